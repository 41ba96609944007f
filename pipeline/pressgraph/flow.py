"""The stages in order: the table of contents of the program."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import TYPE_CHECKING

from pressgraph.annotate import annotate
from pressgraph.extraction import extract
from pressgraph.link.entities import linked
from pressgraph.link.index import Register
from pressgraph.records import Announcement, Failure, Statements
from pressgraph.resolve import resolve

if TYPE_CHECKING:
    from spacy.language import Language


def state(announcement: Announcement, nlp: Language, register: Register | None = None) -> Statements:
    """Return what *announcement* states, with its organizations linked to *register*, if there is one."""
    parsed = annotate([announcement], nlp)
    (reading,) = extract(parsed)
    (statements,) = resolve([reading])
    return linked(statements, reading, register) if register else statements


def state_or_fail(announcement: Announcement, nlp: Language, register: Register | None = None) -> Statements | Failure:
    """Return what *announcement* states, or why it could not be read: one document never stops the others."""
    try:
        return state(announcement, nlp, register)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is named and the batch goes on
        return failure(announcement, error)


def failure(announcement: Announcement, error: Exception, doing: str = "extracting") -> Failure:
    """Return that *announcement* could not be read because of *error*, which came while *doing* something with it."""
    return Failure(announcement.id, f"{type(error).__name__} while {doing}: {error}")


def state_all(
    announcements: Iterable[Announcement], nlp: Language, on_failure: Callable[[Failure], None], register: Register | None = None
) -> Iterator[Statements]:
    """Yield what each of *announcements* states, in their order; tell *on_failure* of those that could not be read."""
    for announcement in announcements:
        result = state_or_fail(announcement, nlp, register)
        if isinstance(result, Failure):
            on_failure(result)
        else:
            yield result


def confident(statements: Iterable[Statements], least: float, confirmed: Container[str] = ()) -> Iterator[Statements]:
    """Yield *statements* with only the facts, and the things in them, that are *confirmed* or whose confidence is at least *least*."""
    for one in statements:
        facts = tuple(fact for fact in one.facts if fact.confidence >= least or fact.id in confirmed)
        used = {filler for fact in facts for _, filler in fact.roles}
        yield Statements(one.announcement, tuple(entity for entity in one.entities if entity in used), facts)
