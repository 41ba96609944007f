"""Writes the pages that check.mjs drives besides that of the samples: a hostile, a large and an empty graph.

python page/test/pages.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import networkx as nx

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from page_graph import hostile_graph, large_graph
from pressgraph.show import page

for name, graph in (("hostile", hostile_graph()), ("large", large_graph()), ("empty", nx.MultiDiGraph())):
    (Path(sys.argv[1]) / f"{name}.html").write_text(page(graph), encoding="utf-8")
