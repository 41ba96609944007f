"""Partnerships told by who is in the circle: partners, members, joiners."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.issuer import issuer_of
from pressgraph.rules.found import Found
from pressgraph.rules.partnership_acting import actors, doers, group, leading, phrase_start, stated
from pressgraph.rules.partnership_deals import POSSESSIVES, owner
from pressgraph.rules.partnership_parties import companions, enumeration, follower, parties, reaches, words
from pressgraph.rules.partnership_voice import voice
from pressgraph.rules.syntax import mention_at, subject

CIRCLES = frozenset({"members", "partnership", "consortium", "alliance", "network", "founders", "coalition"})
BROADCASTING = frozenset({"television", "tv", "radio", "cable", "media", "social"})
"""Words before a network that nobody is a member of."""
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
NAMING = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
"""What may stand between a verb and the name of its object."""
HEADING = CIRCLES - {"founders", "partnership"} | {"consortia", "project", "partners", "participants"}
"""Words of a heading over a list of members."""
OPEN_END = re.compile(r"(?::|\b(?:are|were|include|included))\s*$")
"""How a line ends that the lines of a list go on from."""
TAKING_PART = frozenset({"participating", "founding", "member", "collaborating", "partnering", "partner", "cooperating"})
"""Words before a plural that make a circle of whatever it names: "participating lenders include"."""
MOST = 40
"""Lines of a list under a heading."""
FIRST = 4
"""Words of a sentence among which "partners include" without an owner tells of the issuer's partners, of each apart."""


def partners_are(doc: Doc) -> Iterator[Found]:
    """Acme's partners include Keio University, Zeta and Eta College."""
    for noun, among in words(doc, "partner", "partners", "collaborator", "collaborators"):
        one_of_several = noun.lower_ == "partner" and doc[noun.i + 1 : noun.i + 2].text in {"of", "for", "to"}
        if one_of_several or noun.i > noun.sent.start and noun.nbor(-1).lower_ == "limited":
            continue
        gathered = gathering(noun, among)
        held = owner(circle_of(noun), among)
        others = companions(gathered or noun, among) or (beside(noun, held[0], among) if held else [])
        start = phrase_start(noun)
        link = start.nbor(-1) if start.i > noun.sent.start else start
        rest = [one for one in among if one not in others]
        held = held or (leading(link, rest) if link.lower_ == "and" and doc[noun.i + 1 : noun.i + 2].text != "with" else [])
        whose = [one for one in held if one in rest] or holders(noun, gathered, rest)
        issuer = issuer_of(doc) if not whose and noun.i < noun.sent.start + FIRST and gathered is not None and gathered.lemma_ == "include" else None
        teams_up = doc[noun.i + 1 : noun.i + 2].text.lower() == "with" and (gathered is None or gathered.lower_ == "including")
        served = link.lower_ in {"for", "to"} or link.lemma_ in {"supply", "serve"}
        if issuer is not None or teams_up or served:
            holding = [issuer] if issuer else whose or (actors(link, rest) if served else [])
            for other in others:
                yield from stated("partnership.partners_are", [*holding, other], noun, "partnership")
        elif others:
            yield from stated("partnership.partners_are", [*whose, *others], noun, "partnership")


def circle_of(noun: Token) -> Token:
    """Return the circle that *noun* is said to make, else *noun*: "Acme's [network] of partners"."""
    start = phrase_start(noun).i
    before = noun.doc[max(start - 2, noun.sent.start) : start]
    return before[0] if len(before) == 2 and before[0].lower_ in CIRCLES and before[1].lower_ == "of" else noun


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
    """Acme and Keio University have become partners; Zeta, Eta College and Theta are members of the consortium."""
    for noun, among in words(doc, "partners", "members"):
        start = phrase_start(noun)
        of_circle = noun.lower_ == "partners" or any(word.lower_ in CIRCLES for word in doc[noun.i + 1 : min(noun.i + 6, noun.sent.end)])
        start = start.nbor(-1) if start.i > noun.sent.start and start.lemma_ != "be" else start
        if of_circle and start.lemma_ in {"be", "become"}:
            yield from stated("partnership.are_partners", actors(start, among), noun, "partnership")


def partner_of(doc: Doc) -> Iterator[Found]:
    """Acme is a strategic partner of Keio University, and has been named a partner for Zeta and Eta College."""
    for noun, among in words(doc, "partner", "partners"):
        links = {"of", "to", "for", "with"} if noun.lower_ == "partner" else {"of", "to", "for"}
        link = next((word for word in doc[noun.i + 1 : min(noun.i + 3, noun.sent.end)] if word.lower_ in links), None)
        if link is None or link.nbor(-1) is not noun and link.nbor(-1).pos_ != "NOUN":
            continue
        first = next((one for one in among if one.start > link.i), None)
        hosts = [first] if first is not None and doc[first.end : first.end + 1].text in POSSESSIVES and reaches(link, first) else []
        for other in companions(link, among) or hosts:
            yield from stated("partnership.partner_of", [*(so_called(noun, among) or in_opening(noun, other, among)), other], noun, "partnership")


