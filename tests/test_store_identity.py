"""One thing, one node in a store that grows, and what a person corrects in it: whatever the order, as all at once would give it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pyoxigraph import DefaultGraph, Quad, Store

from factories import Said, fact, harbour, statements, tide
from pressgraph.cli import main
from pressgraph.corrections import Correction, apply, write_corrections
from pressgraph.query import query
from pressgraph.records import Amount, Announcement, Entity, Statements
from pressgraph.resolve import is_ministry
from pressgraph.resolve.identifiers import key, mint
from pressgraph.store import growing, of, read
from pressgraph.store.graphs import BANDS, CORRECTED, KEYS
from pressgraph.vocab import OWL
from test_store import DATES, STATUSES, graph_of

NAMES = {
    "university": ("Carnegie Mellon University", "Carnegie Mellon", "CMU", "Lorne University", "The Lorne University", "Lorne Technical University"),
    "company": ("Norvane Power Systems Ltd", "Norvane Power Systems", "NPSL", "Norvane", "Carnegie Mellon Undertakings"),
    "research": ("Institute of Oceanographic Research", "Institute of Oceanographc Research", "Lorne Institute of Oceanographic Research"),
    "government": (
        "Ministry of Finance",
        "Norwegian Ministry of Finance",
        "Norway",
        "Government of Norway",
        "Ministry of Finance of Norway",
        "Sweden",
    ),
    "organization": ("CMU", "Norvane", "Lorne University", "LIOR", "Institute of Oceanographic Research"),
    "unit": ("School of Law", "Lorne School of Law", "Department of Physics", "Carnegie Mellon School of Law"),
}
"""Kind -> names of few things, so that announcements often call one thing differently, and two things alike."""
PERSONS = ("Anna Roe", "A. Roe", "Roe", "Anna B. Roe", "Anna C. Roe", "Bo Roe")
LORNE = Entity(mint("place", "lorne"), "place", "Lorne")
Rows = Iterable[Correction]


def organization(random: Random, document: str) -> Entity:
    """Return an organization as *document* names it."""
    kind = random.choice(list(NAMES))
    name = random.choice(NAMES[kind])
    context = (document,) if kind == "unit" or is_ministry(name, kind) else ()
    aliases = tuple(one for one in ("CMU", "NPSL", "Norvane") if random.random() < 0.3 and one[0] == name[0])
    return Entity(mint("organization", key(name, kind), *context), kind, name, aliases)


def related(random: Random, document: str) -> Statements:
    """Return an announcement that calls few things by many names."""
    found = {one.id: one for one in (organization(random, document) for _ in range(4))}
    bodies = [*found.values(), Entity(mint("organization", "orton trust"), "foundation", "Orton Trust")]
    frames: list[tuple[str, list[Said], dict[str, str]]] = []
    for _ in range(random.randint(0, 5)):
        one, other = random.sample(bodies, 2)
        called, title = random.choice(PERSONS), random.choice(("rector", "dean"))
        person = Entity(mint("person", called, random.choice(bodies).id), "person", called)
        gift: list[Said] = [("funder", one, one.name), ("recipient", other, other.name), ("amount", Amount("EUR", Decimal(1)), "sum")]
        office: list[Said] = [("person", person, called), ("title", title, title), ("organization", one, one.name)]
        frames.append(
            random.choice(
                (
                    ("partnership", [("member", one, one.name), ("member", other, other.name)], {}),
                    ("funding", gift[: random.choice((2, 3))], {}),
                    ("position", office, {"status": random.choice(STATUSES)}),
                    ("part_of", [("child", one, one.name), ("parent", other, other.name)], {}),
                    ("located_in", [("organization", one, one.name), ("place", LORNE, "Lorne")], {}),
                )
            )
        )
    text = f"{random.random()} " + " ".join(words for _, said, _ in frames for _, _, words in said)
    facts = {one.id: one for relation, said, given in frames for one in [fact(text, document, relation, said, **given)]}
    return statements(Announcement(document, text, published=random.choice(DATES)), facts.values())


def visible(store: Store) -> set[Quad]:
    """Return the quads of *store* that are part of an answer, or kept for later runs."""
    return {quad for quad in store if quad.graph_name not in {BANDS, KEYS, CORRECTED}}


def at_once(said: Iterable[Statements], rows: Rows = ()) -> set[Quad]:
    """Return the quads of a graph that is made of *said* at once and corrected by *rows*, the default graph the union of all."""
    announced = list(said)
    return set(of(apply(rows, graph_of(*announced)))) if announced else set()


def changed(random: Random, store: Store, said: dict[str, Statements]) -> None:
    """Let *store* and *said* have one document more, one that changed, or one less."""
    name = random.choice("abcdefghijkl")
    if name in said and random.random() < 0.3:
        growing.forget(store, name)
        del said[name]
    else:
        said[name] = related(random, name)
        growing.put(store, graph_of(said[name]))


@pytest.mark.parametrize("seed", range(6))
def test_a_store_joins_what_all_at_once_would_join(seed: int) -> None:
    random, store = Random(seed), Store()
    said: dict[str, Statements] = {}
    joined = 0
    for step in range(30):
        changed(random, store, said)
        if random.random() < 0.3 or step == 29:
            growing.settle(store)
            assert visible(store) == at_once(said.values())
            joined += len(list(store.quads_for_pattern(None, OWL.sameAs, None, DefaultGraph())))
    assert joined > 10
    for name in sorted(said):
        growing.forget(store, name)
    assert set(store) == set()


def about(document: str, name: str, *aliases: str, kind: str = "university", context: str = "") -> Statements:
    """An announcement in which what is called *name* works with Orton Trust; *context* tells it from namesakes."""
    partner = Entity(mint("organization", "orton trust"), "foundation", "Orton Trust")
    thing = Entity(mint("organization", key(name, kind), *filter(None, [context])), kind, name, aliases)
    text = f"{name} works with Orton Trust."
    return statements(
        Announcement(document, text), [fact(text, document, "partnership", [("member", thing, name), ("member", partner, "Orton Trust")])]
    )


def names_of_partners(store: Store) -> list[object]:
    return [row["partner"] for row in query(store, "partners", {"org": "Orton Trust"})]


def store_of(*said: Statements) -> Store:
    store = Store()
    for one in said:
        growing.put(store, graph_of(one))
    growing.settle(store)
    return store


def test_a_short_form_is_joined_as_long_as_it_can_mean_one_thing_alone() -> None:
    store = store_of(about("full", "Carnegie Mellon University", "CMU"), about("short", "CMU"))
    assert names_of_partners(store) == ["Carnegie Mellon University"]
    assert len(query(store, "partners", {"org": "cmu"})) == 1
    growing.put(store, graph_of(about("other", "Central Maine University", "CMU")))
    growing.settle(store)
    assert names_of_partners(store) == ["CMU", "Carnegie Mellon University", "Central Maine University"]
    growing.forget(store, "other")
    assert names_of_partners(store) == ["Carnegie Mellon University"]
    growing.forget(store, "full")
    assert names_of_partners(store) == ["CMU"]


def test_names_that_are_near_each_other_stay_apart() -> None:
    store = store_of(about("a", "Northwestern University"), about("b", "Northeastern University"))
    assert names_of_partners(store) == ["Northeastern University", "Northwestern University"]


def test_units_follow_what_they_are_part_of() -> None:
    units = [about(document, "Carnegie Mellon School of Law", kind="unit", context=document) for document in "ab"]
    store, asked = store_of(*units), "SELECT ?unit { ?unit a org:OrganizationalUnit }"
    assert len(query(store, asked)) == 2
    growing.put(store, graph_of(about("full", "Carnegie Mellon University")))
    growing.settle(store)
    assert len(query(store, asked)) == 1
    growing.put(store, graph_of(about("full", "Lorne University")))
    growing.settle(store)
    assert len(query(store, asked)) == 2


class Ending:
    """A store whose process ends after some transactions."""

    def __init__(self, store: Store, after: int) -> None:
        self.store, self.left = store, after

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    def update(self, text: str) -> None:
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        self.store.update(text)


def ended_everywhere(made: Callable[[], Store], work: Callable[[Any], None], step: int = 1) -> Iterable[Store]:
    """Yield stores *made* and left where *work* ended after none, *step*, twice *step* ... of its transactions, until it comes to its end."""
    for after in range(0, 10_000, step):
        store = made()
        try:
            work(Ending(store, after))
        except KeyboardInterrupt:
            yield store
        else:
            return


def test_settling_goes_on_wherever_it_ended() -> None:
    random = Random(3)
    said = [related(random, name) for name in "abcde"]

    def unsettled() -> Store:
        store = store_of(*said[:3], about("c", "CMU"))
        for one in said[3:]:
            growing.put(store, graph_of(one))
        return store

    expected = at_once([*said[:2], about("c", "CMU"), *said[3:]])
    ended = list(ended_everywhere(unsettled, growing.settle))
    assert len(ended) > 5
    for store in ended:
        growing.settle(store)
        assert visible(store) == expected


FILL = """
import sys
from pathlib import Path
from random import Random
from test_store import graph_of
from test_store_identity import related
from pressgraph.store import growing
store = growing.opened(Path(sys.argv[1]), create=True)
random = Random(0)
for number in range(100000):
    growing.put(store, graph_of(related(random, str(number % 20))))
    print(number, flush=True)
    if number % 4 == 3:
        growing.settle(store)
