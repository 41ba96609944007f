"""The page: one HTML file with the graph, its evidence and the announcements, that asks the network for nothing."""

from __future__ import annotations

import base64
import difflib
import hashlib
import html
import json
from collections.abc import Mapping
from importlib import resources
from string import Template
from typing import TYPE_CHECKING, Any

from pressgraph.errors import PressgraphError
from pressgraph.show import picture

if TYPE_CHECKING:
    import networkx as nx

DETAILS = {
    "title": "Title",
    "status": "Status",
    "amount": "Sum",
    "equivalent": "Equivalent",
    "funding_kind": "Kind",
    "form": "Form",
    "topic": "About",
    "start": "Since",
    "date": "Date",
}
"""Attribute of a fact -> the word that the page puts before it."""


def page(graph: nx.MultiDiGraph, *, focus: str | None = None, title: str = "What the announcements say") -> str:
    """Return *graph* as one HTML file in ASCII that opens from disk; *focus* names the entity to start at.

    Raises PressgraphError when no entity has the name or alias *focus*.
    """
    style = _asset("colours.css") + _asset("page.css")
    script = _asset("page.js")
    document = Template(_asset("page.html")).substitute(
        policy=_policy(script, style),
        title=html.escape(title),
        style=style,
        data=_json(_data(graph, focus)),
        script=script,
    )
    return document.encode("ascii", "xmlcharrefreplace").decode("ascii")


def notebook_html(graph: nx.MultiDiGraph, *, focus: str | None = None, height: int = 640) -> str:
    """Return the page in a frame of *height* pixels for a notebook; its scripts cannot reach the notebook. Raises PressgraphError."""
    return (
        f'<iframe title="Graph" sandbox="allow-scripts allow-popups" style="width:100%;height:{height}px;border:0" '
        f'srcdoc="{html.escape(page(graph, focus=focus))}"></iframe>'
    )


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text("ascii")


def _policy(script: str, style: str) -> str:
    return f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"


def _hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def _json(data: object) -> str:
    """Return *data* as ASCII that can end no script element: U+2028 and its like are escaped by json, the rest here."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"), default=str)
    return text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")


def _data(graph: nx.MultiDiGraph, focus: str | None) -> dict[str, Any]:
    entities = picture.entities(graph)
    places = {node: place for place, node in enumerate(entities)}
    documents = graph.graph.get("documents", {})
    return {
        "focus": places[_named(graph, focus)] if focus is not None else None,
        "marks": picture.MARKS,
        "entities": [_entity(graph.nodes[node]) for node in entities],
        "facts": [_fact(graph, node, places) for node in picture.facts(graph)],
        "documents": {iri: _document(documents[iri]) for iri in sorted(documents)},
    }


def _entity(attributes: Mapping[str, Any]) -> dict[str, Any]:
    name = attributes["name"]
    return {"name": name, "kind": attributes["kind"], "aliases": list(attributes.get("aliases", ())), "rows": picture.rows(name)}


def _fact(graph: nx.MultiDiGraph, fact: str, places: Mapping[str, int]) -> dict[str, Any]:
    attributes = graph.nodes[fact]
    return {
        "relation": attributes["relation"],
        "label": attributes.get("label", ""),
        "confidence": round(float(attributes.get("confidence", 1)), 2),
        "caption": picture.caption(attributes),
        "rows": picture.rows(picture.caption(attributes), 24),
        "details": [[word, _detail(attributes[name])] for name, word in DETAILS.items() if attributes.get(name)],
        "roles": [[role, places[entity]] for role, entity in picture.roles(graph, fact)],
        "lines": [[places.get(line.source), places.get(line.target), line.arrow] for line in picture.lines(graph, fact)],
        "documents": list(attributes.get("documents", ())),
        "evidence": list(attributes.get("evidence", ())),
    }


def _detail(value: object) -> str:
    return picture.money(value) if isinstance(value, Mapping) else str(value)


def _document(document: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(document.get(name) or "") for name in ("title", "published", "url", "publisher", "text")}


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
