"""The command that finds facts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pressgraph import __version__
from pressgraph.cli.correcting import tell_unmatched
from pressgraph.cli.options import BASE, EVIDENCE, EXISTING, FAST, INDEX, LIKELY, MODEL, OUTPUTS

if TYPE_CHECKING:
    from pressgraph.read import Sources
    from pressgraph.records import Failure


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option("--files-from", "listing", type=click.Path(exists=True, dir_okay=False), metavar="LIST", help="Read the paths in this file too.")
@click.option(
    "-o", "--output", metavar="OUT", help=f"Write the graph; the suffix says how ({OUTPUTS}), - is N-Quads on stdout, DIR/ a folder of parts."
)
@click.option("--store", metavar="DIR", help="Put each document into the triple store DIR, instead of -o.")
@EVIDENCE
@LIKELY
@click.option("--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes to read with.")
@MODEL
@FAST
@click.option("--corrections", metavar="FILE", type=EXISTING, help="Apply what a person corrected (CSV: action,a,b,note).")
@click.option("--link", is_flag=True, help="Link organizations to the register that `pressgraph link import` has read.")
@INDEX
@BASE
@click.option("--profile", type=click.Choice(["schema.org"]), default=None, help="Write RDF in the terms of schema.org alone.")
@click.option("--license", default="", metavar="IRI", help="The licence of the graph, told in it.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be read.")
@click.option("--parts", default="nq", show_default=True, metavar="FORMS", help="DIR/ alone: forms of the parts: nq, parquet, json, or several.")
@click.option("--timeout", type=click.FloatRange(0.1), default=60, show_default=True, help="DIR/ alone: seconds that one document may take.")
@click.option("--memory", type=click.IntRange(100), default=2000, show_default=True, help="DIR/ alone: megabytes that one document may take.")
@click.option("--log-json", is_flag=True, help="DIR/ alone: tell on stderr in lines of JSON what happens.")
def extract(
    paths: tuple[str, ...],
    listing: str | None,
    output: str | None,
    store: str | None,
    corrections: Path | None,
    link: bool,
    index: Path | None,
    profile: str | None,
    license: str,
    parts: str,
    timeout: float,
    memory: int,
    log_json: bool,
    strict: bool,
    **settings: Any,
) -> None:
    """Find the facts that announcements state.

    PATH is a file (.txt .md .html .pdf .docx .eml .xml .jsonl .jsonl.gz .csv .parquet .warc .warc.gz), a folder, or - for a text on stdin.
    Without -o the facts are printed as a table. A run into a folder of parts that was ended goes on when the same command is given again.
    """
    from pressgraph.read import Sources

    if not paths and not listing:
        raise click.UsageError("PATH... or --files-from LIST is needed")
    if output and store:
        raise click.UsageError("-o and --store: only one of them is possible")
    sources = Sources(paths, listing)
    in_parts = bool(output) and is_folder(str(output))
    if (store or in_parts) and (profile or license):
        raise click.UsageError("--profile and --license are of one graph that is written with -o, not of a store or a folder of parts")
    if in_parts and corrections:
        raise click.UsageError("--corrections are of a graph or a store, not of a folder of parts (possible: pressgraph correct DIR FILE -o OUT)")
    settings |= {"link": link and (index or True), "strict": strict}
    if in_parts:
        named = (*paths, *((f"--files-from {listing}",) if listing else ()))
        sys.exit(into_folder(Path(str(output)), sources, named, (parts, timeout, memory), log_json, **settings))
    failures: list[Failure] = []

    def failed(failure: Failure) -> None:
        failures.append(failure)
        click.echo(f"{failure}", err=True)

    settings |= {"on_failure": failed}
    if store:
        into_store(store, sources, corrections, **settings)
    else:
        into_file(output, sources, profile or "", corrections, license=license, **settings)
    if failures:
        click.echo(f"{len(failures)} document(s) failed, each named above; the others are done", err=True)
        sys.exit(1)


def is_folder(output: str) -> bool:
    """Tell whether *output* is that of a folder of parts; one whose name has the suffix of a table is a folder of tables."""
    from pressgraph.export import TABLE_WRITERS

    return (output.endswith("/") or Path(output).is_dir()) and Path(output).suffix not in TABLE_WRITERS


def into_file(output: str | None, sources: Sources, profile: str, corrections: Path | None, *, evidence: str, **settings: Any) -> None:
    """Write what *sources* state into one file, to stdout, or as a table."""
    from pressgraph import export, knowledge
    from pressgraph.corrections import read_corrections, unmatched

    if output not in (None, "-"):
        export.check_profile(export.format_of(Path(str(output))), profile)  # what cannot be written is told before the work, not after
    corrected = read_corrections(corrections) if corrections else []
    with progress() as advance:
        kg = knowledge.extract(sources, corrections=corrected, on_document=advance, **settings)
    tell_unmatched(unmatched(corrected, kg.graph))
    if output is None:
        from pressgraph.table import print_facts

        print_facts(kg.graph)
    elif output == "-":
        export.write(kg.graph, sys.stdout.buffer, format=".nq", evidence=evidence, profile=profile)
    else:
        kg.write(output, evidence, profile)
        click.echo(f"{kg.summary} -> {output}", err=True)


def into_store(store: str, sources: Sources, corrections: Path | None, **settings: Any) -> None:
    """Put what *sources* state into the store in the folder *store*."""
    from pressgraph.corrections import read_corrections
    from pressgraph.knowledge import extract_into_store
    from pressgraph.store import growing

    corrected = read_corrections(corrections) if corrections else None
    with progress() as advance:
        done = extract_into_store(store, sources, corrections=corrected, on_document=advance, **settings)
    if corrected:
        tell_unmatched(growing.unreached(growing.opened(Path(store)), corrected))
    click.echo(f"{', '.join(f'{count} {what}' for what, count in done.items())} -> {store}", err=True)


def into_folder(
    folder: Path,
    sources: Sources,
    named: tuple[str, ...],
    parts: tuple[str, float, int],
    log_json: bool,
    *,
    link: bool | Path,
    strict: bool,
    model: str,
    min_confidence: float,
    base: str,
    evidence: str,
    jobs: int,
) -> int:
    """Write what *sources* state into *folder*; return the exit status."""
    from pressgraph.engine.settings import Settings
    from pressgraph.knowledge import extract_into_folder, index_of
    from pressgraph.progress import logged, shown
    from pressgraph.read import Progress, size

    forms, timeout, memory = parts
    settings = Settings(__version__, named, model, min_confidence, base, evidence, tuple(forms.split(",")), timeout, memory, index_of(link))
    reading = Progress()
    try:
        with (logged if log_json else shown)(reading, lambda: size(sources)) as tell:
            sums = extract_into_folder(folder, sources, settings=settings, jobs=jobs, strict=strict, tell=tell, progress=reading)
            tell("end", **sums)
    except KeyboardInterrupt:
        click.echo(f"stopped; what is done is kept in {folder}/, and the same command goes on from there", err=True)
        return 130
    if not log_json:
        click.echo("{facts:,} facts in {documents:,} announcements".format_map(sums) + f" -> {folder}/", err=True)
        if sums["failed"]:
            click.echo(f"{sums['failed']:,} document(s) failed, each named in {folder}/failed.jsonl; the others are done", err=True)
    return 1 if sums["failed"] else 0


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
