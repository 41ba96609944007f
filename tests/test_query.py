"""Questions to a graph: saved ones, own ones, and those that are refused."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pyoxigraph import Quad, Store

from factories import Said, fact, harbour, statements, thing, tide
from pressgraph import export
from pressgraph.errors import FormatError, InputError, QueryError
from pressgraph.graph import to_graph
from pressgraph.query import formatted, query, refuse, saved, subgraph
from pressgraph.records import Amount, Announcement, Fact, When
from pressgraph.store import load, of, united
from pressgraph.vocab import DCT, SCHEMA

STORE = of(to_graph([tide(), harbour()]))
EVIL = "http://127.0.0.1:9/sparql"


def column(asked: str, *columns: str, **parameters: str) -> list[tuple[object, ...]]:
    return [tuple(row[one] for one in columns) for row in query(STORE, asked, parameters)]


BRANDVIK, OSTERHALL, CASTELLAN, MERROW = "Brandvik University", "Osterhall College", "Castellan Power Ltd", "Merrow Foundation"
QUESTIONS: dict[str, dict[str, str]] = {
    "appointments": {},
    "between": {"one": "BU", "other": "Osterhall"},
    "common-funders": {"one": "BU", "other": CASTELLAN},
    "evidence": {},
    "funders": {},
    "funders-of-partners": {"org": OSTERHALL},
    "income": {"to": CASTELLAN},
    "largest": {"currency": "NOK"},
    "partners": {},
    "partnerships": {},
    "positions": {},
    "totals": {},
}
"""Saved query -> values for the parameters that it needs."""


def test_partners() -> None:
    both_ways = [
        (BRANDVIK, CASTELLAN, None, Decimal("0.9")),
        (BRANDVIK, OSTERHALL, None, Decimal("0.9")),
        (BRANDVIK, OSTERHALL, "harbours", Decimal("0.95")),
        (BRANDVIK, OSTERHALL, "tidal energy", Decimal("0.95")),
    ]
    assert column("partners", "organization", "partner", "topic", "confidence", org="BU") == both_ways
    assert len(column("partners", "partner")) == 10


@pytest.mark.parametrize("name", ["BU", "brandvik university", "The Brandvik University", "BRANDVÍK  Univérsity"])
def test_a_name_is_any_name_in_any_case_with_or_without_accents(name: str) -> None:
    assert {row["organization"] for row in query(STORE, "partners", {"org": name})} == {BRANDVIK}


def test_a_name_that_nothing_has_is_told_with_near_ones() -> None:
    with pytest.raises(QueryError, match="org: nothing is called 'Brandvik Universty' in the graph \\(near: Brandvik University"):
        query(STORE, "partners", {"org": "Brandvik Universty"})


def test_partnerships_since_a_day_are_those_first_announced_then() -> None:
    consortium = ("2025-01", f"{BRANDVIK} + {CASTELLAN} + {OSTERHALL}", "consortium", None, None)
    agreement = ("2024-03-04", f"{BRANDVIK} + {OSTERHALL}", "agreement", "harbours", "2024-03")
    columns = ("announced", "members", "form", "topic", "start")
    assert column("partnerships", *columns) == [consortium, agreement]
    assert column("partnerships", *columns, since="2025") == [consortium]  # the agreement is named again in 2025, but not new then
    assert column("partnerships", *columns, since="2024-03-04", org="castellan power ltd") == [consortium]
    assert column("partnerships", *columns, since="2025-02") == []


def test_funders() -> None:
    assert column("funders", "funder", "recipient", "value", "most", "currency", "qualifier", "per") == [
        (MERROW, BRANDVIK, 12_500_000, None, "USD", "up to", "year"),
        (MERROW, CASTELLAN, 2_000_000, 3_000_000, "NOK", None, None),
    ]
    assert column("funders", "currency", to="castellan power ltd") == [("NOK",)]
    assert column("funders", "currency", by=MERROW, to="BU") == [("USD",)]


def money() -> Store:
    """Return a store of fundings that invite counting twice: told twice, with equivalents, ranges, yearly sums, a part, two givers."""

    def gift(amount: Amount, *more: Said, funders: tuple[str, ...] = ("Alder Trust",), to: str = "Lorne College") -> Fact:
        said: list[Said] = [("funder", thing("foundation", name), name) for name in funders]
        said += [("recipient", thing("university", to), to), ("amount", amount, str(amount)), *more]
        return fact(" ".join(words for _, _, words in said), "d", "funding", said)

    euros = [Amount("EUR", Decimal(value)) for value in (100, 200, 40)]
    dollars = ("equivalent", Amount("USD", Decimal(110)), "USD 110")
    first = [gift(euros[0], dollars), gift(euros[1], ("date", When("2021-05"), "2021-05")), gift(euros[2])]
    second = [gift(euros[0], dollars), gift(Amount("EUR", None, Decimal(7), Decimal(9))), gift(Amount("EUR", Decimal(5), per="year"))]
    second += [gift(Amount("EUR", Decimal(1000)), funders=("Alder Trust", 'Birch "Öl" Fund')), gift(euros[0], to="Other School")]
    documents = [(Announcement("one", "1", published="2022-01-01"), first), (Announcement("two", "2", published="2023-01-01"), second)]
    graph = to_graph([statements(*one) for one in documents])
    quads = [*export.serialize.stated_quads(graph)]
    part = next(quad.subject for quad in quads if quad.predicate == SCHEMA.amount and "EUR 40" in labels(graph)[quad.subject.value])
    whole = next(quad.subject for quad in quads if quad.predicate == SCHEMA.amount and "EUR 200" in labels(graph)[quad.subject.value])
    store = Store()
    store.bulk_extend([*quads, Quad(part, DCT.isPartOf, whole)])
    return united(store)


def labels(graph: Any) -> dict[str, str]:
    return {node: data["label"] for node, data in graph.nodes(data=True) if data["type"] == "fact"}


def test_totals_count_no_sum_twice() -> None:
    found = [tuple(row.values()) for row in query(money(), "totals")]
    assert found == [("Alder Trust", 1407, "EUR", 5), ('Birch "Öl" Fund', 1000, "EUR", 1)]  # 100 + 200 + 7 + 1000 + 100 to the other
    assert column("totals", "funder", "total", "currency", "fundings") == [(MERROW, 2_000_000, "NOK", 1)]


def test_income_counts_no_sum_twice() -> None:
    columns = ("year", "funder", "total", "currency", "per", "fundings")
    found = [tuple(row[name] for name in columns) for row in query(money(), "income", {"to": "lorne college"})]
    assert found == [
        ("2023", 'Alder Trust + Birch "Öl" Fund', 1000, "EUR", None, 1),
        ("2023", "Alder Trust", 7, "EUR", None, 1),
        ("2023", "Alder Trust", 5, "EUR", "year", 1),
        ("2022", "Alder Trust", 100, "EUR", None, 1),
        ("2021", "Alder Trust", 200, "EUR", None, 1),
    ]


def test_the_largest_sums_of_a_currency() -> None:
    found = [tuple(row[name] for name in ("value", "per", "funder", "recipient")) for row in query(money(), "largest", {"currency": "EUR"})]
    assert found[:2] == [(1000, None, 'Alder Trust + Birch "Öl" Fund', "Lorne College"), (200, None, "Alder Trust", "Lorne College")]
    assert [value for value, *_ in found] == [1000, 200, 100, 100, 40, 7, 5]
    assert query(money(), "largest", {"currency": "USD"}).rows == ()  # an equivalent


def test_common_funders_and_funders_of_partners() -> None:
    assert column("common-funders", "funder", "to_one", "to_other", one="bu", other=CASTELLAN) == [(MERROW, 1, 1)]
    assert column("common-funders", "funder", one="bu", other=OSTERHALL) == []
    assert column("funders-of-partners", "funder", "count", "partners", org="osterhall") == [(MERROW, 2, f"{BRANDVIK} + {CASTELLAN}")]
    schools = {"one": "lorne college", "other": "other school"}
    assert [tuple(row.values()) for row in query(money(), "common-funders", schools)] == [("Alder Trust", 6, 1)]
    assert query(money(), "funders-of-partners", {"org": "lorne college"}).rows == ()


def test_positions() -> None:
    assert column("positions", "person", "title", "organization", "status") == [
        ("Ingrid Solheim", "president", BRANDVIK, "current"),
        ("Ingrid Solheim", "president", BRANDVIK, "former"),
        ("Tomas Ekeby", "rector", OSTERHALL, "former"),
    ]
    assert {person for (person,) in column("positions", "person", org="osterhall")} == {"Tomas Ekeby"}
    assert {person for (person,) in column("positions", "person", name="solheim")} == {"Ingrid Solheim"}


def test_appointments_tell_what_was_before() -> None:
    ekeby, rector = thing("person", "Tomas Ekeby"), ("title", "rector", "rector")
    old, new = thing("university", OSTERHALL), thing("university", "Lorne College")
    text = f"Tomas Ekeby rector {OSTERHALL} Tomas Ekeby rector Lorne College"
    left = fact(text, "d", "position", [("person", ekeby, ekeby.name), rector, ("organization", old, old.name)], status="former")
    taken = fact(text, "d", "position", [("person", ekeby, ekeby.name), rector, ("organization", new, new.name)], status="incoming")
    store = of(to_graph([statements(Announcement("d", text, published="2024-05-06"), [left, taken])]))
    for since in ("2024", "2024-05-06"):
        (row,) = query(store, "appointments", {"since": since})
        assert tuple(row.values()) == ("2024-05-06", "Tomas Ekeby", "rector", "Lorne College", None, "rector, Osterhall College")
    assert query(store, "appointments", {"since": "2024-06"}).rows == ()
    assert len(query(store, "appointments", {"org": "lorne college"})) == 1
    assert query(store, "appointments", {"org": "osterhall college"}).rows == ()


def test_evidence_is_what_the_text_says() -> None:
    rows = list(query(STORE, "evidence", {"name": "Tomas Ekeby"}))
    assert len(rows) == 1
    assert tide().announcement.text[int(str(rows[0]["start"])) : int(str(rows[0]["end"]))] == rows[0]["quote"]
    assert rows[0]["confidence"] == Decimal("0.75")
    assert len(query(STORE, "evidence")) == 10


def test_between_two_are_the_facts_in_which_both_have_a_part() -> None:
    assert column("between", "document", one="osterhall", other="bu") == [("harbour",), ("harbour",), ("tide",)]
    assert column("between", "document", one="merrow foundation", other="osterhall") == []


def test_every_saved_query_says_what_it_is_for_and_runs() -> None:
    assert QUESTIONS.keys() == saved().keys()
    for name, about in saved().items():
        assert about[0].islower()
        assert query(of(to_graph([])), name, {} if "?" in about else {"currency": "EUR"}).rows == () if QUESTIONS[name] == {} else True
        assert bool(query(STORE, name, QUESTIONS[name])) == (name != "appointments")


@pytest.mark.parametrize("name", [name for name in QUESTIONS if name != "appointments"])
def test_the_facts_behind_an_answer_are_a_graph_to_be_shown(name: str, tmp_path: Path) -> None:
    result = query(STORE, name, QUESTIONS[name])
    (tmp_path / "answer.ttl").write_text(formatted(subgraph(STORE, result), "ttl"), encoding="utf-8")
    graph, whole = export.read_graph(tmp_path / "answer.ttl"), to_graph([tide(), harbour()])
    facts = {node for node, data in graph.nodes(data=True) if data["type"] == "fact"}
    assert facts
    for node, data in graph.nodes(data=True):
        if data["type"] == "entity":
            assert data["name"] == whole.nodes[node]["name"]
        else:
            assert [one["quote"] for one in data["evidence"]] == [one["quote"] for one in whole.nodes[node]["evidence"]]
            assert set(graph.edges(node, keys=True)) == set(whole.edges(node, keys=True))


def test_an_answer_without_facts_is_no_graph() -> None:
    with pytest.raises(QueryError, match="this answer names no facts"):
        subgraph(STORE, query(STORE, "SELECT (COUNT(?s) AS ?n) { ?s a schema:Person }"))
    with pytest.raises(QueryError, match="the column facts holds what is no IRI"):
        subgraph(STORE, query(STORE, 'SELECT ("> } DROP" AS ?facts) ("x" AS ?y) { }'))
    own = query(STORE, "SELECT ?f { ?f a pg:Funding }")
    assert subgraph(STORE, own).turtle.count("pg:fundingKind") == 2


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("partners", {"name": "BU"}, r"the query has no parameter 'name' \(parameters: org\)"),
        ("common-funders", {"one": "BU"}, "the query needs the parameter 'other': any name of the second"),
        ("largest", {}, "the query needs the parameter 'currency': the code of a currency"),
        ("partnerships", {"since": "May 2024"}, r"since: 'May 2024' is no date \(possible: 2024, 2024-05, 2024-05-31\)"),
        ("SELECT * { ?s ?p ?o }", {"x": "y"}, r"the query has no parameter 'x' \(parameters: none\)"),
    ],
)
def test_parameters_that_do_not_fit_are_told_with_what_is_possible(name: str, given: dict[str, str], told: str) -> None:
    with pytest.raises(QueryError, match=told):
        query(STORE, name, given)


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
    with pytest.raises(QueryError, match="nothing is called"):
        query(STORE, "partners", {"org": value})
    assert query(STORE, "largest", {"currency": value}).rows == ()
    text = "SELECT ?v { VALUES ?v { UNDEF } }"
    assert list(query(STORE, text, {"v": value})) == [{"v": value}]
    pair = "SELECT ?v ?w { VALUES ?v { UNDEF } VALUES ?w { UNDEF } }"
    nested = "VALUES ?w { UNDEF }"  # a value that looks like a place is none
    assert list(query(STORE, pair, {"v": nested, "w": value})) == [{"v": nested, "w": value}]


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
        ("partner", "no saved query 'partner' (saved: appointments, between, common-funders, evidence, "),
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
