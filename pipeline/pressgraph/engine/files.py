"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from pressgraph.errors import EngineError


def save(path: Path, pieces: Iterable[bytes]) -> None:
    """Write *pieces* into *path*, onto the disk itself. Raises EngineError."""
    try:
        with path.open("wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise EngineError(f"{path.name} cannot be written ({error.strerror})") from error


def save_whole(path: Path, pieces: Iterable[bytes], aside: Path) -> None:
    """Write *pieces* into *path* so that there is at every moment the old content or the new; *aside* is a folder on the same disk."""
    save(aside / path.name, pieces)
    (aside / path.name).replace(path)
