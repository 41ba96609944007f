"""Claims are checked against the text and the schema before they count."""

from __future__ import annotations

from collections.abc import Iterator

import spacy
from spacy.tokens import Doc, Span

from pressgraph.extraction import extract
from pressgraph.records import Amount, Announcement, Reading
from pressgraph.rules.found import Found, Rule

TEXT = "Norvane ASA gave Keelmark University $5 million on Monday in Oslo."
NAMES = (
    ("Norvane ASA", "ORG", "company"),
    ("Keelmark University", "ORG", "university"),
    ("$5 million", "MONEY", "USD 5000000"),
    ("Oslo", "PLACE", ""),
)


def parsed() -> Doc:
    doc = spacy.blank("en")(TEXT)
    doc[0].is_sent_start = True
    spans = []
    for name, label, ident in NAMES:
        span = doc.char_span(TEXT.index(name), TEXT.index(name) + len(name), label=label, span_id=ident)
        assert span is not None
        spans.append(span)
    doc.set_ents(spans)
    return doc


def run(rule: Rule) -> Reading:
    return next(extract([(Announcement("a", TEXT), parsed())], [rule]))


def found(doc: Doc, relation: str, *roles: tuple[str, int], **attributes: str) -> Found:
    ents = list(doc.ents)
    return Found(relation, tuple((role, ents[at]) for role, at in roles), Span(doc, 0, len(doc)), "test.rule", attributes)


def test_every_offset_is_that_of_the_text() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "funding", ("funder", 0), ("recipient", 1), ("amount", 2), kind="gift")

    (claim,) = run(rule).claims
    assert claim.quote == TEXT[claim.start : claim.end] == TEXT
    assert all(TEXT[one.start : one.end] == one.text for _, one in claim.roles)
    assert claim.filling("amount")[0].value == Amount.parse("USD 5000000")


def test_a_filler_of_the_wrong_kind_does_not_count() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "funding", ("funder", 2), ("recipient", 1))

    assert run(rule).claims == ()


def test_nobody_funds_himself() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "funding", ("funder", 0), ("recipient", 0), ("amount", 2))

    assert run(rule).claims == ()


def test_a_partnership_needs_two() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "partnership", ("member", 0), ("member", 0))

    assert run(rule).claims == ()


def test_a_word_that_the_schema_does_not_know_is_left_out() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "funding", ("funder", 0), ("recipient", 1), kind="present")

    (claim,) = run(rule).claims
    assert claim.attributes == ()


def test_what_two_rules_claim_alike_stands_twice_as_evidence_and_what_one_rule_repeats_once() -> None:
    def rule(doc: Doc) -> Iterator[Found]:
        for _ in range(2):
            yield found(doc, "funding", ("funder", 0), ("recipient", 1))

    assert len(run(rule).claims) == 1


def test_the_footer_of_a_feed_states_nothing() -> None:
    doc = spacy.blank("en")("The post Norvane ASA Funds Keelmark University appeared first on Citynews.")
    doc.set_ents([Span(doc, 2, 4, "ORG", span_id="company"), Span(doc, 5, 7, "ORG", span_id="university")])
    doc[0].is_sent_start = True

    def rule(doc: Doc) -> Iterator[Found]:
        yield found(doc, "funding", ("funder", 0), ("recipient", 1))

    (reading,) = extract([(Announcement("a", doc.text), doc)], [rule])
    assert reading.claims == ()


def test_names_without_facts_are_kept_as_mentions() -> None:
    assert [one.text for one in run(lambda doc: ()).mentions] == [name for name, _, _ in NAMES]
