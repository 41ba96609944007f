"""What the reader of pairs is asked, how its answers are taken together, and what the rules make of them. The network is tested with the model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span

import en_pressgraph.fast
from pressgraph.annotate.pairs import BACKWARDS, FARTHEST, ISSUER, ISSUER_MARK, KINDS, LABELS, Marked, asked, of_things, pairs, placed, telling
from pressgraph.annotate.windows import INSIDE, LINE_START, SPACED, Window
from pressgraph.likelihood import features
from pressgraph.rules.found import Found
from pressgraph.rules.funding_frames import Frame
from pressgraph.rules.funding_likely import completed
from pressgraph.rules.funding_likely import likely as likely_fundings
from pressgraph.rules.partnership_likely import likely as likely_partnerships

NLP = spacy.blank("en")


def made(text: str, *names: tuple[str, str]) -> Doc:
    """Return a document of one sentence in which every occurrence of the *names* has its label and its name."""
    doc = NLP(text)
    spans = [Span(doc, start, start + len(words), label, kb_id=name) for name, label in names for start, words in found(doc, name)]
    doc.set_ents(sorted(spans, key=lambda span: span.start))
    for span in spans:
        if span.label_ == "MONEY":
            for token in span:
                token.ent_id_ = "USD 5"
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
    return doc


def found(doc: Doc, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield where the words of *name* stand, and the words."""
    words = [token.text for token in NLP(name)]
    for start in range(len(doc)):
        if [token.text for token in doc[start : start + len(words)]] == words:
            yield start, words


def window(doc: Doc) -> Window:
    """Return the window of all words of *doc*, each of one piece but for names in capitals, which have two."""
    pieces, first, layouts = [1], [], [SPACED]
    for token in doc:
        first.append(len(pieces))
        mine = [2, 3] if token.is_upper and token.is_alpha else [2]
        pieces += mine
        layouts += [LINE_START if token.i == 0 else SPACED, INSIDE][: len(mine)]
    return Window([token.i for token in doc], first, [*pieces, 9], [0] * (len(pieces) + 1), [*layouts, SPACED])


def test_each_mention_is_marked_and_the_issuer_stands_before_all() -> None:
    doc = made("Today ACME gave $5 to Zeta", ("ACME", "ORG"), ("$5", "MONEY"), ("Zeta", "ORG"))
    one = window(doc)
    question = asked(doc, one, placed(one, list(doc.ents), doc.ents[0]))
    org, money = 2 * LABELS.index("ORG"), 2 * LABELS.index("MONEY")
    assert question["marks"].tolist() == [[ISSUER_MARK, 0, org + 1, org + 2, 0, money + 1, money + 2, 0, org + 1, 0]]
    assert question["labels"].tolist() == [ISSUER, LABELS.index("ORG"), LABELS.index("MONEY"), LABELS.index("ORG")]
    assert question["first"].tolist() == [0, 2, 5, 8]
    assert question["last"].tolist() == [0, 2, 6, 8]


def test_a_thing_is_not_compared_with_itself_and_sums_give_nothing() -> None:
    doc = made("Today ACME gave $5 to Zeta", ("ACME", "ORG"), ("$5", "MONEY"), ("Zeta", "ORG"))
    one = window(doc)
    question = asked(doc, one, placed(one, list(doc.ents), doc.ents[0]))
    assert set(zip(question["left"].tolist(), question["right"].tolist(), strict=True)) == {(0, 2), (0, 3), (1, 2), (1, 3), (3, 0), (3, 1), (3, 2)}


def test_distances_are_told_by_direction_and_sentence() -> None:
    doc = made("Acme met Zeta . Then Elm came", ("Acme", "ORG"), ("Zeta", "ORG"), ("Elm", "ORG"))
    one = window(doc)
    question = asked(doc, one, placed(one, list(doc.ents), None))
    told = dict(zip(zip(question["left"].tolist(), question["right"].tolist(), strict=True), question["apart"].tolist(), strict=True))
    assert told[0, 1][0] == 2
    assert told[1, 0][0] == BACKWARDS + 2
    assert told[0, 1][1] + 1 == told[0, 2][1]
    issuer = asked(doc, one, placed(one, list(doc.ents), doc.ents[0]))
    assert issuer["apart"][0][0] == FARTHEST


