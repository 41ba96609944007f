"""A session of Spark in this process, and what is compared."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "spark"), str(TESTS / "identity"), str(TESTS.parent / "benchmarks")]

QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Java starts often and works little here."""
CONFIGURATION = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.extraJavaOptions": QUICK,
    "spark.driver.host": "127.0.0.1",
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


@pytest.fixture(scope="session", autouse=True)
def environment() -> None:
    """What processes of Spark start with."""
    paths = os.pathsep.join(sys.path)
    os.environ.update(PYTHONPATH=paths, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1", SPARK_LOCAL_HOSTNAME="localhost")


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """Return a session that works in two threads of this machine."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").appName("tests")
    for name, value in CONFIGURATION.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def quads(out: Path) -> list[bytes]:
    """Return the N-Quads that a run with Spark has written, sorted."""
    return sorted(line for path in out.glob("quads/*/part-*") for line in path.read_bytes().split(b"\n") if line)


def table(path: Path) -> list[str]:
    """Return the rows of a table in the file or folder *path*, sorted, with the names of its columns."""
    from pyarrow import dataset

    files = sorted(path.glob("*.parquet")) if path.is_dir() else [path]
    return sorted(map(repr, dataset.dataset([str(file) for file in files]).to_table().to_pylist()))


def failed(out: Path) -> list[tuple[str, str]]:
    """Return the documents that failed, sorted, each with the reason."""
    lines = (line for path in (out.glob("failed/part-*") if out.is_dir() else [out]) for line in path.read_text(encoding="utf-8").splitlines())
    return sorted((one["where"], one["reason"]) for one in map(json.loads, lines))
