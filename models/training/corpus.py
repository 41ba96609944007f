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

from sources import MODELS, sources

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


def real(shared: Path) -> Iterator[Marked]:
    """Yield the real announcements whose names data/real lists, with their texts from ``real`` under *shared*.

    In names_wide.jsonl products, laws and events were marked as PROGRAM too, so nothing is learned of PROGRAM there.
    """
    sys.path.insert(0, str(shared / "real"))
    from names import lay, text_of

    texts = {record["id"]: record for name in ("raw.jsonl.gz", "names.jsonl") for record in records(shared / "real" / name)}
    for name, complete in (("names_wide", frozenset(LABELS) - {"PROGRAM"}), ("names", frozenset(LABELS))):
        for record in records(MODELS.parent / "data" / "real" / f"{name}.jsonl"):
            source = texts[record["id"]]
            text, issuer = text_of(source), publisher(source)
            if hashlib.sha256(text.encode()).hexdigest() != record["sha256"]:
                raise SystemExit(f"{record['id']}: not the text that data/real/{name}.jsonl lists the names of (another SHA-256)")
            if held_out(issuer) != record["held_out"]:
                raise SystemExit(f"{record['id']}: held_out in data/real/{name}.jsonl is not what the hash of its issuer {issuer!r} says")
            marks = [mark for mark in labelled(lay(text, record["names"])[0]) if mark[2] in complete]
            yield Marked(record["id"], text, marks, complete, issuer)


def records(path: Path) -> Iterator[dict]:
    """Yield the records of a JSON Lines file, gzipped or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def labelled(marks: list[list]) -> list[tuple[int, int, str, str]]:
    """Return *marks* with the kind of an organization apart from its label."""
    return [(start, end, "ORG" if label in KIND_LABELS else label, KIND_LABELS.get(label, "")) for start, end, label in marks]


def public(shared: Path) -> Iterator[Marked]:
    """Yield the public data under *shared*, sentences of one source joined to texts of about a hundred words."""
    for source in sources(shared, "names", "train"):
        text, marks, at = "", [], 0
        for record in records(source.path):
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
