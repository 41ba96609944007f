"""The graph in the formats of graph tools: node-link JSON as it is, GraphML and GEXF with strings and numbers alone."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from typing import Any

import networkx as nx

from pressgraph.graph import settled

NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SOURCES = ("names", "kinds", "links", "stated", "evidence")
"""Attributes of a node from which its others follow: what each document says. GraphML keeps them as JSON text, to be read again."""
WHOLE = ("base", "documents", "run", "license", "corrections")
"""Attributes of the graph."""
FIGURES = ("value", "minimum", "maximum")


def node_link(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as node-link JSON, all attributes as they are."""
    return (json.dumps(nx.node_link_data(graph, edges="edges"), ensure_ascii=False, indent=1) + "\n").encode()


def from_node_link(text: bytes) -> nx.MultiDiGraph:
    """Return the graph that :func:`node_link` wrote. Raises ValueError, KeyError."""
    return nx.node_link_graph(json.loads(text), edges="edges")


def graphml(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as GraphML; an edge's role is its attribute ``role``."""
    plain = flat(graph)
    plain.graph |= {name: json.dumps(value) for name, value in graph.graph.items()}
    for node, data in graph.nodes(data=True):
        plain.nodes[node].update({name: json.dumps(data[name]) for name in (*SOURCES, "parts") if name in data})
    return ("\n".join(nx.generate_graphml(plain)) + "\n").encode()


def from_graphml(text: bytes) -> nx.MultiDiGraph:
    """Return the graph that :func:`graphml` wrote. Raises ValueError, KeyError."""
    read = nx.parse_graphml(text.decode(), force_multigraph=True)
    draft = nx.MultiDiGraph(**{name: json.loads(value) for name, value in read.graph.items() if name in WHOLE})
    for node, data in read.nodes(data=True):
        known = {name: data[name] for name in ("type", "relation") if name in data}
        draft.add_node(node, **known, **{name: json.loads(data[name]) for name in SOURCES if name in data})
    graph = settled(draft)
    nx.set_node_attributes(graph, {node: json.loads(parts) for node, parts in read.nodes(data="parts") if parts}, "parts")
    return graph


def gexf(graph: nx.MultiDiGraph) -> bytes:
    """Return *graph* as GEXF, without what the documents say one by one."""
    plain = flat(graph)
    for _, data in plain.nodes(data=True):
        if "start" in data:
            data["since"] = data.pop("start")  # GEXF would take "start" for the life of the node
    out = io.BytesIO()
    nx.write_gexf(plain, out)
    return re.sub(rb' lastmodifieddate="[^"]*"', b"", out.getvalue()) + b"\n"


def flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *graph* with strings and numbers alone as attributes, and edges numbered, since roles are no unique identifiers."""
    result = nx.MultiDiGraph()
    for node, data in graph.nodes(data=True):
        result.add_node(node, **flat_node(data))
    for place, (source, target, role) in enumerate(graph.edges(keys=True)):
        result.add_edge(source, target, key=f"e{place}", role=role, label=role)
    return result


def flat_node(data: Mapping[str, Any]) -> dict[str, str | float]:
    """Return the attributes of a node: a label for all, a fact's relation as its kind, a sum in columns, the first quote."""
    evidence: Mapping[str, Any] = next(iter(data.get("evidence", ())), {})
    amount = {name: float(value) if name in FIGURES else value for name, value in data.get("amount", {}).items() if name != "text"}
    own = {name: value for name, value in data.items() if name not in {*SOURCES, "parts", "link", "amount", "equivalents"}}
    own |= {name: data["link"][name] for name in ("same", "country") if "link" in data}
    own |= {"label": data.get("label") or data.get("name"), "kind": data.get("kind") or data.get("relation")} | amount
    own |= {name: evidence[name] for name in ("quote", "rule") if name in evidence}
    return {name: flat_value(value) for name, value in own.items() if value is not None}


def flat_value(value: Any) -> str | float:
    """Return a number as it is, anything else as a string that XML can hold; lists joined by ``; ``."""
    if isinstance(value, float):
        return value
    return NOT_IN_XML.sub("", "; ".join(value) if isinstance(value, list) else str(value))
