"""Who works with whom by the reader of pairs."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from pressgraph.annotate.pairs import Pair, thing
from pressgraph.rules.found import Found
from pressgraph.rules.likely import RECORD, likely_pairs, passage, wished

LEAST = 0.8
"""How likely each two of the partners must be."""


def likely(doc: Doc) -> Iterator[Found]:
    """Acme builds the sensors that Borealis puts on its boats, a collaboration of ten years."""
    for window, found in likely_pairs(doc, LEAST):
        pairs = [pair for pair in found if pair.kind == "member-member" and not (wished(pair.left) or wished(pair.right))]
        for members in circles(pairs):
            roles = tuple(("member", span) for span in members)
            yield Found("partnership", roles, passage(members, window), "partnership.likely", confidence=RECORD)


def circles(pairs: list[Pair]) -> Iterator[list[Span]]:
    """Yield those who all work with each other by *pairs*, the likeliest first, in the order of the text; each pair is in one circle at least."""
    linked = {frozenset((thing(pair.left), thing(pair.right))) for pair in pairs}
    told: set[frozenset[tuple[str, str]]] = set()
    for pair in sorted(pairs, key=lambda one: -one.likely):
        members = {thing(pair.left): pair.left, thing(pair.right): pair.right}
        if frozenset(members) in told:
            continue
        for other in (span for one in pairs for span in (one.left, one.right)):
            if all(frozenset((thing(other), name)) in linked for name in members):
                members[thing(other)] = other
        told |= {link for link in linked if link <= set(members)}
        yield sorted(members.values(), key=lambda span: span.start)
