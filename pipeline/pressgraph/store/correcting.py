"""What a person corrects in a store, and in what is added later: a table that lasts until another takes its place.

A document that a correction reaches is kept as it was read, so that it is as if nothing had been corrected when the correction is gone. A rejected
fact is known again by its identifier, and by what it says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse, serialize

from pressgraph.corrections import Correction, changed, pairs_of
from pressgraph.export.corrections import FIELDS, correction_triples
from pressgraph.export.rdf import graph_of
from pressgraph.export.reading import by_graph, from_rdf, kind_of
from pressgraph.export.serialize import engine_quads, engine_triples
from pressgraph.graph import BASE
from pressgraph.resolve.identifiers import fold
from pressgraph.store.changing import change
from pressgraph.store.graphs import (
    AS_READ,
    CORRECTED,
    KEYS,
    REJECTED_IN,
    UNSETTLED,
    alike,
    apply,
    change_to,
    content,
    home,
    noted,
    notes,
    objects,
    stated,
    subjects,
)
from pressgraph.store.joining import SUBJECTS, staged
from pressgraph.store.keys import AMONG, APART, CALLED, NAMED, SENSE, TOGETHER, key_of
from pressgraph.store.names import matching, placed
from pressgraph.store.things import thing_in
from pressgraph.vocab import PG, PROV, RDF, SCHEMA

RESTORED = NamedNode(f"{UNSETTLED.value}/restored")
"""The stage in which a document is put back as it was read."""
PAIRED = {"merge": TOGETHER, "apart": APART}
"""Action -> the key of the things in its pairs."""
Influence = Mapping[Correction, set[Any]]
"""Corrections with the things or facts that they reach."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What corrections change in documents: the ``kinds`` of things, facts ``rejected``, facts ``confirmed``."""

    kinds: Mapping[str, str] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()


def corrections_in(store: Store) -> list[Correction]:
    """Return the corrections that are applied to *store*, whether they reach anything or not, sorted."""
    nodes = subjects(store, RDF.type, PG.Correction, CORRECTED)
    return sorted((described(store, node, CORRECTED) for node in nodes), key=lambda one: one.id)


def described(store: Store, node: NamedNode, graph: NamedNode) -> Correction:
    """Return the correction *node* of *graph*."""
    found = {name: quad.object.value for name, term in FIELDS.items() for quad in matching(store, node, term, None, graph)}
    return Correction(**{"action": "", "a": ""} | found)


def replace_corrections(store: Store, corrections: Iterable[Correction]) -> None:
    """Let *corrections* be applied to *store*, and no others; note the documents that are corrected. Call settle afterwards."""
    given = {PG.iri + one.id: {**one.fields, "influenced": ()} for one in corrections}
    wanted = set(engine_quads(CORRECTED.value, correction_triples(nx.MultiDiGraph(corrections=given))))
    old = {quad for one in corrections_in(store) for quad in matching(store, NamedNode(PG.iri + one.id), None, None, CORRECTED)}
    if wanted != old:
        documents = {quad.subject for quad in matching(store, None, AS_READ, None, CORRECTED)}
        told = [quad for graph in told_in(store) for quad in matching(store, None, None, None, graph)]
        touched = {quad.subject for quad in (*told, *(wanted ^ old))}
        change_to(store, {*old, *told}, wanted, [*notes(RESTORED, documents), *notes(SUBJECTS, touched)])


def told_in(store: Store) -> set[NamedNode]:
    """Return the graph in which *store* tells the corrections that reached something, if there is one."""
    return {quad.graph_name for quad in stated(matching(store, None, RDF.type, PG.Correction, None))}


def unreached(store: Store, corrections: Iterable[Correction]) -> list[Correction]:
    """Return those of *corrections* that reach nothing in *store*, of which they are."""
    done = influence(store)
    return [one for one in corrections if one not in done]


def influence(store: Store) -> Influence:
    """Return the corrections that reach something in *store*."""
    graphs = [(node, graph) for graph in told_in(store) for node in subjects(store, RDF.type, PG.Correction, graph)]
    return {described(store, node, graph): subjects(store, PROV.wasInfluencedBy, node, graph) for node, graph in graphs}


def settle_corrections(store: Store, settle_stated: Callable[[], None]) -> None:
    """Correct what is settled but for corrections: things first, then facts, of which it is to be known what says the same."""
    restore(store)
    settle_stated()
    table = corrections_in(store)
    if not table and not any(any(matching(store, None, how, None, KEYS)) for how in PAIRED.values()):
        return
    reached = dict(influence(store))
    while correct_things(store, table, reached):
        settle_stated()
    correct_facts(store, table, reached)
    settle_stated()
    tell(store, {one: reached[one] for one in table if reached.get(one)})


