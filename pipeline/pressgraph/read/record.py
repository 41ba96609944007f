"""A record, whichever format it comes in: which of its keys an announcement has, and what may stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressgraph.read.document import Draft, Unreadable

KNOWN = ("id", "title", "text", "date", "url", "publisher")
JSON_NAMES = {str: "a string", bool: "a truth value", int: "a number", float: "a number", list: "a list", dict: "an object", type(None): "null"}


def from_record(record: Mapping[str, Any], where: str) -> Draft:
    """Return the draft that *record* holds. Raises Unreadable."""
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


def string(record: Mapping[str, Any], key: str) -> str:
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


def listed(record: Mapping[str, Any]) -> str:
    """Return the keys of *record* in alphabetical order, the first ten of them."""
    keys = sorted(record)
    return ", ".join(keys[:10]) + (" ..." if len(keys) > 10 else "") if keys else "nothing"
