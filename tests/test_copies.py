"""Copies of one announcement are known by its names and figures, and what they state stands once, with every source."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from random import Random

import networkx as nx
import pytest
from pyoxigraph import Quad

from factories import BRANDVIK, MERROW, Said, fact, statements
from pressgraph import export, store
from pressgraph.copies import copies, fingerprint
from pressgraph.corrections import apply
from pressgraph.graph import joined, to_graph
from pressgraph.identity import whole
from pressgraph.knowledge import KnowledgeGraph
from pressgraph.query import query
from pressgraph.records import Amount, Announcement, Entity, Statements
from pressgraph.resolve.identifiers import document_id, mint
from pressgraph.store import growing
from pressgraph.store.graphs import BANDS, KEYS
from pressgraph.table import print_why
from pressgraph.vocab import OWL

AWARD = """LINDHAVN, 4 March 2024 – The Merrow Foundation gives Brandvik University €4.5 million for a laboratory in which boats steer themselves.

The Sea Lab will hire eleven people, said Ingrid Solheim. Jonas Aune, who built the first boats in Osterhall, will lead the work with Mette Lind.

Castellan Power and Norvane lend two quays at Gosforth, where the harbour has been empty since 2019. Elverum County pays for the road.

“Nobody has to sail in a storm,” said Pia Ness. The Harbour Board of Lindhavn opens the laboratory in June.
"""
PARAGRAPHS = AWARD.split("\n\n")
COPIES = {
    "as it is": AWARD,
    "another date line": AWARD.replace("LINDHAVN, 4 March 2024 –", "OSTERHALL (The Tarn Valley Courier), Tuesday –"),
    "another closing": AWARD + "\nAbout The Tarn Valley Courier\n\nThe Courier has told what Tarn needs to know since 1911. Write to Ada Aker.\n",
    "notes added": AWARD + "\nShared 14 times. Read more in Tarn Today.\n",
    "words changed": AWARD.replace("said", "explained").replace("lend", "make available").replace("Nobody", "No one"),
    "a name spelled otherwise": AWARD.replace("Mette", "Mete"),
    "a paragraph left out": "\n\n".join(PARAGRAPHS[:2] + PARAGRAPHS[3:]),
    "other spaces": AWARD.replace(" ", "\u00a0").replace("\n\n", "\n"),
}
OTHERS = {
    "another sum": AWARD.replace("€4.5", "€5.4"),
    "another scale": AWARD.replace("million", "billion"),
    "another receiver": AWARD.replace("Brandvik University", "Keelmark College"),
    "another person": AWARD.replace("Jonas Aune", "Greta Moe"),
    "another in the end": AWARD.replace("Harbour Board of Lindhavn", "Fisheries Council of Wexby"),
    "the beginning alone": PARAGRAPHS[0],
    "nothing in common": "A Note From Ada Aker, Bo Berg, Cato Dahl, Dora Eide, Edda Foss, Finn Grov, Gro Haug, Hal Krog and Ivo Lund in Tarn, 2024.",
    "nothing": "",
}


def described(text: str, published: str = "2024-03-04") -> dict[str, str]:
    return {"published": published, "fingerprint": fingerprint(text)}


@pytest.mark.parametrize("change", COPIES)
def test_a_copy_is_known(change: str) -> None:
    assert copies({"a": described(AWARD), "b": described(COPIES[change], "2024-03-06")}) == {"b": "a"}


@pytest.mark.parametrize("change", OTHERS)
def test_another_announcement_of_the_same_template_is_none(change: str) -> None:
    assert copies({"a": described(AWARD), "b": described(OTHERS[change], "2024-03-06")}) == {}


def test_the_headline_has_no_part_in_it() -> None:
    assert fingerprint(f"A Headline of Merrow\n\n{AWARD}", "A Headline of Merrow") == fingerprint(AWARD)
    assert fingerprint(f"A Headline of Merrow\n\n{AWARD}", "Another") != fingerprint(AWARD)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ({"a": "2024-03-06", "b": "2024-03-05", "c": "2024-03-07"}, {"a": "b", "c": "b"}),
        ({"a": "2024-03-06", "b": "2024-03-06", "c": ""}, {"b": "a", "c": "a"}),
        ({"a": "2024-03-06", "b": "2024-05-06", "c": "2023-03-06"}, {}),
        ({"a": "2024-03-06", "b": "2024-03-30", "c": "2024-04-20"}, {"b": "a", "c": "a"}),
        ({"a": "soon", "b": "2024", "c": "2024-03-06T10:00:00Z"}, {"a": "b", "c": "b"}),
    ],
)
def test_the_first_by_date_and_identifier_is_copied_within_a_month(dates: dict[str, str], expected: dict[str, str]) -> None:
    documents = {iri: described(AWARD, date) for iri, date in dates.items()}
    for order in permutations(documents):
        assert copies({iri: documents[iri] for iri in order}) == expected


def test_a_long_series_and_very_many_copies_are_told_apart() -> None:
    series = {f"s{number:03}": described(AWARD.replace("€4.5", f"€{number + 10}"), "") for number in range(120)}
    many = {f"m{number:03}": described(AWARD, "2024-03-04") for number in range(120)}
    assert copies(series) == {}
    assert set(copies(many | series)) == set(many) - {"m000"}


# What copies state


def announcement(name: str, text: str, date: str) -> Announcement:
    return Announcement(name, text, "", date)


def award(name: str, text: str = AWARD, date: str = "2024-03-04", euros: str = "4500000", whole: bool = True) -> Statements:
    """Return an announcement of an award to a laboratory, and of somebody, who are both known in this announcement alone."""
    lab = Entity(mint("organization", "sea lab", document_id(name)), "unit", "Sea Lab")
    person = Entity(mint("person", "ingrid solheim", document_id(name)), "person", "Ingrid Solheim")
    amount = next(word for word in text.split() if word.startswith("€"))
    gift: list[Said] = [("funder", MERROW, "Merrow Foundation"), ("amount", Amount("EUR", Decimal(euros)), f"{amount} million")]
    gift += [("recipient", lab, "Sea Lab")] if whole else []
    office: list[Said] = [("title", "director", "said"), ("person", person, "Ingrid Solheim")]
    return statements(announcement(name, text, date), [fact(text, name, "funding", gift, kind="grant"), fact(text, name, "position", office)])


def graph_of(said: Iterable[Statements]) -> nx.MultiDiGraph:
    return apply((), to_graph(said))


def facts(graph: nx.MultiDiGraph) -> list[tuple[str, int]]:
    """The facts of *graph*, each with the number of its documents."""
    return sorted((data["label"], len(data["documents"])) for _, data in graph.nodes(data=True) if data["type"] == "fact")


ONCE = [("Ingrid Solheim is director", 3), ("Merrow Foundation funds Sea Lab: €4.5 million", 3)]
SAID = [
    award("a"),
    award("b", COPIES["another closing"], "2024-03-05"),
    award("c", COPIES["another date line"], "2024-03-06", whole=False),
]
"""Two copies of an announcement, of the second of which less was understood."""


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_what_copies_state_stands_once_with_every_source(order: tuple[int, ...]) -> None:
    graph = graph_of(SAID[number] for number in order)
    assert facts(graph) == ONCE
    evidence = [one["document"] for _, data in graph.nodes(data=True) if data.get("relation") == "funding" for one in data["evidence"]]
    assert len(evidence) == 3
    assert list(graph.nodes(data=True)) == list(graph_of(SAID).nodes(data=True))
    assert graph.graph == graph_of(SAID).graph


def test_what_another_announcement_states_stands_beside_it() -> None:
    others = [*SAID, award("d", OTHERS["another sum"], "2024-03-05", "5400000")]
    assert [label for label, _ in facts(graph_of(others))].count("Ingrid Solheim is director") == 2
    assert ("Merrow Foundation funds Sea Lab: €5.4 million", 1) in facts(graph_of(others))


def test_what_says_less_is_another_fact_where_others_state_it_too() -> None:
    text = "The Merrow Foundation gives €4.5 million. Sea Lab, said Ingrid Solheim."
    graph = graph_of([*SAID, award("d", text, whole=False)])
    assert ("Merrow Foundation gives €4.5 million", 2) in facts(graph)


def test_somebody_whom_copies_tell_from_namesakes_by_different_things_is_one() -> None:
    def held(name: str, text: str, where: str) -> Statements:
        person = Entity(mint("person", "ingrid solheim", where), "person", "Ingrid Solheim")
        return statements(announcement(name, text, ""), [fact(text, name, "position", [("title", "director", "e"), ("person", person, "e")])])

    copied = [held("a", AWARD, "sea lab"), held("b", COPIES["another closing"], "castellan power")]
    assert facts(graph_of(copied)) == [("Ingrid Solheim is director", 2)]
    assert len(facts(graph_of([*copied, held("c", "Another text.", "sea lab")]))) == 2


def test_each_document_keeps_what_it_states(tmp_path: Path) -> None:
    assert facts(whole(graph_of(SAID))) == facts(to_graph(SAID))
    links = [(one["copy_of"], one["id"]) for one in graph_of(SAID).graph["documents"].values() if "copy_of" in one]
    first = next(iri for iri, one in graph_of(SAID).graph["documents"].items() if one["id"] == "a")
    assert sorted(links) == [(first, "b"), (first, "c")]


def test_the_summary_and_why_tell_of_copies(capsys: pytest.CaptureFixture[str]) -> None:
    assert KnowledgeGraph(graph_of(SAID)).summary == "2 facts about 3 things in 3 announcements, of which 2 are copies of others"
    print_why(graph_of(SAID), "Ingrid Solheim")
    told = capsys.readouterr().out
    assert all(f"  {source} " in told for source in ("a", "b (a copy of a)", "c (a copy of a)"))


SUMS = {
    "totals": [("Merrow Foundation", "4500000", "EUR", "1")],
    "funders": [("Merrow Foundation", "Sea Lab", "4500000", "EUR")],
    "largest": [("EUR", "4500000", "Merrow Foundation", "Sea Lab")],
    "income": [("2024", "Merrow Foundation", "4500000", "EUR", "1")],
}
ASKED = {"largest": {"currency": "EUR"}, "income": {"to": "Sea Lab"}}


def sums(path: Path) -> dict[str, list[tuple[str, ...]]]:
    """The answers to the queries of SUMS, asked of the graph in *path*."""
    asked = store.load([path])
    answers = {name: query(asked, name, ASKED.get(name, {})) for name in SUMS}
    return {name: [tuple(str(value) for key, value in row.items() if value and key != "facts") for row in rows] for name, rows in answers.items()}


@pytest.mark.parametrize(("form", "evidence"), [*((form, "full") for form in (".nq", ".ttl", ".jsonld", ".json", ".graphml")), ("parts/", "none")])
def test_a_copied_sum_counts_once(form: str, evidence: str, tmp_path: Path) -> None:
    path = tmp_path / (form if form.endswith("/") else f"graph{form}")
    if form.endswith("/"):
        path.mkdir()
        for one in SAID:
            export.write(to_graph([one]), path / f"{one.announcement.id}.nq", evidence=evidence)
    else:
        export.write(graph_of(SAID), path, evidence=evidence)
    assert sums(path) == SUMS


def test_parts_joined_are_what_all_at_once_would_be() -> None:
    apart = apply((), joined(to_graph([one]) for one in SAID))
    assert list(apart.nodes(data=True)) == list(graph_of(SAID).nodes(data=True))
    assert apart.graph["documents"] == graph_of(SAID).graph["documents"]


def test_a_copy_without_its_original_is_none_any_more() -> None:
    both = to_graph(SAID[:2])
    alone = joined([export.limited(to_graph(SAID[1:2]), "quote")])
    assert [one.get("copy_of") for one in alone.graph["documents"].values()] == [None]
    assert sum("copy_of" in one for one in joined([both]).graph["documents"].values()) == 1


# In a store that grows

TEXTS = [AWARD, *COPIES.values(), OTHERS["another sum"], OTHERS["another person"], "The Merrow Foundation gives €4.5 million."]
DATES = ("", "2024-03-04", "2024-03-05", "2024-03-20", "2024-04-10", "2024-05-01")


def varied(random: Random, name: str) -> Statements:
    """Return an announcement *name*, often a copy of others, of which more or less is understood."""
    lab = random.choice((Entity(mint("organization", "sea lab", document_id(name)), "unit", "Sea Lab", ("Lab",)), BRANDVIK))
    homes = (document_id(name), document_id(name), "sea lab")
    person = Entity(mint("person", "ingrid solheim", random.choice(homes)), "person", "Ingrid Solheim", ("Solheim",))
    gift: list[Said] = [("funder", MERROW, "e"), ("amount", Amount("EUR", Decimal(random.choice((4, 4, 5)))), "e"), ("recipient", lab, "e")]
    office: list[Said] = [("person", person, "e"), ("title", "director", "e"), ("organization", lab, "e")]
    text = random.choice(TEXTS)
    told = [
        fact(text, name, "funding", gift[: random.choice((2, 3))], kind=random.choice(("grant", "gift"))),
        fact(text, name, "position", office[: random.choice((2, 3))], status=random.choice(("current", "former"))),
    ]
    return statements(announcement(name, text, random.choice(DATES)), random.sample(told, random.randint(0, 2)))


def at_once(said: Iterable[Statements]) -> set[Quad]:
    """Return the quads of a graph of *said* in which copies state what they state once, the default graph the union of all."""
    return set(store.of(apply((), to_graph(said))))


@pytest.mark.parametrize("seed", range(5))
def test_a_store_that_grew_in_any_order_has_what_all_at_once_would_have(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    held, said, joined_once = growing.opened(tmp_path / "store", create=True), {}, False
    for step in range(40):
        name = random.choice("abcdefgh")
        if name in said and random.random() < 0.4:
            growing.forget(held, name)
            del said[name]
        else:
            said[name] = varied(random, name)
            growing.put(held, to_graph([said[name]]))
        if random.random() < 0.4 or step == 39:
            growing.settle(held)
            assert {quad for quad in held if quad.graph_name not in {BANDS, KEYS}} == at_once(said.values())
            joined_once |= any(held.quads_for_pattern(None, OWL.sameAs, None, None))
    assert joined_once
    for name in sorted(said):
        growing.forget(held, name)
    assert set(held) == set()


def test_a_copied_sum_counts_once_in_a_store_too(tmp_path: Path) -> None:
    held = growing.opened(tmp_path / "store", create=True)
    for one in reversed(SAID):
        growing.put(held, to_graph([one]))
    growing.settle(held)
    del held
    assert sums(tmp_path / "store") == SUMS
    assert facts(store.read(tmp_path / "store")) == ONCE
