"""Titles: one a position, singular, without what they say about time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgraph.annotate.titles import split_titles, status, title


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("professors", "professor"),
        ("co-founders", "co-founder"),
        ("vice presidents", "vice president"),
        ("Members of the board", "Member of the board"),
        ("secretaries", "secretary"),
        ("CHAIRMEN", "CHAIRMAN"),
        ("CEOs", "CEO"),
        ("attorneys general", "attorney general"),
        ("Directors-General", "Director-General"),
        ("professors emeriti of law", "professor emeritus of law"),
        ("Vice Presidents Sales", "Vice President Sales"),
        ("heads of Human Resources", "head of Human Resources"),
    ],
)
def test_the_head_noun_is_singular(text, told):
    assert title(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "head of Human Resources",
        "director of operations",
        "Secretary of Education, Culture, Sports",
        "Vice President Operations",
        "Dean of Students",
        "Acting Minister for Fisheries",
        "interim chief executive",
        "Press Officer",
        "New York bureau chief",
        "ex-officio member",
    ],
)
def test_other_words_stay_as_they_are(text):
    assert title(text) == text


@pytest.mark.parametrize(
    ("text", "told", "when"),
    [
        ("the former CEO", "CEO", "former"),
        ("ex-president", "president", "former"),
        ("then-Secretary of Mines", "Secretary of Mines", "former"),
        ("the late chairman", "chairman", "former"),
        ("retired colonel", "colonel", "former"),
        ("former acting director", "acting director", "former"),
        ("president-elect", "president", "incoming"),
        ("Ambassador-designate to Norway", "Ambassador to Norway", "incoming"),
        ("newly appointed dean of sciences", "dean of sciences", "incoming"),
        ("incoming rector", "rector", "incoming"),
        ("Acting Director", "Acting Director", "acting"),
        ("interim head", "interim head", "acting"),
        ("outgoing chief executive", "chief executive", "current"),
        ("new chief conservator", "chief conservator", "current"),
        ("  treasurer,\n", "treasurer", "current"),
        ("director of Former Mine Sites", "director of Former Mine Sites", "current"),
        ("Future Systems Architect", "Future Systems Architect", "current"),
        ("", "", "current"),
    ],
)
def test_words_about_time_give_the_status_and_leave_the_title(text, told, when):
    assert (title(text), status(text)) == (told, when)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("vice chair and president", ["vice chair", "president"]),
        ("founder & chief executive", ["founder", "chief executive"]),
        ("Chairman, President and CEO", ["Chairman", "President", "CEO"]),
        ("founder, board member, and leader", ["founder", "board member", "leader"]),
        ("Founder/CEO", ["Founder", "CEO"]),
        ("Executive Vice President and Chief Marketing Officer", ["Executive Vice President", "Chief Marketing Officer"]),
        ("Minister for Health and Minister for Finance", ["Minister for Health", "Minister for Finance"]),
        ("Professor of Botany and Dean", ["Professor of Botany", "Dean"]),
        ("Deputy Assistant to the President and Director of the Kelp Office", ["Deputy Assistant to the President", "Director of the Kelp Office"]),
    ],
)
def test_one_title_a_position(text, titles):
    assert [text[start:end] for start, end in split_titles(text)] == titles


@pytest.mark.parametrize(
    "text",
    [
        "Minister of Education, Culture, Sports, Science and Technology",
        "Minister for Law and Justice",
        "director of research and development",
        "head of strategy and operations",
        "Brand and Marketing Director",
        "Chief Customer and Corporate Development Officer",
        "Director of Students and Members",
        "assistant and associate professors",
        "Assistant to the President and CEO",
        "Managing Director, Sustainability",
        "Senior Minister of State (Law and Health)",
    ],
)
def test_the_fields_of_one_position_stay_together(text):
    assert split_titles(text) == [(0, len(text))]


@settings(deadline=None)  # shared machines are slow at times
@given(st.text())
def test_any_text_is_read_without_error(text):
    spans = split_titles(text)
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)
    assert title(title(text)).split() == title(title(title(text))).split()
    assert status(text) in {"former", "incoming", "acting", "current"}
