"""Imports run one way, and what belongs together says the same."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from pressgraph import rules
from pressgraph.schema import KINDS, RELATIONS

PACKAGE = Path(__file__).parent.parent / "pipeline" / "pressgraph"
NOUNS = {"records", "schema", "vocab", "errors"}
MAY_IMPORT = {
    "records": set(),
    "schema": set(),
    "errors": set(),
    "vocab": {"schema"},
    "read": NOUNS,
    "annotate": NOUNS,
    "rules": NOUNS | {"annotate"},
    "likelihood": {"annotate", "rules"},
    "extraction": NOUNS | {"rules", "likelihood"},
    "resolve": NOUNS,
    "link": NOUNS | {"resolve"},
    "privacy": set(),
    "copies": set(),
    "graph": NOUNS | {"copies", "privacy", "resolve", "link"},
    "identity": NOUNS | {"copies", "graph", "resolve"},
    "corrections": NOUNS | {"graph", "identity", "resolve"},
    "labelstudio": NOUNS | {"corrections"},
    "export": NOUNS | {"corrections", "graph", "identity", "resolve"},
    "store": NOUNS | {"copies", "corrections", "export", "graph", "identity", "resolve"},
    "query": NOUNS | {"export", "store"},
    "validation": NOUNS | {"export", "store"},
    "evaluate": NOUNS | {"store"},
    "show": NOUNS | {"export", "query"},
    "table": NOUNS,
    "flow": NOUNS | {"annotate", "extraction", "resolve", "link"},
    "engine": NOUNS | {"annotate", "flow", "graph", "export", "link"},
    "progress": NOUNS | {"engine", "read"},
    "spark": NOUNS | {"engine", "export", "graph", "identity", "read"},
}
"""Module or package -> what of ours it may import; from link to store they need resolve for the form of identifiers and names alone."""


def imports(path: Path) -> set[str]:
    """The modules and packages of ours that the file *path* imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [one.name for one in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module == "pressgraph":
            names = [f"pressgraph.{one.name}" for one in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("pressgraph.")}
    return found


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_run_one_way(room: str) -> None:
    files = [PACKAGE / f"{room}.py"] if (PACKAGE / f"{room}.py").exists() else sorted((PACKAGE / room).rglob("*.py"))
    assert files
    for file in (one for one in files if one.name != "__main__.py"):  # that stands above all, as cli does
        assert imports(file) - {room} <= MAY_IMPORT[room], file.name


def test_every_relation_has_its_rules() -> None:
    named = {rule.__module__.rpartition(".")[2].partition("_")[0] for rule in rules.RULES}  # position_career belongs to position
    assert named == {"partnership", "funding", "position", "structure"}


def test_every_rule_says_a_sentence_that_it_understands() -> None:
    for rule in rules.RULES:
        assert rule.__doc__, rule.__name__


def test_roles_are_filled_by_kinds() -> None:
    for relation in RELATIONS.values():
        assert relation.core
        for role in relation.roles:
            assert role.kinds <= set(KINDS)
