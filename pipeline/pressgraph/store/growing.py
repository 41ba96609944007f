"""A store on disk that grows: documents are added, replaced and forgotten one by one.

It holds the graph of each document and, as the default graph, all their triples and what follows from them: the same quads as a store
into which a file of these documents is loaded. A document changes in one transaction, which also notes what it names and states in the
graph UNSETTLED. What follows for that is derived anew when the run is over, or when the store is next opened (``settling``). So a document
costs what it is large, however many are there, and nothing is lost between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

import networkx as nx
from pyoxigraph import Literal, NamedNode, Store

from pressgraph.corrections import Correction
from pressgraph.errors import InputError
from pressgraph.export.description import run_triples
from pressgraph.export.rdf import graph_of
from pressgraph.export.reading import by_graph, from_rdf
from pressgraph.export.serialize import engine_triples
from pressgraph.store.changing import change
from pressgraph.store.correcting import corrections_in, replace_corrections, unreached
from pressgraph.store.graphs import EVERYWHERE, KEYS, content, stated
from pressgraph.store.names import matching
from pressgraph.store.settling import run_quads, settle
from pressgraph.vocab import DCT, OWL, PROV, RDF, SCHEMA

__all__ = ["correct", "corrections_in", "forget", "graph_in", "holds", "is_store", "opened", "put", "replace_corrections", "settle", "unreached"]

BEGUN = re.compile(r"LOCK|LOG(\.old\.\d+)?|IDENTITY|MANIFEST-\d+|OPTIONS-\d+(\.dbtmp)?|\d+\.(log|sst|dbtmp)")
"""The files of a store whose making was interrupted."""


def is_store(path: Path) -> bool:
    """Tell whether *path* is a store on disk."""
    return (path / "CURRENT").is_file() and any(path.glob("MANIFEST-*"))


def opened(path: Path, create: bool = False) -> Store:
    """Return the store in the folder *path*, settled; with *create*, a new one where nothing is yet. Raises InputError."""
    fresh = not path.exists() or (path.is_dir() and all(BEGUN.fullmatch(one.name) for one in path.iterdir()))
    if not is_store(path) and not (create and fresh):
        found = "nothing is there" if not path.exists() else "other files are there" if path.is_dir() else "it is a file"
        raise InputError(f"{path}: no store ({found}; possible: a store that extract --store made, or for that a new or empty folder)")
    try:
        store = Store(path)
        if not store.contains_named_graph(KEYS):
            note_all(store)
        settle(store)
    except OSError as error:
        if "lock" in str(error).lower():
            raise InputError(f"{path}: another process holds this store open (possible: wait until it has ended)") from error
        raise InputError(f"{path}: the store cannot be opened ({error})") from error
    return store


def note_all(store: Store) -> None:
    """Note all documents of *store*, so that what follows from them is derived anew: an earlier version kept no keys."""
    for document in {quad.graph_name for quad in stated(matching(store, None, RDF.type, SCHEMA.NewsArticle, None))}:
        change(store, document, content(store, document))


def graph_in(store: Store) -> nx.MultiDiGraph:
    """Return all that documents in *store* state, as a graph in which is one what is one there."""
    links = (quad for term in (DCT.isVersionOf, OWL.sameAs) for quad in matching(store, None, term, None, EVERYWHERE))
    return from_rdf(by_graph([*run_quads(store), *links, *stated(store)]))


def holds(store: Store, part: nx.MultiDiGraph) -> bool:
    """Tell whether *store* has the one document of *part*, which need not say what it states, as it is, read with the same settings."""
    (document,) = part.graph["documents"]
    node = NamedNode(document)
    known = (*matching(store, node, None, None, node), *matching(store, None, PROV.used, node, node))
    return {quad.triple for quad in known} == engine_triples(graph_of(part, document, ()))


def put(store: Store, part: nx.MultiDiGraph) -> bool:
    """Put the one document of *part* into *store*; return whether it stood there before and is replaced. Call settle afterwards."""
    (document,) = part.graph["documents"]
    return change(store, NamedNode(document), engine_triples(graph_of(part, document, part)), engine_triples(run_triples(part)))


def forget(store: Store, announcement_id: str) -> None:
    """Remove the document of that id from *store*, with all that only it stated. Raises InputError."""
    documents = [quad.subject for quad in stated(matching(store, None, SCHEMA.identifier, Literal(announcement_id), None))]
    if not documents:
        ids = [quad.object.value for quad in stated(matching(store, None, SCHEMA.identifier, None, None))]
        near = get_close_matches(announcement_id, ids, n=4) or sorted(ids)[:4]
        raise InputError(f"no document {announcement_id!r} among the {len(ids)} of this store" + (f" (such as {', '.join(near)})" if near else ""))
    for document in documents:
        change(store, document, set(), ())
    settle(store)


def correct(store: Store, corrections: Iterable[Correction]) -> None:
    """Let *corrections*, and no others, be applied to *store* from now on, to what is added later too."""
    replace_corrections(store, corrections)
    settle(store)
