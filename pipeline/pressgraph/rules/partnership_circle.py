"""Partnerships told by who is in the circle: partners, members, joiners."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.rules.found import Found
from pressgraph.rules.partnership_acting import actors, doers, group, leading, phrase_start, stated
from pressgraph.rules.partnership_deals import POSSESSIVES, owner
from pressgraph.rules.partnership_parties import companions, enumeration, parties, reaches, words
from pressgraph.rules.position import issuer_of
from pressgraph.rules.syntax import mention_at, subject

CIRCLES = frozenset({"members", "consortium", "alliance", "network", "founders", "coalition"})
OPENING = {
    "of": frozenset({"consortium", "alliance", "network", "coalition"}),
    "by": frozenset({"formed", "founded", "created", "established", "set", "run", "made"}),
}
"""Words soon before "of" and "by" with which these open a list of members."""
GATHERED = frozenset(
    {
        "include", "includes", "included", "including", "are", "namely", "comprise", "comprises", "comprising", ":", "unites", "unite", "together",
        "being", "joins",
    }
)
"""Words just before a list of members."""
BODIES = frozenset(
    """member organization organisation institution university college school company firm agency ministry foundation country nation partner
    association hospital laboratory lab center centre institute leader player state department stakeholder entity business founder bank""".split()
)
"""What a circle can be of; a list that follows any other plural is one of these others: "a network of dealers for brands including"."""
PARTNERS = frozenset({"partner", "partners", "member", "members"})
WELCOMED = PARTNERS | {"network", "alliance", "consortium", "coalition"}
"""As what, or to what, others are welcomed."""
WELCOMING = ("welcome", "welcomes", "welcomed", "select", "selects", "selected", "choose", "chooses", "chose", "chosen", "name", "names", "named",
             "appoint", "appoints", "appointed", "designate", "designates", "designated", "engages", "engaged")
NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
"""What may stand between a verb and the name of its object."""
FIRST = 4
"""Words of a sentence among which "partners include" without an owner tells of the issuer's partners, of each apart."""
INNER = re.compile(r"\b(?:board|committee|council|fund|team)\b", re.IGNORECASE)
WIDE = frozenset({"network", "alliance", "consortium", "coalition", "ecosystem"})
"""What of an organization others are members of."""
GROUPS = frozenset({"team", "family", "board", "group", "community", "portfolio", "roster", "staff", "faculty", "ranks", "list", "office"})


def partners_are(doc: Doc) -> Iterator[Found]:
    """Acme's partners include Keio University, Zeta and Eta College."""
    for noun, among in words(doc, "partner", "partners", "collaborator", "collaborators"):
        one_of_several = noun.lower_ == "partner" and doc[noun.i + 1 : noun.i + 2].text in {"of", "for", "to"}
        if one_of_several or noun.i > noun.sent.start and noun.nbor(-1).lower_ == "limited":
            continue
        gathered = gathering(noun, among)
        held = owner(noun, among)
        others = companions(gathered or noun, among) or (beside(noun, held[0], among) if held else [])
        rest = [one for one in among if one not in others]
        whose = [one for one in held if one in rest] or holders(noun, gathered, rest)
        issuer = issuer_of(doc) if not whose and noun.i < noun.sent.start + FIRST and gathered is not None and gathered.lemma_ == "include" else None
        teams_up = doc[noun.i + 1 : noun.i + 2].text.lower() == "with" and (gathered is None or gathered.lower_ == "including")
        if issuer is not None or teams_up:
            for other in others:
                yield from stated("partnership.partners_are", [*([issuer] if issuer else whose), other], noun, "partnership")
        elif others:
            yield from stated("partnership.partners_are", [*whose, *others], noun, "partnership")


def holders(noun: Token, gathered: Token | None, rest: list[Span]) -> list[Span]:
    """Return whose partner *noun* is: who stands after "of" or "with", or the issuer that alone of *rest* can say "its" or "our"."""
    named = [one for one in rest if gathered is not None and noun.i < one.start < gathered.i]
    start, issuer = phrase_start(noun), issuer_of(noun.doc)
    ours = start.i > noun.sent.start and start.nbor(-1).lower_ in {"its", "our"}
    return named or ([issuer] if ours and issuer is not None and all(one.kb_id_ == issuer.kb_id_ for one in rest) else [])


def beside(noun: Token, holder: Span, among: list[Span]) -> list[Span]:
    """Return the parties that stand next to the partner *noun* of *holder*: "Acme's partner, [Zeta]"; "[Zeta], Acme's partner"."""
    after = next((word for word in noun.doc[noun.i + 1 : noun.i + 2] if word.text == ","), noun)
    return companions(after, among) or ahead(holder, among)


def ahead(holder: Span, among: list[Span]) -> list[Span]:
    """Return the parties before *holder* that an aside calls something of it: "[Zeta], Acme's partner"; "[Zeta], one of Acme's partners"."""
    doc = holder.doc
    at = holder.start - (doc[holder.start - 1].lower_ == "the" and holder.start > holder.sent.start)
    at -= 2 * (doc[max(at - 2, 0) : at].text.lower() == "one of")
    return leading(doc[at], among) if at > holder.sent.start and doc[at - 1].text == "," else []


def gathering(noun: Token, among: list[Span]) -> Token | None:
    """Return the word soon after *noun* that opens the list of who they are: "partners [include]", "partners of Acme [are]"."""
    after = noun.doc[noun.i + 1 : min(noun.i + 10, noun.sent.end)]
    word = next((word for word in after if word.lower_ in GATHERED), None)
    named = [one for one in among if word is not None and noun.i < one.start < word.i]
    return None if named and (len(named) > 1 or after[0].lower_ not in {"with", "of"}) else word


