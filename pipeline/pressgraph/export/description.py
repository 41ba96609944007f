"""The export described in itself: the run that made it (PROV-O), the data set that it is (DCAT) and how much is in it (VoID)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import networkx as nx
from pyoxigraph import Literal, NamedNode, Triple

from pressgraph.export.terms import number
from pressgraph.resolve.identifiers import digest, digest_of
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


class Tally:
    """How much is in a data set, as far as it was counted: triples, subjects and objects by their hashes, classes and properties by how many."""

    def __init__(self) -> None:
        self.triples: set[int] = set()
        self.subjects: set[int] = set()
        self.objects: set[int] = set()
        self.classes: Counter[NamedNode] = Counter()
        self.properties: Counter[NamedNode] = Counter()

    def count(self, triple: Triple) -> None:
        """Count *triple*, unless it was counted before."""
        mark = hash(triple)
        if mark in self.triples:
            return
        self.triples.add(mark)
        self.subjects.add(hash(triple.subject))
        self.objects.add(hash(triple.object))
        self.properties[triple.predicate] += 1
        if triple.predicate == RDF.type and isinstance(triple.object, NamedNode):
            self.classes[triple.object] += 1

    def extent(self, entities: int, documents: int) -> Extent:
        """Return how much was counted of a data set with so many *entities* and *documents*."""
        return Extent(len(self.triples), len(self.subjects), len(self.objects), self.classes, self.properties, entities, documents)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is in a data set: distinct triples, subjects, objects; of each class and property how many; things and documents."""

    triples: int
    subjects: int
    objects: int
    classes: Mapping[NamedNode, int]
    properties: Mapping[NamedNode, int]
    entities: int
    documents: int


def described(graph: nx.MultiDiGraph, blocks: Iterable[tuple[str, Iterable[Triple]]]) -> Iterator[tuple[str, list[Triple]]]:
    """Yield the pieces *blocks* of *graph*, each with the name of its graph, and at the end, for the default graph "", what they are together."""
    tally = Tally()
    for name, triples in blocks:
        listed = list(triples)
        for triple in listed:
            tally.count(triple)
        yield name, listed
    documents = graph.graph["documents"]
    entities = sum(kind == "entity" for _, kind in graph.nodes(data="type"))
    hashes = (f"{iri} {documents[iri]['sha256']}" for iri in sorted(documents))
    yield "", list(dataset_triples(graph, tally.extent(entities, len(documents)), hashes))


def dataset_triples(graph: nx.MultiDiGraph, extent: Extent, hashes: Iterable[str]) -> Iterator[Triple]:
    """Yield what the data set of *extent* is, and how it was made: base, run and licence are those of *graph*.

    *hashes* are the IRIs of the documents, sorted, each with a space and the hash of its text.
    """
    run = run_node(graph)
    node = NamedNode(f"{graph.graph['base']}dataset/{digest_of(chain((run.value if run else '', str(extent.triples)), hashes))}")
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
    yield from statistics(node, extent)


def statistics(dataset: NamedNode, extent: Extent) -> Iterator[Triple]:
    """Yield how much *dataset* has of what."""
    figures = {
        VOID.documents: extent.documents,
        VOID.entities: extent.entities,
        VOID.triples: extent.triples,
        VOID.distinctSubjects: extent.subjects,
        VOID.distinctObjects: extent.objects,
        VOID.classes: len(extent.classes),
        VOID.properties: len(extent.properties),
    }
    yield from (Triple(dataset, term, number(str(count))) for term, count in figures.items())
    used = {vocabulary(term.value) for term in (*extent.classes, *extent.properties)}
    yield from (Triple(dataset, VOID.vocabulary, NamedNode(PREFIXES[prefix])) for prefix in used)
    for link, term, count_of, counts in (
        (VOID.classPartition, VOID.terms["class"], VOID.entities, extent.classes),
        (VOID.propertyPartition, VOID.property, VOID.triples, extent.properties),
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
