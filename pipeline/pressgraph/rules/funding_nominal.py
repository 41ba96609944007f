"""Fundings without a verb of giving: the nouns of funding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_clause import after, direct, means_money, past_participle, plain_fact, stated
from pressgraph.rules.funding_frames import Frame, kind_in, noun_of, sums
from pressgraph.rules.funding_parties import enumerated, introduced, led_by, named_subject, parties
from pressgraph.rules.funding_words import GIVING, KIND_OF_NOUN, MONEY_IN_ITSELF, OWN_PLANS, RECEIVING
from pressgraph.rules.syntax import gap, governors, unreal

WITH = re.compile(
    r"\b(?:with|thanks to|following|after|through)"
    r"(?: (?:an?|the|its|their|more than|nearly|about|over|up to|recent|new|generous|additional|"
    r"financial|gift|grant|donation|award|investment|injection|infusion|of|first))*$",
    re.IGNORECASE,
)
ALONG = re.compile(r"\b(?:along with|and|as well as|compared|supported by|sponsored by|backed by)\b")
TO = re.compile(r"(?:(?:[a-z-]+ )?(?:grant|loan|gift|donation|award|contribution|commitment)s? )?to(?: the)?")
"""Between a sum and who gets it: "$5M to", "$5M research grant to the"."""
OPENING = 7
"""Tokens after which a sum no longer opens its sentence."""
COMING = re.compile(
    r"\b(?:(?:is|are|was|were|has been|have been|will be) (?:generously |partly )?(?:provided|made possible|supplied)|comes?|came|will come)"
    r"(?: in part| primarily)? (?:by|from)\b"
)
NEXT_TO_GIFT = frozenset(("from", "to", "by", "of", "in"))
POSSESSED = re.compile(r"['’]s?(?:\s+[\w-]+){0,2}")


def sum_from_to(sentence: Span) -> Iterator[Frame]:
    """A $5 million gift from the Ashdown Trust to Harbour College pays for it."""
    for money in sums(sentence):
        part = after(sentence.doc[money.end - 1], sentence)
        later = [span for span in sums(part) if span.start > money.end]
        part = sentence.doc[part.start : later[0].start] if later else part
        noun = noun_of(money)
        given = noun is not None or opens(money) or any(token.lower_ == "by" and token.nbor(-1).lemma_.lower() in GIVING for token in part[:12])
        funders = led_by(part, "from") or (led_by(part, "by") if given else ())
        elliptic = TO.fullmatch(gap(money, first)) if (first := next(iter(parties(part)), None)) is not None else None
        if not (funders or elliptic) or not stated(money) or not given and not told(money) or ALONG.search(gap(money, funders[0]) if funders else ""):
            continue
        before = sentence.doc[max(sentence.start, money.start - 6) : min(money.end + 4, sentence.end)]
        funders, opened = opening(money, funders)
        recipients = led_by(part, "to") if noun is not None or elliptic else ()
        recipients = recipients or opened or (endowed(money) or supported(money) if funders else ())
        funders = funders or (tuple(span for span in bringing(money) if span not in recipients) if noun is not None and recipients else ())
        yield Frame(
            "sum_from_to",
            sentence,
            funders,
            recipients,
            money,
            kind=kind_in(before),
            purposes=led_by(part, "for"),
            through=led_by(part, "through", "via"),
        )


def opening(money: Span, funders: tuple[Span, ...]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return givers and getter where the sum opens the sentence: "Thanks to $5M from Acme, [Harbour College] will build a pier"."""
    sentence = money.sent
    if not funders or not opens(money):
        return funders, ()
    following = [span for span in parties(sentence) if span.start > money.end and span.label_ in {"ORG", "PROGRAM"} and acting(span)]
    getter = next((span for span in following if re.fullmatch(r",(?: the)?", gap(before(span, funders), span))), None)
    return (tuple(span for span in funders if span.end <= getter.start), (getter,)) if getter is not None else (funders, ())


def opens(money: Span) -> bool:
    """Tell whether *money* opens its sentence: "With $5M from Acme", "Thanks to a gift"."""
    start = money.sent.start
    return money.start - start <= OPENING and bool(WITH.search(money.doc[start : money.start].text))


def before(span: Span, others: tuple[Span, ...]) -> Span:
    """Return the last of *others* that ends before *span*, or else the first."""
    return next((one for one in reversed(others) if one.end <= span.start), others[0])


