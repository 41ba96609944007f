"""The worker processes and their parent's side of the work: who does which part, who has died of what, who is replaced."""

from __future__ import annotations

import pickle
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import wait
from pathlib import Path
from threading import current_thread, main_thread
from types import TracebackType
from typing import Any

from pressgraph.engine.parts import Part
from pressgraph.engine.settings import Settings
from pressgraph.engine.worker import OUT_OF_MEMORY, Task, Written, serve
from pressgraph.errors import EngineError
from pressgraph.records import Failure

ATTEMPTS = 3
"""Workers that a document may end before it is set aside: the first may have been ended by somebody else."""
PATIENCE = 10.0
"""Seconds that a process which no longer speaks has to end by itself."""

PROCESSES = get_context("forkserver")
PROCESSES.set_forkserver_preload(["pressgraph.engine.worker"])  # libraries are loaded once; a worker that replaces another is there at once

Tell = Callable[..., None]
"""Told of what happens: the name of the event, and what is to be said of it by keyword."""


@dataclass(slots=True)
class Job:
    """A part in work: the results so far, and how many workers have ended at the next one."""

    part: Part
    results: list[bytes] = field(default_factory=list)
    attempts: int = 0


class Worker:
    """A worker process as its parent sees it."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        self.connection, theirs = PROCESSES.Pipe()
        self.process = PROCESSES.Process(target=serve, args=(theirs, settings, folder), daemon=True)
        with without_interrupts():
            self.process.start()
        theirs.close()  # or its end would not be noticed
        self.ready = False
        self.job: Job | None = None

    def begin(self, job: Job) -> None:
        """Let the process do *job*, or what is left of it, as soon as it is ready."""
        self.job = job
        if self.ready:
            with suppress(BrokenPipeError):  # it has ended meanwhile, which is noticed when it is heard
                self.connection.send(Task(job.part, tuple(job.results)))

    def ended(self) -> int:
        """Return how the process ended that no longer speaks: a status, or a signal below zero."""
        self.process.join(PATIENCE)
        return self.end()

    def end(self) -> int:
        """End the process if it has not ended; return how it did: a status, or a signal below zero."""
        self.process.kill()
        self.process.join()
        self.connection.close()
        return self.process.exitcode or 0


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Let processes that are started meanwhile take no notice of Ctrl-C, which the terminal sends to all: their parent ends them, a moment later.

    The parent holds a Ctrl-C back until they are started. To block it is not enough, since another thread may be given it, such as those of numpy.
    """
    resource_tracker.ensure_running()  # begun by the first start otherwise, which would let interrupts through again
    held: list[int] = []
    ours = current_thread() is main_thread()  # others are given no signals by Python
    handler = signal.signal(signal.SIGINT, lambda number, _: held.append(number)) if ours else None
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        if ours:
            signal.signal(signal.SIGINT, handler or signal.SIG_DFL)
    if held:
        signal.raise_signal(signal.SIGINT)


class Crew:
    """Up to *jobs* workers, each with one part at a time; ends them all when it is left."""

    def __init__(self, jobs: int, settings: Settings, folder: Path, tell: Tell) -> None:
        self.jobs, self.settings, self.folder, self.tell = jobs, settings, folder, tell
        self.workers: list[Worker] = []

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in self.workers:
            worker.end()

    def done(self, parts: Iterable[Part]) -> Iterator[tuple[Part, Written]]:
        """Yield each of *parts* as it is done, with what was written; a part is taken only when a worker is free. Raises EngineError."""
        waiting = iter(parts)
        ahead = next(waiting, None)
        while ahead or any(worker.job for worker in self.workers):
            while ahead and (free := self.free()):
                free.begin(Job(ahead))
                ahead = next(waiting, None)
            heard = wait([worker.connection for worker in self.workers if worker.job])
            for worker in [one for one in self.workers if one.connection in heard]:
                if finished := self.hear(worker):
                    yield finished

    def free(self) -> Worker | None:
        """Return a worker that has nothing to do, a new one if there may be more, None when all are at work."""
        idle = next((worker for worker in self.workers if not worker.job), None)
        if idle is None and len(self.workers) < self.jobs:
            idle = Worker(self.settings, self.folder)
            self.workers.append(idle)
        return idle

    def hear(self, worker: Worker) -> tuple[Part, Written] | None:
        """Take in what *worker* says, or that it has ended; return its part if that is done. Raises EngineError."""
        job = worker.job
        assert job
        said: str
        content: Any
        try:
            said, content = worker.connection.recv()
        except (EOFError, OSError):
            self.bury(worker, job)
            return None
        if said == "error":
            raise EngineError(content)
        if said == "grown":
            self.tell("worker", reason="replaced: it has grown")
            self.replace(worker, job)
        elif said == "ready":
            worker.ready = True
            worker.begin(job)
        elif said == "result":
            self.take(job, content)
        elif said == "written":
            worker.job = None
            return job.part, content
        return None

    def take(self, job: Job, result: bytes) -> None:
        """Put *result* to those of *job*."""
        job.results.append(result)
        job.attempts = 0
        self.tell("document")

    def bury(self, worker: Worker, job: Job) -> None:
        """Replace *worker*, which has ended; set aside the document at which too many have. Raises EngineError where it was none."""
        reason = cause(worker.ended(), self.settings)
        self.tell("worker", reason=reason)
        job.attempts += 1
        if job.attempts == ATTEMPTS:
            if not worker.ready or len(job.results) == len(job.part.announcements):
                doing = f"writing part {job.part.number}" if worker.ready else "loading the model"
                raise EngineError(f"a worker process {reason} while {doing}, {ATTEMPTS} times in a row")
            document = job.part.announcements[len(job.results)]
            self.take(job, pickle.dumps(Failure(document.id, f"set aside: its process {reason}, {ATTEMPTS} times")))
        self.replace(worker, job)

    def replace(self, worker: Worker, job: Job) -> None:
        """Let a new worker go on with *job*."""
        worker.end()
        self.workers.remove(worker)
        new = Worker(self.settings, self.folder)
        self.workers.append(new)
        new.begin(job)


def cause(status: int, settings: Settings) -> str:
    """Return what ended a process with *status*, as the rest of a sentence."""
    if status == -signal.SIGALRM:
        return f"took longer than {settings.seconds:g} s"
    if status == OUT_OF_MEMORY:
        return f"took more than {settings.megabytes:,} MB of memory"
    return f"ended by signal {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