def titled(doc: Doc) -> Iterator[Found]:
    """Acme, a Keio gold partner, runs a school; as a certified Eta partner, Zeta trains teachers."""
    for noun, among in words(doc, "partner", "partners"):
        start = noun
        while start.i > noun.sent.start and start.nbor(-1).pos_ in NAMING and not start.nbor(-1).ent_type_:
            start = start.nbor(-1)
        holder = mention_at(start.nbor(-1), among) if start.i > noun.sent.start else None
        if holder is None or holder.label_ != "ORG" or holder.start == noun.sent.start:
            continue
        article = doc[holder.start - 1]
        article = article.nbor(-1) if article.i > noun.sent.start and (article.pos_ == "ADJ" or article.tag_ == "VBN") else article
        if article.lower_ in {"a", "an", "as", "latest", "newest"}:
            who = so_called(noun, [one for one in among if one is not holder], article) or in_opening(noun, doc[holder.start : noun.i + 1], among)
            yield from stated("partnership.partner_of", [*who, holder], noun, "partnership")


def partner_to_us(doc: Doc) -> Iterator[Found]:
    """“Acme has been a great partner to us,” said Ann Lee, chair of Keio University; Eta announced that Zeta is its new partner."""
    for noun, among in words(doc, "partner", "partners"):
        start = phrase_start(noun)
        start = start.nbor(-1) if start.i > noun.sent.start and start.nbor(-1).lower_ in {"its", "their", "our"} else start
        if start.i == noun.sent.start or start.nbor(-1).lemma_ not in {"be", "become"}:
            continue
        us = any(word.lower_ in {"us", "our", "we"} and not word.ent_type_ for word in noun.sent)
        others = owner(noun, among) if start.lower_ in {"its", "their", "our"} else voice(noun.sent) if us else []
        yield from stated("partnership.partner_of", [*so_called(noun, among, start)[:1], *others], noun, "partnership")


def in_opening(noun: Token, body: Span, among: list[Span]) -> list[Span]:
    """Return who is said to be *noun* of *body* where the sentence opens so: "As a partner of Acme, [Zeta] trains teachers"."""
    return follower([body], [one for one in among if one.start >= body.end]) if noun.sent[0].lower_ == "as" else []


def so_called(noun: Token, among: list[Span], article: Token | None = None) -> list[Span]:
    """Return the parties that are said to be *noun*: "[Acme] is a partner", "[Acme] serves as the official partner"."""
    start = article or phrase_start(noun)
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
            members, last = enumeration(first, among)
            after = doc[last.end : last.end + 3]
            members += companions(after[-1], among) if after.text == ", joined by" else []
            if len(members) > 2 and (first.label_ == "ORG" or any(word.lower_ == "members" for word in doc[sentence.start : first.start])):
                yield from stated("partnership.members_are", members, circle, "consortium")
                break


def under_heading(doc: Doc) -> Iterator[Found]:
    """Members of the consortium:\\nAcme\\nKeio University\\nZeta."""
    sentences = list(doc.sents)
    for at, sentence in enumerate(sentences):
        head = next((word for word in sentence if word.lower_ in HEADING), None)
        if head is None or len(sentence) > 18 or not OPEN_END.search(sentence.text) or any(one.start > head.i for one in parties(sentence)):
            continue
        members = []
        for line in sentences[at + 1 : at + MOST]:
            among = parties(line)
            if not among or among[0].start > line.start + 3:
                break
            members += enumeration(among[0], among)[0]
        if len(members) > 2:
            yield from stated("partnership.members_are", members, head, "consortium")


def listed(before: Span) -> bool:
    """Tell whether the words *before* a name open a list of members: "are", "namely", "the alliance of", "founded by", "several of its members"."""
    if before and before[-1].lower_ == "members":
        return True
    for word in before:
        left = word.doc[max(word.i - 4, word.sent.start) : word.i]
        if word.lower_ in GATHERED or word.lower_ in {"of", "by"} and any(one.lower_ in OPENING[word.lower_] for one in left):
            return True
    return False


def circle_before(sentence: Span, first: Span) -> Token | None:
    """Return the last word for a circle of members in *sentence* before *first*, with no other things named in the plural between."""
    for word in reversed(sentence.doc[sentence.start : first.start]):
        if word.lower_ in CIRCLES and sentence.doc[max(word.i - 1, 0)].lower_ not in BROADCASTING:
            return None if word.doc[word.i + 1 : word.i + 3].text.lower() == "of partners" else word
        if word.tag_ == "NNS" and not word.ent_type_ and word.lemma_.lower() not in BODIES:
            return word if word.i > sentence.start and word.nbor(-1).lower_ in TAKING_PART else None
    return None
