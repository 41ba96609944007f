"""Phone numbers and e-mail addresses never leave: they are covered, letter by letter, so that offsets stay what they are."""

from __future__ import annotations

import re

COVER = "█"
EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
PHONE = (
    r"\+\d[\d ().\-]{6,}\d"  # +1 (212) 555-0100
    r"|\(\d{2,5}\) ?\d{3,4}[ .\-]?\d{3,4}"  # (212) 555-0100
    r"|(?<![\d.,$€£¥\-])(?:1[ .\-])?\d{3}[.\-]\d{3}[.\-]\d{4}(?![\d\-])"  # 212-555-0100
    r"|(?<![\d.,$€£¥\-])0\d{2,4}[ \-]\d{3,4}[ \-]\d{3,4}(?![\d\-])"  # 020 7946 0018
)
PRIVATE = re.compile(f"{EMAIL}|{PHONE}")


def covered(text: str) -> str:
    """Return *text*, equally long, with phone numbers and e-mail addresses covered."""
    return PRIVATE.sub(lambda match: COVER * len(match.group()), text)
