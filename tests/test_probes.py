"""What the rules understand when all names are known: sentences of our own that state facts, and near misses that state none."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from spacy.tokens import Doc

from pressgraph.annotate.kinds import KINDS, log_probabilities
from pressgraph.annotate.model import load
from pressgraph.evaluate import Report, evaluate
from pressgraph.extraction import extract
from pressgraph.graph import BASE, to_graph
from pressgraph.knowledge import KnowledgeGraph
from pressgraph.records import Announcement
from pressgraph.resolve import resolve

PROBES = Path(__file__).parent / "probes"
FINDING_NAMES = {"pressgraph_recognizer", "pressgraph_names"}
RECALL = {"partnership": 0.95, "funding": 0.95, "position": 0.97}
"""Of the pairs that the sentences state, the share that is found at least."""
SURE = 4.0


@cache
def probes(family: str) -> tuple[dict[str, Any], ...]:
    """The sentences of *family*, each with its names, its facts, and why it is there."""
    return tuple(map(json.loads, (PROBES / f"{family}.jsonl").read_text(encoding="utf-8").splitlines()))


pipeline = cache(load)


def parsed(probe: dict[str, Any]) -> Doc:
    """The sentence as the model reads it, but with the names that the probe gives."""
    nlp = pipeline()
    doc = nlp.make_doc(probe["text"])
    doc.set_ents([span for start, end, label, _ in probe["ents"] if (span := doc.char_span(start, end, label=label, alignment_mode="expand"))])
    told = {probe["text"][start:end]: kind for start, end, _, kind in probe["ents"] if kind}
    doc.user_data |= {"kinds": {name: [log_probabilities(SURE * (kind == one) for one in KINDS)] for name, kind in told.items()}, "published": ""}
    for name, component in nlp.pipeline:
        if name not in FINDING_NAMES:
            doc = component(doc)
    return doc


@pytest.fixture(scope="module", params=["partnership", "funding", "position"])
def measured(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Report]:
    """A family, and how the facts found in its sentences compare with those that they state."""
    family, folder = request.param, tmp_path_factory.mktemp("probes")
    named = [(Announcement(str(at), probe["text"]), parsed(probe)) for at, probe in enumerate(probes(family))]
    KnowledgeGraph(to_graph(resolve(extract(named)), BASE)).write(folder / "found.nq")
    gold = "".join(json.dumps({"id": str(at), "facts": probe["facts"]}) + "\n" for at, probe in enumerate(probes(family)))
    (folder / "gold.jsonl").write_text(gold, encoding="utf-8")
    return family, evaluate(folder / "gold.jsonl", [folder / "found.nq"])


def test_sentences_that_state_facts_are_understood(measured: tuple[str, Report]) -> None:
    family, report = measured
    right, _, missed = report.counts[family]
    assert right / (right + missed) >= RECALL[family], [line for line in report.errors if "missed" in line]


def test_near_misses_give_no_fact(measured: tuple[str, Report]) -> None:
    family, report = measured
    kinds = {"partnership": "member-", "funding": ("funder-", "recipient-"), "position": "person-"}[family]
    near = {str(at) for at, probe in enumerate(probes(family)) if not probe["facts"]}
    told = {line.split()[0]: line for line in report.errors if line.split()[1] == "wrong" and line.split()[2].startswith(kinds)}
    assert len(near) >= 20
    assert len(near & set(told)) / len(near) < 0.05, sorted(told.values())
