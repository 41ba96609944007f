"""The export described in itself: the run that made it (PROV-O), the data set that it is (DCAT) and how much is in it (VoID)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

import networkx as nx
from pyoxigraph import Literal, NamedNode, Triple

from pressgraph.export.terms import number
from pressgraph.resolve.identifiers import digest
from pressgraph.vocab import DCAT, DCT, PG, PREFIXES, PROV, RDF, SCHEMA, VOID

RIGHTS = "The texts and the quotes belong to their publishers. The makers of pressgraph claim no rights in what it writes."
DESCRIBED_APART = frozenset({"tool", "version", "model", "model_sha256"})
"""What a run is described by that is no setting."""


def run_node(graph: nx.MultiDiGraph) -> NamedNode | None:
    """Return the IRI of the run that made *graph*: a hash of its description."""
    run = graph.graph.get("run")
    return NamedNode(f"{graph.graph['base']}run/{digest(*(f'{name}={run[name]}' for name in sorted(run)))}") if run else None


def run_triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield what the run that made *graph* is described by: the tool with its version, the model and the settings, each with a hash."""
    node = run_node(graph)
    if node is None:
        return
    run = {name: str(value) for name, value in graph.graph["run"].items()}
    tool, version = run.get("tool", "pressgraph"), run.get("version", "")
    agent = NamedNode(f"{graph.graph['base']}software/{digest(tool, version)}")
    yield Triple(node, RDF.type, PROV.Activity)
    yield Triple(node, PROV.wasAssociatedWith, agent)
    yield from (Triple(agent, RDF.type, kind) for kind in (PROV.SoftwareAgent, SCHEMA.SoftwareApplication))
    yield Triple(agent, SCHEMA.name, Literal(tool))
    yield Triple(agent, SCHEMA.softwareVersion, Literal(version))
    yield from (Triple(node, term, Literal(run[name])) for name, term in {"model": PG.model, "model_sha256": PG.modelHash}.items() if name in run)
    settings = sorted(f"{name}={value}" for name, value in run.items() if name not in DESCRIBED_APART)
    yield from (Triple(node, PG.configuration, Literal(one)) for one in settings)
    yield Triple(node, PG.settingsHash, Literal(digest(*settings)))


def dataset_triples(graph: nx.MultiDiGraph, content: Collection[Triple]) -> Iterator[Triple]:
    """Yield what the data set with the distinct triples *content* is, how it was made and how much is in it."""
    documents = graph.graph["documents"]
    run = run_node(graph)
    named = (f"{iri} {documents[iri]['sha256']}" for iri in sorted(documents))
    node = NamedNode(f"{graph.graph['base']}dataset/{digest(run.value if run else '', str(len(content)), *named)}")
    yield from (Triple(node, RDF.type, kind) for kind in (DCAT.Dataset, VOID.Dataset))
    yield Triple(node, DCT.title, Literal("What announcements state", language="en"))
    about = "Who works with whom, who funds whom and who holds which office, as announcements state it. Figures are of the union of all graphs."
    yield Triple(node, DCT.description, Literal(about, language="en"))
    yield Triple(node, DCT.rights, Literal(RIGHTS, language="en"))
    if "license" in graph.graph:
        yield Triple(node, DCT.license, NamedNode(graph.graph["license"]))
    yield Triple(node, DCT.conformsTo, NamedNode(PG.iri.rstrip("#")))
    if run:
        yield Triple(node, PROV.wasGeneratedBy, run)
    yield Triple(node, VOID.documents, number(str(len(documents))))
    yield Triple(node, VOID.entities, number(str(sum(kind == "entity" for _, kind in graph.nodes(data="type")))))
    yield from statistics(node, content)


def statistics(dataset: NamedNode, content: Collection[Triple]) -> Iterator[Triple]:
    """Yield how many distinct triples, subjects and objects *dataset* has, and how many of each class and property."""
    classes = Counter(one.object for one in content if one.predicate == RDF.type and isinstance(one.object, NamedNode))
    properties = Counter(one.predicate for one in content)
    figures = {
        VOID.triples: len(content),
        VOID.distinctSubjects: len({one.subject for one in content}),
        VOID.distinctObjects: len({one.object for one in content}),
        VOID.classes: len(classes),
        VOID.properties: len(properties),
    }
    yield from (Triple(dataset, term, number(str(count))) for term, count in figures.items())
    used = {vocabulary(term.value) for term in (*classes, *properties)}
    yield from (Triple(dataset, VOID.vocabulary, NamedNode(PREFIXES[prefix])) for prefix in used)
    for link, term, count_of, counts in (
        (VOID.classPartition, VOID.terms["class"], VOID.entities, classes),
        (VOID.propertyPartition, VOID.property, VOID.triples, properties),
    ):
        for one, count in counts.items():
            prefix = vocabulary(one.value)
            part = NamedNode(f"{dataset.value}/{term.value.rpartition('#')[2]}/{prefix}:{one.value.removeprefix(PREFIXES[prefix])}")
            yield Triple(dataset, link, part)
            yield Triple(part, term, one)
            yield Triple(part, count_of, number(str(count)))


def vocabulary(term: str) -> str:
    """Return the prefix of the vocabulary to which *term* belongs."""
    return next(prefix for prefix, iri in PREFIXES.items() if term.startswith(iri))
