"""Markdown: the text without its markup, paragraphs separated by blank lines, and the front matter where there is one."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from pressgraph.read.check import check_size
from pressgraph.read.document import Draft, decode, take
from pressgraph.read.text import unified

if TYPE_CHECKING:
    from markdown_it.token import Token

FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
ENTRY = re.compile(r"(\w[\w-]*):(?:[ \t]+(.*))?")
CONTINUED = re.compile(r"\s|- |#|$")
# A comment without an end goes to the end, and no tag reaches over another "<": so the search stays linear on hostile input.
TAG_OR_COMMENT = re.compile(r"<!--(?:.*?-->|.*)|</?[A-Za-z][^<>]*>", re.DOTALL)
KNOWN = ("id", "title", "date", "url", "publisher")


def read_markdown(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a Markdown file; its title is that of the front matter, else a heading at the very beginning."""
    source = unified(decode(take(stream)))
    check_size(source)
    entries, body = split_front_matter(source)
    heading, text = plain(body)
    known = {key: entries.pop(key, "") for key in KNOWN}
    yield Draft(where, text, known["title"] or heading, known["id"] or name, known["date"], known["url"], known["publisher"], extra=entries)


def split_front_matter(source: str) -> tuple[dict[str, str], str]:
    """Return the entries of the front matter and the rest; no entries and all of *source* where there is no front matter."""
    found = FRONT_MATTER.match(source)
    lines = found[1].splitlines() if found else []
    # Two thematic breaks with prose between them look alike but for this.
    if not found or not ENTRY.fullmatch(lines[0]) or not all(ENTRY.fullmatch(line) or CONTINUED.match(line) for line in lines):
        return {}, source
    return entries_of(lines), source[found.end() :]


def entries_of(lines: Iterable[str]) -> dict[str, str]:
    """Return what *lines* of "key: value" say; an indented line or a list item goes on with the value before it."""
    entries: dict[str, str] = {}
    key = ""
    for line in lines:
        if entry := ENTRY.fullmatch(line):
            key, value = entry[1].lower(), (entry[2] or "").strip()
            entries[key] = "" if re.fullmatch(r"[>|][+-]?", value) else unquoted(value)
        elif key and line.strip() and not line.startswith("#"):
            entries[key] = f"{entries[key]} {line.strip()}".lstrip()
    return entries


def unquoted(value: str) -> str:
    """Return *value* without the quotation marks around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def plain(source: str) -> tuple[str, str]:
    """Return the heading that *source* begins with, or "", and the whole as plain text."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    heading = said(tokens[1]) if tokens and tokens[0].type == "heading_open" else ""
    return heading, "\n\n".join(paragraph for paragraph in paragraphs(tokens) if paragraph.strip())


def paragraphs(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield each paragraph, heading, list item, block of code and row of a table, the cells of a row with " | " between them."""
    cells: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            yield " | ".join(cells or ())
            cells = None
        elif cells is None:
            yield said(token)
        elif token.type == "inline":
            cells.append(said(token))


def said(token: Token) -> str:
    """Return the words of *token* and of those inside it; a line break of the source alone is a space."""
    match token.type:
        case "inline" | "image":
            return "".join(map(said, token.children or ()))
        case "text" | "code_inline":
            return token.content
        case "fence" | "code_block":
            return token.content.rstrip("\n")
        case "html_block":
            return html.unescape(TAG_OR_COMMENT.sub("", token.content)).strip()
        case "html_inline":
            return "\n" if token.content.lower().startswith("<br") else ""
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
    return ""
