"""Which things of different announcements are one: by keys alone, never by comparing all with all.

Names that are near each other are no sign: Northwestern and Northeastern University have nine letters of ten in common. So there is no threshold
of likeness; two names are joined for a reason that has a name, and only where the graph knows no second candidate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pressgraph.identity.groups import ABSTAINED, Groups, Thing
from pressgraph.identity.names import (
    COUNTRY_WORDS,
    GENERIC,
    LEAST_ACRONYM,
    abbreviates,
    body,
    initials,
    is_acronym,
    is_bare,
    is_registered,
    shorter,
    slips,
    telling,
    words,
)
from pressgraph.identity.persons import join_persons

Pair = tuple[str, str]
Table = dict[Pair, list[Thing]]
"""Things by (space, key)."""


def decide(
    things: Iterable[Thing], together: Iterable[Pair] = (), apart: Iterable[Pair] = (), beside: Mapping[Thing, str] = MappingProxyType({})
) -> dict[str, str]:
    """Return of *things* those that are one with others, each with the one that stands for all.

    A person said what is *together* and *apart*. What is *beside* is decided, each with the one that stands for it: it is looked at, not joined.
    """
    own = sorted(things, key=lambda thing: thing.iri)
    known = {thing.iri: thing for thing in (*beside, *own)}
    together, apart = ([pair for pair in pairs if known.keys() >= set(pair)] for pairs in (together, apart))
    groups = Groups(known.values(), apart)
    for thing, home in beside.items():
        groups.join(home, thing.iri, decided=True)
    for one, other in sorted(together):
        groups.join(one, other, decided=True)
    join_marked(own, "record", groups)
    join_marked(own, "copied", groups)
    persons, units, places, others = sorted_out(own, "person", "unit", "place")
    blocks, shorts = join_bodies(places, others, known, groups)
    add_bodies(beside, known, blocks, shorts)
    join_units(units, shorts, blocks, groups)
    join_persons(persons, known, groups)
    return groups.representatives()


def add_bodies(things: Iterable[Thing], known: Mapping[str, Thing], blocks: Table, shorts: Table) -> None:
    """Add those of *things* that are neither units nor persons to *blocks*, and but for places to *shorts*."""
    _, _, places, others = sorted_out(things, "person", "unit", "place")
    for thing in (*places, *others):
        for pair in spellings(thing, known):
            blocks[pair].append(thing)
    for pair, found in short_forms(others).items():
        shorts[pair] += found


def join_bodies(places: Iterable[Thing], others: Iterable[Thing], known: Mapping[str, Thing], groups: Groups) -> tuple[Table, Table]:
    """Join *places*, and *others* which are neither these nor units nor persons; return them by their spellings, and by their short forms."""
    blocks = join_spellings([*places, *others], known, groups)
    join_slips(others, blocks, groups)
    shorts = short_forms(others)
    join_shorts(others, shorts, known, groups)
    return blocks, shorts


def join_marked(things: Iterable[Thing], mark: str, groups: Groups) -> None:
    """Join what has one ``record`` of a register, or what copies of one announcement call by one name: the same *mark* in one space."""
    first: dict[Pair, str] = {}
    for thing in things:
        if told := getattr(thing, mark):
            groups.join(first.setdefault((thing.space, told), thing.iri), thing.iri)


def sorted_out(things: Iterable[Thing], *kinds: str) -> list[list[Thing]]:
    """Return *things* in lists: those of each of *kinds*, and all others."""
    found: dict[str, list[Thing]] = {kind: [] for kind in (*kinds, "")}
    for thing in things:
        found[thing.kind if thing.kind in kinds else ""].append(thing)
    return list(found.values())


def join_spellings(things: Iterable[Thing], known: Mapping[str, Thing], groups: Groups) -> Table:
    """Join what differs in spelling alone; return *things* by (space, key)."""
    blocks: Table = defaultdict(list)
    for thing in things:
        for pair in spellings(thing, known):
            blocks[pair].append(thing)
    for block in blocks.values():
        join_block(block, groups)
    return blocks


def spellings(thing: Thing, known: Mapping[str, Thing]) -> list[Pair]:
    """Return by what (space, key) all are known that differ from *thing* in spelling alone."""
    country = nation(thing, known)
    certain = [name for name in thing.names if country or not is_bare(name, thing.kind)]
    return [(thing.space, one) for one in dict.fromkeys(one for name in certain for one in keys(name, thing.kind, country))]


def keys(name: str, kind: str, country: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield by what *name* is looked up: its words in a row, for a body of state those without order and with its *country*, in doubt both.

    A name without letters and digits has no key.
    """
    row = "".join(words(name, kind))
    if row and kind != "government":
        yield row
    if row and kind in {"government", ABSTAINED}:
        yield "".join(sorted(body(name) | country))


