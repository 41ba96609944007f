"""The organizations of an announcement to their records: each by its fullest name, told from namesakes by kind, places and what it is part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pressgraph.link.index import Register
from pressgraph.link.matching import Match
from pressgraph.link.named import KINDS, Context, named
from pressgraph.link.places import COUNTRY, places_of
from pressgraph.link.words import words_of
from pressgraph.records import Amount, Entity, Fact, Link, Reading, Statements, When
from pressgraph.schema import ORG_KINDS


def linked(statements: Statements, reading: Reading, register: Register) -> Statements:
    """Return *statements* with a link, and its kind, for each organization whose record is certain; *reading* has the places around them."""
    context = context_of(reading, register)
    found: dict[Entity, Match] = {}
    for _ in range(2):  # the second time, what they may be part of is known
        for entity in statements.entities:
            if entity.kind in ORG_KINDS and entity not in found:
                found.update((entity, match) for match in named(entity.name, replace(context, kind=entity.kind), register))
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
