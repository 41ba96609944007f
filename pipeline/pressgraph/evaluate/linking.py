"""Links against gold: which of the records that texts name are found, and which of those found are right."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A text and the identifiers of the organizations that it names."""

    text: str
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares: of links that are right, of records that are found; of first links that are right, of texts with a record that have a link."""

    precision: float
    recall: float
    first_precision: float
    coverage: float

    def __str__(self) -> str:
        return f"precision {self.precision:.3f} recall {self.recall:.3f}; of first links {self.first_precision:.3f} coverage {self.coverage:.3f}"


def affiliations(path: Path) -> list[Affiliation]:
    """Return the texts in *path*: JSONL with ``text`` and ``ror``, or a JSON array with ``affiliation`` and ``ror_ids``.

    A text that names an organization for which the gold has a name, and no identifier, is left out: nothing can be said of its links.
    """
    content = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        rows = [(row["text"], row["ror"]) for row in map(json.loads, content.splitlines())]
    else:
        rows = [(row["affiliation"], row["ror_ids"]) for row in json.loads(content)]
    return [Affiliation(text, frozenset(ids)) for text, ids in rows if all(one.startswith("https://ror.org/") for one in ids)]


def figures(gold: Iterable[Affiliation], found: Iterable[Sequence[str]], known: Set[str]) -> Figures:
    """Return how *found*, the links of each of *gold*, the likeliest first, compares; what is not in *known* cannot be found."""
    right = links = able = first_right = first = texts = covered = 0
    for one, ids in zip(gold, found, strict=True):
        right += len(one.ids & set(ids))
        links += len(set(ids))
        able += len(one.ids & known)
        first_right += bool(ids) and ids[0] in one.ids
        first += bool(ids)
        texts += bool(one.ids & known)
        covered += bool(ids) and bool(one.ids & known)
    return Figures(share(right, links), share(right, able), share(first_right, first), share(covered, texts))


def share(part: int, whole: int) -> float:
    """Return *part* of *whole*, of nothing 0."""
    return part / whole if whole else 0.0
