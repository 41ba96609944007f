"""The index of the register: opened once a process, asked for names, words and places."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log
from pathlib import Path

import marisa_trie
from platformdirs import user_data_path

from pressgraph.errors import RegisterError

FORMAT = 1
"""The version of the index; one of another version must be made anew."""
RECORD_COLUMNS = "ror name country city region types parents wikidata funder relations identifiers active".split()
ACRONYM, SHORT, CITYLESS, TURNED, LANDLESS = 3, 4, 5, 6, 7
"""The sorts of names that need more than their letters: acronyms; names without their last word, the city at their end, or the country at either
end; Stuttgart University."""
RAREST = 12.0
"""The weight of the rarest words, whatever the size of the register."""
VARIABLE = "PRESSGRAPH_ROR"


@dataclass(frozen=True, slots=True)
class Organization:
    """A record of the register; ``city`` and ``region`` as words that compare, ``parents`` by number."""

    number: int
    ror: str
    name: str
    country: str
    city: str
    region: str
    types: tuple[str, ...]
    parents: tuple[int, ...]
    wikidata: str
    funder: str
    relations: int
    identifiers: int
    active: bool

    @property
    def id(self) -> str:
        """The IRI of the organization in the register."""
        return f"https://ror.org/{self.ror}"


class Table:
    """Keys in a trie, each with its numbers."""

    def __init__(self, name: str, parts: dict[str, bytes]) -> None:
        self.trie = marisa_trie.Trie().frombytes(parts[name])
        self.starts, self.values = (memoryview(parts[f"{name}_{what}"]).cast("I") for what in ("start", "value"))

    def numbers(self, key: int) -> list[int]:
        """Return the numbers of the key that the trie knows as *key*."""
        return self.values[self.starts[key] : self.starts[key + 1]].tolist()

    def count(self, key: int) -> int:
        """Return how many numbers *key* has."""
        return self.starts[key + 1] - self.starts[key]

    def beginning(self, text: str) -> list[tuple[str, int]]:
        """Return the keys with which *text* begins, at the end of a word, with their numbers in the trie, the shortest first."""
        ended = text + " "
        return [(key, number) for key, number in self.trie.iter_prefixes_with_ids(text) if ended[len(key)] == " "]


class Register:
    """The register of research organizations, on disk, read as needed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = opened(path)
        parts = dict(self.database.execute("SELECT name, content FROM part"))
        self.names, self.words, self.places = (Table(name, parts) for name in ("name", "word", "place"))
        self.known: dict[int, Organization] = {}
        self.weights: dict[str, float] = {}
        self.name = lru_cache(maxsize=50_000)(self.names.trie.restore_key)

    def organization(self, number: int) -> Organization:
        """Return the record *number*."""
        if number not in self.known:
            self.known[number] = self.read(number)
        return self.known[number]

    def read(self, number: int) -> Organization:
        """Return the record *number* as the database has it."""
        row = self.database.execute("SELECT * FROM record WHERE number = ?", (number,)).fetchone()
        words = dict(zip(("number", *RECORD_COLUMNS), row, strict=True))
        words |= {"types": tuple(words["types"].split()), "parents": tuple(map(int, words["parents"].split())), "active": bool(words["active"])}
        return Organization(**words)

    def ids(self) -> set[str]:
        """Return the IRIs of all records."""
        return {f"https://ror.org/{ror}" for (ror,) in self.database.execute("SELECT ror FROM record")}

    def weight(self, word: str) -> float:
        """Return how much *word* tells: the logarithm of how few of all names hold it, from 0 to RAREST for one that a single name holds."""
        if word not in self.weights:
            number = self.words.trie.get(word)
            names = len(self.names.trie) + 1
            self.weights[word] = RAREST * log(names / (self.words.count(number) if number is not None else 1)) / log(names)
        return self.weights[word]


def opened(path: Path) -> sqlite3.Connection:
    """Return a connection to the index in *path* that only reads. Raises RegisterError."""
    if not path.is_file():
        raise RegisterError(f"{path}: no index of the register; `pressgraph link import FILE` makes it from a dump of ROR")
    try:
        database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        (version,) = database.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise RegisterError(f"{path}: no index of the register ({error}); `pressgraph link import FILE` makes one") from error
    if version != FORMAT:
        raise RegisterError(f"{path}: an index of version {version}, not {FORMAT}; `pressgraph link import FILE` makes it anew")
    return database


@cache
def fingerprint(path: Path) -> str:
    """Return the SHA-256, in hexadecimal, of the index in *path*."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def default_path() -> Path:
    """Return where the index is: what PRESSGRAPH_ROR says, or a place among the user's data."""
    return Path(os.environ.get(VARIABLE) or user_data_path("pressgraph", appauthor=False) / "ror.sqlite")
