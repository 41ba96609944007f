"""Who stands in which place of a sentence: the parties of a funding by prepositions, enumerations and subjects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.issuer import issuer_of, newswire
from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_words import GIVING, OFFICIAL, RECEIVING, REPORTING
from pressgraph.rules.syntax import coordinated, gap, governors, mention_at, objects, subject

DESCRIBING = frozenset(("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "ADV"))


ROUND_NAME = re.compile(r"(?:pre-)?(?:series [a-h]\d?|seed)\b", re.IGNORECASE)
PARTIES = ("ORG", "PERSON", "PLACE", "PROGRAM")


HELD = re.compile(
    r"\b(?:(?:funds?|vehicles?|entit(?:y|ies)|affiliates?|accounts?) (?:managed|controlled|advised|owned|run) by"
    r"|(?:affiliates?|subsidiary|arm) of"
    r"|(?:researchers?|scientists?|engineers?|investigators?|faculty(?: members)?|scholars|professors?|teams?) (?:at|from|of|in))(?: the)?$"
)
"""Before whoever stands behind what gives or gets: "funds managed by", "an affiliate of", "researchers at"."""
LED = re.compile(r"\b(?:led|headed|directed) by(?: the)?$")
IN_LIST = re.compile(r"(?=.*[A-Z])(?:[,;&]|and )(?:\s?(?:and|&|,|;|the|[A-Z][\w.'’&-]*)){0,8}")
"""Between two parties of a list: commas and capitalized names that are no party."""
SOURCES = frozenset({"report", "data", "figure", "statistic", "statistics", "filing", "estimate", "research", "information"})
"""What one has from somebody who gives no money."""
LAST = re.compile(r"\band\b")
"""Before the last of an enumeration: after "Acme and Borealis" a comma begins something else."""
YEAR = re.compile(r"(?:19|20)\d\d")
KIN = re.compile(
    r"\s*,?\s*(?:and|with|&)\s+(?:his|her|their)\s+(?:late\s+)?(?:husband|wife|spouse|partner|brother|sister|son|daughter|mother|father),?\s*"
)


def parties(part: Span) -> list[Span]:
    """Return who in *part* can give or get: all but the places that only describe ("the Oslo firm", "MADISON, Wis. –")."""
    speaking = [span for span in speakers(part.doc) if part.start <= span.start < part.end]
    every = sorted([*mentions(part, *PARTIES), *speaking], key=lambda span: span.start)
    starts = {span.start for span in every}
    owners = {span.start for span in every if span.doc[span.end : span.end + 1].text in {"'s", "’s", "'", "’"} and span.end + 1 in starts}
    return [
        span
        for span in every
        if (span.label_ != "PLACE" or acts(span)) and not (newswire(span) or lists(span) or ROUND_NAME.match(span.text)) and span.start not in owners
    ]


@lru_cache(maxsize=2)
def speakers(doc: Doc) -> tuple[Span, ...]:
    """Return each "we" and "us" outside quotations as the organization whose announcement *doc* is, if it is one's alone."""
    issuer = issuer_of(doc)
    if issuer is None:
        return ()
    spoken, spans = False, []
    for token in doc:
        if "\n" in token.text or token.text == "”":
            spoken = False
        elif token.text in {"“", '"'}:
            spoken = token.text == "“" or not spoken
        elif token.lower_ in {"we", "us"} and not spoken and token.text != "US":
            spans.append(Span(doc, token.i, token.i + 1, label="ORG", kb_id=issuer.kb_id_, span_id=issuer.id_))
    return tuple(spans)


def lists(span: Span) -> bool:
    """Tell whether *span* is the exchange where shares are listed: "(NASDAQ: CRVD)"."""
    doc = span.doc
    return doc[max(0, span.start - 1)].text == "(" and (":" in span.text or doc[span.end : span.end + 1].text == ":")


def acts(place: Span) -> bool:
    """Tell whether *place* stands for a body: it has a place of its own in its clause and describes nothing."""
    doc = place.doc
    following = doc[place.end] if place.end < len(doc) else None
    described = following is not None and (following.pos_ in {"NOUN", "PROPN", "ADJ"} or following.text in {"-", "–", "—", "--", ",", "("})
    if described or place.text.endswith("-based") or place.text.isupper() and len(place.text) > 5:
        return False
    return place.root.dep_.split(":")[0] in {"nsubj", "obj", "iobj", "obl", "nmod", "conj"}


