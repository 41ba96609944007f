"""Quads as JSON-LD for web developers: short keys of a published context, what belongs to a fact nested in it, one ``@graph`` a document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import Any

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from pressgraph.vocab import DCT, OA, PG, PREFIXES, RDF, SCHEMA, VOID, XSD

INSIDE = frozenset(term.value for term in (SCHEMA.amount, OA.hasTarget, OA.hasSelector, VOID.classPartition, VOID.propertyPartition))
"""Properties whose values are nested in their subject."""
ABOUT = {OA.hasBody.value: PG.rule.value, DCT.isPartOf.value: PG.inFact.value}
"""Properties whose subjects, if they have the other property, are nested in their value: evidence in its fact, mentions in their evidence."""
EXACT = 2**53
"""The integers below this are the same in every reader of JSON."""

Node = dict[str, list[Any]]
"""The values of a subject by property."""
Key = tuple[str, str, bool]
"""A key of the context, the type that it gives to values, whether it always holds a list."""


def document(found: Iterable[Quad]) -> bytes:
    """Return *found*, sorted by graph, as JSON-LD with the context in it: first the nodes of the default graph, then one object a named graph."""
    items: list[dict[str, Any]] = []
    for name, group in groupby(found, key=lambda quad: quad.graph_name):
        nodes: dict[str, Node] = {}
        for quad in group:
            assert isinstance(quad.subject, NamedNode)  # we write no blank nodes
            nodes.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object)
        listed = list(objects(nodes))
        items += listed if isinstance(name, DefaultGraph) else [{"id": name.value, "@graph": listed}]
    return (json.dumps(context() | {"@graph": items}, ensure_ascii=False, indent=1) + "\n").encode()


@cache
def context() -> dict[str, Any]:
    """Return the context that is published in the package, as ``{"@context": ...}``."""
    content: dict[str, Any] = json.loads((files("pressgraph") / "context.jsonld").read_text(encoding="utf-8"))
    return content


@cache
def keys() -> tuple[dict[str, Key], dict[str, str]]:
    """Return the keys of the context by property, and those of properties read backwards."""
    forward: dict[str, Key] = {}
    backward: dict[str, str] = {}
    for key, meaning in context()["@context"].items():
        about = {"@id": meaning} if isinstance(meaning, str) else meaning
        if "@reverse" in about:
            backward[expanded(about["@reverse"])] = key
        elif key not in PREFIXES and not about["@id"].startswith("@"):
            kind = about.get("@type", "")
            forward[expanded(about["@id"])] = (key, kind if kind.startswith("@") else expanded(kind), "@container" in about)
    return forward, backward


def expanded(short: str) -> str:
    """Return the IRI that *short* is with a prefix, or *short*."""
    prefix, _, name = short.partition(":")
    return PREFIXES.get(prefix, prefix + ":") + name if name else short


def compact(iri: str) -> str:
    """Return *iri* with the prefix of its vocabulary, or *iri*."""
    return next((f"{prefix}:{iri.removeprefix(start)}" for prefix, start in PREFIXES.items() if iri.startswith(start)), iri)


def objects(nodes: dict[str, Node]) -> Iterator[dict[str, Any]]:
    """Yield the *nodes* of a graph that are nested in no other."""
    owners = dict(owned(nodes))
    inside: dict[str, dict[str, list[str]]] = {}
    for subject, (owner, link) in owners.items():
        inside.setdefault(owner, {}).setdefault(link, []).append(subject)
    yield from (as_object(subject, nodes, inside) for subject in nodes if subject not in owners)


def owned(nodes: dict[str, Node]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the subjects that are nested in another, with that other and the property that links the two."""
    for subject, node in nodes.items():
        for link in INSIDE & node.keys():
            yield from ((value.value, (subject, link)) for value in node[link] if value.value in nodes)
        for link, mark in ABOUT.items():
            if mark in node and link in node and node[link][0].value in nodes:
                yield subject, (node[link][0].value, link)


def as_object(subject: str, nodes: dict[str, Node], inside: dict[str, dict[str, list[str]]], said: str = "") -> dict[str, Any]:
    """Return *subject* as a JSON object with what is nested in it, without the property *said* by which it is itself nested backwards."""
    forward, backward = keys()
    nested = inside.get(subject, {})
    result: dict[str, Any] = {"id": subject}
    for link, values in nodes[subject].items():
        if link == said:
            continue
        if link == RDF.type.value:
            result["type"] = [compact(one.value) for one in values]
            continue
        key, kind, many = forward.get(link, (compact(link), "", False))
        here = nested.get(link, ()) if link in INSIDE else ()
        written = [as_object(one.value, nodes, inside) if one.value in here else value(one, kind) for one in values]
        result[key] = written if many or len(written) > 1 else written[0]
    for link, children in nested.items():
        if link in ABOUT:
            result[backward[link]] = [as_object(child, nodes, inside, link) for child in children]
    return result


def value(term: Any, kind: str) -> Any:
    """Return *term* as a value of a key whose values have the type *kind*."""
    if not isinstance(term, Literal):
        return compact(term.value) if kind == "@id" else {"id": term.value}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    datatype = term.datatype.value
    if datatype == (kind or XSD.string.value):
        return term.value
    if datatype == XSD.integer.value and not kind and str(int(term.value)) == term.value and abs(int(term.value)) < EXACT:
        return int(term.value)
    return {"@value": term.value} | ({} if datatype == XSD.string.value else {"@type": compact(datatype)})
