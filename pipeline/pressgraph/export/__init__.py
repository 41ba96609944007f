"""A graph to files and back: RDF, the formats of graph tools, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, TypeAlias

import networkx as nx

from pressgraph.errors import FormatError, InputError
from pressgraph.export.attributed import gexf, graphml, node_link
from pressgraph.export.gold import to_jsonl
from pressgraph.export.parquet import facts_parquet, mentions_parquet
from pressgraph.export.reading import read_graph
from pressgraph.export.serialize import jsonld, nquads, ntriples, to_rdflib, trig, turtle
from pressgraph.export.table import rows, to_csv
from pressgraph.graph import to_graph

__all__ = ["EVIDENCE", "PARTS", "WRITERS", "check_forms", "format_of", "read_graph", "rows", "to_rdflib", "write"]

Writer: TypeAlias = Callable[[nx.MultiDiGraph], bytes]

WRITERS: dict[str, Writer] = {
    ".nq": nquads,
    ".trig": trig,
    ".ttl": turtle,
    ".nt": ntriples,
    ".jsonld": jsonld,
    ".graphml": graphml,
    ".gexf": gexf,
    ".json": node_link,
    ".csv": to_csv,
    ".jsonl": to_jsonl,
    ".parquet": facts_parquet,
}
"""Suffix -> writer."""

PARTS: dict[str, dict[str, Writer]] = {
    "nq": {"part-{:05}.nq": nquads},
    "parquet": {"facts-{:05}.parquet": facts_parquet, "mentions-{:05}.parquet": mentions_parquet},
}
"""What a part of a folder can be written as: a file for each name, in which its number is set."""

EVIDENCE = ("none", "quote", "full")
"""How much of the text is written: nothing, the quotes with their offsets, these and the whole texts."""


def format_of(path: str | Path) -> str:
    """Return the format that the suffix of *path* asks for. Raises FormatError."""
    suffix = Path(path).suffix.lower()
    if suffix not in WRITERS:
        raise FormatError(f"{path}: no format {suffix or 'without suffix'!r} (possible: {' '.join(WRITERS)})")
    return suffix


def check_forms(forms: Iterable[str]) -> None:
    """Raise FormatError unless parts can be written in all *forms*: they are known, and the library that they need is there."""
    for form in forms:
        if form not in PARTS:
            raise FormatError(f"no form of parts {form!r} (possible: {' '.join(PARTS)})")
        for writer in PARTS[form].values():
            writer(to_graph([]))


def write(graph: nx.MultiDiGraph, target: str | Path | BinaryIO, format: str = "", evidence: str = "full") -> None:
    """Write *graph* to a path or a binary stream, in *format* or that of the path's suffix. Raises FormatError, InputError."""
    path = Path(target) if isinstance(target, str | Path) else None
    suffix = format_of(f"graph{format}" if format else path or "graph.nq")
    content = WRITERS[suffix](limited(graph, evidence))
    try:
        if path is None:
            target.write(content)  # type: ignore[union-attr]  # mypy does not see that a target without a path is a stream
        else:
            path.write_bytes(content)
    except OSError as error:
        raise InputError(f"{target}: cannot be written ({error.strerror})") from error


def limited(graph: nx.MultiDiGraph, evidence: str) -> nx.MultiDiGraph:
    """Return *graph* with as much of the text as *evidence*, one of EVIDENCE, allows. Raises FormatError."""
    if evidence not in EVIDENCE:
        raise FormatError(f"no amount of evidence {evidence!r} (possible: {', '.join(EVIDENCE)})")
    if evidence == "full":
        return graph
    result = graph.copy()
    result.graph["documents"] = {iri: data | {"text": ""} for iri, data in graph.graph["documents"].items()}
    if evidence == "none":
        nx.set_node_attributes(result, {node: [] for node, kind in graph.nodes(data="type") if kind == "fact"}, "evidence")
    return result
