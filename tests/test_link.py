"""Linking to the register, on twenty invented records."""

from __future__ import annotations

import gzip
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pressgraph.cli import main
from pressgraph.errors import InputError, RegisterError
from pressgraph.evaluate.linking import Affiliation, affiliations, figures
from pressgraph.export import read_graph, write
from pressgraph.graph import joined, to_graph
from pressgraph.link.entities import linked
from pressgraph.link.importing import import_register
from pressgraph.link.index import Register
from pressgraph.link.matching import groups, match
from pressgraph.link.named import Context, answers, candidates, named
from pressgraph.link.words import key_of, words_of
from pressgraph.records import Announcement, Entity, Fact, Mention, Reading, Statements
from register import RECORDS, write_dump


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("register")
    import_register(write_dump(folder / "dump.jsonl"), folder / "ror.sqlite")
    return folder / "ror.sqlite"


@pytest.fixture(scope="module")
def register(index: Path) -> Register:
    return Register(index)


def ids(text: str, register: Register) -> list[str]:
    return [one.organization.ror for one in answers(text, register)]


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=stdin)


def test_names_compare_over_languages_abbreviations_and_little_words() -> None:
    assert key_of("Universität zu Lindhavn") == key_of("Univ. of Lindhavn") == "university lindhavn"
    assert key_of("Inst. Cold Seas") == key_of("The Institute of Cold Seas")
    assert key_of("Merrow University") != key_of("University of Merrow")
    assert words_of("T. J. Orrin, P R Perrin").words == ("tj", "orrin", "pr", "perrin")
    assert words_of("2Merrow University &amp; 3M").words == ("merrow", "university", "3m")
    assert words_of("Merrow UniversityCalder04101USA").words == ("merrow", "university", "calder", "04101", "usa")
    assert key_of("McGovern Institute, MacLeod DeGroot") == "mcgovern institute macleod degroot"
    assert words_of("Merrow#N#  University#TAB#").parts == (0, 0)


def test_a_dash_parts_only_with_space_around_it() -> None:
    assert words_of("University of Merrow–Calder").parts == (0, 0, 0)
    assert words_of("Merrow Clinic – University of Calder").parts == (0, 0, 1, 1)


def test_every_form_of_a_dump_gives_the_same_bytes(tmp_path: Path, index: Path) -> None:
    lines = write_dump(tmp_path / "dump.jsonl").read_bytes()
    (tmp_path / "dump.json").write_text(json.dumps(RECORDS[::-1]), encoding="utf-8")
    (tmp_path / "dump.jsonl.gz").write_bytes(gzip.compress(lines))
    with zipfile.ZipFile(tmp_path / "dump.zip", "w") as archive:
        archive.writestr("v1-data.json", "[]")
        archive.writestr("v1-data_schema_v2.json", json.dumps(RECORDS))
        archive.writestr("v1-data.csv", "")
    for name in ("dump.json", "dump.jsonl.gz", "dump.zip"):
        assert import_register(tmp_path / name, tmp_path / "other.sqlite") == len(RECORDS) - 1  # one is withdrawn
        assert (tmp_path / "other.sqlite").read_bytes() == index.read_bytes(), name


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.jsonl", "", "no records"),
        ("b.jsonl", '{"id": "https://ror.org/001arden1", "name": "old"}', "b.jsonl:1: no record of schema v2, without"),
        ("c.json", '{"id": 1}', "no record, but str"),
        ("d.jsonl", "\n{", "no dump of the register"),
        ("e.zip", "no zip", "no dump of the register"),
        ("f.jsonl.gz", "no gzip", "no dump of the register"),
        ("g.jsonl", json.dumps(RECORDS[0] | {"id": "001arden1"}), "no identifier of the register: '001arden1'"),
    ],
)
def test_what_is_no_dump_is_told(tmp_path: Path, name: str, content: str, told: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=told):
        import_register(tmp_path / name, tmp_path / "ror.sqlite")
    assert not (tmp_path / "ror.sqlite").exists()


def test_a_missing_a_foreign_and_an_old_index_are_told(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="pressgraph link import FILE"):
        Register(tmp_path / "none.sqlite")
    (tmp_path / "text.sqlite").write_text("no database, but some lines of text\n" * 9, encoding="utf-8")
    with pytest.raises(RegisterError, match="no index of the register"):
        Register(tmp_path / "text.sqlite")
    (tmp_path / "empty.sqlite").touch()
    with pytest.raises(RegisterError, match="version 0"):
        Register(tmp_path / "empty.sqlite")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Brandvik University", ["003brand1"]),
        ("Dept. of Physics, Univ. Brandvik, Lindhavn, Norway", ["003brand1"]),
        ("Department of Oceans, Brandvik University and Arden Valley University, Arden, OR, USA", ["001arden1"]),
        ("Observatoire Saint-Orrin, Perrin, France", ["00fsaint1"]),
        ("Arden Valey University, Arden, OR, USA", ["001arden1"]),
        ("Osterhall University, Calder, ME, USA", ["00gosta01"]),
        ("Lindhavn University, Lindhavn", ["004haven1"]),
        ("Merrow University, Calder, Maine, USA", ["006maine1"]),
        ("Merrow University, Torvale, UK", ["007engla1"]),
        ("Arden Valley", ["001arden1"]),
        ("Tides Department", ["00btides1"]),
        ("Department of Tides", ["00btides1"]),
        ("AVU", ["001arden1"]),
    ],
)
def test_what_is_linked(register: Register, text: str, found: list[str]) -> None:
    assert ids(text, register) == found


