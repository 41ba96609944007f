"""Why a fact is believed, as web annotations: one for the claim, one for each mention in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pyoxigraph import Literal, NamedNode, Triple

from pressgraph.export.terms import number, share
from pressgraph.resolve.identifiers import digest
from pressgraph.vocab import DCT, NIF, OA, PG, PROV, RDF, ROLE_PROPERTIES

Bodies = Mapping[tuple[str, str], NamedNode | Literal]


def evidence_triples(fact: str, relation: str, evidence: Mapping[str, Any], bodies: Bodies, run: NamedNode | None) -> Iterator[Triple]:
    """Yield the annotation that says which words state *fact*, and one for each mention of something that fills a role in it."""
    node = evidence_node(fact, evidence)
    yield Triple(node, OA.hasBody, NamedNode(fact))
    yield Triple(node, NIF.confidence, share(evidence["confidence"]))
    yield Triple(node, PG.rule, Literal(evidence["rule"]))
    if run:
        yield Triple(node, PROV.wasGeneratedBy, run)
    yield from target_triples(node, evidence["document"], evidence["start"], evidence["end"], evidence["quote"])
    for mention in evidence["mentions"]:
        one = NamedNode(f"{node.value}/{mention['role']}/{mention['start']}-{mention['end']}")
        yield from body_triples(one, mention, bodies)
        yield Triple(one, DCT.isPartOf, node)
        yield Triple(one, PG.inFact, NamedNode(fact))
        yield Triple(one, PG.role, ROLE_PROPERTIES[relation, mention["role"]])
        yield from target_triples(one, evidence["document"], mention["start"], mention["end"], mention["text"])


def evidence_node(fact: str, evidence: Mapping[str, Any]) -> NamedNode:
    """Return the IRI of *evidence*: beside its fact, a hash of what it says where."""
    parts = [str(evidence[name]) for name in ("document", "start", "end", "rule")]
    mentions = [f"{one['role']} {one['thing']} {one['start']} {one['end']}" for one in evidence["mentions"]]
    return NamedNode(f"{fact.rpartition('fact/')[0]}evidence/{digest(fact, *parts, *mentions)}")


def body_triples(annotation: NamedNode, mention: Mapping[str, Any], bodies: Bodies) -> Iterator[Triple]:
    """Yield what *mention* stands for."""
    if mention["thing"]:
        yield Triple(annotation, OA.hasBody, NamedNode(mention["thing"]))
        return
    body = bodies.get((mention["role"], "")) or bodies.get((mention["role"], mention["text"]))
    if body is not None:
        yield Triple(annotation, OA.hasBody if isinstance(body, NamedNode) else OA.bodyValue, body)


def target_triples(annotation: NamedNode, document: str, start: int, end: int, quote: str) -> Iterator[Triple]:
    """Yield where *annotation* points: offsets in code points, and the words that stand there."""
    target, position, words = (NamedNode(f"{annotation.value}/{part}") for part in ("target", "position", "quote"))
    yield Triple(annotation, RDF.type, OA.Annotation)
    yield Triple(annotation, OA.hasTarget, target)
    yield Triple(target, RDF.type, OA.SpecificResource)
    yield Triple(target, OA.hasSource, NamedNode(document))
    yield from (Triple(target, OA.hasSelector, selector) for selector in (position, words))
    yield Triple(position, RDF.type, OA.TextPositionSelector)
    yield Triple(position, OA.start, number(str(start)))
    yield Triple(position, OA.end, number(str(end)))
    yield Triple(words, RDF.type, OA.TextQuoteSelector)
    yield Triple(words, OA.exact, Literal(quote))
