"""Titles of persons: one title a position, in the singular, apart from what they say about time."""

from __future__ import annotations

import re
from itertools import zip_longest


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ROLES = _words(
    """accountant activist actor administrator admiral adviser advisor advocate agent aide alderman ambassador analyst anchor apprentice archbishop
    architect archivist artist assessor assistant associate astronaut attaché attorney auditor author banker bishop broker builder bursar captain
    caretaker chair chairman chairperson chairwoman chancellor chaplain chemist chief clerk coach collaborator colonel columnist comptroller
    commander commissioner composer conductor congressman congresswoman conservator consul consultant contributor controller convener convenor
    coordinator co-ordinator correspondent councillor councilor councilman councilwoman counsel counsellor counselor curator custodian dean
    delegate deputy designer developer diplomat director doctor driver ecologist editor educator engineer envoy examiner executive executor expert
    explorer fellow firefighter forester founder cofounder governor guardian guide head host inspector instructor intern inventor investigator
    investor journalist judge keeper laureate lawmaker lawyer lead leader lecturer legislator liaison lieutenant magistrate maintainer major
    manager marshal mayor mediator member mentor minister moderator mp musician negotiator nurse officer ombudsman operator organiser organizer
    originator owner partner pastor patron physicist pi pilot planner player premier presenter president priest principal producer prof professor
    programmer promoter proprietor prosecutor provost publisher ranger rapporteur reader rector regent registrar regulator rep reporter
    representative researcher resident restorer reviewer scholar secretary senator sergeant sheriff skipper solicitor speaker spokesman
    spokesperson spokeswoman steward student superintendent supervisor surgeon surveyor teacher trader trainer translator treasurer trustee tutor
    undersecretary vp svp evp avp veterinarian warden writer"""
)
ROLE_ENDINGS = re.compile(r"\w{3,}(?:ologist|ician|arian|grapher|ist|master)|c[a-z]{1,2}o")
"""Ends of further role nouns (librarian, economist, headmaster), and CEO, COO, CISO."""

RANKS = _words("president director head manager officer vp svp evp dean minister professor")
"""Role nouns that their field may follow without a preposition: "Vice President Sales"."""

LINKS = _words("of for to in at on with from by under within across over")
AFTER_NOUN = {"general": "general", "emeritus": "emeritus", "emerita": "emerita", "emeriti": "emeritus", "elect": "elect", "designate": "designate"}
HALVES = _words("assistant associate deputy executive senior chief vice")
"""Words that are half a title before "and": "assistant and associate professors"."""

APEX = frozenset(("ceo", "chief executive", "chief executive officer", "coo", "chief operating officer", "chair", "chairman", "provost", "founder"))
"""What "assistant to the president and ..." goes on with when the assistant serves both."""

TOKEN = re.compile(r"[^\s,;/()]+|[,;/()]")
SEPARATOR = re.compile(r"\s*[,;/]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+", re.I)
BEFORE = re.compile(
    r"(?:(?i:the|an?|its|our|his|her|their)\s+"
    r"|(?i:former|formerly|one-?time|erstwhile|previous|retired|retiring|outgoing|departing|incoming|current|currently|serving|long-?time|soon-to-be"
    r"|(?:newly|recently)[ -](?:appointed|elected|named|hired))\s+"
    r"|(?:late|then|new)\s+|(?i:ex|then)\s?[-‑–]\s?(?!officio)|[,;:.–—-]\s*)+"
)
AFTER = re.compile(r"[\s-](?:in-)?(?:elect|designate)\b", re.I)
FORMER = re.compile(
    r"\b(?i:former(?:ly)?|previous(?:ly)?|retired|erstwhile|one-?time|past)\b|\b[eE]x\s?[-‑–](?!officio)|\b[tT]hen[-‑ ](?=\w)|\bthe late\b|^late\b"
)
INCOMING = re.compile(r"\b(?i:incoming|soon-to-be|(?:newly|recently)[ -](?:appointed|elected|named|hired)|elect|designate)\b|\b(?:next|future)\b")
ACTING = re.compile(r"\b(?:acting|interim)\b", re.I)


