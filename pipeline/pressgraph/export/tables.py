"""Three tables - facts, entities, mentions - for data frames and databases: CSV, or Parquet with typed columns."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

import networkx as nx

from pressgraph.export.table import COLUMNS, ENTITY_ROLES, FIGURES, csv_text, rows

Row: TypeAlias = dict[str, Any]
Columns: TypeAlias = dict[str, type]
"""Name of a column -> str, int, float or, for lists of strings, list."""

FACTS: Columns = (
    dict.fromkeys(COLUMNS, str)
    | {role: list for role, many in ENTITY_ROLES.items() if many}
    | dict.fromkeys(("confidence", *FIGURES), float)
    | dict.fromkeys(("quote_start", "quote_end"), int)
)
ENTITIES: Columns = {"entity": str, "kind": str, "name": str, "aliases": list, "documents": list, "facts": int}
MENTIONS: Columns = dict.fromkeys(("fact", "relation", "role", "entity", "name", "document", "text"), str) | {
    **{"start": int, "end": int, "quote": str, "rule": str, "confidence": float}
}


def entities(graph: nx.MultiDiGraph) -> list[Row]:
    """Return one row a thing: its names, the documents that name it, in how many facts it is."""
    facts = Counter(thing for _, thing in {(fact, thing) for fact, thing in graph.edges()})
    ids = {iri: data["id"] for iri, data in graph.graph["documents"].items()}
    found = []
    for node, data in graph.nodes(data=True):
        if data["type"] == "entity":
            about = {name: data[name] for name in ("kind", "name", "aliases")}
            found.append({"entity": node} | about | {"documents": [ids[iri] for iri in data["names"]], "facts": facts[node]})
    return found


def mentions(graph: nx.MultiDiGraph) -> list[Row]:
    """Return one row for each place of a text that names what fills a role in a fact; sums, dates and titles are no entities."""
    ids = {iri: data["id"] for iri, data in graph.graph["documents"].items()}
    found = []
    for node, data in graph.nodes(data=True):
        for evidence in data.get("evidence", ()):
            about = {name: evidence[name] for name in ("quote", "rule", "confidence")} | {"document": ids[evidence["document"]]}
            for one in evidence["mentions"]:
                thing = {"entity": one["thing"], "name": graph.nodes[one["thing"]]["name"]} if one["thing"] else {}
                words = {name: one[name] for name in ("role", "text", "start", "end")}
                found.append({"fact": node, "relation": data["relation"]} | about | words | thing)
    return found


TABLES: dict[str, tuple[Columns, Callable[[nx.MultiDiGraph], list[Row]]]] = {
    "facts": (FACTS, rows),
    "entities": (ENTITIES, entities),
    "mentions": (MENTIONS, mentions),
}
"""Name of a table -> its columns, its rows."""


def to_parquet(graph: nx.MultiDiGraph) -> bytes:
    """Return the facts of *graph* as Parquet, one row a fact."""
    return parquet(FACTS, rows(graph))


def mentions_to_parquet(graph: nx.MultiDiGraph) -> bytes:
    """Return the mentions of *graph* as Parquet, one row for each that a fact rests on."""
    return parquet(MENTIONS, mentions(graph))


def parquet(columns: Columns, body: Iterable[Mapping[str, Any]]) -> bytes:
    """Return a table as Parquet; what a row does not have is null."""
    import pyarrow
    from pyarrow import parquet as files

    text = pyarrow.string()
    types = {str: text, int: pyarrow.int64(), float: pyarrow.float64(), list: pyarrow.list_(text)}
    schema = pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])
    out = io.BytesIO()
    files.write_table(pyarrow.Table.from_pylist(list(body), schema=schema), out, compression="zstd")
    return out.getvalue()


def csv(columns: Columns, body: Iterable[Mapping[str, Any]]) -> bytes:
    """Return a table as CSV in UTF-8."""
    return csv_text(columns, ([one.get(name) for name in columns] for one in body)).encode()


TABLE_WRITERS: dict[str, Callable[[Columns, Iterable[Mapping[str, Any]]], bytes]] = {".csv": csv, ".parquet": parquet}
"""Suffix -> writer of one table."""


def files_of(graph: nx.MultiDiGraph, suffix: str) -> dict[str, bytes]:
    """Return the tables of *graph* as files of the kind *suffix*, by their names."""
    return {f"{name}{suffix}": TABLE_WRITERS[suffix](columns, body(graph)) for name, (columns, body) in TABLES.items()}