@pytest.mark.parametrize(
    "text",
    [
        "Merrow University",  # two of them
        "Ministry of Harbours",
        "Merrow University of Technology, Calder, ME, USA",  # another name
        "avu",  # no acronym
        "Lindhavn University",  # University of Lindhavn perhaps, but it has another name
        "Osterhall College of Mistakes, Calder",  # withdrawn
        "Harbours",
        "",
        "; , ()",
    ],
)
def test_what_is_left_alone(register: Register, text: str) -> None:
    assert ids(text, register) == []


def test_several_institutions_are_linked_once_each_the_likeliest_first(register: Register) -> None:
    text = "Brandvik University (BU), Lindhavn, Norway; Perrin Academy of Sciences, Perrin, France; Brandvik University, Norway"
    found = match(text, register)
    assert {one.organization.ror for one in found} == {"003brand1", "00kperr01"}
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_what_and_joins_is_no_piece_of_the_name(register: Register) -> None:
    def one(text: str) -> dict[str, float]:
        (found,) = (each for group in groups(words_of(text), register) for each in group if each.organization.ror == "003brand1")
        return found.features

    joined, glued = one("Quellmark and Brandvik University, Norway"), one("Quellmark Brandvik University, Norway")
    assert (joined["something left"], joined["whole part"]) == (False, True)
    assert (glued["something left"], glued["whole part"]) == (True, False)
    assert one("Brandvik University and Quellmark, Norway")["joined"]
    assert one("Brandvik University Hospital, Norway")["hospital next"]


def test_kind_and_places_around_tell_namesakes_apart(register: Register) -> None:
    def one(name: str, **around: object) -> list[str]:
        return [found.organization.ror for found in named(name, Context(**around), register)]  # type: ignore[arg-type]

    assert one("Ministry of Harbours", countries=frozenset({"NO"}), cities=frozenset({"lindhavn"}), kind="government") == ["00emino01"]
    assert one("Ministry of Harbours", countries=frozenset({"NO", "FR"}), kind="government") == []
    assert one("Castellan Power Inc.", kind="company") == ["009cast01"]
    assert one("School of Ships, Brandvik University", kind="unit") == []  # a part is not the whole


def test_a_letter_more_or_less_is_a_slip_in_a_long_name_and_another_name_in_a_short_one(register: Register) -> None:
    assert [one.organization.ror for one in candidates(words_of("Arden Valey University"), register)] == ["001arden1"]
    assert candidates(words_of("Avunwich College"), register) == []


def reading(announcement: Announcement, *mentions: Mention) -> Reading:
    return Reading(announcement, mentions, ())


def statements(announcement: Announcement, *entities: Entity) -> Statements:
    fact = Fact("fact/1", "partnership", tuple(("member", one) for one in entities), ())
    return Statements(announcement, entities, (fact,))


def test_an_announcement_is_linked_with_kinds_from_the_register(register: Register) -> None:
    announcement = Announcement("a", "In Norway, Arden Valley University works with the Ministry of Harbours.")
    university = Entity("organization/a", "organization", "Arden Valley University", ("AVU",))
    norway = Mention(3, 9, "Norway", "place", "Norway")
    said = statements(announcement, university, Entity("organization/m", "government", "Ministry of Harbours"))
    found = linked(said, reading(announcement, norway), register)
    arden, ministry = found.entities
    assert arden.kind == "university"
    assert arden.link is not None
    assert arden.link.same == ("http://www.wikidata.org/entity/Q23", "https://doi.org/10.13039/5012", "https://ror.org/001arden1")
    assert (arden.link.country, arden.link.types) == ("US", ("education", "funder"))
    assert ministry.link is not None
    assert ministry.link.same[-1] == "https://ror.org/00emino01"
    assert {filler for _, filler in found.facts[0].roles} == set(found.entities)


def test_links_are_written_and_read(tmp_path: Path, register: Register) -> None:
    announcement = Announcement("a", "Arden Valley University and Brandvik University are partners.")
    entities = (Entity("organization/a", "university", "Arden Valley University"), Entity("organization/b", "university", "Brandvik University"))
    graph = to_graph([linked(statements(announcement, *entities), reading(announcement), register)])
    links = {node: data["link"] for node, data in graph.nodes(data=True) if "link" in data}
    assert len(links) == 2
    for suffix in (".nq", ".ttl", ".jsonld", ".json", ".graphml"):
        write(graph, tmp_path / f"graph{suffix}")
        again = read_graph(tmp_path / f"graph{suffix}")
        assert {node: data["link"] for node, data in again.nodes(data=True) if "link" in data} == links, suffix
    assert {node: data["link"] for node, data in joined([graph]).nodes(data=True) if "link" in data} == links


