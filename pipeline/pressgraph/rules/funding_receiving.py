"""The verbs of getting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_clause import (
    after,
    dated,
    direct,
    frames_of_sums,
    headline_participle,
    helped,
    means_money,
    past_participle,
    plain_fact,
    predicates,
)
from pressgraph.rules.funding_frames import Frame, is_worth, kind_in, noun_of, sums
from pressgraph.rules.funding_parties import introduced, led_by, named_subject, parties
from pressgraph.rules.funding_words import AGREEING, FROM_SOMEBODY, GRANTED, RAISING, RECEIVING, SELECTED, SHARING, SURELY_RECEIVING
from pressgraph.rules.syntax import gap, mention_at, passive, subject, unreal

CAPITAL = re.compile(r"\b(?:rounds?|series|seed|funding|financing|capital|equity|debt|investors?)\b", re.IGNORECASE)
"""What is raised for oneself; without it, a sum is raised for whom "for" names."""


AGREED = re.compile(r"\b(?:loan|credit|debt|funding|financing|investment|grant|facility|placement)s?\b(?: \S+){0,4} with\b", re.IGNORECASE)
SERIES = re.compile(r"\bSeries [A-H]\b")
BESIDE = re.compile(r",(?: (?:an?|the))?(?: [\w-]+)?")
FOR_CHARITY = re.compile(r"\b(?:fund-?rais\w+|charit\w+|non-?profits?|meals?|auction|benefit\w*|proceeds)\b", re.IGNORECASE)
"""Words of a sentence whose sums are raised for others."""


def is_granted(sentence: Span) -> Iterator[Frame]:
    """The college was awarded $5 million by the Ashdown Trust."""
    for verb in predicates(sentence, GRANTED | {"select"}):
        part = after(verb, sentence)
        named_getter = direct(verb, part) or led_by(part, "to")
        if not (past_participle(verb) or headline_participle(verb) and not named_getter) or not plain_fact(verb) or not sums(part):
            continue
        recipients = named_subject(verb)
        if not recipients or subject(verb) is None and verb.dep_ != "acl" and not headline_participle(verb):
            continue
        yield from frames_of_sums("is_granted", verb, part, led_by(part, "by", "from"), recipients, receiving=True)


def receives(sentence: Span) -> Iterator[Frame]:
    """Harbour College has received $5 million from the Ashdown Trust."""
    for verb in predicates(sentence, RECEIVING):
        lemma = verb.lemma_.lower()
        part = after(verb, sentence)
        if past_participle(verb) or not plain_fact(verb) or not sums(part):
            continue
        lenders = agreed_with(part)
        shared = lemma in SHARING and noun_of(sums(part)[0]) is not None
        if lemma in FROM_SOMEBODY and not (led_by(part, "from", "by") or shared) or lemma in AGREEING and not lenders:
            continue
        if introduced(sums(part)[0]) in {"from", "at"} and not is_worth(sums(part)[0]):
            continue
        recipients = tuple(span for span in named_subject(verb) if span.label_ != "PERSON" or lemma not in RAISING)
        others = tuple(span for span in led_by(part, "for") or helped(verb, part) if span.label_ == "ORG" and span not in recipients)
        if lemma == "raise" and others and not CAPITAL.search(part.text):
            yield from (replace(frame, kind="gift") for frame in frames_of_sums("raises_for", verb, part, (), others, receiving=True))
            continue
        if lemma == "raise" and for_others(verb, part):
            continue
        invested = led_by(part, "in", "into") if lemma in RAISING and re.search(r"\binvestments? (?:in|into)\b", part.text, re.IGNORECASE) else ()
        if invested:
            yield from frames_of_sums("gives", verb, part, recipients, invested, receiving=False)
        elif recipients:
            for frame in frames_of_sums("receives", verb, part, () if led_by(part, "from", "by") else lenders, recipients, receiving=True):
                yield frame.united(Frame("receives", sentence, kind="investment" if lemma in RAISING else ""))


def agreed_with(part: Span) -> tuple[Span, ...]:
    """Return with whom the loan or placement of *part* is agreed ("a $5 million loan agreement with Harbour Bank")."""
    return led_by(part, "with") if AGREED.search(part.text) else ()


def for_others(verb: Token, part: Span) -> bool:
    """Tell whether what is raised goes to others: "helped raise", "the auction raised"."""
    helped = verb.dep_ == "xcomp" and verb.head.lemma_ == "help"
    return helped or bool(FOR_CHARITY.search(verb.sent.text)) and not CAPITAL.search(part.text)


def announces_getting(sentence: Span) -> Iterator[Frame]:
    """Corvid announced the close of a $9 million round."""
    for verb in predicates(sentence, frozenset({"announce"})):
        part = after(verb, sentence)
        words = {token.lemma_.lower() for token in part}
        if past_participle(verb) or not plain_fact(verb) or not sums(part):
            continue
        if (
            led_by(part, "from")
            or (words & {"round", "seed", "closing", "completion", "close"} or SERIES.search(part.text))
            and not words & {"acquisition", "offering", "placement"}
        ):
            yield Frame("announces_getting", sentence, led_by(part, "from"), named_subject(verb), sums(part)[0], kind=kind_in(part))


def recipient_of(sentence: Span) -> Iterator[Frame]:
    """Harbour College, recipient of a grant from the Ashdown Trust, was named a winner of $5,000."""
    for noun in sentence:
        if noun.lemma_.lower() not in {"recipient", "beneficiary", "winner", "grantee"} or unreal(noun):
            continue
        part = after(noun, sentence)
        money = [token for token in part[:9] if means_money(token) or token.lemma_.lower() == "award"] or [one.root for one in sums(part[:9])]
        if part[:1].text == "of" and money:
            funders = led_by(part, "from", "by") or named_giver(money[0])
            yield Frame("recipient_of", sentence, funders, is_called(noun), next(iter(sums(part)), None), kind=kind_in(money))


def is_called(noun: Token) -> tuple[Span, ...]:
    """Return who is said to be *noun*: by "is", by "named", or right after the name ("Harbour College, recipient of")."""
    if any(child.dep_ == "cop" and child.lemma_ == "be" for child in noun.children):
        return named_subject(noun)
    if noun.dep_ == "xcomp" and passive(noun.head) and noun.head.lemma_.lower() in {"name", "select", "choose", "announce"}:
        return named_subject(noun.head)
    return tuple(span for span in parties(noun.sent) if BESIDE.fullmatch(noun.doc[span.end : noun.i].text))


def named_giver(noun: Token) -> tuple[Span, ...]:
    """Return the organization whose name describes the money that *noun* means ("an Ashdown Trust grant", "an Acme-funded scholarship")."""
    named = [span for span in mentions(noun.sent, "ORG") if span.end <= noun.i]
    return tuple(span for span in named[-1:] if re.fullmatch(r"(?:-funded)?(?: research)?", gap(span, noun.doc[noun.i : noun.i + 1])))


def comes_from_funder(noun: Token) -> bool:
    """Tell whether what *noun* names is money since it comes from who gives money ("an award from the Ashdown Foundation")."""
    part = noun.doc[noun.i + 1 : min(noun.i + 8, noun.sent.end)]
    return noun.lemma_.lower() in {"award", "contribution"} and any(span.id_ == "foundation" for span in led_by(part, "from"))


def receives_unnamed_sum(sentence: Span) -> Iterator[Frame]:
    """Harbour College will receive funding from Acme, Borealis and Corvid."""
    for verb in predicates(sentence, SURELY_RECEIVING | SELECTED | RAISING | {"announce"}):
        part = after(verb, sentence)
        named = mentions(part)
        money = [token for token in part[:8] if (means_money(token) or comes_from_funder(token)) and mention_at(token, named) is None]
        if past_participle(verb) != (verb.lemma_.lower() in SELECTED) or not plain_fact(verb) or not money or mentions(part, "MONEY"):
            continue
        yield Frame(
            "receives_unnamed_sum",
            sentence,
            led_by(part, "from") if verb.lemma_ == "announce" else led_by(part, "from", "by") or named_giver(money[0]),
            named_subject(verb),
            kind=kind_in(part[:8]) or kind_in(money),
            through=led_by(part, "through", "via"),
            date=dated(verb, sentence),
        )
