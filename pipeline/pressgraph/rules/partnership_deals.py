"""The nouns that name a partnership, a deal or a joint work; what they are about, whose they are, by which verb they are concluded."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.partnership_acting import doers, leading, phrase_start
from pressgraph.rules.partnership_parties import enumeration_around, parties
from pressgraph.rules.partnership_scenes import base
from pressgraph.rules.partnership_voice import QUOTES, SAYING, voice
from pressgraph.rules.syntax import governors, mention_at

DEALS = {
    "partnership": "partnership",
    "partnerships": "partnership",
    "collaboration": "partnership",
    "collaborations": "partnership",
    "cooperation": "partnership",
    "co-operation": "partnership",
    "coordination": "partnership",
    "alliance": "partnership",
    "alliances": "partnership",
    "agreement": "agreement",
    "agreements": "agreement",
    "memorandum": "agreement",
    "memorandums": "agreement",
    "memoranda": "agreement",
    "mou": "agreement",
    "mous": "agreement",
    "accord": "agreement",
    "accords": "agreement",
    "pact": "agreement",
    "treaty": "agreement",
    "deal": "agreement",
    "deals": "agreement",
    "convention": "agreement",
    "conventions": "agreement",
    "compact": "agreement",
    "loi": "agreement",
    "lois": "agreement",
    "merger": "merger",
    "consortium": "consortium",
}
JOINT_WORKS = {
    **dict.fromkeys(("project", "initiative", "programme", "program", "effort", "venture", "team"), "other"),
    **dict.fromkeys(("study", "research", "campaign", "statement", "declaration", "action", "event", "workshop", "conference", "platform"), "other"),
    **dict.fromkeys(("laboratory", "lab", "centre", "center", "institute"), "joint-center"),
}
"""What is a deal when it is a joint one."""
JOINT = frozenset({"joint", "collaborative", "cooperative", "co-operative"})
JOINTLY = dict.fromkeys(("conjunction", "association", "tandem", "concert"), "partnership")
"""What is a deal after "in"."""
TRADED = frozenset(
    {
        "definitive", "purchase", "loan", "credit", "settlement", "employment", "lease", "acquisition", "sale", "sales", "plea", "share",
        "subscription", "underwriting", "securities", "confidentiality", "tax", "bargaining",
    }
)
CONCLUDED = frozenset(
    {
        "introduce", "sign", "enter", "announce", "form", "establish", "reach", "conclude", "finalize", "finalise", "renew", "extend",
        "expand", "launch", "forge", "strike", "make", "ink", "seal", "create", "begin", "start", "unveil", "complete", "execute", "have",
        "maintain", "build", "develop", "continue", "strengthen", "deepen", "secure", "exchange", "agree", "be", "ratify", "initial",
        "close", "land", "confirm", "formalize", "formalise", "cement", "solidify",
    }
)
FAINT = frozenset({"be", "have", "make", "build"})
"""Verbs that conclude a deal only where it is their object."""
NOUNS = frozenset({*DEALS, *JOINT_WORKS, *JOINTLY, "letter", "letters", "combination"})
"""The nouns that can mean a deal."""
POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
MEETINGS = frozenset(
    {
        "talk", "talks", "discussion", "discussions", "meeting", "meetings", "dialogue", "competition", "match", "game", "difference",
        "gap", "flight", "flights", "time", "negotiations", "dispute", "war", "conflict", "connection", "relationship", "relations", "link",
        "bond",
    }
)
"""What may be between two without any deal."""


def deals(sentence: Span) -> Iterator[tuple[Token, str]]:
    """Yield the nouns of *sentence* that mean a deal between organizations, each with its form."""
    for token in sentence:
        if token.lower_ not in NOUNS or token.ent_type_ in {"ORG", "PROGRAM", "TITLE", "PERSON"}:
            continue
        before_it = token.nbor(-1).lower_ if token.i > sentence.start else ""
        form = form_of(token, before_it)
        if form and before_it not in TRADED and not sold_or_settled(token):
            yield token, form


def form_of(noun: Token, before_it: str) -> str:
    """Return the form of the deal that *noun* after the word *before_it* means, "" for none."""
    word = noun.lower_
    if word in JOINTLY:
        return JOINTLY[word] if before_it in {"in", "close"} else ""
    if word in JOINT_WORKS:
        return JOINT_WORKS[word] if shared(noun) else ""
    if word in {"letter", "letters"}:
        return "agreement" if noun.doc[noun.i + 1 : noun.i + 3].text.lower() == "of intent" else ""
    return DEALS.get(word) or ("merger" if before_it == "business" else "")


def shared(noun: Token) -> bool:
    """Tell whether the work *noun* is called joint: "a [joint] research project"."""
    for word in reversed(noun.doc[max(noun.i - 4, noun.sent.start) : noun.i]):
        if word.lower_ in JOINT:
            return True
        if word.pos_ not in {"ADJ", "NOUN", "ADP"} and word.text != "-" or word.ent_type_:
            return False
    return False


def sold_or_settled(noun: Token) -> bool:
    """Tell whether the deal *noun* is a sale or ends a quarrel: "a $5 million deal", "an agreement to settle a claim"."""
    after = noun.doc[noun.i : min(noun.i + 12, noun.sent.end)]
    return any(word.lemma_.lower() == "settle" for word in after) or noun.lower_ in {"deal", "deals"} and bool(mentions(noun.sent, "MONEY"))


@lru_cache(maxsize=2)
def dealings(doc: Doc) -> tuple[tuple[Token, str, list[Span]], ...]:
    """Return every deal noun of *doc* with its form and the parties of its sentence; remembers the last documents, since most rules ask."""
    found = ((parties(sentence), noun, form) for sentence in doc.sents for noun, form in deals(sentence))
    return tuple((noun, form, among) for among, noun, form in found if among)


def met(preposition: Token) -> bool:
    """Tell whether *preposition* hangs by a word that is no deal: "talks between", "competition between"."""
    nouns = [word.lower_ for word in preposition.doc[max(preposition.i - 4, preposition.sent.start) : preposition.i] if word.pos_ == "NOUN"]
    return bool(nouns) and nouns[-1] in MEETINGS


def concluding(noun: Token) -> Token | None:
    """Return the verb by which the deal *noun* is concluded: "[signed] an agreement"."""
    for verb in governors(noun):
        if verb.pos_ in {"VERB", "AUX"}:
            if base(verb) in CONCLUDED:
                return verb
            break
    left = noun.doc[max(noun.i - 9, noun.sent.start) : noun.i]
    after = [child for child in noun.rights if child.tag_ == "VBN"]
    return next((word for word in [*reversed(left), *after] if base(word) in CONCLUDED - FAINT and not word.ent_type_), None)


def owner(noun: Token, among: list[Span]) -> list[Span]:
    """Return whose deal or partner *noun* is: "Acme's partnership", "its partners", "our collaboration"."""
    start = phrase_start(noun)
    first = start if start.lower_ in {"its", "their", "our"} else start.nbor(-1) if start.i > noun.sent.start else start
    told = any(word.text in QUOTES or word.lemma_ in SAYING for word in noun.sent)
    if first.lower_ == "our" and told and (spoken := voice(noun.sent)):
        return spoken
    if first.lower_ in {"its", "their", "our"}:
        verb = next((one for one in governors(noun) if one.pos_ in {"VERB", "AUX"}), None)
        joined = first
        while joined.i > first.sent.start and joined.nbor(-1).lower_ in {"and", "along", "together", "with"}:
            joined = joined.nbor(-1)
        near = leading(joined, among) if joined is not first else []
        return near or (doers(verb, among) if verb is not None else []) or (voice(noun.sent) if first.lower_ == "our" else [])
    if first.text in POSSESSIVES and first.i > noun.sent.start:
        holder = mention_at(first.nbor(-1), among)
        return enumeration_around(holder, among) if holder is not None else []
    return owner(noun.head, among) if noun.dep_ == "conj" and noun.head.pos_ == "NOUN" else []
