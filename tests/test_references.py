"""Who is meant by short forms, acronyms, surnames and "the university"."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from pressgraph.annotate.aliases import aliases, person_shortens, shortens
from pressgraph.annotate.references import references
from pressgraph.annotate.tokenizer import announcement_tokenizer


def read(text: str, *names: tuple[str, str, str]) -> Doc:
    """Return *text* with each (surface, label, kind) of *names* marked wherever it stands, references resolved."""
    nlp = spacy.blank("en")
    nlp.tokenizer = announcement_tokenizer(nlp)
    nlp.add_pipe("sentencizer")
    doc = nlp(text)
    spans = []
    for surface, label, kind in names:
        at = text.find(surface)
        while at >= 0:
            span = doc.char_span(at, at + len(surface), label=label, span_id=kind)
            if span is not None and not any(span.start < other.end and other.start < span.end for other in spans):
                spans.append(span)
            at = text.find(surface, at + 1)
    doc.set_ents(sorted(spans, key=lambda span: span.start))
    return references(aliases(doc))


def meant(doc: Doc) -> dict[str, str]:
    return {span.text: span.kb_id_ for span in [*doc.ents, *doc.spans["references"]]}


def test_acronym_in_brackets_stands_for_the_name_before_it() -> None:
    doc = read("Arden Valley University (AVU) signed. AVU is proud.", ("Arden Valley University", "ORG", "university"), ("AVU", "ORG", "university"))
    assert meant(doc)["AVU"] == "Arden Valley University"


def test_an_acronym_in_brackets_need_not_be_recognized() -> None:
    doc = read("The Orton Trust Fund (OTF) gives.", ("Orton Trust Fund", "ORG", "foundation"))
    assert meant(doc)["OTF"] == "Orton Trust Fund"


def test_short_form_stands_for_the_one_longer_name() -> None:
    doc = read(
        "Keelmark University met Norvane ASA. Keelmark and Norvane agreed.",
        ("Keelmark University", "ORG", "university"),
        ("Norvane ASA", "ORG", "company"),
        ("Keelmark", "ORG", ""),
        ("Norvane", "ORG", ""),
    )
    assert meant(doc)["Keelmark"] == "Keelmark University"
    assert meant(doc)["Norvane"] == "Norvane ASA"


def test_a_short_form_of_two_names_stays_itself() -> None:
    doc = read(
        "Arden University and Arden Foundation met. Arden won.",
        ("Arden University", "ORG", "university"),
        ("Arden Foundation", "ORG", "foundation"),
        ("Arden", "ORG", ""),
    )
    assert meant(doc)["Arden"] == "Arden"


def test_surname_stands_for_the_person() -> None:
    doc = read("Leonard Oyelaran spoke. Oyelaran is president.", ("Leonard Oyelaran", "PERSON", ""), ("Oyelaran", "PERSON", ""))
    assert meant(doc)["Oyelaran"] == "Leonard Oyelaran"


def test_the_university_is_the_university_named_last() -> None:
    doc = read(
        "Keelmark University met Norvane ASA. The university gave a dinner.",
        ("Keelmark University", "ORG", "university"),
        ("Norvane ASA", "ORG", "company"),
    )
    assert meant(doc)["university"] == "Keelmark University"


def test_the_institute_is_the_one_called_so() -> None:
    doc = read(
        "Chornozem Institute met Besor Laboratory. The institute hosted.",
        ("Chornozem Institute", "ORG", "research"),
        ("Besor Laboratory", "ORG", "research"),
    )
    assert meant(doc)["institute"] == "Chornozem Institute"


def test_the_university_of_a_named_place_is_no_reference() -> None:
    doc = read("Keelmark University met the university of Pellston.", ("Keelmark University", "ORG", "university"))
    assert "university" not in meant(doc)


def test_university_before_a_title_is_the_university_named_last() -> None:
    names = (("Keelmark University", "ORG", "university"), ("President", "TITLE", ""))
    assert meant(read("Keelmark University met. University President Ines Halloran spoke.", *names))["University"] == "Keelmark University"
    assert "Foundation" not in meant(read("Keelmark University met. Foundation President Ines Halloran spoke.", *names))


def test_the_company_without_any_company_means_nothing() -> None:
    doc = read("Keelmark University met. The company said no.", ("Keelmark University", "ORG", "university"))
    assert "company" not in meant(doc)


def test_universities_that_share_their_head() -> None:
    doc = read(
        "The University of Pellston and the University of Lyngdal signed. The universities of Pellston and Lyngdal begin in May.",
        ("University of Pellston", "ORG", "university"),
        ("University of Lyngdal", "ORG", "university"),
        ("Pellston", "PLACE", ""),
        ("Lyngdal", "PLACE", ""),
    )
    assert meant(doc)["Pellston"] == "University of Pellston"
    assert meant(doc)["Lyngdal"] == "University of Lyngdal"


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("CMU", "Carnegie Mellon University"),
        ("Carnegie Mellon", "Carnegie Mellon University"),
        ("Gates Foundation", "Bill & Melinda Gates Foundation"),
        ("SoftBank", "SoftBank Group"),
    ],
)
def test_shortens(short: str, full: str) -> None:
    assert shortens(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("University", "Keio University"),
        ("Bank", "Bank of Norway"),
        ("ABC", "Carnegie Mellon University"),
        ("Keio University", "Keio University"),
        ("Keio University", "Keio University Hospital"),
        ("Keio University", "Council of Keio University"),
    ],
)
def test_does_not_shorten(short: str, full: str) -> None:
    assert not shortens(short, full)


def test_a_person_is_not_shortened_by_another_surname() -> None:
    assert person_shortens("Amagai", "Masayuki Amagai")
    assert not person_shortens("Itoh", "Masayuki Amagai")
    assert not person_shortens("John Roe", "Jane Roe")
