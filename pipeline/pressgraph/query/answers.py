"""Answers as plain values, and as text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat

from pressgraph.errors import QueryError
from pressgraph.export.table import csv_text
from pressgraph.vocab import prefixed

Value = str | int | float | bool | Decimal | None
NUMBERS = {"integer": int, "decimal": Decimal, "double": float, "float": float, "nonNegativeInteger": int}
"""Datatype of XML Schema -> what its literals become."""

FORMS = ("table", "csv", "json", "ttl")


@dataclass(frozen=True, slots=True)
class Result:
    """An answer: rows of values by variable for SELECT; ``answer`` for ASK; ``turtle`` for CONSTRUCT and DESCRIBE.

    A number becomes an int, a Decimal or a float, an IRI or any other literal a string, what is not bound None. ``facts`` are the IRIs that
    the rows name, and those in the column ``facts``, which is none of ``variables``.
    """

    variables: tuple[str, ...] = ()
    rows: tuple[dict[str, Value], ...] = ()
    answer: bool | None = None
    turtle: str = ""
    facts: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows or self.turtle) if self.answer is None else self.answer

    def __str__(self) -> str:
        return formatted(self)


def result_of(answer: QuerySolutions | QueryBoolean | QueryTriples) -> Result:
    """Return what the store answered, as plain values."""
    if isinstance(answer, QueryBoolean):
        return Result(answer=bool(answer))
    if isinstance(answer, QueryTriples):
        triples = sorted(set(answer), key=str)
        return Result(turtle=prefixed(triples, RdfFormat.TURTLE).decode() if triples else "")
    names = [variable.value for variable in answer.variables]
    variables = tuple(name for name in names if name != "facts")
    rows, facts = [], set()
    for solution in answer:
        row = dict(zip(names, solution, strict=True))
        facts |= {term.value for term in row.values() if isinstance(term, NamedNode)}
        facts |= set(str(value_of(row.pop("facts", None)) or "").split())
        rows.append({name: value_of(row[name]) for name in variables})
    return Result(variables, tuple(rows), facts=tuple(sorted(facts)))


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
