"""Writes the held-out tenth of our announcements as records to extract from, and its facts in the form of the gold.

    python data/held_out.py FOLDER

gives FOLDER/own.jsonl and FOLDER/own-gold.jsonl.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from annfile import Announcement, parse

from pressgraph.annotate.dates import when

DATA = Path(__file__).parent
SUMS = DATA / "gold" / "sums.tsv"
"""What each sum of a funding comes to, checked by reading: our own normaliser is not judged by itself."""


def held_out(ident: str) -> bool:
    """Tell whether the announcement *ident* is in the held-out tenth."""
    return hashlib.sha256(ident.encode()).digest()[0] % 10 == 0


def names(found: Announcement) -> dict[str, list[str]]:
    """Return the names of each thing of *found* by its id, the longest first; a city with its state is known by its own name too."""
    forms: dict[str, list[str]] = {}
    for start, end, label, ident in found.ents:
        name = found.text[start:end]
        for form in (name, name.partition(",")[0]) if label == "PLACE" else (name,):
            if label != "REF" and form not in forms.setdefault(ident, []):
                forms[ident].append(form)
    return {ident: sorted(texts, key=len, reverse=True) for ident, texts in forms.items()}


def sums() -> dict[str, dict[str, dict[str, Any]]]:
    """Return the sums of the held-out announcements by their announcement and id."""
    result: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    with SUMS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            result[row["announcement"]][row["sum"]] = {"currency": row["currency"], "value": float(row["value"])}
    return result


def moment(found: Announcement, ident: str) -> str:
    """Return the date *ident* of *found* in ISO form; its first words that say one count."""
    words = [found.text[start:end] for start, end, label, one in found.ents if one == ident and label == "DATE"]
    return next((str(read) for one in words if (read := when(one, found.header["date"]))), "")


def gold(found: Announcement, money: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the facts of *found* in the form of the gold. Raises KeyError for a sum that is not in *money*."""
    forms = names(found)
    facts: list[dict[str, Any]] = []
    for fact in found.facts:
        relation = fact["relation"]
        given: dict[str, Any] = {"relation": relation} | {name: moment(found, fact[name][0]) for name in ("start",) if name in fact}
        if relation == "partnership":
            given |= {"members": [forms[one] for one in fact["members"]]} | {name: fact[name] for name in ("topic",) if name in fact}
        elif relation == "funding":
            given |= {role: [forms[one] for one in fact[role]] for role in ("funder", "recipient") if role in fact}
            given |= {"amount": money[fact["amount"][0]]} if "amount" in fact else {}
            given |= {"kind": fact["kind"].split("/")[0]} if "kind" in fact else {}
        else:
            given |= {role: forms[fact[role][0]] for role in ("person", "title", "org", "child", "parent", "place") if role in fact}
            given |= {"status": fact.get("status", "current")} if relation == "position" else {}
        facts.append(given)
    return facts


def main(folder: Path) -> None:
    """Write both files."""
    found = [parse(path.read_text(encoding="utf-8")) for path in sorted((DATA / "announcements").glob("*.ann.txt"))]
    chosen = [one for one in found if held_out(one.id)]
    records = [{"id": one.id, "date": one.header["date"], "text": one.text} for one in chosen]
    money = sums()
    truths = [{"id": one.id, "facts": gold(one, money[one.id])} for one in chosen]
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("own", records), ("own-gold", truths)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
