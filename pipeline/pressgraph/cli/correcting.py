"""The commands by which a person corrects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressgraph.cli.options import EXISTING, OUTPUTS

if TYPE_CHECKING:
    from pressgraph.corrections import Correction


@click.command()
@click.argument("graph", type=click.Path(exists=True))
@click.argument("corrections", metavar="FILE", type=EXISTING)
@click.option("-o", "--output", metavar="OUT", help=f"Write the corrected graph; the suffix says how ({OUTPUTS}). Not needed for a store.")
def correct(graph: str, corrections: Path, output: str | None) -> None:
    """Apply what a person corrected to a graph: FILE is CSV with the columns action, a, b and note.

    Actions: merge and apart (two things), reject and confirm (a fact), kind (a thing and its kind). Without -o, GRAPH is a store, which is corrected
    itself, with what is added later: FILE takes the place of the corrections that it had.
    """
    from pressgraph.corrections import apply, read_corrections, unmatched
    from pressgraph.knowledge import KnowledgeGraph, read_graph
    from pressgraph.store.growing import is_store

    corrected = read_corrections(corrections)
    if output is None:
        if not is_store(Path(graph)):
            raise click.UsageError(f"-o OUT is needed: {graph} is no store, and only a store is corrected in its place")
        correct_store(graph, corrected)
        return
    kg = KnowledgeGraph(apply(corrected, read_graph(graph).graph))
    tell_unmatched(unmatched(corrected, kg.graph))
    kg.write(output)
    click.echo(f"{kg.summary} -> {output}", err=True)


def correct_store(store: str, corrections: list[Correction]) -> None:
    """Let *corrections* be those of the store in the folder *store*."""
    from pressgraph.store import growing

    opened = growing.opened(Path(store))
    growing.correct(opened, corrections)
    tell_unmatched(growing.unreached(opened, corrections))
    click.echo(f"{len(corrections)} corrections -> {store}", err=True)


def tell_unmatched(corrections: list[Correction]) -> None:
    """Name on stderr *corrections*, which reached nothing."""
    for one in corrections:
        click.echo(f"{one.where}: {one.action} reached nothing: {one.a!r}" + (f", {one.b!r}" if one.b else ""), err=True)


@click.command()
@click.argument("graph", type=click.Path(exists=True))
@click.option("-o", "--output", required=True, metavar="TASKS.json")
def review(graph: str, output: str) -> None:
    """Write the announcements of a graph with its facts as tasks for Label Studio."""
    import json

    from pressgraph.labelstudio import tasks
    from pressgraph.store import read

    Path(output).write_text(json.dumps(tasks(read(Path(graph))), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@click.command()
@click.argument("tasks", metavar="TASKS.json", type=EXISTING)
@click.option("-o", "--output", required=True, metavar="FILE", help="Write the corrections as CSV.")
def reviewed(tasks: Path, output: str) -> None:
    """Read back what a person decided in Label Studio: facts confirmed or rejected, kinds."""
    from pressgraph.corrections import write_corrections
    from pressgraph.labelstudio import judgements

    found = judgements(tasks)
    Path(output).write_text(write_corrections(found), encoding="utf-8")
    click.echo(f"{len(found)} corrections -> {output}", err=True)
