"""Who holds which office, where the name and the office stand side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache, wraps

from spacy.tokens import Doc, Span

from pressgraph.annotate.issuer import issuer_of, prevails
from pressgraph.annotate.mentions import mentions
from pressgraph.rules import position_career, position_membership
from pressgraph.rules.found import Found, Rule
from pressgraph.rules.position_career import APPOINTED, FORMER, NOT_HELD, PEOPLE, POST
from pressgraph.rules.position_line import Line, line
from pressgraph.rules.position_office import CLOSE, CONFIDENCE, OFFICES, ORG, PUBLIC, nameless, plural, positions
from pressgraph.rules.position_start import dated
from pressgraph.rules.position_words import MINISTRY, PORTFOLIO, topic

FROM = rf"(?:(?: of| from| at| with)(?: the)? {ORG}| ,(?: the)? {ORG}(?= ,)| \( {ORG} \))"
AFFILIATED = rf"P\d++(?:{FROM}| , {ORG})?"
AND = r"(?: , and| ; and| ,| ;| and| &)"
APART = r"(?: ,(?: age)? \d\d ,| \( (?:(?:[a-z–]++|G\d++) )++\) ,?| ,| –| \(| :| \|| ;| , \()?"
LED = re.compile(
    r"(?:(?P<led>\bO\d++)(?: \( [^()]*\))?(?: 's)?(?: ,)?(?: (?:team|is|was|which|currently))*|[¶.])"
    r" (?:(?:founded and )?(?:led|headed|run|helmed|chaired|owned|founded|established|started|formed|launched|created)(?: in D\d++)? by"
    r"|under the (?:[a-z]+ )?(?:leadership|direction|guidance|stewardship|management) of) (?:(?:its|the) )?$"
)
FRONTED = re.compile(r"(?: ,? ?and P\d++)? , (?P<led>O\d++)(?! ,)")
WORKING_AT = re.compile(
    r" (?:(?:at|for|with|(?:moved|returned|went|came) to|joined|joins|joining)(?: the)? O\d++(?: \( [^()]*\))?(?: in [GD]\d++)?(?: ,)?"
    r"(?: (?:most recently|serving|working|first))*"
    r"|(?:at|for|from|with|joined|joining)(?: the)? O\d++(?: \( [^()]*\))?(?: ,)? (?:where|holding|in)(?: (?![OPX]\d)[^.;¶ ]+){1,14}) $"
)
BEING = {"is": "current", "has been": "current", "was": "former"}
IN_ROW = r"T\d++(?:(?: ,| and| &| /)+ T\d++)*+"
ROW = re.compile(rf"¶ P\d++ , {IN_ROW}(?: P\d++ , {IN_ROW})++(?= ¶)")
LEADING = re.compile(
    r"\b(?:c[a-z]o|chief|(?:co-?)?founder|president|director|chair\w*|vp|svp|evp|head|manager|spokes\w+|board|member|partner|principal|counsel|owner|gm|"
    r"editor|dean|coach|officer|treasurer|leader|senior|managing|founding)s?\b", re.IGNORECASE
)
"""Offices that every organization has, so that one without a name is its own."""
ABOUT = re.compile(r"¶ about(?: the)? (O\d++)(?: \([^()]*\))?(?: ,? (?:inc|llc|ltd|corp)\.?)?(?: :)?(?= ¶)")
OF_STATE = re.compile(
    r"\b(?:minister|(?:parliamentary|home|foreign|under) ?secretary|senator|ambassador|governor|mayor|commissioner)\b", re.IGNORECASE
)
"""Offices of state, which no other issuer has."""
LEAVING = frozenset({"position.succeeds", "position.joins_body"})
"""The rules for offices that are left, or left to another, in what is announced; a former office told otherwise may have been anywhere."""
FOREIGN = ("an", "ese", "ish", "ch", "qi", "li")
"""How adjectives of countries end, whose ministers may not be those of the ministry that is named."""
ELSEWHERE = re.compile(
    r"\s*(?:of|at|from|with) (?:the )?(?!(?:Supervisory|Management|Executive|Advisory|Board|Company|Firm|Group|Foundation|University)\b)[A-Z]"
)
"""What follows a title that is held at something else than the issuer, whether the recognizer knows it or not."""
OFFICIAL = re.compile(
    r"^secretary$|^(?:deputy|under|assistant|principal|acting|permanent|senior)\b.*\bsecretary\b|^chief \w+ officer$"
    r"|\b(?:spokes\w+|general counsel|chief of staff)\b",
    re.IGNORECASE,
)
"""Offices at the head of a department or below, which its announcements name without it; ministers, who may be of others, are left open."""
DEPARTMENT = re.compile(r"\b(?:department|ministry|treasury|government|white house)\b", re.IGNORECASE)
"""Governments and their departments; other bodies of state have chairs, directors and chief executives as companies have."""


def title_before_name(doc: Doc) -> Iterator[Found]:
    """Arm CEO Rene Haas welcomed the guests."""
    symbols = line(doc)
    for match in re.finditer(rf"(?P<office>{nameless(CLOSE)})(?: \( [a-z]+ \))? (?P<who>P\d++)", symbols.text):
        if not in_row(match):
            yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.title_before_name", employer=led(symbols, match))


def led(symbols: Line, match: re.Match[str]) -> Span | None:
    """Return the organization that is said to be led by the people of *match*: "Acme, led by founder Rosa Linde", "Led by CEO Ito Mori, Acme"."""
    by = LED.search(match.string, max(0, match.start() - 80), match.start())
    after = FRONTED.match(match.string, match.end()) if by and not by["led"] else None
    return next(iter(symbols.spans_in((by and by["led"]) or (after and after["led"]) or "", "O")), None)


def names_in_a_row(doc: Doc) -> Iterator[Found]:
    """Rosa Linde, Founder and Senior Partner Ito Mori, Attorney (as a line of its own)"""
    symbols = line(doc)
    for row in ROW.finditer(symbols.text):
        for match in re.finditer(rf"(?P<who>P\d++) , (?P<office>{IN_ROW})", row[0]):
            yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.names_in_a_row")


def in_row(match: re.Match[str]) -> bool:
    """Tell whether *match* lies in a row of names with offices, where each office belongs to the name before it."""
    start = match.string.rfind("¶", 0, match.start() + 1)
    return bool(ROW.match(match.string, start))


def titles_before_name(doc: Doc) -> Iterator[Found]:
    """Minister for Home Affairs and Minister for Law Rosa Linde signed."""
    symbols = line(doc)
    pattern = rf"(?<!, )(?<!the )(?<!an )(?<!a )(?!the |an? )(?P<office>{nameless(CLOSE)}) and (?:{nameless(CLOSE)})(?: ,)? P\d++"
    for match in re.finditer(pattern, symbols.text):
        yield from positions(symbols, symbols.spans_in(match[0].split()[-1], "P"), match, "position.titles_before_name")


def office_comma_name(doc: Doc) -> Iterator[Found]:
    """The president of Acme, Rosa Linde, signed."""
    symbols = line(doc)
    unheld = r"(?<!\d ,)(?<!\d –)(?<!\d \()(?<! as)(?<! as the)(?<! as its)(?<! as a)"
    equated = rf"(?P<office>{nameless(CLOSE)}|T\d++ ,(?: the)? O\d++(?: and O\d++)?(?= , P)) (?:,|:|–|is|are|,? namely) (?P<who>{PEOPLE})"
    for match in re.finditer(rf"{unheld} {equated}(?! , (?:T|{ORG} T))", symbols.text):
        yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.office_comma_name")


def people_of_plural_title(doc: Doc) -> Iterator[Found]:
    """Founders Rosa Linde (Acme) and Ito Mori (Beta) spoke."""
    symbols = line(doc)
    verb = r"(?:(?: on| of| for)(?: [a-z–]+| [BD]\d++){1,4}| this year)?(?: (?:,|:|–|\(|are|include|including|namely|were|remain))*"
    for match in re.finditer(rf"(?P<office>{nameless(CLOSE)}){verb} (?P<who>{AFFILIATED}(?:{AND} {AFFILIATED})*)", symbols.text):
        if plural(symbols.spans_in(match["office"], "T")[-1]):
            each = [(symbols.spans_in(one[0], "P"), symbols.spans_in(one[0], "OX")) for one in re.finditer(AFFILIATED, match["who"])]
            shared = each[-1][1] if not match["who"].endswith(")") and not any(where for _, where in each[:-1]) else []
            for who, where in each:
                home = next(iter(where or shared), None) or led(symbols, match)
                yield from positions(symbols, who, match, "position.people_of_plural_title", employer=home)


def name_before_office(doc: Doc) -> Iterator[Found]:
    """Kohei Itoh, president of Keio University, signed first."""
    symbols = line(doc)
    for match in re.finditer(rf"(?P<who>{PEOPLE})(?P<from>{FROM})?{APART} (?P<office>{OFFICES})(?! (?:– |and T\d++ )?P\d)", symbols.text):
        if not names_follow_offices(match):
            yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.name_before_office")


def names_follow_offices(match: re.Match[str]) -> bool:
    """Tell whether the enumeration around *match* puts each office before its holder: "the mayor, Rosa Linde, the rector, Ito Mori, ..."."""
    before, after = match.string[max(0, match.start() - 80) : match.start()], match.string[match.end() : match.end() + 8]
    return bool(re.match(r" , P\d", after) and re.search(rf"(?<!\d ,) {nameless(CLOSE)} , $", before))


def name_above_office(doc: Doc) -> Iterator[Found]:
    """Contact: / Rosa Linde / Press Officer / Acme."""
    symbols = line(doc)
    end = r"(?= (?:¶|[OGDM]\d|\||[a-z]+ ?:|\S+@|\S*\d))"
    for match in re.finditer(rf"(?:¶|•|–|:|\.|contacts?) (?P<who>P\d++) ¶? ?(?P<office>{OFFICES}){end}", symbols.text):
        yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.name_above_office")


def as_office(doc: Doc) -> Iterator[Found]:
    """As dean of the school, Rosa Linde welcomed Ito Mori as director; a member of Acme, she agreed."""
    symbols = line(doc)
    fronted = rf"(?:(?<!\d) as{POST}|[¶.](?= (?:an?|former|formerly|previously) ))"
    for match in re.finditer(rf"{fronted} (?P<office>{OFFICES}) , (?P<who>[PR]\d++)", symbols.text):
        home = position_career.setting(symbols, match.start() + 1)
        yield from positions(symbols, symbols.spans_in(match["who"], "PR"), match, "position.as_office", as_told(match), home)
    told = rf"(?:(?<!\bby )|(?<=(?:join|plac|ceed)ed by ))(?<!\d )(?P<who>{PEOPLE})(?: ,)?(?: in (?:his|her|their) [a-z]+)? as{POST}"
    for match in re.finditer(rf"{told} (?P<office>{OFFICES})(?! P\d)", symbols.text):
        yield from positions(symbols, symbols.spans_in(match["who"], "P"), match, "position.as_office", "incoming")


def as_told(match: re.Match[str]) -> str:
    """Return the status of an office that somebody does something in: "As dean, Linde will lead", "As dean, she led"."""
    verb = match.string[match.end() :].split(maxsplit=1)[:1]
    past = match["who"][0] == "R" and re.match(r"(?:led|had|was|oversaw|built|[a-z]{3,}ed)$", "".join(verb))
    return "incoming" if verb == ["will"] else "former" if past else "current"


def remembered(rule: Rule) -> Rule:
    """Return *rule*, which remembers what it found in the last document, since the rules after build on it."""

    @lru_cache(maxsize=1)
    def found(doc: Doc) -> tuple[Found, ...]:
        return tuple(rule(doc))

    return wraps(rule)(lambda doc: iter(found(doc)))


DIRECT: tuple[Rule, ...] = tuple(
    remembered(rule)
    for rule in (
        title_before_name,
        names_in_a_row,
        titles_before_name,
        office_comma_name,
        people_of_plural_title,
        name_before_office,
        name_above_office,
        as_office,
        *position_career.RULES,
        *position_membership.RULES,
    )
)


def told_directly(doc: Doc) -> list[Found]:
    """Return what the rules before find in *doc*."""
    return [found for rule in DIRECT for found in rule(doc)]


def career(doc: Doc) -> Iterator[Found]:
    """Linde has held several posts at Acme, including head of sales, and later worked there as chief of staff."""
    symbols = line(doc)
    told = {span.start for found in told_directly(doc) for role, span in found.roles if role == "title"}
    cue = rf"as|including|being|become|to be|became|then|first|and{position_career.ADVERB} (?P<be>is|was|has been){position_career.ADVERB}"
    post = re.compile(rf" (?:{cue}){POST} (?P<office>{OFFICES})(?! P\d)")
    for sentence in re.finditer(r"(?:(?! \. | ¶).)+", symbols.text):
        people = symbols.spans_in(sentence[0], "PR")
        if len({person.kb_id_ for person in people}) != 1:
            continue
        for match in post.finditer(symbols.text, sentence.start(), sentence.end()):
            if NOT_HELD.search(sentence[0][: match.start() - sentence.start()]):
                continue
            status = BEING.get(match["be"]) or tense(sentence[0], match.start() - sentence.start())
            at = WORKING_AT.search(symbols.text, max(sentence.start(), match.start() - 120), match.start() + 1)
            home = symbols.spans_in(at[0], "O")[0] if at else None
            found = positions(symbols, people[:1], match, "position.career", status, home)
            yield from (one for one in found if dict(one.roles)["title"].start not in told)


def tense(sentence: str, at: int) -> str:
    """Return the status that the words of *sentence* give to an office that begins at *at*."""
    if re.search(rf"\b(?:{FORMER}|spent|began|previous\w*|prior|before|including|earlier|career|tenure|formerly|ago)\b", sentence):
        return "former"
    return "incoming" if re.search(rf"\b(?:will|to|{APPOINTED}|joins?|joined|joining|appointment|welcome)\b", sentence[:at]) else "current"


def office_at_issuer(doc: Doc) -> Iterator[Found]:
    """"We are glad," said Rosa Linde, chief executive. (in an announcement by Acme)"""
    issuer = described(doc) or issuer_of(doc)
    if issuer is None:
        return
    leading = OFFICIAL if issuer.id_ == "government" and DEPARTMENT.search(issuer.kb_id_) else LEADING
    every = told_directly(doc)
    prevailing = prevails(issuer)
    now = [dict(found.roles) for found in every if found.attributes["status"] != "former"]
    placed = {roles["person"].kb_id_ for roles in now if "organization" in roles or leading is LEADING and OF_STATE.search(roles["title"].text)}
    for found in every:
        roles = dict(found.roles)
        left = found.attributes["status"] == "former" and found.rule not in LEAVING
        alone = prevailing or found.rule == "position.listed" or {span.kb_id_ for span in mentions(found.sentence, "ORG")} <= {issuer.kb_id_}
        title = roles["title"].text
        own = leading.search(title) and (leading is OFFICIAL or not OF_STATE.search(title))
        elsewhere = ELSEWHERE.match(doc[roles["title"].end :].text[:40])
        if alone and not left and roles["person"].kb_id_ not in placed and own and not elsewhere:
            if found.rule == "position.title_before_name" and title.lower() == "president":
                continue
            placed.add(roles["person"].kb_id_)
            rule = "position.office_at_issuer"
            yield replace(found, roles=(*found.roles, ("organization", issuer)), rule=rule, confidence=CONFIDENCE[rule])


def office_of_ministry(doc: Doc) -> Iterator[Found]:
    """Energy Secretary Rosa Linde thanked the Department of Energy; Alban President Ito Mori flew back to Alba."""
    ministries = {topic(MINISTRY, span.text): span for span in reversed(mentions(doc, "ORG")) if span.id_ == "government"}
    for found in told_directly(doc):
        roles = dict(found.roles)
        title = roles["title"]
        before = doc[max(0, title.start - 1)].text
        portfolio = topic(PORTFOLIO, title.text)
        where = country(doc, before) if before.endswith(FOREIGN) else ministries.get(portfolio) if portfolio else None
        if where is not None and "organization" not in roles and (where.label_ == "ORG" or PUBLIC.search(title.text)):
            yield replace(found, roles=(*found.roles, ("organization", where)), rule="position.office_of_ministry")


def country(doc: Doc, adjective: str) -> Span | None:
    """Return the place in *doc* that *adjective* is derived from: Alba for "Alban", Mexico for "Mexican"."""
    stems = [span for span in mentions(doc, "PLACE") if 3 < len(span.text) < len(adjective) and adjective.startswith(span.text[:-1])]
    return next(iter(stems), None)


def described(doc: Doc) -> Span | None:
    """Return the organization that alone has a paragraph of its own at the end of *doc*: "About Acme"."""
    symbols = line(doc)
    named = {span.kb_id_: span for heading in ABOUT.findall(symbols.text) for span in symbols.spans_in(heading, "O")}
    return next(iter(named.values())) if len(named) == 1 else None


RULES: tuple[Rule, ...] = tuple(dated(rule) for rule in (*DIRECT, career, office_at_issuer, office_of_ministry))