def introduced(span: Span) -> str:
    """Return the preposition or verb that *span* hangs by in the order of words ("to" in "to its local partner Acme"), or ""."""
    doc, sentence = span.doc, span.sent
    others = [*parties(sentence), *mentions(sentence, "MONEY", "DATE")]
    start = outermost(span)
    for token in reversed(doc[max(sentence.start, start - 8) : start]):
        if token.pos_ == "PART" and token.lower_ == "to":
            return ""
        if token.lower_ == "by" and token.i > sentence.start and (done_by_other(doc[token.i - 1]) or told_by(span, doc[token.i - 1])):
            return ""
        if token.lower_ == "from" and token.i > sentence.start and doc[token.i - 1].lemma_.lower() in SOURCES:
            return ""
        if token.pos_ in {"ADP", "SCONJ"} or token.tag_ in {"TO", "IN"} or token.lower_ in {"to", "from", "by", "for", "with"}:
            return token.lower_
        if YEAR.fullmatch(token.text) or token.i > sentence.start and token.tag_ == "VBN" and (token.nbor(-1).text == "-" or "-" in token.text):
            continue
        if mention_at(token, others) or token.pos_ not in DESCRIBING and token.lower_ not in {'"', "“", "‘", "-", "'s", "’s"}:
            return token.lemma_.lower() if token.pos_ == "VERB" else ""
    return ""


def outermost(span: Span) -> int:
    """Return where the words begin that only name *span* at one remove: "an affiliate of Acme", "funds managed by Acme"."""
    before = span.doc[max(span.sent.start, span.start - 6) : span.start]
    held = HELD.search(before.text)
    return span.start if held is None else next(token.i for token in before if token.idx - before.start_char >= held.start())


def done_by_other(participle: Token) -> bool:
    """Tell whether what follows *participle* and "by" does something else than give, get or lead ("chaired by Acme")."""
    return participle.tag_ == "VBN" and participle.lemma_.lower() not in GIVING | RECEIVING | {"lead", "co-lead", "make"}


def told_by(span: Span, participle: Token) -> bool:
    """Tell whether *span* is a person who only tells of what *participle* says: "announced by Mayor Ann Lee"."""
    return span.label_ == "PERSON" and participle.lemma_.lower() in OFFICIAL


def enumerated(first: Span) -> tuple[Span, ...]:
    """Return *first* and the parties enumerated with it, couples included ("Jane Roe and her husband, John Roe")."""
    among = [span for span in parties(first.sent) if "PLACE" not in {span.label_, first.label_} or span.label_ == first.label_]
    chain = coordinated(first, among)
    tree = [mention_at(token, among) for token in first.root.conjuncts]
    later = [span for span in tree if span is not None and span.start > first.end and span.label_ == first.label_]
    chain += [span for span in later if introduced(span) in {"", introduced(first)}]
    bodies = (at for at in range(2, len(chain)) if chain[at - 1].label_ == "ORG" and gap(chain[at - 1], chain[at]) == ",")
    ended = (at for at in bodies if LAST.search(gap(chain[at - 2], chain[at - 1])))
    chain = chain[: next(ended, len(chain))]
    while len(chain) > 1 and chain[-1].root.dep_.startswith("nsubj"):
        chain.pop()  # the subject of what follows: "Backed by Acme and Borealis, Corvid has grown"
    for span in among:
        if span.start >= chain[-1].end and KIN.fullmatch(f" {gap(chain[-1], span)} "):
            chain.append(span)
    return distinct(chain)


def listed(first: Span) -> tuple[Span, ...]:
    """Return *first* and the parties listed after it, past names that are no party ("Acme, The Roes, Oslo-based Borealis")."""
    chain = list(enumerated(first))
    for span in parties(first.sent):
        if span.start >= chain[-1].end and span.label_ in {"ORG", "PERSON"} and IN_LIST.fullmatch(gap(chain[-1], span)):
            chain += [one for one in enumerated(span) if one not in chain]
    return distinct(chain)


def enumerated_back(last: Span, here: list[Span]) -> tuple[Span, ...]:
    """Return the enumeration that ends with *last*."""
    return next((chain for chain in map(enumerated, here) if last in chain), (last,))


