"""What sums, dates and titles come to: ``id_`` of a MONEY is its amount, of a DATE its ISO form; ``kb_id_`` of a TITLE is the bare title."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.annotate.dates import find_dates, when
from pressgraph.annotate.money import amount, dollar_of, find_money
from pressgraph.annotate.titles import split_titles, title

AROUND = 40
"""Characters before and after a sum in which "up to" or "a year" may stand."""


@Language.component("pressgraph_values", assigns=["doc.ents", "token.ent_id", "token.ent_kb_id"], requires=["doc.ents"])
def values(doc: Doc) -> Doc:
    """Normalise the sums, dates and titles of *doc*; add the sums and dates that a grammar finds where the recognizer found nothing."""
    text = doc.text
    normalise: dict[str, Callable[[Span], Iterator[Span]]] = {"MONEY": sums_of(text), "DATE": dates_of(doc), "TITLE": titles}
    ents = [*doc.ents, *missed(doc, "MONEY", find_money(text)), *missed(doc, "DATE", find_dates(text))]
    done = [new for ent in ents for new in normalise.get(ent.label_, unchanged)(ent)]
    doc.set_ents(sorted(done, key=lambda span: span.start))
    return doc


def unchanged(span: Span) -> Iterator[Span]:
    """Yield *span*."""
    yield span


def missed(doc: Doc, label: str, found: Iterator[tuple[int, int]]) -> Iterator[Span]:
    """Yield the spans *found* (character offsets) that touch no entity of *doc*, as entities of *label*."""
    marked = {at for ent in doc.ents for at in range(ent.start, ent.end)}
    for start, end in found:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None and not marked.intersection(range(span.start, span.end)):
            marked.update(range(span.start, span.end))
            yield span


def sums_of(text: str) -> Callable[[Span], Iterator[Span]]:
    """Return how a sum in *text* is normalised: a bare "$" is the dollar of its issuer's country."""
    dollar = dollar_of(text)

    def sums(span: Span) -> Iterator[Span]:
        before, after = text[max(0, span.start_char - AROUND) : span.start_char], text[span.end_char : span.end_char + AROUND]
        found = amount(span.text, before, after, dollar)
        yield Span(span.doc, span.start, span.end, label="MONEY", span_id=str(found or ""))

    return sums


def dates_of(doc: Doc) -> Callable[[Span], Iterator[Span]]:
    """Return how a date of *doc* is normalised: one without a year takes that of the publication."""
    published = str(doc.user_data.get("published", ""))

    def dates(span: Span) -> Iterator[Span]:
        yield Span(doc, span.start, span.end, label="DATE", span_id=str(when(span.text, published) or ""))

    return dates


def titles(span: Span) -> Iterator[Span]:
    """Yield the titles that *span* joins ("president and CEO"), each with its bare form."""
    for start, end in split_titles(span.text):
        one = span.doc.char_span(span.start_char + start, span.start_char + end, label="TITLE", alignment_mode="contract")
        if one is not None:
            yield Span(span.doc, one.start, one.end, label="TITLE", kb_id=title(one.text))
