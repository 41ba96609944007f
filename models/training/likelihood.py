"""Learns how likely a claim is right, and writes ``likelihood.json`` into the package.

    python models/training/likelihood.py GOLD.jsonl:TEXTS.jsonl ...

The announcements must be such as train neither recognizer nor reader of pairs. Prints how well the likelihoods are calibrated, in ten bins of as many
claims each, for claims of announcements that a fold leaves out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sources import MODELS

from pressgraph.annotate import annotate
from pressgraph.annotate.model import load
from pressgraph.evaluate import read_gold
from pressgraph.evaluate.matching import same_pair
from pressgraph.evaluate.pairs import FAMILIES, HEADLINE, Pair, Pairs
from pressgraph.extraction import claim
from pressgraph.likelihood import features
from pressgraph.read import read
from pressgraph.records import Amount, Claim, Mention
from pressgraph.rules import RULES

FOLDS, BINS = 5, 10
ROLES = {"org": "organization"}
"""What the evaluation calls a role -> what the schema calls it, where they differ."""
OUT = MODELS.parent / "pipeline" / "pressgraph" / "likelihood.json"


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim of an announcement: its relation, its features, and which share of its pairs is right."""

    announcement: str
    relation: str
    features: list[float]
    right: float


def judged(sets: list[str]) -> Iterator[Judged]:
    """Yield the claims that the rules make in *sets* of announcements; claims of optional facts are left out."""
    nlp = load()
    for pair in sets:
        gold_path, _, texts = pair.partition(":")
        gold = {name: one.pairs for name, one in read_gold(Path(gold_path)).items()}
        for announcement, doc in annotate(read([texts]), nlp):
            for found in (one for rule in RULES for one in rule(doc)):
                made = claim(announcement, found)
                answers = list(right(made, gold[announcement.id])) if made is not None and made.relation in HEADLINE else []
                if answers:
                    yield Judged(announcement.id, found.relation, features(found), sum(answers) / len(answers))


def right(made: Claim, gold: Pairs) -> Iterator[bool]:
    """Yield for each pair of *made* whether it is in *gold*, but for those that gold has as optional."""
    for kind in FAMILIES[made.relation]:
        left, other = kind.split("-")
        lefts, others = made.filling(ROLES.get(left, left)), made.filling(ROLES.get(other, other))
        for a, b in combinations(lefts, 2) if left == other else product(lefts, others):
            pair = Pair(shown(left, a), shown(other, b), persons=(a.kind == "person", b.kind == "person"))
            hits = [one for one in gold[kind] if same_pair(kind, pair, one)]
            if not hits or not all(one.optional for one in hits):
                yield bool(hits)


def shown(role: str, mention: Mention) -> object:
    """Return *mention* as the evaluation compares it."""
    if isinstance(mention.value, Amount):
        figures = (mention.value.value, mention.value.minimum, mention.value.maximum)
        return ((mention.value.currency, tuple(float(figure) for figure in figures if figure is not None)),)
    return [mention.name] if role == "title" else [mention.name, mention.text]


def fitted(claims: list[Judged]) -> dict[str, list[float]]:
    """Return the weights by relation, none below zero; a claim counts as right and as wrong by the shares of its pairs."""
    weights = {}
    for relation in HEADLINE:
        mine = [one for one in claims if one.relation == relation]
        values = np.array([one.features for one in mine] * 2)
        answers, shares = [True] * len(mine) + [False] * len(mine), [one.right for one in mine] + [1 - one.right for one in mine]
        while True:
            found = LogisticRegression(fit_intercept=False, max_iter=1000).fit(values, answers, sample_weight=shares).coef_[0]
            if min(found[1:]) >= 0:
                break
            values[:, 1 + found[1:].argmin()] = 0.0  # what should make a claim likelier and does not tells nothing
        weights[relation] = [round(float(weight), 3) for weight in found]
    return weights


def report(claims: list[Judged]) -> None:
    """Print the reliability of the likelihoods that each fold's weights give to the claims of the announcements left out."""
    fold = {name: at % FOLDS for at, name in enumerate(sorted({one.announcement for one in claims}))}
    told = []
    for turn in range(FOLDS):
        weights = fitted([one for one in claims if fold[one.announcement] != turn])
        left_out = [one for one in claims if fold[one.announcement] == turn]
        told += [(1 / (1 + np.exp(-np.dot(weights[one.relation], one.features))), one.right) for one in left_out]
    bins = np.array_split(np.array(sorted(told)), BINS)
    error = sum(abs(part[:, 0].mean() - part[:, 1].mean()) * len(part) for part in bins) / len(told)
    print(f"{len(claims)} claims, expected calibration error {error:.3f}")
    print("told ", *(f"{part[:, 0].mean():.2f}" for part in bins))
    print("right", *(f"{part[:, 1].mean():.2f}" for part in bins))


def main(sets: list[str]) -> None:
    """Write the weights that *sets* teach."""
    claims = list(judged(sets))
    lines = (f'  "{relation}": {json.dumps(row)}' for relation, row in fitted(claims).items())
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    report(claims)


if __name__ == "__main__":
    main(sys.argv[1:])
