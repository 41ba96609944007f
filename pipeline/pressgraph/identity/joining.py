"""A whole graph to one in which things that are one share a node, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import networkx as nx

from pressgraph.copies import origins
from pressgraph.graph import add_entity, add_stated, settled
from pressgraph.resolve import core_roles

Same = Mapping[str, str]
SAID = ("names", "kinds", "links")
"""What documents say of an entity, each by document."""


def joined_as(graph: nx.MultiDiGraph, same: Same) -> nx.MultiDiGraph:
    """Return the whole *graph* with every thing that *same* names in the node that it names for it, and facts that then say the same in one;
    of copies of one announcement also those that say less in those that say more.

    A node that is not what it was in *graph* keeps that under ``parts``: an entity its ``names``, ``kinds`` and ``links``, a fact its ``stated``
    and ``evidence``, by the identifiers that they had.
    """
    if not same and not origins(graph.graph["documents"]):
        return graph
    draft = nx.MultiDiGraph(**graph.graph)
    parts: dict[str, dict[str, Any]] = defaultdict(dict)
    for node, data in graph.nodes(data=True):
        if data["type"] == "entity":
            home = same.get(node, node)
            for document, names in data["names"].items():
                add_entity(draft, home, document, names, data["kinds"][document], data.get("links", {}).get(document))
            if node in same:
                parts[home][node] = {name: data[name] for name in SAID if name in data}
    for home, facts in alike(graph, same).items():
        for node in facts:
            add_fact(draft, home, graph.nodes[node], same)
        if len(facts) > 1 or any(thing in same for thing in graph.successors(home)):
            parts[home] = {node: {"stated": graph.nodes[node]["stated"], "evidence": graph.nodes[node]["evidence"]} for node in facts}
    result = settled(draft)
    nx.set_node_attributes(result, parts, "parts")
    return result


def alike(graph: nx.MultiDiGraph, same: Same) -> dict[str, list[str]]:
    """Return the facts of *graph* that say the same of what *same* makes one, under the first of them: relation, roles, title and sum agree.

    Of facts that only copies of one announcement state, those that say less are with the one that says more, as in one announcement.
    """
    groups: dict[tuple[Any, ...], list[str]] = defaultdict(list)

    def renamed(node: str) -> bool:
        return any(same.get(thing, thing) != thing for thing in graph.successors(node))

    for node, data in sorted(graph.nodes(data=True), key=lambda pair: (renamed(pair[0]), pair[0])):
        if data["type"] == "fact":
            groups[sense(node, data, same)].append(node)
    return with_less({facts[0]: facts for facts in groups.values()}, graph, same)


def with_less(groups: dict[str, list[str]], graph: nx.MultiDiGraph, same: Same) -> dict[str, list[str]]:
    """Return *groups* of facts, in which those that only copies of one announcement state are with the one of them that says all that they say."""
    first = origins(graph.graph["documents"])
    by_origin: dict[str, list[str]] = defaultdict(list)
    for home, facts in groups.items() if first else ():
        stating = {first.get(document, "") for fact in facts for document in graph.nodes[fact]["stated"]}
        if len(stating) == 1 and (origin := stating.pop()):
            by_origin[origin].append(home)
    for homes in by_origin.values():
        said = {home: core(graph.nodes[home], same) for home in homes}
        fuller: list[str] = []
        for home in sorted(homes, key=lambda home: (-len(said[home]), home)):
            more = next((one for one in fuller if said[home] <= said[one]), None)
            if more:
                groups[more] = groups[more] + groups.pop(home)
            else:
                fuller.append(home)
    return groups


def core(data: Mapping[str, Any], same: Same) -> frozenset[Any]:
    """Return what makes the fact of *data* what it is: its relation, and who and what fills the roles that have to do with that."""
    relation, said = data["relation"], next(iter(data["stated"].values()))
    made: set[tuple[str, Any]] = {("relation", relation)}
    made |= {(role, same.get(thing, thing)) for role, thing in said["roles"] if role in core_roles(relation)}
    made |= {("amount", sum_of(said))} if "amount" in said else set()
    made |= {("title", said["title"].casefold())} if "title" in said else set()
    return frozenset(made)


def sum_of(said: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the sum that is *said*, without the words of the text."""
    return tuple(sorted((name, figure) for name, figure in said.get("amount", {}).items() if name != "text"))


def sense(node: str, data: Mapping[str, Any], same: Same) -> tuple[Any, ...]:
    """Return what the fact *node* says of what *same* makes one; of nothing of that, the fact itself."""
    said = next(iter(data["stated"].values()))
    if not any(thing in same for _, thing in said["roles"]):
        return (node,)
    roles = tuple(sorted((role, same.get(thing, thing)) for role, thing in said["roles"]))
    return data["relation"], roles, said.get("title", "").casefold(), sum_of(said)


def add_fact(draft: nx.MultiDiGraph, home: str, data: Mapping[str, Any], same: Same) -> None:
    """Add the fact of *data* to *draft* as *home*, beside what a document may state of it already."""
    for document, stated in data["stated"].items():
        told = draft.nodes[home]["stated"].get(document, {}) if home in draft else {}
        roles = {(role, same.get(thing, thing)) for role, thing in stated["roles"]} | {tuple(pair) for pair in told.get("roles", ())}
        confidence = max(stated["confidence"], told.get("confidence", 0.0))
        both = stated | told | {"roles": [list(pair) for pair in sorted(roles)], "confidence": confidence}
        add_stated(draft, home, data["relation"], document, both, [])
    draft.nodes[home]["evidence"] += [renamed(one, same) for one in data["evidence"]]


def renamed(evidence: Mapping[str, Any], same: Same) -> dict[str, Any]:
    """Return *evidence* with its mentions standing for what *same* makes of things."""
    mentions = [one | {"thing": same.get(one["thing"], one["thing"])} for one in evidence["mentions"]]
    return {**evidence, "mentions": mentions}


def whole(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *graph* with each thing and fact that an announcement names as a node of its own, as it was before anything was joined."""
    if not any(parts for _, parts in graph.nodes(data="parts")):
        return graph
    draft = nx.MultiDiGraph(**graph.graph)
    for node, data in graph.nodes(data=True):
        for part, said in data.get("parts", {node: data}).items():
            if data["type"] == "entity":
                for document, names in said["names"].items():
                    add_entity(draft, part, document, names, said["kinds"][document], said.get("links", {}).get(document))
            else:
                for document, stated in said["stated"].items():
                    add_stated(draft, part, data["relation"], document, stated, [])
                draft.nodes[part]["evidence"] += said["evidence"]
    return settled(draft)
