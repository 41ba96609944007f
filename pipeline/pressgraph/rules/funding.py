"""Who gives how much to whom: what the patterns see, united where it is about one sum."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.found import Found, Rule
from pressgraph.rules.funding_frames import Frame
from pressgraph.rules.funding_giving import gives, gives_unnamed_sum, goods_are_given, is_funded, sum_is_given, sum_that_is_given
from pressgraph.rules.funding_issuer import prize, sponsored, sponsors, sponsorship, takings_given, thanked
from pressgraph.rules.funding_joined import RECENT, agreed, append, bracketed_shares, items
from pressgraph.rules.funding_likely import completed, likely
from pressgraph.rules.funding_nominal import (
    gift_from_to,
    gift_of_somebody,
    made_possible,
    named_grant,
    origin,
    somebody_funded,
    sum_from_to,
    support_for,
)
from pressgraph.rules.funding_receiving import announces_getting, is_granted, receives, receives_unnamed_sum, recipient_of
from pressgraph.rules.funding_rounds import backed, invested_in, investors, is_giver, round_led

CUE = re.compile(
    r"fund|grant|gift|donat|invest|award|scholarship|loan|lend|endow|support|"
    r"back|contribut|fellowship|sponsor|donor|subsid|financ|bursar|capital|participat|prize|proceeds|profits|"
    r"thank|grateful|joined|\bround|\bseries|part in",
    re.IGNORECASE,
)


LONGEST = 400
"""Tokens of the longest sentence that is read: what is longer is a table or a list, whose tree means nothing."""

PATTERNS = (
    round_led,
    gives,
    is_granted,
    receives,
    announces_getting,
    is_funded,
    sum_is_given,
    sum_that_is_given,
    gift_of_somebody,
    named_grant,
    sum_from_to,
    gives_unnamed_sum,
    receives_unnamed_sum,
    gift_from_to,
    somebody_funded,
    origin,
    goods_are_given,
    investors,
    made_possible,
    backed,
    support_for,
    invested_in,
    is_giver,
    thanked,
    sponsored,
    sponsors,
    sponsorship,
    takings_given,
    recipient_of,
    prize,
)


def funding(doc: Doc) -> Iterator[Found]:
    """Harbour College has received a $5 million gift from the Ashdown Trust: two patterns see one sum, hence one fact."""
    frames: list[Frame] = []
    for sentence in doc.sents:
        if len(sentence) <= LONGEST and (CUE.search(sentence.text) or mentions(sentence, "MONEY")):
            for frame in frames_in(sentence):
                append(frame, frames)
            recent = frames[-RECENT:]
            frames.extend([*items(sentence, recent), *bracketed_shares(sentence, recent)])
    for frame in completed(agreed(frames), likely(doc)):
        found = frame.found()
        if found is not None:
            yield found


def frames_in(sentence: Span) -> list[Frame]:
    """Return the fundings of *sentence*: what the patterns see, united where it is about the same sum."""
    by_sum: dict[int, Frame] = {}
    without_sum: list[Frame] = []
    for pattern in PATTERNS:
        for frame in pattern(sentence):
            if frame.amount is None:
                without_sum.append(frame)
            else:
                known = by_sum.get(frame.amount.start)
                by_sum[frame.amount.start] = known.united(frame) if known is not None else frame
    return [by_sum[start] for start in sorted(by_sum)] + without_sum


RULES: tuple[Rule, ...] = (funding,)
