"""A small register of invented organizations, in the shape of schema v2, for the tests of linking."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PLACES = {
    "Lindhavn": ("NO", "Norway", "Vestmark", "12"),
    "Arden": ("US", "United States", "Oregon", "OR"),
    "Calder": ("US", "United States", "Maine", "ME"),
    "Perrin": ("FR", "France", "Aquilaine", "NAQ"),
    "Torvale": ("GB", "United Kingdom", "England", "ENG"),
    "Washington": ("US", "United States", "District of Columbia", "DC"),
}

ROWS: tuple[tuple[str, str, str, str, Sequence[str], Sequence[str], int], ...] = (
    ("001arden1", "Arden Valley University", "education funder", "Arden", ("Arden Valley",), ("AVU",), 20),
    ("002avunw1", "Avunwick College", "education", "Torvale", (), ("AVU",), 0),
    ("003brand1", "Brandvik University", "education", "Lindhavn", ("Universitetet i Brandvik",), ("BU",), 6),
    ("004haven1", "University of Lindhavn", "education", "Lindhavn", (), (), 5),
    ("005havnh1", "Lindhavn University Hospital", "healthcare", "Lindhavn", (), ("LUH",), 2),
    ("006maine1", "Merrow University", "education", "Calder", (), (), 3),
    ("007engla1", "Merrow University", "education", "Torvale", (), (), 3),
    ("008foun01", "Merrow Foundation", "funder nonprofit", "Calder", (), (), 1),
    ("009cast01", "Castellan Power (United States)", "company", "Arden", ("Castellan Power Incorporated",), (), 4),
    ("00acast02", "Castellan Power (France)", "company", "Perrin", (), (), 1),
    ("00btides1", "United States Department of Tides", "government funder", "Washington", (), ("DOT",), 40),
    ("00cinst01", "Institute of Cold Seas", "facility", "Lindhavn", ("Institutt for kalde hav",), ("ICS",), 1),
    ("00dminf01", "Ministry of Harbours", "government", "Perrin", (), (), 2),
    ("00emino01", "Ministry of Harbours", "government", "Lindhavn", (), (), 2),
    ("00fsaint1", "Saint Orrin's Observatory", "facility", "Perrin", ("Observatoire Saint-Orrin",), (), 0),
    ("00gosta01", "Osterhall University in Calder", "education", "Calder", (), (), 4),
    ("00harch01", "Torvale Sound Archive", "archive", "Torvale", (), ("TSA",), 0),
    ("00jclos01", "Kelm Polytechnic", "education", "Perrin", (), (), 0),
    ("00kperr01", "Perrin Academy of Sciences", "government", "Perrin", ("Académie des sciences de Perrin",), (), 9),
    ("00mgone01", "Osterhall College of Mistakes", "education", "Calder", (), (), 0),
)
"""The end of the identifier, the display name, types, city, aliases, acronyms, and how many relations there are."""
CLOSED, WITHDRAWN = "00jclos01", "00mgone01"
PARENT = {"00cinst01": "004haven1"}


def record(row: tuple[str, str, str, str, Sequence[str], Sequence[str], int]) -> dict[str, Any]:
    """Return *row* as a record."""
    end, name, types, city, aliases, acronyms, relations = row
    code, country, region, letters = PLACES[city]
    others = [{"id": f"https://ror.org/0other{at:03}", "type": "related", "label": ""} for at in range(relations)]
    parent = [{"id": f"https://ror.org/{PARENT[end]}", "type": "parent", "label": ""}] if end in PARENT else []
    details = {"country_code": code, "country_name": country, "country_subdivision_name": region, "country_subdivision_code": letters, "name": city}
    ids = [{"type": kind, "all": [value], "preferred": None} for kind, value in (("wikidata", f"Q{len(name)}"), ("isni", "0"), ("grid", "g"))]
    if "funder" in types:
        ids.append({"type": "fundref", "all": ["5011", "5012"], "preferred": "5012"})
    names = [{"value": name, "types": ["ror_display", "label"], "lang": "en"}]
    others_names = [(one, "alias") for one in aliases] + [(one, "acronym") for one in acronyms]
    names += [{"value": one, "types": [kind], "lang": None} for one, kind in others_names]
    return {
        "id": f"https://ror.org/{end}",
        "names": names,
        "types": types.split(),
        "status": {CLOSED: "inactive", WITHDRAWN: "withdrawn"}.get(end, "active"),
        "locations": [{"geonames_id": 1, "geonames_details": details}],
        "relationships": parent + others,
        "external_ids": ids,
    }


RECORDS = [record(row) for row in ROWS]


def write_dump(path: Path) -> Path:
    """Write the register as JSONL into *path*, and return it."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in RECORDS), encoding="utf-8")
    return path
