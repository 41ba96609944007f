"""What the writers write: RDF as the contract says, the same bytes every time, and files that can be read again."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, Store

from factories import BRANDVIK, MERROW, SOLHEIM, harbour, statements, thing, tide
from pressgraph import export
from pressgraph.errors import FormatError, InputError
from pressgraph.export.serialize import quads, rdflib_term
from pressgraph.export.table import COLUMNS, cell
from pressgraph.export.terms import XSD, address, bare, iri, literal, moment, number
from pressgraph.graph import BASE, to_graph
from pressgraph.records import Announcement, Entity, Fact
from pressgraph.resolve.identifiers import document_id
from pressgraph.vocab import PG, PREFIXES, RDF, SKOS

RDF_SUFFIXES = [".nq", ".trig", ".ttl", ".nt", ".jsonld"]
TIDE_IRI = BASE + document_id("tide")


def both() -> nx.MultiDiGraph:
    graph = to_graph([tide(), harbour()])
    graph.graph["run"] = {"tool": "pressgraph", "version": "1.2.3", "model": "en_test 0.1", "min_confidence": "0.5"}
    return graph


def written(graph: nx.MultiDiGraph, suffix: str, **options: str) -> bytes:
    out = io.BytesIO()
    export.write(graph, out, format=suffix, **options)
    return out.getvalue()


def asked(graph: nx.MultiDiGraph, where: str) -> bool:
    """Tell whether the pattern is in the graph of the document tide, with PREFIXES and names for things."""
    store = Store()
    store.extend(quads(graph))
    names = {"brandvik": BASE + BRANDVIK.id, "merrow": BASE + MERROW.id, "solheim": BASE + SOLHEIM.id, "tide": TIDE_IRI}
    for name, full in names.items():
        where = where.replace(f"<{name}>", f"<{full}>")
    return bool(store.query(f"ASK {{ {where} }}", prefixes=PREFIXES))


@pytest.mark.parametrize(
    "pattern",
    [
        """?doc a schema:NewsArticle ; schema:identifier "tide" ; schema:headline "Brandvik and Osterhall study the tides" ;
           schema:url <https://news.example/tide?a=1> ; schema:datePublished "2024-03-04"^^xsd:date ; schema:inLanguage "en" ; pg:sha256 ?hash""",
        '<brandvik> a org:FormalOrganization, schema:CollegeOrUniversity ; skos:prefLabel "Brandvik University" ; skos:altLabel "BU", "Brandvik"',
        """?p a org:OrganizationalCollaboration ; org:hasMember <brandvik>, ?other ; dct:subject "tidal energy" ; pg:form pg:Agreement ;
           schema:startDate "2024-03"^^xsd:gYearMonth . ?other skos:prefLabel "Osterhall College" """,
        "?f a pg:Funding, schema:MonetaryGrant ; schema:funder <merrow> ; pg:recipient <brandvik> ; pg:fundingKind pg:Gift",
        '?f schema:fundedItem ?fund . ?fund a schema:Project ; skos:prefLabel "Tide Fund"',
        """?f schema:amount ?a . ?a a schema:MonetaryAmount ; schema:currency "USD" ; schema:value 12500000 ; skos:note "up to $12.5 million" ;
           pg:qualifier "up to" ; pg:per "year" """,
        '?f schema:amount ?a, ?b . ?b schema:currency "EUR" ; schema:value 11600000 ; pg:equivalentOf ?a',
        '?m a org:Membership, schema:OrganizationRole ; org:member <solheim> ; org:organization <brandvik> ; schema:roleName "president"',
        "?m org:member <solheim> ; pg:status pg:Current . <solheim> a schema:Person",
        "?unit a org:OrganizationalUnit ; org:unitOf <brandvik> ; schema:location ?place . ?place a schema:Place",
        """?e a oa:Annotation ; oa:hasBody ?p ; nif:confidence 0.9 ; prov:wasGeneratedBy ?run ; pg:rule "partnership.by_hand" ; oa:hasTarget ?t .
           ?t oa:hasSource <tide> ; oa:hasSelector ?at, ?words . ?at a oa:TextPositionSelector ; oa:start 40 ; oa:end 136 .
           ?words a oa:TextQuoteSelector ; oa:exact ?quote . ?p a org:OrganizationalCollaboration""",
        """?e a oa:Annotation ; oa:hasBody <brandvik> ; pg:inFact ?p ; pg:role org:hasMember ; oa:hasTarget ?t .
           ?t oa:hasSelector ?at . ?at oa:start 40 ; oa:end 59""",
        '?e pg:role schema:roleName ; oa:bodyValue "president" . ?e2 pg:role schema:amount ; oa:hasBody ?a . ?a schema:currency "USD"',
    ],
)
def test_a_document_states_its_facts_in_its_own_graph(pattern: str) -> None:
    assert asked(both(), f"GRAPH <tide> {{ {pattern} }}")
    assert not asked(to_graph([]), f"GRAPH <tide> {{ {pattern} }}")


