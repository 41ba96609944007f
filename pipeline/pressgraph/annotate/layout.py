"""Sentence boundaries that the layout gives: a line break ends a sentence, a plain word within a line does not, a name is never cut in two."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("pressgraph_layout", assigns=["token.is_sent_start"])
def layout(doc: Doc) -> Doc:
    """Fix in *doc*, before it is parsed, where a sentence must and where it cannot begin."""
    for token in doc[1:]:
        before = token.nbor(-1)
        if before.is_space and "\n" in before.text and not token.is_space:
            token.is_sent_start = True
        elif token.is_space or token.ent_iob_ == "I" or before.is_alpha or before.like_num or before.text == ",":
            token.is_sent_start = False
    return doc
