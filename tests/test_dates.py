"""Dates: as precise as the text, never more."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgraph.annotate.dates import find_dates, when


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("April 9, 2024", "2024-04-09"),
        ("Tuesday, April 9, 2024", "2024-04-09"),
        ("APRIL 09, 2024", "2024-04-09"),
        ("Apr. 9th, 2024", "2024-04-09"),
        ("9 April 2024", "2024-04-09"),
        ("9th of April 2024", "2024-04-09"),
        ("30-Sep-2003", "2003-09-30"),
        ("2024-04-09", "2024-04-09"),
        ("2004/06/18", "2004-06-18"),
        ("25/09/2017", "2017-09-25"),
        ("09/25/2017", "2017-09-25"),
        ("15.1.2015", "2015-01-15"),
        ("April 2024", "2024-04"),
        ("July of 2005", "2005-07"),
        ("November, 2016", "2016-11"),
        ("2014-12", "2014-12"),
        ("Q2 2024", "2024-Q2"),
        ("2017Q4", "2017-Q4"),
        ("the second quarter of 2024", "2024-Q2"),
        ("2024", "2024"),
        ("early 2025", "2025"),
        ("the end of 2025", "2025"),
        ("fall 2024", "2024"),
        ("summer of 2024", "2024"),
    ],
)
def test_a_date_is_as_precise_as_the_text(text, iso):
    assert str(when(text)) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "May",
        "April 9",
        "09/04/2024",
        "08.11.2004",
        "February 30, 2024",
        "30/30/2024",
        "13-16 May 2013",
        "March 13-14, 2025",
        "2016-2020",
        "2015-16",
        "2001-07",
        "2024-13",
        "1960s",
        "FY2024",
        "fiscal year 2024",
        "first quarter of fiscal 2024",
        "Q4",
        "11/30/24",
        "'81",
    ],
)
def test_ranges_fiscal_years_and_ambiguous_dates_are_none(text):
    assert when(text) is None


@pytest.mark.parametrize(
    ("text", "published", "iso"),
    [
        ("April 9", "2024-04-02", "2024-04-09"),
        ("9th April", "2024-04-02T10:00:00Z", "2024-04-09"),
        ("December 31", "2025-01-10", "2024-12-31"),
        ("2 January", "2024-12-20", "2025-01-02"),
        ("February 29", "2025-03-01", "2024-02-29"),
        ("March", "2024-04-02", "2024-03"),
        ("April 9, 2019", "2024-04-02", "2019-04-09"),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_publication(text, published, iso):
    assert str(when(text, published)) == iso


@pytest.mark.parametrize("published", ["", "2024", "yesterday", "2024-13-40"])
def test_a_day_without_a_year_stays_open_where_the_publication_is_not_known(published):
    assert when("April 9", published) is None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On Tuesday, April 9, 2024, it opened; it closes 3 May.", ["April 9, 2024", "3 May"]),
        ("from 15-16 May 2013 to June 2014", ["15-16 May 2013", "June 2014"]),
        ("founded in 1897, rebuilt in the 1960s and in 2016-2020", ["1897", "1960s", "2016-2020"]),
        ("early 2025, Q4 2024, FY 2015 and Summer 2023", ["2025", "Q4 2024", "FY 2015", "Summer 2023"]),
        ("in March it may march", ["March"]),
        ("as of 2021-09-24.", ["2021-09-24"]),
        ("the deadline is 5 Aug.", ["5 Aug"]),
    ],
)
def test_dates_are_found_by_grammar(text, dates):
    assert [text[start:end] for start, end in find_dates(text)] == dates


@pytest.mark.parametrize(
    "text",
    ["$2024", "2,024 people", "a sum of 2000 units", "Room B2024", "555-2010-11", "1999.5 points", "May I ask April Hollis?", "the Kelp Act of 1997"],
)
def test_numbers_and_names_are_no_dates(text):
    assert list(find_dates(text)) == []


@settings(deadline=None)  # shared machines are slow at times
@given(st.text(), st.text())
def test_any_text_is_read_without_error(text, published):
    found = when(text, published)
    assert found is None or found.iso[:4].isdigit()


@settings(deadline=None)  # shared machines are slow at times
@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_a_written_day_reads_back(day):
    written = f"{day:%B} {day.day}, {day.year}"
    assert str(when(written)) == day.isoformat()
    assert list(find_dates(written)) == [(0, len(written))]
