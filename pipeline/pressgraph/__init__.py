"""pressgraph reads announcements and makes a knowledge graph of who works with whom, who funds whom, who holds which office.

    import pressgraph as pg

    kg = pg.extract("data/samples")     # a path, several paths, or a text
    kg.facts                            # one dict a fact, ready for pandas
    kg.graph                            # networkx.MultiDiGraph: entities and facts as nodes, roles as edges
    kg.query("partners")                # a saved query, a .rq file or SPARQL
    kg.to_rdflib()                      # rdflib.Dataset
    kg.write("graph.nq")

An announcement is read (:mod:`pressgraph.read`), annotated with names and syntax (:mod:`pressgraph.annotate`), searched by rules
(:mod:`pressgraph.rules`, :mod:`pressgraph.extraction`) and resolved to things and facts (:mod:`pressgraph.resolve`); the graph
(:mod:`pressgraph.graph`) is exported (:mod:`pressgraph.export`), queried (:mod:`pressgraph.query`) and shown (:mod:`pressgraph.show`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pressgraph.knowledge import KnowledgeGraph, extract, read_graph

__version__ = "0.1.0"
__all__ = ["KnowledgeGraph", "__version__", "extract", "read_graph"]


def __getattr__(name: str) -> Any:
    """Import the face of the package when it is first used, so that ``pressgraph --help`` needs none of its libraries."""
    if name in {"KnowledgeGraph", "extract", "read_graph"}:
        from pressgraph import knowledge

        return getattr(knowledge, name)
    raise AttributeError(f"module 'pressgraph' has no attribute {name!r} (it has {', '.join(__all__)})")