@pytest.mark.parametrize(
    "pattern",
    [
        '<brandvik> a schema:CollegeOrUniversity ; skos:prefLabel "Brandvik University" ; skos:altLabel "The Brandvik University"',
        "<brandvik> frapo:collaboratesWith ?other . ?other frapo:collaboratesWith <brandvik>",
        "<merrow> frapo:funds <brandvik> ; a schema:NGO",
        "?lab org:unitOf <brandvik>",
        '?run a prov:Activity ; pg:model "en_test 0.1" ; pg:configuration "min_confidence=0.5" ; prov:wasAssociatedWith ?tool',
        '?tool a prov:SoftwareAgent ; schema:name "pressgraph" ; schema:softwareVersion "1.2.3"',
    ],
)
def test_the_default_graph_follows_from_all_documents(pattern: str) -> None:
    assert asked(both(), pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "<brandvik> frapo:funds ?anybody",
        "?rector schema:jobTitle ?title . ?rector skos:prefLabel 'Tomas Ekeby'",  # has left
        "<solheim> schema:worksFor ?organization",  # has left, says the later document
        "?lab org:subOrganizationOf <brandvik>",  # a unit
        "GRAPH ?doc { ?f pg:fundingKind pg:InKind ; a schema:MonetaryGrant }",
        "GRAPH <tide> { <solheim> ?p ?o . FILTER(?o = 'former') }",
    ],
)
def test_nothing_is_said_that_does_not_follow(pattern: str) -> None:
    assert not asked(both(), pattern)


def test_people_in_office_work_somewhere() -> None:
    assert asked(to_graph([tide()]), '<solheim> schema:jobTitle "president" ; schema:worksFor <brandvik>')


def test_ranges_have_two_ends() -> None:
    assert asked(both(), 'GRAPH ?doc { ?a schema:currency "NOK" ; schema:minValue 2000000 ; schema:maxValue 3000000 } FILTER(?doc != <tide>)')


def test_a_thing_has_one_preferred_label_in_the_union() -> None:
    labels: dict[str, set[str]] = {}
    for quad in quads(both()):
        if quad.predicate == SKOS.prefLabel:
            labels.setdefault(str(quad.subject), set()).add(str(quad.object))
    assert labels
    assert {len(found) for found in labels.values()} == {1}


def test_no_label_is_both_preferred_and_other() -> None:
    found = {term: {(q.subject, q.object) for q in quads(both()) if q.predicate == term} for term in (SKOS.prefLabel, SKOS.altLabel)}
    assert not found[SKOS.prefLabel] & found[SKOS.altLabel]


def test_there_are_no_blank_nodes() -> None:
    assert not any(isinstance(term, BlankNode) for quad in quads(both()) for term in (quad.subject, quad.object, quad.graph_name))


