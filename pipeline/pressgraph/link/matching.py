"""Which records a text names: candidates that share words are weighed against each other and against none of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from pathlib import Path

from pressgraph.link.candidates import Candidate, alike, exact
from pressgraph.link.evidence import Scene, Span, features
from pressgraph.link.index import CITYLESS, LANDLESS, SHORT, TURNED, Organization, Register
from pressgraph.link.places import COUNTRY, Place, places_of
from pressgraph.link.words import Words, words_of

LEAST = 0.75
"""The probability under which nothing is linked."""
LIMIT = 5_000
"""Characters of a text that are read: affiliations are shorter, and evidence is compared pair by pair."""
NEEDED = {CITYLESS: ("city",), TURNED: ("city", "region"), LANDLESS: ("country",)}
"""Sort of a changed name -> what must be named beside it."""
WEIGHTS: dict[str, float] = json.loads((Path(__file__).parent / "weights.json").read_text(encoding="utf-8"))
"""What speaks for a candidate, and how much; learned by ``models/training/links.py``."""


@dataclass(frozen=True, slots=True)
class Match:
    """That a text names *organization*, from word *start* up to *end*; ``score`` is the probability of that."""

    organization: Organization
    score: float
    start: int
    end: int


def match(text: str, register: Register, least: float = LEAST) -> list[Match]:
    """Return the organizations that *text*, an affiliation or a name, names with a probability of at least *least*, the likeliest first."""
    words = words_of(text[:LIMIT])
    best: dict[int, Match] = {}
    for one in (one for group in groups(words, register) for one in likeliest(group)):
        number = one.organization.number
        if one.score >= least and (number not in best or one.score > best[number].score):
            best[number] = one
    return sorted(best.values(), key=lambda one: (-one.score, one.start, one.organization.ror))


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with what speaks for it."""

    candidate: Candidate
    organization: Organization
    features: dict[str, float]


def groups(words: Words, register: Register) -> Iterator[list[Weighed]]:
    """Yield the candidates in *words*, those together of which one at most can be meant, since their words overlap."""
    places = places_of(words, register)
    found = [one for one in exact(words, register) if fits(one, register, places)]
    taken = {at for one in found if one.end - one.start > 1 for at in range(one.start, one.end)}
    found += [one for one in alike(words, register, taken) if fits(one, register, places)]
    scene = Scene(words, register, places, found)
    for cluster in overlapping(scene.spans):
        yield [weighed(one, scene) for one in found if (one.start, one.end) in cluster]


def weighed(one: Candidate, scene: Scene) -> Weighed:
    """Return *one* with what speaks for it."""
    organization = scene.register.organization(one.number)
    return Weighed(one, organization, features(one, organization, scene))


def fits(candidate: Candidate, register: Register, places: Sequence[Place]) -> bool:
    """Tell whether *candidate* is a full name, or a changed one of an organization whose city, or for some country or region, stands elsewhere."""
    if candidate.sort not in NEEDED:
        return candidate.sort != SHORT
    if not places:
        return False
    organization = register.organization(candidate.number)
    needed = {getattr(organization, name) for name in NEEDED[candidate.sort]}
    outside = [place for place in places if not candidate.start <= place.start < candidate.end]
    return any(place.key in needed or (place.sort == COUNTRY and place.country in needed) for place in outside)


def overlapping(spans: Iterable[Span]) -> Iterator[set[Span]]:
    """Yield *spans*, which are sorted, in sets of such as overlap."""
    cluster: set[Span] = set()
    end = -1
    for span in spans:
        if span[0] >= end and cluster:
            yield cluster
            cluster = set()
        cluster.add(span)
        end = max(end, span[1])
    if cluster:
        yield cluster


def likeliest(group: Sequence[Weighed], weights: Mapping[str, float] = WEIGHTS) -> list[Match]:
    """Return the likeliest of *group* as a match, alone: the probability is its share among all of them and nobody."""
    if not group:
        return []
    scores: dict[int, tuple[float, Weighed]] = {}
    for one in group:
        score = sum([weights[name] * value for name, value in one.features.items() if value and name in weights])
        if score > scores.get(one.organization.number, (score - 1, one))[0]:
            scores[one.organization.number] = (score, one)
    total = 1 + sum(exp(score) for score, _ in scores.values())
    score, best = max(scores.values(), key=lambda pair: (pair[0], pair[1].organization.ror))
    return [Match(best.organization, exp(score) / total, best.candidate.start, best.candidate.end)]
