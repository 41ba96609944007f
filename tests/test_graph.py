"""What the graph holds: merged facts, chosen names, the same whatever the order."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import networkx as nx
import pytest

from factories import BRANDVIK, MERROW, OSTERHALL, SOLHEIM, harbour, statements, thing, tide
from pressgraph.errors import PressgraphError
from pressgraph.graph import BASE, filling, joined, network, to_graph
from pressgraph.records import Amount, Announcement, Fact
from pressgraph.resolve.identifiers import document_id

TIDE_IRI, HARBOUR_IRI = BASE + document_id("tide"), BASE + document_id("harbour")


def both() -> nx.MultiDiGraph:
    return to_graph([tide(), harbour()])


def facts(graph: nx.MultiDiGraph, relation: str) -> dict[str, dict[str, Any]]:
    return {data["label"]: data for _, data in graph.nodes(data=True) if data["type"] == "fact" and data["relation"] == relation}


def test_documents_keep_what_was_read() -> None:
    document = both().graph["documents"][TIDE_IRI]
    assert (document["id"], document["published"], document["url"]) == ("tide", "2024-03-04", "https://news.example/tide?a=1")
    assert document["sha256"] == tide().announcement.sha256
    assert document["text"] == tide().announcement.text


def test_labels_are_sentences() -> None:
    assert sorted(data["label"] for _, data in both().nodes(data=True) if data["type"] == "fact") == [
        "Brandvik University works with Osterhall College",
        "Brandvik University, Castellan Power Ltd and Osterhall College work together",
        "Ingrid Solheim was president of Brandvik University",
        "Merrow Foundation funds Brandvik University: up to $12.5 million",
        "Merrow Foundation funds Castellan Power Ltd: between NOK 2 million and NOK 3 million",
        "Sea Lab is in Lindhavn",
        "Sea Lab is part of Brandvik University",
        "Tomas Ekeby was rector of Osterhall College",
    ]


FIVE = ("amount", Amount("USD", Decimal(5)))


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ([("recipient", BRANDVIK), FIVE], "Brandvik University receives USD 5"),
        ([("recipient", BRANDVIK), ("recipient", OSTERHALL), FIVE], "Brandvik University and Osterhall College receive USD 5"),
        ([("funder", MERROW), ("amount", Amount("EUR", None, Decimal(5), Decimal(7)))], "Merrow Foundation gives EUR 5 to 7"),
        ([("funder", BRANDVIK), ("funder", MERROW), ("recipient", OSTERHALL)], "Brandvik University and Merrow Foundation fund Osterhall College"),
    ],
)
def test_labels_of_fundings_say_what_is_known(said: list[tuple[str, Any]], label: str) -> None:
    one = Fact("fact/1", "funding", tuple(said), ())
    assert list(facts(to_graph([statements(Announcement("d", "x"), [one])]), "funding")) == [label]


def test_a_fact_of_two_documents_is_one_node_with_both_evidences() -> None:
    data = facts(both(), "partnership")["Brandvik University works with Osterhall College"]
    assert data["documents"] == sorted([TIDE_IRI, HARBOUR_IRI])
    assert {one["document"] for one in data["evidence"]} == {TIDE_IRI, HARBOUR_IRI}
    assert data["confidence"] == 0.95
    assert data["topic"] == "harbours"  # the later document counts
    assert data["form"] == "agreement"  # where only the earlier one says something, it counts
    assert data["stated"][TIDE_IRI]["topic"] == "tidal energy"


def test_quotes_and_mentions_stand_at_their_offsets() -> None:
    graph = both()
    for _, data in graph.nodes(data=True):
        for one in data.get("evidence", ()):
            text = graph.graph["documents"][one["document"]]["text"]
            assert text[one["start"] : one["end"]] == one["quote"]
            for mention in one["mentions"]:
                assert text[mention["start"] : mention["end"]] == mention["text"]
                assert mention["thing"] in graph or mention["role"] in {"title", "amount", "equivalent", "start"}


def test_the_name_is_the_one_that_most_documents_give() -> None:
    brandvik = both().nodes[BASE + BRANDVIK.id]
    assert brandvik["name"] == "Brandvik University"  # one document each: the one without article
    assert brandvik["aliases"] == ["BU", "Brandvik", "The Brandvik University"]
    third = statements(Announcement("third", "x"), [replace(one, evidence=()) for one in harbour().facts])
    brandvik = to_graph([tide(), harbour(), third]).nodes[BASE + BRANDVIK.id]
    assert brandvik["name"] == "The Brandvik University"
    assert brandvik["names"][HARBOUR_IRI] == ["The Brandvik University", "Brandvik University"]


def test_a_known_kind_wins_over_none() -> None:
    assert both().nodes[BASE + MERROW.id]["kind"] == "foundation"
    assert to_graph([harbour()]).nodes[BASE + MERROW.id]["kind"] == "organization"


def test_sums_are_plain_data() -> None:
    gift = facts(both(), "funding")["Merrow Foundation funds Brandvik University: up to $12.5 million"]
    assert gift["amount"] == {"currency": "USD", "value": "12500000", "qualifier": "up to", "per": "year", "text": "up to $12.5 million"}
    assert gift["equivalents"] == [{"currency": "EUR", "value": "11600000", "text": "€11.6 million"}]
    assert gift["funding_kind"] == "gift"


def test_roles_are_edge_keys() -> None:
    graph = both()
    fact_node = next(node for node, data in graph.nodes(data=True) if data.get("form") == "agreement")
    assert filling(graph, fact_node, "member") == sorted([BASE + BRANDVIK.id, BASE + OSTERHALL.id])
    assert filling(graph, fact_node, "funder") == []


def test_the_order_of_documents_does_not_matter() -> None:
    one, other = to_graph([tide(), harbour()]), to_graph([harbour(), tide()])
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(keys=True)) == list(other.edges(keys=True))
    assert list(one.graph["documents"].items()) == list(other.graph["documents"].items())


def test_two_records_of_one_thing_in_one_document_are_one_thing() -> None:
    short = thing("organization", "Brandvik University", "Brandvik U")
    long = replace(BRANDVIK, name="Brandvik University of Lindhavn")
    graphs = [to_graph([replace(tide(), entities=(*tide().entities, *pair))]) for pair in ((short, long), (long, short))]
    assert [graph.nodes[BASE + BRANDVIK.id] for graph in graphs] == [graphs[0].nodes[BASE + BRANDVIK.id]] * 2
    node = graphs[0].nodes[BASE + BRANDVIK.id]
    assert (node["name"], node["kind"]) == ("Brandvik University of Lindhavn", "university")
    assert "Brandvik U" in node["aliases"]


def test_the_network_joins_entities() -> None:
    graph = network(both())
    assert {data["type"] for _, data in graph.nodes(data=True)} == {"entity"}
    edges = {(graph.nodes[one]["name"], data["relation"], graph.nodes[other]["name"]) for one, other, data in graph.edges(data=True)}
    brandvik = "Brandvik University"
    assert {(brandvik, "partner", "Osterhall College"), ("Osterhall College", "partner", brandvik)} <= edges
    assert ("Merrow Foundation", "funds", brandvik) in edges
    assert (brandvik, "funds", "Merrow Foundation") not in edges
    assert ("Sea Lab", "part_of", brandvik) in edges
    assert ("Sea Lab", "located_in", "Lindhavn") in edges
    gift = next(data for *_, data in graph.edges(data=True) if data.get("currency") == "USD")
    assert gift["amount"] == 12_500_000
    holds = next(data for one, _, data in graph.edges(data=True) if one == BASE + SOLHEIM.id)
    assert (holds["title"], holds["status"]) == ("president", "former")


def test_no_statements_give_an_empty_graph() -> None:
    graph = to_graph([])
    assert len(graph) == 0
    assert graph.graph["documents"] == {}


def test_a_document_without_facts_is_kept() -> None:
    assert [data["id"] for data in to_graph([statements(Announcement("quiet", "Nothing."), [])]).graph["documents"].values()] == ["quiet"]


def test_parts_joined_are_what_they_would_be_together() -> None:
    one, other = to_graph([tide()]), to_graph([harbour()])
    for parts in ((one, other), (other, one), (one, other, one)):
        graph = joined(parts)
        assert graph.graph == both().graph
        assert list(graph.nodes(data=True)) == list(both().nodes(data=True))
        assert list(graph.edges(keys=True)) == list(both().edges(keys=True))


@pytest.mark.parametrize("base", ["", "id/", "https://example.org/with space/", "https://example.org/id"])
def test_a_base_that_is_no_iri_is_refused(base: str) -> None:
    with pytest.raises(PressgraphError, match="no base for identifiers"):
        to_graph([], base)


def test_another_base_names_everything() -> None:
    graph = to_graph([tide()], "https://example.org/kg/")
    assert all(node.startswith("https://example.org/kg/") for node in [*graph, *graph.graph["documents"]])
