"""What follows in a store from what its documents state, derived anew for what changed and for what that touches.

Stage after stage is gone through for what is noted for it: which documents are copies, which things are one, which facts say the same, and
what the default graph then says of each subject. A batch of a stage is one transaction, which also strikes its notes and adds those of later
stages, so that nothing is lost wherever it ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad, Store, Triple

from pressgraph.export.rdf import derived_triples
from pressgraph.export.serialize import engine_triples
from pressgraph.store.copied import settle_documents
from pressgraph.store.correcting import settle_corrections
from pressgraph.store.facts import settle_facts
from pressgraph.store.graphs import EVERYWHERE, UNSETTLED, alike, apply, change_to, home, noted, notes, objects, stated, subjects
from pressgraph.store.joining import BATCH, SUBJECTS, settle_things
from pressgraph.store.names import LABELS, NAMES, matching, name_quads, placed
from pressgraph.store.things import exported, thing_in
from pressgraph.vocab import DCT, OWL, PROV, RDF, SCHEMA, SKOS

LOOKED_AT = 2000
"""Things that are remembered: what one batch needs again."""


def settle(store: Store) -> None:
    """Derive anew what follows from what changed, if anything did; forget the runs of which no document is left."""
    if not store.contains_named_graph(UNSETTLED):
        return
    settle_corrections(store, partial(settle_stated, store))
    settle_subjects(store)
    apply(store, unused_runs(store), ())
    store.remove_graph(UNSETTLED)


def settle_stated(store: Store) -> None:
    """Decide anew which documents are copies, which things are one, and which facts say the same."""
    settle_documents(store)
    settle_things(store, lru_cache(LOOKED_AT)(partial(thing_in, store)))
    settle_facts(store)


def settle_subjects(store: Store) -> None:
    """Derive anew what the default graph says of the subjects noted, and of all of the documents noted."""
    while terms := noted(store, SUBJECTS, BATCH):
        found = {one for term in terms for one in subjects_of(store, term)}
        for some in batches(sorted({*found, *(home(store, one) for one in found)}, key=str)):
            derive(store, some)
        apply(store, notes(SUBJECTS, terms), ())


def subjects_of(store: Store, term: NamedNode) -> set[NamedNode]:
    """Return *term* and, if it is a document, all of which it says something; of the run that read it more is said by others."""
    return {term, *(quad.subject for quad in matching(store, None, None, None, term) if quad.predicate != PROV.used)}


def batches(terms: list[NamedNode]) -> Iterator[list[NamedNode]]:
    """Yield *terms* in lists of at most BATCH."""
    return (terms[start : start + BATCH] for start in range(0, len(terms), BATCH))


def derive(store: Store, nodes: Iterable[NamedNode]) -> None:
    """Derive anew what the default graph says of *nodes*, in one transaction."""
    parts = {one: alike(store, one) for one in nodes}
    at_home = cache(partial(home, store))
    said = {one: [quad for part in parts[one] for quad in matching(store, part, None, None, None)] for one in parts}
    named = [one for one in parts if any(quad.predicate == SCHEMA.name for quad in stated(said[one]))]
    graph = exported(store, [part for one in named for part in parts[one]])
    found, wanted = set[Quad](), set[Quad]()
    for one, quads in said.items():
        gone = not any(stated(quad for quad in quads if quad.subject == one))
        found |= {quad for quad in quads if quad.subject == one and (is_derived(quad) or gone and quad.predicate == OWL.sameAs)}
        if at_home(one) == one:
            kept = list(stated(quads))
            found |= set(kept)
            if one in named:
                kept = [relabelled(quad, graph.nodes[one.value]["name"]) for quad in kept]
            everywhere = engine_triples(derived_triples(graph, one.value)) if one in named else set()
            everywhere |= {Triple(one, quad.predicate, at_home(quad.object)) for quad in kept}
            wanted |= {*kept, *placed(everywhere), *name_quads(everywhere)}
    change_to(store, found, wanted)


def is_derived(quad: Quad) -> bool:
    """Tell whether *quad* is what the default graph says of its subject, or its name; links are decided elsewhere."""
    return quad.graph_name in {EVERYWHERE, NAMES} and quad.predicate not in {OWL.sameAs, DCT.isVersionOf}


def relabelled(quad: Quad, name: str) -> Quad:
    """Return *quad*, if it gives a label, with that property which fits the preferred *name*."""
    if quad.predicate not in LABELS:
        return quad
    return Quad(quad.subject, SKOS.prefLabel if quad.object == Literal(name) else SKOS.altLabel, quad.object, quad.graph_name)


def run_quads(store: Store) -> Iterator[Any]:
    """Yield the descriptions of the runs, and of their tools."""
    for run in subjects(store, RDF.type, PROV.Activity, EVERYWHERE):
        yield from (quad for quad in matching(store, run, None, None, EVERYWHERE) if quad.predicate != PROV.used)
        for tool in objects(store, run, PROV.wasAssociatedWith, EVERYWHERE):
            yield from matching(store, tool, None, None, EVERYWHERE)


def unused_runs(store: Store) -> list[Any]:
    """Return the descriptions of the runs of which no document is left, and of the tools that only these used."""
    runs = {run for run in subjects(store, RDF.type, PROV.Activity, EVERYWHERE) if not any(matching(store, run, PROV.used, None, EVERYWHERE))}
    tools = {tool for run in runs for tool in objects(store, run, PROV.wasAssociatedWith, EVERYWHERE)}
    gone = {tool for tool in tools if subjects(store, PROV.wasAssociatedWith, tool, EVERYWHERE) <= runs}
    return [quad for one in runs | gone for quad in matching(store, one, None, None, EVERYWHERE)]
