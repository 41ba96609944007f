"""The command line: parse, call, print. Everything heavy is imported when a command needs it."""

from __future__ import annotations

import click

from pressgraph import __version__
from pressgraph.cli.asking import evaluate, forget, query, show, validate, why
from pressgraph.cli.correcting import correct, review, reviewed
from pressgraph.cli.extract import extract
from pressgraph.cli.link import link
from pressgraph.cli.spark import spark
from pressgraph.errors import PressgraphError


class Commands(click.Group):
    """A group in which our errors become click's, in one place."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except PressgraphError as error:
            raise click.ClickException(str(error)) from error


COMMANDS = (extract, query, show, why, evaluate, validate, forget, correct, review, reviewed, link, spark)


@click.group(
    cls=Commands,
    commands=COMMANDS,
    context_settings={"auto_envvar_prefix": "PRESSGRAPH", "help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__)
def main() -> None:
    """From announcements to a knowledge graph: who works with whom, who funds whom, who holds which office."""
