"""Who holds which office: the sentences that the rules understand, and those that they must not misread."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.tokens import Doc, Span

from pressgraph.annotate.tokenizer import announcement_tokenizer
from pressgraph.rules import position, position_career
from pressgraph.rules.position_line import line
from pressgraph.rules.position_office import CONFIDENCE, plural

LABELS = {"P": "PERSON", "T": "TITLE", "O": "ORG", "G": "PLACE", "D": "DATE", "X": "PROGRAM", "R": "PERSON"}
NLP = spacy.blank("en")
NLP.tokenizer = announcement_tokenizer(NLP)


def marked(text: str) -> Doc:
    """Return the document of a text with marks: "[P Rosa Linde], [T dean] of [O Acme College]"; [R ...] is a reference to the last person."""
    plain, spans, last = "", [], 0
    for mark in re.finditer(r"\[([A-Z]) ([^\]=]+)(?:=([^\]]+))?\]", text):
        plain += text[last : mark.start()]
        spans.append((len(plain), len(plain) + len(mark[2]), mark[1], mark[3] or mark[2]))
        plain, last = plain + mark[2], mark.end()
    doc = NLP(plain + text[last:])
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text in {".", "\n", "\n\n"}
    found = [(kind, doc.char_span(start, end, label=LABELS[kind], kb_id=name)) for start, end, kind, name in spans]
    doc.set_ents([span for kind, span in found if span is not None and kind != "R"])
    references = []
    for kind, span in found:
        if kind == "R" and span is not None:
            span[0].pos_ = "PRON"
            references.append(Span(doc, span.start, span.end, label="PERSON", kb_id=span.kb_id_))
    doc.spans["references"] = references
    return doc


def held(text: str) -> set[tuple[str, str, str, str]]:
    """Return (person, title, organization, status) of what the rules find in a marked text, the fullest statement of each only."""
    every = set()
    for rule in position.RULES:
        for found in rule(marked(text)):
            roles = dict(found.roles)
            where = roles["organization"].kb_id_ if "organization" in roles else ""
            every.add((roles["person"].kb_id_, roles["title"].text, where, found.attributes["status"]))
    return {one for one in every if one[2] or not any(other[:2] == one[:2] and other[2] for other in every)}


SIDE_BY_SIDE = [
    ("[O Acme] [T CEO] [P Rosa Linde] spoke.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("said [P Rosa Linde], [T dean] of [O CMV]'s [O School of Glass].", {("Rosa Linde", "dean", "School of Glass", "current")}),
    ("[P Rosa Linde], Ph.D., [T dean] of the [O School of Glass], spoke.", {("Rosa Linde", "dean", "School of Glass", "current")}),
    ("[P Rosa Linde] ([T CEO], [O Acme]) spoke.", {("Rosa Linde", "CEO", "Acme", "current")}),
    (
        "“We agree.” — [P Rosa Linde], [T vice chair] and [T president] of [O Acme]",
        {("Rosa Linde", "vice chair", "Acme", "current"), ("Rosa Linde", "president", "Acme", "current")},
    ),
    (
        "[P Rosa Linde](opens in new window), [T dean] of [O Acme College](opens in new window), spoke.",
        {("Rosa Linde", "dean", "Acme College", "current")},
    ),
    (
        "• [P Rosa Linde], [T CEO], [O Acme]\n• [P Ito Mori], [T director], [O Beta]",
        {("Rosa Linde", "CEO", "Acme", "current"), ("Ito Mori", "director", "Beta", "current")},
    ),
    ("Contact:\n[P Rosa Linde]\n[T Press Officer]\n[O Acme]\n", {("Rosa Linde", "Press Officer", "Acme", "current")}),
    ("The [T president] of [O Acme], [P Rosa Linde], spoke.", {("Rosa Linde", "president", "Acme", "current")}),
    ("[O Acme] praised its [T treasurer], [P Rosa Linde].", {("Rosa Linde", "treasurer", "Acme", "current")}),
    ("[G Alba]’s [T Minister for Law], Ms [P Rosa Linde], signed.", {("Rosa Linde", "Minister for Law", "Alba", "current")}),
    ("the [T Prime Minister] of [G Alba], [P Rosa Linde], signed.", {("Rosa Linde", "Prime Minister", "Alba", "current")}),
    (
        "[T Minister for Home Affairs] and [T Minister for Law] [P Rosa Linde] signed.",
        {("Rosa Linde", "Minister for Home Affairs", "", "current"), ("Rosa Linde", "Minister for Law", "", "current")},
    ),
    ("[T Founders] [P Rosa Linde] and [P Ito Mori] spoke.", {("Rosa Linde", "Founders", "", "current"), ("Ito Mori", "Founders", "", "current")}),
    (
        "The [T co-directors] are [P Rosa Linde] ([O Acme]) and [P Ito Mori] of [O Beta].",
        {("Rosa Linde", "co-directors", "Acme", "current"), ("Ito Mori", "co-directors", "Beta", "current")},
    ),
    ("Guests:\n[P Rosa Linde], [T Ambassador], [G Alba]\n", {("Rosa Linde", "Ambassador", "Alba", "current")}),
    ("[T Mayor] [P Rosa Linde] of [G Port Ellis] spoke.", {("Rosa Linde", "Mayor", "Port Ellis", "current")}),
    ("former [O Acme] [T CEO] [P Rosa Linde] spoke.", {("Rosa Linde", "CEO", "Acme", "former")}),
    ("[P Rosa Linde], [T interim dean] of [O Acme College], spoke.", {("Rosa Linde", "interim dean", "Acme College", "acting")}),
    (
        "Winners:\n[P Rosa Linde], [T Founder] and [T Senior Partner] [P Ito Mori], [T Attorney]\nRain fell.",
        {("Rosa Linde", "Founder", "", "current"), ("Rosa Linde", "Senior Partner", "", "current"), ("Ito Mori", "Attorney", "", "current")},
    ),
    ("[O Acme] [T president]-elect [P Rosa Linde] spoke.", {("Rosa Linde", "president", "Acme", "incoming")}),
    ("said [P Rosa Linde], [O Acme] [T founder].", {("Rosa Linde", "founder", "Acme", "current")}),
    ("Contact: [P Rosa Linde], [O Acme], [T brand manager]\n", {("Rosa Linde", "brand manager", "Acme", "current")}),
    ("said [P Rosa Linde], [O Acme] [G Lyngdal] [T partner].", {("Rosa Linde", "partner", "Acme", "current")}),
    (
        "[P Rosa Linde], [T president] of [O Acme] and [O Beta], spoke.",
        {("Rosa Linde", "president", "Acme", "current"), ("Rosa Linde", "president", "Beta", "current")},
    ),
    ("[O Acme], led by [T founder] [P Rosa Linde], grows beside [O Beta].", {("Rosa Linde", "founder", "Acme", "current")}),
    ("Led by [T CEO] [P Rosa Linde], [O Acme] grows.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("[P Rosa Linde], [T Chief Executive Officer] ([T CEO]) of [O Acme], spoke.", {("Rosa Linde", "Chief Executive Officer", "Acme", "current")}),
    ("[O Acme] ([O ASX]: ACM) [T CEO] [P Rosa Linde] spoke.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("said [P Rosa Linde], [T CEO] [O Acme].", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("[P Rosa Linde], an award-winning [T chemist] at [O Acme], spoke.", {("Rosa Linde", "chemist", "Acme", "current")}),
    ("[P Rosa Linde], most recently a [T director] at [O Acme], spoke.", {("Rosa Linde", "director", "Acme", "former")}),
    ("[P Rosa Linde], age 16, [O Acme] [T ambassador], spoke.", {("Rosa Linde", "ambassador", "Acme", "current")}),
    ("[P Rosa Linde], [T CEO] of the [G Lyngdal]-based [O Acme], spoke.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("[P Rosa Linde], [T partner] in the [G Lyngdal], [G Alba], office of [O Acme], spoke.", {("Rosa Linde", "partner", "Acme", "current")}),
    ("[P Rosa Linde], [T partner] at the law firm of [O Acme], spoke.", {("Rosa Linde", "partner", "Acme", "current")}),
    ("- [P Rosa Linde], [T Head of Sales], [G Alba], [O Acme]\n", {("Rosa Linde", "Head of Sales", "Acme", "current")}),
    ("- Ms [P Rosa Linde] ([T Director] (trade), [O Acme Ministry])\n", {("Rosa Linde", "Director", "Acme Ministry", "current")}),
    ("- [T Magistrate] [P Rosa Linde], [O Acme Court]\n", {("Rosa Linde", "Magistrate", "Acme Court", "current")}),
    ("former [G U.S.] [T President] [P Rosa Linde] spoke.", {("Rosa Linde", "President", "U.S.", "former")}),
    ("[T Ambassador] of [G Alba] to [G Borealis], Mr [P Ito Mori], signed.", {("Ito Mori", "Ambassador", "Alba", "current")}),
    ("[T Minister of State], [O Ministry of Law], Ms [P Rosa Linde], spoke.", {("Rosa Linde", "Minister of State", "Ministry of Law", "current")}),
    ("[O Acme] was established by [T managing partner] [P Rosa Linde].", {("Rosa Linde", "managing partner", "Acme", "current")}),
    ("Under the leadership of [T CEO] [P Rosa Linde], [O Acme] grew beside [O Beta].", {("Rosa Linde", "CEO", "Acme", "current")}),
]
VERBS = [
    ("[P Rosa Linde] is [T dean] of [O Acme College].", {("Rosa Linde", "dean", "Acme College", "current")}),
    ("It was signed by [P Rosa Linde], who is [T dean] of [O Acme College].", {("Rosa Linde", "dean", "Acme College", "current")}),
    ("Before that, [R she=Rosa Linde] served as [T CFO] of [O Beta].", {("Rosa Linde", "CFO", "Beta", "former")}),
    (
        "[P Rosa Linde], a chemist, has been [T principal] of [O Acme College] since [D 2001].",
        {("Rosa Linde", "principal", "Acme College", "current")},
    ),
    ("[P Rosa Linde] will serve as [T chair] of [O Acme].", {("Rosa Linde", "chair", "Acme", "incoming")}),
    ("[P Rosa Linde] was appointed [T director] of [O Acme].", {("Rosa Linde", "director", "Acme", "incoming")}),
    ("[O Acme] Appoints [P Rosa Linde] as [T Chief Financial Officer]", {("Rosa Linde", "Chief Financial Officer", "Acme", "incoming")}),
    ("[O Acme] Names [P Rosa Linde] [T CEO]", {("Rosa Linde", "CEO", "Acme", "incoming")}),
    ("[P Rosa Linde] Joins [O Acme] as [T Counsel]", {("Rosa Linde", "Counsel", "Acme", "incoming")}),
    (
        "[P Rosa Linde] and [P Ito Mori] were named [T chair] and [T treasurer] of [O Acme], respectively.",
        {("Rosa Linde", "chair", "Acme", "incoming"), ("Ito Mori", "treasurer", "Acme", "incoming")},
    ),
    ("[P Rosa Linde] joined from [O Acme] in [G Lyngdal], where [R she=Rosa Linde] was [T CFO].", {("Rosa Linde", "CFO", "Acme", "former")}),
    ("Rain fell. At [O Acme College], [R she=Rosa Linde] was [T dean].", {("Rosa Linde", "dean", "Acme College", "former")}),
    (
        "[P Rosa Linde] has a degree from [O Acme College] and is an active [T member] of [O Beta], the [O Gamma] and [O Delta].",
        {("Rosa Linde", "member", where, "current") for where in ("Beta", "Gamma", "Delta")},
    ),
    ("[P Rosa Linde] is a respected [T partner] at [O Acme].", {("Rosa Linde", "partner", "Acme", "current")}),
    (
        "[P Rosa Linde] serves on the boards of [O Acme] and [O Beta].",
        {("Rosa Linde", "boards", "Acme", "current"), ("Rosa Linde", "boards", "Beta", "current")},
    ),
    ("[P Rosa Linde] joins [O Acme] as [T partner] in its [O Tax Department].", {("Rosa Linde", "partner", "Acme", "incoming")}),
    (
        "The Executive Committee approved the promotion of the following people to [T partner]:\n- [P Rosa Linde], Law\n- [P Ito Mori], Tax\n",
        {("Rosa Linde", "partner", "", "incoming"), ("Ito Mori", "partner", "", "incoming")},
    ),
    ("[P Rosa Linde] was most recently [T CTO] at software maker [O Acme].", {("Rosa Linde", "CTO", "Acme", "former")}),
    (
        "[P Rosa Linde] served as [T CFO] at several firms, including [O Acme], [O Beta] and [O Gamma].",
        {("Rosa Linde", "CFO", where, "former") for where in ("Acme", "Beta", "Gamma")},
    ),
    (
        "[P Rosa Linde] came from [O Acme], where [R she=Rosa Linde] held many roles, including [T CFO].",
        {("Rosa Linde", "CFO", "Acme", "former")},
    ),
    (
        "[P Rosa Linde] joins from [O Acme], where, as [T head of tax], [R she=Rosa Linde] led a team.",
        {("Rosa Linde", "head of tax", "Acme", "former")},
    ),
    ("[P Rosa Linde] began her career at [O Acme] in [D 1988] as a [T chemist].", {("Rosa Linde", "chemist", "Acme", "former")}),
    (
        "[O Acme] Promotes [T VP of Sales] [P Rosa Linde] to [T CFO]",
        {("Rosa Linde", "CFO", "Acme", "incoming"), ("Rosa Linde", "VP of Sales", "", "current")},
    ),
    ("[O Acme] announces [P Rosa Linde]’s promotion from [T clerk] to [T partner].", {("Rosa Linde", "partner", "Acme", "incoming")}),
    ("[P Rosa Linde] to assume the [T CEO] role at [O Acme].", {("Rosa Linde", "CEO", "Acme", "incoming")}),
    ("[P Rosa Linde] retains her duties as [T CEO] of [O Acme].", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("[O Acme] supports [P Rosa Linde] in her role as [T chair] of [O Beta].", {("Rosa Linde", "chair", "Beta", "incoming")}),
    ("[P Rosa Linde] and [P Ito Mori] Join as [T Editors]", {(name, "Editors", "", "incoming") for name in ("Rosa Linde", "Ito Mori")}),
    ("Rain fell. A former [T member] of [O Acme], [R she=Rosa Linde] agreed.", {("Rosa Linde", "member", "Acme", "former")}),
    ("said [P Rosa Linde], one of [O Acme]’s founding [T partners].", {("Rosa Linde", "partners", "Acme", "current")}),
    ("They are joined by [P Rosa Linde] as [T operations manager].", {("Rosa Linde", "operations manager", "", "incoming")}),
    ("[P Rosa Linde] has assumed the position of [T CFO].", {("Rosa Linde", "CFO", "", "incoming")}),
    ("[P Rosa Linde] stepped into the [T CEO] role.", {("Rosa Linde", "CEO", "", "incoming")}),
    ("As [T COO], [P Rosa Linde] will lead the office.", {("Rosa Linde", "COO", "", "incoming")}),
    (
        "[P Rosa Linde] serves on the board and finance committee of [O Acme].",
        {("Rosa Linde", "board", "Acme", "current")},
    ),
    (
        "[P Rosa Linde] serves on the boards of two firms, including [O Acme] and [O Beta].",
        {("Rosa Linde", "boards", "Acme", "current"), ("Rosa Linde", "boards", "Beta", "current")},
    ),
    ("As [T dean] of [O Acme College], [P Rosa Linde] welcomed the guests.", {("Rosa Linde", "dean", "Acme College", "current")}),
    ("[P Rosa Linde] held several posts at [O Beta], including [T head of sales].", {("Rosa Linde", "head of sales", "Beta", "former")}),
    ("[P Rosa Linde] spent six years at [O Beta] as a [T chemist].", {("Rosa Linde", "chemist", "Beta", "former")}),
    ("[P Rosa Linde] chairs the [O Acme Committee].", {("Rosa Linde", "chairs", "Acme Committee", "current")}),
    ("[P Rosa Linde] chaired [O Acme].", {("Rosa Linde", "chaired", "Acme", "former")}),
    ("The [O Acme Committee] is chaired by [P Rosa Linde].", {("Rosa Linde", "chaired", "Acme Committee", "current")}),
    (
        "[P Rosa Linde] was appointed [T dean] of [O Acme College], succeeding [P Ito Mori].",
        {("Rosa Linde", "dean", "Acme College", "incoming"), ("Ito Mori", "dean", "Acme College", "former")},
    ),
    (
        "[P Rosa Linde] as [T Counsel], [P Ito Mori] as [T Secretary]",
        {("Rosa Linde", "Counsel", "", "incoming"), ("Ito Mori", "Secretary", "", "incoming")},
    ),
    (
        "The current [O Acme Steering Group] cohort for [D 2023] is:\n- [P Rosa Linde], Beta\n- [P Ito Mori], Gamma\n",
        {(name, "Acme Steering Group", "Acme Steering Group", "current") for name in ("Rosa Linde", "Ito Mori")},
    ),
]
NEAR_MISSES = [
    ("[G Alba] [P Rosa Linde], [O Acme] [T president] [P Ito Mori] and guests", {("Ito Mori", "president", "Acme", "current")}),
    (
        "said [P Rosa Linde], [T CEO] of [O Acme], and [T professor] [P Ito Mori].",
        {("Rosa Linde", "CEO", "Acme", "current"), ("Ito Mori", "professor", "", "current")},
    ),
    ("[P Rosa Linde] met the [T dean] of [O Acme College].", set()),
    ("[P Rosa Linde] was sworn in by [T Secretary] [P Ito Mori] as [T Treasurer].", {("Ito Mori", "Secretary", "", "current")}),
    ("[P Rosa Linde], [T Ambassador] to [G Alba], spoke.", {("Rosa Linde", "Ambassador", "", "current")}),
    ("[P Rosa Linde], [T CEO] of [O Acme]. [O Beta] joined later.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("[P Rosa Linde], [T sales manager], [G Port Ellis]", {("Rosa Linde", "sales manager", "", "current")}),
    ("[P Rosa Linde]\n\n[O Acme] seeks a [T director].", set()),
    (
        "[P Jun Abe] was appointed by [T President] [P Rosa Linde] in [D 1989] to serve as [T dean] of [O Acme].",
        {("Rosa Linde", "President", "", "current")},
    ),
    ("said [P Rosa Linde], CFA, [T CAIA], [T dean] of [O Acme College].", {("Rosa Linde", "dean", "Acme College", "current")}),
    ("[G Lyngdal] – [T President] [P Rosa Linde] spoke.", {("Rosa Linde", "President", "", "current")}),
    ("[P Rosa Linde], [T president] of [O Acme], and [O Beta] signed.", {("Rosa Linde", "president", "Acme", "current")}),
    ("[P Rosa Linde] chaired the [O Acme] meeting.", set()),
    ("[P Rosa Linde] is an aspiring [T president].", set()),
    ("[P Rosa Linde] is a suspected [T member] of [O Acme].", set()),
    ("[O Acme] works with a team led by [T professor] [P Rosa Linde].", {("Rosa Linde", "professor", "", "current")}),
    ("[P Rosa Linde], [T sales clerk], has been named one of the [O Top Ten].", {("Rosa Linde", "sales clerk", "", "current")}),
    ("The Executive Committee thanked the following people:\n- [P Rosa Linde], Law\n- [P Ito Mori], Tax\n", set()),
    ("[P Rosa Linde] and [P Ito Mori], [T treasurer] of [O Acme]", {("Ito Mori", "treasurer", "Acme", "current")}),
    ("[P Rosa Linde], a company led by [T CEO] [P Ito Mori], grew.", {("Ito Mori", "CEO", "", "current")}),
    ("[P Rosa Linde], a suspected [T leader] of [O Acme], fled.", set()),
    ("[P Rosa Linde], [T Minister for] [O Education]", {("Rosa Linde", "Minister for", "", "current")}),
    ("The gala was hosted by [T Mayor] [P Rosa Linde] at [O Acme Hall].", {("Rosa Linde", "Mayor", "", "current")}),
    ("[O Acme] ([O ASX]: ACM) announced that its [T CEO], [P Rosa Linde], spoke.", {("Rosa Linde", "CEO", "Acme", "current")}),
    ("Under the leadership of [T President] [P Rosa Linde], the [O Treasury] pays.", {("Rosa Linde", "President", "", "current")}),
    ("[P Rosa Linde], [T VP] [O Systems], [O Acme]", {("Rosa Linde", "VP", "", "current")}),
]


@pytest.mark.parametrize(("text", "expected"), [*SIDE_BY_SIDE, *VERBS, *NEAR_MISSES])
def test_offices(text: str, expected: set[tuple[str, str, str, str]]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("[P Rosa Linde] has been [T chair] of [O Acme] since [D 2009].", "2009"),
        ("[O Acme]'s [T chair] [P Rosa Linde] takes office on [D 1 May].", "1 May"),
        ("[O Acme] has grown since [D 2009], said [P Ito Mori], guest of [T chair] [P Rosa Linde].", ""),
        ("[O Acme]'s [T chair] [P Rosa Linde] signed on [D 1 May].", ""),
        ("[O Acme]'s [T chair] [P Rosa Linde] takes office on [D 1 May], not in [D June].", ""),
        ("[P Ito Mori] met [O Acme]'s [T chair] [P Rosa Linde], and joins on [D 1 May].", ""),
        ("[P Rosa Linde], former [T chair] of [O Acme], became ill in [D May].", ""),
    ],
)
def test_an_office_begins_on_the_only_date_beside_words_of_beginning(text: str, start: str) -> None:
    doc = marked(text)
    doc.set_ents([Span(doc, e.start, e.end, e.label_, kb_id=e.kb_id_, span_id="2021-05" if e.label_ == "DATE" else "") for e in doc.ents])
    told = {span.text for rule in position.RULES for found in rule(doc) for role, span in found.roles if role == "start"}
    assert told == ({start} if start else set())


def test_start_of_an_office_is_a_role() -> None:
    (found,) = position_career.is_office(marked("[P Rosa Linde] becomes [T dean] of [O Acme College] from [D 1 May 2021]."))
    assert {role: span.text for role, span in found.roles}["start"] == "1 May 2021"


def test_office_without_organization_is_at_the_issuer() -> None:
    text = "[O Acme] grows. [O Acme] hires. “Good,” said [P Rosa Linde], [T chief executive]. [T Minister] [P Ito Mori] agreed with [O Beta]."
    assert {("Rosa Linde", "chief executive", "Acme", "current"), ("Ito Mori", "Minister", "", "current")} == held(text)


def test_an_office_of_state_is_not_at_an_issuer_that_is_no_ministry() -> None:
    text = "[O Acme] grows. [O Acme] hires. [T Senior Minister of State] [P Rosa Linde] came. [T Senior Director] [P Ito Mori] spoke."
    assert held(text) == {("Rosa Linde", "Senior Minister of State", "", "current"), ("Ito Mori", "Senior Director", "Acme", "current")}


def test_people_do_not_work_at_the_meeting_that_elects_them() -> None:
    assert held("At the [O First Assembly of Acme], [P Rosa Linde] was [T chair].") == {("Rosa Linde", "chair", "", "former")}
    assert held("At [O Acme], [P Rosa Linde] was [T chair].") == {("Rosa Linde", "chair", "Acme", "former")}


def test_a_long_aside_that_leads_nowhere_is_read_in_no_time() -> None:
    """A pattern that could cut the aside into words in many ways would try them all, for years."""
    aside = "the inspiration for the film of the book of the play that everybody knew and nobody had seen or read"
    assert held(f"[P Rosa Linde] ( {aside} ) , and [T actor] [P Ito Mori] came.") == {("Ito Mori", "actor", "", "current")}


def test_former_office_without_organization_is_not_at_the_issuer() -> None:
    text = "[O Acme] grows. [O Acme] hires. [P Rosa Linde] was [T director]. [T Partners] [P Ito Mori] and [P Jun Abe] spoke."
    assert held(text) == {("Rosa Linde", "director", "", "former"), *((name, "Partners", "Acme", "current") for name in ("Ito Mori", "Jun Abe"))}


def test_issuer_is_the_one_organization_of_the_headline_where_a_sentence_names_no_other() -> None:
    text = "[O Acme] opens\n[O Beta] and [O Beta] came. [T CEO] [P Rosa Linde] spoke. [T Director] [P Ito Mori] thanked [O Gamma]."
    assert {("Rosa Linde", "CEO", "Acme", "current"), ("Ito Mori", "Director", "", "current")} == held(text)


def test_issuer_is_the_one_organization_that_has_a_paragraph_about_it() -> None:
    text = "[O Beta] honours [P Ito Mori]\n“Good,” said [P Rosa Linde], [T CEO].\nAbout [O Acme]\nRain fell."
    assert held(text) == {("Rosa Linde", "CEO", "Acme", "current")}
    assert held(f"{text}\nAbout [O Gamma]\nRain fell.") == {("Rosa Linde", "CEO", "Beta", "current")}


def test_an_office_at_what_no_recognizer_knows_is_not_at_the_issuer() -> None:
    text = "[O Acme] grows. [O Acme] hires. [P Rosa Linde], [T sales manager] at Esprit, and [P Ito Mori], [T chair] of the Board, spoke."
    assert held(text) == {("Rosa Linde", "sales manager", "", "current"), ("Ito Mori", "chair", "Acme", "current")}


def test_members_that_are_listed_belong_to_the_board_of_the_issuer() -> None:
    text = "[O Acme] opens\nThe members of the Board are:\n- [P Rosa Linde], [O Beta]\n- [P Ito Mori], [O Gamma]\n"
    assert held(text) == {("Rosa Linde", "members", "Acme", "current"), ("Ito Mori", "members", "Acme", "current")}


def test_politicians_told_by_an_adjective_are_of_the_country_that_is_named() -> None:
    assert held("Alban [T President] [P Rosa Linde] flew to [G Alba].") == {("Rosa Linde", "President", "Alba", "current")}
    assert held("Alban [T President] [P Rosa Linde] flew to [G Albany].") == {("Rosa Linde", "President", "", "current")}


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("[T Energy Secretary] [P Rosa Linde] thanked the [O Department of Energy].", 1),
        ("[T Deputy Minister of Energy] [P Rosa Linde] thanked the [O Ministry of Energy].", 1),
        ("[T Minister of State for Energy] [P Rosa Linde] thanked the [O Department of State].", 0),
        ("Alban [T Energy Minister] [P Rosa Linde] thanked the [O Ministry of Energy].", 0),
        ("[T Finance Minister] [P Rosa Linde] thanked the [O Ministry of Energy].", 0),
    ],
)
def test_ministers_hold_office_at_the_ministry_of_their_portfolio(sentence: str, found: int) -> None:
    doc = marked(f"Rain fell. {sentence}")
    doc.set_ents([Span(doc, e.start, e.end, e.label_, kb_id=e.kb_id_, span_id="government" if e.label_ == "ORG" else "") for e in doc.ents])
    assert len(list(position.office_of_ministry(doc))) == found


def test_a_ministry_names_those_below_its_head_without_itself() -> None:
    doc = marked("[O Alba Treasury] lends. [O Alba Treasury] pays. [T Under Secretary for Trade] [P Rosa Linde] met [T Minister] [P Ito Mori].")
    doc.set_ents([Span(doc, e.start, e.end, e.label_, kb_id=e.kb_id_, span_id="government" if e.label_ == "ORG" else "") for e in doc.ents])
    (found,) = position.office_at_issuer(doc)
    assert [(role, span.text) for role, span in found.roles if role != "title"] == [("person", "Rosa Linde"), ("organization", "Alba Treasury")]


def test_a_department_names_its_secretary_without_itself() -> None:
    for department, heads in (("Alba Department of Trade", 1), ("Alba Senate", 0)):
        doc = marked(f"[O {department}] lends. [O {department}] pays. [T Secretary] [P Rosa Linde] spoke.")
        doc.set_ents([Span(doc, e.start, e.end, e.label_, kb_id=e.kb_id_, span_id="government" if e.label_ == "ORG" else "") for e in doc.ents])
        assert len(list(position.office_at_issuer(doc))) == heads


def test_no_issuer_where_two_organizations_are_named_alike() -> None:
    assert position.issuer_of(marked("[O Acme] and [O Beta] agree. [O Beta] and [O Acme] sign.")) is None


def test_roles_quote_and_rule_are_those_of_the_text() -> None:
    doc = marked("Rain fell. [O Acme] [T CEO] [P Rosa Linde] spoke. It dried.")
    (found,) = position.title_before_name(doc)
    assert [(role, span.text) for role, span in found.roles] == [("organization", "Acme"), ("title", "CEO"), ("person", "Rosa Linde")]
    assert found.sentence.text.startswith("Acme CEO") and found.rule == "position.title_before_name"


def test_line_leaves_out_honorifics_degrees_and_link_marks() -> None:
    text = line(marked("Dr. [P Rosa Linde], Ph.D., MBA(opens in new window), [T dean] — [O Acme]’s")).text
    assert text == "¶ P0 , T1 – O2 's ¶"


@pytest.mark.parametrize(
    ("title", "several"),
    [("co-founders", True), ("professors of law", True), ("head of sales", False), ("vice president, operations", False)],
)
def test_plural_titles(title: str, several: bool) -> None:
    doc = NLP(title)
    assert plural(doc[:]) is several


def test_empty_document_has_no_positions() -> None:
    assert [found for rule in position.RULES for found in rule(NLP(""))] == []


def test_every_rule_is_an_example_sentence_with_a_known_confidence() -> None:
    names = {f"position.{rule.__name__}" for rule in position.RULES}
    assert all((rule.__doc__ or "").strip() for rule in position.RULES)
    assert set(CONFIDENCE) <= names
