"""The export described in itself: the run that made it (PROV-O), the data set that it is (DCAT) and how much is in it (VoID)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import networkx as nx
import numpy
from numpy.typing import NDArray

from pressgraph import vocab
from pressgraph.export.terms import DCAT, DCT, PG, PROV, RDF, SCHEMA, TERMS, VOID, Term, Triple, bare, english, iri, literal, number, within
from pressgraph.resolve.identifiers import digest, digest_of
from pressgraph.vocab import PREFIXES

RIGHTS = "The texts and the quotes belong to their publishers. The makers of pressgraph claim no rights in what it writes."
DESCRIBED_APART = frozenset({"tool", "version", "model", "model_sha256"})
"""What a run is described by that is no setting."""


def run_node(graph: nx.MultiDiGraph) -> Term | None:
    """Return the IRI of the run that made *graph*: a hash of its description."""
    run = graph.graph.get("run")
    return iri(f"{graph.graph['base']}run/{digest(*(f'{name}={run[name]}' for name in sorted(run)))}") if run else None


def run_triples(graph: nx.MultiDiGraph) -> Iterator[Triple]:
    """Yield what the run that made *graph* is described by: the tool with its version, the model and the settings, each with a hash."""
    node = run_node(graph)
    if node is None:
        return
    run = {name: str(value) for name, value in graph.graph["run"].items()}
    tool, version = run.get("tool", "pressgraph"), run.get("version", "")
    agent = iri(f"{graph.graph['base']}software/{digest(tool, version)}")
    yield (node, RDF.type, PROV.Activity)
    yield (node, PROV.wasAssociatedWith, agent)
    yield from ((agent, RDF.type, kind) for kind in (PROV.SoftwareAgent, SCHEMA.SoftwareApplication))
    yield (agent, SCHEMA.name, literal(tool))
    yield (agent, SCHEMA.softwareVersion, literal(version))
    yield from ((node, term, literal(run[name])) for name, term in {"model": PG.model, "model_sha256": PG.modelHash}.items() if name in run)
    settings = sorted(f"{name}={value}" for name, value in run.items() if name not in DESCRIBED_APART)
    yield from ((node, PG.configuration, literal(one)) for one in settings)
    yield (node, PG.settingsHash, literal(digest(*settings)))


class Tally:
    """How much is in a data set, as far as it was counted: the hashes of the terms of each triple, as often as it was said."""

    def __init__(self) -> None:
        self.hashes: list[NDArray[numpy.int64]] = []

    def count(self, triples: Collection[Triple]) -> None:
        """Count *triples*."""
        self.hashes.append(numpy.fromiter(map(hash, chain.from_iterable(triples)), numpy.int64, 3 * len(triples)))

    def extent(self, entities: int, documents: int) -> Extent:
        """Return how much was counted, each triple once, of a data set with so many *entities* and *documents*."""
        self.hashes = [numpy.concatenate(self.hashes)]
        said = self.hashes[0].reshape(-1, 3)
        _, once = numpy.unique(said @ (3, 5, 7), return_index=True)  # one hash of 64 bits for each triple
        properties = said[once, 1]
        classes = said[once[properties == hash(RDF.type)], 2]
        return Extent(
            len(once), distinct(said[:, 0]), distinct(said[:, 2]), frequencies(classes), frequencies(properties), entities, documents
        )


def distinct(hashes: NDArray[numpy.int64]) -> int:
    """Return how many different ones are among *hashes*."""
    return int(numpy.count_nonzero(numpy.diff(numpy.sort(hashes)))) + (len(hashes) > 0)


def frequencies(hashes: NDArray[numpy.int64]) -> dict[Term, int]:
    """Return how often each term of the vocabularies is among those of *hashes*."""
    found, counts = numpy.unique(hashes, return_counts=True)
    known = {hash(term): term for term in TERMS}
    return {known[one]: count for one, count in zip(found.tolist(), counts.tolist(), strict=True)}


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is in a data set: distinct triples, subjects, objects; of each class and property how many; things and documents."""

    triples: int
    subjects: int
    objects: int
    classes: Mapping[Term, int]
    properties: Mapping[Term, int]
    entities: int
    documents: int


def described(graph: nx.MultiDiGraph, blocks: Iterable[tuple[str, Iterable[Triple]]]) -> Iterator[tuple[str, set[Triple]]]:
    """Yield the pieces *blocks* of *graph*, each with the name of its graph, and at the end, for the default graph "", what they are together."""
    tally = Tally()
    for name, triples in blocks:
        unique = set(triples)
        tally.count(unique)
        yield name, unique
    documents = graph.graph["documents"]
    entities = sum(kind == "entity" for _, kind in graph.nodes(data="type"))
    hashes = (f"{iri} {documents[iri]['sha256']}" for iri in sorted(documents))
    yield "", set(dataset_triples(graph, tally.extent(entities, len(documents)), hashes))


def dataset_triples(graph: nx.MultiDiGraph, extent: Extent, hashes: Iterable[str]) -> Iterator[Triple]:
    """Yield what the data set of *extent* is, and how it was made: base, run and licence are those of *graph*.

    *hashes* are the IRIs of the documents, sorted, each with a space and the hash of its text.
    """
    run = run_node(graph)
    node = iri(f"{graph.graph['base']}dataset/{digest_of(chain((bare(run) if run else '', str(extent.triples)), hashes))}")
    yield from ((node, RDF.type, kind) for kind in (DCAT.Dataset, VOID.Dataset))
    yield (node, DCT.title, english("What announcements state"))
    about = "Who works with whom, who funds whom and who holds which office, as announcements state it. Figures are of the union of all graphs."
    yield (node, DCT.description, english(about))
    yield (node, DCT.rights, english(RIGHTS))
    if "license" in graph.graph:
        yield (node, DCT.license, iri(graph.graph["license"]))
    yield (node, DCT.conformsTo, iri(vocab.PG.iri.rstrip("#")))
    if run:
        yield (node, PROV.wasGeneratedBy, run)
    yield from statistics(node, extent)


def statistics(dataset: Term, extent: Extent) -> Iterator[Triple]:
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
    yield from ((dataset, term, number(str(count))) for term, count in figures.items())
    used = {vocabulary(bare(term)) for term in (*extent.classes, *extent.properties)}
    yield from ((dataset, VOID.vocabulary, iri(PREFIXES[prefix])) for prefix in used)
    for link, term, count_of, counts in (
        (VOID.classPartition, str(vocab.VOID.terms["class"]), VOID.entities, extent.classes),
        (VOID.propertyPartition, VOID.property, VOID.triples, extent.properties),
    ):
        for one, count in counts.items():
            prefix = vocabulary(bare(one))
            part = within(dataset, f"{bare(term).rpartition('#')[2]}/{prefix}:{bare(one).removeprefix(PREFIXES[prefix])}")
            yield (dataset, link, part)
            yield (part, term, one)
            yield (part, count_of, number(str(count)))


def vocabulary(term: str) -> str:
    """Return the prefix of the vocabulary to which *term* belongs."""
    return next(prefix for prefix, iri in PREFIXES.items() if term.startswith(iri))
