"""The graph as RDF quads: what each document states in a graph of its name, what follows from all of them in the default graph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import networkx as nx
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Triple

from pressgraph.export.annotations import evidence_triples
from pressgraph.export.corrections import correction_triples
from pressgraph.export.description import run_node, run_triples
from pressgraph.export.terms import address, moment, number, share
from pressgraph.identity import whole
from pressgraph.resolve.identifiers import digest
from pressgraph.vocab import (
    DCT,
    FRAPO,
    KIND_CLASSES,
    NO_GRANTS,
    ORG,
    OWL,
    PART_OF,
    PG,
    PROV,
    RDF,
    RELATION_CLASSES,
    ROLE_PROPERTIES,
    SCHEMA,
    SKOS,
    WORD_PROPERTIES,
    XSD,
    individual,
)

FIGURES = {"value": SCHEMA.value, "minimum": SCHEMA.minValue, "maximum": SCHEMA.maxValue}
"""Figure of a sum -> its property."""

WORDS_OF_SUMS = {"currency": SCHEMA.currency, "qualifier": PG.qualifier, "per": PG.per, "text": SKOS.note}
"""Word of a sum -> its property."""

IN_OFFICE = ("current", "acting", "")
"""Statuses in which somebody works for an organization; the last is the unstated one."""


def quads(graph: nx.MultiDiGraph) -> Iterator[Quad]:
    """Yield *graph* as quads, each once, the default graph first, then one graph a document, then what a person decided."""
    for name, triples in blocks(graph):
        yield from placed(set(triples), name)


def blocks(graph: nx.MultiDiGraph) -> Iterator[tuple[str, Iterator[Triple]]]:
    """Yield *graph* piece by piece: of the default graph, named "", the run and then each thing; the graph of each document; the corrections.

    No two pieces have a triple of one graph in common, though one may have it twice; none is larger than what is said of one thing or by one
    document.
    """
    yield "", run_triples(graph)
    parted = labelled_alike(graph)
    yield from default_blocks(graph, parted)
    yield from document_blocks(parted)
    if graph.graph.get("corrections"):
        yield f"{graph.graph['base']}corrections", correction_triples(graph)


def default_blocks(graph: nx.MultiDiGraph, parted: nx.MultiDiGraph) -> Iterator[tuple[str, Iterator[Triple]]]:
    """Yield what the default graph says of each thing and fact of *graph*, which is *parted* when it is whole."""
    for node, data in sorted(graph.nodes(data=True)):
        if data["type"] == "entity":
            yield "", derived_triples(graph, node)
        for part in data.get("parts", ()):
            yield "", same_triples(parted, part, node) if part != node else iter(())
    yield "", copy_triples(graph.graph["documents"])


def document_blocks(parted: nx.MultiDiGraph) -> Iterator[tuple[str, Iterator[Triple]]]:
    """Yield the graph of each document of the whole graph *parted*."""
    contents: dict[str, list[str]] = defaultdict(list)
    for node, data in sorted(parted.nodes(data=True)):
        for document in data["names"] if data["type"] == "entity" else data["stated"]:
            contents[document].append(node)
    for document in sorted(parted.graph["documents"]):
        yield document, graph_of(parted, document, contents[document])


def labelled_alike(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *graph* whole, in which what is one thing has one name and kind."""
    parted = whole(graph)
    for _, data in graph.nodes(data=True):
        for part in data.get("parts", ()) if data["type"] == "entity" else ():
            own = parted.nodes[part]
            aliases = sorted({own["name"], *own["aliases"]} - {data["name"]})
            own.update(name=data["name"], kind=data["kind"], aliases=aliases)
    return parted


def same_triples(parted: nx.MultiDiGraph, part: str, node: str) -> Iterator[Triple]:
    """Yield that *part* is the same as *node*, and what follows for it: its name, or that its sums are those of *node*."""
    yield Triple(NamedNode(part), OWL.sameAs, NamedNode(node))
    data = parted.nodes[part]
    if data["type"] == "entity":
        yield from thing_triples(parted, part)
        return
    for stated in data["stated"].values():
        for amount in sums_of(stated):
            yield Triple(sum_node(parted, NamedNode(part), amount), OWL.sameAs, sum_node(parted, NamedNode(node), amount))


def copy_triples(documents: Mapping[str, Mapping[str, str]]) -> Iterator[Triple]:
    """Yield of which other each of *documents* is a copy that is one."""
    yield from (Triple(NamedNode(copy), DCT.isVersionOf, NamedNode(data["copy_of"])) for copy, data in documents.items() if "copy_of" in data)


def placed(triples: Iterable[Triple], document: str = "") -> Iterator[Quad]:
    """Yield *triples* in the graph of *document*, or in the default graph."""
    name = NamedNode(document) if document else DefaultGraph()
    return (Quad(one.subject, one.predicate, one.object, name) for one in triples)


