"""A dump of the register of research organizations (ROR, CC0) to the file in which names are looked up."""

from __future__ import annotations

import gzip
import io
import json
import re
import sqlite3
import zipfile
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, BinaryIO

import marisa_trie

from pressgraph.errors import InputError
from pressgraph.link.index import ACRONYM, CITYLESS, FORMAT, LANDLESS, RECORD_COLUMNS, SHORT, TURNED
from pressgraph.link.places import CITY, COUNTRIES, COUNTRY, REGION, WITH_STATES
from pressgraph.link.words import key_of

ALIAS = 2
"""The sort of a name by which a record is known too."""
ABSENT = "withdrawn"
"""The status of records that were mistakes or doubles of others."""
NAME_TYPES = ("ror_display", "label", "alias", "acronym")
"""Types of names in the register; their numbers are those of the index."""
CUT = ("university", "foundation")
"""Last words that speech leaves out, as in "Carnegie Mellon"."""
IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
ID = re.compile(r"https://ror\.org/0\w{8}")

Record = Mapping[str, Any]


def import_register(source: Path, target: Path) -> int:
    """Write the index of the records in *source* to *target*, in place of what was there, and return how many they are. Raises InputError."""
    records = sorted((one for one in records_of(source) if one["status"] != ABSENT), key=lambda one: str(one["id"]))
    if not records:
        raise InputError(f"{source}: no records (a dump of the register holds one JSON object an organization, with id, names, status)")
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    database = sqlite3.connect(unfinished)
    try:
        with database:
            database.execute(f"PRAGMA user_version = {FORMAT}")
            database.execute(f"CREATE TABLE record (number INTEGER PRIMARY KEY, {', '.join(RECORD_COLUMNS)})")
            database.execute("CREATE TABLE part (name TEXT PRIMARY KEY, content BLOB) WITHOUT ROWID")
            numbers = {record["id"]: number for number, record in enumerate(records)}
            marks = ", ".join("?" * (len(RECORD_COLUMNS) + 1))
            database.executemany(f"INSERT INTO record VALUES ({marks})", (row(record, numbers) for record in records))
            database.executemany("INSERT INTO part VALUES (?, ?)", sorted(parts(records).items()))
    finally:
        database.close()
    unfinished.replace(target)
    return len(records)


