"""Copies in a store that grows: which documents are copies of which, and what is one thing and one fact for that.

A copy is linked in the default graph to the first of its kind, and so is, by owl:sameAs, what it states to what then stands for it there. Both follow
from the copies of one announcement alone, and from whether others state a fact of theirs, so that a change of one document touches few others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import islice, product
from typing import Any

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store, Triple

from pressgraph.copies import are_copies, bands, copies
from pressgraph.export.rdf import copy_triples, same_triples
from pressgraph.export.reading import by_graph, from_rdf
from pressgraph.export.serialize import engine_triples
from pressgraph.identity import joined_as, same_in_copies
from pressgraph.store.names import NAMES, matching, placed
from pressgraph.vocab import DCT, OWL, PG, PROV, SCHEMA

BANDS = NamedNode(PG.iri + "bands")
"""The graph of the bands of fingerprints, by which documents that begin alike are looked up."""
UNSETTLED = NamedNode(PG.iri + "unsettled")
"""The graph of the things for which it is yet to be derived what follows; empty in a store that is at rest."""
EVERYWHERE = DefaultGraph()
DERIVED = (EVERYWHERE, NAMES, UNSETTLED, BANDS)
"""The graphs that are no document's."""

Contents = Mapping[NamedNode, Set[Triple]]
"""Documents with what they state."""


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
    return described(document, (quad.triple for quad in matching(store, document, None, None, document)))


def group(store: Store, document: NamedNode) -> set[NamedNode]:
    """Return *document* and all documents of which it is a copy or which are copies of it or with it."""
    first = next((quad.object for quad in matching(store, document, DCT.isVersionOf, None, EVERYWHERE)), document)
    return {document, first, *(quad.subject for quad in matching(store, None, DCT.isVersionOf, first, EVERYWHERE))}


def touched(store: Store, document: NamedNode, stated: Set[Triple]) -> tuple[set[NamedNode], set[NamedNode]]:
    """Return the documents whose copies may be others when *document* comes to state *stated*, and those whose facts may then be one with others."""
    mine, alike = described(document, stated), {document}
    for one in {found.subject for quad in band_quads(document, stated) for found in matching(store, None, PG.fingerprint, quad.object, BANDS)}:
        if one != document and are_copies(mine, description(store, one)):
            alike.add(one)
    near = {one for found in alike for one in group(store, found)}
    marks = marks_in((*stated, *contents_of(store, {document})[document]))
    return near, near | {one for mark in marks for one in only_group_with(store, mark, document)}


def marks_in(stated: Iterable[Triple]) -> set[tuple[Any, Any]]:
    """Return the facts and things in *stated*, each with the property that every document has for it which states or names it."""
    return {(one.subject, one.predicate) for one in stated if one.predicate in (PROV.wasDerivedFrom, SCHEMA.name)}


def only_group_with(store: Store, mark: tuple[Any, Any], document: NamedNode) -> set[NamedNode]:
    """Return the copies that have *mark*, if besides *document* only copies of one announcement do."""
    found: set[NamedNode] = set()
    for quad in matching(store, *mark, None, None):
        if quad.graph_name not in (*DERIVED, document, *found):
            if found:
                return set()
            found = group(store, quad.graph_name)
    return found if len(found) > 1 else set()


def contents_of(store: Store, documents: Iterable[NamedNode]) -> dict[NamedNode, set[Triple]]:
    """Return *documents* with what they state in *store*."""
    return {one: {quad.triple for quad in matching(store, None, None, None, one)} for one in documents}


def links_after(store: Store, near: Set[NamedNode], contents: Contents) -> dict[str, str]:
    """Return the documents of *contents* that are copies, each with the first; those *near* are decided anew."""
    kept = [quad for one in contents.keys() - near for quad in matching(store, one, DCT.isVersionOf, None, EVERYWHERE)]
    decided = copies({one.value: described(one, contents[one]) for one in near if contents[one]})
    return decided | {quad.subject.value: quad.object.value for quad in kept}


def same_before(store: Store, contents: Contents) -> set[Triple]:
    """Return by what the documents of *contents* are linked in *store*, they and what they state; one alone is no copy."""
    subjects = {one.subject for stated in contents.values() for one in stated} if len(contents) > 1 else set()
    found = (quad.triple for one in subjects for term in (OWL.sameAs, DCT.isVersionOf) for quad in matching(store, one, term, None, EVERYWHERE))
    return set(found)


def same_after(store: Store, links: Mapping[str, str], contents: Contents) -> set[Triple]:
    """Return by what the documents of *contents* are linked, they and what they state, if *links* are the copies among them."""
    if not links:
        return set()
    marks = marks_in(triple for content in contents.values() for triple in content)
    outside = contents_of(store, {one for mark in marks for one in first_outside(store, mark, contents)})
    graph = from_rdf(by_graph(quad for one, content in {**contents, **outside}.items() for quad in placed(content, one.value)))
    for copy, first in links.items():
        graph.graph["documents"][copy]["copy_of"] = first
    joined = joined_as(graph, same_in_copies(graph))
    found = engine_triples(copy_triples(graph.graph["documents"]))
    for node, parts in joined.nodes(data="parts", default=()):
        found |= engine_triples(one for part in parts if part != node for one in same_triples(graph, part, node) if one[1] == str(OWL.sameAs))
    return found


def first_outside(store: Store, mark: tuple[Any, Any], contents: Contents) -> Iterator[Any]:
    """Yield a document of *store* that has *mark* and is not in *contents*, if there is any: one is enough to know that it is not of these alone."""
    return islice((quad.graph_name for quad in matching(store, *mark, None, None) if quad.graph_name not in (*DERIVED, *contents)), 1)


def contributed(contents: Contents, same: Set[Triple]) -> set[Triple]:
    """Return what follows from *contents* for the default graph, if their terms are linked by *same*."""
    home: dict[Any, Any] = {one.subject: one.object for one in same if one.predicate == OWL.sameAs}
    every = (one for stated in contents.values() for one in stated)
    return {*same} | {Triple(home.get(one.subject, one.subject), one.predicate, home.get(one.object, one.object)) for one in every}


def stated_elsewhere(store: Store, triple: Triple, contents: Contents) -> bool:
    """Tell whether any document but those of *contents* states *triple*, of its terms or of those that are the same."""
    for subject, value in product(alike(store, triple.subject), alike(store, triple.object)):
        found = matching(store, subject, triple.predicate, value, None)
        if any(quad.graph_name not in (*DERIVED, *contents) for quad in found):
            return True
    return False


def alike(store: Store, term: Any) -> list[Any]:
    """Return *term* and the terms for which it stands in the default graph."""
    return [term, *(quad.subject for quad in matching(store, None, OWL.sameAs, term, EVERYWHERE))]


def home(store: Store, term: Any) -> Any:
    """Return what stands for *term* in the default graph."""
    found = matching(store, term, OWL.sameAs, None, EVERYWHERE) if isinstance(term, NamedNode) else ()
    return next((quad.object for quad in found), term)
