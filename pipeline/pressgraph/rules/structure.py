"""What belongs to what, and where it is: "the School of X at Y University", "Acme, based in Pittsburgh"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Span

from pressgraph.rules.found import Found, Rule
from pressgraph.rules.syntax import gap, mentions, unreal

UNIT_WORDS = re.compile(
    r"\b(?:school|faculty|department|college|cent(?:er|re)|institute|lab|laboratory|office|division|bureau|directorate|unit|branch|section|chair|clinic|"
    r"library|hospital|museum|team|board)\b",
    re.IGNORECASE,
)
MINISTRY = re.compile(r"(?:federal |state )?(?:ministry|department)\b", re.IGNORECASE)
INSIDE = re.compile(r",? ?(?:of|at|in|within|under)(?: the)?|,")
KINSHIP = (
    r"(?:subsidiary|division|unit|part|arm|branch|affiliate|department|school|college|brand|business|company|spin-?off|faculty|laboratory|institute|"
    r"cent(?:er|re)|office|agency|portfolio company)"
)
DESCENDS = re.compile(
    r"(?:\(.{1,40}\) ?)?(?:,|is|was|, which is|, itself) ?(?:now |itself )?(?:an?|the|part|one of the)?\b[\w\s-]{0,45}?\b"
    rf"{KINSHIP}s? (?:company )?(?:of|within|subordinated to|at|under)(?: the)?"
)
RAISES = re.compile(r"['’]s? (?:[\w-]+ ){0,4}(?:subsidiary|division|unit|arm|branch|affiliate)s?,?(?: the)?")
SEATED = re.compile(
    r"(?:\(.{1,40}\) ?)?(?:, |is |, which is |, an? [\w\s-]{3,60} )?(?:based|headquartered|located|situated|with headquarters|has its headquarters)"
    r"(?: in| at| near| out of)(?: the)?"
)
STANDS = re.compile(r"(?:\(.{1,20}\) ?)?(?:in|of|,|\()(?: the)?")
BASED = re.compile(r"[-‐‑– ]?(?:based|headquartered)\b(?: [\w&'’-]+){0,6}")
ANNOUNCING = frozenset({"today", "announced", "announces", "announce", "pleased", "proud", "excited", "unveiled", "launched", "reported"})
DASHES = frozenset({"-", "--", "–", "—", ":", "―", "――"})


CONFIDENCE = {
    "structure.unit_of": 0.95,
    "structure.owns_unit": 0.95,
    "structure.based_in": 0.95,
    "structure.subsidiary_of": 0.9,
    "structure.place_based": 0.9,
    "structure.beside": 0.9,
    "structure.has_subsidiary": 0.85,
    "structure.dateline": 0.7,
}


def pair(relation: str, rule: str, roles: tuple[tuple[str, Span], tuple[str, Span]]) -> Iterator[Found]:
    """Yield the fact of *relation* with two *roles*, where the two are different things."""
    (_, one), (_, other) = roles
    if (one.kb_id_ or one.text) != (other.kb_id_ or other.text):
        yield Found(relation, tuple(sorted(roles, key=lambda role: role[1].start)), one.sent, rule, {}, CONFIDENCE[rule])


def neighbours(doc: Doc, *labels: str) -> Iterator[tuple[Span, Span, str]]:
    """Yield the names of *labels* that follow one another in a sentence, with the text between."""
    for sentence in doc.sents:
        for left, right in pairwise(mentions(sentence, *labels)):
            if left.end <= right.start:
                yield left, right, gap(left, right)


def unit(org: Span) -> bool:
    """Tell whether *org* can be a part of something: a school, a department, a laboratory."""
    return org.id_ == "unit" or not org.id_ and bool(UNIT_WORDS.search(org.text))


def unit_of(doc: Doc) -> Iterator[Found]:
    """The School of Computing at Acme University opened; so did the Faculty of Law, Zeta University."""
    for child, parent, between in neighbours(doc, "ORG"):
        office = child.id_ in {"government", "unit"} and between.startswith("of") and MINISTRY.match(parent.text)
        if office or unit(child) and INSIDE.fullmatch(between) and not (between == "," and unit(parent)):
            yield from pair("part_of", "structure.unit_of", (("child", child), ("parent", parent)))


def owns_unit(doc: Doc) -> Iterator[Found]:
    """Acme University's School of Computing opened."""
    for parent, child, between in neighbours(doc, "ORG"):
        if unit(child) and re.fullmatch(r"['’]s?(?: own| new)?", between):
            yield from pair("part_of", "structure.owns_unit", (("child", child), ("parent", parent)))


