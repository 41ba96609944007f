"""When two names, titles or sums are the same for the purpose of measuring."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

LEGAL_FORMS = "inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|nv|bv|ab|oy|asa|as|pty|pte|kk|spa|srl|holdings?"
ONE_LEGAL_FORM = rf"\b(?:{LEGAL_FORMS})\b"
LEGAL_FORM = re.compile(rf"(?<=\w ){ONE_LEGAL_FORM}(?=\s*$|\s+{ONE_LEGAL_FORM})")
LETTERS = str.maketrans("łŁøØđĐıßæÆœŒ", "lLoOdDisaAoO") | dict.fromkeys(map(ord, "™℠®©"))
SMALL_WORDS = frozenset({"of", "the", "and", "for", "at", "in", "on", "to", "a"})
RANKS = frozenset(
    {"vice", "deputy", "assistant", "associate", "under", "senior", "junior", "lead", "principal"}
    | {"acting", "interim", "former", "emeritus", "co", "pro", "state", "founding", "honorary"}
)
"""Words that make another title of a title."""

HONORIFIC = re.compile(r"^(?:dr|prof|professor|sir|dame|mr|mrs|ms|hon) | (?:jr|sr|ii|iii|iv|phd|md|mba|obe|cbe)\b")
LEAST_SHARED = 0.6
"""Of the words of two titles together, the part that both must have."""

LEAST_OF_TOPIC = 0.5
"""Of the words of two topics together, the part that both must have if neither has all words of the other."""

TOLERANCE = 0.006
"""How far figures may differ, relative to the gold figure."""

Names = Sequence[str]
Sum = tuple[str, tuple[float, ...]]
"""Currency; the value, or both ends of a range."""


def folded(name: str, legal_form: bool = False) -> str:
    """Return *name* without case, accents, punctuation, brackets, possessive, article and, unless *legal_form*, legal form."""
    name = unicodedata.normalize("NFKD", name.translate(LETTERS))
    name = "".join(c for c in name if not unicodedata.combining(c)).casefold().replace("&", " and ")
    name = re.sub(r"\([^)]*\)", " ", name)
    name = re.sub(r"[’'`]s\b", "", name)
    name = re.sub(r"(?<=\w)\.(?=\w\b)|(?<=\b\w)\.", "", name)
    name = re.sub(r"[^\w]+", " ", name)
    name = re.sub(r"^\s*the\b", " ", name).strip()
    short = name if legal_form else LEGAL_FORM.sub(" ", name)
    return " ".join((short if short.strip() else name).split())


def content_words(name: str, legal_form: bool = False) -> tuple[str, ...]:
    """Return the words of *name* that carry meaning."""
    return tuple(word for word in folded(name, legal_form).split() if word not in SMALL_WORDS)


def same_name(found: Names, gold: Names) -> bool:
    """Tell whether any of *found* is one of *gold*, small words aside if other words are at least two."""
    forms = {folded(name) for name in gold} - {""}
    loose = {words for name in gold if len(words := content_words(name)) > 1}
    return any(folded(name) in forms or content_words(name) in loose for name in found)


def same_person(found: Names, gold: Names) -> bool:
    """Tell whether a person is meant: the same name, or the same surname and first name or initial."""
    if same_name(found, gold):
        return True
    for one, other in product(map(personal, found), map(personal, gold)):
        if len(one) > 1 and len(other) > 1 and one[-1] == other[-1]:
            initial = 1 in (len(one[0]), len(other[0])) and one[0][0] == other[0][0]
            if initial or one[0] == other[0]:
                return True
    return False


def personal(name: str) -> list[str]:
    """Return the words of a person's name, without honorifics."""
    return HONORIFIC.sub(" ", folded(re.sub(r"(?<=[A-Z])\.(?=[A-Za-z])", "", name), legal_form=True)).split()


def same_title(found: Names, gold: Names) -> bool:
    """Tell whether a title is meant: the same words, or most of them with none that makes another rank."""
    return any(one_title(one, other) for one, other in product(found, gold))


def one_title(found: str, gold: str) -> bool:
    """Tell whether *found* is the title *gold*."""
    if folded(found, legal_form=True) == folded(gold, legal_form=True):
        return True
    one, other = set(content_words(found, legal_form=True)), set(content_words(gold, legal_form=True))
    nested = bool(one and other) and (one <= other or other <= one)
    return nested and not (one ^ other) & RANKS and len(one & other) / len(one | other) >= LEAST_SHARED


def same_sum(found: Sequence[Sum], gold: Mapping[str, Any]) -> bool:
    """Tell whether one of *found*, a sum in one or more currencies, is the gold sum; a range is the same as a range only."""
    currency, figures = sum_of(gold)
    return any(
        one == currency
        and len(values) == len(figures)
        and all(abs(value - wanted) <= TOLERANCE * abs(wanted) for value, wanted in zip(values, figures, strict=True))
        for one, values in found
    )


def same_topic(found: str, gold: str) -> bool:
    """Tell whether two topics are one: all words of the shorter are in the longer, or half of all words in both."""
    one, other = set(content_words(found)), set(content_words(gold))
    return bool(one and other) and (one <= other or other <= one or len(one & other) >= LEAST_OF_TOPIC * len(one | other))


def sum_of(gold: Mapping[str, Any]) -> Sum:
    """Return a gold amount as a sum."""
    return gold["currency"], tuple(sorted(gold[name] for name in ("value", "min", "max") if gold.get(name) is not None))


def shared_form(one: Names, other: Names) -> bool:
    """Tell whether two lists of names have a name in common."""
    return bool(set(forms(one)) & set(forms(other)))


def forms(names: Names) -> Iterator[str]:
    """Yield *names*, folded."""
    return (folded(name) for name in names)
