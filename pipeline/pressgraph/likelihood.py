"""How likely a claim is right: logistic regression over the record of its rule and the certainty of its names.

``likelihood.json`` holds the weights by relation; ``models/training/likelihood.py`` learns them from announcements that train nothing else.
"""

from __future__ import annotations

import json
import math
from functools import cache
from importlib.resources import files

from spacy.tokens import Span

from pressgraph.rules.found import Found

FEATURES = ("bias", "rule", "names")
LEAST, MOST = 0.05, 0.995
"""Between which a share counts: the rest is as good as never and always."""
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
    """Return the values of :data:`FEATURES`: one, the log odds of the rule's record, those of the least certain name."""
    return [1.0, log_odds(found.confidence), log_odds(min(certainty(span) for _, span in found.roles))]


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
