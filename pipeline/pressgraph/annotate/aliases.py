"""Which names are one thing: acronyms, short forms, surnames. An entity's ``kb_id_`` is the fullest name that the announcement has for it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span

NAMED = {"ORG", "PERSON", "PLACE", "PROGRAM"}
SMALL = {"of", "the", "and", "for", "at", "in", "on", "de", "del", "di", "la", "le", "der", "und", "&", "e", "y", "a", "to"}
GENERIC = frozenset(
    """university college institute institution school group holdings holding corporation corp company inc incorporated ltd
    limited llc llp plc gmbh ag sa nv bv ab oy asa pty pte spa foundation trust fund bank partners capital ventures
    technologies technology systems solutions labs laboratory laboratories hospital center centre council agency association
    international global co . , pharmaceuticals therapeutics energy consulting realty media health services industries
    network""".split()
)

ORGANS = frozenset(
    """university college institute school foundation council board office department faculty center centre committee press hospital trust fund
    bank library museum laboratory division agency association society academy""".split()
)
"""Nouns of which each heads the name of an organization of its own."""


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """Return the words of *name* in lower case, without possessive and dots."""
    return tuple(word for word in re.sub(r"[’']s?\b|[.,()®™]", " ", name.lower().replace("-", " ")).split() if word != "the")


def initials(name: str) -> set[str]:
    """Return the acronyms that *name* can have: of its capitalized words, and of all of them."""
    parts = [part for part in re.split(r"[\s\-/]+", re.sub(r"[(),.]", "", name)) if part]
    capital = "".join(part[0] for part in parts if part[0].isupper())
    every = "".join(part[0] for part in parts).upper()
    strong = "".join(part[0] for part in parts if part.lower() not in SMALL).upper()
    return {acronym for acronym in (capital, every, strong) if len(acronym) > 1}


def is_acronym(name: str) -> bool:
    """Tell whether *name* is written like an acronym: CMU, NSERC, A*STAR, UMass is not."""
    return bool(re.fullmatch(r"[A-Z][A-Z0-9&*.\-]{1,9}s?", name))


def shortens(short: str, full: str) -> bool:
    """Tell whether *short* is a short form of the organization *full*: "Keio", "SoftBank" of "SoftBank Group", "Gates Foundation"."""
    mine, theirs = words(short), words(full)
    if not mine or len(mine) >= len(theirs):
        return False
    if is_acronym(short) and short.replace(".", "") in initials(full):
        return True
    if all(word in GENERIC or word in SMALL for word in mine):
        return False
    if theirs[: len(mine)] == mine:
        return not another(mine, theirs[len(mine) :])
    return theirs[-len(mine) :] == mine and theirs[-len(mine) - 1] not in SMALL


def another(mine: tuple[str, ...], rest: tuple[str, ...]) -> bool:
    """Tell whether *rest* makes another organization of the one named *mine*: "Keio University" and its "Hospital", "Bank" and "of Oslo"."""
    if len(mine) == 1:
        return rest[0] in SMALL
    return any(word in ORGANS for word in mine) and any(word in ORGANS for word in rest)


def person_shortens(short: str, full: str) -> bool:
    """Tell whether *short* is a surname or given name out of the person's name *full*, or the name without middle parts."""
    mine, theirs = words(short), words(full)
    if not mine or len(mine) >= len(theirs):
        return False
    if len(mine) == 1:
        return mine[0] in (theirs[-1], theirs[0]) and len(mine[0]) > 1 or len(theirs) > 2 and mine[0] in theirs[1:] and len(mine[0]) > 3
    return mine[0] == theirs[0] and mine[-1] == theirs[-1] or theirs[-len(mine) :] == mine


