"""When an office begins, told beside it: "takes over as director on 1 July", "has been chair since 2009"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import wraps

from spacy.tokens import Doc, Span

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found, Rule

BEGINS = re.compile(
    r"\b(?:(?:tak(?:e|es|ing)|took) (?:over|office|up)|becom(?:e|es|ing)|became|assum(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|join(?:s|ed|ing)?|"
    r"starts?|started|begins?|began|effective|effect|installed)\b",
    re.IGNORECASE,
)
"""Words that tell that an office begins."""
SINCE = frozenset({"since", "from"})
NEAR = 10
"""Words within which a date is told of a title."""
ON = frozenset({"on", "in", "effective", "of", "beginning", "starting"})
"""Words before the date of a beginning."""


def dated(rule: Rule) -> Rule:
    """Return *rule* with the date from which an office is held, where its sentence tells just one."""

    @wraps(rule)
    def with_start(doc: Doc) -> Iterator[Found]:
        for found in rule(doc):
            date = None if "start" in dict(found.roles) else start_of(found)
            yield found if date is None else replace(found, roles=tuple(sorted((*found.roles, ("start", date)), key=lambda role: role[1].start)))

    return with_start


def start_of(found: Found) -> Span | None:
    """Return the date from which the office of *found* is held: after "since" beside its title, or where the sentence tells that it begins."""
    sentence, roles = found.sentence, dict(found.roles)
    dates = [date for date in mentions(sentence, "DATE") if date.id_ and date.start > sentence.start]
    if len(dates) != 1 or found.attributes["status"] == "former":
        return None
    word, begins = dates[0].doc[dates[0].start - 1].lower_, BEGINS.search(sentence.text)
    alone = {person.kb_id_ for person in mentions(sentence, "PERSON")} <= {roles["person"].kb_id_}
    incoming = begins and (alone or found.attributes["status"] == "incoming")
    return dates[0] if word in ON and incoming or word in SINCE and (incoming or beside(roles["title"], dates[0])) else None


def beside(title: Span, date: Span) -> bool:
    """Tell whether *date* is told of *title*: "since 1997 [chair]", "[chair] of the society since 1997", with no other name of a person between."""
    between = title.doc[min(title.end, date.end) : max(title.start, date.start)]
    return len(between) <= NEAR and not any(word.ent_type_ in {"PERSON", "TITLE"} or word.text in {",", ";"} for word in between)
