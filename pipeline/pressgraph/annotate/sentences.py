"""Sentences that the parser has cut in two, joined again."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.tokens import Doc, Token

FINAL = re.compile(r"[.?!:;…”\"’'»)\]}|•·*–—-]$|\n")
"""What a sentence ends with: final punctuation, a closing quotation mark or bracket, a bullet, a dash, a line break."""


@Language.component("pressgraph_sentences", assigns=["token.is_sent_start", "token.head", "token.dep"], requires=["token.head"])
def sentences(doc: Doc) -> Doc:
    """Hang each sentence of *doc* that begins in the middle of another on the root of that other; runs right after the parser."""
    root: Token | None = None
    for sentence in list(doc.sents):
        start, own_root = sentence.start, sentence.root
        if root is None or not goes_on(doc, start):
            root = own_root
        else:
            own_root.head = root
            own_root.dep_ = "obj" if own_root.ent_type_ == "MONEY" else "dep"
    return doc


def goes_on(doc: Doc, start: int) -> bool:
    """Tell whether the words before *start* neither end in final punctuation nor a line."""
    before = start - 1
    while before > 0 and doc[before].is_space and "\n" not in doc[before].text:
        before -= 1
    return not FINAL.search(doc[before].text)
