"""The clause of a verb of giving or getting: where it ends, whether it states a fact, the sums and parties in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from spacy.tokens import Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.funding_frames import Frame, are_goods, is_equivalent, kind_in, restates, split
from pressgraph.rules.funding_parties import PARTIES, enumerated, exemplified, introduced, led_by, parties
from pressgraph.rules.funding_words import FOR_A_CAUSE, GIVING, INTENDING, KIND_OF_NOUN, MONEY_IN_ITSELF, RECEIVING, WISHING
from pressgraph.rules.syntax import governors, mention_at, passive, subject, unreal

NO_VERBS = frozenset({"valued at", "funds to", "funds for"})
"""What the tagger may take for the verb of a next clause."""
AIMS = frozenset(("goal", "aim", "target", "hope", "ambition", "objective"))
HELPING = re.compile(r"\bto (?:help |directly )?(?:support|benefit|help|aid|assist)(?: the)?$")


def predicates(sentence: Span, lemmas: frozenset[str]) -> Iterator[Token]:
    """Yield the verbs of *sentence* among *lemmas*, and words of headlines that stand where a verb would ("Acme Awards $5M")."""
    named, headed = parties(sentence), {f"{lemma}s" for lemma in lemmas}
    for token in sentence:
        if token.pos_ in {"VERB", "AUX"} and token.lemma_.lower() in lemmas and mention_at(token, named) is None and not is_noun(token, named):
            if token.lemma_ != "have" or token.pos_ == "VERB":
                yield token
        elif (token.pos_ in {"NOUN", "PROPN"} or token.tag_ == "NNP") and token.lower_ in headed and headline_verb(token):
            yield token


def is_noun(gerund: Token, named: list[Span]) -> bool:
    """Tell whether a headline's *gerund* is what is given: "Acme Receives Harbour Trust Funding"."""
    return gerund.tag_ == "VBG" and gerund.lower_ in {"funding", "financing", "backing"} and any(one.end == gerund.i for one in named)


def headline_verb(word: Token) -> bool:
    """Tell whether *word* stands where a headline has its verb: right after a party and before a party, a sum or what is given."""
    start = word.i - 1 if word.i > word.sent.start and word.nbor(-1).lower_ in {"proudly", "generously"} else word.i
    before = any(one.end == start for one in parties(word.sent))
    gift = any(token.lemma_.lower() in KIND_OF_NOUN for token in word.doc[word.i + 1 : min(word.i + 4, word.sent.end)])
    return before and (gift or any(0 < one.start - word.i <= 3 for one in mentions(word.sent, *PARTIES, "MONEY")))


def headline_participle(verb: Token) -> bool:
    """Tell whether *verb* is a headline's participle, which reads like an active verb ("Acme Awarded $5 Million")."""
    return verb.tag_ in {"VBD", "VBN"} and verb.text[:1].isupper() and verb.i > verb.sent.start


def past_participle(verb: Token) -> bool:
    """Tell whether *verb* is passive: by its auxiliary, or by standing as a participle after its noun."""
    relations = {child.dep_ for child in verb.children}
    active = {"nsubj", "obj"} <= relations or any(child.lemma_ == "have" for child in verb.children if child.dep_.startswith("aux"))
    return passive(verb) or verb.tag_ == "VBN" and not active


def plain_fact(word: Token) -> bool:
    """Tell whether the clause of *word* states what is given or will be, not what is wished, denied or asked."""
    if word.dep_ in {"advcl", "acl"} and any(child.tag_ == "TO" for child in word.lefts):
        return False
    conditions = [child for clause in word.children if clause.dep_ == "advcl" for child in clause.children if child.dep_ == "mark"]
    if any(mark.lower_ in {"if", "unless"} for mark in conditions):
        return False
    wishing = WISHING - INTENDING if word.lemma_.lower() in GIVING - RECEIVING else WISHING
    aim = subject(word)
    if aim is not None and aim.lemma_.lower() in AIMS:
        return False
    wishes = any(one.lemma_.lower() in wishing for one in list(governors(word))[1:3] if one.i < word.i)
    return not wishes and not unreal(word)


def means_money(noun: Token) -> bool:
    """Tell whether *noun* can only mean money: "funding", "a grant", "financial support"."""
    return bool(
        {noun.lemma_.lower(), noun.lower_} & MONEY_IN_ITSELF
        or noun.lemma_.lower() in {"support", "assistance"}
        and any(left.lower_ in {"financial", "monetary"} for left in noun.lefts)
    )


def stated(money: Span) -> bool:
    """Tell whether the clause that *money* stands in states a fact."""
    verb = next((token for token in governors(money.root) if token.pos_ == "VERB"), None)
    return not unreal(money.root) and (verb is None or plain_fact(verb))


