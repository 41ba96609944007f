"""The graph as RDF quads: what each document states in a graph of its name, what follows from all of them in the default graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations, product
from typing import Any

import networkx as nx
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Triple

from pressgraph.export.annotations import evidence_triples
from pressgraph.export.terms import address, moment, number, share
from pressgraph.resolve.identifiers import digest
from pressgraph.vocab import (
    DCT,
    FRAPO,
    KIND_CLASSES,
    NO_GRANTS,
    ORG,
    PART_OF,
    PG,
    PROV,
    RDF,
    RELATION_CLASSES,
    ROLE_PROPERTIES,
    SCHEMA,
    SKOS,
    WORD_PROPERTIES,
    individual,
)

FIGURES = {"value": SCHEMA.value, "minimum": SCHEMA.minValue, "maximum": SCHEMA.maxValue}
"""Figure of a sum -> its property."""

WORDS_OF_SUMS = {"currency": SCHEMA.currency, "qualifier": PG.qualifier, "per": PG.per, "text": SKOS.note}
"""Word of a sum -> its property."""

IN_OFFICE = ("current", "acting", "")
"""Statuses in which somebody works for an organization; the last is the unstated one."""


def quads(graph: nx.MultiDiGraph) -> Iterator[Quad]:
    """Yield *graph* as quads, in no order, some of them twice."""
    yield from placed(run_triples(graph))
    for document, data in graph.graph["documents"].items():
        yield from placed(document_triples(NamedNode(document), data), document)
    for node, data in graph.nodes(data=True):
        by_document = entity_triples if data["type"] == "entity" else stated_triples
        together = thing_triples if data["type"] == "entity" else link_triples
        for document in data["names" if data["type"] == "entity" else "stated"]:
            yield from placed(by_document(graph, node, document), document)
        yield from placed(together(graph, node))


def placed(triples: Iterable[Triple], document: str = "") -> Iterator[Quad]:
    """Yield *triples* in the graph of *document*, or in the default graph."""
    name = NamedNode(document) if document else DefaultGraph()
    return (Quad(one.subject, one.predicate, one.object, name) for one in triples)


def run_node(graph: nx.MultiDiGraph) -> NamedNode | None:
    """Return the IRI of the run that made *graph*: a hash of its description."""
    run = graph.graph.get("run")
    return NamedNode(f"{graph.graph['base']}run/{digest(*(f'{name}={run[name]}' for name in sorted(run)))}") if run else None


def run_triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield what the run that made *graph* is described by: the tool with its version, the model, the settings."""
    node = run_node(graph)
    if node is None:
        return
    run = {name: str(value) for name, value in graph.graph["run"].items()}
    tool, version = run.pop("tool", "pressgraph"), run.pop("version", "")
    agent = NamedNode(f"{graph.graph['base']}software/{digest(tool, version)}")
    yield Triple(node, RDF.type, PROV.Activity)
    yield Triple(node, PROV.wasAssociatedWith, agent)
    yield from (Triple(agent, RDF.type, kind) for kind in (PROV.SoftwareAgent, SCHEMA.SoftwareApplication))
    yield Triple(agent, SCHEMA.name, Literal(tool))
    yield Triple(agent, SCHEMA.softwareVersion, Literal(version))
    if "model" in run:
        yield Triple(node, PG.model, Literal(run.pop("model")))
    yield from (Triple(node, PG.configuration, Literal(f"{name}={value}")) for name, value in run.items())


def document_triples(node: NamedNode, data: Mapping[str, str]) -> Iterator[Triple]:
    """Yield the description of a document."""
    yield Triple(node, RDF.type, SCHEMA.NewsArticle)
    yield Triple(node, SCHEMA.identifier, Literal(data["id"]))
    words = {SCHEMA.headline: "title", SCHEMA.publisher: "publisher", SCHEMA.inLanguage: "language", PG.sha256: "sha256", SCHEMA.text: "text"}
    yield from (Triple(node, term, Literal(data[name])) for term, name in words.items() if data[name])
    if data["published"]:
        yield Triple(node, SCHEMA.datePublished, moment(data["published"]))
    if url := address(data["url"]):
        yield Triple(node, SCHEMA.url, url)


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
    for evidence in data["evidence"]:
        if evidence["document"] == document:
            yield from evidence_triples(node, relation, evidence, bodies(graph, fact, stated), run_node(graph))


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
    sums = [stated["amount"]] if "amount" in stated else []
    for amount in (*sums, *stated.get("equivalents", ())):
        node = sum_node(graph, fact, amount)
        yield Triple(fact, SCHEMA.amount, node)
        yield Triple(node, RDF.type, SCHEMA.MonetaryAmount)
        yield from (Triple(node, term, Literal(amount[name])) for name, term in WORDS_OF_SUMS.items() if name in amount)
        yield from (Triple(node, term, number(amount[name])) for name, term in FIGURES.items() if name in amount)
        if sums and amount is not sums[0]:
            yield Triple(node, PG.equivalentOf, sum_node(graph, fact, sums[0]))


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


def link_triples(graph: nx.MultiDiGraph, node: str) -> Iterator[Triple]:
    """Yield the shortcuts from entity to entity that follow from the fact *node*."""
    data = graph.nodes[node]
    relation = data["relation"]
    fillers: dict[str, list[NamedNode]] = {}
    for _, thing, role in graph.out_edges(node, keys=True):
        fillers.setdefault(role, []).append(NamedNode(thing))
    if relation == "partnership":
        yield from (Triple(one, FRAPO.collaboratesWith, other) for one, other in permutations(fillers["member"], 2))
    elif relation == "funding":
        yield from (Triple(one, FRAPO.funds, other) for one, other in product(fillers.get("funder", ()), fillers.get("recipient", ())))
    elif relation == "position" and data.get("status", "") in IN_OFFICE:
        for person in fillers["person"]:
            yield Triple(person, SCHEMA.jobTitle, Literal(data["title"]))
            yield from (Triple(person, SCHEMA.worksFor, organization) for organization in fillers.get("organization", ()))
    else:
        roles = [[role, thing] for _, thing, role in graph.out_edges(node, keys=True)]
        if link := direct_link(relation, roles, {thing: graph.nodes[thing]["kind"] for _, thing in roles}):
            yield link
