"""A run from files to tables and N-Quads: the order of its steps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import partial
from math import ceil

import networkx as nx
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from pressgraph.engine.settings import Settings, run_of
from pressgraph.errors import EngineError
from pressgraph.export import check_forms, limited
from pressgraph.export.description import run_triples
from pressgraph.export.serialize import piece
from pressgraph.export.tables import TABLES
from pressgraph.graph import check_base
from pressgraph.spark.describing import description
from pressgraph.spark.frames import Row, Steps, mapped, spread
from pressgraph.spark.joining import same_things
from pressgraph.spark.reading import later, listed, read
from pressgraph.spark.stating import PIECES, stating
from pressgraph.spark.things import known_things
from pressgraph.spark.writing import Writing, contents

SLICE = 1_000_000
"""Documents that are stated before what they state is kept: so much of the longest step is lost at most when the driver ends."""
RECORDS = "1000"
"""Rows that Spark hands to Python together: they hold texts."""


def run(spark: SparkSession, sources: Iterable[str], out: str, settings: Settings) -> dict[str, int]:
    """Write what *sources*, paths that all machines see, state into the path *out*; return how many documents, facts, failed there are.

    *settings* has the form json. Raises EngineError where *out* was begun with other settings or files.
    """
    check_forms(settings.forms)
    check_base(settings.base)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", RECORDS)
    spark.sparkContext.setCheckpointDir(f"{out}/steps/checkpoints")
    steps = Steps(spark, out)
    files = listed(sources)
    begin(steps, settings, files)

    found = steps.kept("steps/read", lambda: read(spark, files))
    again = steps.kept("steps/again", lambda: later(found))
    pieces = stated(found.where("reason IS NULL").join(again, ["file", "number"], "left_anti"), settings, steps)
    done = write(pieces, described(settings), steps)
    failed = steps.kept("failed", lambda: failures(found, again, pieces), "json")
    return done | {"failed": failed.count()}


def write(pieces: DataFrame, graph: nx.MultiDiGraph, steps: Steps) -> dict[str, int]:
    """Write what *pieces* say together; *graph* is empty but for base and run. Return how many documents and facts there are."""
    things = steps.kept("steps/things", lambda: known_things(pieces))
    made = Writing(pieces, same_things(things, steps), steps, graph)
    tables = {name: steps.kept(name, partial(made.table, name)) for name in TABLES}
    documents = pieces.where("what = 'document'").select(F.col("document").alias("iri"), F.get_json_object("content", "$.sha256").alias("sha256"))
    run = piece("", run_triples(graph)).decode().rstrip("\n")
    lines = steps.kept("quads/documents", made.documents, "text").union(
        steps.kept("quads/default", lambda: made.default_lines().union(one_row(steps.spark, run)), "text")
    )
    steps.kept("quads/about", lambda: one_row(steps.spark, description(lines, documents, tables["entities"].count(), graph, steps)), "text")
    return {"documents": documents.count(), "facts": tables["facts"].count()}


def begin(steps: Steps, settings: Settings, files: list[Row]) -> None:
    """Note under *steps* what the run is asked for. Raises EngineError where it was begun with something else."""
    named = json.dumps([[file["path"], file["size"]] for file in files])
    asked = json.dumps(settings.plain() | {"files": hashlib.sha256(named.encode()).hexdigest()}, sort_keys=True)
    (begun,) = steps.kept("steps/settings", lambda: one_row(steps.spark, asked), "text").collect()
    before, now = json.loads(begun.value), json.loads(asked)
    if differing := [name for name in now if now[name] != before.get(name)]:
        told = "; ".join(f"{name} {before.get(name)!r}, not {now[name]!r}" for name in differing)
        raise EngineError(f"{steps.out}: was begun with other settings: {told} (possible: the same command, or another path)")


def stated(announcements: DataFrame, settings: Settings, steps: Steps) -> DataFrame:
    """Return what *announcements* state, in pieces; each slice of them is kept when it is done."""
    slices = max(1, ceil(announcements.count() / SLICE))
    place = F.pmod(F.xxhash64("id"), F.lit(slices))

    def state(number: int) -> DataFrame:
        return mapped(spread(announcements.where(place == number), "id"), stating(settings), PIECES)

    for number in range(slices):
        steps.kept(f"steps/pieces/slice={number}", partial(state, number))
    return steps.spark.read.parquet(f"{steps.out}/steps/pieces").drop("slice")


def described(settings: Settings) -> nx.MultiDiGraph:
    """Return an empty graph with base and run, as *settings* say."""
    about = run_of(settings.version, settings.model, settings.min_confidence, settings.index)
    return limited(nx.MultiDiGraph(base=settings.base, documents={}, run=about), settings.evidence)


def failures(found: DataFrame, again: DataFrame, pieces: DataFrame) -> DataFrame:
    """Return the documents that failed, each with its reason, as the engine names them."""
    unread = found.union(again).where("reason IS NOT NULL").select(F.col("place").alias("where"), "reason")
    return unread.union(contents(pieces, "failed", "where string, reason string")).orderBy("where", "reason").coalesce(1)


def one_row(spark: SparkSession, text: str) -> DataFrame:
    """Return a frame of one row, *text*."""
    return spark.createDataFrame([(text,)], "value string")
