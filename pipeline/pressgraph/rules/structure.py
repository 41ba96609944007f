"""What belongs to what, and where it is: "the School of X at Y University", "Acme, based in Pittsburgh"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from spacy.tokens import Doc, Span

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found, Rule
from pressgraph.rules.syntax import gap, unreal

UNIT_WORDS = re.compile(
    r"\b(?:school|faculty|department|college|cent(?:er|re)|institute|lab|laboratory|office|division|bureau|directorate|unit|branch|section|chair|clinic|"
    r"library|hospital|museum|team|board)\b",
    re.IGNORECASE,
)
MINISTRY = re.compile(r"(?:federal |state )?(?:ministry|department)\b", re.IGNORECASE)
INSIDE = re.compile(r",? ?(?:of|at|in|within|under)(?: the)?|,|\(")
BELONGS = re.compile(
    r",? ?(?:which |that )?(?:(?:is|are|was|now) ){0,2}"
    r"(?:sits? (?:under|within|at)|belongs? to|attached to|subordinated? to|housed (?:at|in|within)|owned by)(?: the)?"
)
KINSHIP = (
    r"(?:subsidiary|division|unit|part|arm|branch|affiliate|department|school|college|brand|business|company|spin-?off|faculty|laboratory|institute|"
    r"cent(?:er|re)|office|agency|body|organ|programme|program|initiative|portfolio company)"
)
DESCENDS = re.compile(
    r"(?:\(.{1,40}\) ?)?(?:,|is|was|, which is|, itself) ?(?:now |itself )?(?:an?|the|part|one of the)?\b[\w\s-]{0,45}?\b"
    rf"{KINSHIP}s? (?:company )?(?:of|within|subordinated to|at|under)(?: the)?"
)
RAISES = re.compile(r"['’]s? (?:[\w-]+ ){0,4}(?:subsidiary|division|unit|arm|branch|affiliate)s?,?(?: the)?")
PARENT = re.compile(
    r"(?:['’]s?|,? ?(?:and|or|nor) (?:of |from )?its|, whose) (?:[\w-]+ )?(?:parent|holding)(?: (?:company|group|body))?(?: is)?,?(?: the)?"
)
HOUSE = (
    r"(?:company|firm|start-?up|business|manufacturer|maker|producer|supplier|developer|provider|cooperative|co-operative|bank|shop|practice|brewery|mill|"
    r"charity|foundation|trust|non-?profit|university|college|school|institute|laboratory|lab|hospital|clinic|museum|library|nursery|gallery|agency)"
)
SEATED = re.compile(
    r"(?:\(.{1,40}\) ?)?(?:(?:(?:, |is |, which is )(?:an? [\w\s-]{3,60} )?)?"
    r"(?:based|headquartered|located|situated|(?:with|has)(?: its)?(?: head| main| registered)? (?:headquarters|office|seat|base))"
    r"(?: in| at| near| out of)"
    rf"|(?:,|is) an? (?:[\w-]+ ){{0,5}}{HOUSE} (?:in|from|of))(?: the)?"
)
STANDS = re.compile(r"(?:\(.{1,20}\) ?)?(?:in|,? ?of|at|,|\()(?: the)?")
BASED = re.compile(r"[-‐‑– ]?(?:based|headquartered)\b(?: [\w&'’-]+){0,6}|['’]s")
LOCAL = re.compile(rf"(?:[\w-]+ ){{0,4}}(?:{HOUSE}|subsidiary|branch)")
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
    "structure.has_parent": 0.9,
    "structure.its_unit": 0.9,
    "structure.programme_of": 0.9,
    "structure.local": 0.9,
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
                yield left, right, gap(left, right).removeprefix(")").lstrip()  # of a short form: "the School of Glass (SoG) at"


def unit(org: Span) -> bool:
    """Tell whether *org* can be a part of something: a school, a department, a laboratory."""
    return org.id_ == "unit" or not org.id_ and bool(UNIT_WORDS.search(org.text))


def unit_of(doc: Doc) -> Iterator[Found]:
    """The School of Computing at Acme University opened; so did the Faculty of Law, Zeta University."""
    for child, parent, between in neighbours(doc, "ORG"):
        office = child.id_ in {"government", "unit"} and between.startswith("of") and MINISTRY.match(parent.text)
        if between == "(" and " " not in parent.text or between == "," and unit(parent):
            continue
        if office or unit(child) and INSIDE.fullmatch(between):
            yield from pair("part_of", "structure.unit_of", (("child", child), ("parent", parent)))


def owns_unit(doc: Doc) -> Iterator[Found]:
    """Acme University's School of Computing opened."""
    for parent, child, between in neighbours(doc, "ORG"):
        if unit(child) and re.fullmatch(r"['’]s?(?: own| new)?", between):
            yield from pair("part_of", "structure.owns_unit", (("child", child), ("parent", parent)))


