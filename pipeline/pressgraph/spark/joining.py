"""Which things are one, over all documents: identity decides, of few things at a time, with the outcome that it would have with all in sight.

Identity goes by keys alone. So things that have no key in common, over however many others, cannot become one, and each component of things and
keys is decided for itself. Three times: first bodies and places, then units by what they are part of, then persons by where they are; what was
decided before is known to the next as the *home* of a thing, the one that stands for it. What is :data:`SEEN` beside a thing:

    of a body of state   what it is part of, for its country
    of a unit            what it is part of, each with its home; without that, the homes of what the beginnings of its name may mean
    of a person          where it has an office, and all that these are part of, each with its home
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from pressgraph.identity.deciding import (
    Table,
    asked,
    beginnings_of,
    homes_of,
    join_bodies,
    join_units,
    keys,
    misspellings,
    short_of,
    sorted_out,
    spellings,
)
from pressgraph.identity.groups import Groups, Thing, stub
from pressgraph.identity.names import person
from pressgraph.identity.persons import homes, join_persons
from pressgraph.spark.components import components
from pressgraph.spark.frames import Row, Rows, Steps, by_group, mapped
from pressgraph.spark.things import from_json

KEYS = "iri string, key string, sort string"
"""``sort`` is spelling (two things of one spelling may be one), short (what a thing may be called), asked (what might be another's spelling or
short form) or link."""
SAME = "iri string, home string"


def same_things(things: DataFrame, steps: Steps) -> DataFrame:
    """Return the *things* that are one with others, each with its home: the columns SAME."""
    bodies = steps.kept("steps/bodies", lambda: beside(things.where("kind NOT IN ('person', 'unit')"), wholes(things)))
    known = steps.kept("steps/keys", lambda: mapped(bodies, body_keys, KEYS))
    of_bodies = steps.kept("steps/same-bodies", lambda: decided(bodies, telling(known), same_bodies))

    units = steps.kept("steps/units", lambda: beside(things.where("kind = 'unit'"), parts_of(things, known, of_bodies)))
    of_units = steps.kept("steps/same-units", lambda: decided(units, mapped(units, unit_keys, KEYS), same_units))

    persons = steps.kept("steps/persons", lambda: beside(things.where("kind = 'person'"), offices(things, of_bodies.union(of_units))))
    of_persons = steps.kept("steps/same-persons", lambda: decided(persons, mapped(persons, person_keys, KEYS), same_persons))
    return of_bodies.union(of_units).union(of_persons)


def beside(things: DataFrame, seen: DataFrame) -> DataFrame:
    """Return *things* (iri, thing) with all that is *seen* (iri, seen) beside each, in a fixed order."""
    return things.select("iri", "thing").join(seen.groupBy("iri").agg(F.sort_array(F.collect_set("seen")).alias("seen")), "iri", "left")


def decided(things: DataFrame, edges: DataFrame, decide: Callable[[list[Row]], Groups]) -> DataFrame:
    """Return those of *things* that *decide* finds to be one with others, one component of *edges* at a time."""

    def same(rows: list[Row]) -> Rows:
        own = {row["iri"] for row in rows}
        return ({"iri": iri, "home": home} for iri, home in decide(rows).representatives().items() if iri in own)

    return by_group(things.join(components(edges.select("iri", "key")), "iri"), "component", ("iri",), same, SAME)


def at_home(frame: DataFrame, same: DataFrame, column: str) -> DataFrame:
    """Return *frame* with the ``home`` of what is in *column*."""
    homes = same.select(F.col("iri").alias(column), "home")
    return frame.join(homes, column, "left").withColumn("home", F.coalesce("home", column))


# Bodies


def wholes(things: DataFrame) -> DataFrame:
    """Return what bodies of state are part of."""
    parts = things.where("kind = 'government'").select("iri", F.explode("parents").alias("whole"))
    named = things.select(F.col("iri").alias("whole"), F.to_json(F.struct("iri", "names")).alias("seen"))
    return parts.join(named, "whole").select("iri", "seen")


def body_keys(rows: Rows) -> Rows:
    """Yield by what each of *rows* is known, may be called, and might be another."""
    for row in rows:
        thing = from_json(row["thing"])
        found = {"spelling": spellings(thing, bodies_in([row])), "short": [] if thing.kind == "place" else list(short_of(thing))}
        found["asked"] = [] if thing.kind == "place" else [*misspellings(thing), *asked(thing)]
        for sort, pairs in found.items():
            yield from ({"iri": row["iri"], "key": as_key(*pair), "sort": sort} for pair in sorted(set(pairs)))


def as_key(table: str, key: str) -> str:
    """Return a key with the table in which it is looked up."""
    return f"{table}\x1f{key}"


def telling(known: DataFrame) -> DataFrame:
    """Return the *known* keys that can make things one: spellings that two have, and what is asked for and there."""
    sorts = known.groupBy("key").agg(F.collect_set("sort").alias("sorts"))
    useful = "array_contains(sorts, 'spelling') OR (array_contains(sorts, 'short') AND array_contains(sorts, 'asked'))"
    return known.join(sorts.where(useful).select("key"), "key")


def bodies_in(rows: list[Row]) -> dict[str, Thing]:
    """Return what is seen beside the bodies *rows*, and these themselves."""
    seen = (json.loads(one) for row in rows for one in row["seen"] or ())
    return {one["iri"]: stub(**one) for one in seen} | {row["iri"]: from_json(row["thing"]) for row in rows}


def same_bodies(rows: list[Row]) -> Groups:
    """Return the groups of the bodies and places *rows*."""
    known = bodies_in(rows)
    _, _, places, others = sorted_out((known[row["iri"]] for row in rows), "person", "unit", "place")
    groups = Groups(known.values(), ())
    join_bodies(places, others, known, groups)
    return groups


# Units


def parts_of(things: DataFrame, known: DataFrame, same: DataFrame) -> DataFrame:
    """Return what units are part of, with its home; of those that no text makes part of anything, what their names begin with."""
    units = things.where("kind = 'unit'").select("iri", "parents", "thing")
    parents = units.select("iri", F.explode("parents").alias("parent")).join(things.select(F.col("iri").alias("parent"), "kind"), "parent")
    about = F.struct("parent", "home", (F.col("kind") == "unit").alias("unit"))
    told = at_home(parents, same, "parent").select("iri", F.to_json(about).alias("seen"))
    offered = at_home(known.where("sort != 'asked'").select("key", F.col("iri").alias("body")), same, "body")
    meant = offered.groupBy("key").agg(F.min("home").alias("one"), F.max("home").alias("other"))
    begun = mapped(units.where("size(parents) = 0").select("iri", "thing"), beginnings, KEYS).join(meant, "key")
    return told.union(begun.select("iri", F.to_json(F.struct("key", "one", "other")).alias("seen")))


def beginnings(rows: Rows) -> Rows:
    """Yield where is looked for what the beginning of a unit's name means."""
    for row in rows:
        thing = from_json(row["thing"])
        yield from ({"iri": row["iri"], "key": as_key(*pair), "sort": "asked"} for pair in sorted(set(beginnings_of(thing))))


