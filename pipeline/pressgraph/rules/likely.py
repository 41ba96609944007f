"""What the reader of pairs holds for likely: facts for which no rule has words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from spacy.tokens import Doc, Span

from pressgraph.annotate.pairs import Pair, pairs
from pressgraph.rules.syntax import clause_of, unreal

WISHES = frozenset(
    """aim plan intend target goal hope seek try want wish attempt urge request ask apply application consider consideration explore propose proposal
    talk talks discuss discussion negotiate negotiation""".split()
)
"""Verbs and nouns, as lemmas, by which what is not yet so hangs."""
RECORD = 0.5
"""The record of what has none: the reader's own words tell all."""


def likely_pairs(doc: Doc, least: float) -> Iterator[tuple[Span, list[Pair]]]:
    """Yield each window of *doc* with pairs that are likely by *least* or more, and these."""
    likely = [pair for pair in pairs(doc) if pair.likely >= least]
    for (start, end), found in groupby(likely, key=lambda pair: (pair.window.start, pair.window.end)):
        yield doc[start:end], list(found)


def wished(span: Span) -> bool:
    """Tell whether *span* hangs by a denial, a doubt or a wish: "a request for a loan of [$5 million]", "talks with [Zeta]"."""
    return unreal(span.root) or any(head.lemma_.lower() in WISHES for head in clause_of(span.root))


def passage(spans: Sequence[Span], window: Span) -> Span:
    """Return the sentences from the first to the last of *spans* in *window*: an issuer for whom no word stands is named elsewhere."""
    sentences = [span.sent for span in spans if window.start <= span.start < window.end]
    return window.doc[min(one.start for one in sentences) : max(one.end for one in sentences)]
