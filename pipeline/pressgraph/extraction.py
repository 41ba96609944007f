"""Parsed announcements to readings: runs the rules, checks every claim against its text, and lets spaCy go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span

from pressgraph.likelihood import likelihood
from pressgraph.records import Amount, Announcement, Claim, Mention, Reading, When
from pressgraph.rules import RULES
from pressgraph.rules.found import Found, Rule
from pressgraph.schema import RELATIONS

KIND_OF_LABEL = {"PERSON": "person", "PLACE": "place", "PROGRAM": "program", "TITLE": "title", "MONEY": "money", "DATE": "date"}

ACTS = frozenset({"partnership", "funding", "position"})
"""Relations in which whoever fills a role does something."""
FEED_FOOTER = re.compile(r"\s*The post .{10,300} appeared first on ", re.DOTALL)
"""What feeds of weblogs append: the headline, run together with its frame."""
DENIED = re.compile(
    r"\b(?:reports?|rumou?rs?|claims?|suggestions?|speculation)\b"
    r".*\b(?:incorrect|untrue|false|wrong|unfounded|baseless|inaccurate|not true|denied)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that tells what is said, and that it is not so."""
NEAR = 200
"""Characters from its sentence up to which a mention is quoted with it; one farther off ("she") has its own offsets only."""


def extract(parsed: Iterable[tuple[Announcement, Doc]], rules: Sequence[Rule] = RULES) -> Iterator[Reading]:
    """Yield for each parsed announcement its named mentions and what *rules* claim of them."""
    for announcement, doc in parsed:
        found = (claim(announcement, one) for rule in rules for one in rule(doc))
        claims = sorted({one: None for one in found if one is not None}, key=lambda one: (one.start, one.relation, one.rule, one.roles[0][1].start))
        yield Reading(announcement, tuple(mention(span) for span in doc.ents), tuple(claims))


def kind(span: Span) -> str:
    """Return the kind of what *span* names or stands for."""
    return KIND_OF_LABEL.get(span.label_) or span.id_ or "organization"


def mention(span: Span) -> Mention:
    """Return *span* as a mention."""
    value: Amount | When | None = None
    if span.label_ == "MONEY" and span.id_:
        value = Amount.parse(span.id_)
    elif span.label_ == "DATE" and span.id_:
        value = When(span.id_)
    return Mention(span.start_char, span.end_char, span.text, kind(span), span.kb_id_ or span.text, value)


def acting(relation: str, one: Mention) -> Mention:
    """Return *one*; a place that works with, funds or employs somebody as its government."""
    return replace(one, kind="government") if one.kind == "place" and relation in ACTS else one


def claim(announcement: Announcement, found: Found) -> Claim | None:
    """Return *found* as a claim, or None where what remains of it after the checks is no fact.

    A filler counts if the schema lets its kind play the role and, for sums and dates, if it could be normalised.
    """
    if FEED_FOOTER.match(found.sentence.text) or DENIED.search(found.sentence.text):
        return None
    relation = RELATIONS[found.relation]
    roles: list[tuple[str, Mention]] = []
    for name, span in found.roles:
        one = acting(found.relation, mention(span))
        fits = one.kind in relation.role(name).kinds and (one.kind not in {"money", "date"} or one.value is not None)
        if fits and (name, one) not in roles:
            roles.append((name, one))
    if not complete(found.relation, roles):
        return None
    start, end = quoted(announcement.text, found.sentence, roles)
    attributes = tuple(sorted((name, word) for name, word in found.attributes.items() if word and fits_attribute(relation.attributes[name], word)))
    quote = announcement.text[start:end]
    return Claim(announcement.id, found.relation, tuple(roles), attributes, start, end, quote, found.rule, likelihood(found))


def fits_attribute(words: tuple[str, ...], word: str) -> bool:
    """Tell whether *word* is one of the attribute's *words*; free text always is."""
    return not words or word in words


def complete(relation_name: str, roles: list[tuple[str, Mention]]) -> bool:
    """Tell whether *roles* make a fact: all that is required, enough of the core, and nobody on both sides."""
    relation = RELATIONS[relation_name]
    filled = {name for name, _ in roles}
    if any(role.required and role.name not in filled for role in relation.roles):
        return False
    if relation_name == "partnership":
        return len({one.name for name, one in roles if name == "member"}) >= relation.least
    if relation_name == "funding" and {one.name for name, one in roles if name == "funder"} & {
        one.name for name, one in roles if name == "recipient"
    }:
        return False
    if relation_name == "part_of" and len({one.name for _, one in roles}) < relation.least:
        return False
    return sum(name in filled for name in relation.core) >= relation.least


def quoted(text: str, sentence: Span, roles: list[tuple[str, Mention]]) -> tuple[int, int]:
    """Return where the quote begins and ends: the sentence, widened to those of *roles* that stand near it, without white space at its edges."""
    near = [one for _, one in roles if one.start >= sentence.start_char - NEAR and one.end <= sentence.end_char + NEAR]
    start = min([sentence.start_char, *(one.start for one in near)])
    end = max([sentence.end_char, *(one.end for one in near)])
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
