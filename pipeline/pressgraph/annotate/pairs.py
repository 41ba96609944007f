"""The reader of pairs: how likely it is that two of what an announcement names work together, or that one gives money to the other.

A small transformer reads the windows in which words of partnership or money stand, with the names marked, and scores each pair of mentions by
both and by what both attend to (localized context pooling: Zhou et al. 2021, arXiv:2010.11304). The mentions of two things are taken together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.annotate.issuer import announcer
from pressgraph.annotate.mentions import mentions, mentions_by_start
from pressgraph.annotate.windows import LINE_START, STOPS, Window, windows

Numbers: TypeAlias = np.ndarray[Any, Any]

KINDS = ("member-member", "funder-recipient", "funder-amount", "recipient-amount")
"""Pairs of roles."""
LABELS = ("ORG", "PERSON", "PLACE", "PROGRAM", "MONEY")
"""Of the mentions that are marked."""
ISSUER, ISSUER_MARK = len(LABELS), 2 * len(LABELS) + 3
"""The label of the issuer where no words stand for it ("Closes a $5M round"), and the mark of the first piece, which does then."""
PARTIES, PARTNERS = frozenset((0, 1, 2, 3, ISSUER)), frozenset((0, 2, 3, ISSUER))
"""The labels of who gives and gets money, and of who works with others."""
SIZE = 144
"""Pieces that the reader sees at once."""
EXACT, FARTHEST, BACKWARDS = 4, 11, 12
"""Up to which distance in words is a class of its own, the last class, and what is added where the second mention stands before the first."""
STOPS_FROM, LINES_FROM, MOST = 24, 30, 4
"""Where the classes of the ends of sentences and of lines between two mentions begin, and how many are told apart; one more for the issuer."""
FILE = "pairs.onnx"

TOGETHER = re.compile(
    r"\b(?:partner|collaborat|co-?operat|memorand|MoUs?\b|consorti|alliance|coalition|joint|team(?:s|ed|ing)? (?:up|with)|joins? (?:forces|the)"
    r"|merg(?:e|er|ing)|co-(?:found|host|lead|led|develop|organi)|founding member|in conjunction|alongside|work(?:ing|s|ed) with|agreement"
    r"|together with|integrat\w+ with|(?:new|latest) member)",
    re.IGNORECASE,
)
GIVING = re.compile(
    r"\b(?:grants?\b|gifts?\b|donat|funded|funding|funder|invest(?:s|ed|or)|scholarship|sponsor|endow|bequest|pledg|philanthrop|contribution)",
    re.IGNORECASE,
)
PAYING = re.compile(
    GIVING.pattern
    + r"|\b(?:funds?\b|award|invest|fellowship|rais(?:es?|ed|ing)\b|financ|contribut|secur|commit|allocat|loan|provid|round\b|backed|receiv|prize)",
    re.IGNORECASE,
)
WE = re.compile(
    r"\b(?:we|our|(?-i:[Uu]s)"
    r"|the (?:company|foundation|university|college|organization|firm|fund|agency|institute|department|ministry|bank|group|association))\b",
    re.IGNORECASE,
)
"""By which an issuer is meant that a window does not name."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions in the roles that *kind* names, and how likely their things stand in them in a *window*."""

    kind: str
    left: Span
    right: Span
    likely: float
    window: Span


@dataclass(frozen=True, slots=True)
class Marked:
    """A mention in a window: its label, the number of its thing, its words from and up to; for the issuer no words."""

    span: Span
    label: int
    thing: int
    start: int = -1
    end: int = -1


def thing(span: Span) -> tuple[str, str]:
    """Return what tells the thing of *span* from others: its label, and its name or sum."""
    return span.label_, (span.id_ if span.label_ == "MONEY" else span.kb_id_) or span.text


def telling(text: str, inside: list[Span], issuer: Span | None) -> bool:
    """Tell whether a window of *text* may state a partnership or a funding of those *inside* it."""
    named = {thing(span) for span in inside}
    meant = issuer is not None and thing(issuer) not in named and bool(WE.search(text))
    parties = meant + sum(label not in {"PLACE", "MONEY"} for label, _ in named)
    paid = parties and any(label == "MONEY" for label, _ in named) and PAYING.search(text)
    given = parties >= 2 and GIVING.search(text)
    together = meant + sum(label == "ORG" for label, _ in named) >= 2 and TOGETHER.search(text)
    return bool(paid or given or together)


def placed(one: Window, inside: list[Span], issuer: Span | None) -> list[Marked]:
    """Return the mentions of a window, first the issuer of the announcement as who is meant without a word."""
    numbers = {thing(issuer): 0} if issuer is not None else {}
    found = [Marked(issuer, ISSUER, 0)] if issuer is not None else []
    at = {word: place for place, word in enumerate(one.words)}
    for span in inside:
        words = [at[word] for word in range(span.start, span.end) if word in at]
        if words:
            found.append(Marked(span, LABELS.index(span.label_), numbers.setdefault(thing(span), len(numbers) + 1), words[0], words[-1] + 1))
    return found


def asked(doc: Doc, one: Window, found: list[Marked]) -> dict[str, Numbers]:
    """Return what the reader is asked of a window: the marks of its pieces, of shape (1, pieces), its mentions, and the pairs of these."""
    marks = np.zeros((1, len(one.pieces)), dtype=np.int64)
    ends = [*one.first[1:], len(one.pieces) - 1]
    for place in found:
        if place.label == ISSUER:
            marks[0, 0] = ISSUER_MARK
        else:
            marks[0, one.first[place.start] : ends[place.end - 1]] = 2 * place.label + 2
            marks[0, one.first[place.start]] = 2 * place.label + 1
    label, number, start, end = np.array([(place.label, place.thing, place.start, place.end) for place in found]).T
    pieces = np.array([0, *one.first])
    left, right = np.nonzero((number[:, None] != number) & (label != LABELS.index("MONEY"))[:, None])
    return {
        "marks": marks,
        "first": np.where(label == ISSUER, 0, pieces[start + 1]),
        "last": np.where(label == ISSUER, 0, pieces[end]),
        "labels": label,
        "left": left,
        "right": right,
        "apart": apart(doc, one, start, end, left, right),
    }


