"""What copies of one announcement call by one name is one thing."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from pressgraph.copies import origins
from pressgraph.resolve import space
from pressgraph.resolve.identifiers import document_id, fold, key, mint


def same_in_copies(graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return the things of the whole *graph* that are known by their announcement alone, each with the one that stands for it in all its copies.

    What other announcements can name too is left as it is, so that nothing but the copies is touched.
    """
    first = origins(graph.graph["documents"])
    called: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for node, data in sorted(graph.nodes(data=True)) if first else ():
        for document in data["names"].keys() & first.keys() if data["type"] == "entity" else ():
            name, kind = data["names"][document][0], data["kinds"][document]
            if is_known_here_alone(graph, node, document, name, kind):
                called[space(kind), first[document], fold(name)].append(node)
    return {thing: things[0] for things in called.values() if len(things) > 1 for thing in things}


def is_known_here_alone(graph: nx.MultiDiGraph, node: str, document: str, name: str, kind: str) -> bool:
    """Tell whether the thing *node*, which *document* calls *name*, is told from its namesakes by the document alone."""
    minted = mint(space(kind), key(name, kind), document_id(graph.graph["documents"][document]["id"]))
    return node == f"{graph.graph['base']}{minted}"
