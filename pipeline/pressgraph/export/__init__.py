"""A graph to files and back: RDF, the formats of graph tools, tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, TypeAlias

import networkx as nx

from pressgraph.errors import FormatError, InputError, MissingError
from pressgraph.export.attributed import gexf, graphml, node_link
from pressgraph.export.gold import to_jsonl
from pressgraph.export.reading import read_graph
from pressgraph.export.schema_org import schema_org
from pressgraph.export.serialize import RDF_FORMATS, jsonld, nquads, ntriples, to_rdflib, trig, turtle
from pressgraph.export.table import rows, to_csv
from pressgraph.export.tables import TABLE_WRITERS, files_of, mentions_to_parquet, to_parquet
from pressgraph.export.terms import is_address

__all__ = [
    "EVIDENCE",
    "PARTS",
    "PROFILES",
    "TABLE_WRITERS",
    "WRITERS",
    "check_forms",
    "check_profile",
    "format_of",
    "is_address",
    "limited",
    "read_graph",
    "rows",
    "to_rdflib",
    "write",
]

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
    ".parquet": to_parquet,
}
"""Suffix -> writer; those whose graphs may be large give their bytes piece by piece."""

NEEDED = {".parquet": ("pyarrow", "tables")}
"""Suffix -> the library that its writer needs, the extra that installs it."""

PROFILES = ("schema.org",)
"""Vocabularies with whose terms alone a graph can be written."""

PARTS: dict[str, dict[str, Writer]] = {
    "nq": {"part-{:05}.nq": nquads},
    "parquet": {"facts-{:05}.parquet": to_parquet, "mentions-{:05}.parquet": mentions_to_parquet},
    "json": {"graph-{:05}.json": node_link},
}
"""What a part of a folder can be written as: a file for each name, in which its number is set."""

EVIDENCE = ("none", "quote", "full")
"""How much of the text is written: nothing, the quotes with their offsets, these and the whole texts."""


def format_of(path: str | Path) -> str:
    """Return the format that the suffix of *path* asks for. Raises FormatError, MissingError."""
    suffix = Path(path).suffix.lower()
    if suffix not in WRITERS:
        raise FormatError(f"{path}: no format {suffix or 'without suffix'!r} (possible: {' '.join(WRITERS)})")
    library, extra = NEEDED.get(suffix, ("", ""))
    if library and not find_spec(library):
        raise MissingError(f"{suffix} needs {library}, which is not installed: pip install 'pressgraph[{extra}]'")
    return suffix


def check_forms(forms: Iterable[str]) -> None:
    """Raise FormatError unless all *forms* of parts are known, MissingError unless the libraries are there that they need."""
    for form in forms:
        if form not in PARTS:
            raise FormatError(f"no form of parts {form!r} (possible: {' '.join(PARTS)})")
        format_of(f"part.{form}")


def write(graph: nx.MultiDiGraph, target: str | Path | BinaryIO, format: str = "", evidence: str = "full", profile: str = "") -> None:
    """Write *graph* to a path or a binary stream, in *format* or that of the path's suffix. Raises FormatError, InputError, MissingError.

    A path such as ``tables.parquet/`` or ``tables.csv/``, with the slash, is a folder with the tables facts, entities and mentions.
    """
    path = Path(target) if isinstance(target, str | Path) else None
    suffix = format_of(f"graph{format}" if format else path or "graph.nq")
    kept = limited(graph, evidence)
    try:
        if path is not None and str(target).endswith("/") and suffix in TABLE_WRITERS:
            path.mkdir(parents=True, exist_ok=True)
            for name, table in files_of(kept, suffix).items():
                (path / name).write_bytes(table)
            return
        with nullcontext(target) if path is None else path.open("wb") as file:
            for piece in pieces(kept, suffix, profile):
                file.write(piece)  # type: ignore[union-attr]  # mypy does not see that a target without a path is a stream
    except OSError as error:
        raise InputError(f"{target}: cannot be written ({error.strerror})") from error


def pieces(graph: nx.MultiDiGraph, suffix: str, profile: str) -> Iterator[bytes]:
    """Yield *graph* in the format *suffix*, with the terms of *profile*, "" for all. Raises FormatError."""
    check_profile(suffix, profile)
    content = schema_org(graph, suffix) if profile else WRITERS[suffix](graph)
    yield from [content] if isinstance(content, bytes) else content


def check_profile(suffix: str, profile: str) -> None:
    """Raise FormatError unless the format *suffix* can be written with the terms of *profile*."""
    if profile not in ("", *PROFILES):
        raise FormatError(f"no profile {profile!r} (possible: {', '.join(PROFILES)})")
    if profile and suffix not in RDF_FORMATS:
        raise FormatError(f"{suffix} has no profile {profile} (possible: {' '.join(RDF_FORMATS)})")


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
