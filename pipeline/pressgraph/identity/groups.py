"""Things joined into groups, never against what is known of them: connected components with a guard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pressgraph.identity.names import person

ABSTAINED = "organization"
"""The kind that goes with every kind of organization."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing as announcements name it: the fullest ``names`` that they give it, its other ``aliases``, the ``facts`` in which it takes part.

    ``parents`` are the things that it is part of, ``offices`` what a person is and where, as (title, organization), ``years`` those in which
    announcements that name it were published, ``record`` the one in a register to which it is linked, ``copied`` the announcement whose copies
    alone name it, with the name.
    """

    iri: str
    space: str
    kind: str
    names: tuple[str, ...]
    aliases: tuple[str, ...]
    facts: frozenset[str]
    parents: tuple[str, ...] = ()
    offices: tuple[tuple[str, str], ...] = ()
    years: tuple[int, ...] = ()
    record: str = ""
    copied: str = ""

    @property
    def marks(self) -> dict[str, str]:
        """What a thing has only one of, as far as it is told: kind and record of an organization, given name and middle initials of a person."""
        if self.kind == "person":
            given, middle, *_ = person(self.names[0])
            told = {"given": given if len(given) > 1 else "", "middle": middle}
        else:
            told = {"kind": self.kind if self.kind != ABSTAINED else "", "record": self.record}
        return {mark: one for mark, one in told.items() if one}


def stub(iri: str, parents: Iterable[str] = (), names: Iterable[str] = ("",)) -> Thing:
    """Return a thing of which no more is to be known than what it is part of, and its names."""
    return Thing(iri, "organization", ABSTAINED, tuple(names), (), frozenset(), tuple(parents))


class Groups:
    """Groups of things, each alone at first.

    Two are never joined if their marks differ, if both take part in one fact (nobody works with, funds or is part of himself), or if a pair of
    them is *apart*. The smaller group is always the one that is looked through, so that all joins together stay nearly linear.
    """

    def __init__(self, things: Iterable[Thing], apart: Iterable[tuple[str, str]]) -> None:
        things = list(things)
        self.root = {thing.iri: thing.iri for thing in things}
        self.members = {thing.iri: [thing.iri] for thing in things}
        self.marks = {thing.iri: thing.marks for thing in things}
        self.facts = {thing.iri: set(thing.facts) for thing in things}
        self.apart: dict[str, set[str]] = {}
        for one, other in apart:
            self.apart.setdefault(one, set()).add(other)
            self.apart.setdefault(other, set()).add(one)

    def of(self, iri: str) -> str:
        """Return what stands for the group of *iri*."""
        return self.root[iri]

    def join(self, one: str, other: str, decided: bool = False) -> bool:
        """Join the groups of *one* and *other* unless they are apart or, if no person *decided* it, differ. Tell whether something changed."""
        small, large = sorted((self.root[one], self.root[other]), key=lambda root: (len(self.members[root]), root))
        if small == large or self.kept_apart(small, large) or not decided and self.differ(small, large):
            return False
        for member in self.members[small]:
            self.root[member] = large
        self.members[large] += self.members.pop(small)
        self.marks[large] = self.marks.pop(small) | self.marks[large]
        few, many = sorted((self.facts.pop(small), self.facts.pop(large)), key=len)
        many |= few
        self.facts[large] = many
        return True

    def kept_apart(self, small: str, large: str) -> bool:
        """Tell whether a member of the group *small* is apart from one of *large*."""
        return any(self.root[other] == large for member in self.members[small] for other in self.apart.get(member, ()))

    def differ(self, small: str, large: str) -> bool:
        """Tell whether the groups *small* and *large* have different marks, or take part in one fact."""
        few, many = sorted((self.facts[small], self.facts[large]), key=len)
        return not few.isdisjoint(many) or any(self.marks[large].get(mark, told) != told for mark, told in self.marks[small].items())

    def representatives(self) -> dict[str, str]:
        """Return each thing of a group of several with the one that stands for it."""
        several = [(self.head(root), members) for root, members in self.members.items() if len(members) > 1]
        return {member: head for head, members in several for member in members}

    def head(self, root: str) -> str:
        """Return the one that stands for the group *root*: that of the longest identifier, which has the fullest name."""
        return min(self.members[root], key=lambda iri: (-len(iri), iri))
