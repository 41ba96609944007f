"""Files to announcements: each file is read where Spark wants, by the reader that every run uses, and each identifier counts once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from pressgraph.read import READERS, Progress, attempt, iter_file, taken
from pressgraph.read.check import announcement
from pressgraph.read.disk import in_order
from pressgraph.read.document import Unreadable
from pressgraph.read.folder import File, files
from pressgraph.records import Announcement, Failure
from pressgraph.spark.frames import Row, Rows, mapped

SOURCES = "file long, path string, name string, suffix string, size long, reason string"
READ = "file long, number long, place string, id string, sha256 string, announcement string, reason string"
"""``announcement`` is JSON, or null where the document failed for a ``reason``; ``file`` and ``number`` tell the order of the input."""


def listed(sources: Iterable[str]) -> list[Row]:
    """Return the files of *sources*, in the order in which every run reads them; by absolute paths, since executors are elsewhere."""
    found = (file for source in in_order(str(Path(one).absolute()) for one in sources) for file in files(Path(source), READERS))
    return [{"file": place} | (failed_file(one) if isinstance(one, Failure) else found_file(one)) for place, one in enumerate(found)]


def found_file(file: File) -> Row:
    """Return *file* as a row."""
    size = file.path.stat().st_size if file.path.exists() else 0
    return {"path": file.path.as_posix(), "name": file.name, "suffix": file.suffix, "size": size, "reason": None}


def failed_file(failure: Failure) -> Row:
    """Return a path that is no file to read as a row."""
    return {"path": failure.where, "name": "", "suffix": "", "size": 0, "reason": failure.reason}


def read(spark: SparkSession, sources: list[Row]) -> DataFrame:
    """Return what the files *sources* hold, with the columns READ."""
    return mapped(spark.createDataFrame(sources, SOURCES).repartition(max(1, len(sources))), read_files, READ)


def read_files(sources: Rows) -> Rows:
    """Yield what each of *sources* holds, a row for each document or failure."""
    for source in sources:
        if source["reason"]:
            yield {"file": source["file"], "number": 0, "place": source["path"], "reason": source["reason"]}
            continue
        file = File(Path(source["path"]), source["name"], source["suffix"])
        for number, draft in enumerate(attempt(iter_file(file, Progress()), source["path"])):
            row = {"file": source["file"], "number": number, "place": draft.where}
            try:
                yield row | ({"reason": draft.reason} if isinstance(draft, Failure) else read_row(announcement(draft)))
            except Unreadable as error:
                yield row | {"reason": str(error)}


def read_row(found: Announcement) -> Row:
    """Return *found* as part of a row."""
    return {"id": found.id, "sha256": found.sha256, "announcement": json.dumps(asdict(found))}


def announcement_of(row: Row) -> Announcement:
    """Return the announcement in *row*."""
    known = json.loads(row["announcement"])
    return Announcement(**known | {"extra": tuple(map(tuple, known["extra"]))})


def later(read: DataFrame) -> DataFrame:
    """Return the rows of *read* whose identifier an earlier one has: with a reason where the text is another, without where it is the same."""
    sound = read.where("reason IS NULL")
    first = sound.groupBy("id").agg(F.min(F.struct("file", "number", "place", "sha256")).alias("first"), F.count("id").alias("times"))
    again = sound.join(first.where("times > 1"), "id").where("(file, number) != (first.file, first.number)")
    return mapped(again.select("file", "number", "place", "id", "sha256", "first.place", "first.sha256").toDF(*LATER), told, READ)


LATER = ("file", "number", "place", "id", "sha256", "first_place", "first_sha256")


def told(rows: Rows) -> Rows:
    """Yield each of *rows*, with the reason why it failed if it did."""
    for row in rows:
        reason = None if row["sha256"] == row["first_sha256"] else taken(row["id"], row["first_place"])
        yield {name: row[name] for name in ("file", "number", "place", "id")} | {"reason": reason}
