"""The graph as bytes, sorted, so that one graph always gives the same bytes; as quads of the engine; and as an rdflib Dataset.

N-Quads and TriG are made piece by piece, so that a graph of any size takes no more memory than itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import networkx as nx
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, parse
from pyoxigraph import Triple as EngineTriple

from pressgraph.export.description import described
from pressgraph.export.jsonld import document
from pressgraph.export.rdf import blocks
from pressgraph.export.terms import RDF, Term, Triple, iri
from pressgraph.vocab import HEADER, PREFIXES, body, prefixed

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
    """Return *triples* as N-Quads in the graph *name*, "" for the default graph, sorted, each once."""
    return lines(name, sorted(map(" ".join, set(triples))))


def lines(name: str, triples: Iterable[str]) -> bytes:
    """Return *triples*, each its three terms with spaces between, as N-Quads in the graph *name*, in their order."""
    end = f" {iri(name)} .\n" if name else " .\n"
    return end.join([*triples, ""]).encode()


def ntriples(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as N-Triples, its lines sorted; documents are no longer told apart."""
    return piece("", together(graph))


def trig(graph: nx.MultiDiGraph) -> Iterator[bytes]:
    """Yield *graph* as TriG: the default graph, one graph a document, what the whole is."""
    yield HEADER + b"\n"
    for name, triples in described(graph, blocks(graph)):
        yield body(engine_quads(name, ordered(triples)), RdfFormat.TRIG)


def turtle(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as Turtle; documents are no longer told apart."""
    return prefixed((quad.triple for quad in engine_quads("", ordered(together(graph)))), RdfFormat.TURTLE)


def jsonld(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as JSON-LD with short keys, one graph a document."""
    return document(quads(graph))


def together(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield the triples of *graph*, and of what describes it as a whole; documents are no longer told apart."""
    return (one for _, triples in described(graph, blocks(graph)) for one in triples)


def quads(graph: nx.MultiDiGraph) -> Iterator[Quad]:
    """Yield *graph*, and what describes it as a whole, as quads of the engine, sorted by graph and as :func:`ordered` says, each once."""
    contents: dict[str, set[Triple]] = defaultdict(set)
    for name, triples in described(graph, blocks(graph)):
        contents[name] |= triples
    for name in sorted(contents, key=lambda name: f"{name}>" if name else ""):
        yield from engine_quads(name, ordered(contents[name]))


def stated_quads(graph: nx.MultiDiGraph) -> Iterator[Quad]:
    """Yield *graph* as quads of the engine, without what describes it as a whole."""
    return (quad for name, triples in blocks(graph) for quad in engine_quads(name, set(triples)))


def engine_triples(triples: Iterable[Triple]) -> set[EngineTriple]:
    """Return *triples* as those of the engine."""
    return {quad.triple for quad in engine_quads("", triples)}


def engine_quads(name: str, triples: Iterable[Triple]) -> Iterator[Quad]:
    """Yield *triples* in the graph *name* as quads of the engine, in their order."""
    return parse(lines(name, map(" ".join, triples)), format=RdfFormat.N_QUADS)


def ordered(triples: Iterable[Triple]) -> list[Triple]:
    """Return *triples* sorted by subject, property (the class first) and value, each once."""
    return sorted(set(triples), key=order)


def order(triple: Triple) -> tuple[Term, bool, Term, Term]:
    """Return by what triples are sorted."""
    subject, term, value = triple
    return subject, term != RDF.type, term, value


def to_rdflib(graph: nx.MultiDiGraph) -> rdflib.Dataset:
    """Return *graph* as an rdflib Dataset whose default graph is the union of all."""
    import rdflib

    dataset = rdflib.Dataset(default_union=True)
    for prefix, start in PREFIXES.items():
        dataset.bind(prefix, start)
    for quad in quads(graph):
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
