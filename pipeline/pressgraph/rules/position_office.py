"""Offices: titles together with the organization where they are held, in the symbols of :mod:`pressgraph.rules.position_line`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from spacy.tokens import Span

from pressgraph.rules.found import Found
from pressgraph.rules.position_line import HONORIFIC, Line, is_degree

CONFIDENCE = {
    "position.people_of_plural_title": 0.9,
    "position.is_office": 0.94,
    "position.as_office": 0.9,
    "position.appoints": 0.92,
    "position.career": 0.85,
    "position.succeeds": 0.7,
    "position.office_at_issuer": 0.9,
    "position.founded_by": 0.85,
    "position.founds": 0.95,
}
"""The share of right facts by rule, where it is not 0.95 or more; some of what :mod:`pressgraph.rules.position` finds is less sure."""

QUALITY = (
    r"(?:new|(?:newly|recently) (?:appointed|elected|named)|newly|existing|current|currently|former|formerly|ex|past|previous|previously|late|"
    r"retired|incoming|outgoing|departing|designate|then|now|first|second|founding|long|time|longtime|long–time|next|present|presently|recently|–|serving|also|both|"
    r"still|at present|until (?:now|recently|last month)|(?:since|until) D\d++|most recently)"
)
ADJECTIVE = (
    r"(?:(?!(?:led|founded|named|called|owned|chaired|headed|aspiring|prospective|potential|suspected|alleged|accused)\b)"
    r"(?:[a-z]+ – ?)?(?:[a-z]+(?:ing|ed|al|ic|ous|ive|able|ible|ful|ant|ent|ary|ory|er|born|based)|key|proud|avid|veteran|top|taught))(?: ,)?"
)
ORG = r"[OGX]\d++"
SHORTLY = rf"(?: \( (?:{ORG}|[^()¶]{{1,40}}:[^()¶]{{1,40}}) \))?"
"""A short name or a place on an exchange: "(CMU)", "(NASDAQ: ACM)"."""
CHAIN = rf"{ORG}{SHORTLY}(?: (?:'s )?(?:O|X)\d++{SHORTLY})*(?: (?:'s )?B\d++)?"
LEFT = rf"(?P<left>{CHAIN})(?: 's)?(?: G\d++)?(?! –)(?: {QUALITY}| (?<='s )[a-z][a-z–]*){{0,3}} "
OWN = r"(?:its|whose|our|their|his|her|the company 's|the firm 's|company|firm)"
BEFORE = (
    rf"(?:(?:{QUALITY} ){{0,3}}(?:the|an?|another|one of(?: the| its)?) (?:{ADJECTIVE} ){{0,3}})?(?:{OWN} )?(?:{QUALITY} ){{0,4}}(?:{LEFT})?"
)
LINKING = r"also|currently|concurrently|simultaneously|well|then|later|serving|was|is|a|an|the|both|its|their|our"
JOIN = rf"(?: (?:,|;|and|&|/|or|\(|as|{LINKING})){{1,5}}"
SHORT = r"(?: \( (?:[OG]\d++|[a-z]+) \)(?= (?:of|at|in|for)\b))?"
TITLES = rf"T\d++{SHORT}(?: \))?(?:(?: ,| and| &| /| \(| as well as| , and| –){{1,2}}(?: (?:the|a|an|{QUALITY}))? T\d++(?: \))?){{0,4}}"
BODY = (
    r"(?:B\d++|(?:international |national )?(?:group|office|team|faculty|institute|department|division|school|college))"
)
FIELD = r"(?:(?: of| in| for| and| &| ,)(?: the)?(?: (?!(?:ha[sd]|have|is|was|were|are|will|who|said|says)\b)[a-z][a-z–]*| &| ,| X\d++){1,7})"
INSIDE = rf"(?: (?:the|its|our|both|new|newly|created|{BODY}(?: of| at| for)?)){{0,4}}(?: 's)?"
EXEMPLIFIED = r"(?: [a-z–]+){1,6}(?: ,)? (?:including|such as|like)(?: the)?"
KIND = (
    r"(?:company|companies|firm|start–?up|office|subsidiary|subsidiaries|affiliate|parent|nonprofit|non–profit|charity|organi[sz]ation|provider|maker|"
    r"manufacturer|developer|agency|bank|platform|brand|retailer|publisher|consultancy|think tank|label|band)"
)
DESCRIBED = (
    rf"(?: (?:[a-z]+|–|G\d++(?: , G\d++)?(?: 's| ,)?)){{0,5}} {KIND}(?: (?:of|,|called|named))?(?: the)?(?: {KIND}(?: of)?)?"
    r"|(?: [a-z]+){0,3} T\d++|(?: the)? G\d++ (?:– based|'s(?: [a-z]+)?)"
)
"""What stands before the name of an organization and tells what it is: "the law firm of Acme", "the Lyngdal-based Acme"."""
AT = rf"(?: ,)? (?:of|at|for|with|in|within|from|to|on|@)(?:{DESCRIBED}|{EXEMPLIFIED}|{INSIDE})"
RIGHT = rf"{AT} (?P<right>{CHAIN})(?: to(?: the)? G\d++)?|{FIELD}? (?:at|of)(?: the)? (?P<far>{CHAIN})"
BESIDE = (
    r"(?:(?: \( (?:[OXG]\d++|[a-z]+) \)(?= , [OX]))?(?: , G\d++(?= , [OX]))?"
    rf"(?: ,| \(| –| \|| @)(?: the)? (?:(?P<inner>O\d++) , (?=O\d++(?: [;•¶]| and P|$)))?(?P<beside>{CHAIN})(?! (?:'s |{QUALITY} )*[TP]\d)"
    rf"| (?P<next>[OX]\d++)(?= (?:[.;¶)\"]|, (?!O)|and P\d)|$)"
    rf"| ¶ (?P<below>{CHAIN})(?=(?: ,)?(?: (?:inc|llc|ltd|plc|corp|gmbh)\.?)?(?: ¶|$)))"
)
FROM_WHEN = r"(?:since|from|effective|as of|effective as of|starting|beginning|with effect from|effective on)(?: on| as of| in)?"
SINCE = rf"(?:(?: ,| \()? {FROM_WHEN} (?P<since>D\d++))?"
HEAD = rf"{BEFORE}(?P<titles>{TITLES})(?: (?P<elect>–? ?elect|–? ?designate))?+"
OFFICE = rf"{HEAD}(?:{RIGHT}|{BESIDE})?{SINCE}"
CLOSE = rf"{HEAD}(?:{RIGHT})?"
PUBLIC = re.compile(
    r"minister|governor|mayor|ambassador|secretary|president|attorney general|treasurer|premier|chancellor|king|queen|prince|commissioner|council|"
    r"consul|representative|justice|state|envoy|auditor|comptroller|controller|lord|sheriff|judge|magistrate|prosecutor|superintendent|delegate|"
    r"assembly|alder|senator|congress|mp\b|member|chair|director|head|chief|lead",
    re.IGNORECASE,
)
DIPLOMAT = re.compile(r"\b(?:ambassador|charg[eé] d.affaires|chief of mission|counsell?or|attach[eé]|consul(?: general)?)$", re.IGNORECASE)
"""Who is posted abroad by a country: "Rosa Linde, Ambassador, Kenya"."""
OF_SEVERAL = re.compile(r"\b(?:members?|trustees?|fellows?|(?:co-?)?founders?)\b", re.IGNORECASE)
"""Titles that one has at several organizations at once: "a member of Acme, Beta and Gamma"."""
FURTHER = re.compile(r"(?:(?: ,| and| , and| &)(?: of)?(?: the)? O\d++(?: \( O\d++ \))?(?! (?:'s |T\d|P\d|[a-z]+s\b)))+")
EXAMPLES = re.compile(r" (?:including|such as|like)(?: the)? \S+$")
BOTH = re.compile(r" and(?: the)? O\d++(?: \( O\d++ \))?(?= (?:[,.;)¶\"]|and\b))")
"""The second organization of two that one has the same office at: "president of Acme and Beta"."""
PART = re.compile(r"\b(?:department|division|practice|group|team|unit|section)s?$", re.IGNORECASE)
MEMBER = re.compile(r"\b(?:members?|trustees?)\b", re.IGNORECASE)
PLURAL = re.compile(
    r"(?:[a-z](?:or|er|ent|ant|ist|ian|ee|man)|chair|fellow|head|lead|scientist|dean|CEO|CFO|governor|representative|member|trustee|person)s\b"
    r"|\w*men\b",
    re.IGNORECASE,
)
NEAR = 100
"""How many tokens the quote of a position spans at most; what stands farther apart is quoted by the person's sentence."""
HEAD_OF_STATE = re.compile(r"(?:vice )?president|prime minister", re.IGNORECASE)
VISITING = re.compile(r"\b(?:mayor|minister|secretary|governor|ambassador)\b", re.IGNORECASE)
"""Who is told of at a place, and does not work at it: "Mayor Rosa Linde at the Acme Hall"."""
DESCRIBING = re.compile(r"^[a-z]+(?:ed|nal|ous|able|ible)$")
"""How a word ends that tells what somebody is like."""
HANGING = re.compile(r" (?:of|for|at|in)$")
"""How a title ends whose field was taken for an organization: "Minister for" Education."""
NATIONAL = re.compile(r"(?:[A-Z]\.?){2}")
"""What stands before a title as an adjective does: the U.S. Treasurer."""
FORMER = re.compile(r"\b(?:former|formerly|ex|past|previous|previously|late|retired|then|most recently)\b")
INCOMING = re.compile(r"\b(?:incoming|new|newly|next|elect|designate)\b")


