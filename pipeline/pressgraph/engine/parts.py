"""A stream of announcements in parts of about the same length: units of work, of writing and of going on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pressgraph.engine.settings import Settings
from pressgraph.records import Announcement, Failure


@dataclass(frozen=True, slots=True)
class Part:
    """The announcements that are written into one set of files, and what could not be read between them."""

    number: int
    announcements: tuple[Announcement, ...]
    failures: tuple[Failure, ...]

    @property
    def sha256(self) -> str:
        """The hash of all that the part is made of, in hexadecimal."""
        together = hashlib.sha256()
        for one in (*self.announcements, *self.failures):
            together.update(repr(one).encode("utf-8", "surrogatepass"))
        return together.hexdigest()


def parts(found: Iterable[Announcement | Failure], settings: Settings) -> Iterator[Part]:
    """Yield *found* in parts; where one ends depends on what is in it alone."""
    number, characters = 0, 0
    announcements: list[Announcement] = []
    failures: list[Failure] = []
    for one in found:
        if isinstance(one, Failure):
            failures.append(one)
        else:
            announcements.append(one)
            characters += len(one.text)
        if len(announcements) + len(failures) >= settings.most_documents or characters >= settings.most_characters:
            yield Part(number, tuple(announcements), tuple(failures))
            number, characters, announcements, failures = number + 1, 0, [], []
    if announcements or failures:
        yield Part(number, tuple(announcements), tuple(failures))
