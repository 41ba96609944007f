"""Puts the trained parts together as the package models/en_pressgraph.

python models/training/package.py PARSER RECOGNIZER PAIRS KINDS PACKAGE REPORT FAST_REPORT
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import spacy

from pressgraph.annotate import tokenizer

VERSION = "0.1.0"
BEFORE = ("recognizer", "names", "values", "aliases", "kinds", "layout")
"""Our components that come before those of the parser, in their order."""


def main(parser: str, recognizer_files: str, pairs_file: str, kinds_files: str, package: str, report: str, fast_report: str) -> None:
    """Write the model's data under *package*: our components around those of *parser*."""
    nlp = spacy.load(parser)
    nlp.tokenizer = tokenizer.announcement_tokenizer(nlp)  # of today, whatever the parser was trained with
    nlp.config["paths"] |= {"train": None, "dev": None}  # of the machine that trained it
    first = nlp.pipe_names[0]
    for name in BEFORE:
        nlp.add_pipe(f"pressgraph_{name}", before=first)
    nlp.get_pipe("pressgraph_recognizer").load({path.name: path.read_bytes() for path in Path(recognizer_files).iterdir()})
    nlp.get_pipe("pressgraph_kinds").from_disk(kinds_files)
    nlp.add_pipe("pressgraph_references")
    nlp.add_pipe("pressgraph_pairs").load(Path(pairs_file).read_bytes())
    figures = {key: nlp.meta["performance"][key] for key in ("tag_acc", "pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")}
    recognized = json.loads(Path(report).read_text(encoding="utf-8"))["announcements"]
    by_student = json.loads(Path(fast_report).read_text(encoding="utf-8"))
    for name, reported in (("ents", recognized), ("ents_fast", by_student)):
        figures[name] = {part: {label: figure[2] for label, figure in labels.items()} for part, labels in reported.items()}
    nlp.meta.update(
        name="pressgraph",
        version=VERSION,
        description="Names, titles, sums, dates and syntax of announcements in English.",
        author="The pressgraph authors",
        license="CC BY-SA 4.0",
        performance=figures,
    )
    target = Path(package) / f"en_pressgraph-{VERSION}"
    shutil.rmtree(target, ignore_errors=True)
    nlp.to_disk(target)
    shutil.copy(target / "meta.json", Path(package) / "meta.json")


if __name__ == "__main__":
    main(*sys.argv[1:])
