"""The graph as RDF triples: what each document states in a graph of its name, what follows from all of them in the default graph."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import networkx as nx

from pressgraph.export.annotations import evidence_triples
from pressgraph.export.corrections import correction_triples
from pressgraph.export.description import run_node, run_triples
from pressgraph.export.terms import (
    DCT,
    FRAPO,
    INDIVIDUALS,
    KIND_CLASSES,
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
    Term,
    Triple,
    address,
    bare,
    iri,
    literal,
    moment,
    number,
    share,
)
from pressgraph.identity import whole
from pressgraph.resolve.identifiers import digest
from pressgraph.vocab import NO_GRANTS

FIGURES = {"value": SCHEMA.value, "minimum": SCHEMA.minValue, "maximum": SCHEMA.maxValue}
"""Figure of a sum -> its property."""

WORDS_OF_SUMS = {"currency": SCHEMA.currency, "qualifier": PG.qualifier, "per": PG.per, "text": SKOS.note}
"""Word of a sum -> its property."""

OF_TWO = ("part_of", "located_in")
"""Relations whose facts are one triple, too."""

IN_OFFICE = ("current", "acting", "")
"""Statuses in which somebody works for an organization; the last is the unstated one."""


def blocks(graph: nx.MultiDiGraph) -> Iterator[tuple[str, Iterable[Triple]]]:
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


def default_blocks(graph: nx.MultiDiGraph, parted: nx.MultiDiGraph) -> Iterator[tuple[str, Iterable[Triple]]]:
    """Yield what the default graph says of each thing and fact of *graph*, which is *parted* when it is whole."""
    for node, data in sorted(graph.nodes(data=True)):
        if data["type"] == "entity":
            yield "", derived_triples(graph, node)
        for part in data.get("parts", ()):
            yield "", same_triples(parted, part, node) if part != node else iter(())
    yield "", copy_triples(graph.graph["documents"])


def document_blocks(parted: nx.MultiDiGraph) -> Iterator[tuple[str, Iterable[Triple]]]:
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
    yield (iri(part), OWL.sameAs, iri(node))
    data = parted.nodes[part]
    if data["type"] == "entity":
        yield from thing_triples(parted, part)
        return
    for stated in data["stated"].values():
        for amount in sums_of(stated):
            yield (sum_node(parted, iri(part), amount), OWL.sameAs, sum_node(parted, iri(node), amount))


def copy_triples(documents: Mapping[str, Mapping[str, str]]) -> Iterator[Triple]:
    """Yield of which other each of *documents* is a copy that is one."""
    yield from ((iri(copy), DCT.isVersionOf, iri(data["copy_of"])) for copy, data in documents.items() if "copy_of" in data)


def graph_of(graph: nx.MultiDiGraph, document: str, nodes: Iterable[str]) -> list[Triple]:
    """Return what *document* states about *nodes*, and how it is itself described."""
    run = run_node(graph)
    found = [*document_triples(iri(document), graph.graph["documents"][document], run)]
    for node in nodes:
        found += entity_triples(graph, node, document) if graph.nodes[node]["type"] == "entity" else stated_triples(graph, node, document, run)
    return found


def derived_triples(graph: nx.MultiDiGraph, node: str) -> Iterator[Triple]:
    """Yield what the default graph says of the entity *node*: the names and kind chosen over all documents, its links to other things."""
    yield from thing_triples(graph, node)
    for fact in graph.predecessors(node):
        yield from link_triples(graph, fact, node)


def document_triples(node: Term, data: Mapping[str, str], run: Term | None) -> Iterator[Triple]:
    """Yield the description of a document, and the run that read it."""
    yield (node, RDF.type, SCHEMA.NewsArticle)
    yield (node, SCHEMA.identifier, literal(data["id"]))
    words = {SCHEMA.headline: "title", SCHEMA.publisher: "publisher", SCHEMA.inLanguage: "language", PG.sha256: "sha256", SCHEMA.text: "text"}
    yield from ((node, term, literal(data[name])) for term, name in words.items() if data[name])
    if data.get("fingerprint"):
        yield (node, PG.fingerprint, literal(data["fingerprint"], XSD.base64Binary))
    if data["published"]:
        yield (node, SCHEMA.datePublished, moment(data["published"]))
    if url := address(data["url"]):
        yield (node, SCHEMA.url, url)
    if run:
        yield (run, PROV.used, node)


def entity_triples(graph: nx.MultiDiGraph, node: str, document: str) -> Iterator[Triple]:
    """Yield what *document* says of the entity *node*: its kind, its fullest name there, all its names."""
    thing, data = iri(node), graph.nodes[node]
    names = data["names"][document]
    yield from ((thing, RDF.type, kind) for kind in KIND_CLASSES[data["kinds"][document]])
    yield (thing, SCHEMA.name, literal(names[0]))
    # One preferred label over all documents, even where they differ in what they call the thing.
    yield from ((thing, SKOS.prefLabel if name == data["name"] else SKOS.altLabel, literal(name)) for name in names)
    if "link" in data and document in data["links"]:
        yield from register_triples(thing, data["links"][document])


def thing_triples(graph: nx.MultiDiGraph, node: str) -> Iterator[Triple]:
    """Yield what all documents together say of the entity *node*."""
    thing, data = iri(node), graph.nodes[node]
    yield from ((thing, RDF.type, kind) for kind in KIND_CLASSES[data["kind"]])
    yield (thing, SKOS.prefLabel, literal(data["name"]))
    yield from ((thing, SKOS.altLabel, literal(name)) for name in data["aliases"])
    if "link" in data:
        yield from register_triples(thing, data["link"])


def register_triples(thing: Term, link: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield what the register says of *thing*: the identifiers that it has elsewhere, country, types, and how likely that is."""
    yield from ((thing, SKOS.exactMatch, iri(same)) for same in link["same"])
    yield from ((thing, PG.registerType, literal(kind)) for kind in link["types"])
    if link["country"]:
        yield (thing, PG.country, literal(link["country"]))
    yield (thing, PG.linkScore, share(link["score"]))


