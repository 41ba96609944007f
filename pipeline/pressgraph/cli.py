"""The command line: parse, call, print. Everything heavy is imported when a command needs it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pressgraph import __version__
from pressgraph.errors import PressgraphError

if TYPE_CHECKING:
    from pressgraph.corrections import Correction
    from pressgraph.knowledge import KnowledgeGraph
    from pressgraph.records import Failure

EXISTING = click.Path(exists=True, dir_okay=False, path_type=Path)
OUTPUTS = ".nq .trig .ttl .nt .jsonld .graphml .gexf .json .csv .jsonl .parquet"


class Commands(click.Group):
    """A group in which our errors become click's, in one place."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PressgraphError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, context_settings={"auto_envvar_prefix": "PRESSGRAPH", "help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """From announcements to a knowledge graph: who works with whom, who funds whom, who holds which office."""


@main.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--output", metavar="OUT", help=f"Write the graph; the suffix says how ({OUTPUTS}), - is N-Quads on stdout.")
@click.option("--store", metavar="DIR", help="Put each document into the triple store DIR, instead of -o.")
@click.option(
    "--evidence", type=click.Choice(["none", "quote", "full"]), default="full", show_default=True, help="How much of the text goes into RDF."
)
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Leave out facts less likely than this.")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes to read with.")
@click.option("--model", default="en_pressgraph", show_default=True, help="A model package, or the folder of a model.")
@click.option("--base", default="https://w3id.org/pressgraph/id/", show_default=True, help="What minted identifiers begin with.")
@click.option("--profile", type=click.Choice(["schema.org"]), default=None, help="Write RDF in the terms of schema.org alone.")
@click.option("--license", default="", metavar="IRI", help="The licence of the graph, told in it.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be read.")
@click.option("--corrections", metavar="FILE", type=EXISTING, help="Apply what a person corrected (CSV: action,a,b,note).")
def extract(
    paths: tuple[str, ...],
    output: str | None,
    store: str | None,
    evidence: str,
    profile: str | None,
    license: str,
    corrections: Path | None,
    strict: bool,
    **settings: Any,
) -> None:
    """Find the facts that announcements state.

    PATH is a file (.txt .md .html .jsonl .jsonl.gz), a folder, or - for a text on stdin. Without -o the facts are printed as a table.
    """
    from pressgraph import export, knowledge
    from pressgraph.corrections import read_corrections

    if output and store:
        raise click.UsageError("-o and --store: only one of them is possible")
    if store and (profile or license or corrections):
        raise click.UsageError("--profile, --license and --corrections are of a graph that is written with -o, not of a store")
    if output not in (None, "-"):
        export.check_profile(export.format_of(Path(str(output))), profile or "")  # what cannot be written is told before the work, not after
    corrected = read_corrections(corrections) if corrections else []
    failures: list[Failure] = []

    def failed(failure: Failure) -> None:
        failures.append(failure)
        click.echo(f"{failure}", err=True)

    with progress() as advance:
        settings |= {"on_failure": failed, "strict": strict, "on_document": advance}
        if store:
            done = knowledge.extract_into(store, paths, evidence=evidence, **settings)
        else:
            kg = knowledge.extract(paths, license=license, corrections=corrected, **settings)
            tell_unmatched(corrected, kg)
    if store:
        click.echo(f"{', '.join(f'{count} {what}' for what, count in done.items())} -> {store}", err=True)
    elif output is None:
        from pressgraph.table import print_facts

        print_facts(kg.graph)
    elif output == "-":
        export.write(kg.graph, sys.stdout.buffer, format=".nq", evidence=evidence, profile=profile or "")
    else:
        kg.write(output, evidence, profile or "")
        click.echo(f"{kg.summary} -> {output}", err=True)
    if failures:
        click.echo(f"{len(failures)} document(s) failed, each named above; the others are done", err=True)
        sys.exit(1)