def graph_of(graph: nx.MultiDiGraph, document: str, nodes: Iterable[str]) -> Iterator[Triple]:
    """Yield what *document* states about *nodes*, and how it is itself described."""
    yield from document_triples(NamedNode(document), graph.graph["documents"][document], run_node(graph))
    for node in nodes:
        by_document = entity_triples if graph.nodes[node]["type"] == "entity" else stated_triples
        yield from by_document(graph, node, document)


def derived_triples(graph: nx.MultiDiGraph, node: str) -> Iterator[Triple]:
    """Yield what the default graph says of the entity *node*: the names and kind chosen over all documents, its links to other things."""
    yield from thing_triples(graph, node)
    for fact in graph.predecessors(node):
        yield from link_triples(graph, fact, node)


def document_triples(node: NamedNode, data: Mapping[str, str], run: NamedNode | None) -> Iterator[Triple]:
    """Yield the description of a document, and the run that read it."""
    yield Triple(node, RDF.type, SCHEMA.NewsArticle)
    yield Triple(node, SCHEMA.identifier, Literal(data["id"]))
    words = {SCHEMA.headline: "title", SCHEMA.publisher: "publisher", SCHEMA.inLanguage: "language", PG.sha256: "sha256", SCHEMA.text: "text"}
    yield from (Triple(node, term, Literal(data[name])) for term, name in words.items() if data[name])
    if data.get("fingerprint"):
        yield Triple(node, PG.fingerprint, Literal(data["fingerprint"], datatype=XSD.base64Binary))
    if data["published"]:
        yield Triple(node, SCHEMA.datePublished, moment(data["published"]))
    if url := address(data["url"]):
        yield Triple(node, SCHEMA.url, url)
    if run:
        yield Triple(run, PROV.used, node)


def entity_triples(graph: nx.MultiDiGraph, node: str, document: str) -> Iterator[Triple]:
    """Yield what *document* says of the entity *node*: its kind, its fullest name there, all its names."""
    thing, data = NamedNode(node), graph.nodes[node]
    names = data["names"][document]
    yield from (Triple(thing, RDF.type, kind) for kind in KIND_CLASSES[data["kinds"][document]])
    yield Triple(thing, SCHEMA.name, Literal(names[0]))
    # One preferred label over all documents, even where they differ in what they call the thing.
    yield from (Triple(thing, SKOS.prefLabel if name == data["name"] else SKOS.altLabel, Literal(name)) for name in names)
    if "link" in data and document in data["links"]:
        yield from register_triples(thing, data["links"][document])


def thing_triples(graph: nx.MultiDiGraph, node: str) -> Iterator[Triple]:
    """Yield what all documents together say of the entity *node*."""
    thing, data = NamedNode(node), graph.nodes[node]
    yield from (Triple(thing, RDF.type, kind) for kind in KIND_CLASSES[data["kind"]])
    yield Triple(thing, SKOS.prefLabel, Literal(data["name"]))
    yield from (Triple(thing, SKOS.altLabel, Literal(name)) for name in data["aliases"])
    if "link" in data:
        yield from register_triples(thing, data["link"])


