"""What a person decided, as RDF and back: one node a correction, in a graph of its own, since it follows from no document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import networkx as nx

from pressgraph import vocab
from pressgraph.export.terms import PG, PROV, RDF, Triple, iri, literal

FIELDS = {"action": vocab.PG.action, "a": vocab.PG.about, "b": vocab.PG.target, "note": vocab.SKOS.note}
"""Field of a correction -> its property."""


def correction_triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield the corrections of *graph*, and which things and facts they had influence on."""
    for correction, data in graph.graph.get("corrections", {}).items():
        node = iri(correction)
        yield (node, RDF.type, PG.Correction)
        yield from ((node, str(term), literal(data[name])) for name, term in FIELDS.items() if data[name])
        yield from ((iri(one), PROV.wasInfluencedBy, node) for one in data["influenced"])


def corrections_of(said: Any) -> dict[str, dict[str, Any]]:
    """Return the corrections that the triples *said* describe."""
    return {
        node: dict.fromkeys(FIELDS, "") | said.literals(node, FIELDS) | {"influenced": said.having(vocab.PROV.wasInfluencedBy, node)}
        for node in said.of_class(vocab.PG.Correction)
    }
