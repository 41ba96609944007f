"""Which documents are copies: one announcement published in several places, with another headline, date line, closing words, some words changed or
paragraphs left out.

Two announcements of one template differ in the names and figures, two copies of one announcement do not. So these alone are looked at, in the order
of the text: the *fingerprint* of a document. It is small, and goes into every export, so that copies are found without the texts.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from hashlib import shake_128
from itertools import islice
from struct import iter_unpack, pack
from zlib import crc32

import networkx as nx
import numpy
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
TELLING = re.compile(
    rf"(?<!\w)(?:{MONTH}\s\d\d?\b|\d\d?\s{MONTH}|(?:19|20)\d\d\b|(?P<figure>[\w$€£¥]*\d[\w.,]*|(?:m|b|tr)illion)|[A-Z][\w'’]*)"
)
"""A word that tells what an announcement is about: a date, a figure or a name."""
NOTES = r"(?:media |press )?contacts?\b.{0,40}|notes? (?:to|for) editors?|forward-looking statements?|ends|#{3,}"
CLOSING = re.compile(rf"^[^\w\n]*(?:[Aa]bout (?:the )?[A-Z].*|(?i:{NOTES})\W*)$", re.MULTILINE)
"""The line with which an announcement begins to speak of its publisher."""

LONGEST, LEAST = 160, 16
"""Telling words that a fingerprint has at most, and that two must have in common."""
OPENING = 16
"""Telling words within which what two copies have in common begins: before it are date lines."""
SHARED = 0.8
"""The share of the shorter fingerprint that a copy has in common with the other."""
GAPS = 0.05
"""In how many places something may differ, for each telling word in common; one more is always possible."""
DAYS = 31
"""Days within which copies are published."""

LEAD, BANDS, ROWS = 64, 20, 2
"""MinHash: the telling words that are looked at, and in how many bands of how many hashes. Two with half of their threes in common are compared in
99.7 % of the cases, two with a tenth in 18 %."""
MULTIPLIERS = numpy.frombuffer(shake_128(b"pressgraph").digest(8 * BANDS * ROWS), "<u8") | numpy.uint64(1)
NEIGHBOURS = 50
"""Documents of the next dates with which one is compared among those that begin alike, so that a series of thousands does not cost their square."""

Row = tuple[int, ...]
Documents = Mapping[str, Mapping[str, str]]


def fingerprint(text: str, title: str = "") -> str:
    """Return the telling words of *text* after its *title* and before its closing, each as a hash of 16 bits whose last tells a figure, in Base64.

    If there are too few of them, it is "".
    """
    begin, closing = len(title) * text.startswith(title), CLOSING.search(text)
    found = islice(TELLING.finditer(text, begin, closing.start() if closing else len(text)), LONGEST)
    row = [crc32(re.sub(r"[\s,]|\.$|['’]s$", "", one[0]).casefold().encode()) & 0xFFFE | bool(one["figure"]) for one in found]
    return b64encode(pack(f">{len(row)}H", *row)).decode() if len(row) >= LEAST else ""


def row_of(fingerprint: str) -> Row:
    """Return the hashes in *fingerprint*."""
    return tuple(value for (value,) in iter_unpack(">H", b64decode(fingerprint)))


def with_copies(draft: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *draft*, noted under ``copy_of`` of each of its documents that is a copy what the first of its kind is."""
    documents = draft.graph["documents"]
    found = copies(documents)
    own = {iri: {name: value for name, value in data.items() if name != "copy_of"} for iri, data in documents.items()}
    draft.graph["documents"] = own | {copy: own[copy] | {"copy_of": first} for copy, first in found.items()}
    return draft


def copies(documents: Documents) -> dict[str, str]:
    """Return those of *documents* that are copies, each with the one that was published first; on one day, the one of the first identifier."""
    alike = nx.connected_components(nx.Graph(pairs(documents)))
    groups = [sorted(group, key=lambda iri: (documents[iri]["published"] or "9", iri)) for group in alike]
    return {copy: first for first, *others in groups for copy in others}


