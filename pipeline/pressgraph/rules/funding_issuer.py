"""What an announcement says of its issuer without naming it again: who sponsors it, to whom its sales go, which prizes it offers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.issuer import announcer
from pressgraph.rules.funding_clause import after, direct, helped, means_money, past_participle, plain_fact
from pressgraph.rules.funding_frames import NAMED_GRANT, Frame, kind_in, sums
from pressgraph.rules.funding_parties import distinct, exemplified, led_by, listed, named_subject, parties
from pressgraph.rules.funding_rounds import NEAR, owners
from pressgraph.rules.syntax import subject, unreal

EVENTS = re.compile(
    r"event|gala|ceremony|tournament|conference|summit|festival|race|luncheon|dinner|ball|auction|competition|celebration|evening|contest"
)
LISTED = re.compile(
    r"(?<!trial )(?<!study )(?<!pharma )(?<!clinical )\b(?:sponsors?|donors|funders|benefactors)(?: (?:of|for|to)(?: [\w'’&-]+){1,8}?)?"
    r"(?:,? (?:include[sd]?|including|are|is|were|was)|:)(?: the)?$"
    r"|\bsponsorship(?: support)? from(?: the)?$",
    re.IGNORECASE,
)
"""Before the first of the sponsors that are listed: "Current sponsors include", "Gold sponsors of the gala are the"."""
THANKING = frozenset(("thank", "thanks", "acknowledge", "appreciate", "grateful", "thankful"))
FOR_GIFT = re.compile(r"^acknowledges?\b(?: \w+){0,3} $|\bfor (?:their|its|his|her|the|an?)(?: [\w-]+){0,3} ?$|^acknowledge[sd]?$", re.IGNORECASE)
TAKINGS = re.compile(r"\b(?:proceeds|profits|of (?:[\w-]+ ){0,3}(?:sales?|purchases?))\b", re.IGNORECASE)
PRIZE = r"(?:scholarships?|awards?|prizes?|bursar(?:y|ies)|fellowships?|stipends?)"
PRIZES = re.compile(r"\b(?:scholarships?|bursar(?:y|ies)|fellowships?|essay contest|writing contest)\b", re.IGNORECASE)
OF_PRIZE = re.compile(
    rf"^\W?(?:[\w-]+ ){{0,2}}(?:{PRIZE}\b|in (?:[\w-]+ )?(?:support|{PRIZE})|to (?:an?|one|each|the) (?:[\w-]+ ){{0,4}}(?:students?|winners?)\b)",
    re.IGNORECASE,
)
PRIZE_OF = re.compile(
    rf"\b(?:{PRIZE}|amount)(?:,| is| of| valued at| worth| totaling|:)+ (?:up to )?$|\b(?:winners?|students?) (?:will )?\w+ $", re.IGNORECASE
)
OFFERED = re.compile(r"\b(?:announc|launch|introduc|offer|open|new|creat|unveil|debut|appl|winner|wins|deadline)\w*", re.IGNORECASE)
WINNING = re.compile(r"\b(?:wins?|won|receives?|received|earns?|earned|awarded|named|selected|honored)\b", re.IGNORECASE)


def issuer_in(doc: Doc, others: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the announcer of *doc* where it is none of *others*."""
    issuer = announcer(doc)
    return (issuer,) if issuer is not None and issuer.kb_id_ not in {span.kb_id_ for span in others} else ()


def sponsored(sentence: Span) -> Iterator[Frame]:
    """The gala is sponsored by Acme, Borealis and Corvid."""
    for verb in sentence:
        if verb.lower_ not in {"sponsored", "co-sponsored"} or not past_participle(verb) or not plain_fact(verb):
            continue
        part = after(verb, sentence)
        funders = led_by(part, "by") or exemplified(part, "by")
        funders = listed(funders[0]) if funders else ()
        recipients = tuple(span for span in named_subject(verb) if span.label_ in {"ORG", "PROGRAM"})
        if any(span.label_ == "ORG" for span in funders):
            recipients = recipients or (issuer_in(sentence.doc, funders) if is_event(subject(verb)) else ())
            yield Frame("sponsored", sentence, funders, recipients, kind="other")


def sponsorship(sentence: Span) -> Iterator[Frame]:
    """Acme announced its sponsorship of the Harbour Festival."""
    for noun in sentence:
        if noun.lower_ != "sponsorship" or unreal(noun):
            continue
        part = after(noun, sentence)
        if part[:1].text != "of":
            continue
        announced = any(left.lower_ in {"its", "their"} for left in noun.lefts) or noun.head.lemma_.lower() == "announce"
        owning = named_subject(noun.head) if announced and noun.head.pos_ == "VERB" else owners(sentence.doc[sentence.start : noun.i])
        funders = led_by(part[:NEAR], "by") or owning
        yield Frame("sponsorship", sentence, tuple(span for span in funders if span.label_ == "ORG"), led_by(part[:NEAR], "of"), kind="other")


