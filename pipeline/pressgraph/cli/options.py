"""What several commands take."""

from pathlib import Path

import click

EXISTING = click.Path(exists=True, dir_okay=False, path_type=Path)
OUTPUTS = ".nq .trig .ttl .nt .jsonld .graphml .gexf .json .csv .jsonl .parquet"
INDEX = click.option("--index", type=click.Path(path_type=Path), envvar="PRESSGRAPH_ROR", help="Where the index of the register is.")
