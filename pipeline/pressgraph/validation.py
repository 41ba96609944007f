"""A graph against the SHACL shapes in ``shapes.ttl``: which nodes are not as they should be, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from pyoxigraph import DefaultGraph, Store
from rdflib import RDF, SH, Graph, URIRef
from rdflib.term import Node

from pressgraph import vocab
from pressgraph.errors import MissingError
from pressgraph.export.serialize import rdflib_term
from pressgraph.store import load

NAMES = [URIRef(term.value) for term in (vocab.SKOS.prefLabel, vocab.SCHEMA.headline, vocab.SCHEMA.name, vocab.SKOS.note, vocab.SCHEMA.roleName)]
"""By what a person knows a node, the best first."""
SHOWN = 80
"""Characters of a literal that a report shows."""


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """A node that is not as a shape wants it: ``expected`` is the shape in words, ``found`` what the node has instead."""

    node: str
    name: str
    shape: str
    expected: str
    found: tuple[str, ...]


def validate(path: Path) -> list[Violation]:
    """Return what in the union of the graphs in *path* does not conform, sorted. Raises FormatError, InputError, MissingError."""
    return violations(union(load([path])))


def union(store: Store) -> Graph:
    """Return the default graph of *store*, the union of all, for rdflib: plain, since the validator is slow on a dataset or a store."""
    graph, term = Graph(bind_namespaces="none"), cache(rdflib_term)
    for quad in store.quads_for_pattern(None, None, None, DefaultGraph()):
        graph.add((term(quad.subject), term(quad.predicate), term(quad.object)))
    return graph


def violations(graph: Graph) -> list[Violation]:
    """Return what in *graph* does not conform to the shapes, sorted. Raises MissingError."""
    try:
        from pyshacl import validate as check
    except ImportError:
        raise MissingError("validation needs pyshacl, which is not installed: pip install 'pressgraph[validate]'") from None
    conforms, results, _ = check(graph, shacl_graph=shapes(), inplace=True)
    if conforms or not isinstance(results, Graph):
        return []
    return sorted({violation(graph, results, result) for result in results.subjects(RDF.type, SH.ValidationResult)})


@cache
def shapes() -> Graph:
    """Return the shapes that are published in the package."""
    return Graph().parse(data=(files("pressgraph") / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")


def violation(graph: Graph, results: Graph, result: Node) -> Violation:
    """Return a result of the validator with what its node is called and has."""
    node, shape = results.value(result, SH.focusNode), results.value(result, SH.sourceShape)
    path = shapes().value(shape, SH.path)
    found = sorted(shown(value) for value in graph.objects(node, path)) if path else []
    return Violation(str(node), name_of(graph, node), str(shape).rpartition("#")[2], str(shapes().value(shape, SH.message)), tuple(found))


def name_of(graph: Graph, node: Node | None) -> str:
    """Return what *node* is called, or its class."""
    for term in NAMES:
        if names := sorted(str(name) for name in graph.objects(node, term)):
            return names[0]
    return " ".join(sorted(shown(kind) for kind in graph.objects(node, RDF.type))) or "without a class"


def shown(value: Node) -> str:
    """Return *value* as a report shows it: an IRI with its prefix, a literal in quotes, cut where it is long."""
    if not isinstance(value, URIRef):
        return f"'{str(value)[:SHOWN]}'"
    known = ((prefix, iri) for prefix, iri in vocab.PREFIXES.items() if value.startswith(iri))
    return next((f"{prefix}:{value.removeprefix(iri)}" for prefix, iri in known), f"<{value}>")


def report(found: list[Violation]) -> Iterator[str]:
    """Yield *found* as lines, by node: what it is called, its IRI, and for each shape what is expected and what stands there."""
    for (node, name), wrong in groupby(found, key=lambda one: (one.node, one.name)):
        yield f"{name}  <{node}>"
        for one in wrong:
            yield f"  {one.expected} ({one.shape})"
            yield f"    found: {', '.join(one.found) or 'nothing'}"
