"""Readings to statements: which names name one thing, and which claims say the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from pressgraph.records import Amount, Claim, Entity, Evidence, Fact, Mention, Reading, Statements, When
from pressgraph.resolve.identifiers import MINISTRY, digest, document_id, key, mint
from pressgraph.schema import ORG_KINDS, RELATIONS

SPACES = {"person": "person", "place": "place", "program": "program"} | dict.fromkeys(ORG_KINDS, "organization")
Filler = Entity | Amount | When | str


def resolve(readings: Iterable[Reading]) -> Iterator[Statements]:
    """Yield what each of *readings* states: entities with identifiers and all their names, facts with all their evidence."""
    for reading in readings:
        claims = reading.claims
        entities = entities_of(reading)
        facts = merged([fact_of(claim, entities) for claim in claims])
        used = {filler for fact in facts for _, filler in fact.roles if isinstance(filler, Entity)}
        yield Statements(reading.announcement, tuple(sorted(used, key=lambda entity: entity.id)), tuple(facts))


def space(kind: str) -> str:
    """Return the space of identifiers that things of *kind* live in, or "" for titles, sums and dates."""
    return SPACES.get(kind, "")


def entities_of(reading: Reading) -> dict[tuple[str, str], Entity]:
    """Return the entities that *reading* names, by (space, name in this announcement); names with one identifier share one entity."""
    filling = [mention for claim in reading.claims for _, mention in claim.roles]
    texts: dict[tuple[str, str], set[str]] = defaultdict(set)
    kinds: dict[tuple[str, str], str] = {}
    for mention in chain(reading.mentions, filling):
        if space(mention.kind):
            kinds.setdefault((space(mention.kind), mention.name), mention.kind)
    for mention in reading.mentions:
        if space(mention.kind):
            texts[space(mention.kind), mention.name].add(mention.text)
    contexts = contexts_of(reading)
    shared: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for (where, name), kind in kinds.items():
        shared[mint(where, key(name, kind), *contexts.get((where, name), context_free(name, kind, reading)))].append((where, name))
    return {pair: entity for identifier, pairs in shared.items() for entity in [joined_entity(identifier, pairs, kinds, texts)] for pair in pairs}


def joined_entity(identifier: str, pairs: list[tuple[str, str]], kinds: dict[tuple[str, str], str], texts: dict[tuple[str, str], set[str]]) -> Entity:
    """Return the entity *identifier* that all of *pairs* (space, name) name: the fullest name, all others as aliases, the first kind told."""
    name = max((clean(name) for _, name in pairs), key=lambda one: (len(one), one))
    told = [kinds[pair] for pair in pairs if kinds[pair] != ORG_KINDS[-1]] or [kinds[pairs[0]]]
    others = {clean(text) for pair in pairs for text in (pair[1], *texts[pair])} - {name}
    return Entity(identifier, told[0], name, tuple(sorted(others)))


def context_free(name: str, kind: str, reading: Reading) -> tuple[str, ...]:
    """Return what tells a thing without context from its namesakes: nothing for most, the announcement for persons, units and ministries."""
    return (document_id(reading.announcement.id),) if kind in {"person", "unit"} or is_ministry(name, kind) else ()


def is_ministry(name: str, kind: str) -> bool:
    """Tell whether *name* is one that bodies of several states have."""
    return kind == "government" and bool(MINISTRY.match(name))


def contexts_of(reading: Reading) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return by what persons (the organization of their first position), units and ministries (what they are part of) are told from namesakes."""
    contexts: dict[tuple[str, str], tuple[str, ...]] = {}
    for claim in reading.claims:
        roles = dict(claim.roles)
        if claim.relation == "position" and "organization" in roles:
            contexts.setdefault(("person", roles["person"].name), (key(roles["organization"].name, roles["organization"].kind),))
        if claim.relation == "part_of" and (roles["child"].kind == "unit" or is_ministry(roles["child"].name, roles["child"].kind)):
            contexts.setdefault(("organization", roles["child"].name), (key(roles["parent"].name, roles["parent"].kind),))
    return contexts


