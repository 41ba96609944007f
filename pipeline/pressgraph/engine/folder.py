"""The folder of parts: what is done in it, by whom it is written, and how a part comes into it whole.

    part-00000.nq ...   the parts, each under its name only when it is whole
    manifest.json       the settings; when all is done, also what is in each part, with the hash of each file
    failed.jsonl        when all is done, the documents that could not be read, each with the reason
    .run/00000.json     a part that is done: what it was made of and what was written; with it the part counts, without it it does not
    .run/tmp-...        what is being written
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pressgraph.engine.files import save_whole
from pressgraph.engine.parts import Part
from pressgraph.engine.settings import Settings
from pressgraph.engine.worker import Written
from pressgraph.errors import EngineError

MANIFEST = "manifest.json"
FAILED = "failed.jsonl"
RECORDS = ".run"


@contextmanager
def opened(path: Path, settings: Settings) -> Iterator[Folder]:
    """Make the folder *path*, or take up the work in it. Raises EngineError where it is that of another command or run, OSError."""
    records = path / RECORDS
    records.mkdir(parents=True, exist_ok=True)
    with locked(path):
        check(path, settings)
        for left in records.glob("tmp-*"):
            shutil.rmtree(left, ignore_errors=True)  # a worker whose parent was killed may still write there
        with tempfile.TemporaryDirectory(prefix="tmp-", dir=records, ignore_cleanup_errors=True) as aside:
            folder = Folder(path, settings, Path(aside))
            folder.write_manifest(complete=False)
            yield folder


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other runs out of the folder *path*; the lock ends with the process, however that ends. Raises EngineError."""
    lock = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise EngineError("another run is writing into this folder") from None
    finally:
        os.close(lock)


def check(path: Path, settings: Settings) -> None:
    """Raise EngineError unless the folder *path* is empty or was begun with the same settings."""
    manifest = path / MANIFEST
    if not manifest.exists():
        if others := sorted(entry.name for entry in path.iterdir() if not entry.name.startswith(".")):
            raise EngineError(f"holds files of others, such as {others[0]!r} (possible: a new or empty folder, or one that a run has begun)")
        return
    try:
        before = json.loads(manifest.read_bytes())["settings"]
        now = settings.plain()
        differing = [name for name in now if now[name] != before.get(name)]
    except (ValueError, LookupError, TypeError, AttributeError):
        raise EngineError(f"{MANIFEST} is none of pressgraph's (possible: a new or empty folder)") from None
    if differing:
        told = "; ".join(f"{name} {before.get(name)!r}, not {now[name]!r}" for name in differing)
        raise EngineError(f"was begun with other settings: {told} (possible: the same command, or another folder)")


class Folder:
    """A folder of parts while a run writes into it; ``aside`` is where files are until they are whole."""

    def __init__(self, path: Path, settings: Settings, aside: Path) -> None:
        self.path, self.settings, self.aside = path, settings, aside
        self.records = path / RECORDS

    def record(self, number: int) -> Path:
        """Return the file that tells of a part that it is done."""
        return self.records / f"{number:05}.json"

    def has(self, part: Part) -> bool:
        """Tell whether *part* is done: made of the same documents, and all its files as they were written."""
        record = self.record(part.number)
        if not record.exists():
            return False
        known = json.loads(record.read_bytes())
        return known["input"] == part.sha256 and all(self.is_whole(name, about["sha256"]) for name, about in known["files"].items())

    def is_whole(self, name: str, sha256: str) -> bool:
        """Tell whether the file *name* is there and has this hash."""
        try:
            with (self.path / name).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == sha256
        except OSError:
            return False

    def add(self, part: Part, written: Written) -> None:
        """Put the files of *part* in their place, then note that it is done. Raises EngineError."""
        for name in written.files:
            (self.aside / name).replace(self.path / name)
        failed = [{"where": one.where, "reason": one.reason} for one in written.failed]
        about = {"part": part.number, "documents": written.documents, "facts": written.facts, "files": written.files}
        save_whole(self.record(part.number), [as_json(about | {"input": part.sha256, "failed": failed})], self.aside)

    def finish(self, count: int) -> dict[str, int]:
        """Write what is told of all *count* parts; return the sums: documents, facts, failed. Raises EngineError."""
        for number, about in enumerate(self.done()):
            if number >= count:  # the input has become shorter
                for name in about["files"]:
                    (self.path / name).unlink(missing_ok=True)
                self.record(about["part"]).unlink()
        self.write_failed()
        return self.write_manifest(complete=True)

    def done(self) -> Iterator[dict[str, Any]]:
        """Yield what is noted of each part that is done, in their order."""
        for record in sorted(self.records.glob("*.json"), key=lambda path: int(path.stem)):
            yield json.loads(record.read_bytes())

    def write_failed(self) -> None:
        """Write the documents that could not be read."""
        save_whole(self.path / FAILED, (as_json(failure) for about in self.done() for failure in about["failed"]), self.aside)

    def write_manifest(self, complete: bool) -> dict[str, int]:
        """Write the settings and, when the work is *complete*, the parts; return the sums."""
        parts = [about | {"failed": len(about["failed"])} for about in self.done()] if complete else []
        sums = {name: sum(about[name] for about in parts) for name in ("documents", "facts", "failed")}
        manifest = {"tool": "pressgraph", "complete": complete, "settings": self.settings.plain(), **(sums if complete else {}), "parts": parts}
        save_whole(self.path / MANIFEST, [json.dumps(manifest, indent=1).encode(), b"\n"], self.aside)
        return sums


def as_json(record: dict[str, Any]) -> bytes:
    """Return *record* as a line of JSON."""
    return json.dumps(record).encode() + b"\n"
