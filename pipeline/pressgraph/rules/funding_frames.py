"""What one pattern sees of a funding, and which sums of money are given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found
from pressgraph.rules.funding_words import KIND_OF_NOUN, KIND_OF_VERB, OTHER_SUMS
from pressgraph.rules.likely import RECORD
from pressgraph.rules.syntax import gap

EQUIVALENT = re.compile(
    r"\(\s*(?:(?:about|approximately|approx\.?|around|roughly|some|or|equivalent to|equal to|nearly|over|more than)\s*)*", re.IGNORECASE
)


IN_ALL = re.compile(r"\b(?:in all|that is|in total|for a total of|altogether|or a total)\b|, total+ing\b", re.IGNORECASE)


IN_OTHER = re.compile(
    r"\s*(?:million|billion)?\s*(?:in|of)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:revenues?|sales|contracts|orders|transactions|stablecoins?|tokens|turnover|savings|assets|profits?|fees|proceeds|damages|"
    r"debt(?! (?:financing|funding|facility|capital|round))|tax\w*|exports?|reserves|deposits|verdicts?)\b"
)


AFTER_SUM = re.compile(
    r"\s*(?:per|a|an|each|apiece)\s+(?:share|unit|tonne?|ton|ounce|barrel|person|participant|head|day|hour|night|copy|seat|piece|litre|kilo\w*|transaction|deal|project|company)\b"
)


NOTHING = re.compile(r"^[A-Z]{3} 0(?:\.0+)?$")
"""A sum that is none: "free, at $0"."""
IN_MANY_DEALS = re.compile(r"\bacross (?:[\w-]+ ){1,3}(?:transactions|deals)\b")
TO_ECONOMY = re.compile(r"(?:\s*\S+){0,3}?\s*(?:to|into|for) (?:the|its|our) (?:\S+ ){0,2}econom(?:y|ies)\b")
LENT = re.compile(r"\s*(?:(?:in|of) )?(?:[\w-]+ )?debt (?:financing|funding|facility|capital|round)\b")
WORTH_OF = r"\s*(?:dollars['’] )?worth of\b"
REMAINING = re.compile(r"\b(?:remaining|outstanding)\b", re.IGNORECASE)


GOODS = re.compile(r"\b(?:valued at|worth|value of|list price of|book value)\b")


GRANT_WORTH = re.compile(
    r"\b(?:contracts?|grants?|awards?|scholarships?|prizes?|loans?|fellowships?|donations?|investments?|funding agreements?),?"
    r"(?: with (?:\S+ ){0,4}\S+)?(?: (?:is|are|was|were))? (?:valued at|worth)\b",
    re.IGNORECASE,
)
"""Before the size of what is money itself."""
FREE = re.compile(r"\b(?:donat\w+|free of charge|in kind|in-kind|gift\w*)\b", re.IGNORECASE)


NAMED_GRANT = re.compile(r"\b(?:grants?|awards?|prizes?|scholarships?|fellowships?|loans?)(?: (?:for|of|to|in) .*)?$", re.IGNORECASE)
"""How the name of what is given ends, but for whom it is for: it gets nothing itself."""
ROUGHLY = frozenset("more less than over nearly almost about around some approximately roughly up to an a estimated".split())
"""What makes a sum less exact."""
IN_COURT = re.compile(r"\b(?:jury|jurors|verdict|plaintiffs?|lawsuit|settlement)\b", re.IGNORECASE)
"""Words of a sentence whose sums a court decides."""


# Shares of right facts among those that a pattern finds in announcements, where they differ from what is usual.
CONFIDENCE = {
    "gives": 0.9,
    "receives": 0.9,
    "sum_from_to": 0.93,
    "round_led": 0.93,
    "is_granted": 0.88,
    "gives_unnamed_sum": 0.65,
    "is_funded": 0.7,
    "likely": RECORD,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A funding as far as one pattern sees it; frames about the same ``amount`` are united."""

    rule: str
    sentence: Span
    funders: tuple[Span, ...] = ()
    recipients: tuple[Span, ...] = ()
    amount: Span | None = None
    equivalent: Span | None = None
    kind: str = ""
    purposes: tuple[Span, ...] = ()
    through: tuple[Span, ...] = ()
    date: Span | None = None

    def united(self, other: Frame) -> Frame:
        """Return this frame with what only *other* knows."""
        return replace(
            self,
            funders=self.funders or other.funders,
            recipients=self.recipients or other.recipients,
            amount=self.amount or other.amount,
            equivalent=self.equivalent or other.equivalent,
            kind=other.kind if self.kind in {"", "other"} and other.kind else self.kind,
            purposes=self.purposes or other.purposes,
            through=self.through or other.through,
            date=self.date or other.date,
        )

    def kind_told(self) -> str:
        """Return the kind that the words tell: what a government gives is no gift."""
        return "grant" if self.kind == "gift" and any(span.id_ == "government" for span in self.funders) else self.kind

    def found(self) -> Found | None:
        """Return what the frame states, or None where that is less than a funding."""
        givers = {span.kb_id_ for span in self.funders}
        recipients = [span for span in self.recipients if span.kb_id_ not in givers and not NAMED_GRANT.search(span.text)]
        purposes = [span for span in self.purposes if span.kb_id_ not in givers | {one.kb_id_ for one in recipients}]
        if not recipients:
            recipients, purposes = purposes, []
        amount, equivalent = self.amount, self.equivalent
        if amount is not None and not amount.id_ and equivalent is not None:
            amount, equivalent = equivalent, None  # the first is in a currency that has no code
        single = [("amount", amount), ("equivalent", equivalent), ("date", self.date)]
        roles = [("funder", span) for span in self.funders]
        roles += [("recipient", span) for span in recipients]
        roles += [(role, span) for role, span in single if span is not None]
        roles += [("purpose", span) for span in purposes if span.label_ == "PROGRAM" or span.id_ == "unit"]
        roles += [("through", span) for span in self.through if span.kb_id_ not in givers]
        if sum(bool(part) for part in (self.funders, recipients, self.amount)) < 2:
            return None
        roles.sort(key=lambda role: role[1].start)
        return Found(
            "funding",
            tuple(roles),
            self.sentence,
            f"funding.{self.rule}",
            {"kind": self.kind_told() or kind_by_parties(self.funders, recipients)},
            CONFIDENCE.get(self.rule, 0.8),
        )


