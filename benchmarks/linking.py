"""How well and how fast names are linked to the register of research organizations.

    python benchmarks/linking.py REGISTER SHARED

REGISTER is a dump of the register, SHARED has ``bench/s2aff``, ``bench/ror-affiliation`` and ``gold/dev.jsonl``. Prints what the index costs, the
figures of affiliations, the strings a second on one core with the memory, and the figures of ``data/gold/links.jsonl``: of all names there, given
the names, and of those that extraction finds. A record counts towards recall only if it is in REGISTER.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from pressgraph.evaluate.linking import Affiliation, affiliations, figures
from pressgraph.link.importing import import_register
from pressgraph.link.index import Register
from pressgraph.link.named import answers

LINKS = Path(__file__).parent.parent / "data" / "gold" / "links.jsonl"
SETS = ("s2aff/dev.jsonl", "ror-affiliation/crossref.json", "ror-affiliation/springer.json")
FIRST = "first link right {0.first_precision:.3f}, of linkable linked {0.coverage:.3f}"
ALL = "precision {0.precision:.3f}, recall {0.recall:.3f}"


def of_index(dump: Path, index: Path) -> Register:
    """Print what the index of *dump* costs, and return it."""
    began = time.perf_counter()
    with ProcessPoolExecutor(1) as pool:  # so that its memory is not counted as that of matching
        count = pool.submit(import_register, dump, index).result()
    imported = time.perf_counter() - began
    began = time.perf_counter()
    register = Register(index)
    print(f"index: {count} records in {imported:.0f} s, {index.stat().st_size / 1e6:.1f} MB, opened in {(time.perf_counter() - began) * 1000:.0f} ms")
    return register


def of_affiliations(register: Register, bench: Path) -> None:
    """Print the figures of the affiliations in *bench*, and how fast they were had."""
    known, count, spent = register.ids(), 0, 0.0
    for name in SETS:
        gold = affiliations(bench / name)
        began = time.process_time()
        found = [[one.organization.id for one in answers(given.text, register)] for given in gold]
        spent, count = spent + time.process_time() - began, count + len(gold)
        told = figures(gold, found, known)
        print(f"{name}: {ALL.format(told)}; {FIRST.format(told)}")
    print(f"{count / spent:.0f} strings a second; {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def of_announcements(register: Register, texts: Path) -> None:
    """Print the figures of the names in the announcements of *texts*."""
    rows = [json.loads(line) for line in LINKS.read_text(encoding="utf-8").splitlines()]
    gold = {(row["announcement"], row["name"]): frozenset({row["ror"]} - {None}) for row in rows}
    for title, links in (("names given", dict(given(register, texts, gold.keys()))), ("names found", dict(extracted(register, texts, gold.keys())))):
        asked = [Affiliation(name, gold[announcement, name]) for announcement, name in links]
        told = figures(asked, list(links.values()), register.ids())
        print(f"announcements, {title}: {len(links)} names, {sum(bool(one.ids) for one in asked)} linkable, {ALL.format(told)}")
        for (announcement, name), ids in links.items():
            if set(ids) != gold[announcement, name]:
                print(f"  {announcement[-6:]} {name}: {ids}, not {sorted(gold[announcement, name])}")


Named = tuple[str, str]
"""An announcement and a name in it."""


def given(register: Register, texts: Path, names: Collection[Named]) -> Iterator[tuple[Named, list[str]]]:
    """Yield the links of *names*, each with the other names that the gold facts have for it."""
    from pressgraph.annotate import annotate
    from pressgraph.annotate.model import load
    from pressgraph.extraction import extract
    from pressgraph.link.entities import linked
    from pressgraph.read import read
    from pressgraph.records import Entity, Statements
    from pressgraph.resolve import resolve

    forms = {row["id"]: list(all_names(row["facts"])) for row in map(json.loads, texts.read_text(encoding="utf-8").splitlines())}
    for reading in extract(annotate(read([texts]), load())):
        (statements,) = resolve([reading])
        kinds = {name: entity.kind for entity in statements.entities for name in (entity.name, *entity.aliases)}
        asked = [name for announcement, name in names if announcement == reading.announcement.id]
        entities = [
            Entity(name, kinds.get(name, "organization"), name, tuple(sorted({*others} - {name})))
            for name in asked
            for others in [next(one for one in forms[reading.announcement.id] if name in one)]
        ]
        for entity in linked(Statements(reading.announcement, tuple(entities), ()), reading, register).entities:
            yield (reading.announcement.id, entity.id), rors(entity.link.same if entity.link else ())


def all_names(facts: list[dict]) -> Iterator[list[str]]:
    """Yield the names of every thing in *facts*."""
    for fact in facts:
        yield from (names for role in ("members", "funder", "recipient") for names in fact.get(role, ()))
        if "org" in fact:
            yield fact["org"]


def extracted(register: Register, texts: Path, names: Collection[Named]) -> Iterator[tuple[Named, list[str]]]:
    """Yield the links of those *names* that extraction finds."""
    import pressgraph

    graph = pressgraph.extract(str(texts), link=register.path).graph
    ids = {iri: data["id"] for iri, data in graph.graph["documents"].items()}
    for _, data in graph.nodes(data=True):
        for document, forms in data.get("names", {}).items():
            same = data.get("links", {}).get(document, {}).get("same", ())
            yield from (((ids[document], name), rors(same)) for name in forms if (ids[document], name) in names)


def rors(same: Iterable[str]) -> list[str]:
    """Return those of *same* that are identifiers of the register."""
    return [one for one in same if one.startswith("https://ror.org/")]


def main(dump: Path, shared: Path) -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        register = of_index(dump, Path(folder) / "ror.sqlite")
        of_affiliations(register, shared / "bench")
        of_announcements(register, shared / "gold" / "dev.jsonl")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
