"""Who acts in a partnership, whether the deed is stated as done, and the fact that follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found
from pressgraph.rules.partnership_parties import PEOPLE, enumeration, enumeration_around, name_of
from pressgraph.rules.partnership_scenes import DASHES
from pressgraph.rules.partnership_topic import topic
from pressgraph.rules.partnership_voice import first_person, voice
from pressgraph.rules.syntax import gap, governors, mention_at, passive, prepositional, subject, unreal

ASIDE_OPENERS = frozenset({"a", "an", "the", "one", "headquartered", "based", "led", "home", "part", "formerly", "known", "whose", "which", "who"})
GLUE = frozenset(
    {
        "today", "yesterday", "recently", "also", "now", "officially", "formally", "jointly", "together", "both", "has", "have", "had",
        "having", "is", "are", "was", "were", "be", "been", "being", "will", "to", "that", "it", "they", "their", "its", "the", "a", "an",
        "this", "week", "pleased", "proud", "excited", "thrilled", "delighted", "happy", "honored", "announce", "announces", "announced",
        "announcing", "agree", "agrees", "agreed", "decide", "decides", "decided", "continue", "continues", "continued", "begin", "begins",
        "began", "begun", "unveil", "unveils", "unveiled", "reveal", "revealed", "confirm", "confirmed", "who", "which", "further", "again",
        "once", "more", "become", "becomes", "became", "named", "selected", "chosen", "appointed", "designated",
    }
)
"""Words that may stand between who acts and the word of the deed."""
OPENERS = frozenset({"under", "in", "with", "through", "for", "at", "by", "via", "following", "after"})
"""Prepositions of a phrase before the subject."""
LEADING = frozenset({"founding", "leading", "participating", "contributing"})
"""Participles that describe a member or a partner."""
LINKED = frozenset({"ccomp", "xcomp", "advcl", "conj", "parataxis", "acl", "obl", "nmod"})
UNSETTLED = frozenset(
    {
        "end", "ended", "ends", "terminate", "terminated", "dissolve", "dissolved", "leave", "left", "quit", "severed", "talks",
        "negotiate", "negotiations", "negotiating", "potential", "possible", "prospective", "proposed", "need", "needs", "intend", "intends",
        "intended", "aim", "aims", "wants", "want", "wishes", "plan to", "plans to", "planning", "discuss", "discussed", "discussing",
        "prepared", "ready",
        "urge", "urges", "urged", "invite", "invites", "invited", "encourage", "encourages", "forward",
    }
)
"""Words just before a deed that make it past, or only planned."""
CONFIDENCE = {
    "partnership.between": 0.93,
    "partnership.team_up_with": 0.95,
    "partnership.signed_by": 0.9,
    "partnership.members_are": 0.88,
    "partnership.sign": 0.85,
    "partnership.signed_with": 0.94,
    "partnership.signed_by_people": 0.85,
    "partnership.in_partnership": 0.95,
    "partnership.join_forces": 0.85,
    "partnership.jointly": 0.85,
    "partnership.co_founded": 0.85,
    "partnership.agree": 0.8,
    "partnership.joins": 0.8,
    "partnership.alongside": 0.8,
    "partnership.welcomes": 0.8,
    "partnership.work_by": 0.8,
    "partnership.under_this": 0.8,
    "partnership.are_partners": 0.8,
    "partnership.found_together": 0.9,
    "partnership.owned": 0.8,
    "partnership.together_first": 0.7,
    "partnership.brings_together": 0.8,
    "partnership.partner_of": 0.85,
    "partnership.member_of": 0.85,
    "partnership.partners_are": 0.93,
    "partnership.compound": 0.75,
    "partnership.of_issuer": 0.86,
}
"""Of the facts that each rule finds, the share that is right; rules that find too little to tell stand at what reading them suggests."""


def leading(word: Token, among: list[Span], anywhere: bool = False) -> list[Span]:
    """Return the enumeration that ends just before *word*, over auxiliaries, adverbs, asides and "announced that it".

    What hangs by a preposition does not act, except *anywhere*: "about the [A and B] partnership".
    """
    last = before(word, among)
    if last is None:
        return []
    for first in among:
        members, reached = enumeration(first, [one for one in among if one.end <= last.end])
        if reached == last:
            if dependent(members[0]) and not anywhere:
                opens = any(one.lower_ in OPENERS for one in word.sent[:5]) and len(members) > 1 and gap(*members[:2]).startswith(",")
                return members[1:] if opens and members[0].start <= word.sent.start + 6 else []
            return members
    return []


def dependent(party: Span) -> bool:
    """Tell whether *party* only tells whose or where something is: "the president of Acme", unlike "the Government of Japan"."""
    doc, at = party.doc, party.start - 1
    while at > party.sent.start and doc[at].pos_ in {"DET", "ADJ"}:
        at -= 1
    opens = at == party.sent.start
    acts = doc[at].lower_ == "for" and doc[party.end : party.end + 1].text == "to"
    return at >= party.sent.start and doc[at].pos_ == "ADP" and (opens or doc[at - 1].lower_ not in PEOPLE) and not acts


def before(word: Token, among: list[Span]) -> Span | None:
    """Return the one of *among* that acts just before *word*."""
    doc, at = word.doc, word.i - 1
    while at >= word.sent.start:
        token = doc[at]
        party = mention_at(token, among)
        if party is not None:
            return party
        if token.text == ")":
            at = opening(doc, at) - 1
        elif token.text in {",", "–", "—"}:
            at = aside(doc, at, among) - 1
        elif token.ent_type_ == "PLACE":
            at = where(doc, at) - 1
        elif token.ent_type_ in {"PERSON", "TITLE"}:
            return employer(token, among)
        elif glue(token) or token.lower_ in PEOPLE and at > word.sent.start and mention_at(token.nbor(-1), among):
            at -= 1
        else:
            return None
    return None


def employer(token: Token, among: list[Span]) -> Span | None:
    """Return the party for which the person at *token* acts, named just before: "[Acme] CEO Ann Lee"."""
    at = token.i
    while token.doc[at].ent_type_ in {"PERSON", "TITLE"} and at > token.sent.start:
        at -= 1
    return mention_at(token.doc[at], among)


def where(doc: Doc, at: int) -> int:
    """Return where the phrase "in the Kingdom of X" starts that ends with the place at token *at*; *at* where there is none."""
    start = next((ent.start for ent in doc.ents if ent.start <= at < ent.end), at)
    start -= start > 0 and doc[start - 1].lower_ == "the"
    return start - 1 if start > 0 and doc[start - 1].lower_ in {"in", "of", "from", "at"} else at


def glue(token: Token) -> bool:
    """Tell whether *token* may stand between who acts and the word of the deed."""
    return token.lower_ in GLUE or token.ent_type_ == "DATE" or token.pos_ == "ADV" and token.tag_ != "WRB" and token.lower_ != "not"


def opening(doc: Doc, at: int) -> int:
    """Return where the bracket opens that closes at token *at*."""
    return next((back for back in range(at - 1, max(at - 25, -1), -1) if doc[back].text == "("), at)


def aside(doc: Doc, at: int, among: list[Span]) -> int:
    """Return where the aside ", a maker of X," starts that ends with the comma at *at*; *at* where there is none."""
    ends = {party.end for party in among}
    for back in range(at - 2, max(at - 45, 0), -1):
        before_comma = back
        while doc[before_comma - 1].text == ")" and (bracket := opening(doc, before_comma - 1)) < before_comma - 1:
            before_comma = bracket
        opens = doc[back + 1].lower_ in ASIDE_OPENERS or doc[back + 1].ent_type_ == "PLACE"
        if doc[back].text == doc[at].text and opens and before_comma in ends:
            return back
    return at


def actors(word: Token, among: list[Span]) -> list[Span]:
    """Return the parties that do what *word*, a verb, a noun or the preposition before it, says."""
    near = leading(word, among)
    if near:
        return near
    verb = next((one for one in governors(word) if one.pos_ in {"VERB", "AUX"}), None)
    found = doers(verb, among) if verb is not None else []
    return found or (voice(word.sent) if first_person(word) else [])


def phrase_start(word: Token) -> Token:
    """Return the first token of the noun phrase of the noun *word*: "a new research [partnership]"."""
    at = word
    while at.i > at.sent.start:
        left = at.nbor(-1)
        described = left.pos_ in {"ADJ", "DET", "NUM", "NOUN", "SYM"} or left.tag_ == "VBN" or left.text == "-" or left.lower_ in LEADING
        if not described or left.ent_type_ in {"ORG", "PLACE", "PERSON"}:
            break
        at = left
        if at.pos_ == "DET":
            break
    return at


def doers(verb: Token, among: list[Span], depth: int = 0) -> list[Span]:
    """Return the parties in the subject of *verb*, or its agent, or who speaks where the subject is "we"."""
    agents = [party for agent in prepositional(verb, "by") for party in group(agent, among)]
    if agents:
        return agents
    own = next((child.lower_ for child in verb.lefts if child.dep_.startswith("nsubj")), "who")
    if verb.dep_.startswith("acl") and own in {"who", "which", "that"}:
        owner = mention_at(verb.head, among)
        if owner is not None:
            return enumeration_around(owner, among)
    who = subject(verb)
    if who is None or who.lower_ in {"it", "they", "which", "that", "who"}:
        above = next((one for one in governors(verb.head) if one.pos_ in {"VERB", "AUX"} and one is not verb), None)
        return doers(above, among, depth + 1) if above is not None and verb.dep_.split(":")[0] in LINKED and depth < 3 else []
    if who.lower_ == "we":
        return voice(verb.sent)
    return group(who, among) or (after_dateline(verb, among) if who.ent_type_ == "PLACE" else [])


def after_dateline(verb: Token, among: list[Span]) -> list[Span]:
    """Return the parties that follow the dateline of the sentence of *verb*: "JENA, Peru, May 2 -- [Acme], a maker of pumps, announced"."""
    starts = [one for one in among if one.end <= verb.i and DASHES & {word.text for word in one.doc[max(one.start - 2, 0) : one.start]}]
    dated = [one for one in mentions(verb.sent, "DATE") if one.end <= verb.i]
    return enumeration_around(starts[-1], among) if starts and dated and dated[0].start < starts[-1].start else []


def group(noun: Token, among: list[Span]) -> list[Span]:
    """Return the parties that *noun* names, alone or in coordination; for a person, the one organization the person acts for."""
    party = mention_at(noun, among)
    if party is not None:
        return enumeration_around(party, among)
    if noun.ent_type_ in {"PERSON", "TITLE"}:
        around = [one for one in among if noun.left_edge.i <= one.start and one.end <= noun.right_edge.i + 1]
        return around if len({name_of(one) for one in around}) == 1 else []
    return []


def makers(noun: Token, among: list[Span]) -> list[Span]:
    """Return whose thing the clause of *noun* is about: "[Acme]'s course was developed in partnership"."""
    verb = next((one for one in governors(noun) if one.pos_ in {"VERB", "AUX"}), None)
    thing = subject(verb) if verb is not None and passive(verb) else None
    owning = [child for child in thing.lefts if child.dep_ in {"nmod:poss", "compound"}] if thing is not None else []
    return next(([party] for child in owning if (party := mention_at(child, among)) is not None), [])


def asserted(word: Token) -> bool:
    """Tell whether the deed of *word* is stated as done or agreed."""
    left = word.doc[max(min(word.i - 4, phrase_start(word).i), word.sent.start) : word.i]
    near = {token.lower_ for token in left} | {f"{token.lower_} to" for token in left if token.nbor().lower_ == "to"}
    return not unreal(word) and not near & UNSETTLED and word.sent[0].lower_ not in {"nor", "neither", "no", "if"}


def part_of_name(name: str, other: str) -> bool:
    """Tell whether *name* opens or ends the longer name *other*: "Treasury" in "Department of the Treasury"."""
    return name != other and (other.startswith(f"{name} ") or other.endswith(f" {name}"))


def start_of(sentence: Span) -> Iterator[tuple[str, Span]]:
    """Yield the date since when the deal of *sentence* holds, where it names one date only: "on 17 April", "since 2016"."""
    dates = [date for date in mentions(sentence, "DATE") if date.id_]
    if len(dates) == 1 and dates[0].start and dates[0].doc[dates[0].start - 1].lower_ in {"on", "in", "since", "from"}:
        yield "start", dates[0]


def daughters(first: Span) -> bool:
    """Tell whether *first* opens the list of what belongs to another: "together with its subsidiaries [Zeta] and Eta"."""
    before = [word.lower_ for word in first.doc[max(0, first.start - 2) : first.start]]
    return len(before) == 2 and before[0] in {"its", "their"} and before[1] in {"subsidiaries", "affiliates", "divisions", "units", "brands"}


def stated(rule: str, members: Iterable[Span], word: Token, form: str) -> Iterator[Found]:
    """Yield the partnership of *members* that *word* states, where they are two or more different ones."""
    different: dict[str, Span] = {}
    for member in members:
        different.setdefault(name_of(member), member)
    different = {name: member for name, member in different.items() if not any(part_of_name(name, other) for other in different)}
    if len(different) < 2 or not asserted(word) or any(map(daughters, different.values())):
        return
    roles = [("member", span) for span in different.values()] + list(start_of(word.sent))
    about = topic(word, different.values())
    attributes = {"form": form, "topic": about} if about else {"form": form}
    yield Found("partnership", tuple(sorted(roles, key=lambda role: role[1].start)), word.sent, rule, attributes, CONFIDENCE[rule])
