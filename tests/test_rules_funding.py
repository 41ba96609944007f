"""Who gives how much to whom: the sentences that the patterns understand, and those that they must not misread."""

from __future__ import annotations

import re

import pytest
import spacy
from spacy.tokens import Doc

from pressgraph.annotate.money import amount
from pressgraph.rules import funding
from pressgraph.rules.funding_frames import CONFIDENCE, Frame

LABELS = {"O": "ORG", "M": "MONEY", "P": "PERSON", "X": "PROGRAM"}
VOCAB = spacy.blank("en").vocab


def parsed(marked: str, tree: str) -> Doc:
    """Return the document of a text with marks ("[O Acme] gave [M $5 million]") and its tree: word|lemma|tag|part of speech|dependency|head."""
    rows = [row.split("|") for row in tree.split()]
    words = [row[0].replace("\\n", "\n") for row in rows]
    text, spaces, at = re.sub(r"\[\w ([^\]]+)\]", r"\1", marked), [], 0
    for word in words:
        at = text.index(word, at) + len(word)
        spaces.append(text[at : at + 1] == " ")
    lemmas = [row[1] or word.lower() for row, word in zip(rows, words, strict=True)]
    _, _, tags, pos, deps, heads = (list(column) for column in zip(*rows, strict=True))
    doc = Doc(VOCAB, words=words, spaces=spaces, lemmas=lemmas, tags=tags, pos=pos, deps=deps, heads=[int(head) for head in heads])
    spans, at = [], 0
    for letter, name in re.findall(r"\[(\w) ([^\]]+)\]", marked):
        start = doc.text.index(name, at)
        at = start + len(name)
        value = str(amount(name, "", "", "USD") or "") if letter == "M" else ""
        span = doc.char_span(start, at, label=LABELS[letter], kb_id="" if letter == "M" else name, span_id=value)
        assert span is not None, name
        spans.append(span)
    doc.set_ents(spans)
    return doc


def given(doc: Doc) -> list[str]:
    """Return what the rules find in *doc*: pattern, roles and kind in one line each."""
    every = [found for rule in funding.RULES for found in rule(doc)]
    return [f"{one.rule}: {'; '.join(f'{role} {span.text}' for role, span in one.roles)} ({one.attributes['kind']})" for one in every]


