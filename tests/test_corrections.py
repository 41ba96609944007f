"""What a person corrects is applied, kept, and told where it reaches nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from click.testing import CliRunner, Result

from factories import MERROW, OSTERHALL, SOLHEIM, harbour, thing, tide
from pressgraph import export
from pressgraph.cli import main
from pressgraph.corrections import Correction, apply, confirmed, read_corrections, unmatched, write_corrections
from pressgraph.errors import InputError
from pressgraph.export.corrections import FIELDS
from pressgraph.flow import confident
from pressgraph.graph import BASE, to_graph
from pressgraph.labelstudio import judgements, tasks
from pressgraph.query import query
from pressgraph.schema import KINDS, RELATIONS

GRAPH = to_graph([tide(), harbour()])
LABELS = {data["label"]: node for node, data in GRAPH.nodes(data=True) if data["type"] == "fact"}
PARTNERS = LABELS["Brandvik University works with Osterhall College"]
GIFT = LABELS["Merrow Foundation funds Brandvik University: up to $12.5 million"]


def labels(graph: nx.MultiDiGraph) -> set[str]:
    return {data["label"] for _, data in graph.nodes(data=True) if data["type"] == "fact"}


def entity(graph: nx.MultiDiGraph, name: str) -> dict[str, Any]:
    return next(data for _, data in graph.nodes(data=True) if data["type"] == "entity" and data["name"] == name)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def csv(folder: Path, *lines: str) -> Path:
    path = folder / "corrections.csv"
    path.write_text("\n".join(("action,a,b,note", *lines)) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", [PARTNERS, PARTNERS.removeprefix(BASE), PARTNERS.rpartition("/")[2]])
def test_a_rejected_fact_is_gone_in_all_documents(name: str) -> None:
    corrected = apply([Correction("reject", name)], GRAPH)
    assert labels(corrected) == labels(GRAPH) - {"Brandvik University works with Osterhall College"}
    assert PARTNERS in GRAPH  # what was there before stays as it was


def test_what_only_rejected_facts_name_goes_with_them() -> None:
    corrected = apply([Correction("reject", GIFT)], GRAPH)
    assert set(GRAPH) - set(corrected) == {GIFT, BASE + thing("program", "Tide Fund").id}
    assert [corrected.graph["documents"][iri]["id"] for iri in entity(corrected, "Merrow Foundation")["names"]] == ["harbour"]


@pytest.mark.parametrize(("action", "left"), [("merge", []), ("apart", ["Sea Fund"])])
def test_what_goes_with_a_rejected_fact_may_be_merged_or_kept_apart(action: str, left: list[str]) -> None:
    from test_identity import announced, graph_of, names

    graph = graph_of(announced("a", "Sea Fund", "foundation", ""), announced("b", "Tide Fund", "foundation", ""))
    (fact,) = (node for node, data in graph.nodes(data=True) if "Tide Fund" in data.get("label", ""))
    corrected = apply([Correction(action, "Sea Fund", "Tide Fund"), Correction("reject", fact)], graph)
    assert [name for name in names(corrected) if name.endswith("Fund")] == left  # of things that are one, what says the same goes too


@pytest.mark.parametrize(("a", "b"), [("merrow foundation", "OSTERHALL"), (MERROW.id, BASE + OSTERHALL.id)])
def test_two_things_are_merged_by_name_or_identifier(a: str, b: str) -> None:
    corrected = apply([Correction("merge", a, b)], GRAPH)
    assert entity(corrected, "Merrow Foundation")["aliases"] == ["Osterhall", "Osterhall College"]


def test_things_that_would_be_one_are_kept_apart() -> None:
    from test_identity import ACRONYM, FULL, graph_of, names

    graph = graph_of(FULL, ACRONYM)
    apart = Correction("apart", "CMU", "Carnegie Mellon University")
    assert "CMU" in names(apply([apart], graph))
    assert "CMU" in names(apply([apart], apply([], graph)))  # a graph in which they are one already
    assert "CMU" in names(apply([Correction("merge", "CMU", "Carnegie Mellon University"), apart], graph))  # who keeps apart is heard


def test_persons_without_organization_are_merged_by_their_name() -> None:
    from test_identity import announced, graph_of, names

    graph = graph_of(*(announced(document, "Anna Roe", "person", "title=dean") for document in "abc"))
    assert names(apply([], graph)) == ["Anna Roe"] * 3
    assert names(apply([Correction("merge", "Anna Roe", "Anna Roe")], graph)) == ["Anna Roe"]


def test_the_kind_of_a_thing_is_corrected() -> None:
    corrected = apply([Correction("kind", "Osterhall College", "research")], GRAPH)
    assert entity(corrected, "Osterhall College")["kind"] == "research"
    assert unmatched([Correction("kind", "Ingrid Solheim", "company")], apply([Correction("kind", "Ingrid Solheim", "company")], GRAPH))


def test_a_confirmed_fact_is_certain_and_kept_below_the_threshold() -> None:
    corrections = [Correction("confirm", LABELS["Tomas Ekeby was rector of Osterhall College"])]
    corrected = apply(corrections, GRAPH)
    assert next(data for _, data in corrected.nodes(data=True) if data.get("label", "").startswith("Tomas"))["confidence"] == 1.0
    assert len(next(confident([tide()], 0.99, confirmed(corrections))).facts) == 1


def test_to_correct_twice_is_to_correct_once() -> None:
    corrections = [Correction("reject", GIFT, note="a loan"), Correction("merge", SOLHEIM.id, "Tomas Ekeby")]
    corrections += [Correction("kind", MERROW.id, "company"), Correction("confirm", PARTNERS)]
    once = apply(corrections, GRAPH)
    for twice in (apply(corrections, once), apply([], once)):
        assert list(twice.nodes(data=True)) == list(once.nodes(data=True))
        assert twice.graph == once.graph


@pytest.mark.parametrize("suffix", [".nq", ".ttl", ".trig", ".json", ".graphml"])
def test_corrections_are_kept_in_files(tmp_path: Path, suffix: str) -> None:
    corrected = apply([Correction("confirm", PARTNERS, note="seen, signed"), Correction("merge", "Osterhall", "Merrow Foundation")], GRAPH)
    export.write(corrected, tmp_path / f"graph{suffix}")
    assert export.read_graph(tmp_path / f"graph{suffix}").graph["corrections"] == corrected.graph["corrections"]
    assert len(corrected.graph["corrections"]) == 2


def test_rdf_says_what_was_influenced_by_whom() -> None:
    corrected = apply([Correction("confirm", PARTNERS, note="seen")], GRAPH)
    (row,) = query(corrected, "SELECT ?fact ?note { GRAPH ?g { ?fact prov:wasInfluencedBy ?c . ?c a pg:Correction ; skos:note ?note } }").rows
    assert row == {"fact": PARTNERS, "note": "seen"}


def test_parts_of_a_folder_keep_their_corrections(tmp_path: Path) -> None:
    for name, statements in (("one", tide()), ("other", harbour())):
        export.write(apply([Correction("apart", "Brandvik University", "Osterhall", note=name)], to_graph([statements])), tmp_path / f"{name}.nq")
    assert {data["note"] for data in export.read_graph(tmp_path).graph["corrections"].values()} == {"one", "other"}


def test_a_table_is_read_and_written(tmp_path: Path) -> None:
    path = csv(tmp_path, 'merge,"Roe, Anna",A. Roe,"one, surely"', "", "reject,fact/1")
    found = read_corrections(path)
    assert [(one.action, one.a, one.b, one.note) for one in found] == [("merge", "Roe, Anna", "A. Roe", "one, surely"), ("reject", "fact/1", "", "")]
    assert found[1].where == f"{path}:4"
    path.write_text(write_corrections(found), encoding="utf-8")
    assert read_corrections(path) == found


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("mrege,A,B,", "corrections.csv:2: no action 'mrege' (possible: merge, apart, reject, confirm, kind)"),
        ("merge,A,,", "corrections.csv:2: merge needs a and b (found: a 'A', b '')"),
        ("reject,,,", "corrections.csv:2: reject needs a (found: a '', b '')"),
        ("kind,A,firm,", "corrections.csv:2: no kind 'firm' (possible: person, place, program, university"),
        ("merge,A,B,why,not", "corrections.csv:2: more cells than columns: not"),
        ('merge,"A', "corrections.csv: cannot be read"),
    ],
)
def test_errors_say_in_which_line(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(InputError) as error:
        read_corrections(csv(tmp_path, line))
    assert message in str(error.value)


@pytest.mark.parametrize("content", [b"name,kind\nA,company\n", b"", b"action,a,b,note\nmerge,\xff,B,\n"])
def test_what_is_no_table_of_corrections_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "corrections.csv").write_bytes(content)
    with pytest.raises(InputError, match="corrections.csv"):
        read_corrections(tmp_path / "corrections.csv")


def test_a_graph_is_corrected_on_the_command_line(tmp_path: Path) -> None:
    export.write(GRAPH, tmp_path / "graph.nq")
    path = csv(tmp_path, f"reject,{GIFT},,a loan", "kind,Osterhall College,research,", "merge,Nobody,Brandvik,")
    result = run("correct", str(tmp_path / "graph.nq"), str(path), "-o", str(tmp_path / "new.nq"))
    assert result.exit_code == 0
    assert f"{path}:4: merge reached nothing: 'Nobody', 'Brandvik'" in result.output
    assert GIFT not in export.read_graph(tmp_path / "new.nq")
    assert "a person decided: kind Osterhall College research" in run("why", str(tmp_path / "new.nq"), "Osterhall College").output


@pytest.mark.model
def test_corrections_are_applied_when_facts_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Keelmark University and Norvane ASA signed an agreement on ocean robotics.", encoding="utf-8")
    path = csv(tmp_path, "kind,Norvane ASA,foundation,", "reject,fact/0123,,")
    result = run("extract", str(tmp_path / "a.txt"), "--corrections", str(path), "-o", str(tmp_path / "graph.nq"))
    assert result.exit_code == 0
    assert "corrections.csv:3: reject reached nothing: 'fact/0123'" in result.output
    assert entity(export.read_graph(tmp_path / "graph.nq"), "Norvane ASA")["kind"] == "foundation"


def test_a_graph_without_corrections_has_no_word_of_them() -> None:
    assert "corrections" not in apply([], GRAPH).graph
    assert apply([Correction("reject", "fact/0")], GRAPH).graph == GRAPH.graph


def judged(folder: Path, change: Any) -> list[Correction]:
    """What comes back of the facts of GRAPH after *change* has annotated the tasks."""
    made = tasks(GRAPH)
    for one in made:
        one["annotations"] = [{"result": json.loads(json.dumps(one["predictions"][0]["result"]))}]
        change(one)
    (folder / "done.json").write_text(json.dumps(made), encoding="utf-8")
    return judgements(folder / "done.json")


def regions(task: dict[str, Any], fact: str) -> list[str]:
    return [region for region, stands_for in task["data"]["facts"].items() if stands_for == fact]


def test_tasks_show_facts_over_their_words() -> None:
    for one in tasks(GRAPH):
        found = one["predictions"][0]["result"]
        spans = {each["id"]: each["value"] for each in found if each["type"] == "labels"}
        assert {label for value in spans.values() for label in value["labels"]} <= {*KINDS, *RELATIONS}
        assert all(one["data"]["text"][value["start"] : value["end"]] == value["text"] for value in spans.values())
        assert all({each["from_id"], each["to_id"]} <= spans.keys() for each in found if each["type"] == "relation")
        assert one["data"]["facts"].keys() | one["data"]["things"].keys() == spans.keys()


def test_what_nobody_changed_corrects_nothing(tmp_path: Path) -> None:
    assert judged(tmp_path, lambda task: None) == []
    (tmp_path / "undone.json").write_text(json.dumps(tasks(GRAPH)), encoding="utf-8")
    assert judgements(tmp_path / "undone.json") == []


def test_a_fact_is_rejected_by_removing_it_and_confirmed_by_a_choice(tmp_path: Path) -> None:
    def change(task: dict[str, Any]) -> None:
        result = task["annotations"][0]["result"]
        for region in regions(task, GIFT):
            result[:] = [each for each in result if each.get("id") != region]
        for region in regions(task, PARTNERS):
            result.append({"id": region, "type": "choices", "value": {"choices": ["confirmed"]}})

    found = judged(tmp_path, change)
    assert {(one.action, one.a) for one in found} == {("reject", GIFT), ("confirm", PARTNERS)}
    assert unmatched(found, apply(found, GRAPH)) == []


def test_another_label_is_another_kind(tmp_path: Path) -> None:
    def change(task: dict[str, Any]) -> None:
        for each in task["annotations"][0]["result"]:
            if each.get("id") and task["data"]["things"].get(each["id"], [""])[0] == BASE + OSTERHALL.id:
                each["value"]["labels"] = ["research"]

    assert {(one.action, one.a, one.b) for one in judged(tmp_path, change)} == {("kind", BASE + OSTERHALL.id, "research")}


def test_what_was_skipped_says_nothing(tmp_path: Path) -> None:
    assert judged(tmp_path, lambda task: task.update(annotations=[{"result": [], "was_cancelled": True}])) == []


@pytest.mark.parametrize("content", ["{}x", '[{"annotations": [{"result": []}]}]', '{"a": 1}', "[1]"])
def test_other_json_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "done.json").write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match="done.json"):
        judgements(tmp_path / "done.json")


def test_without_texts_there_are_no_tasks() -> None:
    with pytest.raises(InputError, match="its text is not in the graph"):
        tasks(export.limited(GRAPH, "quote"))


def test_the_round_trip_runs_on_the_command_line(tmp_path: Path) -> None:
    export.write(GRAPH, tmp_path / "graph.nq")
    assert run("review", str(tmp_path / "graph.nq"), "-o", str(tmp_path / "tasks.json")).exit_code == 0
    made = json.loads((tmp_path / "tasks.json").read_text(encoding="utf-8"))
    made[0]["annotations"] = [{"result": []}]
    (tmp_path / "done.json").write_text(json.dumps(made), encoding="utf-8")
    result = run("reviewed", str(tmp_path / "done.json"), "-o", str(tmp_path / "corrections.csv"))
    assert f"{len(set(made[0]['data']['facts'].values()))} corrections" in result.output
    assert {one.action for one in read_corrections(tmp_path / "corrections.csv")} == {"reject"}


def test_every_field_of_a_correction_has_its_property() -> None:
    assert list(FIELDS) == list(Correction("merge", "a").fields)
