"""Identifiers are functions of names; claims that say the same or less become one fact."""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations

import pytest

from pressgraph.records import Amount, Announcement, Claim, Entity, Mention, Reading
from pressgraph.resolve import resolve
from pressgraph.resolve.identifiers import key, mint, slug

TEXT = "Keelmark University (KU) and Norvane ASA"


def mention(name: str, kind: str, text: str = "", at: int = 0, value: Amount | None = None) -> Mention:
    return Mention(at, at + len(text or name), text or name, kind, name, value)


def claim(relation: str, *roles: tuple[str, Mention], start: int = 0, rule: str = "test.rule", confidence: float = 0.8, **attributes: str) -> Claim:
    return Claim("a", relation, roles, tuple(attributes.items()), start, start + 9, "a quote", rule, confidence)


def reading(*claims: Claim, mentions: tuple[Mention, ...] = (), document: str = "a") -> Reading:
    return Reading(Announcement(document, TEXT), mentions, claims)


KU, NORVANE = mention("Keelmark University", "university"), mention("Norvane ASA", "company")
SUM = mention("$5 million", "money", value=Amount("USD", Decimal(5_000_000)))


def test_the_same_name_has_the_same_identifier_in_every_document() -> None:
    first, second = resolve([reading(claim("partnership", ("member", KU), ("member", NORVANE)), document=one) for one in "ab"])
    assert first.entities == second.entities
    assert first.facts[0].id == second.facts[0].id


def test_aliases_are_the_other_names_in_the_document() -> None:
    (found,) = resolve(
        [reading(claim("partnership", ("member", KU), ("member", NORVANE)), mentions=(KU, mention("Keelmark University", "university", "KU")))]
    )
    assert next(one for one in found.entities if one.kind == "university").aliases == ("KU",)


def test_persons_of_one_name_differ_by_organization() -> None:
    anna, dean = mention("Anna Roe", "person"), mention("dean", "title")
    here = claim("position", ("person", anna), ("title", dean), ("organization", KU))
    there = claim("position", ("person", anna), ("title", dean), ("organization", NORVANE))
    ids = {next(one.id for one in found.entities if one.kind == "person") for found in resolve([reading(here), reading(there, document="b")])}
    assert len(ids) == 2


def test_a_person_without_organization_is_known_in_the_document_only() -> None:
    only = claim("position", ("person", mention("Anna Roe", "person")), ("title", mention("dean", "title")))
    ids = {found.entities[0].id for found in resolve([reading(only, document="a"), reading(only, document="b")])}
    assert len(ids) == 2


def test_a_claim_that_says_less_is_evidence_for_the_one_that_says_more() -> None:
    full = claim("funding", ("funder", NORVANE), ("recipient", KU), ("amount", SUM), rule="funding.gives")
    less = claim("funding", ("funder", NORVANE), ("recipient", KU), start=50, rule="funding.supports", kind="gift")
    (found,) = resolve([reading(full, less)])
    (fact,) = found.facts
    assert len(fact.evidence) == 2
    assert dict(fact.attributes) == {"kind": "gift"}
    assert fact.confidence == 0.8  # no likelier for it: both err together


def test_different_sums_stay_different_facts() -> None:
    other = mention("$7 million", "money", value=Amount("USD", Decimal(7_000_000)))
    (found,) = resolve([reading(*(claim("funding", ("funder", NORVANE), ("recipient", KU), ("amount", one)) for one in (SUM, other)))])
    assert len(found.facts) == 2


def test_the_order_of_claims_does_not_matter() -> None:
    claims = [
        claim("funding", ("funder", NORVANE), ("recipient", KU), ("amount", SUM), rule="funding.a"),
        claim("funding", ("funder", NORVANE), ("recipient", KU), start=50, rule="funding.b"),
        claim("partnership", ("member", NORVANE), ("member", KU), start=70, rule="partnership.a"),
    ]
    results = {next(resolve([reading(*order)])).facts for order in permutations(claims)}
    assert len(results) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Orton Trust", "Orton Trust"),
        ("Norvane ASA", "NORVANE"),
        ("Café Tallis, Inc.", "Cafe Tallis"),
        ("A.B. Roe & Sons Ltd.", "AB Roe and Sons"),
    ],
)
def test_names_with_one_key(one: str, other: str) -> None:
    assert key(one, "company") == key(other, "company")


@pytest.mark.parametrize(("one", "other"), [("University of Washington", "Washington University"), ("Orton Trust", "Orton Fund"), ("Co", "Inc")])
def test_names_with_different_keys(one: str, other: str) -> None:
    assert key(one, "organization") != key(other, "organization")


@pytest.mark.parametrize(
    ("one", "other"), [("Government of Singapore", "Singapore"), ("U.S. Government", "United States of America"), ("the UK", "United Kingdom")]
)
def test_a_government_is_known_by_its_country(one: str, other: str) -> None:
    assert key(one, "government") == key(other, "government")


def test_names_with_one_identifier_are_one_entity() -> None:
    pair = claim("partnership", ("member", mention("Government of Lorne", "government")), ("member", NORVANE))
    again = claim("partnership", ("member", mention("Lorne", "government")), ("member", KU), start=60)
    (found,) = resolve([reading(pair, again)])
    assert [(one.name, one.aliases) for one in found.entities if one.kind == "government"] == [("Government of Lorne", ("Lorne",))]


def test_a_name_without_latin_letters_still_has_an_identifier() -> None:
    assert slug("慶應義塾大学") == "x"
    assert mint("organization", key("慶應義塾大学", "university")) != mint("organization", key("東京大学", "university"))


def test_only_things_of_facts_are_stated() -> None:
    (found,) = resolve([reading(claim("partnership", ("member", KU), ("member", NORVANE)), mentions=(mention("Oslo", "place"),))])
    assert {one.name for one in found.entities} == {"Keelmark University", "Norvane ASA"}
    assert all(isinstance(one, Entity) for one in found.entities)