def test_the_graph_of_a_document_does_not_depend_on_others() -> None:
    def of_tide(graph: nx.MultiDiGraph) -> set[Quad]:
        return {quad for quad in quads(graph) if quad.graph_name == NamedNode(TIDE_IRI)}

    alone, together = to_graph([tide()]), to_graph([tide(), harbour()])
    assert of_tide(alone) == of_tide(together) != set()


def test_evidence_can_be_left_out() -> None:
    graph = both()
    full, quote, none = (written(graph, ".nq", evidence=amount).decode() for amount in ("full", "quote", "none"))
    assert full.count('<https://schema.org/text> "') == 2
    assert "<https://schema.org/text>" not in quote
    assert quote.count('ns/oa#exact> "') == full.count('ns/oa#exact> "') > 0
    assert "ns/oa#" not in none
    assert none.count("ns/org#hasMember> <") == 7 == full.count("ns/org#hasMember>") - 8  # as many as a role of a mention, and in the statistics
    with pytest.raises(FormatError, match="possible: none, quote, full"):
        written(graph, ".nq", evidence="much")


@pytest.mark.parametrize("suffix", [*RDF_SUFFIXES, ".json", ".graphml"])
def test_what_is_written_can_be_read_again(tmp_path: Path, suffix: str) -> None:
    graph = both()
    if suffix in {".ttl", ".nt"}:  # one graph for all documents: of a fact that differs between documents only one wording is left
        graph = to_graph([tide()])
    path = tmp_path / f"graph{suffix}"
    export.write(graph, path)
    again = export.read_graph(path)
    assert again.graph == graph.graph
    assert list(again.nodes(data=True)) == list(graph.nodes(data=True))
    assert list(again.edges(keys=True)) == list(graph.edges(keys=True))
    assert written(again, ".nq") == written(graph, ".nq")


@pytest.mark.parametrize("suffix", [".ttl", ".nt"])
def test_without_named_graphs_the_facts_remain(tmp_path: Path, suffix: str) -> None:
    export.write(both(), tmp_path / f"graph{suffix}")
    again = export.read_graph(tmp_path / f"graph{suffix}")
    assert {data["label"].replace("is", "was") for _, data in again.nodes(data=True) if "label" in data} == {
        data["label"].replace("is", "was") for _, data in both().nodes(data=True) if "label" in data
    }


@pytest.mark.parametrize("amount", ["none", "quote"])
def test_less_evidence_can_be_read_again(tmp_path: Path, amount: str) -> None:
    export.write(both(), tmp_path / "graph.nq", evidence=amount)
    again = export.read_graph(tmp_path / "graph.nq")
    assert {data["text"] for data in again.graph["documents"].values()} == {""}
    assert {data["sha256"] for data in again.graph["documents"].values()} == {one().announcement.sha256 for one in (tide, harbour)}
    assert [data["label"] for _, data in again.nodes(data=True) if "label" in data] == [
        data["label"] for _, data in both().nodes(data=True) if "label" in data
    ]


def test_compressed_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "graph.nq.gz").write_bytes(gzip.compress(written(both(), ".nq")))
    assert len(export.read_graph(tmp_path / "graph.nq.gz")) == len(both())


MAKE_ALL = """
import sys, hashlib, io
from factories import tide, harbour
from pressgraph import export
from pressgraph.graph import to_graph
graph = to_graph([tide(), harbour()][:: int(sys.argv[1])])
graph.graph["run"] = {"tool": "pressgraph", "version": "1", "a": "1", "b": "2"}
for suffix in export.WRITERS:
    out = io.BytesIO()
    export.write(graph, out, format=suffix)
    print(suffix, hashlib.sha256(out.getvalue()).hexdigest())
"""


def test_the_same_bytes_under_any_hash_seed_and_order() -> None:
    def made(seed: str, step: str) -> str:
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        return subprocess.run([sys.executable, "-c", MAKE_ALL, step], env=environment, capture_output=True, text=True, check=True).stdout

    first = made("1", "1")
    assert len(first.splitlines()) == len(export.WRITERS)
    assert made("2", "-1") == first


