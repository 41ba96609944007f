"""Saved queries, and the parameters of queries.

A saved query begins with comments that say what it answers and what can be asked of it::

    # partnerships: who works together, since when and what about
    # name org?: any name of one of the partners
    # date since?: the day, month or year from which on

The place of a parameter is ``VALUES ?org { UNDEF }``. A name stands for the things that are called so, in any case and with or without
accents; a date is as precise as one likes; a text is taken as it is. A parameter with a question mark may be left out, and the lines of its
place with it. In a query without such comments every ``VALUES ?x { UNDEF }`` is the place of a text, and stays where none is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from pyoxigraph import Literal, Store

from pressgraph.errors import QueryError
from pressgraph.store.names import near, things_named

HEAD = re.compile(r"^# (name|date|text) (\w+)(\??): (.+)$", re.MULTILINE)
PLACE = re.compile(r"VALUES\s+\?(\w+)\s*\{\s*UNDEF\s*\}", re.IGNORECASE)
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Parameter:
    """What can be asked of a query: ``kind`` is one of VALUES; one that is ``declared`` stands in the comments of its query."""

    name: str
    kind: str = "text"
    optional: bool = True
    about: str = ""
    declared: bool = False


def saved() -> dict[str, str]:
    """Return the saved queries, sorted: name -> what it answers, with its parameters in brackets; those with ``?`` may be left out."""
    return {name: about(text) for name, text in saved_texts().items()}


@cache
def saved_texts() -> dict[str, str]:
    """Return the SPARQL of the saved queries by name, sorted."""
    folder = resources.files("pressgraph") / "queries"
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".rq")), key=lambda one: one.name)
    return {one.name.removesuffix(".rq"): one.read_text(encoding="utf-8") for one in files}


def askable() -> dict[str, str]:
    """Return the saved queries that need no value, sorted, each as it is asked without any."""
    return {name: bound(text, {}, Store()) for name, text in saved_texts().items() if all(one.optional for one in parameters(text).values())}


def about(text: str) -> str:
    """Return what the comments at the head of the saved query *text* say, in one line."""
    names = [one.name + "?" * one.optional for one in parameters(text).values()]
    return text.partition("\n")[0].partition(": ")[2] + (f" [{', '.join(names)}]" if names else "")


def parameters(sparql: str) -> dict[str, Parameter]:
    """Return the parameters of the query *sparql*, by name."""
    declared = {name: Parameter(name, kind, bool(optional), what, True) for kind, name, optional, what in HEAD.findall(sparql)}
    return declared | {name: Parameter(name) for name in PLACE.findall(sparql) if name not in declared}


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


def bound(sparql: str, given: Mapping[str, str], store: Store) -> str:
    """Return *sparql* with the *given* values in their places. Raises QueryError where one is unknown, missing or means nothing in *store*."""
    known = parameters(sparql)
    if wrong := next((name for name in given if name not in known), None):
        raise QueryError(f"the query has no parameter {wrong!r} (parameters: {', '.join(known) or 'none'})")
    if missing := next((one for one in known.values() if one.name not in given and not one.optional), None):
        raise QueryError(f"the query needs the parameter {missing.name!r}: {missing.about}")
    for one in known.values():
        if one.declared and one.name not in given:
            sparql = re.sub(rf"^.*VALUES\s+\?{one.name}\s*\{{.*\n", "", sparql, flags=re.MULTILINE)
    values = {name: VALUES[known[name].kind](store, name, value) for name, value in given.items()}
    return PLACE.sub(lambda place: f"VALUES ?{place[1]} {{ {values[place[1]]} }}" if place[1] in values else place[0], sparql)


def named(store: Store, name: str, value: str) -> str:
    """Return the things in *store* that are called *value*. Raises QueryError."""
    found = things_named(store, value)
    if not found:
        others = near(store, value)
        raise QueryError(f"{name}: nothing is called {value!r} in the graph" + (f" (near: {', '.join(others)})" if others else ""))
    return " ".join(map(str, found))


def dated(store: Store, name: str, value: str) -> str:
    """Return the date *value* as a literal. Raises QueryError."""
    if not DATE.fullmatch(value):
        raise QueryError(f"{name}: {value!r} is no date (possible: 2024, 2024-05, 2024-05-31)")
    return str(Literal(value))


VALUES: dict[str, Callable[[Store, str, str], str]] = {"name": named, "date": dated, "text": lambda store, name, value: str(Literal(value))}
"""Kind of a parameter -> what of SPARQL stands for its value."""