@contextmanager
def progress() -> Iterator[Callable[[], None]]:
    """Show on a terminal how many documents are done; give the function to call after each."""
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("reading announcements"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("documents", total=None)
        yield lambda: bar.advance(task)


@main.command()
@click.argument("graph", type=click.Path(exists=True))
@click.argument("text", metavar="QUERY")
@click.option("--param", "params", multiple=True, metavar="NAME=VALUE", help="A value for a saved query, e.g. org='Keio University'.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json", "ttl"]), default="table", show_default=True)
def query(graph: str, text: str, params: tuple[str, ...], form: str) -> None:
    """Ask a graph: QUERY is a saved name, a .rq file or SPARQL.

    The default graph is the union of all graphs. `pressgraph query GRAPH help` lists the saved queries. The format ttl gives the facts on
    which the answer rests, as a graph that `pressgraph show` shows.
    """
    from pressgraph import query as asked
    from pressgraph.store import load

    if text == "help":
        click.echo("\n".join(f"{name:20} {about}" for name, about in asked.saved().items()))
        return
    if wrong := [one for one in params if "=" not in one]:
        raise click.UsageError(f"--param {wrong[0]!r}: NAME=VALUE is needed")
    store = load([Path(graph)])
    result = asked.query(store, text, dict(one.split("=", 1) for one in params))
    click.echo(asked.formatted(asked.subgraph(store, result) if form == "ttl" else result, form))


@main.command()
@click.argument("graph", type=click.Path(exists=True))
@click.option("-o", "--output", required=True, metavar="OUT.html")
@click.option("--focus", metavar="NAME", help="Begin with this person or organization, by any of its names.")
def show(graph: str, output: str, focus: str | None) -> None:
    """Write a page that shows the graph and needs nothing else."""
    from pressgraph.knowledge import read_graph
    from pressgraph.show import page

    Path(output).write_text(page(read_graph(graph).graph, focus=focus), encoding="utf-8")


@main.command()
@click.argument("graph", type=click.Path(exists=True))
@click.argument("name", metavar="FACT|NAME")
def why(graph: str, name: str) -> None:
    """Tell for a fact, or for all facts about a name, where the text states it: quote, offsets, rule, confidence."""
    from pressgraph.knowledge import read_graph
    from pressgraph.table import print_why

    print_why(read_graph(graph).graph, name)


@main.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False))
@click.argument("graphs", nargs=-1, required=True, type=click.Path(exists=True), metavar="GRAPH...")
@click.option("--errors", type=int, default=0, metavar="N", help="Print the first N wrong and missed pairs, by kind, each with the words around it.")
def evaluate(gold: str, graphs: tuple[str, ...], errors: int) -> None:
    """Compare graphs with gold facts: precision, recall, F1 of each relation."""
    from pressgraph.evaluate import evaluate as measured
    from pressgraph.evaluate import format_report

    click.echo(format_report(measured(Path(gold), [Path(graph) for graph in graphs]), errors=errors))


@main.command()
@click.argument("graph", type=click.Path(exists=True))
def validate(graph: str) -> None:
    """Check a graph against the published SHACL shapes: which node is not as it should be, what it has, what is expected."""
    from pressgraph.validation import report
    from pressgraph.validation import validate as checked

    found = checked(Path(graph))
    for line in report(found):
        click.echo(line)
    if found:
        click.echo(f"{graph}: {len(found)} violation(s)", err=True)
        sys.exit(1)
    click.echo(f"{graph}: conforms", err=True)


@main.command()
@click.argument("store", type=click.Path(exists=True, file_okay=False))
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
def forget(store: str, ids: tuple[str, ...]) -> None:
    """Remove documents from a store, each with all that only it stated."""
    from pressgraph.store import growing

    opened = growing.opened(Path(store))
    for one in ids:
        growing.forget(opened, one)


@main.command()
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


@main.command()
@click.argument("graph", type=click.Path(exists=True))
@click.option("-o", "--output", required=True, metavar="TASKS.json")
def review(graph: str, output: str) -> None:
    """Write the announcements of a graph with its facts as tasks for Label Studio."""
    import json

    from pressgraph.knowledge import read_graph
    from pressgraph.labelstudio import tasks

    Path(output).write_text(json.dumps(tasks(read_graph(graph).graph), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@main.command()
@click.argument("tasks", metavar="TASKS.json", type=EXISTING)
@click.option("-o", "--output", required=True, metavar="FILE", help="Write the corrections as CSV.")
def reviewed(tasks: Path, output: str) -> None:
    """Read back what a person decided in Label Studio: facts confirmed or rejected, kinds."""
    from pressgraph.corrections import write_corrections
    from pressgraph.labelstudio import judgements

    found = judgements(tasks)
    Path(output).write_text(write_corrections(found), encoding="utf-8")
    click.echo(f"{len(found)} corrections -> {output}", err=True)