UNDERSTOOD = [
    (
        "The [O Ashdown Trust] awarded [O Arden College] [M $5 million] for a new library.",
        "The||DT|DET|det|2 Ashdown||NNP|ADJ|amod|2 Trust||NNP|PROPN|nsubj|3 awarded|award|VBD|VERB|ROOT|3 Arden||NNP|PROPN|compound|5 "
        "College||NNP|PROPN|obj|3 $||$|SYM|obj|3 5||CD|NUM|compound|8 million||CD|NUM|nummod|6 for||IN|ADP|case|12 a||DT|DET|det|12 "
        "new||JJ|ADJ|amod|12 library||NN|NOUN|nmod|6 .||.|PUNCT|punct|6",
        [
            "funding.gives: funder Ashdown Trust; recipient Arden College; amount $5 million (award)",
        ],
    ),
    (
        "[O Acme] agreed to lend [M $700 million] to [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 agreed|agree|VBD|VERB|ROOT|1 to||TO|PART|mark|3 lend||VB|VERB|xcomp|1 $||$|SYM|obj|3 700||CD|NUM|compound|6 "
        "million||CD|NUM|nummod|4 to||IN|ADP|case|8 Borealis||NNP|PROPN|obl|3 .||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; amount $700 million; recipient Borealis (loan)",
        ],
    ),
    (
        "[O Acme] raised [M $5 million] for [O Arden College].",
        "Acme||NNP|PROPN|nsubj|1 raised|raise|VBD|VERB|ROOT|1 $||$|SYM|obj|1 5||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "for||IN|ADP|case|7 Arden||NNP|PROPN|compound|7 College||NNP|PROPN|obl|1 .||.|PUNCT|punct|1",
        ["funding.raises_for: amount $5 million; recipient Arden College (gift)"],
    ),
    (
        "[O Acme] supports [O Arden College] with [M $5 million].",
        "Acme||NNP|PROPN|nsubj|1 supports|support|VBZ|VERB|ROOT|1 Arden||NNP|PROPN|compound|3 College||NNP|PROPN|obj|1 with||IN|ADP|case|5 "
        "$||$|SYM|obl|1 5||CD|NUM|compound|7 million||CD|NUM|nummod|5 .||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; recipient Arden College; amount $5 million (other)",
        ],
    ),
    (
        "Alumnus [P Jane Roe] and her husband, [P John Roe], have given [M $10 million] to [O Arden College].",
        "Alumnus||NNP|PROPN|nsubj|11 Jane||NNP|PROPN|flat|0 Roe||NNP|PROPN|flat|0 and||CC|CCONJ|cc|5 her||PRP$|PRON|nmod:poss|5 "
        "husband||NN|NOUN|conj|0 ,||,|PUNCT|punct|7 John||NNP|PROPN|appos|5 Roe||NNP|PROPN|flat|7 ,||,|PUNCT|punct|0 have||VBP|AUX|aux|11 "
        "given|give|VBN|VERB|ROOT|11 $||$|SYM|obj|11 10||CD|NUM|compound|14 million||CD|NUM|nummod|12 to||IN|ADP|case|16 "
        "Arden||NNP|PROPN|compound|17 College||NNP|PROPN|nmod|12 .||.|PUNCT|punct|11",
        [
            "funding.gives: funder Jane Roe; funder John Roe; amount $10 million; recipient Arden College (gift)",
        ],
    ),
    (
        "[O Lagoon Water] and [O Tern Power] will contribute [M $3 million] and [M $1 million], respectively, to [O Arden College].",
        "Lagoon||NNP|PROPN|compound|1 Water||NNP|PROPN|nsubj|6 and||CC|CCONJ|cc|4 Tern||NNP|ADJ|compound|4 Power||NNP|PROPN|conj|1 "
        "will||MD|AUX|aux|6 contribute||VB|VERB|ROOT|6 $||$|SYM|obj|6 3||CD|NUM|compound|9 million||CD|NUM|nummod|7 and||CC|CCONJ|cc|11 "
        "$||$|SYM|conj|7 1||CD|NUM|compound|13 million||CD|NUM|nummod|11 ,||,|PUNCT|punct|15 respectively||RB|ADV|advmod|11 "
        ",||,|PUNCT|punct|19 to||IN|ADP|case|19 Arden||NNP|PROPN|compound|19 College||NNP|PROPN|obl|6 .||.|PUNCT|punct|6",
        [
            "funding.gives: funder Lagoon Water; amount $3 million; recipient Arden College (other)",
            "funding.gives: funder Tern Power; amount $1 million; recipient Arden College (other)",
        ],
    ),
    (
        "[O Acme] gave [M €2 million] ([M $2.3 million]) to [O Arden College].",
        "Acme||NNP|PROPN|nsubj|1 gave|give|VBD|VERB|ROOT|1 €||$|SYM|obj|1 2||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "(||-LRB-|PUNCT|punct|6 $||$|SYM|parataxis|1 2.3||CD|NUM|compound|8 million||CD|NUM|nummod|6 )||-RRB-|PUNCT|punct|6 "
        "to||IN|ADP|case|12 Arden||NNP|PROPN|compound|12 College||NNP|PROPN|obl|1 .||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; amount €2 million; equivalent $2.3 million; recipient Arden College (gift)",
        ],
    ),
    (
        "[O Arden College] was awarded [M $5 million] by the [O Ashdown Trust].",
        "Arden||NNP|PROPN|nsubj:pass|3 College||NNP|PROPN|flat|0 was|be|VBD|AUX|aux:pass|3 awarded|award|VBN|VERB|ROOT|3 $||$|SYM|obj|3 "
        "5||CD|NUM|compound|6 million||CD|NUM|nummod|4 by||IN|ADP|case|10 the||DT|DET|det|10 Ashdown||NNP|ADJ|amod|10 "
        "Trust||NNP|PROPN|obl:agent|3 .||.|PUNCT|punct|3",
        [
            "funding.is_granted: recipient Arden College; amount $5 million; funder Ashdown Trust (award)",
        ],
    ),
    (
        "[O Arden College] has received a [M $5 million] grant from the [O Ashdown Trust].",
        "Arden||NNP|PROPN|compound|1 College||NNP|PROPN|nsubj|3 has|have|VBZ|AUX|aux|3 received|receive|VBN|VERB|ROOT|3 a||DT|DET|det|8 "
        "$||$|SYM|compound|8 5||CD|NUM|compound|7 million||CD|NUM|nummod|5 grant||NN|NOUN|obj|3 from||IN|ADP|case|12 the||DT|DET|det|12 "
        "Ashdown||NNP|ADJ|amod|12 Trust||NNP|PROPN|nmod|8 .||.|PUNCT|punct|3",
        [
            "funding.receives: recipient Arden College; amount $5 million; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[O Arden College] will receive funding and collaboration from [O Acme], [O Borealis] and [O Corvid Group].",
        "Arden||NNP|PROPN|compound|1 College||NNP|PROPN|nsubj|3 will||MD|AUX|aux|3 receive||VB|VERB|ROOT|3 funding||NN|NOUN|obj|3 "
        "and||CC|CCONJ|cc|6 collaboration||NN|NOUN|conj|4 from||IN|ADP|case|8 Acme||NNP|PROPN|nmod|4 ,||,|PUNCT|punct|10 "
        "Borealis||NNP|PROPN|conj|8 and||CC|CCONJ|cc|13 Corvid||NNP|PROPN|compound|13 Group||NNP|PROPN|conj|8 .||.|PUNCT|punct|3",
        [
            "funding.receives_unnamed_sum: recipient Arden College; funder Acme; funder Borealis; funder Corvid Group (other)",
        ],
    ),
    (
        "[O Corvid] has raised a [M £900k] seed round led by [O Dune Capital] with participation from [O Elm Partners] and [O Fir Ventures].",
        "Corvid||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 raised|raise|VBN|VERB|ROOT|2 a||DT|DET|det|7 £||$|SYM|compound|6 "
        "900k||CD|PUNCT|nummod|4 seed||NN|NOUN|compound|7 round||RB|NOUN|obj|2 led|lead|VBN|VERB|acl|7 by||IN|ADP|case|11 "
        "Dune||NNP|PROPN|compound|11 Capital||NNP|PROPN|obl:agent|8 with||IN|ADP|case|13 participation||NN|NOUN|obl|8 from||IN|ADP|case|16 "
        "Elm||NNP|PROPN|compound|16 Partners||NNP|PROPN|nmod|13 and||CC|CCONJ|cc|18 Fir||NNP|PROPN|conj|2 Ventures|Venture|NNPS|PROPN|flat|18 "
        ".||.|PUNCT|punct|2",
        [
            "funding.round_led: recipient Corvid; amount £900k; funder Dune Capital; funder Elm Partners; funder Fir Ventures (investment)",
        ],
    ),
    (
        "[O Corvid] announced the completion of a [M $9 million] seed round.",
        "Corvid||NNP|PROPN|nsubj|1 announced|announce|VBD|VERB|ROOT|1 the||DT|DET|det|3 completion||NN|NOUN|obj|1 of||IN|ADP|case|10 "
        "a||DT|DET|det|10 $||$|SYM|compound|9 9||CD|NUM|compound|8 million||CD|NUM|nummod|6 seed||NN|NOUN|compound|10 round||RB|ADV|nmod|3 "
        ".||.|PUNCT|punct|1",
        [
            "funding.announces_getting: recipient Corvid; amount $9 million (investment)",
        ],
    ),
    (
        "The partnerships between [O Arden Tech] and [O Mori University] and between the universities of [O Kestrel] and [O Hanno] "
        "will be supported by [M $110 million] in private investment from several companies.",
        "The||DT|DET|det|1 partnerships|partnership|NNS|NOUN|nsubj:pass|18 between||IN|ADP|case|7 Arden||NNP|PROPN|compound|7 "
        "Tech||NNP|PROPN|flat|3 and||CC|CCONJ|cc|6 Mori||NNP|PROPN|compound|7 University||NNP|PROPN|nmod|1 and||CC|CCONJ|cc|11 "
        "between||IN|ADP|case|11 the||DT|DET|det|11 universities|university|NNS|NOUN|conj|7 of||IN|ADP|case|13 Kestrel||NNP|PROPN|nmod|11 "
        "and||CC|CCONJ|cc|15 Hanno||NNP|PROPN|conj|13 will||MD|AUX|aux|18 be||VB|AUX|aux:pass|18 supported|support|VBN|VERB|ROOT|18 "
        "by||IN|ADP|case|20 $||$|SYM|obl:agent|18 110||CD|NUM|compound|22 million||CD|NUM|nummod|20 in||IN|ADP|case|25 "
        "private||JJ|ADJ|amod|25 investment||NN|NOUN|nmod|20 from||IN|ADP|case|28 several||JJ|ADJ|amod|28 companies|company|NNS|NOUN|nmod|25 "
        ".||.|PUNCT|punct|18",
        [
            "funding.is_funded: recipient Arden Tech; recipient Mori University; recipient Kestrel; "
            "recipient Hanno; amount $110 million (investment)",
        ],
    ),
    (
        "[M $5 million] was given to [O Arden College] by [O Acme].",
        "$||$|SYM|nsubj:pass|4 5||CD|NUM|compound|2 million||CD|NUM|nummod|0 was|be|VBD|AUX|aux:pass|4 given|give|VBN|VERB|ROOT|4 "
        "to||IN|ADP|case|7 Arden||NNP|PROPN|compound|7 College||NNP|PROPN|obl|4 by||IN|ADP|case|9 Acme||NNP|PROPN|obl:agent|4 .||.|PUNCT|punct|4",
        ["funding.sum_is_given: amount $5 million; recipient Arden College; funder Acme (gift)"],
    ),
    (
        "It lives on [M $5 million] which the [O Ashdown Trust] has granted to [O Arden College].",
        "It||PRP|PRON|nsubj|1 lives|live|VBZ|VERB|ROOT|1 on||IN|ADP|case|3 $||$|SYM|obl|1 5||CD|NUM|compound|5 million||CD|NUM|nummod|3 "
        "which||WDT|PRON|obj|11 the||DT|DET|det|9 Ashdown||NNP|ADJ|amod|9 Trust||NNP|PROPN|nsubj|11 has|have|VBZ|AUX|aux|11 "
        "granted|grant|VBN|VERB|acl:relcl|3 to||IN|ADP|case|14 Arden||NNP|PROPN|compound|14 College||NNP|PROPN|obl|11 .||.|PUNCT|punct|1",
        [
            "funding.sum_that_is_given: amount $5 million; funder Ashdown Trust; recipient Arden College (grant)",
        ],
    ),
    (
        "[O Acme]'s [M $5 million] gift to [O Arden College] pays for it.",
        "Acme||NNP|PROPN|nmod:poss|2 's||POS|PART|case|0 $||$|SYM|ROOT|2 5||CD|NUM|compound|4 million||CD|NUM|nummod|2 gift||NN|NOUN|appos|2 "
        "to||IN|ADP|case|9 Arden||NNP|PROPN|compound|8 College||NNP|PROPN|compound|9 pays|pay|NNS|NOUN|nmod|5 for||IN|ADP|case|11 "
        "it||PRP|PRON|nmod|9 .||.|PUNCT|punct|2",
        [
            "funding.gift_of_somebody: funder Acme; amount $5 million; recipient Arden College (gift)",
        ],
    ),
    (
        "The work rests on a [M $5 million] [O Ashdown Trust] grant to [O Arden College].",
        "The||DT|DET|det|1 work||NN|NOUN|nsubj|2 rests|rest|VBZ|VERB|ROOT|2 on||IN|ADP|case|10 a||DT|DET|det|10 $||$|SYM|compound|9 "
        "5||CD|NUM|compound|7 million||CD|NUM|nummod|5 Ashdown||NNP|ADJ|amod|9 Trust||NNP|PROPN|compound|10 grant||NN|NOUN|obl|2 "
        "to||IN|ADP|case|13 Arden||NNP|PROPN|compound|13 College||NNP|PROPN|nmod|10 .||.|PUNCT|punct|2",
        [
            "funding.named_grant: amount $5 million; funder Ashdown Trust; recipient Arden College (grant)",
        ],
    ),
    (
        "A [M $5 million] gift from the [O Ashdown Trust] to [O Arden College] pays for it.",
        "A||DT|DET|det|4 $||$|SYM|compound|4 5||CD|NUM|compound|3 million||CD|NUM|nummod|1 gift||NN|NOUN|ROOT|4 from||IN|ADP|case|8 "
        "the||DT|DET|det|8 Ashdown||NNP|PROPN|amod|8 Trust||NNP|PROPN|nmod|4 to||IN|ADP|case|12 Arden||NNP|PROPN|compound|11 "
        "College||NNP|PROPN|compound|12 pays|pay|NNS|NOUN|nmod|8 for||IN|ADP|case|14 it||PRP|PRON|nmod|12 .||.|PUNCT|punct|4",
        [
            "funding.sum_from_to: amount $5 million; funder Ashdown Trust; recipient Arden College (gift)",
        ],
    ),
    (
        "The [O Ashdown Trust] funds the [O Harbour Laboratory].",
        "The||DT|DET|det|2 Ashdown||NNP|ADJ|amod|2 Trust||NNP|PROPN|nsubj|3 funds|fund|VBZ|VERB|ROOT|3 the||DT|DET|det|6 "
        "Harbour||NNP|PROPN|compound|6 Laboratory||NNP|PROPN|obj|3 .||.|PUNCT|punct|3",
        [
            "funding.gives_unnamed_sum: funder Ashdown Trust; recipient Harbour Laboratory (other)",
        ],
    ),
    (
        "A grant from the [O Ashdown Trust] to [O Arden College] pays for it.",
        "A||DT|DET|det|1 grant||NN|NOUN|ROOT|1 from||IN|ADP|case|5 the||DT|DET|det|5 Ashdown||NNP|PROPN|amod|5 Trust||NNP|PROPN|nmod|1 "
        "to||IN|ADP|case|9 Arden||NNP|PROPN|compound|8 College||NNP|PROPN|compound|9 pays|pay|NNS|NOUN|nmod|5 for||IN|ADP|case|11 "
        "it||PRP|PRON|nmod|9 .||.|PUNCT|punct|1",
        [
            "funding.gift_from_to: funder Ashdown Trust; recipient Arden College (grant)",
        ],
    ),
    (
        "The [O Ashdown Trust]-funded [X Harbour Programme] begins in May.",
        "The||DT|DET|det|6 Ashdown||NNP|ADJ|amod|2 Trust||NNP|PROPN|compound|4 -||HYPH|PUNCT|punct|2 funded|fund|VBN|VERB|amod|6 "
        "Harbour||NNP|PROPN|compound|6 Programme||NNP|PROPN|nsubj|7 begins|begin|VBZ|VERB|ROOT|7 in||IN|ADP|case|9 May||NNP|PROPN|obl|7 "
        ".||.|PUNCT|punct|7",
        [
            "funding.somebody_funded: funder Ashdown Trust; recipient Harbour Programme (other)",
        ],
    ),
    (
        "Two microscopes were donated to [O Arden College] by [O Acme].",
        "Two||CD|NUM|nummod|1 microscopes|microscope|NNS|NOUN|nsubj:pass|3 were|be|VBD|AUX|aux:pass|3 donated|donate|VBN|VERB|ROOT|3 "
        "to||IN|ADP|case|5 Arden||NNP|PROPN|obl|3 College||NNP|PROPN|flat|5 by||IN|ADP|case|8 Acme||NNP|PROPN|obl:agent|3 .||.|PUNCT|punct|3",
        [
            "funding.goods_are_given: recipient Arden College; funder Acme (in-kind)",
        ],
    ),
    (
        "The [O Ashdown Trust] will award [M $3 million].\n- [O Arden College]: [M $2 million] for wells\n"
        "- [O Borealis Institute]: [M $1 million] for trees",
        "The||DT|DET|det|2 Ashdown||NNP|ADJ|amod|2 Trust||NNP|PROPN|nsubj|4 will||MD|AUX|aux|4 award||VB|VERB|ROOT|4 $||$|SYM|obj|4 "
        "3||CD|NUM|compound|7 million||CD|NUM|nummod|5 .||.|PUNCT|punct|4 \\n||RB|ADV|punct|4 -||,|PUNCT|punct|12 Arden||NNP|PROPN|compound|12 "
        "College||NNP|PROPN|ROOT|12 :||:|PUNCT|punct|14 $||$|SYM|appos|12 2||CD|NUM|compound|16 million||CD|NUM|nummod|14 for||IN|ADP|case|18 "
        "wells|well|NNS|NOUN|nmod|14 \\n||RB|ADV|nummod|14 -||,|PUNCT|punct|22 Borealis||NNP|PROPN|compound|22 Institute||NNP|PROPN|ROOT|22 "
        ":||:|PUNCT|punct|24 $||$|SYM|appos|22 1||CD|NUM|compound|26 million||CD|NUM|nummod|24 for||IN|ADP|case|28 "
        "trees|tree|NNS|NOUN|nmod|24",
        [
            "funding.gives: funder Ashdown Trust; amount $3 million (award)",
            "funding.items: funder Ashdown Trust; recipient Arden College; amount $2 million (award)",
            "funding.items: funder Ashdown Trust; recipient Borealis Institute; amount $1 million (award)",
        ],
    ),
    (
        "[O Corvid] has closed a seed round of [M $9 million]. The round was led by [O Dune Capital]. [O Elm Partners] also participated.",
        "Corvid||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 closed|close|VBN|VERB|ROOT|2 a||DT|DET|det|5 seed||NN|NOUN|compound|5 "
        "round||NN|NOUN|obj|2 of||IN|ADP|case|7 $||$|SYM|nmod|5 9||CD|NUM|compound|9 million||CD|NUM|nummod|7 .||.|PUNCT|punct|2 "
        "The||DT|DET|det|12 round||NN|NOUN|nsubj:pass|14 was|be|VBD|AUX|aux:pass|14 led|lead|VBN|VERB|ROOT|14 by||IN|ADP|case|17 "
        "Dune||NNP|PROPN|compound|17 Capital||NNP|PROPN|obl:agent|14 .||.|PUNCT|punct|14 Elm||NNP|PROPN|compound|20 "
        "Partners||NNP|PROPN|nsubj|22 also||RB|ADV|advmod|22 participated|participate|VBD|VERB|ROOT|22 .||.|PUNCT|punct|22",
        [
            "funding.investors: recipient Corvid; amount $9 million; funder Dune Capital; funder Elm Partners (investment)",
        ],
    ),
    (
        "[O Arden College] received a gift of [M $9 million]. The gift comes from the [O Ashdown Trust].",
        "Arden||NNP|PROPN|nsubj|2 College||NNP|PROPN|flat|0 received|receive|VBD|VERB|ROOT|2 a||DT|DET|det|4 gift||NN|NOUN|obj|2 "
        "of||IN|ADP|case|6 $||$|SYM|nmod|4 9||CD|NUM|compound|8 million||CD|NUM|nummod|6 .||.|PUNCT|punct|2 The||DT|DET|det|11 "
        "gift||NN|NOUN|nsubj|12 comes|come|VBZ|VERB|ROOT|12 from||IN|ADP|case|16 the||DT|DET|det|16 Ashdown||NNP|ADJ|amod|16 "
        "Trust||NNP|PROPN|obl|12 .||.|PUNCT|punct|12",
        [
            "funding.receives: recipient Arden College; amount $9 million; funder Ashdown Trust (gift)",
        ],
    ),
    (
        "The [X Harbour Gala] is generously sponsored by a number of local companies, including [O Acme] and [O Borealis].",
        "The||DT|DET|det|2 Harbour|Harbour|NNP|PROPN|compound|2 Gala|Gala|NNP|PROPN|nsubj:pass|5 is|be|VBZ|AUX|aux:pass|5 "
        "generously||RB|ADV|advmod|5 sponsored|sponsor|VBN|VERB|ROOT|5 by||IN|ADP|case|8 a||DT|DET|det|8 number||NN|NOUN|obl:agent|5 "
        "of||IN|ADP|case|11 local||JJ|ADJ|amod|11 companies|company|NNS|NOUN|nmod|8 ,||,|PUNCT|punct|14 "
        "including|include|VBG|VERB|case|14 Acme|Acme|NNP|PROPN|nmod|11 and||CC|CCONJ|cc|16 Borealis|Borealis|NNP|PROPN|conj|14 "
        ".||.|PUNCT|punct|5",
        [
            "funding.sponsored: recipient Harbour Gala; funder Acme; funder Borealis (other)",
        ],
    ),
    (
        "[O Arden College] opened. [O Arden College] said the gala is sponsored by [O Acme] and [O Borealis].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 opened|open|VBD|VERB|ROOT|2 .||.|PUNCT|punct|2 "
        "Arden|Arden|NNP|PROPN|nsubj|6 College|College|NNP|PROPN|flat|4 said|say|VBD|VERB|ROOT|6 the||DT|DET|det|8 "
        "gala||NN|NOUN|nsubj:pass|10 is|be|VBZ|AUX|aux:pass|10 sponsored|sponsor|VBN|VERB|ccomp|6 by||IN|ADP|case|12 "
        "Acme|Acme|NNP|PROPN|obl:agent|10 and||CC|CCONJ|cc|14 Borealis|Borealis|NNP|PROPN|conj|12 .||.|PUNCT|punct|6",
        [
            "funding.sponsored: recipient Arden College; funder Acme; funder Borealis (other)",
        ],
    ),
    (
        "[O Arden College] opened. [O Arden College] is in Oslo. Gold sponsors of the evening are [O Acme] and [O Borealis].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 opened|open|VBD|VERB|ROOT|2 .||.|PUNCT|punct|2 "
        "Arden|Arden|NNP|PROPN|compound|5 College|College|NNP|PROPN|nsubj|8 is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 "
        "Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 Gold||NNP|PROPN|compound|11 sponsors|sponsor|NNS|NOUN|nsubj|16 of||IN|ADP|case|14 "
        "the||DT|DET|det|14 evening||NN|NOUN|nmod|11 are|be|VBP|AUX|cop|16 Acme||NNP|PROPN|ROOT|16 and||CC|CCONJ|cc|18 "
        "Borealis|Borealis|NNP|PROPN|conj|16 .||.|PUNCT|punct|16",
        [
            "funding.sponsors: recipient Arden College; funder Acme; funder Borealis (other)",
        ],
    ),
    (
        "[O Acme] sells shirts. [O Acme] is in Oslo. All proceeds will be donated to the [O Ashdown Trust].",
        "Acme||NNP|PROPN|compound|1 sells|sell|NNS|NOUN|compound|2 shirts|shirt|NNS|NOUN|ROOT|2 .||.|PUNCT|punct|2 "
        "Acme||NNP|PROPN|nsubj|7 is|be|VBZ|AUX|cop|7 in||IN|ADP|case|7 Oslo|Oslo|NNP|PROPN|ROOT|7 .||.|PUNCT|punct|7 All||DT|DET|det|10 "
        "proceeds|proceed|NNS|NOUN|nsubj:pass|13 will||MD|AUX|aux|13 be||VB|AUX|aux:pass|13 donated|donate|VBN|VERB|ROOT|13 "
        "to||IN|ADP|case|17 the||DT|DET|det|17 Ashdown|Ashdown|NNP|ADJ|amod|17 Trust|Trust|NNP|PROPN|obl|13 .||.|PUNCT|punct|13",
        [
            "funding.takings_given: funder Acme; recipient Ashdown Trust (gift)",
        ],
    ),
    (
        "[O Acme] is a shop. [O Acme] is in Oslo. All profits go to the [O Ashdown Trust].",
        "Acme||NNP|PROPN|nsubj|3 is|be|VBZ|AUX|cop|3 a||DT|DET|det|3 shop||NN|NOUN|ROOT|3 .||.|PUNCT|punct|3 Acme||NNP|PROPN|nsubj|8 "
        "is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 All||DT|DET|det|11 "
        "profits|profit|NNS|NOUN|nsubj|12 go||VBP|VERB|ROOT|12 to||IN|ADP|case|16 the||DT|DET|det|16 Ashdown|Ashdown|NNP|ADJ|amod|16 "
        "Trust|Trust|NNP|PROPN|obl|12 .||.|PUNCT|punct|12",
        [
            "funding.takings_given: funder Acme; recipient Ashdown Trust (gift)",
        ],
    ),
    (
        "[O Acme] announces a new scholarship. The scholarship, valued at [M $2,000], is open to students.",
        "Acme||NNP|PROPN|nsubj|1 announces|announce|VBZ|VERB|ROOT|1 a||DT|DET|det|4 new||JJ|ADJ|amod|4 scholarship||NN|NOUN|obj|1 "
        ".||.|PUNCT|punct|1 The||DT|DET|det|7 scholarship||NN|NOUN|nsubj|15 ,||,|PUNCT|punct|9 valued|value|VBD|VERB|acl|7 "
        "at||IN|ADP|case|11 $||$|SYM|obl|9 2,000|2000|CD|NUM|nummod|11 ,||,|PUNCT|punct|7 is|be|VBZ|AUX|cop|15 open||JJ|ADJ|ROOT|15 "
        "to||IN|ADP|case|17 students|student|NNS|NOUN|obl|15 .||.|PUNCT|punct|15",
        [
            "funding.prize: funder Acme; amount $2,000 (scholarship)",
        ],
    ),
    (
        "Dr. [P Jane Roe] introduces a scholarship. One student will receive a [M $1,000] award.",
        "Dr.|Dr.|NNP|PROPN|nmod:desc|1 Jane|Jane|NNP|PROPN|nsubj|3 Roe|Roe|NNP|PROPN|flat|1 introduces|introduce|VBZ|VERB|ROOT|3 "
        "a||DT|DET|det|5 scholarship||NN|NOUN|obj|3 .||.|PUNCT|punct|3 One||CD|NUM|nummod|8 student||NN|NOUN|nsubj|10 will||MD|AUX|aux|10 "
        "receive||VB|VERB|ROOT|10 a||DT|DET|det|14 $||$|SYM|compound|14 1,000|1000|CD|NUM|nummod|12 award||NN|NOUN|obj|10 "
        ".||.|PUNCT|punct|10",
        [
            "funding.prize: funder Jane Roe; amount $1,000 (scholarship)",
        ],
    ),
    (
        "[O Corvid] has secured [M $5 million] from an affiliate of [O Acme].",
        "Corvid|Corvid|NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 secured|secur|VBN|VERB|ROOT|2 $||$|SYM|obj|2 5||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 from||IN|ADP|case|8 an|a|DT|DET|det|8 affiliate||NN|NOUN|obl|2 of||IN|ADP|case|10 "
        "Acme|Acme|NNP|PROPN|nmod|8 .||.|PUNCT|punct|2",
        [
            "funding.receives: recipient Corvid; amount $5 million; funder Acme (other)",
        ],
    ),
    (
        "[O Arden College] received a majority investment from funds managed by [O Acme].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 received|receive|VBD|VERB|ROOT|2 a||DT|DET|det|5 "
        "majority||NN|NOUN|compound|5 investment||NN|NOUN|obj|2 from||IN|ADP|case|7 funds|fund|NNS|NOUN|nmod|5 "
        "managed|manage|VBN|VERB|acl|7 by||IN|ADP|case|10 Acme|Acme|NNP|PROPN|obl:agent|8 .||.|PUNCT|punct|2",
        [
            "funding.receives_unnamed_sum: recipient Arden College; funder Acme (investment)",
        ],
    ),
    (
        "[O Acme] has donated [M $5 million] to charities such as [O Corvid] and the [O Ashdown Trust].",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 donated|donate|VBN|VERB|ROOT|2 $||$|SYM|obj|2 5||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 to||IN|ADP|case|7 charities|charity|NNS|NOUN|obl|2 such||JJ|ADJ|case|10 as||IN|ADP|fixed|8 "
        "Corvid|Corvid|NNP|PROPN|nmod|7 and||CC|CCONJ|cc|14 the||DT|DET|det|14 Ashdown|Ashdown|NNP|ADJ|amod|14 "
        "Trust|Trust|NNP|PROPN|conj|10 .||.|PUNCT|punct|2",
        [
            "funding.gives: funder Acme; amount $5 million; recipient Corvid; recipient Ashdown Trust (gift)",
        ],
    ),
    (
        "[O Acme] contributed [M $3 million] to support the [O Ashdown Trust].",
        "Acme||NNP|PROPN|nsubj|1 contributed|contribute|VBD|VERB|ROOT|1 $||$|SYM|obj|1 3||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "to||TO|PART|mark|6 support||VB|VERB|advcl|1 the||DT|DET|det|9 Ashdown|Ashdown|NNP|ADJ|amod|9 Trust|Trust|NNP|PROPN|obj|6 "
        ".||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; amount $3 million; recipient Ashdown Trust (other)",
        ],
    ),
    (
        "Funding for the [X Harbour Programme] is provided by the [O Ashdown Trust] and [O Acme].",
        "Funding|fund|NN|NOUN|nsubj:pass|6 for||IN|ADP|case|4 the||DT|DET|det|4 Harbour|Harbour|NNP|PROPN|compound|4 "
        "Programme|Programme|NNP|PROPN|nmod|0 is|be|VBZ|AUX|aux:pass|6 provided|provide|VBN|VERB|ROOT|6 by||IN|ADP|case|10 "
        "the||DT|DET|det|10 Ashdown|Ashdown|NNP|ADJ|amod|10 Trust|Trust|NNP|PROPN|obl:agent|6 and||CC|CCONJ|cc|12 "
        "Acme|Acme|NNP|PROPN|conj|10 .||.|PUNCT|punct|6",
        [
            "funding.support_for: recipient Harbour Programme; funder Ashdown Trust; funder Acme (other)",
        ],
    ),
    (
        "[O Acme] and [O Borealis] are investors in [O Corvid].",
        "Acme||NNP|PROPN|nsubj|4 and||CC|CCONJ|cc|2 Borealis|Borealis|NNP|PROPN|conj|0 are|be|VBP|AUX|cop|4 "
        "investors|investor|NNS|NOUN|ROOT|4 in||IN|ADP|case|6 Corvid|Corvid|NNP|PROPN|nmod|4 .||.|PUNCT|punct|4",
        [
            "funding.is_giver: funder Acme; funder Borealis; recipient Corvid (investment)",
        ],
    ),
    (
        "[O Corvid], whose investors include [O Acme] and [O Borealis], opened an office.",
        "Corvid|Corvid|NNP|PROPN|vocative|4 ,||,|PUNCT|punct|4 whose||WP$|PRON|nmod:poss|3 investors|investor|NNS|NOUN|nsubj|4 "
        "include||VBP|VERB|ROOT|4 Acme||NNP|PROPN|nsubj|9 and||CC|CCONJ|cc|7 Borealis|Borealis|NNP|PROPN|conj|5 ,||,|PUNCT|punct|5 "
        "opened|open|VBD|VERB|ccomp|4 an|a|DT|DET|det|11 office||NN|NOUN|obj|9 .||.|PUNCT|punct|4",
        [
            "funding.invested_in: recipient Corvid; funder Acme; funder Borealis (investment)",
        ],
    ),
    (
        "[O Acme] was awarded a contract valued at [M $5 million] by [O Borealis].",
        "Acme||NNP|PROPN|nsubj:pass|2 was|be|VBD|AUX|aux:pass|2 awarded|award|VBN|VERB|ROOT|2 a||DT|DET|det|4 contract||NN|NOUN|obj|2 "
        "valued|value|VBD|VERB|acl|4 at||IN|ADP|case|7 $||$|SYM|obl|5 5||CD|NUM|compound|9 million||CD|NUM|nummod|7 by||IN|ADP|case|11 "
        "Borealis|Borealis|NNP|PROPN|nmod|7 .||.|PUNCT|punct|2",
        [
            "funding.is_granted: recipient Acme; amount $5 million; funder Borealis (contract)",
        ],
    ),
    (
        "The [O Ashdown Trust] has made 79 grants totaling more than [M $75 million].",
        "The||DT|DET|det|2 Ashdown|Ashdown|NNP|ADJ|amod|2 Trust|Trust|NNP|PROPN|nsubj|4 has|have|VBZ|AUX|aux|4 made|make|VBN|VERB|ROOT|4 "
        "79||CD|NUM|nummod|6 grants|grant|NNS|NOUN|obj|4 totaling|total|VBG|VERB|xcomp|4 more||JJR|ADJ|advmod|10 than||IN|ADP|fixed|8 "
        "$||$|SYM|obj|7 75||CD|NUM|compound|12 million||CD|NUM|nummod|10 .||.|PUNCT|punct|4",
        [
            "funding.gives: funder Ashdown Trust; amount $75 million (grant)",
        ],
    ),
    (
        "[O Acme] will provide funding for the [O Ashdown Trust].",
        "Acme||NN|NOUN|nsubj|2 will||MD|AUX|aux|2 provide||VB|VERB|ROOT|2 funding||NN|NOUN|obj|2 for||IN|ADP|case|7 the||DT|DET|det|7 "
        "Ashdown|Ashdown|NNP|ADJ|amod|7 Trust|Trust|NNP|PROPN|nmod|3 .||.|PUNCT|punct|2",
        [
            "funding.gives_unnamed_sum: funder Acme; recipient Ashdown Trust (other)",
        ],
    ),
    (
        "[O Corvid] received an [O Ashdown Trust] grant.",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 received|receive|VBD|VERB|ROOT|1 an|a|DT|DET|det|5 Ashdown|Ashdown|NNP|ADJ|amod|4 "
        "Trust||NNP|PROPN|compound|5 grant||NN|NOUN|obj|1 .||.|PUNCT|punct|1",
        [
            "funding.receives_unnamed_sum: recipient Corvid; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[O Corvid], the maker of lamps, today announced an investment from [O Acme].",
        "Corvid|Corvid|NNP|PROPN|nsubj|8 ,||,|PUNCT|punct|3 the||DT|DET|det|3 maker||NN|NOUN|appos|0 of||IN|ADP|case|5 "
        "lamps|lamp|NN|NOUN|nmod|3 ,||,|PUNCT|punct|3 today||NN|NOUN|obl:unmarked|8 announced|announce|VBD|VERB|ROOT|8 an|a|DT|DET|det|10 "
        "investment||NN|NOUN|obj|8 from||IN|ADP|case|12 Acme|Acme|NNP|PROPN|nmod|10 .||.|PUNCT|punct|8",
        [
            "funding.receives_unnamed_sum: recipient Corvid; funder Acme (investment)",
        ],
    ),
    (
        "[O Corvid] closed a [M $9 million] round. Lead investor [O Acme] was joined by [O Borealis].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 closed|close|VBD|VERB|ROOT|1 a||DT|DET|det|6 $||$|SYM|compound|6 9||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 round||NN|NOUN|obj|1 .||.|PUNCT|punct|1 Lead||NN|NOUN|amod|9 investor||NN|NOUN|nmod:desc|10 "
        "Acme|Acme|NNP|PROPN|nsubj:pass|12 was|be|VBD|AUX|aux:pass|12 joined|join|VBN|VERB|ROOT|12 by||IN|ADP|case|14 "
        "Borealis|Borealis|NNP|PROPN|obl:agent|12 .||.|PUNCT|punct|12",
        [
            "funding.investors: recipient Corvid; amount $9 million; funder Acme; funder Borealis (investment)",
        ],
    ),
    (
        "[O Corvid] closed a [M $9 million] round. Existing investors including [O Acme] and [O Borealis] also participated.",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 closed|close|VBD|VERB|ROOT|1 a||DT|DET|det|6 $||$|SYM|compound|6 9||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 round||NN|NOUN|obj|1 .||.|PUNCT|punct|1 Existing||VBG|VERB|amod|9 investors|investor|NNS|NOUN|nsubj|15 "
        "including|include|VBG|VERB|case|11 Acme|Acme|NNP|PROPN|nsubj|15 and||CC|CCONJ|cc|13 Borealis|Borealis|NNP|PROPN|conj|11 "
        "also||RB|ADV|advmod|15 participated|participate|VBD|VERB|ROOT|15 .||.|PUNCT|punct|15",
        [
            "funding.investors: recipient Corvid; amount $9 million; funder Acme; funder Borealis (investment)",
        ],
    ),
    (
        "[O Acme] led [O Corvid]'s [M $9 million] seed round.",
        "Acme||NNP|PROPN|nsubj|1 led|lead|VBD|VERB|ROOT|1 Corvid|Corvid|NNP|PROPN|obj|1 's||POS|PART|case|2 $||$|SYM|compound|8 "
        "9||CD|NUM|compound|6 million||CD|NUM|nummod|4 seed||NN|NOUN|compound|8 round||RB|ADV|xcomp|1 .||.|PUNCT|punct|1",
        [
            "funding.round_led: funder Acme; recipient Corvid; amount $9 million (investment)",
        ],
    ),
    (
        "The [X Harbour Kitchen], built with help from [O Borealis] and funded by [O Acme], serves meals.",
        "The||DT|DET|det|2 Harbour|Harbour|NNP|PROPN|compound|2 Kitchen|Kitchen|NNP|PROPN|nsubj|4 ,||,|PUNCT|punct|2 "
        "built|build|VBD|VERB|ROOT|4 with||IN|ADP|case|6 help||NN|NOUN|obl|4 from||IN|ADP|case|8 Borealis|Borealis|NNP|PROPN|nmod|6 "
        "and||CC|CCONJ|cc|10 funded|fund|VBN|VERB|conj|4 by||IN|ADP|case|12 Acme|Acme|NNP|PROPN|obl:agent|10 ,||,|PUNCT|punct|4 "
        "serves|serve|VBZ|VERB|conj|4 meals|meal|NNS|NOUN|obj|14 .||.|PUNCT|punct|4",
        [
            "funding.is_funded: recipient Harbour Kitchen; funder Acme (other)",
        ],
    ),
    (
        "The [X Harbour Summit] opens in May. This year's summit is made possible by the support of sponsors, including [O Acme].",
        "The||DT|DET|det|2 Harbour|Harbour|NNP|PROPN|compound|2 Summit|Summit|NNP|PROPN|nsubj|3 opens|open|VBZ|VERB|ROOT|3 "
        "in||IN|ADP|case|5 May|May|NNP|PROPN|obl|3 .||.|PUNCT|punct|3 This||DT|DET|det|8 year||NN|NOUN|nmod:poss|10 's||POS|PART|case|8 "
        "summit||NN|NOUN|nsubj:pass|12 is|be|VBZ|AUX|aux:pass|12 made|make|VBN|VERB|ROOT|12 possible||JJ|ADJ|xcomp|12 by||IN|ADP|case|16 "
        "the||DT|DET|det|16 support||NN|NOUN|obl:agent|12 of||IN|ADP|case|18 sponsors|sponsor|NNS|NOUN|nmod|16 ,||,|PUNCT|punct|21 "
        "including|include|VBG|VERB|case|21 Acme|Acme|NNP|PROPN|nmod|18 .||.|PUNCT|punct|12",
        [
            "funding.made_possible: recipient Harbour Summit; funder Acme (other)",
        ],
    ),
    (
        "[O Arden College] is the recipient of a grant from the [O Ashdown Trust].",
        "Arden|Arden|NNP|PROPN|nsubj|4 College|College|NNP|PROPN|flat|0 is|be|VBZ|AUX|cop|4 the||DT|DET|det|4 recipient||NN|NOUN|ROOT|4 "
        "of||IN|ADP|case|7 a||DT|DET|det|7 grant||NN|NOUN|nmod|4 from||IN|ADP|case|11 the||DT|DET|det|11 Ashdown|Ashdown|NNP|ADJ|amod|11 "
        "Trust|Trust|NNP|PROPN|nmod|7 .||.|PUNCT|punct|4",
        [
            "funding.recipient_of: recipient Arden College; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "With funding from [O Acme], [O Arden College] will open a lab.",
        "With||IN|SCONJ|mark|1 funding||NN|NOUN|advcl|8 from||IN|ADP|case|3 Acme|Acme|NNP|PROPN|nmod|1 ,||,|PUNCT|punct|1 "
        "Arden|Arden|NNP|PROPN|compound|6 College|College|NNP|PROPN|nsubj|8 will||MD|AUX|aux|8 open||VB|VERB|ROOT|8 a||DT|DET|det|10 "
        "lab||NN|NOUN|obj|8 .||.|PUNCT|punct|8",
        [
            "funding.gift_from_to: funder Acme; recipient Arden College (other)",
        ],
    ),
    (
        "[O Acme] is proud to announce its gold sponsorship of [O Arden College] for the year.",
        "Acme||NNP|PROPN|nsubj|2 is|be|VBZ|AUX|cop|2 proud||JJ|ADJ|ROOT|2 to||TO|PART|mark|4 announce||VB|VERB|xcomp|2 "
        "its||PRP$|PRON|nmod:poss|7 gold||NN|NOUN|compound|7 sponsorship||NN|NOUN|obj|4 of||IN|ADP|case|10 "
        "Arden|Arden|NNP|PROPN|compound|10 College|College|NNP|PROPN|nmod|7 for||IN|ADP|case|13 the||DT|DET|det|13 year||NN|NOUN|obl|4 "
        ".||.|PUNCT|punct|2",
        [
            "funding.sponsorship: funder Acme; recipient Arden College (other)",
        ],
    ),
    (
        "[O Acme] sponsors the [X Harbour Festival].",
        "Acme||NNP|PROPN|nsubj|1 sponsors|sponsor|VBZ|VERB|ROOT|1 the||DT|DET|det|4 Harbour|Harbour|NNP|PROPN|compound|4 "
        "Festival|Festival|NNP|PROPN|obj|1 .||.|PUNCT|punct|1",
        [
            "funding.gives_unnamed_sum: funder Acme; recipient Harbour Festival (other)",
        ],
    ),
    (
        "[O Arden College] opened. [O Arden College] is in Oslo. It held a gala with sponsorship support from [O Acme] and [O Borealis].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 opened|open|VBD|VERB|ROOT|2 .||.|PUNCT|punct|2 "
        "Arden|Arden|NNP|PROPN|compound|5 College|College|NNP|PROPN|nsubj|8 is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 "
        "Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 It||PRP|PRON|nsubj|11 held|hold|VBD|VERB|ROOT|11 a||DT|DET|det|13 "
        "gala||NN|NOUN|obj|11 with||IN|ADP|case|16 sponsorship||NN|NOUN|compound|16 support||NN|NOUN|obl|11 from||IN|ADP|case|18 "
        "Acme|Acme|NNP|PROPN|nmod|16 and||CC|CCONJ|cc|20 Borealis|Borealis|NNP|PROPN|conj|18 .||.|PUNCT|punct|11",
        [
            "funding.sponsors: recipient Arden College; funder Acme; funder Borealis (other)",
        ],
    ),
    (
        "The [X Harbour Gala] is sponsored by [O Acme], The Roe Family, [O Borealis] and [O Elm Partners].",
        "The||DT|DET|det|2 Harbour|Harbour|NNP|PROPN|compound|2 Gala|Gala|NNP|PROPN|nsubj:pass|4 is|be|VBZ|AUX|aux:pass|4 "
        "sponsored|sponsor|VBN|VERB|ROOT|4 by||IN|ADP|case|6 Acme|Acme|NNP|PROPN|obl:agent|4 ,||,|PUNCT|punct|10 The||DT|DET|det|10 "
        "Roe|Roe|NNP|PROPN|compound|10 Family|Family|NNP|PROPN|conj|6 ,||,|PUNCT|punct|12 Borealis|Borealis|NNP|PROPN|conj|6 "
        "and||CC|CCONJ|cc|15 Elm|Elm|NNP|PROPN|compound|15 Partners|Partners|NNP|PROPN|conj|6 .||.|PUNCT|punct|4",
        [
            "funding.sponsored: recipient Harbour Gala; funder Acme; funder Borealis; funder Elm Partners (other)",
        ],
    ),
    (
        "[O Corvid] closed a [M $9 million] round. "
        "Other firms that joined the round included [O Acme], Oslo-based [O Borealis] and [O Elm Partners].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 closed|close|VBD|VERB|ROOT|1 a||DT|DET|det|6 $||$|SYM|compound|6 9||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 round||NN|NOUN|obj|1 .||.|PUNCT|punct|1 Other||JJ|ADJ|amod|9 firms|firm|NNS|NOUN|nsubj|14 "
        "that||WDT|PRON|nsubj|11 joined|join|VBD|VERB|acl:relcl|9 the||DT|DET|det|13 round||NN|NOUN|obj|11 "
        "included|include|VBN|VERB|ROOT|14 Acme|Acme|NNP|PROPN|obj|14 ,||,|PUNCT|punct|17 Oslo|Oslo|NNP|PROPN|obl:unmarked|19 "
        "-||HYPH|PUNCT|punct|17 based|base|VBN|VERB|amod|20 Borealis|Borealis|NNP|PROPN|nmod|15 and||CC|CCONJ|cc|23 "
        "Elm|Elm|NNP|PROPN|compound|23 Partners|Partners|NNP|PROPN|conj|20 .||.|PUNCT|punct|14",
        [
            "funding.investors: recipient Corvid; amount $9 million; funder Acme; funder Borealis; funder Elm Partners (investment)",
        ],
    ),
    (
        "[O Corvid] closed a [M $9 million] round led by existing investors including [O Acme] and [O Borealis].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 closed|close|VBD|VERB|ROOT|1 a||DT|DET|det|6 $||$|SYM|compound|6 9||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 round||NN|NOUN|obj|1 led|lead|VBN|VERB|acl|6 by||IN|ADP|case|10 existing|exist|VBG|VERB|amod|10 "
        "investors|investor|NNS|NOUN|obl:agent|7 including|include|VBG|VERB|case|12 Acme|Acme|NNP|PROPN|nmod|10 and||CC|CCONJ|cc|14 "
        "Borealis|Borealis|NNP|PROPN|conj|12 .||.|PUNCT|punct|1",
        [
            "funding.investors: recipient Corvid; amount $9 million; funder Acme; funder Borealis (investment)",
        ],
    ),
    (
        "[O Acme] transferred [M $5 million] in program funds to [O Arden College].",
        "Acme||NN|NOUN|nsubj|1 transferred|transfer|VBD|VERB|ROOT|1 $||$|SYM|obj|1 5||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "in||IN|ADP|case|6 program||NN|NOUN|compound|7 funds|fund|NNS|NOUN|appos|2 to||IN|ADP|case|10 Arden|Arden|NNP|PROPN|compound|10 "
        "College|College|NNP|PROPN|nmod|2 .||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; amount $5 million; recipient Arden College (other)",
        ],
    ),
    (
        "The [O Ashdown Trust] will award [X First Home] grants totaling [M $5 million] to [O Arden College].",
        "The||DT|DET|det|2 Ashdown|Ashdown|NNP|ADJ|amod|2 Trust|Trust|NNP|PROPN|nsubj|4 will||MD|AUX|aux|4 award||VB|VERB|ROOT|4 "
        "First|First|JJ|ADJ|amod|7 Home|Home|NNP|PROPN|compound|7 grants|grant|NNS|NOUN|obj|4 totaling|total|VBG|VERB|acl|7 "
        "$||$|SYM|obj|8 5||CD|NUM|compound|11 million||CD|NUM|nummod|9 to||IN|ADP|case|13 Arden|Arden|NNP|PROPN|compound|14 "
        "College|College|NNP|PROPN|nmod|9 .||.|PUNCT|punct|4",
        [
            "funding.gives: funder Ashdown Trust; amount $5 million; recipient Arden College (grant)",
        ],
    ),
    (
        "[O Corvid] ([O NASDAQ]: CRVD), a maker of pumps, has raised [M $5 million] in equity financing.",
        "Corvid|Corvid|NNP|PROPN|nsubj|13 (||-LRB-|PUNCT|punct|2 NASDAQ|NASDAQ|NNP|PROPN|appos|0 :||:|PUNCT|punct|4 "
        "CRVD|CRVD|NNP|PROPN|appos|2 )||-RRB-|PUNCT|punct|2 ,||,|PUNCT|punct|8 a||DT|DET|det|8 maker||NN|NOUN|appos|0 of||IN|ADP|case|10 "
        "pumps|pump|NNS|NOUN|nmod|8 ,||,|PUNCT|punct|8 has|have|VBZ|AUX|aux|13 raised|raise|VBN|VERB|ROOT|13 $||$|SYM|obj|13 "
        "5||CD|NUM|compound|16 million||CD|NUM|nummod|14 in||IN|ADP|case|19 equity||NN|NOUN|compound|19 financing||NN|NOUN|nmod|14 "
        ".||.|PUNCT|punct|13",
        [
            "funding.receives: recipient Corvid; amount $5 million (investment)",
        ],
    ),
    (
        "A [M $5 million] gift from the [O Ashdown Trust] will support [O Arden College].",
        "A||DT|DET|det|4 $||$|SYM|compound|4 5||CD|NUM|compound|3 million||CD|NUM|nummod|1 gift||NN|NOUN|nsubj|10 from||IN|ADP|case|8 "
        "the||DT|DET|det|8 Ashdown|Ashdown|NNP|ADJ|amod|8 Trust|Trust|NNP|PROPN|nmod|4 will||MD|AUX|aux|10 support||VB|VERB|ROOT|10 "
        "Arden|Arden|NNP|PROPN|compound|12 College|College|NNP|PROPN|obj|10 .||.|PUNCT|punct|10",
        [
            "funding.sum_from_to: amount $5 million; funder Ashdown Trust; recipient Arden College (gift)",
        ],
    ),
    (
        "With [M $5 million] from the [O Ashdown Trust], [O Arden College] will study reefs.",
        "With||IN|ADP|case|1 $||$|SYM|obl|12 5||CD|NUM|compound|3 million||CD|NUM|nummod|1 from||IN|ADP|case|7 the||DT|DET|det|7 "
        "Ashdown|Ashdown|NNP|ADJ|amod|7 Trust|Trust|NNP|PROPN|nmod|1 ,||,|PUNCT|punct|10 Arden|Arden|NNP|PROPN|compound|10 "
        "College|College|NNP|PROPN|conj|1 will||MD|AUX|aux|12 study||VB|VERB|ROOT|12 reefs|reef|NNS|NOUN|obj|12 .||.|PUNCT|punct|12",
        [
            "funding.sum_from_to: amount $5 million; funder Ashdown Trust; recipient Arden College (other)",
        ],
    ),
    (
        "The [O Ashdown Trust] has awarded a [M $5 million] grant to researchers at [O Arden College].",
        "The||DT|DET|det|2 Ashdown|Ashdown|NNP|ADJ|amod|2 Trust|Trust|NNP|PROPN|nsubj|4 has|have|VBZ|AUX|aux|4 "
        "awarded|award|VBN|VERB|ROOT|4 a||DT|DET|det|9 $||$|SYM|compound|9 5||CD|NUM|compound|8 million||CD|NUM|nummod|6 "
        "grant||NN|NOUN|obj|4 to||IN|ADP|case|11 researchers|researcher|NNS|NOUN|obl|4 at||IN|ADP|case|14 "
        "Arden|Arden|NNP|PROPN|compound|14 College|College|NNP|PROPN|nmod|11 .||.|PUNCT|punct|4",
        [
            "funding.gives: funder Ashdown Trust; amount $5 million; recipient Arden College (grant)",
        ],
    ),
    (
        "A team led by [O Arden College] won a [M $5 million] grant from the [O Ashdown Trust].",
        "A||DT|DET|det|1 team||NN|NOUN|nsubj|6 led|lead|VBN|VERB|acl|1 by||IN|ADP|case|5 Arden|Arden|NNP|PROPN|compound|5 "
        "College|College|NNP|PROPN|obl:agent|2 won|win|VBD|VERB|ROOT|6 a||DT|DET|det|11 $||$|SYM|compound|11 5||CD|NUM|compound|10 "
        "million||CD|NUM|nummod|8 grant||NN|NOUN|obj|6 from||IN|ADP|case|15 the||DT|DET|det|15 Ashdown|Ashdown|NNP|ADJ|amod|15 "
        "Trust|Trust|NNP|PROPN|nmod|11 .||.|PUNCT|punct|6",
        [
            "funding.receives: recipient Arden College; amount $5 million; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[O Harbour College] and [O Arden University] will share a [M $4 million] grant from the [O Ashdown Trust].",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|6 and||CC|CCONJ|cc|3 Arden|Arden|NNP|PROPN|conj|1 "
        "University|University|NNP|PROPN|flat|3 will||MD|AUX|aux|6 share||VB|VERB|ROOT|6 a||DT|DET|det|11 $||$|SYM|compound|11 "
        "4||CD|NUM|compound|10 million||CD|NUM|nummod|8 grant||NN|NOUN|obj|6 from||IN|ADP|case|15 the||DT|DET|det|15 "
        "Ashdown|Ashdown|NNP|ADJ|amod|15 Trust|Trust|NNP|PROPN|nmod|11 .||.|PUNCT|punct|6",
        [
            "funding.receives: recipient Harbour College; recipient Arden University; amount $4 million; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "The [X Mistral Project] is funded by the [O Ashdown Trust] with a grant of [M $5 million].",
        "The||DT|DET|det|2 Mistral|Mistral|NNP|ADJ|amod|2 Project|Project|NNP|PROPN|nsubj:pass|4 is|be|VBZ|AUX|aux:pass|4 "
        "funded|fund|VBN|VERB|ROOT|4 by||IN|ADP|case|8 the||DT|DET|det|8 Ashdown|Ashdown|NNP|ADJ|amod|8 "
        "Trust|Trust|NNP|PROPN|obl:agent|4 with||IN|ADP|case|11 a||DT|DET|det|11 grant||NN|NOUN|obl|4 of||IN|ADP|case|13 "
        "$||$|SYM|nmod|11 5||CD|NUM|compound|15 million||CD|NUM|nummod|13 .||.|PUNCT|punct|4",
        [
            "funding.is_funded: recipient Mistral Project; funder Ashdown Trust; amount $5 million (grant)",
        ],
    ),
    (
        "The [X Mistral Project] is financially supported by [O Acme].",
        "The||DT|DET|det|2 Mistral|Mistral|NNP|ADJ|amod|2 Project|Project|NNP|PROPN|nsubj:pass|5 is|be|VBZ|AUX|aux:pass|5 "
        "financially||RB|ADV|advmod|5 supported|support|VBN|VERB|ROOT|5 by||IN|ADP|case|7 Acme|Acme|NNP|PROPN|obl:agent|5 "
        ".||.|PUNCT|punct|5",
        [
            "funding.is_funded: recipient Mistral Project; funder Acme (other)",
        ],
    ),
    (
        "[O Keel Ventures] led [O Corvid]'s [M $8 million] seed round, with participation from [O Elm Capital].",
        "Keel||NNP|PROPN|amod|1 Ventures|Venture|NNPS|PROPN|nsubj|2 led|lead|VBD|VERB|ROOT|2 Corvid|Corvid|NNP|PROPN|nmod:poss|9 "
        "'s||POS|PART|case|3 $||$|SYM|compound|9 8||CD|NUM|compound|7 million||CD|NUM|nummod|5 seed||NN|NOUN|compound|9 "
        "round||RB|ADV|advmod|2 ,||,|PUNCT|punct|12 with||IN|ADP|case|12 participation||NN|NOUN|obl|2 from||IN|ADP|case|15 "
        "Elm|Elm|NNP|PROPN|compound|15 Capital|Capital|NNP|PROPN|nmod|12 .||.|PUNCT|punct|2",
        [
            "funding.round_led: funder Keel Ventures; recipient Corvid; amount $8 million; funder Elm Capital (investment)",
        ],
    ),
    (
        "[O Corvid] has raised [M $8 million] in seed funding. [O Keel Ventures] led the round alongside [O Elm Capital].",
        "Corvid|Corvid|NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 raised|raise|VBN|VERB|ROOT|2 $||$|SYM|obj|2 8||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 in||IN|ADP|case|8 seed||NN|NOUN|compound|8 funding||NN|NOUN|nmod|3 .||.|PUNCT|punct|2 "
        "Keel||NNP|PROPN|amod|11 Ventures|Venture|NNPS|PROPN|nsubj|12 led|lead|VBD|VERB|ROOT|12 the||DT|DET|det|14 "
        "round||NN|NOUN|obj|12 alongside||IN|ADP|case|17 Elm|Elm|NNP|PROPN|compound|17 Capital|Capital|NNP|PROPN|nmod|14 "
        ".||.|PUNCT|punct|12",
        [
            "funding.round_led: recipient Corvid; amount $8 million; funder Keel Ventures; funder Elm Capital (investment)",
        ],
    ),
    (
        "[O Keel Ventures] participated in [O Corvid]'s seed round.",
        "Keel|Keel|NNP|PROPN|compound|1 Ventures|Venture|NNPS|PROPN|nsubj|2 participated|participate|VBD|VERB|ROOT|2 in||IN|ADP|case|7 "
        "Corvid|Corvid|NNP|PROPN|nmod:poss|6 's||POS|PART|case|4 seed||NN|NOUN|compound|7 round||RB|ADV|obl|2 .||.|PUNCT|punct|2",
        [
            "funding.investors: funder Keel Ventures; recipient Corvid (investment)",
        ],
    ),
    (
        "[O Corvid] has raised [M $30 million], with backers including [O Keel Ventures] and [O Elm Capital].",
        "Corvid|Corvid|NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 raised|raise|VBN|VERB|ROOT|2 $||$|SYM|obj|2 30||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 ,||,|PUNCT|punct|8 with||IN|ADP|case|8 backers|backer|NNS|NOUN|obl|2 "
        "including|include|VBG|VERB|case|10 Keel|Keel|NNP|PROPN|nmod|8 Ventures|Venture|NNPS|PROPN|flat|10 and||CC|CCONJ|cc|14 "
        "Elm|Elm|NNP|PROPN|compound|14 Capital|Capital|NNP|PROPN|conj|10 .||.|PUNCT|punct|2",
        [
            "funding.investors: recipient Corvid; amount $30 million; funder Keel Ventures; funder Elm Capital (investment)",
        ],
    ),
    (
        "[O Corvid], a startup backed by [O Keel Ventures], makes maps.",
        "Corvid|Corvid|NNP|PROPN|nsubj|9 ,||,|PUNCT|punct|3 a||DT|DET|det|3 startup||NN|NOUN|appos|0 backed|back|VBN|VERB|acl|3 "
        "by||IN|ADP|case|6 Keel|Keel|NNP|PROPN|obl:agent|4 Ventures|Venture|NNPS|PROPN|flat|6 ,||,|PUNCT|punct|0 "
        "makes|make|VBZ|VERB|ROOT|9 maps|map|NNS|NOUN|obj|9 .||.|PUNCT|punct|9",
        [
            "funding.backed: recipient Corvid; funder Keel Ventures (investment)",
        ],
    ),
    (
        "Oslo-based [O Corvid], which makes maps, has announced the closing of a [M $3 million] seed round.",
        "Oslo|Oslo|NNP|PROPN|compound|3 -||HYPH|PUNCT|punct|0 based|base|VBN|VERB|amod|3 Corvid|Corvid|NNP|PROPN|nsubj|10 "
        ",||,|PUNCT|punct|6 which||WDT|PRON|nsubj|6 makes|make|VBZ|VERB|acl:relcl|3 maps|map|NNS|NOUN|obj|6 ,||,|PUNCT|punct|3 "
        "has|have|VBZ|AUX|aux|10 announced|announce|VBN|VERB|ROOT|10 the||DT|DET|det|12 closing||NN|NOUN|obj|10 of||IN|ADP|case|19 "
        "a||DT|DET|det|19 $||$|SYM|compound|18 3||CD|NUM|compound|17 million||CD|NUM|nummod|15 seed||NN|NOUN|compound|19 "
        "round||RB|ADV|nmod|12 .||.|PUNCT|punct|10",
        [
            "funding.announces_getting: recipient Corvid; amount $3 million (investment)",
        ],
    ),
    (
        "[O Keel Ventures] made a strategic investment in [O Corvid].",
        "Keel|Keel|NNP|PROPN|amod|1 Ventures|Venture|NNPS|PROPN|nsubj|2 made|make|VBD|VERB|ROOT|2 a||DT|DET|det|5 "
        "strategic||JJ|ADJ|amod|5 investment||NN|NOUN|obj|2 in||IN|ADP|case|7 Corvid|Corvid|NNP|PROPN|nmod|5 .||.|PUNCT|punct|2",
        [
            "funding.gives_unnamed_sum: funder Keel Ventures; recipient Corvid (investment)",
        ],
    ),
    (
        "[O Corvid] Secures Strategic Investment from [O Keel Ventures]",
        "Corvid|Corvid|NNP|PROPN|compound|1 Secures|Secure|NNP|PROPN|compound|3 Strategic|Strategic|JJ|ADJ|amod|3 "
        "Investment||NN|NOUN|ROOT|3 from||IN|ADP|case|5 Keel|Keel|NNP|PROPN|amod|6 Ventures|Venture|NNPS|PROPN|nmod|3",
        [
            "funding.receives_unnamed_sum: recipient Corvid; funder Keel Ventures (investment)",
        ],
    ),
    (
        "[O Corvid] signed a [M $5 million] loan agreement with [O Borealis Bank].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 signed|sign|VBD|VERB|ROOT|1 a||DT|DET|det|7 $||$|SYM|compound|7 5||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 loan||NN|NOUN|compound|7 agreement||NN|NOUN|obj|1 with||IN|ADP|case|10 "
        "Borealis|Borealis|NNP|PROPN|compound|10 Bank|Bank|NNP|PROPN|nmod|7 .||.|PUNCT|punct|1",
        [
            "funding.receives: recipient Corvid; amount $5 million; funder Borealis Bank (loan)",
        ],
    ),
    (
        "[O Corvid] obtained [M $5 million] in debt financing from [O Borealis Bank].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 obtained|obtain|VBD|VERB|ROOT|1 $||$|SYM|obj|1 5||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "in||IN|ADP|case|6 debt||NN|NOUN|compound|7 financing||NN|NOUN|obl|1 from||IN|ADP|case|10 "
        "Borealis|Borealis|NNP|PROPN|compound|10 Bank|Bank|NNP|PROPN|nmod|7 .||.|PUNCT|punct|1",
        [
            "funding.receives: recipient Corvid; amount $5 million; funder Borealis Bank (other)",
        ],
    ),
    (
        "Thanks to funding from the [O Ashdown Trust], [O Harbour College] will build a pier.",
        "Thanks||NN|NOUN|obl:unmarked|11 to||IN|ADP|mark|2 funding|fund|VBG|VERB|acl|0 from||IN|ADP|case|6 the||DT|DET|det|6 "
        "Ashdown|Ashdown|NNP|ADJ|amod|6 Trust|Trust|NNP|PROPN|obl|2 ,||,|PUNCT|punct|0 Harbour|Harbour|NNP|PROPN|compound|9 "
        "College|College|NNP|PROPN|nsubj|11 will||MD|AUX|aux|11 build||VB|VERB|ROOT|11 a||DT|DET|det|13 pier||NN|NOUN|obj|11 "
        ".||.|PUNCT|punct|11",
        [
            "funding.gift_from_to: funder Ashdown Trust; recipient Harbour College (other)",
        ],
    ),
    (
        "Funding from the [O Ashdown Trust] will allow [O Harbour College] to build a pier.",
        "Funding|fund|VBG|VERB|nsubj|6 from||IN|ADP|case|4 the||DT|DET|det|4 Ashdown|Ashdown|NNP|ADJ|amod|4 "
        "Trust|Trust|NNP|PROPN|nmod|0 will||MD|AUX|aux|6 allow||VB|VERB|ROOT|6 Harbour|Harbour|NNP|PROPN|compound|8 "
        "College|College|NNP|PROPN|iobj|6 to||TO|PART|mark|10 build||VB|VERB|xcomp|6 a||DT|DET|det|12 pier||NN|NOUN|obj|10 "
        ".||.|PUNCT|punct|6",
        [
            "funding.gift_from_to: funder Ashdown Trust; recipient Harbour College (other)",
        ],
    ),
    (
        "[O Ashdown Foundation] Donation to [O Harbour College]",
        "Ashdown|Ashdown|NNP|ADJ|amod|1 Foundation|Foundation|NNP|PROPN|compound|2 Donation||NNP|PROPN|ROOT|2 to||IN|ADP|case|5 "
        "Harbour|Harbour|NNP|PROPN|compound|5 College|College|NNP|PROPN|nmod|2",
        [
            "funding.gift_from_to: funder Ashdown Foundation; recipient Harbour College (gift)",
        ],
    ),
    (
        "[O Acme] launches a campaign with a [M $5,000] donation to [O Harbour College].",
        "Acme||NNP|PROPN|nsubj|1 launches|launch|VBZ|VERB|ROOT|1 a||DT|DET|det|3 campaign||NN|NOUN|obj|1 with||IN|ADP|case|8 "
        "a||DT|DET|det|8 $||$|SYM|compound|8 5,000|5000|CD|NUM|nummod|6 donation||NN|NOUN|obl|1 to||IN|ADP|case|11 "
        "Harbour|Harbour|NNP|PROPN|compound|11 College|College|NNP|PROPN|nmod|8 .||.|PUNCT|punct|1",
        [
            "funding.sum_from_to: funder Acme; amount $5,000; recipient Harbour College (gift)",
        ],
    ),
    (
        "[O Acme] donated [M $5,000] worth of books to [O Harbour College].",
        "Acme||NNP|PROPN|nsubj|1 donated|donate|VBN|VERB|ROOT|1 $||$|SYM|compound|4 5,000|5000|CD|NUM|nummod|2 worth||NN|NOUN|obj|1 "
        "of||IN|ADP|case|6 books|book|NNS|NOUN|nmod|4 to||IN|ADP|case|9 Harbour|Harbour|NNP|PROPN|compound|9 "
        "College|College|NNP|PROPN|nmod|6 .||.|PUNCT|punct|1",
        [
            "funding.gives: funder Acme; amount $5,000; recipient Harbour College (in-kind)",
        ],
    ),
    (
        "The grant was awarded to [O Harbour College] by the [O Ashdown Trust].",
        "The||DT|DET|det|1 grant||NN|NOUN|nsubj:pass|3 was|be|VBD|AUX|aux:pass|3 awarded|award|VBN|VERB|ROOT|3 to||IN|ADP|case|6 "
        "Harbour|Harbour|NNP|PROPN|compound|6 College|College|NNP|PROPN|obl|3 by||IN|ADP|case|10 the||DT|DET|det|10 "
        "Ashdown|Ashdown|NNP|ADJ|amod|10 Trust|Trust|NNP|PROPN|obl:agent|3 .||.|PUNCT|punct|3",
        [
            "funding.goods_are_given: recipient Harbour College; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[O Harbour College] has been selected for a grant from the [O Ashdown Trust].",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj:pass|4 has|have|VBZ|AUX|aux|4 been|be|VBN|AUX|aux:pass|4 "
        "selected|select|VBN|VERB|ROOT|4 for||IN|ADP|case|7 a||DT|DET|det|7 grant||NN|NOUN|obl|4 from||IN|ADP|case|11 "
        "the||DT|DET|det|11 Ashdown|Ashdown|NNP|ADJ|amod|11 Trust|Trust|NNP|PROPN|nmod|7 .||.|PUNCT|punct|4",
        [
            "funding.receives_unnamed_sum: recipient Harbour College; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[O Harbour College], recipient of an [O Ashdown Trust] grant, opens a lab.",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|10 ,||,|PUNCT|punct|3 recipient||NN|NOUN|conj|1 "
        "of||IN|ADP|case|8 an|a|DT|DET|det|8 Ashdown|Ashdown|NNP|ADJ|amod|7 Trust||NNP|PROPN|compound|8 grant||NN|NOUN|nmod|3 "
        ",||,|PUNCT|punct|1 opens|open|VBZ|VERB|ROOT|10 a||DT|DET|det|12 lab||NN|NOUN|obj|10 .||.|PUNCT|punct|10",
        [
            "funding.recipient_of: recipient Harbour College; funder Ashdown Trust (grant)",
        ],
    ),
    (
        "[P Jane Roe] was named a recipient of the [M $5,000] [X Tern Scholarship].",
        "Jane|Jane|NNP|PROPN|nsubj:pass|3 Roe|Roe|NNP|PROPN|flat|0 was|be|VBD|AUX|aux:pass|3 named|name|VBN|VERB|ROOT|3 a||DT|DET|det|5 "
        "recipient||NN|NOUN|xcomp|3 of||IN|ADP|case|11 the||DT|DET|det|11 $||$|SYM|compound|11 5,000|5000|CD|NUM|nummod|8 "
        "Tern||NNP|PROPN|compound|11 Scholarship|Scholarship|NNP|PROPN|nmod|5 .||.|PUNCT|punct|3",
        [
            "funding.recipient_of: recipient Jane Roe; amount $5,000 (scholarship)",
        ],
    ),
    (
        "[O Harbour College] is grateful to [O Acme] for its generous donation.",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|3 is|be|VBZ|AUX|cop|3 grateful||JJ|ADJ|ROOT|3 "
        "to||IN|ADP|case|5 Acme|Acme|NNP|PROPN|obl|3 for||IN|ADP|case|9 its||PRP$|PRON|nmod:poss|9 generous||JJ|ADJ|amod|9 "
        "donation||NN|NOUN|obl|3 .||.|PUNCT|punct|3",
        [
            "funding.thanked: recipient Harbour College; funder Acme (gift)",
        ],
    ),
    (
        "[O Harbour College] gratefully acknowledges funding from [O Acme].",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|3 gratefully||RB|ADV|advmod|3 "
        "acknowledges|acknowledge|VBZ|VERB|ROOT|3 funding|fund|VBG|VERB|xcomp|3 from||IN|ADP|case|6 Acme|Acme|NNP|PROPN|obl|4 "
        ".||.|PUNCT|punct|3",
        [
            "funding.thanked: recipient Harbour College; funder Acme (other)",
        ],
    ),
    (
        "Donors to the [X Harbour Festival] include [O Acme] and [O Corvid].",
        "Donors|donor|NNS|NOUN|nsubj|5 to||IN|ADP|case|4 the||DT|DET|det|4 Harbour|Harbour|NNP|PROPN|compound|4 "
        "Festival|Festival|NNP|PROPN|nmod|0 include||VBP|VERB|ROOT|5 Acme||NNP|PROPN|obj|5 and||CC|CCONJ|cc|8 "
        "Corvid|Corvid|NNP|PROPN|conj|6 .||.|PUNCT|punct|5",
        [
            "funding.sponsors: recipient Harbour Festival; funder Acme; funder Corvid (other)",
        ],
    ),
    (
        "The [O National Soil Council] is the main funder of the [X Mistral Project].",
        "The||DT|DET|det|3 National|National|NNP|ADJ|amod|3 Soil|Soil|NNP|PROPN|compound|3 Council|Council|NNP|PROPN|nsubj|7 "
        "is|be|VBZ|AUX|cop|7 the||DT|DET|det|7 main||JJ|ADJ|amod|7 funder||NN|NOUN|ROOT|7 of||IN|ADP|case|11 the||DT|DET|det|11 "
        "Mistral|Mistral|NNP|ADJ|amod|11 Project|Project|NNP|PROPN|nmod|7 .||.|PUNCT|punct|7",
        [
            "funding.is_giver: funder National Soil Council; recipient Mistral Project (other)",
        ],
    ),
    (
        "[O Acme] has signed on as the presenting sponsor of the [X Harbour Festival].",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 signed|sign|VBN|VERB|ROOT|2 on||RP|ADP|compound:prt|2 as||IN|ADP|case|7 "
        "the||DT|DET|det|7 presenting|present|VBG|VERB|amod|7 sponsor||NN|NOUN|obl|2 of||IN|ADP|case|11 the||DT|DET|det|11 "
        "Harbour|Harbour|NNP|PROPN|compound|11 Festival|Festival|NNP|PROPN|nmod|7 .||.|PUNCT|punct|2",
        [
            "funding.is_giver: funder Acme; recipient Harbour Festival (other)",
        ],
    ),
    (
        "[O Acme], a sponsor of the [X Harbour Festival], will show its ships.",
        "Acme||NNP|PROPN|vocative|10 ,||,|PUNCT|punct|0 a||DT|DET|det|3 sponsor||NN|NOUN|nsubj|10 of||IN|ADP|case|7 the||DT|DET|det|7 "
        "Harbour|Harbour|NNP|PROPN|compound|7 Festival|Festival|NNP|PROPN|nmod|3 ,||,|PUNCT|punct|3 will||MD|AUX|aux|10 "
        "show||VB|VERB|ROOT|10 its||PRP$|PRON|nmod:poss|12 ships|ship|NNS|NOUN|obj|10 .||.|PUNCT|punct|10",
        [
            "funding.is_giver: funder Acme; recipient Harbour Festival (other)",
        ],
    ),
    (
        "[O Acme] Named Title Sponsor of 2026 [X Harbour Festival]",
        "Acme||NNP|PROPN|compound|2 Named|Named|NNP|PROPN|flat|0 Title|Title|NNP|PROPN|ROOT|2 Sponsor|Sponsor|NNP|PROPN|flat|2 "
        "of||IN|ADP|case|7 2026||CD|NUM|nummod|7 Harbour|Harbour|NNP|PROPN|compound|7 Festival|Festival|NNP|PROPN|nmod|2",
        [
            "funding.is_giver: funder Acme; recipient Harbour Festival (other)",
        ],
    ),
    (
        "[O Acme] Proudly Sponsors [O Harbour Rowers] Team",
        "Acme||NNP|PROPN|compound|1 Proudly|Proudly|NNP|PROPN|compound|2 Sponsors|Sponsor|NNPS|PROPN|ROOT|2 "
        "Harbour|Harbour|NNP|PROPN|compound|5 Rowers|Rowers|NNPS|PROPN|compound|5 Team|Team|NNP|PROPN|obj|2",
        [
            "funding.gives_unnamed_sum: funder Acme; recipient Harbour Rowers (other)",
        ],
    ),
    (
        "The gala raised more than [M $50,000] to benefit [O Harbour Shelter].",
        "The||DT|DET|det|1 gala||NN|NOUN|nsubj|2 raised|raise|VBD|VERB|ROOT|2 more||JJR|ADJ|advmod|5 than||IN|ADP|fixed|3 "
        "$||$|SYM|obj|2 50,000|50000|CD|NUM|nummod|5 to||TO|PART|mark|8 benefit||VB|VERB|advcl|2 Harbour|Harbour|NNP|PROPN|compound|10 "
        "Shelter|Shelter|NNP|PROPN|obj|8 .||.|PUNCT|punct|2",
        [
            "funding.raises_for: amount $50,000; recipient Harbour Shelter (gift)",
        ],
    ),
]
NEAR_MISSES = [
    (
        "[O Acme] reported revenue of [M $40 million] from [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 reported|report|VBD|VERB|ROOT|1 revenue||NN|NOUN|obj|1 of||IN|ADP|case|4 $||$|SYM|nmod|2 "
        "40||CD|NUM|compound|6 million||CD|NUM|nummod|4 from||IN|ADP|case|8 Borealis||NNP|PROPN|nmod|4 .||.|PUNCT|punct|1",
    ),
    (
        "[O Acme] has acquired [O Borealis] for [M $40 million].",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 acquired|acquire|VBN|VERB|ROOT|2 Borealis||NNP|PROPN|obj|2 for||IN|ADP|case|5 "
        "$||$|SYM|obl|2 40||CD|NUM|compound|7 million||CD|NUM|nummod|5 .||.|PUNCT|punct|2",
    ),
    (
        "[O Acme] hopes to raise [M $40 million] from [O Borealis].",
        "Acme||NN|NOUN|nsubj|1 hopes|hope|VBZ|VERB|ROOT|1 to||TO|PART|mark|3 raise||VB|VERB|xcomp|1 $||$|SYM|obj|3 40||CD|NUM|compound|6 "
        "million||CD|NUM|nummod|4 from||IN|ADP|case|8 Borealis||NNP|PROPN|nmod|4 .||.|PUNCT|punct|1",
    ),
    (
        "[O Arden College] did not receive [M $40 million] from [O Borealis].",
        "Arden||NNP|PROPN|nsubj|4 College||NNP|PROPN|flat|0 did|do|VBD|AUX|aux|4 not||RB|PART|advmod|4 receive||VB|VERB|ROOT|4 $||$|SYM|obj|4 "
        "40||CD|NUM|compound|7 million||CD|NUM|nummod|5 from||IN|ADP|case|9 Borealis||NNP|PROPN|obl|4 .||.|PUNCT|punct|4",
    ),
    (
        "If the test succeeds, [O Acme] gives [M $4 million] to [O Borealis].",
        "If||IN|SCONJ|mark|3 the||DT|DET|det|2 test||NN|NOUN|nsubj|3 succeeds|succeed|NNS|NOUN|advcl|6 ,||,|PUNCT|punct|3 "
        "Acme||NNP|PROPN|nsubj|6 gives|give|VBZ|VERB|ROOT|6 $||$|SYM|obj|6 4||CD|NUM|compound|9 million||CD|NUM|nummod|7 to||IN|ADP|case|11 "
        "Borealis||NNP|PROPN|obl|6 .||.|PUNCT|punct|6",
    ),
    (
        "[O Acme] sold shares at [M $40] per share to [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 sold|sell|VBD|VERB|ROOT|1 shares|share|NNS|NOUN|obj|1 at||IN|ADP|case|4 $||$|SYM|obl|1 40||CD|NUM|nummod|4 "
        "per||IN|ADP|case|7 share||NN|NOUN|nmod|4 to||IN|ADP|case|9 Borealis||NNP|PROPN|nmod|7 .||.|PUNCT|punct|1",
    ),
    (
        "[O Acme] received [M $40 million] in damages from [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 received|receive|VBD|VERB|ROOT|1 $||$|SYM|obj|1 40||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "in||IN|ADP|case|6 damages|damage|NNS|NOUN|nmod|2 from||IN|ADP|case|8 Borealis||NNP|PROPN|nmod|6 .||.|PUNCT|punct|1",
    ),
    (
        "Will [O Acme] give [M $4 million] to [O Borealis]?",
        "Will||MD|AUX|aux|2 Acme||NNP|PROPN|nsubj|2 give||VB|VERB|ROOT|2 $||$|SYM|obj|2 4||CD|NUM|compound|5 million||CD|NUM|nummod|3 "
        "to||IN|ADP|case|7 Borealis||NNP|PROPN|obl|2 ?||.|PUNCT|punct|2",
    ),
    (
        "The [X Harbour Gala] is not sponsored by [O Acme].",
        "The||DT|DET|det|2 Harbour|Harbour|NNP|PROPN|compound|2 Gala|Gala|NNP|PROPN|nsubj:pass|5 is|be|VBZ|AUX|aux:pass|5 "
        "not||RB|PART|advmod|5 sponsored|sponsor|VBN|VERB|ROOT|5 by||IN|ADP|case|7 Acme|Acme|NNP|PROPN|obl:agent|5 .||.|PUNCT|punct|5",
    ),
    (
        "[O Arden College] opened. [O Arden College] is in Oslo. The journal is sponsored by [O Acme].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 opened|open|VBD|VERB|ROOT|2 .||.|PUNCT|punct|2 "
        "Arden|Arden|NNP|PROPN|compound|5 College|College|NNP|PROPN|nsubj|8 is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 "
        "Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 The||DT|DET|det|11 journal||NN|NOUN|nsubj:pass|13 is|be|VBZ|AUX|aux:pass|13 "
        "sponsored|sponsor|VBN|VERB|ROOT|13 by||IN|ADP|case|15 Acme|Acme|NNP|PROPN|obl:agent|13 .||.|PUNCT|punct|13",
    ),
    (
        "[O Arden College] opened. [O Arden College] is in Oslo. Sponsors might include [O Acme].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 opened|open|VBD|VERB|ROOT|2 .||.|PUNCT|punct|2 "
        "Arden|Arden|NNP|PROPN|compound|5 College|College|NNP|PROPN|nsubj|8 is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 "
        "Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 Sponsors|sponsor|NNS|NOUN|nsubj|12 might||MD|AUX|aux|12 include||VB|VERB|ROOT|12 "
        "Acme||NNP|PROPN|obj|12 .||.|PUNCT|punct|12",
    ),
    (
        "[O Acme] sells shirts. [O Acme] is in Oslo. The proceeds may be donated to the [O Ashdown Trust].",
        "Acme||NNP|PROPN|compound|1 sells|sell|NNS|NOUN|compound|2 shirts|shirt|NNS|NOUN|ROOT|2 .||.|PUNCT|punct|2 "
        "Acme||NNP|PROPN|nsubj|7 is|be|VBZ|AUX|cop|7 in||IN|ADP|case|7 Oslo|Oslo|NNP|PROPN|ROOT|7 .||.|PUNCT|punct|7 The||DT|DET|det|10 "
        "proceeds|proceed|NNS|NOUN|nsubj:pass|13 may||MD|AUX|aux|13 be||VB|AUX|aux:pass|13 donated|donate|VBN|VERB|ROOT|13 "
        "to||IN|ADP|case|17 the||DT|DET|det|17 Ashdown|Ashdown|NNP|ADJ|amod|17 Trust|Trust|NNP|PROPN|obl|13 .||.|PUNCT|punct|13",
    ),
    (
        "[O Acme] is a shop. [O Acme] is in Oslo. All proceeds support the programmes of [O Acme].",
        "Acme||NNP|PROPN|nsubj|3 is|be|VBZ|AUX|cop|3 a||DT|DET|det|3 shop||NN|NOUN|ROOT|3 .||.|PUNCT|punct|3 Acme||NNP|PROPN|nsubj|8 "
        "is|be|VBZ|AUX|cop|8 in||IN|ADP|case|8 Oslo|Oslo|NNP|PROPN|ROOT|8 .||.|PUNCT|punct|8 All||DT|DET|det|11 "
        "proceeds|proceed|NNS|NOUN|nsubj|12 support||VBP|VERB|ROOT|12 the||DT|DET|det|14 programmes|programme|NNS|NOUN|obj|12 "
        "of||IN|ADP|case|16 Acme|Acme|NNP|PROPN|nmod|14 .||.|PUNCT|punct|12",
    ),
    (
        "[O Acme] announces a new scholarship. Tuition costs [M $20,000] a year.",
        "Acme||NNP|PROPN|nsubj|1 announces|announce|VBZ|VERB|ROOT|1 a||DT|DET|det|4 new||JJ|ADJ|amod|4 scholarship||NN|NOUN|obj|1 "
        ".||.|PUNCT|punct|1 Tuition||NN|NOUN|nsubj|7 costs|cost|VBZ|VERB|ROOT|7 $||$|SYM|obj|7 20,000|20000|CD|NUM|nummod|8 "
        "a||DT|DET|det|11 year||NN|NOUN|nmod:unmarked|8 .||.|PUNCT|punct|7",
    ),
    (
        "[O Acme] announces a new lamp. The winner of the [M $2,000] award works there.",
        "Acme||NNP|PROPN|nsubj|1 announces|announce|VBZ|VERB|ROOT|1 a||DT|DET|det|4 new||JJ|ADJ|amod|4 lamp||NN|NOUN|obj|1 "
        ".||.|PUNCT|punct|1 The||DT|DET|det|7 winner||NN|NOUN|nsubj|13 of||IN|ADP|case|12 the||DT|DET|det|12 $||$|SYM|compound|12 "
        "2,000|2000|CD|NUM|nummod|10 award||NN|NOUN|nmod|7 works|work|VBZ|VERB|ROOT|13 there||RB|ADV|advmod|13 .||.|PUNCT|punct|13",
    ),
    (
        "[O Acme] announces a new scholarship. Students can apply also for the [M $5,000] award of [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 announces|announce|VBZ|VERB|ROOT|1 a||DT|DET|det|4 new||JJ|ADJ|amod|4 scholarship||NN|NOUN|obj|1 "
        ".||.|PUNCT|punct|1 Students|student|NNS|NOUN|nsubj|8 can||MD|AUX|aux|8 apply||VB|VERB|ROOT|8 also||RB|ADV|advmod|8 "
        "for||IN|ADP|case|14 the||DT|DET|det|14 $||$|SYM|compound|14 5,000|5000|CD|NUM|nummod|12 award||NN|NOUN|obl|8 of||IN|ADP|case|16 "
        "Borealis|Borealis|NNP|PROPN|nmod|14 .||.|PUNCT|punct|8",
    ),
    (
        "[O Acme] has donated to people in towns that [O Corvid] and [O Borealis] serve.",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 donated|donate|VBN|VERB|ROOT|2 to||IN|ADP|case|4 people|person|NNS|NOUN|obl|2 "
        "in||IN|ADP|case|6 towns|town|NNS|NOUN|nmod|4 that||WDT|PRON|obj|11 Corvid|Corvid|NNP|PROPN|nsubj|11 and||CC|CCONJ|cc|10 "
        "Borealis|Borealis|NNP|PROPN|conj|8 serve||VBP|VERB|acl:relcl|6 .||.|PUNCT|punct|2",
    ),
    (
        "[O Acme] spent [M $3 million] to support the [O Ashdown Trust].",
        "Acme||NNP|PROPN|nsubj|1 spent|spend|VBD|VERB|ROOT|1 $||$|SYM|obj|1 3||CD|NUM|compound|4 million||CD|NUM|nummod|2 "
        "to||TO|PART|mark|6 support||VB|VERB|advcl|1 the||DT|DET|det|9 Ashdown|Ashdown|NNP|ADJ|amod|9 Trust|Trust|NNP|PROPN|obj|6 "
        ".||.|PUNCT|punct|1",
    ),
    (
        "Funding for the [X Harbour Programme] was not provided by [O Acme].",
        "Funding|fund|NN|NOUN|nsubj:pass|7 for||IN|ADP|case|4 the||DT|DET|det|4 Harbour|Harbour|NNP|PROPN|compound|4 "
        "Programme|Programme|NNP|PROPN|nmod|0 was|be|VBD|AUX|aux:pass|7 not||RB|PART|advmod|7 provided|provide|VBN|VERB|ROOT|7 "
        "by||IN|ADP|case|9 Acme|Acme|NNP|PROPN|obl:agent|7 .||.|PUNCT|punct|7",
    ),
    (
        "[O Acme] is not an investor in [O Corvid].",
        "Acme||NNP|PROPN|nsubj|4 is|be|VBZ|AUX|cop|4 not||RB|PART|advmod|4 an|a|DT|DET|det|4 investor||NN|NOUN|ROOT|4 in||IN|ADP|case|6 "
        "Corvid|Corvid|NNP|PROPN|nmod|4 .||.|PUNCT|punct|4",
    ),
    (
        "The panel of investors included [O Acme] and [O Borealis].",
        "The||DT|DET|det|1 panel||NN|NOUN|nsubj|4 of||IN|ADP|case|3 investors|investor|NNS|NOUN|nmod|1 included|include|VBN|VERB|ROOT|4 "
        "Acme|Acme|NNP|PROPN|obj|4 and||CC|CCONJ|cc|7 Borealis|Borealis|NNP|PROPN|conj|5 .||.|PUNCT|punct|4",
    ),
    (
        "[O Acme] bought a house valued at [M $5 million] from [O Borealis].",
        "Acme||NNP|PROPN|nsubj|1 bought|buy|VBD|VERB|ROOT|1 a||DT|DET|det|3 house||NN|NOUN|obj|1 valued|value|VBD|VERB|acl|3 "
        "at||IN|ADP|case|6 $||$|SYM|obl|4 5||CD|NUM|compound|8 million||CD|NUM|nummod|6 from||IN|ADP|case|10 "
        "Borealis|Borealis|NNP|PROPN|nmod|6 .||.|PUNCT|punct|1",
    ),
    (
        "[P Jane Roe] led a team with a budget of [M $9 million] at [O Corvid].",
        "Jane|Jane|NNP|PROPN|nsubj|2 Roe|Roe|NNP|PROPN|flat|0 led|lead|VBD|VERB|ROOT|2 a||DT|DET|det|4 team||NN|NOUN|obj|2 "
        "with||IN|ADP|case|7 a||DT|DET|det|7 budget||NN|NOUN|obl|2 of||IN|ADP|case|9 $||$|SYM|nmod|7 9||CD|NUM|compound|11 "
        "million||CD|NUM|nummod|9 at||IN|ADP|case|13 Corvid|Corvid|NNP|PROPN|nmod|9 .||.|PUNCT|punct|2",
    ),
    (
        "[O Arden College] is not the recipient of a grant from the [O Ashdown Trust].",
        "Arden|Arden|NNP|PROPN|nsubj|5 College|College|NNP|PROPN|flat|0 is|be|VBZ|AUX|cop|5 not||RB|PART|advmod|5 the||DT|DET|det|5 "
        "recipient||NN|NOUN|ROOT|5 of||IN|ADP|case|8 a||DT|DET|det|8 grant||NN|NOUN|nmod|5 from||IN|ADP|case|12 the||DT|DET|det|12 "
        "Ashdown|Ashdown|NNP|ADJ|amod|12 Trust|Trust|NNP|PROPN|nmod|8 .||.|PUNCT|punct|5",
    ),
    (
        "[O Acme] provides support for [O Corvid] users.",
        "Acme||NNP|PROPN|nsubj|1 provides|provide|VBZ|VERB|ROOT|1 support||NN|NOUN|obj|1 for||IN|ADP|case|5 "
        "Corvid|Corvid|NNP|PROPN|compound|5 users|user|NNS|NOUN|nmod|2 .||.|PUNCT|punct|1",
    ),
    (
        "With a loan from [O Acme], [P Jane Roe] left [O Borealis].",
        "With||IN|ADP|case|2 a||DT|DET|det|2 loan||NN|NOUN|obl|8 from||IN|ADP|case|4 Acme|Acme|NNP|PROPN|nmod|2 ,||,|PUNCT|punct|6 "
        "Jane|Jane|NNP|PROPN|nsubj|8 Roe|Roe|NNP|PROPN|flat|6 left|leave|NNP|ADJ|amod|9 Borealis|Borealis|NNP|PROPN|ROOT|9 "
        ".||.|PUNCT|punct|9",
    ),
    (
        "[O Corvid] seeks sponsorship of the [X Harbour Festival].",
        "Corvid|Corvid|NN|PROPN|nsubj|1 seeks|seek|VBZ|VERB|ROOT|1 sponsorship||NN|NOUN|obj|1 of||IN|ADP|case|6 the||DT|DET|det|6 "
        "Harbour|Harbour|NNP|PROPN|compound|6 Festival|Festival|NNP|PROPN|nmod|2 .||.|PUNCT|punct|1",
    ),
    (
        "[O Acme] does not sponsor the [X Harbour Festival].",
        "Acme||NNP|PROPN|nsubj|3 does|do|VBZ|AUX|aux|3 not||RB|PART|advmod|3 sponsor||VB|VERB|ROOT|3 the||DT|DET|det|6 "
        "Harbour|Harbour|NNP|PROPN|compound|6 Festival|Festival|NNP|PROPN|obj|3 .||.|PUNCT|punct|3",
    ),
    (
        "[O Arden College] closed the [X Harbour Gala]. Other firms that joined the club included [O Acme] and [O Borealis].",
        "Arden|Arden|NNP|PROPN|nsubj|2 College|College|NNP|PROPN|flat|0 closed|close|VBD|VERB|ROOT|2 the||DT|DET|det|5 "
        "Harbour|Harbour|NNP|PROPN|compound|5 Gala|Gala|NNP|PROPN|obj|2 .||.|PUNCT|punct|2 Other||JJ|ADJ|amod|8 "
        "firms|firm|NNS|NOUN|nsubj|13 that||WDT|PRON|nsubj|10 joined|join|VBD|VERB|acl:relcl|8 the||DT|DET|det|12 club||NN|NOUN|obj|10 "
        "included|include|VBD|VERB|ROOT|13 Acme|Acme|NNP|PROPN|obj|13 and||CC|CCONJ|cc|16 Borealis|Borealis|NNP|PROPN|conj|14 "
        ".||.|PUNCT|punct|13",
    ),
    (
        "[O Acme] unveiled the pricing of a [M $5 million], five-year convertible bond offering.",
        "Acme||NNP|PROPN|nsubj|1 unveiled|unveil|VBD|VERB|ROOT|1 the||DT|DET|det|3 pricing||NN|NOUN|obj|1 of||IN|ADP|case|15 "
        "a||DT|DET|det|15 $||$|SYM|compound|15 5||CD|NUM|compound|8 million||CD|NUM|nummod|6 ,||,|PUNCT|punct|10 five||CD|NUM|nummod|12 "
        "-||HYPH|PUNCT|punct|10 year||NN|NOUN|compound|15 convertible||JJ|ADJ|amod|14 bond||NN|NOUN|compound|15 offering||NN|NOUN|nmod|3 "
        ".||.|PUNCT|punct|1",
    ),
    (
        "[O Acme] secured over [M $5 million] in new contracts.",
        "Acme||NNP|PROPN|nsubj|1 secured|secure|VBD|VERB|ROOT|1 over||RB|ADV|advmod|3 $||$|SYM|obj|1 5||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 in||IN|ADP|case|8 new||JJ|ADJ|amod|8 contracts|contract|NNS|NOUN|obl|1 .||.|PUNCT|punct|1",
    ),
    (
        "[O Acme] has received dividend payments of more than [M $5 million].",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 received|receive|VBN|VERB|ROOT|2 dividend||NN|NOUN|compound|4 "
        "payments|payment|NNS|NOUN|obj|2 of||IN|ADP|case|8 more||JJR|ADJ|advmod|8 than||IN|ADP|fixed|6 $||$|SYM|nmod|4 "
        "5||CD|NUM|compound|10 million||CD|NUM|nummod|8 .||.|PUNCT|punct|2",
    ),
    (
        "Sponsors, including [O Acme] and [O Borealis], helped raise [M $5 million] for shelters.",
        "Sponsors|Sponsor|NNS|PROPN|nsubj|7 ,||,|PUNCT|punct|3 including|include|VBG|VERB|case|3 Acme|Acme|NNP|PROPN|nmod|0 "
        "and||CC|CCONJ|cc|5 Borealis|Borealis|NNP|PROPN|conj|3 ,||,|PUNCT|punct|0 helped|help|VBD|VERB|ROOT|7 raise||VB|VERB|xcomp|7 "
        "$||$|SYM|obj|8 5||CD|NUM|compound|11 million||CD|NUM|nummod|9 for||IN|ADP|case|13 shelters|shelter|NNS|NOUN|nmod|9 "
        ".||.|PUNCT|punct|7",
    ),
    (
        "The auction of [O Acme] raised [M $5 million], the equivalent of many meals.",
        "The||DT|DET|det|1 auction||NN|NOUN|nsubj|4 of||IN|ADP|case|3 Acme|Acme|NNP|PROPN|nmod|1 raised|raise|VBD|VERB|ROOT|4 "
        "$||$|SYM|obj|4 5||CD|NUM|compound|7 million||CD|NUM|nummod|5 ,||,|PUNCT|punct|10 the||DT|DET|det|10 equivalent||NN|NOUN|appos|5 "
        "of||IN|ADP|case|13 many||JJ|ADJ|amod|13 meals|meal|NNS|NOUN|nmod|10 .||.|PUNCT|punct|4",
    ),
    (
        "The goal of [O Acme] is to raise [M $5 million] for a pier.",
        "The||DT|DET|det|1 goal||NN|NOUN|nsubj:outer|6 of||IN|ADP|case|3 Acme|Acme|NNP|PROPN|nmod|1 is|be|VBZ|AUX|cop|6 "
        "to||TO|PART|mark|6 raise||VB|VERB|ROOT|6 $||$|SYM|obj|6 5||CD|NUM|compound|9 million||CD|NUM|nummod|7 for||IN|ADP|case|12 "
        "a||DT|DET|det|12 pier||NN|NOUN|obl|6 .||.|PUNCT|punct|6",
    ),
    (
        "[O Acme] is not a sponsor of the [X Harbour Festival].",
        "Acme||NNP|PROPN|nsubj|4 is|be|VBZ|AUX|cop|4 not||RB|PART|advmod|4 a||DT|DET|det|4 sponsor||NN|NOUN|ROOT|4 of||IN|ADP|case|8 "
        "the||DT|DET|det|8 Harbour|Harbour|NNP|PROPN|compound|8 Festival|Festival|NNP|PROPN|nmod|4 .||.|PUNCT|punct|4",
    ),
    (
        "[O Acme] could become a sponsor of the [X Harbour Festival].",
        "Acme||NN|PROPN|nsubj|2 could||MD|AUX|aux|2 become||VB|VERB|ROOT|2 a||DT|DET|det|4 sponsor||NN|NOUN|xcomp|2 of||IN|ADP|case|8 "
        "the||DT|DET|det|8 Harbour|Harbour|NNP|PROPN|compound|8 Festival|Festival|NNP|PROPN|nmod|4 .||.|PUNCT|punct|2",
    ),
    (
        "[O Acme], a former sponsor of the [X Harbour Festival], opens a pier.",
        "Acme||NNP|PROPN|nsubj|10 ,||,|PUNCT|punct|0 a||DT|DET|det|4 former||JJ|ADJ|amod|4 sponsor||NN|NOUN|nsubj|10 of||IN|ADP|case|8 "
        "the||DT|DET|det|8 Harbour|Harbour|NNP|PROPN|compound|8 Festival|Festival|NNP|PROPN|nmod|4 ,||,|PUNCT|punct|4 "
        "opens|open|VBZ|VERB|ROOT|10 a||DT|DET|det|12 pier||NN|NOUN|obj|10 .||.|PUNCT|punct|10",
    ),
    (
        "[O Harbour College] received an award from [O Acme].",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|2 received|receive|VBD|VERB|ROOT|2 an|a|DT|DET|det|4 "
        "award||NN|NOUN|obj|2 from||IN|ADP|case|6 Acme|Acme|NNP|PROPN|nmod|4 .||.|PUNCT|punct|2",
    ),
    (
        "[O Harbour College] is grateful to [O Acme] for its help.",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|3 is|be|VBZ|AUX|cop|3 grateful||JJ|ADJ|ROOT|3 "
        "to||IN|ADP|case|5 Acme|Acme|NNP|PROPN|obl|3 for||IN|ADP|case|8 its||PRP$|PRON|nmod:poss|8 help||NN|NOUN|obl|3 "
        ".||.|PUNCT|punct|3",
    ),
    (
        "[O Corvid] may sign a [M $5 million] loan agreement with [O Borealis Bank].",
        "Corvid||NNP|PROPN|nsubj|2 may||MD|AUX|aux|2 sign||VB|VERB|ROOT|2 a||DT|DET|det|8 $||$|SYM|compound|8 5||CD|NUM|compound|6 "
        "million||CD|NUM|nummod|4 loan||NN|NOUN|compound|8 agreement||NN|NOUN|obj|2 with||IN|ADP|case|11 "
        "Borealis|Borealis|NNP|PROPN|compound|11 Bank|Bank|NNP|PROPN|nmod|8 .||.|PUNCT|punct|2",
    ),
    (
        "[O Harbour College] and [O Acme] will share a laboratory.",
        "Harbour|Harbour|NNP|PROPN|compound|1 College|College|NNP|PROPN|nsubj|5 and||CC|CCONJ|cc|3 Acme|Acme|NNP|PROPN|conj|1 "
        "will||MD|AUX|aux|5 share||VB|VERB|ROOT|5 a||DT|DET|det|7 laboratory||NN|NOUN|obj|5 .||.|PUNCT|punct|5",
    ),
    (
        "[O Acme] has advised colleges, helping raise [M $5 million] for others.",
        "Acme||NNP|PROPN|nsubj|2 has|have|VBZ|AUX|aux|2 advised|advise|VBN|VERB|ROOT|2 colleges|college|NNS|NOUN|obj|2 "
        ",||,|PUNCT|punct|5 helping|help|VBG|VERB|advcl|2 raise||VBP|VERB|xcomp|5 $||$|SYM|obj|5 5||CD|NUM|compound|9 "
        "million||CD|NUM|nummod|7 for||IN|ADP|case|11 others|other|NNS|NOUN|obl|5 .||.|PUNCT|punct|2",
    ),
    (
        "[O Corvid] signed a [M $5 million] supply agreement with [O Acme].",
        "Corvid|Corvid|NNP|PROPN|nsubj|1 signed|sign|VBD|VERB|ROOT|1 a||DT|DET|det|7 $||$|SYM|compound|6 5||CD|NUM|compound|5 "
        "million||CD|NUM|nummod|3 supply||NN|NOUN|compound|7 agreement||NN|NOUN|obj|1 with||IN|ADP|case|9 Acme|Acme|NNP|PROPN|nmod|7 "
        ".||.|PUNCT|punct|1",
    ),
]


@pytest.mark.parametrize(("marked", "tree", "expected"), UNDERSTOOD, ids=[case[0] for case in UNDERSTOOD])
def test_understands(marked: str, tree: str, expected: list[str]) -> None:
    assert given(parsed(marked, tree)) == expected


@pytest.mark.parametrize(("marked", "tree"), NEAR_MISSES, ids=[case[0] for case in NEAR_MISSES])
def test_near_misses_give_no_fact(marked: str, tree: str) -> None:
    assert given(parsed(marked, tree)) == []


def test_a_document_without_money_gives_nothing() -> None:
    assert given(parsed("[O Acme]", "Acme||NNP|PROPN|ROOT|0")) == []


def test_whoever_gives_does_not_get() -> None:
    doc = parsed("[O Acme] [O Acme] [M $5]", "Acme||NNP|PROPN|ROOT|0 Acme||NNP|PROPN|dep|0 $||$|SYM|dep|0 5||CD|NUM|dep|0")
    first, second, money = doc.ents
    found = Frame("gives", doc[:], (first,), (second,), money).found()
    assert found is not None
    assert [role for role, _ in found.roles] == ["funder", "amount"]


def test_a_sum_in_an_unknown_currency_gives_way_to_its_equivalent() -> None:
    tree = "Acme||NNP|PROPN|ROOT|0 9||CD|NUM|dep|0 ZEC||NN|NOUN|dep|0 $||$|SYM|dep|0 5||CD|NUM|dep|0"
    acme, unknown, known = parsed("[O Acme] [M 9 ZEC] [M $5]", tree).ents
    found = Frame("gives", acme.doc[:], (acme,), amount=unknown, equivalent=known).found()
    assert found is not None
    assert [(role, span.text) for role, span in found.roles] == [("funder", "Acme"), ("amount", "$5")]


def test_one_party_alone_is_no_funding() -> None:
    doc = parsed("[O Acme]", "Acme||NNP|PROPN|ROOT|0")
    assert Frame("gives", doc[:], funders=tuple(doc.ents)).found() is None


def test_a_grant_by_name_gets_nothing_itself() -> None:
    tree = "Acme||NNP|PROPN|ROOT|0 Open||NNP|PROPN|dep|0 Doors||NNP|PROPN|dep|0 Grant||NNP|PROPN|dep|0 $||$|SYM|dep|0 5||CD|NUM|dep|0"
    doc = parsed("[O Acme] [X Open Doors Grant] [M $5]", tree)
    acme, grant, money = doc.ents
    found = Frame("gives", doc[:], (acme,), (grant,), money).found()
    assert found is not None
    assert [role for role, _ in found.roles] == ["funder", "amount"]


def test_a_frame_that_knows_more_completes_another() -> None:
    doc = parsed("[O Acme] [M $5]", "Acme||NNP|PROPN|ROOT|0 $||$|SYM|dep|0 5||CD|NUM|dep|0")
    acme, money = doc.ents
    united = Frame("receives", doc[:], amount=money, kind="other").united(Frame("sum_from_to", doc[:], funders=(acme,), kind="grant"))
    assert (united.rule, united.funders, united.kind) == ("receives", (acme,), "grant")


def test_every_pattern_has_an_example_and_a_known_name() -> None:
    names = {pattern.__name__ for pattern in (*funding.PATTERNS, funding.likely)}
    assert set(CONFIDENCE) <= names
    assert all((pattern.__doc__ or "").strip().endswith(".") for pattern in funding.PATTERNS)