def origins(documents: Documents) -> dict[str, str]:
    """Return those of *documents* that are copies or were copied, as is noted under ``copy_of``, each with the first of its kind."""
    noted = {iri: data["copy_of"] for iri, data in documents.items() if data.get("copy_of")}
    return noted | {first: first for first in noted.values()}


def pairs(documents: Documents) -> Iterator[tuple[str, str]]:
    """Yield two and two of *documents* that are one announcement, enough of them that all copies hang together."""
    ordered = sorted((iri for iri in documents if documents[iri].get("fingerprint")), key=lambda iri: (documents[iri]["published"], iri))
    signatures = numpy.array([bands(documents[iri]["fingerprint"]) for iri in ordered]).reshape(len(ordered), BANDS)
    compared: set[tuple[str, str]] = set()
    for band in signatures.T:
        for pair in neighbours(ordered, band):
            if pair not in compared:
                compared.add(pair)
                if are_copies(*(documents[iri] for iri in pair)):
                    yield pair


def are_copies(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Tell whether two documents with fingerprints are one announcement, published within a month."""
    return in_time(day(one["published"]), day(other["published"])) and one_announcement(row_of(one["fingerprint"]), row_of(other["fingerprint"]))


def neighbours(ordered: Iterable[str], band: NDArray[numpy.uint64]) -> Iterator[tuple[str, str]]:
    """Yield those two and two of *ordered* that have one value in *band* and stand near each other."""
    blocks: dict[int, list[str]] = defaultdict(list)
    for iri, value in zip(ordered, band.tolist(), strict=True):
        block = blocks[value]
        yield from ((other, iri) for other in block[-NEIGHBOURS:])
        block.append(iri)


def bands(fingerprint: str) -> NDArray[numpy.uint64]:
    """Return a number for each band of the MinHash of the beginning of *fingerprint*, by its threes."""
    lead = row_of(fingerprint)[:LEAD]
    threes = numpy.array([crc32(pack(">3H", *three)) for three in zip(lead, lead[1:], lead[2:], strict=False)], numpy.uint64)
    least = (threes[:, None] * MULTIPLIERS >> numpy.uint64(32)).min(axis=0).reshape(BANDS, ROWS)
    together: NDArray[numpy.uint64] = (least * MULTIPLIERS[:ROWS]).sum(axis=1, dtype=numpy.uint64)
    return together


def day(published: str) -> date | None:
    """Return the day of an ISO date or moment; None where it tells none."""
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def in_time(one: date | None, other: date | None) -> bool:
    """Tell whether copies can be published on these days."""
    return one is None or other is None or abs((one - other).days) <= DAYS


def one_announcement(one: Row, other: Row) -> bool:
    """Tell whether two fingerprints are those of one announcement: nearly all of the shorter is in both, and little or nothing stands for another."""
    kept = [(step.src_start, step.src_end, step.dest_start, step.dest_end) for step in Levenshtein.opcodes(one, other) if step.tag == "equal"]
    common = sum(end - start for start, end, _, _ in kept)
    if common < max(LEAST, SHARED * min(len(one), len(other))) or max(kept[0][0], kept[0][2]) > OPENING:
        return False
    ends = [(0, 0, 0, 0), *kept, (len(one), 0, len(other), 0)]
    first, *gaps = [(one[left[1] : right[0]], other[left[3] : right[2]]) for left, right in zip(ends, ends[1:], strict=False)]
    replaced = any(min(map(len, gap)) > 1 for gap in gaps) or any(all(map(has_figure, gap)) for gap in (first, *gaps))
    return not replaced and len(gaps) <= 2 + GAPS * common


def has_figure(row: Row) -> bool:
    """Tell whether there is a figure in *row*."""
    return any(value & 1 for value in row)
