"""Writes pages of invented graphs, to measure how large and how fast they are: benchmarks/page.mjs opens them.

python benchmarks/page.py FOLDER 1000 10000 50000
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import networkx as nx

from pressgraph.show import page

Told = tuple[str, dict[str, object], list[tuple[str, str]]]
"""A fact: relation, attributes, roles."""

KINDS = ("university", "company", "government", "foundation", "research", "organization")
CIRCLE = 60
"""How many things an invented region has; nine facts in ten stay inside one, as announcements of one issuer do."""


def invented(size: int) -> nx.MultiDiGraph:
    """Return a graph of *size* entities and 1.5 facts for each, told by announcements of eight sentences."""
    chance = random.Random(size)
    graph = nx.MultiDiGraph(documents={})
    for number in range(size):
        kind = "person" if number % 2 else KINDS[number // 2 % len(KINDS)]
        name = f"{'Person' if kind == 'person' else kind.title()} Number {number}"
        graph.add_node(f"urn:e/{number:06}", type="entity", kind=kind, name=name, aliases=[f"N{number}"])
    sentences: list[str] = []
    facts: list[Told] = []
    for _ in range(size * 3 // 2):
        facts.append(fact(chance, graph, size))
        sentences.append(f"{facts[-1][1]['label']}, as both of them announced in the morning at a small ceremony.")
        if len(sentences) == 8:
            announce(graph, sentences, facts, chance)
            sentences, facts = [], []
    return graph


def fact(chance: random.Random, graph: nx.MultiDiGraph, size: int) -> Told:
    """Return a relation, attributes and roles; the first thing of a region has many facts, the last few."""
    start = chance.randrange(max(1, size // CIRCLE)) * CIRCLE
    near = start + int(CIRCLE * chance.random() ** 3) // 2 * 2
    far = start + int(CIRCLE * chance.random() ** 2) // 2 * 2 if chance.random() < 0.9 else chance.randrange(size // 2) * 2
    one, other = f"urn:e/{near % size:06}", f"urn:e/{(far + 2 * (far == near)) % size:06}"
    person = f"urn:e/{(start + 1 + chance.randrange(CIRCLE // 2) * 2) % size:06}"
    names = {node: graph.nodes[node]["name"] for node in (one, other, person)}
    match chance.randrange(3):
        case 0:
            return "partnership", {"label": f"{names[one]} works with {names[other]}"}, [("member", one), ("member", other)]
        case 1:
            amount = {"currency": "USD", "value": str(chance.randrange(1, 500) * 100_000)}
            return "funding", {"label": f"{names[one]} funds {names[other]}", "amount": amount}, [("funder", one), ("recipient", other)]
        case _:
            label = f"{names[person]} is director of {names[one]}"
            return "position", {"label": label, "title": "director"}, [("person", person), ("organization", one)]


def announce(graph: nx.MultiDiGraph, sentences: list[str], facts: list[Told], chance: random.Random) -> None:
    """Add an announcement that states *facts*, one a sentence."""
    number = len(graph.graph["documents"])
    iri, text = f"urn:d/{number:06}", "\n".join(sentences)
    day = f"20{10 + number % 15}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}"
    url = f"https://news.example/{number}"
    graph.graph["documents"][iri] = {"title": sentences[0][:60], "published": day, "url": url, "publisher": f"Gazette {number % 40}", "text": text}
    start = 0
    for place, (relation, attributes, roles) in enumerate(facts):
        quote, node = sentences[place], f"urn:f/{number:06}-{place}"
        evidence = {"document": iri, "start": start, "end": start + len(quote), "quote": quote, "rule": "invented", "confidence": 0.9, "mentions": []}
        attributes |= {"confidence": 0.5 + 0.5 * chance.random(), "documents": [iri], "evidence": [evidence]}
        graph.add_node(node, type="fact", relation=relation, **attributes)
        graph.add_edges_from((node, entity, role) for role, entity in roles)
        start += len(quote) + 1


for asked in map(int, sys.argv[2:]):
    graph = invented(asked)
    began = time.perf_counter()
    text = page(graph)
    print(f"{asked}: written in {time.perf_counter() - began:.1f} s")
    (Path(sys.argv[1]) / f"page-{asked}.html").write_text(text, encoding="utf-8")
