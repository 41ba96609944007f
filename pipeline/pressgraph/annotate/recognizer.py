"""The recognizer: a small transformer that marks names, sums and dates, run by onnxruntime.

It reads an announcement in windows of whole lines, sees each word's pieces, its case and its place in the layout, and
answers with one BIO label a word and, for organizations, the odds of each kind. A student of it, a fifth of its work, reads
everything first, and the recognizer itself only the sentences that leave the student in doubt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.annotate.kinds import Scores, log_probabilities
from pressgraph.annotate.windows import Window, batch, part, sentences, windows

LABELS = ("PERSON", "TITLE", "ORG", "PLACE", "PROGRAM", "MONEY", "DATE")
TAGS = ("O", *(f"{mark}-{label}" for label in LABELS for mark in "BI"))
SURE = 0.8
"""How likely the student's tag of every word of a sentence must be, so that the encoder need not read it."""
FILES = ("embeddings.onnx", "encoder.onnx", "fast.onnx", "tokenizer.json")


def forbidden_moves() -> np.ndarray[Any, Any]:
    """Return the (tags + 1, tags) scores of moving from one tag to the next: I-X only after B-X or I-X; the last row is the start."""
    moves = np.zeros((len(TAGS) + 1, len(TAGS)), dtype=np.float32)
    for at, tag in enumerate(TAGS):
        if tag.startswith("I-"):
            moves[:, at] = -1e4
            moves[TAGS.index("B-" + tag[2:]), at] = moves[at, at] = 0.0
    return moves


MOVES = forbidden_moves()


def best_path(scores: np.ndarray[Any, Any]) -> list[int]:
    """Return the best legal sequence of tags for *scores* of shape (words, tags): the best tag of each word where that is legal."""
    free: list[int] = scores.argmax(axis=1).tolist()
    if MOVES[-1, free[0]] + MOVES[free[:-1], free[1:]].sum() == 0:
        return free
    total = scores[0] + MOVES[-1]
    back = np.zeros(scores.shape, dtype=np.int64)
    for at in range(1, len(scores)):
        routes = total[:, None] + MOVES[:-1]
        back[at] = routes.argmax(axis=0)
        total = routes.max(axis=0) + scores[at]
    path = [int(total.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        path.append(int(back[at, path[-1]]))
    return path[::-1]


def spelled(tags: list[int]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, label) of the spans that *tags* spell out."""
    at = 0
    while at < len(tags):
        end = at + 1
        if TAGS[tags[at]].startswith("B-"):
            while end < len(tags) and TAGS[tags[end]] == "I-" + TAGS[tags[at]][2:]:
                end += 1
            yield at, end, TAGS[tags[at]][2:]
        at = end


def odds(scores: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return how likely each word has each tag, of shape (words, tags) like *scores*."""
    likely: np.ndarray[Any, Any] = np.exp(scores - scores.max(axis=1, keepdims=True))
    likely /= likely.sum(axis=1, keepdims=True)
    return likely


def shares(scores: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return how likely each word belongs to a name of each of :data:`LABELS`, of shape (words, labels), for *scores* of shape (words, tags)."""
    likely = odds(scores)
    named: np.ndarray[Any, Any] = likely[:, 1::2] + likely[:, 2::2]
    return named


def doubtful(doc: Doc, one: Window, scores: np.ndarray[Any, Any]) -> list[int]:
    """Return the places in *one* of the words of all sentences in which *scores* leave some word in doubt."""
    surest = odds(scores).max(axis=1)
    places = range(len(one.words))
    return [at for sentence in sentences(doc, one) if surest[sentence].min() < SURE for at in places[sentence]]


class Recognizer:
    """Sets ``doc.ents`` with :data:`LABELS`, and what it thinks of them in ``doc.user_data``.

    "kinds": for the text of each organization the opinions of its mentions; "certainty": for each label how likely each token belongs to
    a name of it. A student of two layers reads every sentence, the whole encoder those that leave the student in doubt; with *fast* none.
    """

    def __init__(self, fast: bool = False) -> None:
        self.fast = fast
        self.embeddings: Any = None
        self.student: Any = None
        self.encoder: Any = None
        self.tokenizer: Any = None
        self.files: dict[str, bytes] = {}

    def __call__(self, doc: Doc) -> Doc:
        found: list[Span] = []
        kinds: dict[str, list[Scores]] = defaultdict(list)
        doc.user_data["certainty"] = {label: np.zeros(len(doc), dtype=np.float32) for label in LABELS}
        for span, scores in self.find(doc):
            found.append(span)
            if span.label_ == "ORG":
                kinds[span.text].append(scores)
        doc.set_ents(found)
        doc.user_data["kinds"] = dict(kinds)
        return doc

    def find(self, doc: Doc) -> Iterator[tuple[Span, Scores]]:
        """Yield the names of *doc*, each with the log probabilities of what kind of organization it would be; fill in the certainties.

        One window at a time: on one core, padding windows to one length costs more than running them together saves.
        """
        for one in windows(doc, self.tokenizer):
            tags, kinds = self.ask(self.student, one)
            again = [] if self.fast else doubtful(doc, one, tags)
            if again:
                tags[again], kinds[again] = self.ask(self.encoder, part(one, again))
            for label, likely in zip(LABELS, shares(tags).T, strict=True):
                doc.user_data["certainty"][label][one.words] = likely
            for start, end, label in spelled(best_path(tags)):
                span = Span(doc, one.words[start], one.words[end - 1] + 1, label=label)
                yield span, log_probabilities(kinds[start:end].mean(axis=0).tolist())

    def ask(self, encoder: Any, one: Window) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """Return what *encoder* says of each word of *one*: the scores of tags, and of kinds."""
        mask = np.ones((1, len(one.pieces)), dtype=np.int64)
        tags, kinds = encoder.run(["tags", "kinds"], {"states": self.embedded(one), "mask": mask})
        return tags[0, one.first], kinds[0, one.first]

    def embedded(self, one: Window) -> np.ndarray[Any, Any]:
        """Return the embeddings of the pieces of *one* with case and layout, of shape (1, pieces, width)."""
        arrays = batch([one])
        del arrays["mask"]
        states: np.ndarray[Any, Any] = self.embeddings.run(["states"], arrays)[0]
        return states

    def load(self, files: dict[str, bytes]) -> Recognizer:
        """Take the embeddings, the student, the encoder unless *fast*, and the pieces (``tokenizer.json``) from *files*."""
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1

        def session(name: str) -> Any:
            return onnxruntime.InferenceSession(files[name], options, providers=["CPUExecutionProvider"])

        self.files = files
        self.embeddings, self.student = session("embeddings.onnx"), session("fast.onnx")
        self.encoder = None if self.fast else session("encoder.onnx")
        self.tokenizer = Tokenizer.from_str(files["tokenizer.json"].decode())
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        return self

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Write the encoder into the folder *path*."""
        Path(path).mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            (Path(path) / name).write_bytes(content)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Recognizer:
        """Load what :meth:`to_disk` wrote."""
        return self.load({name: (Path(path) / name).read_bytes() for name in FILES})


@Language.factory("pressgraph_recognizer", assigns=["doc.ents", "token.ent_iob", "token.ent_type"], default_config={"fast": False})
def create_recognizer(nlp: Language, name: str, fast: bool) -> Recognizer:
    """Return an empty recognizer, to be filled by ``from_disk``."""
    return Recognizer(fast)
