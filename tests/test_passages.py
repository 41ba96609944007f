"""The passages and windows from which the reader of pairs learns are well formed, and what is not is told."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from pressgraph.annotate.pairs import KINDS
from pressgraph.annotate.pairs import LABELS as READ

DATA = Path(__file__).parent.parent / "data"
sys.path.insert(0, str(DATA))
from passagefile import FUNDS, GETS, GIVES, LABELS, PARTNERS, pairs, passages  # noqa: E402


@pytest.mark.parametrize("path", sorted((DATA / "passages").glob("*.txt")), ids=lambda path: path.stem)
def test_passages_have_no_fault(path: Path) -> None:
    every = list(passages(path.read_text(encoding="utf-8")))
    assert len(every) >= 200
    assert [(one.text[:60], one.faults) for one in every if one.faults] == []


def test_kinds_and_labels_are_those_of_the_reader() -> None:
    assert [KINDS[kind] for kind in (PARTNERS, FUNDS, GIVES, GETS)] == ["member-member", "funder-recipient", "funder-amount", "recipient-amount"]
    assert LABELS == READ


def test_passages_do_not_repeat() -> None:
    texts = [one.text for path in (DATA / "passages").glob("*.txt") for one in passages(path.read_text(encoding="utf-8"))]
    assert len(set(texts)) == len(texts)


def test_a_passage_is_read_with_its_names_and_facts() -> None:
    (one,) = passages("### issuer=Acme\n[0|ORG Acme] had [1|MONEY $5] of [2|ORG Zeta].\n= F 2>0$1; P 0 2?\n")
    assert one.text == "Acme had $5 of Zeta."
    assert [one.text[start:end] for start, end, *_ in one.names] == ["Acme", "$5", "Zeta"]
    told = pairs(one.facts)
    assert told[GIVES, 2, 1]
    assert told[GETS, 0, 1]
    assert told[PARTNERS, 0, 2] is False
    assert (PARTNERS, 2, 2) not in told


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ("### issuer=-\n[1|ORG Acme] and [2|ORG Zeta]\n= P 1 3\n", "no thing [3]"),
        ("### issuer=-\n[1|ORG Acme] and [2|ORG Zeta]\n= P 0 1\n", "no thing [0]"),
        ("### issuer=-\n[1|ORG Acme] had [2|MONEY $5]\n= F 2>1\n", "is a sum where none may stand"),
        ("### issuer=-\n[1|FIRM Acme]\n= -\n", "labels ['FIRM']"),
        ("### issuer=-\n[1|ORG Acme] and [2|ORG Zeta]\n= 1 with 2\n", "no fact: '1 with 2'"),
        ("### issuer=-\n[1 Acme] and nobody\n= -\n", "a mark that cannot be read"),
        ("### issuer=-\n[1|ORG Acme] and [1|MONEY $5]\n= -\n", "a sum and no sum"),
    ],
)
def test_faults_are_told(block: str, fault: str) -> None:
    (one,) = passages(block)
    assert any(fault in told for told in one.faults)


def test_windows_of_real_announcements_are_well_formed() -> None:
    for line in (DATA / "real" / "pairs.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        for window in record["windows"]:
            numbers = {number for *_, number in window["names"]} | ({0} if window["issuer"] else set())
            assert all(window["start"] <= start < end <= window["end"] and label in LABELS for start, end, label, _ in window["names"]), record["id"]
            assert all({left, right} <= numbers for _, left, right in pairs(window["facts"])), (record["id"], window["facts"])
