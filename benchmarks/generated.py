"""Statements without a model: announcements of a few facts about organizations and people that come again and again."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from pressgraph.records import Amount, Announcement, Claim, Entity, Evidence, Fact, Mention, Statements, When
from pressgraph.resolve import identifier
from pressgraph.resolve.identifiers import mint

PLACES = "Arden Brandvik Castell Dunmore Elverum Fairhaven Gosforth Harrow Inverloch Jorvik Keelmark Lorne Merrow Norvane Osterhall Pinecrest".split()
SORTS = {"university": "{} University", "company": "{} Power Ltd", "foundation": "{} Foundation", "research": "{} Research Institute"}
FIRST = "Ada Bjarne Chidi Dana Elif Farid Greta Hanna Ivo Jun Kofi Lena Marit Nils Olga Priya".split()
TITLES = ("president", "rector", "chief executive", "dean", "director of research")

Filler = Entity | Amount | When | str


def organization(random: Random, count: int) -> Entity:
    """Return one of *count* organizations, the first of them far more often than the last."""
    number = int(count * random.random() ** 2)
    kind = list(SORTS)[number % len(SORTS)]
    name = SORTS[kind].format(f"{PLACES[number % len(PLACES)]} {PLACES[number // 16 % len(PLACES)]} {number}")
    return Entity(mint("organization", name), kind, name, (f"{name.split()[0]} {number}",))


def statements(count: int, first: int = 0) -> Iterator[Statements]:
    """Yield what *count* announcements state, beginning with that of number *first*; there is one organization for every three of *count*."""
    for number in range(first, first + count):
        yield stated(Random(number), f"document-{number}", max(count // 3, 20))


def stated(random: Random, name: str, organizations: int) -> Statements:
    """Return what the announcement *name* states: two partnerships, three fundings, two positions, the last announcements the latest."""
    date = f"{2015 + random.randrange(10)}-{1 + random.randrange(12):02}-{1 + random.randrange(28):02}"
    text, facts = "", []
    for relation in ("partnership", "partnership", "funding", "funding", "funding", "position", "position"):
        said = list(roles(random, relation, organizations))
        claim, words = claimed(name, relation, said, len(text))
        text += words
        kept = tuple(sorted(dict.fromkeys(said), key=lambda pair: (pair[0], str(pair[1]))))
        things = tuple(filler.id if isinstance(filler, Entity) else "" for _, filler in said)
        facts.append(Fact(identifier(relation, kept), relation, kept, claim.attributes, claim.confidence, (Evidence(claim, things),)))
    unique = {fact.id: fact for fact in facts}.values()
    things = {filler.id: filler for fact in unique for _, filler in fact.roles if isinstance(filler, Entity)}
    return Statements(Announcement(name, text, text[:40], date), tuple(things[one] for one in sorted(things)), tuple(unique))


def roles(random: Random, relation: str, organizations: int) -> Iterator[tuple[str, Filler]]:
    """Yield the roles of a fact with their fillers, two organizations that differ in the most."""
    one, other = organization(random, organizations), organization(random, organizations)
    while other == one:
        other = organization(random, organizations)
    if relation == "partnership":
        yield from (("member", one), ("member", other))
    elif relation == "funding":
        amount = Amount(random.choice(("EUR", "USD")), Decimal(random.randrange(1, 999) * 10_000))
        yield from (("funder", one), ("recipient", other), ("amount", amount))
    else:
        person = f"{random.choice(FIRST)} {random.choice(PLACES)}-{random.choice(PLACES)}"
        yield from (("person", Entity(mint("person", person, one.id), "person", person)), ("title", random.choice(TITLES)), ("organization", one))


STATUS = {"position": (("status", "incoming"),), "partnership": (("topic", "tidal energy"),), "funding": (("kind", "grant"),)}


def claimed(name: str, relation: str, said: list[tuple[str, Filler]], start: int) -> tuple[Claim, str]:
    """Return the claim that says *said*, and its words, which begin at *start*."""
    mentions, at = [], start
    for role, filler in said:
        words = filler.name if isinstance(filler, Entity) else str(filler)
        kind = filler.kind if isinstance(filler, Entity) else "money" if isinstance(filler, Amount) else "title"
        mentions.append((role, Mention(at, at + len(words), words, kind, words, filler if isinstance(filler, Amount) else None)))
        at += len(words) + 2
    quote = ", ".join(mention.text for _, mention in mentions) + ". "
    return Claim(name, relation, tuple(mentions), STATUS[relation], start, at, quote, f"{relation}.generated", 0.9), quote
