"""Facts on a terminal: the table that ``extract`` prints, and the answer to ``why``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import networkx as nx
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pressgraph.errors import QueryError

PIPED_WIDTH = 160
"""Characters a line where the output is no terminal."""


def console() -> Console:
    """Return the console of stdout; what is piped gets lines of a fixed width."""
    found = Console()
    return found if found.is_terminal else Console(width=PIPED_WIDTH)


def facts(graph: nx.MultiDiGraph) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the facts of *graph* with their nodes' attributes, by document and place in it."""
    nodes = [(node, data) for node, data in graph.nodes(data=True) if data["type"] == "fact"]
    return iter(sorted(nodes, key=lambda pair: (place(pair[1]), pair[0])))


def place(fact: dict[str, Any]) -> tuple[str, int]:
    """Return the document and offset of the first evidence of *fact*."""
    return min(((one["document"], one["start"]) for one in fact["evidence"]), default=("", 0))


def print_facts(graph: nx.MultiDiGraph) -> None:
    """Print one line a fact: relation, the fact as a sentence, confidence, the quote that states it."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("relation")
    table.add_column("fact", ratio=5)
    table.add_column("sure", justify="right")
    table.add_column("the text says", ratio=6, style="dim")
    documents = graph.graph["documents"]
    last = ""
    for _, fact in facts(graph):
        document = place(fact)[0]
        if document != last and document in documents:
            table.add_row("", f"[bold]{escape(documents[document]['title'] or documents[document]['id'])}[/bold]")
            last = document
        quote = one_line(fact["evidence"][0]["quote"]) if fact["evidence"] else ""
        table.add_row(fact["relation"], escape(fact["label"]), f"{fact['confidence']:.2f}", escape(quote))
    console().print(table)


def one_line(text: str) -> str:
    """Return *text* with all white space as single spaces."""
    return " ".join(text.split())


def print_why(graph: nx.MultiDiGraph, name: str) -> None:
    """Print the evidence of the facts that *name* stands for: a fact's identifier or its end, or any name of a thing. Raises QueryError."""
    out = console()
    documents = graph.graph["documents"]
    for node, fact in asked(graph, name):
        out.print(f"[bold]{escape(fact['label'])}[/bold]  {fact['confidence']:.2f}  [dim]{node}[/dim]", soft_wrap=True)
        for line in decisions(graph, node):
            out.print(f"  a person decided: {escape(line)}", soft_wrap=True)
        for one in fact["evidence"]:
            source = source_of(one["document"], documents)
            out.print(f"  “{escape(one_line(one['quote']))}”", soft_wrap=True)
            out.print(f"  [dim]{escape(source)} {one['start']}-{one['end']}, rule {one['rule']}, {one['confidence']:.2f}[/dim]", soft_wrap=True)
            for mention in one["mentions"]:
                out.print(f"    {mention['role']}: “{escape(one_line(mention['text']))}” {mention['start']}-{mention['end']}", soft_wrap=True)


def source_of(document: str, documents: Mapping[str, Mapping[str, str]]) -> str:
    """Return the id of *document*, and of which other it is a copy, if it is one."""
    data = documents.get(document, {})
    return data.get("id", document) + (f" (a copy of {source_of(data['copy_of'], documents)})" if "copy_of" in data else "")


def decisions(graph: nx.MultiDiGraph, fact: str) -> list[str]:
    """Return what a person decided about *fact* and the things in it, one line each."""
    involved = {part for node in (fact, *graph.successors(fact)) for part in (node, *graph.nodes[node].get("parts", ()))}
    about = [one for one in graph.graph.get("corrections", {}).values() if not involved.isdisjoint(one["influenced"])]
    return [" ".join(one[name] for name in ("action", "a", "b") if one[name]) + (f" ({one['note']})" if one["note"] else "") for one in about]


def asked(graph: nx.MultiDiGraph, name: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the facts that *name* identifies, or those about the thing of that name. Raises QueryError."""
    chosen = [(node, fact) for node, fact in facts(graph) if any(one == name or one.endswith(f"/{name}") for one in (node, *fact.get("parts", ())))]
    if chosen:
        return chosen
    wanted = name.casefold()
    names: dict[str, list[str]] = {}
    for node, data in graph.nodes(data=True):
        if data["type"] == "entity":
            for one in (data["name"], *data["aliases"]):
                names.setdefault(one.casefold(), []).append(node)
    if wanted not in names:
        near = get_close_matches(wanted, names, n=4, cutoff=0.5)
        raise QueryError(f"no fact and no name {name!r} in the graph" + (f" (near: {', '.join(near)})" if near else ""))
    things = set(names[wanted])
    return [(node, fact) for node, fact in facts(graph) if things & set(graph.successors(node))]
