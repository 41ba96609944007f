"""The commands by which a person corrects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressgraph.cli.options import EXISTING, OUTPUTS

if TYPE_CHECKING:
    from pressgraph.corrections import Correction
    from pressgraph.knowledge import KnowledgeGraph


@click.command()
@click.argument("graph", type=click.Path(exists=True))
@click.argument("corrections", metavar="FILE", type=EXISTING)
@click.option("-o", "--output", required=True, metavar="OUT", help=f"Write the corrected graph; the suffix says how ({OUTPUTS}).")
def correct(graph: str, corrections: Path, output: str) -> None:
    """Apply what a person corrected to a graph: FILE is CSV with the columns action, a, b and note.

    Actions: merge and apart (two things), reject and confirm (a fact), kind (a thing and its kind).
    """
    from pressgraph.corrections import apply, read_corrections
    from pressgraph.knowledge import KnowledgeGraph, read_graph

    corrected = read_corrections(corrections)
    kg = KnowledgeGraph(apply(corrected, read_graph(graph).graph))
    tell_unmatched(corrected, kg)
    kg.write(output)
    click.echo(f"{kg.summary} -> {output}", err=True)


def tell_unmatched(corrections: list[Correction], kg: KnowledgeGraph) -> None:
    """Name on stderr those of *corrections* that reached nothing in *kg*."""
    from pressgraph.corrections import unmatched

    for one in unmatched(corrections, kg.graph):
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
