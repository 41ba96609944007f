"""What can be said: the kinds of things, and the relations with their roles."""

from __future__ import annotations

from dataclasses import dataclass

ORG_KINDS = ("university", "company", "government", "foundation", "research", "unit", "consortium", "organization")
"""The kinds of organizations; "organization" is the abstention."""

KINDS = ("person", *ORG_KINDS, "place", "program", "title", "money", "date")
AGENTS = frozenset(("person", *ORG_KINDS))
"""Who can act: persons and organizations. A place that acts ("Singapore signs a treaty") is taken for its government."""


@dataclass(frozen=True, slots=True)
class Role:
    """A role of a relation: which kinds may fill it, whether by several at once, whether it must be filled."""

    name: str
    kinds: frozenset[str]
    many: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation: its roles, its attributes with their words (an empty tuple: free text), and how many fillers make a fact."""

    name: str
    roles: tuple[Role, ...]
    attributes: dict[str, tuple[str, ...]]
    core: tuple[str, ...]
    least: int = 2

    def role(self, name: str) -> Role:
        """Return the role *name*. Raises KeyError."""
        for role in self.roles:
            if role.name == name:
                return role
        raise KeyError(f"{self.name} has no role {name!r} (roles: {', '.join(role.name for role in self.roles)})")


ORGANIZATIONS = frozenset((*ORG_KINDS, "program"))
FORMS = ("agreement", "partnership", "consortium", "joint-center", "merger", "other")
FUNDING_KINDS = ("grant", "gift", "investment", "contract", "award", "scholarship", "loan", "in-kind", "other")
STATUSES = ("current", "incoming", "former", "acting")

RELATIONS = {
    relation.name: relation
    for relation in (
        Relation(
            "partnership",
            (
                Role("member", ORGANIZATIONS, many=True, required=True),
                Role("start", frozenset({"date"})),
            ),
            {"form": FORMS, "topic": ()},
            ("member",),
        ),
        Relation(
            "funding",
            (
                Role("funder", AGENTS | {"program"}, many=True),
                Role("recipient", AGENTS | {"program"}, many=True),
                Role("amount", frozenset({"money"})),
                Role("equivalent", frozenset({"money"})),
                Role("purpose", frozenset({"program", "unit"}), many=True),
                Role("through", AGENTS | {"program"}, many=True),
                Role("date", frozenset({"date"})),
            ),
            {"kind": FUNDING_KINDS},
            ("funder", "recipient", "amount"),
        ),
        Relation(
            "position",
            (
                Role("person", frozenset({"person"}), required=True),
                Role("title", frozenset({"title"}), required=True),
                Role("organization", ORGANIZATIONS),
                Role("start", frozenset({"date"})),
            ),
            {"status": STATUSES},
            ("person", "title"),
        ),
        Relation(
            "part_of",
            (Role("child", ORGANIZATIONS, required=True), Role("parent", ORGANIZATIONS, required=True)),
            {},
            ("child", "parent"),
        ),
        Relation(
            "located_in",
            (Role("organization", ORGANIZATIONS, required=True), Role("place", frozenset({"place"}), required=True)),
            {},
            ("organization", "place"),
        ),
    )
}