@pytest.mark.parametrize(
    ("text", "names", "worth"),
    [
        ("Acme and Zeta signed an agreement", (("Acme", "ORG"), ("Zeta", "ORG")), True),
        ("Acme and Zeta sell kelp", (("Acme", "ORG"), ("Zeta", "ORG")), False),
        ("Acme raised $5", (("Acme", "ORG"), ("$5", "MONEY")), True),
        ("Kelp costs $5", (("$5", "MONEY"),), False),
        ("An agreement was signed in Oslo by Acme", (("Acme", "ORG"), ("Oslo", "PLACE")), False),
        ("We are proud to partner with Zeta", (("Zeta", "ORG"),), True),
    ],
)
def test_only_windows_are_read_that_may_state_something(text: str, names: tuple[tuple[str, str], ...], worth: bool) -> None:
    doc = made(text, *names)
    issuer = made("Borealis", ("Borealis", "ORG")).ents[0] if text.startswith("We") else None
    assert telling(text, list(doc.ents), issuer) is worth


def test_mentions_of_two_things_are_taken_together() -> None:
    doc = made("Acme and Zeta and Acme", ("Acme", "ORG"), ("Zeta", "ORG"))
    places = [Marked(span, 0, number, span.start, span.end) for span, number in zip(doc.ents, (1, 2, 1), strict=True)]
    left, right = np.array([0, 1, 2, 1]), np.array([1, 0, 1, 2])
    scores = np.full((4, len(KINDS)), -9.0)
    scores[:, 0] = [-1.0, -1.0, 1.0, 1.0]
    (mutual, *_) = (one for one in of_things(places, left, right, scores) if KINDS[one[0]] == "member-member")
    assert mutual[1].span.start == 4
    assert mutual[3] == pytest.approx(1 / (1 + np.exp(-np.logaddexp(-1, 1))))


def with_pairs(doc: Doc, *pairs: tuple[str, int, int, float]) -> Doc:
    """Return *doc* with what the reader says of its names, by their numbers, in a window of all its words."""
    doc.user_data["pairs"] = [(KINDS.index(kind), left, right, likely, 0, len(doc)) for kind, left, right, likely in pairs]
    return doc


def members(one: Found) -> set[str]:
    return {span.kb_id_ for _, span in one.roles}


def test_who_all_work_with_each_other_are_one_fact() -> None:
    names = ("Acme", "ORG"), ("Zeta", "ORG"), ("Elm", "ORG")
    every = with_pairs(made("Acme , Zeta , Elm", *names), ("member-member", 0, 1, 0.9), ("member-member", 0, 2, 0.8), ("member-member", 1, 2, 0.9))
    assert [members(one) for one in likely_partnerships(every)] == [{"Acme", "Zeta", "Elm"}]
    hub = with_pairs(made("Acme , Zeta , Elm", *names), ("member-member", 0, 1, 0.9), ("member-member", 0, 2, 0.8), ("member-member", 1, 2, 0.2))
    assert [members(one) for one in likely_partnerships(hub)] == [{"Acme", "Zeta"}, {"Acme", "Elm"}]


def test_what_is_hardly_likely_is_no_fact() -> None:
    assert not list(likely_partnerships(with_pairs(made("Acme , Zeta", ("Acme", "ORG"), ("Zeta", "ORG")), ("member-member", 0, 1, 0.4))))
    assert not list(likely_partnerships(made("Acme , Zeta", ("Acme", "ORG"), ("Zeta", "ORG"))))


def test_who_gives_a_sum_and_who_gets_it_are_one_funding() -> None:
    doc = made("Acme had $5 for Zeta . Elm looked on .", ("Acme", "ORG"), ("$5", "MONEY"), ("Zeta", "ORG"), ("Elm", "ORG"))
    with_pairs(doc, ("funder-amount", 0, 1, 0.9), ("recipient-amount", 2, 1, 0.9), ("recipient-amount", 3, 1, 0.3), ("funder-recipient", 0, 2, 0.9))
    with_sum, without = likely_fundings(doc)
    assert ([span.text for span in with_sum.funders], [span.text for span in with_sum.recipients]) == (["Acme"], ["Zeta"])
    assert with_sum.amount is not None
    assert with_sum.amount.text == "$5"
    assert with_sum.sentence.text == "Acme had $5 for Zeta ."
    assert without.amount is None
    assert completed([with_sum], iter([without])) == [with_sum]


def test_what_a_pattern_misses_of_a_sum_is_completed() -> None:
    doc = made("Acme had $5 for Zeta", ("Acme", "ORG"), ("$5", "MONEY"), ("Zeta", "ORG"))
    seen = Frame("receives", doc[:], (), (doc.ents[2],), doc.ents[1], kind="grant")
    (whole,) = completed([seen], likely_fundings(with_pairs(doc, ("funder-amount", 0, 1, 0.9))))
    assert ([span.text for span in whole.funders], whole.rule, whole.kind) == (["Acme"], "receives", "grant")


