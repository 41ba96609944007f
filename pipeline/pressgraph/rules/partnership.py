"""Who works with whom: agreements, partnerships, mergers, memberships; here those that a verb states, and the list of all rules."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.rules.found import Found, Rule
from pressgraph.rules.partnership_acting import actors, leading, stated
from pressgraph.rules.partnership_circle import are_partners, members_are, partner_of, partner_to_us, partners_are, titled, under_heading
from pressgraph.rules.partnership_deals import JOINT_WORKS
from pressgraph.rules.partnership_joining import belongs_to, chosen_by, joins, joins_as, member_of, welcomes
from pressgraph.rules.partnership_likely import likely
from pressgraph.rules.partnership_nominal import (
    between,
    brings_together,
    compound,
    for_two,
    gathers,
    in_partnership,
    of_issuer,
    owned,
    sign,
    signed_by,
    signed_by_people,
    signed_with,
    under_this,
)
from pressgraph.rules.partnership_parties import apart, companions, enumeration, follower, parties, preposition_after, words
from pressgraph.rules.partnership_scenes import base
from pressgraph.rules.syntax import governors, mention_at, passive, subject

DEEDS = {
    "partner": "partnership",
    "collaborate": "partnership",
    "cooperate": "partnership",
    "co-operate": "partnership",
    "ally": "partnership",
    "merge": "merger",
}
"""Verbs that need no other word, with the form of what they bring about."""

PHRASES = {
    "team": frozenset({"up", "with"}),
    "link": frozenset({"up"}),
    "join": frozenset({"forces", "hands", "with"}),
    "work": frozenset({"together", "with", "closely", "alongside"}),
    "come": frozenset({"together"}),
}
"""Verbs that mean it with the word after them."""

CO_DEEDS = frozenset(
    {
        "found", "host", "lead", "develop", "organize", "organise", "create", "design", "launch", "establish", "run", "build", "direct", "manage",
    }
)
FOUNDING = frozenset(
    {
        "spearhead", "initiate", "found", "establish", "open", "launch", "create", "set", "run", "host", "organize",
        "organise", "develop", "build", "design", "announce", "unveil", "introduce",
        "conduct", "implement", "begin", "start", "convene",
    }
)
ALONE = frozenset({"open", "set", "conduct", "announce", "unveil", "introduce", "begin", "start"})
"""Verbs of founding with which "with" names no one who takes part."""
UNSHARED = frozenset({"partnerships", "collaborations", "alliances", "agreements", "coverage"})
"""What is founded with each apart, or by each apart: "established partnerships with", "initiate coverage"."""
REPORTING = frozenset({"release", "publish", "present", "issue", "conduct", "complete", "produce", "hold", "coordinate", "research", "study"})
HELPING = frozenset({"sign", "focus", "train", "offer", "deliver", "provide", "explore", "advance", "help"})
SHARED = FOUNDING | CO_DEEDS | HELPING | REPORTING | {*DEEDS, *PHRASES}
"""What those do who act alongside each other."""
GIVEN = frozenset(
    {
        "bring", "put", "get", "gather", "pull", "come", "give", "fund", "contribute", "support", "award", "provide", "finance", "sponsor",
        "donate", "grant", "pay", "act", "invest", "own", "hold",
    }
)
"""Verbs of which doing them together makes no partnership."""


def deeds(sentence: Span) -> Iterator[tuple[Token, Token, str]]:
    """Yield (verb, last word of the phrase, form) for the verbs of working together in *sentence*."""
    for token in sentence:
        if token.ent_type_ in {"ORG", "PERSON", "TITLE", "PROGRAM"}:
            continue
        verb = base(token)
        if verb in DEEDS:
            yield token, token, DEEDS[verb]
        elif verb in PHRASES and token.i + 1 < sentence.end and token.nbor().lower_ in PHRASES[verb]:
            yield token, token if token.nbor().lower_ == "with" else token.nbor(), "partnership"


def join_forces(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University have announced they will join forces with one another."""
    for sentence in doc.sents:
        among = parties(sentence)
        for verb, last, form in deeds(sentence):
            link = preposition_after(last, "with")
            is_verb = verb.pos_ in {"VERB", "AUX"} or last is not verb or verb.lower_ in {"partner", "collaborate"}
            if is_verb and (link is None or not companions(link, among)):
                yield from stated("partnership.join_forces", actors(verb, among), verb, form)


def team_up_with(doc: Doc) -> Iterator[Found]:
    """Acme teams up with Keio University and Zeta."""
    for sentence in doc.sents:
        among = parties(sentence)
        for verb, last, form in deeds(sentence):
            link = last if last.lower_ == "alongside" and verb.tag_ != "VBG" else preposition_after(last, "with")
            if link is None or verb.pos_ not in {"VERB", "AUX"} and link.i > last.i + 1:
                continue
            others = companions(link, among)
            rest = [one for one in among if one not in others]
            who = actors(verb, rest) or (follower(others, rest) if others and verb.i == sentence.start else [])
            if others and who:
                for some in apart(verb, link, others):
                    yield from stated("partnership.team_up_with", [*who, *some], verb, form)