def clean(name: str) -> str:
    """Return *name* in one line, single-spaced."""
    return " ".join(name.split())


def fact_of(claim: Claim, entities: dict[tuple[str, str], Entity]) -> Fact:
    """Return the fact that *claim* states."""
    fillers = [(role, filler_of(mention, entities)) for role, mention in claim.roles]
    things = tuple(filler.id if isinstance(filler, Entity) else "" for _, filler in fillers)
    roles = tuple(sorted(set(fillers), key=lambda pair: (pair[0], sort_key(pair[1]))))
    return Fact(identifier(claim.relation, roles), claim.relation, roles, claim.attributes, claim.confidence, (Evidence(claim, things),))


def filler_of(mention: Mention, entities: dict[tuple[str, str], Entity]) -> Filler:
    """Return what *mention* stands for: an entity, a sum, a date, or the words of a title."""
    if mention.value is not None:
        return mention.value
    return entities[space(mention.kind), mention.name] if space(mention.kind) else mention.name


def sort_key(filler: Filler) -> str:
    """Return by what fillers are told apart and sorted: identifier or text, in which case makes no difference."""
    return filler.id if isinstance(filler, Entity) else str(filler).casefold() if isinstance(filler, str) else str(filler)


def identifier(relation: str, roles: tuple[tuple[str, Filler], ...]) -> str:
    """Return the identifier of a fact: a hash of its relation, entities, title and amount, not of its document."""
    parts = [f"{role} {sort_key(filler)}" for role, filler in roles if not isinstance(filler, When)]
    return f"fact/{digest(relation, *parts)}"


def merged(facts: list[Fact]) -> list[Fact]:
    """Return *facts* with those joined that say the same or only less: one fact, all the evidence, the fuller roles.

    A fact is as likely as the likeliest claim of it: claims of one announcement err together, in the names and in what they mean.
    """
    by_id: dict[str, list[Fact]] = defaultdict(list)
    for fact in sorted(facts, key=lambda fact: (fact.evidence[0].claim.start, fact.evidence[0].claim.rule)):
        by_id[fact.id].append(fact)
    groups = sorted(by_id.values(), key=lambda group: (-len(core(group[0])), group[0].id))
    kept: list[list[Fact]] = []
    for group in groups:
        home = next((other for other in kept if says_less(group[0], other[0])), None)
        if home is None:
            kept.append(list(group))
        else:
            home.extend(group)
    return sorted((joined(group) for group in kept), key=lambda fact: (fact.evidence[0].claim.start, fact.id))


def core(fact: Fact) -> frozenset[tuple[str, str]]:
    """Return the (role, filler) pairs that make *fact* what it is."""
    return frozenset((role, sort_key(filler)) for role, filler in fact.roles if role in core_roles(fact.relation))


def core_roles(relation: str) -> frozenset[str]:
    """Return the roles that make a fact of *relation* what it is."""
    return frozenset((*RELATIONS[relation].core, "organization", "place", "child", "parent"))


def says_less(less: Fact, more: Fact) -> bool:
    """Tell whether all that *less* says is said by *more* too."""
    return less.relation == more.relation and core(less) <= core(more)


def joined(group: list[Fact]) -> Fact:
    """Return the first of *group* with the dates and attributes that only others have, and the evidence of all."""
    first = group[0]
    roles = dict.fromkeys(first.roles)
    attributes = dict(first.attributes)
    for other in group[1:]:
        have = {role for role, _ in roles}
        roles |= dict.fromkeys(pair for pair in other.roles if pair[0] not in have and not isinstance(pair[1], str))
        for name, word in other.attributes:
            attributes.setdefault(name, word)
    evidence = sorted({one: None for fact in group for one in fact.evidence}, key=lambda one: (one.claim.start, one.claim.end, one.claim.rule))
    ordered = tuple(sorted(roles, key=lambda pair: (pair[0], sort_key(pair[1]))))
    return Fact(first.id, first.relation, ordered, tuple(sorted(attributes.items())), max(one.claim.confidence for one in evidence), tuple(evidence))
