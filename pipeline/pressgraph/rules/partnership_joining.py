"""Partnerships told by who comes into the circle: who joins, is welcomed, is chosen as a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.rules.found import Found
from pressgraph.rules.partnership_acting import actors, leading, phrase_start, stated
from pressgraph.rules.partnership_circle import NAMING, PARTNERS, in_opening, so_called
from pressgraph.rules.partnership_deals import POSSESSIVES
from pressgraph.rules.partnership_parties import INNER, companions, enumeration, follower, name_of, preposition_after, reaches, words

WELCOMED = PARTNERS | {"network", "alliance", "consortium", "coalition", "foundation", "association"}
"""As what, or to what, others are welcomed."""
WELCOMING = ("welcome", "welcomes", "welcomed", "select", "selects", "selected", "choose", "chooses", "chose", "chosen", "name", "names", "named",
             "appoint", "appoints", "appointed", "designate", "designates", "designated", "engages", "engaged", "tapped", "taps", "adds", "added")
BELONGING = frozenset({"part of", "belongs to", "belong to", "admitted to", "accepted into", "inducted into", "make up", "makes up"})
"""What makes members of whom it is said, where a body of members follows."""
UNION = re.compile(r"\b(?:alliance|consortium|coalition|association|federation|league|collaborative|network)\b", re.IGNORECASE)
WIDE = frozenset({"member", "partner", "network", "alliance", "consortium", "coalition", "ecosystem"})
"""What of an organization others are members of."""
NO_POSTS = frozenset("new newest founding silver gold platinum premier associate full corporate general principal strategic member partner".split())
"""Words of what an organization is elected to, unlike a person."""
PEERS = frozenset({"country", "state", "nation", "organization", "organisation", "institution", "company", "university", "city"})
"""Of whom "member" is said in front: "a member country of"."""
GROUPS = frozenset({"team", "family", "board", "group", "community", "portfolio", "roster", "staff", "faculty", "ranks", "list", "office"})


def member_of(doc: Doc) -> Iterator[Found]:
    """Acme has become the eighth member of the Robot Alliance."""
    for noun, among in words(doc, "member", "members"):
        body = next((one for one in among if one.start > noun.i and one.label_ == "ORG"), None)
        if body is None or inner(body) or not belongs(noun, body):
            continue
        yield from stated("partnership.member_of", [*(so_called(noun, among) or in_opening(noun, body, among)), body], noun, "consortium")


def belongs(noun: Token, body: Span) -> bool:
    """Tell whether *body* follows the member *noun* as what it is a member of: "a member of the Robot Alliance", "(member FINRA)"."""
    link = noun.nbor()
    if link.lemma_.lower() in PEERS:
        return link.nbor().lower_ in {"of", "in"} and reaches(link.nbor(), body)
    return link.lower_ in {"of", "for"} and reaches(link, body) or link.i == body.start and noun.lower_ == "member"


def belongs_to(doc: Doc) -> Iterator[Found]:
    """Acme is part of the Robot Alliance; Keio University belongs to the Robot Alliance."""
    for link, among in words(doc, "of", "to", "into", "up"):
        body = next((one for one in among if one.start > link.i), None)
        phrase = " ".join(word.lower_ for word in doc[max(link.i - 1, link.sent.start) : link.i + 1])
        if body is not None and phrase in BELONGING and UNION.search(name_of(body)) and reaches(link, body):
            rest = [one for one in among if one is not body]
            yield from stated("partnership.member_of", [*(one_of(link.nbor(-1), rest) or actors(link.nbor(-1), rest)), body], link, "consortium")


def one_of(verb: Token, among: list[Span]) -> list[Span]:
    """Return who is said to be one of those that do *verb*: "[Acme] is one of the 19 carriers that make up"."""
    several = verb.head if verb.dep_ == "acl:relcl" else verb
    start = phrase_start(several)
    number = start.nbor(-2) if start.i > verb.sent.start + 2 and start.nbor(-1).lower_ == "of" else start
    return so_called(number, among, number) if number.lower_ == "one" else []


def welcomes(doc: Doc) -> Iterator[Found]:
    """The Robot Alliance welcomes Acme and Zeta as its newest members; Keio University has selected Eta as its technology partner."""
    for verb, among in words(doc, *WELCOMING):
        first = next((one for one in among if one.start > verb.i), None)
        if first is None or first.label_ != "ORG" or any(word.pos_ not in NAMING for word in doc[verb.i + 1 : first.start]):
            continue
        chosen, last = enumeration(first, among)
        named = verb.lower_.startswith("name") and first.start == verb.i + 1 and renamed(last)
        if named or called(last, WELCOMED if verb.lower_.startswith("welcom") else PARTNERS):
            for one in chosen:
                yield from stated("partnership.welcomes", [*actors(verb, [other for other in among if other not in chosen]), one], verb, "consortium")


def called(party: Span, wanted: frozenset[str]) -> bool:
    """Tell whether what follows *party* takes it in as one of *wanted*: "Acme [as its newest member]", "Acme [to our growing network]"."""
    doc = party.doc
    for word in doc[party.end : min(party.end + 12, party.sent.end)]:
        if word.lower_ in wanted and (word.i + 1 == len(doc) or word.nbor().pos_ not in NAMING):
            return bool({"as", "to", "into"} & {left.lower_ for left in doc[max(word.i - 6, party.end) : word.i]})
    return False


def renamed(party: Span) -> bool:
    """Tell whether *party* is named a partner right after it: "Acme Names Zeta [Marketing Partner]"."""
    after = party.doc[party.end : min(party.end + 4, party.sent.end)]
    noun = next((word for word in after if word.lower_ == "partner"), None)
    return noun is not None and all(word.pos_ in NAMING for word in after if word.i < noun.i)


def chosen_by(doc: Doc) -> Iterator[Found]:
    """Acme has been selected as a partner by Keio University; Zeta was chosen by Eta College as its partner."""
    for verb, among in words(doc, *WELCOMING):
        link = preposition_after(verb, "by")
        hosts = companions(link, among) if link is not None and passive_form(verb) else []
        if link is not None and hosts and (PARTNERS & {word.lower_ for word in doc[verb.i : link.i]} or called(hosts[-1], PARTNERS)):
            who = actors(verb, [one for one in among if one not in hosts])
            yield from stated("partnership.welcomes", [*who, *hosts], verb, "partnership")


def passive_form(verb: Token) -> bool:
    """Tell whether *verb* is told of whom it is done to: "was chosen", "Chosen"."""
    return verb.tag_ == "VBN" or verb.i > verb.sent.start and verb.nbor(-1).lemma_ in {"be", "get"}


def joins(doc: Doc) -> Iterator[Found]:
    """Acme has joined the Robot Alliance as a member, and Zeta is the first company to join it."""
    for verb, among in words(doc, "join", "joins", "joined", "joining"):
        body = next((one for one in among if one.start > verb.i), None)
        if body is None or body.label_ != "ORG" or any(word.pos_ not in {"DET", "ADJ"} for word in doc[verb.i + 1 : body.start]):
            continue
        rest = [one for one in among if one is not body]
        who = newest(verb, among) or leading(verb, among) or (follower([body], rest) if verb.i <= verb.sent.start + 1 else [])
        if who and not inner(body) and not any(word.ent_type_ == "PERSON" for word in doc[who[-1].end : verb.i]):
            yield from stated("partnership.joins", [*who, body], verb, "consortium")


def joins_as(doc: Doc) -> Iterator[Found]:
    """Acme joins as the Robot Alliance's first premier member."""
    for verb, among in words(doc, "joins", "joined"):
        body = next((one for one in among if verb.i + 1 < one.start <= verb.i + 3 and verb.nbor().lower_ == "as"), None)
        after = doc[body.end : min(body.end + 6, verb.sent.end)] if body is not None else doc[:0]
        if body is not None and len(after) and after[0].text in POSSESSIVES and PARTNERS & {word.lower_ for word in after}:
            yield from stated("partnership.joins", [*leading(verb, among), body], verb, "consortium")


def newest(verb: Token, among: list[Span]) -> list[Span]:
    """Return who is said to be the one that does *verb*: "[Acme] is the first company to join"."""
    if verb.i < verb.sent.start + 2 or verb.nbor(-1).lower_ != "to" or verb.nbor(-2).pos_ != "NOUN":
        return []
    noun = verb.nbor(-2)
    return so_called(noun, among) if phrase_start(noun) is not noun else []


def inner(body: Span) -> bool:
    """Tell whether what is joined is only something of *body*, or a post: "the Acme team", "Acme's board", "joins Acme as CEO"."""
    if body.id_ == "unit" or INNER.search(body.text):
        return True
    after = body.doc[body.end : min(body.end + 6, body.sent.end)]
    if not after or after[0].text in POSSESSIVES and {word.lower_ for word in after} & WIDE:
        return False
    posts = any(word.ent_type_ == "TITLE" and word.lower_ not in NO_POSTS for word in after[:4])
    return posts or after[0].lower_ in GROUPS or after[0].text in POSSESSIVES
