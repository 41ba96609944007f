"""From a draft to an announcement: the checks that every format shares."""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date

from pressgraph.read.document import MAX_CHARACTERS, Draft, Unreadable
from pressgraph.read.language import foreign
from pressgraph.records import Announcement

# Not in text: what no keyboard types, a terminal obeys and a hash or a file in UTF-8 cannot take. Tabs, line and page breaks are.
UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x20<>\"{}|\\^`]+")


def announcement(draft: Draft) -> Announcement:
    """Return the announcement that *draft* becomes. Raises Unreadable.

    A date that is not ISO, an address that is none, a publisher that is not a string: these are left empty and kept in ``extra``.
    """
    text = composed(draft.title, draft.text)
    usable = {"date": iso_date(draft.date), "url": address(draft.url), "publisher": a_string(draft.publisher)}
    aside = {key: value for key in usable if not usable[key] and (value := getattr(draft, key)) not in (None, "")}
    extra = {**draft.extra, **aside}
    check_size(text)
    check_characters(draft.id, text, *usable.values(), *extra)
    if language := foreign(text):
        raise Unreadable(f"language is {language}; pressgraph reads English only")
    return Announcement(
        id=draft.id or hashlib.sha256(text.encode()).hexdigest()[:16],
        text=text,
        title=draft.title,
        published=usable["date"],
        url=usable["url"],
        publisher=usable["publisher"],
        extra=tuple(sorted((key, json.dumps(value, sort_keys=True)) for key, value in extra.items())),
    )


def composed(title: str, text: str) -> str:
    """Return the title, a blank line and the text; the text alone when it begins with the title or there is none."""
    if not text.strip():
        raise Unreadable("the text is empty")
    return text if not title.strip() or text.startswith(title) else f"{title}\n\n{text}"


def check_size(text: str) -> None:
    """Raise Unreadable when *text* is longer than pressgraph reads."""
    if len(text) > MAX_CHARACTERS:
        raise Unreadable(f"{len(text):,} characters; pressgraph reads announcements of up to {MAX_CHARACTERS:,}")


def check_characters(*strings: str) -> None:
    """Raise Unreadable when one of *strings* holds what is no character of a text."""
    for string in strings:
        if found := UNFIT.search(string):
            kind = "lone surrogate" if found[0] >= "\ud800" else "control character"
            raise Unreadable(f"{kind} U+{ord(found[0]):04X} at character {found.start()} of {shortened(string)!r}")


def shortened(string: str) -> str:
    """Return *string*, or its beginning and an ellipsis."""
    return string if len(string) <= 40 else string[:39] + "…"


def iso_date(value: object) -> str:
    """Return the day of an ISO date or date and time, "" for anything else."""
    try:
        return date.fromisoformat(re.split(r"[T\s]", a_string(value).strip())[0]).isoformat()
    except ValueError:
        return ""


def address(value: object) -> str:
    """Return *value* when it is an absolute address, fit to be an IRI, else ""."""
    string = a_string(value).strip()
    return string if ADDRESS.fullmatch(string) else ""


def a_string(value: object) -> str:
    """Return *value* when it is a string, else ""."""
    return value if isinstance(value, str) else ""
