"""Partnerships named by a noun: "a partnership between A and B", "A signed an agreement with B", "partners include A and B"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.issuer import issuer_of
from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found
from pressgraph.rules.partnership_acting import OPENERS, actors, before, leading, makers, phrase_start, stated
from pressgraph.rules.partnership_deals import DEALS, JOINT_WORKS, JOINTLY, POSSESSIVES, concluding, dealings, deals, met, owner
from pressgraph.rules.partnership_parties import INNER, apart, companions, enumeration, follower, name_of, preposition_after, words

GIVING = frozenset({"contribute", "pay", "give", "provide", "fund"})
GATHERING = ("bring", "brings", "bringing", "brought", "unite", "unites", "united", "uniting")
JOINING = frozenset({"bring", "combine", "integrate", "unite", "join", "pair", "connect"})
RANKINGS = frozenset({"list", "ranking", "rankings", "survey", "index", "poll"})
"""What others compile: a partnership in it is not the issuer's."""


def between(doc: Doc) -> Iterator[Found]:
    """A partnership between Acme and Keio University, and one between Zeta and Eta College."""
    for link, among in words(doc, "between", "among", "amongst"):
        sentence = link.sent
        before_it = doc[sentence.start : link.i]
        agreed = [(verb, "agreement") for verb in before_it[-10:] if verb.lower_ in {"signed", "agreed", "concluded"}]
        named = [(noun, form) for noun, form in deals(sentence) if noun.i < link.i] or agreed
        if named and not met(link):
            noun, form = named[-1]
            yield from stated("partnership.between", companions(link, among), noun, form)


def sign(doc: Doc) -> Iterator[Found]:
    """Acme and Keio University have signed a memorandum of understanding."""
    for noun, form, among in dealings(doc):
        verb = concluding(noun)
        link = preposition_after(noun, "with", "between", "among")
        if verb is not None and (link is None or not companions(link, among)):
            yield from stated("partnership.sign", actors(verb, among), noun, form)


def signed_with(doc: Doc) -> Iterator[Found]:
    """Acme has signed an agreement on sensors with Keio University."""
    for noun, form, among in dealings(doc):
        verb = concluding(noun)
        link = preposition_after(noun, "with") or (preposition_after(verb, "with") if verb is not None and verb.i < noun.i else None)
        if verb is None or link is None:
            continue
        others = companions(link, among)
        merged = companions(noun.nbor(), among) if noun.nbor().lower_ == "of" else []
        who = [one for one in merged or actors(verb, among) if one not in others] if others else []
        for some in apart(noun, link, others) if who else []:
            yield from stated("partnership.signed_with", [*who, *some], noun, form)


def signed_by(doc: Doc) -> Iterator[Found]:
    """The agreement was signed by Acme and Keio University."""
    for noun, form, among in dealings(doc):
        link = preposition_after(noun, "by", "of", "among")
        if link is None:
            continue
        if all(word.pos_ in {"VERB", "AUX", "ADV"} or word.ent_type_ == "DATE" or word.is_punct for word in doc[noun.i + 1 : link.i]):
            yield from stated("partnership.signed_by", companions(link, among), noun, form)


def signed_by_people(doc: Doc) -> Iterator[Found]:
    """The memorandum was signed by Ann Lee, chair of Acme, and Bo Ek, president of Keio University."""
    for noun, form, among in dealings(doc):
        link = preposition_after(noun, "by")
        if link is None or link.nbor(-1).lower_ not in {"signed", "concluded", "inked"}:
            continue
        people = [one for one in mentions(noun.sent, "PERSON") if one.start > link.i]
        ends = [*(one.start for one in people), noun.sent.end][1:]
        theirs = [[one for one in among if person.end <= one.start < end][:1] for person, end in zip(people, ends, strict=True)]
        yield from stated("partnership.signed_by_people", [one for few in theirs for one in few], noun, form)


def under_this(doc: Doc) -> Iterator[Found]:
    """Through this partnership, Acme and Keio University will train teachers."""
    for noun, form, among in dealings(doc):
        sentence = noun.sent
        opening = {word.lower_ for word in doc[sentence.start : noun.i]}
        comma = next((token for token in doc[noun.i + 1 : min(noun.i + 8, sentence.end)] if token.lower_ in {",", "between", "among", "with"}), noun)
        first = next((one for one in among if comma.text == "," and comma.i < one.start <= comma.i + 3), None)
        told = any(noun.i < one.start < comma.i for one in among)
        if first is None or told or noun.i > sentence.start + 6 or not opening & {"this", "the", "our", "a", "an", "in"}:
            continue
        again = any(other.i > comma.i for other, _ in deals(sentence))
        if not again and first.root.head.lemma_ not in GIVING:
            yield from stated("partnership.under_this", enumeration(first, among)[0], noun, form)


def brings_together(doc: Doc) -> Iterator[Found]:
    """The partnership combines Acme's sensors with Keio University's models."""
    for noun, form, among in dealings(doc):
        verb = noun.head
        if verb.lemma_.lower() not in JOINING or noun.dep_ != "nsubj":
            continue
        theirs = [one for one in among if one.start > verb.i and one.label_ == "ORG"]
        if len({name_of(one) for one in theirs}) == 2 and doc[theirs[0].end].text in POSSESSIVES:
            yield from stated("partnership.brings_together", theirs, noun, form)


