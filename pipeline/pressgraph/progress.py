"""How a run over a folder is told of: a bar for people, lines of JSON for machines."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from pressgraph.engine.crew import Tell
from pressgraph.read import Progress
from pressgraph.records import Failure


@contextmanager
def shown(reading: Progress, size: Callable[[], int]) -> Iterator[Tell]:
    """Show on a terminal documents, their rate and the time that remains, elsewhere what goes wrong alone; *size* counts the bytes to be read."""
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    columns = (TextColumn("{task.fields[documents]:,} documents, {task.fields[rate]:,.1f}/s"), BarColumn(), TimeRemainingColumn())
    with Bar(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=size() if console.is_terminal else None, documents=0, rate=0.0)
        began, done = time.monotonic(), 0

        def tell(event: str, **about: object) -> None:
            nonlocal done
            if event == "document":
                done += 1
                bar.update(task, completed=reading.done, documents=done, rate=done / (time.monotonic() - began))
            elif event == "failed":
                click.echo(f"{Failure(str(about['where']), str(about['reason']))}", err=True)

        yield tell


@contextmanager
def logged(reading: Progress, size: Callable[[], int]) -> Iterator[Tell]:
    """Write a line of JSON to standard error for each event, with the seconds since the beginning; for documents, with their part only."""
    total, began, done = size(), time.monotonic(), 0

    def tell(event: str, **about: object) -> None:
        nonlocal done
        if event == "document":
            done += 1
            return
        seconds = time.monotonic() - began
        how_far = {"seconds": round(seconds, 3), "documents_per_second": round(done / seconds, 3), "read": round(reading.done / max(total, 1), 4)}
        print(json.dumps({"event": event, **about, **how_far}), file=sys.stderr, flush=True)

    yield tell
