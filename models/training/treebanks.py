"""Converts the treebanks of corpora.toml to spaCy's format.

    python models/training/treebanks.py SHARED OUT

writes OUT/train, OUT/dev and OUT/test, one .spacy file a treebank.
"""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

from sources import sources
from spacy.tokens import DocBin
from spacy.training.converters import conllu_to_docs

SENTENCES = 8
"""Sentences that stand together in one document, so that the parser learns where they end."""


def main(shared: Path, out: Path) -> None:
    """Convert every treebank."""
    for role in ("train", "dev", "test"):
        (out / role).mkdir(parents=True, exist_ok=True)
        for source in sources(shared, "syntax", role):
            with gzip.open(source.path, "rt", encoding="utf-8") as lines:
                docs = conllu_to_docs(lines.read(), n_sents=SENTENCES, no_print=True)
                DocBin(docs=docs, store_user_data=True).to_disk(out / role / f"{source.name}.spacy")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
