"""Feeds, RSS and Atom: one document an entry, read by feedparser."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from pressgraph.read.check import ADDRESS
from pressgraph.read.document import Draft, Unreadable, take
from pressgraph.read.html import plain_text
from pressgraph.records import Failure


def read_feed(stream: BinaryIO, where: str, name: str) -> Iterator[Draft | Failure]:
    """Yield a draft for each entry of a feed; of one that is broken, those before the break and a failure."""
    import feedparser

    feed = feedparser.parse(BytesIO(take(stream)), sanitize_html=False)
    broken = feed.bozo and not isinstance(feed.bozo_exception, feedparser.CharacterEncodingOverride)
    reason = " ".join(str(feed.bozo_exception).split()) if broken else ""
    if not feed.version:
        raise Unreadable(f"neither RSS nor Atom{reason and f' ({reason})'}")
    for number, entry in enumerate(feed.entries, start=1):
        yield draft(entry, f"{where}:{number}", name, feed.feed.get("title"))
    if broken:
        raise Unreadable(f"broken XML: {reason} (the {len(feed.entries)} entries before are read)")
    if not feed.entries:
        raise Unreadable("a feed without entries")


def draft(entry: Any, where: str, name: str, publisher: str | None) -> Draft:
    """Return *entry*; its identifier is that of the feed, which counts within the feed *name* alone unless it is an address."""
    given = entry.get("id") or entry.get("link") or ""
    identifier = given if ADDRESS.fullmatch(given) or not given else f"{name}#{given}"
    body = entry.content[0].value if entry.get("content") else entry.get("summary", "")
    day = entry.get("published_parsed") or entry.get("updated_parsed")
    date = f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}" if day else entry.get("published")
    return Draft(where, plain_text(body), plain_text(entry.get("title", "")), identifier, date, entry.get("link"), publisher)
