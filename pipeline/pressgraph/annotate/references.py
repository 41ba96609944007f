"""Who is meant: short forms, acronyms, surnames, "the university", "she".

Gives every entity its ``kb_id_``, the fullest name that the announcement has for the thing, and adds ``doc.spans["references"]``:
spans that stand for a named thing, with the label, kind (``id_``) and name (``kb_id_``) of what they stand for.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.annotate.kinds import HEADS, kind_of_name

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


def words(name: str) -> list[str]:
    """Return the words of *name* in lower case, without possessive and dots."""
    return [word for word in re.sub(r"[’']s?\b|[.,()®™]", " ", name.lower().replace("-", " ")).split() if word != "the"]


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


def another(mine: list[str], rest: list[str]) -> bool:
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


def reference_noun(doc: Doc, at: int) -> tuple[str, int] | None:
    """Return (noun, end) where a definite noun phrase such as "the university" or "the Company" starts at token *at*."""
    if doc[at].lower_ not in {"the", "its", "our"} or at + 1 >= len(doc):
        return None
    noun = doc[at + 1].lower_
    if noun not in HEADS or doc[at + 1].ent_type_:
        return None
    if at + 2 < len(doc):
        after = doc[at + 2]
        if (
            after.lower_ in {"of", "for", "-", "/"}
            or after.ent_type_ == "ORG"
            and after.text[0].isupper()
            or after.pos_ in {"NOUN", "PROPN"}
            and after.lower_ not in {"today"}
        ):
            return None
    return noun, at + 2


def antecedent(noun: str, before: list[Span]) -> Span | None:
    """Return the organization among those named *before* that "the *noun*" stands for: named so, or else the last one of that kind."""
    kinds = HEADS[noun]
    named = [ent for ent in before if noun in words(ent.kb_id_)]
    if named:
        return named[-1]
    fitting = [ent for ent in before if ent.id_ in kinds]
    return fitting[-1] if fitting else None


def definite(doc: Doc) -> Iterator[Span]:
    """Yield "the university", "the company" ... with what they stand for."""
    orgs = [ent for ent in doc.ents if ent.label_ == "ORG"]
    for token in doc:
        match = reference_noun(doc, token.i)
        if match is None or token.lower_ == "our":
            continue
        noun, end = match
        meant = antecedent(noun, [ent for ent in orgs if ent.end <= token.i])
        if meant is not None:
            start = token.i if token.lower_ == "its" else token.i + 1
            yield Span(doc, start, end, label="ORG", kb_id=meant.kb_id_, span_id=meant.id_)


def pronouns(doc: Doc) -> Iterator[Span]:
    """Yield "he" and "she" with the person last named, the subject of the sentence before where there is one."""
    people = [ent for ent in doc.ents if ent.label_ == "PERSON"]
    for token in doc:
        if token.lower_ not in {"he", "she"}:
            continue
        before = [ent for ent in people if ent.end <= token.i]
        if not before:
            continue
        last = before[-1]
        sentence = [ent for ent in before if ent.sent == last.sent]
        subjects = [ent for ent in sentence if ent.root.dep_.startswith("nsubj")]
        meant = subjects[-1] if subjects and last.sent != token.sent else last
        yield Span(doc, token.i, token.i + 1, label="PERSON", kb_id=meant.kb_id_)


def shared_head(doc: Doc) -> Iterator[Span]:
    """Yield the names in "the universities of A and B" and "A and B universities" as the universities that the text names in full."""
    full = {ent.kb_id_: ent for ent in doc.ents if ent.label_ == "ORG"}
    for token in doc:
        if token.lower_ != "universities":
            continue
        if token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "of":
            for other in doc[token.i + 2 : token.i + 12]:
                if other.text[0].isupper():
                    name = next((name for name in full if words(name) == ["university", "of", other.lower_]), None)
                    if name:
                        yield Span(doc, other.i, other.i + 1, label="ORG", kb_id=name, span_id="university")
                elif other.lower_ not in {"and", ",", "the"}:
                    break


@Language.component("pressgraph_references", assigns=["token.ent_kb_id", "doc.spans"], requires=["doc.ents"])
def references(doc: Doc) -> Doc:
    """Name what each entity of *doc* stands for, and add the references."""
    ents = list(doc.ents)
    pairs = list(bracketed(doc))
    ents = sorted({(e.start, e.end): e for e in [*ents, *(short for _, short in pairs)]}.values(), key=lambda e: e.start)
    by_label: dict[str, dict[str, str]] = {}
    for label in NAMED:
        stated = {short.text: full.text for full, short in pairs if full.label_ == label}
        mine = [ent for ent in ents if ent.label_ == label]
        by_label[label] = canonical(mine, stated, person_shortens if label == "PERSON" else shortens if label == "ORG" else lambda a, b: False)
    kinds = settled_kinds([ent for ent in ents if ent.label_ == "ORG"], by_label["ORG"])
    named = []
    for ent in ents:
        name = by_label.get(ent.label_, {}).get(ent.text, ent.kb_id_)
        kind = kinds.get(name, ent.id_) if ent.label_ == "ORG" else ent.id_
        named.append(Span(doc, ent.start, ent.end, label=ent.label_, kb_id=name, span_id=kind))
    doc.set_ents(named)
    shared = list(shared_head(doc))
    taken = {i for span in shared for i in range(span.start, span.end)}
    doc.set_ents([ent for ent in doc.ents if not taken & set(range(ent.start, ent.end))])
    doc.spans["references"] = sorted([*definite(doc), *pronouns(doc), *shared], key=lambda span: span.start)
    return doc


def settled_kinds(orgs: list[Span], names: dict[str, str]) -> dict[str, str]:
    """Return one kind for each name: what its words say, else what most of its mentions were taken for."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for ent in orgs:
        if ent.id_:
            votes[names[ent.text]][ent.id_] += 1
    kinds = {}
    for name in set(names.values()):
        counted = votes[name]
        kinds[name] = kind_of_name(name) or (max(sorted(counted), key=lambda kind: counted[kind]) if counted else "")
    return kinds
