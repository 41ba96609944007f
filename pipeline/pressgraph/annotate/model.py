"""Loading a trained pipeline."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from pressgraph.errors import InputError

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT = "en_pressgraph"


def load(model: str = DEFAULT) -> Language:
    """Return the pipeline *model*: the name of an installed model package or the path of a model's folder. Raises InputError."""
    import spacy

    try:
        if Path(model).is_dir():
            return spacy.load(model)
        package = importlib.import_module(model)
    except (ImportError, OSError) as error:
        raise InputError(f"no model {model!r} ({error}); possible: {DEFAULT}, another installed model package, or a model's folder") from None
    nlp: Language = package.load()
    return nlp
