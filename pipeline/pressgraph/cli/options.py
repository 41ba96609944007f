"""What several commands take."""

from pathlib import Path

import click

EXISTING = click.Path(exists=True, dir_okay=False, path_type=Path)
OUTPUTS = ".nq .trig .ttl .nt .jsonld .graphml .gexf .json .csv .jsonl .parquet"
INDEX = click.option("--index", type=click.Path(path_type=Path), envvar="PRESSGRAPH_ROR", help="Where the index of the register is.")
EVIDENCE = click.option(
    "--evidence", type=click.Choice(["none", "quote", "full"]), default="full", show_default=True, help="How much of the text goes into RDF."
)
LIKELY = click.option(
    "--min-confidence", type=click.FloatRange(0, 1), default=0.5, show_default=True, help="Leave out facts less likely than this."
)
MODEL = click.option("--model", default="en_pressgraph", show_default=True, help="A model package, or the folder of a model.")
FAST = click.option(
    "--fast", "model", flag_value="en_pressgraph.fast", help="The fast profile of the model: three times as fast, fewer names and facts."
)
BASE = click.option("--base", default="https://w3id.org/pressgraph/id/", show_default=True, help="What minted identifiers begin with.")
