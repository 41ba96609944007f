"""What copies of one announcement, and they alone, call by one name is one thing."""

from __future__ import annotations

from collections import defaultdict

import networkx as nx

from pressgraph.copies import origins
from pressgraph.resolve import space
from pressgraph.resolve.identifiers import fold


def same_in_copies(graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return the things of the whole *graph* that only copies of one announcement name, each with the one that stands for all of its name.

    What other announcements name too is left as it is, so that nothing but the copies is touched.
    """
    first = origins(graph.graph["documents"])
    called: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for node, data in sorted(graph.nodes(data=True)) if first else ():
        naming = {first.get(document, "") for document in data.get("names", ())}
        if len(naming) == 1 and (origin := naming.pop()):
            called[space(data["kind"]), origin, fold(data["name"])].append(node)
    return {thing: things[0] for things in called.values() if len(things) > 1 for thing in things}
