"""Fundings without a verb of giving: the nouns of funding and investment rounds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from pressgraph.rules.funding_clause import after, past_participle, plain_fact, stated
from pressgraph.rules.funding_frames import Frame, kind_in, sums
from pressgraph.rules.funding_parties import distinct, enumerated, introduced, led_by, named_subject, parties
from pressgraph.rules.funding_words import GIVING, KIND_OF_NOUN, MONEY_IN_ITSELF, RECEIVING
from pressgraph.rules.syntax import gap, governors, mentions, unreal, verbs

ROUND = re.compile(r"\b(?:rounds?|increase|issue|series [a-h]\d?|seed|financing|funding|raise[sd]?|raising|investment|clos\w+)\b", re.IGNORECASE)
JOINED = re.compile(r"\b(?:participat\w+|join(?:ed|ing)?|took part|taking part|alongside|contribut\w+|invested|support)\b", re.IGNORECASE)
WITH = re.compile(
    r"\b(?:with|thanks to|following|after|through)"
    r"(?: (?:an?|the|its|their|more than|nearly|about|over|up to|recent|new|generous|additional|gift|grant|donation|award|investment|injection|infusion|of|first))*$",
    re.IGNORECASE,
)
ALONG = re.compile(r"\b(?:along with|and|as well as|compared|supported by|sponsored by|backed by)\b")
TO = re.compile(r"(?:(?:[a-z-]+ )?(?:grant|loan|gift|donation|award|contribution|commitment)s? )?to(?: the)?")
"""Between a sum and who gets it: "$5M to", "$5M research grant to the"."""
OPENING = 7
"""Tokens after which a sum no longer opens its sentence."""
INVESTORS_LISTED = re.compile(
    r"\b(?:investors|backers)(?: in [^,.;]{1,60}?)?(?:,? (?:include|included|including|are|such as)|:)(?: the)?$", re.IGNORECASE
)
COMING = re.compile(
    r"\b(?:(?:is|are|was|were|has been|have been|will be) (?:generously |partly )?(?:provided|made possible|supplied)|comes?|came|will come)"
    r"(?: in part| primarily)? (?:by|from)\b"
)
ROUND_LED = re.compile(r"^(?: ?[^.;]){0,90}?\b(?:rounds?|investment|financing|seed|series [a-h])\b", re.IGNORECASE)
POSSESSED = re.compile(r"['’]s?(?:\s+[\w-]+){0,2}")


INVESTORS = re.compile(r"\b(?:investors?|ventures?|capital|VCs?|angels?|equity|accelerators?)\b", re.IGNORECASE)


def sum_from_to(sentence: Span) -> Iterator[Frame]:
    """A $5 million gift from the Ashdown Trust to Harbour College pays for it."""
    for money in sums(sentence):
        part = after(sentence.doc[money.end - 1], sentence)
        later = [span for span in sums(part) if span.start > money.end]
        part = sentence.doc[part.start : later[0].start] if later else part
        noun = noun_of(money)
        given = noun is not None or any(token.lower_ == "by" and token.nbor(-1).lemma_.lower() in GIVING for token in part[:12])
        funders = led_by(part, "from") or (led_by(part, "by") if given else ())
        elliptic = TO.fullmatch(gap(money, first)) if (first := next(iter(parties(part)), None)) is not None else None
        if (
            not (funders or elliptic)
            or not stated(money)
            or not given
            and not told(money)
            or ALONG.search(gap(money, funders[0]) if funders else "")
        ):
            continue
        before = sentence.doc[max(sentence.start, money.start - 6) : min(money.end + 4, sentence.end)]
        funders, opened = opening(money, funders)
        recipients = led_by(part, "to") if noun is not None or elliptic else ()
        recipients = recipients or opened or (endowed(money) if funders else ())
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
    doc, sentence = money.doc, money.sent
    if not funders or not WITH.search(doc[sentence.start : money.start].text) or money.start - sentence.start > OPENING:
        return funders, ()
    following = [span for span in parties(sentence) if span.start > money.end and span.label_ == "ORG" and acting(span)]
    getter = next((span for span in following if re.fullmatch(r",(?: the)?", gap(before(span, funders), span))), None)
    return (tuple(span for span in funders if span.end <= getter.start), (getter,)) if getter is not None else (funders, ())


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


def told(money: Span) -> bool:
    """Tell whether the verb above *money* is one of giving or getting, or there is none, as in a headline."""
    verb = next((token for token in governors(money.root) if token.pos_ == "VERB"), None)
    return verb is None or verb.lemma_.lower() in GIVING | RECEIVING | {"come", "go"}


def noun_of(money: Span) -> Token | None:
    """Return the noun of funding that *money* counts ("a $5M grant", "a grant of $5M", "$5M in funding")."""
    doc, sentence = money.doc, money.sent
    near = [*doc[money.end : min(money.end + 5, sentence.end)], *reversed(doc[max(sentence.start, money.start - 4) : money.start])]
    return next((token for token in near if token.lemma_.lower() in KIND_OF_NOUN), None)


def gift_of_somebody(sentence: Span) -> Iterator[Frame]:
    """The Ashdown Trust's $5 million gift to Harbour College pays for it."""
    named = parties(sentence)
    for money in sums(sentence):
        owner = next((span for span in reversed(named) if span.end <= money.start and POSSESSED.fullmatch(gap(span, money))), None)
        noun = noun_of(money)
        if owner is None or noun is None or not stated(money) or noun.lemma_.lower() in {"round", "series", "fund", "seed", "raise", "capital"}:
            continue
        part = after(sentence.doc[money.end - 1], sentence)
        yield Frame("gift_of_somebody", sentence, enumerated(owner), led_by(part, "to"), money, kind=kind_in([noun]), purposes=led_by(part, "for"))


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
        if noun.lemma_.lower() not in MONEY_IN_ITSELF or noun.pos_ != "NOUN" and noun.i != sentence.start or not plain_fact(noun):
            continue
        part = after(noun, sentence)
        funders = led_by(part, "from") if part and part[0].lower_ in {"from", "to", "by"} else ()
        recipients = led_by(part, "to")
        named = parties(sentence)
        owner = next((span for span in named if span.end < noun.i and POSSESSED.fullmatch(gap(span, sentence.doc[noun.i : noun.i + 1]))), None)
        if not funders and owner is not None and part and part[0].lower_ == "to":
            funders = enumerated(owner)
        if (
            not funders
            and recipients
            and part[0].lower_ == "to"
            and sentence.doc[max(sentence.start, noun.i - 2) : noun.i].text.split()[-1:] in (["its"], ["their"])
        ):
            funders = named_subject(noun.head) if noun.head.pos_ == "VERB" else ()
        if not recipients and introduced(sentence.doc[noun.i : noun.i + 1]) in {"with", "through"}:
            recipients = named_subject(noun.head) if noun.head.pos_ == "VERB" and noun.head.tag_ == "VBN" else ()
        funders, opened = opening(sentence.doc[noun.i : noun.i + 1], funders)
        yield Frame("gift_from_to", sentence, funders, recipients or opened, kind=kind_in([noun]))


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


