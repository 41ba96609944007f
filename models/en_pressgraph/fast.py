"""The fast profile of the pipeline: names are found by a student of two layers instead of the whole encoder, and nobody reads pairs."""

from typing import Any

from spacy.language import Language

import en_pressgraph


def load(**overrides: Any) -> Language:
    """Return the pipeline in its fast profile; *overrides* are those of ``spacy.load``."""
    config = {"components.pressgraph_recognizer.fast": True} | overrides.pop("config", {})
    exclude = overrides.pop("exclude", [])
    exclude = [*([exclude] if isinstance(exclude, str) else exclude), "pressgraph_pairs"]
    return en_pressgraph.load(config=config, exclude=exclude, **overrides)
