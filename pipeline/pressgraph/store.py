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
from pyoxigraph import Store

from pressgraph.errors import InputError
from pressgraph.export import read_graph
from pressgraph.export.rdf import quads
from pressgraph.export.reading import suffix_of
from pressgraph.export.serialize import RDF_FORMATS
from pressgraph.vocab import PREFIXES


def of(graph: nx.MultiDiGraph) -> Store:
    """Return a store in memory that holds *graph*."""
    store = Store()
    store.bulk_extend(quads(graph))
    return united(store)


def united(store: Store) -> Store:
    """Return *store* with every triple of its named graphs in its default graph too, where what is one thing has one identifier."""
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
    for before, after in (("?part ?p ?x", "?node ?p ?x"), ("?x ?p ?part", "?x ?p ?node")):
        where = f"?part owl:sameAs ?node . {before} FILTER(?p != owl:sameAs)"
        store.update(f"DELETE {{ {before} }} INSERT {{ {after} }} WHERE {{ {where} }}", prefixes=PREFIXES)
    return store


def load(paths: Iterable[Path]) -> Store:
    """Return a store in memory that holds the graphs in *paths*: RDF, other files of ours, folders of these. Raises FormatError, InputError.

    Files in RDF are taken as they are; the files of a folder are the parts of one graph, whose names and kinds are chosen anew.
    """
    store = Store()
    for path in paths:
        add(store, path)
    return united(store)


def add(store: Store, path: Path) -> None:
    """Put the graph in *path* into *store*. Raises FormatError, InputError."""
    form = RDF_FORMATS.get(suffix_of(path))
    if form is None or path.is_dir():
        store.bulk_extend(quads(read_graph(path)))
        return
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            store.bulk_load(cast(IO[bytes], file), form)
    except (OSError, EOFError) as error:
        raise InputError(f"{path}: cannot be read ({error.args[-1]})") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path}: no RDF in {suffix_of(path)} ({' '.join(str(error).split())})") from error
