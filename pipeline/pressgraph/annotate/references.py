"""Who is meant by "the university", "she", "the universities of A and B".

Adds ``doc.spans["references"]``: spans that stand for a named thing, with the label, kind (``id_``) and name (``kb_id_``) of what they stand for.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from pressgraph.annotate.aliases import words

HEADS: dict[str, frozenset[str]] = {
    noun: frozenset(kinds.split())
    for nouns, kinds in (
        ("university college", "university"),
        ("company firm startup start-up corporation bank business manufacturer retailer airline lender", "company"),
        ("foundation charity trust nonprofit non-profit philanthropy", "foundation"),
        ("institute laboratory lab hospital academy museum library society observatory", "research unit"),
        ("school department center centre office division", "unit"),
        ("ministry agency council commission government authority department bureau treasury", "government"),
        ("consortium alliance association network federation coalition union", "consortium"),
        ("organization organisation", "foundation consortium research government company"),
        ("fund", "foundation government company"),
    )
    for noun in nouns.split()
}
"""Nouns that take up an organization named before ("the university"), and the kinds that they can stand for."""


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


def attributive(doc: Doc) -> Iterator[Span]:
    """Yield "University" in "University President" with the university named last before."""
    for title in (ent for ent in doc.ents if ent.label_ == "TITLE" and ent.start):
        noun = doc[title.start - 1]
        if noun.ent_type_ or noun.lower_ not in HEADS or not noun.text[0].isupper() or noun.i and doc[noun.i - 1].text[0].isupper():
            continue
        named = [ent for ent in doc.ents if ent.label_ == "ORG" and ent.end <= noun.i and noun.lower_ in words(ent.kb_id_)]
        if named:
            yield Span(doc, noun.i, noun.i + 1, label="ORG", kb_id=named[-1].kb_id_, span_id=named[-1].id_)


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
                    name = next((name for name in full if words(name) == ("university", "of", other.lower_)), None)
                    if name:
                        yield Span(doc, other.i, other.i + 1, label="ORG", kb_id=name, span_id="university")
                elif other.lower_ not in {"and", ",", "the"}:
                    break


@Language.component("pressgraph_references", assigns=["doc.spans"], requires=["doc.ents", "token.ent_kb_id"])
def references(doc: Doc) -> Doc:
    """Add to *doc* the words that stand for a thing it names."""
    shared = list(shared_head(doc))
    taken = {i for span in shared for i in range(span.start, span.end)}
    doc.set_ents([ent for ent in doc.ents if not taken & set(range(ent.start, ent.end))])
    doc.spans["references"] = sorted([*definite(doc), *attributive(doc), *pronouns(doc), *shared], key=lambda span: span.start)
    return doc
