"""Who holds which office, where a verb tells it: being, serving, being appointed, joining, succeeding."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pressgraph.rules.found import Found, Rule
from pressgraph.rules.position_line import Line, line
from pressgraph.rules.position_office import OFFICES, ORG, QUALITY, positions

PERSON = r"P\d++(?:(?: of| from| at)(?: the)? [OG]\d++| \( [OG]\d++ \))?"
PEOPLE = rf"{PERSON}(?:(?:(?: , and| ,| and| &| as well as) {PERSON})++)?"
NOT_BY = "".join(rf"(?<!\bby {before})" for before in ("", r"T\d ", r"T\d\d ", r"T\d\d\d "))
UNLESS_BY = rf"(?:{NOT_BY}|(?=P\d++ , who\b))"
"""Not after "by", with a title or without: who appoints is not who is appointed, but for "signed by Rosa Linde, who is dean"."""
WHO = rf"(?P<who>R\d++|{PEOPLE})"
ASIDE = r"(?: (?:,|\(|–)(?: (?![.;¶]|[PR]\d)\S+){1,25}? (?:,|\)|–)| (?:of|from|at)(?: the)? [OG]\d++)?(?: (?:,|who))*"
ADVERB = (
    r"(?: (?:now|currently|also|both|then|later|previously|formerly|most|recently|just|today|[a-z]+ly|at present|still|"
    r"(?:since|until|in|on|from) D\d++|for [a-z]+ years|,))*"
)
UNSURE = r"aspiring|would|prospective|potential|possible|suspected|alleged|accused"
POST = (
    r"(?: (?:in|to|for|the|a|an|its|his|her|their|new|additional|role|roles|position|positions|post|posts|office|title|rank|job|duties|of|as|"
    r"serve|be|become|act|function|both|being|"
    rf"appointment)|(?:(?<= a)|(?<= an)) (?!{QUALITY}\b|acting|interim|{UNSURE})[a-z–]+(?= T\d))*"
)
LEFT_OFFICE = r"retired|retiring|stepped down|steps down|resigned|stood down|stepping down|departed"
FORMER = rf"was|were|had been|(?:had )?served|worked|acted|held|(?:has |is )?(?:{LEFT_OFFICE})|moved on from"
CURRENT = (
    r"is|are|remains|(?:is )?serv(?:es|ing)|has (?:been|served)|have been|(?:is )?(?:works|working|acts|acting)|continues|will (?:continue|remain)|"
    r"holds|retains|doubles|(?:was|is) (?:serving|working)|since [DT]"
)
APPOINTED = (
    r"appointed|named|elected|re–elected|reelected|promoted|sworn in|confirmed|selected|chosen|nominated|hired|tapped|made|installed|inaugurated|"
    r"designated|engaged|recruited|elevated"
)
INCOMING = (
    rf"will be|will serve|will become|will act|becom(?:es|ing)|became|has become|to become|is to be|"
    rf"(?:(?:has |have |had )?been |was |were |is |are |will be |being |as )?(?:{APPOINTED})|"
    r"(?:will |has |have |to )?(?:takes?|took|taken|taking) (?:over|up|on|office)|"
    r"(?:will |to |has |have )?(?:assumes?|assumed|starts?|started|begins?|step(?:s|ped)? (?:up|into))|to (?:be|serve)"
)
APPOINTING = (
    r"(?:elevates?|elevated|taps|appoints?|appointing|appointed|appointment of|names?|named|naming|elects?|elected|electing|election of|"
    r"promotes?|promoted|promotion of|hires?|hired|hiring of|welcomes?|welcomed|selects?|selected|chose|chooses|nominated?s?|confirmed|engaged|"
    r"swearing in of|recruits|recruited|brings|announces?|announced|adds|added|introduces)"
)
HELD = r" T\d++(?: of(?: [a-z]+){1,3})?"
PROMOTED = rf" 's (?:promotion|appointment|election|elevation)(?: from{HELD})? (?:to|as){POST}"
NOT_TRUE = re.compile(r"\b(?:if|whether|unless|neither|nor|rumou?rs|speculation|denie[sd]|suggest\w*)\b[^.;¶]{0,40}$")
"""What just before a person makes a question, a condition or a denial of the office that follows."""
NOT_HELD = re.compile(
    r"\b(?:may|might|could|would|should|hop(?:es?|ed|ing)|wants?|wanted|wish(?:es|ed)?|seeks?|never|declined?|refused?|not(?! only))\b"
)
"""What between a person and an office says that the person does not hold it, or not yet for sure."""
SETTING = re.compile(
    r"\bO\d++(?: \( [^()]*\))?(?: , formerly O\d++)?(?: in G\d++)?(?: ,)? where(?: ,)? $"
    r"|[¶.;] (?:[a-z]+ ,? )?(?:at|with)(?: the)? O\d++(?: in G\d++)? , $"
)
ASSEMBLED = re.compile(r"\b(?:assembly|conference|congress|summit|forum|convention|meeting|session|gala|awards?)\b", re.IGNORECASE)
"""What people are elected at, and do not work at."""
SUCCEEDING = r"(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|tak(?:es?|ing) over from|took over from)"


def of(line_: Line, match: re.Match[str]) -> list[Span]:
    """Return the people whom *match* tells of."""
    return line_.spans_in(match["who"], "PR")


def holds(match: re.Match[str]) -> bool:
    """Tell whether *match* says that somebody holds, held or will hold the office: no doubt, condition, wish or denial."""
    between = match.string[match.end("who") : match.start("office")]
    return not NOT_HELD.search(between) and not NOT_TRUE.search(match.string[max(0, match.start("who") - 60) : match.start("who")])


def employer(symbols: Line, at: int) -> Span | None:
    """Return the organization that the sentence around *at* begins with: the one that appoints."""
    start = max(symbols.text.rfind(mark, 0, at) for mark in (" . ", "¶", '" ', " – "))
    named = symbols.spans_in(symbols.text[start:at], "O")
    return named[0] if named else None


def setting(symbols: Line, at: int) -> Span | None:
    """Return the organization that the clause beginning *at* is set in: "Acme in Lyngdal, where she was dean", "At Acme, she was dean"."""
    named = SETTING.search(symbols.text, max(0, at - 80), at)
    where = symbols.spans_in(named[0], "O")[0] if named else None
    return None if where is None or ASSEMBLED.search(where.text) else where


def is_office(doc: Doc) -> Iterator[Found]:
    """Rosa Linde is chief executive of Acme and was a partner at Beta."""
    symbols = line(doc)
    tenses = (("former", FORMER), ("current", CURRENT), ("incoming", INCOMING))
    for status, verb in tenses:
        pattern = rf"{UNLESS_BY}{WHO}{ASIDE}{ADVERB} (?P<verb>{verb}){ADVERB}{POST}{ADVERB}{POST} (?P<office>{OFFICES})(?! P\d)"
        for match in re.finditer(pattern, symbols.text):
            past = re.search(r"previously|formerly|most recently", match[0][: match.start("office") - match.start()])
            if holds(match):
                home = setting(symbols, match.start("who"))
                yield from positions(symbols, of(symbols, match), match, "position.is_office", "former" if past else status, home)


def appoints(doc: Doc) -> Iterator[Found]:
    """Acme has appointed Rosa Linde as chief financial officer."""
    symbols = line(doc)
    verb = rf" {APPOINTING}(?: (?!by |[PTR]\d)[^.;¶]\S*){{0,4}}?"
    to = rf"(?:{PROMOTED}|{ASIDE} (?:as|to|for|in){POST}| (?:its|the|a|an|new|–))?"
    pattern = rf"{verb}(?:{HELD})? (?P<who>{PEOPLE}){to} (?P<office>{OFFICES})(?! P\d)"
    for match in filter(holds, re.finditer(pattern, symbols.text)):
        yield from positions(symbols, of(symbols, match), match, "position.appoints", "incoming", employer(symbols, match.start("who")))


def joins(doc: Doc) -> Iterator[Found]:
    """Rosa Linde joins Acme as chief financial officer."""
    symbols = line(doc)
    joining = rf"(?:has |will |to |is |be |have )*(?:joins?|joined|joining)(?:(?: the| our| its)? (?P<where>{ORG})(?: (?![PTR]\d)[^.;¶]\S*){{0,6}}?)?"
    for match in filter(holds, re.finditer(rf"{WHO}{ASIDE}{ADVERB} {joining} as{POST} (?P<office>{OFFICES})(?! P\d)", symbols.text)):
        where = symbols.spans_in(match["where"] or "", "OX")
        yield from positions(symbols, of(symbols, match), match, "position.joins", "incoming", where[0] if where else None)


def succeeds(doc: Doc) -> Iterator[Found]:
    """Rosa Linde was appointed dean of Acme College, succeeding Ito Mori; Bo Lind succeeded Ida Moe as dean of Beta College."""
    symbols = line(doc)
    one_after = rf"{SUCCEEDING}(?: the| {QUALITY})*(?: T\d++)? P\d++{ASIDE}"
    following = rf"{WHO}{ASIDE}{ADVERB}(?: (?:will|has|to|who))* {one_after} as{POST} (?P<office>{OFFICES})"
    for match in filter(holds, re.finditer(following, symbols.text)):
        yield from positions(symbols, of(symbols, match), match, "position.succeeds_as", "incoming")
    for match in re.finditer(rf" {SUCCEEDING}(?: the| {QUALITY})*(?: T\d++)? (?P<who>P\d++)", symbols.text):
        before = re.split(r"¶", symbols.text[max(0, match.start() - 300) : match.start()])[-1]
        cue = rf"(?:{APPOINTED}|as|become|becomes|became|joins|takes?|over|new){POST}{ADVERB}"
        stated = list(re.finditer(rf"{cue} (?P<office>{OFFICES})(?! P\d)", before))
        after = re.match(rf"{ASIDE} as{POST} (?P<office>{OFFICES})", symbols.text[match.end() : match.end() + 400])
        for office in (stated[-1:] if not after else [after]):
            yield from positions(symbols, symbols.spans_in(match["who"], "P"), office, "position.succeeds", "former")


RULES: tuple[Rule, ...] = (is_office, appoints, joins, succeeds)