def is_event(noun: Token | None) -> bool:
    """Tell whether *noun* is an event that the announcement is about: "the gala", "this year's tournament"."""
    return noun is not None and bool(EVENTS.fullmatch(noun.lower_)) and any(left.lower_ in {"the", "this", "our", "year"} for left in noun.lefts)


def sponsors(sentence: Span) -> Iterator[Frame]:
    """Current sponsors include Acme, Borealis and Corvid."""
    for span in parties(sentence):
        found = LISTED.search(sentence.doc[sentence.start : span.start].text)
        if found is None or unreal(span.root) or "made possible" in sentence.text:
            continue
        before = sentence.doc[sentence.start : span.start]
        named = led_by(before, "of", "for", "to") or owners(before)
        funders = listed(span)
        yield Frame("sponsors", sentence, funders, named or issuer_in(sentence.doc, funders), kind="other")
        return


def thanked(sentence: Span) -> Iterator[Frame]:
    """Harbour College is grateful to Acme for its generous donation, and acknowledges funding from Corvid."""
    for word in sentence:
        noun = word.lower_ == "thanks" and word.nbor(-1 if word.i > sentence.start else 0).pos_ == "PROPN"
        if word.lemma_.lower() not in THANKING or not (noun or word.pos_ in {"VERB", "ADJ"}) or not plain_fact(word):
            continue
        part = after(word, sentence)
        given = next((token for token in part if means_money(token)), None)
        if given is None or not FOR_GIFT.search(sentence.doc[word.i : given.i].text):
            continue
        before = sentence.doc[word.i + 1 : given.i]
        funders = direct(word, before) or led_by(before, "to") or led_by(part, "from")
        recipients = tuple(span for span in named_subject(word) if span.label_ in {"ORG", "PROGRAM"}) or issuer_in(sentence.doc, funders)
        yield Frame("thanked", sentence, funders, recipients, next(iter(sums(part)), None), kind=kind_in([given]))


def takings_given(sentence: Span) -> Iterator[Frame]:
    """All profits from sales will be donated to the Ashdown Trust."""
    for verb in sentence:
        given = verb.lower_ == "donated" and past_participle(verb)
        helping = verb.lemma_ in {"benefit", "support", "go"} and verb.pos_ == "VERB" and verb.dep_ not in {"xcomp", "advcl", "acl"}
        if not (given or helping) or not plain_fact(verb) or not TAKINGS.search(sentence.doc[sentence.start : verb.i].text):
            continue
        part = after(verb, sentence)
        helped_ones = helped(verb, part) if given else direct(verb, part)
        recipients = tuple(span for span in led_by(part, "to") or helped_ones if span.label_ == "ORG" or given and span.label_ == "PROGRAM")
        first = subject(verb)
        if recipients and (given or first is not None and TAKINGS.fullmatch(first.lower_)):
            yield Frame("takings_given", sentence, led_by(part, "by") or issuer_in(sentence.doc, recipients), recipients, kind="gift")


def prize(sentence: Span) -> Iterator[Frame]:
    """This scholarship, valued at $2,000, is open to students (in the announcement of who offers it)."""
    givers = offering(sentence.doc)
    known = {giver.kb_id_ for giver in givers}
    others = [span for span in parties(sentence) if span.label_ in {"ORG", "PROGRAM"} and span.kb_id_ not in known]
    if not givers or any(not NAMED_GRANT.search(span.kb_id_) for span in others):
        return
    for money in sums(sentence):
        before, following = sentence.doc[sentence.start : money.start].text_with_ws, sentence.doc[money.end : sentence.end].text
        if not unreal(money.root) and (OF_PRIZE.search(following) or PRIZE_OF.search(before)):
            yield Frame("prize", sentence, givers, amount=money, kind="scholarship")


@lru_cache(maxsize=2)
def offering(doc: Doc) -> tuple[Span, ...]:
    """Return who offers the scholarship or contest that *doc* announces: the announcer, else who the headline begins with, unless it won."""
    opening = doc[: next((sentence.end for at, sentence in enumerate(doc.sents) if at == 2), len(doc))]
    if not PRIZES.search(opening.text) or not OFFERED.search(opening.text):
        return ()
    issuer = announcer(doc)
    headline = next(iter(doc.sents))
    first = next((span for span in parties(headline) if span.start < 6), None)
    if issuer is not None or first is None or WINNING.search(doc[first.end : first.end + 3].text):
        return (issuer,) if issuer is not None else ()
    return distinct([first])
