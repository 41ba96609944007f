"""The commands as a user runs them, odd files included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pressgraph import export
from pressgraph.cli import main

SAMPLES = Path(__file__).parent.parent / "data" / "samples"
TEXT = "Keelmark University and Norvane ASA signed an agreement on ocean robotics on 12 March 2025 in Oslo.\n"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=stdin)


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("graph") / "graph.nq"
    result = run("extract", SAMPLES, "-o", path)
    assert result.exit_code == 0, result.output
    return path


def test_help_needs_none_of_the_heavy_libraries() -> None:
    heavy = ("spacy", "networkx", "rdflib", "pyoxigraph", "rich", "trafilatura", "numpy")
    code = f"import sys, pressgraph.cli; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_every_command_has_a_help_text() -> None:
    for name, command in main.commands.items():
        assert command.help, name
        assert run(name, "--help").exit_code == 0


@pytest.mark.model
def test_extract_prints_a_table_of_facts(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    result = run("extract", tmp_path / "one.txt")
    assert result.exit_code == 0
    assert "partnership" in result.stdout
    assert "Keelmark University" in result.stdout


@pytest.mark.model
def test_a_text_on_stdin_becomes_n_quads_on_stdout() -> None:
    result = run("extract", "-", "-o", "-", stdin=TEXT)
    assert result.exit_code == 0
    assert all(line.endswith(" .") for line in result.stdout.splitlines())
    assert "OrganizationalCollaboration" in result.stdout


@pytest.mark.model
def test_what_cannot_be_read_is_named_in_one_line_each_and_the_rest_is_done(tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02PNG" * 50)
    (folder / "latin.txt").write_bytes("Universit\xe9 de Lorne".encode("latin-1") * 30)
    (folder / "long.txt").write_text("word " * 1_000_000, encoding="utf-8")
    (folder / "mixed.jsonl").write_text('{"text": "' + TEXT.strip() + ' It begins in May.", "id": "m1"}\n{broken\n{"body": "x"}\n', encoding="utf-8")
    out = tmp_path / "graph.nq"
    result = run("extract", folder, tmp_path / "missing", "-o", out)
    assert result.exit_code == 1
    lines = result.stderr.splitlines()
    for name in ("empty.txt", "binary.txt", "latin.txt", "long.txt", "mixed.jsonl:2", "mixed.jsonl:3", "missing"):
        assert sum(name in line for line in lines) == 1, (name, lines)
    documents = {line.split('"')[1] for line in out.read_text(encoding="utf-8").splitlines() if 'schema.org/identifier> "' in line}
    assert documents == {"good.txt", "m1"}


@pytest.mark.model
def test_strict_stops_at_the_first(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    result = run("extract", tmp_path, "--strict", "-o", tmp_path / "g.nq")
    assert result.exit_code == 1
    assert "a.txt" in result.stderr
    assert not (tmp_path / "g.nq").exists()


def test_a_wrong_suffix_is_told_before_the_work(tmp_path: Path) -> None:
    result = run("extract", SAMPLES, "-o", tmp_path / "graph.pdf")
    assert result.exit_code == 1
    assert ".nq" in result.stderr


@pytest.mark.model
@pytest.mark.parametrize("suffix", [".nq", ".trig", ".ttl", ".nt", ".jsonld", ".graphml", ".gexf", ".json", ".csv", ".jsonl"])
def test_every_format_is_written(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    assert run("extract", tmp_path / "one.txt", "-o", tmp_path / f"graph{suffix}").exit_code == 0
    assert "Keelmark" in (tmp_path / f"graph{suffix}").read_text(encoding="utf-8")


def contents(folder: Path) -> dict[Path, bytes]:
    """Return the files in *folder*, the deeper ones too."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


WRITE_ALL = """
import sys, pressgraph
from pressgraph import export
out, jobs, *paths = sys.argv[1:]
kg = pressgraph.extract(paths, jobs=int(jobs))
for suffix in export.WRITERS:
    kg.write(f"{out}/graph{suffix}")
for suffix in (".csv", ".parquet"):
    kg.write(f"{out}/tables{suffix}/")
for suffix in (".nq", ".trig", ".ttl", ".nt", ".jsonld"):
    kg.write(f"{out}/profile{suffix}", profile="schema.org")
"""


@pytest.mark.model
def test_every_format_has_the_same_bytes_with_any_hash_seed_order_of_files_and_number_of_processes(tmp_path: Path, graph: Path) -> None:
    files = sorted(str(path) for path in SAMPLES.iterdir())
    for seed, jobs, order in (("1", "1", files), ("2", "2", files[::-1])):
        (tmp_path / seed).mkdir()
        command = [sys.executable, "-c", WRITE_ALL, str(tmp_path / seed), jobs, *order]
        subprocess.run(command, check=True, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True)
    one, other = (contents(folder) for folder in sorted(tmp_path.iterdir()))
    assert len(one) == len(export.WRITERS) + 6 + 5
    assert [name for name, content in one.items() if other[name] != content] == []
    assert one[Path("graph.nq")] == graph.read_bytes()


