"""What stands where in a document: its names and what refers to them, from left to right."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from spacy.tokens import Doc, Span


def mentions(part: Doc | Span, *labels: str) -> list[Span]:
    """Return the entities and references inside *part*, from left to right, of *labels* if any are given."""
    doc = part if isinstance(part, Doc) else part.doc
    start, end = (0, len(doc)) if isinstance(part, Doc) else (part.start, part.end)
    starts, every = mentions_by_start(doc)
    inside = every[bisect_left(starts, start) : bisect_left(starts, end)]
    return [span for span in inside if span.end <= end and (not labels or span.label_ in labels)]


@lru_cache(maxsize=2)
def mentions_by_start(doc: Doc) -> tuple[list[int], list[Span]]:
    """Return where the mentions of *doc* start, and the mentions; remembers the last documents, since every rule asks for every sentence."""
    every = sorted([*doc.ents, *doc.spans.get("references", [])], key=lambda span: span.start)
    return [span.start for span in every], every
