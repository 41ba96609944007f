"""How likely a claim is right: logistic regression over the record of its rule, the certainty of its names, and what the reader of pairs says.

``likelihood.json`` holds the weights by relation; ``models/training/likelihood.py`` learns them from announcements that train nothing else.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product
from typing import TypeAlias

from spacy.tokens import Doc, Span

from pressgraph.annotate.pairs import KINDS, pairs, thing
from pressgraph.rules.found import Found

Thing: TypeAlias = tuple[str, str]
"""A label and a name, or a sum."""

FEATURES = ("bias", "rule", "names", "pairs")
LEAST, MOST = 0.05, 0.995
"""Between which a share counts: the rest is as good as never and always."""
UNSAID = 0.7
"""How likely a pair is of which the reader says nothing: no word of it stands near, or nobody reads pairs."""
UNTOLD = 0.95
"""The certainty of a name of which the recognizer says nothing: of another model, or a reference."""


def likelihood(found: Found) -> float:
    """Return the probability that *found* is right, rounded to four digits; the record of the rule for relations of which there is no gold."""
    weights = learned().get(found.relation)
    if weights is None:
        return found.confidence
    odds = sum(weight * value for weight, value in zip(weights, features(found), strict=True))
    return round(1 / (1 + math.exp(-odds)), 4)


def features(found: Found) -> list[float]:
    """Return the values of :data:`FEATURES`: one, and the log odds of the rule's record, of the least certain name, and of the pairs on average.

    """
    said = list(pair_odds(found))
    return [
        1.0,
        log_odds(found.confidence),
        log_odds(min(certainty(span) for _, span in found.roles)),
        sum(said) / len(said) if said else log_odds(UNSAID),
    ]


def pair_odds(found: Found) -> Iterator[float]:
    """Yield the log odds of each pair of roles in *found* of which the reader of pairs says something."""
    said = likely_by_things(found.sentence.doc)
    for kind in KINDS:
        left, right = ([span for role, span in found.roles if role == side] for side in kind.split("-"))
        for one, other in product(left, right):
            if (likely := said.get((kind, thing(one), thing(other)))) is not None:
                yield log_odds(likely)


@lru_cache(maxsize=2)
def likely_by_things(doc: Doc) -> dict[tuple[str, Thing, Thing], float]:
    """Return how likely two things stand in a kind of pair, in the window in which that is likeliest."""
    said: dict[tuple[str, Thing, Thing], float] = {}
    for pair in pairs(doc):
        key = pair.kind, thing(pair.left), thing(pair.right)
        said[key] = max(pair.likely, said.get(key, 0.0))
    return said


def certainty(span: Span) -> float:
    """Return how sure the recognizer is that *span* is a name of its label: the mean over its tokens."""
    shares = span.doc.user_data.get("certainty", {}).get(span.label_)
    named = any((one.start, one.end) == (span.start, span.end) for one in span.ents)
    return float(shares[span.start : span.end].mean()) if shares is not None and named else UNTOLD


def log_odds(share: float) -> float:
    """Return the log odds of a share that is cut to [LEAST, MOST]."""
    within = min(MOST, max(LEAST, share))
    return math.log(within / (1 - within))


@cache
def learned() -> dict[str, list[float]]:
    """Return the weights of :data:`FEATURES` by relation."""
    stored: dict[str, list[float]] = json.loads((files("pressgraph") / "likelihood.json").read_text(encoding="utf-8"))
    return stored
