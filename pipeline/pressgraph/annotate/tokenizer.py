"""The tokenizer of announcements: spaCy's English one, with cuts where press pages run words together."""

from collections.abc import Callable
from typing import Any

from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

CURRENCY = r"(?:US|CA|AU|NZ|HK|A|C|S|R)\$|(?:RM|Rs\.?|R|USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|INR|KRW|ZAR|CNY|RMB)(?=\d)"
PREFIXES = [CURRENCY]
SUFFIXES = [r"(?<=\d[MBKmbk])\.", r"(?<=\d(?:bn|mn))\.", r"(?<=[A-Za-z]\.)’s", r"(?<=\w)[®™©]"]
INFIXES = [
    r"(?<=[\w.®™])[(\[](?=\w)",  # D.C.(opens in new window)
    r"(?<=\w)[)\];](?=[\w\-–—])",
    r"(?<=\))(?:--+|[–—])(?=\w)",  # (NEWSLINE)--Acme
    r"(?<=[a-z]\.)(?:--+|[–—])(?=\()",  # Minn.--(NEWSLINE)
    r"(?<=[-–—])\((?=\w)",
    r"(?<=[A-Z]\.)[-–—/](?=[A-Z])",  # U.S.-Japan
    r"(?<=[\w.,])[“”\"](?=\w)",
    r"[®™©]",
]


def announcement_tokenizer(nlp: Language) -> Tokenizer:
    """Return a tokenizer for *nlp* that splits what web pages glue: "D.C.(opens", "U.S.-Japan", "RM10"."""
    defaults: Any = nlp.Defaults  # spaCy types these as optional; English has them all
    return Tokenizer(
        nlp.vocab,
        rules=defaults.tokenizer_exceptions,
        prefix_search=compile_prefix_regex([*PREFIXES, *defaults.prefixes]).search,
        suffix_search=compile_suffix_regex([*defaults.suffixes, *SUFFIXES]).search,
        infix_finditer=compile_infix_regex([*INFIXES, *defaults.infixes]).finditer,
        token_match=defaults.token_match,
        url_match=defaults.url_match,
    )


@registry.tokenizers("pressgraph.Tokenizer.v1")
def create_tokenizer() -> Callable[[Language], Tokenizer]:
    """Return the function that spaCy's config names under ``[nlp.tokenizer]``."""
    return announcement_tokenizer
