"""Facts as pairs of roles: those of the gold facts, and those of a graph, which is read with SPARQL as any user would."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any, TypeAlias

from pyoxigraph import Literal, NamedNode, Store

from pressgraph.evaluate.names import Sum

FAMILIES = {
    "partnership": ("member-member",),
    "funding": ("funder-recipient", "funder-amount", "recipient-amount"),
    "position": ("person-title", "person-org"),
    "part_of": ("child-parent",),
    "located_in": ("org-place",),
    "start": ("member-start", "person-start"),
    "topic": ("member-topic",),
}
"""What is measured -> the kinds of its pairs."""

HEADLINE = ("partnership", "funding", "position")
"""Whose mean F1 is the headline; the others are measured where the gold has any."""

KINDS = {
    "partnership": ("member-member", "member-start", "member-topic"),
    "funding": ("funder-recipient", "funder-amount", "recipient-amount"),
    "position": ("person-title", "person-org", "person-start"),
    "part_of": ("child-parent",),
    "located_in": ("org-place",),
}
"""Relation -> the kinds of pairs that its facts say."""

ALL_KINDS = tuple(kind for kinds in FAMILIES.values() for kind in kinds)
GOLD_ROLES = {"member": "members"}
"""Role -> its key in a gold fact, where it differs."""

DETAILS = {"person-title": ("status", "current"), "funder-recipient": ("kind", "")}
"""Kind of pair -> the detail that is compared on matched pairs, and what it is where a gold fact does not say."""

PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX pg: <https://w3id.org/pressgraph/vocab#>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""
DOCUMENTS = "SELECT ?document ?id { ?document a schema:NewsArticle ; schema:identifier ?id }"
NAMES = "SELECT DISTINCT ?thing ?name { GRAPH ?document { ?thing skos:prefLabel|skos:altLabel ?name } }"
PERSONS = "SELECT DISTINCT ?thing { GRAPH ?document { ?thing a schema:Person } }"
FILLERS = """SELECT ?document ?class ?fact ?property ?filler { GRAPH ?document { ?fact a ?class ; ?property ?filler } }
VALUES (?class ?property) {
  (org:OrganizationalCollaboration org:hasMember) (org:OrganizationalCollaboration schema:startDate) (org:OrganizationalCollaboration dcterms:subject)
  (pg:Funding schema:funder) (pg:Funding pg:recipient) (pg:Funding schema:amount) (pg:Funding pg:fundingKind)
  (org:Membership org:member) (org:Membership schema:roleName) (org:Membership org:organization) (org:Membership pg:status)
  (org:Membership schema:startDate)
  (org:OrganizationalCollaboration pg:confidence) (pg:Funding pg:confidence) (org:Membership pg:confidence)
}"""
LINKS = """SELECT ?document ?fact ?predicate ?inner ?outer ?confidence { GRAPH ?document {
  ?fact a rdf:Statement ; rdf:predicate ?predicate ; rdf:subject ?inner ; rdf:object ?outer ; pg:confidence ?confidence } }"""
QUOTES = """SELECT ?document ?fact ?quote { GRAPH ?document {
  ?annotation pg:rule ?rule ; oa:hasBody ?fact ; oa:hasTarget/oa:hasSelector/oa:exact ?quote } }"""
SUMS = """SELECT ?document ?sum ?currency ?value ?least ?most { GRAPH ?document { ?sum schema:currency ?currency
  OPTIONAL { ?sum schema:value ?value } OPTIONAL { ?sum schema:minValue ?least } OPTIONAL { ?sum schema:maxValue ?most } } }"""

RELATIONS = {"OrganizationalCollaboration": "partnership", "Funding": "funding", "Membership": "position"}
ROLES = {
    "hasMember": "member",
    "funder": "funder",
    "recipient": "recipient",
    "amount": "amount",
    "member": "person",
    "roleName": "title",
    "organization": "org",
    "fundingKind": "detail",
    "status": "detail",
    "startDate": "start",
    "subject": "topic",
    "confidence": "confidence",
}
"""Property -> role."""

PLACED = frozenset({"location", "containedInPlace"})
"""The links that say where a thing is; the others say what it is part of."""

Term: TypeAlias = NamedNode | Literal


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two things that a fact joins: names, titles, dates, topics or sums. ``detail`` is the status of a position or the kind of a funding.

    A found pair has the fact's ``confidence`` (0 where the graph gives none) and the ``quote`` that states it.
    """

    left: Any
    right: Any
    weight: float = 1.0
    detail: str = ""
    optional: bool = False
    persons: tuple[bool, bool] = (False, False)
    confidence: float = 0.0
    quote: str = ""


Pairs = dict[str, list[Pair]]
"""Kind of pair -> pairs."""


def gold_pairs(facts: Iterable[Mapping[str, Any]]) -> Pairs:
    """Return the pairs of gold *facts* of one announcement."""
    pairs: Pairs = {kind: [] for kind in ALL_KINDS}
    for fact in facts:
        for kind in KINDS.get(fact["relation"], ()):
            name, otherwise = DETAILS.get(kind, ("", ""))
            detail = str(fact.get(name) or otherwise).replace("-", "")
            weight = weight_of(kind, len(fact.get("members", ())))
            pairs[kind] += [Pair(left, right, weight, detail, bool(fact.get("optional"))) for left, right in joined(kind, fact)]
    return pairs


def weight_of(kind: str, members: int) -> float:
    """Return what a pair of *kind* weighs in a fact of so many *members*: n members count n-1, their one start or topic one."""
    left, right = kind.split("-")
    return (2 if left == right else 1) / max(1, members) if left == "member" else 1.0


