"""The kind of an organization: what its name looks like, and what the recognizer took its mentions for.

The name is judged by a linear model over its words, whose weights ``models/training/kinds.py`` learns from marked names; the recognizer gives
each mention its own opinion. Both are added up as log probabilities over all mentions of one thing, and a doubtful sum is no kind.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.schema import ORG_KINDS

KINDS = ORG_KINDS[:-1]
"""All but the abstention."""

PREPOSITIONS = frozenset(("of", "for", "at", "in", "on"))
LEAST = 0.7
"""The probability under which a kind is not told."""
DOUBT = math.log(0.001)
"""The least log probability that one opinion gives to a kind, so that none rules out what all others say."""

Scores = tuple[float, ...]
"""Log probabilities, one for each of :data:`KINDS`."""


def features(name: str) -> Iterator[str]:
    """Yield what the linear model sees of *name*: its words and pairs of words, its head noun, first and last word, its letters' case."""
    words = [word.lower().strip(".'’") for word in re.findall(r"[\w&'’.]+", name)]
    if not words:
        return
    cut = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    yield from (f"head {words[cut - 1]}", f"head -{words[cut - 1][-4:]}", f"first {words[0]}", f"last {words[-1]}", f"length {min(len(words), 5)}")
    yield from sorted({f"word {word}" for word in words} | {f"pair {left} {right}" for left, right in zip(words, words[1:], strict=False)})
    if cut < len(words):
        yield f"after head {words[cut]}"
    if name.isupper() and len(words) == 1:
        yield "acronym"
    if re.search("[a-z][A-Z]", name):
        yield "capital inside"


def log_probabilities(scores: Iterable[float]) -> Scores:
    """Return *scores* as log probabilities, none under :data:`DOUBT`."""
    raw = list(scores)
    top = max(raw)
    total = top + math.log(sum(math.exp(score - top) for score in raw))
    return tuple(max(score - total, DOUBT) for score in raw)


class Kinds:
    """Sets the ``id_`` of every ORG of a document, and of what stands for it, to its kind, or to "" where that is doubtful.

    ``weights`` maps a feature, or "" for the bias, to one weight for each of :data:`KINDS`.
    """

    def __init__(self, weights: dict[str, list[float]] | None = None) -> None:
        self.weights = weights or {"": [0.0] * len(KINDS)}

    def __call__(self, doc: Doc) -> Doc:
        told = {name: self.kind(name, scores) for name, scores in opinions(doc).items()}
        doc.set_ents([with_kind(ent, told[ent.kb_id_ or ent.text]) if ent.label_ == "ORG" else ent for ent in doc.ents])
        return doc

    def kind(self, name: str, opinions_of_mentions: list[Scores]) -> str:
        """Return the kind of the organization *name*, or "" where name and mentions leave it in doubt."""
        total = list(self.by_name(name))
        for scores in opinions_of_mentions:
            total = [one + score / len(opinions_of_mentions) for one, score in zip(total, scores, strict=True)]
        settled = log_probabilities(total)
        best = max(range(len(KINDS)), key=settled.__getitem__)
        return KINDS[best] if settled[best] >= math.log(LEAST) else ""

    def by_name(self, name: str) -> Scores:
        """Return what the words of *name* say."""
        rows = [self.weights[feature] for feature in ("", *features(name)) if feature in self.weights]
        return log_probabilities(map(sum, zip(*rows, strict=True)))

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the weights into the folder *path*."""
        Path(path).mkdir(parents=True, exist_ok=True)
        lines = [f"{json.dumps(feature, ensure_ascii=False)}: {json.dumps(self.weights[feature])}" for feature in sorted(self.weights)]
        (Path(path) / "weights.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Kinds:
        """Load what :meth:`to_disk` wrote."""
        self.weights = json.loads((Path(path) / "weights.json").read_text(encoding="utf-8"))
        return self


def opinions(doc: Doc) -> dict[str, list[Scores]]:
    """Return for each organization of *doc*, by its fullest name, what the recognizer thinks of each form that the text has for it."""
    told = doc.user_data.get("kinds", {})
    forms: dict[str, set[str]] = defaultdict(set)
    for ent in doc.ents:
        if ent.label_ == "ORG":
            forms[ent.kb_id_ or ent.text].add(ent.text)
    return {name: [scores for text in sorted(texts) for scores in told.get(text, ())] for name, texts in forms.items()}


def with_kind(ent: Span, kind: str) -> Span:
    """Return *ent* with *kind* as its ``id_``."""
    return Span(ent.doc, ent.start, ent.end, label=ent.label_, kb_id=ent.kb_id_, span_id=kind)


@Language.factory("pressgraph_kinds", assigns=["token.ent_id"], requires=["doc.ents", "token.ent_kb_id"])
def create_kinds(nlp: Language, name: str) -> Kinds:
    """Return a component without weights, to be filled by ``from_disk``."""
    return Kinds()
