"""The graph in the formats of graph tools: node-link JSON as it is, GraphML and GEXF with all that is no string or number as JSON text."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import networkx as nx

NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
PLAIN = ("type", "kind", "name", "relation", "label", "confidence", "title", "start", "date", "topic", "form", "status", "funding_kind")
"""Node attributes that are strings or numbers; the others are lists or dicts."""
GRAPH = ("base", "documents", "run", "corrections")
"""Attributes of the graph."""


def node_link(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as node-link JSON, all attributes as they are."""
    return (json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=1) + "\n").encode()


def from_node_link(text: bytes) -> nx.MultiDiGraph:
    """Return the graph that :func:`node_link` wrote. Raises ValueError, KeyError."""
    return nx.node_link_graph(json.loads(text), edges="edges")


def graphml(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as GraphML; an edge's role is its attribute ``role``."""
    return ("\n".join(nx.generate_graphml(flat(graph))) + "\n").encode()


def from_graphml(text: bytes) -> nx.MultiDiGraph:
    """Return the graph that :func:`graphml` wrote. Raises ValueError, KeyError."""
    read = nx.parse_graphml(text.decode(), force_multigraph=True)
    graph = nx.MultiDiGraph(**{name: json.loads(value) for name, value in read.graph.items() if name in GRAPH})
    for node, data in read.nodes(data=True):
        graph.add_node(node, **{name: value if name in PLAIN else json.loads(value) for name, value in data.items()})
    graph.add_edges_from((source, target, role) for source, target, role in read.edges(data="role"))
    return graph


def gexf(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as GEXF, without the texts of the documents."""
    plain = flat(graph)
    plain.graph.clear()
    for _, data in plain.nodes(data=True):
        data.setdefault("label", data.get("name", ""))
        if "start" in data:
            data["since"] = data.pop("start")  # GEXF would take "start" for the life of the node
    out = io.BytesIO()
    nx.write_gexf(plain, out)
    return re.sub(rb' lastmodifieddate="[^"]*"', b"", out.getvalue()) + b"\n"


def flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *graph* with strings and numbers alone as attributes, and edges numbered, since roles are no unique identifiers."""
    result = nx.MultiDiGraph(**{name: json.dumps(value) for name, value in graph.graph.items()})
    for node, data in graph.nodes(data=True):
        result.add_node(node, **{name: flat_value(value) for name, value in data.items() if value is not None})
    for place, (source, target, role) in enumerate(graph.edges(keys=True)):
        result.add_edge(source, target, key=f"e{place}", role=role)
    return result


def flat_value(value: Any) -> str | float:
    """Return *value* as a string that XML can hold, or a number; lists and dicts as JSON text."""
    if isinstance(value, str):
        return NOT_IN_XML.sub("", value)
    return value if isinstance(value, float) else json.dumps(value)
