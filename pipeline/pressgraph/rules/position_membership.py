"""Who belongs to a board or committee, and who founded what: positions that a verb or a list tells without a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pressgraph.rules.found import Found, Rule
from pressgraph.rules.position_career import ADVERB, APPOINTED, APPOINTING, ASIDE, PEOPLE, WHO, employer
from pressgraph.rules.position_line import Line, line
from pressgraph.rules.position_office import CLOSE, EXEMPLIFIED, FURTHER, QUALITY, organization, plural, stated, status_of
from pressgraph.rules.position_words import NAMED_BODY

OWNER = rf"(?: (?:the|its|their|our|a|an|{QUALITY}))*"
AT = rf"(?: and(?: [a-z]+)? committees?)?(?: of| at| for)(?: the|{EXEMPLIFIED})?"
WHERE = rf"{OWNER}(?: (?P<near>O\d++)(?: 's)?)? (?P<body>[BO]\d++)(?:{AT} (?P<over>O\d++))?"
JOINING = (
    ("incoming", r"(?:will |has |have |to |is |are )?(?:joins?|joined|joining)(?: as (?:a )?T\d++ (?:of|on))?"),
    ("incoming", rf"(?:(?:has |have )?been |was |were |is |are )?(?:{APPOINTED}|added) (?:on)?to(?: serve on| join)?"),
    ("current", r"(?:(?:has |have )?(?:sits?|serves?|serving|sitting|been)|is|are) on"),
    ("former", r"(?:served|sat|was|were) on"),
    ("former", r"(?:has |have )?(?:resigned|stepped down|steps down|retired|departed) from|left"),
)
ITEM = r"¶ (?:[•–] |\d+ \. |\d+ )?P\d++(?! (?:is|was|has|said|will|\.) )[^¶.]{0,160}"
ITEMS = rf"(?P<items>(?:{ITEM} ?){{2,}})(?=¶)"
RAISED = re.compile(r"\bfollowing\b.* (?:to|as)(?: (?:the|its|our|new|rank|of))* T\d++[^T:]{0,40}:$")
OF_BODY = re.compile(
    r"(?: (?:of|to|on|in|joins?|joined|joining|are|is|:))(?: (?!by\b)(?:the|a|its|our|[a-z–]+|O\d++|'s)){0,3} [BO]\d++"
    r"|^(?: (?:the|its|our|[a-z–]+)){0,3} [BO]\d++(?=(?: [a-z]+)?(?: for D\d++)? (?:is|are|includes?|comprises|:)|$)"
)
NAMED = r"P\d++(?: \( T\d++ \))?"
GATHERING = r"(?:[a-z]+ ){0,2}(?:meeting|session|panel|event|conference|discussion|summit|hearing|debate|workshop|talks)s?\b"
FOUNDERS = rf"(?P<who>{NAMED}(?:(?: , and| and| ,| &) {NAMED})*)"
BY = rf"(?: ,|,)*(?:,? (?:in|at)(?: the)? [DGO]\d++| [a-z]+ years ago|,)*,? by(?: (?:[a-z–]+|T\d++|[OG]\d++(?= (?:[a-z]+ )*T)|,)){{0,7}}? {FOUNDERS}"


def member_title(body: Span) -> Span:
    """Return the title that belonging to *body* gives, over the words for the body."""
    return Span(body.doc, body.start, body.end, label="TITLE", kb_id="member")


def memberships(symbols: Line, match: re.Match[str], rule: str, status: str) -> Iterator[Found]:
    """Yield that the people of *match* belong to the body in it, at the organization whose body it is."""
    body = symbols.spans_in(match["body"], "BO")[0]
    if body.label_ == "ORG" and not NAMED_BODY.search(body.text):
        return
    named = symbols.spans_in(match["over"] or match["near"] or "", "O")
    others = symbols.spans_in(further[0] if match["over"] and (further := FURTHER.match(match.string, match.end())) else "", "O")
    where = body if body.label_ == "ORG" else named[0] if named else employer(symbols, match.start("body"))
    for person in symbols.spans_in(match["who"], "PR"):
        yield from (stated(person, member_title(body), one, rule, status) for one in (where, *others))


def joins_body(doc: Doc) -> Iterator[Found]:
    """Rosa Linde was elected to the board of directors of Acme and sits on the Beta Committee."""
    symbols = line(doc)
    for status, verb in JOINING:
        for match in re.finditer(rf"{WHO}{ASIDE}{ADVERB} (?:{verb}){WHERE}(?! T\d)", symbols.text):
            yield from memberships(symbols, match, "position.joins_body", status)


def appoints_to_body(doc: Doc) -> Iterator[Found]:
    """Acme appoints Rosa Linde to its board of directors."""
    symbols = line(doc)
    verb = rf" {APPOINTING}(?: (?![PTR]\d)[^.;¶]\S*){{0,4}}?"
    for match in re.finditer(rf"{verb} (?P<who>{PEOPLE}){ASIDE} (?:on)?to(?: serve on| join)?{WHERE}(?! T\d)", symbols.text):
        yield from memberships(symbols, match, "position.appoints_to_body", "incoming")


def listed(doc: Doc) -> Iterator[Found]:
    """The members of the Beta Committee are: / - Rosa Linde, Acme / - Ito Mori, Gamma College."""
    symbols = line(doc)
    for match in re.finditer(rf"¶ (?P<heading>[^¶]+?) {ITEMS}", symbols.text):
        people = symbols.spans_in(" ".join(re.findall(r"¶ \D*?(?:\d+ (?:\. )?)?(P\d++)", match["items"])), "P")
        raised = RAISED.search(match["heading"])
        office = next((one for one in HELD.finditer(match["heading"]) if raised or plural(symbols.spans_in(one["titles"], "T")[-1])), None)
        bodies = symbols.spans_in(" ".join(OF_BODY.findall(f" {match['heading']}")), "BO")
        bodies = [span for span in bodies if span.label_ == "BODY" or NAMED_BODY.search(span.text)]
        if not match["heading"].endswith(":") and len(match["heading"].split()) > 6 or not office and not bodies:
            continue
        title = symbols.spans_in(office["titles"], "T")[-1] if office else member_title(bodies[-1])
        status = status_of(office, title, "incoming" if raised else "") if office else "current"
        where = office and organization(symbols, office) or body_before(symbols, match.start("items"))
        yield from (stated(person, title, where, "position.listed", status) for person in people)


HELD = re.compile(CLOSE)


def body_before(symbols: Line, at: int) -> Span | None:
    """Return the board or committee with a name that stands last before *at*."""
    named = [span for span in symbols.spans_in(symbols.text[max(0, at - 800) : at], "O") if NAMED_BODY.search(span.text)]
    return named[-1] if named else None


def founded_by(doc: Doc) -> Iterator[Found]:
    """Acme was founded in 2010 by engineers Rosa Linde and Ito Mori; co-founded by Jun Abe, Beta is in Lyngdal."""
    symbols = line(doc)
    before = r"(?P<where>O\d++)(?: \([^()]*\))?(?: (?:[a-z–]+|[GD]\d++|,|\"|&)){0,14}?"
    after = r"[^.¶]{0,60}?,(?: the)? (?P<where>O\d++)"
    for pattern in (rf"{before} (?P<verb>F\d++){BY}", rf"[¶.] (?P<verb>F\d++)(?: and [a-z]+)?{BY}{after}"):
        for match in re.finditer(pattern, symbols.text):
            yield from founders(symbols, match, "position.founded_by")


def founds(doc: Doc) -> Iterator[Found]:
    """Rosa Linde, who co-founded Acme and chairs the Beta Committee, spoke."""
    symbols = line(doc)
    where = r"(?: both)?(?: the)?(?: O\d++ 's)? (?P<where>O\d++(?:(?: , and| and| ,)(?: the)? O\d++)*)"
    pattern = rf"{WHO}{ASIDE}{ADVERB} (?:has |had )?(?P<verb>F\d++){where}(?! (?:'s )?(?:[TOB]\d|{GATHERING}))"
    for match in re.finditer(pattern, symbols.text):
        past = "has F" not in match[0] and symbols.spans_in(match["verb"], "F")[0].text.lower().endswith("chaired")
        yield from founders(symbols, match, "position.founds", "former" if past else "current")


def founders(symbols: Line, match: re.Match[str], rule: str, status: str = "current") -> Iterator[Found]:
    """Yield that the people of *match* founded or chair the organizations in it."""
    verb = symbols.spans_in(match["verb"], "F")[0]
    title = Span(verb.doc, verb.start, verb.end, label="TITLE", kb_id=verb.kb_id_)
    for person in symbols.spans_in(match["who"], "PR"):
        yield from (stated(person, title, where, rule, status) for where in symbols.spans_in(match["where"], "O"))


RULES: tuple[Rule, ...] = (joins_body, appoints_to_body, listed, founded_by, founds)
