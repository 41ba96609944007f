"""The page: one HTML file with the graph, its evidence and the announcements, that asks the network for nothing."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
from importlib import resources
from string import Template
from typing import TYPE_CHECKING

from pressgraph.export.serialize import nquads
from pressgraph.query.saved import askable
from pressgraph.show.data import page_data
from pressgraph.vocab import PREFIXES

if TYPE_CHECKING:
    import networkx as nx


def page(graph: nx.MultiDiGraph, *, focus: str | None = None, title: str = "What the announcements say", sparql: bool = False) -> str:
    """Return *graph* as one HTML file in ASCII that opens from disk; *focus* names the entity to start at.

    With *sparql* the page answers queries too; its RDF and a triple store make it about 2 MB larger. Raises PressgraphError when no
    entity has the name or alias *focus*.
    """
    styles = _asset("colours.css") + _asset("bundle/page.css")
    scripts = [_asset("bundle/sparql.js")] if sparql else []
    scripts.append(_asset("bundle/page.js"))
    document = Template(_asset("page.html")).substitute(
        policy=_policy(scripts, styles, compiled=sparql),
        title=html.escape(title),
        style=styles,
        blocks="\n".join([_block("data", _json(page_data(graph, focus))), *(_sparql_blocks(graph) if sparql else [])]),
        scripts="\n".join(f"<script>{script}</script>" for script in scripts),
    )
    return document.encode("ascii", "xmlcharrefreplace").decode("ascii")


def notebook_html(graph: nx.MultiDiGraph, *, focus: str | None = None, height: int = 640) -> str:
    """Return the page in a frame of *height* pixels for a notebook; its scripts cannot reach the notebook. Raises PressgraphError."""
    return (
        f'<iframe title="Graph" sandbox="allow-scripts allow-popups allow-downloads" style="width:100%;height:{height}px;border:0" '
        f'srcdoc="{html.escape(page(graph, focus=focus))}"></iframe>'
    )


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text("ascii")


def _policy(scripts: list[str], style: str, *, compiled: bool) -> str:
    """Return the policy of the page: these scripts and this style alone; *compiled* allows WebAssembly, which the triple store is."""
    allowed = " ".join([*map(_hash, scripts), *(["'wasm-unsafe-eval'"] if compiled else [])])
    return f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"


def _hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def _sparql_blocks(graph: nx.MultiDiGraph) -> list[str]:
    engine = resources.files(__package__).joinpath("bundle/oxigraph.wasm.gz").read_bytes()
    known = {"prefixes": PREFIXES, "saved": askable()}
    rdf = gzip.compress(b"".join(nquads(graph)), mtime=0)
    return [_block("queries", _json(known)), _block("rdf", _packed(rdf)), _block("engine", _packed(engine))]


def _block(name: str, content: str) -> str:
    return f'<script id="{name}" type="application/json">{content}</script>'


def _packed(content: bytes) -> str:
    return f'"{base64.b64encode(content).decode()}"'


def _json(data: object) -> str:
    """Return *data* as ASCII that can end no script element: U+2028 and its like are escaped by json, the rest here."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"), default=str)
    return text.replace("&", r"\u0026").replace("<", r"\u003c").replace(">", r"\u003e")
