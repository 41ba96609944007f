"""The trained pipeline of pressgraph: ``en_pressgraph.load()`` gives a spaCy Language."""

from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import get_model_meta, load_model_from_init_py

from pressgraph.annotate import aliases, kinds, layout, names, pairs, recognizer, references, tokenizer, values

__version__ = get_model_meta(Path(__file__).parent)["version"]
COMPONENTS = (tokenizer, recognizer, names, values, aliases, kinds, layout, references, pairs)
"""The modules that register what the model is made of."""


def load(**overrides: Any) -> Language:
    """Return the pipeline; *overrides* are those of ``spacy.load``."""
    return load_model_from_init_py(__file__, **overrides)
