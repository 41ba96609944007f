"""Announcements to spaCy Docs: names with kinds, normalised sums and dates, titles, references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from pressgraph.records import Announcement

BATCH = 16
"""Announcements that go through a component at once."""


def annotate(announcements: Iterable[Announcement], nlp: Language) -> Iterator[tuple[Announcement, Doc]]:
    """Yield each of *announcements* with its text as *nlp* reads it; ``doc.user_data["published"]`` is the ISO date of publication."""

    def made() -> Iterator[tuple[Doc, Announcement]]:
        for announcement in announcements:
            doc = nlp.make_doc(announcement.text)
            doc.user_data["published"] = announcement.published
            yield doc, announcement

    for doc, announcement in nlp.pipe(made(), as_tuples=True, batch_size=BATCH):
        yield announcement, doc