def restore(store: Store) -> None:
    """Put back the documents noted as they were read."""
    while documents := noted(store, RESTORED, 1):
        change(store, documents[0], as_read(store, documents[0]))
        apply(store, notes(RESTORED, documents), ())


def as_read(store: Store, document: NamedNode) -> set[Triple]:
    """Return what *document* states without corrections."""
    texts = [text.value for text in objects(store, document, AS_READ, CORRECTED)]
    found: set[Triple] = {quad.triple for text in texts for quad in parse(text, format=RdfFormat.N_TRIPLES)}
    return found or content(store, document)


def correct_things(store: Store, table: list[Correction], reached: dict[Correction, set[Any]]) -> bool:
    """Let kinds be what *table* says, and things together or apart; note in *reached* whom that reaches. Tell whether anything changed."""
    pairs = {one: reach(store, one) for one in table}
    both = {one: [*found, *((other, mine) for mine, other in found)] for one, found in pairs.items()}
    said = {Quad(mine, how, other, KEYS) for one, found in both.items() if (how := PAIRED.get(one.action)) for mine, other in found}
    told = {quad for how in PAIRED.values() for quad in matching(store, None, how, None, KEYS)}
    if said != told:
        touched: set[Any] = {thing for quad in said ^ told for thing in (quad.subject, quad.object)}
        change_to(store, told, said, staged(store, touched))
    left = {thing for one in table if one.action == "kind" for thing in reached.get(one, ())}
    reached |= {one: {thing for pair in found for thing in pair} for one, found in pairs.items() if one.action in {*PAIRED, "kind"}}
    kinds = {thing.value: one.b for one in table if one.action == "kind" for thing in reached[one]}
    left -= {NamedNode(iri) for iri in kinds}
    documents = {document for iri, kind in kinds.items() for document in naming(store, NamedNode(iri)) if kind_in(store, iri, document) != kind}
    documents |= {document for thing in left for document in naming(store, thing)}
    return correct_documents(store, documents, changes(table, reached)) or said != told


def reach(store: Store, one: Correction) -> list[tuple[NamedNode, NamedNode]]:
    """Return the things that the correction *one* reaches, in pairs of one space."""
    graph, names = nx.MultiDiGraph(), {}
    for text in (one.a, one.b) if one.action in {*PAIRED, "kind"} else ():
        names[text] = [node.value for node in things_called(store, text)]
        graph.add_nodes_from((iri, {"kind": thing.kind}) for iri in names[text] if (thing := thing_in(store, NamedNode(iri))))
    return [(NamedNode(mine), NamedNode(other)) for mine, other in pairs_of(one, names, graph)]


def things_called(store: Store, text: str) -> list[NamedNode]:
    """Return the things in *store* whose identifier is *text*; else of which it is a full name, or else another name; sorted."""
    key = key_of("", fold(text))
    found = {node for node in identified(store, text) if any(matching(store, node, AMONG, None, KEYS))}
    return sorted(found or subjects(store, NAMED, key, KEYS) or subjects(store, CALLED, key, KEYS), key=str)


def identified(store: Store, text: str, prefix: str = "") -> Iterator[NamedNode]:
    """Yield what has the identifier *text*, whole or without the base of *store*, or without *prefix* too."""
    base = base_of(store)
    for iri in (text, base + text, base + prefix + text):
        with suppress(ValueError):
            yield NamedNode(iri)


def base_of(store: Store) -> str:
    """Return what the identifiers in *store* begin with."""
    documents = stated(matching(store, None, RDF.type, SCHEMA.NewsArticle, None))
    return next((str(quad.subject.value).rpartition("document/")[0] for quad in documents), BASE)


def naming(store: Store, thing: NamedNode) -> set[NamedNode]:
    """Return the documents that name *thing*."""
    return {quad.graph_name for quad in stated(matching(store, thing, SCHEMA.name, None, None))}


def kind_in(store: Store, iri: str, document: NamedNode) -> str:
    """Return the kind that *document* gives to the thing *iri*."""
    return kind_of(by_graph(matching(store, NamedNode(iri), None, None, document))[document.value], iri)


