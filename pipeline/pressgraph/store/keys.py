"""By what things are looked up that may be one: the keys of identity, in a graph of the store, so that none is computed anew but of what changed.

A key is a hash, so that it has one size; what another thing has is the key or, for part_of and offices, that thing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from pyoxigraph import Literal, NamedNode, Quad, Store, Triple

from pressgraph.identity import Thing
from pressgraph.identity.deciding import asked, beginnings_of, keys, misspellings, short_of, spellings
from pressgraph.identity.groups import stub
from pressgraph.identity.names import person
from pressgraph.resolve.identifiers import digest, fold
from pressgraph.store.graphs import KEYS, home, objects, subjects
from pressgraph.store.names import matching
from pressgraph.vocab import PG

Look = Callable[[NamedNode], Thing | None]
"""What gives the thing of an identifier, if any document names it."""


def sort(name: str) -> NamedNode:
    """Return the property of the keys of a sort."""
    return NamedNode(f"{PG.iri}key/{name}")


NAMED, CALLED = sort("named"), sort("called")
"""The full names of a thing, and its others, folded: by what a person means it."""
SPELLED, SHORT, ASKED, BEGUN = sort("spelled"), sort("short"), sort("asked"), sort("begun")
"""How a body or place is spelled; what it may be called; what it might be another's spelling or short form; with what a unit's name begins."""
MARKED, LOCATED = sort("marked"), sort("located")
"""What alone makes things one; the names of units and persons with what these are part of, which is as the store has it."""
PARENT, OFFICE = sort("parent"), sort("office")
"""What a thing is part of, and where a person has an office."""
TOGETHER, APART = sort("together"), sort("apart")
"""What a person said of two things, both ways."""
AMONG = sort("among")
"""Whether a thing is decided among bodies and places, units, or persons."""
SENSE = sort("sense")
"""What a fact says of things that are one with others."""

MEETS = {SPELLED: (SPELLED, ASKED), SHORT: (ASKED,), ASKED: (SPELLED, SHORT), MARKED: (MARKED,), LOCATED: (LOCATED,)}
"""Sort of a key of a thing -> in which sorts another thing that has it may be one with that."""
BODIES = (SPELLED, SHORT, ASKED, MARKED)
EVERY = (*BODIES, LOCATED)


def key_of(table: str, *parts: str) -> Literal:
    """Return a key of *table*."""
    return Literal(digest(table, *parts))


def keys_of(thing: Thing, known: Mapping[str, Thing]) -> Iterator[Triple]:
    """Yield the keys of *thing* that follow from it alone, and for a body of state from what it is part of."""
    node = NamedNode(thing.iri)
    full = {fold(name) for name in thing.names}
    other = {fold(name) for name in thing.aliases} - full
    found: dict[NamedNode, Iterable[tuple[str, ...]]] = {NAMED: [("", name) for name in full], CALLED: [("", name) for name in other]}
    found[MARKED] = [(mark, thing.space, told) for mark in ("record", "copied") if (told := getattr(thing, mark))]
    if thing.kind == "unit":
        found[BEGUN] = [] if thing.parents else list(beginnings_of(thing))
    elif thing.kind != "person":
        found[SPELLED] = spellings(thing, known)
    if thing.kind not in {"unit", "person", "place"}:
        found |= {SHORT: list(short_of(thing)), ASKED: [*misspellings(thing), *asked(thing)]}
    yield Triple(node, AMONG, Literal(thing.kind if thing.kind in {"unit", "person"} else "body"))
    yield from (Triple(node, name, key_of(*key)) for name, some in found.items() for key in some)
    yield from (Triple(node, PARENT, NamedNode(one)) for one in thing.parents)
    yield from (Triple(node, OFFICE, NamedNode(one)) for _, one in thing.offices)


def located(store: Store, thing: Thing) -> Iterator[Triple]:
    """Yield the keys of a unit or person that follow from what stands for that which it is part of, or at which it has an office."""
    node = NamedNode(thing.iri)
    if thing.kind == "unit":
        for name in thing.names:
            for place in wholes(store, thing, name):
                yield from (Triple(node, LOCATED, key_of("unit", key, place.value)) for key in keys(name, thing.kind))
    elif thing.kind == "person":
        _, _, surname, generation = person(thing.names[0])
        places = {home(store, one) for one in above(store, [NamedNode(one) for _, one in thing.offices])}
        yield from (Triple(node, LOCATED, key_of("person", surname, generation, place.value)) for place in places)


def wholes(store: Store, unit: Thing, name: str) -> set[NamedNode]:
    """Return what stands for that of which *unit* is part, but for units, which are looked up themselves."""
    if unit.parents:
        return {home(store, one) for one in map(NamedNode, unit.parents) if not is_unit(store, one)}
    return {home(store, one) for one in begun(store, unit, name)}


def begun(store: Store, unit: Thing, name: str) -> set[NamedNode]:
    """Return the things of which the longest beginning of the *name* of *unit* is a spelling or short form, if it is that of any."""
    found: dict[str, set[NamedNode]] = {}
    for table, beginning in beginnings_of(stub(unit.iri, names=[name])):
        key = key_of(table, beginning)
        if beginning not in found and any(found.values()):
            break
        found.setdefault(beginning, set()).update(subjects(store, SPELLED, key, KEYS) | subjects(store, SHORT, key, KEYS))
    return next((some for some in found.values() if some), set())


def is_unit(store: Store, thing: NamedNode) -> bool:
    """Tell whether *thing* is a unit."""
    return any(matching(store, thing, AMONG, Literal("unit"), KEYS))


def above(store: Store, things: Iterable[NamedNode]) -> set[NamedNode]:
    """Return *things* and all that they are part of."""
    return reached(things, lambda one: objects(store, one, PARENT, KEYS))


def below(store: Store, things: Iterable[NamedNode]) -> set[NamedNode]:
    """Return *things* and all that is part of them."""
    return reached(things, lambda one: subjects(store, PARENT, one, KEYS))


def reached(first: Iterable[NamedNode], further: Callable[[NamedNode], Iterable[NamedNode]]) -> set[NamedNode]:
    """Return *first* and all that is *further* from there."""
    found: set[NamedNode] = set()
    waiting = list(first)
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += further(here)
    return found


def meeting(store: Store, quads: Iterable[Quad]) -> set[NamedNode]:
    """Return the things that may be one with those of which *quads* are keys."""
    found = ((MEETS[quad.predicate], quad.object) for quad in quads if quad.predicate in MEETS)
    return {thing for sorts, key in found for one in sorts for thing in subjects(store, one, key, KEYS)}


def component(store: Store, things: Iterable[NamedNode], sorts: Iterable[NamedNode]) -> set[NamedNode]:
    """Return *things* and all that may be one with them over keys of *sorts*, what a person said, and units of units."""

    def further(one: NamedNode) -> set[NamedNode]:
        quads = [quad for name in sorts for quad in matching(store, one, name, None, KEYS)]
        said = objects(store, one, TOGETHER, KEYS) | objects(store, one, APART, KEYS)
        nested = [*objects(store, one, PARENT, KEYS), *subjects(store, PARENT, one, KEYS)] if LOCATED in sorts and is_unit(store, one) else ()
        return meeting(store, quads) | said | {other for other in nested if is_unit(store, other)}

    return reached(things, further)
