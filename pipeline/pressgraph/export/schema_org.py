"""The graph in the terms of schema.org alone, for search engines and web pages: one graph, and what schema.org has no term for left out.

A partnership is a Project with members, a grant a MonetaryGrant, other money a PayAction, goods a GiveAction, a position an OrganizationRole between
organization and person, a quote a Claim that appears in the article.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import networkx as nx
from pyoxigraph import Literal, NamedNode, RdfFormat

from pressgraph import vocab
from pressgraph.export.annotations import evidence_node
from pressgraph.export.jsonld import value
from pressgraph.export.rdf import FIGURES, IN_OFFICE, document_triples, sum_node
from pressgraph.export.serialize import engine_quads, ordered, piece
from pressgraph.export.terms import KIND_CLASSES, RDF, SCHEMA, Term, Triple, bare, iri, literal, moment, number
from pressgraph.graph import filling
from pressgraph.vocab import NO_GRANTS, prefixed

Told: TypeAlias = Callable[[nx.MultiDiGraph, Term, Mapping[str, Any]], Iterator[Triple]]

IRI = vocab.SCHEMA.iri
CLASSES = {kind: classes[-1] if bare(classes[-1]).startswith(IRI) else SCHEMA.Organization for kind, classes in KIND_CLASSES.items()}
"""Kind of a thing -> its class."""
CONTEXT = {"@vocab": IRI, "xsd": vocab.XSD.iri} | {name: {"@type": "xsd:date"} for name in ("datePublished", "foundingDate", "startDate")}


def triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield *graph* in the terms of schema.org, some triples twice."""
    for document, about in graph.graph["documents"].items():
        described = document_triples(iri(document), about, None)
        yield from (one for one in described if one[1] == RDF.type or bare(one[1]).startswith(IRI))
    for node, data in graph.nodes(data=True):
        thing = iri(node)
        if data["type"] == "entity":
            yield (thing, RDF.type, CLASSES[data["kind"]])
            yield (thing, SCHEMA.name, literal(data["name"]))
            yield from ((thing, SCHEMA.alternateName, literal(name)) for name in data["aliases"])
        else:
            yield from TOLD[data["relation"]](graph, thing, data)
            yield from claims(graph, thing, data)


