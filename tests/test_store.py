"""A store that grows: whatever the order of adding, replacing and forgetting, it holds what extracting the last texts at once would give."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from random import Random

import networkx as nx
import pytest
from pyoxigraph import Quad, Store

from factories import Said, fact, harbour, statements, tide
from pressgraph import export
from pressgraph.corrections import apply
from pressgraph.errors import InputError
from pressgraph.export import limited
from pressgraph.graph import to_graph
from pressgraph.query import query
from pressgraph.records import Amount, Announcement, Entity, Statements, When
from pressgraph.store import growing, load, of, read
from pressgraph.store.graphs import BANDS, KEYS, UNSETTLED

RUN = {"tool": "pressgraph", "version": "1", "model": "none", "min_confidence": "0.5"}
HIDDEN = (BANDS, KEYS)
"""The graphs by which things and documents are looked up."""
KINDS = ("university", "company", "organization", "unit")
STATUSES = ("current", "former", "incoming", "acting")
DATES = ("", "2023", "2024-05", "2024-05-01", "2025-01-02")


def entity(random: Random, space: str, number: int) -> Entity:
    """Return one of few things, under some of its names."""
    names = random.sample([f"Name {number}", f"The Name {number}", f"Name {number} of Lorne", f'N"{number}\\u00e9'], random.randint(1, 3))
    kind = random.choice(KINDS) if space == "organization" else space
    return Entity(f"{space}/{number}", kind, max(names, key=len), tuple(names))


def varied(random: Random, name: str) -> Statements:
    """Return an announcement *name* with some facts about few things, so that announcements often name and state the same."""

    def role(name: str, space: str = "organization", among: int = 5) -> tuple[str, Entity, str]:
        one = entity(random, space, random.randrange(among))
        return name, one, one.name

    date = When(random.choice(DATES[1:]))
    amount = Amount(random.choice(("EUR", "USD")), Decimal(random.randint(1, 2)))
    frames: list[tuple[str, list[Said], dict[str, str]]] = [
        ("partnership", [role("member") for _ in range(random.randint(2, 4))], {"topic": random.choice("abc")}),
        ("funding", [role("funder"), role("recipient"), ("amount", amount, "sum"), ("date", date, "then")], {}),
        ("position", [role("person", "person", 2), ("title", "rector", "rector"), role("organization")], {"status": random.choice(STATUSES)}),
        ("part_of", [role("child"), role("parent")], {}),
        ("located_in", [role("organization"), role("place", "place", 2)], {}),
    ]
    chosen = [random.choice(frames) for _ in range(random.randint(0, 5))]
    text = f"{random.random()} " + " ".join(words for _, said, _ in chosen for _, _, words in said)
    facts = {one.id: one for relation, said, given in chosen for one in [fact(text, name, relation, said, **given)]}
    return statements(Announcement(name, text, published=random.choice(DATES)), facts.values())


def graph_of(*said: Statements, **settings: str) -> nx.MultiDiGraph:
    graph = to_graph(said)
    graph.graph["run"] = RUN | settings
    return graph


def at_once(said: dict[str, Statements]) -> set[Quad]:
    """Return the quads of a graph that is made of *said* at once, the default graph the union of all."""
    return set(of(apply((), graph_of(*said.values())))) if said else set()


def visible(store: Store) -> set[Quad]:
    """Return the quads of *store* without those by which things and documents are looked up."""
    return {quad for quad in store if quad.graph_name not in HIDDEN}


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_adding_replacing_and_forgetting_gives_what_all_at_once_would(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    store, said = growing.opened(tmp_path / "store", create=True), {}
    for step in range(25):
        name = random.choice("abcdefgh")
        if name in said and random.random() < 0.4:
            growing.forget(store, name)
            del said[name]
        else:
            replaced = growing.put(store, graph_of(one := varied(random, name)))
            assert replaced == (name in said)
            said[name] = one
        if random.random() < 0.3 or step == 24:
            growing.settle(store)
            assert visible(store) == at_once(said)
    for name in sorted(said):
        growing.forget(store, name)
    assert set(store) == set()


def test_a_store_is_read_as_the_file_would_be(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    for one in (harbour(), tide()):
        growing.put(store, graph_of(one))
    growing.settle(store)
    del store
    export.write(graph_of(tide(), harbour()), tmp_path / "graph.nq")
    found, expected = read(tmp_path / "store"), export.read_graph(tmp_path / "graph.nq")
    assert found.graph == expected.graph
    assert list(found.nodes(data=True)) == list(expected.nodes(data=True))
    assert list(found.edges(keys=True)) == list(expected.edges(keys=True))
    of_the_file = {quad for quad in load([tmp_path / "graph.nq"]) if "/dataset/" not in str(quad.subject)}
    assert visible(load([tmp_path / "store"])) == of_the_file


def test_a_document_is_held_until_text_description_or_settings_change(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    growing.put(store, graph_of(tide()))
    announcement = tide().announcement

    def bare(**changed: str) -> nx.MultiDiGraph:
        fields = {name: getattr(announcement, name) for name in ("id", "text", "title", "published", "url", "publisher")}
        return graph_of(Statements(Announcement(**fields | changed), (), ()))

    assert growing.holds(store, bare())
    assert not growing.holds(store, bare(id="other"))
    assert not growing.holds(store, bare(text="other"))
    assert not growing.holds(store, bare(published="2024"))
    assert not growing.holds(store, bare(url=""))
    assert not growing.holds(store, limited(bare(), "quote"))
    assert not growing.holds(store, graph_of(Statements(announcement, (), ()), min_confidence="0.9"))


def test_a_run_is_described_as_long_as_a_document_is_left_that_it_read(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    growing.put(store, graph_of(tide(), model="old"))
    growing.put(store, graph_of(harbour(), model="new"))
    models = "SELECT ?m { ?run pg:model ?m } ORDER BY ?m"
    assert [row["m"] for row in query(store, models)] == ["new", "old"]
    growing.forget(store, "tide")
    assert [row["m"] for row in query(store, models)] == ["new"]


def test_what_is_not_settled_is_settled_when_the_store_is_opened(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    growing.put(store, graph_of(tide()))
    growing.put(store, graph_of(harbour()))
    assert store.contains_named_graph(UNSETTLED)
    del store
    assert visible(growing.opened(tmp_path / "store")) == at_once({"tide": tide(), "harbour": harbour()})


FILL = """
import sys
from pathlib import Path
from random import Random
from test_store import graph_of, varied
from pressgraph.store import growing
store = growing.opened(Path(sys.argv[1]), create=True)
random = Random(0)
for number in range(100000):
    growing.put(store, graph_of(varied(random, str(number % 50))))
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [0, 1, 7, 60])
def test_a_process_that_is_killed_leaves_old_or_new(after: int, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FILL, str(tmp_path / "store")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ":".join(sys.path)}) as process:
        assert process.stdout
        done = max((int(process.stdout.readline()) for _ in range(after)), default=-1)
        process.kill()
        done = max([done, *(int(line) for line in process.stdout.read().split())])
    store, random = growing.opened(tmp_path / "store", create=True), Random(0)
    stated = [varied(random, str(number % 50)) for number in range(done + 2)]
    allowed = [at_once({one.announcement.id: one for one in stated[:count]}) for count in (done + 1, done + 2)]
    assert visible(store) in allowed


