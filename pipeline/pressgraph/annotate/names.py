"""After the recognizer: names without debris, and every further place where a name found once stands again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

EDGES = frozenset("""the a an ' " “ ” ‘ ’ 's ’s , . ; : ( ) [ ] - – — • * and of | &""".split())
DEBRIS = re.compile(r"^(?:opens? in (?:a )?new (?:window|tab)|\W*|https?:\S+|www\.\S+|\S+@\S+)$", re.IGNORECASE)
DEGREES = frozenset("""PhD MD MBA MS MA BA BSc MSc JD LLM DDS DMD RN CPA CFA CFP Esq SC QC KC CBE OBE MBE FRS FRCP""".split())
HONORIFICS = frozenset("Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Hon HE Smt Shri Sri Datuk Dato Tan Rt Baroness Baron".split())
NO_ORGANIZATION = frozenset(
    """MOU MOUs MoU MoUs LOI LOIs NDA NDAs Inc Inc. Ltd Ltd. Corp. LLC LLP LP PLC PST PDT EST EDT CST CDT GMT UTC AI API IT IP UX HR PR EHR SEO ESG
    ETF IPO DeFi NFT NFTs R&D B2B EBITDA GAAP KPI FAQ PDF USD CEO CFO COO CISO SVP EVP Esq President Office Board Committee Company Corporation Fund
    Agreement Association League Business World State Prime New One""".split()
)
"""What the recognizer takes for organizations now and then and what is none when it stands alone: agreements, legal forms, time zones, offices."""
BODY_OF = re.compile(r"(?:Governing )?(?:Council|Senate|Court)(?= of .*\b(?:University|College|Institute|Polytechnic)\b)")
"""A body that is named with whose it is: "[Council] of Norvane University"."""
HANGING = frozenset("for to in with at by from on is has was will".split())
"""Words in which no name of an organization ends."""
LONG_TITLE = 2
"""Words up to which a title is so short that it can be a part of another."""
ABBREVIATED = re.compile(r"(?:\b\w|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|Mt|Ph\.D|S\.A|S\.L|A\.Ş|[A-Z]\.[A-Z]))\.$")


@Language.component("pressgraph_names", assigns=["doc.ents"], requires=["doc.ents"])
def names(doc: Doc) -> Doc:
    """Trim the names of *doc*, drop what is none, and let what the recognizer saw in one place correct what it saw in another."""
    pieces = (piece for span in joined_titles(list(doc.ents)) for piece in one_line(span))
    doc.set_ents([span for span in map(trimmed, pieces) if span is not None])
    doc.set_ents(without_overlaps([*long_titles(doc), *doc.ents]))
    employers = organizations(doc)
    doc.set_ents([part for span in doc.ents for part in apart(single(span, employers), employers)])
    doc.set_ents(without_overlaps([*doc.ents, *again(doc)]))
    return doc


def apart(span: Span, known: set[str]) -> Iterator[Span]:
    """Yield the names that *span* runs together, where *known* has organizations of the announcement; else *span*."""
    return (body for one in employer_apart(span, known) for part in two_apart(one, known) for body in body_apart(part))


def without_overlaps(spans: Iterable[Span]) -> list[Span]:
    """Return *spans* in the order of the text, without those that overlap an earlier one of the list."""
    taken: set[int] = set()
    kept = []
    for span in spans:
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def organizations(doc: Doc) -> set[str]:
    """Return the names of the organizations of *doc*."""
    return {ent.text for ent in doc.ents if ent.label_ == "ORG"}


def employer_apart(span: Span, known: set[str]) -> Iterator[Span]:
    """Yield the organization that *known* has at the head or end of a title ("Arm CEO", "Director of GIT") and the rest as two names; else *span*."""
    parts = [(span.start, end) for end in range(span.end, span.start, -1)] + [(start, span.end) for start in range(span.start + 1, span.end)]
    found = next((part for part in parts if span.label_ == "TITLE" and span.doc[part[0] : part[1]].text in known), None)
    if found is None:
        yield span
        return
    before, after = Span(span.doc, span.start, found[0], label="TITLE"), Span(span.doc, found[1], span.end, label="TITLE")
    name = Span(span.doc, *found, label="ORG")
    for part in (before, name, after):
        if len(part) and (kept := trimmed(part)) is not None:
            yield kept


def two_apart(span: Span, known: set[str]) -> Iterator[Span]:
    """Yield the two organizations that *span* joins with "and" if *known* has both: "Norvane and Orton Trust"; else *span*."""
    for token in span if span.label_ == "ORG" else ():
        if token.lower_ != "and":
            continue
        left, right = span.doc[span.start : token.i], span.doc[token.i + 1 : span.end]
        if {left.text, right.text} <= known:
            yield from (Span(span.doc, part.start, part.end, label="ORG") for part in (left, right))
            return
    yield span


def body_apart(span: Span) -> Iterator[Span]:
    """Yield the body and whose it is, where *span* names both: "Council of Norvane University"; else *span*."""
    body = BODY_OF.match(span.text) if span.label_ == "ORG" else None
    first = span.doc.char_span(span.start_char, span.start_char + body.end(), label="ORG") if body else None
    whose = trimmed(Span(span.doc, first.end, span.end, label="ORG")) if first is not None else None
    yield from (span,) if first is None or whose is None else (first, whose)


def long_titles(doc: Doc) -> Iterator[Span]:
    """Yield the places of the titles of three words or more: one seen whole ("Minister of Education, Culture and Sports") is whole everywhere."""
    texts = {ent.text for ent in doc.ents if ent.label_ == "TITLE" and len(ent) > LONG_TITLE}
    for start, end, _ in places(doc, texts):
        span = doc.char_span(start, end, label="TITLE")
        if span is not None:
            yield span


def places(doc: Doc, texts: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, text) where *texts* stand in *doc* as whole words, the longest where several do."""
    ordered = sorted(texts, key=lambda text: (-len(text), text))
    if ordered:
        pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)")
        yield from ((match.start(), match.end(), match[0]) for match in pattern.finditer(doc.text))


