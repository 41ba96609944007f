"""Who gives how much to whom by the reader of pairs."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pressgraph.annotate.pairs import Pair
from pressgraph.rules.funding_frames import Frame, kind_in, other_sum
from pressgraph.rules.likely import likely_pairs, passage, wished

LEAST = 0.75
"""How likely each pair of a funding must be."""


def likely(doc: Doc) -> Iterator[Frame]:
    """It was the Ashdown Trust whose $5 million grant let Harbour College build the hall."""
    for window, found in likely_pairs(doc, LEAST):
        pairs = [pair for pair in found if not (wished(pair.left) or wished(pair.right))]
        sums = {pair.right.start: pair.right for pair in pairs if pair.right.label_ == "MONEY" and not other_sum(pair.right)}
        for start in sorted(sums):
            of_sum = [pair for pair in pairs if pair.right.start == start]
            yield frame(window, sides(of_sum, "funder-amount"), sides(of_sum, "recipient-amount"), sums[start])
        given = [pair for pair in pairs if pair.kind == "funder-recipient"]
        for recipient in {pair.right.start: pair.right for pair in given}.values():
            yield frame(window, sides([pair for pair in given if pair.right.start == recipient.start], "funder-recipient"), (recipient,))


def sides(pairs: list[Pair], kind: str) -> tuple[Span, ...]:
    """Return who stands on the left in the *pairs* of *kind*, in the order of the text."""
    return tuple(sorted((pair.left for pair in pairs if pair.kind == kind), key=lambda span: span.start))


def frame(window: Span, funders: tuple[Span, ...], recipients: tuple[Span, ...], money: Span | None = None) -> Frame:
    """Return the funding of these in *window*, with the sentences in which they stand."""
    sentence = passage([*funders, *recipients, *([money] if money is not None else [])], window)
    return Frame("likely", sentence, funders, recipients, money, kind=kind_in(sentence))


def completed(frames: list[Frame], likely: Iterator[Frame]) -> list[Frame]:
    """Return *frames* with what *likely* ones know besides of the same sums, and then those that say more than any of them."""
    every = list(frames)
    for one in likely:
        same = [known for known in every if one.amount is not None and known.amount is not None and known.amount.start == one.amount.start]
        if same:
            every[every.index(same[0])] = same[0].united(one)
        elif one.amount is not None or not any(says(known, one) for known in every):
            every.append(one)
    return every


def says(known: Frame, one: Frame) -> bool:
    """Tell whether *known* names the funders and the recipients of *one*."""
    sides = ((known.funders, one.funders), (known.recipients, one.recipients))
    return all({span.kb_id_ for span in less} <= {span.kb_id_ for span in more} for more, less in sides)
