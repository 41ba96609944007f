"""Gold against found, on golds made by hand."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from factories import Filler, harbour, statements, thing, tide
from pressgraph import export
from pressgraph.errors import FormatError, InputError
from pressgraph.evaluate import Report, evaluate, format_report
from pressgraph.evaluate.names import same_name, same_person, same_sum, same_title
from pressgraph.graph import to_graph
from pressgraph.records import Amount, Announcement, Fact, When
from pressgraph.resolve.identifiers import digest

A, B, C = (thing("university", name) for name in ("Arden College", "Brack Institute", "Corran University"))
PERSON = thing("person", "Dorran Pike", "Pike")
NAMES = {"A": ["Arden College"], "B": ["Brack Institute"], "C": ["Corran University"]}
TEN = Amount("USD", Decimal(10))
EMPTY = (0.0, 0.0, 0.0)


def found(relation: str, *roles: tuple[str, Filler], **attributes: str) -> Fact:
    parts = [str(filler) for _, filler in roles]
    return Fact(f"fact/{digest(relation, *parts)}", relation, roles, tuple(attributes.items()))


def members(*names: str, **more: Any) -> dict[str, Any]:
    return {"relation": "partnership", "members": [NAMES[name] for name in names], **more}


def position(*titles: str, **more: Any) -> dict[str, Any]:
    return {"relation": "position", "person": ["Dorran Pike"], "title": list(titles), **more}


def report(folder: Path, facts: list[Fact], gold: list[dict[str, Any]]) -> Report:
    export.write(to_graph([statements(Announcement("d", "text"), facts)]), folder / "graph.nq")
    (folder / "gold.jsonl").write_text(json.dumps({"id": "d", "facts": gold}) + "\n")
    return evaluate(folder / "gold.jsonl", [folder / "graph.nq"])


def test_a_graph_is_perfect_against_its_own_facts(tmp_path: Path) -> None:
    graph = to_graph([tide(), harbour()])
    export.write(graph, tmp_path / "graph.nq")
    export.write(graph, tmp_path / "gold.jsonl")
    result = evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"])
    assert (result.headline, result.errors, result.accuracy) == (1.0, (), {"status": 1.0, "funding kind": 1.0})
    assert result.counts["partnership"] == (3.0, 0.0, 0.0)  # one of two members, one of three
    assert result.interval == (1.0, 1.0)


def test_a_partnership_of_three_weighs_two(tmp_path: Path) -> None:
    three = found("partnership", ("member", A), ("member", B), ("member", C))
    assert report(tmp_path, [three], [members("A", "B", "C")]).counts["partnership"] == pytest.approx((2.0, 0.0, 0.0))
    assert report(tmp_path, [], [members("A", "B", "C")]).counts["partnership"] == pytest.approx((0.0, 0.0, 2.0))
    two = found("partnership", ("member", A), ("member", B))
    assert report(tmp_path, [two], [members("A", "B", "C")]).counts["partnership"] == pytest.approx((2 / 3, 0.0, 4 / 3))
    assert report(tmp_path, [three], [members("A", "B")]).counts["partnership"] == pytest.approx((1.0, 4 / 3, 0.0))


def test_dates_and_topics_count_once_for_a_partnership_where_the_gold_has_them(tmp_path: Path) -> None:
    two = found("partnership", ("member", A), ("member", B), ("start", When("2024-04")), topic="the mapping of reefs")
    assert {"start", "topic"}.isdisjoint(report(tmp_path, [two], [members("A", "B")]).counts)
    counts = report(tmp_path, [two], [members("A", "B", start="2024-04", topic="mapping of coral reefs")]).counts
    assert (counts["start"], counts["topic"]) == ((1.0, 0.0, 0.0), (1.0, 0.0, 0.0))
    counts = report(tmp_path, [two], [members("A", "B", start="2024", topic="a kelp farm")]).counts
    assert (counts["start"], counts["topic"]) == ((0.0, 1.0, 1.0), (0.0, 1.0, 1.0))


def test_parts_and_places_are_measured_where_the_gold_has_them(tmp_path: Path) -> None:
    place = thing("place", "Jena")
    facts = [found("part_of", ("child", A), ("parent", B)), found("located_in", ("organization", A), ("place", place))]
    assert {"part_of", "located_in"}.isdisjoint(report(tmp_path, facts, [members("A", "B")]).counts)
    gold = [{"relation": "part_of", "child": NAMES["A"], "parent": NAMES["B"]}, {"relation": "located_in", "org": NAMES["A"], "place": ["Jena"]}]
    counts = report(tmp_path, facts, gold).counts
    assert (counts["part_of"], counts["located_in"]) == ((1.0, 0.0, 0.0), (1.0, 0.0, 0.0))
    turned = [{"relation": "part_of", "child": NAMES["B"], "parent": NAMES["A"]}]
    assert report(tmp_path, facts, turned).counts["part_of"] == (0.0, 1.0, 1.0)


def test_a_partnership_of_nobody_is_none(tmp_path: Path) -> None:
    assert report(tmp_path, [], [{"relation": "partnership", "members": [], "topic": "kelp"}]).counts["partnership"] == EMPTY


def test_members_match_either_way_round(tmp_path: Path) -> None:
    two = found("partnership", ("member", A), ("member", B))
    assert report(tmp_path, [two], [members("B", "A")]).counts["partnership"] == (1.0, 0.0, 0.0)


def test_what_is_optional_counts_neither_way(tmp_path: Path) -> None:
    two = found("partnership", ("member", A), ("member", B))
    gold = [members("A", "B", optional=True)]
    assert report(tmp_path, [two], gold).counts["partnership"] == EMPTY
    assert report(tmp_path, [], gold).counts["partnership"] == EMPTY


def test_the_required_pair_is_matched_before_the_optional_one(tmp_path: Path) -> None:
    two = found("partnership", ("member", A), ("member", B))
    assert report(tmp_path, [two], [members("A", "B", optional=True), members("A", "B")]).counts["partnership"] == (1.0, 0.0, 0.0)


def test_wrong_and_missed_pairs_are_named(tmp_path: Path) -> None:
    result = report(tmp_path, [found("partnership", ("member", A), ("member", C))], [members("A", "B")])
    assert result.errors == (
        "member-member  wrong   d: Arden College -- Corran University",
        "member-member  missed  d: Arden College -- Brack Institute",
    )
    assert result.headline == pytest.approx(2 / 3)  # nothing to find and nothing found in the other two relations


def test_errors_show_the_quote_that_was_misread_and_the_sentence_that_was_missed(tmp_path: Path) -> None:
    export.write(to_graph([tide()]), tmp_path / "graph.nq")
    text = "It began in May. Arden College and the Brack Institute work together."
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "tide", "text": text, "facts": [members("A", "B"), members("A", "C")]}))
    lines = [line for line in evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"]).errors if line.startswith("member-member")]
    assert lines == [
        "member-member  wrong   tide: Brandvik University -- Osterhall College  "
        "“Brandvik University (BU) and Osterhall College signed an agreement on tidal energy in March 2024”",
        "member-member  missed  tide: Arden College -- Brack Institute  “Arden College and the Brack Institute work together.”",
        "member-member  missed  tide: Arden College -- Corran University",
    ]


def test_confidence_is_held_against_the_share_of_right_pairs(tmp_path: Path) -> None:
    graph = to_graph([tide()])
    export.write(graph, tmp_path / "graph.nq")
    export.write(graph, tmp_path / "gold.jsonl")
    right = evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"]).calibration
    assert {bin[:2] for bin in right.bins} == {(0.75, 1.0), (0.9, 1.0)}
    assert right.error == pytest.approx(sum((1 - confidence) * number for confidence, _, number in right.bins) / sum(n for *_, n in right.bins))
    assert 0.1 < right.error < 0.25
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "tide", "facts": []}))
    wrong = evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"])
    assert wrong.calibration.error == pytest.approx(1 - right.error)
    assert f"calibration error {1 - right.error:.3f}; confidence and share right by tenths of the pairs: 0.75 0.00" in format_report(wrong)


def test_a_graph_without_confidences_has_no_calibration(tmp_path: Path) -> None:
    gold = [members("A", "B")]
    export.write(to_graph([statements(Announcement("d", "text"), [])]), tmp_path / "graph.nq")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "d", "facts": gold}))
    result = evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"])
    assert result.calibration.bins == () and "calibration" not in format_report(result)


def test_fundings_are_three_kinds_of_pairs(tmp_path: Path) -> None:
    gold = [
        {
            "relation": "funding",
            "funder": [NAMES["A"]],
            "recipient": [NAMES["B"], NAMES["C"]],
            "amount": {"value": 10, "currency": "USD"},
            "kind": "in-kind",
        }
    ]
    result = report(tmp_path, [found("funding", ("funder", A), ("recipient", B), ("amount", TEN), kind="in-kind")], gold)
    assert result.counts["funder-recipient"] == (1.0, 0.0, 1.0)
    assert result.counts["funder-amount"] == (1.0, 0.0, 0.0)
    assert result.counts["recipient-amount"] == (1.0, 0.0, 1.0)
    assert result.counts["funding"] == (3.0, 0.0, 2.0)
    assert result.accuracy == {"funding kind": 1.0}


def test_an_equivalent_is_the_same_sum(tmp_path: Path) -> None:
    euros = Amount("EUR", Decimal(9))
    one = found("funding", ("funder", A), ("amount", TEN), ("equivalent", euros))
    gold = [{"relation": "funding", "funder": [NAMES["A"]], "amount": {"value": 9, "currency": "EUR"}}]
    assert report(tmp_path, [one], gold).counts["funder-amount"] == (1.0, 0.0, 0.0)


def test_a_person_who_gives_is_compared_as_a_person(tmp_path: Path) -> None:
    one = found("funding", ("funder", thing("person", "D. Pike")), ("recipient", A))
    gold = [{"relation": "funding", "funder": [["Dorran Pike"]], "recipient": [NAMES["A"]]}]
    assert report(tmp_path, [one], gold).counts["funding"] == (1.0, 0.0, 0.0)
    organization = found("funding", ("funder", thing("company", "D. Pike")), ("recipient", A))
    assert report(tmp_path, [organization], gold).counts["funding"] == (0.0, 1.0, 1.0)


def test_another_title_of_the_same_person_is_not_wrong(tmp_path: Path) -> None:
    titles = [found("position", ("person", PERSON), ("title", title)) for title in ("harbour pilot", "pilot")]
    result = report(tmp_path, titles, [position("harbour pilot", "pilot")])
    assert result.counts["person-title"] == (1.0, 0.0, 0.0)
    other = found("position", ("person", PERSON), ("title", "mayor"))
    assert report(tmp_path, [*titles, other], [position("harbour pilot", "pilot")]).counts["person-title"] == (1.0, 1.0, 0.0)


def test_a_pair_stated_twice_in_gold_is_missed_once(tmp_path: Path) -> None:
    assert report(tmp_path, [], [position("mayor", org=NAMES["A"]), position("mayor", org=NAMES["A"])]).counts["position"] == (0.0, 0.0, 2.0)


def test_status_is_measured_on_matched_pairs(tmp_path: Path) -> None:
    mayor = found("position", ("person", PERSON), ("title", "mayor"), status="former")
    assert report(tmp_path, [mayor], [position("mayor", status="former")]).accuracy == {"status": 1.0}
    assert report(tmp_path, [mayor], [position("mayor")]).accuracy == {"status": 0.0}


def test_names_left_unmerged_are_wrong(tmp_path: Path) -> None:
    short = thing("university", "Arden")
    facts = [found("partnership", ("member", one), ("member", B)) for one in (A, short)]
    gold = [{"relation": "partnership", "members": [["Arden College", "Arden"], NAMES["B"]]}]
    assert report(tmp_path, facts, gold).counts["partnership"] == (1.0, 1.0, 0.0)


def test_as_many_pairs_as_possible_are_matched(tmp_path: Path) -> None:
    wide, narrow = thing("university", "Arden College", "Arden Institute"), thing("university", "Arden Institute")
    facts = [found("partnership", ("member", one), ("member", B)) for one in (wide, narrow)]
    gold = [{"relation": "partnership", "members": [[name], NAMES["B"]]} for name in ("Arden Institute", "Arden College")]
    assert report(tmp_path, facts, gold).counts["partnership"] == (2.0, 0.0, 0.0)


def test_the_report_as_text(tmp_path: Path) -> None:
    result = report(tmp_path, [found("partnership", ("member", A), ("member", C))], [members("A", "B"), position("mayor")])
    lines = format_report(result, errors=1).splitlines()
    assert lines[0] == "member-member  wrong   d: Arden College -- Corran University"
    assert lines[2].split() == ["partnership", "0.000", "0.000", "0.000", "0.0", "1.0", "1.0"]
    assert lines[-1] == "headline F1 0.333 (95% 0.333 to 0.333) over 1 announcements, 1 with facts found"


def test_gold_announcements_that_were_not_read_are_named(tmp_path: Path) -> None:
    export.write(to_graph([tide()]), tmp_path / "graph.nq")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "other", "facts": [members("A", "B")]}))
    result = evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.nq"])
    assert result.absent == ("other",)
    assert "1 of them not among the documents of the graph: other" in format_report(result)


def test_a_graph_that_does_not_tell_documents_apart_is_refused(tmp_path: Path) -> None:
    export.write(to_graph([tide()]), tmp_path / "graph.ttl")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "tide", "facts": []}))
    with pytest.raises(FormatError, match="none in the graph of a document"):
        evaluate(tmp_path / "gold.jsonl", [tmp_path / "graph.ttl"])


NO_FACTS = ("1", "{}", '{"relation": "partnership"}')


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": "x"}', "5", *(f'{{"id": "x", "facts": [{one}]}}' for one in NO_FACTS)])
def test_gold_that_is_none_is_named_with_its_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "gold.jsonl").write_text(text)
    with pytest.raises(InputError, match=r"gold\.jsonl.*no gold facts"):
        evaluate(tmp_path / "gold.jsonl", [])
    with pytest.raises(InputError, match=r"none\.jsonl: cannot be read"):
        evaluate(tmp_path / "none.jsonl", [])


@pytest.mark.parametrize(
    ("found_name", "gold", "same"),
    [
        ("The Arden College", "Arden College", True),
        ("Arden Power Ltd.", "Arden Power", True),
        ("Arden & Brack", "Arden and Brack", True),
        ("University of Arden", "University Arden", True),
        ("Árdèn College (AC)", "Arden College", True),
        ("A.C.", "AC", True),
        ("Arden", "Arden College", False),
        ("Company", "Ltd", False),
        ("Arden College's", "Arden College", True),
    ],
)
def test_names(found_name: str, gold: str, same: bool) -> None:
    assert same_name([found_name], [gold]) is same


@pytest.mark.parametrize(
    ("found_name", "gold", "same"),
    [
        ("Dr. Dorran Pike", "Dorran Pike", True),
        ("D. Pike", "Dorran Pike", True),
        ("Dorran A. Pike Jr.", "Dorran Pike", True),
        ("Dara Pike", "Dorran Pike", False),
        ("Pike", "Dorran Pike", False),
    ],
)
def test_persons(found_name: str, gold: str, same: bool) -> None:
    assert same_person([found_name], [gold]) is same


@pytest.mark.parametrize(
    ("title", "gold", "same"),
    [
        ("President", "president", True),
        ("professor of marine chemistry", "professor of chemistry", True),
        ("president", "vice president", False),
        ("professor", "professor of marine chemistry", False),
        ("chair and president", "president and chair", True),
    ],
)
def test_titles(title: str, gold: str, same: bool) -> None:
    assert same_title([title], [gold]) is same


@pytest.mark.parametrize(
    ("values", "gold", "same"),
    [
        ((10.0,), {"value": 10, "currency": "USD"}, True),
        ((10.05,), {"value": 10, "currency": "USD"}, True),
        ((10.1,), {"value": 10, "currency": "USD"}, False),
        ((10.0,), {"value": 10, "currency": "EUR"}, False),
        ((5.0, 10.0), {"min": 5, "max": 10, "currency": "USD"}, True),
        ((10.0,), {"min": 5, "max": 10, "currency": "USD"}, False),
    ],
)
def test_sums(values: tuple[float, ...], gold: dict[str, Any], same: bool) -> None:
    assert same_sum([("USD", values)], gold) is same
