"""What the formats hand on: a draft for each document that they find, a failure for each that cannot be read."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, TypeAlias

from pressgraph.errors import InputError
from pressgraph.records import Failure

MAX_CHARACTERS = 1_000_000
MAX_BYTES = 32 * 1024 * 1024
"""The longest source of one document: a file, or a line of JSONL. Markup and escapes take more room than the text in them."""


class Unreadable(InputError):
    """A document that cannot be read; the text of the error is the reason alone, without the place."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as its format gives it, before any check.

    ``id`` is empty where the document brings none. ``date``, ``url`` and ``publisher`` may be anything that JSON can hold.
    """

    where: str
    text: str
    title: str = ""
    id: str = ""
    date: object = None
    url: object = None
    publisher: object = None
    extra: Mapping[str, object] = field(default_factory=dict)


Reader: TypeAlias = Callable[[BinaryIO, str, str], Iterator[Draft | Failure]]
"""(stream, where it is, the name that identifies the file) -> drafts. Raises Unreadable or OSError for what is not about one record."""


def take(stream: BinaryIO) -> bytes:
    """Return all bytes of *stream*. Raises Unreadable when there are none, or more than MAX_BYTES."""
    data = stream.read(MAX_BYTES + 1)
    if not data.strip():
        raise Unreadable("empty")
    if len(data) > MAX_BYTES:
        raise Unreadable(f"longer than {MAX_BYTES:,} bytes, the most that pressgraph reads of one document")
    return data


def decode(data: bytes) -> str:
    """Return the text that *data* holds in UTF-8, with or without a byte order mark. Raises Unreadable."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Unreadable("UTF-16 text (save it as UTF-8)")
    if (zero := data.find(0)) >= 0:
        raise Unreadable(f"binary file (byte 0x00 at offset {zero})")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Unreadable(f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start} (save it as UTF-8)") from None
