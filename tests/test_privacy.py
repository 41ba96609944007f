"""Phone numbers and e-mail addresses are covered; what looks alike is not."""

from __future__ import annotations

import pytest

from pressgraph.graph import to_graph
from pressgraph.privacy import covered
from pressgraph.records import Announcement, Statements


@pytest.mark.parametrize(
    "private", ["press@orton.example", "+1 (212) 555-0100", "(212) 555-0100", "212-555-0100", "1-800-555-0100", "020 7946 0018", "+47 22 85 50 50"]
)
def test_is_covered_at_equal_length(private: str) -> None:
    text = f"Call {private} today."
    assert private not in covered(text)
    assert len(covered(text)) == len(text)
    assert covered(text).endswith(" today.")


@pytest.mark.parametrize(
    "public", ["2023-2024", "$1,500-2,000", "1,234,567,890", "12.03.2025", "ISO 9001-2015", "a ratio of 100.200.3", "Room 555-0100"]
)
def test_is_left_alone(public: str) -> None:
    assert covered(f"In {public} it was so.") == f"In {public} it was so."


def test_the_graph_holds_neither() -> None:
    graph = to_graph([Statements(Announcement("a", "Write to anna@orton.example or call 212-555-0100."), (), ())])
    (document,) = graph.graph["documents"].values()
    assert "anna@" not in document["text"]
    assert "555" not in document["text"]
