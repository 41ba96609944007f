"""Sums of money: the amount, its currency, what qualifies it, where it stands."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressgraph.annotate.money import amount, dollar_of, find_money
from pressgraph.records import Amount


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("$110 million", "USD 110000000"),
        ("A$1.5bn", "AUD 1500000000"),
        ("€2,5 million", "EUR 2500000"),
        ("RM10 million", "MYR 10000000"),
        ("USD 5,000", "USD 5000"),
        ("USD $40.5 million", "USD 40500000"),
        ("US $13.4 million", "USD 13400000"),
        ("$40,000 CAD", "CAD 40000"),
        ("CDN$9 Million", "CAD 9000000"),
        ("NZ$650,000", "NZD 650000"),
        ("HK$9.6 million", "HKD 9600000"),
        ("5 million euros", "EUR 5000000"),
        ("6 M€", "EUR 6000000"),
        ("£900k", "GBP 900000"),
        ("Rs 12 crore", "INR 120000000"),
        ("Rs 10,00,000", "INR 1000000"),
        ("INR 2 lakh crore", "INR 2000000000000"),
        ("¥1.2 billion", "JPY 1200000000"),
        ("12.5 million yen", "JPY 12500000"),
        ("KRW 480 million", "KRW 480000000"),
        ("SEK 3 bn", "SEK 3000000000"),
        ("12.5 MNOK", "NOK 12500000"),
        ("R150 million", "ZAR 150000000"),
        ("CHF 1'500'000", "CHF 1500000"),
        ("EUR 310 000", "EUR 310000"),
        ("$1,5 Mio", "USD 1500000"),
        ("half a million dollars", "USD 500000"),
        ("two million pounds", "GBP 2000000"),
        ("two and a half billion euros", "EUR 2500000000"),
        ("one hundred and two thousand dollars", "USD 102000"),
        ("Forty-eight million złoty", "PLN 48000000"),
        ("$1 trillion", "USD 1000000000000"),
        ("$64MM", "USD 64000000"),
        ("$0.80", "USD 0.8"),
    ],
)
def test_a_sum_is_its_value_and_currency(text, written):
    assert str(amount(text)) == written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$1,500", "1500"),
        ("$1.500", "1.5"),
        ("€1.500", "1500"),
        ("€1.500.000", "1500000"),
        ("€1.500 million", "1500000"),
        ("€0.125", "0.125"),
        ("€1.234,56", "1234.56"),
        ("$1,234.56", "1234.56"),
        ("€0,250 million", "250000"),
        ("COP 3,600 million", "3600000000"),
    ],
)
def test_commas_and_dots_are_read_as_the_number_and_the_currency_tell(text, value):
    assert amount(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "minimum", "maximum"),
    [
        ("$5-10 million", 5_000_000, 10_000_000),
        ("$25 to $30 billion", 25_000_000_000, 30_000_000_000),
        ("$1M – 3M", 1_000_000, 3_000_000),
        ("€1.2 million to €1.5 million", 1_200_000, 1_500_000),
        ("between $5 million and $10 million", 5_000_000, 10_000_000),
        ("$100,000 to $1 million", 100_000, 1_000_000),
    ],
)
def test_a_range_has_two_ends_and_no_value(text, minimum, maximum):
    found = amount(text)
    assert (found.value, found.minimum, found.maximum) == (None, minimum, maximum)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a generous gift",
        "5 million",
        "$",
        "$5.85 biilion",
        "180 francs",
        "3 million kroner",
        "B$5 million",
        "€1,2345 million",
        "$5 million and $6 million",
        "five six dollars",
        "299.49 ZEC",
    ],
)
def test_what_cannot_be_told_for_certain_is_no_amount(text):
    assert amount(text) is None


@pytest.mark.parametrize(
    ("before", "text", "after", "qualifier"),
    [
        ("will give up to ", "$5 million", " to", "up to"),
        ("a maximum of ", "$5 million", "", "up to"),
        ("gave more than ", "$5 million", "", "more than"),
        ("in excess of ", "$5 million", "", "more than"),
        ("", "$5+ million", "", "more than"),
        ("gave ", "$5 million", "+ for", "more than"),
        ("gave nearly ", "$5 million", "", "about"),
        ("an estimated ", "$5 million", "", "about"),
        ("up to an additional ", "$5 million", "", "up to"),
        ("gave ", "about $5 million", "", "about"),
        ("gave ", "$5 million", " or so it said", ""),
        ("handed over the roughly drawn plan and ", "$5 million", "", ""),
    ],
)
def test_the_words_around_a_sum_qualify_it(before, text, after, qualifier):
    assert amount(text, before, after).qualifier == qualifier


@pytest.mark.parametrize(
    ("after", "per"),
    [(" a year for five years", "year"), (" per annum", "year"), (" annually", "year"), ("/month", "month"), (" over a year", "")],
)
def test_a_sum_may_come_again_every_period(after, per):
    assert amount("£40,000", "", after).per == per


def test_a_span_cut_short_is_completed_from_its_context():
    assert amount("110 million", "a gift of $", " for").value == 110_000_000
    assert amount("$110", "a gift of ", " million for").value == 110_000_000
    assert amount("$5 million", "from ", " to $10 million").value == 5_000_000


def test_a_bare_dollar_is_the_dollar_of_the_issuer():
    assert amount("$5 million", dollar="SGD").currency == "SGD"
    assert amount("US$5 million", dollar="SGD").currency == "USD"
    assert amount("two million dollars", dollar="NZD").currency == "NZD"
    assert amount("$5 million", "", " (CAD) for").currency == "CAD"
    assert amount("$5 million", "", " (EUR 4.6 million)").currency == "USD"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kelp fund opens\n\nSINGAPORE – 3 May 2023 – Projects get up to $30,000 each.", "SGD"),
        ("Lab opens\n\nTORONTO, Ontario – Maple Optics gives $2 million to the lab.", "CAD"),
        ("A grant of $2 million\n\nThe money, said the New Zealand office, stays in New Zealand.", "NZD"),
        ("Lab opens\n\nBOSTON – Maple Optics of Toronto, Canada gives the Massachusetts lab $2 million.", "USD"),
        ("Gift to a friend\n\nThe Orchard Fund gave $2 million to a Canadian charity.", "USD"),
        ("Fund opens\n\nSINGAPORE – 3 May 2023 – It holds A$3 million, and $30,000 is left.", "USD"),
        ("Grants of $2 million announced", "USD"),
        ("", "USD"),
    ],
)
def test_a_bare_dollar_is_foreign_only_on_clear_evidence(text, code):
    assert dollar_of(text) == code


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("It gave nearly $5 million, of which €1.5bn-size no part.", ["$5 million", "€1.5bn"]),
        ("Up to SEK 900,000 a year and 40 million yuan.", ["SEK 900,000", "40 million yuan"]),
        ("a prize of six million euros", ["six million euros"]),
        ("grants of €1.2 million to €1.5 million", ["€1.2 million to €1.5 million"]),
        ("fell by $11 billion to $105 billion", ["$11 billion", "$105 billion"]),
        ("$3 million and $4 million, respectively", ["$3 million", "$4 million"]),
        ("A $25 donation", ["$25"]),
        ("half a trillion dollars of debt", ["half a trillion dollars"]),
    ],
)
def test_sums_are_found_by_grammar(text, sums):
    assert [text[start:end] for start, end in find_money(text)] == sums


@pytest.mark.parametrize(
    "text",
    ["COP28 in 2023", "an R1 university", "a multi-billion-dollar plan", "two million pounds of beef", "at 1.08 EUR/USD", "5 won, 3 lost"],
)
def test_what_only_looks_like_money_is_not_found(text):
    assert list(find_money(text)) == []


PIECES = (*"0123456789.,'+-–/ $€£¥aAMRskbn()%", " million ", " to ", "hundred ", "one ", " dollars", "EUR ", "half ", " trillion")
MONEYLIKE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@settings(deadline=None)  # shared machines are slow at times
@given(st.text() | MONEYLIKE, st.text(max_size=40) | MONEYLIKE, st.text(max_size=40) | MONEYLIKE)
def test_any_text_is_read_without_error_and_what_is_read_can_be_written_and_read_again(text, before, after):
    found = amount(text, before, after)
    assert found is None or Amount.parse(str(found)) == found


@settings(deadline=None)  # shared machines are slow at times
@given(st.text() | MONEYLIKE)
def test_found_spans_are_in_order_and_apart(text):
    edges = [edge for span in find_money(text) for edge in span]
    assert edges == sorted(edges)
    assert all(start < end for start, end in find_money(text))


@settings(deadline=None)  # shared machines are slow at times
@given(st.decimals(1, 999, places=2), st.sampled_from([("thousand", 3), ("million", 6), ("bn", 9)]))
def test_a_written_sum_reads_back(number, scale):
    word, zeros = scale
    assert amount(f"€{number} {word}") == Amount("EUR", number.scaleb(zeros))
