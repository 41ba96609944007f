"""Whose announcement a document is."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from spacy.tokens import Doc, Span

from pressgraph.annotate.mentions import mentions


@lru_cache(maxsize=2)
def announcer(doc: Doc) -> Span | None:
    """Return whose announcement *doc* is: who is named most, else who alone has a paragraph "About" it."""
    issuer = issuer_of(doc)
    if issuer is not None and not newswire(issuer):
        return issuer
    described = {span.kb_id_: span for span in mentions(doc, "ORG") if re.search(r"\n\W*About (?:the )?$", doc[: span.start].text_with_ws[-20:])}
    return next(iter(described.values())) if len(described) == 1 else None


def issuer_of(doc: Doc) -> Span | None:
    """Return the organization whose announcement *doc* is: named first, and alone in the headline or far more often than any other; else None."""
    named = mentions(doc, "ORG")
    if not named or not prevails(named[0]) and {span.kb_id_ for span in headline(named)} != {named[0].kb_id_}:
        return None
    return named[0]


def headline(named: list[Span]) -> list[Span]:
    """Return those of *named* that stand in the first line of the announcement."""
    end = next((token.i for token in named[0].doc if "\n" in token.text), 0)
    return [span for span in named if span.end <= end]


def prevails(issuer: Span) -> bool:
    """Tell whether *issuer* is named far more often than any other organization."""
    counted = Counter(span.kb_id_ for span in mentions(issuer.doc, "ORG")).most_common(2)
    return issuer.kb_id_ == counted[0][0] and (len(counted) == 1 or counted[0][1] >= 1.5 * counted[1][1])


def newswire(span: Span) -> bool:
    """Tell whether *span* is the newswire of a dateline: "/Newswire/ --", "(Newswire) -"."""
    around = span.doc[max(0, span.start - 1) : span.end + 2].text
    return span.text.startswith("/") or bool(re.search(r"^[/(].*[/)]\s*[-–—]|^/.*/", around))