@pytest.mark.model
@pytest.mark.parametrize("name", ["partners", "funders", "positions"])
def test_saved_queries_have_answers(graph: Path, name: str) -> None:
    result = run("query", graph, name, "--format", "json")
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)) >= 5


@pytest.mark.model
def test_sparql_sees_all_graphs(graph: Path) -> None:
    result = run("query", graph, "SELECT (COUNT(?d) AS ?n) WHERE { ?d a <https://schema.org/NewsArticle> }", "--format", "csv")
    assert result.stdout.split() == ["n", "14"]


@pytest.mark.model
def test_an_unknown_query_names_the_saved_ones(graph: Path) -> None:
    result = run("query", graph, "partner")
    assert result.exit_code == 1
    assert "partners" in result.stderr


@pytest.mark.model
def test_why_gives_quote_offsets_rule(graph: Path) -> None:
    result = run("why", graph, "Leonard Oyelaran")
    assert result.exit_code == 0
    assert "arden-keel-partnership.txt" in result.stdout
    assert "position." in result.stdout


@pytest.mark.model
def test_why_of_an_unknown_name_names_near_ones(graph: Path) -> None:
    result = run("why", graph, "Leonard Oyelarann")
    assert result.exit_code == 1
    assert "oyelaran" in result.stderr


@pytest.mark.model
def test_show_writes_a_page(graph: Path, tmp_path: Path) -> None:
    assert run("show", graph, "-o", tmp_path / "page.html").exit_code == 0
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "Content-Security-Policy" in page
    assert "Keelmark University" in page


@pytest.mark.model
def test_show_of_an_unknown_focus_fails_in_one_line(graph: Path, tmp_path: Path) -> None:
    result = run("show", graph, "-o", tmp_path / "page.html", "--focus", "Nobody")
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.model
def test_evaluate_prints_the_figures(graph: Path) -> None:
    result = run("evaluate", SAMPLES.parent / "gold" / "samples.jsonl", graph)
    assert result.exit_code == 0
    assert "headline F1" in result.stdout


@pytest.mark.model
def test_no_rule_fails_on_any_sample(graph: Path) -> None:
    assert run("extract", SAMPLES, "--strict", "-o", graph.with_suffix(".json")).exit_code == 0


@pytest.mark.model
def test_a_store_grows_and_answers_as_the_file_would(tmp_path: Path, graph: Path) -> None:
    store = tmp_path / "store"
    files = sorted(SAMPLES.iterdir())
    assert run("extract", *files[:2], "--store", store).stderr.endswith(f"2 added, 0 replaced, 0 unchanged -> {store}\n")
    assert run("extract", SAMPLES, "--store", store, "--jobs", "2").stderr.endswith(f"12 added, 0 replaced, 2 unchanged -> {store}\n")
    for query in ("positions", "totals", "SELECT ?d ?t { ?d schema:headline ?t } ORDER BY ?t"):
        assert run("query", store, query).stdout == run("query", graph, query).stdout != ""
    assert run("why", store, "Leonard Oyelaran").stdout == run("why", graph, "Leonard Oyelaran").stdout
    assert run("show", store, "-o", tmp_path / "page.html").exit_code == 0
    assert run("extract", files[0], "--store", store, "--evidence", "none").stderr.endswith(f"0 added, 1 replaced, 0 unchanged -> {store}\n")
    ids = run("query", store, "SELECT ?i { ?d schema:identifier ?i }", "--format", "csv").stdout.splitlines()[1:]
    assert run("forget", store, *(one for one in ids if one != files[0].name)).exit_code == 0
    assert run("query", store, "SELECT ?i { ?d schema:identifier ?i }", "--format", "csv").stdout.split() == ["i", files[0].name]


def test_what_is_no_store_or_not_in_it_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for arguments in (("extract", tmp_path / "a.txt", "--store", tmp_path), ("forget", tmp_path, "a.txt")):
        result = run(*arguments)
        assert result.exit_code == 1
        assert "no store (other files are there; possible: " in result.stderr
        assert len(result.stderr.splitlines()) == 1
    result = run("extract", tmp_path / "a.txt", "--store", tmp_path / "store", "-o", tmp_path / "graph.nq")
    assert (result.exit_code, "only one of them is possible" in result.stderr) == (2, True)


@pytest.mark.model
def test_the_facts_behind_an_answer_are_shown(graph: Path, tmp_path: Path) -> None:
    answer = run("query", graph, "partners", "--param", "org=AVU", "--format", "ttl")
    (tmp_path / "answer.ttl").write_text(answer.stdout, encoding="utf-8")
    assert run("show", tmp_path / "answer.ttl", "-o", tmp_path / "page.html", "--focus", "AVU").exit_code == 0
    assert "Keelmark University" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_spark_without_pyspark_names_the_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys.modules["pressgraph.cli.spark"], "find_spec", lambda name: None)
    result = CliRunner().invoke(main, ["spark", str(tmp_path), "-o", str(tmp_path / "out")])
    assert result.exit_code == 1
    assert result.stderr == "Error: spark needs pyspark, which is not installed: pip install 'pressgraph[spark]'\n"
