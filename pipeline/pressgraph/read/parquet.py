"""Parquet: one record a row, in the columns that JSONL has as keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO

from pressgraph.read.document import Draft, Unreadable
from pressgraph.read.record import from_record, listed
from pressgraph.records import Failure

AT_ONCE = 64
"""Rows that are in memory together."""


def read_parquet(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield a draft or a failure for each row of *stream*; *name* is not used, records name themselves."""
    try:
        import pyarrow
        from pyarrow.parquet import ParquetFile
    except ImportError:
        raise Unreadable("Parquet needs pyarrow: pip install 'pressgraph[tables]'") from None
    if not stream.read(1):
        raise Unreadable("empty")
    try:
        table = ParquetFile(stream)
        if "text" not in table.schema_arrow.names:
            raise Unreadable(f"no column 'text' (found: {listed(dict.fromkeys(table.schema_arrow.names))})")
        rows = (row for batch in table.iter_batches(AT_ONCE) for row in batch.to_pylist())
        for number, row in enumerate(rows, start=1):
            place = f"{where}:{number}"
            try:
                # Dates and other types that JSON lacks become text.
                yield from_record(json.loads(json.dumps(row, default=str), parse_constant=lambda constant: None), place)
            except Unreadable as error:
                yield Failure(place, str(error))
    except (pyarrow.ArrowException, OSError) as error:
        raise Unreadable(f"no Parquet: {str(error).splitlines()[0]}") from None
