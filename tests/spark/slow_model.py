"""The stub of the engine's tests, slow enough that something can be killed while it reads."""

from __future__ import annotations

import time

from spacy.language import Language
from spacy.tokens import Doc

import stub_model


@Language.component("slow")
def slow(doc: Doc) -> Doc:
    """Take a moment."""
    time.sleep(0.15)
    return doc


def load() -> Language:
    """Return the pipeline."""
    nlp = stub_model.load()
    nlp.add_pipe("slow", before="pressgraph_references")
    return nlp
