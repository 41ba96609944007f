"""What a person decided, as RDF and back: one node a correction, in a graph of its own, since it follows from no document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode, Triple

from pressgraph.vocab import PG, PROV, RDF, SKOS

FIELDS = {"action": PG.action, "a": PG.about, "b": PG.target, "note": SKOS.note}
"""Field of a correction -> its property."""


def correction_triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield the corrections of *graph*, and which things and facts they had influence on."""
    for iri, data in graph.graph.get("corrections", {}).items():
        node = NamedNode(iri)
        yield Triple(node, RDF.type, PG.Correction)
        yield from (Triple(node, term, Literal(data[name])) for name, term in FIELDS.items() if data[name])
        yield from (Triple(NamedNode(one), PROV.wasInfluencedBy, node) for one in data["influenced"])


def corrections_of(said: Any) -> dict[str, dict[str, Any]]:
    """Return the corrections that the triples *said* describe."""
    return {
        iri: dict.fromkeys(FIELDS, "") | said.literals(iri, FIELDS) | {"influenced": said.having(PROV.wasInfluencedBy, iri)}
        for iri in said.of_class(PG.Correction)
    }