def units_in(rows: list[Row]) -> tuple[list[Thing], Table, Groups]:
    """Return the units *rows*, as parts of the homes of what they are part of, what beginnings of names mean, and the groups, each of one thing."""
    units, meant = [], Table()
    for row in rows:
        thing, seen = from_json(row["thing"]), [json.loads(one) for one in row["seen"] or ()]
        parents = tuple(one["parent"] if one["unit"] else one["home"] for one in seen if "parent" in one)
        units.append(replace(thing, parents=parents))
        for one in seen:
            if "key" in one:
                table, key = one["key"].split("\x1f")
                meant[table, key] = [stub(one["one"]), stub(one["other"])]
    own = {unit.iri for unit in units}
    others = {*(parent for unit in units for parent in unit.parents), *(thing.iri for pair in meant.values() for thing in pair)} - own
    return units, meant, Groups([*units, *map(stub, sorted(others))], ())


def unit_keys(rows: Rows) -> Rows:
    """Yield what can make units one: their names with each home; what is part of one unit goes with it."""
    for row in rows:
        (unit,), meant, groups = units_in([row])
        parents = {one["parent"] for one in map(json.loads, row["seen"] or ()) if one.get("unit")}
        found = {f"unit {iri}" for iri in (unit.iri, *parents)}
        for name in unit.names:
            found |= {as_key(key, home) for home in homes_of(unit, name, {}, meant, groups) - parents for key in keys(name, unit.kind)}
        yield from ({"iri": unit.iri, "key": key, "sort": "link"} for key in sorted(found))


def same_units(rows: list[Row]) -> Groups:
    """Return the groups of the units *rows*."""
    units, meant, groups = units_in(rows)
    join_units(units, {}, meant, groups)
    return groups


# Persons


def offices(things: DataFrame, same: DataFrame) -> DataFrame:
    """Return where persons have offices, and all that these are part of, each with its home and what it is part of itself."""
    held = things.select("iri", F.explode("organizations").alias("organization"))
    parents = things.where("size(parents) > 0").select(F.col("iri").alias("above"), F.explode("parents").alias("next"))
    reached = held.select("organization").distinct().withColumn("above", F.col("organization")).checkpoint()
    new = reached
    while not new.isEmpty():
        further = new.join(parents, "above").select("organization", F.col("next").alias("above")).distinct()
        new = further.join(reached, ["organization", "above"], "left_anti").checkpoint()
        reached = reached.union(new).checkpoint()
    about = at_home(things.select(F.col("iri").alias("above"), "parents"), same, "above")
    seen = reached.join(about, "above").select("organization", F.to_json(F.struct("above", "home", "parents")).alias("seen"))
    return held.join(seen, "organization").select("iri", "seen")


def persons_in(rows: list[Row]) -> tuple[dict[str, Thing], Groups, dict[str, str]]:
    """Return the persons *rows* with all that is seen beside them, the groups of that, and the home of each."""
    seen = {one["above"]: one for row in rows for one in map(json.loads, row["seen"] or ())}
    known = {home: stub(home) for home in sorted(one["home"] for one in seen.values())}
    known |= {iri: stub(iri, seen[iri]["parents"]) for iri in sorted(seen)}
    known |= {row["iri"]: from_json(row["thing"]) for row in rows}
    groups = Groups(known.values(), ())
    for iri in sorted(seen):
        groups.join(seen[iri]["home"], iri)
    return known, groups, {iri: one["home"] for iri, one in seen.items()}


def person_keys(rows: Rows) -> Rows:
    """Yield what can make persons one: their surnames with each home."""
    for row in rows:
        known, groups, home_of = persons_in([row])
        _, _, surname, generation = person(known[row["iri"]].names[0])
        found = {home for _, organization in known[row["iri"]].offices for home in homes(organization, known, groups)}
        places = sorted({home_of.get(one, one) for one in found})
        yield from ({"iri": row["iri"], "key": f"{surname} {generation}\x1f{place}", "sort": "link"} for place in places)


def same_persons(rows: list[Row]) -> Groups:
    """Return the groups of the persons *rows*."""
    known, groups, _ = persons_in(rows)
    join_persons([known[row["iri"]] for row in rows], known, groups)
    return groups