def are_partners(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University have become partners."""
    for noun, among in words(doc, "partners"):
        if noun.i > noun.sent.start and noun.nbor(-1).lemma_ in {"be", "become"}:
            yield from stated("partnership.are_partners", actors(noun.nbor(-1), among), noun, "partnership")


def partner_of(doc: Doc) -> Iterator[Found]:
    """Acme is a strategic partner of Keio University, and has been named a partner for Zeta and Eta College."""
    for noun, among in words(doc, "partner", "partners"):
        link = next((word for word in doc[noun.i + 1 : min(noun.i + 3, noun.sent.end)] if word.lower_ in {"of", "to", "for"}), None)
        if link is None or link.nbor(-1) is not noun and link.nbor(-1).pos_ != "NOUN":
            continue
        first = next((one for one in among if one.start > link.i), None)
        hosts = [first] if first is not None and doc[first.end : first.end + 1].text in POSSESSIVES and reaches(link, first) else []
        for other in companions(link, among) or hosts:
            yield from stated("partnership.partner_of", [*so_called(noun, among), other], noun, "partnership")


def so_called(noun: Token, among: list[Span]) -> list[Span]:
    """Return the parties that are said to be *noun*: "[Acme] is a partner", "[Acme] serves as the official partner"."""
    start = phrase_start(noun)
    left = start.nbor(-1) if start.i > noun.sent.start else start
    said = subject(noun)
    if said is not None and mention_at(said, among) is not None:
        return group(said, among)
    return leading(left if left.text == "(" else start, among) or (doers(left.head.head, among) if left.lower_ == "as" else [])


def members_are(doc: Doc) -> Iterator[Found]:
    """The members of the network are Acme, Keio University and Zeta."""
    for sentence in doc.sents:
        among = parties(sentence)
        for first in among:
            circle = circle_before(sentence, first)
            if circle is None or not listed(doc[max(first.start - 3, sentence.start) : first.start]):
                continue
            members, _ = enumeration(first, among)
            if len(members) > 2 and (first.label_ == "ORG" or circle.lower_ == "members"):
                yield from stated("partnership.members_are", members, circle, "consortium")
                break


def listed(before: Span) -> bool:
    """Tell whether the words *before* a name open a list of members: "are", "namely", "the alliance of", "founded by"."""
    for word in before:
        left = word.doc[max(word.i - 4, word.sent.start) : word.i]
        if word.lower_ in GATHERED or word.lower_ in {"of", "by"} and any(one.lower_ in OPENING[word.lower_] for one in left):
            return True
    return False


def circle_before(sentence: Span, first: Span) -> Token | None:
    """Return the last word for a circle of members in *sentence* before *first*, with no other things named in the plural between."""
    for word in reversed(sentence.doc[sentence.start : first.start]):
        if word.lower_ in CIRCLES:
            return word
        if word.tag_ == "NNS" and not word.ent_type_ and word.lemma_.lower() not in BODIES:
            return None
    return None


def member_of(doc: Doc) -> Iterator[Found]:
    """Acme has become the eighth member of the Robot Alliance."""
    for noun, among in words(doc, "member", "members"):
        body = next((one for one in among if one.start > noun.i and one.label_ == "ORG"), None)
        if body is None or inner(body) or not belongs(noun, body):
            continue
        yield from stated("partnership.member_of", [*so_called(noun, among), body], noun, "consortium")


def belongs(noun: Token, body: Span) -> bool:
    """Tell whether *body* follows the member *noun* as what it is a member of: "a member of the Robot Alliance", "(member FINRA)"."""
    link = noun.nbor()
    return link.lower_ in {"of", "for"} and reaches(link, body) or link.i == body.start and noun.lower_ == "member"


def welcomes(doc: Doc) -> Iterator[Found]:
    """The Robot Alliance welcomes Acme and Zeta as its newest members; Keio University has selected Eta as its technology partner."""
    for verb, among in words(doc, *WELCOMING):
        first = next((one for one in among if one.start > verb.i), None)
        if first is None or first.label_ != "ORG" or any(word.pos_ not in NAMING for word in doc[verb.i + 1 : first.start]):
            continue
        chosen, last = enumeration(first, among)
        if called(last, WELCOMED if verb.lower_.startswith("welcom") else PARTNERS):
            for one in chosen:
                yield from stated("partnership.welcomes", [*actors(verb, [other for other in among if other not in chosen]), one], verb, "consortium")


def called(party: Span, wanted: frozenset[str]) -> bool:
    """Tell whether what follows *party* takes it in as one of *wanted*: "Acme [as its newest member]", "Acme [to our growing network]"."""
    doc = party.doc
    for word in doc[party.end : min(party.end + 12, party.sent.end)]:
        if word.lower_ in wanted and (word.i + 1 == len(doc) or word.nbor().pos_ not in NAMING):
            return bool({"as", "to", "into"} & {left.lower_ for left in doc[max(word.i - 6, party.end) : word.i]})
    return False


def joins(doc: Doc) -> Iterator[Found]:
    """Acme has joined the Robot Alliance as a member, and Zeta is the first company to join it."""
    for verb, among in words(doc, "join", "joins", "joined", "joining"):
        body = next((one for one in among if one.start > verb.i), None)
        if body is None or body.label_ != "ORG" or any(word.pos_ not in {"DET", "ADJ"} for word in doc[verb.i + 1 : body.start]):
            continue
        who = newest(verb, among) or leading(verb, among)
        if who and not inner(body) and not any(word.ent_type_ == "PERSON" for word in doc[who[-1].end : verb.i]):
            yield from stated("partnership.joins", [*who, body], verb, "consortium")


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
    return after[0].lower_ in GROUPS or after[0].text in POSSESSIVES or any(word.ent_type_ == "TITLE" for word in after[:4])