def round_led(sentence: Span) -> Iterator[Frame]:
    """Corvid closed a $9 million round led by Dune Capital, with participation from Elm Partners."""
    if not ROUND.search(sentence.text):
        return
    for verb in sentence:
        if verb.lower_ not in {"led", "leading", "co-led", "leads", "lead"}:
            continue
        part = sentence.doc[verb.i + 1 : sentence.end]
        leaders = led_by(part[:4], "by") or led_by(part[:8], "by") if part[:1].text == "by" else ()
        if not leaders:
            yield from leads_round(verb, part)
            continue
        money = [span for span in sums(sentence) if span.end <= verb.i]
        others = [one for span in mentions(part, "ORG", "PERSON") if joined(span, leaders[-1]) for one in enumerated(span)]
        yield Frame("round_led", sentence, distinct([*enumerated(leaders[0]), *others]), amount=money[-1] if money else None, kind="investment")


def leads_round(verb: Token, part: Span) -> Iterator[Frame]:
    """Dune Capital led Corvid's $9 million seed round."""
    money = sums(part)
    round_named = ROUND_LED.search(part.text)
    if verb.pos_ == "VERB" and money and round_named and part.start + 12 > money[0].start and not past_participle(verb) and plain_fact(verb):
        owner = next((span for span in parties(part) if span.end <= money[0].start and POSSESSED.fullmatch(gap(span, money[0]))), None)
        recipients = (owner,) if owner is not None else led_by(part, "in", "into", "for")
        funders = tuple(span for span in named_subject(verb) if span.label_ == "ORG")
        yield Frame("round_led", part.sent, funders, tuple(span for span in recipients if span.label_ == "ORG"), money[0], kind="investment")


def joined(span: Span, leader: Span) -> bool:
    """Tell whether *span* takes part in the round that *leader* leads."""
    return (
        span.start >= leader.end
        and introduced(span) in {"from", "by", "with", "of", "including", "include", ""}
        and bool(JOINED.search(span.doc[leader.end : span.sent.end].text))
    )


