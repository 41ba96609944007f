"""RDF terms as N-Triples writes them: those of the vocabularies, and plain data.

What is written is text from the start: an object of the engine for each term would cost several times what its bytes do. What is not plain
letters and digits is left to the engine all the same, which alone knows what an IRI is and what is escaped.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from pressgraph import vocab
from pressgraph.records import plain

Term: TypeAlias = str
"""An IRI in angle brackets, or a literal in quotation marks with its datatype or language."""
Triple: TypeAlias = tuple[Term, Term, Term]

PLAIN_IRI = re.compile(r"https?://[a-z][\w./-]*", re.ASCII)
PLAIN_TEXT = re.compile(r'[^\\"\x00-\x1f\x7f\ufffe\uffff]*')
"""What stands in a literal as it is."""
KNOWN = 4096
"""Terms that are kept to be written again: those of some documents, few enough to keep memory flat."""


class Written:
    """The terms of a namespace as N-Triples writes them, as attributes. Any other name raises AttributeError."""

    def __init__(self, namespace: vocab.Namespace) -> None:
        self.namespace = namespace

    def __getattr__(self, name: str) -> Term:
        self.__dict__[name] = term = str(getattr(self.namespace, name))
        return term


ORG, SCHEMA, SKOS, PROV = map(Written, (vocab.ORG, vocab.SCHEMA, vocab.SKOS, vocab.PROV))
OA, DCT, DCAT, VOID = map(Written, (vocab.OA, vocab.DCT, vocab.DCAT, vocab.VOID))
NIF, FRAPO, RDF, OWL = map(Written, (vocab.NIF, vocab.FRAPO, vocab.RDF, vocab.OWL))
XSD, PG = map(Written, (vocab.XSD, vocab.PG))

TERMS = [str(term) for namespace in vocab.NAMESPACES.values() for term in namespace.terms.values()]
"""All terms of the vocabularies."""
KIND_CLASSES = {kind: tuple(map(str, classes)) for kind, classes in vocab.KIND_CLASSES.items()}
RELATION_CLASSES = {relation: tuple(map(str, classes)) for relation, classes in vocab.RELATION_CLASSES.items()}
ROLE_PROPERTIES = {role: str(term) for role, term in vocab.ROLE_PROPERTIES.items()}
WORD_PROPERTIES = {name: str(term) for name, term in vocab.WORD_PROPERTIES.items()}
INDIVIDUALS = {word: str(term) for term, word in vocab.WORDS.items()}
PART_OF = {kind: str(term) for kind, term in vocab.PART_OF.items()}

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


@lru_cache(KNOWN)
def iri(value: str) -> Term:
    """Return the IRI *value*. Raises ValueError where it is none."""
    return f"<{value}>" if PLAIN_IRI.fullmatch(value) else str(NamedNode(value))


def within(node: Term, path: str) -> Term:
    """Return the IRI that is *path*, of letters, digits, ``/`` and ``-``, below *node*."""
    return f"{node[:-1]}/{path}>"


def bare(term: Term) -> str:
    """Return the IRI *term* without its brackets."""
    return term[1:-1]


def is_literal(term: Term) -> bool:
    """Tell whether *term* is a literal."""
    return term.startswith('"')


def literal(text: str, datatype: Term = "") -> Term:
    """Return *text* as a literal, of *datatype* if that is given."""
    quoted = f'"{text}"' if PLAIN_TEXT.fullmatch(text) else str(Literal(text))
    return f"{quoted}^^{datatype}" if datatype else quoted


def english(text: str) -> Term:
    """Return *text* as a literal in English."""
    return f"{literal(text)}@en"


@lru_cache(KNOWN)
def number(figure: str) -> Term:
    """Return *figure*, written without exponent, as xsd:integer or xsd:decimal."""
    return literal(figure, XSD.decimal if "." in figure else XSD.integer)


@lru_cache(KNOWN)
def share(value: float) -> Term:
    """Return a number from 0 to 1 as xsd:decimal, in the fewest digits that give it back."""
    return literal(plain(Decimal(str(value))), XSD.decimal)


def moment(iso: str) -> Term:
    """Return an ISO date as xsd:date, xsd:gYearMonth, xsd:gYear or xsd:dateTime; anything else, a quarter say, as a plain literal."""
    kind = next((kind for shape, kind in SHAPES.items() if re.fullmatch(shape, iso, re.ASCII)), "")
    try:
        date.fromisoformat((iso[:10] + "-01-01")[:10])
    except ValueError:
        kind = ""
    return literal(iso, kind)


def address(url: str) -> Term | None:
    """Return *url* as an IRI, percent-encoded where it has to be, or None where it is no address of the web."""
    url = url.strip()
    if not ADDRESS.match(url):
        return None
    safe = "".join(c if c > "\x9f" or c in KEPT or c.isalnum() or c in "-._" else quote(c) for c in re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", url))
    try:
        return iri(safe)
    except ValueError:
        return None


def is_address(text: str) -> bool:
    """Tell whether *text* is an address of the web as it stands."""
    return address(text) == f"<{text}>"
