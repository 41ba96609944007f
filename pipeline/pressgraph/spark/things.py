"""Pieces to things: what identity has to know of each thing, over all documents."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import networkx as nx
from pyspark.sql import DataFrame

from pressgraph.graph import add_entity, settled_entity
from pressgraph.identity import things
from pressgraph.identity.groups import Thing
from pressgraph.spark.frames import Row, Rows, by_group, mapped

SIGHTS = "iri string, document string, what string, fact string, content string"
"""``iri`` is the thing that is seen, ``fact`` that in which it takes part, if ``what`` is fact."""
THINGS = "iri string, kind string, names array<string>, parents array<string>, organizations array<string>, thing string"


def known_things(pieces: DataFrame) -> DataFrame:
    """Return the things that *pieces* name, with the columns THINGS; ``organizations`` are those at which a person has an office."""
    sights = mapped(pieces.where("what IN ('entity', 'fact')"), sighted, SIGHTS)
    return by_group(sights, "iri", ("document", "what", "fact"), thing_of, THINGS)


def sighted(rows: Rows) -> Rows:
    """Yield each of *rows* for each thing that it is about, without evidence."""
    for row in rows:
        content = json.loads(row["content"])
        if row["what"] == "entity":
            yield {"iri": row["node"], "document": row["document"], "what": "entity", "fact": "", "content": row["content"]}
            continue
        stated = content["stated"]
        kept = {"relation": content["relation"], "roles": stated["roles"], "title": stated.get("title"), "about": content["about"]}
        for iri in sorted({thing for _, thing in stated["roles"]}):
            yield {"iri": iri, "document": row["document"], "what": "fact", "fact": row["node"], "content": json.dumps(kept)}


def thing_of(rows: list[Row]) -> Rows:
    """Yield the thing of which *rows* are all sights."""
    (thing,) = things(surroundings(rows))
    organizations = sorted({organization for _, organization in thing.offices})
    known = {name: getattr(thing, name) for name in ("iri", "kind", "names", "parents")}
    yield known | {"organizations": organizations, "thing": as_json(thing)}


def surroundings(rows: list[Row]) -> nx.MultiDiGraph:
    """Return the graph of one thing and its facts, as far as identity looks at it; the latest title of a fact counts."""
    iri = rows[0]["iri"]
    draft = nx.MultiDiGraph()
    documents: dict[str, Any] = {}
    facts: list[tuple[str, Row]] = []
    for row in rows:
        content = json.loads(row["content"])
        documents[row["document"]] = content["about"]
        if row["what"] == "entity":
            add_entity(draft, iri, row["document"], content["names"], content["kind"])
        else:
            facts.append((row["fact"], content))
    graph = nx.MultiDiGraph(documents=documents)
    graph.add_node(iri, **settled_entity(draft.nodes[iri]))
    for fact, content in sorted(facts, key=lambda pair: str(pair[1]["about"]["published"]), reverse=True):
        if fact not in graph:
            graph.add_node(fact, type="fact", relation=content["relation"], title=content["title"])
        for role, other in content["roles"]:
            if other not in graph:
                graph.add_node(other, type="other")
            graph.add_edge(fact, other, role)
    return graph


def as_json(thing: Thing) -> str:
    """Return *thing* as JSON."""
    return json.dumps(asdict(thing) | {"facts": sorted(thing.facts)})


def from_json(text: str) -> Thing:
    """Return the thing that :func:`as_json` wrote."""
    known = {name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(text).items()}
    return Thing(**known | {"facts": frozenset(known["facts"]), "offices": tuple(map(tuple, known["offices"]))})
