"""The organizations of an announcement to their records: each by its fullest name, told from namesakes by kind, places and what it is part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pressgraph.link.candidates import alike, exact
from pressgraph.link.evidence import Scene
from pressgraph.link.index import ACRONYM, CITYLESS, LANDLESS, SHORT, TURNED, Register
from pressgraph.link.matching import LEAST, WEIGHTS, Match, Weighed, likeliest, weighed
from pressgraph.link.places import COUNTRY, places_of
from pressgraph.link.words import Words, key_of, words_of
from pressgraph.records import Amount, Entity, Fact, Link, Reading, Statements, When
from pressgraph.schema import ORG_KINDS

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
    "city around": 1.0,
    "country around": 1.0,
    "elsewhere": -1.0,
    "alone": 2.5,
    "no acronym": -3.0,
    "cut": -1.0,
    "cut by country": 2.0,
    "kind": 1.0,
    "other kind": -2.0,
    "unit": -1.5,
    "related": 1.5,
}
"""What speaks for a record beside what is learned from affiliations, which name no kind and stand alone."""

OF_REGISTER = frozenset(KINDS.values())
CUT = frozenset((SHORT, CITYLESS, TURNED, LANDLESS))
FAR = 2.0
"""How many times, in powers of two, an acronym's record has more relations than the next, so that it needs no explanation."""


LEGAL = frozenset("incorporated limited company corporation llc plc gmbh ag sa nv bv ab oy asa as pty group".split())
"""Words that a company's name may end with or not."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an announcement says around its organizations: cities and countries, and the records already found in it, by number."""

    cities: frozenset[str]
    countries: frozenset[str]
    numbers: frozenset[int] = frozenset()


def linked(statements: Statements, reading: Reading, register: Register) -> Statements:
    """Return *statements* with a link, and its kind, for each organization whose record is certain; *reading* has the places around them."""
    context = context_of(reading, register)
    found: dict[Entity, Match] = {}
    for _ in range(2):  # the second time, what they may be part of is known
        for entity in statements.entities:
            if entity.kind in ORG_KINDS and entity not in found and (match := match_of(entity, context, register)):
                found[entity] = match
        context = replace(context, numbers=frozenset(match.organization.number for match in found.values()))
    return renewed(statements, {entity: with_link(entity, match) for entity, match in found.items()})


def context_of(reading: Reading, register: Register) -> Context:
    """Return the places of *reading*: a city counts for its country if no other country has one of that name."""
    words = (words_of(mention.text) for mention in reading.mentions if mention.kind == "place")
    named: dict[str, set[tuple[int, str]]] = {}
    for place in (place for one in words for place in places_of(one, register)):
        named.setdefault(place.key, set()).add((place.sort, place.country))
    countries = {country for found in named.values() for sort, country in found if sort == COUNTRY or len({one for _, one in found}) == 1}
    return Context(frozenset(named), frozenset(countries))


def match_of(entity: Entity, context: Context, register: Register) -> Match | None:
    """Return the record of *entity* by the first of its names that the register has, or None where that is in doubt."""
    for name in (entity.name, *sorted(entity.aliases, key=lambda one: (-len(one), one))):
        words = words_of(name)
        if name == entity.name or len(words.words) > 1:
            if found := [with_context(one, entity, context) for one in candidates(words, register)]:
                (best,) = likeliest(found, WEIGHTS | IN_CONTEXT)
                return best if best.score >= LEAST else None
    return None


def candidates(words: Words, register: Register) -> list[Weighed]:
    """Return the records that *words* as a whole may name, places and legal forms at their edges aside."""
    places = places_of(words, register)
    loose = {at for place in places for at in range(place.start, place.end)} | {at for at, word in enumerate(words.words) if word in LEGAL}
    found = [one for one in exact(words, register) if loose.issuperset((*range(one.start), *range(one.end, len(words.words))))]
    if not found:
        joined = replace(words, parts=(0,) * len(words.parts))
        found = list(alike(joined, register, set()))
    scene = Scene(words, register, places, found)
    return [weighed(one, scene) for one in found]


def with_context(one: Weighed, entity: Entity, context: Context) -> Weighed:
    """Return *one* with what kind, places and other organizations say of it."""
    organization, sort = one.organization, one.candidate.sort
    kinds = {KINDS[kind] for kind in organization.types if kind in KINDS}
    acronym = sort == ACRONYM
    said = {
        "city around": organization.city in context.cities,
        "country around": organization.country in context.countries,
        "elsewhere": bool(context.countries) and organization.country not in context.countries,
        "alone": acronym and one.features["ahead"] >= FAR,
        "no acronym": acronym and len(key_of(entity.name).split()) > 1,
        "cut": sort in CUT,
        "cut by country": sort == LANDLESS and organization.country in context.countries,
        "kind": entity.kind in kinds,
        "other kind": entity.kind in OF_REGISTER and entity.kind not in kinds,
        "unit": entity.kind == "unit",
        "related": not context.numbers.isdisjoint(organization.parents),
    }
    return replace(one, features=one.features | said)


def with_link(entity: Entity, match: Match) -> Entity:
    """Return *entity* with the link that *match* gives, and the kind that the register tells, if it tells one."""
    organization = match.organization
    same = [organization.id]
    same += [f"http://www.wikidata.org/entity/{organization.wikidata}"] if organization.wikidata else []
    same += [f"https://doi.org/10.13039/{organization.funder}"] if organization.funder else []
    kind = next((kind for word, kind in KINDS.items() if word in organization.types), entity.kind)
    return replace(entity, kind=kind, link=Link(tuple(sorted(same)), organization.country, organization.types, round(match.score, 3)))


def renewed(statements: Statements, linked: Mapping[Entity, Entity]) -> Statements:
    """Return *statements* with those entities that are in *linked* in place of the others."""
    entities = tuple(linked.get(entity, entity) for entity in statements.entities)
    return replace(statements, entities=entities, facts=tuple(replace(fact, roles=roles_of(fact, linked)) for fact in statements.facts))


def roles_of(fact: Fact, linked: Mapping[Entity, Entity]) -> tuple[tuple[str, Entity | Amount | When | str], ...]:
    """Return the roles of *fact* with those entities that are in *linked* in place of the others."""
    return tuple((role, linked.get(filler, filler) if isinstance(filler, Entity) else filler) for role, filler in fact.roles)
