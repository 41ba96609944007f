"""What speaks for and against a candidate: its name, what stands beside it, the places around it, the other candidates."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import log2

from pressgraph.link.candidates import Candidate
from pressgraph.link.index import ACRONYM, Organization, Register
from pressgraph.link.places import COUNTRY, Place
from pressgraph.link.words import HEADS, UNITS, Words

Span = tuple[int, int]
NEIGHBOURS = 4
"""Words on either side of a name that may show that it is a piece of a longer one."""
GOES_ON = re.compile(r"\s*(?:of|for|de|des|du|di|für)\s", re.IGNORECASE)
"""What shows that a name does not end where a candidate does."""
JOINED = re.compile(r"\s(?:and|&|et|und|y)\s", re.IGNORECASE)
"""What shows that another name begins."""
NEXT = frozenset("school hospital center medical health science".split())
"""Words that, right behind a name, tell whether a part of it or something else is meant."""
TYPES = ("company", "education", "facility", "government", "healthcare")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What all records that a stretch may name have in common: what its words and those beside it say, the places outside of it (countries named,
    countries that cities and regions hint at, by what words), whether a university stands elsewhere, and which two records are best known."""

    features: dict[str, float]
    countries: frozenset[str]
    hinted: frozenset[str]
    keys: frozenset[str]
    beside: bool
    known: tuple[Organization, ...]


@dataclass
class Scene:
    """The words of a text with all that is found in them: places, and candidates by their stretch and by their record."""

    words: Words
    register: Register
    places: Sequence[Place]
    candidates: Sequence[Candidate]
    looked_at: dict[Span, Stretch] = field(default_factory=dict)

    @cached_property
    def spans(self) -> list[Span]:
        """The stretches that candidates cover, sorted."""
        return sorted({(one.start, one.end) for one in self.candidates})

    @cached_property
    def stretches(self) -> dict[int, set[Span]]:
        """The stretches that may name a record, by its number."""
        found: dict[int, set[Span]] = defaultdict(set)
        for one in self.candidates:
            found[one.number].add((one.start, one.end))
        return found

    @cached_property
    def full(self) -> set[Span]:
        """The stretches of several words that are names as the register has them."""
        return {(one.start, one.end) for one in self.candidates if one.sort < ACRONYM and one.likeness == 1 and one.end - one.start > 1}

    @cached_property
    def schools(self) -> set[Span]:
        """Those of them that may name a university."""
        return {span for span in self.full if any("education" in self.register.organization(number).types for number in self.rivals[span])}

    @cached_property
    def pieces(self) -> list[int]:
        """In which piece each word stands: a part, or what "and" joins in it."""
        words, piece, found = self.words, 0, []
        for at, (start, _) in enumerate(words.spans):
            if at and (words.parts[at] != words.parts[at - 1] or JOINED.match(words.text, words.spans[at - 1][1], start)):
                piece += 1
            found.append(piece)
        return found

    @cached_property
    def rivals(self) -> dict[Span, set[int]]:
        """The records that a stretch may name."""
        found: dict[Span, set[int]] = defaultdict(set)
        for one in self.candidates:
            found[one.start, one.end].add(one.number)
        return found

    @cached_property
    def ends(self) -> set[int]:
        """Where places and names of several words end."""
        return {place.end for place in self.places} | {end for start, end in self.spans if end - start > 1}

    @cached_property
    def explained(self) -> set[int]:
        """Where words stand that belong to a place or a name of several words."""
        spans = [(place.start, place.end) for place in self.places] + [(start, end) for start, end in self.spans if end - start > 1]
        return {at for start, end in spans for at in range(start, end)}


def features(one: Candidate, organization: Organization, scene: Scene) -> dict[str, float]:
    """Return what speaks for or against *one*, each under its name in the weights."""
    span = (one.start, one.end)
    if span not in scene.looked_at:
        scene.looked_at[span] = stretch(*span, scene)
    around = scene.looked_at[span]
    return around.features | of_name(one, scene) | of_places(one.sort, organization, around) | of_record(one, organization, around, scene)


def stretch(start: int, end: int, scene: Scene) -> Stretch:
    """Return what the words from *start* up to *end* say, whatever record they name."""
    outside = [place for place in scene.places if not start <= place.start < end]
    rivals = sorted(map(scene.register.organization, scene.rivals[start, end]), key=lambda one: (-one.relations, one.number))
    return Stretch(
        {"bias": 1.0, "rivals": len(rivals) > 1} | of_words(start, end, scene) | of_neighbours(start, end, scene) | of_stretches(start, end, scene),
        frozenset(place.country for place in outside if place.sort == COUNTRY),
        frozenset(place.country for place in outside if place.sort != COUNTRY),
        frozenset(place.key for place in outside),
        any(last <= start or end <= first for first, last in scene.schools),
        tuple(rivals[:2]),
    )