def stated_triples(graph: nx.MultiDiGraph, node: str, document: str, run: Term | None) -> Iterator[Triple]:
    """Yield the fact *node* as *document* states it, with its evidence there, which *run* found."""
    fact, data = iri(node), graph.nodes[node]
    relation, stated = data["relation"], data["stated"][document]
    yield from ((fact, RDF.type, kind) for kind in RELATION_CLASSES[relation])
    yield from ((fact, ROLE_PROPERTIES[relation, role], iri(thing)) for role, thing in stated["roles"])
    yield from literal_triples(fact, relation, stated)
    yield from sum_triples(graph, fact, stated)
    if relation == "funding" and stated.get("funding_kind") not in NO_GRANTS:
        yield (fact, RDF.type, SCHEMA.MonetaryGrant)
    if relation in OF_TWO:
        link = direct_link(relation, stated["roles"], {thing: graph.nodes[thing]["kinds"][document] for _, thing in stated["roles"]})
        yield link
        yield (fact, RDF.predicate, link[1])
    yield (fact, PG.confidence, share(stated["confidence"]))
    yield (fact, PROV.wasDerivedFrom, iri(document))
    meant = bodies(graph, fact, stated)
    for evidence in said_in(document, data["evidence"]):
        yield from evidence_triples(fact, relation, evidence, meant, run)