def bracketed(doc: Doc) -> Iterator[tuple[Span, Span]]:
    """Yield (name, acronym or short form in brackets right after it)."""
    ents = list(doc.ents)
    starts = {ent.start: ent for ent in ents}
    for ent in ents:
        at = ent.end
        if ent.label_ not in {"ORG", "PROGRAM"} or at + 2 >= len(doc) or doc[at].text != "(":
            continue
        first = at + 1
        while first < len(doc) - 1 and doc[first].text.lower() in {"“", '"', "the", "or", "“the", "”", "”,"}:
            first += 1
        inner = starts.get(first)
        if inner is not None and inner.end < len(doc) and doc[inner.end].text in {")", "”", '"'}:
            if inner.label_ == ent.label_ or is_acronym(inner.text):
                yield ent, inner
        elif inner is None and doc[first + 1].text in {")", "”", '"'} and (is_acronym(doc[first].text) and not doc[first].text.isdigit()):
            yield ent, Span(doc, first, first + 1, label=ent.label_, span_id=ent.id_)


def group(names: Counter[str], pairs: dict[str, str], shortens_one: object, last_seen: dict[str, int]) -> dict[str, str]:
    """Return for every name the fullest name of the same thing: stated *pairs* first, then the one longer name that it shortens."""
    full: dict[str, str] = {}
    for name in names:
        if name in pairs:
            full[name] = pairs[name]
            continue
        longer = [other for other in names if other != name and shortens_one(name, other)]  # type: ignore[operator]
        tops = [one for one in longer if not any(one != other and shortens_one(one, other) for other in longer)]  # type: ignore[operator]
        if len(tops) == 1 or tops and shortens_one is person_shortens:
            full[name] = max(tops, key=lambda one: (names[one], -last_seen[one]))
    result = {}
    for name in names:
        seen = {name}
        top = name
        while top in full and full[top] not in seen:
            top = full[top]
            seen.add(top)
        result[name] = top
    return result


def spelled(name: str) -> str:
    """Return *name* in a form that differs in case, dots and spaces only when things differ."""
    return " ".join(words(name)) or name


def canonical(ents: Iterable[Span], pairs: dict[str, str], shortens_one: object) -> dict[str, str]:
    """Return for every text among *ents* the fullest name of what it stands for."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    first: dict[str, int] = {}
    for ent in ents:
        spellings[spelled(ent.text)][ent.text] += 1
        first.setdefault(spelled(ent.text), ent.start)
    shown = {key: max(texts, key=lambda text: (not text.isupper() or len(text) < 7, texts[text], text)) for key, texts in spellings.items()}
    counts = Counter({shown[key]: sum(texts.values()) for key, texts in spellings.items()})
    seen = {shown[key]: at for key, at in first.items()}
    known = {shown[spelled(short)]: shown[spelled(long)] for short, long in pairs.items() if spelled(short) in shown and spelled(long) in shown}
    fullest = group(counts, known, shortens_one, seen)
    return {text: fullest[shown[key]] for key, texts in spellings.items() for text in texts}


@Language.component("pressgraph_aliases", assigns=["doc.ents", "token.ent_kb_id"], requires=["doc.ents"])
def aliases(doc: Doc) -> Doc:
    """Name what each entity of *doc* stands for; add the acronyms in brackets that were not marked."""
    pairs = list(bracketed(doc))
    ents = sorted({(e.start, e.end): e for e in [*doc.ents, *(short for _, short in pairs)]}.values(), key=lambda e: e.start)
    by_label: dict[str, dict[str, str]] = {}
    for label in NAMED:
        stated = {short.text: full.text for full, short in pairs if full.label_ == label}
        mine = [ent for ent in ents if ent.label_ == label]
        by_label[label] = canonical(mine, stated, person_shortens if label == "PERSON" else shortens if label == "ORG" else lambda a, b: False)
    names = (by_label.get(ent.label_, {}).get(ent.text, ent.kb_id_) for ent in ents)
    doc.set_ents([Span(doc, ent.start, ent.end, label=ent.label_, kb_id=name, span_id=ent.id_) for ent, name in zip(ents, names, strict=True)])
    return doc
