"""The commands that link names to the register of research organizations."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from pressgraph.cli.options import EXISTING, INDEX


@click.group()
def link() -> None:
    """Link names to the register of research organizations (ROR, ror.org)."""


@link.command("import")
@click.argument("file", type=EXISTING)
@INDEX
def import_(file: Path, index: Path | None) -> None:
    """Make the index of the register from FILE, a dump of it: .zip .json .jsonl .jsonl.gz."""
    from pressgraph.link.importing import import_register
    from pressgraph.link.index import default_path

    target = index or default_path()
    click.echo(f"{import_register(file, target)} organizations -> {target}", err=True)


@link.command("match")
@click.argument("file", type=click.File(encoding="utf-8"), metavar="FILE|-")
@INDEX
def match(file: TextIO, index: Path | None) -> None:
    """Print for each line of FILE, an affiliation or a name, the organizations that it names, the likeliest first; none where that is in doubt."""
    import json

    from pressgraph.link.index import Register, default_path
    from pressgraph.link.named import answers

    register = Register(index or default_path())
    for line in file:
        text = line.rstrip("\r\n")
        found = [{"id": one.organization.id, "name": one.organization.name, "score": round(one.score, 3)} for one in answers(text, register)]
        click.echo(json.dumps({"text": text, "matches": found}, ensure_ascii=False))
