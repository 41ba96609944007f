"""Rounds of investment: who leads them, who joins, and who is told to have invested in whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_clause import after, past_participle, plain_fact
from pressgraph.rules.funding_frames import Frame, sums
from pressgraph.rules.funding_parties import distinct, enumerated, exemplified, introduced, led_by, listed, named_subject, parties
from pressgraph.rules.syntax import mention_at, preposition, unreal, verbs

ROUND = re.compile(r"\b(?:rounds?|increase|issue|series [a-h]\d?|seed|financing|funding|raise[sd]?|raising|investment|clos\w+)\b", re.IGNORECASE)
JOINED = re.compile(r"\b(?:participat\w+|join(?:ed|ing)?|took part|taking part|alongside|contribut\w+|invested|support)\b", re.IGNORECASE)
INVESTORS_LISTED = re.compile(
    r"\b(?:investors|backers)(?: in [^,.;]{1,60}?)?(?:,? (?:include|included|including|are|such as)|:)(?: the)?$", re.IGNORECASE
)
JOINING = re.compile(r"\b(?:joined|participated in|participants in|backers of) (?:the|this) (?:[\w-]+ )?round (?:include[sd]?|were|are)(?: the)?$")
OF_ROUND = frozenset(("round", "investment", "financing", "seed", "series"))
GIVERS = {"investor": "investment", "backer": "investment", "funder": "other", "donor": "gift", "benefactor": "gift", "sponsor": "other"}
"""What someone is called who gives, and the kind of what is given."""
GIVEN_TO = frozenset(("in", "of", "to", "for", "at", "behind"))
SERVING = frozenset("serve participate sign join come return act continue showcase appear exhibit feature".split())
NAMED_AS = re.compile(r"(?:(?:is |was |been )?(?:named|announced as)|joins as|returns as|signs on as|, (?:an?|the))(?: [\w-]+){0,3}", re.IGNORECASE)
OWNING = re.compile(r"['’]s?(?: [\w$-]+){0,7} ?$")
NEAR = 12
"""Tokens after "led" within which the round and its sum are named."""
PEOPLE_FROM = re.compile(r"\b(?:angels?|investors|executives|founders|leaders|operators) (?:from|at|of)(?: [a-z-]+)*$")
INVESTORS = re.compile(r"\b(?:investors?|ventures?|capital|VCs?|angels?|equity|accelerators?)\b", re.IGNORECASE)


def round_led(sentence: Span) -> Iterator[Frame]:
    """Corvid closed a $9 million round led by Dune Capital, with participation from Elm Partners."""
    if not ROUND.search(sentence.text):
        return
    for verb in sentence:
        part = sentence.doc[verb.i + 1 : sentence.end]
        if verb.lemma_ in {"participate", "join", "back"}:
            yield from takes_part(verb, part)
        if verb.lower_ not in {"led", "leading", "co-led", "leads", "lead"}:
            continue
        leaders = led_by(part[:4], "by") or led_by(part[:8], "by") or exemplified(part, "by") if part[:1].text == "by" else ()
        if not leaders:
            yield from takes_part(verb, part)
            continue
        money = [span for span in sums(sentence) if span.end <= verb.i]
        others = [one for span in mentions(part, "ORG", "PERSON") if joined(span, leaders[-1]) and not sends(span) for one in enumerated(span)]
        yield Frame("round_led", sentence, distinct([*enumerated(leaders[0]), *others]), amount=money[-1] if money else None, kind="investment")


def takes_part(verb: Token, part: Span) -> Iterator[Frame]:
    """Dune Capital led Corvid's $9 million seed round, with participation from Elm Partners."""
    word = next((token for token in part[:NEAR] if token.lower_ in OF_ROUND), None)
    if word is None or verb.pos_ != "VERB" or past_participle(verb) or not plain_fact(verb):
        return
    money = [span for span in sums(part[:NEAR]) if span.start - word.i < 4]
    owners_of_round = [span for span in parties(part) if span.end <= word.i and OWNING.match(part.doc[span.end : word.i].text)]
    recipients = tuple(owners_of_round[:1]) or (led_by(part, "in", "into", "for") if money else ())
    funders = tuple(span for span in named_subject(verb) if span.label_ == "ORG")
    if verb.lemma_.lower() not in {"participate", "join", "back"} or recipients:
        invested = tuple(span for span in recipients if span.label_ == "ORG")
        yield Frame("round_led", part.sent, distinct([*funders, *fellows(part)]), invested, money[0] if money else None, kind="investment")


def fellows(part: Span) -> tuple[Span, ...]:
    """Return who is told in *part* to invest together with a leader ("with participation from Elm Partners")."""
    told = JOINED.search(part.text)
    if told is None:
        return ()
    joining = next(token.i for token in part if token.idx - part.start_char >= told.start())
    return tuple(span for span in led_by(part.doc[joining : part.end], "from", "by", "alongside", "including", "include") if not sends(span))


def joined(span: Span, leader: Span) -> bool:
    """Tell whether *span* takes part in the round that *leader* leads."""
    return (
        span.start >= leader.end
        and introduced(span) in {"from", "by", "with", "of", "alongside", "including", "include", ""}
        and bool(JOINED.search(span.doc[leader.end : span.sent.end].text))
    )


