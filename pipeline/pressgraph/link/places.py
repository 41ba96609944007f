"""Places that a text names, as evidence for where an organization is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pressgraph.link.index import Register
from pressgraph.link.words import Words

CITY, REGION, COUNTRY = range(3)
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WITH_STATES = ("US", "CA", "AU")
"""Countries whose regions addresses give by letters."""

COUNTRIES = {
    "AT": ("Österreich",),
    "AU": ("NSW",),
    "BE": ("Belgique", "België"),
    "BR": ("Brasil",),
    "CH": ("Schweiz", "Suisse", "Svizzera"),
    "CN": ("People's Republic of China", "Peoples Republic of China", "PR China", "P R China", "PRC", "Chine"),
    "CZ": ("Czech Republic", "Czechia"),
    "DE": ("Deutschland", "Federal Republic of Germany", "FRG", "West Germany", "Allemagne"),
    "DK": ("Danmark",),
    "ES": ("España", "Espagne"),
    "FI": ("Suomi",),
    "GB": ("UK", "U K", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain", "GB"),
    "HK": ("Hong Kong", "HKSAR"),
    "IN": ("Inde",),
    "IR": ("Islamic Republic of Iran", "IR Iran"),
    "IT": ("Italia", "Italie"),
    "JP": ("Japon", "Nippon"),
    "KR": ("Republic of Korea", "Korea", "ROK"),
    "MX": ("México",),
    "NL": ("Netherlands", "Nederland", "Holland"),
    "NO": ("Norge",),
    "NZ": ("New Zealand", "Aotearoa"),
    "PL": ("Polska",),
    "RU": ("Russian Federation", "USSR", "Rossiya"),
    "SE": ("Sverige",),
    "TR": ("Turkey", "Türkiye"),
    "TW": ("ROC", "Republic of China", "Taiwan R O C"),
    "US": ("USA", "U S A", "United States of America", "US", "America"),
    "VN": ("Viet Nam",),
    "ZA": ("RSA", "Republic of South Africa"),
}
"""Country -> what it is called besides its name in the register."""

LETTERS = re.compile(r"\b[A-Z]{2,3}\b")
LONGEST = 6
"""Words in the longest name of a place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a text names from word *start* up to *end*: what sort it is, in which country, by which words."""

    start: int
    end: int
    sort: int
    country: str
    key: str


def places_of(words: Words, register: Register) -> list[Place]:
    """Return the places that *words* name; of those that begin at one word the longest, in all countries that have one of that name."""
    found = list(states(words, register))
    for start in range(len(words.words)):
        named = register.places.beginning(" ".join(words.words[start : start + LONGEST]))
        for key, number in named[-1:]:
            end = start + key.count(" ") + 1
            found += [Place(start, end, value & 3, country(value >> 2), key) for value in register.places.numbers(number)]
    return found


def states(words: Words, register: Register) -> Iterator[Place]:
    """Yield the regions that the text of *words* names by their letters, which stand at no word that compares."""
    for letters in LETTERS.findall(words.text):
        if (number := register.places.trie.get(letters)) is not None:
            yield from (Place(-1, -1, REGION, country(value >> 2), letters) for value in register.places.numbers(number))


def country(number: int) -> str:
    """Return the letters of the country that the index knows as *number*."""
    return DIGITS[number // 36] + DIGITS[number % 36]
