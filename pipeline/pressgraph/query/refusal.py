"""What a query may not ask: anything but the graph, or a change of it."""

from __future__ import annotations

import re

from pressgraph.errors import QueryError

TOKEN = re.compile(
    r"""
      \#[^\r\n]*                                        # a comment
    | <[A-Za-z][A-Za-z0-9+.-]*://[^<>"{}|^`\\\x00-\x20]*>  # an IRI
    | (?P<uncertain><[^<>"{}|^`\\\x00-\x20]*[#'][^<>"{}|^`\\\x00-\x20]*>)  # an IRI, or less-than and a comment or string
    | \"{3}(?:\"{0,2}(?:[^\"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
    | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*'
    | [?$][A-Za-z0-9_]+                                 # a variable
    | :[A-Za-z0-9_][A-Za-z0-9_-]*                       # the local part of a prefixed name
    | \\.                                               # an escaped character of a local part
    """,
    re.VERBOSE | re.DOTALL,
)
"""What may hold any word without its being a keyword. What is not certain to be such a thing is not in here."""

UPDATE = re.compile(r"\b(?:insert|delete|load|clear|create|drop|copy|move|add)\b", re.IGNORECASE)


def refuse(sparql: str) -> None:
    """Raise QueryError if *sparql* could ask anything but the graph, or change it.

    The engine asks the network for SERVICE, and takes the word for it even where it is glued to others, as in ``SERVICEx:y``. So the
    word is looked for everywhere except in what can be nothing but a comment, IRI, string, variable or local name.
    """
    if re.search(r"\\[uU]", sparql):
        raise QueryError(r"\u is not allowed in a query (possible: the character itself)")
    if uncertain := next((found["uncertain"] for found in TOKEN.finditer(sparql) if found["uncertain"]), ""):
        raise QueryError(f"{uncertain} is not allowed in a query (possible: an absolute IRI such as <https://example.org/x#y>)")
    bare = TOKEN.sub(" ", sparql)
    for word, instead in (("SERVICE", "the graph itself"), ("FROM", "GRAPH <document> { ... }")):
        if word.lower() in bare.lower():
            raise QueryError(f"{word} is not allowed in a query (possible: {instead})")
    if not re.search("select|ask|construct|describe", bare, re.IGNORECASE) and (update := UPDATE.search(bare)):
        raise QueryError(f"{update[0].upper()} is not allowed: queries change nothing (possible: SELECT, ASK, CONSTRUCT, DESCRIBE)")