def sends(span: Span) -> bool:
    """Tell whether only people of *span* invest: "angel investors from Acme and Borealis"."""
    return bool(PEOPLE_FROM.search(span.doc[max(span.sent.start, span.start - 8) : span.start].text))


def invested_in(sentence: Span) -> Iterator[Frame]:
    """Dune Capital and Elm Partners are investors in Corvid, whose investors include Fir Ventures."""
    for span in parties(sentence):
        before = sentence.doc[sentence.start : span.start]
        if (INVESTORS_LISTED.search(before.text) or JOINING.search(before.text)) and not unreal(span.root):
            recipients = tuple(one for one in led_by(before, "in") if one.label_ != "PLACE") or owners(before)
            of_company = re.search(r"\b(?:its|our|their)\b", before.text, re.IGNORECASE) and "round" not in before.text
            rule = "invested_in" if recipients or of_company else "investors"
            yield Frame(rule, sentence, listed(span), recipients, kind="investment")
            return


def is_giver(sentence: Span) -> Iterator[Frame]:
    """Acme serves as title sponsor of the Harbour Festival, and Dune Capital has been an investor in Corvid since 2020."""
    for noun in sentence:
        kind = GIVERS.get(noun.lemma_.lower().removeprefix("co-"), "")
        if not kind or unreal(noun) or not plain_fact(noun) or any(left.lower_ in {"former", "potential", "prospective"} for left in noun.lefts):
            continue
        part = after(noun, sentence)
        recipients = led_by(part, part[0].lower_) if part[:1].text in (GIVEN_TO if kind == "other" else GIVEN_TO - {"at"}) else ()
        recipients = tuple(span for span in recipients if span.label_ in {"ORG", "PROGRAM"})
        funders = tuple(span for span in called(noun) if span.label_ == "ORG" or kind != "other")
        yield Frame("is_giver", sentence, funders, recipients, kind=kind)


def called(noun: Token) -> tuple[Span, ...]:
    """Return who is called *noun*: by "is" or "as", in apposition, or in a headline ("Acme Named Title Sponsor")."""
    named = parties(noun.sent)
    titled = [span for span in named if NAMED_AS.fullmatch(noun.doc[span.end : noun.i].text)]
    if titled:
        return tuple(titled[-1:])
    if noun.dep_ == "appos":
        meant = mention_at(noun.head, named)
        return (meant,) if meant is not None else ()
    one_of = noun.head if noun.dep_ == "nmod" and noun.head.lower_ == "one" else noun
    if any(child.dep_ == "cop" for child in one_of.children):
        return named_subject(one_of)
    serving = one_of.head.lemma_.lower() in SERVING or noun.sent[0].lower_ == "as"
    return named_subject(one_of.head) if preposition(one_of) == "as" and serving else ()


def owners(part: Span) -> tuple[Span, ...]:
    """Return the last organization in *part* that owns what follows it ("Corvid's", "Corvid, whose")."""
    named = [span for span in parties(part) if span.label_ == "ORG"]
    return tuple(span for span in named[-1:] if re.match(r"['’]s?\b|,? whose\b", part.doc[span.end : part.end].text))


def who_joined(part: Span) -> tuple[Span, ...]:
    """Return who joins a leader, where *part* follows "was joined": the parties after "by"."""
    return tuple(parties(part)) if part[:1].text == "by" else ()


def backed(sentence: Span) -> Iterator[Frame]:
    """Corvid is backed by investors including Dune Capital and Elm Partners."""
    for verb in (token for token in sentence if token.lower_ == "backed"):
        part = after(verb, sentence)
        if part[:1].text != "by" or not INVESTORS.search(part.text) or not plain_fact(verb):
            continue
        clause = verb.head if verb.i == sentence.start and verb.head.pos_ in {"VERB", "AUX"} else verb
        funders = led_by(part, "by", "including", "include", "like", "as")
        recipients = tuple(span for span in named_subject(clause) if span.label_ in {"ORG", "PROGRAM"} and span not in funders)
        yield Frame("backed", sentence, funders, recipients, kind="investment")


def investors(sentence: Span) -> Iterator[Frame]:
    """Elm Partners and Fir Ventures also participated."""
    if sums(sentence) or re.search(r"\bled\b", sentence.text):
        return
    for verb in verbs(sentence, frozenset(("participate", "join", "take", "invest"))):
        part = after(verb, sentence)
        if verb.pos_ == "VERB" and (verb.lemma_ != "take" or part[:1].text == "part") and plain_fact(verb):
            met = who_joined(part) if past_participle(verb) else led_by(sentence, "including", "include", "as")
            funders = tuple(span for span in distinct([*named_subject(verb), *met]) if span.label_ in {"ORG", "PERSON", "PROGRAM"})
            if verb.lemma_ == "invest" and not any(child.lower_ == "also" for child in verb.children):
                continue
            if verb.lemma_ != "join" or re.search(r"\bround\b", part.text) or met and INVESTORS.search(sentence.text):
                yield Frame("investors", sentence, funders, kind="investment")