def jointly(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University jointly developed a sensor."""
    for adverb, among in words(doc, "jointly", "together"):
        if adverb.lower_ == "together" and adverb.i + 1 < adverb.sent.end and adverb.nbor().lower_ == "with":
            continue
        verb = next((one for one in governors(adverb) if one.pos_ in {"VERB", "AUX"}), None)
        if verb is not None and verb.lemma_.lower() not in GIVEN:
            yield from by_several("partnership.jointly", verb, among)


def co_founded(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University co-founded the institute; it was co-hosted by Zeta and Eta College."""
    for prefix, among in words(doc, "co"):
        if prefix.i + 2 < prefix.sent.end and prefix.nbor().text == "-" and base(prefix.nbor(2)) in CO_DEEDS:
            yield from by_several("partnership.co_founded", prefix.nbor(2), among, prefix)


def by_several(rule: str, verb: Token, among: list[Span], start: Token | None = None) -> Iterator[Found]:
    """Yield what several do in one deed of *verb*, as its subjects, its agents, or subject and companion."""
    link = preposition_after(verb, "by", "with", "alongside")
    others = companions(link, among) if link is not None else []
    if link is not None and others and link.lower_ == "by":
        if any(word.lower_ == "from" for word in verb.doc[link.i : others[0].start]):
            return
        rest = [one for one in among if one.start >= others[-1].end]
        helped = companions(verb.doc[others[-1].end], rest) if verb.doc[others[-1].end : others[-1].end + 1].text == "with" else []
        yield from stated(rule, [*apart(verb, link, others)[0], *helped], verb, "partnership")
    elif not passive(verb) and (link is None or link.i > verb.i + 1 or link.lower_ != "by"):
        who = actors(start or verb, [one for one in among if one not in others])
        yield from stated(rule, [*who, *others] if who and verb.lemma_.lower() not in ALONE else who, verb, "partnership")


def found_together(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University have founded a laboratory; it was set up by Zeta and Eta College."""
    for sentence in doc.sents:
        among = parties(sentence)
        for verb in sentence:
            if base(verb) in FOUNDING and not verb.ent_type_ and not misread(verb):
                headed = verb.text[0].isupper() and verb.i > sentence.start and mention_at(verb.nbor(-1), among) is not None
                own = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
                if UNSHARED & {one.lower_ for one in doc[verb.i + 1 : verb.i + 4]}:
                    continue
                if headed or verb.pos_ == "VERB" and (own is not None or passive(verb) or verb.tag_ == "VBN"):
                    yield from by_several("partnership.found_together", verb, among)


def misread(verb: Token) -> bool:
    """Tell whether *verb* only looks like one of founding: "found in talks", "founding members", "set to lead"."""
    return verb.lower_ in {"found", "founding"} or verb.lower_ == "set" and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == "to"


def alongside(doc: Doc) -> Iterator[Found]:
    """Acme, together with Keio University, has opened a school; alongside Zeta, Eta College trains teachers."""
    for link, among in words(doc, "alongside", "with"):
        start = link if link.lower_ == "alongside" or link.i == link.sent.start else link.nbor(-1)
        bare = start.text == "," and link.lower_ == "with"
        start = link if bare else start
        if start is link and link.lower_ == "with" and not bare or start is not link and start.lower_ not in {"together", "along", "jointly"}:
            continue
        others = companions(link, among)
        rest = [one for one in among if one not in others]
        opens = start.i == start.sent.start
        if others and (opens or start.nbor(-1).text == ","):
            who = follower(others, rest) if opens else leading(start, rest)
            verb = next((word for word in doc[max(one.end for one in [*who, *others]) : start.sent.end] if word.pos_ == "VERB"), start)
            if who and base(verb) in SHARED:
                yield from stated("partnership.alongside", [*who, *others], start, "partnership")


def work_by(doc: Doc) -> Iterator[Found]:
    """An initiative by Acme and Keio University trains teachers; a team led by Zeta and Eta College has built a sensor."""
    for link, among in words(doc, "by"):
        before = [word for word in doc[max(link.i - 2, link.sent.start) : link.i] if base(word) not in CO_DEEDS]
        work = before[-1] if before else link
        verb = link.nbor(-1) if link.i > link.sent.start else link
        work = (subject(verb) or work) if verb.lower_ in {"led", "coordinated", "managed"} and passive(verb) else work
        if work.lower_ in JOINT_WORKS and not work.ent_type_:
            yield from stated("partnership.work_by", companions(link, among), work, "other")


def agree(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University have agreed to share a laboratory."""
    for verb, among in words(doc, "agree", "agreed", "agrees"):
        link = preposition_after(verb, "to", "on", "a", "with", "that")
        if link is not None and link.lower_ in {"to", "on", "a"} and not gives(verb):
            yield from stated("partnership.agree", actors(verb, among), verb, "agreement")


def gives(verb: Token) -> bool:
    """Tell whether what is agreed is only to give: "agreed to support", which is funding."""
    return verb.i + 2 < len(verb.doc) and verb.nbor(2).lemma_.lower() in GIVEN


def together_first(doc: Doc) -> Iterator[Found]:
    """Together, Acme and Keio University offer courses."""
    for first, among in words(doc, "together"):
        opens = not any(token.is_alpha for token in doc[first.sent.start : first.i])
        if opens and first.i < among[0].start <= first.i + 3:
            members, last = enumeration(among[0], among)
            if doc[last.end : last.end + 1].lemma_ != "be" or doc[last.end + 1 : last.end + 2].text.endswith("ing"):
                yield from stated("partnership.together_first", members, first, "partnership")


RULES: tuple[Rule, ...] = (
    join_forces,
    team_up_with,
    jointly,
    together_first,
    co_founded,
    found_together,
    agree,
    alongside,
    between,
    sign,
    signed_with,
    signed_by,
    signed_by_people,
    work_by,
    owned,
    of_issuer,
    under_this,
    for_two,
    gathers,
    brings_together,
    in_partnership,
    compound,
    partners_are,
    are_partners,
    partner_of,
    titled,
    partner_to_us,
    members_are,
    under_heading,
    member_of,
    belongs_to,
    joins,
    joins_as,
    welcomes,
    chosen_by,
    likely,
)