def its_unit(doc: Doc) -> Iterator[Found]:
    """Acme University opened its School of Computing."""
    for sentence in doc.sents:
        among = mentions(sentence, "ORG")
        for child in among:
            before = [one for one in among if one.end < child.start]
            owners = [one for one in before if not unit(one)]
            if unit(child) and child.start and doc[child.start - 1].lower_ == "its" and len({one.kb_id_ or one.text for one in owners}) == 1:
                yield from pair("part_of", "structure.its_unit", (("child", child), ("parent", owners[-1])))


def programme_of(doc: Doc) -> Iterator[Found]:
    """The Horizon Bursary of the Ashdown Trust closed; so did Acme's Horizon Challenge."""
    for left, right, between in neighbours(doc, "ORG", "PROGRAM"):
        if left.label_ == "PROGRAM" and right.label_ == "ORG" and between in {"of", "of the"}:
            yield from pair("part_of", "structure.programme_of", (("child", left), ("parent", right)))
        elif left.label_ == "ORG" and right.label_ == "PROGRAM" and re.fullmatch(r"['’]s?(?: own| new)?", between):
            yield from pair("part_of", "structure.programme_of", (("child", right), ("parent", left)))


def subsidiary_of(doc: Doc) -> Iterator[Found]:
    """Zeta Labs, a wholly owned subsidiary of Acme, makes pumps; the Reef Office sits under the Ministry of Water."""
    for child, parent, between in neighbours(doc, "ORG"):
        stated = DESCENDS.fullmatch(between) and not re.search(r"\b(?:members? of|parent|holding|to)\b", between) or BELONGS.fullmatch(between)
        focus = parent.end < len(doc) and doc[parent.end].lower_ in {"'s", "’s"}  # "the alliance is part of Acme's strategy"
        if stated and not focus and not unreal(parent.root):
            yield from pair("part_of", "structure.subsidiary_of", (("child", child), ("parent", parent)))


def has_parent(doc: Doc) -> Iterator[Found]:
    """Zeta Labs and its parent company, Acme, make pumps."""
    for child, parent, between in neighbours(doc, "ORG"):
        if PARENT.fullmatch(between):
            yield from pair("part_of", "structure.has_parent", (("child", child), ("parent", parent)))


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
    """Pittsburgh-based pump maker Acme grew, and so did the Tokyo brewery Zeta."""
    for place, org, between in neighbours(doc, "ORG", "PLACE"):
        marked = place.text.lower().endswith("based") and len(between.split()) < 6
        if place.label_ == "PLACE" and org.label_ == "ORG" and (marked or BASED.fullmatch(between) or LOCAL.fullmatch(between)):
            yield from pair("located_in", "structure.place_based", (("organization", org), ("place", place)))


def local(doc: Doc) -> Iterator[Found]:
    """Acme, a Pittsburgh start-up, grew; so did Zeta, the Tokyo subsidiary of Corvid."""
    for org, place, between in neighbours(doc, "ORG", "PLACE"):
        introduced = org.label_ == "ORG" and place.label_ == "PLACE" and re.fullmatch(r"(?:,|is|\() ?(?:the|an?)", between)
        if introduced and LOCAL.match(doc[place.end : place.end + 8].text):
            yield from pair("located_in", "structure.local", (("organization", org), ("place", place)))


def beside(doc: Doc) -> Iterator[Found]:
    """Keio University in Tokyo and Acme, Jena, met Zeta of Suwon."""
    for org, place, between in neighbours(doc, "ORG", "PLACE"):
        after = doc[place.end].text if place.end < len(doc) else "."
        closed = after in {",", ".", ")", ";", "and", ":", "(", "–", "—", "\n", "\n\n"}
        if org.label_ == "ORG" and place.label_ == "PLACE" and STANDS.fullmatch(between) and (between in {"in", "of", "at"} or closed):
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


RULES: tuple[Rule, ...] = (
    unit_of, owns_unit, its_unit, programme_of, subsidiary_of, has_subsidiary, has_parent, based_in, place_based, local, beside, dateline,
)  # fmt: skip
