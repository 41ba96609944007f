"""What a worker process does: it loads the model, states what each document of a part states, and writes the part.

A document is exported alone before it counts as done, so that one that cannot be is set aside as one that cannot be read is.

A document that takes too long ends the process by a signal, one that takes too much memory by a status of its own: whatever ends the process,
its parent knows how far it came (:mod:`pressgraph.engine.crew`).
"""

from __future__ import annotations

import hashlib
import os
import pickle
import resource
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import networkx as nx

from pressgraph.annotate.model import load
from pressgraph.engine.files import save
from pressgraph.engine.parts import Part
from pressgraph.engine.settings import Settings, run_of
from pressgraph.errors import PressgraphError
from pressgraph.export import PARTS, check_forms, limited
from pressgraph.flow import confident, failure, state
from pressgraph.graph import to_graph
from pressgraph.link.index import Register
from pressgraph.records import Announcement, Failure, Statements

OUT_OF_MEMORY = 137
"""The status with which a worker ends that a document has left without memory; the one that shells give a process killed for it."""
FIRST = Announcement("first", "Keelmark University and Norvane ASA signed an agreement on 12 March 2025.")
"""What a process reads and exports before its clock and its memory are watched, so that all that is loaded at first use is loaded."""
ROOM = 0.5
"""The share of the memory for one document by which a worker may grow from one to the next before it is replaced."""


@dataclass(frozen=True, slots=True)
class Task:
    """A part to be done, and the results that earlier workers had, in the order of its announcements, pickled."""

    part: Part
    results: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of a part: ``files`` are names with hash and size."""

    documents: int
    facts: int
    failed: tuple[Failure, ...]
    files: dict[str, dict[str, str | int]]


def serve(parent: Connection, settings: Settings, folder: Path) -> None:
    """Do the tasks that *parent* sends, writing into *folder*, until it sends no more, or until this process has grown too large."""
    with suppress(EOFError, BrokenPipeError):  # the parent has ended
        try:
            work(parent, settings, folder)
        except PressgraphError as error:
            parent.send(("error", str(error)))


def work(parent: Connection, settings: Settings, folder: Path) -> None:
    """Do what :func:`serve` promises, but for the errors."""
    nlp, register = load(settings.model), Register(settings.index) if settings.index else None
    check_forms(settings.forms)
    exported(graph_of([state(FIRST, nlp, register)], settings), settings)
    most = data_size() + settings.megabytes * 1_000_000 * ROOM
    limit_data(data_size() + settings.megabytes * 1_000_000)
    parent.send(("ready", None))
    while True:
        task: Task = parent.recv()
        results: list[Statements | Failure] = [pickle.loads(one) for one in task.results]
        for announcement in task.part.announcements[len(results) :]:
            results.append(stated_in_time(announcement, nlp, register, settings))
            parent.send(("result", pickle.dumps(results[-1])))
            if data_size() > most:
                return parent.send(("grown", None))
        parent.send(("written", write(task.part, results, settings, folder)))


def stated_in_time(announcement: Announcement, nlp: Any, register: Register | None, settings: Settings) -> Statements | Failure:
    """Return what *announcement* states, if it can be exported; end this process where it takes too long or more memory than there is.

    The signal is left to its default, which ends the process: a handler in Python would wait for native code to return.
    """
    signal.setitimer(signal.ITIMER_REAL, settings.seconds)
    doing = "extracting"
    try:
        stated = state(announcement, nlp, register)
        doing = "exporting"
        exported(graph_of([stated], settings), settings)
        return stated
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is named and the others go on
        return failure(announcement, error, doing)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def write(part: Part, results: list[Statements | Failure], settings: Settings, folder: Path) -> Written:
    """Write the files of *part* into *folder*. Raises EngineError."""
    stated = [one for one in results if isinstance(one, Statements)]
    failed = (*part.failures, *(one for one in results if isinstance(one, Failure)))
    graph = graph_of(stated, settings)
    files: dict[str, dict[str, str | int]] = {}
    for name, content in exported(graph, settings).items():
        save(folder / name.format(part.number), [content])
        files[name.format(part.number)] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    return Written(len(stated), sum(kind == "fact" for _, kind in graph.nodes(data="type")), failed, files)


def graph_of(stated: list[Statements], settings: Settings) -> nx.MultiDiGraph:
    """Return the graph of what is *stated*."""
    graph = to_graph(confident(stated, settings.min_confidence), settings.base)
    graph.graph["run"] = run_of(settings.version, settings.model, settings.min_confidence, settings.index)
    return limited(graph, settings.evidence)


def exported(graph: nx.MultiDiGraph, settings: Settings) -> dict[str, bytes]:
    """Return the files of *graph*, by names in which the number of the part is to be set."""
    writers = (pair for form in settings.forms for pair in PARTS[form].items())
    written = ((name, writer(graph)) for name, writer in writers)
    return {name: content if isinstance(content, bytes) else b"".join(content) for name, content in written}


def data_size() -> int:
    """Return the bytes of memory that this process has for data; 0 on systems that do not tell."""
    if sys.platform != "linux":
        return 0
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * resource.getpagesize()


def limit_data(size: int) -> None:
    """Let this process have no more than *size* bytes for data, where the system can see to it."""
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (size, size))
