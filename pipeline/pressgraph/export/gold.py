"""The facts in the format of gold facts, one line a document, with their evidence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import networkx as nx

from pressgraph.export.table import figure

NAMES = {"partnership": {"member": "members"}, "position": {"organization": "org"}}
"""Role -> what the format calls it, where it differs."""

LISTS = ("members", "funder", "recipient", "purpose", "through")
"""Roles that hold a list of things, each a list of names."""

FIGURES = {"value": "value", "minimum": "min", "maximum": "max"}


def to_jsonl(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as JSON lines."""
    facts: dict[str, list[dict[str, Any]]] = {document: [] for document in graph.graph["documents"]}
    for node, data in graph.nodes(data=True):
        if data["type"] == "fact":
            for document in data["stated"]:
                facts[document].append(fact(graph, node, data, document))
    lines = []
    for document, data in graph.graph["documents"].items():
        about = {"id": data["id"], "title": data["title"], "date": data["published"], "url": data["url"], "publisher": data["publisher"]}
        stated = sorted(facts[document], key=lambda one: min((each["start"] for each in one["evidence"]), default=0))
        kept = {name: value for name, value in about.items() if value or name == "id"}
        lines.append(json.dumps(kept | {"facts": stated}, ensure_ascii=False) + "\n")
    return "".join(lines).encode()


def fact(graph: nx.MultiDiGraph, node: str, data: Mapping[str, Any], document: str) -> dict[str, Any]:
    """Return the fact *node* as *document* states it."""
    stated = data["stated"][document]
    result: dict[str, Any] = {"relation": data["relation"]}
    for role, thing in stated["roles"]:
        name, names = NAMES.get(data["relation"], {}).get(role, role), graph.nodes[thing]["names"][document]
        if name in LISTS:
            result.setdefault(name, []).append(names)
        else:
            result[name] = names
    if "title" in stated:
        result["title"] = [stated["title"]]
    if "amount" in stated:
        result["amount"] = amount(stated["amount"])
    if "equivalents" in stated:
        result["equivalents"] = [amount(one) for one in stated["equivalents"]]
    if "funding_kind" in stated:
        result["kind"] = stated["funding_kind"]
    result |= {name: stated[name] for name in ("status", "form", "topic", "start", "date") if name in stated}
    evidence = [{name: value for name, value in one.items() if name != "document"} for one in data["evidence"] if one["document"] == document]
    return result | {"id": node, "confidence": stated["confidence"], "evidence": evidence}


def amount(stated: Mapping[str, str]) -> dict[str, Any]:
    """Return a sum with its figures as numbers."""
    figures = {FIGURES[name]: figure(stated[name]) for name in FIGURES if name in stated}
    return figures | {name: stated[name] for name in ("currency", "qualifier", "per", "text") if name in stated}
