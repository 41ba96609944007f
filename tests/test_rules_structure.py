"""What belongs to what, and where it is: sentences that the rules understand, and near misses."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.tokens import Doc

from pressgraph.rules import structure

LABELS = {"O": "ORG", "U": "ORG", "M": "ORG", "X": "PROGRAM", "G": "PLACE"}
NLP = spacy.blank("en")
KINDS = {"O": "company", "U": "unit", "M": "government", "X": "", "G": ""}


def marked(text: str) -> Doc:
    """Return the document of a text with marks: "[U School of Glass] at [O Acme College] in [G Jena]"."""
    plain, spans, last = "", [], 0
    for mark in re.finditer(r"\[([OUMXG]) ([^\]]+)\]", text):
        plain += text[last : mark.start()]
        spans.append((len(plain), len(plain) + len(mark[2]), mark[1]))
        plain, last = plain + mark[2], mark.end()
    doc = NLP(plain + text[last:])
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text in {".", "\n\n"}
    found = [doc.char_span(start, end, label=LABELS[mark], span_id=KINDS[mark], kb_id=plain[start:end]) for start, end, mark in spans]
    doc.set_ents([span for span in found if span is not None])
    return doc


def pairs(text: str, relation: str) -> set[tuple[str, str]]:
    """Return (child, parent) or (organization, place) of what the rules find."""
    first = "child" if relation == "part_of" else "organization"
    every = [found for rule in structure.RULES for found in rule(marked(text)) if found.relation == relation]
    return {(dict(found.roles)[first].kb_id_, next(span.kb_id_ for role, span in found.roles if role != first)) for found in every}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The [U School of Glass] at [O Tarn University] opened.", {("School of Glass", "Tarn University")}),
        ("Ann Lee, [U Faculty of Law], [O Tarn University].", {("Faculty of Law", "Tarn University")}),
        ("[O Tarn University]’s [U School of Glass] opened.", {("School of Glass", "Tarn University")}),
        ("the [M Directorate of Reefs] of the [M Ministry of Water]", {("Directorate of Reefs", "Ministry of Water")}),
        ("[O Zeta Pumps], a wholly owned subsidiary of [O Acme], grew.", {("Zeta Pumps", "Acme")}),
        ("[O Zeta Pumps] is part of the [O Acme] group.", {("Zeta Pumps", "Acme")}),
        ("[O Acme]'s subsidiary [O Zeta Pumps] grew.", {("Zeta Pumps", "Acme")}),
        ("The [U School of Glass] ([U SoG]) at [O Tarn University] opened.", {("SoG", "Tarn University")}),
        ("Ann Lee ([U School of Glass], [O Tarn University])", {("School of Glass", "Tarn University")}),
        ("[U School of Glass] ([O Tarn University])", {("School of Glass", "Tarn University")}),
        ("[O Tarn University] opened its [U School of Glass].", {("School of Glass", "Tarn University")}),
        ("The [X Horizon Bursary] of the [O Ashdown Trust] closed.", {("Horizon Bursary", "Ashdown Trust")}),
        ("[O Acme]'s [X Horizon Challenge] closed.", {("Horizon Challenge", "Acme")}),
        ("The [M Reef Office], which sits under the [M Ministry of Water], paid.", {("Reef Office", "Ministry of Water")}),
        ("[O Zeta Pumps] and its parent company, [O Acme], grew.", {("Zeta Pumps", "Acme")}),
        ("[O Zeta Pumps]' parent [O Acme] grew.", {("Zeta Pumps", "Acme")}),
        ("[U School of Glass] ([O SGX]) opened.", set()),
        ("[O Acme] and [O Tarn University] opened its [U School of Glass].", set()),
        ("The [X Horizon Bursary] for the [O Ashdown Trust] closed.", set()),
        ("[O Zeta Pumps] and its partner, [O Acme], grew.", set()),
        ("[O Zeta Pumps] is the parent company of [O Acme].", set()),
        ("[O Zeta Pumps] is part of [O Acme]'s strategy.", set()),
        ("[O Zeta Pumps] is to run a centre within [O Acme].", set()),
        ("[O Acme] and [O Tarn University] met.", set()),
        ("[O Acme], [O Zeta Pumps] and [O Tarn University] met.", set()),
        ("[O Acme] will fund a laboratory at [O Tarn University].", set()),
        ("[O Acme], a rival of [O Zeta Pumps], grew.", set()),
    ],
)
def test_part_of(text: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(text, "part_of") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[O Acme], headquartered in [G Jena], grew.", {("Acme", "Jena")}),
        ("[O Acme], a pump maker based in [G Jena], grew.", {("Acme", "Jena")}),
        ("[G Jena]-based pump maker [O Acme] grew.", {("Acme", "Jena")}),
        ("She studied at [O Tarn University] in [G Tarn].", {("Tarn University", "Tarn")}),
        ("[O Acme], [G Jena], grew.", {("Acme", "Jena")}),
        ("[G JENA, Germany], April 9, 2024 — [O Acme] today opened a shop.", {("Acme", "JENA, Germany")}),
        ("[G JENA, Germany] -- (NEWS LINE) -- [O Acme] today opened a shop.", {("Acme", "JENA, Germany")}),
        ("[G JENA, Germany], April 9, 2024 — A shop of [O Acme] burned.", set()),
        ("[O Acme], a maker of pumps with its head office in [G Jena], grew.", {("Acme", "Jena")}),
        ("[O Acme], a pump manufacturer from [G Jena], grew.", {("Acme", "Jena")}),
        ("[O Acme], a [G Jena] start-up, grew.", {("Acme", "Jena")}),
        ("[O Acme], the [G Jena] subsidiary of Zeta, grew.", {("Acme", "Jena")}),
        ("The [G Jena] pump maker [O Acme] grew.", {("Acme", "Jena")}),
        ("[G Jena]'s [O Acme] grew.", {("Acme", "Jena")}),
        ("[O Acme], a leader in [G Jena], grew.", set()),
        ("[O Acme], the [G Jena] partner of Zeta, grew.", set()),
        ("The [G Jena] partner of [O Acme] grew.", set()),
        ("According to [O Acme], [G Peru] is large.", set()),
        ("[O Acme] sells pumps in [G Peru].", set()),
        ("[G Jena] welcomed [O Acme] today.", set()),
    ],
)
def test_located_in(text: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(text, "located_in") == expected


def test_a_thing_is_no_part_of_itself() -> None:
    assert pairs("The [U School of Glass] at the [U School of Glass] opened.", "part_of") == set()


def test_every_fact_names_its_sentence_and_rule() -> None:
    (found,) = structure.unit_of(marked("It rained. The [U School of Glass] at [O Tarn University] opened."))
    assert found.sentence.text.startswith("The School of Glass")
    assert found.rule == "structure.unit_of"
    assert found.confidence == structure.CONFIDENCE[found.rule]
