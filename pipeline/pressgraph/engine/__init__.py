"""The same flow over many documents, in several processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from pressgraph.annotate.model import load
from pressgraph.flow import state_or_fail
from pressgraph.link.index import Register
from pressgraph.records import Announcement, Failure, Statements

AHEAD = 8
"""Documents in hand for each process: enough to keep it busy, few enough to keep memory flat."""

worker: dict[str, Any] = {}
"""What a worker process keeps from one document to the next: its model, and the register if things are to be linked."""


def begin(model: str, index: Path | None) -> None:
    """Load *model* once in a worker process, and open the register in *index*, if given."""
    worker.update(nlp=load(model), register=Register(index) if index else None)


def work(announcement: Announcement) -> Statements | Failure:
    """Return what *announcement* states, in a worker process."""
    return state_or_fail(announcement, worker["nlp"], worker["register"])


def state_in_processes(
    announcements: Iterable[Announcement], model: str, jobs: int, on_failure: Callable[[Failure], None], index: Path | None = None
) -> Iterator[Statements]:
    """Yield what each of *announcements* states, in their order, found by *jobs* processes that each load *model* and the register in *index*."""
    waiting: deque[Future[Statements | Failure]] = deque()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin, initargs=(model, index)) as pool:
        for announcement in announcements:
            waiting.append(pool.submit(work, announcement))
            if len(waiting) >= jobs * AHEAD:
                yield from told(waiting.popleft().result(), on_failure)
        while waiting:
            yield from told(waiting.popleft().result(), on_failure)


def told(result: Statements | Failure, on_failure: Callable[[Failure], None]) -> Iterator[Statements]:
    """Yield *result*, or tell *on_failure* of it."""
    if isinstance(result, Failure):
        on_failure(result)
    else:
        yield result