def joined_titles(ents: list[Span]) -> Iterator[Span]:
    """Yield *ents*, two titles with only a bracket between them as one: "Minister of State (MOS) for Law"."""
    at = 0
    while at < len(ents):
        span = ents[at]
        while at + 1 < len(ents) and {span.label_, ents[at + 1].label_} == {"TITLE"} and span.doc[span.end : ents[at + 1].start].text in {"(", ")"}:
            at += 1
            span = Span(span.doc, span.start, ents[at].end, label="TITLE")
        yield span
        at += 1


def one_line(span: Span) -> Iterator[Span]:
    """Yield the parts of *span* between line breaks, and what stands after a dash or bracket that belongs to the line before the name."""
    start = span.start
    for token in span:
        stray = token.text.startswith("--") or token.text == ")" and "(" not in span.doc[start : token.i].text
        if token.is_space and "\n" in token.text or stray and token.i + 1 < span.end:
            if token.i > start and not stray:
                yield Span(span.doc, start, token.i, label=span.label_)
            start = token.i + 1
    if start < span.end:
        yield Span(span.doc, start, span.end, label=span.label_)


def trimmed(span: Span) -> Span | None:
    """Return *span* without articles, punctuation and degrees at its edges, or None when nothing that can be a name is left."""
    doc, start, end = span.doc, span.start, span.end
    while start < end and (doc[start].lower_ in EDGES or doc[start].is_space):
        start += 1
    if span.label_ in {"ORG", "PERSON"} and twice(doc[start:end]):
        start = (start + end) // 2
    if span.label_ == "ORG" and opened_by_end(doc[start:end]):
        start += 1
    while end > start and loose(doc[start:end], span.label_):
        end -= 1
    if (
        end < len(doc)
        and doc[end].text == ")"
        and "(" in doc[start:end].text
        and ")" not in doc[start:end].text
        or end < span.end
        and doc[end].text == "."
        and ABBREVIATED.search(doc[start : end + 1].text)
        and doc[end - 1].whitespace_ == ""
    ):
        end += 1
    text = doc[start:end].text
    if start == end or DEBRIS.match(text) or span.label_ == "TITLE" and text.replace(".", "") in HONORIFICS:
        return None
    if span.label_ == "ORG" and (text in NO_ORGANIZATION or text.replace(".", "") in DEGREES and start and doc[start - 1].text == ","):
        return None
    return Span(doc, start, end, label=span.label_)


def twice(part: Span) -> bool:
    """Tell whether *part* is a name said twice, as where a page glues a heading to its text: "About [Acme Pumps Acme Pumps] is a maker"."""
    middle = (part.start + part.end) // 2
    return len(part) % 2 == 0 and len(part) > 2 and part.doc[part.start : middle].text == part.doc[middle : part.end].text


def opened_by_end(part: Span) -> bool:
    """Tell whether the end of another name is glued to *part*, which ends in the same word: "[College] Acme College"."""
    return len(part) > 2 and part[0].text == part[-1].text and part[1].lower_ not in {"of", "for", "and", "&"}


def single(span: Span, known: set[str]) -> Span:
    """Return the second word of *span*, an organization, if it is the first again and alone a name that *known* has; else *span*."""
    if span.label_ == "ORG" and len(span) == 2 and span[0].text == span[1].text and span[0].text in known:
        return Span(span.doc, span.start + 1, span.end, label="ORG")
    return span


def loose(part: Span, label: str) -> bool:
    """Tell whether the last word of *part* belongs to no name: an article, a preposition, punctuation, white space, a degree after a person."""
    last = part[-1]
    if last.text == ")":
        return "(" not in part.text
    degree = label == "PERSON" and last.text.replace(".", "") in DEGREES and len(part) > 1
    return last.lower_ in EDGES or last.is_space or degree or label == "ORG" and last.text in HANGING


def again(doc: Doc) -> Iterator[Span]:
    """Yield the places where a full name or an acronym of *doc* stands once more."""
    known = {ent.text: ent.label_ for ent in doc.ents if ent.label_ in {"ORG", "PERSON"} and telling(ent)}
    for start, end, text in places(doc, known):
        span = doc.char_span(start, end, label=known[text])
        if span is not None:
            yield span


def telling(ent: Span) -> bool:
    """Tell whether the text of *ent* is a name wherever it stands: several capitalized words, or an acronym of three letters or more."""
    return len(ent) > 1 and sum(token.text[0].isupper() for token in ent) > 1 or len(ent.text) > 2 and ent.text.isupper() and ent.label_ == "ORG"
