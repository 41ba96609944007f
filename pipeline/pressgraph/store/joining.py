"""Which things of a store are one, decided anew for those that changed and for all that may be one with them.

Identity goes by keys alone, so that what has no key in common with a thing, over however many others, does not matter to it. Bodies and places are
decided first, then units by what they are part of, then persons by where they are; what was decided before stands beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pyoxigraph import NamedNode, Quad, Store

from pressgraph.identity import Thing, decide
from pressgraph.identity.groups import stub
from pressgraph.store.graphs import (
    EVERYWHERE,
    KEYS,
    UNSETTLED,
    alike,
    change_to,
    home,
    in_keys,
    noted,
    notes,
    objects,
    stated,
    subjects,
)
from pressgraph.store.keys import (
    AMONG,
    APART,
    BEGUN,
    BODIES,
    EVERY,
    LOCATED,
    NAMED,
    OFFICE,
    PARENT,
    SENSE,
    SHORT,
    SPELLED,
    TOGETHER,
    Look,
    above,
    begun,
    below,
    component,
    keys_of,
    located,
    meeting,
)
from pressgraph.store.names import matching
from pressgraph.store.things import FILLED
from pressgraph.vocab import OWL

BATCH = 200
"""What is settled together: few enough to keep memory flat."""

DOCUMENTS, THINGS, FACTS, SUBJECTS = (NamedNode(f"{UNSETTLED.value}/{name}") for name in ("document", "thing", "fact", "subject"))
"""Stages: copies of a document; the keys of a thing; which facts say the same; what the default graph says of a subject, or of all of a document."""
STAGES = {NamedNode(f"{UNSETTLED.value}/{among}"): sorts for among, sorts in (("body", BODIES), ("unit", EVERY), ("person", EVERY))}
"""The stages of identity, in order: with which sorts of keys things are decided."""
_, UNITS, _ = STAGES
SAID = (TOGETHER, APART, SENSE)
"""The sorts of keys that do not follow from a thing."""


def settle_things(store: Store, look: Look) -> None:
    """Write the keys of the things noted anew, and decide which of them are one with others."""
    while things := noted(store, THINGS, BATCH):
        write_keys(store, things, look)
    for stage, sorts in STAGES.items():
        while things := noted(store, stage, BATCH):
            if LOCATED in sorts:
                locate(store, things, stage, look)
            settle_component(store, component(store, things, sorts), stage, look)


def write_keys(store: Store, things: Iterable[NamedNode], look: Look) -> None:
    """Write the keys of *things* anew, and note these and those to which a key makes a difference that is gone or new."""
    found, wanted, further = set[Quad](), set[Quad](), set[Quad]()
    for node in things:
        thing = look(node)
        known = {iri: other for iri in thing.parents if (other := look(NamedNode(iri)))} if thing else {}
        new = in_keys(keys_of(thing, known)) if thing else set()
        among: set[Any] = {quad for quad in new if quad.predicate == AMONG}
        kept = {LOCATED} if among <= set(matching(store, node, AMONG, None, KEYS)) and thing else set()
        old = {quad for quad in matching(store, node, None, None, KEYS) if quad.predicate not in {*SAID, *kept}}
        found |= old
        wanted |= new
        further |= set(made_different(store, node, old - new, new - old))
        further |= set(notes(stage_named(next(iter(among)).object.value), [node])) if among else set(left_alone(store, node))
    change_to(store, found, wanted, further, notes(THINGS, things))


def made_different(store: Store, node: NamedNode, gone: set[Quad], come: set[Quad]) -> Iterator[Quad]:
    """Yield notes of the things to which it makes a difference that keys of *node* are *gone* or have *come*."""
    yield from staged(store, meeting(store, gone) - {node})
    changed = {quad.predicate for quad in gone | come}
    for quad in gone | come:
        if quad.predicate in {SPELLED, SHORT}:
            yield from staged(store, subjects(store, BEGUN, quad.object, KEYS))
    if changed & {NAMED, AMONG}:
        yield from notes(THINGS, subjects(store, PARENT, node, KEYS))
    if PARENT in changed:
        yield from staged(store, holders(store, node))


def left_alone(store: Store, node: NamedNode) -> Iterator[Quad]:
    """Yield notes for *node*, which nobody names any more, and for what was one with it."""
    yield from notes(next(iter(STAGES)), [node])
    yield from staged(store, {one for one in alike(store, home(store, node)) if one != node})


def holders(store: Store, thing: NamedNode) -> set[NamedNode]:
    """Return the persons with an office at *thing*, or at what is part of it."""
    return {person for one in below(store, [thing]) for person in subjects(store, OFFICE, one, KEYS)}


def staged(store: Store, things: Iterable[NamedNode]) -> Iterator[Quad]:
    """Yield notes that it is to be decided anew which of *things* are one."""
    for thing in things:
        for among in objects(store, thing, AMONG, KEYS):
            yield from notes(stage_named(among.value), [thing])


def stage_named(among: str) -> NamedNode:
    """Return the stage in which things are decided that are *among* bodies, units or persons."""
    return NamedNode(f"{UNSETTLED.value}/{among}")


def locate(store: Store, things: list[NamedNode], stage: NamedNode, look: Look) -> None:
    """Write anew with what *things* are looked up that are units or persons, and note those which lose one by that."""
    found = {quad for node in things for quad in matching(store, node, LOCATED, None, KEYS)}
    wanted = {quad for node in things if (thing := look(node)) for quad in in_keys(located(store, thing))}
    change_to(store, found, wanted, notes(stage, meeting(store, found - wanted)))


def settle_component(store: Store, nodes: set[NamedNode], stage: NamedNode, look: Look) -> None:
    """Decide which of *nodes* are one, which are all that may be; note all to which that makes a difference."""
    own = {node: thing for node in nodes if (thing := look(node))}
    together, apart = (sorted(said(store, own, how)) for how in (TOGETHER, APART))
    same = decide(own.values(), together, apart, beside(store, {thing.iri: thing for thing in own.values()}, look))
    struck = set(notes(stage, nodes))
    # Units that are here for what they are one with are decided again where all that may be one with them is in sight.
    further = set(notes(UNITS, (node for node, thing in own.items() if thing.kind == "unit")))
    for node in nodes:
        further |= set(rejoined(store, node, NamedNode(same.get(node.value, node.value)), node.value in same and node in own))
    found = {quad for node in nodes for quad in matching(store, node, OWL.sameAs, None, EVERYWHERE)}
    wanted = {Quad(node, OWL.sameAs, NamedNode(same[node.value]), EVERYWHERE) for node in own if same.get(node.value, node.value) != node.value}
    change_to(store, found, wanted, further - struck, struck)


def rejoined(store: Store, node: NamedNode, new: NamedNode, several: bool) -> Iterator[Quad]:
    """Yield notes of all to which it makes a difference that *new* stands for *node* now, alone or for *several*."""
    old = home(store, node)
    if old != new or several != (old != node or any(matching(store, None, OWL.sameAs, node, EVERYWHERE))):
        yield from notes(FACTS, facts_of(store, node))
        yield from notes(SUBJECTS, {node, old, new})
    if old != new:
        yield from notes(SUBJECTS, referring(store, node))
        yield from relocated(store, node)


def said(store: Store, own: Iterable[NamedNode], how: NamedNode) -> Iterator[tuple[str, str]]:
    """Yield the pairs of *own* things of which a person said that they are one, or that they are not."""
    among = set(own)
    return ((one.value, other.value) for one in among for other in objects(store, one, how, KEYS) & among if one.value < other.value)


def beside(store: Store, own: dict[str, Thing], look: Look) -> dict[Thing, str]:
    """Return what is to be known to decide about *own* things, each with what stands for it.

    That is of bodies of state what they are part of; of units that too, or what the beginnings of their names mean; of persons where they have
    offices and what that is part of.
    """
    stubs: dict[str, Thing] = {}
    found: dict[str, Thing] = {}
    for thing in own.values():
        stubs |= {iri: stub(iri) for iri in thing.parents if thing.kind == "unit"}
        for one in above(store, [NamedNode(office) for _, office in thing.offices]):
            stubs[one.value] = stub(one.value, sorted(parent.value for parent in objects(store, one, PARENT, KEYS)))
        meant = {one for name in thing.names for one in begun(store, thing, name)} if thing.kind == "unit" and not thing.parents else ()
        found |= {one.value: body for one in meant if (body := look(one))}
    states = [thing for thing in (*own.values(), *found.values()) if thing.kind == "government"]
    while states:
        wholes = {iri: whole for state in states for iri in state.parents if iri not in own and (whole := look(NamedNode(iri)))}
        states = [whole for iri, whole in wholes.items() if whole.kind == "government" and iri not in found]
        found |= wholes
    found = stubs | found
    homes = {iri: home(store, NamedNode(iri)).value for iri in found}
    found = {iri: stub(iri) for iri in homes.values()} | found
    return {thing: homes.get(iri, iri) for iri, thing in sorted(found.items()) if iri not in own}


def facts_of(store: Store, thing: NamedNode) -> set[NamedNode]:
    """Return the facts in which *thing* takes part."""
    return {quad.subject for term in FILLED for quad in stated(matching(store, None, term, thing, None))}


def referring(store: Store, node: NamedNode) -> set[NamedNode]:
    """Return all of which something is stated with *node* in it, and what takes part in a fact with it."""
    found = {quad.subject for quad in stated(matching(store, None, None, node, None))}
    return found | {quad.object for fact in facts_of(store, node) for term in FILLED for quad in stated(matching(store, fact, term, None, None))}


def relocated(store: Store, node: NamedNode) -> Iterator[Quad]:
    """Yield notes of the units and persons that are where *node* is, for which another thing stands now."""
    yield from staged(store, subjects(store, PARENT, node, KEYS))
    for quad in (quad for sort in (SPELLED, SHORT) for quad in matching(store, node, sort, None, KEYS)):
        yield from staged(store, subjects(store, BEGUN, quad.object, KEYS))
    yield from staged(store, holders(store, node))
