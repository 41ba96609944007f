"""The commands that look at a graph: ask it, show it, tell why, check it."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command()
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


@click.command()
@click.argument("graph", type=click.Path(exists=True))
@click.option("-o", "--output", required=True, metavar="OUT.html")
@click.option("--focus", metavar="NAME", help="Begin with this person or organization, by any of its names.")
@click.option("--sparql", is_flag=True, help="Let the page answer SPARQL queries too; it becomes about 2 MB larger.")
def show(graph: str, output: str, focus: str | None, sparql: bool) -> None:
    """Write a page that shows the graph and needs nothing else."""
    from pressgraph.show import page
    from pressgraph.store import read

    Path(output).write_text(page(read(Path(graph)), focus=focus, sparql=sparql), encoding="utf-8")


@click.command()
@click.argument("graph", type=click.Path(exists=True))
@click.argument("name", metavar="FACT|NAME")
def why(graph: str, name: str) -> None:
    """Tell for a fact, or for all facts about a name, where the text states it: quote, offsets, rule, confidence."""
    from pressgraph.store import read
    from pressgraph.table import print_why

    print_why(read(Path(graph)), name)


@click.command()
@click.argument("gold", type=click.Path(exists=True, dir_okay=False))
@click.argument("graphs", nargs=-1, required=True, type=click.Path(exists=True), metavar="GRAPH...")
@click.option("--errors", type=int, default=0, metavar="N", help="Print the first N wrong and missed pairs, by kind, each with the words around it.")
def evaluate(gold: str, graphs: tuple[str, ...], errors: int) -> None:
    """Compare graphs with gold facts: precision, recall, F1 of each relation."""
    from pressgraph.evaluate import evaluate as measured
    from pressgraph.evaluate import format_report

    click.echo(format_report(measured(Path(gold), [Path(graph) for graph in graphs]), errors=errors))


@click.command()
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


@click.command()
@click.argument("store", type=click.Path(exists=True, file_okay=False))
@click.argument("ids", nargs=-1, required=True, metavar="ID...")
def forget(store: str, ids: tuple[str, ...]) -> None:
    """Remove documents from a store, each with all that only it stated."""
    from pressgraph.store import growing

    opened = growing.opened(Path(store))
    for one in ids:
        growing.forget(opened, one)
