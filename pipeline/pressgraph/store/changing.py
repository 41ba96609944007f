"""How a document of a store changes: in one transaction, which also notes what it names and states, so that what follows is derived later."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, Store, Triple

from pressgraph.store.copied import band_quads
from pressgraph.store.graphs import AS_READ, CORRECTED, REJECTED_IN, apply, content, notes, subjects
from pressgraph.store.joining import DOCUMENTS, FACTS, SUBJECTS, THINGS
from pressgraph.store.names import matching, placed
from pressgraph.vocab import PROV, SCHEMA


def change(store: Store, document: NamedNode, new: set[Triple], run: Iterable[Triple] = (), kept: Iterable[Quad] = ()) -> bool:
    """Let *document* state *new*, all or nothing, and *run* be described; return whether it stated anything before.

    What was *kept* of it as it was read, and which facts of it were rejected, is replaced.
    """
    old = content(store, document)
    both = old | new
    read = {triple for triple in both if triple.predicate == PROV.used}
    gone = {triple.subject for triple in old} - {triple.subject for triple in new} - {triple.subject for triple in read}
    rejected = subjects(store, REJECTED_IN, document, CORRECTED)
    before = {*matching(store, document, AS_READ, None, CORRECTED), *(Quad(fact, REJECTED_IN, document, CORRECTED) for fact in rejected)}
    noted = {
        *notes(DOCUMENTS, [document]),
        *notes(THINGS, {triple.subject for triple in both if triple.predicate == SCHEMA.name}),
        *notes(FACTS, rejected | {triple.subject for triple in both if triple.predicate == PROV.wasDerivedFrom}),
        *notes(SUBJECTS, {document, *gone}),
    }
    removed = [*placed(old - new, document.value), *placed(read - new), *band_quads(document, old), *before]
    added = [*placed(new - old, document.value), *placed(read & new), *placed(run), *band_quads(document, new), *kept, *noted]
    apply(store, removed, added)
    return bool(old)
