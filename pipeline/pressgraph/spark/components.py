"""Connected components of a graph that is larger than a machine: the least label is handed on until none changes."""

from __future__ import annotations

from pyspark.sql import DataFrame
from pyspark.sql import functions as F


def components(edges: DataFrame) -> DataFrame:
    """Return for each ``iri`` of *edges* (iri, key) its ``component``: the least identifier that is reached from it over keys in common.

    Each round looks one key further and then jumps to the label of the label, so that rounds grow with the logarithm of the longest chain.
    Rounds are checkpointed: an executor that is lost takes none of them with it.
    """
    links = hubs(edges).checkpoint()
    labels = links.select("iri").union(links.select(F.col("hub").alias("iri"))).distinct().withColumn("component", F.col("iri"))
    changed = 1
    while changed:
        found = jumped(handed_on(labels, links), labels).checkpoint()
        changed = found.where("component != before").count()
        labels = found.select("iri", "component")
    return labels


def hubs(edges: DataFrame) -> DataFrame:
    """Return *edges* as stars: each thing with the least of those that have a key with it, both ways."""
    least = edges.groupBy("key").agg(F.min("iri").alias("hub"))
    stars = edges.join(least, "key").where("iri != hub").select("iri", "hub")
    return stars.union(stars.select("hub", "iri")).distinct()


def handed_on(labels: DataFrame, links: DataFrame) -> DataFrame:
    """Return *labels*, the least of each and of what it is linked to."""
    heard = links.join(labels.withColumnRenamed("iri", "hub"), "hub").groupBy("iri").agg(F.min("component").alias("heard"))
    return labels.join(heard, "iri", "left").select("iri", F.least("component", "heard").alias("component"), F.col("component").alias("before"))


def jumped(found: DataFrame, labels: DataFrame) -> DataFrame:
    """Return *found* with the label that each label had itself."""
    further = labels.toDF("component", "further")
    return found.join(further, "component", "left").select("iri", F.least("component", "further").alias("component"), "before")
