"""The quads as bytes, sorted, so that one graph always gives the same bytes; and as an rdflib Dataset.

N-Quads and TriG are made piece by piece, so that a graph of any size takes no more memory than itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from pressgraph.export.description import described
from pressgraph.export.jsonld import document
from pressgraph.export.rdf import blocks, placed
from pressgraph.vocab import HEADER, PREFIXES, RDF, body, prefixed

if TYPE_CHECKING:
    import rdflib

RDF_FORMATS = {
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".ttl": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".jsonld": RdfFormat.JSON_LD,
}


def nquads(graph: nx.MultiDiGraph) -> Iterator[bytes]:
    """Yield *graph* as N-Quads: the default graph, one graph a document, what the whole is; each thing, document and the whole sorted."""
    return (piece(name, triples) for name, triples in described(graph, blocks(graph)))


def piece(name: str, triples: Iterable[Triple]) -> bytes:
    """Return *triples* as N-Quads in the graph *name*, "" for the default graph, sorted."""
    text = lines(serialize(triples, format=RdfFormat.N_TRIPLES))
    return text.replace(b" .\n", f" <{name}> .\n".encode()) if name else text


def ntriples(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as N-Triples, its lines sorted; documents are no longer told apart."""
    return lines(serialize((quad.triple for quad in quads(graph)), format=RdfFormat.N_TRIPLES))


def quads(graph: nx.MultiDiGraph) -> Iterator[Quad]:
    """Yield *graph* as quads, and what describes it as a whole."""
    for name, triples in described(graph, blocks(graph)):
        yield from placed(triples, name)


def lines(text: bytes | None) -> bytes:
    """Return the lines of *text*, sorted, each once."""
    return b"".join(sorted(set((text or b"").splitlines(keepends=True))))


def trig(graph: nx.MultiDiGraph) -> Iterator[bytes]:
    """Yield *graph* as TriG: the default graph, one graph a document, what the whole is."""
    yield HEADER + b"\n"
    for name, triples in described(graph, blocks(graph)):
        yield body(ordered(set(placed(triples, name))), RdfFormat.TRIG)


def turtle(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as Turtle; documents are no longer told apart."""
    together = ordered({Quad(*quad.triple) for quad in quads(graph)})
    return prefixed((quad.triple for quad in together), RdfFormat.TURTLE)


def jsonld(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as JSON-LD with short keys, one graph a document."""
    return document(ordered(set(quads(graph))))


def ordered(found: set[Quad]) -> list[Quad]:
    """Return *found* sorted by graph, subject, property (the class first) and value."""
    return sorted(found, key=order)


def order(quad: Quad) -> tuple[str, str, bool, str, str]:
    """Return by what quads are sorted."""
    name = "" if isinstance(quad.graph_name, DefaultGraph) else str(quad.graph_name)
    return name, str(quad.subject), quad.predicate != RDF.type, quad.predicate.value, str(quad.object)


def to_rdflib(graph: nx.MultiDiGraph) -> rdflib.Dataset:
    """Return *graph* as an rdflib Dataset whose default graph is the union of all."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    for prefix, iri in PREFIXES.items():
        dataset.bind(prefix, iri)

    for quad in ordered(set(quads(graph))):
        place = dataset if isinstance(quad.graph_name, DefaultGraph) else dataset.graph(rdflib_term(quad.graph_name))
        place.add((rdflib_term(quad.subject), rdflib_term(quad.predicate), rdflib_term(quad.object)))
    return dataset


def rdflib_term(found: object) -> rdflib.URIRef | rdflib.Literal | rdflib.BNode:
    """Return a term of pyoxigraph as one of rdflib."""
    import rdflib

    if isinstance(found, Literal):
        kind = None if found.language or found.datatype.value.endswith("#string") else rdflib.URIRef(found.datatype.value)
        return rdflib.Literal(found.value, datatype=kind, lang=found.language, normalize=False)
    if isinstance(found, BlankNode):
        return rdflib.BNode(found.value)
    assert isinstance(found, NamedNode)
    return rdflib.URIRef(found.value)