def gathers(doc: Doc) -> Iterator[Found]:
    """The project unites Acme and Keio University; it brings together researchers from Zeta, Eta College and Theta."""
    for verb, among in words(doc, *GATHERING):
        after = doc[verb.i : min(verb.i + 16, verb.sent.end)]
        last = verb if verb.lower_.startswith("unit") else next((word for word in after if word.lower_ == "together"), None)
        first = next((one for one in among if verb.i < one.start), None)
        if last is None or first is None:
            continue
        members, reached = enumeration(first, among)
        within = reached.end == last.i or first.start <= last.i + 2
        if within or joint_work(verb) and people_from(doc[last.i + 1 : first.start]):
            yield from stated("partnership.brings_together", members, verb, "partnership")


def joint_work(verb: Token) -> bool:
    """Tell whether what does *verb* is a work that its members do together: "the project", "the consortium"."""
    return any(word.lower_ in DEALS or word.lower_ in JOINT_WORKS for word in verb.sent[: verb.i - verb.sent.start][-8:])


def people_from(words: Span) -> bool:
    """Tell whether *words* lead to the organizations of those who are brought together: "researchers from", "ten countries, including"."""
    return len(words) <= 10 and words[-1:].text in {"from", "at", "including", "the"} and not any(word.ent_type_ for word in words)


def for_two(doc: Doc) -> Iterator[Found]:
    """This partnership enables Acme to offer its software to Keio University."""
    for noun, form, among in dealings(doc):
        words = {word.lower_ for word in doc[phrase_start(noun).i : noun.i]}
        both = {name_of(one): one for one in among if one.label_ == "ORG" and one.id_ not in {"government", "unit"} and not INNER.search(one.text)}
        ours = words & {"this", "the", "our"} and not words & {"proposed", "potential"} and noun.i <= noun.sent.start + 8
        if ours and form in {"partnership", "merger"} and len(both) == 2 and not mentions(noun.sent, "MONEY"):
            yield from stated("partnership.under_this", both.values(), noun, form)


def owned(doc: Doc) -> Iterator[Found]:
    """Acme's partnership with Keio University enters its third year."""
    for noun, form, among in dealings(doc):
        link = preposition_after(noun, "with")
        if link is not None:
            others = companions(link, among)
            rest = [one for one in among if one not in others]
            opens = noun.i <= noun.sent.start + 6 and noun.sent[0].lower_ in OPENERS | {"thanks", "building"}
            who = [one for one in owner(noun, among) if one not in others] or (follower(others, rest) if opens and others else [])
            for some in apart(noun, link, others) if who else []:
                yield from stated("partnership.owned", [*who, *some], noun, form)


def in_partnership(doc: Doc) -> Iterator[Found]:
    """Acme, in partnership with Keio University, runs a school."""
    for noun, form, among in dealings(doc):
        start = phrase_start(noun)
        start = start.nbor(-1) if start.i > noun.sent.start and start.nbor(-1).lower_ in {"its", "their"} else start
        link = preposition_after(noun, "with")
        if link is None or start.i == noun.sent.start or start.nbor(-1).lower_ not in {"in", "through", "under"} or link.i - noun.i > 5:
            continue
        opens = start.nbor(-1).i == noun.sent.start
        others = companions(link, among)
        rest = [one for one in among if one not in others]
        who = actors(start.nbor(-1), rest) or makers(noun, rest) or (follower(others, rest) if others and opens else [])
        if others and others[0].label_ != "PLACE":
            others = [one for one in others if one.label_ != "PLACE"]
        if others and (who or opens or start.nbor(-2).tag_ == "VBN"):
            for some in apart(noun, link, others) if noun.tag_ == "NNS" else [others]:
                yield from stated("partnership.in_partnership", [*who, *some], noun, form)


def of_issuer(doc: Doc) -> Iterator[Found]:
    """The programme was built in collaboration with Keio University. (in an announcement by Acme)"""
    issuer = issuer_of(doc)
    if issuer is None:
        return
    for noun, form, among in dealings(doc):
        link = preposition_after(noun, "with")
        if link is None or link.i - noun.i > 3 or noun.lower_ in JOINTLY:
            continue
        others = companions(link, among)
        strangers = {one.kb_id_ for one in mentions(noun.sent, "ORG", "PERSON") if one not in others} - {issuer.kb_id_}
        known = {one.kb_id_ for one in others if one.label_ == "ORG"}
        if not known or strangers or issuer.kb_id_ in known or RANKINGS & {word.lower_ for word in noun.sent}:
            continue
        start = phrase_start(noun)
        deed = start.nbor(-1) if start.i > noun.sent.start and start.nbor(-1).lower_ in {"in", "through", "under"} else noun
        if not actors(deed, [one for one in among if one not in others]) and not owner(noun, among):
            for some in apart(noun, link, others):
                yield from stated("partnership.of_issuer", [issuer, *some], noun, form)


def compound(doc: Doc) -> Iterator[Found]:
    """The Acme and Keio partnership brings robots to farms."""
    for noun, form, among in dealings(doc):
        start = phrase_start(noun)
        last = before(start, [one for one in among if start.i - one.end <= 1 and doc[one.end : one.end + 1].text != ","])
        if last is not None:
            yield from stated("partnership.compound", [*leading(start, among, anywhere=True), *hyphened(last, among)], noun, form)


def hyphened(last: Span, among: Iterable[Span]) -> list[Span]:
    """Return *last* and the party that a dash ties to it: "Acme-Keio"."""
    doc = last.doc
    return [one for one in among if doc[one.end : last.start].text.strip() in {"-", "–", "/"}] + [last]
