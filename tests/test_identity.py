"""One thing, one node; things that differ stay apart, and nothing depends on the order of announcements."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import networkx as nx
import pytest
from rdflib import URIRef

from pressgraph import export
from pressgraph.corrections import apply
from pressgraph.graph import to_graph
from pressgraph.identity import whole
from pressgraph.identity.names import body, initials, person, shorter, slips, words
from pressgraph.knowledge import KnowledgeGraph
from pressgraph.link.entities import renewed
from pressgraph.records import Announcement, Link, Mention, Reading, Statements
from pressgraph.resolve import resolve

sys.path.insert(0, str(Path(__file__).parent / "identity"))

from gold import announced, claim, rows, told_same  # noqa: E402 - a script beside its data, not a package

PAIRS = rows()


def graph_of(*readings: Reading) -> nx.MultiDiGraph:
    return to_graph(resolve(readings))


def names(graph: nx.MultiDiGraph) -> list[str]:
    return sorted(data["name"] for _, data in graph.nodes(data=True) if data["type"] == "entity")


def partners(document: str, *members: tuple[str, str], aka: str = "") -> Reading:
    """An announcement in which *members* (name, text) of one kind work with Keio University."""
    fillers = [("member", Mention(at * 50, at * 50 + len(text), text, "university", name)) for at, (name, text) in enumerate(members)]
    alias = [Mention(0, len(aka), aka, "university", members[0][0])] if aka else []
    keio = Mention(900, 915, "Keio University", "university", "Keio University")
    mentions = tuple(alias) + tuple(filler for _, filler in fillers)
    return Reading(Announcement(document, "x" * 1000), mentions, (claim(document, "partnership", *fillers, ("member", keio)),))


SAME_AS = URIRef("http://www.w3.org/2002/07/owl#sameAs")
MEMBER = URIRef("http://www.w3.org/ns/org#hasMember")
FULL = partners("full", ("Carnegie Mellon University", "Carnegie Mellon University"), aka="CMU")
SHORT = partners("short", ("Carnegie Mellon", "Carnegie Mellon"))
ACRONYM = partners("acronym", ("CMU", "CMU"))


def test_names_of_the_gold_pairs_are_told_apart_and_joined() -> None:
    told = [(row["answer"] == "same", told_same(row)) for row in PAIRS]
    right, wrong, missed = told.count((True, True)), told.count((False, True)), told.count((True, False))
    assert 2 * right / (2 * right + wrong + missed) >= 0.95
    assert wrong < 0.01 * (wrong + told.count((False, False)))


def test_the_gold_pairs_are_what_they_should_be() -> None:
    assert len(PAIRS) >= 300
    assert sum(row["from"] == "real" for row in PAIRS) * 2 >= len(PAIRS)
    assert {row["answer"] for row in PAIRS} == {"same", "different"}
    assert len({tuple(row.values()) for row in PAIRS}) == len(PAIRS)


def test_three_names_of_three_announcements_are_one_node_and_one_fact() -> None:
    graph = apply([], graph_of(FULL, SHORT, ACRONYM))
    assert names(graph) == ["Carnegie Mellon University", "Keio University"]
    (fact,) = [data for _, data in graph.nodes(data=True) if data["type"] == "fact"]
    assert fact["label"] == "Carnegie Mellon University works with Keio University"
    assert len(fact["documents"]) == len(fact["evidence"]) == 3
    assert all(one["thing"] in graph for evidence in fact["evidence"] for one in evidence["mentions"])


def test_the_order_of_announcements_does_not_matter() -> None:
    graphs = [apply([], graph_of(*order)) for order in permutations((FULL, SHORT, ACRONYM))]
    assert len({str(list(graph.nodes(data=True))) for graph in graphs}) == 1


def test_joining_is_reversible() -> None:
    graph = graph_of(FULL, SHORT, ACRONYM)
    again = whole(apply([], graph))
    assert list(again.nodes(data=True)) == list(graph.nodes(data=True))
    assert list(again.edges(keys=True)) == list(graph.edges(keys=True))


def test_another_announcement_renames_nothing_that_stands() -> None:
    before, after = (set(whole(apply([], graph_of(*readings))).nodes) for readings in ((SHORT, ACRONYM), (SHORT, ACRONYM, FULL)))
    assert before < after


@pytest.mark.parametrize("suffix", [".nq", ".trig", ".json", ".graphml"])
def test_what_is_written_is_read_again(tmp_path: Path, suffix: str) -> None:
    graph = apply([], graph_of(FULL, SHORT, ACRONYM))
    export.write(graph, tmp_path / f"graph{suffix}")
    again = export.read_graph(tmp_path / f"graph{suffix}")
    assert (list(again.nodes(data=True)), again.graph) == (list(graph.nodes(data=True)), graph.graph)


def test_parts_of_a_folder_are_joined_across_files(tmp_path: Path) -> None:
    for number, reading in enumerate((FULL, SHORT, ACRONYM)):
        export.write(apply([], graph_of(reading)), tmp_path / f"{number}.nq")
    assert names(export.read_graph(tmp_path)) == ["Carnegie Mellon University", "Keio University"]


def test_documents_keep_their_own_identifiers_in_rdf() -> None:
    graph = apply([], graph_of(FULL, ACRONYM))
    quads = export.to_rdflib(graph)
    same = {(str(one).rpartition("/")[2], str(other).rpartition("/")[2]) for one, other in quads.subject_objects(SAME_AS) if "organization" in one}
    ((part, _),) = same
    assert part.startswith("cmu-")
    documents = {str(context) for *_, context in quads.quads((None, MEMBER, None, None)) if context}
    assert documents == set(graph.graph["documents"])


def test_a_query_sees_one_thing() -> None:
    kg = KnowledgeGraph(apply([], graph_of(FULL, SHORT, ACRONYM)))
    both = {"Carnegie Mellon University", "Keio University"}
    assert [{row["organization"], row["partner"]} for row in kg.query("partners")] == [both, both]
    assert len(kg.query("partners", org="CMU")) == 1
    assert len(kg.query("SELECT DISTINCT ?who { ?fact org:hasMember ?who }")) == 2


def test_what_is_linked_to_one_record_is_one_and_to_two_records_two() -> None:
    def linked(reading: Reading, record: str) -> Statements:
        (said,) = resolve([reading])
        link = Link((f"https://ror.org/{record}",), "US", ("education",), 0.9)
        return renewed(said, {one: replace(one, link=link) for one in said.entities if "Keio" not in one.name})

    german = partners("german", ("Freie Universität Bergen", "Freie Universität Bergen"))
    english = partners("english", ("Free University of Bergen", "Free University of Bergen"))
    one, two = linked(german, "012345678"), linked(english, "012345678")
    assert len(names(apply([], to_graph([one, two])))) == 2
    assert len(names(apply([], graph_of(german, english)))) == 3
    assert len(names(apply([], to_graph([linked(FULL, "012345678"), linked(SHORT, "112345678")])))) == 3


def test_links_survive_joining_and_parting() -> None:
    link = Link(("https://ror.org/012345678",), "US", ("education",), 0.9)
    said = [renewed(one, {thing: replace(thing, link=link) for thing in one.entities if "Keio" not in thing.name}) for one in resolve([FULL, SHORT])]
    joined = apply([], to_graph(said))
    (node,) = [node for node, data in joined.nodes(data=True) if data.get("link")]
    assert len(joined.nodes[node]["links"]) == 2
    assert sum("link" in data for _, data in whole(joined).nodes(data=True)) == 2


def test_members_of_one_fact_are_never_one() -> None:
    both = partners("both", ("Carnegie Mellon University", "Carnegie Mellon University"), ("CMU", "CMU"))
    assert "CMU" in names(apply([], graph_of(both, FULL)))


def test_an_acronym_of_two_names_is_none_of_them() -> None:
    other = partners("other", ("Central Michigan University", "Central Michigan University"), aka="CMU")
    assert len(names(apply([], graph_of(FULL, ACRONYM, other)))) == 4


def test_a_chain_does_not_join_what_differs() -> None:
    middle = announced("b", "Anna Roe", "person", "of=Norvane ASA; title=director")
    ends = [announced(name, f"Anna {name}. Roe", "person", "of=Norvane Holdings; title=director") for name in ("K", "M")]
    firm = announced("firm", "Norvane", "company", "")
    assert [name for name in names(apply([], graph_of(middle, *ends, firm))) if "Roe" in name] == ["Anna K. Roe", "Anna M. Roe", "Anna Roe"]


def test_who_moved_is_not_joined_by_name_alone() -> None:
    here = announced("a", "Anna Roe", "person", "of=Keelmark University (university); title=dean")
    there = announced("b", "Anna Roe", "person", "of=Norvane ASA (company); title=dean")
    assert names(apply([], graph_of(here, there))).count("Anna Roe") == 2


def test_a_group_does_not_grow_with_those_it_does_not_hold() -> None:
    """Departments of many countries, each named without its country elsewhere: none is taken for another."""
    bare = [announced(f"bare {number}", "Department of Energy", "government", "") for number in range(3)]
    told = [announced(country, f"{country} Department of Energy", "government", "aka=Department of Energy") for country in ("U.S.", "Philippine")]
    assert len(names(apply([], graph_of(*bare, *told)))) == 5


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("The Café Tallis, Inc.", "company", ("cafe", "tallis")),
        ("UC Davis", "university", ("university", "california", "davis")),
        ("UC", "university", ("uc",)),
        ("Tide (TID) Centre", "research", ("tide", "tid", "center")),
        ("Tide Research Institute (TRI)", "research", ("tide", "research", "institute")),
        ("G-7", "government", ("g7",)),
        ("", "company", ()),
        ("Inc.", "company", ("inc",)),
    ],
)
def test_words_that_tell_names_apart(name: str, kind: str, found: tuple[str, ...]) -> None:
    assert words(name, kind) == found


def test_keys_of_names() -> None:
    assert body("Swedish Research Council") == body("Research Council of Sweden") != body("Research Council of Norway")
    assert body("Department for Education") != body("Department of Education")
    assert list(shorter("Brightloom Systems Group", "company")) == ["brightloom"]
    assert list(shorter("University Group", "company")) == []
    assert list(shorter("Alfred P. Sloan Foundation", "foundation")) == ["sloanfoundation"]
    assert list(shorter("Women and Community Health Foundation", "foundation")) == []
    assert "carnegiemelonuniversity" in slips(("carnegie", "mellon", "university"))
    assert list(slips(("northwestern", "university"))) == []
    assert "NIST" in initials("National Institute of Standards and Technology")
    assert person("Prof. Anna Maria K. Roe Jr.") == ("anna", "mk", "roe", "jr")
    assert person("") == ("", "", "?", "")


def test_programs_are_joined_by_spelling_alone() -> None:
    programs = [announced(str(at), name, "program", "") for at, name in enumerate(("Tide Programme", "Tide Program", "Tide Program II"))]
    assert len(names(apply([], graph_of(*programs)))) == 2


@pytest.mark.parametrize(("one", "other", "kind"), [("***", "+++", "company"), ("???", "!!!", "government"), ("Aurora, CO", "Aurora", "place")])
def test_names_that_have_nothing_in_common_stay_apart(one: str, other: str, kind: str) -> None:
    assert {one, other} <= set(names(apply([], graph_of(announced("a", one, kind, ""), announced("b", other, kind, "")))))
