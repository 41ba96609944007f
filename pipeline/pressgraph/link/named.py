"""The organization that a name as a whole names: decided by what affiliations teach, and by what surrounds names in announcements."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pressgraph.link.candidates import alike, exact
from pressgraph.link.evidence import Scene
from pressgraph.link.index import ACRONYM, LANDLESS, SHORT, TURNED, Register
from pressgraph.link.matching import LEAST, LIMIT, WEIGHTS, Match, Weighed, likeliest, match, weighed
from pressgraph.link.places import places_of
from pressgraph.link.words import BREAK, Words, words_of

KINDS = {
    "education": "university",
    "company": "company",
    "facility": "research",
    "healthcare": "research",
    "government": "government",
    "archive": "research",
    "nonprofit": "foundation",
    "funder": "foundation",
}
"""Type of a record -> the kind of the organization; of several types the first of this table counts."""

IN_CONTEXT = {
    "full name": 2.0,
    "city around": 1.0,
    "country around": 1.0,
    "elsewhere": -0.5,
    "one of several elsewhere": -1.0,
    "prominent": 3.0,
    "only acronym, near": 2.5,
    "cut": -1.0,
    "cut to a place": -2.5,
    "cut, near": 2.0,
    "kind": 1.0,
    "other kind": -1.0,
    "turned around": -5.0,
    "unit": -1.5,
    "related": 1.5,
}
"""What speaks for a record beside what is learned from affiliations, which name no kind and stand alone."""

OF_REGISTER = frozenset(KINDS.values())
ALIKE = 0.95
"""How like a name must be to one of the register that is not the same: one letter in twenty, since in a short name it makes another name."""
KNOWN_BY = frozenset((ACRONYM, SHORT, LANDLESS))
"""The sorts of names by which what is well known needs no more."""
MANY, FAR = 10, 2.0
"""How many relations a record has whose acronym or short name needs no explanation, and how many times more than the next, in powers of two."""


LEGAL = frozenset("incorporated limited company corporation llc plc gmbh ag sa nv bv ab oy asa as pty group".split())
"""Words that a company's name may end with or not."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known around a name: cities and countries, and the records already found, by number; the kind of the organization, "" if unknown."""

    cities: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    numbers: frozenset[int] = frozenset()
    kind: str = ""


def answers(text: str, register: Register) -> list[Match]:
    """Return the organizations that *text*, an affiliation or a name, names, the likeliest first; none where that is in doubt."""
    return match(text, register) or (named(text, Context(), register) if not BREAK.search(text) else [])


def named(name: str, context: Context, register: Register) -> list[Match]:
    """Return the record of the organization *name*, or nothing where that is in doubt."""
    found = [with_context(one, context) for one in candidates(words_of(name[:LIMIT]), register)]
    return [match for match in likeliest(found, WEIGHTS | IN_CONTEXT) if match.score >= LEAST]


def candidates(words: Words, register: Register) -> list[Weighed]:
    """Return the records that *words* as a whole may name, places and legal forms at their end aside."""
    places = places_of(words, register)
    loose = {at for place in places for at in range(place.start, place.end)} | {at for at, word in enumerate(words.words) if word in LEGAL}
    names = [one for one in exact(words, register) if one.start == 0 and loose.issuperset(range(one.end, len(words.words)))]
    found = [one for one in names if one.sort <= ACRONYM or one.end == len(words.words)]
    if not found:
        joined = replace(words, parts=(0,) * len(words.parts))
        found = [one for one in alike(joined, register, set()) if one.likeness >= ALIKE and one.sort <= ACRONYM]
    scene = Scene(words, register, places, found)
    return [weighed(one, scene) for one in found]


def with_context(one: Weighed, context: Context) -> Weighed:
    """Return *one* with what kind, places and other organizations say of it."""
    organization, sort = one.organization, one.candidate.sort
    kinds = {KINDS[kind] for kind in organization.types if kind in KINDS}
    near = organization.country in context.countries
    far, rivals = bool(context.countries) and not near, bool(one.features["rivals"])
    ahead = organization.relations >= MANY and (not rivals or one.features["ahead"] >= FAR)
    said = {
        "full name": sort < ACRONYM,
        "city around": organization.city in context.cities,
        "country around": near,
        "elsewhere": far,
        "one of several elsewhere": far and rivals,
        "prominent": sort in KNOWN_BY and ahead,
        "only acronym, near": sort == ACRONYM and not rivals and near and context.kind in kinds,
        "cut": sort > ACRONYM,
        "turned around": sort == TURNED and organization.city not in context.cities,
        "cut to a place": sort == SHORT and bool(one.features["a place"]),
        "cut, near": sort == LANDLESS and near,
        "kind": context.kind in kinds,
        "other kind": bool(kinds) and context.kind in OF_REGISTER and context.kind not in kinds,
        "unit": context.kind == "unit",
        "related": not context.numbers.isdisjoint(organization.parents),
    }
    return replace(one, features=one.features | said)