def register_triples(thing: NamedNode, link: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield what the register says of *thing*: the identifiers that it has elsewhere, country, types, and how likely that is."""
    yield from (Triple(thing, SKOS.exactMatch, NamedNode(same)) for same in link["same"])
    yield from (Triple(thing, PG.registerType, Literal(kind)) for kind in link["types"])
    if link["country"]:
        yield Triple(thing, PG.country, Literal(link["country"]))
    yield Triple(thing, PG.linkScore, share(link["score"]))


def stated_triples(graph: nx.MultiDiGraph, node: str, document: str) -> Iterator[Triple]:
    """Yield the fact *node* as *document* states it, with its evidence there."""
    fact, data = NamedNode(node), graph.nodes[node]
    relation, stated = data["relation"], data["stated"][document]
    yield from (Triple(fact, RDF.type, kind) for kind in RELATION_CLASSES[relation])
    yield from (Triple(fact, ROLE_PROPERTIES[relation, role], NamedNode(thing)) for role, thing in stated["roles"])
    yield from literal_triples(fact, relation, stated)
    yield from sum_triples(graph, fact, stated)
    if relation == "funding" and stated.get("funding_kind") not in NO_GRANTS:
        yield Triple(fact, RDF.type, SCHEMA.MonetaryGrant)
    if link := direct_link(relation, stated["roles"], {thing: graph.nodes[thing]["kinds"][document] for _, thing in stated["roles"]}):
        yield link
        yield Triple(fact, RDF.predicate, link.predicate)
    yield Triple(fact, PG.confidence, share(stated["confidence"]))
    yield Triple(fact, PROV.wasDerivedFrom, NamedNode(document))
    for evidence in said_in(document, data["evidence"]):
        yield from evidence_triples(node, relation, evidence, bodies(graph, fact, stated), run_node(graph))


def said_in(document: str, evidence: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Return the part of *evidence*, which is sorted by document, that stands in *document*."""

    def name(one: Mapping[str, Any]) -> str:
        return str(one["document"])

    return evidence[bisect_left(evidence, document, key=name) : bisect_right(evidence, document, key=name)]


def literal_triples(fact: NamedNode, relation: str, stated: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield title, dates, topic and the words of the schema."""
    for role in ("start", "date"):
        if role in stated:
            yield Triple(fact, ROLE_PROPERTIES[relation, role], moment(stated[role]))
    if "title" in stated:
        yield Triple(fact, SCHEMA.roleName, Literal(stated["title"]))
    if "topic" in stated:
        yield Triple(fact, DCT.subject, Literal(stated["topic"]))
    yield from (Triple(fact, term, PG.terms[individual(stated[name])]) for name, term in WORD_PROPERTIES.items() if name in stated)


def sum_node(graph: nx.MultiDiGraph, fact: NamedNode, amount: Mapping[str, str]) -> NamedNode:
    """Return the IRI of a sum of *fact*: a hash of the fact and the sum, not of its words in the text."""
    return NamedNode(f"{graph.graph['base']}amount/{digest(fact.value, *(f'{name}={amount[name]}' for name in sorted(amount) if name != 'text'))}")


def sum_triples(graph: nx.MultiDiGraph, fact: NamedNode, stated: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the sum of *fact* and its equivalents in other currencies."""
    for amount in sums_of(stated):
        node = sum_node(graph, fact, amount)
        yield Triple(fact, SCHEMA.amount, node)
        yield Triple(node, RDF.type, SCHEMA.MonetaryAmount)
        yield from (Triple(node, term, Literal(amount[name])) for name, term in WORDS_OF_SUMS.items() if name in amount)
        yield from (Triple(node, term, number(amount[name])) for name, term in FIGURES.items() if name in amount)
        if "amount" in stated and amount is not stated["amount"]:
            yield Triple(node, PG.equivalentOf, sum_node(graph, fact, stated["amount"]))


def sums_of(stated: Mapping[str, Any]) -> list[Mapping[str, str]]:
    """Return the sum of a fact, if it has one, and its equivalents in other currencies."""
    return [*([stated["amount"]] if "amount" in stated else []), *stated.get("equivalents", ())]


def bodies(graph: nx.MultiDiGraph, fact: NamedNode, stated: Mapping[str, Any]) -> dict[tuple[str, str], NamedNode | Literal]:
    """Return what the mentions of sums, dates and titles stand for, by role and, for sums, their words."""
    found: dict[tuple[str, str], NamedNode | Literal] = {(role, ""): Literal(stated[role]) for role in ("title", "start", "date") if role in stated}
    if "amount" in stated:
        found["amount", ""] = sum_node(graph, fact, stated["amount"])
    return found | {("equivalent", one.get("text", "")): sum_node(graph, fact, one) for one in stated.get("equivalents", ())}


def direct_link(relation: str, roles: list[list[str]], kinds: Mapping[str, str]) -> Triple | None:
    """Return a fact of two things as one triple, or None for the other relations."""
    ends = dict(roles)
    if relation == "part_of":
        child, parent = ends["child"], ends["parent"]
        return Triple(NamedNode(child), PART_OF.get(kinds[child], ORG.subOrganizationOf), NamedNode(parent))
    if relation == "located_in":
        inner, place = ends["organization"], ends["place"]
        return Triple(NamedNode(inner), SCHEMA.containedInPlace if kinds[inner] == "place" else SCHEMA.location, NamedNode(place))
    return None


def link_triples(graph: nx.MultiDiGraph, fact: str, node: str) -> Iterator[Triple]:
    """Yield the shortcuts from the entity *node* to other entities that follow from *fact*."""
    data, thing = graph.nodes[fact], NamedNode(node)
    relation = data["relation"]
    fillers: dict[str, list[NamedNode]] = defaultdict(list)
    for _, other, role in graph.out_edges(fact, keys=True):
        fillers[role].append(NamedNode(other))
    if relation == "partnership":
        yield from (Triple(thing, FRAPO.collaboratesWith, other) for other in fillers["member"] if other != thing)
    elif relation == "funding" and thing in fillers["funder"]:
        yield from (Triple(thing, FRAPO.funds, other) for other in fillers["recipient"])
    elif relation == "position" and thing in fillers["person"] and data.get("status", "") in IN_OFFICE:
        yield Triple(thing, SCHEMA.jobTitle, Literal(data["title"]))
        yield from (Triple(thing, SCHEMA.worksFor, organization) for organization in fillers["organization"])
    elif relation in {"part_of", "located_in"}:
        roles = [[role, other] for _, other, role in graph.out_edges(fact, keys=True)]
        link = direct_link(relation, roles, {other: graph.nodes[other]["kind"] for _, other in roles})
        if link and link.subject == thing:
            yield link