def test_documents_that_disagree_leave_a_name_without_link(register: Register) -> None:
    def said(name: str, city: str) -> Statements:
        announcement = Announcement(name, f"Merrow University and Kelm in {city}.")
        place = Mention(0, 1, city, "place", city)
        entities = (Entity("organization/m", "university", "Merrow University"), Entity("organization/k", "company", "Kelm"))
        return linked(statements(announcement, *entities), reading(announcement, place), register)

    both = [said("a", "Calder, Maine, USA"), said("b", "Torvale, United Kingdom")]
    assert all(one.entities[0].link for one in both)
    graph = to_graph(both)
    assert not any("link" in data for _, data in graph.nodes(data=True))


def test_the_commands(tmp_path: Path) -> None:
    index = tmp_path / "deep" / "ror.sqlite"
    result = run("link", "import", write_dump(tmp_path / "dump.jsonl"), "--index", index)
    assert result.exit_code == 0
    assert "19 organizations" in result.output
    result = run("link", "match", "-", "--index", index, stdin="Brandvik University, Norway\n\nnobody at all\n")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["text"] for line in lines] == ["Brandvik University, Norway", "", "nobody at all"]
    assert [[one["id"] for one in line["matches"]] for line in lines] == [["https://ror.org/003brand1"], [], []]
    assert set(lines[0]["matches"][0]) == {"id", "name", "score"}


def test_extract_without_an_index_says_how_to_get_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Brandvik University and Merrow University are partners.", encoding="utf-8")
    result = run("extract", tmp_path / "a.txt", "--link", "--index", tmp_path / "none.sqlite")
    assert result.exit_code == 1
    assert "pressgraph link import" in result.output


@pytest.mark.model
def test_processes_link_as_one_does(tmp_path: Path, index: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSGRAPH_ROR", str(index))
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("Brandvik University and Arden Valley University signed an agreement on Monday.", encoding="utf-8")
    outputs = [run("extract", tmp_path / "a.txt", tmp_path / "b.txt", "--link", "-o", "-", "--jobs", jobs).stdout_bytes for jobs in "12"]
    assert outputs[0] == outputs[1]
    assert b"exactMatch> <https://ror.org/003brand1>" in outputs[0]


@pytest.mark.model
def test_a_store_and_a_folder_of_parts_are_linked_too(tmp_path: Path, index: Path) -> None:
    (tmp_path / "a.txt").write_text("Brandvik University and Arden Valley University signed an agreement on Monday.", encoding="utf-8")
    for output in (("--store", tmp_path / "store"), ("-o", f"{tmp_path}/out/")):
        assert run("extract", tmp_path / "a.txt", "--link", "--index", index, *output).exit_code == 0
        answer = run("query", output[1], "SELECT ?record { ?thing skos:exactMatch ?record }", "--format", "csv").stdout
        assert "https://ror.org/003brand1" in answer


@pytest.mark.model
def test_another_register_is_another_setting(tmp_path: Path, index: Path) -> None:
    (tmp_path / "a.txt").write_text("Brandvik University and Arden Valley University signed an agreement on Monday.", encoding="utf-8")
    (tmp_path / "small.jsonl").write_text(json.dumps(RECORDS[0]) + "\n", encoding="utf-8")
    import_register(tmp_path / "small.jsonl", tmp_path / "small.sqlite")
    to_store, to_folder = (("extract", tmp_path / "a.txt", *output, "--link") for output in (("--store", tmp_path / "s"), ("-o", f"{tmp_path}/o/")))
    assert "1 added" in run(*to_store, "--index", index).output
    assert "1 unchanged" in run(*to_store, "--index", index).output
    assert "1 replaced" in run(*to_store, "--index", tmp_path / "small.sqlite").output
    assert run(*to_folder, "--index", index).exit_code == 0
    assert "begun with other settings: index" in run(*to_folder, "--index", tmp_path / "small.sqlite").output
    assert run("extract", tmp_path / "a.txt", "--store", tmp_path / "none", "--link", "--index", tmp_path / "missing").exit_code == 1
    assert not (tmp_path / "none").exists()


def test_figures_count_what_the_register_has(tmp_path: Path) -> None:
    a, b, gone = (f"https://ror.org/{name}" for name in ("a", "b", "gone"))
    rows = [("x", [a, gone]), ("y", []), ("z", ["no identifier"])]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"text": text, "ror": ids}) + "\n" for text, ids in rows), encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps([{"affiliation": text, "ror_ids": ids} for text, ids in rows]), encoding="utf-8")
    gold = affiliations(tmp_path / "a.jsonl")
    assert gold == affiliations(tmp_path / "a.json") == [Affiliation("x", frozenset({a, gone})), Affiliation("y", frozenset())]
    told = figures(gold, [[a], [b]], {a, b})
    assert (told.precision, told.recall, told.first_precision, told.coverage) == (0.5, 1.0, 0.5, 1.0)
