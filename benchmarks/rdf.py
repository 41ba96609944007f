"""How fast a graph of a million quads is written, loaded and asked, and how a store grows, in one run.

    python benchmarks/rdf.py [ANNOUNCEMENTS]

The statements are generated, with about 500 quads an announcement. Prints seconds, ratios and peaks of memory, as a table in Markdown.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from typing import Any

from generated import statements
from pyoxigraph import RdfFormat, Store

from pressgraph.export import write
from pressgraph.export.rdf import blocks
from pressgraph.export.serialize import stated_quads
from pressgraph.graph import to_graph
from pressgraph.query import query, saved
from pressgraph.records import Statements
from pressgraph.store import growing, load

RUN = {"tool": "pressgraph", "version": "benchmark", "model": "none"}
HELD = 400
"""Documents of the store that grows: each costs more than one of a file, since what follows from it is kept up."""
DATED = {"since": "2024-06", "currency": "EUR"}
"""Values of the parameters that are no names."""


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds of this process *work* takes, and what it returns."""
    began = time.process_time()
    result = work()
    return time.process_time() - began, result


def peak() -> int:
    """Return the most memory that this process has had, in MB."""
    return getrusage(RUSAGE_SELF).ru_maxrss // 1024


def row(*cells: object) -> None:
    """Print a line of the table."""
    print("|", " | ".join(f"{cell:.3g}" if isinstance(cell, float) else str(cell) for cell in cells), "|", flush=True)


def measure_files(graph: Any, folder: Path) -> None:
    """Measure writing, against the engine's own dump of the same quads, and loading."""
    path = folder / "graph.nq"
    before = peak()
    spent, _ = timed(lambda: write(graph, path))
    with path.open("rb") as lines:
        row("quads written", sum(1 for _ in lines))
    row("N-Quads written from the graph, s", spent)
    row("memory on top of the graph while writing, MB", peak() - before)
    made, _ = timed(lambda: sum(1 for _, triples in blocks(graph) for _ in triples))
    row("of these to make the triples, s", made)
    store = Store()
    store.bulk_extend(stated_quads(graph))
    dumped, _ = timed(lambda: store.dump(str(folder / "dump.nq"), RdfFormat.N_QUADS))
    row("the engine's own dump of the same quads, s", dumped)
    row("ratio to the dump: triples to sorted bytes; from the graph to bytes", f"{(spent - made) / dumped:.2f}; {spent / dumped:.2f}")


def in_memory(folder: Path) -> Store:
    """Return the store in memory that is asked when the file is."""
    spent, store = timed(lambda: load([folder / "graph.nq"]))
    row("loaded into memory, with the union of all graphs, s", spent)
    return store


def on_disk(folder: Path, asked: Store) -> Store:
    """Return a store on disk that holds the same as the one that was *asked*."""
    store = Store(folder / "store")
    spent, _ = timed(lambda: store.bulk_extend(iter(asked)))
    row("the same put into a store on disk, s", spent)
    store.optimize()
    return store


def measure_queries(store: Store, pairs: list[tuple[str, str]]) -> None:
    """Measure each saved query about each of *pairs* of names; with any of its parameters but who gives and which person, if it has others."""
    for one, about in saved().items():
        parameters = [parameter.rstrip("?") for parameter in about.partition("[")[2].rstrip("]").split(", ")]
        asked = [parameter for parameter in parameters if parameter not in {"name", "by"}] or parameters
        figures = []
        for name, other in pairs:
            values = {parameter: DATED.get(parameter, other if parameter == "other" else name) for parameter in asked}
            spent, result = min((timed(lambda one=one, values=values: query(store, one, values)) for _ in range(3)), key=lambda pair: pair[0])
            figures.append(f"{spent * 1000:.0f} ({len(result)})")
        row(f"`{one}` with {', '.join(asked)}, ms (rows)", "; ".join(figures))


def measure_growth(folder: Path) -> None:
    """Measure how long a document takes in a store of :data:`HELD` documents, against a store of its own; things are joined in both."""
    large, small = (growing.opened(folder / name, create=True) for name in ("large", "small"))
    spent, _ = timed(lambda: (put_all(large, statements(HELD)), growing.settle(large)))
    row(f"a store of {HELD} documents made at once, ms for each", f"{spent / HELD * 1000:.0f}")
    new = list(statements(50, first=HELD))
    alone, together = (timed(partial(put_all, store, new))[0] for store in (small, large))
    row("a document put into an empty store; into the large one, ms", f"{alone * 20:.0f}; {together * 20:.0f}")
    alone, together = (timed(partial(growing.settle, store))[0] for store in (small, large))
    row("50 documents settled there; in the large one, s", f"{alone:.2f}; {together:.2f}")


def put_all(store: Store, said: Iterable[Statements]) -> None:
    """Put the documents of which is *said* what they state into *store*, without settling it."""
    for one in said:
        growing.put(store, to_graph([one]))


def main(count: int) -> None:
    """Print the figures for a graph of *count* announcements."""
    row("what", "figure")
    row("---", "---")
    graph = to_graph(statements(count))
    graph.graph["run"] = RUN
    names = [data for _, data in graph.nodes(data=True) if data["type"] == "entity" and data["kind"] != "person"]
    names.sort(key=lambda data: -len(data["names"]))
    with tempfile.TemporaryDirectory() as folder:
        measure_files(graph, Path(folder))
        asked = in_memory(Path(folder))
        store = on_disk(Path(folder), asked)
        chosen = [0, len(names) // 100, len(names) // 10]
        row("questions about organizations named in so many announcements", "; ".join(str(len(names[place]["names"])) for place in chosen))
        for where, one in (("in memory", asked), ("on disk", store)):
            row(f"saved queries {where}", "")
            measure_queries(one, [(names[place]["name"], names[place + 1]["name"]) for place in chosen])
        measure_growth(Path(folder))
    row("peak of memory, MB", peak())


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
