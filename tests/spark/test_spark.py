"""Spark finds the same as one machine, byte for byte once sorted, whatever happens to its executors."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from conftest import failed, quads, table

from pressgraph import knowledge
from pressgraph.corrections import apply
from pressgraph.engine.settings import Settings
from pressgraph.errors import EngineError
from pressgraph.export import write
from pressgraph.graph import to_graph
from pressgraph.identity import same
from pressgraph.resolve import resolve
from pressgraph.spark import run
from pressgraph.spark.components import components
from pressgraph.spark.frames import Steps
from pressgraph.spark.stating import PIECES, pieces_of
from test_engine import document

SETTINGS = Settings("0.1.0", ("feed",), "stub_model", forms=("json",), seconds=3)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two files: documents that state something, one twice, one with another text, some that ruin their process."""
    folder = tmp_path_factory.mktemp("source")
    records: list[dict[str, str]] = [document(number) for number in range(30)]
    records += [document(3), document(4, "Another text."), {"id": "empty"}, document(40, "RAISE"), document(41, "QUIT"), document(42, "SLEEP")]
    for name, some in (("a.jsonl", records[:20]), ("b/c.jsonl", records[20:])):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("".join(json.dumps(record) + "\n" for record in some), encoding="utf-8")
    (folder / "d.txt").write_text(document(50)["text"], encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def local(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what one machine writes: one.nq, tables.parquet and, in parts, failed.jsonl."""
    out = tmp_path_factory.mktemp("local")
    knowledge.extract_into_folder(out / "parts", [source], settings=replace(SETTINGS, forms=("nq",)))
    kg = knowledge.read_graph(out / "parts")
    kg.write(out / "one.nq")
    kg.write(f"{out}/tables.parquet/")
    return out


@pytest.fixture(scope="module")
def spread(spark: Any, source: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """Return what Spark writes, and the sums that it tells."""
    out = tmp_path_factory.mktemp("spark") / "out"
    return out, run.run(spark, [str(source)], str(out), SETTINGS)


def test_the_quads_are_those_of_one_machine(local: Path, spread: tuple[Path, dict[str, int]]) -> None:
    assert quads(spread[0]) == sorted((local / "one.nq").read_bytes().splitlines())


@pytest.mark.parametrize("name", ["facts", "entities", "mentions"])
def test_the_tables_are_those_of_one_machine(local: Path, spread: tuple[Path, dict[str, int]], name: str) -> None:
    assert table(spread[0] / name) == table(local / "tables.parquet" / f"{name}.parquet")


def test_what_fails_fails_for_the_reasons_of_one_machine(local: Path, spread: tuple[Path, dict[str, int]]) -> None:
    reasons = failed(spread[0])
    assert reasons == failed(local / "parts" / "failed.jsonl")
    assert ("d42", "set aside: its process took longer than 3 s, 3 times") in reasons
    assert len(reasons) == 5


def test_the_sums_are_told(spread: tuple[Path, dict[str, int]]) -> None:
    assert spread[1] == {"documents": 31, "facts": 31, "failed": 5}


def test_a_second_run_makes_only_what_is_missing(spark: Any, source: Path, spread: tuple[Path, dict[str, int]]) -> None:
    out, sums = spread
    before = {path: path.stat().st_mtime_ns for path in out.rglob("part-*")}
    (out / "facts" / "_SUCCESS").unlink()
    assert run.run(spark, [str(source)], str(out), SETTINGS) == sums
    after = {path: path.stat().st_mtime_ns for path in out.rglob("part-*")}
    assert {path for path in before if after.get(path) != before[path]} == {path for path in before if path.parent == out / "facts"}


def test_other_files_or_settings_do_not_go_on(spark: Any, spread: tuple[Path, dict[str, int]]) -> None:
    with pytest.raises(EngineError, match=r"files .*, not .*possible: the same command, or another path"):
        run.run(spark, ["missing.txt"], str(spread[0]), SETTINGS)


# What is one


@pytest.fixture(scope="module")
def gold() -> nx.MultiDiGraph:
    """Return the graph of the pairs of names in tests/identity, all in sight of each other, and of announcements with units and persons."""
    from gold import OTHER, announced, rows

    from identity import names, readings

    found = list(readings(150, names()))
    for at, row in enumerate(rows()):
        found.append(announced(f"{at} one", row["name"], row["kind"], row["context"]))
        found.append(announced(f"{at} other", row["name_2"], row["kind_2"], row["context_2"]))
        for place, other in enumerate(filter(None, map(OTHER.match, row["elsewhere"].split("; ")))):
            aka = f"aka={other['aka']}" if other["aka"] else ""
            found.append(announced(f"{at} elsewhere {place}", other["name"], other["kind"], "; ".join(filter(None, (aka, other["context"])))))
    graph = to_graph(resolve(found))
    graph.graph["run"] = {"tool": "pressgraph"}
    return graph


def test_what_is_one_is_decided_as_with_all_in_sight(spark: Any, gold: nx.MultiDiGraph, tmp_path: Path) -> None:
    assert len(same(gold)) > 200
    spark.sparkContext.setCheckpointDir(str(tmp_path / "checkpoints"))
    empty = nx.MultiDiGraph(base=gold.graph["base"], run=gold.graph["run"], documents={})
    run.write(spark.createDataFrame(list(pieces_of(gold)), PIECES), empty, Steps(spark, str(tmp_path)))
    joined = apply([], gold)
    write(joined, tmp_path / "one.nq")
    assert quads(tmp_path) == sorted((tmp_path / "one.nq").read_bytes().splitlines())
    write(joined, f"{tmp_path}/tables.parquet/")
    for name in ("facts", "entities", "mentions"):
        assert table(tmp_path / name) == table(tmp_path / "tables.parquet" / f"{name}.parquet")


def test_components_are_found_over_long_chains_and_hubs(spark: Any, tmp_path: Path) -> None:
    spark.sparkContext.setCheckpointDir(str(tmp_path))
    chain = [(f"c{at:03}", str(key)) for at, pair in enumerate(pairwise(range(41))) for key in pair]
    hub = [(f"h{at:02}", "hub") for at in range(30)]
    edges = spark.createDataFrame([*chain, *hub, ("alone", "own")], "iri string, key string")
    found = {row.iri: row.component for row in components(edges).collect()}
    assert found == dict.fromkeys((f"c{at:03}" for at in range(40)), "c000") | dict.fromkeys((f"h{at:02}" for at in range(30)), "h00")


