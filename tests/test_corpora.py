"""models/corpora.toml tells for every corpus where it comes from and under which licence."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
CORPORA: dict[str, Any] = tomllib.loads((ROOT / "models" / "corpora.toml").read_text(encoding="utf-8"))
LABELS = {"PERSON", "TITLE", "ORG", "PLACE", "PROGRAM", "MONEY", "DATE"}
KEYS = {
    "corpus": {"name", "trains", "repository", "commit", "licence", "root", "file", "sha256", "labels", "role", "obtain"},
    "publisher": {"repository", "commit", "licence", "announcements"},
    "weights": {"name", "package", "licence", "obtain"},
    "left_out": {"name", "repository", "why"},
}


def test_has_every_table() -> None:
    assert set(CORPORA) == set(KEYS)


@pytest.mark.parametrize("table", KEYS)
def test_every_entry_has_its_keys(table: str) -> None:
    assert all(entry.keys() == KEYS[table] for entry in CORPORA[table])
    assert all(value != "" for entry in CORPORA[table] for key, value in entry.items() if key != "sha256")


@pytest.mark.parametrize("corpus", CORPORA["corpus"], ids=lambda corpus: corpus["name"])
def test_words_are_known_words(corpus: dict[str, Any]) -> None:
    assert corpus["role"] in {"train", "dev", "test"}
    assert corpus["trains"] in {"names", "names of announcements", "syntax"}
    assert set(corpus["labels"]) <= LABELS
    assert bool(corpus["labels"]) == corpus["trains"].startswith("names")


@pytest.mark.parametrize("corpus", CORPORA["corpus"], ids=lambda corpus: corpus["name"])
def test_files_can_be_checked(corpus: dict[str, Any]) -> None:
    if corpus["root"] == "project":
        assert (ROOT / corpus["file"]).exists()
    else:
        assert corpus["root"] == "shared"
        assert len(bytes.fromhex(corpus["sha256"])) == 32


def test_names_and_files_are_unique() -> None:
    for key in ("name", "file"):
        values = [corpus[key] for corpus in CORPORA["corpus"]]
        assert len(values) == len(set(values))


def test_no_corpus_is_also_left_out() -> None:
    assert not {corpus["name"] for corpus in CORPORA["corpus"]} & {entry["name"] for entry in CORPORA["left_out"]}
