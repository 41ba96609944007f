"""From the paths given to the files that are to be read, each with the name that identifies it on every machine."""

from __future__ import annotations

import logging
import os
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from pressgraph.read.disk import in_order
from pressgraph.records import Failure

log = logging.getLogger("pressgraph.read")


@dataclass(frozen=True, slots=True)
class File:
    """A file to be read: ``name`` is its path relative to the folder given, or its own name when the file itself was given."""

    path: Path
    name: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Sources:
    """Paths given, and those in a file of ours that has one a line; they may be gone through more than once, and are not kept in memory."""

    paths: tuple[str, ...]
    listing: str | None = None

    def __iter__(self) -> Iterator[str]:
        yield from self.paths
        if self.listing:
            with Path(self.listing).open(encoding="utf-8", errors="surrogateescape") as lines:
                yield from (line.rstrip("\r\n") for line in lines if line.strip())


def files(path: Path, suffixes: Collection[str]) -> Iterator[File | Failure]:
    """Yield the file *path*, or the files of the folder *path*, whose names end with one of *suffixes*.

    Inside a folder, hidden files and symbolic links to folders are passed over in silence; other suffixes are told of once, in the log.
    """
    if path.is_dir():
        yield from inside(path, suffixes)
    elif not path.exists():
        yield Failure(path.as_posix(), "no such file or folder")
    elif suffix := known_suffix(path, suffixes):
        yield File(path, normal(path.name), suffix)
    else:
        yield Failure(path.as_posix(), f"format not known (readable: {' '.join(suffixes)})")


def inside(folder: Path, suffixes: Collection[str]) -> Iterator[File | Failure]:
    """Yield the files of *folder* and of the folders in it, in sorted order, and a failure when there are none."""
    passed_over: Counter[str] = Counter()
    count = 0
    for path in walk(folder):
        if isinstance(path, Failure):
            yield path
        elif suffix := known_suffix(path, suffixes):
            count += 1
            yield File(path, normal(path.relative_to(folder).as_posix()), suffix)
        else:
            passed_over[path.suffix.lower() or "no suffix"] += 1
    if passed_over:
        kinds = ", ".join(f"{number} {suffix}" for suffix, number in sorted(passed_over.items()))
        log.warning("%s", Failure(folder.as_posix(), f"files passed over: {kinds} (readable: {' '.join(suffixes)})"))
    if not count:
        yield Failure(folder.as_posix(), f"no document in this folder (readable: {' '.join(suffixes)})")


def walk(folder: Path) -> Iterator[Path | Failure]:
    """Yield the files of *folder* and of the folders in it, in sorted order, hidden ones left out."""
    try:
        names = in_order(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    except OSError as error:
        yield Failure(folder.as_posix(), error.strerror or str(error))
        return
    for entry in map(folder.joinpath, names):
        if not entry.is_dir():
            if entry.is_file() or entry.is_symlink():  # a broken link fails when opened; a pipe would wait for ever
                yield entry
        elif not entry.is_symlink():  # a link may lead back to a folder above
            yield from walk(entry)


def known_suffix(path: Path, suffixes: Collection[str]) -> str:
    """Return the one of *suffixes* that the name of *path* ends with, "" for none."""
    return next((suffix for suffix in suffixes if path.name.lower().endswith(suffix)), "")


def normal(name: str) -> str:
    """Return *name* in Unicode's composed form: systems differ in how they store an accent."""
    return unicodedata.normalize("NFC", name)
