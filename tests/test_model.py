"""Which pipeline reads: ours, or anybody's in the place of the recognizer."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from pressgraph.annotate.model import load
from pressgraph.annotate.other import Other, our_label
from pressgraph.errors import InputError

TEXT = "Brightloom and Keelmark signed an agreement in Oslo, said Anna Roe, rector of Keelmark."


def stub(**labels: str) -> Language:
    """Return a pipeline that finds the words *labels* under these labels."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": word} for word, label in labels.items()])  # type: ignore[attr-defined]
    return nlp


def read(other: Language, *before: tuple[str, str]) -> list[tuple[str, str]]:
    """Return the entities of TEXT where our recognizer has marked *before* and *other* is asked."""
    doc: Doc = spacy.blank("en")(TEXT)
    spans = [doc.char_span(TEXT.index(text), TEXT.index(text) + len(text), label=label) for text, label in before]
    doc.set_ents([span for span in spans if span is not None])
    component = Other()
    component.ask(other)
    return [(ent.text, ent.label_) for ent in component(doc).ents]


@pytest.mark.parametrize(
    ("label", "ours"),
    [("GPE", "PLACE"), ("PER", "PERSON"), ("organization", "ORG"), ("job_title", "TITLE"), ("NORP", ""), ("CARDINAL", ""), ("PRODUCT", "")],
)
def test_labels(label: str, ours: str) -> None:
    assert our_label(label) == ours


def test_their_entities_count_and_ours_fill_what_they_have_no_label_for() -> None:
    found = read(stub(Brightloom="ORG", Oslo="GPE", agreement="LAW"), ("Keelmark", "ORG"), ("rector", "TITLE"))
    assert found == [("Brightloom", "ORG"), ("Oslo", "PLACE"), ("rector", "TITLE")]


def test_where_both_mark_the_same_words_theirs_count() -> None:
    assert read(stub(Oslo="GPE"), ("Oslo", "ORG")) == [("Oslo", "PLACE")]


def test_a_pipeline_that_finds_nothing_and_declares_nothing_changes_nothing() -> None:
    assert read(spacy.blank("en"), ("Oslo", "PLACE")) == [("Oslo", "PLACE")]


@pytest.mark.model
def test_a_folder_with_a_foreign_pipeline_is_read_by(tmp_path: Path) -> None:
    stub(Brightloom="ORG", Keelmark="COMPANY", Oslo="GPE").to_disk(tmp_path)
    doc = load(str(tmp_path))(TEXT)
    found = {(ent.text, ent.label_) for ent in doc.ents}
    assert {("Brightloom", "ORG"), ("Keelmark", "ORG"), ("Oslo", "PLACE"), ("Anna Roe", "PERSON"), ("rector", "TITLE")} <= found
    assert doc.has_annotation("DEP") and "references" in doc.spans


def test_a_model_that_is_not_there_is_named() -> None:
    with pytest.raises(InputError, match="no model 'en_nowhere'"):
        load("en_nowhere")
