"""PDF: the text layer of all pages, read by pypdf, its lines joined to paragraphs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from pressgraph.read.document import MAX_CHARACTERS, Draft, Unreadable, take

FULL = 0.75
"""The share of the longest line from which a line is full, so that its sentence goes on in the next."""


def read_pdf(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a PDF."""
    text = "\n\n".join(paragraphs("\n".join(pages(take(stream)))))
    if not text:
        raise Unreadable("no text layer (a scan?)")
    yield Draft(where, text, id=name)


def pages(data: bytes) -> Iterator[str]:
    """Yield the text of each page. Raises Unreadable."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.ERROR)  # it warns of each oddity that it mends
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unreadable("encrypted, and a password is needed")
        length = 0
        for page in reader.pages:
            yield (text := page.extract_text())
            if (length := length + len(text)) > MAX_CHARACTERS:
                return  # too long in any case; pages are slow to read
    except Unreadable:
        raise
    except Exception as error:  # a broken file breaks the parser in ways that nobody has listed, and must not end the batch
        reason = " ".join(str(error).split())
        raise Unreadable(f"PDF that cannot be read ({type(error).__name__}: {reason})") from None


def paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of *text*, those that fill their line joined to the next, words that are cut by a hyphen made whole."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    width = max(map(len, lines), default=0)
    joined = ""
    for line in lines:
        cut = joined.endswith("-") and line[:1].islower()
        joined = joined[:-1] + line if cut else f"{joined} {line}".strip()
        if len(line) < FULL * width or line.endswith((".", "!", "?", ".”", '."', ":")) and len(line) < width * 0.95:
            if joined:
                yield joined
            joined = ""
    if joined:
        yield joined