def test_an_issuer_for_whom_no_word_stands_does_not_widen_the_passage() -> None:
    doc = made("Acme news . Zeta is now a partner . About Acme .", ("Acme", "ORG"), ("Zeta", "ORG"))
    doc.user_data["pairs"] = [(KINDS.index("member-member"), 2, 1, 0.9, 3, 9)]
    (one,) = likely_partnerships(doc)
    assert one.sentence.text == "Zeta is now a partner ."
    assert members(one) == {"Acme", "Zeta"}


def test_what_the_reader_says_makes_a_claim_likelier_or_not() -> None:
    doc = made("Acme , Zeta", ("Acme", "ORG"), ("Zeta", "ORG"))

    def last(likely: float) -> float:
        fresh = made(doc.text, ("Acme", "ORG"), ("Zeta", "ORG"))
        with_pairs(fresh, ("member-member", 1, 0, likely))
        roles = tuple(("member", span) for span in fresh.ents)
        return features(Found("partnership", roles, fresh[:], "partnership.sign"))[-1]

    assert last(0.9) > 0 > last(0.1)
    unread = Found("partnership", tuple(("member", span) for span in doc.ents), doc[:], "partnership.sign")
    assert last(0.1) < features(unread)[-1] < last(0.9)


@pytest.fixture(scope="module")
def model() -> Language:
    return en_pressgraph.load()


@pytest.mark.model
def test_a_document_with_pairs_can_be_stored(model: Language) -> None:
    doc = model("Harbour College and Tarn University have signed an agreement.")
    again = Doc(doc.vocab).from_bytes(doc.to_bytes())
    assert doc.user_data["pairs"]
    assert [tuple(one) for one in again.user_data["pairs"]] == doc.user_data["pairs"]


@pytest.mark.model
def test_the_reader_is_written_and_loaded_again(model: Language, tmp_path: Path) -> None:
    text = "Harbour College and Tarn University have signed an agreement."
    model.to_disk(tmp_path)
    assert spacy.load(tmp_path)(text).user_data["pairs"] == model(text).user_data["pairs"]


@pytest.mark.model
def test_the_fast_profile_reads_no_pairs() -> None:
    doc = en_pressgraph.fast.load(exclude="morphologizer")("Harbour College and Tarn University have signed an agreement.")
    assert "pairs" not in doc.user_data


@pytest.mark.model
@pytest.mark.parametrize("rule", [likely_fundings, likely_partnerships])
def test_the_model_understands_what_the_rules_say_they_understand(model: Language, rule: Callable[[Doc], Iterator[object]]) -> None:
    assert list(rule(model(rule.__doc__ or "")))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "kind", "stated"),
    [
        ("Harbour College is not in discussions to merge with Tarn University.", "member-member", False),
        ("Harbour College held talks with Tarn University.", "member-member", False),
        ("Harbour College has merged with Tarn University.", "member-member", True),
        ("The request by Harbour College for a loan of $5 million is being looked at.", "recipient-amount", False),
        ("The loan of $5 million to Harbour College was paid out.", "recipient-amount", True),
    ],
)
def test_what_is_wished_or_denied_is_no_fact_however_likely(model: Language, text: str, kind: str, stated: bool) -> None:
    doc = model(text)
    numbers = {span.text: at for at, span in enumerate(doc.ents)}
    left = numbers.pop("Harbour College")
    (right,) = numbers.values()
    doc.user_data["pairs"] = [(KINDS.index(kind), left, right, 0.99, 0, len(doc))]
    found = [*likely_partnerships(doc), *likely_fundings(doc)]
    assert bool(found) is stated


@pytest.mark.model
def test_the_model_tells_partners_and_givers_from_others(model: Language) -> None:
    doc = model("Harbour College has received a $5 million gift from the Ashdown Trust, a donor of Meridian University.")
    likely = {(pair.kind, pair.left.text, pair.right.text): pair.likely for pair in pairs(doc)}
    assert likely["funder-amount", "Ashdown Trust", "$5 million"] > 0.5 > likely["funder-amount", "Harbour College", "$5 million"]
    assert likely["recipient-amount", "Harbour College", "$5 million"] > 0.5 > likely["recipient-amount", "Meridian University", "$5 million"]