def acting(span: Span) -> bool:
    """Tell whether a verb follows *span*."""
    return span.end < span.sent.end and span.doc[span.end].pos_ in {"VERB", "AUX", "ADV"}


def endowed(money: Span) -> tuple[Span, ...]:
    """Return who does something with, thanks to or following the sum: "With $5M from X, Acme is building ..."."""
    sentence = money.sent
    before = sentence.doc[max(sentence.start, money.start - 6) : money.start].text
    verb = sentence.root
    if not WITH.search(before) or verb.pos_ != "VERB" or past_participle(verb):
        return ()
    return tuple(span for span in named_subject(verb) if span.label_ == "ORG")[:1]


def bringing(money: Span) -> tuple[Span, ...]:
    """Return who acts with a gift to others ("Acme opened the festival with a $5M donation to Harbour College")."""
    verb = money.sent.root
    by_gift = re.search(r"\bwith (?:an?|its|their) (?:[\w-]+ )?$", money.doc[max(money.sent.start, money.start - 4) : money.start].text_with_ws)
    if by_gift is None or verb.pos_ != "VERB" or past_participle(verb):
        return ()
    return tuple(span for span in named_subject(verb) if span.label_ == "ORG")


def supported(money: Span) -> tuple[Span, ...]:
    """Return whom the sum is said to help: "A $5M gift from X will support Acme"."""
    verb = money.sent.root
    if verb.lemma_.lower() not in {"support", "help", "benefit", "endow", "allow", "enable"} or verb.i < money.end or unreal(verb):
        return ()
    return tuple(span for span in direct(verb, after(verb, money.sent)) if span.label_ == "ORG")


def told(money: Span) -> bool:
    """Tell whether the verb above *money* is one of giving or getting, or there is none, as in a headline."""
    verb = next((token for token in governors(money.root) if token.pos_ == "VERB"), None)
    return verb is None or verb.lemma_.lower() in GIVING | RECEIVING | {"come", "go"}


def gift_of_somebody(sentence: Span) -> Iterator[Frame]:
    """The Ashdown Trust's $5 million gift to Harbour College pays for it."""
    named = parties(sentence)
    for money in sums(sentence):
        owner = next((span for span in reversed(named) if span.end <= money.start and POSSESSED.fullmatch(gap(span, money))), None)
        noun = noun_of(money)
        if owner is None or noun is None or not stated(money) or noun.lemma_.lower() in {"round", "series", "fund", "seed", "raise", "capital"}:
            continue
        part = after(sentence.doc[money.end - 1], sentence)
        recipients = led_by(part, "to")
        if recipients or noun.lemma_.lower() not in OWN_PLANS:
            yield Frame("gift_of_somebody", sentence, enumerated(owner), recipients, money, kind=kind_in([noun]), purposes=led_by(part, "for"))


def named_grant(sentence: Span) -> Iterator[Frame]:
    """The work rests on a $5 million Ashdown Trust grant."""
    named = mentions(sentence, "ORG", "PROGRAM")
    for money in sums(sentence):
        giver = next((span for span in named if span.start in {money.end, money.end + 1}), None)
        if giver is None or giver.end >= sentence.end or not stated(money):
            continue
        noun = sentence.doc[giver.end]
        if noun.lemma_.lower() in ({"award", "contract", *MONEY_IN_ITSELF} if giver.label_ == "ORG" else {"grant"}):
            yield Frame("named_grant", sentence, (giver,), led_by(after(noun, sentence), "to"), money, kind=kind_in([noun]))


