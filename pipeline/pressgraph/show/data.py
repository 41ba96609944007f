"""What the page knows: entities, facts and announcements as plain data that refer to each other by place."""

from __future__ import annotations

import difflib
import os.path
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from pressgraph.errors import PressgraphError
from pressgraph.show import picture

if TYPE_CHECKING:
    import networkx as nx

DETAILS = {
    "title": "Title",
    "status": "Status",
    "amount": "Sum",
    "funding_kind": "Kind",
    "form": "Form",
    "topic": "About",
    "start": "Since",
    "date": "Date",
}
"""Attribute of a fact -> the word that the page puts before it."""

Places = Mapping[str, int]
"""IRI -> its place in the list of entities, or of documents."""


def page_data(graph: nx.MultiDiGraph, focus: str | None) -> dict[str, Any]:
    """Return what the page shows of *graph*; the best-connected entities come first. Raises PressgraphError when nothing is called *focus*."""
    entities, facts = picture.entities(graph), picture.facts(graph)
    documents = graph.graph.get("documents", {})
    places = {node: place for place, node in enumerate(entities)}
    papers = {iri: place for place, iri in enumerate(sorted(documents))}
    base = "".join(os.path.commonprefix([*entities, *facts]).rpartition("/")[:2])
    return {
        "focus": places[_named(graph, focus)] if focus is not None else None,
        "marks": picture.MARKS,
        "entities": [{"id": node[len(base) :], **_entity(graph.nodes[node])} for node in entities],
        "facts": [{"id": node[len(base) :], **_fact(graph, node, places, papers)} for node in facts],
        "documents": [_document(documents[iri]) for iri in papers],
        "base": base,
    }


def _entity(attributes: Mapping[str, Any]) -> dict[str, Any]:
    links = list(attributes.get("link", {}).get("same", ()))
    return {"name": attributes["name"], "kind": attributes["kind"], "aliases": list(attributes.get("aliases", ())), "links": links}


def _fact(graph: nx.MultiDiGraph, fact: str, places: Places, papers: Places) -> dict[str, Any]:
    attributes = graph.nodes[fact]
    evidence = attributes.get("evidence", ())
    sources = sorted({papers[iri] for iri in (*attributes.get("documents", ()), *(one["document"] for one in evidence)) if iri in papers})
    return {
        "relation": attributes["relation"],
        "label": attributes.get("label", ""),
        "confidence": round(float(attributes.get("confidence", 1)), 2),
        "caption": picture.caption(attributes),
        "amount": _amount(attributes.get("amount")),
        "date": str(attributes.get("start") or attributes.get("date") or ""),
        "details": list(_details(attributes)),
        "roles": [[role, places[entity]] for role, entity in picture.roles(graph, fact)],
        "lines": [[places.get(line.source), places.get(line.target), int(line.arrow)] for line in picture.lines(graph, fact)],
        "documents": sources,
        "evidence": [_evidence(one, graph.graph.get("documents", {}), papers) for one in evidence],
    }


def _amount(amount: Mapping[str, Any] | None) -> list[Any] | None:
    """Return a sum to compare and sort by, as [number, currency]: of a range, its lower end."""
    figures = [float(amount[name]) for name in ("value", "minimum", "maximum") if amount.get(name)] if amount else []
    return [figures[0], amount["currency"]] if amount and figures else None


def _details(attributes: Mapping[str, Any]) -> Iterator[list[str]]:
    for name, word in DETAILS.items():
        if value := attributes.get(name):
            yield [word, picture.money(value) if isinstance(value, Mapping) else str(value)]
    for equivalent in attributes.get("equivalents", ()):
        yield ["Equivalent", picture.money(equivalent)]


def _evidence(evidence: Mapping[str, Any], documents: Mapping[str, Any], papers: Places) -> dict[str, Any]:
    """Return where the text states a fact; the quote stands for itself only where the text is not there."""
    start, end, quote = evidence["start"], evidence["end"], evidence["quote"]
    text = str(documents.get(evidence["document"], {}).get("text") or "")
    return {
        "document": papers.get(evidence["document"]),
        "start": start,
        "end": end,
        "quote": None if text[start:end] == quote else quote,
        "rule": evidence["rule"],
        "confidence": round(float(evidence["confidence"]), 2),
        "mentions": [[one["role"], one["start"], one["end"]] for one in evidence.get("mentions", ())],
    }


def _document(document: Mapping[str, Any]) -> dict[str, str]:
    kept = {name: str(document.get(name) or "") for name in ("title", "published", "url", "publisher", "text")}
    return kept | {"title": kept["title"] or str(document.get("id") or "")}


def _named(graph: nx.MultiDiGraph, focus: str) -> str:
    """Return the entity called *focus*, the one with most facts if there are several. Raises PressgraphError."""
    wanted = focus.strip().casefold()
    names: dict[str, str] = {}
    for node in picture.entities(graph):
        attributes = graph.nodes[node]
        for name in (attributes["name"], *attributes.get("aliases", ())):
            if name.strip().casefold() == wanted:
                return node
            names.setdefault(name.strip().casefold(), attributes["name"])
    near = [names[name] for name in difflib.get_close_matches(wanted, names, n=5, cutoff=0.5)]
    part = [name for key, name in names.items() if wanted and wanted in key]
    offered = list(dict.fromkeys([*part, *near] or names.values()))[:5]
    raise PressgraphError(f"no entity is called {focus!r} (near it: {', '.join(offered) or 'none, the graph is empty'})")
