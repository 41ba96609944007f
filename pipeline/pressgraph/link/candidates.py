"""What a text may name: stretches of it that are names in the register, or nearly so, each with the records of that name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from pressgraph.link.index import ACRONYM, Register
from pressgraph.link.words import HEADS, Words

COMMON = 400
"""Names that hold a word up to which the word finds names that are written nearly alike."""
RARE = 3
"""How many of the rarest words of a part find such names."""
ALIKE = 80
"""The least likeness of such names, of 100."""
SHARING = 40
"""How many of those that share most are compared."""
FEW = 8
"""How many of them are looked at."""
TELLING = 5.0
"""The weight that an only word of a name needs."""
LONGEST = 12
"""Words in the longest name that is looked for, and in the longest part that is compared as a whole."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """That the words from *start* up to *end* name the record *number*, by a name of the sort *sort*, *likeness* of 1 being the same."""

    start: int
    end: int
    number: int
    sort: int
    likeness: float = 1.0


def exact(words: Words, register: Register) -> Iterator[Candidate]:
    """Yield the stretches of *words* that are names; a name of one word must be a telling one, an acronym in capitals."""
    for start, word in enumerate(words.words):
        rest = " ".join(words.words[start : start + LONGEST])
        for key, name in register.names.beginning(rest):
            end = start + key.count(" ") + 1
            alone = end == start + 1
            if alone and register.weight(word) < TELLING:
                continue
            small = alone and not capitals(words.source(start, end))
            for value in register.names.numbers(name):
                if not (small and value & 7 == ACRONYM):
                    yield Candidate(start, end, value >> 3, value & 7)


def capitals(source: str) -> bool:
    """Tell whether *source* is written as acronyms are."""
    return sum(c.isupper() for c in source) > len(source) / 2 or not source.isascii()


def alike(words: Words, register: Register, taken: set[int]) -> Iterator[Candidate]:
    """Yield the parts of *words* that hold the word for some institution, none of *taken*, and are written nearly as a name is."""
    for start, end in stretches(words.parts):
        if taken.isdisjoint(range(start, end)) and 1 < end - start <= LONGEST and not HEADS.isdisjoint(words.words[start:end]):
            for name, likeness in nearest(words.words[start:end], register):
                for value in register.names.numbers(name):
                    yield Candidate(start, end, value >> 3, value & 7, likeness)


def stretches(parts: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield where each part begins and ends, in words."""
    start = 0
    for at in range(1, len(parts) + 1):
        if at == len(parts) or parts[at] != parts[start]:
            yield start, at
            start = at


def nearest(words: tuple[str, ...], register: Register) -> list[tuple[int, float]]:
    """Return the names that share rare words with *words* and are most like them, with their likeness."""
    found = {word: number for word in words if (number := register.words.trie.get(word)) is not None}
    rarest = sorted((register.words.count(number), number) for number in found.values())
    shared = Counter(name for count, number in rarest[:RARE] if count <= COMMON for name in register.words.numbers(number))
    names = {name: register.name(name) for name, _ in shared.most_common(SHARING)}
    scorer = fuzz.token_sort_ratio if len(words) > 2 else fuzz.ratio  # two words turned round may be another name: Washington University
    best = process.extract(" ".join(words), names, scorer=scorer, score_cutoff=ALIKE, limit=FEW)
    return [(name, ratio / 100) for _, ratio, name in sorted(best, key=lambda one: (-one[1], one[0]))]
