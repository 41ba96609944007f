"""The graph in the terms of schema.org alone, for search engines and web pages: one graph, and what schema.org has no term for left out.

A partnership is a Project with members, a grant a MonetaryGrant, other money a PayAction, goods a GiveAction, a position an OrganizationRole between
organization and person, a quote a Claim that appears in the article.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import networkx as nx
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from pressgraph.export.annotations import evidence_node
from pressgraph.export.jsonld import value
from pressgraph.export.rdf import FIGURES, IN_OFFICE, document_triples, sum_node
from pressgraph.export.terms import moment, number
from pressgraph.graph import filling
from pressgraph.vocab import KIND_CLASSES, NO_GRANTS, RDF, SCHEMA, XSD, prefixed

Told: TypeAlias = Callable[[nx.MultiDiGraph, NamedNode, Mapping[str, Any]], Iterator[Triple]]

CLASSES = {kind: classes[-1] if classes[-1].value.startswith(SCHEMA.iri) else SCHEMA.Organization for kind, classes in KIND_CLASSES.items()}
"""Kind of a thing -> its class."""
CONTEXT = {"@vocab": SCHEMA.iri, "xsd": XSD.iri} | {name: {"@type": "xsd:date"} for name in ("datePublished", "foundingDate", "startDate")}


def triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield *graph* in the terms of schema.org, some triples twice."""
    for document, about in graph.graph["documents"].items():
        described = document_triples(NamedNode(document), about, None)
        yield from (one for one in described if one.predicate == RDF.type or one.predicate.value.startswith(SCHEMA.iri))
    for node, data in graph.nodes(data=True):
        thing = NamedNode(node)
        if data["type"] == "entity":
            yield Triple(thing, RDF.type, CLASSES[data["kind"]])
            yield Triple(thing, SCHEMA.name, Literal(data["name"]))
            yield from (Triple(thing, SCHEMA.alternateName, Literal(name)) for name in data["aliases"])
        else:
            yield from TOLD[data["relation"]](graph, thing, data)
            yield from claims(graph, thing, data)


