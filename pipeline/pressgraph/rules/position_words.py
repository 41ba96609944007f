"""Words of offices that no recognizer marks as names: "members", "co-founded", "board of directors"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

BODY = (
    r"(?:(?:executive|managing|management|supervisory|advisory|governing|steering|strategic|scientific|technical|search|oversight|editorial|founding|"
    r"nominating|organi[sz]ing|international|national|independent)[ -])*"
    r"(?:boards?|committee|council|panel|task ?force|(?:steering|working|advisory|leadership) group|(?:executive|leadership|management) team)"
    r"(?: of (?:directors|trustees|governors|regents|management|advisors|supervisors|overseers|visitors))?"
)
GENERIC_BODY = re.compile(rf"\b{BODY}\b", re.IGNORECASE)
NAMED_BODY = re.compile(
    r"\b(?:board|committee|council|panel|task ?force|commission|steering group|working group|executive team|leadership team)\b", re.IGNORECASE
)
MEMBERS = re.compile(
    r"(?<!team )(?<!family )(?<!staff )(?<!cast )(?<!crew )(?<!faculty )(?<!community )(?<!band )(?<!club )(?<!gang )(?<!ranking )\b"
    r"(?:(?:founding|permanent|honorary|board|committee|council) )?members?\b"
    r"(?! of (?:the|our|a) (?:delegation|media|press|public|audience|community|family)\b)"
    r"(?! states?\b| countr| agenc| organi| companies| institut)"
    r"|\b(?:trustees?)\b",
    re.IGNORECASE,
)
PORTFOLIO = re.compile(
    r"(?:\w+ )*(?:secretary|minister) (?:of|for)(?: the)? (?!state for)(?P<of>.+?)(?: for .+)?"
    r"|(?:(?:deputy|under|assistant|acting|prime) )*(?P<before>\w.*?) (?:secretary|minister)",
    re.IGNORECASE,
)
MINISTRY = re.compile(
    r"(?:[\w.]+ )?(?:department|ministry|office) (?:of|for)(?: the)? (?P<of>.+)|(?:u\.? ?s\.? )?(?P<before>\w.*?)(?: department| ministry| canada)?",
    re.IGNORECASE,
)
FOUNDED = re.compile(r"\b(?:co-?)?(?:founded|chairs|chaired)\b", re.IGNORECASE)


def is_generic(span: Span) -> bool:
    """Tell whether an organization is named by what it is alone: "Board of Directors", "the Supervisory Board"."""
    return span.label_ == "ORG" and bool(GENERIC_BODY.fullmatch(span.text))


def topic(pattern: re.Pattern[str], text: str) -> str:
    """Return what a minister or a ministry is for: "energy" for "Deputy Energy Secretary" and for "Department of Energy"."""
    match = pattern.fullmatch(" ".join(text.split()))
    return (match["of"] or match["before"]).lower() if match else ""


def unmarked(doc: Doc) -> Iterator[Span]:
    """Yield the words of *doc* for membership as TITLE, for bodies without a name as BODY, for founding as FOUNDED; they may overlap."""
    for pattern, label in ((MEMBERS, "TITLE"), (GENERIC_BODY, "BODY"), (FOUNDED, "FOUNDED")):
        for match in pattern.finditer(doc.text):
            span = doc.char_span(*match.span(), label=label, kb_id=standing_for(label, match[0]), alignment_mode="expand")
            if span is not None:
                yield span


def standing_for(label: str, text: str) -> str:
    """Return the title that a word for membership or founding gives."""
    if label == "FOUNDED":
        office = "founder" if text.lower().endswith("founded") else "chair"
        return f"co-{office}" if text.lower().startswith("co") else office
    return re.sub(r"s$", "", " ".join(text.split())) if label == "TITLE" else text
