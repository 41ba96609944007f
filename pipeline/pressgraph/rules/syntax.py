"""All walking of sentences and trees, named as a linguist speaks.

The trees are Universal Dependencies: ``nsubj``, ``nsubj:pass``, ``obj``, ``obl``, ``nmod`` with the preposition as ``case``, ``appos``,
``conj``. A small parser errs now and then, so what can be read off the order of words is read off it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Span, Token

JOINTS = re.compile(r"(?:,|;|&|and|or|as well as|together with|along with|plus|the|both|its|\(|\)|\s)*", re.IGNORECASE)
DOUBT = frozenset(
    """would could may might should if whether unless hope hopes hoped hoping seek seeks seeking propose proposed explore
    exploring consider considering apply applied""".split()
)
DENIAL = frozenset(
    """not n't never no neither nor without deny denied denies decline declined reject rejected cancel cancelled withdrawn""".split()
)


def mention_at(token: Token, among: Iterable[Span]) -> Span | None:
    """Return the one of *among* that *token* lies in."""
    return next((span for span in among if span.start <= token.i < span.end), None)


def gap(left: Span, right: Span) -> str:
    """Return the text between two spans, without the marks of web pages such as "(opens in new window)"."""
    between = left.doc[left.end : right.start].text
    return re.sub(r"\s+", " ", re.sub(r"\(opens? in (?:a )?new (?:window|tab)\)", "", between, flags=re.IGNORECASE)).strip()


def coordinated(first: Span, among: list[Span]) -> list[Span]:
    """Return *first* and those of *among* that follow it in one enumeration: "A, B and C", "A (AB), as well as C"."""
    chain = [first]
    for span in among:
        if span.start < chain[-1].end:
            continue
        if not JOINTS.fullmatch(gap(chain[-1], span)):
            break
        if span.kb_id_ not in {one.kb_id_ for one in chain}:
            chain.append(span)
        else:
            chain[-1] = span if span.kb_id_ == chain[-1].kb_id_ else chain[-1]
    return chain


def subject(verb: Token) -> Token | None:
    """Return the subject of *verb*, or of the verb that it shares its subject with ("plans to join", "met and signed")."""
    seen = verb
    for _ in range(4):
        for child in seen.lefts:
            if child.dep_.startswith("nsubj"):
                return child
        if seen.dep_ not in {"conj", "xcomp", "ccomp", "parataxis", "advcl", "aux", "cop"} or seen.head == seen:
            return None
        seen = seen.head
    return None


def passive(verb: Token) -> bool:
    """Tell whether *verb* stands in the passive voice."""
    return any(child.dep_ in {"nsubj:pass", "aux:pass"} for child in verb.children)


def objects(verb: Token) -> list[Token]:
    """Return the direct and indirect objects of *verb*, in order."""
    return [child for child in verb.rights if child.dep_ in {"obj", "iobj"}]


def preposition(token: Token) -> str:
    """Return the preposition that *token* hangs by, in lower case, or ""."""
    return " ".join(child.lower_ for child in token.lefts if child.dep_ == "case")


def prepositional(head: Token, *prepositions: str) -> list[Token]:
    """Return the dependents of *head* that hang by one of *prepositions*."""
    return [child for child in head.children if child.dep_.split(":")[0] in {"obl", "nmod"} and preposition(child) in prepositions]


def conjuncts(token: Token) -> list[Token]:
    """Return *token* and what is coordinated with it, in order."""
    return sorted({token, *token.conjuncts}, key=lambda one: one.i)


def verbs(sentence: Span, lemmas: frozenset[str]) -> Iterator[Token]:
    """Yield the verbs of *sentence* whose lemma is one of *lemmas*."""
    return (token for token in sentence if token.lemma_.lower() in lemmas and token.pos_ in {"VERB", "AUX"})


def governors(token: Token) -> Iterator[Token]:
    """Yield *token* and the heads above it up to the root of its sentence."""
    yield token
    while token.head != token:
        token = token.head
        yield token


def clause_of(word: Token) -> list[Token]:
    """Return the first verbs, nouns and adjectives that govern *word*, itself included."""
    return [token for token in governors(word) if token.pos_ in {"VERB", "AUX", "NOUN", "ADJ"}][:3]


def unreal(word: Token) -> bool:
    """Tell whether the clause of *word* is denied, doubted, hoped for, conditional or asked: then it states no fact."""
    if any(token.text == "?" for token in word.sent[-2:]):
        return True
    clause = clause_of(word)
    marking = {"aux", "advmod", "mark", "det", "xcomp", "root", "ROOT"}
    around = {near.lower_ for head in clause for near in (head, *head.children) if near.dep_ in marking or near == head}
    return bool(around & DOUBT or around & DENIAL)