def nation(thing: Thing, known: Mapping[str, Thing]) -> frozenset[str]:
    """Return the words of the country that the body of state *thing* is part of, if announcements name one and only one."""
    if thing.kind != "government" or not any(has_organ(name) for name in thing.names):
        return frozenset()
    wholes = {name for parent in thing.parents for name in known[parent].names if not has_organ(name) and " and " not in name}
    countries = {body(name) for name in wholes}
    return countries.pop() if len(countries) == 1 else frozenset()


def has_organ(name: str) -> bool:
    """Tell whether *name* says of what sort a body of state is, as that of a state does not."""
    return not body(name).isdisjoint(GENERIC)


def join_block(block: Iterable[Thing], groups: Groups) -> None:
    """Join the things of *block* kind by kind, and those of no kind with the only kind there is."""
    by_kind: dict[str, list[Thing]] = defaultdict(list)
    for thing in block:
        by_kind[thing.kind].append(thing)
    doubtful = by_kind.pop(ABSTAINED, [])
    told = list(by_kind.values())
    for alike in [*told, doubtful, *([[told[0][0], doubtful[0]]] if len(told) == 1 and doubtful else [])]:
        for other in alike[1:]:
            groups.join(alike[0].iri, other.iri)


def join_slips(things: Iterable[Thing], blocks: Mapping[Pair, list[Thing]], groups: Groups) -> None:
    """Join names that differ by a slip of the pen; the names of states and their bodies differ by less."""
    for thing in things:
        for pair in misspellings(thing):
            for other in blocks.get(pair, ())[:1]:
                groups.join(thing.iri, other.iri)


def misspellings(thing: Thing) -> list[Pair]:
    """Return the (space, key) that a slip of the pen makes of the names of *thing*."""
    if thing.kind == "government":
        return []
    return [(thing.space, slip) for slip in dict.fromkeys(slip for name in thing.names for slip in slips(words(name, thing.kind)))]


def short_forms(things: Iterable[Thing]) -> Table:
    """Return *things* by what they may be called."""
    found: Table = defaultdict(list)
    for thing in things:
        for pair in short_of(thing):
            found[pair].append(thing)
    return found


def short_of(thing: Thing) -> Iterator[Pair]:
    """Yield what *thing* may be called: (space, key of a name that a text has for it); of its names what is left, and initials."""
    aliases = [alias for alias in thing.aliases if stands_for(alias, thing)]
    for table, short in (
        (thing.space, [one for alias in aliases for one in keys(alias, thing.kind)]),
        (f"core {thing.space}", [one for name in thing.names for one in shorter(name, thing.kind)]),
        (f"initials {thing.space}", [one.lower() for name in thing.names for one in initials(name) if len(one) >= LEAST_ACRONYM]),
    ):
        yield from ((table, one) for one in sorted(set(short)))


def asked(thing: Thing) -> Iterator[Pair]:
    """Yield where is looked for what *thing* may be the short form of."""
    for name in thing.names:
        for key in keys(name, thing.kind):
            yield from ((table, key) for table in (thing.space, f"core {thing.space}"))
        if is_acronym(name):
            yield f"initials {thing.space}", name.lower()