@pytest.mark.parametrize("suffix", list(export.WRITERS))
def test_an_empty_graph_can_be_written(suffix: str) -> None:
    assert isinstance(written(to_graph([]), suffix), bytes)


def hostile() -> nx.MultiDiGraph:
    """Return a graph whose every string wants to break out of its format."""
    string = "a\"b'c\\d\n<e>&amp;]]>\x00\x0b\ud7ff\ufffe\U0001f30a;,=1+1"
    person, organization = Entity("person/x-1", "person", string, ("=1+1", string + "x")), Entity("organization/y-1", "company", "@SUM(A1)")
    one = Fact("fact/1", "position", (("organization", organization), ("person", person), ("title", string)), (("status", "current"),))
    announcement = Announcement(string, string, string, string, 'https://x.example/a b"<c>', string)
    return to_graph([statements(announcement, [one])])


@pytest.mark.parametrize("suffix", [*RDF_SUFFIXES, ".json"])
def test_strings_that_want_to_break_out_do_not(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"graph{suffix}"
    export.write(hostile(), path)
    again = export.read_graph(path)
    assert list(again.nodes(data=True)) == list(hostile().nodes(data=True))


@pytest.mark.parametrize("suffix", [".graphml", ".gexf"])
def test_xml_is_well_formed_whatever_the_strings(suffix: str) -> None:
    root = ElementTree.fromstring(written(hostile(), suffix))
    assert "@SUM(A1)" in ElementTree.tostring(root, encoding="unicode")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/tide", "https://news.example/tide"),
        ("HTTP://news.example/", "HTTP://news.example/"),
        (" https://news.example/a b ", "https://news.example/a%20b"),
        ('https://news.example/"><script>', "https://news.example/%22%3E%3Cscript%3E"),
        ("https://news.example/100%", "https://news.example/100%25"),
        ("https://news.example/%C3%A9/é", "https://news.example/%C3%A9/é"),
        ("https://news.example/a\nb", "https://news.example/a%0Ab"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("news.example/tide", None),
        ("https://", None),
        ("", None),
    ],
)
def test_addresses_are_iris_or_left_out(url: str, expected: str | None) -> None:
    found = address(url)
    assert (bare(found) if found else None) == expected


@pytest.mark.parametrize(
    ("iso", "kind"),
    [
        ("2024-04-09", "date"),
        ("2024-04", "gYearMonth"),
        ("2024", "gYear"),
        ("2024-04-09T10:00:00Z", "dateTime"),
        ("2024-Q2", "string"),
        ("2024-02-30", "string"),
        ("2024-13", "string"),
        ("9 April 2024", "string"),
    ],
)
def test_dates_keep_their_precision(iso: str, kind: str) -> None:
    assert moment(iso) == str(Literal(iso, datatype=getattr(XSD.namespace, kind)))


def test_literals_are_written_as_the_engine_writes_them() -> None:
    every = (chr(code) for code in range(0x11000) if not 0xD800 <= code < 0xE000)
    assert all(literal(f"a{c}b") == str(Literal(f"a{c}b")) for c in every)
    assert number("1") == str(Literal("1", datatype=XSD.namespace.integer))
    assert literal('"', XSD.date) == str(Literal('"', datatype=XSD.namespace.date))


@given(st.one_of(st.text(), st.text("a:/.#?%-_", max_size=12).map("https://".__add__), st.from_regex(r"https?://[\w./-]*", fullmatch=True)))
def test_iris_are_those_that_the_engine_takes(text: str) -> None:
    try:
        expected = str(NamedNode(text))
    except ValueError:
        with pytest.raises(ValueError):
            iri(text)
    else:
        assert iri(text) == expected


