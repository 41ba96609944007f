"""Loading a trained pipeline."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressgraph.errors import InputError

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT = "en_pressgraph"


def load(model: str = DEFAULT) -> Language:
    """Return the pipeline *model*: the name of an installed model package or the path of a model's folder. Raises InputError.

    A pipeline that is not one of ours takes the place of our recognizer: its entities count under the labels of
    :data:`pressgraph.annotate.other.OUR_LABELS`. Titles, or whatever else it has no label for, are still found by ours.
    """
    nlp = loaded(model)
    if "pressgraph_references" in nlp.pipe_names:
        return nlp
    ours = loaded(DEFAULT)
    other: Any = ours.add_pipe("pressgraph_other", after="pressgraph_recognizer")
    other.ask(nlp)
    return ours


def loaded(model: str) -> Language:
    """Return the pipeline *model* as it is. Raises InputError."""
    import spacy

    try:
        if Path(model).is_dir():
            return spacy.load(model)
        package = importlib.import_module(model)
    except (ImportError, OSError) as error:
        raise InputError(f"no model {model!r} ({error}); possible: {DEFAULT}, another installed model package, or a model's folder") from None
    nlp: Language = package.load()
    return nlp
