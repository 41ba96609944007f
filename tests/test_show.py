from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
import math
import re
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from typing import Any

import networkx as nx
import pytest

import page_graph
from pressgraph.errors import PressgraphError
from pressgraph.export.serialize import nquads
from pressgraph.graph import to_graph
from pressgraph.records import Announcement, Statements
from pressgraph.schema import KINDS, RELATIONS
from pressgraph.show import notebook_html, page, picture, svg
from pressgraph.show.layout import Spot, arrange

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
DATA = re.compile(r'<script id="data" type="application/json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def graph() -> nx.MultiDiGraph:
    return page_graph.harbour_graph()


def nothing_stated() -> nx.MultiDiGraph:
    """A graph as extraction makes it, of an announcement that says nothing."""
    return to_graph([Statements(Announcement(id="a", text="Nothing is said here."), (), ())])


def data_of(text: str) -> dict[str, Any]:
    (found,) = DATA.findall(text)
    result: dict[str, Any] = json.loads(found)
    return result


def policy_of(text: str) -> dict[str, str]:
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
    return {name: value for name, _, value in (part.strip().partition(" ") for part in policy.split(";"))}


def digest(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


@pytest.mark.parametrize("sparql", [False, True])
def test_the_policy_allows_the_scripts_and_the_one_style_and_nothing_else(sparql: bool) -> None:
    text = page(nothing_stated(), sparql=sparql)
    scripts, (style,) = SCRIPT.findall(text), STYLE.findall(text.partition("</head>")[0])
    assert len(scripts) == 1 + sparql
    assert policy_of(text) == {
        "default-src": "'none'",
        "script-src": " ".join([*map(digest, scripts), *["'wasm-unsafe-eval'"] * sparql]),
        "style-src": digest(style),
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_the_page_names_no_other_file(graph: nx.MultiDiGraph) -> None:
    text = page(graph)
    (script,) = SCRIPT.findall(text)
    assert not re.search(r"<link|<img|<iframe|\bsrc=|@import|url\(|\bon\w+=[\"']", DATA.sub("", text).replace(script, ""))
    assert "eval(" not in script
    assert "new Function" not in script


def test_the_licences_of_what_is_in_the_page_are_in_it() -> None:
    text = page(nothing_stated(), sparql=True)
    for part in ("sigma", "graphology", "preact", "potpack", "oxigraph"):
        assert re.search(rf'name:"{part}",version:"[\d.]+",license:"(MIT|ISC|MIT OR Apache-2.0)"', text), part


def test_only_a_page_for_queries_holds_the_graph_as_rdf() -> None:
    assert 'id="rdf"' not in page(nothing_stated())
    (packed,) = re.findall(r'<script id="rdf" type="application/json">"(.*?)"</script>', page(nothing_stated(), sparql=True))
    assert gzip.decompress(base64.b64decode(packed)) == b"".join(nquads(nothing_stated()))


def test_hostile_strings_stay_inside_the_data() -> None:
    text = page(page_graph.hostile_graph(), title=page_graph.HOSTILE[0])
    (raw,) = DATA.findall(text)
    assert not set("<>&\u2028\u2029\u202e") & set(raw)
    assert text.isascii()
    (head,) = re.findall(r"<title>(.*?)</title>", text)
    assert "<" not in head
    names = [entity["name"] for entity in data_of(text)["entities"]]
    assert set(page_graph.HOSTILE) <= set(names)


def test_a_lone_surrogate_does_no_harm(graph: nx.MultiDiGraph) -> None:
    broken = graph.copy()
    broken.add_node("x", type="entity", kind="person", name="A\ud800B", aliases=[])
    assert data_of(page(broken))["entities"][-1]["name"] == "A\ud800B"
    ElementTree.fromstring(svg(broken))


def test_the_order_of_the_input_does_not_matter(graph: nx.MultiDiGraph) -> None:
    turned = nx.MultiDiGraph(documents=dict(reversed(graph.graph["documents"].items())))
    turned.add_nodes_from(reversed(list(graph.nodes(data=True))))
    turned.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert page(turned) == page(graph)
    assert svg(turned) == svg(graph)


def test_the_data_holds_every_fact_with_its_quote_at_its_place(graph: nx.MultiDiGraph) -> None:
    data = data_of(page(graph))
    assert len(data["facts"]) == len(page_graph.FACTS)
    quotes = [quote for *_, quote in sorted(page_graph.FACTS, key=lambda fact: fact[2])]
    found = sorted(data["facts"], key=lambda fact: fact["label"])
    assert [data["documents"][one["document"]]["text"][one["start"] : one["end"]] for fact in found for one in fact["evidence"]] == quotes
    assert {one["quote"] for fact in found for one in fact["evidence"]} == {None}  # the text says it already


def test_a_fact_has_its_own_date_as_precise_as_it_is_told_or_none(graph: nx.MultiDiGraph) -> None:
    dates = {fact["label"]: fact["date"] for fact in data_of(page(graph))["facts"]}
    assert dates["Brandvik University works with Osterhall Institute of Technology"] == "2023-Q4"
    assert dates["Merrow Foundation gives Brandvik University $12.5 million"] == "2024-02"
    assert [date for date in dates.values() if date] == ["2023-Q4", "2024-02"]


@pytest.mark.parametrize("focus", ["Osterhall Institute of Technology", "oit", " OSTERHALL "])
def test_focus_is_any_name_in_any_case(graph: nx.MultiDiGraph, focus: str) -> None:
    data = data_of(page(graph, focus=focus))
    assert data["entities"][data["focus"]]["name"] == "Osterhall Institute of Technology"


def test_without_focus_the_page_starts_with_everything(graph: nx.MultiDiGraph) -> None:
    assert data_of(page(graph))["focus"] is None


def test_a_namesake_with_more_facts_is_preferred(graph: nx.MultiDiGraph) -> None:
    twins = graph.copy()
    twins.add_node(page_graph.BASE + "aaa", type="entity", kind="place", name="Brandvik", aliases=[])
    data = data_of(page(twins, focus="brandvik"))
    assert data["entities"][data["focus"]]["kind"] == "university"


@pytest.mark.parametrize(
    ("focus", "near"), [("Kestral Robotics", "Kestrel Robotics"), ("Harbour", "Guild of Harbour Pilots"), ("OITT", "Osterhall Institute")]
)
def test_an_unknown_focus_is_named_with_those_near_it(graph: nx.MultiDiGraph, focus: str, near: str) -> None:
    with pytest.raises(PressgraphError, match=rf"^no entity is called '{focus}' \(near it: .*{near}.*\)$"):
        page(graph, focus=focus)


@pytest.mark.parametrize("focus", ["", "zzz"])
def test_a_focus_near_nothing_still_says_what_there_is(graph: nx.MultiDiGraph, focus: str) -> None:
    with pytest.raises(PressgraphError, match="near it: Brandvik University"):
        page(graph, focus=focus)


def test_an_empty_graph_has_a_page_and_a_picture() -> None:
    empty = nx.MultiDiGraph()
    assert data_of(page(empty))["entities"] == []
    ElementTree.fromstring(svg(empty))
    with pytest.raises(PressgraphError, match="the graph is empty"):
        page(empty, focus="Brandvik")


def test_facts_without_evidence_and_texts_are_shown(graph: nx.MultiDiGraph) -> None:
    bare = graph.copy()
    bare.graph["documents"] = {}
    for node in picture.facts(bare):
        bare.nodes[node].pop("evidence")
    assert [fact["evidence"] for fact in data_of(page(bare))["facts"]] == [[]] * len(page_graph.FACTS)


def test_a_quote_without_its_text_is_kept(graph: nx.MultiDiGraph) -> None:
    bare = graph.copy()
    bare.graph["documents"] = {iri: document | {"text": ""} for iri, document in graph.graph["documents"].items()}
    quotes = {one["quote"] for fact in data_of(page(bare))["facts"] for one in fact["evidence"]}
    assert quotes == {quote for *_, quote in page_graph.FACTS}


def test_identifiers_of_registers_are_links_of_an_entity(graph: nx.MultiDiGraph) -> None:
    linked = graph.copy()
    linked.nodes[page_graph.BASE + "brandvik"]["link"] = {"same": ["https://ror.org/00example1"]}
    first, second = data_of(page(linked))["entities"][:2]
    assert (first["links"], second["links"]) == (["https://ror.org/00example1"], [])


def test_a_sum_can_be_compared_by_its_lower_end_in_its_currency(graph: nx.MultiDiGraph) -> None:
    sums = [fact["amount"] for fact in data_of(page(graph))["facts"] if fact["amount"]]
    assert sorted(sums) == [[250000, "USD"], [3000000, "EUR"], [4200000, "GBP"], [12500000, "USD"], [18000000, "USD"]]
    ranged = fact_of("funding", ("recipient", "a"), amount={"currency": "EUR", "minimum": "10", "maximum": "20"})
    assert data_of(page(ranged))["facts"][0]["amount"] == [10, "EUR"]


def fact_of(relation: str, *roles: tuple[str, str], **attributes: Any) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    graph.add_node("fact", type="fact", relation=relation, **attributes)
    for role, entity in roles:
        graph.add_node(entity, type="entity", kind="organization", name=entity)
        graph.add_edge("fact", entity, key=role)
    return graph


@pytest.mark.parametrize(
    ("relation", "roles", "drawn"),
    [
        ("partnership", [("member", "a"), ("member", "b")], ["a-b"]),
        ("partnership", [("member", "a"), ("member", "b"), ("member", "c")], ["a-fact", "b-fact", "c-fact"]),
        ("partnership", [("member", "a")], []),
        ("funding", [("funder", "a"), ("recipient", "b")], ["a>b"]),
        ("funding", [("recipient", "b")], ["fact>b"]),
        ("funding", [("funder", "a"), ("recipient", "b"), ("recipient", "c"), ("purpose", "d")], ["a-fact", "d-fact", "fact>b", "fact>c"]),
        ("position", [("person", "p"), ("organization", "o")], ["p>o"]),
        ("position", [("person", "p")], []),
        ("part_of", [("parent", "a"), ("child", "b")], ["b>a"]),
        ("located_in", [("place", "a"), ("organization", "b")], ["b>a"]),
    ],
)
def test_two_entities_make_a_line_and_more_meet_at_the_fact(relation: str, roles: list[tuple[str, str]], drawn: list[str]) -> None:
    lines = picture.lines(fact_of(relation, *roles), "fact")
    assert [f"{line.source}{'>' if line.arrow else '-'}{line.target}" for line in lines] == drawn


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ({"currency": "USD", "value": "110000000"}, "$110 million"),
        ({"currency": "USD", "value": 250000}, "$250,000"),
        ({"currency": "GBP", "value": "4250000.00"}, "£4.25 million"),
        ({"currency": "CHF", "value": "1500000000"}, "CHF 1.5 billion"),
        ({"currency": "EUR", "value": "3E+6", "qualifier": "up to", "per": "year"}, "up to €3 million a year"),
        ({"currency": "EUR", "value": None, "minimum": "1000", "maximum": "2000"}, "€1,000 to €2,000"),
        ({"currency": "JPY", "value": "0"}, "¥0"),
    ],
)
def test_sums_are_written_as_people_write_them(amount: dict[str, Any], written: str) -> None:
    assert picture.money(amount) == written


def test_every_kind_of_entity_and_relation_of_the_schema_is_drawn() -> None:
    assert set(picture.MARKS) == set(KINDS) - {"title", "money", "date"}
    assert list(picture.ENDS) == list(RELATIONS)
    for relation, ends in picture.ENDS.items():
        assert {RELATIONS[relation].role(end).name for end in ends} == set(ends)


def test_the_picture_is_xml_with_every_name(graph: nx.MultiDiGraph) -> None:
    root = ElementTree.fromstring(svg(graph))
    words = " ".join(root.itertext())
    for _, name, _ in page_graph.ENTITIES.values():
        assert all(word in words for word in name.split())
    assert "up to €3 million a year" in words


def test_hostile_strings_are_text_in_the_picture() -> None:
    root = ElementTree.fromstring(svg(page_graph.hostile_graph(), title="</title><script>", most=40))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "title", "style", "rect", "path", "g", "circle", "text"}
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on") or name == "href"]


def test_the_picture_of_a_large_graph_stays_small() -> None:
    root = ElementTree.fromstring(svg(page_graph.large_graph(300), most=20))
    assert len(root.findall(".//*[@class='mark']")) == 20


def test_labels_do_not_cover_each_other() -> None:
    spots = [Spot(10, 110, 19) for _ in range(30)]
    arrange(spots, [(place, place // 2) for place in range(1, 30)], 960, 600)
    for one, other in combinations([spot.box for spot in spots], 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    assert all(math.isfinite(side) and abs(side) <= 480 for spot in spots for side in spot.box)


def test_the_notebook_holds_the_page_in_a_closed_frame(graph: nx.MultiDiGraph) -> None:
    frame = notebook_html(graph, focus="BU", height=500)
    (source,) = re.findall(r'srcdoc="([^"]*)"', frame)
    assert html.unescape(source) == page(graph, focus="BU")
    assert 'sandbox="allow-scripts allow-popups allow-downloads"' in frame
    assert "height:500px" in frame
