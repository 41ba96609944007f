"""A run over many documents into a folder of parts: memory stays flat, a run that was ended goes on, no document is read twice or lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pressgraph.engine.crew import Crew, Tell
from pressgraph.engine.folder import Folder, opened
from pressgraph.engine.parts import Part, parts
from pressgraph.engine.settings import Settings
from pressgraph.errors import EngineError, InputError
from pressgraph.records import Announcement, Failure

GO_ON = "what is done is kept, and the same command goes on from there"


def run(
    found: Iterable[Announcement | Failure], path: Path, settings: Settings, *, jobs: int, tell: Tell, strict: bool = False
) -> dict[str, int]:
    """Write what *found* states into the folder *path*; return how many documents, facts, failed there are.

    *tell* is told of each ``part``, ``document``, ``failed``, ``worker``. Raises EngineError, and with *strict* InputError at the first document
    that failed.
    """
    try:
        with opened(path, settings) as folder:
            return written(found, folder, jobs, tell, strict)
    except EngineError as error:
        raise EngineError(f"{path}: {error}") from error
    except OSError as error:  # what is read has its own errors
        raise EngineError(f"{path}: cannot be written ({error.strerror}); {GO_ON}") from error


def written(found: Iterable[Announcement | Failure], folder: Folder, jobs: int, tell: Tell, strict: bool) -> dict[str, int]:
    """Write what *found* states into *folder*."""
    count = 0

    def undone() -> Iterator[Part]:
        nonlocal count
        for part in parts(found, folder.settings):
            count += 1
            if folder.has(part):
                tell("part", number=part.number, documents=len(part.announcements), kept=True)
            else:
                yield part

    with Crew(jobs, folder.settings, folder.aside, tell) as crew:
        for part, result in crew.done(undone()):
            if strict and result.failed:
                raise InputError(str(result.failed[0]))
            folder.add(part, result)
            for one in result.failed:
                tell("failed", where=one.where, reason=one.reason)
            tell("part", number=part.number, documents=len(part.announcements), facts=result.facts, failed=len(result.failed))
    return folder.finish(count)
