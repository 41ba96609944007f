"""Which facts of a store say the same, decided anew for those that changed or whose things did, and for all that said the same or do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import networkx as nx
from pyoxigraph import NamedNode, Quad, Store, Triple

from pressgraph.export.rdf import same_triples
from pressgraph.export.serialize import engine_triples
from pressgraph.identity import alike as saying_the_same
from pressgraph.identity import whole
from pressgraph.identity.joining import sense
from pressgraph.store.copied import group
from pressgraph.store.graphs import (
    CORRECTED,
    EVERYWHERE,
    KEYS,
    REJECTED_IN,
    alike,
    apply,
    change_to,
    home,
    in_keys,
    noted,
    notes,
    objects,
    stated,
    subjects,
)
from pressgraph.store.joining import BATCH, FACTS, SUBJECTS
from pressgraph.store.keys import SENSE, key_of, reached
from pressgraph.store.names import matching, placed
from pressgraph.store.things import FILLED, graph_of_facts, same_among
from pressgraph.vocab import OWL, PROV, SCHEMA


def settle_facts(store: Store) -> None:
    """Decide which of the facts noted say the same as others."""
    while facts := noted(store, FACTS, BATCH):
        alone = [fact for fact in facts if is_alone(store, fact)]
        others = [fact for fact in facts if fact not in alone]
        write_senses(store, others)
        settle_alike(store, reached(others, lambda fact: near(store, fact)))
        apply(store, notes(FACTS, alone), ())


def is_alone(store: Store, fact: NamedNode) -> bool:
    """Tell whether nothing can say the same as *fact*, now or before: its things are one with no others, and no copies state it."""
    things = [quad.object for term in FILLED for quad in stated(matching(store, fact, term, None, None))]
    linked = any(home(store, one) != one or any(matching(store, None, OWL.sameAs, one, EVERYWHERE)) for one in (fact, *things))
    copied = any(copies_of(store, document) for document in objects(store, fact, PROV.wasDerivedFrom, None))
    return bool(things) and not linked and not copied and not any(matching(store, fact, SENSE, None, KEYS))


def write_senses(store: Store, facts: list[NamedNode]) -> None:
    """Write anew what *facts* say of things that are one with others; note those that say what one of them said."""
    graph = whole(graph_of_facts(store, facts))
    same = same_among(store, graph)
    found = {quad for fact in facts for quad in matching(store, fact, SENSE, None, KEYS)}
    wanted = {quad for quad in found if quad.subject.value not in graph and any(matching(store, quad.subject, REJECTED_IN, None, CORRECTED))}
    wanted |= in_keys(triple for fact in facts if fact.value in graph for triple in sense_of(graph, fact, same))
    left = {other for quad in found - wanted for other in subjects(store, SENSE, quad.object, KEYS)}
    left |= {other for fact in facts if fact.value not in graph for other in alike(store, fact)}
    change_to(store, found, wanted, notes(FACTS, left))


def sense_of(graph: nx.MultiDiGraph, fact: NamedNode, same: Mapping[str, str]) -> Iterator[Triple]:
    """Yield the key of what *fact* says, if it is of things that are one with others."""
    said = sense(fact.value, graph.nodes[fact.value], same)
    if said != (fact.value,):
        yield Triple(fact, SENSE, key_of("sense", repr(said)))


def near(store: Store, fact: NamedNode) -> set[NamedNode]:
    """Return the facts that say the same as *fact*, and those of the copies of a document that states it."""
    found = {other for key in objects(store, fact, SENSE, KEYS) for other in subjects(store, SENSE, key, KEYS)}
    copies = {one for document in objects(store, fact, PROV.wasDerivedFrom, None) for one in copies_of(store, document)}
    return found | {other for one in copies for other in subjects(store, PROV.wasDerivedFrom, one, one)}


def copies_of(store: Store, document: NamedNode) -> set[NamedNode]:
    """Return *document* and its copies, if there are any."""
    found = group(store, document)
    return found if len(found) > 1 else set()


def settle_alike(store: Store, facts: set[NamedNode]) -> None:
    """Decide which of *facts* say the same, which are all that may; note all to which that makes a difference."""
    graph = whole(graph_of_facts(store, facts))
    same = same_among(store, graph)
    homes = {part: first for first, parts in saying_the_same(graph, same).items() for part in parts}
    found, wanted, further = set[Quad](), set[Quad](), set[Quad]()
    for fact in facts:
        old, new = home(store, fact), homes.get(fact.value, fact.value)
        sums = {quad.object for quad in stated(matching(store, fact, SCHEMA.amount, None, None))}
        linked = {quad for one in (fact, *sums) for quad in matching(store, one, OWL.sameAs, None, EVERYWHERE)}
        same_as = engine_triples(same_triples(graph, fact.value, new)) if new != fact.value else set()
        links = {one for one in same_as if one.predicate == OWL.sameAs}
        found |= linked
        wanted |= set(placed(links))
        if old.value != new or linked != set(placed(links)):
            changed = {fact, old, NamedNode(new), *sums, *(quad.object for quad in linked), *(link.object for link in links)}
            fillers = {quad.object for one in changed for term in FILLED for quad in stated(matching(store, one, term, None, None))}
            further |= set(notes(SUBJECTS, changed | fillers | naming(store, {fact, *sums})))
    change_to(store, found, wanted, further, notes(FACTS, facts))


def naming(store: Store, terms: Iterable[NamedNode]) -> set[NamedNode]:
    """Return all of which something is stated with one of *terms* in it."""
    return {quad.subject for term in terms for quad in stated(matching(store, None, None, term, None))}