def nameless(pattern: str) -> str:
    """Return *pattern* without the names of its groups, so that it can stand more than once in an expression."""
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


OFFICES = rf"{nameless(OFFICE)}(?:{JOIN} {nameless(OFFICE)}){{0,6}}"
EXACT = re.compile(OFFICE)


@dataclass(frozen=True)
class Office:
    """One title, where it is held, and what the words around it say of when."""

    title: Span
    organization: Span | None
    status: str
    start: Span | None


def organization(line: Line, match: re.Match[str]) -> Span | None:
    """Return the organization that an office names: "dean of CMU's School of Computer Science" names the school."""
    for name in ("right", "far", "beside", "next", "below", "left"):
        if not match.groupdict().get(name):
            continue
        chain = [part for part in re.sub(r"\([^)]*\)", "", match[name]).split() if part != "'s" and part[0] != "B"]
        span = line.spans_in(chain[-1], "OGX")[0]
        inner = line.spans_in((name == "beside" and match["inner"]) or "", "O")
        span = inner[0] if inner and inner[0].id_ in {"unit", "university"} else span
        if name == "next" and HANGING.search(line.spans_in(match["titles"], "T")[-1].text):
            continue
        if name == "right" and within(match.string[match.end("titles") : match.start(name)].split(), span):
            continue
        if span.label_ == "PLACE" and not governs(match, name, line):
            continue
        return span
    return None


