"""A store on disk that grows: documents are added, replaced and forgotten one by one.

It holds the graph of each document and, as the default graph, all their triples and what follows from them: the same quads as a store
into which a file of these documents is loaded. A document changes in one transaction, which also notes the things that it names in the
graph UNSETTLED. What follows for these, their names and links, is derived anew from all that documents say of them when the run is over,
or when the store is next opened. So a document costs what it is large, however many are there, and nothing is lost between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import islice
from pathlib import Path

import networkx as nx
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, serialize

from pressgraph.errors import InputError
from pressgraph.export.description import run_triples
from pressgraph.export.rdf import derived_triples, graph_of
from pressgraph.export.reading import by_graph, from_rdf
from pressgraph.export.serialize import engine_triples
from pressgraph.store.copied import (
    DERIVED,
    EVERYWHERE,
    UNSETTLED,
    alike,
    band_quads,
    contents_of,
    contributed,
    home,
    links_after,
    same_after,
    same_before,
    stated_elsewhere,
    touched,
)
from pressgraph.store.names import LABELS, matching, name_quads, placed
from pressgraph.vocab import DCT, OWL, PROV, RDF, ROLE_PROPERTIES, SCHEMA, SKOS

BATCH = 200
"""Things that are settled together: few enough to keep memory flat."""

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
        settle(store)
    except OSError as error:
        if "lock" in str(error).lower():
            raise InputError(f"{path}: another process holds this store open (possible: wait until it has ended)") from error
        raise InputError(f"{path}: the store cannot be opened ({error})") from error
    return store


def graph_in(store: Store) -> nx.MultiDiGraph:
    """Return all that documents in *store* state, as a graph."""
    named = (quad for quad in store if quad.graph_name not in DERIVED)
    return from_rdf(by_graph([*run_quads(store), *matching(store, None, DCT.isVersionOf, None, EVERYWHERE), *named]))


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
    known = matching(store, None, SCHEMA.identifier, Literal(announcement_id), EVERYWHERE)
    documents = [quad.subject for quad in known]
    if not documents:
        ids = [quad.object.value for quad in matching(store, None, SCHEMA.identifier, None, EVERYWHERE)]
        near = get_close_matches(announcement_id, ids, n=4) or sorted(ids)[:4]
        raise InputError(f"no document {announcement_id!r} among the {len(ids)} of this store" + (f" (such as {', '.join(near)})" if near else ""))
    for document in documents:
        change(store, document, set(), ())
    settle(store)


def change(store: Store, document: NamedNode, new: set[Triple], run: Iterable[Triple]) -> bool:
    """Let *document* state *new*, all or nothing, and *run* be described; return whether it stated anything before."""
    near, others = touched(store, document, new)
    before = contents_of(store, others)
    after = before | {document: new}
    old = before[document]
    same = same_before(store, before), same_after(store, links_after(store, near, after), after)
    was, will = contributed(before, same[0]), contributed(after, same[1])
    gone = [triple for triple in was - will if not stated_elsewhere(store, triple, after)]
    things = {triple.subject for content in (*before.values(), new) for triple in content if triple.predicate == SCHEMA.name}
    notes = [Triple(UNSETTLED, DCT.hasPart, thing) for thing in things]
    removed = [*placed(old - new, document.value), *placed(gone), *band_quads(document, old)]
    added = [*placed(new - old, document.value), *placed(will - was), *placed(run), *placed(notes, UNSETTLED.value), *band_quads(document, new)]
    apply(store, removed, added)
    return bool(old)


def apply(store: Store, removed: Iterable[Quad], added: Iterable[Quad]) -> None:
    """Remove and add quads in one transaction."""
    store.update(f"DELETE DATA {{ {data(removed)} }} ; INSERT DATA {{ {data(added)} }}")


def data(quads: Iterable[Quad]) -> str:
    """Return *quads* as an update names them."""
    by_name: dict[str, list[Triple]] = {}
    for quad in quads:
        by_name.setdefault("" if quad.graph_name == EVERYWHERE else str(quad.graph_name), []).append(quad.triple)
    texts = {name: (serialize(triples, format=RdfFormat.N_TRIPLES) or b"").decode() for name, triples in by_name.items()}
    return " ".join(f"GRAPH {name} {{ {text} }}" if name else text for name, text in texts.items())


def settle(store: Store) -> None:
    """Derive anew what follows for the things noted in UNSETTLED; forget the runs of which no document is left."""
    while things := [quad.object for quad in islice(matching(store, None, None, None, UNSETTLED), BATCH)]:
        settle_things(store, things)
    if store.contains_named_graph(UNSETTLED):
        store.remove_graph(UNSETTLED)
    unused = set(run_quads(store)) - set(run_quads(store, used_only=True))
    if unused:
        apply(store, unused, ())


def settle_things(store: Store, things: list[NamedNode]) -> None:
    """Derive anew what follows for *things*, in one transaction that also takes them off the notes."""
    homes = sorted({home(store, thing) for thing in things}, key=str)
    parts = {thing: alike(store, thing) for thing in homes}
    graph = from_rdf(by_graph(around(store, [part for one in parts.values() for part in one])))
    removed = [Quad(UNSETTLED, DCT.hasPart, thing, UNSETTLED) for thing in things]
    added: list[Quad] = []
    for thing in homes:
        found = {quad for part in parts[thing] for quad in matching(store, part, None, None, None) if quad.predicate != OWL.sameAs}
        named, derived = {quad for quad in found if quad.graph_name not in DERIVED}, set()
        if thing.value in graph:
            named = {relabelled(quad, graph.nodes[thing.value]["name"]) for quad in named}
            derived = engine_triples(derived_triples(graph, thing.value))
        everywhere = {Triple(thing, quad.predicate, home(store, quad.object)) for quad in named} | derived
        wanted = named | set(placed(everywhere)) | set(name_quads(everywhere))
        removed += found - wanted
        added += wanted - found
    apply(store, removed, added)


def relabelled(quad: Quad, name: str) -> Quad:
    """Return *quad*, if it gives a label, with that property which fits the preferred *name*."""
    if quad.predicate not in LABELS:
        return quad
    return Quad(quad.subject, SKOS.prefLabel if quad.object == Literal(name) else SKOS.altLabel, quad.object, quad.graph_name)


def around(store: Store, things: Iterable[NamedNode]) -> Iterator[Quad]:
    """Yield all that documents say of *things*: names and kinds, the facts they are part of, when the documents were published; all links."""
    facts: set[tuple[NamedNode, NamedNode]] = set()
    for thing in things:
        yield from (quad for quad in matching(store, thing, None, None, None) if quad.graph_name not in DERIVED)
        for role in set(ROLE_PROPERTIES.values()):
            facts |= {(quad.subject, quad.graph_name) for quad in matching(store, None, role, thing, None)}
    stating = {(fact, document) for fact, document in facts if document not in DERIVED}
    for fact, document in stating:
        for quad in matching(store, fact, None, None, document):
            yield quad
            yield from matching(store, quad.object, OWL.sameAs, None, EVERYWHERE) if isinstance(quad.object, NamedNode) else ()
    for document in {document for _, document in stating}:
        for term in (RDF.type, SCHEMA.datePublished):
            yield from matching(store, document, term, None, document)
        yield from matching(store, document, DCT.isVersionOf, None, EVERYWHERE)


def run_quads(store: Store, used_only: bool = False) -> Iterator[Quad]:
    """Yield the descriptions of the runs, or only of those that read a document which *store* holds, and of their tools."""
    for run in [quad.subject for quad in matching(store, None, RDF.type, PROV.Activity, EVERYWHERE)]:
        if not used_only or any(matching(store, run, PROV.used, None, EVERYWHERE)):
            described = [quad for quad in matching(store, run, None, None, EVERYWHERE) if quad.predicate != PROV.used]
            yield from described
            for quad in described:
                if quad.predicate == PROV.wasAssociatedWith:
                    yield from matching(store, quad.object, None, None, EVERYWHERE)