def clause_end(start: Token, sentence: Span) -> int:
    """Return where the clause that goes on at *start* ends: before the subject of the next finite verb, or at the sentence's end."""
    depth = 0
    for token in sentence.doc[start.i + 1 : sentence.end]:
        depth += (token.text == "(") - (token.text == ")")
        if token.text in {";", "–", "—", "--", "|"} and depth == 0:
            return token.i
        if sentence.doc[token.i - 1 : token.i + 1].text == "that is" or sentence.doc[token.i : token.i + 2].text in NO_VERBS:
            continue
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and token.pos_ in {"VERB", "AUX"} and not mention_at(token, mentions(sentence)):
            first = subject(token)
            if first is not None and first.i > start.i and first.head == token:
                return min(left.i for left in first.subtree) if min(left.i for left in first.subtree) > start.i else token.i
            return token.i
    return sentence.end


def after(start: Token, sentence: Span) -> Span:
    """Return the words between *start* and the end of its clause."""
    return sentence.doc[start.i + 1 : max(start.i + 1, clause_end(start, sentence))]


def direct(verb: Token, part: Span) -> tuple[Span, ...]:
    """Return the party that follows *verb* without preposition ("awards Acme $5M"), with those enumerated after it."""
    for span in parties(part):
        between = part.doc[verb.i + 1 : span.start]
        if all(token.pos_ in {"DET", "ADJ", "NOUN", "PROPN", "PRON", "ADV"} for token in between) and len(between) < 6 and not names_money(span):
            return enumerated(span)
        break
    return ()


def names_money(span: Span) -> bool:
    """Tell whether *span* only says which money is given: "First Home grants", "the Harbour Fund allocation"."""
    after = takewhile(lambda token: token.pos_ in {"NOUN", "PROPN", "ADJ"}, span.doc[span.end : min(span.end + 2, span.sent.end)])
    return any(token.lemma_.lower() in KIND_OF_NOUN or token.lower_ in {"allocation", "allocations"} for token in after)


def helped(verb: Token, part: Span) -> tuple[Span, ...]:
    """Return whom *verb* gives for, where that is said by what the money does ("donated to support Acme", "contributed $5M to help Acme")."""
    if verb.lemma_.lower() not in FOR_A_CAUSE:
        return ()
    named = [span for span in parties(part) if span.label_ in {"ORG", "PROGRAM"}]
    return next((enumerated(span) for span in named if HELPING.search(part.doc[verb.i : span.start].text)), ())


def dated(verb: Token, sentence: Span) -> Span | None:
    """Return the date that the clause of *verb* gives for what it says."""
    spans = [span for span in mentions(sentence, "DATE") if introduced(span) in {"on", "in"} and span.id_]
    return next((span for span in spans if verb in {span.root.head, span.root.head.head}), None)


def respectively(sentence: Span, amounts: Sequence[Span], parties: Sequence[Span]) -> dict[int, Span]:
    """Return which of *parties* goes with the sum that begins at a token, where the sentence says "respectively"."""
    if len(amounts) != len(parties) or len(amounts) < 2 or not any(token.lower_ == "respectively" for token in sentence):
        return {}
    return {money.start: party for money, party in zip(amounts, parties, strict=True)}


def frames_of_sums(rule: str, verb: Token, part: Span, funders: tuple[Span, ...], recipients: tuple[Span, ...], receiving: bool) -> Iterator[Frame]:
    """Yield a frame for each sum in *part*: its own parties ("to Y", "from X") or those that hold for all."""
    sentence = part.sent
    shares = list(split(part))
    amounts = [money for money, _ in shares]
    to = recipients or led_by(part, "to", "into", "towards", "toward") or exemplified(part, "to", "for", "into") or helped(verb, part)
    matched_givers = {} if receiving else respectively(sentence, amounts, funders)
    matched_getters = {} if matched_givers else respectively(sentence, amounts, to)
    previous: Span | None = None
    for money, rest in shares:
        if previous is not None and is_equivalent(money, previous):
            continue
        if (
            previous is not None
            and not (restates(money, previous) or matched_givers or matched_getters)
            and not led_by(rest, "to", "from", "by", "into")
        ):
            continue
        giver, getter = matched_givers.get(money.start), matched_getters.get(money.start)
        yield Frame(
            rule,
            sentence,
            funders=(giver,) if giver else funders or led_by(rest, "from", "by") or led_by(part, "from", "by") or exemplified(part, "from", "by"),
            recipients=(getter,) if getter else recipients or led_by(rest, "to", "into", "towards", "toward") or to,
            amount=money,
            equivalent=next((other for other, _ in shares if other.start >= money.end and is_equivalent(other, money)), None),
            kind="in-kind" if are_goods(money) else kind_in(part, verb),
            purposes=led_by(part, "for", "behind"),
            through=led_by(part, "through", "via"),
            date=dated(verb, sentence),
        )
        previous = money
