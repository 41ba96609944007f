"""Copies in a store that grows: which documents are copies of which.

A copy is linked in the default graph to the first of its kind. That follows from the copies of one announcement alone, so that a change of one
document touches few others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad, Store, Triple

from pressgraph.copies import are_copies, bands, copies
from pressgraph.store.graphs import BANDS, EVERYWHERE, change_to, noted, notes, subjects
from pressgraph.store.joining import BATCH, DOCUMENTS, FACTS, SUBJECTS, THINGS
from pressgraph.store.names import matching
from pressgraph.vocab import DCT, PG, PROV, SCHEMA

TELLING = (SCHEMA.datePublished, PG.fingerprint)
"""The properties of a document by which copies are told."""


def band_quads(document: NamedNode, stated: Set[Triple]) -> Iterator[Quad]:
    """Yield by what *document* is looked up whose graph is *stated*."""
    for number, band in enumerate(bands(fingerprint).tolist() if (fingerprint := described(document, stated)["fingerprint"]) else ()):
        yield Quad(document, PG.fingerprint, Literal(f"{number} {band:x}"), BANDS)


def described(document: NamedNode, stated: Iterable[Triple]) -> dict[str, str]:
    """Return what *stated* says of *document* by which copies are told."""
    said = {one.predicate: one.object.value for one in stated if one.subject == document and not isinstance(one.object, Triple)}
    return {"published": said.get(SCHEMA.datePublished, ""), "fingerprint": said.get(PG.fingerprint, "")}


def description(store: Store, document: NamedNode) -> dict[str, str]:
    """Return what *store* knows of *document* by which copies are told."""
    return described(document, (quad.triple for term in TELLING for quad in matching(store, document, term, None, document)))


def group(store: Store, document: NamedNode) -> set[NamedNode]:
    """Return *document* and all documents of which it is a copy or which are copies of it or with it."""
    first = original(store, document)
    return {document, first, *subjects(store, DCT.isVersionOf, first, EVERYWHERE)}


def original(store: Store, document: NamedNode) -> NamedNode:
    """Return the document of which *document* is a copy, or itself."""
    return next((quad.object for quad in matching(store, document, DCT.isVersionOf, None, EVERYWHERE)), document)


def settle_documents(store: Store) -> None:
    """Decide which of the documents noted are copies of others, and which others of them."""
    while documents := noted(store, DOCUMENTS, BATCH):
        for document in documents:
            settle_document(store, document)


def settle_document(store: Store, document: NamedNode) -> None:
    """Decide anew what *document* and those that are or were copies with it are copies of; note what they name and state, where that changes."""
    alike = {document, *(one for one in beginning_alike(store, document) if are_copies(description(store, document), description(store, one)))}
    near = sorted({one for found in alike for one in group(store, found)}, key=str)
    first = copies({one.value: about for one in near if any((about := description(store, one)).values())})
    wanted = {Quad(one, DCT.isVersionOf, NamedNode(first[one.value]), EVERYWHERE) for one in near if one.value in first}
    found = {quad for one in near for quad in matching(store, one, DCT.isVersionOf, None, EVERYWHERE)}
    before, after = ({quad.subject: quad.object for quad in some} for some in (found, wanted))
    changed = {one for one in near if origin(one, before) != origin(one, after)}
    further = {*notes(SUBJECTS, changed)}
    for one in changed:
        further |= {*notes(THINGS, subjects(store, SCHEMA.name, None, one)), *notes(FACTS, subjects(store, PROV.wasDerivedFrom, one, one))}
    change_to(store, found, wanted, further, notes(DOCUMENTS, [document]))


def beginning_alike(store: Store, document: NamedNode) -> set[NamedNode]:
    """Return the other documents that have a band of their fingerprint in common with *document*."""
    found = (subjects(store, PG.fingerprint, quad.object, BANDS) for quad in matching(store, document, PG.fingerprint, None, BANDS))
    return {one for some in found for one in some} - {document}


def origin(document: NamedNode, links: Mapping[Any, Any]) -> Any:
    """Return the first of the announcement of which *document* is a copy or the first, by *links*."""
    return links.get(document) or (document if document in links.values() else None)