def is_role(word: str) -> bool:
    """Tell whether the lower-case *word* is a noun for a role, in the singular; of a compound, the last or the first part decides."""
    parts = word.strip(".’'\"“”").split("-")
    return any(part in ROLES or ROLE_ENDINGS.fullmatch(part) for part in (word, parts[-1], parts[0]))


def singular(word: str) -> str:
    """Return *word* in the singular where it is the plural of a role noun, else as it is: "attorneys", "Chairmen", "directors-general"."""
    first, hyphen, rest = word.partition("-")
    lowered = word.lower()
    for plural, single in (("ies", "y"), ("men", "man"), ("es", ""), ("s", "")):
        cut = len(plural)
        if lowered.endswith(plural) and not is_role(lowered) and is_role(lowered[:-cut] + single):
            return word[:-cut] + (single.upper() if word.isupper() else single)
    if hyphen and rest.lower() in {"general", "in-chief", "in-charge", "elect", "at-large"}:
        return singular(first) + hyphen + rest
    return word


def head_of(text: str) -> re.Match[str] | None:
    """Return the role noun that heads the title *text*: the last word before a preposition, comma or bracket, or a rank before its field."""
    phrase: list[re.Match[str]] = []
    for token in TOKEN.finditer(text):
        if phrase and (token.group().lower() in LINKS or not token.group()[0].isalnum()):
            break
        phrase.append(token)
    while len(phrase) > 1 and phrase[-1].group().lower() in AFTER_NOUN:
        phrase.pop()
    if phrase and is_role(singular(phrase[-1].group()).lower()):
        return phrase[-1]
    return next((token for token in phrase if singular(token.group()).lower() in RANKS), None)


def title(text: str) -> str:
    """Return the title that the span *text* gives, as it goes into the graph: its words, in the singular, without article and status.

    "acting" and "interim" are part of the title.
    """
    whole = re.sub(r"\b(P|p)rof\.?(?=\s|$)", r"\1rofessor", " ".join(text.split()).strip(' ,;:–—"“”'))
    lead = BEFORE.match(whole)
    bare = AFTER.sub("", whole[lead.end() :] if lead and lead.end() < len(whole) else whole)
    head = head_of(bare)
    if head is None:
        return bare
    rest = bare[head.end() :]
    if not is_plural(head):
        return bare
    return bare[: head.start()] + singular(head.group()) + re.sub(r"^( e)meriti\b", r"\1meritus", rest, flags=re.I)


def status(text: str) -> str:
    """Return "former", "incoming", "acting" or "current", as the words say that stand in a title or before it: "then-president".

    A new, outgoing or emeritus holder is a current one. What follows the role noun after a preposition says nothing.
    """
    head = head_of(text)
    said = text[: head.end()] if head else text
    if head and (after := AFTER.match(text, head.end())):
        said = text[: after.end()]
    for pattern, word in ((FORMER, "former"), (INCOMING, "incoming"), (ACTING, "acting")):
        if pattern.search(said):
            return word
    return "current"


def is_plural(head: re.Match[str]) -> bool:
    """Tell whether the role noun *head* is a plural."""
    return singular(head.group()) != head.group()


def parts(left: str, right: str) -> bool:
    """Tell whether *left* and *right*, joined by "and" or a comma, are two titles rather than two fields of one."""
    first, second = head_of(left), head_of(right)
    if first is None or second is None or not is_role(singular(second.group()).lower()):
        return False
    if left.strip().lower() in HALVES or is_plural(second) and not is_plural(first):
        return False
    last = left.split()[-1]
    serves_both = last != first.group() and is_role(last.lower()) and right.strip().lower() in APEX
    return not serves_both


def split_titles(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the titles in *text*: two for "vice chair and president", one for "Minister of Education, Culture and Sports"."""
    spans, start = [], 0
    joints = list(SEPARATOR.finditer(text))
    for joint, following in zip_longest(joints, joints[1:]):
        end = following.start() if following else len(text)
        if parts(text[start : joint.start()], text[joint.end() : end]):
            spans.append((start, joint.start()))
            start = joint.end()
    return [*spans, (start, len(text))]
