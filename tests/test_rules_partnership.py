"""Who works with whom: the sentences that the rules understand, and those that they must not misread."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.tokens import Doc, Span

from pressgraph.rules import partnership
from pressgraph.rules.found import Found

LABELS = {"O": "ORG", "G": "PLACE", "P": "PERSON", "T": "TITLE", "D": "DATE", "R": "ORG", "M": "MONEY"}
NLP = spacy.blank("en")
VERBS = {
    "announced": ("VBD", "announce"),
    "announces": ("VBZ", "announce"),
    "signed": ("VBD", "sign"),
    "sign": ("VBP", "sign"),
    "bought": ("VBD", "buy"),
    "runs": ("VBZ", "run"),
    "joined": ("VBD", "join"),
    "agreed": ("VBD", "agree"),
    "partnered": ("VBN", "partner"),
    "developed": ("VBN", "develop"),
    "founded": ("VBN", "found"),
    "hosted": ("VBN", "host"),
    "teams": ("VBZ", "team"),
    "said": ("VBD", "say"),
    "met": ("VBD", "meet"),
    "enters": ("VBZ", "enter"),
    "given": ("VBN", "give"),
    "train": ("VB", "train"),
    "chosen": ("VBN", "choose"),
}
OTHERS = {
    "DET": "a an the this both",
    "ADP": "of with between by in on at for from under through as among",
    "AUX": "is are was have has had will be",
    "CCONJ": "and or",
    "ADJ": "new strategic joint eighth excited leading strong",
    "ADV": "jointly together today not",
    "PRON": "they it its our we she",
    "SCONJ": "that if",
    "NUM": "two",
    "PART": "to 's ’s",
}
PLURALS = {"brands", "partnerships", "agreements", "lenders"}
POS = {word: pos for pos, words in OTHERS.items() for word in words.split()}


def marked(text: str) -> Doc:
    """Return the tagged document of a text with marks, without a tree; "[R the university=Tarn University]" is a reference."""
    plain, spans, last = "", [], 0
    for mark in re.finditer(r"\[([OGPTDRM]) ([^\]=]+)(?:=([^\]]+))?\]", text):
        plain += text[last : mark.start()]
        spans.append((len(plain), len(plain) + len(mark[2]), mark[1], mark[3] or mark[2]))
        plain, last = plain + mark[2], mark.end()
    doc = NLP(plain + text[last:])
    found = [(kind, doc.char_span(start, end, label=LABELS[kind], kb_id=name)) for start, end, kind, name in spans]
    doc.set_ents([span for kind, span in found if span is not None and kind != "R"])
    doc.spans["references"] = [span for kind, span in found if span is not None and kind == "R"]
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == "."
        tag, lemma = VERBS.get(token.lower_, ("", token.lower_))
        token.pos_ = "VERB" if tag else POS.get(token.lower_) or ("PUNCT" if token.is_punct else "PROPN" if token.text[0].isupper() else "NOUN")
        token.tag_, token.lemma_ = tag or ("NNS" if token.lower_ in PLURALS else "NN"), "be" if lemma in {"is", "are"} else lemma
    return doc


def facts(doc: Doc) -> list[Found]:
    return [found for rule in partnership.RULES for found in rule(doc)]


def members(found: Found) -> tuple[str, ...]:
    return tuple(sorted(span.kb_id_ for role, span in found.roles if role == "member"))


def partners(text: str) -> set[tuple[str, ...]]:
    """Return the members of every partnership found in a marked text."""
    return {members(found) for found in facts(marked(text))}


PAIR = {("Acme", "Keio University")}
THREE = {("Acme", "Keio University", "Zeta")}

UNDERSTOOD = [
    ("[O Acme] and [O Keio University] have announced they will join forces with one another.", PAIR),
    ("[O Acme] and [O Keio University] Partner to Build Robots", PAIR),
    ("[O Acme] Partners with [O Keio University]", PAIR),
    ("[O Acme] teams up with [O Keio University] and [O Zeta].", THREE),
    ("[O Acme], a leading maker of pumps, today announced that it has partnered with [O Keio University].", PAIR),
    ("[O Acme], a maker of pumps, and [O Keio University], a school in [G Tokyo], have announced a new strategic partnership.", PAIR),
    ("[O Acme] has partnered with brands such as [O Zeta] and [O Eta].", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme] and [O Keio University] signed a memorandum of understanding.", PAIR),
    ("Partnering with [O Zeta] and [O Eta], the [O Tarn University] runs a school.", {("Eta", "Tarn University", "Zeta")}),
    ("[O Acme] signed an agreement on sensors with [O Keio University].", PAIR),
    ("[G Ghana] and [G Peru] Sign Treaty", {("Ghana", "Peru")}),
    (
        "Partnerships between [O Acme] and [O Zeta] and between [O Eta College] and [O Theta] exist.",
        {("Acme", "Zeta"), ("Eta College", "Theta")},
    ),
    ("A partnership between the [O School of Glass] at [O Tarn University] and [O Zeta] exists.", {("School of Glass", "Zeta")}),
    ("The agreement was signed by [O Acme] and [O Keio University].", PAIR),
    ("The memorandum was signed by [P Ann Lee], [T chair] of [O Acme], and [P Bo Ek], [T president] of [O Keio University].", PAIR),
    ("[O Acme]'s partnership with [O Keio University] enters its third year.", PAIR),
    ("[O Acme], in partnership with [O Keio University], runs a school.", PAIR),
    ("Through this partnership, [O Acme] and [O Keio University] will train teachers.", PAIR),
    ("The [O Acme] and [O Keio University] partnership is new.", PAIR),
    ("[O Acme] and [O Keio University] jointly developed a sensor.", PAIR),
    ("It was co-hosted by [O Acme] and [O Keio University].", PAIR),
    ("A laboratory was founded by [O Acme] and [O Keio University].", PAIR),
    ("Together, [O Acme] and [O Keio University] offer courses.", PAIR),
    ("[O Acme] and [R the university=Keio University] agreed to share a boat.", PAIR),
    ("[O Acme]'s partners include [O Keio University] and [O Zeta].", THREE),
    ("[O Acme] and [O Keio University] are partners.", PAIR),
    ("[O Acme] is a strategic partner of [O Keio University].", PAIR),
    ("The members of the network are [O Acme], [O Keio University] and [O Zeta].", THREE),
    ("[O Acme] is the eighth member of the [O Robot Alliance].", {("Acme", "Robot Alliance")}),
    ("[O Acme] is a member company of the [O Robot Alliance].", {("Acme", "Robot Alliance")}),
    ("It has sensors from members [O Acme], [O Keio University] and [O Zeta].", THREE),
    ("Participating lenders will include [O Acme], [O Keio University] and [O Zeta].", THREE),
    ("[O Acme] has joined the [O Robot Alliance] as a member.", {("Acme", "Robot Alliance")}),
    ("“We are excited to partner with [O Acme],” said [P Ann Lee], [T dean] of [O Keio University].", PAIR),
    ("Through its collaboration with [O Acme], [O Keio University] runs a school.", PAIR),
    ("[O Acme] grows. [O Acme] sells pumps. The pump came in collaboration with [O Keio University].", PAIR),
    ("[G JENA], [D May 2] -- [O Acme] (NASDAQ: ACM) (“ACM” or the “Company”), a maker of pumps, announced a pact with [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme] signed partnerships with [O Zeta] and [O Eta].", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme] signed agreements with two brands, [O Zeta] and [O Eta].", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme] partnered with schools, including [O Zeta] in [G Japan] and [O Eta] in [G Peru].", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme] partnered with [O Borealis] subsidiary [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme] partnered with [O Zeta], pump maker [O Keio University] and [O Eta].", {("Acme", "Eta", "Keio University", "Zeta")}),
    ("[O Acme] partnered with the award-winning school [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme] [T CEO] [P Ann Lee] partnered with [O Zeta].", {("Acme", "Zeta")}),
    ("The [O Acme] team partnered with [O Zeta].", {("Acme", "Zeta")}),
    ("A partnership between [O Acme], [O Zeta], local schools, and small firms exists.", {("Acme", "Zeta")}),
    ("[O Acme] announced a business combination with [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme], [O Zeta] Partner on Robots", {("Acme", "Zeta")}),
    ("[O Acme] and [O Zeta] Host School", {("Acme", "Zeta")}),
    ("An initiative by [O Acme] and [O Zeta] runs a school.", {("Acme", "Zeta")}),
    ("The project brings together [O Acme], [O Keio University] and [O Zeta].", THREE),
    ("[O Acme], together with [O Zeta], has founded a school.", {("Acme", "Zeta")}),
    ("Alongside [O Zeta], [O Acme] will train teachers.", {("Acme", "Zeta")}),
    ("[O Acme] and its partner, [O Zeta], met.", {("Acme", "Zeta")}),
    ("[O Zeta], one of [O Acme]'s partners, runs a school.", {("Acme", "Zeta")}),
    ("Partners of [O Acme] include [O Keio University] and [O Zeta].", THREE),
    ("Partners like [O Acme] and [O Zeta] are here.", {("Acme", "Zeta")}),
    ("[O Acme] is a partner of both [O Zeta] and [O Eta].", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme], a member of [O Zeta]'s partner network, runs a school.", {("Acme", "Zeta")}),
    ("[O Acme] (member [O Zeta]) runs a school.", {("Acme", "Zeta")}),
    ("[O Acme] is the first school to join [O Zeta]'s network.", {("Acme", "Zeta")}),
    ("[O Acme] welcomes [O Zeta] and [O Eta] to its network.", {("Acme", "Zeta"), ("Acme", "Eta")}),
    ("[O Acme] selected [O Zeta] as its partner.", {("Acme", "Zeta")}),
    ("[O Acme] signed a deal with [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme], in conjunction with [O Zeta], runs a school.", {("Acme", "Zeta")}),
    ("A team managed by [O Acme] and [O Zeta] runs a school.", {("Acme", "Zeta")}),
    ("[O Acme] grows. [O Acme] sells pumps. It came by its partner [O Zeta].", {("Acme", "Zeta")}),
    ("The [O Acme] ([O Acme]) of the [G Republic of Peru] and [O Keio University] signed an agreement.", PAIR),
    ("Through a partnership with [O Acme], [O Keio University] trains teachers.", PAIR),
    ("[O Acme] will work alongside [O Keio University] and [O Zeta].", THREE),
    ("“We partnered with [O Acme]. It works,” said [P Ann Lee], [T dean] of [O Keio University].", PAIR),
    ("“It works,” said [P Ann Lee], [T dean] of [O Keio University]. “We partnered with [O Acme].", PAIR),
    ("[P Ann Lee], [T dean] of [O Keio University], said: “We partnered with [O Acme].", PAIR),
    ("[O Acme] grows. [O Acme] sells pumps. We partnered with [O Zeta].", {("Acme", "Zeta")}),
    ("Under the [O Pact], [O Acme] and [O Zeta] will work together.", {("Acme", "Zeta")}),
    ("A letter of intent between [O Acme] and [O Zeta] exists.", {("Acme", "Zeta")}),
    ("A collaborative effort between [O Acme] and [O Zeta] exists.", {("Acme", "Zeta")}),
    ("This joint robot project of [O Acme] and [O Zeta] runs.", {("Acme", "Zeta")}),
    ("This partnership will help [O Acme] train [O Zeta] staff.", {("Acme", "Zeta")}),
    ("The project unites [O Acme], [O Keio University] and [O Zeta].", THREE),
    ("The project brings [O Acme] and [O Zeta] together.", {("Acme", "Zeta")}),
    ("The consortium brings together teachers from [O Acme] and [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme], a [O Zeta] gold partner, runs a school.", {("Acme", "Zeta")}),
    ("As a strong [O Zeta] partner, [O Acme] runs a school.", {("Acme", "Zeta")}),
    ("As a partner of [O Zeta], [O Acme] runs a school.", {("Acme", "Zeta")}),
    ("[O Acme] is an affiliate partner with [O Zeta].", {("Acme", "Zeta")}),
    ("“[O Acme] is a strong partner to us,” said [P Ann Lee], [T dean] of [O Keio University].", PAIR),
    ("[O Acme] was chosen by [O Zeta] as its partner.", {("Acme", "Zeta")}),
    ("[O Acme] was chosen as a partner by [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme] names [O Zeta] marketing partner.", {("Acme", "Zeta")}),
    ("[O Acme] and partners [O Keio University] and [O Zeta] met.", THREE),
    ("[O Acme], [O Keio University] and [O Zeta] are members of the consortium.", THREE),
    ("The members of the group, namely [O Acme], [O Keio University] and [O Zeta], joined by [O Eta] and [O Theta], met.",
     {("Acme", "Eta", "Keio University", "Theta", "Zeta")}),
    ("[O Acme] is part of the [O Robot Alliance].", {("Acme", "Robot Alliance")}),
    ("[O Acme] joined as [O Zeta]'s new member.", {("Acme", "Zeta")}),
    ("[O Acme] has joined the [O Robot Alliance] as a [T silver member].", {("Acme", "Robot Alliance")}),
    ("By joining the [O Robot Alliance], [O Acme] grows.", {("Acme", "Robot Alliance")}),
    ("Thanks to a partnership with [O Zeta], [O Acme] runs a school.", {("Acme", "Zeta")}),
    ("The [G United States], in partnership with [O Zeta], runs a school.", {("United States", "Zeta")}),
    ("The Government of [G Ghana] and the Government of [G Peru] signed an agreement.", {("Ghana", "Peru")}),
    ("[O Acme] and the [G United States] ([G U.S.]) [O Zeta] signed an agreement.", {("Acme", "Zeta")}),
    ("A laboratory was founded by [O Acme] with [O Zeta].", {("Acme", "Zeta")}),
    ("[O Acme] co-hosted a school alongside [O Zeta].", {("Acme", "Zeta")}),
]


@pytest.mark.parametrize(("text", "expected"), UNDERSTOOD)
def test_understood(text: str, expected: set[tuple[str, ...]]) -> None:
    assert partners(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "[O Acme] and [O Keio University] met in [G Tokyo].",
        "[O Acme] bought pumps from [O Keio University].",
        "[O Acme] announced talks with [O Keio University].",
        "[O Acme] intends to partner with [O Keio University].",
        "Has [O Acme] partnered with [O Keio University]?",
        "Nor have the agreements between [O Acme] and [O Keio University] been signed.",
        "A match between [O Acme] and [O Keio University] followed the agreement.",
        "[O Acme] signed a purchase agreement with [O Keio University].",
        "[O Acme] has partnered with [O Acme].",
        "[P Ann Lee] joined [O Acme] as [T director].",
        "[P Ann Lee] of [O Acme] has joined the [O Robot Alliance].",
        "[O Acme] has joined the [O Robot Alliance] team.",
        "[O Acme] partnered with [O Zeta] products.",
        "[O Acme] and [O Keio University] agreed to support the school.",
        "The award was given jointly by [O Acme] and [O Keio University].",
        "[O Acme] has partnered with firms in [G Japan].",
        "[O Acme] grows. [O Acme] sells pumps. It is in a list from a partnership with [O Keio University].",
        "[O Acme] and [O Zeta] grow. The pump came in collaboration with [O Keio University].",
        "The network sells brands including [O Acme], [O Keio University] and [O Zeta].",
        "The pumps were developed by brands like [O Acme] and [O Zeta].",
        "An initiative by [O Acme] for [O Zeta] runs a school.",
        "The summit brings together teachers from [O Acme] and [O Zeta].",
        "[O Acme], along with [O Zeta], met with [O Eta].",
        "With [O Acme], [O Zeta] runs a school.",
        "[P Ann Lee], a partner of [O Acme], met [O Zeta].",
        "[O Acme] is not a partner of [O Zeta].",
        "[O Acme] is a member of the [O Zeta] board.",
        "[O Acme] [T CEO] [P Ann Lee] joined the [O Robot Alliance].",
        "[O Acme] welcomes visitors from [O Zeta] to its network.",
        "[O Acme] selected [O Zeta] as its home.",
        "[O Acme] signed a [M $5 million] deal with [O Zeta].",
        "An association with [O Acme] and [O Zeta] exists.",
        "[O Acme] announced an agreement with [O Zeta] to settle a claim.",
        "The company partners with vendors, including [O Acme] and [O Zeta].",
        "[O Zeta] was founded by a team of engineers from [O Acme] and [O Eta].",
        "[O Acme] grows. [O Acme] sells pumps. The pump of [O Eta] came by its partner.",
        "[O Acme] plans to partner with [O Zeta].",
        "The government works with [O Congress] and [O Acme].",
        "“It works,” said [P Ann Lee], [T dean] of [O Acme]. The pump partnered with [O Zeta].",
        "This proposed partnership will help [O Acme] train [O Zeta] staff.",
        "This partnership of [M $5 million] will help [O Acme] train [O Zeta].",
        "[O Acme], a [O Zeta] company, runs a school.",
        "[O Acme] is part of the [O Zeta].",
        "[O Acme], together with its subsidiary [O Zeta], announced a school.",
        "Lenders will include [O Acme], [O Keio University] and [O Zeta].",
        "It has sensors from members of staff, [O Acme], [O Keio University] and [O Zeta].",
        "[O Acme], together with its subsidiaries [O Zeta] and [O Eta], announced a school.",
        "[O Acme] was founded by [P Ann Lee] and left [O Zeta].",
        "The members of the group met [O Acme], joined by [O Zeta].",
    ],
)
def test_near_misses(text: str) -> None:
    assert partners(text) == set()


def test_a_text_may_end_anywhere() -> None:
    """Documents end within sentences: no rule looks beyond the last word."""
    for end in ("and its partners", "works alongside", "is a member", "in partnership", "welcomes [O Zeta] as", "has joined"):
        assert partners(f"[O Acme] {end}") == set()


@pytest.mark.parametrize(
    ("heading", "expected"),
    [("Members of the consortium:", THREE), ("The partners were", THREE), ("The partners spoke", set()), ("Visitors of the school:", set())],
)
def test_members_under_a_heading(heading: str, expected: set[tuple[str, ...]]) -> None:
    """Each line under a heading names a member."""
    doc = marked(f"{heading} [O Acme] of [G Peru] [O Keio University] [O Zeta]")
    for ent in doc.ents:
        if ent.label_ == "ORG":
            doc[ent.start].is_sent_start = True
    assert {members(found) for found in facts(doc)} == expected


def test_form_and_date() -> None:
    doc = marked("[O Acme] and [O Keio University] signed an agreement on [D 17 April 2024].")
    doc.set_ents([Span(doc, e.start, e.end, e.label_, kb_id=e.kb_id_, span_id="2024-04-17" if e.label_ == "DATE" else "") for e in doc.ents])
    (found,) = facts(doc)
    assert found.attributes["form"] == "agreement"
    assert [span.text for role, span in found.roles if role == "start"] == ["17 April 2024"]


@pytest.mark.parametrize(
    ("told", "topic"),
    [("on robots", "robots"), ("about clean water", "clean water"), ("on Tuesday", ""), ("for years", ""), ("in addition", ""), ("of robots", "")],
)
def test_what_a_deal_is_about(told: str, topic: str) -> None:
    """A preposition after the deal tells what it is about, or when and how it was made."""
    case, *described, noun = told.split()
    words = ["Acme", "and", "Keio", "signed", "an", "agreement", case, *described, noun]
    last = len(words) - 1
    deps = ["nsubj", "cc", "conj", "ROOT", "det", "obj", "case", *["amod"] * len(described), "nmod"]
    pos = ["PROPN", "CCONJ", "PROPN", "VERB", "DET", "NOUN", "ADP", *["ADJ"] * len(described), "NOUN"]
    lemmas = [*words[:3], "sign", "an", "agreement", case, *described, noun.removesuffix("s") if noun == "years" else noun]
    heads = [3, 2, 0, 3, 5, 3, last, *[last] * len(described), 5]
    doc = Doc(NLP.vocab, words=words, heads=heads, deps=deps, pos=pos, tags=["NN"] * 3 + ["VBD"] + ["NN"] * (last - 3), lemmas=lemmas)
    doc.set_ents([Span(doc, 0, 1, "ORG", kb_id="Acme"), Span(doc, 2, 3, "ORG", kb_id="Keio")])
    (found,) = facts(doc)
    assert found.attributes.get("topic", "") == topic


@pytest.mark.parametrize(
    ("told", "topic"),
    [
        ("[O Acme] and [O Keio University] agreed to train teachers for five years.", "train teachers"),
        ("[O Acme] and [O Keio University] signed an agreement on [D 17 April].", ""),
        ("A student exchange agreement between [O Acme] and [O Keio University] exists.", "student exchange"),
        ("A new agreement between [O Acme] and [O Keio University] exists.", ""),
        ("An agreement between [O Acme] and [O Keio University] (KU) in [G Tokyo] on glass testing, exists.", "glass testing"),
    ],
)
def test_topics_after_the_members_and_before_the_deal(told: str, topic: str) -> None:
    (found, *_) = facts(marked(told))
    assert found.attributes.get("topic", "") == topic


def test_the_subject_of_a_distant_verb_acts() -> None:
    """The tree tells who acts where the words in between do not."""
    words = "Acme of Jena with its pumps has partnered with Zeta".split()
    heads = [7, 2, 0, 5, 5, 0, 7, 7, 9, 7]
    deps = ["nsubj", "case", "nmod", "case", "nmod:poss", "nmod", "aux", "ROOT", "case", "obl"]
    pos = ["PROPN", "ADP", "PROPN", "ADP", "PRON", "NOUN", "AUX", "VERB", "ADP", "PROPN"]
    doc = Doc(NLP.vocab, words=words, heads=heads, deps=deps, pos=pos, tags=["NN"] * 7 + ["VBN"] + ["NN"] * 2, lemmas=words)
    doc.set_ents([Span(doc, 0, 1, "ORG", kb_id="Acme"), Span(doc, 2, 3, "PLACE", kb_id="Jena"), Span(doc, 9, 10, "ORG", kb_id="Zeta")])
    assert {members(found) for found in facts(doc)} == {("Acme", "Zeta")}


def test_every_rule_says_how_far_to_trust_it() -> None:
    for found in (found for text, _ in UNDERSTOOD for found in facts(marked(text))):
        assert found.relation == "partnership"
        assert 0.5 < found.confidence < 1
        assert found.rule.startswith("partnership.")
