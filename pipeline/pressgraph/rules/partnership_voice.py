"""Who is meant by "we" and "our": the organization of the one who is quoted, else the issuer of the announcement."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from pressgraph.annotate.issuer import issuer_of
from pressgraph.annotate.mentions import mentions
from pressgraph.rules.syntax import gap

QUOTES = frozenset("\"“”")
SAYING = frozenset({"say", "add", "note", "comment", "explain", "state", "remark", "continue", "share", "emphasize", "conclude", "express"})
FIRST_PERSON = frozenset({"we", "our", "us", "ours"})
REACH = 4
"""Sentences before and after one of a quotation among which who is quoted is told."""


def voice(sentence: Span) -> list[Span]:
    """Return the organization that "we" in *sentence* means: of who says so, where nobody is quoted the issuer."""
    for near in told_near(sentence):
        for person in quoted(near):
            marks = sum(word.text in QUOTES for word in apart_from(sentence, person))
            if marks == 1 or near is sentence and marks < 3:
                return employers(person) or known_employer(person)
    issuer = issuer_of(sentence.doc)
    return [issuer] if issuer is not None else []


def apart_from(sentence: Span, person: Span) -> Span:
    """Return what stands between the start of *sentence* and *person*: one mark of quotation there is that of the quotation itself."""
    first = sentence.start + 1
    return sentence.doc[person.end : first] if person.start < first else sentence.doc[first : person.start]


def first_person(word: Token) -> bool:
    """Tell whether "we" do what *word* says: "we are glad to [partner]", "[partnering] helps us"."""
    opens = word.text.endswith("ing") and word.text[0].isupper()
    return any(one.lower_ in FIRST_PERSON and not one.ent_type_ and (opens or one.i < word.i or one.text == "us") for one in word.sent)


def told_near(sentence: Span) -> Iterator[Span]:
    """Yield *sentence*, those that follow it in its paragraph, and those before."""
    doc = sentence.doc
    yield sentence
    last = sentence
    for _ in range(REACH):
        if last.end == len(doc) or "\n" in last[-1].text:
            break
        last = doc[last.end].sent
        yield last
    first = sentence
    for _ in range(REACH):
        if not first.start or "\n" in doc[first.start - 1].text and ":" not in doc[max(first.start - 2, 0) : first.start].text:
            break
        first = doc[first.start - 1].sent
        yield first


def quoted(sentence: Span) -> Iterator[Span]:
    """Yield the people who are told to say something: "said [Ann Lee], chair of Acme", "Acme chair [Ann Lee] said"."""
    people = mentions(sentence, "PERSON")
    for verb in sentence:
        if verb.lemma_.lower() in SAYING and not verb.ent_type_:
            after = [one for one in people if verb.i < one.start <= verb.i + 8 and named_only(verb.doc[verb.i + 1 : one.start])]
            before = [one for one in people if verb.i - 16 <= one.end <= verb.i and not QUOTES & {word.text for word in verb.doc[one.end : verb.i]}]
            yield from after[:1] or before[-1:]


def named_only(words: Span) -> bool:
    """Tell whether *words* only tell who the person after them is: "Dr.", "Acme chair"."""
    return all(word.ent_type_ in {"ORG", "TITLE"} or word.pos_ in {"PROPN", "PART", "PUNCT", "DET"} and word.text not in QUOTES for word in words)


def employers(person: Span) -> list[Span]:
    """Return the organization that *person* is told to be of, just before or after: "Acme chair Ann Lee", "Ann Lee, chair of Acme"."""
    doc, sentence = person.doc, person.sent
    near = [one for one in mentions(sentence, "ORG") if not QUOTES & set(gap(*sorted((one, person), key=lambda span: span.start)))]
    after = [one for one in near if 0 <= one.start - person.end <= 14 and not any(told(word) for word in doc[person.end : one.start])]
    ahead = [one for one in near if 0 <= person.start - one.end <= 6 and not any(told(word) for word in doc[one.end : person.start])]
    return ahead[-1:] or after[:1]


def told(word: Token) -> bool:
    """Tell whether *word* is the verb of a clause: what stands beyond it is not who a person is."""
    return word.pos_ in {"VERB", "AUX"} and not word.ent_type_


def known_employer(person: Span) -> list[Span]:
    """Return the organization that *person* is told to be of where the announcement names the person first."""
    others = (other for other in mentions(person.doc, "PERSON") if other.kb_id_ == person.kb_id_)
    return next((found for other in others if (found := employers(other))), [])
