"""The facts as rows: one a fact, for CSV and for data frames."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import networkx as nx

from pressgraph.graph import ATTRIBUTES, filling
from pressgraph.records import plain
from pressgraph.schema import RELATIONS

NOT_ENTITIES = frozenset({"title", "money", "date"})
"""Kinds whose roles no entity fills."""

ENTITY_ROLES = {
    role.name: role.many or relation.name == "partnership"
    for relation in RELATIONS.values()
    for role in relation.roles
    if not role.kinds <= NOT_ENTITIES
}
"""Role that entities fill -> whether several at once may."""

FIGURES = ("value", "minimum", "maximum")
COLUMNS = (
    *("fact", "relation", "label", "confidence", *ENTITY_ROLES, "title"),
    *("currency", *FIGURES, "qualifier", "per", "start", "date", *ATTRIBUTES.values()),
    *("document", "published", "url", "rule", "quote", "quote_start", "quote_end"),
)
"""What a row has, in order; one name or, for roles that several may fill, a list of names."""


def rows(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    """Return one dict a fact with all of COLUMNS; what a fact does not have is None; the quote is that of its first evidence."""
    facts = [(node, data) for node, data in graph.nodes(data=True) if data["type"] == "fact"]
    return [row(graph, node, data) for node, data in sorted(facts, key=lambda pair: (place(pair[1]), pair[0]))]


def place(data: Mapping[str, Any]) -> tuple[str, int]:
    """Return the first document that states a fact, and where."""
    return min(((one["document"], one["start"]) for one in data["evidence"]), default=(data["documents"][0], 0))


def row(graph: nx.MultiDiGraph, node: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fact *node* as a row."""
    amount = data.get("amount", {})
    evidence: Mapping[str, Any] = next(iter(data["evidence"]), {})
    document = graph.graph["documents"][place(data)[0]]
    known: dict[str, Any] = {"fact": node, **data, **amount, **{name: figure(amount[name]) for name in FIGURES if name in amount}}
    for role, many in ENTITY_ROLES.items():
        if names := [graph.nodes[thing]["name"] for thing in filling(graph, node, role)]:
            known[role] = names if many else names[0]
    known |= {"document": document["id"], "published": document["published"] or None, "url": document["url"] or None}
    known |= {"rule": evidence.get("rule"), "quote": evidence.get("quote"), "quote_start": evidence.get("start"), "quote_end": evidence.get("end")}
    return {name: known.get(name) for name in COLUMNS}


def figure(text: str) -> int | float:
    """Return a number written without exponent as a number."""
    return float(text) if "." in text else int(text)


def to_csv(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as CSV in UTF-8, one row a fact, several names in one cell joined by ``; ``."""
    return csv_text(COLUMNS, ([one[name] for name in COLUMNS] for one in rows(graph))).encode()


def csv_text(header: Iterable[str], body: Iterable[Iterable[Any]]) -> str:
    """Return a table as CSV that is safe to open in a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([cell(value) for value in one] for one in body)
    return out.getvalue()


def cell(value: object) -> str:
    """Return *value* as the text of a cell; text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return cell("; ".join(value))
    if isinstance(value, str):
        return f"'{value}" if value.lstrip(" ")[:1] in {"=", "+", "-", "@", "\t", "\r", "\n"} else value
    return plain(Decimal(str(value)))  # a number, without exponent
