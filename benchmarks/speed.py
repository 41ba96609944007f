"""How fast announcements are annotated, against an untrained spaCy pipeline of the shape of en_core_web_sm, in one run on one core.

    python benchmarks/speed.py FILE.jsonl

Prints for both profiles words a second of processor time, the ratio, and the share of each of our components. The pipelines take turns
text by text, so that whatever else slows the machine down slows all of them.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from pathlib import Path

os.environ |= dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")

from spacy.language import Language  # noqa: E402
from spacy.util import load_model_from_config  # noqa: E402

import en_pressgraph  # noqa: E402 - the number of threads must be set before numpy is there
import en_pressgraph.fast  # noqa: E402

WARM_UP = 3
"""Texts that are read before the clock starts."""
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": 96,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"],
        "rows": [5000, 1000, 2500, 2500, 50, 50],
        "include_static_vectors": False,
    },
    "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1, "maxout_pieces": 3},
}


LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "tok2vec"}
TRANSITIONS = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "extra_state_tokens": False,
    "hidden_width": 64,
    "maxout_pieces": 2,
    "use_upper": True,
}
SHAPE = {
    "nlp": {"lang": "en", "pipeline": ["tok2vec", "tagger", "parser", "ner"]},
    "components": {
        "tok2vec": {"factory": "tok2vec", "model": TOK2VEC},
        "tagger": {"factory": "tagger", "model": {"@architectures": "spacy.Tagger.v2", "tok2vec": LISTENER}},
        "parser": {"factory": "parser", "model": TRANSITIONS | {"state_type": "parser", "tok2vec": LISTENER}},
        "ner": {"factory": "ner", "model": TRANSITIONS | {"state_type": "ner", "tok2vec": TOK2VEC}},
    },
}
"""A tagger and a parser that share a tok2vec, NER with its own."""
ONTONOTES = "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON PRODUCT QUANTITY TIME WORK_OF_ART".split()


def reference(ours: Language) -> Language:
    """Return an untrained pipeline of that shape, with the labels of the tagger and parser of *ours* and the names of OntoNotes."""
    nlp = load_model_from_config(SHAPE, auto_fill=True)
    for name, labels in (("tagger", ours.get_pipe("tagger").labels), ("parser", ours.get_pipe("parser").labels), ("ner", ONTONOTES)):
        for label in labels:
            nlp.get_pipe(name).add_label(label)
    nlp.initialize()
    return nlp


def add_seconds(spent: Counter[str], nlp: Language, text: str) -> None:
    """Add to *spent* the seconds of processor time that the tokenizer and each component of *nlp* take for *text*."""
    began = time.process_time()
    doc = nlp.make_doc(text)
    for name, component in [("tokenizer", None), *nlp.pipeline]:
        doc = component(doc) if component else doc
        ended = time.process_time()
        spent[name] += ended - began
        began = ended


def main(path: Path) -> None:
    """Print the figures for the texts of *path*."""
    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    words = sum(len(text.split()) for text in texts)
    nlp = en_pressgraph.load()
    pipelines = {"reference": reference(nlp), "default": nlp, "fast": en_pressgraph.fast.load()}
    for pipeline in pipelines.values():
        for text in texts[:WARM_UP]:
            pipeline(text)
    spent: dict[str, Counter[str]] = {name: Counter() for name in pipelines}
    for text in texts:
        for name, pipeline in pipelines.items():
            add_seconds(spent[name], pipeline, text)
    for name, ours in spent.items():
        print(f"{name}: {words / ours.total():.0f} words/s, ratio {spent['reference'].total() / ours.total():.2f}")
        for component, taken in ours.most_common():
            print(f"  {component:24} {taken / ours.total():6.1%}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
