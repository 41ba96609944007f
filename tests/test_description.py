"""What an export says of itself: the run that made it, how much is in it, under which licence."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from pyoxigraph import RdfFormat, Store

from factories import harbour, tide
from pressgraph import export, store
from pressgraph.annotate.model import fingerprint
from pressgraph.graph import to_graph
from pressgraph.vocab import PREFIXES

RUN = {"tool": "pressgraph", "version": "1.2.3", "model": "en_test", "model_sha256": "ab" * 32, "min_confidence": "0.5"}
LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def made(run: dict[str, str] = RUN, **about: Any) -> nx.MultiDiGraph:
    graph = to_graph([tide(), harbour()])
    graph.graph |= {"run": run} | about
    return graph


def answer(graph: nx.MultiDiGraph, query: str) -> list[tuple[str, ...]]:
    out = io.BytesIO()
    export.write(graph, out, format=".nq")
    written = Store()
    written.bulk_load(out.getvalue(), RdfFormat.N_QUADS)
    return [tuple(str(term.value) for term in row) for row in found(store.united(written), query)]


def found(store: Store, query: str) -> Any:
    return store.query(query, prefixes=PREFIXES)


@pytest.mark.parametrize(
    ("figure", "counted"),
    [
        ("void:triples", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(!STRSTARTS(STR(?s), ?dataset)) }"),
        ("void:distinctSubjects", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(!STRSTARTS(STR(?s), ?dataset)) }"),
        ("void:distinctObjects", "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o FILTER(!STRSTARTS(STR(?s), ?dataset)) }"),
        ("void:properties", "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o FILTER(!STRSTARTS(STR(?s), ?dataset)) }"),
        ("void:classes", "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s a ?o FILTER(!STRSTARTS(STR(?s), ?dataset)) }"),
        ("void:documents", "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a schema:NewsArticle }"),
        ("void:entities", "SELECT (COUNT(DISTINCT ?s) AS ?n) { VALUES ?c { org:FormalOrganization org:OrganizationalUnit "
         "schema:Person schema:Place schema:Project } ?s a ?c }"),
        ("void:classPartition/void:entities", "SELECT (COUNT(*) AS ?n) { ?s a oa:Annotation }"),
        ("void:propertyPartition/void:triples", "SELECT (COUNT(*) AS ?n) { ?s org:hasMember ?o }"),
    ],
)  # fmt: skip
def test_figures_are_those_that_a_query_counts(figure: str, counted: str) -> None:
    dataset = answer(made(), "SELECT ?d { ?d a dcat:Dataset, void:Dataset }")[0][0]
    told = {row[0] for row in answer(made(), f"SELECT ?n {{ <{dataset}> {figure} ?n }}")}
    (count,) = answer(made(), counted.replace("?dataset", f"'{dataset}'"))[0]
    assert count in told


@pytest.mark.parametrize("class_", ["schema:Person", "oa:Annotation", "pg:Funding", "rdf:Statement"])
def test_each_class_has_a_part_with_its_size(class_: str) -> None:
    told = answer(made(), f"SELECT ?n {{ ?d void:classPartition ?part . ?part void:class {class_} ; void:entities ?n }}")
    assert told == answer(made(), f"SELECT (COUNT(DISTINCT ?s) AS ?n) {{ ?s a {class_} }}")


def test_a_run_is_told_by_version_model_and_settings_and_by_the_documents_that_it_read() -> None:
    query = "SELECT ?model ?setting {{ ?d a dcat:Dataset ; prov:wasGeneratedBy ?run . ?run pg:modelHash ?model ; pg:configuration ?setting }}"
    assert answer(made(), query) == [("ab" * 32, "min_confidence=0.5")]
    ids = answer(made(), "SELECT ?id { ?run a prov:Activity ; prov:used ?document . ?document schema:identifier ?id } ORDER BY ?id")
    assert ids == [("harbour",), ("tide",)]


def test_the_hash_of_settings_differs_with_a_setting_and_not_with_the_version() -> None:
    def settings(run: dict[str, str]) -> str:
        return answer(made(run), "SELECT ?hash { ?run pg:settingsHash ?hash }")[0][0]

    assert settings(RUN) == settings(RUN | {"version": "2.0", "model_sha256": "cd" * 32})
    assert settings(RUN) != settings(RUN | {"min_confidence": "0.6"})


@pytest.mark.parametrize("suffix", [".nq", ".ttl", ".jsonld", ".json", ".graphml"])
def test_licence_and_run_are_read_again(tmp_path: Path, suffix: str) -> None:
    graph = made(license=LICENCE)
    export.write(graph, tmp_path / f"graph{suffix}")
    again = export.read_graph(tmp_path / f"graph{suffix}")
    assert (again.graph["license"], again.graph["run"]) == (LICENCE, RUN)


def test_no_licence_is_told_that_nobody_gave() -> None:
    assert answer(made(), "SELECT ?l { ?d dct:license ?l }") == []
    assert answer(made(license=LICENCE), "SELECT ?l { ?d dct:license ?l }") == [(LICENCE,)]
    assert answer(made(), "SELECT ?r { ?d a dcat:Dataset ; dct:rights ?r }")


def test_the_hash_of_a_model_is_that_of_its_files(tmp_path: Path) -> None:
    def hashed(name: str, files: dict[str, str]) -> str:
        for file, content in files.items():
            (tmp_path / name / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / file).write_text(content)
        return fingerprint(str(tmp_path / name))

    first = hashed("first", {"meta.json": "{}", "parser/model": "1"})
    assert first == hashed("moved", {"parser/model": "1", "meta.json": "{}", "__pycache__/x.pyc": "cache"})
    assert len({first, hashed("changed", {"meta.json": "{}", "parser/model": "2"}), hashed("renamed", {"meta.json": "{}", "tagger/model": "1"})}) == 3
