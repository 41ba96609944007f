"""What things are called, without case, accents and punctuation, so that a name is found without going through all of them.

These folded names stand in a graph of their own, NAMES, which is no part of the union of all graphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store, Triple

from pressgraph.resolve.identifiers import fold
from pressgraph.vocab import PG, SKOS

NAMES = NamedNode(PG.iri + "names")
LABELS = (SKOS.prefLabel, SKOS.altLabel)


def matching(store: Store, *pattern: Any) -> Iterator[Any]:
    """Yield the quads of *store* that fit subject, predicate, object, graph; with terms of any type, since ours are IRIs and literals alone."""
    return store.quads_for_pattern(*pattern)


def placed(triples: Iterable[Triple], document: str = "") -> Iterator[Quad]:
    """Yield *triples* in the graph of *document*, or in the default graph."""
    name = NamedNode(document) if document else DefaultGraph()
    return (Quad(one.subject, one.predicate, one.object, name) for one in triples)


def folded(name: str) -> str:
    """Return what names that are taken for one have in common."""
    return fold(name) or name.strip()


def name_quads(triples: Iterable[Any]) -> Iterator[Quad]:
    """Yield the folded names that those of *triples* give which are labels."""
    return (Quad(one.subject, SKOS.hiddenLabel, Literal(folded(one.object.value)), NAMES) for one in triples if one.predicate in LABELS)


def things_named(store: Store, name: str) -> list[NamedNode]:
    """Return the things in *store* that are called *name*, sorted."""
    return sorted((quad.subject for quad in matching(store, None, SKOS.hiddenLabel, Literal(folded(name)), NAMES)), key=str)


def near(store: Store, name: str) -> list[str]:
    """Return a few preferred names that are written much like *name*."""
    keys = {quad.object.value for quad in matching(store, None, SKOS.hiddenLabel, None, NAMES)}
    things = [thing for key in get_close_matches(folded(name), sorted(keys), n=4) for thing in things_named(store, key)]
    labels = (quad for thing in things for quad in matching(store, thing, SKOS.prefLabel, None, DefaultGraph()))
    return list(dict.fromkeys(quad.object.value for quad in labels))
