"""Reads `.ann.txt` announcements: header, text with `{surface|LABEL|id}` marks, facts.

python annfile.py check FILE...     one line per fault, exit 1 where there is any
python annfile.py stats FILE...     counts per label and relation
python annfile.py jsonl FILE...     {"id","text","ents":[[start,end,label,id]],"facts":[...]} per line
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

Entity: TypeAlias = tuple[int, int, str, str]
AnnotatedFact: TypeAlias = dict[str, Any]

HEADER = ("id", "kind", "style", "date", "lang")
ORGS = ("UNIVERSITY", "COMPANY", "GOVERNMENT", "FOUNDATION", "RESEARCH", "UNIT", "CONSORTIUM")
PREFIX = {
    **{"PERSON": "p", "TITLE": "t", "MONEY": "m", "DATE": "d", "PLACE": "g", "PROGRAM": "x", "REF": "opxg"},
    **dict.fromkeys(ORGS, "o"),
}
ROLES: dict[str, dict[str, str | None]] = {
    "partnership": {"members": "o", "form": None, "topic": None, "start": "d", "amount": "m", "name": "xo", "place": "g"},
    "funding": {"funder": "op", "recipient": "opxg", "amount": "m", "kind": None, "for": "oxp", "date": "d", "through": "xo"},
    "position": {"person": "p", "title": "t", "org": "oxg", "status": None, "start": "d"},
    "part_of": {"child": "ox", "parent": "ox"},
    "located_in": {"org": "ox", "place": "g"},
}
"""The roles of each relation with the prefixes of the ids that may fill them; None for words."""

CORE = {
    "partnership": (("members",), 1),
    "funding": (("funder", "recipient", "amount"), 2),
    "position": (("person", "title"), 2),
    "part_of": (("child", "parent"), 2),
    "located_in": (("org", "place"), 2),
}
"""The roles that make a fact, and how many of them must be filled."""

WORDS = {
    "form": {"agreement", "partnership", "consortium", "joint-center", "merger", "other"},
    "kind": {"grant", "gift", "investment", "contract", "award", "scholarship", "loan", "in-kind", "other"},
    "status": {"current", "incoming", "former", "acting"},
}
MARK = re.compile(r"\{([^{}|]+)\|([A-Z]+)\|([a-z]\d+)\}")


@dataclass
class Announcement:
    """An annotated announcement: the plain text, its marks, its facts, and the faults found while reading."""

    id: str
    header: dict[str, str]
    text: str
    ents: list[Entity]
    facts: list[AnnotatedFact]
    faults: list[str] = field(default_factory=list)


def parse(source: str) -> Announcement:
    """Return the announcement that *source*, the content of an `.ann.txt` file, describes; its faults are listed, none is raised."""
    parts = re.split(r"(?m)^---[ \t]*\n", source.strip() + "\n", maxsplit=2)
    if len(parts) != 3:
        return Announcement("?", {}, "", [], [], [f"needs header --- text --- facts, found {len(parts)} part(s)"])
    header = parse_header(parts[0])
    faults = [f"header lacks {key}" for key in HEADER if key not in header]
    text, ents, mark_faults = parse_text(parts[1].strip())
    known = {ident for *_, label, ident in ents if label != "REF"}
    facts, fact_faults = parse_facts(parts[2], known)
    faults += mark_faults + stray_faults(text) + identity_faults(ents) + fact_faults
    return Announcement(header.get("id", "?"), header, text, ents, facts, faults)


def parse_header(block: str) -> dict[str, str]:
    """Return the `key: value` lines of *block*."""
    pairs = (line.split(":", 1) for line in block.strip().splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def parse_text(body: str) -> tuple[str, list[Entity], list[str]]:
    """Return *body* without marks, the marks as offsets into it, and the faults of the marks."""
    pieces: list[str] = []
    ents: list[Entity] = []
    faults: list[str] = []
    at = last = 0
    for mark in MARK.finditer(body):
        surface, label, ident = mark.groups()
        plain = body[last : mark.start()]
        at += len(plain)
        if surface != surface.strip():
            faults.append(f"space at the edge of {mark.group()}")
        if label not in PREFIX:
            faults.append(f"no such label: {mark.group()}")
        elif ident[0] not in PREFIX[label]:
            faults.append(f"id prefix does not fit the label: {mark.group()}")
        ents.append((at, at + len(surface), label, ident))
        pieces += [plain, surface]
        at += len(surface)
        last = mark.end()
    return "".join([*pieces, body[last:]]), ents, faults


def stray_faults(text: str) -> list[str]:
    """Return a fault for each brace or bar that is left in the plain *text*."""
    return [f"stray {stray.group()!r} near {text[max(0, stray.start() - 20) : stray.start() + 20]!r}" for stray in re.finditer(r"[{}|]", text)]


def identity_faults(ents: list[Entity]) -> list[str]:
    """Return a fault for each REF that stands for nothing and each id with two labels."""
    labels: dict[str, set[str]] = {}
    for *_, label, ident in ents:
        if label != "REF":
            labels.setdefault(ident, set()).add(label)
    faults = [f"REF {ident} stands for nothing marked" for *_, label, ident in ents if label == "REF" and ident not in labels]
    return faults + [f"{ident} has labels {sorted(found)}" for ident, found in labels.items() if len(found) > 1]


def parse_facts(block: str, known: set[str]) -> tuple[list[AnnotatedFact], list[str]]:
    """Return the facts of *block*, one a line, and their faults; *known* are the ids that the text marks."""
    facts: list[AnnotatedFact] = []
    faults: list[str] = []
    for line in map(str.strip, block.strip().splitlines()):
        if not line or line.startswith("#"):
            continue
        relation, *pairs = (piece.strip() for piece in line.split("|"))
        if relation not in ROLES:
            faults.append(f"no such relation: {line}")
            continue
        fact: AnnotatedFact = {"relation": relation}
        for pair in pairs:
            role, _, value = (piece.strip() for piece in pair.partition("="))
            if role in ROLES[relation]:
                fact[role], role_faults = parse_role(role, value, ROLES[relation][role], known, line)
                faults += role_faults
            else:
                faults.append(f"no such role {role!r}: {line}")
        faults += core_faults(fact, line)
        facts.append(fact)
    return facts, faults


def parse_role(role: str, value: str, prefixes: str | None, known: set[str], line: str) -> tuple[str | list[str], list[str]]:
    """Return what fills *role*, words where *prefixes* is None and else ids, and its faults."""
    if prefixes is None:
        wrong = role in WORDS and not set(value.split("/")) <= WORDS[role]
        return value.strip('"'), [f"{role} cannot be {value!r}: {line}"] if wrong else []
    ids = [piece.strip() for piece in value.split(",") if piece.strip()]
    faults = []
    for ident in ids:
        if ident not in known:
            faults.append(f"{ident} is not marked in the text: {line}")
        elif ident[0] not in prefixes:
            faults.append(f"{role} cannot be {ident}: {line}")
    return ids, faults


def core_faults(fact: AnnotatedFact, line: str) -> list[str]:
    """Return the faults of a *fact* that has too few roles or members."""
    core, least = CORE[fact["relation"]]
    faults = [f"too few roles: {line}"] if sum(role in fact for role in core) < least else []
    if fact["relation"] == "partnership" and len(fact.get("members", [])) < 2:
        faults.append(f"a partnership has two members or more: {line}")
    return faults


def unmarked(found: Announcement) -> list[str]:
    """Return a fault for each further whole-word occurrence of a marked name that carries no mark itself."""
    covered = [False] * (len(found.text) + 1)
    for start, end, *_ in found.ents:
        covered[start:end] = [True] * (end - start)
    missing = set()
    for start, end, label, ident in found.ents:
        surface = found.text[start:end]
        if label in ("REF", "TITLE", "DATE") or len(surface) < 3:
            continue
        for again in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", found.text):
            if not any(covered[again.start() : again.end()]):
                missing.add(f"unmarked again: {surface!r} ({label} {ident})")
    return sorted(missing)


def check(paths: list[str]) -> int:
    """Print the faults of the files, one a line, and return 1 where there is any."""
    faults: list[str] = []
    ids: Counter[str] = Counter()
    for path in paths:
        found = load(path)
        ids[found.id] += 1
        faults += [f"{path}: {fault}" for fault in found.faults + unmarked(found)]
    faults += [f"id {ident} stands {count} times" for ident, count in ids.items() if count > 1]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def stats(paths: list[str]) -> int:
    """Print how many words, marks of each label and facts of each relation the files hold."""
    labels: Counter[str] = Counter()
    relations: Counter[str] = Counter()
    words = 0
    for found in map(load, paths):
        labels.update(label for *_, label, _ in found.ents)
        relations.update(fact["relation"] for fact in found.facts)
        words += len(found.text.split())
    print(f"{len(paths)} announcements, {words} words", dict(labels.most_common()), dict(relations.most_common()))
    return 0


def jsonl(paths: list[str]) -> int:
    """Print each file as one JSON object a line."""
    for found in map(load, paths):
        record = {"id": found.id, **found.header, "text": found.text, "ents": found.ents, "facts": found.facts}
        print(json.dumps(record, ensure_ascii=False))
    return 0


def load(path: str) -> Announcement:
    """Return the announcement in the file *path*. Raises OSError, UnicodeDecodeError."""
    return parse(Path(path).read_text(encoding="utf-8"))


VERBS = {"check": check, "stats": stats, "jsonl": jsonl}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in VERBS:
        sys.exit(f"usage: annfile.py {'|'.join(VERBS)} FILE...")
    sys.exit(VERBS[sys.argv[1]](sys.argv[2:]))
