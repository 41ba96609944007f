"""E-mail as a file: the text of the message; what is attached to it is left aside."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import BinaryIO

from pressgraph.read.document import Draft, Unreadable, take
from pressgraph.read.html import plain_text
from pressgraph.read.text import unified


def read_mail(stream: BinaryIO, where: str, name: str) -> Iterator[Draft]:
    """Yield the one document of a message: its subject is the title, the name of who sends it the publisher."""
    message = message_from_bytes(take(stream), policy=policy.default)
    assert isinstance(message, EmailMessage)
    if not message.keys():
        raise Unreadable("no e-mail: it begins without headers")
    try:
        body = message.get_body(("plain", "html"))
        content = unified(body.get_content()) if body else ""
        text = plain_text(content) if body and body.get_content_subtype() == "html" else content
        date, sender = message.get("date"), message.get("from")
        publisher = next((one.display_name for one in sender.addresses), None) if sender else None
        day = date.datetime.date().isoformat() if date and date.datetime else None
    except (LookupError, ValueError, AttributeError) as error:  # the standard library raises these for headers and encodings of its own making
        raise Unreadable(f"e-mail that cannot be parsed ({type(error).__name__}: {error})") from None
    if not text.strip():
        raise Unreadable("no text in this e-mail")
    yield Draft(where, text, " ".join((message.get("subject") or "").split()), name, day, publisher=publisher)
