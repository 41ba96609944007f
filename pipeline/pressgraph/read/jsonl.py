"""JSONL: one record a line, plain or compressed; a bad line is a failure, the others are read."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from pressgraph.read.document import MAX_BYTES, Draft, Unreadable, decode
from pressgraph.records import Failure

KNOWN = ("id", "title", "text", "date", "url", "publisher")
JSON_NAMES = {str: "a string", bool: "a truth value", int: "a number", float: "a number", list: "a list", dict: "an object", type(None): "null"}


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
            yield draft(line, place)
        except Unreadable as error:
            yield Failure(place, str(error))
    if empty:
        raise Unreadable("empty")


def read_jsonl_gz(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield what :func:`read_jsonl` yields of a gzip stream; a stream cut off is a failure after the records before the cut."""
    try:
        yield from read_jsonl(cast(BinaryIO, gzip.GzipFile(fileobj=stream)), where, name)
    except EOFError:
        raise Unreadable("gzip stream cut off before its end (the records before it are read)") from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise Unreadable(f"broken gzip stream: {error}") from None


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of *stream*, one longer than MAX_BYTES cut to a byte more than that."""
    while line := stream.readline(MAX_BYTES + 1):
        rest = line
        while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_BYTES + 1)
        yield line


def draft(line: bytes, where: str) -> Draft:
    """Return the draft that one line of JSON holds. Raises Unreadable."""
    record = parsed(line)
    text = string(record, "text")
    if "text" not in record:
        raise Unreadable(f"no 'text' (found: {listed(record)})")
    return Draft(
        where,
        text,
        string(record, "title"),
        identifier(record.get("id")),
        record.get("date"),
        record.get("url"),
        record.get("publisher"),
        extra={key: value for key, value in record.items() if key not in KNOWN},
    )


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


def string(record: dict[str, Any], key: str) -> str:
    """Return the string at *key*, "" when there is none. Raises Unreadable for anything else."""
    value = record.get(key, "")
    if value is None and key != "text":
        return ""
    if not isinstance(value, str):
        raise Unreadable(f"{key!r} is {JSON_NAMES[type(value)]}, not a string")
    return value


def identifier(value: object) -> str:
    """Return *value* as an identifier, "" for none. Raises Unreadable unless it is a string or a whole number."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise Unreadable(f"'id' is {JSON_NAMES[type(value)]}, not a string")
    return str(value)


def listed(record: dict[str, Any]) -> str:
    """Return the keys of *record* in alphabetical order, the first ten of them."""
    keys = sorted(record)
    return ", ".join(keys[:10]) + (" ..." if len(keys) > 10 else "") if keys else "nothing"
