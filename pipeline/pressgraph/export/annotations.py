"""Why a fact is believed, as web annotations: one for the claim, one for each mention in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressgraph.export.terms import DCT, NIF, OA, PG, PROV, RDF, ROLE_PROPERTIES, Term, Triple, bare, iri, is_literal, literal, number, share, within
from pressgraph.resolve.identifiers import digest

Bodies = Mapping[tuple[str, str], Term]


def evidence_triples(fact: Term, relation: str, evidence: Mapping[str, Any], bodies: Bodies, run: Term | None) -> list[Triple]:
    """Return the annotation that says which words state *fact*, and one for each mention of something that fills a role in it."""
    node, source = evidence_node(bare(fact), evidence), iri(evidence["document"])
    found = [(node, OA.hasBody, fact), (node, NIF.confidence, share(evidence["confidence"])), (node, PG.rule, literal(evidence["rule"]))]
    found += [(node, PROV.wasGeneratedBy, run)] if run else []
    found += target_triples(node, source, evidence["start"], evidence["end"], evidence["quote"])
    for mention in evidence["mentions"]:
        one = within(node, f"{mention['role']}/{mention['start']}-{mention['end']}")
        if meant := meaning(mention, bodies):
            found.append((one, OA.bodyValue if is_literal(meant) else OA.hasBody, meant))
        found += ((one, DCT.isPartOf, node), (one, PG.inFact, fact), (one, PG.role, ROLE_PROPERTIES[relation, mention["role"]]))
        found += target_triples(one, source, mention["start"], mention["end"], mention["text"])
    return found


def evidence_node(fact: str, evidence: Mapping[str, Any]) -> Term:
    """Return the IRI of *evidence*: beside its fact, a hash of what it says where."""
    parts = [str(evidence[name]) for name in ("document", "start", "end", "rule")]
    mentions = [f"{one['role']} {one['thing']} {one['start']} {one['end']}" for one in evidence["mentions"]]
    return iri(f"{fact.rpartition('fact/')[0]}evidence/{digest(fact, *parts, *mentions)}")


def meaning(mention: Mapping[str, Any], bodies: Bodies) -> Term | None:
    """Return what *mention* stands for: a thing, or one of *bodies* if it is there."""
    if mention["thing"]:
        return iri(mention["thing"])
    return bodies.get((mention["role"], "")) or bodies.get((mention["role"], mention["text"]))


def target_triples(annotation: Term, source: Term, start: int, end: int, quote: str) -> tuple[Triple, ...]:
    """Return where in *source* the *annotation* points: offsets in code points, and the words that stand there."""
    target, position, words = within(annotation, "target"), within(annotation, "position"), within(annotation, "quote")
    return (
        (annotation, RDF.type, OA.Annotation),
        (annotation, OA.hasTarget, target),
        (target, RDF.type, OA.SpecificResource),
        (target, OA.hasSource, source),
        (target, OA.hasSelector, position),
        (target, OA.hasSelector, words),
        (position, RDF.type, OA.TextPositionSelector),
        (position, OA.start, number(str(start))),
        (position, OA.end, number(str(end))),
        (words, RDF.type, OA.TextQuoteSelector),
        (words, OA.exact, literal(quote)),
    )
