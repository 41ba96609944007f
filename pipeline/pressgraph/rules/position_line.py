"""An announcement as one line of symbols, in which the patterns of offices are regular expressions.

"Arm CEO Rene Haas said" becomes ``O0 T1 P2 said``: a letter for the kind of mention and its number, all other words in lower case.
Line breaks are ``¶``, dashes ``–``, quotation marks ``"``, possessives ``'s``. Left out is what stands between a name and its office
without telling anything: "Dr.", ", Ph.D.,", "(opens in new window)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from pressgraph.annotate.mentions import mentions
from pressgraph.rules.position_words import is_generic, unmarked

LETTERS = {"PERSON": "P", "TITLE": "T", "ORG": "O", "PLACE": "G", "PROGRAM": "X", "DATE": "D", "MONEY": "M", "BODY": "B", "FOUNDED": "F"}
PRONOUN = "R"
SIGNS = {
    **dict.fromkeys(("’s", "'s", "’", "'"), "'s"),
    **dict.fromkeys(("“", "”", "‘", '"'), '"'),
    **dict.fromkeys(("-", "—", "--", "―"), "–"),
    **dict.fromkeys(("·", "*", "▪", "●"), "•"),
}
HONORIFIC = re.compile(
    r"(?:dr|mr|mrs|ms|mx|miss|sir|dame|lord|lady|hon|rev|datuk|dato|tan|sri|puan|encik|h\.e|prof|capt|col|gen|lt|maj|the|rt|right|honou?rable|his|her|"
    r"excellency|madam|mdm)\.?"
)
DEGREE = re.compile(
    r"(?:ph\.?d|d\.?phil|m\.?d|d\.?o|m\.?b\.?a|m\.?sc?|b\.?sc?|b\.?a|m\.?a|j\.?d|r\.?n|d\.?d\.?s|d\.?m\.?d|d\.?v\.?m|pharm\.?d|ed\.?d|psy\.?d|m\.?p\.?h|m\.?p\.?a|"
    r"ll\.?[bm]|m\.?eng|p\.?eng|"
    r"c\.?p\.?a|cfa|cfp|caia|mpp|msn|mha|mfa|dnp|sphr|shrm-s?cp|p\.?e|esq|jr|sr|ii|iii|iv|[ocm]be|frs|freng|facs|faan|faia|aia|aicp|s\.?c|q\.?c|k\.?c|mbbs|mbchb|frcp|phr|pmp|fca|msw|lcsw)\.?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Line:
    """The symbols of an announcement, and the mentions that they stand for."""

    text: str
    spans: tuple[Span, ...]

    def spans_in(self, symbols: str, letters: str) -> list[Span]:
        """Return the mentions of the kinds *letters* in a stretch of *symbols*, in order."""
        return [self.spans[int(number)] for number in re.findall(rf"\b[{letters}](\d+)\b", symbols)]


def chosen_mentions(doc: Doc) -> dict[int, Span]:
    """Return the mentions of *doc*, and the words for offices that are not marked, by their first token, each token in at most one of them."""
    chosen: dict[int, Span] = {}
    taken: set[int] = set()
    for among in ((span for span in mentions(doc) if span.label_ in LETTERS and not is_generic(span)), unmarked(doc)):
        for span in sorted(among, key=lambda one: (one.start, -len(one))):
            if taken.isdisjoint(range(span.start, span.end)):
                chosen[span.start] = span
                taken.update(range(span.start, span.end))
    return dict(sorted(chosen.items()))


def sign(token: Token) -> str:
    """Return the symbol of a token outside all mentions, "" for a space."""
    if token.is_space:
        return "¶" if "\n" in token.text else ""
    return SIGNS.get(token.text, token.lower_).replace(" ", "")


def symbols(doc: Doc, chosen: dict[int, Span]) -> Iterator[tuple[str, str]]:
    """Yield (symbol, its text) from left to right, numbers of mentions in the order of *chosen*."""
    numbers = {start: at for at, start in enumerate(chosen)}
    at = 0
    while at < len(doc):
        if at in chosen:
            span = chosen[at]
            pronoun = span.label_ == "PERSON" and span.root.pos_ == "PRON"
            yield f"{PRONOUN if pronoun else LETTERS[span.label_]}{numbers[at]}", span.text
            at = span.end
        else:
            yield sign(doc[at]), doc[at].text
            at += 1


def without_ornaments(parts: list[tuple[str, str]]) -> Iterator[str]:
    """Yield the symbols without honorifics before and degrees after names of people."""
    kept: list[str] = []
    bare = [part for part in parts if part[0]]
    at = 0
    while at < len(bare):
        symbol, _ = bare[at]
        if re.fullmatch(r"P\d+", symbol):
            while kept and HONORIFIC.fullmatch(kept[-1]):
                kept.pop()
            kept.append(symbol)
            at = after_degrees(bare, at + 1)
        else:
            kept.append(symbol)
            at += 1
    yield from kept


def is_degree(text: str) -> bool:
    """Tell whether *text* is written like a degree: "MD", "Ph.D.", "Esq" but not "do"."""
    return (text[:1].isupper() or text.lower() in {"sr", "jr"}) and bool(DEGREE.fullmatch(text))


def after_degrees(parts: list[tuple[str, str]], at: int) -> int:
    """Return where the degrees that begin at *at*, as in ", Ph.D., MBA", end."""
    while at < len(parts):
        step = 2 if parts[at][0] in {",", "/"} else 1
        text = parts[at + step - 1][1] if at + step <= len(parts) else ""
        letters = step == 2 and re.fullmatch(r"[A-Z]{2,6}", text) and parts[at + step - 1][0].islower()
        if not is_degree(text) and not letters:
            break
        at += step + (at + step < len(parts) and parts[at + step][0] in {"®", "™"})
    return at


@lru_cache(maxsize=1)
def line(doc: Doc) -> Line:
    """Return *doc* as a line; remembers the last one, since many rules ask for it in turn."""
    chosen = chosen_mentions(doc)
    text = "¶ " + " ".join(without_ornaments(list(symbols(doc, chosen)))) + " ¶"
    text = re.sub(r"\( opens? in (?:a )?new (?:window|tab) \)", "", text)
    return Line(re.sub(r"\s+", " ", re.sub(r"¶(?: ¶)+", "¶", text)), tuple(chosen.values()))
