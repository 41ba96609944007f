"""Plain text: the file is the announcement, headline and all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from pressgraph.read.document import Draft, decode, take


def read_text(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a text file; line ends become "\\n", so that offsets do not depend on the system that saved it."""
    yield Draft(where, unified(decode(take(stream))), id=name)


def unified(text: str) -> str:
    """Return *text* with every line end as "\\n"."""
    return re.sub(r"\r\n?", "\n", text)
