"""A cluster of several processes, some of which are killed while they work."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyspark
import pytest
from conftest import CONFIGURATION, QUICK, quads, table

import pressgraph
from pressgraph import knowledge
from test_engine import document

HOME = Path(pyspark.__file__).parent


@pytest.fixture
def configured(tmp_path: Path) -> dict[str, str]:
    """Return the variables with which Spark starts two workers; what these leave lies in a folder of the test."""
    home = tmp_path / "home"
    home.mkdir()
    for entry in HOME.iterdir():
        (home / entry.name).symlink_to(entry)
    cluster = CONFIGURATION | {"spark.master": "local-cluster[2,1,1024]", "spark.executor.memory": "1g"}
    cluster |= {"spark.executor.extraJavaOptions": f"{QUICK} -Dof={tmp_path}", "spark.task.maxFailures": "8"}
    (tmp_path / "conf").mkdir()
    (tmp_path / "conf" / "spark-defaults.conf").write_text("".join(f"{name} {value}\n" for name, value in cluster.items()), encoding="utf-8")
    return dict(os.environ) | {"SPARK_HOME": str(home), "SPARK_CONF_DIR": str(tmp_path / "conf")}


def processes(*words: str) -> Iterator[int]:
    """Yield the processes whose command line holds all *words*."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = path.read_bytes().decode(errors="replace")
        except OSError:  # it has ended meanwhile
            continue
        if all(word in line for word in words):
            yield int(path.parent.name)


def parent(pid: int) -> int:
    """Return the parent of a process, 0 where it has ended meanwhile."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return int(stat.rpartition(")")[2].split()[1])


def executors(mark: str) -> list[int]:
    """Return the processes in which Spark works that have *mark* in their command line."""
    return sorted(processes("CoarseGrainedExecutorBackend", f"-Dof={mark}"))


def python_workers(executor: int) -> list[int]:
    """Return the processes in which *executor* runs Python, children of its child, that have a process with the model."""
    servers = {parent(pid) for pid in processes("multiprocessing.forkserver")}  # of these, those of the models, and the parents of those
    at_work = {parent(pid) for pid in servers if pid in set(processes("multiprocessing.forkserver"))}
    return sorted(pid for pid in processes("pyspark.daemon") if pid in at_work and parent(parent(pid)) == executor)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_executors_that_are_killed_lose_nothing_and_double_nothing(configured: dict[str, str], tmp_path: Path) -> None:
    source, out = tmp_path / "feed.jsonl", tmp_path / "out"
    source.write_text("".join(json.dumps(document(number)) + "\n" for number in range(40)), encoding="utf-8")
    main = Path(pressgraph.__file__).parent / "spark" / "__main__.py"
    command = [str(HOME / "bin" / "spark-submit"), str(main), str(source), "-o", str(out), "--model", "slow_model"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(command, env=configured, stdout=log, stderr=log)
    try:
        one, other = working(process, out, str(tmp_path))
        os.kill(python_workers(one)[0], signal.SIGKILL)
        os.kill(other, signal.SIGKILL)
        assert not list(out.glob("steps/pieces/slice=0/_SUCCESS"))
        assert process.wait() == 0, (tmp_path / "log").read_text(encoding="utf-8")[-3000:]
    finally:
        process.terminate()
    kg = knowledge.extract(source, model="slow_model")
    kg.write(tmp_path / "one.nq")
    kg.write(f"{tmp_path}/tables.parquet/")
    assert quads(out) == sorted((tmp_path / "one.nq").read_bytes().splitlines())
    for name in ("facts", "entities", "mentions"):
        assert table(out / name) == table(tmp_path / "tables.parquet" / f"{name}.parquet")


def working(process: subprocess.Popen[bytes], out: Path, mark: str) -> list[int]:
    """Return the executors as soon as both of them state what documents say."""
    while process.poll() is None:
        found = executors(mark)
        if len(found) == 2 and all(map(python_workers, found)):
            return found
        time.sleep(0.2)
    raise AssertionError((Path(mark) / "log").read_text(encoding="utf-8")[-3000:])
