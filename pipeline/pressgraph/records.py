"""The nouns of pressgraph: what one stage hands to the next."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Announcement:
    """One announcement as read: ``text`` is the title, a blank line and the body, and is never changed afterwards.

    ``published`` is an ISO date or empty, ``language`` an ISO 639-1 code. ``extra`` keeps the keys of the input record that
    pressgraph does not know, as (key, JSON text).
    """

    id: str
    text: str
    title: str = ""
    published: str = ""
    url: str = ""
    publisher: str = ""
    language: str = "en"
    extra: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def sha256(self) -> str:
        """The hash of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read: ``where`` is a file, a file and a line, or an id, ``reason`` what was found and what is possible."""

    where: str
    reason: str

    def __str__(self) -> str:
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in f"{self.where}: {self.reason}")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money: one ``value``, or a range from ``minimum`` to ``maximum``.

    ``currency`` is an ISO 4217 code. ``qualifier`` is "", "up to", "more than" or "about"; ``per`` is "" or "year", "month" ...
    """

    currency: str
    value: Decimal | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    qualifier: str = ""
    per: str = ""

    def __str__(self) -> str:
        figure = plain(self.value) if self.value is not None else f"{plain(self.minimum)}..{plain(self.maximum)}"
        return "|".join((f"{self.currency} {figure}", self.qualifier, self.per)).rstrip("|")

    @classmethod
    def parse(cls, text: str) -> Amount:
        """Return the amount that ``str`` wrote as *text*, e.g. ``USD 5000000|up to|year``. Raises ValueError."""
        figure, qualifier, per = (*text.split("|"), "", "")[:3]
        currency, _, digits = figure.partition(" ")
        low, dots, high = digits.partition("..")
        try:
            if dots:
                return cls(currency, None, Decimal(low), Decimal(high), qualifier, per)
            return cls(currency, Decimal(low), None, None, qualifier, per)
        except ArithmeticError:
            raise ValueError(f"no amount: {text!r} (an amount looks like 'USD 5000000' or 'EUR 1000..2000|up to|year')") from None


def plain(number: Decimal | None) -> str:
    """Return *number* without exponent and without trailing zeros."""
    if number is None:
        return ""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True, slots=True)
class When:
    """A date as precise as the text has it: ``2024-04-09``, ``2024-04``, ``2024-Q2`` or ``2024``."""

    iso: str

    def __str__(self) -> str:
        return self.iso


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that names or stands for something; ``announcement.text[start:end] == text``.

    ``kind`` is one of :data:`pressgraph.schema.KINDS`, ``name`` the fullest name that the announcement gives to the thing (for a
    title: the title in the singular, without organization and status), ``value`` the normalised amount or date.
    """

    start: int
    end: int
    text: str
    kind: str
    name: str
    value: Amount | When | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A fact as one place of one announcement states it: who plays which role, and why we think so.

    ``roles`` are (role, mention) pairs in the order of the text, a role may come more than once; ``attributes`` are (name, word)
    pairs such as ("status", "incoming"); ``quote`` is ``announcement.text[start:end]``.
    """

    document: str
    relation: str
    roles: tuple[tuple[str, Mention], ...]
    attributes: tuple[tuple[str, str], ...]
    start: int
    end: int
    quote: str
    rule: str
    confidence: float

    def filling(self, role: str) -> tuple[Mention, ...]:
        """Return the mentions that fill *role*."""
        return tuple(mention for name, mention in self.roles if name == role)


@dataclass(frozen=True, slots=True)
class Reading:
    """An announcement with the names found in it and what they are claimed to do."""

    announcement: Announcement
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """The record of an organization in the register: the IRIs that name it there and elsewhere, sorted, its country (two letters) and types.

    ``score`` is the probability that the record is that of the organization.
    """

    same: tuple[str, ...]
    country: str
    types: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing of the world: ``id`` is a function of its names, kind and, where these do not tell things apart, of its context."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that an announcement states: ``roles`` are (role, entity, amount, date or text) pairs, sorted; ``evidence`` tells why."""

    id: str
    relation: str
    roles: tuple[tuple[str, Entity | Amount | When | str], ...]
    attributes: tuple[tuple[str, str], ...]
    confidence: float = field(compare=False, default=1.0)
    evidence: tuple[Evidence, ...] = field(compare=False, default=())

    def filling(self, role: str) -> tuple[Entity | Amount | When | str, ...]:
        """Return what fills *role*."""
        return tuple(filler for name, filler in self.roles if name == role)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim and, for each of its roles, the identifier of the thing that the mention was resolved to ("" for text, sums, dates)."""

    claim: Claim
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What one announcement states: the things it names and the facts about them."""

    announcement: Announcement
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
