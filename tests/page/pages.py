"""Writes the pages that check.mjs drives besides that of the samples: a hostile and a large graph.

python tests/page/pages.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from page_graph import hostile_graph, large_graph
from pressgraph.show import page

for name, graph in (("hostile", hostile_graph()), ("large", large_graph())):
    (Path(sys.argv[1]) / f"{name}.html").write_text(page(graph), encoding="utf-8")
