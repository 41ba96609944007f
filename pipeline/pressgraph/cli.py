"""The command line: parse, call, print. Everything heavy is imported when a command needs it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pressgraph import __version__
from pressgraph.errors import PressgraphError

if TYPE_CHECKING:
    from pressgraph.records import Failure

OUTPUTS = ".nq .trig .ttl .nt .jsonld .graphml .gexf .json .csv .jsonl"


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
@click.option(
    "--evidence", type=click.Choice(["none", "quote", "full"]), default="full", show_default=True, help="How much of the text goes into RDF."
)
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Leave out facts less likely than this.")
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes to read with.")
@click.option("--model", default="en_pressgraph", show_default=True, help="A model package, or the folder of a model.")
@click.option("--base", default="https://w3id.org/pressgraph/id/", show_default=True, help="What minted identifiers begin with.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be read.")
def extract(paths: tuple[str, ...], output: str | None, evidence: str, min_confidence: float, jobs: int, model: str, base: str, strict: bool) -> None:
    """Find the facts that announcements state.

    PATH is a file (.txt .md .html .jsonl .jsonl.gz), a folder, or - for a text on stdin. Without -o the facts are printed as a table.
    """
    from pressgraph import export, knowledge

    if output not in (None, "-"):
        export.format_of(Path(str(output)))  # a wrong suffix is told before the work, not after
    failures: list[Failure] = []

    def failed(failure: Failure) -> None:
        failures.append(failure)
        click.echo(f"{failure}", err=True)

    with progress() as advance:
        kg = knowledge.extract(
            paths, min_confidence=min_confidence, jobs=jobs, model=model, base=base, on_failure=failed, strict=strict, on_document=advance
        )
    if output is None:
        from pressgraph.table import print_facts

        print_facts(kg.graph)
    elif output == "-":
        export.write(kg.graph, sys.stdout.buffer, format=".nq", evidence=evidence)
    else:
        kg.write(output, evidence)
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
@click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
def query(graph: str, text: str, params: tuple[str, ...], form: str) -> None:
    """Ask a graph: QUERY is a saved name, a .rq file or SPARQL.

    The default graph is the union of all graphs. `pressgraph query GRAPH help` lists the saved queries.
    """
    from pressgraph import query as asked
    from pressgraph.store import load

    if text == "help":
        click.echo("\n".join(f"{name:12} {about}" for name, about in asked.saved().items()))
        return
    if wrong := [one for one in params if "=" not in one]:
        raise click.UsageError(f"--param {wrong[0]!r}: NAME=VALUE is needed")
    result = asked.query(load([Path(graph)]), text, dict(one.split("=", 1) for one in params))
    click.echo(asked.formatted(result, form))


@main.command()
@click.argument("graph", type=click.Path(exists=True))
@click.option("-o", "--output", required=True, metavar="OUT.html")
@click.option("--focus", metavar="NAME", help="Begin with this person or organization, by any of its names.")
@click.option("--sparql", is_flag=True, help="Let the page answer SPARQL queries too; it becomes about 2 MB larger.")
def show(graph: str, output: str, focus: str | None, sparql: bool) -> None:
    """Write a page that shows the graph and needs nothing else."""
    from pressgraph.knowledge import read_graph
    from pressgraph.show import page

    Path(output).write_text(page(read_graph(graph).graph, focus=focus, sparql=sparql), encoding="utf-8")


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
@click.argument("graphs", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False), metavar="GRAPH...")
@click.option("--errors", type=int, default=0, metavar="N", help="Print the first N wrong and missed pairs, by kind, each with the words around it.")
def evaluate(gold: str, graphs: tuple[str, ...], errors: int) -> None:
    """Compare graphs with gold facts: precision, recall, F1 of each relation."""
    from pressgraph.evaluate import evaluate as measured
    from pressgraph.evaluate import format_report

    click.echo(format_report(measured(Path(gold), [Path(graph) for graph in graphs]), errors=errors))
