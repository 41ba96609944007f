"""Dates: where they stand in a text, and which day, month, quarter or year they name."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator
from datetime import date

from pressgraph.records import When

MONTH_NAMES = [name.lower() for name in month_name if name]
MONTHS = {name[:3]: number for number, name in enumerate(MONTH_NAMES, 1)}
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4} | {f"{number}": number for number in range(1, 5)}

MONTH = rf"(?:(?i:{'|'.join(MONTH_NAMES)})\b|(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:(?i:st|nd|rd|th)\b|(?![0-9A-Za-z]))"
YEAR = r"(?:1[89]|20)[0-9]{2}(?!\w)"
SPACE = r"[ \t\u00a0\u202f]"
WEEKDAY = r"(?:(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?"
QUARTER = r"(?:(?P<q>(?i:first|second|third|fourth|final))(?: |-)(?i:quarter)|Q(?P<n>[1-4]))"
SEASON = r"(?i:spring|summer|autumn|fall|winter)"
PART = r"(?:(?:the )?(?:beginning|start|middle|end) of |early |late |(?:early|mid|late)-)"

READINGS = tuple(
    # y(ear), m(onth), d(ay), q or n (quarter); a and b are a day and a month of which it must be found out which is which
    re.compile(pattern.replace(" ", SPACE))
    for pattern in (
        rf"{WEEKDAY}(?P<m>{MONTH}),? ?(?P<d>{DAY})(?:, ?| )(?P<y>{YEAR})",
        rf"{WEEKDAY}(?:the )?(?P<d>{DAY})(?: of)? (?P<m>{MONTH}),? (?P<y>{YEAR})",
        rf"(?P<d>{DAY})-(?P<m>{MONTH})-(?P<y>{YEAR})",
        r"(?P<y>[12][0-9]{3})(?P<mark>[-/.])(?P<m>[0-9]{2})(?P=mark)(?P<d>[0-9]{2})",
        rf"(?P<a>[0-9]{{1,2}})(?P<mark>[-/.])(?P<b>[0-9]{{1,2}})(?P=mark)(?P<y>{YEAR})",
        rf"{WEEKDAY}(?P<m>{MONTH}) (?P<d>{DAY})",
        rf"{WEEKDAY}(?:the )?(?P<d>{DAY})(?: of)? (?P<m>{MONTH})",
        rf"{PART}?(?P<m>{MONTH})(?:, ?| | of )(?P<y>{YEAR})",
        r"(?P<y>(?:19|20)[0-9]{2})-(?P<m>[0-9]{2})",
        rf"(?:the )?{QUARTER}(?:,? | of | in )(?P<y>{YEAR})",
        r"(?P<y>(?:19|20)[0-9]{2}) ?Q(?P<q>[1-4])",
        rf"(?:{PART}|{SEASON},? (?:of )?)?(?P<y>{YEAR})",
        rf"{PART}?(?P<m>{MONTH})",
    )
)

FISCAL = r"(?:(?i:fiscal(?: year)?)(?: \(FY\))?|FY) ?(?:[0-9]{4}|[0-9]{2})(?![0-9])(?: Q[1-4])?"
_BEFORE_MONTH = ("in ", "In ", "of ", "since ", "Since ", "by ", "By ", "until ", "last ", "this ", "early ", "late ", "mid-", "from ", "to ")
BARE_MONTH = (
    rf"(?:(?:{'|'.join(rf'(?<=(?<![a-zA-Z]){before})' for before in _BEFORE_MONTH)})(?:{'|'.join(name.title() for name in MONTH_NAMES)})"
    r"|January|February|September|October|November|December)(?!\w)(?! [A-Z][a-z])"
)
"""A month alone: the names that are also words or given names only after a preposition or the like."""

SHORT_YEAR = r"[0-9]{2}(?:[0-9]{2})?(?![0-9%])"
SPANS = re.compile(
    r"(?=[0-9ADFJMNOQSTW]|(?<!\w)[adfjmnostw])"  # this only saves time: nothing else begins a date
    r"(?:"
    + "|".join(
        (
            rf"(?<!\w)(?:{MONTH},? ?{DAY}|{DAY} {MONTH})(?: ?[-–—] ?| to | and )(?:{MONTH} {DAY}|{DAY} {MONTH}|{DAY})(?:,? {YEAR})?",
            rf"(?<![\w/.-]){DAY}(?: ?[-–—] ?| to | and ){DAY} {MONTH}(?:,? {YEAR})?",
            rf"(?<!\w){MONTH},? ?{DAY}(?:(?:, ?| ){YEAR})?",
            rf"(?<![\w/.,-]){DAY}(?: of)? {MONTH}(?:,? {YEAR})?",
            rf"(?<![\w/.-])[0-9]{{1,2}}-{MONTH}-{YEAR}",
            rf"(?<![\w/.-])(?:[12][0-9]{{3}}(?P<iso>[-/.])[0-9]{{2}}(?P=iso)[0-9]{{2}}|[0-9]{{1,2}}(?P<mark>[-/.])[0-9]{{1,2}}(?P=mark){YEAR})(?![\w/])",
            rf"(?<!\w){MONTH}(?:, ?| | of ){YEAR}",
            rf"(?<!\w){FISCAL}",
            rf"(?<!\w)(?:(?i:first|second|third|fourth|final)(?: |-)(?i:quarter)|Q[1-4])(?:,? | of )(?:{YEAR}|{FISCAL})",
            r"(?<!\w)(?:(?:19|20)[0-9]{2} ?Q[1-4]|[1-4]Q[0-9]{2})(?!\w)",
            rf"(?<!\w){SEASON},? (?:of )?{YEAR}",
            rf"(?<![\w$€£.,#/:-]){YEAR}(?: ?[-–—] ?|/){SHORT_YEAR}(?![-/])",
            r"(?<!\w)(?:1[89]|20)[0-9]0s\b",
            BARE_MONTH,
            rf"(?<![\w$€£#&.=+])(?<![0-9],)(?<![\w.][-/:])(?<!No\. )(?<!Act of ){YEAR}"
            r"(?![,.:/-][0-9]| ?%|-[a-z])(?!(?: [a-z-]+)? (?:people|students|participants|jobs|members|units|homes))",
        )
    ).replace(" ", SPACE)
    + ")"
)


def when(text: str, published: str = "") -> When | None:
    """Return the date that *text* names, as precise as it is, or None for ranges, ambiguous dates and what is no date.

    A day or month without a year gets the year that brings it nearest to the ISO date *published*; without that it is None.
    """
    stated = " ".join(text.split()).strip(" ,;.()")
    for reading in READINGS:
        if match := reading.fullmatch(stated):
            return read(match.groupdict(), published)
    return None


def read(parts: dict[str, str | None], published: str) -> When | None:
    """Return the date whose *parts* a pattern of READINGS has named."""
    given = {name: part for name, part in parts.items() if part}
    year = int(given.get("y", 0))
    if quarter := given.get("q") or given.get("n"):
        return When(f"{year}-Q{QUARTERS[quarter.lower()]}")
    if given.keys() == {"y"}:
        return When(f"{year}")
    month, day = month_of(given.get("m", "")), int(re.sub(r"\D", "", given.get("d", "0")))
    if "a" in given:
        month, day = month_and_day(int(given["a"]), int(given["b"]))
    year = year or nearest_year(month, day or 15, published)
    if "d" in given or "a" in given:
        found = day_or_none(year, month, day)
        return When(found.isoformat()) if found else None
    years_range = given["m"].isdigit() and month > year % 100  # 2001-07 may be seven years, 2014-12 cannot
    return When(f"{year}-{month:02}") if year and 1 <= month <= 12 and not years_range else None


def month_of(text: str) -> int:
    """Return the number of the month *text*, a name or digits, or 0."""
    return int(text) if text.isdigit() else MONTHS.get(text[:3].lower(), 0)


def month_and_day(first: int, second: int) -> tuple[int, int]:
    """Return the month and the day of 09/25 and 25/09, and zeros where both may be the month."""
    if first > 12:
        return second, first
    return (first, second) if second > 12 or first == second else (0, 0)


def nearest_year(month: int, day: int, published: str) -> int:
    """Return the year that brings *day* and *month* nearest to the ISO date *published*, or 0."""
    try:
        release = date.fromisoformat(published[:10])
    except ValueError:
        return 0
    years = range(max(1, release.year - 1), min(9999, release.year + 1) + 1)
    days = [found for found in (day_or_none(year, month, day) for year in years) if found]
    return min(days, key=lambda found: abs(found - release)).year if days else 0


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return that day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_dates(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the dates that *text* writes plainly: days, months, quarters, years and ranges of them."""
    for match in SPANS.finditer(text):
        yield match.start(), match.end() - match.group().endswith(".")
