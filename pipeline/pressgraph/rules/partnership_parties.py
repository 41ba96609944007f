"""Who can be a party of a partnership, and who belongs to one enumeration of parties: "between A, B of Jena, and the maker C"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.partnership_scenes import VERBS, base, scene
from pressgraph.rules.position_words import is_generic
from pressgraph.rules.syntax import JOINTS, gap

WIRES = re.compile(
    r"\b(?:business|pr|globe|access|newmedia|media outreach) ?(?:wire|newswire)|\bwire\b|press ?release|citybiz"
    r"|^proactive(?: investors| north america)?$",
    re.IGNORECASE,
)
"""Services that spread announcements: they take no part in what these say."""
LAWMAKERS = re.compile(r"(?:U\.?S\.? )?(?:Congress|Senate|House(?: of Representatives)?|Administration|Parliament)")
"""Who makes laws: to work with them is politics."""
PEOPLE = frozenset(
    {
        "team", "teams", "researchers", "scientists", "colleagues", "experts", "officials", "faculty", "government", "governments",
        "university", "universities", "republic", "state", "city", "kingdom", "people", "staff",
    }
)
"""Words that stand for the organization that they belong to."""
BELONGING = re.compile(r"\)?,? ?(?:a )?(?:part of|based in|headquartered in|of|at|in|from|within|under)(?: the)?", re.IGNORECASE)
TOWN = re.compile(r",|(?:in|of|at) [A-Z][\w .-]{2,20},")
INNER = re.compile(r"\b(?:board|committee|council|fund|team)\b", re.IGNORECASE)
"""What belongs to an organization."""
OWNED = re.compile(r"['’]s?(?: own)?")
ASIDE = re.compile(
    r"(?:\)|\(.{1,60}?\))? ?, ?(?:an?|the|one of|headquartered|based|led by|home|part of|formerly|known|whose|which|who)\b[^.;:]{2,180}(?:,|\)) ?"
    r"(?:and|as well as|&)(?: the)?"
)
OF_WHOM = re.compile(r"[a-z-]+(?: [a-z-]+)? (?:and|&)(?: the)?")
DESCRIBED = re.compile(r",? ?(?:and|as well as|together with|along with|&)\b")
GOVERNING = re.compile(r"\b(?:government|republic|kingdom|state|city|people|university) of(?: the)?$", re.IGNORECASE)
BRACKETED = re.compile(r"\([^()]{1,60}\)")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
DESCRIBING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADV", "NUM", "PRON"})
EXAMPLES = frozenset({"including", "like", "such", "among"})
"""Words that open a list of examples."""
KIN = frozenset({"subsidiary", "affiliate", "unit", "division", "arm", "spinoff", "spinout"})
"""What an organization can be of another one that is named first: "the Acme subsidiary Zeta"."""


def name_of(party: Span) -> str:
    """Return the name under which *party* is counted."""
    return party.kb_id_ or party.text


def parties(sentence: Span) -> list[Span]:
    """Return the organizations of *sentence*, the places that are not just where something happens, the programmes that act."""
    found = [one for one in mentions(sentence, "ORG", "PLACE", "PROGRAM") if not passes_on(one) and not describes(one)]
    return [one for one in found if one.label_ == "ORG" or not (scene(one) if one.label_ == "PLACE" else idle(one))]


def passes_on(one: Span) -> bool:
    """Tell whether *one* only spreads announcements, makes laws, or is a board of somebody."""
    somebodys = is_generic(one) and one.doc[one.end : one.end + 1].text != "of"
    return somebodys or bool(WIRES.search(name_of(one)) or LAWMAKERS.fullmatch(one.text))


def describes(one: Span) -> bool:
    """Tell whether *one* only describes what follows: "Grammy-nominated", "Acme-backed"."""
    after = one.doc[one.end : one.end + 2]
    return len(after) > 1 and after[0].text == "-" and after[1].lower_.endswith(("ed", "ing"))


def idle(program: Span) -> bool:
    """Tell whether *program* neither does what its sentence says nor is who it is done with."""
    after = program.doc[program.end : program.end + 1]
    acts = bool(after) and (after[0].pos_ in {"VERB", "AUX"} or base(after[0]) in VERBS)
    before = program.doc[max(program.start - 2, program.sent.start) : program.start].text.lower().removesuffix(" the")
    return not acts and before.split()[-1:] not in (["with"], ["by"])


def words(doc: Doc, *wanted: str) -> Iterator[tuple[Token, list[Span]]]:
    """Yield the words *wanted* outside names, each with the parties of its sentence where there are any."""
    places = by_word(doc)
    for at in sorted(at for word in set(wanted) for at in places.get(word, ())):
        if among := parties(doc[at].sent):
            yield doc[at], among


@lru_cache(maxsize=2)
def by_word(doc: Doc) -> dict[str, list[int]]:
    """Return where each word of *doc* stands outside names, in lower case; remembers the last documents, since every rule asks for its own."""
    places: dict[str, list[int]] = defaultdict(list)
    for token in doc:
        if not token.ent_type_:
            places[token.lower_].append(token.i)
    return dict(places)


def enumeration(first: Span, among: list[Span]) -> tuple[list[Span], Span]:
    """Return the members of the enumeration that starts at *first*, and the last span it reaches.

    What a member belongs to ("the School of X at Y") or lies in is stepped over, and so is an aside ("A, a maker of X, and B").
    """
    members, reached = [first], first
    closed = 1
    for span in among:
        if span.start < reached.end:
            continue
        between = gap(reached, span)
        of_place = reached.label_ == "PLACE" and span.label_ == "ORG" and between in {"", ")"}
        if OWNED.fullmatch(between) or of_place:
            members[-1] = span
        elif BELONGING.fullmatch(between) or between == "(" or place_after_comma(members, between, span):
            pass
        elif joined(reached, span, between):
            members.append(span)
            closed = closed if between.startswith(",") and not DESCRIBED.search(between) else len(members)
        elif span.start - reached.end > 40:
            break
        else:
            continue
        reached = span
    if closed < len(members) and not goes_on(reached):
        return members[:closed], members[closed - 1]
    return members, reached


def goes_on(last: Span) -> bool:
    """Tell whether an enumeration without "and" so far is one: "A, B and others", "A, B Sign Deal" unlike "With A, B does"."""
    after = last.doc[last.end : last.end + 2]
    if not after or after[0].lower_ in {"and", "or", "&", "as", "plus", ".", ")", ";"}:
        return True
    if after[0].lower_ in VERBS and (after[0].text[0].isupper() or after[0].tag_ in {"VB", "VBP"}):
        return True
    return after[0].text == "," and (after[-1].lower_ in {"and", "or", "as", "among"} or unnamed(after[-1]))


def unnamed(first: Token) -> bool:
    """Tell whether an enumeration goes on from *first* with those it does not name: "A, B, [local] lenders, and small firms"."""
    for word in first.doc[first.i : min(first.i + 8, first.sent.end)]:
        if word.lower_ in {"and", "or"}:
            return word.i > first.i and word.nbor(-1).tag_ == "NNS" or word.nbor(-1).text == ","
        if word.pos_ not in {"ADJ", "NOUN"} and word.text != "," or word.ent_type_:
            return False
    return False


def place_after_comma(members: list[Span], between: str, span: Span) -> bool:
    """Tell whether *span* only says where the last of *members* is: "Acme, Jena", "Acme in Jena, Peru"."""
    return bool(TOWN.fullmatch(between)) and span.label_ == "PLACE" and members[-1].label_ == "ORG"


def joined(left: Span, right: Span, between: str) -> bool:
    """Tell whether *right* continues an enumeration after *left*: "A and B", "A and the Indian maker B", "A, a maker of X, and B"."""
    words = left.doc[located(left) : right.start]
    bare = GOVERNING.sub("", BRACKETED.sub("", words.text).strip()).strip()
    if JOINTS.fullmatch(bare):
        return bool(bare.strip("() "))
    if any(word.ent_type_ in {"PERSON", "TITLE"} or word.lemma_ in KIN for word in words):
        return False
    if ASIDE.fullmatch(between) and not any(word.tag_ in FINITE and starts_clause(word) for word in words) or OF_WHOM.fullmatch(bare):
        return True
    opening = DESCRIBED.match(bare)
    rest = bare[opening.end() :].split() if opening else []
    if bare[:1] == "," and not opening:
        return 1 < len(words) <= 5 and words[-1].pos_ == "NOUN" and all(word.pos_ in {"ADJ", "NOUN", "CCONJ"} and word.is_lower for word in words[1:])
    return 0 < len(rest) <= 5 and all(word.pos_ in {"ADJ", "NOUN", "PROPN", "DET", "PRON"} for word in words[-len(rest) :])


def located(party: Span) -> int:
    """Return where the text goes on after *party* and the place where it is: "Acme in the Kingdom of Peru", "Acme (AC) of Jena"."""
    doc, end = party.doc, party.end
    end += doc[end : end + 1].text == ")"
    if doc[end : end + 1].text.lower() in {"in", "of"}:
        start = end + 2 if doc[end + 1 : end + 2].text.lower() == "the" else end + 1
        return next((one.end for one in doc.ents if one.start == start and one.label_ == "PLACE"), end)
    return end


def starts_clause(verb: Token) -> bool:
    """Tell whether *verb* follows a comma, but for adverbs and dates: the main verb after an aside."""
    left = reversed(verb.doc[max(verb.i - 4, 0) : verb.i])
    last = next((token for token in left if token.pos_ not in {"ADV", "AUX"} and token.ent_type_ != "DATE" and token.lower_ != "today"), None)
    return last is not None and last.text in {",", ")"}


def enumeration_around(party: Span, among: list[Span]) -> list[Span]:
    """Return the enumeration that *party* is a member of."""
    for first in among:
        members, reached = enumeration(first, among)
        if party in members or reached == party:
            return members
    return [party]


def companions(preposition: Token, among: list[Span]) -> list[Span]:
    """Return the parties after *preposition* ("with", "between", "by"): "with the Japanese company A and with B"."""
    first = next((one for one in among if one.start > preposition.i), None)
    if first is None or not reaches(preposition, first):
        return []
    first = daughter(first, among)
    members, reached = enumeration(first, [one for one in among if one.start >= first.start])
    if reached == members[-1] and preposition.lower_ != "between" and only_owner(reached):
        members = members[:-1]
    if reached.doc[reached.end : reached.end + 2].text == "and with":
        members += companions(reached.doc[reached.end + 1], among)
    return members


def follower(others: list[Span], rest: list[Span]) -> list[Span]:
    """Return who acts after an opening phrase about *others*: "Partnering with Acme and Zeta, [Keio University] runs a school"."""
    first = next((one for one in rest if one.start >= others[-1].end), None)
    return enumeration(first, rest)[0] if first is not None and re.fullmatch(r",(?: the)?", gap(others[-1], first)) else []


def daughter(party: Span, among: list[Span]) -> Span:
    """Return the organization that is named after *party* as one of its own, else *party*: "the Acme subsidiary [Zeta]"."""
    after = party.doc[party.end : party.end + 2]
    kin = next((word for word in after if word.lower_ in KIN), None)
    return next((one for one in among if kin is not None and one.start == kin.i + 1), party)


def apart(word: Token, preposition: Token, others: list[Span]) -> list[list[Span]]:
    """Return *others* each alone where each has a deal of its own: "partnerships with A and B", "with brands such as A and B"."""
    examples = EXAMPLES & {token.lower_ for token in word.doc[preposition.i : others[0].start]} if others else set()
    return [[one] for one in others] if examples or word.tag_ in {"NNS", "NNPS"} else [others]


def only_owner(party: Span) -> bool:
    """Tell whether *party* only names whose thing follows: "Acme's platform", "Acme products"; a team stands for its organization."""
    after = party.doc[party.end : party.end + 2]
    if len(after) == 2 and OWNED.fullmatch(after[0].text):
        return after[1].lower_ not in PEOPLE
    return bool(after) and party.label_ == "ORG" and after[0].pos_ == "NOUN" and after[0].lower_ not in PEOPLE | {"today", "yesterday"}


def reaches(preposition: Token, party: Span) -> bool:
    """Tell whether only a description of *party* stands between *preposition* and it."""
    words = preposition.doc[preposition.i + 1 : party.start]
    if len(words) > 8 or any(word.ent_type_ in {"PERSON", "TITLE", "MONEY"} for word in words):
        return False
    lower = {word.lower_ for word in words}
    if lower & {"its", "their"} and any(word.lemma_ in KIN for word in words):
        return False
    if party.label_ == "PLACE":
        return lower <= {"the", "both", "government", "governments", "of", "republic", "state", "city", "kingdom"}
    if len(words) > 1 and words[-1].text in {",", ":", "—", "–"} and words[-2].text.endswith("s") and any(word.pos_ == "NUM" for word in words):
        words = words[:-1]
    if lower & EXAMPLES:
        return not any(word.tag_ in FINITE for word in words)
    if any(word.pos_ == "ADP" for word in words):
        return bool(lower & PEOPLE) and not lower & {"in", "on", "for", "to", "by", "via"}
    return all(word.pos_ in DESCRIBING or word.lower_ in {"-", "“", '"', "both", "and", "&"} or word.nbor(-1).text == "-" for word in words)


def preposition_after(word: Token, *wanted: str) -> Token | None:
    """Return the first of the prepositions *wanted* after *word*, in its own clause: "partnered this event [with]"."""
    for token in word.doc[word.i + 1 : min(word.i + 25, word.sent.end)]:
        if token.lower_ in wanted:
            return token
        other_verb = token.pos_ == "VERB" and token.tag_ != "VBN" and not token.ent_type_ and base(token) not in VERBS
        if other_verb or token.text in {".", ";", ":", "?", ","}:
            return None
    return None
