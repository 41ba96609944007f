"""Puts the trained parts together as the package models/en_pressgraph.

python models/training/package.py PARSER RECOGNIZER PACKAGE REPORT
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import spacy

from pressgraph.annotate import layout, names, recognizer, references, tokenizer, values

VERSION = "0.1.0"
COMPONENTS = (layout, names, recognizer, references, tokenizer, values)


def main(parser: str, recognizer_files: str, package: str, report: str) -> None:
    """Write the model's data under *package*: recognizer, layout, the parts of *parser*, values, references."""
    nlp = spacy.load(parser)
    nlp.tokenizer = tokenizer.announcement_tokenizer(nlp)  # of today, whatever the parser was trained with
    first = nlp.pipe_names[0]
    nlp.add_pipe("pressgraph_recognizer", before=first)
    nlp.get_pipe("pressgraph_recognizer").load({path.name: path.read_bytes() for path in Path(recognizer_files).iterdir()})
    nlp.add_pipe("pressgraph_names", before=first)
    nlp.add_pipe("pressgraph_values", before=first)
    nlp.add_pipe("pressgraph_layout", before=first)
    nlp.add_pipe("pressgraph_references")
    figures = {key: nlp.meta["performance"][key] for key in ("tag_acc", "pos_acc", "lemma_acc", "dep_uas", "dep_las", "sents_f")}
    recognized = json.loads(Path(report).read_text(encoding="utf-8"))["announcements"]
    figures["ents"] = {part: {label: figure[2] for label, figure in labels.items()} for part, labels in recognized.items()}
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