"""


@pytest.mark.parametrize("after", [4, 12, 22])
def test_a_process_that_is_killed_while_it_settles_leaves_old_or_new(after: int, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FILL, str(tmp_path / "store")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ":".join(sys.path)}) as process:
        assert process.stdout
        done = max(int(process.stdout.readline()) for _ in range(after))
        process.kill()
        done = max([done, *(int(line) for line in process.stdout.read().split())])
    store, random = growing.opened(tmp_path / "store"), Random(0)
    stated = [related(random, str(number % 20)) for number in range(done + 2)]
    allowed = [at_once({one.announcement.id: one for one in stated[:count]}.values()) for count in (done + 1, done + 2)]
    assert visible(store) in allowed


def test_a_store_that_has_no_keys_gets_them_when_it_is_opened(tmp_path: Path) -> None:
    store = growing.opened(tmp_path / "store", create=True)
    said = [about("full", "Carnegie Mellon University", "CMU"), about("short", "CMU")]
    for one in said:
        growing.put(store, graph_of(one))
    growing.settle(store)
    store.remove_graph(KEYS)
    store.update("DELETE WHERE { ?s <http://www.w3.org/2002/07/owl#sameAs> ?o }")
    del store
    assert visible(growing.opened(tmp_path / "store")) == at_once(said)


# What a person corrects


def rows_for(random: Random, said: dict[str, Statements], actions: str) -> list[Correction]:
    """Return a few corrections of *actions* about what is *said*, each of which may reach nothing."""
    known = sorted({name for one in said.values() for thing in one.entities for name in (thing.id, thing.name)} or {"Nobody"})
    facts = sorted({one.id for each in said.values() for one in each.facts} or {"fact/0"})
    rows = []
    for action in random.sample(actions.split(), random.randint(1, 3)):
        if action in {"reject", "confirm"}:
            rows.append(Correction(action, random.choice(facts)))
        else:
            rows.append(Correction(action, random.choice(known), "research" if action == "kind" else random.choice(known)))
    return rows


@pytest.mark.parametrize("seed", range(4))
def test_corrections_last_and_what_they_changed_comes_back(seed: int) -> None:
    random, store = Random(seed), Store()
    said: dict[str, Statements] = {}
    rows: list[Correction] = []
    for step in range(24):
        changed(random, store, said)
        if step % 6 == 5:
            rows = rows_for(random, said, "merge apart kind confirm")
            growing.correct(store, rows)
        if step % 3 == 2:
            growing.settle(store)
            assert visible(store) == at_once(said.values(), rows)
    growing.correct(store, rows_for(random, said, "reject merge kind"))
    growing.correct(store, [])
    assert visible(store) == at_once(said.values())
    assert not list(store.quads_for_pattern(None, None, None, CORRECTED))


@pytest.mark.parametrize("seed", range(6))
def test_a_store_is_corrected_as_a_graph_is(seed: int) -> None:
    random, store = Random(seed), Store()
    said: dict[str, Statements] = {}
    for _ in range(10):
        changed(random, store, said)
    for _ in range(3):
        rows = rows_for(random, said, "merge apart kind confirm reject")
        growing.correct(store, rows)
        assert visible(store) == at_once(said.values(), rows)
        done = apply(rows, graph_of(*said.values())).graph.get("corrections", {})
        assert {one.id for one in growing.unreached(store, rows)} == {one.id for one in rows} - {iri.partition("/id/")[2] for iri in done}


PARTNERS = next(one for one in tide().facts if one.relation == "partnership").id


def partnerships(store: Store) -> list[object]:
    return sorted({row["confidence"] for row in query(store, "partners", {"org": "Osterhall College"}) if row["partner"] == "Brandvik University"})


def test_a_rejected_fact_is_gone_from_what_is_added_later_too() -> None:
    store = store_of(tide())
    growing.correct(store, [Correction("reject", PARTNERS, note="they met, no more")])
    assert partnerships(store) == []
    growing.put(store, graph_of(harbour()))
    growing.settle(store)
    assert visible(store) == at_once([tide(), harbour()], [Correction("reject", PARTNERS, note="they met, no more")])
    growing.forget(store, "harbour")
    growing.forget(store, "tide")
    assert visible(store) == set()
    assert growing.unreached(store, growing.corrections_in(store)) == [Correction("reject", PARTNERS, note="they met, no more")]


def test_a_correction_that_reaches_nothing_yet_reaches_what_is_added_later() -> None:
    store = store_of(about("full", "Carnegie Mellon University"))
    growing.correct(store, [rows := Correction("merge", "Tartan School", "Carnegie Mellon University")])
    assert growing.unreached(store, [rows]) == [rows]
    growing.put(store, graph_of(about("other", "Tartan School")))
    growing.settle(store)
    assert growing.unreached(store, [rows]) == []
    assert names_of_partners(store) == ["Carnegie Mellon University"]


def test_correcting_goes_on_wherever_it_ended() -> None:
    said = [tide(), harbour(), about("full", "Carnegie Mellon University"), about("short", "CMU")]
    before = [Correction("kind", "Osterhall College", "research"), Correction("merge", "CMU", "Orton Trust")]
    after = [
        Correction("reject", PARTNERS),
        Correction("apart", "CMU", "Carnegie Mellon University"),
        Correction("kind", "Merrow Foundation", "company"),
    ]

    def corrected() -> Store:
        store = store_of(*said)
        growing.correct(store, before)
        return store

    allowed = [at_once(said, rows) for rows in (before, after)]
    ended = list(ended_everywhere(corrected, lambda store: growing.correct(store, after), step=5))
    assert len(ended) > 5
    for store in ended:
        growing.settle(store)
        assert visible(store) in allowed


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_a_store_is_corrected_on_the_command_line(tmp_path: Path) -> None:
    path, table = tmp_path / "store", tmp_path / "corrections.csv"
    store = growing.opened(path, create=True)
    for one in (tide(), harbour()):
        growing.put(store, graph_of(one))
    del store
    asked = run("query", path, "partners", "--format", "csv").stdout
    table.write_text(write_corrections([Correction("reject", PARTNERS, note="no"), Correction("merge", "Nobody", "Brandvik")]), encoding="utf-8")
    result = run("correct", path, table)
    assert result.exit_code == 0
    assert result.stderr == f"{table}:3: merge reached nothing: 'Nobody', 'Brandvik'\n2 corrections -> {path}\n"
    assert "tidal energy" in asked
    assert "tidal energy" not in run("query", path, "partners", "--format", "csv").stdout
    assert [data["note"] for data in read(path).graph["corrections"].values()] == ["no"]
    table.write_text("action,a,b,note\n", encoding="utf-8")
    assert run("correct", path, table).exit_code == 0
    assert run("query", path, "partners", "--format", "csv").stdout == asked


def test_only_a_store_is_corrected_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "corrections.csv").write_text("action,a\n", encoding="utf-8")
    (tmp_path / "graph.nq").write_text("", encoding="utf-8")
    result = run("correct", tmp_path / "graph.nq", tmp_path / "corrections.csv")
    assert result.exit_code == 2
    assert "-o OUT is needed" in result.stderr
