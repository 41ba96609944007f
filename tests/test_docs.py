"""README says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pressgraph import export, query
from pressgraph.cli import main
from pressgraph.export.table import ENTITY_ROLES, NOT_ENTITIES
from pressgraph.labelstudio import DECISIONS
from pressgraph.read import READERS
from pressgraph.schema import KINDS, RELATIONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```text\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_stands_in_readme(name: str) -> None:
    assert f"$ pressgraph {name} " in README


def test_every_saved_query_stands_in_readme() -> None:
    for name in query.saved():
        assert name in README


def test_every_format_stands_in_readme() -> None:
    for suffix in (*READERS, *export.WRITERS):
        assert suffix in README or suffix == ".htm"


def test_the_interface_for_judging_has_every_label() -> None:
    interface = (ROOT / "docs" / "correcting.md").read_text(encoding="utf-8")
    kinds = {kind for kind in KINDS if kind not in NOT_ENTITIES}
    assert set(re.findall(r'<Label value="(\w+)"', interface)) == kinds | RELATIONS.keys()
    assert set(re.findall(r'<Relation value="(\w+)"', interface)) == ENTITY_ROLES.keys()
    assert set(re.findall(r'<Choice value="(\w+)"', interface)) == DECISIONS.keys()


@pytest.mark.parametrize("target", re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
def test_every_make_target_is_phony(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", "")
    assert re.search(rf"^\.PHONY:.*\b{target}\b", makefile, re.MULTILINE)


@pytest.mark.model
def test_the_facts_of_the_example_are_those_found() -> None:
    import pressgraph

    text, answer = BLOCKS[:2]
    graph = pressgraph.extract(text).graph
    found = {(data["relation"], data["label"], data["evidence"][0]["quote"]) for _, data in graph.nodes(data=True) if data["type"] == "fact"}
    shown = re.findall(r"^(\w+) +(.+)\n +“(.+)”$", answer, re.MULTILINE)
    assert {(relation, label, quote) for relation, label, quote in shown} == found


@pytest.mark.model
def test_the_question_has_the_answer_that_is_shown() -> None:
    import pressgraph

    (asked, answer) = re.findall(r"pressgraph query build/demo/graph.nq '(.*?)'\nfunder\n-+\n(.*?)```", README, re.DOTALL)[0]
    result = pressgraph.extract(ROOT / "data" / "samples").query(asked)
    assert [row["funder"] for row in result.rows] == answer.split("\n")[:-1]


@pytest.mark.model
def test_the_face_of_the_package_stays_what_it_is_after_use() -> None:
    import pressgraph

    for _ in range(2):
        assert len(pressgraph.extract("Keelmark University and Norvane ASA signed an agreement on ocean robotics.").facts) == 1