def test_csv_has_one_row_a_fact() -> None:
    read = list(csv.DictReader(io.StringIO(written(both(), ".csv").decode())))
    assert tuple(read[0]) == COLUMNS
    assert len(read) == 8
    gift = next(one for one in read if one["currency"] == "USD")
    assert (gift["funder"], gift["recipient"], gift["value"], gift["per"]) == ("Merrow Foundation", "Brandvik University", "12500000", "year")
    members = next(one["member"] for one in read if one["form"] == "consortium")
    assert members == "Brandvik University; Castellan Power Ltd; Osterhall College"


def test_rows_are_ready_for_data_frames() -> None:
    rows = export.rows(both())
    assert {tuple(row) for row in rows} == {COLUMNS}
    gift = next(row for row in rows if row["currency"] == "USD")
    assert gift["value"] == 12_500_000
    assert gift["funder"] == ["Merrow Foundation"]
    assert gift["person"] is None
    position = next(row for row in rows if row["title"] == "rector")
    assert (position["person"], position["organization"], position["document"]) == ("Tomas Ekeby", "Osterhall College", "tide")
    assert tide().announcement.text[position["quote_start"] : position["quote_end"]] == position["quote"]


@pytest.mark.parametrize(
    ("value", "text"), [("=1+1", "'=1+1"), ("@x", "'@x"), (" -x", "' -x"), ("a-b", "a-b"), (["+a", "b"], "'+a; b"), (None, ""), (-0.5, "-0.5")]
)
def test_no_cell_is_a_formula(value: object, text: str) -> None:
    assert cell(value) == text


def test_jsonl_is_the_format_of_gold_facts() -> None:
    lines = [json.loads(line) for line in written(both(), ".jsonl").decode().splitlines()]
    first = next(one for one in lines if one["id"] == "tide")
    gift = next(one for one in first["facts"] if one["relation"] == "funding")
    assert gift["funder"] == [["Merrow Foundation"]]
    assert gift["amount"]["value"] == 12_500_000
    assert gift["kind"] == "gift"
    assert gift["evidence"][0]["quote"] in tide().announcement.text
    other = next(one for one in lines if one["id"] == "harbour")
    statuses = {one["id"]: {fact.get("status") for fact in one["facts"] if fact.get("title") == ["president"]} for one in (first, other)}
    assert statuses == {"tide": {"current"}, "harbour": {"former"}}
    assert next(one for one in other["facts"] if one["relation"] == "funding")["amount"].keys() >= {"min", "max"}


def test_rdflib_has_the_same_triples_and_sees_their_union() -> None:
    dataset = export.to_rdflib(both())
    assert set(dataset.quads()) == set(parsed_by_rdflib(written(both(), ".nq")).quads())
    assert len(list(dataset.query("SELECT ?p { ?p a org:OrganizationalCollaboration }"))) == 2
    assert (rdflib.URIRef(BASE + BRANDVIK.id), rdflib.RDF.type, rdflib.URIRef("https://schema.org/CollegeOrUniversity")) in dataset


def parsed_by_rdflib(text: bytes) -> rdflib.Dataset:
    return rdflib.Dataset(default_union=True).parse(data=text, format="nquads")


@pytest.mark.parametrize(("suffix", "name"), {".nq": "nquads", ".trig": "trig", ".ttl": "turtle", ".nt": "nt", ".jsonld": "json-ld"}.items())
def test_rdflib_reads_the_same_triples_from_every_format(suffix: str, name: str) -> None:
    read: Any = rdflib.Dataset(default_union=True).parse(data=written(both(), suffix), format=name)
    expected = {tuple(map(rdflib_term, quad.triple)) for quad in quads(both())}
    assert {quad[:3] for quad in read.quads()} == expected
    if suffix in {".nq", ".trig", ".jsonld"}:
        assert {str(quad[3]) for quad in read.quads()} - {"None"} >= {TIDE_IRI, BASE + document_id("harbour")}