def correct_facts(store: Store, table: list[Correction], reached: dict[Correction, set[Any]]) -> None:
    """Let facts be rejected and confirmed as *table* says, each with those that say the same; note in *reached* which that are."""
    about = [one for one in table if one.action in {"reject", "confirm"}]
    before = {fact for one in about if one.action == "confirm" for fact in reached.get(one, ())}
    reached |= {one: meant(store, one, reached.get(one, set()) if one.action == "reject" else set()) for one in about}
    said = changes(table, reached)
    documents = {document for iri in said.rejected for document in stating(store, NamedNode(iri))}
    for fact in before | {NamedNode(iri) for iri in said.confirmed}:
        certain = fact.value in said.confirmed
        documents |= {document for document in stating(store, fact) if not (certain and is_certain(store, fact, document))}
    correct_documents(store, documents, said)


def meant(store: Store, one: Correction, before: set[Any]) -> set[Any]:
    """Return the facts that the correction *one* names or reached *before*, with those that say the same."""
    named = {*identified(store, one.a, "fact/"), *before}
    found = {fact for fact in named if stating(store, fact) or is_rejected(store, fact)}
    found |= {other for fact in found for other in alike(store, home(store, fact)) if stating(store, other)}
    return found | {other for fact in found for key in objects(store, fact, SENSE, KEYS) for other in subjects(store, SENSE, key, KEYS)}


def stating(store: Store, fact: NamedNode) -> set[NamedNode]:
    """Return the documents that state *fact*."""
    return {quad.graph_name for quad in stated(matching(store, fact, PROV.wasDerivedFrom, None, None))}


def is_rejected(store: Store, fact: NamedNode) -> bool:
    """Tell whether a document stated *fact* as it was read."""
    return any(matching(store, fact, REJECTED_IN, None, CORRECTED))


def is_certain(store: Store, fact: NamedNode, document: NamedNode) -> bool:
    """Tell whether *document* is certain of *fact*."""
    return {float(one.value) for one in objects(store, fact, PG.confidence, document)} == {1.0}


def changes(table: Iterable[Correction], reached: Influence) -> Changes:
    """Return what the corrections of *table* change in documents, where they reach what is *reached*."""
    kinds = {thing.value: one.b for one in table if one.action == "kind" for thing in reached.get(one, ())}
    facts = {action: {fact.value for one in table if one.action == action for fact in reached.get(one, ())} for action in ("reject", "confirm")}
    return Changes(kinds, frozenset(facts["reject"]), frozenset(facts["confirm"]))


def correct_documents(store: Store, documents: Iterable[NamedNode], said: Changes) -> bool:
    """Let *documents* state what they stated as they were read, but for the changes that are *said*. Tell whether there were any."""
    chosen = sorted(documents, key=str)
    for document in chosen:
        read = as_read(store, document)
        new = corrected(read, document, said)
        text = "".join(sorted((serialize(read, format=RdfFormat.N_TRIPLES) or b"").decode().splitlines(keepends=True)))
        rejected = {NamedNode(iri) for iri in said.rejected} & {triple.subject for triple in read if triple.predicate == PROV.wasDerivedFrom}
        kept = [Quad(document, AS_READ, Literal(text), CORRECTED), *(Quad(fact, REJECTED_IN, document, CORRECTED) for fact in rejected)]
        change(store, document, new, kept=kept if new != read else ())
    return bool(chosen)


def corrected(read: set[Triple], document: NamedNode, said: Changes) -> set[Triple]:
    """Return what *document*, which states what was *read*, states with the changes that are *said*."""
    part = from_rdf(by_graph(placed(read, document.value)))
    new = changed(part, said.kinds, said.rejected, said.confirmed)
    before, after = (engine_triples(graph_of(graph, document.value, graph)) for graph in (part, new))
    lost = {triple.subject for triple in before} - {triple.subject for triple in after}
    return {triple for triple in read - (before - after) if triple.subject not in lost} | (after - before)


def tell(store: Store, reached: Influence) -> None:
    """Let *store* tell of the corrections that *reached* something, and what."""
    base = base_of(store)
    record = {base + one.id: {**one.fields, "influenced": sorted(thing.value for thing in things)} for one, things in reached.items()}
    wanted = set(engine_quads(f"{base}corrections", correction_triples(nx.MultiDiGraph(corrections=record))))
    found = {quad for graph in told_in(store) for quad in matching(store, None, None, None, graph)}
    change_to(store, found, wanted, notes(SUBJECTS, {quad.subject for quad in found ^ wanted}))
