"""How a run into a folder scales: memory over the number of documents, two processes against one, the share of writing.

    python benchmarks/scale.py memory [FEWER MORE]    a stub in the place of the model, 10,000 against 100,000 documents
    python benchmarks/scale.py processes [N]          the model, N texts of 2,000 words
    python benchmarks/scale.py writing                the model, one part

All texts are those of data/announcements, with other people in other offices. Run it on a machine that has nothing else to do.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path += [str(ROOT / "data"), str(ROOT / "tests")]  # the reader of our announcements, the stub

from annfile import parse  # noqa: E402

from pressgraph import knowledge  # noqa: E402
from pressgraph.engine.parts import parts  # noqa: E402
from pressgraph.engine.settings import Settings  # noqa: E402
from pressgraph.engine.worker import write  # noqa: E402
from pressgraph.export import PARTS  # noqa: E402
from pressgraph.flow import state  # noqa: E402
from pressgraph.records import Announcement  # noqa: E402

FIRST = "Ada Bo Cato Dora Edda Finn Gro Hal Ivo Jan Kai Lea Mia Nils Ola Pia Rut Siv Tor Una".split()
LAST = "Aker Berg Dahl Eide Foss Grov Haug Krog Lund Moe Ness Ryg Sand Tveit Vik".split()
OPENING = 60
"""Characters of a text that are given to the stub: the rules are the real ones, and take their time."""


def texts() -> Iterator[str]:
    """Yield the texts of our announcements, round and round."""
    return cycle([parse(path.read_text(encoding="utf-8")).text for path in sorted((ROOT / "data" / "announcements").glob("*.ann.txt"))])


def feed(path: Path, contents: Iterator[str]) -> Path:
    """Write *contents* into *path* as JSONL."""
    with path.open("w", encoding="utf-8") as file:
        for number, text in enumerate(contents):
            file.write(json.dumps({"id": str(number), "text": text}) + "\n")
    return path


def openings(count: int) -> Iterator[str]:
    """Yield *count* short texts, each with an office that the stub finds."""
    for number, text in enumerate(islice(texts(), count)):
        name = f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST) % len(LAST)]}"
        yield f"{text[:OPENING]}\n\nNote {number}. {name}, rector of {LAST[number % len(LAST)]} University, spoke.\n"


def long_texts(count: int) -> Iterator[str]:
    """Yield *count* texts of 2,000 words or a little more."""
    source = texts()
    for _ in range(count):
        text = ""
        while len(text.split()) < 2000:
            text += next(source) + "\n\n"
        yield text


def resident(pid: int) -> float:
    """Return the megabytes of memory that the process *pid* has in hand."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 1e6
    except FileNotFoundError:
        return 0.0


def timed(source: Path, out: Path, settings: Settings, jobs: int, watch: Callable[[int, float], None] = lambda done, seconds: None) -> float:
    """Return the seconds from the first document that is done to the last; *watch* is told of each."""
    moments: list[float] = []

    def tell(event: str, **about: Any) -> None:
        if event == "document":
            moments.append(time.perf_counter())
            watch(len(moments), moments[-1] - moments[0])

    knowledge.extract_into_folder(out, [source], settings=settings, jobs=jobs, tell=tell)
    return moments[-1] - moments[0]


def memory(fewer: int = 10_000, more: int = 100_000) -> None:
    """Print documents a second and the memory of parent and workers along two runs of different length."""
    for count in (fewer, more):
        print(f"{count:,} documents: done, documents/s, MB of the parent, MB of the largest worker")

        def watch(done: int, seconds: float, every: int = count // 10) -> None:
            if done % every == 0:
                workers = max(resident(one.pid or 0) for one in multiprocessing.active_children())
                print(f"{done:9,} {done / seconds:8.0f} {resident(os.getpid()):8.0f} {workers:8.0f}", flush=True)

        with tempfile.TemporaryDirectory() as folder:
            source = feed(Path(folder) / "feed.jsonl", openings(count))
            timed(source, Path(folder) / "out", Settings("0", ("feed.jsonl",), "stub_model"), 2, watch)


def processes(count: int = 24) -> None:
    """Print how much faster two processes are than one."""
    settings = Settings("0", ("feed.jsonl",), "en_pressgraph", most_documents=2)
    with tempfile.TemporaryDirectory() as folder:
        source = feed(Path(folder) / "feed.jsonl", long_texts(count))
        one, two = (timed(source, Path(folder) / str(jobs), settings, jobs) for jobs in (1, 2))
    print(f"{count} texts of 2,000 words: one process {count * 2000 / one:.0f} words/s, two {count * 2000 / two:.0f} words/s, ratio {one / two:.2f}")


def writing() -> None:
    """Print what share of the time it takes to write a part, in each form."""
    import en_pressgraph

    settings = Settings("0", (), "en_pressgraph")
    announcements = [Announcement(str(number), text) for number, text in enumerate(islice(texts(), 100))]
    (part,) = parts(announcements, settings)
    nlp = en_pressgraph.load()
    began = time.process_time()
    results = [state(one, nlp) for one in part.announcements]
    stating = time.process_time() - began
    for form in PARTS:
        with tempfile.TemporaryDirectory() as folder:
            began = time.process_time()
            write(part, results, Settings("0", (), "en_pressgraph", forms=(form,)), Path(folder))
            spent = time.process_time() - began
            size = sum(path.stat().st_size for path in Path(folder).iterdir())
        characters = sum(len(one.text) for one in announcements) / len(announcements)
        share, each = spent / (stating + spent), size / len(results) / 1000
        print(f"{form:8} {share:6.1%} of the time, {each:.0f} kB for a document of {characters:.0f} characters")


if __name__ == "__main__":
    command, *numbers = sys.argv[1:]
    {"memory": memory, "processes": processes, "writing": writing}[command](*map(int, numbers))
