"""Runs over many documents: the same bytes whatever happens on the way, and one bad document set aside alone."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pressgraph import knowledge
from pressgraph.cli import main
from pressgraph.engine.folder import opened
from pressgraph.engine.parts import parts
from pressgraph.engine.settings import Settings
from pressgraph.errors import EngineError, FormatError, InputError
from pressgraph.records import Announcement, Failure

TESTS = Path(__file__).parent
Told = list[tuple[str, dict[str, Any]]]
SETTINGS = Settings("0", ("feed.jsonl",), "stub_model", megabytes=300, seconds=20, most_documents=7)
FIRST = "Ada Bo Cato Dora Edda Finn Gro Hal Ivo Jan Kai Lea Mia Nils Ola Pia Rut Siv Tor Una".split()
LAST = "Aker Berg Dahl Eide Foss Grov Haug Krog Lund Moe Ness Ryg Sand Tveit Vik".split()
PLACES = "Lorne Keelmark Brenne Osterhall Tarn Wexby".split()


def document(number: int, more: str = "") -> dict[str, str]:
    """Return a record that states who holds an office."""
    name = f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]}"
    text = f"A note from the office. {name}, {('rector', 'president')[number % 2]} of {PLACES[number % len(PLACES)]} University, spoke. {more}"
    return {"id": f"d{number}", "text": text}


def feed(folder: Path, records: list[dict[str, str]]) -> Path:
    path = folder / "feed.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def run(source: Path, out: Path, settings: Settings = SETTINGS, jobs: int = 2, **more: Any) -> tuple[dict[str, int], Told]:
    """Return the sums of a run, and what it told."""
    told: Told = []
    sums = knowledge.extract_into_folder(out, [source], settings=settings, jobs=jobs, tell=lambda event, **about: told.append((event, about)), **more)
    return sums, told


def content(folder: Path) -> dict[str, bytes]:
    """Return the files of *folder* that users see."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.startswith(".")}


def failed(folder: Path) -> dict[str, str]:
    return {line["where"]: line["reason"] for line in map(json.loads, (folder / "failed.jsonl").read_text(encoding="utf-8").splitlines())}


# Parts


def test_a_part_ends_after_so_many_documents_characters_or_failures() -> None:
    found = [Announcement(str(number), "x" * size) for number, size in enumerate([1, 1, 1, 30, 1, 1])]
    settings = replace(SETTINGS, most_documents=3, most_characters=20)
    bad = Failure("a.txt", "empty")
    assert [len(part.announcements) for part in parts(found, settings)] == [3, 1, 2]
    assert [(len(part.announcements), len(part.failures)) for part in parts([*found[:2], bad, bad, bad, bad], settings)] == [(2, 1), (0, 3)]
    assert list(parts([], settings)) == []


def test_a_part_is_known_by_all_that_is_in_it() -> None:
    one = Announcement("a", "text")
    (first,), (second,), (third,) = (list(parts(found, SETTINGS)) for found in ([one], [replace(one, url="x:y")], [one, Failure("b", "empty")]))
    assert len({first.sha256, second.sha256, third.sha256}) == 3


