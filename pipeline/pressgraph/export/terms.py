"""Plain data to RDF terms."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from pressgraph.records import plain
from pressgraph.vocab import XSD

SHAPES = {
    r"\d{4}-\d\d-\d\d": XSD.date,
    r"\d{4}-\d\d": XSD.gYearMonth,
    r"\d{4}": XSD.gYear,
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?": XSD.dateTime,
}
"""How a date is written -> its datatype."""

ADDRESS = re.compile(r"(?:https?|ftp)://[^/\s?#]+", re.IGNORECASE)
KEPT = "!#$%&'()*+,/:;=?@[]~"
"""What percent-encoding leaves alone in an address, besides letters, digits, and ``-._``; characters beyond ASCII may stand in an IRI."""


def number(figure: str) -> Literal:
    """Return *figure*, written without exponent, as xsd:integer or xsd:decimal."""
    return Literal(figure, datatype=XSD.decimal if "." in figure else XSD.integer)


def share(value: float) -> Literal:
    """Return a number from 0 to 1 as xsd:decimal, in the fewest digits that give it back."""
    return Literal(plain(Decimal(str(value))), datatype=XSD.decimal)


def moment(iso: str) -> Literal:
    """Return an ISO date as xsd:date, xsd:gYearMonth, xsd:gYear or xsd:dateTime; anything else, a quarter say, as a plain literal."""
    kind = next((kind for shape, kind in SHAPES.items() if re.fullmatch(shape, iso, re.ASCII)), None)
    try:
        date.fromisoformat((iso[:10] + "-01-01")[:10])
    except ValueError:
        kind = None
    return Literal(iso, datatype=kind) if kind else Literal(iso)


def address(url: str) -> NamedNode | None:
    """Return *url* as an IRI, percent-encoded where it has to be, or None where it is no address of the web."""
    url = url.strip()
    if not ADDRESS.match(url):
        return None
    safe = "".join(c if c > "\x9f" or c in KEPT or c.isalnum() or c in "-._" else quote(c) for c in re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", url))
    try:
        return NamedNode(safe)
    except ValueError:
        return None


def is_address(text: str) -> bool:
    """Tell whether *text* is an address of the web as it stands."""
    found = address(text)
    return found is not None and found.value == text
