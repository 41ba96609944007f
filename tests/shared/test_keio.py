"""The page that started the project, asked by SPARQL alone."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph
import pytest
from click.testing import CliRunner

from pressgraph.cli import main

PAGE = Path(__file__).parents[3] / "shared" / "real" / "cmu-keio.txt"
PREFIXES = """PREFIX org: <http://www.w3.org/ns/org#> PREFIX schema: <https://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX pg: <https://w3id.org/pressgraph/vocab#> PREFIX oa: <http://www.w3.org/ns/oa#>"""
PEOPLE = {  # surname: words of the title, organization that the text names with it, or None
    "Raimondo": ("secretary of commerce", None),
    "Jahanian": ("president", "Carnegie Mellon University"),
    "Haas": ("ceo", "Arm"),
    "Amagai": ("vice president for research", "Keio University"),
    "Numoto": ("executive vice president", "Microsoft"),
    "Masahito": ("minister of education, culture, sports, science and technology", None),
    "Hebert": ("dean", "School of Computer Science"),
    "Itoh": ("president", "Keio University"),
    "Shapiro": ("governor", "Pennsylvania"),
    "Smith": ("vice chair", "Microsoft"),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> pyoxigraph.Store:
    out = tmp_path_factory.mktemp("keio") / "graph.nq"
    assert CliRunner().invoke(main, ["extract", str(PAGE), "-o", str(out)]).exit_code == 0
    store = pyoxigraph.Store()
    store.bulk_load(out.open("rb"), pyoxigraph.RdfFormat.N_QUADS)
    return store


def rows(store: pyoxigraph.Store, query: str) -> set[tuple[str, ...]]:
    found = store.query(PREFIXES + query, use_default_graph_as_union=True)
    return {tuple(value.value if value is not None else "" for value in row) for row in found}


def test_two_partnerships_and_no_pair_across_them(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?a ?b { ?p a org:OrganizationalCollaboration ; org:hasMember ?x, ?y . ?x skos:prefLabel ?a . ?y skos:prefLabel ?b
           FILTER(STR(?a) < STR(?b)) }""",
    )
    assert ("Carnegie Mellon University", "Keio University") in found
    assert ("University of Tsukuba", "University of Washington") in found
    first, second = {"Carnegie Mellon University", "Keio University"}, {"University of Tsukuba", "University of Washington"}
    assert not [pair for pair in found if set(pair) & first and set(pair) & second]


def test_the_sum_goes_to_the_four_universities(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?name { ?f a pg:Funding ; schema:amount ?a ; pg:recipient/skos:prefLabel ?name .
           ?a schema:currency "USD" ; schema:value ?v FILTER(?v = 110000000) }""",
    )
    assert found == {("Carnegie Mellon University",), ("Keio University",), ("University of Washington",), ("University of Tsukuba",)}


def test_three_companies_fund_carnegie_mellon(store: pyoxigraph.Store) -> None:
    found = rows(
        store, """SELECT ?name { ?f a pg:Funding ; schema:funder/skos:prefLabel ?name ; pg:recipient/skos:prefLabel "Carnegie Mellon University" }"""
    )
    assert {("Arm",), ("Microsoft",), ("SoftBank Group",)} <= found


def test_people_hold_their_offices(store: pyoxigraph.Store) -> None:
    found = rows(
        store,
        """SELECT ?person ?title ?where { ?m a org:Membership ; org:member/skos:prefLabel ?person ; schema:roleName ?title
           OPTIONAL { ?m org:organization/skos:prefLabel ?where } }""",
    )
    right = {
        name
        for name, (title, where) in PEOPLE.items()
        if any(name in person and title == found_title.lower() and (where is None or where == place) for person, found_title, place in found)
    }
    assert len(right) >= 9, sorted(set(PEOPLE) - right)
    named = {(person, title.lower()) for person, title, _ in found if any(name in person for name in PEOPLE)}
    also = {"president", "secretary", "chief marketing officer"}
    wrong = [
        (person, title)
        for person, title in named
        if title not in also and not any(name in person and title == known[0] for name, known in PEOPLE.items())
    ]
    assert len(wrong) <= 1, wrong


def test_every_quote_is_the_text_at_its_offsets(store: pyoxigraph.Store) -> None:
    text = PAGE.read_text(encoding="utf-8")
    found = rows(
        store,
        """SELECT ?start ?end ?quote { ?t oa:hasSelector ?p, ?q . ?p a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
           ?q a oa:TextQuoteSelector ; oa:exact ?quote }""",
    )
    assert len(found) > 50
    assert all(text[int(start) : int(end)] == quote for start, end, quote in found)
