"""What copies of one announcement call by one name is one thing."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from pressgraph.copies import origins
from pressgraph.resolve import space
from pressgraph.resolve.identifiers import document_id, fold, key, mint


def same_in_copies(graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return the things of the whole *graph* that are known by their announcement alone, each with the one that stands for it in all its copies.

    This is the thing that a copy knows by more, such as a person by an organization, if there is one and only one.
    """
    first = origins(graph.graph["documents"])
    called: dict[tuple[str, str, str], dict[bool, list[str]]] = defaultdict(lambda: {True: [], False: []})
    for node, data in sorted(graph.nodes(data=True)) if first else ():
        for document in data["names"].keys() & first.keys() if data["type"] == "entity" else ():
            name, kind = data["names"][document][0], data["kinds"][document]
            things = called[space(kind), first[document], fold(name)][is_known_here_alone(graph, node, document, name, kind)]
            things += [node] if node not in things else []
    groups = [(known or alone)[:1] + alone for alone, known in (things.values() for things in called.values()) if alone and len(known) < 2]
    return {thing: group[0] for group in groups if len(set(group)) > 1 for thing in group}


def is_known_here_alone(graph: nx.MultiDiGraph, node: str, document: str, name: str, kind: str) -> bool:
    """Tell whether the thing *node*, which *document* calls *name*, is told from its namesakes by the document alone."""
    announcement = graph.graph["documents"][document]["id"]
    return node == graph.graph["base"] + mint(space(kind), key(name, kind), document_id(announcement))
