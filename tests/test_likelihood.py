"""How likely a claim is right: by its rule and by how sure the recognizer is of its names."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc, Span

from pressgraph.likelihood import FEATURES, UNTOLD, certainty, learned, likelihood
from pressgraph.rules.found import Found
from pressgraph.schema import RELATIONS

NLP = spacy.blank("en")


def read(shares: list[float] | None = None) -> Doc:
    """The document "Acme funds Borealis", its names certain by *shares* of the tokens."""
    doc = NLP("Acme funds Borealis")
    doc.set_ents([Span(doc, 0, 1, label="ORG"), Span(doc, 2, 3, label="ORG")])
    if shares is not None:
        doc.user_data["certainty"] = {"ORG": np.array(shares, dtype=np.float32)}
    return doc


def found(doc: Doc, relation: str = "partnership", confidence: float = 0.9) -> Found:
    return Found(relation, tuple(("member", span) for span in doc.ents), doc[:], f"{relation}.by_hand", confidence=confidence)


def test_a_claim_is_as_likely_as_its_least_certain_name() -> None:
    sure, unsure = (likelihood(found(read([share, 0.0, 0.99]))) for share in (0.98, 0.4))
    assert 0 < unsure < sure < 1
    assert likelihood(found(read([0.99, 0.0, 0.4]))) == unsure


def test_what_is_sure_beyond_measure_stays_below_one() -> None:
    assert likelihood(found(read([1.0, 0.0, 1.0]))) < 1
    assert likelihood(found(read([0.0, 0.0, 0.0]))) > 0


def test_a_name_of_another_model_and_a_reference_are_taken_as_usual() -> None:
    assert certainty(read().ents[0]) == UNTOLD
    doc = read([0.3, 0.3, 0.3])
    assert certainty(doc.ents[0]) == pytest.approx(0.3)
    assert certainty(Span(doc, 1, 2, label="ORG")) == UNTOLD


def test_a_better_rule_makes_a_position_likelier() -> None:
    doc = read([0.9, 0.0, 0.9])
    assert likelihood(found(doc, "position", 0.6)) < likelihood(found(doc, "position", 0.95))


def test_relations_without_gold_keep_the_record_of_the_rule() -> None:
    assert likelihood(found(read([0.3, 0.0, 0.3]), "part_of", 0.85)) == 0.85


def test_nothing_that_should_make_a_claim_likelier_makes_it_less_likely() -> None:
    assert set(learned()) <= set(RELATIONS)
    assert all(len(weights) == len(FEATURES) and min(weights[1:]) >= 0 for weights in learned().values())
