"""The marked texts that train the recognizer: our announcements, real ones, public data."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sources import sources

from pressgraph.annotate.kinds import KINDS
from pressgraph.annotate.recognizer import LABELS

KIND_LABELS = {kind.upper(): kind for kind in KINDS}
PUBLIC_LABELS = {"LOC": "PLACE"}
TEXT_LENGTH = 700
"""Characters up to which sentences of the public data are joined."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with marks (start, end, label, kind of organization or ""), and the labels that are marked in it throughout."""

    id: str
    text: str
    marks: list[tuple[int, int, str, str]]
    complete: frozenset[str]
    publisher: str = ""


def held_out(key: str, tenth: int = 0) -> bool:
    """Tell whether *key* falls into the held-out tenth, by a hash that never changes."""
    return hashlib.sha256(key.encode()).digest()[0] % 10 == tenth


def own(folder: Path) -> Iterator[Marked]:
    """Yield our own announcements from the ``*.ann.txt`` files of *folder*."""
    sys.path.insert(0, str(folder.parent))
    from annfile import parse

    for path in sorted(folder.glob("*.ann.txt")):
        found = parse(path.read_text(encoding="utf-8"))
        marks = [
            (start, end, "ORG" if label in KIND_LABELS else label, KIND_LABELS.get(label, ""))
            for start, end, label, _ in found.ents
            if label != "REF"
        ]
        yield Marked(found.id, found.text, marks, frozenset(LABELS), found.id)


def publisher(record: dict) -> str:
    """Return who issued the real announcement *record*, as its source tells: the issuer's site, or for an archive the first words of the title."""
    repository, _, path = record["source"].partition("@")
    if "press-release-archive" in repository:
        head = re.sub(r"\W+", " ", record["title"].casefold()).split()
        return " ".join(head[:2])
    return repository


def real(folder: Path) -> Iterator[Marked]:
    """Yield the real announcements whose names are listed in ``names.jsonl`` of *folder*."""
    sys.path.insert(0, str(folder))
    from names import lay, text_of

    for line in (folder / "names.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text = text_of(record)
        marks = [
            (start, end, "ORG" if label in KIND_LABELS else label, KIND_LABELS.get(label, "")) for start, end, label in lay(text, record["names"])[0]
        ]
        yield Marked(record["id"], text, marks, frozenset(LABELS), publisher(record))


def public(shared: Path) -> Iterator[Marked]:
    """Yield the public data under *shared*, sentences of one source joined to texts of about a hundred words."""
    for source in sources(shared, "names", "train"):
        with gzip.open(source.path, "rt", encoding="utf-8") as lines:
            text, marks, at = "", [], 0
            for line in lines:
                record = json.loads(line)
                if text and len(text) + len(record["text"]) > TEXT_LENGTH:
                    yield Marked(f"{source.name}-{at}", text, marks, source.labels)
                    text, marks, at = "", [], at + 1
                shift = len(text) + 1 if text else 0
                text = f"{text} {record['text']}" if text else record["text"]
                for start, end, label in record["ents"]:
                    label = PUBLIC_LABELS.get(label, label)
                    if label in source.labels:
                        marks.append((start + shift, end + shift, label, ""))
            yield Marked(f"{source.name}-{at}", text, marks, source.labels)


def silver(path: Path) -> Iterator[Marked]:
    """Yield the announcements that a model marked; of its programmes, which are doubtful, nothing is learned."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            marks = [(start, end, label, kind) for start, end, label, kind in record["ents"] if label != "PROGRAM"]
            yield Marked(record["id"], record["text"], marks, frozenset(LABELS) - {"PROGRAM"})


def varied(marked: Marked, rng: random.Random) -> Marked:
    """Return *marked* as a careless page would have it: now and then a headline in capitals, straight quotes, lost spaces after full stops."""
    text = marked.text
    if rng.random() < 0.3:
        text = text.translate(str.maketrans("“”‘’", "\"\"''"))
    if rng.random() < 0.25:
        first, line_end, rest = text.partition("\n")
        if len(first.upper()) == len(first):
            text = first.upper() + line_end + rest
    return Marked(marked.id, text, marked.marks, marked.complete, marked.publisher)
