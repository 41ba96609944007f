"""DOCX: paragraphs and tables in the order of the document, read by python-docx."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from pressgraph.read.document import MAX_BYTES, Draft, Unreadable, take

COMPOUND_FILE = bytes.fromhex("d0cf11e0a1b11ae1")
"""What a file of the time before DOCX begins with, and so does a DOCX with a password."""


def read_docx(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a file of Word."""
    text = "\n\n".join(block for block in blocks(take(stream)) if block.strip())
    if not text:
        raise Unreadable("no text in this document")
    yield Draft(where, text, id=name)


def blocks(data: bytes) -> Iterator[str]:
    """Yield each paragraph, and each row of a table. Raises Unreadable."""
    import docx
    from docx.table import Table

    if data.startswith(COMPOUND_FILE):
        raise Unreadable("encrypted, or of an old version of Word (save it as .docx without a password)")
    try:
        with ZipFile(BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MAX_BYTES:
                raise Unreadable(f"unpacks to more than {MAX_BYTES:,} bytes, the most that pressgraph reads of one document")
        for block in docx.Document(BytesIO(data)).iter_inner_content():
            if isinstance(block, Table):
                yield from (" | ".join(dict.fromkeys(cell.text.strip() for cell in row.cells)) for row in block.rows)
            else:
                yield block.text
    except Unreadable:
        raise
    except BadZipFile as error:
        raise Unreadable(f"no DOCX: {error}") from None
    except Exception as error:  # a broken file breaks the parser in ways that nobody has listed, and must not end the batch
        raise Unreadable(f"DOCX that cannot be read ({type(error).__name__}: {' '.join(str(error).split())})") from None
