"""Questions to a graph: saved queries, ``.rq`` files, SPARQL.

The default graph is the union of all graphs. Nothing outside the graph is ever asked: SERVICE, FROM and updates are refused.
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx
from pyoxigraph import NamedNode, Store

from pressgraph.errors import QueryError
from pressgraph.query.answers import FORMS, Result, formatted, result_of
from pressgraph.query.refusal import refuse
from pressgraph.query.saved import bound, saved, text_of
from pressgraph.store import of
from pressgraph.vocab import PREFIXES

__all__ = ["FORMS", "Result", "formatted", "query", "refuse", "saved", "subgraph"]

SUBGRAPH = """
CONSTRUCT { ?s ?p ?o } WHERE {
  { VALUES ?s { FACTS } ?s pg:confidence ?c ; ?p ?o }
  UNION { VALUES ?f { FACTS } ?f pg:confidence ?c ; ?r ?s . ?s ?p ?o FILTER(isLiteral(?o) || ?p IN (rdf:type, pg:equivalentOf, schema:url)) }
  UNION { VALUES ?f { FACTS } ?s oa:hasBody|pg:inFact ?f ; ?p ?o }
  UNION { VALUES ?f { FACTS } ?a oa:hasBody|pg:inFact ?f ; oa:hasTarget ?s . ?s ?p ?o }
  UNION { VALUES ?f { FACTS } ?a oa:hasBody|pg:inFact ?f ; oa:hasTarget/oa:hasSelector ?s . ?s ?p ?o }
}
"""
"""A fact, what has a part in it, the documents that state it, and the words that do."""


def query(graph: Store | nx.MultiDiGraph, text: str, parameters: Mapping[str, str] | None = None) -> Result:
    """Return the answer of *graph* to *text*: the name of a saved query, the path of a ``.rq`` file, or SPARQL. Raises QueryError.

    A store is one that :mod:`pressgraph.store` made: its default graph is the union.
    """
    asked = text_of(text)
    refuse(asked)
    store = graph if isinstance(graph, Store) else of(graph)
    return answered(store, bound(asked, parameters or {}, store))


def answered(store: Store, sparql: str) -> Result:
    """Return the answer of *store* to *sparql*. Raises QueryError."""
    try:
        return result_of(store.query(sparql, prefixes=PREFIXES))
    except SyntaxError as error:
        raise QueryError(f"the query is not understood: {' '.join(str(error).split())}") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query failed: {' '.join(str(error).split())}") from error


def subgraph(store: Store, result: Result) -> Result:
    """Return the facts on which *result* rests, with their evidence, as a graph; one that is a graph, as it is. Raises QueryError."""
    if result.turtle or not result.variables:
        return result
    try:
        facts = " ".join(str(NamedNode(fact)) for fact in result.facts)
    except ValueError as error:
        raise QueryError(f"the column facts holds what is no IRI ({error})") from error
    found = answered(store, SUBGRAPH.replace("FACTS", facts))
    if result.rows and not found.turtle:
        raise QueryError("this answer names no facts (possible: a saved query, or SPARQL that selects the IRIs of facts)")
    return found