def within(by: list[str], span: Span) -> bool:
    """Tell whether *span*, after the words *by*, is a part of the organization where an office is held: "partner in the Tax Department"."""
    return bool({"its", "our", "their"} & set(by)) or by[:1] == ["in"] and bool(PART.search(span.text))


def governs(match: re.Match[str], name: str, line: Line) -> bool:
    """Tell whether a place is the body that an office belongs to ("Prime Minister of Canada"), not where it is held."""
    title = line.spans_in(match["titles"], "T")[0].text
    adjectival = name == "left" and "'s" not in match[0] and NATIONAL.fullmatch(line.spans_in(match[name], "G")[-1].text)
    if adjectival and not HEAD_OF_STATE.fullmatch(title):
        return False
    by = match.string[match.end("titles") : match.start(name)].split() if name != "left" else []
    if by == [","] and DIPLOMAT.search(title):
        return True
    return bool(PUBLIC.search(title)) and not {"to", "in", "at", "from", ",", "(", "¶", "|", "–"} & set(by)


def is_acronym(short: str, long: str) -> bool:
    """Tell whether a title is the acronym of another: CEO, Chief Executive Officer."""
    return short.isupper() and short == "".join(word[0] for word in re.findall(r"[A-Za-z]+", long) if word not in {"of", "and", "the"}).upper()


def offices(line: Line, symbols: str, status: str = "") -> Iterator[Office]:
    """Yield the offices in a stretch of *symbols*; *status* is what the verb before them says."""
    for match in EXACT.finditer(symbols):
        titles = line.spans_in(match["titles"], "T")
        where = organization(line, match)
        first = line.spans_in(match["left"] or "", "OX")[-1:] if len(titles) > 1 and (match["right"] or match["far"]) else []
        start = line.spans_in(match["since"] or "", "D")
        seen: list[str] = []
        for title, earlier in zip(titles, accumulate(re.split(r"T\d++", match["titles"])), strict=False):
            if any(is_acronym(title.text, other) for other in seen):
                continue
            if HONORIFIC.fullmatch(title.text.lower()) or is_degree(title.text) or is_quality(title):
                continue
            seen.append(title.text)
            home = first[0] if first and title is titles[0] else where
            told = "former" if FORMER.search(earlier) else status_of(match, title, status)  # "chair and former dean"
            yield Office(title, home, told, start[0] if start else None)


def is_quality(title: Span) -> bool:
    """Tell whether *title* is no office but what somebody is like: "a [trusted] adviser", "a [licensed] member of the bar"."""
    return bool(DESCRIBING.search(title.text)) and all(word.tag_ in {"JJ", "RB", "VBN", "VBD"} for word in title)


