"""Questions to a graph: saved ones, own ones, and those that are refused."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path

import pytest

from factories import harbour, tide
from pressgraph import export
from pressgraph.errors import FormatError, InputError, QueryError
from pressgraph.graph import to_graph
from pressgraph.query import formatted, query, refuse, saved
from pressgraph.store import load, of

STORE = of(to_graph([tide(), harbour()]))
EVIL = "http://127.0.0.1:9/sparql"


def column(asked: str, *columns: str, **parameters: str) -> list[tuple[object, ...]]:
    return [tuple(row[one] for one in columns) for row in query(STORE, asked, parameters)]


def test_partners() -> None:
    assert column("partners", "organization", "partner", "topic") == [
        ("Brandvik University", "Castellan Power Ltd", None),
        ("Brandvik University", "Osterhall College", None),
        ("Brandvik University", "Osterhall College", "harbours"),
        ("Brandvik University", "Osterhall College", "tidal energy"),
        ("Castellan Power Ltd", "Osterhall College", None),
    ]


@pytest.mark.parametrize("name", ["BU", "brandvik university", "The Brandvik University"])
def test_a_parameter_is_any_name_in_any_case(name: str) -> None:
    assert {row["organization"] for row in query(STORE, "partners", {"org": name})} == {"Brandvik University"}
    assert len(query(STORE, "partners", {"org": "Nobody"})) == 0


def test_funders() -> None:
    assert column("funders", "funder", "recipient", "value", "most", "currency", "qualifier", "per") == [
        ("Merrow Foundation", "Brandvik University", 12_500_000, None, "USD", "up to", "year"),
        ("Merrow Foundation", "Castellan Power Ltd", 2_000_000, 3_000_000, "NOK", None, None),
    ]
    assert column("funders", "currency", to="castellan power ltd") == [("NOK",)]
    assert column("funders", "currency", by="Merrow Foundation", to="BU") == [("USD",)]


def test_totals_leave_out_equivalents_and_sums_per_period() -> None:
    assert column("totals", "funder", "total", "currency", "fundings") == [("Merrow Foundation", 2_000_000, "NOK", 1)]


def test_positions() -> None:
    assert column("positions", "person", "title", "organization", "status") == [
        ("Ingrid Solheim", "president", "Brandvik University", "current"),
        ("Ingrid Solheim", "president", "Brandvik University", "former"),
        ("Tomas Ekeby", "rector", "Osterhall College", "former"),
    ]
    assert {person for (person,) in column("positions", "person", org="osterhall")} == {"Tomas Ekeby"}
    assert {person for (person,) in column("positions", "person", name="solheim")} == {"Ingrid Solheim"}


def test_evidence_is_what_the_text_says() -> None:
    rows = list(query(STORE, "evidence", {"name": "Tomas Ekeby"}))
    assert len(rows) == 1
    assert tide().announcement.text[int(str(rows[0]["start"])) : int(str(rows[0]["end"]))] == rows[0]["quote"]
    assert rows[0]["confidence"] == Decimal("0.75")
    assert len(query(STORE, "evidence")) == 10


def test_every_saved_query_says_what_it_is_for_and_runs() -> None:
    assert {"partners", "funders", "totals", "positions", "evidence"} == set(saved())
    for name, about in saved().items():
        assert about[0].islower()
        assert query(STORE, name).rows
        assert query(of(to_graph([])), name).rows == ()


def test_own_sparql_knows_the_prefixes_and_asks_the_union() -> None:
    result = query(STORE, "SELECT (COUNT(?f) AS ?n) { ?f a pg:Funding }")
    assert (result.variables, result.rows) == (("n",), ({"n": 2},))


def test_a_graph_can_be_asked_as_well_as_a_store() -> None:
    assert query(to_graph([tide()]), "ASK { ?p a schema:Person }").answer is True


def test_ask_and_construct() -> None:
    no = query(STORE, "ASK { ?p a schema:Dog }")
    assert (no.answer, bool(no), formatted(no)) == (False, False, "false")
    made = query(STORE, 'CONSTRUCT { ?p skos:note ?t } WHERE { ?m org:member ?p ; schema:roleName ?t FILTER(?t = "rector") }')
    assert made
    assert 'skos:note "rector"' in formatted(made, "ttl")


def test_a_query_file(tmp_path: Path) -> None:
    (tmp_path / "people.rq").write_text(
        "SELECT ?n { VALUES ?title { UNDEF } ?m schema:roleName ?title ; org:member/skos:prefLabel ?n }", encoding="utf-8"
    )
    assert list(query(STORE, str(tmp_path / "people.rq"), {"title": "rector"})) == [{"n": "Tomas Ekeby"}]
    with pytest.raises(QueryError, match=r"none\.rq: cannot be read"):
        query(STORE, str(tmp_path / "none.rq"))


@pytest.mark.parametrize(
    "value", ['x" } # ', "x' } SELECT", "\\", "\n", '"""', "?name", "UNDEF }", f'" }} SERVICE <{EVIL}> {{', "\x00", r"\1", "é\U0001f30a"]
)
def test_a_value_is_never_part_of_the_query(value: str) -> None:
    assert query(STORE, "partners", {"org": value}).rows == ()
    text = "SELECT ?v { VALUES ?v { UNDEF } }"
    assert list(query(STORE, text, {"v": value})) == [{"v": value}]


