"""Puts the texts back to the announcements of names.jsonl that shaped neither model nor rules, and writes their facts as gold.

    python data/real/texts.py RAW.jsonl.gz FOLDER

gives FOLDER/real.jsonl and FOLDER/real-gold.jsonl.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

NAMES = Path(__file__).parent / "names.jsonl"


def text_of(record: dict[str, Any]) -> str:
    """Return the text whose hash names.jsonl has: the title, a blank line, the body."""
    return "\n\n".join(part.strip() for part in (record["title"], record["text"]) if part.strip())


def main(raw: Path, folder: Path) -> None:
    """Write both files. Raises SystemExit where the collection has not the text that was read."""
    listed = map(json.loads, NAMES.read_text(encoding="utf-8").splitlines())
    wanted = {record["id"]: record for record in listed if record["held_out"] and not record["shaped_rules"]}
    with gzip.open(raw, "rt", encoding="utf-8") as lines:
        texts = {record["id"]: record for record in map(json.loads, lines) if record["id"] in wanted}
    for ident, record in wanted.items():
        if ident not in texts or hashlib.sha256(text_of(texts[ident]).encode()).hexdigest() != record["sha256"]:
            raise SystemExit(f"{raw}: {ident} is not there, or not as it was read (another SHA-256)")
    folder.mkdir(parents=True, exist_ok=True)
    records = ({"id": ident, "date": texts[ident]["date"], "text": text_of(texts[ident])} for ident in wanted)
    truths = ({"id": ident, "facts": record["facts"]} for ident, record in wanted.items())
    for name, entries in (("real", records), ("real-gold", truths)):
        (folder / f"{name}.jsonl").write_text("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
