"""How the recognizer sees a text, and how it spells out what the network answers. The network itself is tested with the model."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from spacy.tokens import Doc
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.pre_tokenizers import Whitespace

import en_pressgraph.fast
from pressgraph.annotate.names import names
from pressgraph.annotate.recognizer import LABELS, TAGS, Recognizer, best_path, doubtful, shares, spelled
from pressgraph.annotate.tokenizer import announcement_tokenizer
from pressgraph.annotate.windows import LINE_START, SPACED, part, sentences, shape, windows


@pytest.fixture
def pieces() -> Tokenizer:
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocabulary = (
        {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2} | {c: 3 + i for i, c in enumerate(letters + ".,")} | {f"##{c}": 40 + i for i, c in enumerate(letters)}
    )
    tokenizer = Tokenizer(WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    return tokenizer


def made(text: str) -> Doc:
    nlp = spacy.blank("en")
    nlp.tokenizer = announcement_tokenizer(nlp)
    return nlp(text)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("in Washington, D.C.(opens in new window)", ["in", "Washington", ",", "D.C.", "(", "opens", "in", "new", "window", ")"]),
        ("DULUTH, Minn.--(NEWS LINE)--Acme", ["DULUTH", ",", "Minn.", "--", "(", "NEWS", "LINE", ")", "--", "Acme"]),
        ("a $110M U.S.-Japan deal", ["a", "$", "110", "M", "U.S.", "-", "Japan", "deal"]),
        ("A$1.5bn and RM10 million", ["A$", "1.5bn", "and", "RM", "10", "million"]),
        ("AVU’s dean", ["AVU", "’s", "dean"]),
        ("worth $3.6M.", ["worth", "$", "3.6", "M", "."]),
    ],
)
def test_tokenizer_cuts_what_pages_glue(text: str, tokens: list[str]) -> None:
    assert [token.text for token in made(text)] == tokens


def test_windows_cover_every_word_once(pieces: Tokenizer) -> None:
    doc = made("one two three.\nfour five\n" * 30 + "x" * 400)
    covered = [word for window in windows(doc, pieces, size=32) for word in window.words]
    assert covered == [token.i for token in doc if not token.is_space]


def test_windows_are_no_longer_than_allowed(pieces: Tokenizer) -> None:
    doc = made("alpha beta gamma " * 100)
    assert max(len(window.pieces) for window in windows(doc, pieces, size=32)) <= 32


def test_windows_end_with_lines(pieces: Tokenizer) -> None:
    doc = made("aa bb cc\ndd ee ff\ngg hh ii")
    first = [window.words[0] for window in windows(doc, pieces, size=12)]
    assert [doc[at].text for at in first] == ["aa", "dd", "gg"]
    assert next(windows(doc, pieces, size=12)).layouts[1] == LINE_START


def test_an_empty_text_has_no_window(pieces: Tokenizer) -> None:
    assert list(windows(made(" \n"), pieces)) == []


def test_the_best_path_never_continues_what_did_not_begin() -> None:
    scores = np.zeros((2, len(TAGS)), dtype=np.float32)
    scores[0, TAGS.index("O")] = 1
    scores[1, TAGS.index("I-ORG")] = 5
    assert [TAGS[at] for at in best_path(scores)] != ["O", "I-ORG"]


def test_the_best_path_is_that_of_the_best_tags_where_these_are_legal() -> None:
    names = ["O", "B-ORG", "I-ORG", "B-ORG", "O"]
    scores = np.zeros((len(names), len(TAGS)), dtype=np.float32)
    scores[range(len(names)), [TAGS.index(name) for name in names]] = 1
    assert [TAGS[at] for at in best_path(scores)] == names


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("aa bb cc dd. Ee ff gg.", ["aa bb cc dd.", "Ee ff gg."]),
        ("aa bb cc dd. ee ff gg.", ["aa bb cc dd. ee ff gg."]),
        ("aa bb. Cc dd ee ff.", ["aa bb. Cc dd ee ff."]),
        ("Aa Bb\nCc dd. ee", ["Aa Bb", "Cc dd. ee"]),
        ("aa", ["aa"]),
    ],
)
def test_a_window_is_cut_into_lines_and_sentences(pieces: Tokenizer, text: str, cut: list[str]) -> None:
    doc = made(text)
    (one,) = windows(doc, pieces)
    spans = [one.words[sentence] for sentence in sentences(doc, one)]
    assert [doc[words[0] : words[-1] + 1].text for words in spans] == cut


def test_a_part_of_a_window_has_its_words_as_they_were(pieces: Tokenizer) -> None:
    doc = made("ab cd.\nEf gh, ij")
    (one,) = windows(doc, pieces)
    chosen = part(one, [3, 5])
    assert [doc[word].text for word in chosen.words] == ["Ef", ","]
    assert chosen.pieces == [one.pieces[0], *one.pieces[one.first[3] : one.first[4]], *one.pieces[one.first[5] : one.first[6]], one.pieces[-1]]
    assert [chosen.layouts[at] for at in (0, chosen.first[0], -1)] == [SPACED, LINE_START, SPACED]


def test_a_part_with_all_words_is_the_window(pieces: Tokenizer) -> None:
    (one,) = windows(made("ab cd.\nEf gh, ij"), pieces)
    assert part(one, list(range(len(one.words)))) == one


def doubted(pieces: Tokenizer, text: str, sure: str) -> list[int]:
    """Return the words of *text* to be read again, where each is as sure as can be of the tag of its letter in *sure*: Other, B-ORG; ? is a doubt."""
    doc = made(text)
    (one,) = windows(doc, pieces)
    scores = np.zeros((len(one.words), len(TAGS)), dtype=np.float32)
    for at, letter in enumerate(sure):
        if letter != "?":
            scores[at, "OB".index(letter)] = 20
    return doubtful(doc, one, scores)


def test_what_is_sure_is_not_read_again(pieces: Tokenizer) -> None:
    assert doubted(pieces, "aa bb cc dd. Ee ff gg.\nhh ii", "OOOOOBOOOOO") == []


def test_a_doubtful_word_is_read_again_with_its_sentence(pieces: Tokenizer) -> None:
    assert doubted(pieces, "aa bb cc dd. Ee ff gg.\nhh ii", "OOOOOB?OOOO") == [5, 6, 7, 8]


def test_tags_spell_out_spans() -> None:
    tags = [TAGS.index(tag) for tag in ("B-ORG", "B-ORG", "I-ORG", "I-PERSON", "O", "B-DATE")]
    assert list(spelled(tags)) == [(0, 1, "ORG"), (1, 3, "ORG"), (5, 6, "DATE")]


def test_the_beginning_and_the_inside_of_a_name_are_certain_together() -> None:
    scores = np.full((1, len(TAGS)), -20.0, dtype=np.float32)
    scores[0, [TAGS.index("B-ORG"), TAGS.index("I-ORG")]] = 3.0
    likely = dict(zip(LABELS, shares(scores)[0].tolist(), strict=True))
    assert likely["ORG"] == pytest.approx(1)
    assert sum(likely.values()) <= 1.001


@pytest.mark.parametrize(
    ("word", "number"), [("the", 1), ("A", 2), ("Arm", 3), ("CMU", 4), ("110", 5), ("5G", 6), ("SoftBank", 7), ("—", 0), ("É", 2)]
)
def test_shape(word: str, number: int) -> None:
    assert shape(word) == number


def marked(text: str, *surfaces: tuple[str, str]) -> list[tuple[str, str]]:
    doc = made(text)
    found = [doc.char_span(text.index(surface), text.index(surface) + len(surface), label=label) for surface, label in surfaces]
    doc.set_ents([span for span in found if span is not None])
    return [(span.text, span.label_) for span in names(doc).ents]


def test_articles_and_punctuation_at_the_edges_are_no_part_of_a_name() -> None:
    assert marked("He met the Orton Trust, then left.", ("the Orton Trust,", "ORG")) == [("Orton Trust", "ORG")]


def test_the_full_stop_of_an_abbreviation_is() -> None:
    assert marked("He met Norvane Inc. in May.", ("Norvane Inc.", "ORG")) == [("Norvane Inc.", "ORG")]


def test_debris_of_pages_is_no_name() -> None:
    assert marked("Oslo(opens in new window) is cold.", ("opens in new window", "ORG")) == []


@pytest.mark.parametrize(
    ("text", "surface", "left"),
    [
        ("About Norvane Pumps Norvane Pumps is a maker.", "Norvane Pumps Norvane Pumps", ["Norvane Pumps"] * 2),
        ("New York New York Pumps opened.", "New York New York Pumps", ["New York New York Pumps"]),
        ("The Moon Moon opened.", "Moon Moon", ["Moon Moon"]),
        ("At Norvane College Norvane College opened.", "College Norvane College", ["Norvane College"] * 2),
        ("The College of Norvane College opened.", "College of Norvane College", ["College of Norvane College"]),
        ("They signed an MOU today.", "MOU", []),
        ("Ann Roe, MBA, spoke.", "MBA", []),
        ("MBA Norvane spoke.", "MBA Norvane", ["MBA Norvane"]),
        ("The Norvane Center to host it.", "Norvane Center to", ["Norvane Center"]),
        ("The Norvane Board met.", "Norvane Board", ["Norvane Board"]),
        ("The Board met.", "Board", []),
    ],
)
def test_what_is_no_organization_is_no_name(text: str, surface: str, left: list[str]) -> None:
    assert marked(text, (surface, "ORG")) == [(name, "ORG") for name in left]


def test_a_word_said_twice_is_one_name_where_it_stands_alone_elsewhere() -> None:
    assert marked("About Norvane Norvane, a maker.", ("Norvane Norvane", "ORG")) == [("Norvane Norvane", "ORG")]
    assert marked("Norvane opened. About Norvane Norvane is new.", ("Norvane", "ORG"), ("Norvane Norvane", "ORG")) == [("Norvane", "ORG")] * 2


def test_a_person_said_twice_is_one_person() -> None:
    assert marked("About Anna Roe Anna Roe is a chemist.", ("Anna Roe Anna Roe", "PERSON")) == [("Anna Roe", "PERSON")] * 2


def test_a_full_name_is_marked_wherever_it_stands() -> None:
    assert marked("Orton Trust gives. We thank Orton Trust.", ("Orton Trust", "ORG")) == [("Orton Trust", "ORG")] * 2


def test_a_single_common_word_is_not() -> None:
    assert marked("Target gives. A target is set. Target wins.", ("Target", "ORG")) == [("Target", "ORG")]


def test_degrees_after_a_person_are_no_part_of_the_name() -> None:
    assert marked("We welcome Anna Roe, Ph.D. today.", ("Anna Roe, Ph.D.", "PERSON")) == [("Anna Roe", "PERSON")]


def test_a_title_with_a_bracket_inside_is_one() -> None:
    text = "He met Minister of State (MOS) for Law Anna Roe."
    assert marked(text, ("Minister of State", "TITLE"), ("MOS) for Law", "TITLE")) == [("Minister of State (MOS) for Law", "TITLE")]


def test_the_organization_at_the_head_of_a_title_is_a_name_of_its_own() -> None:
    text = "Arm CEO Anna Roe spoke. Arm is proud."
    doc = made(text)
    doc.set_ents([doc.char_span(0, 7, label="TITLE"), doc.char_span(24, 27, label="ORG")])
    assert [(span.text, span.label_) for span in names(doc).ents] == [("Arm", "ORG"), ("CEO", "TITLE"), ("Arm", "ORG")]


def test_two_known_names_with_and_between_are_two() -> None:
    text = "Norvane met Orton Trust. Norvane and Orton Trust agreed. Norvane and Sons left."
    found = marked(text, ("Norvane", "ORG"), ("Orton Trust", "ORG"), ("Norvane and Orton Trust", "ORG"), ("Norvane and Sons", "ORG"))
    assert [name for name, _ in found] == ["Norvane", "Orton Trust", "Norvane", "Orton Trust", "Norvane and Sons"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Council of Norvane University", ["Council", "Norvane University"]),
        ("Senate of the Norvane College of Art", ["Senate", "Norvane College of Art"]),
        ("Council of Norvane", ["Council of Norvane"]),
        ("Council of Universities", ["Council of Universities"]),
    ],
)
def test_the_council_of_a_university_is_named_beside_it(name: str, parts: list[str]) -> None:
    assert marked(f"The {name} met.", (name, "ORG")) == [(part, "ORG") for part in parts]


def test_a_title_seen_whole_once_is_whole_everywhere() -> None:
    text = "Minister of Culture, Sports and Science Anna Roe came. Minister of Culture, Sports and Science Ito Mori left."
    doc = made(text)
    again = text.rindex("Minister")
    doc.set_ents(
        [doc.char_span(0, 39, label="TITLE"), doc.char_span(again, again + 19, label="TITLE"), doc.char_span(again + 21, again + 39, label="TITLE")]
    )
    assert [span.text for span in names(doc).ents] == ["Minister of Culture, Sports and Science"] * 2


def test_a_name_ends_with_its_line() -> None:
    assert marked("About Norvane\nNorvane ASA makes chips.", ("Norvane\nNorvane ASA", "ORG")) == [("Norvane", "ORG"), ("Norvane ASA", "ORG")]


def test_what_a_newswire_glues_before_a_name_is_none_of_it() -> None:
    assert marked("(OSLO, NEWSFEED)--Norvane ASA grows.", ("NEWSFEED)--Norvane ASA", "ORG")) == [("Norvane ASA", "ORG")]


def test_an_honorific_is_no_title() -> None:
    assert marked("We met H.E. Anna Roe.", ("H.E.", "TITLE"), ("Anna Roe", "PERSON")) == [("Anna Roe", "PERSON")]


@pytest.mark.model
def test_the_model_cuts_as_the_code_does() -> None:
    import en_pressgraph

    text = "DULUTH, Minn.(opens in new window)--(A NEWSLINE)--Acme and U.S.-Japan “Beta”Gamma® paid RM10."
    assert [token.text for token in en_pressgraph.load().make_doc(text)] == [token.text for token in made(text)]


@pytest.mark.model
def test_the_fast_profile_asks_the_student_alone_and_finds_plain_names() -> None:
    nlp = en_pressgraph.fast.load()
    recognizer: Recognizer = nlp.get_pipe("pressgraph_recognizer")  # type: ignore[assignment]
    assert recognizer.encoder is None
    doc = nlp("OSLO, March 3, 2025 - Harbour University and Acme Inc. signed an agreement worth $5 million, said President Anna Roe.")
    found = {(ent.text, ent.label_) for ent in doc.ents}
    assert {("Harbour University", "ORG"), ("Acme Inc.", "ORG"), ("$5 million", "MONEY"), ("Anna Roe", "PERSON")} <= found


@pytest.mark.model
def test_both_profiles_agree_but_where_the_student_is_in_doubt() -> None:
    plain = "The company was founded in 1998."
    odd = "Zig Vorn of Quandle & the Mip Orl Dorm took what Harbour Tessal leaves Dean Ro."
    nlp, fast = en_pressgraph.load(), en_pressgraph.fast.load()
    asked = [(full.user_data["certainty"]["ORG"], quick.user_data["certainty"]["ORG"]) for full, quick in ((nlp(t), fast(t)) for t in (plain, odd))]
    assert [bool(np.allclose(full, quick)) for full, quick in asked] == [True, False]
