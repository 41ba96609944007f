"""Reading: from paths to announcements, one module per format; a new format is a module and a line in READERS."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from pressgraph.errors import InputError
from pressgraph.read.check import announcement
from pressgraph.read.compressed import compressed
from pressgraph.read.csv import read_csv
from pressgraph.read.disk import Seen, in_order
from pressgraph.read.document import MAX_CHARACTERS, Draft, Reader, Unreadable
from pressgraph.read.docx import read_docx
from pressgraph.read.feed import read_feed
from pressgraph.read.folder import File, Sources, files
from pressgraph.read.html import read_html
from pressgraph.read.jsonl import read_jsonl
from pressgraph.read.mail import read_mail
from pressgraph.read.markdown import read_markdown
from pressgraph.read.parquet import read_parquet
from pressgraph.read.pdf import read_pdf
from pressgraph.read.text import read_text
from pressgraph.read.warc import read_warc
from pressgraph.records import Announcement, Failure

__all__ = ["MAX_CHARACTERS", "READERS", "Failure", "Progress", "Sources", "each", "from_text", "iter_stdin", "read", "size"]

log = logging.getLogger("pressgraph.read")

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".jsonl.gz": compressed(read_jsonl),
    ".csv": read_csv,
    ".parquet": read_parquet,
    ".xml": read_feed,
    ".eml": read_mail,
    ".pdf": read_pdf,
    ".docx": read_docx,
    ".warc": read_warc,
    ".warc.gz": compressed(read_warc),
}


def read(
    paths: Path | str | Iterable[Path | str], *, on_failure: Callable[[Failure], None] | None = None, strict: bool = False
) -> Iterator[Announcement]:
    """Yield the announcements of files, folders and, for "-", of standard input, each identifier once.

    Paths are read in sorted order, so that the order in which they are given does not matter. What cannot be read goes to
    *on_failure*, by default to the log, and the rest is read. Raises InputError at the first failure when *strict*.
    """
    report = stop if strict else on_failure or warn
    for found in each(paths):
        if isinstance(found, Failure):
            report(found)
        else:
            yield found


def each(paths: Path | str | Iterable[Path | str], progress: Progress | None = None) -> Iterator[Announcement | Failure]:
    """Yield what :func:`read` reads, and what cannot be read in its place among them; *progress* is kept informed."""
    seen = Seen()
    for draft in drafts(paths, progress or Progress()):
        if isinstance(draft, Failure):
            yield draft
            continue
        try:
            found = announcement(draft)
            is_new = first_of_its_id(found, draft.where, seen)
        except Unreadable as error:
            yield Failure(draft.where, str(error))
            continue
        if is_new:
            yield found


def from_text(text: str, title: str = "") -> Announcement:
    """Return the announcement that *text* is; its id is a hash of it. Raises InputError."""
    try:
        return announcement(Draft("text", text, title))
    except Unreadable as error:
        raise InputError(str(Failure("text", str(error)))) from None


def drafts(paths: Path | str | Iterable[Path | str], progress: Progress) -> Iterator[Draft | Failure]:
    """Yield the drafts of all *paths*; a single path may stand for itself."""
    several = [paths] if isinstance(paths, (str, Path)) else paths
    for path in map(Path, in_order(str(Path(path)) for path in several)):
        yield from iter_stdin() if path == Path("-") else attempt(iter_path(path, progress), path.as_posix())


def iter_stdin() -> Iterator[Draft | Failure]:
    """Yield the one text on standard input, which is identified by its hash."""
    return attempt(read_text(sys.stdin.buffer, "stdin", ""), "stdin")


def iter_path(path: Path, progress: Progress) -> Iterator[Draft | Failure]:
    """Yield the drafts of the file or folder *path*."""
    for file in files(path, READERS):
        if isinstance(file, Failure):
            yield file
        else:
            yield from attempt(iter_file(file, progress), file.path.as_posix())


def iter_file(file: File, progress: Progress) -> Iterator[Draft | Failure]:
    """Yield the drafts of *file*. Raises Unreadable or OSError where the file as a whole is bad."""
    with file.path.open("rb") as stream:
        before = progress.done
        for draft in READERS[file.suffix](stream, file.path.as_posix(), file.name):
            progress.done = before + stream.tell()
            yield draft
        progress.done = before + stream.seek(0, os.SEEK_END)


@dataclass(slots=True)
class Progress:
    """How far the reading has come: ``done`` bytes of the files read so far."""

    done: int = 0


def size(paths: Iterable[Path | str]) -> int:
    """Return how many bytes the files that are read for *paths* have together."""
    found = (file for path in paths for file in files(Path(path), READERS))
    return sum(file.path.stat().st_size for file in found if not isinstance(file, Failure) and file.path.exists())


def attempt(reading: Iterable[Draft | Failure], where: str) -> Iterator[Draft | Failure]:
    """Yield what *reading* yields, and the error that ends it as a failure."""
    try:
        yield from reading
    except Unreadable as error:
        yield Failure(where, str(error))
    except OSError as error:
        yield Failure(where, error.strerror or str(error))


def first_of_its_id(found: Announcement, where: str, seen: Seen) -> bool:
    """Return whether *seen* has not had this document, and note it. Raises Unreadable for another text of the id."""
    known = seen.first(found.id, where, found.sha256)
    if known is None:
        return True
    first, sha256 = known
    if sha256 != found.sha256:
        raise Unreadable(taken(found.id, first))
    return False


def taken(id: str, first: str) -> str:
    """Return the reason why a document with *id* is not read, which the document in *first* has too, with another text."""
    return f"id {id!r} is that of {first}, whose text differs (one document per id; a file is named from the folder given)"


def warn(failure: Failure) -> None:
    """Put *failure* in the log."""
    log.warning("%s", failure)


def stop(failure: Failure) -> NoReturn:
    """Raise InputError."""
    raise InputError(str(failure))
