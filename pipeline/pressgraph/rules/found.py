"""What a rule yields: spans of the parsed announcement in the roles of a relation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from spacy.tokens import Doc, Span


@dataclass(frozen=True, slots=True)
class Found:
    """A fact as a rule sees it: (role, span) pairs in the order of the text, the sentence that states it, the rule's name.

    A span is an entity or a reference of the document (``kb_id_`` is the name of what it stands for), a TITLE, MONEY or DATE.
    ``confidence`` is the share of right facts among those that the rule finds where all names are known, as counted on annotated announcements.
    """

    relation: str
    roles: tuple[tuple[str, Span], ...]
    sentence: Span
    rule: str
    attributes: dict[str, str] = field(default_factory=dict)
    confidence: float = 0.8


Rule: TypeAlias = Callable[[Doc], Iterable[Found]]
