"""How frames of one announcement belong together: a round and its investors, a total and its shares, a list and its giver."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span

from pressgraph.annotate.mentions import mentions
from pressgraph.records import Amount
from pressgraph.rules.funding_frames import Frame, kind_in, sums
from pressgraph.rules.funding_parties import distinct
from pressgraph.rules.syntax import gap

SHARE = re.compile(
    r"\b(?:(?:of|including) (?:this|that|it|which|the (?:\w+ )?(?:total|sum|money|funding|grant|award|disbursement|gift))"
    r"|shares?|remaining|remainder|the rest|respectively|breaks? down|further)\b",
    re.IGNORECASE,
)


RECENT = 12
"""Frames back to which a later sentence can refer."""
AWARDED = re.compile(r"\b(?:award|grant|recipient|funding|funded|receiv|scholarship|winner)", re.IGNORECASE)


ITEM = re.compile(r"^\W*$|^[\W\d]*(?:\w+\s){0,2}$")


def append(frame: Frame, frames: list[Frame]) -> None:
    """Add *frame* to *frames*, or complete with it the one before it that it goes on about."""
    recent = range(max(0, len(frames) - RECENT), len(frames))
    before = [at for at in recent if frames[at].amount is not None and near(frames[at], frame)]
    if frame.rule in {"round_led", "investors"} and frame.amount is None:
        into = names(frame.recipients)
        rounds = [at for at in recent if near(frames[at], frame) and frames[at].kind == "investment"]
        rounds = [at for at in rounds if not into or into & names(frames[at].recipients)]
        at = next((at for at in reversed(rounds) if at in before), rounds[-1] if rounds else None)
        if at is not None:
            frames[at] = replace(frames[at], funders=distinct([*frames[at].funders, *frame.funders]), rule=frame.rule)
        elif into:
            frames.append(frame)
    elif frame.rule == "origin":
        at = next((at for at in reversed(before) if not frames[at].funders), None)
        if at is not None:
            frames[at] = replace(frames[at], funders=frame.funders)
    elif frame.amount is not None and not frame.funders and frame.kind != "investment":
        shared = bool(SHARE.search(frame.sentence.text))
        at = next((at for at in reversed(before) if frames[at].funders and (shared or part_of(frame.amount, frames[at].amount))), None)
        frames.append(replace(frame, funders=frames[at].funders, kind=frame.kind or frames[at].kind) if at is not None else frame)
    else:
        frames.append(frame)


def part_of(money: Span, total: Span | None) -> bool:
    """Tell whether *money* is less than *total*, in the same currency."""
    if total is None or not money.id_ or not total.id_:
        return False
    one, whole = Amount.parse(money.id_), Amount.parse(total.id_)
    return one.currency == whole.currency and one.value is not None and whole.value is not None and one.value < whole.value


def near(one: Frame, other: Frame) -> bool:
    """Tell whether two frames stand at most three sentences apart, eight where a round is led, which is rarely said twice."""
    return one.sentence.start <= other.sentence.start and sentences_between(one.sentence, other.sentence) <= (8 if other.rule == "round_led" else 3)


def sentences_between(one: Span, other: Span) -> int:
    """Return how many sentences after *one* the sentence *other* stands."""
    return sum(bool(token.is_sent_start) for token in one.doc[one.start + 1 : other.start + 1])


def items(sentence: Span, earlier: Sequence[Frame]) -> Iterator[Frame]:
    """- Harbour College: $2 million for a library (under a sentence that says who gives)."""
    if not earlier or any(token.pos_ == "VERB" and token.tag_ in {"VBD", "VBZ", "VBP"} for token in sentence):
        return
    giver = next((one for one in reversed(earlier) if one.funders), None)
    amounts = sums(sentence)
    if giver is None or len(amounts) != 1 or amounts[0] in [one.amount for one in earlier] or sentences_between(giver.sentence, sentence) > 12:
        return
    named = mentions(sentence, "ORG", "PROGRAM", "PERSON")
    left = [span for span in named if span.end <= amounts[0].start]
    while len(left) > 1 and not re.fullmatch(r"[,(]?\s*(?:of|at|the|and)?(?: the)?", gap(left[0], left[1])):
        left.pop(0)
    if left and ITEM.match(sentence.doc[sentence.start : left[0].start].text) and re.search(r"[:–—,(-]\s*\W*$", gap(left[-1], amounts[0])):
        yield Frame("items", sentence, giver.funders, (left[0],), amounts[0], kind=giver.kind)


def bracketed_shares(sentence: Span, earlier: Sequence[Frame]) -> Iterator[Frame]:
    """The grants go to Harbour College ($2 million) and the Borealis Institute ($1 million)."""
    named = {span.end: span for span in mentions(sentence, "ORG", "PROGRAM", "PERSON")}
    shares = [(named[money.start - 1], money) for money in sums(sentence) if money.start - 1 in named and sentence.doc[money.start - 1].text == "("]
    if len(shares) < 2 or not AWARDED.search(sentence.text):
        return
    giver = next((one for one in reversed(earlier) if one.funders and sentences_between(one.sentence, sentence) < 4), None)
    for party, money in shares:
        yield Frame("bracketed_shares", sentence, giver.funders if giver else (), (party,), money, kind=giver.kind if giver else kind_in(sentence))


def agreed(frames: Sequence[Frame]) -> list[Frame]:
    """Return *frames*, those about equal sums completed by each other where they do not contradict: a headline and its text."""

    def key(frame: Frame) -> tuple[object, ...]:
        sum_given = frame.amount.id_ if frame.amount is not None else ""
        return sum_given, names(frame.funders), names(frame.recipients), frame.kind, bool(frame.equivalent)

    distinct_frames = {key(frame): frame for frame in reversed(frames)}
    others = [*distinct_frames.values()][::-1]
    result = list(frames)
    for at, frame in enumerate(result):
        for other in others:
            if frame.amount is not None and not frame.funders and other.amount is None and names(frame.recipients) & names(other.recipients):
                result[at] = frame = replace(frame, funders=other.funders)
            if frame.amount is not None and other.amount is not None and frame.amount.id_ == other.amount.id_ != "" and compatible(frame, other):
                result[at] = frame = replace(frame.united(other), amount=frame.amount, equivalent=frame.equivalent, date=frame.date)
    return result


def names(spans: Sequence[Span]) -> frozenset[str]:
    """Return the names of what *spans* stand for."""
    return frozenset(span.kb_id_ for span in spans)


def compatible(one: Frame, other: Frame) -> bool:
    """Tell whether two frames can be about one funding: neither names a giver or a getter that the other does not."""
    for mine, theirs in ((one.funders, other.funders), (one.recipients, other.recipients)):
        if mine and theirs and not names(mine) & names(theirs):
            return False
    return True
