"""What is too much for memory: names in order and the identifiers already seen, in a database on disk that ends with the process."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator


def database(table: str) -> sqlite3.Connection:
    """Return a new database with *table*: a file without a name, of which little is kept in memory."""
    made = sqlite3.connect("", isolation_level=None)
    made.execute("PRAGMA journal_mode = OFF")
    made.execute("PRAGMA synchronous = OFF")
    made.execute(f"CREATE TABLE {table} WITHOUT ROWID")
    made.execute("BEGIN")  # one transaction for all: nothing outlives the process anyway
    return made


def in_order(names: Iterable[str]) -> Iterator[str]:
    """Return *names*, all of which are taken at once, sorted by their bytes, each once."""
    table = database("names (name BLOB PRIMARY KEY)")
    table.executemany("INSERT OR IGNORE INTO names VALUES (?)", ((os.fsencode(name),) for name in names))
    return (os.fsdecode(name) for (name,) in table.execute("SELECT name FROM names ORDER BY name"))


class Seen:
    """The documents already read: where each identifier was found first, and the hash of its text."""

    def __init__(self) -> None:
        self.table = database("seen (id BLOB PRIMARY KEY, place BLOB, sha256 TEXT)")

    def first(self, id: str, where: str, sha256: str) -> tuple[str, str] | None:
        """Note a document; return place and hash of the one that had its identifier before, None where it is the first."""
        key = hashlib.sha256(id.encode()).digest()[:16]  # equally short for every identifier
        if self.table.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", (key, os.fsencode(where), sha256)).rowcount:
            return None
        place, first = self.table.execute("SELECT place, sha256 FROM seen WHERE id = ?", (key,)).fetchone()
        return os.fsdecode(place), first
