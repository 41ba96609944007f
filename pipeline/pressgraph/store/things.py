"""What a store knows of a thing or fact, over all documents: as identity looks at it, and as it is exported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import networkx as nx
from pyoxigraph import NamedNode, Store

from pressgraph.export.reading import RELATION_OF_LINK, Triples, by_graph, from_rdf, kind_of, link_of, names_of
from pressgraph.graph import ROLE_LITERALS, settled_entity
from pressgraph.identity import Thing, things
from pressgraph.store.graphs import EVERYWHERE, home, objects, stated, subjects
from pressgraph.store.names import matching
from pressgraph.vocab import DCT, ORG, OWL, RDF, ROLE_PROPERTIES, SCHEMA

FILLED = tuple(dict.fromkeys(term for (_, role), term in ROLE_PROPERTIES.items() if role not in {*ROLE_LITERALS, "equivalent"}))
"""The properties from a fact to a thing in it."""

SEEN = {ORG.member: ("position", "person", ORG.organization, "organization"), RDF.subject: ("part_of", "child", RDF.object, "parent")}
"""Property from a fact to a thing in it -> the relation and role, and what else in the fact tells who that thing is."""


def thing_in(store: Store, iri: NamedNode) -> Thing | None:
    """Return *iri* as all documents in *store* name it, or None if none does."""
    return next(iter(things(surroundings(store, iri))), None)


def surroundings(store: Store, iri: NamedNode) -> nx.MultiDiGraph:
    """Return the graph of one thing and its facts, as far as identity looks at it."""
    said: dict[NamedNode, Triples] = defaultdict(Triples)
    for quad in stated(matching(store, iri, None, None, None)):
        said[quad.graph_name].add(quad.subject.value, quad.predicate.value, quad.object.value)
    naming = {document: one for document, one in said.items() if one.one(iri.value, SCHEMA.name)}
    graph = nx.MultiDiGraph(documents={document.value: published(store, document) for document in naming})
    if not naming:
        return graph
    links = {document.value: link for document, one in naming.items() if (link := link_of(one, iri.value))}
    names = {document.value: names_of(one, iri.value) for document, one in naming.items()}
    kinds = {document.value: kind_of(one, iri.value) for document, one in naming.items()}
    graph.add_node(iri.value, **settled_entity({"names": names, "kinds": kinds, "links": links}))
    for term in FILLED:
        for fact, documents in facts_with(store, term, iri).items():
            add_seen(graph, store, fact, term, iri, documents)
    return graph


def published(store: Store, document: NamedNode) -> dict[str, str]:
    """Return when *document* was published, and the first of those with which it is a copy; itself if it is that."""
    date = next((quad.object.value for quad in matching(store, document, SCHEMA.datePublished, None, document)), "")
    copied = document.value if any(matching(store, None, DCT.isVersionOf, document, EVERYWHERE)) else ""
    first = next((quad.object.value for quad in matching(store, document, DCT.isVersionOf, None, EVERYWHERE)), copied)
    return {"published": date, "copy_of": first}


def facts_with(store: Store, term: NamedNode, thing: NamedNode) -> dict[NamedNode, set[NamedNode]]:
    """Return the facts whose *term* is *thing*, each with the documents that state it so."""
    found: dict[NamedNode, set[NamedNode]] = defaultdict(set)
    for quad in stated(matching(store, None, term, thing, None)):
        found[quad.subject].add(quad.graph_name)
    return found


def add_seen(graph: nx.MultiDiGraph, store: Store, fact: NamedNode, term: NamedNode, iri: NamedNode, documents: Iterable[NamedNode]) -> None:
    """Add *fact* to *graph*, in which *term* is *iri*; of offices and what things are part of, all that identity looks at."""
    if term not in SEEN or term == RDF.subject and not is_part(store, fact):
        graph.add_node(fact.value, type="fact", relation=graph.nodes[fact.value]["relation"] if fact.value in graph else "")
        graph.add_edge(fact.value, iri.value, term.value)
        return
    relation, role, other, other_role = SEEN[term]
    graph.add_node(fact.value, type="fact", relation=relation, title=latest_title(graph, store, fact))
    graph.add_edge(fact.value, iri.value, role)
    for thing in {one.value for document in documents for one in objects(store, fact, other, document)} - {iri.value}:
        graph.add_node(thing, type="other")
        graph.add_edge(fact.value, thing, other_role)


def is_part(store: Store, fact: NamedNode) -> bool:
    """Tell whether *fact*, which links two things, says that one is part of the other."""
    links = stated(matching(store, fact, RDF.predicate, None, None))
    return all(quad.object.value not in RELATION_OF_LINK for quad in links)


def latest_title(graph: nx.MultiDiGraph, store: Store, fact: NamedNode) -> str:
    """Return the title that the latest document gives in *fact*."""
    documents = graph.graph["documents"]
    titles = {quad.graph_name.value: quad.object.value for quad in stated(matching(store, fact, SCHEMA.roleName, None, None))}
    by_date = sorted(sorted(titles.keys() & documents.keys()), key=lambda iri: str(documents[iri]["published"]), reverse=True)
    return next((titles[iri] for iri in by_date), "")


def exported(store: Store, things: Iterable[NamedNode]) -> nx.MultiDiGraph:
    """Return the graph of *things* and the facts that they are part of, in which is one what is linked so in *store*."""
    return from_rdf(by_graph(around(store, things)))


def around(store: Store, things: Iterable[NamedNode]) -> Iterator[Any]:
    """Yield all that documents say of *things*: names and kinds, the facts they are part of, when the documents were published; all links."""
    facts: set[tuple[NamedNode, NamedNode]] = set()
    for thing in things:
        yield from stated(matching(store, thing, None, None, None))
        for term in FILLED:
            facts |= {(fact, document) for fact, documents in facts_with(store, term, thing).items() for document in documents}
    linked: set[NamedNode] = set()
    for fact, document in facts:
        for quad in matching(store, fact, None, None, document):
            yield quad
            linked |= {quad.object} if isinstance(quad.object, NamedNode) else set()
    for thing in linked:
        yield from matching(store, thing, OWL.sameAs, None, EVERYWHERE)
    yield from dated(store, {document for _, document in facts})


def dated(store: Store, documents: set[NamedNode]) -> Iterator[Any]:
    """Yield that *documents* and copies of them are such, when they were published, and of what they are copies."""
    copied = {one for document in documents for one in subjects(store, DCT.isVersionOf, document, EVERYWHERE)}
    for document in copied.union(documents):
        for term in (RDF.type, SCHEMA.datePublished):
            yield from matching(store, document, term, None, document)
        yield from matching(store, document, DCT.isVersionOf, None, EVERYWHERE)


def graph_of_facts(store: Store, facts: Iterable[NamedNode]) -> nx.MultiDiGraph:
    """Return the graph of *facts*, whose things have no names, with each thing as documents name it."""
    quads: list[Any] = []
    for fact in facts:
        quads += stated(matching(store, fact, None, None, None))
    sums = [(quad.object, quad.graph_name) for quad in quads if quad.predicate == SCHEMA.amount]
    quads += [quad for amount, document in sums for quad in matching(store, amount, None, None, document)]
    quads += dated(store, {quad.graph_name for quad in quads})
    return from_rdf(by_graph(quads))


def same_among(store: Store, graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return the things of *graph* that are one with others in *store*, each with the one that stands for all."""
    found = {}
    for node, kind in graph.nodes(data="type"):
        if kind == "entity":
            thing = NamedNode(node)
            first = home(store, thing)
            if first != thing or any(matching(store, None, OWL.sameAs, thing, EVERYWHERE)):
                found[node] = first.value
    return found
