"""Statements made by hand, with invented names, for the tests of graph, export and query."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from pressgraph.records import Amount, Announcement, Claim, Entity, Evidence, Fact, Mention, Statements, When
from pressgraph.resolve.identifiers import digest, mint

Filler = Entity | Amount | When | str
LITERAL_KINDS = {str: "title", Amount: "money", When: "date"}
Said = tuple[str, Filler, str]
"""A role, what fills it, and the words of the text that say so."""

TIDE = """Brandvik and Osterhall study the tides

Brandvik University (BU) and Osterhall College signed an agreement on tidal energy in March 2024. The Merrow Foundation gives Brandvik
University up to $12.5 million (€11.6 million) a year for the Tide Fund. "The sea does not wait," said Ingrid Solheim, president of Brandvik
University. Tomas Ekeby, until June rector of Osterhall College, welcomed it. The Sea Lab, part of Brandvik University, is in Lindhavn.
"""

HARBOUR = """A harbour consortium

The Brandvik University, Osterhall College and Castellan Power Ltd join the Harbour Consortium. Merrow awards Castellan Power Ltd between NOK 2
million and NOK 3 million. Ingrid Solheim, president of Brandvik University, signed. Brandvik University and Osterhall College are partners.
"""


def thing(kind: str, name: str, *aliases: str) -> Entity:
    """Return an entity that is told from others by its first name."""
    space = kind if kind in {"person", "place", "program"} else "organization"
    return Entity(mint(space, name.removeprefix("The ")), kind, name, aliases)


def fact(text: str, document: str, relation: str, said: Iterable[Said], rule: str = "by_hand", confidence: float = 0.9, **attributes: str) -> Fact:
    """Return a fact whose only evidence is the stretch of *text* that holds all the words in *said*, found in their order."""
    mentions: list[tuple[str, Mention]] = []
    things: list[str] = []
    at = 0
    for role, filler, words in said:
        at = text.index(words, at)
        kind, name = (filler.kind, filler.name) if isinstance(filler, Entity) else (LITERAL_KINDS[type(filler)], str(filler))
        value = filler if isinstance(filler, Amount | When) else None
        mentions.append((role, Mention(at, at + len(words), words, kind, name, value)))
        things.append(filler.id if isinstance(filler, Entity) else "")
    start, end = mentions[0][1].start, mentions[-1][1].end
    given = tuple(sorted(attributes.items()))
    claim = Claim(document, relation, tuple(mentions), given, start, end, text[start:end], f"{relation}.{rule}", confidence)
    roles = tuple(sorted(((role, filler) for role, filler, _ in said), key=lambda pair: (pair[0], str(pair[1]))))
    parts = [f"{role} {filler.id if isinstance(filler, Entity) else filler}" for role, filler in roles if not isinstance(filler, When)]
    return Fact(f"fact/{digest(relation, *parts)}", relation, roles, given, confidence, (Evidence(claim, tuple(things)),))


def statements(announcement: Announcement, facts: Iterable[Fact]) -> Statements:
    """Return what *announcement* states: *facts*, and the entities in them."""
    found = tuple(facts)
    used = {filler for one in found for _, filler in one.roles if isinstance(filler, Entity)}
    return Statements(announcement, tuple(sorted(used, key=lambda entity: entity.id)), found)


BRANDVIK = thing("university", "Brandvik University", "BU", "Brandvik")
OSTERHALL = thing("university", "Osterhall College", "Osterhall")
MERROW = thing("foundation", "Merrow Foundation")
SOLHEIM = thing("person", "Ingrid Solheim", "Solheim")


def tide() -> Statements:
    """Return an announcement with every relation, a sum with its equivalent, and two persons of whom one has left."""
    ekeby, lindhavn, lab, fund = thing("person", "Tomas Ekeby"), thing("place", "Lindhavn"), thing("unit", "Sea Lab"), thing("program", "Tide Fund")
    dollars, euros = Amount("USD", Decimal(12_500_000), qualifier="up to", per="year"), Amount("EUR", Decimal(11_600_000))
    brandvik = ("Brandvik University", "Brandvik\nUniversity")
    agreement: list[Said] = [("member", BRANDVIK, brandvik[0]), ("member", OSTERHALL, "Osterhall College"), ("start", When("2024-03"), "March 2024")]
    gift: list[Said] = [("funder", MERROW, "Merrow Foundation"), ("recipient", BRANDVIK, brandvik[1]), ("amount", dollars, "up to $12.5 million")]
    gift += [("equivalent", euros, "€11.6 million"), ("purpose", fund, "Tide Fund")]
    president: list[Said] = [("person", SOLHEIM, "Ingrid Solheim"), ("title", "president", "president"), ("organization", BRANDVIK, brandvik[1])]
    rector: list[Said] = [("person", ekeby, "Tomas Ekeby"), ("title", "rector", "rector"), ("organization", OSTERHALL, "Osterhall College")]
    facts = [
        fact(TIDE, "tide", "partnership", agreement, form="agreement", topic="tidal energy"),
        fact(TIDE, "tide", "funding", gift, kind="gift"),
        fact(TIDE, "tide", "position", president, status="current"),
        fact(TIDE, "tide", "position", rector, status="former", confidence=0.75),
        fact(TIDE, "tide", "part_of", [("child", lab, "Sea Lab"), ("parent", BRANDVIK, brandvik[0])]),
        fact(TIDE, "tide", "located_in", [("organization", lab, "Sea Lab"), ("place", lindhavn, "Lindhavn")]),
    ]
    announcement = Announcement("tide", TIDE, "Brandvik and Osterhall study the tides", "2024-03-04", "https://news.example/tide?a=1", "The Tide")
    return statements(announcement, facts)


def harbour() -> Statements:
    """Return a later announcement that says again two facts of the first, one with other words, and calls two things by other names."""
    brandvik = thing("university", "The Brandvik University", "Brandvik University")
    castellan, solheim = thing("company", "Castellan Power Ltd", "=Castellan"), thing("person", "Ingrid Solheim")
    crowns = Amount("NOK", None, Decimal(2_000_000), Decimal(3_000_000))
    members: list[Said] = [("member", brandvik, "The Brandvik University"), ("member", OSTERHALL, "Osterhall College")]
    again: list[Said] = [("member", brandvik, "Brandvik University"), ("member", OSTERHALL, "Osterhall College are")]
    award: list[Said] = [("funder", thing("organization", "Merrow Foundation"), "Merrow"), ("recipient", castellan, "Castellan Power Ltd")]
    president: list[Said] = [
        ("person", solheim, "Ingrid Solheim"),
        ("title", "president", "president"),
        ("organization", brandvik, "Brandvik University"),
    ]
    facts = [
        fact(HARBOUR, "harbour", "partnership", [*members, ("member", castellan, "Castellan Power Ltd")], form="consortium"),
        fact(HARBOUR, "harbour", "partnership", again, topic="harbours", confidence=0.95),
        fact(HARBOUR, "harbour", "funding", [*award, ("amount", crowns, "between NOK 2\nmillion and NOK 3 million")], kind="in-kind"),
        fact(HARBOUR, "harbour", "position", president, status="former"),
    ]
    return statements(Announcement("harbour", HARBOUR, "A harbour consortium", "2025-01"), facts)