def stands_for(alias: str, thing: Thing) -> bool:
    """Tell whether *alias* is good outside its announcement.

    An acronym or abbreviation is. The beginning of a name is not, for it may name another thing: "Goldman Sachs" of Goldman Sachs Research; nor
    is its end, but for a body of state without its country.
    """
    mine = words(alias, thing.kind)
    full = [words(name, thing.kind) for name in thing.names]
    if any(mine in (one[: len(mine)], one[-len(mine) :]) for one in full):
        return thing.kind == "government" and any(body(name) - body(alias) <= COUNTRY_WORDS for name in thing.names)
    return is_acronym(alias) or telling(mine) and any(abbreviates(alias, name) for name in thing.names)


def join_shorts(things: Iterable[Thing], shorts: Mapping[Pair, list[Thing]], known: Mapping[str, Thing], groups: Groups) -> None:
    """Join what is called by a short form alone with the only thing in the graph that has it, the longer names first."""
    for thing in sorted(things, key=lambda thing: (-len(thing.names[0]), thing.iri)):
        for name in thing.names:
            fitting = [one for one in meant(name, thing, shorts) if goes_with(thing, one, known)]
            if len({groups.of(one.iri) for one in fitting}) == 1:
                groups.join(fitting[0].iri, thing.iri)


def meant(name: str, thing: Thing, shorts: Mapping[Pair, list[Thing]]) -> list[Thing]:
    """Return the things that may be called *name*: those that a text calls so; those of whose name it is a part; in want of both, of its initials."""
    found = [one for key in keys(name, thing.kind) for one in shorts.get((thing.space, key), ())]
    if thing.kind != ABSTAINED and not is_registered(name):
        found += [one for key in keys(name, thing.kind) for one in shorts.get((f"core {thing.space}", key), ()) if one.kind == thing.kind]
    if not found and is_acronym(name):
        found = shorts.get((f"initials {thing.space}", name.lower()), [])
    return found


def goes_with(short: Thing, full: Thing, known: Mapping[str, Thing]) -> bool:
    """Tell whether *short* can be *full*: of its kind or of none, and of no other country."""
    country = nation(short, known)
    mine = frozenset(word for name in full.names for word in body(name)) | nation(full, known)
    return ABSTAINED in {short.kind, full.kind} or (short.kind == full.kind and country <= mine)


def join_units(units: Iterable[Thing], shorts: Mapping[Pair, list[Thing]], blocks: Mapping[Pair, list[Thing]], groups: Groups) -> None:
    """Join units of one name that are part of one thing; those of units after these."""
    changed = True
    while changed:
        homes: dict[Pair, str] = {}
        changed = False
        for unit in units:
            wholes = {name: sorted(homes_of(unit, name, shorts, blocks, groups)) for name in unit.names}
            for pair in [(row, home) for name in unit.names for row in keys(name, unit.kind) for home in wholes[name]]:
                changed |= groups.join(homes.setdefault(pair, unit.iri), unit.iri)


def beginnings_of(unit: Thing) -> Iterator[Pair]:
    """Yield where is looked for what the beginnings of the names of *unit* mean, of each name the longest first."""
    for found in (words(name, unit.kind) for name in unit.names):
        for length in range(len(found) - 1, 0, -1):
            yield from ((table, "".join(found[:length])) for table in (unit.space, f"core {unit.space}"))


def homes_of(unit: Thing, name: str, shorts: Mapping[Pair, list[Thing]], blocks: Mapping[Pair, list[Thing]], groups: Groups) -> set[str]:
    """Return the groups that *unit* is part of: those that are told, or the only one whose name begins its *name*."""
    if unit.parents:
        return {groups.of(parent) for parent in unit.parents}
    found = words(name, unit.kind)
    for length in range(len(found) - 1, 0, -1):
        beginning = "".join(found[:length])
        pairs = [(table, beginning) for table in (unit.space, f"core {unit.space}")]
        homes = {groups.of(one.iri) for pair in pairs for one in (*blocks.get(pair, ()), *shorts.get(pair, ()))}
        if homes:
            return homes if len(homes) == 1 else set()
    return set()