# Whole runs


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("source")
    path = feed(folder, [document(number) for number in range(60)])
    path.write_text(path.read_text(encoding="utf-8") + "{broken\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def undisturbed(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "whole"
    sums, _ = run(source, out)
    assert sums == {"documents": 60, "facts": 60, "failed": 1}
    return out


def test_one_process_writes_the_same_bytes_as_two(source: Path, undisturbed: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out", jobs=1)
    assert content(tmp_path / "out") == content(undisturbed)


def test_the_parts_together_are_the_graph_that_is_made_in_memory(source: Path, undisturbed: Path) -> None:
    together = knowledge.read_graph(undisturbed)
    alone = knowledge.extract(source, model="stub_model", on_failure=lambda failure: None)
    assert together.facts == alone.facts


def test_the_manifest_tells_what_is_in_each_part(undisturbed: Path) -> None:
    manifest = json.loads((undisturbed / "manifest.json").read_bytes())
    assert manifest["complete"]
    assert [part["documents"] for part in manifest["parts"]] == [7] * 8 + [4]
    assert {name for part in manifest["parts"] for name in part["files"]} == {path.name for path in undisturbed.glob("part-*.nq")}
    assert failed(undisturbed) == {next(iter(failed(undisturbed))): "not JSON: Expecting property name enclosed in double quotes at character 1"}


def test_a_second_run_has_nothing_to_do(source: Path, undisturbed: Path) -> None:
    before = content(undisturbed)
    _, told = run(source, undisturbed)
    assert all(about["kept"] for event, about in told)
    assert content(undisturbed) == before


def test_a_part_that_was_spoilt_is_made_anew(source: Path, undisturbed: Path) -> None:
    before = content(undisturbed)
    (undisturbed / "part-00003.nq").write_bytes(b"")
    (undisturbed / "part-00005.nq").unlink()
    _, told = run(source, undisturbed)
    assert sorted(about["number"] for event, about in told if event == "part" and "kept" not in about) == [3, 5]
    assert content(undisturbed) == before


def test_what_has_changed_in_the_input_is_done_again_and_no_more(tmp_path: Path) -> None:
    records = [document(number) for number in range(21)]
    run(feed(tmp_path, records), tmp_path / "out")
    _, told = run(feed(tmp_path, [*records[:16], document(99)]), tmp_path / "out")
    assert [about["number"] for event, about in told if event == "part" and "kept" not in about] == [2]
    run(feed(tmp_path, records[:8]), tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").glob("part-*")) == ["part-00000.nq", "part-00001.nq"]
    run(feed(tmp_path, records[:8]), tmp_path / "fresh")
    assert content(tmp_path / "out") == content(tmp_path / "fresh")


def test_parts_may_be_json(source: Path, undisturbed: Path, tmp_path: Path) -> None:
    run(source, tmp_path / "out", replace(SETTINGS, forms=("json",)))
    one, other = (knowledge.read_graph(path) for path in (tmp_path / "out" / "graph-00003.json", undisturbed / "part-00003.nq"))
    assert one.facts == other.facts


def test_parts_may_be_parquet(source: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    run(source, tmp_path / "out", replace(SETTINGS, forms=("parquet",)))
    facts, mentions = (parquet.read_table(tmp_path / "out" / f"{name}-00000.parquet").to_pylist() for name in ("facts", "mentions"))
    assert len(facts) == 7
    assert facts[0]["person"] == "Ada Aker"
    assert {one["role"] for one in mentions} == {"person", "title", "organization"}
    record = document(0)
    assert next(one for one in mentions if one["document"] == "d0" and one["role"] == "person") == {
        "fact": facts[0]["fact"],
        "relation": "position",
        "role": "person",
        "entity": "https://w3id.org/pressgraph/id/person/ada-aker-2755cb67",
        "name": "Ada Aker",
        "document": "d0",
        "quote": facts[0]["quote"],
        "start": record["text"].index("Ada"),
        "end": record["text"].index("Ada") + len("Ada Aker"),
        "text": "Ada Aker",
        "rule": "position.name_before_office",
        "confidence": facts[0]["confidence"],
    }


# What is refused


@pytest.mark.parametrize(
    ("change", "told"), [({"min_confidence": 0.9}, "min_confidence 0.5, not 0.9"), ({"sources": ("b",)}, r"sources \['feed.jsonl'\], not \['b'\]")]
)
def test_a_folder_is_continued_with_the_same_settings_only(source: Path, undisturbed: Path, change: dict[str, Any], told: str) -> None:
    with pytest.raises(EngineError, match=told):
        run(source, undisturbed, replace(SETTINGS, **change))


def test_a_folder_with_files_of_others_is_left_alone(source: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").touch()
    with pytest.raises(EngineError, match="thesis.tex"):
        run(source, tmp_path)


def test_two_runs_do_not_write_into_one_folder(source: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "out", SETTINGS), pytest.raises(EngineError, match="another run"):
        run(source, tmp_path / "out")


def test_an_unknown_form_or_model_is_told(source: Path, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"'pdf' \(possible: nq parquet json\)"):
        run(source, tmp_path / "out", replace(SETTINGS, forms=("nq", "pdf")))
    with pytest.raises(EngineError, match="no model 'no_such_model'"):
        run(source, tmp_path / "out", replace(SETTINGS, model="no_such_model"))


# Documents that bring their process to ruin


def test_a_document_that_ruins_its_process_is_set_aside_alone(tmp_path: Path) -> None:
    words = ["RAISE", "QUIT", "EXIT", "ABORT", "SLEEP", "ALLOCATE"]
    records = [document(number, words[number // 7] if number % 7 == 3 else "") for number in range(42)]
    sums, _ = run(feed(tmp_path, records), tmp_path / "out", replace(SETTINGS, seconds=3))
    assert sums == {"documents": 36, "facts": 36, "failed": 6}
    assert failed(tmp_path / "out") == {
        "d3": "ValueError while extracting: no reading of this",
        "d10": "set aside: its process ended with status 3, 3 times",
        "d17": "set aside: its process ended with status 0, 3 times",
        "d24": "set aside: its process ended by signal SIGABRT, 3 times",
        "d31": "set aside: its process took longer than 3 s, 3 times",
        "d38": "set aside: its process took more than 300 MB of memory, 3 times",
    }


def test_a_document_that_cannot_be_exported_is_set_aside_alone(tmp_path: Path) -> None:
    words = {2: "GARBLE", 9: "CRUSH", 16: "DAWDLE"}
    records = [document(number, words.get(number, "")) for number in range(21)]
    sums, _ = run(feed(tmp_path, records), tmp_path / "out", replace(SETTINGS, seconds=3))
    assert sums == {"documents": 18, "facts": 18, "failed": 3}
    assert failed(tmp_path / "out") == {
        "d2": "ValueError while exporting: no reading of this",
        "d9": "set aside: its process ended by signal SIGABRT, 3 times",
        "d16": "set aside: its process took longer than 3 s, 3 times",
    }


def test_strict_stops_at_the_first_failure(source: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="feed.jsonl:61"):
        run(source, tmp_path / "out", strict=True)


# Ends at any moment

DRIVER = """
import json, multiprocessing, sys
from pathlib import Path
from pressgraph.knowledge import extract_into_folder
from test_engine import SETTINGS

def tell(event, **about):
    print(json.dumps({"event": event, "workers": [one.pid for one in multiprocessing.active_children()]}), flush=True)

if __name__ == "__main__":
    extract_into_folder(sys.argv[2], [sys.argv[1]], settings=SETTINGS, jobs=2, tell=tell)
"""


def started(source: Path, out: Path, **environment: str) -> subprocess.Popen[str]:
    """Return a run in a process of its own, which writes a line for each event."""
    script = out.parent / "driver.py"
    script.write_text(DRIVER, encoding="utf-8")
    variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])} | environment
    return subprocess.Popen([sys.executable, script, source, out], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables)


def events(process: subprocess.Popen[str]) -> Iterator[dict[str, Any]]:
    assert process.stdout
    return map(json.loads, process.stdout)


def has_ended(pid: int) -> bool:
    try:
        return "Z" in Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return True


def finished(out: Path) -> bool:
    """Tell whether a run into *out* has come to its end."""
    manifest = out / "manifest.json"
    return manifest.exists() and json.loads(manifest.read_bytes())["complete"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_run_killed_at_twenty_moments_ends_with_the_same_bytes(source: Path, undisturbed: Path, tmp_path: Path) -> None:
    chance, out = random.Random(7), tmp_path / "out"
    moments = iter([(chance.randrange(1, 7), chance.random() / 50, chance.random() < 0.3) for _ in range(20)])
    moment = next(moments, None)
    while moment or not finished(out):
        if finished(out):  # too soon: let it do some of the work again
            (out / "part-00002.nq").unlink()
        process, waited = started(source, out), 0
        for event in events(process):
            waited += 1
            if moment and waited >= moment[0]:
                _, pause, is_parent = moment
                time.sleep(pause)
                try:
                    os.kill(process.pid if is_parent else chance.choice(event["workers"]), signal.SIGKILL)
                except (ProcessLookupError, IndexError):  # that worker has ended meanwhile: the next event is as good
                    continue
                moment, waited = next(moments, None), 0
        process.communicate()
    assert content(out) == content(undisturbed)
    assert not list((out / ".run").glob("tmp-*"))


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_workers_end_when_their_parent_is_killed(source: Path, tmp_path: Path) -> None:
    process = started(source, tmp_path / "out")
    workers = next(events(process))["workers"]
    process.kill()
    process.communicate()
    assert workers
    deadline = time.monotonic() + 60
    while not all(map(has_ended, workers)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert all(map(has_ended, workers))


def test_a_full_disk_ends_the_run_and_the_same_command_goes_on(tmp_path: Path) -> None:
    records = [document(number, "DISK" if number == 10 else "") for number in range(21)]
    path, out = feed(tmp_path, records), tmp_path / "out"
    process = started(path, out)
    assert "part-00001.nq cannot be written (File too large)" in process.communicate()[1].splitlines()[-1]
    assert not (out / "part-00001.nq").exists()
    assert not json.loads((out / "manifest.json").read_bytes())["complete"]
    assert started(path, out, HARMLESS="DISK").communicate()[0]
    started(path, tmp_path / "fresh", HARMLESS="DISK").communicate()
    assert content(out) == content(tmp_path / "fresh")


def command(source: Path, out: Path) -> list[str | Path]:
    return ["extract", source, "-o", f"{out}/", "--model", "stub_model", "--jobs", "2", "--log-json"]


def test_ctrl_c_ends_with_a_word_on_how_to_go_on(tmp_path: Path) -> None:
    path = feed(tmp_path, [document(number, "SLEEP" if number == 3 else "") for number in range(7)])
    variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), *sys.path])}
    script = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); from pressgraph.cli import main; main()"
    code = [sys.executable, "-c", script, *command(path, tmp_path / "out"), "--timeout", "3"]
    process = subprocess.Popen(code, stderr=subprocess.PIPE, text=True, env=variables, start_new_session=True)
    assert process.stderr
    assert json.loads(process.stderr.readline())["event"] == "worker"
    os.killpg(process.pid, signal.SIGINT)
    last = process.communicate()[1]
    assert last.splitlines() == [f"stopped; what is done is kept in {tmp_path / 'out'}/, and the same command goes on from there"]
    assert process.returncode == 130


# The command


def test_the_command_tells_machines_what_happens_and_ends_with_1_when_documents_failed(source: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, [str(one) for one in command(source, tmp_path / "out")])
    lines = [json.loads(line) for line in result.stderr.splitlines()]
    assert [line["event"] for line in lines] == ["failed", "part", "end"]
    assert lines[-1] | {"documents": 60, "facts": 60, "failed": 1, "read": 1.0} == lines[-1]
    assert result.exit_code == 1
    *_, failure, facts, failures = CliRunner().invoke(main, [str(one) for one in command(source, tmp_path / "plain")[:-1]]).stderr.splitlines()
    assert failure.startswith(f"{source}:61: not JSON")
    assert facts == f"60 facts in 60 announcements -> {tmp_path / 'plain'}/"
    assert failures == f"1 document(s) failed, each named in {tmp_path / 'plain'}/failed.jsonl; the others are done"


def test_a_list_of_files_is_read_and_belongs_to_the_settings(source: Path, tmp_path: Path) -> None:
    listing = tmp_path / "files.txt"
    listing.write_text(f"{source}\n\n{tmp_path / 'missing.txt'}\n", encoding="utf-8")
    out = tmp_path / "out"
    result = CliRunner().invoke(main, ["extract", "--files-from", str(listing), "-o", f"{out}/", "--model", "stub_model"])
    assert result.exit_code == 1
    assert failed(out)[f"{tmp_path / 'missing.txt'}"] == "no such file or folder"
    assert json.loads((out / "manifest.json").read_bytes())["settings"]["sources"] == [f"--files-from {listing}"]


def test_nothing_to_read_is_a_usage_error() -> None:
    assert CliRunner().invoke(main, ["extract"]).exit_code == 2