def status_of(match: re.Match[str], title: Span, status: str) -> str:
    """Return what the words before and in *title* say, else *status*, else "current"."""
    before = match.string[match.start() : match.start("titles")]
    words = f"{before} {match['elect'] or ''}"
    if FORMER.search(words):
        return "former"
    if INCOMING.search(words):
        return "incoming"
    if re.search(r"\b(?:acting|interim)\b", f"{words} {title.text}", re.IGNORECASE):
        return "former" if status == "former" else "acting"
    return status or "current"


def plural(title: Span) -> bool:
    """Tell whether *title* is one of several people: "co-founders", "professors of law"."""
    return bool(PLURAL.search(re.split(r",| of | for | in ", title.text)[0]))


def pairs(people: list[Span], held: list[Office], respectively: bool) -> Iterator[tuple[Span, Office]]:
    """Yield who holds what: each person each office, or the first the first and so on."""
    if respectively:
        named = [office.organization for office in held if office.organization]
        shared = named[0] if len(named) == 1 else None
        yield from ((person, replace(office, organization=office.organization or shared)) for person, office in zip(people, held, strict=False))
    else:
        yield from ((person, office) for person in people for office in held)


def positions(line: Line, people: list[Span], match: re.Match[str], rule: str, status: str = "", employer: Span | None = None) -> Iterator[Found]:
    """Yield that *people* hold the offices in the group "office" of *match*, at *employer* where an office names no organization.

    Of several people all hold a plural title, one each if "respectively" follows, else the last one alone.
    """
    held = list(offices(line, match["office"], status))
    respectively = len(people) > 1 and bool(re.match(r"[^.;¶]{0,80}?\brespectively\b", match.string[match.end("office") : match.end("office") + 100]))
    if len(people) > 1 and not respectively and not any(plural(office.title) for office in held):
        people = people[-1:]
    own = own_organization(line, match)
    for person, office in pairs(people, held, respectively):
        where = office.organization or own or employer or affiliation(line, person, office.title)
        yield stated(person, office.title, where, rule, office.status, office.start)
        if office is held[-1] and office.organization is not None:
            several = FURTHER if OF_SEVERAL.search(office.title.text) or EXAMPLES.search(match["office"]) else BOTH
            for other in line.spans_in(further[0] if (further := several.match(match.string, match.end("office"))) else "", "O"):
                yield stated(person, office.title, other, rule, office.status, office.start)


def stated(person: Span, title: Span, where: Span | None, rule: str, status: str = "current", start: Span | None = None) -> Found:
    """Return the position of *person* as *title* at *where*, as *rule* finds it."""
    roles = [("person", person), ("title", title)]
    roles += [("organization", where)] if where else []
    roles += [("start", start)] if start else []
    ordered = tuple(sorted(roles, key=lambda role: role[1].start))
    first, last = ordered[0][1], ordered[-1][1]
    around = person.doc[first.sent.start : last.sent.end] if last.start - first.end < NEAR else person.sent
    return Found("position", ordered, around, rule, {"status": status}, CONFIDENCE.get(rule, 0.95))


def affiliation(line: Line, person: Span, title: Span) -> Span | None:
    """Return the organization right after the name of *person*: "Linde of Acme", "Linde (Acme)", "Linde, Acme, CEO", "Mayor Linde of Port Ellis".

    None for a member, who may come from elsewhere.
    """
    if MEMBER.search(title.text):
        return None
    number = bisect_left(line.spans, person.start, key=lambda span: span.start)
    at = line.text.find(f" P{number} ")
    beside = r"(?:of|from|at|with)(?: the)? [OX]\d++|, O\d++(?= (?:, T\d|¶|;|, (?:said|says|added)))|of (?P<place>G\d++)|\( O\d++ \)"
    after = re.compile(rf" P{number} (?:{beside})").match(line.text, max(at, 0))
    if not after or after["place"] and not PUBLIC.search(title.text) or f" P{number} at " in after[0] and VISITING.search(title.text):
        return None
    return line.spans_in(after[0], "OGX")[0]


def own_organization(line: Line, match: re.Match[str]) -> Span | None:
    """Return what "its", "their" or "the company's" before an office stands for: the organization named last, in this sentence if there is one."""
    if not re.match(r"(?:(?:the|a|an) )?(?:its|their|whose|the company|the firm)\b", match["office"]):
        return None
    before = re.sub(r"\([^()]*\)", "", match.string[max(0, match.start("office") - 500) : match.start("office")].rsplit("¶", 1)[-1])
    named = line.spans_in(before.rsplit(" . ", 1)[-1], "O") or line.spans_in(before, "O")
    return named[-1] if named else None
