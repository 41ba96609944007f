"""How well copies of an announcement are told from others of the same template, on variations of our own announcements.

    python benchmarks/copies.py [TEXTS.jsonl.gz]    with a file of announcements, also the groups of copies that are found in it, and in what time

A copy has another headline and date line, other closing words, some words changed and, where there are many paragraphs, one or two left out. A near
miss has the same template: another receiver and another sum, another person in the place of one, or another sum alone. Every variation is made with
three seeds, and each is asked about against what it was made from, and, all together, whether anything else is joined.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "data"))  # the reader of our announcements

from annfile import Announcement, load  # noqa: E402

from pressgraph.copies import copies, fingerprint  # noqa: E402

SEEDS = 3
SYNONYMS = {"said": "explained", "will": "is going to", "also": "in addition", "about": "around", "new": "novel", "large": "big", "because": "since"}
CITIES = ("LONDON", "Trondheim", "New York", "Singapore", "Berlin")
PUBLISHERS = ("Morrow Newsfeed", "The Tarn Valley Courier", "Sciencewire Weekly", "Brightdesk")
GENERIC = set("University College Institute Foundation Trust Fund Bank Council Ministry Department School Centre Center Group Ltd Inc The".split())
NAMES = "Aldwick Borrowby Cattermole Dunsop Eskmere Farleton Garsdale Hoddlesden Ingleby Keasden Lunesdale Mewith Nidderdale Oakenclough".split()


def copied(one: Announcement, random: Random) -> str:
    """Return a copy of *one* as another site publishes it."""
    paragraphs = re.split(r"\n+", one.text)
    for _ in range(random.randint(1, 2) if len(paragraphs) > 6 else 0):
        del paragraphs[random.randrange(2, len(paragraphs))]
    line = f"{random.choice(CITIES)}, {random.choice(('March', 'June'))} {random.randint(1, 28)} ({random.choice(PUBLISHERS)}) –"
    paragraphs[:1] = [f"News from our partners: {random.choice(PUBLISHERS)}", line] if len(paragraphs) > 2 else [f"{line} {paragraphs[0]}"]
    publisher = random.choice(PUBLISHERS)
    paragraphs += [f"About {publisher}", f"{publisher} brings {random.randint(20, 900)} announcements a day to readers in {random.choice(CITIES)}."]
    changed = set(random.sample(sorted(SYNONYMS), 3))
    return re.sub(r"\b[a-z]+\b", lambda word: SYNONYMS[word[0]] if word[0] in changed else word[0], "\n\n".join(paragraphs))


def renamed(one: Announcement, idents: set[str], random: Random) -> str:
    """Return *one* with other names and sums for *idents*, word by word, wherever they stand."""
    words: dict[str, str] = {}
    pieces, at = [], 0
    for start, end, label, ident in one.ents:
        if ident in idents:
            surface = one.text[start:end]
            other = re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 9 + 1), surface) if label == "MONEY" else name(surface, words, random)
            pieces += [one.text[at:start], other]
            at = end
    return "".join(pieces) + one.text[at:]


def name(surface: str, words: dict[str, str], random: Random) -> str:
    """Return *surface* with other words for its names, the same for the same in all that is noted in *words*."""

    def other(word: re.Match[str]) -> str:
        return word[0] if word[0] in GENERIC else words.setdefault(word[0], random.choice(NAMES))

    return re.sub(r"\b[A-Z][\w’'-]*", other, surface)


def filling(one: Announcement, *roles: str) -> list[str]:
    """Return what fills *roles* in the facts of *one*."""
    return sorted({ident for fact in one.facts for role in roles for ident in fact.get(role, ()) if ident[0] in "opm"})


def other_award(one: Announcement, random: Random) -> str:
    """Return *one* with another receiver and another sum."""
    receivers, sums = filling(one, "recipient"), filling(one, "amount")
    return renamed(one, {random.choice(receivers), *sums}, random) if receivers and sums else ""


def other_person(one: Announcement, random: Random) -> str:
    """Return *one* with another person in the place of one."""
    people = filling(one, "person")
    return renamed(one, {random.choice(people)}, random) if people else ""


def other_sum(one: Announcement, random: Random) -> str:
    """Return *one* with another sum alone."""
    sums = filling(one, "amount")
    return renamed(one, set(sums), random) if sums else ""


Variation = Callable[[Announcement, Random], str]
NEAR_MISSES: tuple[Variation, ...] = (other_award, other_person, other_sum)


def variations(ours: list[Announcement], vary: Variation) -> Iterator[tuple[Announcement, str]]:
    """Yield *ours*, each with what *vary* makes of it with each seed, if it makes anything."""
    for one in ours:
        for seed in range(SEEDS):
            if (made := vary(one, Random(f"{one.id} {seed}"))) and made != one.text:
                yield one, made


def described(text: str, published: str = "2024-05-01") -> dict[str, str]:
    """Return what a graph keeps of an announcement, as far as copies are told by it."""
    return {"published": published, "fingerprint": fingerprint(text)}


def joined(one: str, other: str) -> bool:
    """Tell whether the texts are taken for one announcement."""
    return bool(copies({"one": described(one), "other": described(other, "2024-05-04")}))


def measure(ours: list[Announcement]) -> None:
    """Print how many of each variation of *ours* are joined with what they were made of, and what else is joined."""
    print(f"{len(ours)} announcements, {sum(bool(fingerprint(one.text)) for one in ours)} with a fingerprint")
    for vary in (copied, *NEAR_MISSES):
        pairs = [(one.text, made) for one, made in variations(ours, vary)]
        print(f"{vary.__name__:14} {sum(joined(*pair) for pair in pairs):6} of {len(pairs):6} joined with the announcement")
    documents = {one.id: described(one.text) for one in ours}
    several = documents | {f"{one.id} {number}": described(made) for number, (one, made) in enumerate(variations(ours, copied))}
    print(f"{len(copies(documents))} announcements joined with others")
    wrong = [pair for pair in copies(several).items() if pair[0].partition(" ")[0] != pair[1].partition(" ")[0]]
    print(f"{len(wrong)} of {len(several)} with their copies joined with copies of others")


def found_in(path: str) -> None:
    """Print the groups of copies in the announcements of *path*."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        records = {record["id"]: record for record in map(json.loads, file)}
    began = time.process_time()
    documents = {name: described(one["text"].removeprefix(one["title"]), one["date"]) for name, one in records.items()}
    middle = time.process_time()
    found = copies(documents)
    ended = time.process_time()
    each = 1000 / len(documents)
    print(f"{len(documents)} announcements, {(middle - began) * each:.2f} ms each for the fingerprint, {(ended - middle) * each:.2f} for the copies")
    print(f"{len(found)} copies of {len(set(found.values()))} announcements:")
    for copy, first in sorted(found.items(), key=lambda pair: pair[::-1]):
        print(f"  {records[first]['date']} {records[first]['title'][:80]}\n  {records[copy]['date']} {records[copy]['title'][:80]}\n")


if __name__ == "__main__":
    measure([load(str(path)) for path in sorted((ROOT / "data" / "announcements").glob("*.ann.txt"))])
    if sys.argv[1:]:
        found_in(sys.argv[1])