def apart(doc: Doc, one: Window, start: Numbers, end: Numbers, left: Numbers, right: Numbers) -> Numbers:
    """Return how far the mentions *left* and *right* stand apart in classes of words, ends of sentences, beginnings of lines: of shape (pairs, 3)."""
    steps = np.where(start[right] >= end[left], start[right] - end[left] + 1, end[right] - start[left] - 1)
    size = np.abs(steps)
    size = np.minimum(FARTHEST, np.where(size < EXACT, size, 2 + np.log2(np.maximum(size, 1)).astype(np.int64)))
    low, high = np.sort(start[[left, right]], axis=0)
    stops = np.cumsum([0, *(doc[word].text in STOPS for word in one.words)])
    lines = np.cumsum([0, *(one.layouts[piece] == LINE_START for piece in one.first)])
    told = (
        np.where(steps > 0, size, BACKWARDS + size),
        STOPS_FROM + np.minimum(MOST, stops[high] - stops[low]),
        LINES_FROM + np.minimum(MOST, lines[high] - lines[low]),
    )
    found: Numbers = np.stack(told, axis=1)
    found[start[left] < 0] = FARTHEST, STOPS_FROM + MOST + 1, LINES_FROM + MOST + 1
    found[start[right] < 0] = BACKWARDS + FARTHEST, STOPS_FROM + MOST + 1, LINES_FROM + MOST + 1
    return found


def fits(kind: str, left: int, right: int) -> bool:
    """Tell whether mentions of the labels *left* and *right* may stand in *kind*."""
    if kind == "member-member":
        return left in PARTNERS and right in PARTNERS
    return left in PARTIES and (right == LABELS.index("MONEY") if kind.endswith("amount") else right in PARTIES)


def of_things(found: list[Marked], left: Numbers, right: Numbers, scores: Numbers) -> Iterator[tuple[int, Marked, Marked, float]]:
    """Yield for each kind and two things their likeliest mentions, and how likely the things stand in it by *scores* of shape (pairs, kinds)."""
    rows: dict[tuple[int, int], list[int]] = {}
    for row, (one, other) in enumerate(zip(left.tolist(), right.tolist(), strict=True)):
        rows.setdefault((found[one].thing, found[other].thing), []).append(row)
    together = {things: np.logaddexp.reduce(scores[mine], axis=0) for things, mine in rows.items()}
    for things, mine in rows.items():
        for at, kind in enumerate(KINDS):
            best = mine[scores[mine, at].argmax()]
            one, other = found[left[best]], found[right[best]]
            mutual = kind == "member-member"
            if fits(kind, one.label, other.label) and not (mutual and things[0] > things[1]):
                score = (together[things][at] + together[things[::-1]][at]) / 2 if mutual else together[things][at]
                yield at, one, other, float(1 / (1 + np.exp(-score)))


@lru_cache(maxsize=2)
def pairs(doc: Doc) -> tuple[Pair, ...]:
    """Return the pairs of *doc* of which the reader says something."""
    every = mentions(doc)
    return tuple(
        Pair(KINDS[kind], every[left], every[right], likely, doc[start:end])
        for kind, left, right, likely, start, end in doc.user_data.get("pairs", ())
    )


class Reader:
    """Puts into ``doc.user_data["pairs"]`` what it says of the windows that may state a partnership or a funding.

    One tuple a pair, so that a document can be stored: the kind as a number, the numbers of both mentions, how likely, the words from and up to.
    """

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp
        self.content = b""
        self.session: Any = None

    def __call__(self, doc: Doc) -> Doc:
        doc.user_data["pairs"] = list(self.read(doc))
        mentions_by_start.cache_clear()  # whoever changes the names after this is not told of those of now
        announcer.cache_clear()
        return doc

    def read(self, doc: Doc) -> Iterator[tuple[int, int, int, float, int, int]]:
        """Yield what ``doc.user_data["pairs"]`` holds."""
        recognizer: Any = self.nlp.get_pipe("pressgraph_recognizer")
        issuer = announcer(doc)
        number = {(span.start, span.label_): at for at, span in enumerate(mentions(doc))}
        for one in windows(doc, recognizer.tokenizer, SIZE):
            part = doc[one.words[0] : one.words[-1] + 1]
            inside = mentions(part, *LABELS)
            if telling(part.text, inside, issuer):
                found = placed(one, inside, issuer)
                question = asked(doc, one, found)
                (scores,) = self.session.run(["scores"], {"states": recognizer.embedded(one), **question})
                for kind, *two, likely in of_things(found, question["left"], question["right"], scores):
                    left, right = (number[mention.span.start, mention.span.label_] for mention in two)
                    yield kind, left, right, likely, part.start, part.end

    def load(self, content: bytes) -> Reader:
        """Take the network from *content*, an ONNX file."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.content = content
        self.session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the network into the folder *path*."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / FILE).write_bytes(self.content)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Reader:
        """Load what :meth:`to_disk` wrote."""
        return self.load((Path(path) / FILE).read_bytes())


@Language.factory("pressgraph_pairs", requires=["doc.ents", "doc.spans"])
def create_reader(nlp: Language, name: str) -> Reader:
    """Return an empty reader, to be filled by ``from_disk``."""
    return Reader(nlp)
