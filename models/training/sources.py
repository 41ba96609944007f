"""The files that corpora.toml names, each checked against its checksum."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MODELS = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Source:
    """A file of training data and the labels that are marked in it throughout."""

    name: str
    path: Path
    labels: frozenset[str]


def sources(shared: Path, trains: str, role: str) -> Iterator[Source]:
    """Yield the files under *shared* that train *trains* ("names", "syntax") in *role* ("train", "dev", "test"). Raises SystemExit."""
    for entry in tomllib.loads((MODELS / "corpora.toml").read_text(encoding="utf-8"))["corpus"]:
        path = shared / entry["file"]
        if entry["root"] != "shared" or entry["trains"] != trains or entry["role"] != role:
            continue
        if not path.exists():
            raise SystemExit(f"{path}: not there; {entry['name']} is from github.com/{entry['repository']} at {entry['commit']}: {entry['obtain']}")
        if hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
            raise SystemExit(f"{path}: not the file that models/corpora.toml names (another SHA-256)")
        yield Source(entry["name"], path, frozenset(entry.get("labels", ())))
