"""How the time to find out what is one thing grows with announcements: ten times as many, in one run on one core.

    python benchmarks/identity.py [FEW]

Announcements are made, not read: each is about a university, a company, a unit and a person whose names are those of data/announcements with
another first word, so that things grow with announcements, and are called by full names, short forms or acronyms. Prints seconds for FEW (10,000)
and ten times as many, and their ratio.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "data"))

from annfile import parse  # noqa: E402 - a script beside its data, not a package

from pressgraph.corrections import apply  # noqa: E402
from pressgraph.graph import to_graph  # noqa: E402
from pressgraph.records import Announcement, Claim, Mention, Reading  # noqa: E402
from pressgraph.resolve import resolve  # noqa: E402

FEW, TIMES = 10_000, 10
NAMESAKES = 5
"""Announcements about one and the same university, on average."""
KINDS = {"UNIVERSITY": "university", "COMPANY": "company", "UNIT": "unit", "PERSON": "person"}
SYLLABLES = "ar bel cor dan el fin gar hol in jor kel lund mar nor os per quin ros sol tor ul ven wis yar zel".split()


def names() -> dict[str, list[str]]:
    """Return the names of two words and more in data/announcements, by kind."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS.values()}
    for path in sorted((ROOT / "data" / "announcements").glob("*.ann.txt")):
        announcement = parse(path.read_text(encoding="utf-8"))
        for start, end, label, _ in announcement.ents:
            if label in KINDS and " " in announcement.text[start:end]:
                found[KINDS[label]].add(" ".join(announcement.text[start:end].split()))
    return {kind: sorted(texts) for kind, texts in found.items()}


def varied(name: str, number: int) -> str:
    """Return *name* with a first word that belongs to *number*."""
    word = ""
    while number or not word:
        number, digit = divmod(number, len(SYLLABLES))
        word += SYLLABLES[digit]
    return f"{word.capitalize()} {name.partition(' ')[2]}"


def readings(count: int, known: dict[str, list[str]]) -> Iterator[Reading]:
    """Yield *count* announcements with what they claim, as the model and the rules would hand it on."""
    for number in range(count):
        random = Random(number)
        thing = {kind: (random.choice(texts), random.randrange(count // NAMESAKES)) for kind, texts in known.items()}
        called = {kind: varied(*one) for kind, one in thing.items()}
        called["university"] = varied("X University", thing["university"][1])
        form = random.choice(("full", "short", "with acronym", "acronym"))
        acronym = called["university"][:3].upper() + "U"
        if form in {"short", "acronym"}:
            called["university"] = acronym if form == "acronym" else called["university"].removesuffix(" University")
        mentions = {kind: Mention(0, len(text), text, kind, text) for kind, text in called.items()}
        title = Mention(0, 9, "professor", "title", "professor")
        roles = {
            "partnership": (("member", mentions["university"]), ("member", mentions["company"])),
            "position": (("person", mentions["person"]), ("title", title), ("organization", mentions["university"])),
            "part_of": (("child", mentions["unit"]), ("parent", mentions["university"])),
        }
        claims = tuple(Claim(str(number), name, filled, (), 0, 9, "made", f"{name}.made", 0.9) for name, filled in roles.items())
        alias = (Mention(0, len(acronym), acronym, "university", called["university"]),) if form == "with acronym" else ()
        yield Reading(Announcement(str(number), "made"), (*mentions.values(), *alias), claims)


def seconds(count: int, known: dict[str, list[str]]) -> float:
    """Return the processor's seconds in which the things of *count* announcements are joined."""
    graph = to_graph(resolve(readings(count, known)))
    began = time.process_time()
    joined = apply((), graph)
    spent = time.process_time() - began
    kinds = [[data["type"] for _, data in one.nodes(data=True)].count("entity") for one in (graph, joined)]
    print(f"{count} announcements: {kinds[0]} things, then {kinds[1]}, {spent:.1f} s", flush=True)
    return spent


def main(few: int) -> None:
    """Print how much longer ten times as many announcements take."""
    known = names()
    seconds(few // 10, known)  # warms caches and memory up
    print(f"ratio {1 / (seconds(few, known) / seconds(few * TIMES, known)):.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FEW)
