"""Questions to a graph: saved queries, ``.rq`` files, SPARQL.

The default graph is the union of all graphs. A query has the parameter ``name`` when it says ``VALUES ?name { UNDEF }``; a value that
is given takes the place of ``UNDEF``. Nothing outside the graph is ever asked: SERVICE, FROM and updates are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

import networkx as nx
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Store

from pressgraph.errors import QueryError
from pressgraph.export.table import csv_text
from pressgraph.store import of
from pressgraph.vocab import PREFIXES, prefixed

Value = str | int | float | bool | Decimal | None
NUMBERS = {"integer": int, "decimal": Decimal, "double": float, "float": float, "nonNegativeInteger": int}
"""Datatype of XML Schema -> what its literals become."""

TOKEN = re.compile(
    r"""
      \#[^\r\n]*                                        # a comment
    | <[A-Za-z][A-Za-z0-9+.-]*://[^<>"{}|^`\\\x00-\x20]*>  # an IRI
    | (?P<uncertain><[^<>"{}|^`\\\x00-\x20]*[#'][^<>"{}|^`\\\x00-\x20]*>)  # an IRI, or less-than and a comment or string
    | \"{3}(?:\"{0,2}(?:[^\"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
    | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*'
    | [?$][A-Za-z0-9_]+                                 # a variable
    | :[A-Za-z0-9_][A-Za-z0-9_-]*                       # the local part of a prefixed name
    | \\.                                               # an escaped character of a local part
    """,
    re.VERBOSE | re.DOTALL,
)
"""What may hold any word without its being a keyword. What is not certain to be such a thing is not in here."""

UPDATE = re.compile(r"\b(?:insert|delete|load|clear|create|drop|copy|move|add)\b", re.IGNORECASE)
FORMS = ("table", "csv", "json", "ttl")


@dataclass(frozen=True, slots=True)
class Result:
    """An answer: rows of values by variable for SELECT; ``answer`` for ASK; ``turtle`` for CONSTRUCT and DESCRIBE.

    A number becomes an int, a Decimal or a float, an IRI or any other literal a string, what is not bound None.
    """

    variables: tuple[str, ...] = ()
    rows: tuple[dict[str, Value], ...] = ()
    answer: bool | None = None
    turtle: str = ""

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows or self.turtle) if self.answer is None else self.answer

    def __str__(self) -> str:
        return formatted(self)


def query(graph: Store | nx.MultiDiGraph, text: str, parameters: Mapping[str, str] | None = None) -> Result:
    """Return the answer of *graph* to *text*: the name of a saved query, the path of a ``.rq`` file, or SPARQL. Raises QueryError.

    A store is one that :mod:`pressgraph.store` made: its default graph is the union.
    """
    asked = text_of(text)
    refuse(asked)
    sparql = bound(asked, parameters or {})
    store = graph if isinstance(graph, Store) else of(graph)
    try:
        return result_of(store.query(sparql, prefixes=PREFIXES))
    except SyntaxError as error:
        raise QueryError(f"the query is not understood: {' '.join(str(error).split())}") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query failed: {' '.join(str(error).split())}") from error


def saved() -> dict[str, str]:
    """Return the saved queries, sorted: name -> what it answers, with its parameters in brackets."""
    return {name: about(text) for name, text in sorted(saved_texts().items())}


def saved_texts() -> dict[str, str]:
    """Return the SPARQL of the saved queries by name."""
    folder = resources.files("pressgraph") / "queries"
    return {one.name.removesuffix(".rq"): one.read_text(encoding="utf-8") for one in folder.iterdir() if one.name.endswith(".rq")}


def about(text: str) -> str:
    """Return what the comment lines at the head of *text* say: ``# name: what it answers``, then ``# param name: what it is``."""
    comments = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# ")]
    names = [line.removeprefix("param ").partition(":")[0] for line in comments[1:] if line.startswith("param ")]
    return comments[0].partition(": ")[2] + (f" [{', '.join(names)}]" if names else "")


def text_of(text: str) -> str:
    """Return the SPARQL that *text* names, or *text* itself. Raises QueryError."""
    asked = text.strip()
    if asked in saved_texts():
        return saved_texts()[asked]
    if asked.endswith(".rq") and "\n" not in asked:
        try:
            return Path(asked).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise QueryError(f"{asked}: cannot be read ({error})") from error
    if re.fullmatch(r"[\w.-]*", asked):
        raise QueryError(f"no saved query {asked!r} (saved: {', '.join(saved())}; possible too: a .rq file, SPARQL)")
    return text


def bound(sparql: str, parameters: Mapping[str, str]) -> str:
    """Return *sparql* with the values of *parameters* in their places, as literals. Raises QueryError."""
    for name, value in parameters.items():
        place = re.compile(rf"VALUES\s+\?{re.escape(name)}\s*\{{\s*UNDEF\s*\}}", re.IGNORECASE)
        if not place.search(sparql):
            known = ", ".join(re.findall(r"VALUES\s+\?(\w+)\s*\{\s*UNDEF\s*\}", sparql, re.IGNORECASE)) or "none"
            raise QueryError(f"the query has no parameter {name!r} (parameters: {known})")
        values = f"VALUES ?{name} {{ {Literal(value)} }}"
        sparql = place.sub(lambda _, values=values: values, sparql)  # type: ignore[misc]
    return sparql


def refuse(sparql: str) -> None:
    """Raise QueryError if *sparql* could ask anything but the graph, or change it.

    The engine asks the network for SERVICE, and takes the word for it even where it is glued to others, as in ``SERVICEx:y``. So the
    word is looked for everywhere except in what can be nothing but a comment, IRI, string, variable or local name.
    """
    if re.search(r"\\[uU]", sparql):
        raise QueryError(r"\u is not allowed in a query (possible: the character itself)")
    if uncertain := next((found["uncertain"] for found in TOKEN.finditer(sparql) if found["uncertain"]), ""):
        raise QueryError(f"{uncertain} is not allowed in a query (possible: an absolute IRI such as <https://example.org/x#y>)")
    bare = TOKEN.sub(" ", sparql)
    for word, instead in (("SERVICE", "the graph itself"), ("FROM", "GRAPH <document> { ... }")):
        if word.lower() in bare.lower():
            raise QueryError(f"{word} is not allowed in a query (possible: {instead})")
    if not re.search("select|ask|construct|describe", bare, re.IGNORECASE) and (update := UPDATE.search(bare)):
        raise QueryError(f"{update[0].upper()} is not allowed: queries change nothing (possible: SELECT, ASK, CONSTRUCT, DESCRIBE)")


def result_of(answer: QuerySolutions | QueryBoolean | QueryTriples) -> Result:
    """Return what the store answered, as plain values."""
    if isinstance(answer, QueryBoolean):
        return Result(answer=bool(answer))
    if isinstance(answer, QueryTriples):
        return Result(turtle=prefixed(sorted(set(answer), key=str), RdfFormat.TURTLE).decode())
    variables = tuple(variable.value for variable in answer.variables)
    return Result(variables, tuple({name: value_of(term) for name, term in zip(variables, row, strict=True)} for row in answer))


def value_of(term: object) -> Value:
    """Return *term* as a plain value."""
    if isinstance(term, Literal):
        kind = term.datatype.value.rpartition("#")[2]
        try:
            return term.value == "true" if kind == "boolean" else NUMBERS[kind](term.value) if kind in NUMBERS else term.value
        except (ValueError, ArithmeticError):
            return term.value
    return None if term is None else term.value if isinstance(term, NamedNode) else str(term)


def formatted(result: Result, form: str = "table") -> str:
    """Return *result* as text, in one of FORMS; what is no table is itself in all of them. Raises QueryError."""
    if form not in FORMS:
        raise QueryError(f"no format {form!r} for answers (possible: {', '.join(FORMS)})")
    if result.answer is not None:
        return json.dumps(result.answer)
    if result.turtle or not result.variables:
        return result.turtle.rstrip()
    if form == "ttl":
        raise QueryError("this answer is a table, not a graph (possible: table, csv, json)")
    if form == "json":
        return json.dumps(result.rows, ensure_ascii=False, indent=1, default=as_json)
    if form == "csv":
        return csv_text(result.variables, (row.values() for row in result.rows)).rstrip("\n")
    return table(result)


def as_json(value: Any) -> int | float:
    """Return a Decimal as a JSON number."""
    return int(value) if value == value.to_integral_value() else float(value)


def table(result: Result) -> str:
    """Return *result* as columns."""
    lines = [list(result.variables), *([line(row[name]) for name in result.variables] for row in result.rows)]
    widths = [max(len(one[place]) for one in lines) for place in range(len(result.variables))]
    body = ["  ".join(text.ljust(width) for text, width in zip(one, widths, strict=True)).rstrip() for one in lines]
    return "\n".join([body[0], "  ".join("-" * width for width in widths), *body[1:]])


def line(value: Value) -> str:
    """Return *value* in one line; a number with its thousands apart."""
    if value is None:
        return ""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return f"{value:,}"
    return " ".join(str(value).split())
