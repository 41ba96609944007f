"""The facts, and the mentions that they rest on, as Parquet: tables with types, for data frames and databases."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import networkx as nx

from pressgraph.errors import FormatError
from pressgraph.export.table import COLUMNS, ENTITY_ROLES, FIGURES, rows

MENTION_COLUMNS = ("fact", "relation", "role", "thing", "document", "start", "end", "text", "rule", "confidence")
TYPES = {"confidence": "float64", **dict.fromkeys(FIGURES, "float64"), **dict.fromkeys(("quote_start", "quote_end", "start", "end"), "int32")}
"""Column -> its type, where it is not text."""


def arrow() -> Any:
    """Return pyarrow with its Parquet part. Raises FormatError."""
    try:
        import pyarrow.parquet
    except ImportError:
        raise FormatError("Parquet needs pyarrow: pip install 'pressgraph[tables]'") from None
    return pyarrow


def facts_parquet(graph: nx.MultiDiGraph) -> bytes:
    """Return the facts of *graph* as Parquet, one row a fact, as :func:`pressgraph.export.rows` has them. Raises FormatError."""
    types = {name: TYPES.get(name, "string") for name in COLUMNS} | dict.fromkeys(("start", "date"), "string")
    lists = {name for name, many in ENTITY_ROLES.items() if many}
    return parquet(rows(graph), types, lists)


def mentions_parquet(graph: nx.MultiDiGraph) -> bytes:
    """Return the mentions of *graph* as Parquet, one row for each that a fact rests on. Raises FormatError."""
    return parquet(list(mentions(graph)), {name: TYPES.get(name, "string") for name in MENTION_COLUMNS})


def mentions(graph: nx.MultiDiGraph) -> Iterator[dict[str, Any]]:
    """Yield one dict with all of MENTION_COLUMNS for each mention, those of one fact together; offsets are those of the document's text."""
    for node, data in graph.nodes(data=True):
        for evidence in data["evidence"] if data["type"] == "fact" else ():
            shared = {"fact": node, "relation": data["relation"], "document": graph.graph["documents"][evidence["document"]]["id"]}
            shared |= {name: evidence[name] for name in ("rule", "confidence")}
            for mention in evidence["mentions"]:
                yield shared | mention | {"thing": mention["thing"] or None}


def parquet(found: list[dict[str, Any]], types: dict[str, str], lists: set[str] | frozenset[str] = frozenset()) -> bytes:
    """Return *found* as Parquet with columns of *types*; those in *lists* hold several values."""
    pa = arrow()
    fields = [(name, pa.list_(getattr(pa, kind)()) if name in lists else getattr(pa, kind)()) for name, kind in types.items()]
    table = pa.Table.from_pylist(found, schema=pa.schema(fields))
    out = io.BytesIO()
    pa.parquet.write_table(table, out, compression="zstd")
    return out.getvalue()
