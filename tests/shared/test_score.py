"""Our figures against those of the scoring script, and gold facts written out as a graph against themselves."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pressgraph import export
from pressgraph.evaluate import evaluate, format_report
from pressgraph.graph import to_graph
from pressgraph.records import Amount, Announcement, Entity, Fact, Statements
from pressgraph.resolve.identifiers import digest, mint

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOLD = SHARED / "gold" / "dev.jsonl"
MANY = {"members": "member", "funder": "funder", "recipient": "recipient"}


def test_gold_written_as_a_graph_is_perfect(tmp_path: Path) -> None:
    path = write(tmp_path, gold_statements())
    report = evaluate(GOLD, [path])
    assert report.headline == 1.0
    assert not report.errors
    assert min(report.accuracy.values()) > 0.98  # not 1: two gold facts may give one person and title two statuses
    assert scored(path)["headline"] == 1.0


@pytest.mark.parametrize("suffix", [".nq", ".trig", ".jsonld", ".ttl", ".nt", ".json", ".graphml"])
def test_gold_survives_the_way_through_a_file(tmp_path: Path, suffix: str) -> None:
    graph = to_graph(gold_statements())
    path = tmp_path / f"graph{suffix}"
    export.write(graph, path)
    again = export.read_graph(path)
    assert again.graph["documents"] == graph.graph["documents"]
    assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
    assert set(again.edges(keys=True)) == set(graph.edges(keys=True))


@pytest.mark.parametrize("damage", ["nothing", "half", "cut", "renamed", "swapped", "merged"])
def test_our_figures_are_those_of_the_script(tmp_path: Path, damage: str) -> None:
    path = write(tmp_path, gold_statements(damage))
    theirs, ours = scored(path), evaluate(GOLD, [path])
    assert ours.headline == pytest.approx(theirs["headline"], abs=1e-12)
    assert list(ours.interval) == pytest.approx(theirs["interval"], abs=1e-12)
    assert {name: list(counts) for name, counts in ours.counts.items()} == {
        name: pytest.approx(counts, abs=1e-9) for name, counts in theirs["counts"].items()
    }
    assert ours.accuracy == pytest.approx(theirs["accuracy"], abs=1e-12)
    assert [line for line in format_report(ours).splitlines() if not line.startswith("calibration")] == run(path).splitlines()


def write(folder: Path, statements: Iterator[Statements]) -> Path:
    path = folder / "graph.nq"
    export.write(to_graph(statements), path)
    return path


def run(path: Path, *options: str) -> str:
    command = [sys.executable, str(SHARED / "eval" / "score.py"), str(GOLD), str(path), *options]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def scored(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(path, "--json"))
    return found


def gold_statements(damage: str = "") -> Iterator[Statements]:
    """Yield the gold facts as statements, damaged on purpose as *damage* says."""
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        announcement = Announcement(entry["id"], entry["text"], entry["title"], entry["date"])
        facts = [fact for number, gold in enumerate(entry["facts"]) for fact in damaged(entry["id"], gold, damage, number)]
        used = {filler for fact in facts for _, filler in fact.roles if isinstance(filler, Entity)}
        yield Statements(announcement, tuple(sorted(used, key=lambda one: one.id)), tuple({fact.id: fact for fact in facts}.values()))


def damaged(document: str, gold: dict[str, Any], damage: str, number: int) -> Iterator[Fact]:
    if damage == "nothing" or (damage == "half" and number % 2):
        return
    changed = dict(gold)
    if damage == "cut":
        changed |= {name: gold[name][:-1] for name in ("members", "recipient") if len(gold.get(name, ())) > 2}
        changed.pop("org", None) if number % 3 == 0 else changed.pop("amount", None)
    if damage == "renamed" and number % 3 == 0:
        changed |= {name: [*gold[name][:-1], ["Wexcombe Marine"]] for name in ("members", "funder") if gold.get(name)}
        changed |= {"title": ["harbour pilot"], "status": "former"} if gold["relation"] == "position" else {}
    if damage == "swapped" and gold["relation"] == "funding":
        changed |= {"funder": gold.get("recipient", []), "recipient": gold.get("funder", []), "kind": "loan"}
    yield fact_of(document, changed)
    if damage == "merged" and gold["relation"] == "position":
        yield fact_of(document, gold | {"title": ["chair"]})


def fact_of(document: str, gold: dict[str, Any]) -> Fact:
    person_like = {"person": "person"}
    roles: list[tuple[str, Any]] = []
    for name, value in gold.items():
        if name in MANY:
            roles += [(MANY[name], entity(document, "organization", names)) for names in value]
        elif name in {"person", "org"}:
            roles.append(("organization" if name == "org" else name, entity(document, person_like.get(name, "organization"), value)))
        elif name == "title":
            roles.append((name, value[0]))
        elif name == "amount":
            figures = [Decimal(str(value[key])) if value.get(key) is not None else None for key in ("value", "min", "max")]
            roles.append((name, Amount(value["currency"], *figures)))
    parts = [f"{role} {getattr(filler, 'id', filler)}" for role, filler in roles]
    attributes = tuple((name, gold[name]) for name in ("status", "kind") if gold.get(name))
    return Fact(f"fact/{digest(document, gold['relation'], *parts)}", gold["relation"], tuple(roles), attributes)


def entity(document: str, kind: str, names: list[str]) -> Entity:
    return Entity(mint(kind, names[0], document), kind, names[0], tuple(sorted(set(names[1:]) - {names[0]})))
