"""What a partnership is about: "an agreement on maritime safety", "agreed to farm kelp", "a student exchange agreement"."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Span, Token

from pressgraph.rules.syntax import subject

NO_TOPICS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday year years month months week weeks day days decade time
    future past addition behalf line order part place principle favor favour return exchange support course turn total""".split()
)
"""Nouns after "on", "for" and "in" that tell when or how a deal is made, not what about."""
ABOUT = frozenset({"on", "for", "about", "concerning", "regarding", "covering"})
ENDING = frozenset("over under until while which that as by with at when where who from during near".split())
"""Words with which something else than the topic begins: "to farm kelp [under a contract]"."""
WHEN = frozenset({"for", "in", "on"})
"""Words with which a time or a place may begin: "to farm kelp [for five years]"."""
PLAIN = frozenset(
    """new joint strategic formal bilateral long-term multi-year working framework general official major first second third several two three
    unfunded signed similar separate such proposed existing ongoing definitive exclusive memorandum cooperation co-operation collaboration
    collaborative partnership deal agreement last research development""".split()
)
"""Words before the noun of a deal that tell nothing of what it is about."""
LONGEST = 9
"""Words of a topic."""


def topic(word: Token, members: Iterable[Span]) -> str:
    """Return what the deal or deed *word* of *members* is about, in a few words of the text, or ""."""
    if word.pos_ == "NOUN" and (named := of_noun(word) or modifier(word)):
        return named
    ends = sorted({one.end for one in members if word.sent.start <= one.start < word.sent.end and one.end > word.i} | {word.i + 1})
    return next((found for end in reversed(ends) if (found := after(word.doc[aside(word, end) : word.sent.end]))), "") or of_deed(word)


def of_noun(noun: Token) -> str:
    """Return what hangs by *noun* with "on", "for", "in" or "about": "an agreement on [maritime safety] with Acme"."""
    for child in noun.rights:
        cases = [case for case in child.lefts if case.dep_ == "case"]
        about = cases and cases[0].lower_ in ABOUT | {"in"} and not child.ent_type_
        if child.dep_ == "nmod" and about and child.lemma_.lower() not in NO_TOPICS:
            words = noun.doc[cases[0].i + 1 : child.right_edge.i + 1]
            return words.text if len(words) <= LONGEST and not any(word.ent_type_ or word.is_punct for word in words) else child.text
    return ""


def modifier(noun: Token) -> str:
    """Return the words before *noun* that tell what it is about: "a [student exchange] agreement"."""
    start = noun.i
    while start > noun.sent.start and telling(noun.doc[start - 1]):
        start -= 1
    words = noun.doc[start : noun.i]
    return words.text if any(word.pos_ == "NOUN" for word in words) and words[0].text != "-" else ""


def telling(word: Token) -> bool:
    """Tell whether *word*, before the noun of a deal, can say what it is about."""
    return word.text == "-" or word.pos_ in {"NOUN", "ADJ"} and not word.ent_type_ and word.lower_ not in PLAIN


def aside(word: Token, end: int) -> int:
    """Return where the sentence of *word* goes on at *end* after brackets and places: "Acme (AC) in Oslo [on kelp]"."""
    doc, last = word.doc, word.sent.end
    while end < last:
        token, placed = doc[end], end + 1 < last and doc[end + 1].ent_type_ in {"PLACE", "DATE"}
        if token.text == "(":
            end = next((one.i + 1 for one in doc[end:last] if one.text == ")"), last)
        elif token.ent_type_ in {"PLACE", "DATE"} or token.text in {",", ")"} or placed and token.lower_ in {"of", "in", "on", "at"}:
            end += 1
        else:
            break
    return end


def after(rest: Span) -> str:
    """Return the topic that *rest* of a sentence opens with: "on [kelp farming]", "to [farm kelp] for five years"."""
    if len(rest) < 2 or rest[0].lower_ not in ABOUT | {"to"}:
        return ""
    verb = rest[0].lower_ == "to"
    if verb and rest[1].pos_ != "VERB" or not verb and rest[1].tag_ in {"VBD", "VBZ", "VBP"}:
        return ""
    words = rest[1 : next((at for at in range(1, len(rest)) if ends(rest[at]) or at > LONGEST), len(rest))]
    while len(words) and words[0].pos_ in {"DET", "NUM"}:
        words = words[1:]
    whole = len(words) and words[-1].pos_ in {"NOUN", "ADJ", "PROPN", "ADV", "VERB"} and words[0].lemma_.lower() not in NO_TOPICS
    return words.text if whole else ""


def ends(word: Token) -> bool:
    """Tell whether a topic ends before *word*: at a pause, a name, another clause, a time or a place."""
    timed = word.lower_ in WHEN and word.i + 1 < word.sent.end and (word.nbor().ent_type_ or word.nbor().like_num)
    pause = word.is_space or word.is_punct and word.text != "-"
    return bool(pause or timed or word.ent_type_ in {"DATE", "MONEY", "ORG", "PERSON", "PLACE"} or word.lower_ in ENDING)


def of_deed(verb: Token) -> str:
    """Return what *verb* is done to, where that is a thing: "will jointly build [a public simulator]"."""
    thing = next((child for child in verb.rights if child.dep_ == "obj" and child.pos_ == "NOUN" and not child.ent_type_), None)
    if thing is None or verb.pos_ != "VERB" or subject(verb) is None or thing.lower_ in {"forces", "hands", *PLAIN}:
        return ""
    words = verb.doc[thing.left_edge.i : thing.right_edge.i + 1]
    if words[0].lower_ in {"this", "that", "its", "their", "our"}:
        return ""
    words = words[1:] if words[0].pos_ == "DET" else words
    return words.text if len(words) <= LONGEST and not any(word.ent_type_ or word.is_punct for word in words) else ""
