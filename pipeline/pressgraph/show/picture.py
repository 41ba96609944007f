"""What a picture of the graph shows: entities as marks, facts as lines between them."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

ENDS = {
    "partnership": ("member", "member"),
    "funding": ("funder", "recipient"),
    "position": ("person", "organization"),
    "part_of": ("child", "parent"),
    "located_in": ("organization", "place"),
}
"""Relation -> the roles from which and to which its line runs."""

MARKS = {
    "person": "M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z",
    "university": "M-8.5-8.5H8.5V8.5H-8.5Z",
    "company": "M0-10.5 9.1-5.2V5.2L0 10.5-9.1 5.2V-5.2Z",
    "government": "M0-10.5 10-3.2 6.2 8.5H-6.2L-10-3.2Z",
    "foundation": "M0-11 11 0 0 11-11 0Z",
    "research": "M0-10.5 10.5 8H-10.5Z",
    "unit": "M-6.5-6.5H6.5V6.5H-6.5Z",
    "consortium": "M-4.1-10H4.1L10-4.1V4.1L4.1 10H-4.1L-10 4.1V-4.1Z",
    "organization": "M-5-8.5H5Q8.5-8.5 8.5-5V5Q8.5 8.5 5 8.5H-5Q-8.5 8.5-8.5 5V-5Q-8.5-8.5-5-8.5Z",
    "place": "M0 11C-4 5-8.5 2.5-8.5-2.5a8.5 8.5 0 0 1 17 0C8.5 2.5 4 5 0 11Z",
    "program": "M0-11.5 3.2-3.2 11.5 0 3.2 3.2 0 11.5-3.2 3.2-11.5 0-3.2-3.2Z",
}
"""Kind -> the path of its mark, about 20 units wide around the origin."""

SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩"}
SCALES = ((Decimal(10) ** 12, " trillion"), (Decimal(10) ** 9, " billion"), (Decimal(10) ** 6, " million"))


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke from one node to another; a fact that joins other than two entities is a node itself, where its lines meet."""

    source: str
    target: str
    fact: str
    arrow: bool


def entities(graph: nx.MultiDiGraph) -> list[str]:
    """Return the IRIs of the entities, those with most facts first."""
    found = [node for node, kind in graph.nodes(data="type") if kind == "entity"]
    return sorted(found, key=lambda node: (-graph.in_degree(node), node))


def facts(graph: nx.MultiDiGraph) -> list[str]:
    """Return the IRIs of the facts, relation by relation."""
    order = {relation: place for place, relation in enumerate(ENDS)}
    found = [node for node, kind in graph.nodes(data="type") if kind == "fact"]
    return sorted(found, key=lambda node: (order.get(graph.nodes[node]["relation"], len(order)), graph.nodes[node].get("label", ""), node))


def roles(graph: nx.MultiDiGraph, fact: str) -> list[tuple[str, str]]:
    """Return the (role, entity IRI) pairs of *fact*, sorted."""
    return sorted((role, entity) for _, entity, role in graph.out_edges(fact, keys=True))


def lines(graph: nx.MultiDiGraph, fact: str) -> list[Line]:
    """Return the lines that draw *fact*: one between two entities, else one from each entity to the fact; none for a title alone."""
    relation = graph.nodes[fact]["relation"]
    source_role, target_role = ENDS.get(relation, ("", ""))
    pairs = roles(graph, fact)
    outgoing = [entity for role, entity in pairs if role != target_role or source_role == target_role]
    incoming = [entity for role, entity in pairs if role == target_role and source_role != target_role]
    if relation == "partnership" and len(outgoing) == 2:
        return [Line(outgoing[0], outgoing[1], fact, arrow=False)]
    if len(outgoing) == len(incoming) == 1:
        return [Line(outgoing[0], incoming[0], fact, arrow=True)]
    if len(pairs) < 2 and relation != "funding":
        return []
    directed = relation != "partnership"
    return [Line(entity, fact, fact, arrow=False) for entity in outgoing] + [Line(fact, entity, fact, arrow=directed) for entity in incoming]


def caption(attributes: Mapping[str, Any]) -> str:
    """Return the few words that stand at the line of a fact: the sum, the title, the topic."""
    if amount := attributes.get("amount"):
        return money(amount)
    return str(attributes.get("title") or attributes.get("topic") or "")


def money(amount: Mapping[str, Any]) -> str:
    """Return *amount* as people write it: ``up to $1.5 million a year``."""
    bounds = [amount["value"]] if amount.get("value") is not None else [amount.get("minimum"), amount.get("maximum")]
    figure = " to ".join(_figure(amount["currency"], Decimal(str(bound))) for bound in bounds if bound is not None)
    every = f"a {amount['per']}" if amount.get("per") else ""
    return " ".join(part for part in (amount.get("qualifier"), figure, every) if part)


def _figure(currency: str, number: Decimal) -> str:
    scale, word = next(((scale, word) for scale, word in SCALES if number >= scale), (Decimal(1), ""))
    figure = f"{number / scale:,.3f}".rstrip("0").rstrip(".")
    return f"{SYMBOLS[currency]}{figure}{word}" if currency in SYMBOLS else f"{currency} {figure}{word}"


def rows(text: str, width: int = 20) -> list[str]:
    """Return *text* broken into at most two rows of about *width* characters, for a label."""
    return textwrap.wrap(text, width, max_lines=2, placeholder=" …") or [""]


def kinds(graph: nx.MultiDiGraph) -> Counter[str]:
    """Return how many entities of each kind there are."""
    return Counter(graph.nodes[node]["kind"] for node in entities(graph))
