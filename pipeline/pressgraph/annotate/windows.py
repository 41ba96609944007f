"""How the recognizer sees a text: windows of whole lines, each word as its pieces, its case and its place in the layout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from spacy.tokens import Doc, Token

WINDOW = 192
"""Pieces that the encoder sees at once, the two frame pieces included."""

STOPS, SHORTEST = frozenset(".!?"), 4
"""What ends a sentence, and the fewest words that it has there: names have stops too."""

SHAPES = (
    (re.compile(r"^[a-zß-öø-ÿ]+$"), 1),
    (re.compile(r"^[^\W\d_a-z]$"), 2),
    (re.compile(r"^[^\W\d_][a-zß-öø-ÿ’']+$"), 3),
    (re.compile(r"^[^\W\d_a-z]+\.?$"), 4),
    (re.compile(r"^\d[\d.,]*$"), 5),
    (re.compile(r"^(?=.*\d)"), 6),
    (re.compile(r"^[^\W_]*[^\W\d_]"), 7),
)
SPACED, GLUED, LINE_START, INSIDE = range(4)


@lru_cache(maxsize=1 << 14)
def shape(word: str) -> int:
    """Return the case class of *word*: 0 punctuation, 1 lower, 2 one capital, 3 capitalized, 4 capitals, 5 digits, 6 with digits, 7 mixed."""
    return next((number for pattern, number in SHAPES if pattern.match(word)), 0)


def layout(before: Token | None, token: Token) -> int:
    """Return how *token* follows the one *before* it: after a space, glued, or at the start of a line."""
    if before is None or before.is_space and "\n" in before.text:
        return LINE_START
    return SPACED if before.whitespace_ or before.is_space else GLUED


@dataclass(frozen=True, slots=True)
class Window:
    """Consecutive words of a document as the encoder sees them; ``first[k]`` is where word ``words[k]`` begins among the pieces."""

    words: list[int]
    first: list[int]
    pieces: list[int]
    shapes: list[int]
    layouts: list[int]


def windows(doc: Doc, tokenizer: Any, size: int = WINDOW) -> Iterator[Window]:
    """Yield the windows of *doc*: whole lines as far as they fit, long lines cut at the end of a sentence or, failing that, anywhere."""
    placed = [(token, layout(before, token)) for before, token in pairwise((None, *doc)) if not token.is_space]
    if not placed:
        return
    words, layouts = zip(*placed, strict=True)
    encoded = tokenizer.encode([token.text for token in words], is_pretokenized=True, add_special_tokens=False)
    pieces: list[list[int]] = [[] for _ in words]
    for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
        pieces[word].append(piece)
    start = 0
    while start < len(words):
        end, used, cut = start, 2, start
        while end < len(words):
            more = min(max(1, len(pieces[end])), size // 4)
            if used + more > size:
                break
            used += more
            end += 1
            if end < len(words) and layouts[end] == LINE_START or end == len(words):
                cut = end
        if cut == start:
            stops = [i + 1 for i in range(start + (end - start) // 2, end) if words[i].text in {".", "!", "?", ";", "”", '"'}]
            cut = stops[-1] if stops else end
        yield window(words[start:cut], pieces[start:cut], layouts[start:cut], tokenizer, size)
        start = cut


def window(words: Sequence[Token], pieces: list[list[int]], layouts: Sequence[int], tokenizer: Any, size: int) -> Window:
    """Return the window over *words*, framed by [CLS] and [SEP]; a word of very many pieces keeps its first ones."""
    ids, shapes, places, first = [tokenizer.token_to_id("[CLS]")], [0], [SPACED], []
    for token, mine, place in zip(words, pieces, layouts, strict=True):
        mine = mine[: size // 4] or [tokenizer.token_to_id("[UNK]")]
        first.append(len(ids))
        ids += mine
        shapes += [shape(token.text)] * len(mine)
        places += [place, *[INSIDE] * (len(mine) - 1)]
    return Window([token.i for token in words], first, [*ids, tokenizer.token_to_id("[SEP]")], [*shapes, 0], [*places, SPACED])


def batch(group: list[Window]) -> dict[str, np.ndarray[Any, Any]]:
    """Return *group* as padded int64 arrays of shape (windows, pieces)."""
    length = max(len(one.pieces) for one in group)
    arrays = {name: np.zeros((len(group), length), dtype=np.int64) for name in ("pieces", "shapes", "layouts", "mask")}
    for row, one in enumerate(group):
        size = len(one.pieces)
        arrays["pieces"][row, :size] = one.pieces
        arrays["shapes"][row, :size] = one.shapes
        arrays["layouts"][row, :size] = one.layouts
        arrays["mask"][row, :size] = 1
    return arrays


def sentences(doc: Doc, one: Window) -> Iterator[slice]:
    """Yield the words of *one* by lines and, where four words or more stand before a stop, by sentences."""
    start = 0
    words = [doc[word] for word in one.words]
    for at, (before, word) in enumerate(pairwise(words), 1):
        stop = before.text in STOPS and before.whitespace_ and word.text[0].isupper() and at - start >= SHORTEST
        if stop or one.layouts[one.first[at]] == LINE_START:
            yield slice(start, at)
            start = at
    yield slice(start, len(words))


def part(one: Window, places: list[int]) -> Window:
    """Return the window over the words of *one* at *places* alone."""
    ends = [*one.first[1:], len(one.pieces) - 1]
    chosen, first = [0], []
    for at in places:
        first.append(len(chosen))
        chosen += range(one.first[at], ends[at])
    chosen.append(len(one.pieces) - 1)
    pieces, shapes, layouts = ([row[at] for at in chosen] for row in (one.pieces, one.shapes, one.layouts))
    return Window([one.words[at] for at in places], first, pieces, shapes, layouts)