def gift_from_to(sentence: Span) -> Iterator[Frame]:
    """A gift from the Ashdown Trust to Harbour College pays for it."""
    if mentions(sentence, "MONEY"):
        return
    for noun in sentence:
        if not means_money(noun) or not (noun.pos_ == "NOUN" or noun.i == sentence.start or names_gift(noun)) or not plain_fact(noun):
            continue
        part = after(noun, sentence)
        invested = noun.lemma_.lower() == "investment"
        to = ("in", "into") if invested else ("to",)
        givers = {"from", "by"} if invested else {"from", "of"} if part[:1].text == "of" and noun.lower_ == "support" else {"from"}
        funders = led_by(part, *givers) if part[:1].text in NEXT_TO_GIFT else ()
        recipients = tuple(span for span in led_by(part, *to) if not invested or span.label_ == "ORG")
        named = parties(sentence)
        itself = sentence.doc[noun.i : noun.i + 1]
        beside = noun.i if noun.text.istitle() else -1
        owner = next((span for span in named if span.end == beside or span.end < noun.i and POSSESSED.fullmatch(gap(span, itself))), None)
        if not funders and owner is not None and part and part[0].lower_ in to:
            funders = enumerated(owner)
        if (
            not funders
            and recipients
            and part[0].lower_ in to
            and sentence.doc[max(sentence.start, noun.i - 2) : noun.i].text.split()[-1:] in (["its"], ["their"])
        ):
            funders = named_subject(noun.head) if noun.head.pos_ == "VERB" else ()
        recipients = recipients or (supported(itself) if funders else ())
        if not recipients and introduced(itself) in {"with", "through"}:
            recipients = named_subject(noun.head) if noun.head.pos_ == "VERB" and noun.head.tag_ == "VBN" else ()
        funders, opened = opening(itself, funders)
        yield Frame("gift_from_to", sentence, funders, recipients or opened, kind=kind_in([noun]))


def names_gift(word: Token) -> bool:
    """Tell whether *word* names what is given though it is taken for a verb or a name: "thanks to funding from", "Acme Donation to"."""
    before = word.nbor(-1) if word.i > word.sent.start else word
    after_giver = any(span.end == word.i for span in parties(word.sent)) and word.pos_ == "PROPN"
    return word.lower_ in {"funding", "financing"} and before.lower_ in {"to", "with", "through", "from"} or after_giver


def somebody_funded(sentence: Span) -> Iterator[Frame]:
    """The Ashdown Trust-funded Harbour Programme begins in May."""
    named = parties(sentence)
    for left, right in zip(named, named[1:], strict=False):
        if (
            left.label_ == "ORG"
            and right.label_ in {"ORG", "PROGRAM"}
            and re.fullmatch(r"-\s?(?:co-)?funded(?: [a-z]+)?", gap(left, right), re.IGNORECASE)
        ):
            yield Frame("somebody_funded", sentence, (left,), (right,), kind="other")


def support_for(sentence: Span) -> Iterator[Frame]:
    """Funding for the Harbour Programme is provided by the Ashdown Trust and Acme."""
    noun = sentence[0]
    coming = COMING.search(sentence.text)
    if noun.lemma_.lower() not in KIND_OF_NOUN or sentence[1:2].text != "for" or coming is None or mentions(sentence, "MONEY") or unreal(noun):
        return
    verb = next(token for token in sentence if token.idx - sentence.start_char >= coming.start())
    yield Frame("support_for", sentence, led_by(sentence.doc[verb.i : sentence.end], "by", "from"), led_by(sentence.doc[noun.i : verb.i], "for"))


def origin(sentence: Span) -> Iterator[Frame]:
    """The gift, which was announced in May, comes from the Ashdown Trust."""
    for noun in sentence[:4]:
        if (
            noun.lemma_.lower() in KIND_OF_NOUN
            and noun.lower_ != "round"
            and sentence[0].lower_ in {"the", "this", "both", "all"}
            and not sums(sentence)
        ):
            funders = led_by(after(noun, sentence), "from", "by") or led_by(sentence.doc[noun.i : sentence.end], "from")
            verb = noun.head if noun.head.pos_ in {"VERB", "AUX"} else None
            if funders and verb is not None and verb.lemma_.lower() in GIVING | {"come", "be"} and plain_fact(verb):
                yield Frame("origin", sentence, funders, kind=kind_in([noun]))
            return


def made_possible(sentence: Span) -> Iterator[Frame]:
    """The Harbour Programme is made possible by a grant from the Ashdown Trust."""
    for word in sentence:
        verb = next((one for one in governors(word) if one.lemma_.lower() == "make"), None)
        if word.lower_ != "possible" or verb is None or not plain_fact(verb):
            continue
        part = after(word, sentence)
        nouns = [token for token in part[:12] if token.lemma_.lower() in MONEY_IN_ITSELF | {"support", "contribution", "generosity", "sponsor"}]
        if nouns:
            recipients = tuple(span for span in named_subject(verb) if span.label_ in {"ORG", "PROGRAM"})
            yield Frame(
                "made_possible",
                sentence,
                led_by(part, "from", "of", "by", "including", "include"),
                recipients,
                next(iter(sums(part)), None),
                kind=kind_in(nouns),
            )