def said_in(document: str, evidence: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """Return the part of *evidence*, which is sorted by document, that stands in *document*."""

    def name(one: Mapping[str, Any]) -> str:
        return str(one["document"])

    return evidence[bisect_left(evidence, document, key=name) : bisect_right(evidence, document, key=name)]


def literal_triples(fact: Term, relation: str, stated: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield title, dates, topic and the words of the schema."""
    for role in ("start", "date"):
        if role in stated:
            yield (fact, ROLE_PROPERTIES[relation, role], moment(stated[role]))
    if "title" in stated:
        yield (fact, SCHEMA.roleName, literal(stated["title"]))
    if "topic" in stated:
        yield (fact, DCT.subject, literal(stated["topic"]))
    yield from ((fact, term, INDIVIDUALS[stated[name]]) for name, term in WORD_PROPERTIES.items() if name in stated)


def sum_node(graph: nx.MultiDiGraph, fact: Term, amount: Mapping[str, str]) -> Term:
    """Return the IRI of a sum of *fact*: a hash of the fact and the sum, not of its words in the text."""
    return iri(f"{graph.graph['base']}amount/{digest(bare(fact), *(f'{name}={amount[name]}' for name in sorted(amount) if name != 'text'))}")


def sum_triples(graph: nx.MultiDiGraph, fact: Term, stated: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the sum of *fact* and its equivalents in other currencies."""
    for amount in sums_of(stated):
        node = sum_node(graph, fact, amount)
        yield (fact, SCHEMA.amount, node)
        yield (node, RDF.type, SCHEMA.MonetaryAmount)
        yield from ((node, term, literal(amount[name])) for name, term in WORDS_OF_SUMS.items() if name in amount)
        yield from ((node, term, number(amount[name])) for name, term in FIGURES.items() if name in amount)
        if "amount" in stated and amount is not stated["amount"]:
            yield (node, PG.equivalentOf, sum_node(graph, fact, stated["amount"]))


def sums_of(stated: Mapping[str, Any]) -> list[Mapping[str, str]]:
    """Return the sum of a fact, if it has one, and its equivalents in other currencies."""
    return [*([stated["amount"]] if "amount" in stated else []), *stated.get("equivalents", ())]


def bodies(graph: nx.MultiDiGraph, fact: Term, stated: Mapping[str, Any]) -> dict[tuple[str, str], Term]:
    """Return what the mentions of sums, dates and titles stand for, by role and, for sums, their words."""
    found: dict[tuple[str, str], Term] = {(role, ""): literal(stated[role]) for role in ("title", "start", "date") if role in stated}
    if "amount" in stated:
        found["amount", ""] = sum_node(graph, fact, stated["amount"])
    return found | {("equivalent", one.get("text", "")): sum_node(graph, fact, one) for one in stated.get("equivalents", ())}


def direct_link(relation: str, roles: list[list[str]], kinds: Mapping[str, str]) -> Triple:
    """Return a fact of a *relation* OF_TWO things as one triple."""
    ends = dict(roles)
    if relation == "part_of":
        child, parent = ends["child"], ends["parent"]
        return (iri(child), PART_OF.get(kinds[child], ORG.subOrganizationOf), iri(parent))
    inner, place = ends["organization"], ends["place"]
    return (iri(inner), SCHEMA.containedInPlace if kinds[inner] == "place" else SCHEMA.location, iri(place))


def link_triples(graph: nx.MultiDiGraph, fact: str, node: str) -> Iterator[Triple]:
    """Yield the shortcuts from the entity *node* to other entities that follow from *fact*."""
    data, thing = graph.nodes[fact], iri(node)
    relation = data["relation"]
    fillers: dict[str, list[Term]] = defaultdict(list)
    for other, played in graph.adj[fact].items():
        for role in played:
            fillers[role].append(iri(other))
    if relation == "partnership":
        yield from ((thing, FRAPO.collaboratesWith, other) for other in fillers["member"] if other != thing)
    elif relation == "funding" and thing in fillers["funder"]:
        yield from ((thing, FRAPO.funds, other) for other in fillers["recipient"])
    elif relation == "position" and thing in fillers["person"] and data.get("status", "") in IN_OFFICE:
        yield (thing, SCHEMA.jobTitle, literal(data["title"]))
        yield from ((thing, SCHEMA.worksFor, organization) for organization in fillers["organization"])
    elif relation in OF_TWO:
        roles = [[role, other] for _, other, role in graph.out_edges(fact, keys=True)]
        link = direct_link(relation, roles, {other: graph.nodes[other]["kind"] for _, other in roles})
        if link[0] == thing:
            yield link
