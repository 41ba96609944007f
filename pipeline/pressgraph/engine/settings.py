"""What a run over a folder is asked for, as far as the bytes that it writes depend on it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pressgraph.annotate import model as models
from pressgraph.graph import BASE
from pressgraph.link.index import fingerprint

MOST_DOCUMENTS = 250
"""Documents of a part, at most: with evidence, a part has about 25 MB of N-Quads, which are sorted in memory."""
MOST_CHARACTERS = 250_000
"""Characters of a part, after which no further document is added to it."""
SECONDS = 60.0
"""How long one document may take, unless other is asked for."""
MEGABYTES = 2000
"""How much memory one document may take beside the model, unless other is asked for."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The command as far as it tells what is written: a folder is continued only with the same.

    ``sources`` are the paths given, ``forms`` names in :data:`pressgraph.export.PARTS`, ``seconds`` and ``megabytes`` the limits for one document,
    ``index`` the file of the register to which organizations are linked, if they are.
    """

    version: str
    sources: tuple[str, ...]
    model: str
    min_confidence: float = 0.5
    base: str = BASE
    evidence: str = "full"
    forms: tuple[str, ...] = ("nq",)
    seconds: float = SECONDS
    megabytes: int = MEGABYTES
    index: Path | None = None
    most_documents: int = MOST_DOCUMENTS
    most_characters: int = MOST_CHARACTERS

    def plain(self) -> dict[str, Any]:
        """Return the settings as JSON has them; the register by its hash, since another may stand in its place."""
        plain = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}
        return plain | {"index": fingerprint(self.index) if self.index else None}


def run_of(version: str, model: str, min_confidence: float, index: Path | None) -> dict[str, str]:
    """Return what the run is described by in the export: the tool, its version, model and register with their hashes, the settings."""
    named = {"model": Path(model).name, "model_sha256": models.fingerprint(model)}
    linked = {"link": f"ror {fingerprint(index)}"} if index else {}
    return {"tool": "pressgraph", "version": version} | named | {"min_confidence": str(min_confidence)} | linked
