"""How much is in all N-Quads together, each triple once."""

from __future__ import annotations

from hashlib import md5

import networkx as nx
from pyoxigraph import RdfFormat, parse
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from pressgraph.export.description import Extent, dataset_triples
from pressgraph.export.serialize import piece
from pressgraph.export.terms import Term
from pressgraph.spark.frames import Rows, Steps, chunks, mapped
from pressgraph.vocab import RDF

TRIPLES = "triple binary, subject binary, object binary, property string, class string"
"""Triple, subject and object by their hashes; ``class`` is null where the property is another than the type."""


def description(lines: DataFrame, documents: DataFrame, entities: int, graph: nx.MultiDiGraph, steps: Steps) -> str:
    """Return the N-Quads that tell what the *lines* of N-Quads are together, of *documents* (iri, sha256) and so many *entities*."""
    triples = steps.kept("steps/triples", lambda: mapped(lines, hashed, TRIPLES).dropDuplicates(["triple"]))
    ((count, subjects, objects),) = triples.agg(F.count("triple"), F.countDistinct("subject"), F.countDistinct("object")).collect()
    classes, properties = (counted(triples, name) for name in ("class", "property"))
    extent = Extent(count, subjects, objects, classes, properties, entities, documents.count())
    hashes = (f"{row.iri} {row.sha256}" for row in documents.orderBy("iri").toLocalIterator())
    return piece("", dataset_triples(graph, extent, hashes)).decode().rstrip("\n")


def hashed(rows: Rows) -> Rows:
    """Yield the triples in *rows*, which are lines of N-Quads."""
    for some in chunks(rows):
        for subject, predicate, value, _ in parse("\n".join(row["value"] for row in some).encode(), format=RdfFormat.N_QUADS):
            known = {"triple": (subject, predicate, value), "subject": (subject,), "object": (value,)}
            hashes = {name: md5(" ".join(map(str, terms)).encode(), usedforsecurity=False).digest() for name, terms in known.items()}
            yield hashes | {"property": str(predicate), "class": str(value) if predicate == RDF.type else None}


def counted(triples: DataFrame, column: str) -> dict[Term, int]:
    """Return how many of *triples* there are for each value of *column*."""
    counts = triples.where(f"{column} IS NOT NULL").groupBy(column).count().collect()
    return dict(sorted(map(tuple, counts)))