def named(fact: Term, kind: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield class and name of *fact*, and the articles that state it."""
    yield (fact, RDF.type, kind)
    yield (fact, SCHEMA.name, literal(data["label"]))
    yield from ((fact, SCHEMA.subjectOf, iri(document)) for document in data["documents"])


def roles(graph: nx.MultiDiGraph, fact: Term, terms: Mapping[str, Term]) -> Iterator[Triple]:
    """Yield for each role in *terms* what fills it in *fact*."""
    yield from ((fact, term, iri(thing)) for role, term in terms.items() for thing in filling(graph, bare(fact), role))


def partnership(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield a project with its members."""
    yield from named(fact, SCHEMA.Project, data)
    yield from roles(graph, fact, {"member": SCHEMA.member})
    if "topic" in data:
        yield (fact, SCHEMA.knowsAbout, literal(data["topic"]))
    if "start" in data:
        yield (fact, SCHEMA.foundingDate, moment(data["start"]))


def funding(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield a grant, or the action of paying or giving."""
    kind = data.get("funding_kind")
    if kind not in NO_GRANTS:
        yield from named(fact, SCHEMA.MonetaryGrant, data)
        yield from roles(graph, fact, {"funder": SCHEMA.funder, "recipient": SCHEMA.fundedItem, "purpose": SCHEMA.fundedItem})
        yield from money(graph, fact, SCHEMA.amount, data)
        return
    yield from named(fact, SCHEMA.GiveAction if kind == "in-kind" else SCHEMA.PayAction, data)
    yield from roles(graph, fact, {"funder": SCHEMA.agent, "recipient": SCHEMA.recipient, "through": SCHEMA.participant})
    yield from money(graph, fact, SCHEMA.object, data)


def money(graph: nx.MultiDiGraph, fact: Term, link: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the sum of *fact*."""
    if amount := data.get("amount"):
        node = sum_node(graph, fact, amount)
        yield (fact, link, node)
        yield (node, RDF.type, SCHEMA.MonetaryAmount)
        yield (node, SCHEMA.currency, literal(amount["currency"]))
        yield from ((node, term, number(amount[name])) for name, term in FIGURES.items() if name in amount)
        if "text" in amount:
            yield (node, SCHEMA.name, literal(amount["text"]))


def position(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield a role between an organization and a person; the status in words, since schema.org has no term for it."""
    status = data.get("status", "")
    yield from named(fact, SCHEMA.OrganizationRole, data)
    yield (fact, SCHEMA.roleName, literal(data["title"]))
    yield from roles(graph, fact, {"person": SCHEMA.member})
    yield from ((iri(organization), SCHEMA.member, fact) for organization in filling(graph, bare(fact), "organization"))
    if status:
        yield (fact, SCHEMA.description, literal(status))
    if "start" in data:
        yield (fact, SCHEMA.startDate, moment(data["start"]))
    if status in IN_OFFICE:
        for person in map(iri, filling(graph, bare(fact), "person")):
            yield (person, SCHEMA.jobTitle, literal(data["title"]))
            yield from ((person, SCHEMA.worksFor, iri(organization)) for organization in filling(graph, bare(fact), "organization"))


def part_of(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield what an organization or a place is part of."""
    yield from linked(graph, fact, "child", SCHEMA.parentOrganization, "parent")


def located_in(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield where an organization is."""
    yield from linked(graph, fact, "organization", SCHEMA.location, "place")


def linked(graph: nx.MultiDiGraph, fact: Term, source: str, link: Term, target: str) -> Iterator[Triple]:
    """Yield *link* from what fills the role *source* to what fills *target*; a place lies in the other."""
    for one in filling(graph, bare(fact), source):
        term = SCHEMA.containedInPlace if graph.nodes[one]["kind"] == "place" else link
        yield from ((iri(one), term, iri(other)) for other in filling(graph, bare(fact), target))


TOLD: dict[str, Told] = {"partnership": partnership, "funding": funding, "position": position, "part_of": part_of, "located_in": located_in}
"""Relation -> its facts in schema.org."""

ABOUT = {"part_of": "child", "located_in": "organization"}
"""Relation whose facts are no things in schema.org -> the role of the thing that they are about."""


def claims(graph: nx.MultiDiGraph, fact: Term, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the quotes that state *fact*, each a claim that appears in its article."""
    about = filling(graph, bare(fact), ABOUT[data["relation"]]) if data["relation"] in ABOUT else [bare(fact)]
    for evidence in data["evidence"]:
        node = evidence_node(bare(fact), evidence)
        yield (node, RDF.type, SCHEMA.Claim)
        yield (node, SCHEMA.text, literal(evidence["quote"]))
        yield (node, SCHEMA.appearance, iri(evidence["document"]))
        yield from ((node, SCHEMA.about, iri(thing)) for thing in about)


def schema_org(graph: nx.MultiDiGraph, suffix: str) -> bytes:
    """Return *graph* in the terms of schema.org, in the RDF format *suffix*."""
    found = (quad.triple for quad in engine_quads("", ordered(triples(graph))))
    if suffix == ".jsonld":
        return jsonld(found)
    if suffix in {".ttl", ".trig"}:
        return prefixed(found, RdfFormat.TURTLE)
    return piece("", triples(graph))


def jsonld(found: Iterable[Any]) -> bytes:
    """Return *found* as JSON-LD whose keys are the names of schema.org, as web pages have it."""
    nodes: dict[str, dict[str, Any]] = {}
    for triple in found:
        assert isinstance(triple.subject, NamedNode)  # we write no blank nodes
        node = nodes.setdefault(triple.subject.value, {"@id": triple.subject.value})
        is_class = triple.predicate == vocab.RDF.type
        key = "@type" if is_class else triple.predicate.value.removeprefix(IRI)
        one = as_json(triple.object, key)
        node[key] = [*(node[key] if isinstance(node[key], list) else [node[key]]), one] if key in node else one
    return (json.dumps({"@context": CONTEXT, "@graph": list(nodes.values())}, ensure_ascii=False, indent=1) + "\n").encode()


def as_json(term: Any, key: str) -> Any:
    """Return *term* as a value of *key*."""
    if isinstance(term, Literal):
        return value(term, vocab.XSD.date.value if key in CONTEXT else "")
    return term.value.removeprefix(IRI) if key == "@type" else {"@id": term.value}