@pytest.mark.parametrize(
    "text",
    [
        f"SELECT * {{ SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ service silent <{EVIL}> {{ ?s ?p ?o }} }}",
        f"PREFIX : <{EVIL}/> SELECT * {{ SERVICE:x {{ ?s ?p ?o }} }}",
        f"PREFIX x: <{EVIL}/> SELECT * {{ SERVICEx:y {{ ?s ?p ?o }} }}",
        f"PREFIX x: <{EVIL}/> SELECT * {{ ?s ?p true.SERVICE?o {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p <urn:x#> . SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p <urn:x'> . SERVICE <{EVIL}> {{ ?s ?p ?o }} # '\n }}",
        f"SELECT * {{ ?s ?p ?o FILTER(?s<?o#>'''\n) SERVICE <{EVIL}> {{ ?s ?p ?o }} }} #'''",
        f"PREFIX x: <http://x/> SELECT * {{ ?s x:a\\#b ?o . SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f"PREFIX x: <http://x/> SELECT * {{ {{ ?s x:a\\'b ?o }} SERVICE <{EVIL}> {{ ?s ?p ?o }} {{ ?s x:a\\'b ?o }} }}",
        f"SELECT * {{ ?s <http://x/\\u00e9#a> ?o . SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ \\u0053ERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f'SELECT * {{ ?s ?p "#" . SERVICE <{EVIL}> {{ ?s ?p ?o }} }}',
        f"SELECT * {{ ?s ?p '''a''#''' . SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f'SELECT * {{ ?s ?p "\\"" . SERVICE <{EVIL}> {{ ?s ?p ?o }} # " \n }}',
        f"SELECT * # \r {{ SERVICE <{EVIL}> {{ ?s ?p ?o }} }}",
        f"SELECT * FROM <{EVIL}> {{ ?s ?p ?o }}",
        f"SELECT * FROM NAMED <{EVIL}> {{ ?s ?p ?o }}",
        f"LOAD <{EVIL}>",
        "INSERT DATA { <http://x/a> <http://x/b> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
    ],
)
def test_nothing_but_the_graph_is_asked_or_changed(text: str) -> None:
    with pytest.raises(QueryError, match="not allowed"):
        query(STORE, text)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?service { ?service a schema:Person }  # no SERVICE here",
        'ASK { ?s ?p "SERVICE from LOAD" }',
        "ASK { ?s ?p '''it's a SERVICE''' }",
        "ASK { ?s <https://example.org/x#SERVICE> ?o }",
        "ASK { ?s schema:serviceType ?from }",
        "ASK { ?s ?p ?o FILTER(?s<?o && ?o>?s) }",
        r'ASK { ?s ?p "a \"SERVICE\" at work" }',
    ],
)
def test_harmless_words_are_allowed(text: str) -> None:
    refuse(text)
    assert query(STORE, text).answer is not True


def test_errors_are_one_line_that_says_what_is_possible() -> None:
    for text, told in (
        ("partner", "no saved query 'partner' (saved: evidence, funders, partners, positions, totals"),
        ("", "no saved query ''"),
        ("SELECT * {", "the query is not understood: error at 1:11"),
        ("SELECT ?x { ?x unknown:term ?y }", "the query is not understood"),
    ):
        with pytest.raises(QueryError) as caught:
            query(STORE, text)
        assert told in str(caught.value)
        assert "\n" not in str(caught.value)
    with pytest.raises(QueryError, match=r"the query has no parameter 'who' \(parameters: by, to\)"):
        query(STORE, "funders", {"who": "x"})


def test_answers_as_text() -> None:
    result = query(STORE, "totals")
    assert formatted(result).splitlines()[2] == "Merrow Foundation  2,000,000  NOK       1"
    assert list(csv.reader(io.StringIO(formatted(result, "csv"))))[1] == ["Merrow Foundation", "2000000", "NOK", "1"]
    assert json.loads(formatted(result, "json")) == [{"funder": "Merrow Foundation", "total": 2_000_000, "currency": "NOK", "fundings": 1}]
    assert str(result) == formatted(result, "table")
    with pytest.raises(QueryError, match="a table, not a graph"):
        formatted(result, "ttl")
    with pytest.raises(QueryError, match="possible: table, csv, json, ttl"):
        formatted(result, "xls")


def test_an_answer_in_csv_holds_no_formula() -> None:
    assert formatted(query(STORE, 'SELECT ?x { VALUES ?x { "=1+1" } }'), "csv") == "x\n'=1+1"


@pytest.mark.parametrize("suffix", [".nq", ".trig", ".ttl", ".nt", ".jsonld", ".json", ".graphml"])
def test_files_are_loaded(tmp_path: Path, suffix: str) -> None:
    export.write(to_graph([tide()]), tmp_path / f"graph{suffix}")
    assert len(query(load([tmp_path / f"graph{suffix}"]), "positions")) == 2


def test_a_folder_of_graphs_is_one_graph(tmp_path: Path) -> None:
    for name, one in (("a", tide()), ("b", harbour())):
        export.write(to_graph([one]), tmp_path / f"{name}.nq")
    (tmp_path / "notes.txt").write_text("no graph")
    assert len(query(load([tmp_path]), "positions")) == 3


def test_what_is_no_graph_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.nq").write_text("<a> <b> .")
    (tmp_path / "broken.nq.gz").write_bytes(b"no gzip")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"broken\.nq: no RDF in \.nq"):
        load([tmp_path / "broken.nq"])
    with pytest.raises(InputError, match=r"broken\.nq\.gz: cannot be read"):
        load([tmp_path / "broken.nq.gz"])
    with pytest.raises(InputError, match=r"none\.nq: cannot be read \(No such file"):
        load([tmp_path / "none.nq"])
    with pytest.raises(FormatError, match=r"no graph can be read from '\.csv' \(possible: \.nq"):
        (tmp_path / "graph.csv").touch()
        load([tmp_path / "graph.csv"])
    with pytest.raises(FormatError, match="no graph in this folder"):
        load([tmp_path / "empty"])
