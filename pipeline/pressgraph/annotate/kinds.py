"""The kind of an organization as its name or a noun for it says it."""

from __future__ import annotations

HEADS: dict[str, frozenset[str]] = {
    noun: frozenset(kinds.split())
    for nouns, kinds in (
        ("university college", "university"),
        ("company firm startup start-up corporation bank business manufacturer retailer airline lender", "company"),
        ("foundation charity trust nonprofit non-profit philanthropy", "foundation"),
        ("institute laboratory lab hospital academy museum library society observatory", "research unit"),
        ("school department center centre office division", "unit"),
        ("ministry agency council commission government authority department bureau treasury", "government"),
        ("consortium alliance association network federation coalition union", "consortium"),
        ("organization organisation", "foundation consortium research government company"),
        ("fund", "foundation government company"),
    )
    for noun in nouns.split()
}
"""Nouns that take up an organization named before ("the university"), and the kinds that they can stand for."""

NAME_WORDS = (
    ("unit", ("school of", "faculty of", "department of computer", "department of chemistry", "department of physics", "college of", "office of")),
    (
        "university",
        ("university", "université", "universität", "universidad", "universidade", "università", "polytechnic", "institute of technology"),
    ),
    (
        "government",
        ("ministry", "government", "u.s. department", "secretariat", "parliament", "congress", "city council", "county of", "republic of"),
    ),
    ("foundation", ("foundation", "charitable", "stiftung", "fondation", "fundación")),
    ("company", (" inc", " inc.", " llc", " ltd", " ltd.", " plc", " corp", " corp.", " gmbh", " limited", " co.", " ventures", " capital", " bank")),
    ("research", ("hospital", "laboratory", "museum", "academy of", "research institute", "max planck")),
    ("consortium", ("consortium", "alliance", "association")),
)


def kind_of_name(name: str) -> str:
    """Return the kind that the words of *name* tell ("Keio University": university), or "" where they tell none or the name has several heads."""
    lowered = f" {name.lower()} "
    for kind, marks in NAME_WORDS:
        if any(mark in lowered if not mark.startswith(" ") else lowered.rstrip().endswith(mark) for mark in marks):
            return kind
    return ""
