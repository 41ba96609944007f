"""JSONL: one record a line; a bad line is a failure, the others are read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from pressgraph.read.document import MAX_BYTES, Draft, Unreadable, decode
from pressgraph.read.record import JSON_NAMES, from_record
from pressgraph.records import Failure


def read_jsonl(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield a draft or a failure for each line of *stream* that is not blank; *name* is not used, records name themselves."""
    empty = True
    for number, line in enumerate(lines(stream), start=1):
        if number == 1 and b"\0" in line:
            decode(line)  # raises: this is no JSONL at all, and would be a failure in every line
        if not line.strip():
            continue
        empty = False
        place = f"{where}:{number}"
        try:
            yield from_record(parsed(line), place)
        except Unreadable as error:
            yield Failure(place, str(error))
    if empty:
        raise Unreadable("empty")


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of *stream*, one longer than MAX_BYTES cut to a byte more than that."""
    while line := stream.readline(MAX_BYTES + 1):
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_BYTES + 1)
        yield line


def parsed(line: bytes) -> dict[str, Any]:
    """Return the object that *line* holds. Raises Unreadable."""
    if len(line) > MAX_BYTES:
        raise Unreadable(f"longer than {MAX_BYTES:,} bytes, the most that pressgraph reads of one record")
    try:
        # NaN is what Python writes for a missing value of a table; JSON itself has only null.
        record = json.loads(decode(line).strip(), parse_constant=lambda constant: None)
    except json.JSONDecodeError as error:
        raise Unreadable(f"not JSON: {error.msg} at character {error.pos}") from None
    except RecursionError:
        raise Unreadable("JSON nested too deeply") from None
    except ValueError:  # Python's limit for turning digits into a number
        raise Unreadable("JSON with a number of too many digits") from None
    if not isinstance(record, dict):
        raise Unreadable(f"{JSON_NAMES[type(record)]}, not an object")
    return record