def test_a_store_that_another_process_holds_open_is_named(tmp_path: Path) -> None:
    hold = "import sys, pyoxigraph; store = pyoxigraph.Store(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(tmp_path / "store")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        process.stdout.readline()
        with pytest.raises(InputError, match=r"store: another process holds this store open \(possible: wait"):
            load([tmp_path / "store"])
        process.communicate("")
    assert len(load([tmp_path / "store"])) == 0


def test_what_is_no_store_is_named_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("mine", encoding="utf-8")
    for path, found in ((tmp_path / "notes", "other files are there"), (tmp_path / "notes" / "a.txt", "it is a file")):
        with pytest.raises(InputError, match=rf"no store \({found}; possible: .* new or empty folder"):
            growing.opened(path, create=True)
    with pytest.raises(InputError, match="nothing is there"):
        growing.opened(tmp_path / "none")
    assert [one.name for one in (tmp_path / "notes").iterdir()] == ["a.txt"]


def test_a_document_that_is_not_there_cannot_be_forgotten(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    growing.put(store, graph_of(tide()))
    with pytest.raises(InputError, match=r"no document 'tides' among the 1 of this store \(such as tide\)"):
        growing.forget(store, "tides")
    with pytest.raises(InputError, match="no document"):
        growing.forget(Store(), 'x" } ; DROP ALL #')