def support_for(sentence: Span) -> Iterator[Frame]:
    """Funding for the Harbour Programme is provided by the Ashdown Trust and Acme."""
    noun = sentence[0]
    coming = COMING.search(sentence.text)
    if noun.lemma_.lower() not in KIND_OF_NOUN or sentence[1:2].text != "for" or coming is None or mentions(sentence, "MONEY") or unreal(noun):
        return
    verb = next(token for token in sentence if token.idx - sentence.start_char >= coming.start())
    yield Frame("support_for", sentence, led_by(sentence.doc[verb.i : sentence.end], "by", "from"), led_by(sentence.doc[noun.i : verb.i], "for"))


def invested_in(sentence: Span) -> Iterator[Frame]:
    """Dune Capital and Elm Partners are investors in Corvid, whose investors include Fir Ventures."""
    for span in parties(sentence):
        listed = INVESTORS_LISTED.search(sentence.doc[sentence.start : span.start].text)
        if listed is not None and not unreal(span.root):
            before = sentence.doc[sentence.start : span.start]
            yield Frame("invested_in", sentence, enumerated(span), led_by(before, "in") or owners(before), kind="investment")
            return
    for noun in sentence:
        if noun.lemma_.lower() != "investor" or noun.dep_ not in {"ROOT", "root", "conj"} or unreal(noun) or any(token.lemma_ == "former" for token in noun.lefts):
            continue
        if any(child.dep_ == "cop" and child.tag_ in {"VBP", "VBZ"} for child in noun.children):
            yield Frame("invested_in", sentence, named_subject(noun), led_by(after(noun, sentence), "in"), kind="investment")


def owners(part: Span) -> tuple[Span, ...]:
    """Return the last organization in *part* that owns what follows it ("Corvid's", "Corvid, whose", "Corvid and its")."""
    named = [span for span in parties(part) if span.label_ == "ORG"]
    return tuple(span for span in named[-1:] if re.match(r"['’]s?\b|,? whose\b", part.doc[span.end : part.end].text))


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


def backed(sentence: Span) -> Iterator[Frame]:
    """Corvid is backed by investors including Dune Capital and Elm Partners."""
    for verb in (token for token in sentence if token.lower_ == "backed"):
        part = after(verb, sentence)
        if part[:1].text != "by" or not INVESTORS.search(part.text) or not plain_fact(verb):
            continue
        clause = verb.head if verb.i == sentence.start and verb.head.pos_ in {"VERB", "AUX"} else verb
        recipients = tuple(span for span in named_subject(clause) if span.label_ in {"ORG", "PROGRAM"})
        funders = [span for span in led_by(part, "by", "including", "include", "like", "as") if span not in recipients]
        yield Frame("backed", sentence, distinct(funders), recipients, kind="investment")


def made_possible(sentence: Span) -> Iterator[Frame]:
    """The Harbour Programme is made possible by a grant from the Ashdown Trust."""
    for word in sentence:
        verb = word.head
        if word.lower_ != "possible" or verb.lemma_.lower() != "make" or not plain_fact(verb):
            continue
        part = after(word, sentence)
        nouns = [token for token in part[:12] if token.lemma_.lower() in MONEY_IN_ITSELF | {"support", "contribution", "generosity", "sponsor"}]
        if nouns:
            recipients = tuple(span for span in named_subject(verb) if span.label_ in {"ORG", "PROGRAM"})
            yield Frame("made_possible", sentence, led_by(part, "from", "of", "including", "include"), recipients, next(iter(sums(part)), None), kind=kind_in(nouns))


def investors(sentence: Span) -> Iterator[Frame]:
    """Elm Partners and Fir Ventures also participated."""
    if sums(sentence) or re.search(r"\bled\b", sentence.text):
        return
    for verb in verbs(sentence, frozenset(("participate", "join", "take"))):
        part = after(verb, sentence)
        if verb.pos_ == "VERB" and (verb.lemma_ != "take" or part[:1].text == "part") and plain_fact(verb):
            met = led_by(part, "by") if past_participle(verb) else led_by(sentence.doc[sentence.start : verb.i], "including", "include", "as")
            funders = tuple(span for span in distinct([*named_subject(verb), *met]) if span.label_ in {"ORG", "PERSON", "PROGRAM"})
            if verb.lemma_ != "join" or re.search(r"\bround\b", part.text) or met and INVESTORS.search(sentence.text):
                yield Frame("investors", sentence, funders, kind="investment")
