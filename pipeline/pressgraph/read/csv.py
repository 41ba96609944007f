"""CSV with a header: one record a row; separated by commas, semicolons or tabs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import BinaryIO

from pressgraph.read.document import MAX_BYTES, Draft, Unreadable, decode
from pressgraph.read.record import from_record, listed
from pressgraph.records import Failure

SEPARATORS = ",;\t"


def read_csv(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield a draft or a failure for each row of *stream*; *name* is not used, records name themselves."""
    csv.field_size_limit(MAX_BYTES)
    header = decode(stream.readline(MAX_BYTES))
    if not header.strip():
        raise Unreadable("empty")
    separator = max(SEPARATORS, key=header.count)
    columns = next(csv.reader([header], delimiter=separator))
    if "text" not in columns:
        raise Unreadable(f"no column 'text' (found: {listed(dict.fromkeys(columns))})")
    rows = csv.reader(lines(stream), delimiter=separator)
    try:
        for row in rows:
            if row:
                yield record(columns, row, f"{where}:{rows.line_num + 1}")  # the line on which the row ends; the header has been taken
    except csv.Error as error:
        raise Unreadable(f"no CSV at line {rows.line_num + 1}: {error} (the rows before are read)") from None


def record(columns: list[str], row: list[str], where: str) -> Draft | Failure:
    """Return the draft that *row* holds, or why it holds none."""
    if len(row) > len(columns):
        return Failure(where, f"{len(row)} cells, but {len(columns)} columns")
    try:
        return from_record(dict(zip(columns, row, strict=False)), where)
    except Unreadable as error:
        return Failure(where, str(error))


def lines(stream: BinaryIO) -> Iterator[str]:
    """Yield the lines of *stream* as text. Raises Unreadable."""
    while line := stream.readline(MAX_BYTES + 1):
        yield decode(line)
