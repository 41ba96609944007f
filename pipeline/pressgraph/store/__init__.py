"""Graphs in a triple store, to be asked.

The default graph of such a store is the union of all graphs. It is made when the store is filled: were it left to the engine, a triple that
two documents state would count twice in every answer.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path
from typing import IO, cast

import networkx as nx
from pyoxigraph import DefaultGraph, Store

from pressgraph.errors import InputError
from pressgraph.export import read_graph
from pressgraph.export.reading import suffix_of
from pressgraph.export.serialize import RDF_FORMATS, stated_quads
from pressgraph.store.growing import graph_in, is_store, opened
from pressgraph.store.names import LABELS, name_quads
from pressgraph.vocab import PREFIXES


def of(graph: nx.MultiDiGraph) -> Store:
    """Return a store in memory that holds *graph*."""
    store = Store()
    store.bulk_extend(stated_quads(graph))
    return united(store)


def united(store: Store) -> Store:
    """Return *store* with every triple of its named graphs in its default graph too, where one thing has one identifier, and all names folded."""
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
    for before, after in (("?part ?p ?x", "?node ?p ?x"), ("?x ?p ?part", "?x ?p ?node")):
        where = f"?part owl:sameAs ?node . {before} FILTER(?p != owl:sameAs)"
        store.update(f"DELETE {{ {before} }} INSERT {{ {after} }} WHERE {{ {where} }}", prefixes=PREFIXES)
    labels = (quad.triple for label in LABELS for quad in store.quads_for_pattern(None, label, None, DefaultGraph()))
    store.bulk_extend(list(name_quads(labels)))
    return store


def load(paths: Iterable[Path]) -> Store:
    """Return a store that holds the graphs in *paths*: RDF, other files of ours, folders of these, or one store on disk, as it is.

    Files in RDF are taken as they are; the files of a folder are the parts of one graph, whose names and kinds are chosen anew.
    Raises FormatError, InputError.
    """
    chosen = list(paths)
    if len(chosen) == 1 and is_store(chosen[0]):
        return opened(chosen[0])
    store = Store()
    for path in chosen:
        add(store, path)
    return united(store)


def read(path: Path) -> nx.MultiDiGraph:
    """Return the graph in *path*: a file, a folder of these, or a store on disk. Raises FormatError, InputError."""
    return graph_in(opened(path)) if is_store(path) else read_graph(path)


def add(store: Store, path: Path) -> None:
    """Put the graph in *path* into *store*. Raises FormatError, InputError."""
    form = RDF_FORMATS.get(suffix_of(path))
    if form is None or path.is_dir():
        store.bulk_extend(stated_quads(read(path)))
        return
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            store.bulk_load(cast(IO[bytes], file), form)
    except (OSError, EOFError) as error:
        raise InputError(f"{path}: cannot be read ({error.args[-1]})") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path}: no RDF in {suffix_of(path)} ({' '.join(str(error).split())})") from error
