"""Loading a trained pipeline."""

from __future__ import annotations

import hashlib
import importlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pressgraph.errors import InputError

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT = "en_pressgraph"
FAST = "en_pressgraph.fast"


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
        raise InputError(f"no model {model!r} ({error}); possible: {DEFAULT}, {FAST}, another installed model package, or a model's folder") from None
    nlp: Language = package.load()
    return nlp


@cache
def fingerprint(model: str) -> str:
    """Return the SHA-256, in hexadecimal, of the names and contents of the files of *model*, an installed package or a folder."""
    spec = None if Path(model).is_dir() else find_spec(model.partition(".")[0])
    folder = Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else Path(model)
    found = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            found.update(f"{file.relative_to(folder).as_posix()} {content}\n".encode())
    return found.hexdigest()
