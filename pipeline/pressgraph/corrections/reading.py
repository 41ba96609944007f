"""Corrections as a table: one a row, in CSV, with the columns action, a, b and note."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pressgraph.errors import InputError
from pressgraph.resolve import SPACES
from pressgraph.resolve.identifiers import digest

ACTIONS = {"merge": True, "apart": True, "reject": False, "confirm": False, "kind": True}
"""Action -> whether it needs ``b``."""

COLUMNS = ("action", "a", "b", "note")


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person decided: ``action`` is one of ACTIONS, ``a`` and ``b`` what it is about, ``note`` why, ``where`` the file and line."""

    action: str
    a: str
    b: str = ""
    note: str = ""
    where: str = field(default="", compare=False)

    @property
    def fields(self) -> dict[str, str]:
        """What it says, by column."""
        return {name: getattr(self, name) for name in COLUMNS}

    @property
    def id(self) -> str:
        """The identifier: a hash of all that it says."""
        return f"correction/{digest(*self.fields.values())}"


def read_corrections(path: Path) -> list[Correction]:
    """Return the corrections in the CSV file *path*. Raises InputError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            if not {"action", "a"} <= set(reader.fieldnames or ()) or set(reader.fieldnames or ()) - set(COLUMNS):
                raise InputError(f"{path}:1: columns {', '.join(reader.fieldnames or ('none',))} (possible: {', '.join(COLUMNS)})")
            return [correction_of(row, f"{path}:{reader.line_num}") for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read ({error})") from error


def correction_of(row: Mapping[str | None, Any], where: str) -> Correction:
    """Return the correction in *row*. Raises InputError."""
    if None in row:
        raise InputError(f"{where}: more cells than columns: {', '.join(row[None])} (a comma inside a cell needs quotes around the cell)")
    action, a, b, note = ((row.get(name) or "").strip() for name in COLUMNS)
    made = Correction(action, a, b, note, where)
    if made.action not in ACTIONS:
        raise InputError(f"{where}: no action {made.action!r} (possible: {', '.join(ACTIONS)})")
    if not made.a or ACTIONS[made.action] and not made.b:
        raise InputError(f"{where}: {made.action} needs {'a and b' if ACTIONS[made.action] else 'a'} (found: a {made.a!r}, b {made.b!r})")
    if made.action == "kind" and made.b not in SPACES:
        raise InputError(f"{where}: no kind {made.b!r} (possible: {', '.join(SPACES)})")
    return made


def confirmed(corrections: Iterable[Correction]) -> set[str]:
    """Return the facts that *corrections* confirm, as identifiers without base."""
    return {f"fact/{one.a.rpartition('/')[2]}" for one in corrections if one.action == "confirm"}


def write_corrections(corrections: Iterable[Correction]) -> str:
    """Return *corrections* as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(one.fields for one in corrections)
    return out.getvalue()
