"""Found pairs against gold pairs: one to one, as many as possible, those that must be found before those that may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import eq
from typing import Any, TypeAlias

from pressgraph.evaluate.names import same_name, same_person, same_sum, same_title, same_topic, shared_form
from pressgraph.evaluate.pairs import Pair

Counts: TypeAlias = tuple[float, float, float]
"""Weights of right, wrong and missed pairs."""

SAME: dict[str, Callable[[Any, Any], bool]] = {
    "member": same_name,
    "funder": same_name,
    "recipient": same_name,
    "amount": same_sum,
    "person": same_person,
    "title": same_title,
    "org": same_name,
    "child": same_name,
    "parent": same_name,
    "place": same_name,
    "start": eq,
    "topic": same_topic,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of comparing the pairs of one kind in one announcement."""

    right: tuple[tuple[Pair, Pair], ...]
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]

    @property
    def counts(self) -> Counts:
        """The weights of the right pairs (as gold has them), the wrong and the missed ones."""
        return sum(gold.weight for _, gold in self.right), sum(one.weight for one in self.wrong), sum(one.weight for one in self.missed)


def compare(kind: str, found: Sequence[Pair], gold: Sequence[Pair]) -> Outcome:
    """Return which of *found* are right and wrong, and which of *gold* are missed; both are pairs of *kind*."""
    hits = [[at for at, wanted in enumerate(gold) if same_pair(kind, one, wanted)] for one in found]
    holder = matched(hits, [one.optional for one in gold])
    held = set(holder.values())
    right = tuple((found[holder[at]], gold[at]) for at in sorted(holder) if not gold[at].optional)
    titles = {id(found[at].left) for at in held} if kind == "person-title" else set()

    def excused(at: int) -> bool:
        """Tell whether a pair left over says an optional pair, or another title of the same person, again."""
        return any(gold[hit].optional or (id(found[at].left) in titles and found[holder[hit]].left is found[at].left) for hit in hits[at])

    wrong = tuple(one for at, one in enumerate(found) if at not in held and not excused(at))
    return Outcome(right, wrong, tuple(missing(kind, gold, holder)))


def same_pair(kind: str, found: Pair, gold: Pair) -> bool:
    """Tell whether *found* is *gold*; members are compared either way round."""
    left, right = kind.split("-")
    straight = same(left, found.left, gold.left, found.persons[0]) and same(right, found.right, gold.right, found.persons[1])
    return straight or (left == right and same_name(found.left, gold.right) and same_name(found.right, gold.left))


def same(role: str, found: Any, gold: Any, person: bool) -> bool:
    """Tell whether *found* and *gold* are one thing in *role*; persons who give or get money are compared as persons."""
    return (same_person if person and role in {"funder", "recipient"} else SAME[role])(found, gold)


def matched(hits: Sequence[Sequence[int]], optional: Sequence[bool]) -> dict[int, int]:
    """Return a largest one-to-one matching, gold -> found, by augmenting paths: first over the gold pairs that are not *optional*."""
    holder: dict[int, int] = {}

    def place(one: int, seen: set[int], turn: bool) -> bool:
        for at in hits[one]:
            if at not in seen and optional[at] == turn:
                seen.add(at)
                if at not in holder or place(holder[at], seen, turn):
                    holder[at] = one
                    return True
        return False

    for turn in (False, True):
        for one in range(len(hits)):
            if one not in holder.values():
                place(one, set(), turn)
    return holder


def missing(kind: str, gold: Sequence[Pair], holder: dict[int, int]) -> list[Pair]:
    """Return the gold pairs that must be found and were not, one for those that say the same."""
    matched_gold = [gold[at] for at in holder]
    missed: list[Pair] = []
    for at, one in enumerate(gold):
        if at not in holder and not one.optional and not any(alike(kind, one, other) for other in (*matched_gold, *missed)):
            missed.append(one)
    return missed


def alike(kind: str, one: Pair, other: Pair) -> bool:
    """Tell whether two gold pairs say the same."""
    left, right = kind.split("-")
    straight = overlap(left, one.left, other.left) and overlap(right, one.right, other.right)
    return straight or (left == right and overlap(left, one.left, other.right) and overlap(right, one.right, other.left))


def overlap(role: str, one: Any, other: Any) -> bool:
    """Tell whether two gold fillers are one thing."""
    return bool(one == other) if role in {"amount", "start", "topic"} else shared_form(one, other)
