"""Announcements to what they state, in pieces: what one document says of itself, of one thing, of one fact.

The engine does the work: a process beside each Python worker of Spark has the model, and is ended and replaced when a document ruins it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import networkx as nx
from pyspark import SparkFiles

from pressgraph.engine.crew import Crew
from pressgraph.engine.parts import parts
from pressgraph.engine.settings import Settings
from pressgraph.engine.worker import Written
from pressgraph.export.attributed import from_node_link
from pressgraph.graph import add_entity, add_stated
from pressgraph.spark.frames import Row, Rows
from pressgraph.spark.reading import announcement_of

PIECES = "what string, node string, document string, content string"
"""``what`` is document, entity, fact or failed; ``content`` is JSON."""
ABOUT = ("id", "published", "url")
"""What each piece tells of its document."""


@cache
def crew(settings: Settings) -> Crew:
    """Return the crew of this Python worker, which keeps its one process from task to task; its folder goes with those of Spark."""
    return Crew(1, settings, Path(mkdtemp(dir=SparkFiles.getRootDirectory())), lambda event, **about: None)


def stating(settings: Settings) -> Callable[[Rows], Rows]:
    """Return the function that makes pieces of announcements."""

    def state(rows: Rows) -> Rows:
        for _, written in crew(settings).done(parts(map(announcement_of, rows), settings)):
            yield from pieces(crew(settings).folder, written)

    return state


def pieces(folder: Path, written: Written) -> Rows:
    """Yield what was *written* into *folder* in pieces, and take it away."""
    for failure in written.failed:
        yield {"what": "failed", "content": json.dumps({"where": failure.where, "reason": failure.reason})}
    for name in written.files:
        graph = from_node_link((folder / name).read_bytes())
        (folder / name).unlink()
        yield from pieces_of(graph)


def pieces_of(graph: nx.MultiDiGraph) -> Rows:
    """Yield what each document of *graph* says, in pieces."""
    documents = graph.graph["documents"]
    about = {iri: {name: data[name] for name in ABOUT} for iri, data in documents.items()}
    for document, data in documents.items():
        yield piece("document", document, document, data, about)
    for node, data in graph.nodes(data=True):
        yield from entity_pieces(node, data, about) if data["type"] == "entity" else fact_pieces(node, data, about)


def piece(what: str, node: str, document: str, content: Row, about: Row) -> Row:
    """Return one piece."""
    return {"what": what, "node": node, "document": document, "content": json.dumps(content | {"about": about[document]})}


def entity_pieces(node: str, data: Row, about: Row) -> Rows:
    """Yield what each document says of the thing *node*."""
    for document, names in data["names"].items():
        yield piece("entity", node, document, {"names": names, "kind": data["kinds"][document]}, about)


def fact_pieces(node: str, data: Row, about: Row) -> Rows:
    """Yield what each document says of the fact *node*."""
    evidence: dict[str, list[Row]] = defaultdict(list)
    for one in data["evidence"]:
        evidence[one["document"]].append(one)
    for document, stated in data["stated"].items():
        content = {"relation": data["relation"], "stated": stated, "evidence": evidence[document]}
        yield piece("fact", node, document, content, about)


def draft_of(rows: Iterable[Row], empty: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return the graph, not settled yet, of the pieces *rows*, with base and run of the graph *empty*."""
    draft = nx.MultiDiGraph(**empty.graph | {"documents": {}})
    for row in rows:
        content = json.loads(row["content"])
        about = content.pop("about")
        draft.graph["documents"].setdefault(row["document"], about)
        if row["what"] == "document":
            draft.graph["documents"][row["document"]] = content
        elif row["what"] == "entity":
            add_entity(draft, row["node"], row["document"], content["names"], content["kind"])
        else:
            add_stated(draft, row["node"], content["relation"], row["document"], content["stated"], content["evidence"])
    return draft
