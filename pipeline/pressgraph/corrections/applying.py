"""Corrections on a graph: what is one thing is decided anew, with what a person said about it."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from itertools import product
from typing import Any

import networkx as nx

from pressgraph.corrections.reading import COLUMNS, Correction
from pressgraph.graph import add_entity, add_stated, settled
from pressgraph.identity import Pair, alike, joined_as, same, whole
from pressgraph.resolve import space
from pressgraph.resolve.identifiers import fold

Names = Mapping[str, list[str]]
"""Identifier, folded full name or, where no thing has it as that, folded other name -> the things that have it."""
Reached = dict[Correction, list[Pair]]
"""Corrections with the things or facts that they reach: each with the one that it is merged with or kept apart from, or with itself."""


@contextmanager
def no_cycles() -> Iterator[None]:
    """Keep the collector of cycles away: graphs hold none, and to look for them again and again takes a third of the time of a large one."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@no_cycles()
def apply(corrections: Iterable[Correction], graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *graph* with one node for what is one thing, after *corrections* and those that it was corrected by before.

    Those that reach something are kept in the new graph under ``corrections``; *graph* stays as it is.
    """
    before = recorded(graph)
    wanted = list(dict.fromkeys((*before, *corrections)))
    parted = whole(graph)
    names = names_of(parted) if wanted else {}
    reached: Reached = {one: pairs_of(one, names, parted) for one in wanted}
    if kinds := {thing: one.b for one, pairs in reached.items() if one.action == "kind" for thing, _ in pairs}:
        parted = changed(parted, kinds=kinds)
    joined = same(parted, of_action("merge", reached), of_action("apart", reached))
    reached |= facts_reached(wanted, parted, joined)
    rejected, confirmed = ({fact for fact, _ in of_action(action, reached)} for action in ("reject", "confirm"))
    if rejected or confirmed:
        parted = changed(parted, rejected=rejected, confirmed=confirmed)
        joined = same(parted, of_action("merge", reached), of_action("apart", reached))
    result = joined_as(parted, joined)
    kept = {one: sorted({iri for pair in pairs for iri in pair}) or before.get(one, []) for one, pairs in reached.items()}
    record = {graph.graph["base"] + one.id: {**one.fields, "influenced": iris} for one, iris in kept.items() if iris}
    return noted(result, record) if record else result


def noted(graph: nx.MultiDiGraph, record: Mapping[str, dict[str, Any]]) -> nx.MultiDiGraph:
    """Return *graph* with *record* as its corrections."""
    result = graph.copy()
    result.graph["corrections"] = {iri: record[iri] for iri in sorted(record)}
    return result


def recorded(graph: nx.MultiDiGraph) -> dict[Correction, list[str]]:
    """Return the corrections of *graph*, with the things and facts on which they had influence."""
    record = graph.graph.get("corrections", {}).values()
    return {Correction(*(data[name] for name in COLUMNS)): data["influenced"] for data in record}


def unmatched(corrections: Iterable[Correction], graph: nx.MultiDiGraph) -> list[Correction]:
    """Return those of *corrections* that reached nothing in *graph*, to which they were applied."""
    done = recorded(graph)
    return [one for one in corrections if one not in done]


def names_of(parted: nx.MultiDiGraph) -> Names:
    """Return the names of the things of *parted*."""
    base = parted.graph["base"]
    full: dict[str, list[str]] = defaultdict(list)
    other: dict[str, list[str]] = defaultdict(list)
    for node, data in parted.nodes(data=True):
        if data["type"] == "entity":
            fullest = {fold(names[0]) for names in data["names"].values()}
            for name in {node, node.removeprefix(base), *fullest}:
                full[name].append(node)
            for name in {fold(name) for name in data["aliases"]} - fullest:
                other[name].append(node)
    return other | full


def pairs_of(one: Correction, names: Names, parted: nx.MultiDiGraph) -> list[Pair]:
    """Return the things that the correction *one* reaches, in pairs of one space."""
    mine, others = (names.get(text) or names.get(fold(text), []) for text in (one.a, one.b))
    spaces = {thing: space(parted.nodes[thing]["kind"]) for thing in (*mine, *others)}
    if one.action == "kind":
        return [(thing, thing) for thing in mine if spaces[thing] == space(one.b)]
    if one.action == "merge":
        pairs = [(mine[0], thing) for thing in (*mine[1:], *others)] if mine and others else []
    else:
        pairs = list(product(mine, others)) if one.action == "apart" else []
    return [(thing, other) for thing, other in pairs if thing != other and spaces[thing] == spaces[other]]


def of_action(action: str, reached: Reached) -> list[Pair]:
    """Return all that corrections of *action* reach."""
    return [pair for one, pairs in reached.items() if one.action == action for pair in pairs]


def facts_reached(wanted: Iterable[Correction], parted: nx.MultiDiGraph, joined: Mapping[str, str]) -> Reached:
    """Return the corrections of facts among *wanted* with all facts that say the same as those that they name."""
    base = parted.graph["base"]
    about = [one for one in wanted if one.action in {"reject", "confirm"}]
    facts = {fact: group for group in alike(parted, joined).values() for fact in group} if about else {}
    return {one: [(fact, fact) for name in (one.a, base + one.a, f"{base}fact/{one.a}") for fact in facts.get(name, ())] for one in about}


def changed(
    parted: nx.MultiDiGraph, kinds: Mapping[str, str] | None = None, rejected: Set[str] = frozenset(), confirmed: Set[str] = frozenset()
) -> nx.MultiDiGraph:
    """Return the whole graph *parted* with *kinds* of things, without *rejected* facts and what only they name, with *confirmed* ones certain."""
    draft = nx.MultiDiGraph(**parted.graph)
    used: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for fact, data in parted.nodes(data=True):
        if data["type"] == "fact":
            used[fact not in rejected] |= {(thing, document) for document, stated in data["stated"].items() for _, thing in stated["roles"]}
            if fact not in rejected:
                add_again(draft, fact, data, {"confidence": 1.0} if fact in confirmed else {})
    for node, data in parted.nodes(data=True):
        for document, names in data["names"].items() if data["type"] == "entity" else ():
            if (node, document) in used[True] or (node, document) not in used[False]:
                link = data.get("links", {}).get(document)
                add_entity(draft, node, document, names, (kinds or {}).get(node, data["kinds"][document]), link)
    return settled(draft)


def add_again(draft: nx.MultiDiGraph, fact: str, data: Mapping[str, Any], told: Mapping[str, Any]) -> None:
    """Add to *draft* the *fact* of *data*, with what is *told* of it."""
    for document, stated in data["stated"].items():
        add_stated(draft, fact, data["relation"], document, {**stated, **told}, [])
    draft.nodes[fact]["evidence"] += data["evidence"]
