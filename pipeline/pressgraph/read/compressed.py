"""Formats of many records in a gzip stream."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import BinaryIO, cast

from pressgraph.read.document import Draft, Reader, Unreadable
from pressgraph.records import Failure


def compressed(reader: Reader) -> Reader:
    """Return the reader of gzip streams that hold what *reader* reads; a stream cut off is a failure after the records before the cut."""

    def read(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
        try:
            yield from reader(cast(BinaryIO, gzip.GzipFile(fileobj=stream)), where, name)
        except EOFError:
            raise Unreadable("gzip stream cut off before its end (the records before it are read)") from None
        except (gzip.BadGzipFile, zlib.error) as error:
            raise Unreadable(f"broken gzip stream: {error}") from None

    return read