def named(fact: NamedNode, kind: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield class and name of *fact*, and the articles that state it."""
    yield Triple(fact, RDF.type, kind)
    yield Triple(fact, SCHEMA.name, Literal(data["label"]))
    yield from (Triple(fact, SCHEMA.subjectOf, NamedNode(document)) for document in data["documents"])


def roles(graph: nx.MultiDiGraph, fact: NamedNode, terms: Mapping[str, NamedNode]) -> Iterator[Triple]:
    """Yield for each role in *terms* what fills it in *fact*."""
    yield from (Triple(fact, term, NamedNode(thing)) for role, term in terms.items() for thing in filling(graph, fact.value, role))


def partnership(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield a project with its members."""
    yield from named(fact, SCHEMA.Project, data)
    yield from roles(graph, fact, {"member": SCHEMA.member})
    if "topic" in data:
        yield Triple(fact, SCHEMA.knowsAbout, Literal(data["topic"]))
    if "start" in data:
        yield Triple(fact, SCHEMA.foundingDate, moment(data["start"]))


def funding(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
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


def money(graph: nx.MultiDiGraph, fact: NamedNode, link: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the sum of *fact*."""
    if amount := data.get("amount"):
        node = sum_node(graph, fact, amount)
        yield Triple(fact, link, node)
        yield Triple(node, RDF.type, SCHEMA.MonetaryAmount)
        yield Triple(node, SCHEMA.currency, Literal(amount["currency"]))
        yield from (Triple(node, term, number(amount[name])) for name, term in FIGURES.items() if name in amount)
        if "text" in amount:
            yield Triple(node, SCHEMA.name, Literal(amount["text"]))


def position(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield a role between an organization and a person; the status in words, since schema.org has no term for it."""
    status = data.get("status", "")
    yield from named(fact, SCHEMA.OrganizationRole, data)
    yield Triple(fact, SCHEMA.roleName, Literal(data["title"]))
    yield from roles(graph, fact, {"person": SCHEMA.member})
    yield from (Triple(NamedNode(organization), SCHEMA.member, fact) for organization in filling(graph, fact.value, "organization"))
    if status:
        yield Triple(fact, SCHEMA.description, Literal(status))
    if "start" in data:
        yield Triple(fact, SCHEMA.startDate, moment(data["start"]))
    if status in IN_OFFICE:
        for person in map(NamedNode, filling(graph, fact.value, "person")):
            yield Triple(person, SCHEMA.jobTitle, Literal(data["title"]))
            yield from (Triple(person, SCHEMA.worksFor, NamedNode(organization)) for organization in filling(graph, fact.value, "organization"))


def part_of(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield what an organization or a place is part of."""
    yield from linked(graph, fact, "child", SCHEMA.parentOrganization, "parent")


def located_in(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield where an organization is."""
    yield from linked(graph, fact, "organization", SCHEMA.location, "place")


def linked(graph: nx.MultiDiGraph, fact: NamedNode, source: str, link: NamedNode, target: str) -> Iterator[Triple]:
    """Yield *link* from what fills the role *source* to what fills *target*; a place lies in the other."""
    for one in filling(graph, fact.value, source):
        term = SCHEMA.containedInPlace if graph.nodes[one]["kind"] == "place" else link
        yield from (Triple(NamedNode(one), term, NamedNode(other)) for other in filling(graph, fact.value, target))


TOLD: dict[str, Told] = {"partnership": partnership, "funding": funding, "position": position, "part_of": part_of, "located_in": located_in}
"""Relation -> its facts in schema.org."""

ABOUT = {"part_of": "child", "located_in": "organization"}
"""Relation whose facts are no things in schema.org -> the role of the thing that they are about."""


def claims(graph: nx.MultiDiGraph, fact: NamedNode, data: Mapping[str, Any]) -> Iterator[Triple]:
    """Yield the quotes that state *fact*, each a claim that appears in its article."""
    about = filling(graph, fact.value, ABOUT[data["relation"]]) if data["relation"] in ABOUT else [fact.value]
    for evidence in data["evidence"]:
        node = evidence_node(fact.value, evidence)
        yield Triple(node, RDF.type, SCHEMA.Claim)
        yield Triple(node, SCHEMA.text, Literal(evidence["quote"]))
        yield Triple(node, SCHEMA.appearance, NamedNode(evidence["document"]))
        yield from (Triple(node, SCHEMA.about, NamedNode(thing)) for thing in about)


def schema_org(graph: nx.MultiDiGraph, suffix: str) -> bytes:
    """Return *graph* in the terms of schema.org, in the RDF format *suffix*."""
    found = sorted(set(triples(graph)), key=lambda one: (str(one.subject), one.predicate != RDF.type, one.predicate.value, str(one.object)))
    if suffix == ".jsonld":
        return jsonld(found)
    if suffix in {".ttl", ".trig"}:
        return prefixed(found, RdfFormat.TURTLE)
    return b"".join(sorted((serialize(found, format=RdfFormat.N_TRIPLES) or b"").splitlines(keepends=True)))


def jsonld(found: Iterable[Triple]) -> bytes:
    """Return *found* as JSON-LD whose keys are the names of schema.org, as web pages have it."""
    nodes: dict[str, dict[str, Any]] = {}
    for triple in found:
        assert isinstance(triple.subject, NamedNode)  # we write no blank nodes
        node = nodes.setdefault(triple.subject.value, {"@id": triple.subject.value})
        is_class = triple.predicate == RDF.type
        key = "@type" if is_class else triple.predicate.value.removeprefix(SCHEMA.iri)
        one = as_json(triple.object, key)
        node[key] = [*(node[key] if isinstance(node[key], list) else [node[key]]), one] if key in node else one
    return (json.dumps({"@context": CONTEXT, "@graph": list(nodes.values())}, ensure_ascii=False, indent=1) + "\n").encode()


def as_json(term: Any, key: str) -> Any:
    """Return *term* as a value of *key*."""
    if isinstance(term, Literal):
        return value(term, XSD.date.value if key in CONTEXT else "")
    return term.value.removeprefix(SCHEMA.iri) if key == "@type" else {"@id": term.value}