def subsidiary_of(doc: Doc) -> Iterator[Found]:
    """Zeta Labs, a wholly owned subsidiary of Acme, makes pumps."""
    for child, parent, between in neighbours(doc, "ORG"):
        if DESCENDS.fullmatch(between) and not unreal(parent.root) and not re.search(r"\bmembers? of", between):
            yield from pair("part_of", "structure.subsidiary_of", (("child", child), ("parent", parent)))


def has_subsidiary(doc: Doc) -> Iterator[Found]:
    """Acme's subsidiary Zeta Labs makes pumps."""
    for parent, child, between in neighbours(doc, "ORG"):
        if RAISES.fullmatch(between):
            yield from pair("part_of", "structure.has_subsidiary", (("child", child), ("parent", parent)))


def based_in(doc: Doc) -> Iterator[Found]:
    """Acme, headquartered in Pittsburgh, makes pumps."""
    for org, place, between in neighbours(doc, "ORG", "PLACE"):
        if org.label_ == "ORG" and place.label_ == "PLACE" and SEATED.fullmatch(between):
            yield from pair("located_in", "structure.based_in", (("organization", org), ("place", place)))


def place_based(doc: Doc) -> Iterator[Found]:
    """Pittsburgh-based pump maker Acme grew."""
    for place, org, between in neighbours(doc, "ORG", "PLACE"):
        marked = place.text.lower().endswith("based") and len(between.split()) < 6
        if place.label_ == "PLACE" and org.label_ == "ORG" and (marked or BASED.fullmatch(between)):
            yield from pair("located_in", "structure.place_based", (("organization", org), ("place", place)))


def beside(doc: Doc) -> Iterator[Found]:
    """Keio University in Tokyo and Acme, Jena, met Zeta of Suwon."""
    for org, place, between in neighbours(doc, "ORG", "PLACE"):
        after = doc[place.end].text if place.end < len(doc) else "."
        closed = after in {",", ".", ")", ";", "and", ":", "(", "–", "—", "\n", "\n\n"}
        if org.label_ == "ORG" and place.label_ == "PLACE" and STANDS.fullmatch(between) and (between in {"in", "of"} or closed):
            yield from pair("located_in", "structure.beside", (("organization", org), ("place", place)))


def dateline(doc: Doc) -> Iterator[Found]:
    """PITTSBURGH, Pa., April 9, 2024 — Acme today opened a school."""
    for place in doc.ents:
        if place.label_ != "PLACE" or place.text.endswith("based") or place.start != place.sent.start and not opens_line(place):
            continue
        dashes = [token for token in doc[place.end : place.end + 25] if token.text in DASHES]  # the last one: "Minn.--(NEWSLINE)--Acme"
        issuer = next((org for dash in reversed(dashes) for org in doc.ents if org.label_ == "ORG" and dash.i < org.start <= dash.i + 3), None)
        if issuer is not None and any(word.lower_ in ANNOUNCING for word in doc[issuer.end : issuer.end + 20]):
            yield from pair("located_in", "structure.dateline", (("organization", issuer), ("place", place)))
            return


def opens_line(place: Span) -> bool:
    """Tell whether *place* comes first in its line, but for a dash."""
    before = place.doc[max(place.start - 2, 0) : place.start]
    return not before or before.text.endswith("\n") or before[-1].text in DASHES and (len(before) == 1 or before[0].is_space)


RULES: tuple[Rule, ...] = (unit_of, owns_unit, subsidiary_of, has_subsidiary, based_in, place_based, beside, dateline)
