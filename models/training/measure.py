"""Measures both profiles of the packed model on what trained none of it: names, kinds of organizations, syntax.

    python models/training/measure.py SHARED TREEBANKS

TREEBANKS is the folder that treebanks.py wrote. Prints one line a figure, and the most frequent confusions of kinds.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus import Marked, held_out, own, real
from sources import MODELS
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

import en_pressgraph
import en_pressgraph.fast
from pressgraph.annotate.recognizer import LABELS

SYNTAX = ("tok2vec", "tagger", "morphologizer", "trainable_lemmatizer", "parser")


def names(nlp: Language, texts: list[Marked]) -> Iterator[tuple[Counter[str], Counter[str], Counter[str], Counter[tuple[str, str]]]]:
    """Yield for each text the spans found right, found and marked by label, and (marked, found) kinds of the organizations found right."""
    for marked, doc in zip(texts, nlp.pipe([one.text for one in texts]), strict=True):
        gold = {(start, end, label): kind for start, end, label, kind in marked.marks}
        mine = {(ent.start_char, ent.end_char, ent.label_): ent.id_ for ent in doc.ents if ent.label_ in marked.complete}
        right = [span for span in mine if span in gold]
        kinds = Counter((gold[span], mine[span]) for span in right if span[2] == "ORG")
        yield by_label(right), by_label(mine), by_label(gold), kinds


def by_label(spans: Iterable[tuple[int, int, str]]) -> Counter[str]:
    """Return how many of *spans* have each label, and under "all" how many have one other than PROGRAM."""
    counted = Counter(label for _, _, label in spans)
    return counted + Counter(all=counted.total() - counted["PROGRAM"])


def print_names(title: str, nlp: Language, texts: list[Marked]) -> None:
    """Print precision, recall and F1 by label, and how often the kind of an organization is told and right."""
    rows = list(names(nlp, texts))
    right, found, marked = (sum((row[at] for row in rows), Counter()) for at in (0, 1, 2))
    kinds: Counter[tuple[str, str]] = sum((row[3] for row in rows), Counter())
    for label in ("all", *LABELS):
        precision, recall = right[label] / max(1, found[label]), right[label] / max(1, marked[label])
        f1 = 2 * right[label] / max(1, found[label] + marked[label])
        print(f"{title:9} {label:8} P {precision:.3f} R {recall:.3f} F {f1:.3f} of {marked[label]}")
    told = sum(count for (_, mine), count in kinds.items() if mine)
    agreed = sum(count for (gold, mine), count in kinds.items() if gold == mine)
    print(f"{title:9} kinds    right {agreed / max(1, told):.3f} of the {told / max(1, kinds.total()):.3f} that are told")
    wrong = Counter({pair: count for pair, count in kinds.items() if pair[0] != pair[1] and pair[1]})
    print(f"{title:9} confused {', '.join(f'{gold} as {mine} {count}' for (gold, mine), count in wrong.most_common(8))}")


def print_syntax(nlp: Language, treebanks: Path) -> None:
    """Print attachment and sentence scores of each test treebank, on our own tokens."""
    with nlp.select_pipes(enable=list(SYNTAX)):
        scores = {}
        for path in sorted((treebanks / "test").glob("*.spacy")):
            gold: list[Doc] = list(DocBin().from_disk(path).get_docs(nlp.vocab))
            scores[path.stem] = nlp.evaluate([Example(nlp.make_doc(doc.text), doc) for doc in gold])
    for name, figures in scores.items():
        line = " ".join(f"{key} {figures[key]:.3f}" for key in ("dep_las", "dep_uas", "tag_acc", "pos_acc", "sents_f"))
        print(f"{name:9} {line}")
    print(f"mean LAS  {sum(figures['dep_las'] for figures in scores.values()) / max(1, len(scores)):.3f}")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("treebanks", type=Path)
    options = arguments.parse_args()
    others = [marked for marked in real(options.shared) if held_out(marked.publisher)]
    ours = [marked for marked in own(MODELS.parent / "data" / "announcements") if held_out(marked.id)]
    nlp = en_pressgraph.load()
    for profile, pipeline in (("", nlp), ("fast ", en_pressgraph.fast.load())):
        print_names(f"{profile}real", pipeline, others)
        print_names(f"{profile}own", pipeline, ours)
    print_syntax(nlp, options.treebanks)


if __name__ == "__main__":
    main()