def joined(kind: str, fact: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the pairs of *kind* in a gold *fact*."""
    left, right = kind.split("-")
    if left == right:
        return combinations(fact[GOLD_ROLES[left]], 2)
    return product(gold_fillers(fact, left), gold_fillers(fact, right))


def gold_fillers(fact: Mapping[str, Any], role: str) -> Sequence[Any]:
    """Return what fills *role* in a gold *fact*."""
    filler = fact.get(GOLD_ROLES.get(role, role))
    if not filler:
        return ()
    several: Sequence[Any] = filler
    return several if role in {"member", "funder", "recipient"} else [filler]


@dataclass(slots=True)
class Frame:
    """One fact of one document, as the graph has it: role -> terms, and its sums."""

    relation: str
    fillers: dict[str, set[Term]] = field(default_factory=lambda: defaultdict(set))
    sums: set[Sum] = field(default_factory=set)
    quotes: set[str] = field(default_factory=set)

    def things(self, role: str) -> list[Any]:
        """Return what fills *role*, sorted; sums in different currencies are one sum, in the same currency several."""
        if role != "amount":
            return sorted(self.fillers[role], key=str)
        sums = sorted(self.sums)
        one_sum = len({currency for currency, _ in sums}) == len(sums)
        return [tuple(sums)] if sums and one_sum else [(one,) for one in sums]

    def detail(self) -> str:
        """Return the status of a position or the kind of a funding, or ""."""
        return min((last(one).lower() for one in self.fillers["detail"]), default="")

    def confidence(self) -> float:
        """Return the fact's confidence, 0 if the graph gives none."""
        return max((float(one.value) for one in self.fillers["confidence"]), default=0.0)


class Asked:
    """A graph, asked for what is measured: documents, names, persons, facts. Its default graph is the union of all."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.ids: dict[Term, str] = {document: name.value for document, name in self.rows(DOCUMENTS)}
        self.names: dict[Term, list[str]] = defaultdict(list)
        for thing, name in self.rows(NAMES):
            self.names[thing].append(name.value)
        self.persons = {person for (person,) in self.rows(PERSONS)}

    def rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        """Yield the answer to the SELECT *query* as terms, None where there is none."""
        yield from map(tuple, self.store.query(PREFIXES + query))  # type: ignore[arg-type]  # a SELECT gives solutions, which are iterable

    def frames(self) -> dict[tuple[Term, str, Term], Frame]:
        """Return the facts by document, relation and fact."""
        sums: dict[tuple[Term, Term], set[Sum]] = defaultdict(set)
        for document, node, currency, *figures in self.rows(SUMS):
            if values := {float(figure.value) for figure in figures if figure is not None}:
                sums[document, node].add((currency.value, tuple(sorted(values))))
        frames: dict[tuple[Term, str, Term], Frame] = {}
        for document, kind, fact, term, filler in self.rows(FILLERS):
            relation, role = RELATIONS[last(kind)], ROLES[last(term)]
            frame = frames.setdefault((document, relation, fact), Frame(relation))
            frame.sums |= sums[document, filler] if role == "amount" else set()
            frame.fillers[role].add(filler)
        for document, fact, predicate, inner, outer, confidence in self.rows(LINKS):
            relation, *roles = ("located_in", "org", "place") if last(predicate) in PLACED else ("part_of", "child", "parent")
            fillers = zip((*roles, "confidence"), (inner, outer, confidence), strict=True)
            frames[document, relation, fact] = Frame(relation, defaultdict(set, {role: {filler} for role, filler in fillers}))
        for document, fact, quote in self.rows(QUOTES):
            for relation in KINDS:
                if (document, relation, fact) in frames:
                    frames[document, relation, fact].quotes.add(quote.value)
        return frames

    def shown(self, role: str, thing: Any) -> Any:
        """Return *thing* as it is compared: sums as they are, a title or the names of a thing as a list."""
        if role == "amount":
            return thing
        if role in {"start", "topic"}:
            return thing.value
        return [thing.value] if role == "title" else self.names.get(thing) or [str(thing)]


def last(term: Term) -> str:
    """Return the local name of an IRI."""
    return term.value.replace("#", "/").rpartition("/")[2]


def found_pairs(graph: Asked) -> dict[str, Pairs]:
    """Return the pairs of each document by its id; a pair that several facts say counts once, with its highest weight."""
    best: dict[tuple[str, str, Any, Any], Pair] = {}
    for (document, relation, _), frame in graph.frames().items():
        for kind in KINDS[relation]:
            left, right = kind.split("-")
            weight = weight_of(kind, len(frame.fillers["member"]))
            lefts, rights = frame.things(left), frame.things(right)
            for one, other in combinations(lefts, 2) if left == right else product(lefts, rights):
                key = (graph.ids.get(document, str(document)), kind, one, other)
                if key not in best or best[key].weight < weight:
                    persons = (one in graph.persons, other in graph.persons)
                    best[key] = Pair(
                        graph.shown(left, one),
                        graph.shown(right, other),
                        weight,
                        frame.detail(),
                        persons=persons,
                        confidence=frame.confidence(),
                        quote=min(frame.quotes, default=""),
                    )
    result: dict[str, Pairs] = {}
    for (name, kind, *_), pair in sorted(best.items(), key=lambda item: str(item[0])):
        result.setdefault(name, {one: [] for one in ALL_KINDS})[kind].append(pair)
    return result
