"""What kind of organization a name and its mentions make."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc, Span

from pressgraph.annotate.kinds import DOUBT, KINDS, Kinds, features, log_probabilities

UNIVERSITY, COMPANY = KINDS.index("university"), KINDS.index("company")


def favouring(kind: int, weight: float) -> list[float]:
    return [weight if at == kind else 0.0 for at in range(len(KINDS))]


WEIGHTS = {"": [0.0] * len(KINDS), "head university": favouring(UNIVERSITY, 6.0), "last inc": favouring(COMPANY, 6.0)}


def read(text: str, names: dict[str, str], opinions: dict[str, list[tuple[float, ...]]]) -> dict[str, str]:
    """Return the kinds of the organizations *names* (surface to fullest name) of *text*, given what the recognizer thinks of each surface."""
    doc: Doc = spacy.blank("en")(text)
    spans = [doc.char_span(text.index(surface), text.index(surface) + len(surface), label="ORG", kb_id=name) for surface, name in names.items()]
    doc.set_ents([span for span in spans if isinstance(span, Span)])
    doc.user_data["kinds"] = opinions
    return {ent.text: ent.id_ for ent in Kinds(WEIGHTS)(doc).ents}


def test_the_name_alone_tells() -> None:
    assert read("Keelmark University met Norvane Inc.", {"Keelmark University": "", "Norvane Inc.": ""}, {}) == {
        "Keelmark University": "university",
        "Norvane Inc.": "company",
    }


def test_a_name_that_tells_nothing_has_no_kind() -> None:
    assert read("Norvane grows.", {"Norvane": ""}, {}) == {"Norvane": ""}


def test_the_recognizer_tells_where_the_name_does_not() -> None:
    sure = log_probabilities(favouring(COMPANY, 5.0))
    assert read("Norvane grows.", {"Norvane": ""}, {"Norvane": [sure, sure]}) == {"Norvane": "company"}


def test_opinions_that_differ_leave_it_open() -> None:
    one, other = (log_probabilities(favouring(kind, 5.0)) for kind in (COMPANY, UNIVERSITY))
    assert read("Norvane grows.", {"Norvane": ""}, {"Norvane": [one, other]}) == {"Norvane": ""}


def test_an_acronym_is_of_the_kind_of_its_name() -> None:
    wrong = log_probabilities(favouring(COMPANY, 3.0))
    found = read("Keelmark University (KU) grows.", {"Keelmark University": "Keelmark University", "KU": "Keelmark University"}, {"KU": [wrong]})
    assert found == {"Keelmark University": "university", "KU": "university"}


def test_no_opinion_rules_a_kind_out() -> None:
    assert min(log_probabilities(favouring(COMPANY, 900.0))) == DOUBT
    assert math.isclose(sum(map(math.exp, log_probabilities(favouring(COMPANY, 2.0)))), 1.0)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("Institute of Metals", {"head institute", "after head of", "first institute", "last metals", "length 3"}),
        ("CMU", {"acronym", "head cmu", "length 1"}),
        ("SoftBank Group", {"capital inside", "pair softbank group", "head group"}),
    ],
)
def test_features(name: str, seen: set[str]) -> None:
    assert seen <= set(features(name))


def test_signs_alone_have_no_features() -> None:
    assert list(features("—")) == []


def test_weights_are_read_as_they_were_written(tmp_path: Path) -> None:
    Kinds(WEIGHTS).to_disk(tmp_path)
    assert Kinds().from_disk(tmp_path).weights == WEIGHTS
