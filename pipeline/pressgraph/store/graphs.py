"""The graphs of a store, and how its quads are looked up and changed.

Beside the graphs of documents and the default graph, which is their union and what follows from them, a store has graphs by which it is kept:
they are part of no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from pressgraph.store.names import NAMES, matching, placed
from pressgraph.vocab import DCT, OWL, PG

EVERYWHERE = DefaultGraph()
BANDS = NamedNode(PG.iri + "bands")
"""The graph of the bands of fingerprints, by which documents that begin alike are looked up."""
KEYS = NamedNode(PG.iri + "keys")
"""The graph of the keys of things and facts, by which those are looked up that may be one."""
CORRECTED = NamedNode(PG.iri + "corrected")
"""The graph of what a person wants corrected, and of the documents that are corrected, as they were read."""
AS_READ, REJECTED_IN = (NamedNode(PG.iri + name) for name in ("as-read", "rejected-in"))
"""What a corrected document stated before that, as N-Triples; in which document a fact is rejected."""
UNSETTLED = NamedNode(PG.iri + "unsettled")
"""The graph of that for which it is yet to be derived what follows; empty in a store that is at rest."""
KEPT = frozenset((NAMES, BANDS, KEYS, CORRECTED, UNSETTLED))
"""The graphs that are part of no answer."""
DERIVED = KEPT | {EVERYWHERE}
"""The graphs that nobody stated."""


def stated(quads: Iterable[Any]) -> Iterator[Any]:
    """Yield those of *quads* that a document or a person stated."""
    return (quad for quad in quads if quad.graph_name not in DERIVED)


def subjects(store: Store, *pattern: Any) -> set[Any]:
    """Return the subjects of the quads of *store* that fit property, object, graph."""
    return {quad.subject for quad in matching(store, None, *pattern)}


def objects(store: Store, *pattern: Any) -> set[Any]:
    """Return the objects of the quads of *store* that fit subject, property, graph."""
    subject, predicate, graph = pattern
    return {quad.object for quad in matching(store, subject, predicate, None, graph)}


def home(store: Store, term: Any) -> Any:
    """Return what stands for *term* in the default graph."""
    found = matching(store, term, OWL.sameAs, None, EVERYWHERE) if isinstance(term, NamedNode) else ()
    return next((quad.object for quad in found), term)


def alike(store: Store, term: Any) -> list[Any]:
    """Return *term* and the terms for which it stands in the default graph."""
    return [term, *sorted(subjects(store, OWL.sameAs, term, EVERYWHERE), key=str)]


def content(store: Store, document: Any) -> set[Triple]:
    """Return what *document* states in *store*."""
    return {quad.triple for quad in matching(store, None, None, None, document)}


def notes(stage: Any, terms: Iterable[Any]) -> Iterator[Quad]:
    """Yield the notes that *stage* is yet to be gone through for *terms*."""
    return (Quad(stage, DCT.hasPart, term, UNSETTLED) for term in terms)


def noted(store: Store, stage: Any, count: int | None = None) -> list[Any]:
    """Return the terms for which *stage* is yet to be gone through, at most *count*."""
    return [quad.object for quad in islice(matching(store, stage, None, None, UNSETTLED), count)]


def apply(store: Store, removed: Iterable[Quad], added: Iterable[Quad]) -> None:
    """Remove and add quads in one transaction."""
    store.update(f"DELETE DATA {{ {data(removed)} }} ; INSERT DATA {{ {data(added)} }}")


def change_to(store: Store, found: set[Quad], wanted: set[Quad], notes_added: Iterable[Quad] = (), notes_struck: Iterable[Quad] = ()) -> None:
    """Let *wanted* be in *store* where *found* is, in one transaction that also adds and strikes notes; what is struck and added is added."""
    new = set(notes_added)
    apply(store, (found - wanted) | (set(notes_struck) - new), (wanted - found) | new)


def data(quads: Iterable[Quad]) -> str:
    """Return *quads* as an update names them."""
    by_name: dict[str, list[Triple]] = {}
    for quad in quads:
        by_name.setdefault("" if quad.graph_name == EVERYWHERE else str(quad.graph_name), []).append(quad.triple)
    texts = {name: (serialize(triples, format=RdfFormat.N_TRIPLES) or b"").decode() for name, triples in by_name.items()}
    return " ".join(f"GRAPH {name} {{ {text} }}" if name else text for name, text in texts.items())


def in_keys(triples: Iterable[Triple]) -> set[Quad]:
    """Return *triples* in the graph of keys."""
    return set(placed(triples, KEYS.value))
