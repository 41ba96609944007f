"""What spaCy's command line must know of pressgraph while it trains (``spacy train --code``)."""

from pressgraph.annotate import tokenizer as tokenizer
