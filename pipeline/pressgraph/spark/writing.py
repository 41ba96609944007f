"""What is written: facts, mentions and entities as tables, N-Quads, made from the few rows that each of them rests on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial

import networkx as nx
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from pressgraph.export.rdf import default_blocks, document_blocks, labelled_alike
from pressgraph.export.serialize import piece
from pressgraph.export.table import rows as fact_rows
from pressgraph.export.tables import TABLES, Columns, entities, mentions
from pressgraph.graph import add_entity, settled
from pressgraph.identity import joined_as
from pressgraph.identity.joining import sense
from pressgraph.spark.frames import Row, Rows, Steps, by_group, mapped
from pressgraph.spark.stating import draft_of

LABELS = "iri string, home string, name string, kind string, several boolean"
"""What stands for each thing, its name and kind as that, and whether several are one in it."""
SENSES = "sense string, node string, what string, document string, content string"
MADE = "what string, content string"
"""``what`` is line (of N-Quads, or several), fact, mention, entity, label, or member (of a fact); ``content`` is that, as JSON but for lines."""
SQL_TYPES = {str: "string", int: "bigint", float: "double", list: "array<string>"}


class Writing:
    """What is made of *pieces* when *same* says which things are one; base and run are those of *graph*, which is empty."""

    def __init__(self, pieces: DataFrame, same: DataFrame, steps: Steps, graph: nx.MultiDiGraph) -> None:
        self.pieces, self.same, self.steps, self.graph = pieces, same, steps, graph

    def things(self) -> DataFrame:
        """Return what is made of each thing."""
        named = self.pieces.where("what = 'entity'").join(self.same.withColumnRenamed("iri", "node"), "node", "left")
        at_home = named.withColumn("home", F.coalesce("home", "node"))
        make = partial(made_of_thing, self.graph)
        return self.steps.kept("steps/made-of-things", lambda: by_group(at_home, "home", ("node", "document"), make, MADE))

    def facts(self) -> DataFrame:
        """Return what is made of each fact, where those that say the same are one."""
        stated = self.pieces.where("what = 'fact'").select("node", "what", "document", "content")
        fillers = mapped(stated, filled, "node string, iri string").distinct()
        content = F.to_json(F.struct("iri", "home", "name", "kind", "several")).alias("content")
        labels = fillers.join(self.labels(), "iri").select("node", F.lit("label").alias("what"), F.lit("").alias("document"), content)
        told = by_group(stated.union(labels), "node", ("what", "document", "content"), with_sense, SENSES)
        make = partial(made_of_fact, self.graph)
        return self.steps.kept("steps/made-of-facts", lambda: by_group(told, "sense", ("node", "what", "document", "content"), make, MADE))

    def documents(self) -> DataFrame:
        """Return the N-Quads of each document, several lines to a row."""
        stated = self.pieces.where("what != 'failed'").select("document", "what", "node", "content")
        named = stated.where("what = 'entity'").select("document", F.col("node").alias("iri")).join(self.labels(), "iri")
        labels = named.select("document", F.lit("label").alias("what"), F.col("iri").alias("node"), F.col("name").alias("content"))
        return by_group(stated.union(labels), "document", ("what", "node"), partial(lines_of_document, self.graph), "value string")

    def labels(self) -> DataFrame:
        """Return the columns LABELS of all things."""
        return contents(self.things(), "label", LABELS)

    def table(self, name: str) -> DataFrame:
        """Return the table *name* of :data:`pressgraph.export.tables.TABLES`, with its columns."""
        columns, _ = TABLES[name]
        if name != "entities":
            return contents(self.facts(), name.removesuffix("s"), sql(columns))
        counts = contents(self.facts(), "member", "fact string, entity string").groupBy("entity").agg(F.count("fact").alias("facts"))
        return contents(self.things(), "entity", sql(columns)).drop("facts").join(counts, "entity", "left").select(*columns)

    def default_lines(self) -> DataFrame:
        """Return what the default graph says of things and facts, each line once."""
        lines = self.things().union(self.facts()).where("what = 'line'").select(F.col("content").alias("value"))
        return lines.distinct()


def made_of_thing(empty: nx.MultiDiGraph, rows: list[Row]) -> Rows:
    """Yield what is made of one thing."""
    nodes = sorted({row["node"] for row in rows})
    home: str = rows[0]["home"]
    same = dict.fromkeys(nodes, home) if len(nodes) > 1 else {}
    graph = joined_as(settled(draft_of(rows, empty)), same)
    ((_, data),) = graph.nodes(data=True)
    for node in nodes:
        yield made("label", {"iri": node, "home": home, "name": data["name"], "kind": data["kind"], "several": node in same})
    yield from (made("entity", row) for row in entities(graph))
    yield from default_lines(graph)


def made_of_fact(empty: nx.MultiDiGraph, rows: list[Row]) -> Rows:
    """Yield what is made of facts that say the same."""
    labels = [json.loads(row["content"]) for row in rows if row["what"] == "label"]
    draft = draft_of((row for row in rows if row["what"] == "fact"), empty)
    for label in labels:
        add_entity(draft, label["iri"], "", [label["name"]], label["kind"])
    graph = joined_as(settled(draft), same_of(labels))
    for what, found in (("fact", fact_rows(graph)), ("mention", mentions(graph))):
        yield from (made(what, row) for row in found)
    for fact, thing in sorted({(fact, thing) for fact, thing in graph.edges()}):
        yield made("member", {"fact": fact, "entity": thing})
    yield from default_lines(graph)


def lines_of_document(empty: nx.MultiDiGraph, rows: list[Row]) -> Rows:
    """Yield the N-Quads of a document, whose things have the names that they have in the whole graph."""
    graph = settled(draft_of((row for row in rows if row["what"] != "label"), empty))
    for row in rows:
        if row["what"] == "label":
            graph.nodes[row["node"]]["name"] = row["content"]
    yield from ({"value": piece(name, triples).decode().rstrip("\n")} for name, triples in document_blocks(graph))


def made(what: str, content: Row) -> Row:
    """Return a row of what is made."""
    return {"what": what, "content": json.dumps(content)}


def default_lines(graph: nx.MultiDiGraph) -> Rows:
    """Yield the lines of the default graph that say something of the things and facts of *graph*."""
    for name, triples in default_blocks(graph, labelled_alike(graph)):
        yield from ({"what": "line", "content": line} for line in piece(name, triples).decode().rstrip("\n").split("\n") if line)


def filled(rows: Rows) -> Rows:
    """Yield each fact of *rows* with each thing in it."""
    return ({"node": row["node"], "iri": thing} for row in rows for _, thing in json.loads(row["content"])["stated"]["roles"])


def with_sense(rows: list[Row]) -> Rows:
    """Yield *rows*, all of one fact, with what it says."""
    same = same_of(json.loads(row["content"]) for row in rows if row["what"] == "label")
    first = json.loads(next(row for row in rows if row["what"] == "fact")["content"])
    said = json.dumps(sense(rows[0]["node"], {"relation": first["relation"], "stated": {"": first["stated"]}}, same))
    return (row | {"sense": said} for row in rows)


def same_of(labels: Iterable[Row]) -> dict[str, str]:
    """Return the things of *labels* that are one with others, each with the one that stands for all, as this itself."""
    return {label["iri"]: label["home"] for label in labels if label["several"]}


def contents(frame: DataFrame, what: str, schema: str) -> DataFrame:
    """Return what *frame* has of *what*, in columns of *schema*."""
    return frame.where(F.col("what") == what).select(F.from_json("content", schema).alias("row")).select("row.*")


def sql(columns: Columns) -> str:
    """Return *columns* as Spark has them."""
    return ", ".join(f"`{name}` {SQL_TYPES[kind]}" for name, kind in columns.items())
