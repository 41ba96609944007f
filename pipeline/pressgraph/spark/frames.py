"""Rows for Python and back: steps that are kept, functions over batches, functions over groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Any, TypeAlias

import pyarrow
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

Row: TypeAlias = dict[str, Any]
Rows: TypeAlias = Iterable[Row]
Batches: TypeAlias = Iterator[pyarrow.RecordBatch]

ROWS = 256
"""Rows that go to Spark together: a row may hold a whole document."""
TYPES = {"string": pyarrow.string(), "binary": pyarrow.binary(), "long": pyarrow.int64(), "array<string>": pyarrow.list_(pyarrow.string())}
"""Type of a column as Spark calls it -> as Arrow does."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of a run under the path *out*, each written whole or not at all: Spark marks what it has written to the end."""

    spark: SparkSession
    out: str

    def kept(self, name: str, make: Callable[[], DataFrame], form: str = "parquet") -> DataFrame:
        """Return what is kept as *name*, made now by *make* unless an earlier run has made it."""
        path = f"{self.out}/{name}"
        if not self.has(name):
            make().write.mode("overwrite").format(form).save(path)
        return self.spark.read.format(form).load(path)

    def has(self, name: str) -> bool:
        """Tell whether *name* was written to the end."""
        jvm: Any = self.spark.sparkContext._jvm
        path = jvm.org.apache.hadoop.fs.Path(f"{self.out}/{name}/_SUCCESS")
        found: bool = path.getFileSystem(self.spark.sparkContext._jsc.hadoopConfiguration()).exists(path)
        return found


def mapped(frame: DataFrame, function: Callable[[Rows], Rows], schema: str) -> DataFrame:
    """Return the rows that *function* makes of those of *frame*, one partition at a time; *schema* is "name type, ..."."""

    def over_batches(batches: Batches) -> Batches:
        return in_batches(function(row for batch in batches for row in batch.to_pylist()), schema)

    return frame.mapInArrow(over_batches, schema)


def in_batches(rows: Rows, schema: str) -> Batches:
    """Yield *rows* as Arrow has them."""
    columns = pyarrow.schema([(name, TYPES[kind]) for name, kind in (column.split() for column in schema.split(", "))])
    for some in chunks(rows):
        yield pyarrow.RecordBatch.from_pylist(some, schema=columns)


def chunks(rows: Rows) -> Iterator[list[Row]]:
    """Yield *rows* in lists of ROWS."""
    left = iter(rows)
    while some := list(islice(left, ROWS)):
        yield some


def by_group(frame: DataFrame, key: str, order: tuple[str, ...], function: Callable[[list[Row]], Rows], schema: str) -> DataFrame:
    """Return the rows that *function* makes of each group of rows of *frame* with one *key*, in *order*: only one group is in memory at a time."""

    def over_rows(rows: Rows) -> Rows:
        return (made for _, group in groupby(rows, key=lambda row: row[key]) for made in function(list(group)))

    return mapped(spread(frame, key).sortWithinPartitions(key, *order), over_rows, schema)


def spread(frame: DataFrame, key: str) -> DataFrame:
    """Return *frame* in as many partitions as Spark is told to shuffle into, rows of one *key* together."""
    return frame.repartition(int(frame.sparkSession.conf.get("spark.sql.shuffle.partitions") or 200), F.col(key))
