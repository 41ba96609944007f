"""The pairs of names of pairs.tsv as announcements, and how well they are told: `python tests/identity/gold.py`."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from pressgraph.graph import to_graph
from pressgraph.identity import same, whole
from pressgraph.records import Amount, Announcement, Claim, Mention, Reading
from pressgraph.resolve import resolve

PAIRS = Path(__file__).parent / "pairs.tsv"
OTHER = re.compile(r"(?P<name>.+?)(?: aka (?P<aka>.+?))? \((?P<kind>\w+)\)(?: (?P<context>.+))?$")
Row = dict[str, str]


def rows(half: str = "") -> list[Row]:
    """Return the pairs of *half*, or all."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if not half or row["half"] == half]


def told_same(row: Row) -> bool:
    """Tell whether the two names of *row* become one thing."""
    readings = [announced("one", row["name"], row["kind"], row["context"]), announced("other", row["name_2"], row["kind_2"], row["context_2"])]
    for at, other in enumerate(filter(None, row["elsewhere"].split("; "))):
        found = OTHER.match(other)
        assert found, other
        aka = f"aka={found['aka']}" if found["aka"] else ""
        readings.append(announced(f"elsewhere {at}", found["name"], found["kind"], "; ".join(filter(None, (aka, found["context"])))))
    statements = list(resolve(readings))
    graph = whole(to_graph(statements))
    one, other = (graph.graph["base"] + thing_of(said, name) for said, name in zip(statements, (row["name"], row["name_2"]), strict=False))
    joined = same(graph)
    return joined.get(one, one) == joined.get(other, other)


def thing_of(statements: object, name: str) -> str:
    """Return the identifier of what *statements* call *name*."""
    return next(one.id for one in statements.entities if name in (one.name, *one.aliases))  # type: ignore[attr-defined]


def announced(document: str, name: str, kind: str, context: str) -> Reading:
    """Return an announcement about the thing *name*, with what *context* says: aka, of (organization or whole), in (place), title, date (year)."""
    about = dict(part.split("=", 1) for part in filter(None, context.split("; ")))
    thing = mention(name, kind)
    claims = list(claims_of(document, thing, about))
    aliases = [Mention(0, len(about["aka"]), about["aka"], kind, name)] if "aka" in about else []
    return Reading(Announcement(document, name, published=about.get("date", "")), (thing, *aliases), tuple(claims))


def claims_of(document: str, thing: Mention, about: dict[str, str]) -> Iterator[Claim]:
    """Yield claims about *thing*, at least one."""
    if thing.kind == "person":
        places = [("organization", of(about["of"]))] if "of" in about else []
        yield claim(document, "position", ("person", thing), ("title", mention(about.get("title", "member"), "title")), *places)
        return
    if thing.kind == "place":
        yield claim(document, "located_in", ("organization", mention(f"Gridline {document}", "company")), ("place", thing))
        return
    sum_ = Mention(0, 2, "$5", "money", "$5", Amount("USD", Decimal(5)))
    yield claim(document, "funding", ("recipient", thing), ("amount", sum_))
    if "of" in about:
        yield claim(document, "part_of", ("child", thing), ("parent", of(about["of"])))
    if "in" in about:
        yield claim(document, "located_in", ("organization", thing), ("place", mention(about["in"], "place")))


def of(context: str) -> Mention:
    """Return a mention of "Keio University (university)"; what has no kind is a state."""
    name, _, kind = context.rstrip(")").partition(" (")
    return mention(name, kind or "government")


def mention(name: str, kind: str) -> Mention:
    """Return a mention of *name*."""
    return Mention(0, len(name), name, kind, name)


def claim(document: str, relation: str, *roles: tuple[str, Mention]) -> Claim:
    """Return a claim."""
    return Claim(document, relation, roles, (), 0, 9, "a quote", f"{relation}.by_hand", 0.9)


def figures(found: list[Row]) -> str:
    """Return precision, recall, F1 and the part of different things that were joined, of the pairs *found*."""
    counts = Counter((row["answer"], told_same(row)) for row in found)
    right, wrong, missed = counts["same", True], counts["different", True], counts["same", False]
    precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    differ = wrong + counts["different", False]
    return f"{len(found)} pairs: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}; joined wrongly {wrong} of {differ}"


def main() -> None:
    """Print the figures of both halves, and the errors of the one for developing."""
    for half in ("develop", "held out"):
        print(f"{half:9} {figures(rows(half))}")
        print(f"{'  real':9} {figures([row for row in rows(half) if row['from'] == 'real'])}")
    for row in rows("develop"):
        if told_same(row) != (row["answer"] == "same"):
            print(row["answer"], "|", row["name"], "|", row["name_2"], "|", row["kind"], row["context"], "|", row["context_2"], "|", row["elsewhere"])


if __name__ == "__main__":
    main()
