"""Anybody's own pipeline in the place of the recognizer: its entities, by one table of labels."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

OUR_LABELS: dict[str, str] = {
    name: label
    for label, names in {
        "PERSON": "person, per",
        "TITLE": "title, job title, position, role",
        "ORG": "org, organization, organisation, company, university, government, foundation, institution",
        "PLACE": "place, gpe, loc, location, city, country",
        "PROGRAM": "program, programme, project, fund, prize, fac, facility",
        "MONEY": "money, amount",
        "DATE": "date",
    }.items()
    for name in names.split(", ")
}
"""A label of other pipelines, in lower case and with spaces -> ours; entities of all other labels are left aside."""


def our_label(label: str) -> str:
    """Return our label for *label*, or ""."""
    return OUR_LABELS.get(label.lower().replace("_", " "), "")


class Other:
    """Sets ``doc.ents`` to those of another pipeline; of labels that it does not have, what was marked before stays.

    A pipeline that does not declare its labels has those that it uses in the document.
    """

    def __init__(self) -> None:
        self.pipeline: Language | None = None
        self.labels: frozenset[str] = frozenset()

    def ask(self, pipeline: Language) -> None:
        """Take the entities of *pipeline* from now on."""
        self.pipeline = pipeline
        self.labels = frozenset(our_label(label) for labels in pipeline.pipe_labels.values() for label in labels) - {""}

    def __call__(self, doc: Doc) -> Doc:
        theirs = list(self.find(doc))
        labels = self.labels or {span.label_ for span in theirs}
        taken = {token.i for span in theirs for token in span}
        ours = [ent for ent in doc.ents if ent.label_ not in labels and taken.isdisjoint(range(ent.start, ent.end))]
        doc.set_ents(sorted([*theirs, *ours], key=lambda span: span.start))
        return doc

    def find(self, doc: Doc) -> Iterator[Span]:
        """Yield what the other pipeline finds in the text of *doc*, on our tokens and under our labels."""
        at = 0
        for ent in self.pipeline(doc.text).ents if self.pipeline is not None else ():
            span = doc.char_span(ent.start_char, ent.end_char, label=our_label(ent.label_), alignment_mode="expand")
            if our_label(ent.label_) and span is not None and span.start >= at:
                at = span.end
                yield span


@Language.factory("pressgraph_other", assigns=["doc.ents"])
def create_other(nlp: Language, name: str) -> Other:
    """Return a component that asks nobody yet."""
    return Other()
