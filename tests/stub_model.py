"""A model that is fast and finds one kind of fact, and that some words bring to ruin: for the tests of runs over many documents."""

from __future__ import annotations

import os
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator
from itertools import repeat

import networkx as nx
import numpy
import spacy
from spacy.attrs import DEP, HEAD
from spacy.language import Language
from spacy.tokens import Doc

from pressgraph.export import PARTS
from pressgraph.export.serialize import nquads

OFFICE = re.compile(r"(?P<PERSON>[A-Z][a-z]+ [A-Z][a-z]+), (?P<TITLE>rector|president|provost) of (?P<ORG>[A-Z][a-z]+ (?:University|College))")


def fail() -> None:
    raise ValueError("no reading of this")


def allocate() -> None:
    kept = [bytes(1_000_000) for _ in repeat(None)]
    kept.clear()


def fill_the_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))


RUIN: dict[str, Callable[[], object]] = {
    "RAISE": fail,
    "QUIT": lambda: sys.exit(3),
    "EXIT": lambda: os._exit(0),
    "ABORT": os.abort,
    "SLEEP": lambda: time.sleep(1e6),
    "ALLOCATE": allocate,
    "DISK": fill_the_disk,
}
"""Word of a document -> what it does to the process that reads it; not where HARMLESS in the environment is the word."""

UNWRITABLE: dict[str, Callable[[], object]] = {"GARBLE": fail, "CRUSH": os.abort, "DAWDLE": lambda: time.sleep(1e6)}
"""Word of a document -> what it does to the process that exports it."""


@Language.component("stub")
def stub(doc: Doc) -> Doc:
    """Mark who holds which office, in sentences that say nothing else."""
    for word, ruin in RUIN.items():
        if word in doc.text and word != os.environ.get("HARMLESS"):
            ruin()
    heads = [[sentence.start - token.i, doc.vocab.strings.add("dep")] for sentence in doc.sents for token in sentence]
    doc.from_array([HEAD, DEP], numpy.array(heads, dtype="int64").astype("uint64"))  # a parse, which rules may rely on
    spans = [doc.char_span(*match.span(label), label=label, kb_id=match[label]) for match in OFFICE.finditer(doc.text) for label in match.groupdict()]
    doc.set_ents([span for span in spans if span])
    return doc


def nquads_or_ruin(graph: nx.MultiDiGraph) -> Iterator[bytes]:
    """Yield *graph* as N-Quads, unless a word of a document in it forbids."""
    for data in graph.graph["documents"].values():
        for word, ruin in UNWRITABLE.items():
            if word in data["text"]:
                ruin()
    return nquads(graph)


def load() -> Language:
    """Return the pipeline, in a process in which some words cannot be exported."""
    PARTS["nq"] = dict.fromkeys(PARTS["nq"], nquads_or_ruin)
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe("stub", name="pressgraph_references")
    return nlp
