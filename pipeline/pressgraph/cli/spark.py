"""The command that works on a cluster."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import Any

import click

from pressgraph import __version__
from pressgraph.cli.options import BASE, EVIDENCE, FAST, LIKELY, MODEL
from pressgraph.errors import MissingError


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("-o", "--output", required=True, metavar="OUT", help="Where Spark writes: a folder or the address of one (hdfs:, s3a:).")
@EVIDENCE
@LIKELY
@MODEL
@FAST
@BASE
@click.option("--timeout", "seconds", type=click.FloatRange(0.1), default=60, show_default=True, help="Seconds that one document may take.")
@click.option("--memory", "megabytes", type=click.IntRange(100), default=2000, show_default=True, help="Megabytes that one document may take.")
def spark(paths: tuple[str, ...], output: str, **settings: Any) -> None:
    """Find the facts that announcements state, with Apache Spark.

    PATH is what `extract` reads, where all machines of the cluster see it. OUT gets facts, mentions and entities in Parquet, quads in N-Quads, and
    failed. A run that was ended goes on when the same command is given again. What Spark itself is told comes from spark-submit; without it,
    all processors of this machine work.
    """
    if not find_spec("pyspark"):
        raise MissingError("spark needs pyspark, which is not installed: pip install 'pressgraph[spark]'")
    from pyspark.sql import SparkSession

    from pressgraph.engine.settings import Settings
    from pressgraph.spark.run import run

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    asked = Settings(__version__, paths, forms=("json",), **settings)
    session = SparkSession.builder.appName("pressgraph").getOrCreate()
    try:
        sums = run(session, paths, output, asked)
    finally:
        session.stop()
    click.echo("{facts:,} facts in {documents:,} announcements".format_map(sums) + f" -> {output}", err=True)
    if sums["failed"]:
        click.echo(f"{sums['failed']:,} document(s) failed, each named in {output}/failed; the others are done", err=True)
        sys.exit(1)