def distinct(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return *spans* in the order of the text, each party once."""
    by_name: dict[str, Span] = {}
    for span in sorted(spans, key=lambda one: one.start):
        by_name.setdefault(span.kb_id_ or span.text, span)
    return tuple(by_name.values())


def led_by(part: Span, *prepositions: str) -> tuple[Span, ...]:
    """Return the parties in *part* that hang by one of *prepositions*, with those enumerated after them."""
    chosen: list[Span] = []
    for span in parties(part):
        owns = span.label_ == "PLACE" and span.doc[span.end : span.end + 1].text in {"'s", "’s"}
        if span not in chosen and not owns and introduced(span) in prepositions:
            chosen += [one for one in enumerated(span) if one.end <= part.end]
    return distinct(chosen)


def exemplified(part: Span, *prepositions: str) -> tuple[Span, ...]:
    """Return the parties in *part* that are examples of what hangs by one of *prepositions* ("to charities such as Acme and Borealis")."""
    group = re.compile(rf"\b(?:{'|'.join(prepositions)}) (?:[\w'’-]+,? ){{1,8}}(?:such as|including|like)(?: the)?$")
    first = (span for span in parties(part) if span.label_ != "PLACE" and group.search(part.doc[part.start : span.start].text))
    return next((enumerated(span) for span in first), ())


def named_subject(verb: Token) -> tuple[Span, ...]:
    """Return the parties that the subject of *verb* names: itself, else those inside it ("the partnerships between A and B")."""
    sentence, here = verb.sent, parties(verb.sent)
    beside = right_before(verb, here)
    chain = enumerated_back(beside, here) if beside is not None else ()
    if chain and not introduced(chain[0]):
        return chain
    head = controller(verb) or subject(verb)
    clause = verb.head if verb.dep_ == "conj" else verb
    if head is None and clause.dep_ in {"acl", "advcl"}:
        head = clause.head
    if head is not None and head.lower_ in {"which", "who", "that"}:
        head = next((one.head for one in governors(verb) if one.dep_.startswith("acl")), head)
    if head is not None and head.lower_ in {"it", "they"}:
        return spoken_of(head)
    if head is not None and head.dep_ == "appos":
        head = head.head  # "Acme, a start-up that has raised"
    own = mention_at(head, here) if head is not None else None
    if head is None or own is None and head.pos_ in {"NUM", "SYM"}:
        return apposed(verb, here)
    if own is not None:
        return tuple(span for span in enumerated_back(own, here) if span.end <= verb.i or own.start > verb.i)
    # A small parser may cut one long subject into two.
    last = max([head, *(child for child in head.head.lefts if child.dep_.startswith("nsubj"))], key=lambda token: token.i)
    inside = [span for span in parties(sentence.doc[head.left_edge.i : last.right_edge.i + 1]) if span.end <= verb.i]
    belonging = {"of", "from", "at", "between", "among", "and", ""}
    named = [span for span in inside if span.start > head.i and (introduced(span) in belonging or leads(span))]
    if named and introduced(named[0]) == "of":
        return enumerated(named[0])
    return distinct(named or [span for span in inside if span.start < head.i][:1]) or taken_up(head)


def leads(span: Span) -> bool:
    """Tell whether *span* leads those who act: "a team led by Acme"."""
    return bool(LED.search(span.doc[max(span.sent.start, span.start - 3) : span.start].text))


def taken_up(noun: Token) -> tuple[Span, ...]:
    """Return the programme named before that a definite *noun* in its name takes up ("this year's summit")."""
    if not any(left.lower_ in {"the", "this", "year"} for left in noun.lefts):
        return ()
    named = [span for span in mentions(noun.doc[: noun.i], "PROGRAM") if noun.lower_ in span.kb_id_.lower().split() and noun.lower_ != "scholarship"]
    return tuple(named[-1:])


def spoken_of(pronoun: Token) -> tuple[Span, ...]:
    """Return who "it" or "they" is: who announces in the same sentence ("Acme said today that it"), else the subject of the sentence before."""
    doc, sentence = pronoun.doc, pronoun.sent
    told = [token for token in doc[max(sentence.start, pronoun.i - 4) : pronoun.i] if token.lemma_.lower() in REPORTING and token.pos_ == "VERB"]
    if told:
        return named_subject(told[-1])
    if sentence.start == 0 or "\n" in doc[sentence.start - 1].text:
        return ()
    first = subject(doc[sentence.start - 1].sent.root)
    meant = mention_at(first, parties(first.sent)) if first is not None else None
    return (meant,) if meant is not None and meant.label_ in {"ORG", "PROGRAM"} else ()


def controller(verb: Token) -> Token | None:
    """Return the object of the verb above that *verb* has for its subject ("The act allows Acme to borrow")."""
    if verb.dep_ != "xcomp" or not any(child.tag_ == "TO" for child in verb.lefts):
        return None
    return next((one for one in objects(verb.head) if one.i < verb.i), None)


def right_before(verb: Token, here: list[Span]) -> Span | None:
    """Return the one of *here* that only auxiliaries and adverbs part from *verb* ("Acme has today given")."""
    before = [span for span in here if span.end <= verb.i]
    if not before:
        return None
    between = verb.doc[before[-1].end : verb.i]
    return before[-1] if all(token.pos_ in {"AUX", "ADV"} or token.lower_ in {"today", "to", "proudly", "generously"} for token in between) else None


def apposed(verb: Token, here: list[Span]) -> tuple[Span, ...]:
    """Return the party that an apposition between commas parts from *verb* ("Acme, a firm from Oslo, has given")."""
    for span in reversed([one for one in here if one.end <= verb.i]):
        between = list(verb.doc[span.end : verb.i])
        while between and (between[-1].pos_ in {"AUX", "ADV"} or between[-1].lower_ == "today"):
            between.pop()
        if len(between) > 2 and between[0].text == between[-1].text == "," and not introduced(span) and span.label_ != "PLACE":
            return (span,)
    return ()
