"""Which places only say where something is, and the verbs that tell them from those that act."""

from __future__ import annotations

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions

OUTSIDE = frozenset({"in", "from", "across", "near", "throughout", "into", "around", "outside", "within", "visit", "visits", "visited"})
"""Words before a place that make it a scene, not a party."""
VERBS = frozenset(
    {
        "partner", "collaborate", "cooperate", "co-operate", "ally", "merge", "team", "link", "join", "work", "come", "sign", "launch",
        "agree", "announce", "found", "host", "develop", "lead", "organize", "organise", "create", "design", "establish", "run", "build",
        "direct", "manage", "open", "share", "operate", "set", "spearhead", "initiate", "enter", "form", "forge", "expand", "extend", "renew",
        "strengthen", "ink", "seal", "strike", "secure", "conclude", "unite", "combine", "bring", "release", "publish", "present",
    }
)
"""The verbs whose forms are known without the tagger."""
DASHES = frozenset({"--", "–", "—", "-", "/"})


def base(token: Token) -> str:
    """Return the verb that *token* is a form of, whatever the tagger says, since headlines mislead it: "Partners" gives "partner"."""
    word = token.lower_
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("es", ""), ("s", ""), ("", "")):
        stem = word.removesuffix(ending) + instead if word.endswith(ending) else ""
        if stem in VERBS:
            return stem
    return token.lemma_.lower()


def scene(place: Span) -> bool:
    """Tell whether *place* says where something is ("in Japan", "Japan-based", "the Japan office")."""
    doc = place.doc
    after = doc[place.end] if place.end < len(doc) else None
    if outside(place) or "based" in place.text:
        return True
    if after is None:
        return False
    if after.ent_type_ in {"ORG", "TITLE", "PERSON"} and after.ent_iob_ == "B" or after.pos_ in {"NOUN", "ADJ"} and not after.is_punct:
        return base(after) not in VERBS
    return after.text in {"-", "–"} and "based" in doc[after.i : after.i + 3].text or heads_dateline(place)


def outside(place: Span) -> bool:
    """Tell whether *place* is a scene by the word before it, or before the places that it is named with: "in Japan, Peru and [Chile]"."""
    doc, at = place.doc, place.start - 1
    at -= at > 0 and doc[at].lower_ == "the"
    if at >= 0 and doc[at].lower_ in OUTSIDE:
        return True
    last = at
    while at > 0 and doc[at].lower_ in {",", "and", "&", "or"}:
        at -= 1
    return at < last and any(outside(one) for one in mentions(place.sent, "PLACE") if one.end == at + 1)


def heads_dateline(place: Span) -> bool:
    """Tell whether *place* opens the sentence as the place of writing: "PITTSBURGH, April 9 — "."""
    first = place.sent.start
    after = place.doc[place.end : place.end + 5]
    return place.start - first <= 1 and any(token.ent_type_ == "DATE" or token.text in DASHES and not token.ent_type_ for token in after)
