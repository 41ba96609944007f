"""A graph to files and back: RDF, the formats of graph tools, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO, TypeAlias

import networkx as nx

from pressgraph.errors import FormatError, InputError
from pressgraph.export.attributed import gexf, graphml, node_link
from pressgraph.export.gold import to_jsonl
from pressgraph.export.reading import read_graph
from pressgraph.export.serialize import jsonld, nquads, ntriples, to_rdflib, trig, turtle
from pressgraph.export.table import rows, to_csv

__all__ = ["EVIDENCE", "WRITERS", "format_of", "limited", "read_graph", "rows", "to_rdflib", "write"]

Writer: TypeAlias = Callable[[nx.MultiDiGraph], bytes | Iterator[bytes]]

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
}
"""Suffix -> writer; those whose graphs may be large give their bytes piece by piece."""

EVIDENCE = ("none", "quote", "full")
"""How much of the text is written: nothing, the quotes with their offsets, these and the whole texts."""


def format_of(path: str | Path) -> str:
    """Return the format that the suffix of *path* asks for. Raises FormatError."""
    suffix = Path(path).suffix.lower()
    if suffix not in WRITERS:
        raise FormatError(f"{path}: no format {suffix or 'without suffix'!r} (possible: {' '.join(WRITERS)})")
    return suffix


def write(graph: nx.MultiDiGraph, target: str | Path | BinaryIO, format: str = "", evidence: str = "full") -> None:
    """Write *graph* to a path or a binary stream, in *format* or that of the path's suffix. Raises FormatError, InputError."""
    path = Path(target) if isinstance(target, str | Path) else None
    suffix = format_of(f"graph{format}" if format else path or "graph.nq")
    content = WRITERS[suffix](limited(graph, evidence))
    try:
        with nullcontext(target) if path is None else path.open("wb") as file:
            for piece in [content] if isinstance(content, bytes) else content:
                file.write(piece)  # type: ignore[union-attr]  # mypy does not see that a target without a path is a stream
    except OSError as error:
        raise InputError(f"{target}: cannot be written ({error.strerror})") from error


def limited(graph: nx.MultiDiGraph, evidence: str) -> nx.MultiDiGraph:
    """Return *graph* with as much of the text as *evidence*, one of EVIDENCE, allows; less than all is a setting of the run. Raises FormatError."""
    if evidence not in EVIDENCE:
        raise FormatError(f"no amount of evidence {evidence!r} (possible: {', '.join(EVIDENCE)})")
    if evidence == "full":
        return graph
    result = graph.copy()
    if "run" in graph.graph:
        result.graph["run"] = graph.graph["run"] | {"evidence": evidence}
    result.graph["documents"] = {iri: data | {"text": ""} for iri, data in graph.graph["documents"].items()}
    if evidence == "none":
        nx.set_node_attributes(result, {node: [] for node, kind in graph.nodes(data="type") if kind == "fact"}, "evidence")
    return result
