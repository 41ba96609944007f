"""Sentence boundaries that the layout gives: a line break ends a sentence, a plain word within a line does not, a name is never cut in two."""

from itertools import pairwise
from typing import Any

import numpy as np
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Token

BEGINS, OPEN, GOES_ON = 1, 0, -1
"""What a word can be to spaCy: the first of a sentence, one that the parser decides on, one inside a sentence."""


@Language.component("pressgraph_layout", assigns=["token.is_sent_start"])
def layout(doc: Doc) -> Doc:
    """Fix in *doc*, before it is parsed, where a sentence must and where it cannot begin."""
    starts = [BEGINS, *(start(before, token) for before, token in pairwise(doc))][: len(doc)]
    # all at once, since spaCy searches the whole doc for a parse whenever one is set; it takes signed numbers in an array of unsigned ones
    column: Any = np.array(starts, dtype=np.int64).view(np.uint64)
    return doc.from_array([SENT_START], column)


def start(before: Token, token: Token) -> int:
    """Return what *token*, which stands after *before*, is to the parser."""
    if before.is_space and "\n" in before.text and not token.is_space:
        return BEGINS
    inside = token.is_space or token.ent_iob_ == "I" or before.is_alpha or before.like_num or before.text == ","
    return GOES_ON if inside else OPEN