def kind_by_parties(funders: Sequence[Span], recipients: Sequence[Span]) -> str:
    """Return what a funding is called where the text has no word for it."""
    if funders and all(span.label_ == "PERSON" for span in funders):
        return "gift"
    public = any(span.id_ in {"foundation", "government"} for span in funders)
    scholarly = funders and any(span.id_ in {"university", "research", "unit"} for span in recipients)
    return "grant" if public or scholarly else "other"


def kind_in(words: Iterable[Token], verb: Token | None = None) -> str:
    """Return the kind that the nouns among *words* up to "for", else the *verb*, tell; a telling noun wins over "funding"."""
    about = list(takewhile(lambda word: word.lower_ not in {"for", "toward", "towards", "into"}, words))
    kinds = [KIND_OF_NOUN[word.lemma_.lower()] for word in about if word.lemma_.lower() in KIND_OF_NOUN and word.lower_ != "credits"]
    told = next((kind for kind in kinds if kind != "other"), "")
    return told or (KIND_OF_VERB.get(verb.lemma_.lower(), "") if verb is not None else "") or next(iter(kinds), "")


def are_goods(money: Span) -> bool:
    """Tell whether *money* is what given goods are worth."""
    told = GOODS.search(money.doc[max(money.sent.start, money.start - 6) : money.start].text) or re.match(WORTH_OF, after_sum(money))
    return bool(told) and not is_worth(money)


def after_sum(money: Span) -> str:
    """Return the text of the words right after *money*."""
    return money.doc[money.end : min(money.end + 6, money.sent.end)].text


def is_worth(money: Span) -> bool:
    """Tell whether *money* is the size of a grant or contract ("a contract valued at $5M"), not what goods are worth."""
    return bool(GRANT_WORTH.search(money.doc[max(money.sent.start, money.start - 11) : money.start].text))


def sums(part: Span) -> list[Span]:
    """Return the sums of money in *part* that may be given: no revenues, prices, budgets."""
    return [span for span in mentions(part, "MONEY") if not other_sum(span)]


def other_sum(money: Span) -> bool:
    """Tell whether *money* is a revenue, a price, a value, a budget ... by the noun that it counts or belongs to."""
    doc, sentence = money.doc, money.sent
    if NOTHING.search(money.id_):
        return True
    if are_goods(money) and FREE.search(sentence.text):
        return False
    after = after_sum(money)
    if re.match(WORTH_OF, after) and FREE.search(doc[max(sentence.start, money.start - 6) : money.start].text):
        return False
    if re.match(WORTH_OF, after) or REMAINING.search(doc[max(sentence.start, money.start - 3) : money.start].text):
        return True
    if AFTER_SUM.match(after) or IN_OTHER.match(after) or IN_MANY_DEALS.search(after):
        return True
    if IN_COURT.search(sentence.text) or TO_ECONOMY.match(doc[money.end : min(money.end + 9, sentence.end)].text):
        return True
    lower = next((one for one in mentions(sentence, "MONEY") if one.end == money.start - 1 and gap(one, money) in {"to", "-", "–"}), None)
    if lower is not None:
        return other_sum(lower)
    preceding = [token for token in doc[max(sentence.start, money.start - 7) : money.start] if token.lower_ not in ROUGHLY]
    before = [token.lemma_.lower() for token in preceding if token.lower_ != "share" or token.pos_ != "VERB"]
    head = money.root.head
    if head.i >= money.end and head.i - money.end < 8 and head.lemma_.lower() in OTHER_SUMS:
        return True
    if any(token.lemma_.lower() in OTHER_SUMS and token.pos_ != "VERB" for token in doc[money.end : money.end + 2]) and not LENT.match(after):
        return True
    return any(word in OTHER_SUMS for word in before[-3:]) and before[-1:] != ["for"] and not is_worth(money)


def noun_of(money: Span) -> Token | None:
    """Return the noun of funding that *money* counts ("a $5M grant", "a grant of $5M", "$5M in funding")."""
    doc, sentence = money.doc, money.sent
    near = [*doc[money.end : min(money.end + 5, sentence.end)], *reversed(doc[max(sentence.start, money.start - 4) : money.start])]
    return next((token for token in near if token.lemma_.lower() in KIND_OF_NOUN), None)


def split(part: Span) -> Iterator[tuple[Span, Span]]:
    """Yield each sum in *part* with the words that follow it up to the next sum."""
    every = sums(part)
    for at, money in enumerate(every):
        stop = every[at + 1].start if at + 1 < len(every) else part.end
        yield money, part.doc[money.end : max(money.end, stop)]


def is_equivalent(money: Span, before: Span) -> bool:
    """Tell whether *money* says the sum *before* again in another currency, in brackets."""
    return bool(EQUIVALENT.fullmatch(gap(before, money) + " ")) and money.id_[:3] != before.id_[:3]


def restates(money: Span, before: Span) -> bool:
    """Tell whether *money* is the total of a sum a year, or the other way round."""
    return bool(IN_ALL.search(gap(before, money)))
