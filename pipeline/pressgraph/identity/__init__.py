"""One thing, one node: which things of different announcements are one, and the graph in which they are.

What announcements state keeps its identifiers. A graph is *whole* when each thing that an announcement names is a node of its own, and *identified*
when those that are one share a node, which keeps what it is made of under ``parts``: nothing is lost, and a whole graph can be had again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import networkx as nx

from pressgraph.copies import origins
from pressgraph.identity.deciding import Pair, decide
from pressgraph.identity.groups import Thing
from pressgraph.identity.joining import alike, joined_as, whole
from pressgraph.resolve import space
from pressgraph.resolve.identifiers import fold

__all__ = ["Pair", "Thing", "alike", "decide", "joined_as", "same", "things", "whole"]


def same(graph: nx.MultiDiGraph, together: Iterable[Pair] = (), apart: Iterable[Pair] = ()) -> dict[str, str]:
    """Return the things of the whole *graph* that are one with others, each with the one that stands for all."""
    return decide(things(graph), together, apart)


def things(graph: nx.MultiDiGraph) -> Iterable[Thing]:
    """Yield the things of the whole *graph*."""
    documents = graph.graph["documents"]
    first = origins(documents)
    for node, data in graph.nodes(data=True):
        if data["type"] != "entity":
            continue
        facts = {fact for fact, _ in graph.in_edges(node)}
        names = {given[0] for given in data["names"].values()}
        naming = {first.get(document, "") for document in data["names"]}
        years = {int(year) for iri in data["names"] if (year := str(documents[iri]["published"])[:4]).isdecimal()}
        yield Thing(
            node,
            space(data["kind"]),
            data["kind"],
            names=tuple(sorted(names)),
            aliases=tuple(one for one in data["aliases"] if one not in names),
            facts=frozenset(facts),
            parents=tuple(sorted(other for _, other in ends(graph, node, facts, "part_of", "child", "parent"))),
            offices=tuple(
                sorted((graph.nodes[fact]["title"], other) for fact, other in ends(graph, node, facts, "position", "person", "organization"))
            ),
            years=tuple(sorted(years)),
            record=" ".join(data.get("link", {}).get("same", ())),
            copied=f"{naming.pop()} {fold(data['name'])}" if len(naming) == 1 and "" not in naming else "",
        )


def ends(graph: nx.MultiDiGraph, node: str, facts: Iterable[str], relation: str, role: str, other: str) -> Iterator[Pair]:
    """Yield those of *facts* that are of *relation* and in which *node* plays *role*, each with who plays the *other* role."""
    for fact in facts:
        if graph.nodes[fact]["relation"] == relation and graph.has_edge(fact, node, role):
            yield from ((fact, thing) for _, thing, key in graph.out_edges(fact, keys=True) if key == other)
