"""Learns the kinds of organizations from their names, as those of our own and the real announcements are marked.

    python models/training/kinds.py SHARED OUT
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from corpus import Marked, held_out, own, real
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sources import MODELS

from pressgraph.annotate.kinds import KINDS, Kinds, features

SLIGHT = 0.05
"""Weights of a feature that are all smaller than this are left out."""


def marked_names(texts: Iterable[Marked]) -> Counter[tuple[str, str]]:
    """Return in how many of *texts* each (name, kind) is marked."""
    return Counter(pair for one in texts for pair in {(one.text[start:end], kind) for start, end, _, kind in one.marks if kind})


def learned(names: Counter[tuple[str, str]]) -> Kinds:
    """Return the kinds of *names* as a linear model; a name of many announcements weighs as the root of their number."""
    vectors = DictVectorizer()
    seen = vectors.fit_transform([dict.fromkeys(features(name), 1.0) for name, _ in names])
    model = LogisticRegression(max_iter=2000).fit(seen, [kind for _, kind in names], sample_weight=[count**0.5 for count in names.values()])
    order = [list(model.classes_).index(kind) for kind in KINDS]
    rows = zip(vectors.get_feature_names_out(), model.coef_[order].T.tolist(), strict=True)
    weights = {feature: [round(weight, 2) for weight in row] for feature, row in rows if max(map(abs, row)) >= SLIGHT}
    return Kinds({"": [round(weight, 2) for weight in model.intercept_[order].tolist()]} | weights)


def main(shared: Path, out: Path) -> None:
    """Write the weights into the folder *out*, and print how they do on names that trained nothing."""
    texts = [*own(MODELS.parent / "data" / "announcements"), *real(shared)]
    kinds = learned(marked_names(one for one in texts if not held_out(one.publisher)))
    kinds.to_disk(out)
    told = [(kinds.kind(name, []), kind) for name, kind in marked_names(one for one in texts if held_out(one.publisher)) if kinds.kind(name, [])]
    print(f"{sum(mine == kind for mine, kind in told) / len(told):.3f} right of {len(told)} told by the name alone; {len(kinds.weights)} features")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
