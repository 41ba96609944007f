"""Identifiers as functions of what they name: no counters, no clock, the same everywhere.

An identifier is local ("organization/keio-university-3f2a9c01"); an export puts its base before it.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

SEPARATOR = "\x1f"
FOLDED = str.maketrans("łŁøØđĐıßæÆœŒ", "lLoOdDisaAoO")
LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa nv bv ab oy asa pty pte kk spa srl sas".split()
)

COUNTRIES = dict.fromkeys(("us", "usa", "united states of america"), "united states") | dict.fromkeys(("uk", "great britain"), "united kingdom")
"""Short names of the countries whose short names are as common as the full ones."""

MINISTRY = re.compile(r"(?:the )?(?:(?:ministry|department) (?:of|for)\b(?!.*\bof\b)|\w+ (?:ministry|department)$)", re.IGNORECASE)
"""A name that bodies of several states have: nothing after it says of what state."""


@lru_cache(maxsize=1 << 20)
def fold(name: str) -> str:
    """Return *name* in lower case, without accents, punctuation, possessive and leading article."""
    name = unicodedata.normalize("NFKD", name.translate(FOLDED))
    name = "".join(c for c in name if not unicodedata.combining(c)).casefold().replace("&", " and ")
    name = re.sub(r"[’'`]s\b", "", name)
    name = re.sub(r"(?<=\w)\.(?=\w\b)|(?<=\b\w)\.|[’'`]", "", name)
    name = " ".join(re.sub(r"[^\w]+", " ", name).split())
    return name.removeprefix("the ")


def key(name: str, kind: str) -> str:
    """Return what two names of one thing have in common: folded; organizations without legal form, governments by their country."""
    words = fold(name).split()
    if kind in {"government", "place"}:
        country = re.sub(r"^governments? of (?:the )?|(?<=\w) government$", "", " ".join(words))
        return COUNTRIES.get(country, country) or name.strip()
    if kind != "person":
        while len(words) > 1 and words[-1] in LEGAL_FORMS:
            words.pop()
    return " ".join(words) or name.strip()


def digest(*parts: str, length: int = 16) -> str:
    """Return a hexadecimal hash of *parts*, in order."""
    return hashlib.sha256(SEPARATOR.join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:length]


def digest_of(parts: Iterable[str], length: int = 16) -> str:
    """Return the :func:`digest` of *parts* that need not be in memory together."""
    together = hashlib.sha256()
    for place, part in enumerate(parts):
        together.update((SEPARATOR * bool(place) + part).encode("utf-8", "surrogatepass"))
    return together.hexdigest()[:length]


def slug(name: str) -> str:
    """Return *name* as a readable piece of an identifier, at most 48 characters of a-z, 0-9 and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name))[:48].strip("-") or "x"


def mint(space: str, name: str, *context: str) -> str:
    """Return the identifier of the thing *name* in *space* ("organization", "person", ...), told from its namesakes by *context*."""
    return f"{space}/{slug(name)}-{digest(space, name, *context, length=8)}"


def document_id(announcement_id: str) -> str:
    """Return the identifier of an announcement."""
    return f"document/{digest(announcement_id)}"
