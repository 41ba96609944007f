"""Reads `passages/*.txt`: short texts with `[number|LABEL name]` marks and the partnerships and fundings that they state.

python passagefile.py check FILE...     one line per fault, exit 1 where there is any
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import permutations, product
from pathlib import Path

LABELS = ("ORG", "PERSON", "PLACE", "PROGRAM", "MONEY")
PARTNERS, FUNDS, GIVES, GETS = range(4)
"""What one thing may be to another: a partner, the funder of a recipient, who gives a sum, who gets a sum."""
BLOCK = re.compile(r"^### issuer=", re.MULTILINE)
MARK = re.compile(r"\[(\d+)\|([A-Z]+) ([^\[\]]+)\]")
FACT = re.compile(r"(?:P(?P<partners>(?: \d+){2,})|F (?P<funders>[\d,]*)>(?P<recipients>[\d,]*)(?:\$(?P<amount>\d+))?)(?P<open>\??)")


@dataclass
class Passage:
    """A passage: its text, its names (start, end, label, number of the thing), its line of facts, and the faults found while reading."""

    issuer: str
    text: str
    names: list[tuple[int, int, str, int]]
    facts: str
    faults: list[str] = field(default_factory=list)


def passages(content: str) -> Iterator[Passage]:
    """Yield the passages of the *content* of a file."""
    for block in BLOCK.split(content)[1:]:
        issuer, _, rest = block.strip().partition("\n")
        marked, _, facts = rest.rpartition("\n= ")
        text, names, last = "", [], 0
        for mark in MARK.finditer(marked):
            text += marked[last : mark.start()]
            names.append((len(text), len(text) + len(mark[3]), mark[2], int(mark[1])))
            text, last = text + mark[3], mark.end()
        found = Passage("" if issuer == "-" else issuer, text + marked[last:], names, "" if facts == "-" else facts)
        found.faults = list(faults(found))
        yield found


def numbers(text: str | None) -> list[int]:
    """Return the numbers in *text*."""
    return [int(one) for one in re.findall(r"\d+", text or "")]


def pairs(facts: str) -> dict[tuple[int, int, int], bool]:
    """Return what a line such as "P 1 2; F 3>1$4?" says of two things, and whether it is sure: (PARTNERS, 1, 2) -> True, (GIVES, 3, 4) -> False.

    Raises ValueError.
    """
    found: dict[tuple[int, int, int], bool] = {}
    for fact in facts.split("; ") if facts else ():
        read = FACT.fullmatch(fact)
        if read is None:
            raise ValueError(f"no fact: {fact!r} (possible: 'P 1 2', 'F 3>1$4', with '?' at the end where it is open)")
        funders, recipients, amount = (numbers(read[role]) for role in ("funders", "recipients", "amount"))
        sides = (permutations(numbers(read["partners"]), 2), product(funders, recipients), product(funders, amount), product(recipients, amount))
        for kind, two in enumerate(sides):
            for left, right in two:
                found[kind, left, right] = not read["open"] or found.get((kind, left, right), False)
    return found


def faults(one: Passage) -> Iterator[str]:
    """Yield what is wrong with a passage."""
    labels = {number: label for *_, label, number in one.names} | ({0: "ORG"} if one.issuer else {})
    if not one.text.strip():
        yield "no line '= facts' after a text"
    if "[" in one.text or "]" in one.text:
        yield f"a mark that cannot be read: {one.text[max(0, one.text.find('[')) :][:40]!r}"
    if set(labels.values()) - set(LABELS):
        yield f"labels {sorted(set(labels.values()) - set(LABELS))} (possible: {', '.join(LABELS)})"
    if any((label == "MONEY") != (labels[number] == "MONEY") for *_, label, number in one.names):
        yield "one number is a sum and no sum"
    try:
        stated = pairs(one.facts)
    except ValueError as error:
        yield str(error)
        return
    for kind, left, right in stated:
        if {left, right} - set(labels):
            yield f"no thing {sorted({left, right} - set(labels))}"
        elif labels[left] == "MONEY" or (labels[right] == "MONEY") != (kind in {GIVES, GETS}):
            yield f"{left} or {right} is a sum where none may stand, or is none"


def main(paths: list[str]) -> None:
    """Print the faults of the files *paths*. Raises SystemExit where there is any."""
    files = {path: passages(Path(path).read_text(encoding="utf-8")) for path in paths}
    found = [f"{path}: {one.text[:40]!r}: {fault}" for path, every in files.items() for one in every for fault in one.faults]
    print(*found, sep="\n")
    raise SystemExit(bool(found))


if __name__ == "__main__" and sys.argv[1:2] == ["check"]:
    main(sys.argv[2:])
