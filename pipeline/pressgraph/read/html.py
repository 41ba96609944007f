"""HTML: the main text of a page, its title, date, address and site, found by trafilatura."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

from pressgraph.read.document import Draft, Unreadable, take

if TYPE_CHECKING:
    from trafilatura.settings import Document

# Only dates that the page declares: a guess from its text would be an invention, and the default upper limit is today's date.
DATES = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
BLOCKS = frozenset(
    "address article blockquote br dd div dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul".split()
)
"""Elements before and after which a line ends."""
UNSEEN = frozenset(("script", "style", "head", "title"))
TABLE_RULE = re.compile(r"\|[-|]+\|\s*")


def read_html(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a page, in whatever encoding the page declares or seems to have."""
    data = take(stream)
    page = extracted(data)
    if page is None or not page.text:
        raise Unreadable("binary file" if b"\0" in data else "no main text found in the page")
    text = "\n\n".join(paragraphs(page.text))
    yield Draft(where, text, page.title or "", name, page.date, page.url, page.sitename)


def extracted(data: bytes) -> Document | None:
    """Return what trafilatura finds in a page, None when it finds no text. Raises Unreadable when it breaks."""
    import trafilatura

    try:
        tree = trafilatura.load_html(data)
        if tree is None:
            return None
        keep_captions(tree)
        page = trafilatura.bare_extraction(tree, fast=True, include_comments=False, with_metadata=True, date_extraction_params=DATES)
    except Exception as error:  # a page of the web breaks a parser in ways that nobody has listed, and must not end the batch
        raise Unreadable(f"HTML that cannot be parsed ({type(error).__name__}: {error})") from error
    return page  # type: ignore[return-value]  # a dict only for as_dict=True


def keep_captions(tree: Any) -> None:
    """Turn figures and their captions into ordinary blocks of text, which trafilatura keeps: captions say who is who."""
    for element in list(tree.iter("figure", "figcaption")):
        element.tag = "p" if element.tag == "figcaption" else "div"


def paragraphs(text: str) -> Iterator[str]:
    """Yield the lines of trafilatura's *text*, each a block of the page, without list marks and the frames of tables."""
    for line in text.splitlines():
        if line.strip() and not TABLE_RULE.fullmatch(line):
            yield line.strip("| ") if line.startswith("| ") else line.removeprefix("- ")


def plain_text(markup: str) -> str:
    """Return the text of a piece of HTML that is all text, as in a feed or a message, a blank line between its blocks."""
    from lxml import etree, html

    if not markup.strip():
        return ""
    try:
        tree = html.fragment_fromstring(markup, create_parent="div")
    except (etree.ParserError, ValueError) as error:
        raise Unreadable(f"HTML that cannot be parsed ({error})") from None
    for element in list(tree.iter()):
        if element.tag in UNSEEN:
            element.drop_tree()
        elif element.tag in BLOCKS:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in str(tree.text_content()).splitlines())
    return "\n\n".join(line for line in lines if line)
