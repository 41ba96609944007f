"""Which persons of different announcements are one: those of one name at one organization, in one time; never by name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from pressgraph.identity.groups import Groups, Thing
from pressgraph.identity.names import person

CAREER = 20
"""Years without news after which a name at an organization is taken for another person's."""


def join_persons(persons: Iterable[Thing], known: Mapping[str, Thing], groups: Groups) -> None:
    """Join *persons* by name and organization, where a unit counts for what it is part of too."""
    colleagues: dict[tuple[str, str, str], list[Thing]] = defaultdict(list)
    for one in persons:
        _, _, surname, generation = person(one.names[0])
        for home in {home for _, organization in one.offices for home in homes(organization, known, groups)}:
            colleagues[home, surname, generation].append(one)
    heads = {home: groups.head(home) for home, _, _ in colleagues}
    for home, surname, generation in sorted(colleagues, key=lambda one: (heads[one[0]], one[1:])):
        namesakes = colleagues[home, surname, generation]
        by_given: dict[str, list[Thing]] = defaultdict(list)
        for one in namesakes:
            by_given[person(one.names[0])[0]].append(one)
        for given, alike in by_given.items():
            if len(given) > 1:
                join_one_time(one_middle(alike), groups)
        join_shortened(by_given, home, known, groups)


def homes(organization: str, known: Mapping[str, Thing], groups: Groups) -> set[str]:
    """Return the groups of *organization* and of all that it is part of."""
    found: set[str] = set()
    waiting = [organization]
    while waiting:
        here = waiting.pop()
        if groups.of(here) not in found:
            found.add(groups.of(here))
            waiting += known[here].parents
    return found


def one_middle(alike: list[Thing]) -> list[Thing]:
    """Return those of *alike* who can be one for their middle initials: all, or none where two initials differ."""
    return alike if len({middle for one in alike if (middle := one.marks.get("middle"))}) < 2 else []


def join_one_time(alike: list[Thing], groups: Groups) -> None:
    """Join *alike* where never more than CAREER years pass without news of them."""
    dated = sorted((one for one in alike if one.years), key=lambda one: (one.years, one.iri))
    if any(later.years[0] - earlier.years[-1] > CAREER for earlier, later in zip(dated, dated[1:], strict=False)):
        return
    for other in alike[1:]:
        groups.join(alike[0].iri, other.iri)


def join_shortened(by_given: Mapping[str, list[Thing]], home: str, known: Mapping[str, Thing], groups: Groups) -> None:
    """Join who is named by an initial or by the surname alone with the only one at *home* it can be; for a surname, in the same office."""
    for given, shortened in by_given.items():
        if len(given) > 1:
            continue
        full = [one for name, others in by_given.items() if len(name) > 1 and name.startswith(given) for one in others]
        for short in shortened:
            held = titles(short, home, known, groups)
            able = [one for one in full if given or held & titles(one, home, known, groups)]
            if len({groups.of(one.iri) for one in able}) == 1:
                join_one_time([able[0], short], groups)


def titles(one: Thing, home: str, known: Mapping[str, Thing], groups: Groups) -> set[str]:
    """Return what *one* is at *home*."""
    return {title.lower() for title, organization in one.offices if home in homes(organization, known, groups)}
