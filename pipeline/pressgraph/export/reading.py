"""Our own files back to the graph: what the writers wrote, the readers read."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import networkx as nx
from pyoxigraph import DefaultGraph, NamedNode, parse

from pressgraph.corrections import apply
from pressgraph.errors import FormatError, InputError
from pressgraph.export.attributed import from_graphml, from_node_link
from pressgraph.export.corrections import corrections_of
from pressgraph.export.serialize import RDF_FORMATS
from pressgraph.graph import BASE, add_entity, add_stated, joined, mention_key, settled
from pressgraph.identity import joined_as, whole
from pressgraph.vocab import (
    DCAT,
    DCT,
    KIND_CLASSES,
    NIF,
    OA,
    OWL,
    PG,
    PROV,
    RDF,
    RELATION_CLASSES,
    ROLE_PROPERTIES,
    SCHEMA,
    SKOS,
    WORD_PROPERTIES,
    WORDS,
)

READABLE: dict[str, Callable[[bytes], nx.MultiDiGraph]] = {".json": from_node_link, ".graphml": from_graphml}
"""Suffix -> reader, for the formats that are not RDF."""

DOCUMENT = {
    "id": SCHEMA.identifier,
    "title": SCHEMA.headline,
    "published": SCHEMA.datePublished,
    "url": SCHEMA.url,
    "publisher": SCHEMA.publisher,
    "language": SCHEMA.inLanguage,
    "sha256": PG.sha256,
    "fingerprint": PG.fingerprint,
    "text": SCHEMA.text,
}
SUM = {
    "currency": SCHEMA.currency,
    "value": SCHEMA.value,
    "minimum": SCHEMA.minValue,
    "maximum": SCHEMA.maxValue,
    "qualifier": PG.qualifier,
    "per": PG.per,
    "text": SKOS.note,
}
KINDS = {classes[-1].value: kind for kind, classes in KIND_CLASSES.items() if kind != "organization"}
FACTS = {classes[0].value: relation for relation, classes in RELATION_CLASSES.items() if classes[0] != RDF.Statement}
RELATION_OF_LINK = {SCHEMA.location.value: "located_in", SCHEMA.containedInPlace.value: "located_in"}


LOOKED_UP = frozenset(term.value for term in (RDF.type, OA.hasBody, DCT.isPartOf, PROV.wasInfluencedBy))
"""Properties by whose values subjects are looked up."""


class Triples:
    """The triples of one graph, by subject and property; values as plain strings."""

    def __init__(self) -> None:
        self.by_subject: dict[str, dict[str, list[str]]] = {}
        self.by_value: dict[tuple[str, str], list[str]] = {}

    def add(self, subject: str, predicate: str, value: str) -> None:
        """Add a triple."""
        self.by_subject.setdefault(subject, {}).setdefault(predicate, []).append(value)
        if predicate in LOOKED_UP:
            self.by_value.setdefault((predicate, value), []).append(subject)

    def having(self, term: NamedNode, value: str) -> list[str]:
        """Return the subjects whose *term*, one of LOOKED_UP, is *value*, sorted."""
        return sorted(self.by_value.get((term.value, value), ()))

    def all(self, subject: str, term: NamedNode) -> list[str]:
        """Return the values of *term* for *subject*, sorted."""
        return sorted(set(self.by_subject.get(subject, {}).get(term.value, ())))

    def one(self, subject: str, term: NamedNode) -> str:
        """Return the first value of *term* for *subject*, or ""."""
        return next(iter(self.all(subject, term)), "")

    def of_class(self, term: NamedNode) -> list[str]:
        """Return the subjects of the class *term*, sorted."""
        return self.having(RDF.type, term.value)

    def literals(self, subject: str, terms: Mapping[str, NamedNode]) -> dict[str, str]:
        """Return those of *terms* that *subject* has, under their names."""
        return {name: value for name, term in terms.items() if (value := self.one(subject, term))}


def read_graph(path: Path) -> nx.MultiDiGraph:
    """Return the graph that :func:`pressgraph.export.write` wrote into *path*, or into the files of that folder. Raises FormatError, InputError.

    What is one thing is as the file says; in several files, it is decided anew for all of them together.
    Turtle and N-Triples do not tell documents apart: what several of them say of one fact is then said by each.
    """
    if path.is_dir():
        return apply((), joined(whole(read_graph(part)) for part in parts(path)))
    suffix = suffix_of(path)
    if suffix not in RDF_FORMATS and suffix not in READABLE:
        raise FormatError(f"{path}: no graph can be read from {suffix or 'no suffix'!r} (possible: {' '.join((*RDF_FORMATS, *READABLE))})")
    try:
        content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        return READABLE[suffix](content) if suffix in READABLE else from_rdf(by_graph(parse(content, format=RDF_FORMATS[suffix])))
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error})") from error
    except (SyntaxError, ValueError, KeyError, LookupError, nx.NetworkXError) as error:
        raise InputError(f"{path}: no graph of pressgraph in {suffix} ({type(error).__name__}: {' '.join(str(error).split())})") from error


def suffix_of(path: Path) -> str:
    """Return the suffix of *path* that tells its format: in ``graph.nq.gz`` that before ``.gz``."""
    return Path(path.stem).suffix if path.suffix == ".gz" else path.suffix


def parts(folder: Path) -> list[Path]:
    """Return the RDF files in *folder*, sorted. Raises FormatError."""
    found = sorted(one for one in folder.iterdir() if suffix_of(one) in RDF_FORMATS)
    if not found:
        raise FormatError(f"{folder}: no graph in this folder (possible: files in {' '.join(RDF_FORMATS)})")
    return found


def by_graph(quads: Iterable[Any]) -> dict[str, Triples]:
    """Return the triples of *quads*, whose terms are IRIs and literals, by the IRI of their graph, the default graph under ""."""
    found: dict[str, Triples] = {"": Triples()}
    for quad in quads:
        name = "" if isinstance(quad.graph_name, DefaultGraph) else quad.graph_name.value
        found.setdefault(name, Triples()).add(quad.subject.value, quad.predicate.value, quad.object.value)
    return found


def from_rdf(graphs: Mapping[str, Triples]) -> nx.MultiDiGraph:
    """Return the graph that the triples of *graphs* describe."""
    draft = nx.MultiDiGraph(documents={})
    for said in graphs.values():
        for document in said.of_class(SCHEMA.NewsArticle):
            described = said.literals(document, DOCUMENT) | graphs[""].literals(document, {"copy_of": DCT.isVersionOf})
            draft.graph["documents"][document] = dict.fromkeys(DOCUMENT, "") | described
        for fact, relation in facts_of(said):
            stated, things = stated_of(said, fact, relation)
            for document in said.all(fact, PROV.wasDerivedFrom):
                for thing in things:
                    add_entity(draft, thing, document, names_of(said, thing), kind_of(said, thing), link_of(said, thing))
                add_stated(draft, fact, relation, document, stated, evidence_of(said, fact, relation, document))
    draft.graph["base"] = next((iri.rpartition("document/")[0] for iri in sorted(draft.graph["documents"])), BASE)
    if run := run_of(graphs[""]):
        draft.graph["run"] = run
    for dataset in graphs[""].of_class(DCAT.Dataset):
        draft.graph |= graphs[""].literals(dataset, {"license": DCT.license})
    if corrections := {iri: data for said in graphs.values() for iri, data in corrections_of(said).items()}:
        draft.graph["corrections"] = corrections
    parted = settled(draft)
    return joined_as(parted, same_in(graphs[""], parted))


def same_in(said: Triples, parted: nx.MultiDiGraph) -> dict[str, str]:
    """Return the things of *parted* that are one with others as *said*, each with the one that stands for all."""
    things = [node for node, kind in parted.nodes(data="type") if kind == "entity"]
    links = [(part, node) for part in things for node in said.all(part, OWL.sameAs)]
    return dict(links) | {node: node for _, node in links}


def run_of(said: Triples) -> dict[str, str]:
    """Return the run that the default graph describes."""
    for run in said.of_class(PROV.Activity):
        agent = said.one(run, PROV.wasAssociatedWith)
        settings = dict(setting.split("=", 1) for setting in said.all(run, PG.configuration))
        model = said.literals(run, {"model": PG.model, "model_sha256": PG.modelHash})
        return {"tool": said.one(agent, SCHEMA.name), "version": said.one(agent, SCHEMA.softwareVersion)} | model | settings
    return {}


def facts_of(said: Triples) -> Iterable[tuple[str, str]]:
    """Yield the facts that *said* describes, with their relations."""
    for subject in sorted(said.by_subject):
        classes = said.all(subject, RDF.type)
        relation = next((FACTS[one] for one in classes if one in FACTS), "")
        if RDF.Statement.value in classes:
            relation = RELATION_OF_LINK.get(said.one(subject, RDF.predicate), "part_of")
        if relation:
            yield subject, relation


def stated_of(said: Triples, fact: str, relation: str) -> tuple[dict[str, Any], list[str]]:
    """Return what *said* states of *fact*, and the things in it."""
    roles: list[list[str]] = []
    stated: dict[str, Any] = {}
    for role, term in roles_of(relation).items():
        values = said.all(fact, term)
        if role in {"title", "start", "date"}:
            stated |= {role: values[0]} if values else {}
        elif role not in {"amount", "equivalent"}:
            roles += [[role, value] for value in values]
    sums = said.all(fact, SCHEMA.amount)
    equivalents = [one for one in sums if said.one(one, PG.equivalentOf)]
    for one in sums:
        if one not in equivalents:
            stated["amount"] = said.literals(one, SUM)
    if equivalents:
        stated["equivalents"] = sorted((said.literals(one, SUM) for one in equivalents), key=str)
    stated |= said.literals(fact, {"topic": DCT.subject})
    stated |= {name: WORDS[NamedNode(value)] for name, value in said.literals(fact, WORD_PROPERTIES).items()}
    stated |= {"confidence": max(map(float, said.all(fact, PG.confidence))), "roles": sorted(roles)}
    return stated, sorted({thing for _, thing in roles})


def roles_of(relation: str) -> dict[str, NamedNode]:
    """Return the roles of *relation* with their properties."""
    return {role: term for (name, role), term in ROLE_PROPERTIES.items() if name == relation}


def names_of(said: Triples, thing: str) -> list[str]:
    """Return the names of *thing*, the fullest first."""
    return list(dict.fromkeys((said.one(thing, SCHEMA.name), *sorted((*said.all(thing, SKOS.prefLabel), *said.all(thing, SKOS.altLabel))))))


def kind_of(said: Triples, thing: str) -> str:
    """Return the kind of *thing*: its most telling class."""
    return next((KINDS[one] for one in said.all(thing, RDF.type) if one in KINDS), "organization")


def link_of(said: Triples, thing: str) -> dict[str, Any] | None:
    """Return the link of *thing* to the register, if it has one."""
    if not (same := said.all(thing, SKOS.exactMatch)):
        return None
    types, score = said.all(thing, PG.registerType), float(said.one(thing, PG.linkScore))
    return {"same": same, "country": said.one(thing, PG.country), "types": types, "score": score}


def evidence_of(said: Triples, fact: str, relation: str, document: str) -> list[dict[str, Any]]:
    """Return the evidence for *fact* in *document*."""
    found = []
    for annotation in said.having(OA.hasBody, fact):
        target = target_of(said, annotation)
        if target["document"] == document:
            mentions = [mention_of(said, one, relation) for one in said.having(DCT.isPartOf, annotation)]
            about = {"rule": said.one(annotation, PG.rule), "confidence": float(said.one(annotation, NIF.confidence))}
            found.append(target | about | {"mentions": sorted(mentions, key=mention_key)})
    return found


def mention_of(said: Triples, annotation: str, relation: str) -> dict[str, Any]:
    """Return a mention of what fills a role."""
    target = target_of(said, annotation)
    role = next(role for role, term in roles_of(relation).items() if term.value == said.one(annotation, PG.role))
    thing = "" if role in {"amount", "equivalent"} else said.one(annotation, OA.hasBody)
    return {"role": role, "thing": thing, "start": target["start"], "end": target["end"], "text": target["quote"]}


def target_of(said: Triples, annotation: str) -> dict[str, Any]:
    """Return where *annotation* points."""
    target = said.one(annotation, OA.hasTarget)
    selectors = said.all(target, OA.hasSelector)
    words = {term: next(value for one in selectors if (value := said.one(one, term))) for term in (OA.start, OA.end, OA.exact)}
    return {"document": said.one(target, OA.hasSource), "start": int(words[OA.start]), "end": int(words[OA.end]), "quote": words[OA.exact]}