def test_json_ld_nests_what_belongs_to_a_fact_under_short_keys() -> None:
    content = json.loads(written(both(), ".jsonld"))
    graph = next(one["@graph"] for one in content["@graph"] if one["id"] == TIDE_IRI)
    gift = next(one for one in graph if one.get("fundingKind") == "pg:Gift")
    assert (gift["type"], gift["funder"]) == (["schema:MonetaryGrant", "pg:Funding"], [BASE + MERROW.id])
    assert {one["value"]: one["currency"] for one in gift["amount"]} == {12_500_000: "USD", 11_600_000: "EUR"}
    (evidence,) = gift["evidence"]
    assert (evidence["rule"], evidence["certainty"], len(evidence["mentions"])) == ("funding.by_hand", "0.9", 5)
    (quote,) = (one["exact"] for one in evidence["target"]["selector"] if "exact" in one)
    assert quote in [row["quote"] for row in export.rows(both())]


def test_every_property_has_a_short_key_in_the_published_context() -> None:
    context = json.loads((resources.files("pressgraph") / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    meant = {about if isinstance(about, str) else about.get("@id", about.get("@reverse")) for about in context.values()}
    lists = {property_ for node in all_nodes(json.loads(written(both(), ".jsonld"))) for property_ in node if ":" in property_}
    assert lists == {"dct:title"}  # "title" is that of a position
    assert {f"pg:{name}" for name in PG.terms if name[0].islower()} <= meant
    assert json.loads(written(both(), ".jsonld"))["@context"] == context


def all_nodes(content: Any) -> list[dict[str, Any]]:
    """Return the objects in *content*, the nested ones too, without the context."""
    if isinstance(content, list):
        return [node for one in content for node in all_nodes(one)]
    if not isinstance(content, dict):
        return []
    return [content, *(node for key, one in content.items() if key != "@context" for node in all_nodes(one))]


def test_the_default_graph_comes_first_in_trig() -> None:
    text = written(both(), ".trig").decode()
    assert text.index("frapo:collaboratesWith") < text.index(f"<{TIDE_IRI}> {{")
    assert any(isinstance(quad.graph_name, DefaultGraph) and quad.predicate == RDF.type for quad in quads(both()))


def test_an_unknown_suffix_is_told_with_what_is_possible(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"graph\.xls: no format '\.xls' \(possible: \.nq \.trig"):
        export.write(both(), tmp_path / "graph.xls")
    with pytest.raises(FormatError, match="no suffix"):
        export.read_graph(tmp_path / "graph")


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere/graph\.nq: cannot be written \(No such file"):
        export.write(both(), tmp_path / "nowhere" / "graph.nq")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("graph.nq", b"<a> <b>"),
        ("graph.ttl", b"\xff\xfe"),
        ("graph.json", b"{}"),
        ("graph.json", b"[1"),
        ("graph.graphml", b"<x"),
        ("graph.nq.gz", b"no gzip"),
        ("graph.trig", f"<{BASE}fact/1> a <https://w3id.org/pressgraph/vocab#Funding> .".encode()),
    ],
)
def test_a_file_that_holds_no_graph_of_ours_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match="graph") as caught:
        export.read_graph(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.nq: cannot be read"):
        export.read_graph(tmp_path / "none.nq")


def test_confidence_is_written_in_full() -> None:
    exact = replace(tide().facts[0], confidence=0.123456789)
    graph = to_graph([statements(tide().announcement, [exact])])
    assert Literal("0.123456789", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal")) in {quad.object for quad in quads(graph)}


def test_parts_of_all_kinds_have_their_links() -> None:
    whole = thing("university", "Osterhall College")
    kinds = {"unit": "org:unitOf", "university": "org:subOrganizationOf", "program": "dct:isPartOf", "place": "schema:containedInPlace"}
    for kind, term in kinds.items():
        part = thing(kind, "Part")
        one = Fact("fact/1", "part_of", (("child", part), ("parent", whole)), ())
        graph = to_graph([statements(Announcement("d", "x"), [one])])
        assert asked(graph, f"<{BASE}{part.id}> {term} <{BASE}{whole.id}>")
