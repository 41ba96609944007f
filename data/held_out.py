"""Writes the held-out tenth of our announcements as records to extract from, and its facts in the form of the gold.

    python data/held_out.py FOLDER

gives FOLDER/own.jsonl and FOLDER/own-gold.jsonl.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from annfile import Announcement, parse

from pressgraph.annotate.money import amount, dollar_of
from pressgraph.annotate.values import AROUND

DATA = Path(__file__).parent


def held_out(ident: str) -> bool:
    """Tell whether the announcement *ident* is in the held-out tenth."""
    return hashlib.sha256(ident.encode()).digest()[0] % 10 == 0


def names(found: Announcement) -> dict[str, list[str]]:
    """Return the names of each thing of *found* by its id, the longest first."""
    forms: dict[str, list[str]] = {}
    for start, end, label, ident in found.ents:
        if label != "REF" and found.text[start:end] not in forms.setdefault(ident, []):
            forms[ident].append(found.text[start:end])
    return {ident: sorted(texts, key=len, reverse=True) for ident, texts in forms.items()}


def sums(found: Announcement) -> dict[str, dict[str, Any]]:
    """Return the sums of *found* by their ids, as our own normaliser reads them."""
    result: dict[str, dict[str, Any]] = {}
    for start, end, label, ident in found.ents:
        if label != "MONEY" or ident in result:
            continue
        before, after = found.text[max(0, start - AROUND) : start], found.text[end : end + AROUND]
        read = amount(found.text[start:end], before, after, dollar_of(found.text))
        if read is not None:
            figures = {"value": read.value, "min": read.minimum, "max": read.maximum}
            result[ident] = {"currency": read.currency} | {name: float(figure) for name, figure in figures.items() if figure is not None}
    return result


def gold(found: Announcement) -> list[dict[str, Any]]:
    """Return the partnerships, fundings and positions of *found* in the form of the gold."""
    forms, money = names(found), sums(found)
    facts: list[dict[str, Any]] = []
    for fact in found.facts:
        relation = fact["relation"]
        if relation == "partnership":
            facts.append({"relation": relation, "members": [forms[one] for one in fact["members"]]})
        elif relation == "funding":
            given: dict[str, Any] = {role: [forms[one] for one in fact[role]] for role in ("funder", "recipient") if role in fact}
            if fact.get("amount", [""])[0] in money:
                given["amount"] = money[fact["amount"][0]]
            facts.append({"relation": relation, **given} | ({"kind": fact["kind"].split("/")[0]} if "kind" in fact else {}))
        elif relation == "position":
            held: dict[str, Any] = {"person": forms[fact["person"][0]], "title": forms[fact["title"][0]]}
            facts.append(
                {"relation": relation, **held, "status": fact.get("status", "current")} | ({"org": forms[fact["org"][0]]} if "org" in fact else {})
            )
    return facts


def main(folder: Path) -> None:
    """Write both files."""
    found = [parse(path.read_text(encoding="utf-8")) for path in sorted((DATA / "announcements").glob("*.ann.txt"))]
    chosen = [one for one in found if held_out(one.id)]
    records = [{"id": one.id, "date": one.header["date"], "text": one.text} for one in chosen]
    truths = [{"id": one.id, "facts": gold(one)} for one in chosen]
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in (("own", records), ("own-gold", truths)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