def records_of(source: Path) -> Iterator[Record]:
    """Yield the records in *source*: a zip with one JSON array, .json, .jsonl or .jsonl.gz. Raises InputError."""
    try:
        for place, record in entries(source):
            yield checked(record, f"{source}:{place}")
    except (OSError, EOFError, zipfile.BadZipFile, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise InputError(f"{source}: no dump of the register ({error}; possible: .zip .json .jsonl .jsonl.gz)") from error


def entries(source: Path) -> Iterator[tuple[int, Any]]:
    """Yield what *source* holds, numbered from one."""
    if source.suffix == ".zip":
        with zipfile.ZipFile(source) as archive, archive.open(member(archive, source)) as file:
            yield from enumerate(json.load(file), 1)
    elif source.suffix == ".json":
        yield from enumerate(json.loads(source.read_bytes()), 1)
    else:
        with gzip.open(source) if source.suffix == ".gz" else source.open("rb") as file:
            yield from lines(file)


def member(archive: zipfile.ZipFile, source: Path) -> str:
    """Return the file in *archive* that holds records of schema v2. Raises InputError."""
    names = sorted(name for name in archive.namelist() if name.endswith(".json"))
    if not names:
        raise InputError(f"{source}: no .json in this zip (found: {', '.join(archive.namelist()) or 'nothing'})")
    return next((name for name in names if "v2" in name), names[0])


def lines(file: BinaryIO | gzip.GzipFile) -> Iterator[tuple[int, Any]]:
    """Yield the JSON of each line that is not empty, with its number."""
    for number, line in enumerate(io.TextIOWrapper(file, encoding="utf-8"), 1):
        if line.strip():
            yield number, json.loads(line)


def checked(record: Any, place: str) -> Record:
    """Return *record* if it has the shape of schema v2. Raises InputError."""
    if not isinstance(record, dict):
        raise InputError(f"{place}: no record, but {type(record).__name__}")
    if missing := {"id", "names", "status", "locations", "types"} - record.keys():
        raise InputError(f"{place}: no record of schema v2, without {', '.join(sorted(missing))} (found: {', '.join(sorted(record)) or 'nothing'})")
    if not ID.fullmatch(str(record["id"])):
        raise InputError(f"{place}: no identifier of the register: {record['id']!r}")
    return record


def row(record: Record, numbers: Mapping[str, int]) -> tuple[Any, ...]:
    """Return *record* as a row of the table, after its own number."""
    place = place_of(record)
    relations = record.get("relationships", ())
    parents = sorted({numbers[one["id"]] for one in relations if one["type"] == "parent" and one["id"] in numbers})
    ids = {one["type"]: one for one in record.get("external_ids", ())}
    return (
        numbers[record["id"]],
        record["id"].rpartition("/")[2],
        display(record),
        place.get("country_code") or "",
        key_of(place.get("name") or ""),
        key_of(place.get("country_subdivision_name") or ""),
        " ".join(sorted(record["types"])),
        " ".join(map(str, parents)),
        preferred(ids.get("wikidata")),
        preferred(ids.get("fundref")),
        len(relations),
        len(ids),
        int(record["status"] == "active"),
    )


def place_of(record: Record) -> Mapping[str, Any]:
    """Return the details of the first location of *record*."""
    return next((one["geonames_details"] for one in record["locations"]), {})


def display(record: Record) -> str:
    """Return the name under which the register shows *record*."""
    return str(min(record["names"], key=lambda one: "ror_display" not in one["types"])["value"])


def preferred(entry: Mapping[str, Any] | None) -> str:
    """Return the preferred identifier of *entry*, or its first."""
    return str(entry.get("preferred") or next(iter(entry["all"]), "")) if entry else ""


def keys(record: Record) -> Iterator[tuple[str, int]]:
    """Yield by what *record* is found: each name that compares, and what sort of name it is."""
    for name in record["names"]:
        sort = min(NAME_TYPES.index(one) for one in name["types"])
        for form in dict.fromkeys((name["value"], IN_BRACKETS.sub("", name["value"]))):
            if found := key_of(form):
                yield found, sort
                if sort < ACRONYM:
                    yield from variants(found, place_of(record))


def variants(name: str, place: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield *name* without its last word, if that may be left out, without city or country of *place*, and with "university" behind what it is of."""
    rest, _, last = name.rpartition(" ")
    if last in CUT:
        yield rest, SHORT
    rest = name.removesuffix(f" {key_of(place.get('name') or '')}")
    if rest != name and " " in rest:
        yield rest, CITYLESS
    countries = lands(place.get("country_code") or "", place.get("country_name") or "")
    for country in countries:
        rest = name.removeprefix(f"{country} ").removesuffix(f" {country}")
        if rest != name and " " in rest:
            yield from ((form, LANDLESS) for form in (rest, turned(rest)))
            yield from ((f"{other} {rest}", ALIAS) for other in countries if name.startswith(country))
    first, _, rest = name.partition(" ")
    if first == "university" and 0 < len(rest.split()) <= 2:
        yield f"{rest} {first}", TURNED


def turned(name: str) -> str:
    """Return *name*, a department's or ministry's, as speech has it: Energy Department."""
    first, _, rest = name.partition(" ")
    return f"{rest} {first}" if first in {"department", "ministry"} else name


@cache
def lands(code: str, name: str) -> tuple[str, ...]:
    """Return what the country *code* is called, by words that compare."""
    return tuple(dict.fromkeys(map(key_of, (*COUNTRIES.get(code, ()), name))))


def parts(records: list[Record]) -> dict[str, bytes]:
    """Return the parts of the index: names and words, each a trie, with the records and names that hold them; places with their countries."""
    named: dict[str, set[int]] = defaultdict(set)
    for number, record in enumerate(records):
        best: dict[str, int] = {}
        for found, sort in keys(record):
            best[found] = min(sort, best.get(found, sort))
        for found, sort in best.items():
            named[found].add(number << 3 | sort)
    names = table("name", named)
    trie = marisa_trie.Trie().frombytes(names["name"])
    holding: dict[str, set[int]] = defaultdict(set)
    for name in named:
        for word in name.split(" "):
            holding[word].add(trie[name])
    return names | table("word", holding) | table("place", places(records))


def table(name: str, values: Mapping[str, Iterable[int]]) -> dict[str, bytes]:
    """Return *values* as a trie of its keys, and for the number that the trie gives a key, where its values begin in one long array."""
    trie = marisa_trie.Trie(sorted(values))
    ordered = [sorted(values[trie.restore_key(number)]) for number in range(len(trie))]
    starts = array("I", accumulate(map(len, ordered), initial=0))
    return {name: trie.tobytes(), f"{name}_start": starts.tobytes(), f"{name}_value": array("I", (one for few in ordered for one in few)).tobytes()}


def places(records: Iterable[Record]) -> dict[str, set[int]]:
    """Return the places of *records* by name: what they are, and the country, in one number."""
    found: dict[str, set[int]] = defaultdict(set)
    for record in records:
        place = place_of(record)
        code = place.get("country_code")
        if not code:
            continue
        country = int(code, 36) << 2
        found[key_of(place["country_name"])].add(country | COUNTRY)
        found[key_of(place.get("name") or "")].add(country | CITY)
        if region := place.get("country_subdivision_name"):
            found[key_of(region)].add(country | REGION)
        if code in WITH_STATES and (letters := place.get("country_subdivision_code")):
            found[letters].add(country | REGION)
    for code, others in COUNTRIES.items():
        for name in others:
            found[key_of(name)].add(int(code, 36) << 2 | COUNTRY)
    found.pop("", None)
    return found
