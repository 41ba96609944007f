"""WARC, the archives of web crawls: each page that was found, read as HTML is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any, BinaryIO

from pressgraph.read.document import MAX_BYTES, Draft, Unreadable
from pressgraph.read.html import read_html
from pressgraph.records import Failure

PAGES = ("text/html", "application/xhtml+xml")


def read_warc(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield a draft or a failure for each page of an archive; its address is its identifier."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    empty = True
    try:
        for record in ArchiveIterator(stream):
            empty = False
            if is_page(record):
                yield from page(record, where)
        stream.read(1)  # raises where a compressed stream is cut off, which warcio takes for its end
    except (ArchiveLoadFailed, ValueError) as error:
        raise Unreadable(f"broken WARC: {' '.join(str(error).split())} (the pages before are read)") from None
    if empty:
        raise Unreadable("empty")


def is_page(record: Any) -> bool:
    """Tell whether *record* is a page that a server gave."""
    headers = record.http_headers
    if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200":
        return False
    return (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower() in PAGES


def page(record: Any, where: str) -> Iterator[Draft | Failure]:
    """Yield the page in *record*, or why it cannot be read."""
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    place = f"{where}#{address}"
    try:
        for draft in read_html(BytesIO(record.content_stream().read(MAX_BYTES + 1)), place, address):
            yield replace(draft, url=draft.url or address)
    except Unreadable as error:
        yield Failure(place, str(error))
