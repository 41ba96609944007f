"""The verbs of giving."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_clause import (
    after,
    dated,
    direct,
    frames_of_sums,
    headline_participle,
    means_money,
    past_participle,
    plain_fact,
    predicates,
)
from pressgraph.rules.funding_frames import NAMED_GRANT, Frame, kind_in, noun_of, sums
from pressgraph.rules.funding_parties import enumerated, introduced, led_by, named_subject, parties
from pressgraph.rules.funding_words import (
    FOUNDING,
    GIVEN_AWAY,
    GIVING,
    GIVING_IN_ITSELF,
    GRANTED,
    MOVING,
    OF_THIS_ALONE,
    OFFICIAL,
    PARTED,
)
from pressgraph.rules.syntax import mention_at, subject

INTO = re.compile(
    r"(?:into|towards?|behind|(?:in|of) (?:[\w-]+ ){0,2}(?:grants?|donations?|support|assistance|aid|funding|scholarships?|loans?|gifts?)\b)"
)


ASIDE = re.compile(r", (?:representing|helping|generating|serving|managing|bringing)\b")
"""Before a sum that is not what is given: "has advised colleges, helping raise $5 million"."""


def gives(sentence: Span) -> Iterator[Frame]:
    """The Ashdown Trust awarded the college $5 million for a new library."""
    for verb in predicates(sentence, GIVING):
        if past_participle(verb) or not plain_fact(verb):
            continue
        funders, part = named_subject(verb), after(verb, sentence)
        if verb.lemma_ == "match":
            part = sentence.doc[verb.i + 1 : sentence.end]
        if not funders or not sums(part) or ASIDE.search(part.doc[verb.i : sums(part)[0].start].text):
            continue
        lemma = verb.lemma_.lower()
        recipients = direct(verb, part) if lemma not in {"announce", "invest", "issue", "approve"} else ()
        if lemma == "invest":
            recipients = tuple(span for span in led_by(part, "in", "into") if span.label_ in {"ORG", "PROGRAM"})
        announces_other = lemma == "announce" and (led_by(part, "from") or not announces_giving(part))
        if lemma == "pay" and buys(part):
            continue
        if lemma in FOUNDING and not of_fund(sums(part)[0]):
            continue
        if announces_other or lemma in GRANTED and headline_participle(verb) and not recipients and not led_by(part, "to"):
            continue
        if lemma in OFFICIAL and any(span.label_ == "PERSON" for span in funders):
            continue
        to_somebody = recipients or led_by(part, "to", "into", "behind") or INTO.match(after_first_sum(part))
        if lemma in OF_THIS_ALONE and not (to_somebody or lemma == "make" and of_money(part)):
            continue
        recipients = tuple(span for span in recipients if span not in funders)
        yield from frames_of_sums("gives", verb, part, funders, recipients, receiving=False)


def buys(part: Span) -> bool:
    """Tell whether what is paid is the price of shares or rights."""
    if re.search(r"\b(?:acquir\w+|stakes?|ownership|purchase)\b", part.sent.text, re.IGNORECASE):
        return True
    return bool(re.search(r"\bfor (?:\S+ ){1,4}(?:shares?|rights?|interests?|stock)\b", part.text))


def of_fund(money: Span) -> bool:
    """Tell whether *money* is the size of a grant or fund that is set up ("a $30 million grant")."""
    near = {token.lemma_.lower() for token in money.doc[money.end : min(money.end + 7, money.sent.end)]}
    return bool(near & {"grant", "fund", "scholarship", "endowment", "gift"}) and not near & {"venture", "equity", "round"}


def after_first_sum(part: Span) -> str:
    """Return the text of *part* that follows its first sum."""
    return next((part.doc[span.end : part.end].text for span in sums(part)), "")


def announces_giving(part: Span) -> bool:
    """Tell whether what is announced is money for others ("announced $5 million in grants for Acme")."""
    words = {token.lemma_.lower() for token in part}
    return bool(words & {"grant", "funding", "award", "donation", "gift", "scholarship", "loan", "contribution", "transfer"}) and not words & {
        "round",
        "series",
        "seed",
        "secure",
        "receive",
        "raise",
        "close",
        "closing",
        "completion",
        "venture",
    }


def gives_unnamed_sum(sentence: Span) -> Iterator[Frame]:
    """The Ashdown Trust funds the Harbour Laboratory."""
    for verb in predicates(sentence, GIVING | {"receive"}):
        lemma = verb.lemma_.lower()
        if past_participle(verb) or not plain_fact(verb) or lemma == "receive":
            continue
        part = after(verb, sentence)
        if mentions(part, "MONEY"):
            continue
        inside = mentions(part)
        named = [token for token in part if means_money(token) and mention_at(token, inside) is None]
        near = verb.pos_ != "VERB" or direct(verb, part)
        given = [token for token in named if token.head == verb and token.dep_ == "obj" or token.i - verb.i < 9 and near]
        if lemma == "invest" or lemma in {"make", "announce"} and any(noun.lemma_ == "investment" for noun in given):
            recipients = tuple(span for span in led_by(part, "in") if span.label_ == "ORG" and span.start - (given[-1:] or [verb])[0].i < 4)
        elif given or lemma in GIVING_IN_ITSELF:
            recipients = led_by(part, "to") or direct(verb, part) or funded(given, part)
        else:
            continue
        yield Frame(
            "gives_unnamed_sum",
            sentence,
            funders=named_subject(verb),
            recipients=recipients,
            kind=kind_in(given, verb),
            through=led_by(part, "through", "via"),
            date=dated(verb, sentence),
        )


def funded(given: list[Token], part: Span) -> tuple[Span, ...]:
    """Return whom the money *given* is for ("funding for Acme")."""
    named = [span for span in parties(part) if span.label_ in {"ORG", "PROGRAM"} and introduced(span) == "for"]
    return next((enumerated(span) for span in named if any(0 < span.start - noun.i <= 3 for noun in given)), ())


def sum_that_is_given(sentence: Span) -> Iterator[Frame]:
    """It lives on $5 million which the Ashdown Trust has granted to the college."""
    for verb in predicates(sentence, GIVING):
        if verb.dep_ != "acl:relcl" or past_participle(verb) or not plain_fact(verb):
            continue
        money = next((span for span in reversed(sums(sentence)) if span.end <= verb.i and verb.head.i >= span.start - 3), None)
        funders = tuple(span for span in named_subject(verb) if money is not None and span.start >= money.end)
        if money is not None and verb.head.i < money.end + 2 and funders:
            part = after(verb, sentence)
            yield Frame("sum_that_is_given", sentence, funders, led_by(part, "to") or direct(verb, part), money, kind=kind_in((), verb))


def goods_are_given(sentence: Span) -> Iterator[Frame]:
    """Two microscopes were donated to the college by Ashdown Optics."""
    for verb in predicates(sentence, GIVEN_AWAY | GRANTED):
        part, head = after(verb, sentence), subject(verb)
        money = [head] if head is not None and means_money(head) else []
        if past_participle(verb) and plain_fact(verb) and not mentions(sentence, "MONEY") and (money or verb.lemma_.lower() in GIVEN_AWAY):
            yield Frame("goods_are_given", sentence, led_by(part, "by"), led_by(part, "to"), kind=kind_in(money) or "in-kind")


def up_to_next_sum(part: Span) -> Span:
    """Return *part* up to its first sum."""
    return part.doc[part.start : next((span.start for span in sums(part)), part.end)]


def sum_is_given(sentence: Span) -> Iterator[Frame]:
    """Some $5 million was given to the college by the Ashdown Trust."""
    for verb in predicates(sentence, GIVING | MOVING):
        moved = verb.lemma_.lower() in MOVING
        if not plain_fact(verb) or moved == past_participle(verb):
            continue
        head = subject(verb)
        money = [
            span
            for span in sums(sentence)
            if span.end <= verb.i and head is not None and head.left_edge.i < span.end and span.start <= head.right_edge.i
        ]
        if not money:
            continue
        part = up_to_next_sum(after(verb, sentence))
        yield Frame(
            "sum_is_given",
            sentence,
            funders=led_by(part, "by", "from"),
            recipients=led_by(part, "to", "into") or (direct(verb, part) if not moved or verb.lemma_ == "reach" else ()),
            amount=money[0],
            kind=kind_in(sentence.doc[head.left_edge.i : verb.i] if head is not None else (), verb),
            through=led_by(part, "through", "via"),
            date=dated(verb, sentence),
        )


def described(participle: Token) -> tuple[Span, ...]:
    """Return the party that *participle* follows after a comma ("a project called Mistral, funded by Acme")."""
    before = [span for span in parties(participle.sent) if span.end < participle.i]
    return (before[-1],) if before and participle.i - before[-1].end == 1 and participle.nbor(-1).text == "," else ()


def is_funded(sentence: Span) -> Iterator[Frame]:
    """The Harbour Laboratory, funded by the Ashdown Trust through Arts North, opened in May."""
    for verb in predicates(sentence, PARTED):
        if not past_participle(verb) or not plain_fact(verb):
            continue
        part = after(verb, sentence)
        funders = led_by(part, "by", "from")
        funders = tuple(span for span in funders if not NAMED_GRANT.search(span.text)) or funders
        money = [span for span in sums(part) if introduced(span) in {"with", "by", "to"} or introduced(span) == "of" and noun_of(span)]
        if not money and (verb.lemma_.lower() in {"support", "back", "endow"} and not of_money(part) or not funders):
            continue
        recipients = named_subject(verb) or described(verb)
        yield Frame(
            "is_funded",
            sentence,
            funders=funders,
            recipients=recipients,
            amount=next(iter(money), None),
            kind=kind_in(part[:8], verb),
            through=led_by(part, "through", "via"),
        )


def of_money(part: Span) -> bool:
    """Tell whether a noun of *part* can only mean money ("supported by a grant from X"), or the support is called financial."""
    return part.doc[part.start - 2 : part.start - 1].text.lower() == "financially" or any(map(means_money, part[:6]))