def of_words(start: int, end: int, scene: Scene) -> dict[str, float]:
    """Return what the words say by themselves."""
    words = scene.words
    weights = [scene.register.weight(word) for word in words.words[start:end]]
    return {
        "words": log2(len(weights)),
        "one word": len(weights) == 1,
        "weight": min(sum(weights), 40) / 10,
        "rarest": max(weights) / 10,
        "a place": any(place.start <= start and end <= place.end for place in scene.places),
        "whole": len(weights) == len(words.words),
        "over a break": words.parts[start] != words.parts[end - 1],
    }


def of_neighbours(start: int, end: int, scene: Scene) -> dict[str, float]:
    """Return what stands beside the words in their piece."""
    words, pieces = scene.words, scene.pieces
    before = words.words[bisect_left(pieces, pieces[start]) : start]
    after = words.words[end : bisect_right(pieces, pieces[end - 1])]
    unit_first = bool(before) and before[0] in UNITS
    left = 0.0 if unit_first else loose(range(start - 1, max(start - len(before), start - NEIGHBOURS) - 1, -1), scene)
    right = loose(range(end, end + len(after[:NEIGHBOURS])), scene)
    found = {
        "left": left / 10,
        "right": right / 10,
        "something left": left > 0,
        "something right": right > 0,
        "whole part": not before and not after,
        "ends a part": not after,
        "turned": bool(before) and turned(start, end, scene),
        "goes on": bool(after) and bool(GOES_ON.match(words.text, words.spans[end - 1][1])),
        "joined": bool(JOINED.match(words.text, words.spans[end - 1][1])),
        "unit left": unit_first,
        "head left": not unit_first and not HEADS.isdisjoint(before),
        "hospital left": "hospital" in before or "affiliated" in before,
        "head right": not HEADS.isdisjoint(after[:NEIGHBOURS]),
    }
    if after and after[0] in NEXT:
        found[f"{after[0]} next"] = True
    return found


def turned(start: int, end: int, scene: Scene) -> bool:
    """Tell whether the words begin with one that ends another: "Medical University Lucknow" names no University of Lucknow."""
    words = scene.words
    ends = start in scene.ends or words.words[start - 1] in UNITS
    if ends or end - start == 1 or words.words[start] not in HEADS:
        return False
    return not words.text[words.spans[start][1] : words.spans[start + 1][0]].strip(" ,")


def loose(positions: Iterable[int], scene: Scene) -> float:
    """Return how telling the words at *positions* are, up to the first that belongs elsewhere."""
    total, explained = 0.0, scene.explained
    for at in positions:
        word = scene.words.words[at]
        if at in explained or word in UNITS or not word.isalpha():
            break
        total += scene.register.weight(word)
    return total


def of_stretches(start: int, end: int, scene: Scene) -> dict[str, float]:
    """Return which other names lie around or in the words."""
    around = [(first, last) for first, last in scene.spans if first <= start and end <= last and last - first > end - start]
    return {
        "within": bool(around),
        "within a name": not scene.full.isdisjoint(around),
        "around a name": any(start <= first and last <= end and last - first < end - start for first, last in scene.spans),
    }


def of_name(one: Candidate, scene: Scene) -> dict[str, float]:
    """Return what the sort of the name and its likeness say."""
    found = {f"sort {one.sort}": 1.0}
    if one.likeness < 1:
        found |= {"unlike": (1 - one.likeness) * 10, "nearly": 1.0}
    if one.sort == ACRONYM:
        found["acronym alone"] = len(scene.words.words) == one.end - one.start
        found["letters"] = min(len(scene.words.source(one.start, one.end)), 8) / 4
    return found


def of_places(sort: int, organization: Organization, around: Stretch) -> dict[str, float]:
    """Return what the places outside of the name say."""
    city, country = organization.city in around.keys, organization.country in around.countries
    found: dict[str, float] = {"city": city, "country": country, f"city for {sort}": city, f"country for {sort}": country}
    found["region"] = organization.region in around.keys
    hinted = organization.country in around.hinted
    if around.countries:
        found["other country"] = not country
    else:
        found |= {"hinted": hinted, "other hinted": bool(around.hinted) and not hinted}
    return found


def of_record(one: Candidate, organization: Organization, around: Stretch, scene: Scene) -> dict[str, float]:
    """Return what the register says of the record, against those that the same words may mean."""
    rival = next((other for other in around.known if other.number != organization.number), None)
    ahead = log2((1 + organization.relations) / (1 + rival.relations)) if rival else 0.0
    found = {
        "relations": log2(1 + organization.relations),
        "identifiers": organization.identifiers / 4,
        "closed": not organization.active,
        "ahead": ahead,
        f"ahead for {one.sort}": ahead,
        f"rivals for {one.sort}": rival is not None,
        "again": any(end <= one.start or one.end <= start for start, end in scene.stretches[organization.number]),
        "parent": any(parent in scene.stretches for parent in organization.parents),
    }
    for kind in organization.types:
        if kind in TYPES:
            found |= {kind: 1.0, f"{kind} beside": around.beside}
    return found
