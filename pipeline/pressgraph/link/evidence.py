"""What speaks for and against a candidate: its name, what stands beside it, the places around it, the other candidates."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log2

from pressgraph.link.candidates import Candidate
from pressgraph.link.index import ACRONYM, Organization, Register
from pressgraph.link.places import COUNTRY, Place
from pressgraph.link.words import HEADS, UNITS, Words

Span = tuple[int, int]
NEIGHBOURS = 4
"""Words on either side of a name that may show that it is a piece of a longer one."""
GOES_ON = re.compile(r"\s*(?:of|for|de|des|du|di|für|and|&)\s", re.IGNORECASE)
"""What shows that a name does not end where a candidate does."""
TYPES = ("company", "education", "facility", "government", "healthcare")


@dataclass
class Scene:
    """The words of a text with all that is found in them: places, and candidates by their stretch and by their record."""

    words: Words
    register: Register
    places: Sequence[Place]
    candidates: Sequence[Candidate]

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
    def schools(self) -> set[Span]:
        """The stretches that may name a university."""
        return {span for number, spans in self.stretches.items() if "education" in self.register.organization(number).types for span in spans}

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
    found = {"bias": 1.0, f"sort {one.sort}": 1.0}
    found |= of_name(one, scene) | of_neighbours(one, scene) | of_places(one, organization, scene)
    return found | of_record(one, organization, scene)


def of_name(one: Candidate, scene: Scene) -> dict[str, float]:
    """Return what the name says by itself."""
    words = scene.words
    weights = [scene.register.weight(word) for word in words.words[one.start : one.end]]
    found = {
        "words": log2(len(weights)),
        "one word": len(weights) == 1,
        "weight": min(sum(weights), 40) / 10,
        "rarest": max(weights) / 10,
        "unlike": (1 - one.likeness) * 10,
        "nearly": one.likeness < 1,
        "a place": any(place.start <= one.start and one.end <= place.end for place in scene.places),
        "whole": len(weights) == len(words.words),
        "over a break": words.parts[one.start] != words.parts[one.end - 1],
    }
    if one.sort == ACRONYM:
        found["acronym alone"] = found["whole"]
        found["letters"] = min(len(words.source(one.start, one.end)), 8) / 4
    return found


def of_neighbours(one: Candidate, scene: Scene) -> dict[str, float]:
    """Return what stands beside the name in its part."""
    words = scene.words
    before = [at for at in range(one.start) if words.parts[at] == words.parts[one.start]]
    after = [at for at in range(one.end, len(words.words)) if words.parts[at] == words.parts[one.end - 1]]
    unit_first = bool(before) and words.words[before[0]] in UNITS
    left = 0.0 if unit_first else loose(before[: -NEIGHBOURS - 1 : -1], scene)
    right = loose(after[:NEIGHBOURS], scene)
    return {
        "left": left / 10,
        "right": right / 10,
        "something left": left > 0,
        "something right": right > 0,
        "turned": bool(before) and turned(one, scene),
        "goes on": bool(after) and bool(GOES_ON.match(words.text, words.spans[one.end - 1][1])),
        "unit left": unit_first,
        "head left": not unit_first and any(words.words[at] in HEADS for at in before),
        "hospital left": any(words.words[at] in {"hospital", "affiliated"} for at in before),
        "hospital right": bool(after) and words.words[after[0]] == "hospital",
        "head right": any(words.words[at] in HEADS for at in after[:NEIGHBOURS]),
    }


def turned(one: Candidate, scene: Scene) -> bool:
    """Tell whether the name begins with a word that ends another: "Medical University Lucknow" names no University of Lucknow."""
    words = scene.words
    ends = one.start in scene.ends or words.words[one.start - 1] in UNITS
    if ends or one.end - one.start == 1 or words.words[one.start] not in HEADS:
        return False
    return not words.text[words.spans[one.start][1] : words.spans[one.start + 1][0]].strip(" ,")


def loose(positions: Iterable[int], scene: Scene) -> float:
    """Return how telling the words at *positions* are, up to the first that belongs elsewhere."""
    total = 0.0
    for at in positions:
        word = scene.words.words[at]
        if at in scene.explained or word in UNITS or any(c.isdigit() for c in word):
            break
        total += scene.register.weight(word)
    return total


def of_places(one: Candidate, organization: Organization, scene: Scene) -> dict[str, float]:
    """Return what the places outside of the name say."""
    outside = [place for place in scene.places if not one.start <= place.start < one.end]
    countries = {place.country for place in outside if place.sort == COUNTRY}
    hinted = {place.country for place in outside if place.sort != COUNTRY}
    keys = {place.key for place in outside}
    return {
        "country": organization.country in countries,
        "other country": bool(countries) and organization.country not in countries,
        "hinted": not countries and organization.country in hinted,
        "other hinted": not countries and bool(hinted) and organization.country not in hinted,
        "city": organization.city in keys,
        "region": organization.region in keys,
        f"city for {one.sort}": organization.city in keys,
        f"country for {one.sort}": organization.country in countries,
    }


def of_record(one: Candidate, organization: Organization, scene: Scene) -> dict[str, float]:
    """Return what the register says of the record, against those that the same words, or longer names, may mean."""
    span = (one.start, one.end)
    relations = log2(1 + organization.relations)
    others = [log2(1 + scene.register.organization(number).relations) for number in scene.rivals[span] if number != organization.number]
    ahead = relations - max(others, default=relations)
    found = {
        "relations": relations,
        "identifiers": organization.identifiers / 4,
        "closed": not organization.active,
        "rivals": bool(others),
        "ahead": ahead,
        f"ahead for {one.sort}": ahead,
        f"rivals for {one.sort}": bool(others),
        "within": any(start <= one.start and one.end <= end and end - start > one.end - one.start for start, end in scene.spans),
        "again": any(end <= one.start or one.end <= start for start, end in scene.stretches[organization.number]),
        "parent": any(parent in scene.stretches for parent in organization.parents),
    }
    beside = any(end <= one.start or one.end <= start for start, end in scene.schools)
    found |= {kind: kind in organization.types for kind in TYPES}
    return found | {f"{kind} beside": beside and kind in organization.types for kind in TYPES}
