"""Sums of money: where they stand in a text, and what they come to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from pressgraph.records import Amount


def _table(rows: str) -> dict[str, str]:
    """Return for every word of the table *rows* ("code: word, word; code: word") its code."""
    pairs = (row.split(":") for row in " ".join(rows.split()).split("; "))
    return {word: code for code, words in pairs for word in words.strip().split(", ")}


LOCAL, UNKNOWN = "$", "?"  # in the place of codes: the dollar of the issuer's country, and units that several countries have

_CODES = """AED ARS AUD BBD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW LKR MAD MXN MYR NGN NOK NZD PEN
    PHP PKR PLN QAR RUB SAR SEK SGD THB TRY TWD TZS UAH UGX USD VND XAF XDR XOF ZAR"""
SIGNS = {code: code for code in _CODES.split()} | _table(
    """$: $; ?: kr, kr., ₨, ¢, Fr., P; USD: US$, U.S.$, USD$, $US; CAD: C$, CA$, Can$, CDN$, Cdn$, CAD$, CDN; AUD: A$, AU$, AUD$; NZD: NZ$, NZD$;
    SGD: S$, SG$, SGD$; HKD: HK$, HKD$; TWD: NT$; BRL: R$; MXN: MX$; JMD: J$; BBD: Bds$; EUR: €; GBP: £; EGP: E£; JPY: ¥; CNY: RMB, CN¥; KRW: ₩;
    INR: ₹, Rs, Rs., Re; PHP: ₱; CHF: SFr.; PLN: zł; CZK: Kč; HUF: Ft; TRY: ₺; RUB: ₽; UAH: ₴; ILS: ₪, NIS; AED: Dhs; QAR: QR; ZAR: R; NGN: ₦; GHS:
    GH₵, GH¢, ₵; KES: KSh, Ksh; MYR: RM; IDR: Rp; THB: ฿; VND: ₫; BDT: ৳, Tk; XDR: SDR"""
)
NAMES = _table(
    """$: dollar, dollars; ?: francs, kroner, krone, pesos, peso, rupees, dinars, dirhams, shillings, lira, liras, marks, crowns; USD: us dollars,
    u.s. dollars, american dollars; CAD: canadian dollars; AUD: australian dollars; NZD: new zealand dollars; SGD: singapore dollars; HKD: hong
    kong dollars; EUR: euro, euros; GBP: pound, pounds, pounds sterling, british pounds; EGP: egyptian pounds; JPY: yen; CNY: yuan, renminbi; KRW:
    won, korean won; INR: indian rupees; PKR: pakistani rupees; BRL: reais; CHF: swiss francs; MXN: mexican pesos; COP: colombian pesos; PHP:
    philippine pesos; SEK: kronor, swedish kronor; NOK: norwegian kroner; DKK: danish kroner; PLN: zloty, złoty, zlotys; CZK: czech crowns; HUF:
    forints; TRY: turkish lira; RUB: rubles, roubles; UAH: hryvnia, hryvnias; ILS: shekels; ZAR: rand; NGN: naira; GHS: cedis; KES: kenyan
    shillings; MYR: ringgit; IDR: rupiah; THB: baht; BDT: taka; AED: uae dirhams; SAR: saudi riyals; QAR: qatari riyals"""
)
WEAK = _table("?: r, re, kr, kr., p, ft, fr., tk, rp, rm, cop, php, try, sar, mad, pen, qr, pound, pounds, won, rand, marks, crowns, dollar, euro, ¢")
"""Signs and names that mean other things too: running text needs a scale word or a grouped number beside them."""

DECIMAL_COMMA = frozenset(("EUR", "BRL", "DKK", "NOK", "SEK", "PLN", "CZK", "HUF", "TRY", "IDR", "COP", "VND"))
"""Currencies of countries that write 1.500 for fifteen hundred."""

SCALES = {  # the zeros that a word adds; single letters mind their case
    "hundred": 2,
    **dict.fromkeys(("thousand", "k", "K"), 3),
    **dict.fromkeys(("lakh", "lakhs", "lac"), 5),
    **dict.fromkeys(("million", "millions", "mln", "mio", "mio.", "mn", "mm", "m", "M", "milhões"), 6),
    **dict.fromkeys(("crore", "crores", "cr"), 7),
    **dict.fromkeys(("billion", "billions", "bln", "bn", "b", "B", "milliard"), 9),
    **dict.fromkeys(("trillion", "trillions", "trn", "tn", "T"), 12),
}

_TO_19 = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: n for n, word in enumerate(_TO_19.split())} | {word: 10 * n for n, word in enumerate(_TENS.split(), 2)}
BIG = ("hundred", "thousand", "lakh", "million", "crore", "billion", "trillion")


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of *words*, the longest first; "US $" is as good as "US$", but "A $" is an article."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.sub(r"(?<=\w\w)\\\$", r"[ ]?\\$", re.escape(word).replace(r"\ ", r"\s")) for word in longest_first)


_LETTERS, _SYMBOLS = (_any(sign for sign in SIGNS if sign != "$" and sign[0].isalpha() is lettered) for lettered in (True, False))
SIGN = rf"(?:(?<![A-Za-z])(?:{_LETTERS})(?:(?<=[A-Z]{{3}})[ ]?\$)?|{_SYMBOLS}|(?<![A-Z$])\$)"
_GROUPED = "|".join(rf"(?:{mark}[0-9]{{3}}){{1,6}}" for mark in (",", r"\.", "['’]", "[ \u00a0\u202f]"))
NUMBER = (
    rf"(?:[0-9]{{1,3}}(?:{_GROUPED})(?:[.,][0-9]{{1,2}})?(?![.,]?[0-9])"
    r"|[0-9]{1,2}(?:,[0-9]{2}){1,4},[0-9]{3}(?![.,]?[0-9])|[0-9]{1,15}(?:[.,][0-9]{1,9})?(?![0-9]))"
)
SCALE = (
    rf"(?:(?:[\s-]?(?i:{_any(word for word in SCALES if len(word) > 1)})(?![A-Za-z])){{1,2}}"
    r"|[KkMmBbT](?![\w&'’])|\s[MB](?![\w&'’.-])|\s?M(?=[A-Z]{3}\b))"
)
NAME = rf"(?!(?i:pounds?\sof\b))(?i:{_any(NAMES)})(?![\w-])"
UNIT = rf"(?:[\s-]{NAME}|\s?(?:{_LETTERS}|{_SYMBOLS})(?![\w$/])(?!\s?[0-9]))"
_WORD = rf"(?:{_any([*ONES, *BIG])}|half|quarter)"
WORDS = rf"(?:a\s(?:{_any(BIG)}|quarter)|{_any(ONES)}|half)(?:(?:[\s-]|\sand\s|\sand\sa\s|\sa\s|\sof\sa\s){_WORD}){{0,9}}"
FIGURE = re.compile(
    rf"(?:(?=[^a-jl-rt-y\s])(?P<sign>{SIGN})\s?|(?<![\w.,$])(?<![A-Za-z]-))"  # the look ahead only saves time
    rf"(?P<number>{NUMBER})(?P<more>\+)?(?P<scale>{SCALE})?(?P<unit>{UNIT})?(?!\s?%)"
    rf"|\b(?P<words>(?i:{WORDS}))(?P<name>[\s-]{NAME})"
)
JOINT = re.compile(r"\s?[-–—]\s?|\s(?:to|and)\s")


class Sum(NamedTuple):
    """A sum as read at one place: *low* equals *high* unless it is a range, *floor* where a plus sign follows the number."""

    start: int
    end: int
    code: str
    low: Decimal
    high: Decimal
    floor: bool
    weak: bool


def code_of(*units: str) -> str | None:
    """Return the one currency that the signs and names *units* mean, or None; beside another code a bare dollar says nothing."""
    codes = set()
    for unit in filter(None, (re.sub(r"\s+", " ", unit).strip(" -") for unit in units)):
        sign = unit.replace(" ", "")
        codes.add(NAMES.get(unit.lower()) or SIGNS.get(sign) or SIGNS[sign.rstrip("$")])
    if len(codes) > 1:
        codes.discard(LOCAL)
    return codes.pop() if len(codes) == 1 else None


def zeros_of(scale: str) -> int:
    """Return the number of zeros that the words *scale* add: 6 for "million", 12 for "lakh crore"."""
    return sum(SCALES.get(word, SCALES.get(word.lower(), 0)) for word in re.split(r"[\s-]+", scale.strip()) if word)


def number_of(digits: str, thousands_dot: bool) -> Decimal | None:
    """Return what *digits* say, or None where commas and dots allow no reading; *thousands_dot*: 1.500 is fifteen hundred."""
    digits = re.sub("[ '’\u00a0\u202f]", "", digits)
    if "," in digits and "." in digits:
        mark = max(",.", key=digits.rfind)
        return Decimal(digits.replace("," if mark == "." else ".", "").replace(mark, "."))
    if re.fullmatch(r"[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]?(,[0-9]{2})+,[0-9]{3}", digits):
        return Decimal(digits.replace(",", ""))
    if digits.count(".") > 1 or thousands_dot and re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", digits):
        return Decimal(digits.replace(".", ""))
    if re.fullmatch(r"[0-9]+,[0-9]{1,2}|0,[0-9]+", digits):
        return Decimal(digits.replace(",", "."))
    return Decimal(digits) if "," not in digits else None


def words_value(words: str) -> Decimal | None:
    """Return what number words say ("half a million", "one hundred and two thousand"), or None where they make no number."""
    total, current = Decimal(0), Decimal(0)
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in ONES:
            room = 100 if ONES[word] > 9 else 10
            if current % room or current != int(current) or (current and current % 100 >= 10 and ONES[word] >= 10):
                return None
            current += ONES[word]
        elif word in ("half", "quarter"):
            current += Decimal("0.5" if word == "half" else "0.25")
            if total:
                return None
        elif word == "hundred":
            current = (current or Decimal(1)) * 100
        elif word in BIG:
            scaled = (current or total or Decimal(1)).scaleb(SCALES[word])
            total, current = total + scaled if current else scaled, Decimal(0)
    return total + current


def read(match: re.Match[str], code: str | None = None, zeros: int = 0) -> Sum | None:
    """Return the sum at *match* of FIGURE; *code* and *zeros* are what the other end of a range lends it."""
    words, number, scale = match["words"], match["number"] or "", match["scale"] or ""
    units = [unit for unit in (match["sign"], match["unit"], match["name"]) if unit]
    code = code_of(*units) if units else code
    value = words_value(words) if words else number_of(number, not scale and code in DECIMAL_COMMA)
    if code is None or value is None:
        return None
    value = value.scaleb(zeros_of(scale) or zeros)
    small = not scale and number.isdigit() or bool(words) and value < 1000
    weak = small and all(unit.strip(" -").lower() in WEAK for unit in units)
    return Sum(match.start(), match.end(), code, value, value, bool(match["more"]), weak)


def read_range(text: str, first: re.Match[str]) -> Sum | None:
    """Return the range whose lower end is *first*: "$5-10 million", "€1 million to €2 million", "between $5 and $10"."""
    joint = JOINT.match(text, first.end())
    second = joint and FIGURE.match(text, joint.end())
    if not joint or not second or first["words"] or second["words"]:
        return None
    word, before = joint.group().strip(), text[max(0, first.start() - 12) : first.start()].lower()
    signed = [bool(match["sign"] or match["unit"]) for match in (first, second)]
    change = word == "to" and all(signed) and before.endswith(("by ", "from "))
    if change or word == "and" and not before.endswith("between ") or word == "to" and not (signed[1] or second["scale"]):
        return None
    codes = [code_of(match["sign"] or "", match["unit"] or "") for match in (first, second)]
    shared = next((code for code in codes if code not in (None, LOCAL)), codes[0] or codes[1])
    low, high, zeros = read(first, shared), read(second, shared), zeros_of(second["scale"] or "")
    if low and high and not first["scale"] and low.low < high.high.scaleb(-zeros):
        low = read(first, shared, zeros)
    if low is None or high is None or low.low >= high.high or len({low.code, high.code} - {LOCAL}) > 1:
        return None
    return Sum(low.start, high.end, shared or low.code, low.low, high.high, high.floor, low.weak and high.weak)


def sums(text: str) -> Iterator[Sum]:
    """Yield the sums in *text*, in order, apart from each other."""
    at = 0
    while match := FIGURE.search(text, at):
        found = read_range(text, match) or read(match)
        at = found.end if found else match.end()
        if found:
            yield found


def find_money(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sums that *text* writes plainly, the words that modify them outside."""
    return ((found.start, found.end) for found in sums(text) if not found.weak)


_UP_TO = r"up to|as much as|(?:an? )?maximum of|at most|(?:no|not) more than|less than|capped at|<|≤"
_MORE = r"more than|over|at least|in excess of|exceed(?:s|ing|ed)?|upwards? of|greater than|(?:no|not) less than|(?:an? )?minimum of|surpassing|>|≥"
_ABOUT = r"about|around|approximately|approx\.?|nearly|almost|some|roughly|an? estimated|estimated at|close to|just under|just shy of|circa|ca?\.|~|≈"
BEFORE = re.compile(
    rf"(?:^|(?<=\W))(?:(?P<ceiling>{_UP_TO})|(?P<floor>{_MORE})|(?P<about>{_ABOUT}))\s*"
    rf"(?:(?:{_ABOUT}|an?|the|another|additional|further|extra|total of|combined)\s+){{0,3}}$",
    re.I,
)
AFTER = re.compile(r"\s*(?:\+|-plus\b|or more\b|and (?:up|above)\b)", re.I)
PER = re.compile(
    r"\s*,?\s*(?:(?:an?|per|each|every|/)\s*(year|annum|month|week|day|quarter|hour)\b|/\s*(yr|mo)\b|-a-(year|month)\b"
    r"|(annually|yearly|monthly|weekly|daily)\b)",
    re.I,
)
PERIODS = {"annum": "year", "yr": "year", "mo": "month", "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
BROKEN_SCALE = re.compile(r"\s?[bmt]\w*[il]\w*on\b", re.I)  # a misspelt "billion" right after a number: the sum cannot be told


def qualifier_of(before: str, after: str) -> str:
    """Return how the words around a sum qualify it: "up to", "more than", "about" or ""."""
    if found := BEFORE.search(before):
        return {"ceiling": "up to", "floor": "more than", "about": "about"}[str(found.lastgroup)]
    return "more than" if AFTER.match(after) else ""


def per_of(after: str) -> str:
    """Return the period that the words *after* a sum repeat it by: "year", "month" ... or ""."""
    found = PER.match(after)
    word = next(filter(None, found.groups())).lower() if found else ""
    return PERIODS.get(word, word)


def context_sum(text: str, before: str, after: str) -> tuple[Sum, str, str] | None:
    """Return the one sum that *text* is about, with what stands before and after it; a span cut short is completed from its context."""
    whole = before + text + after
    around = [found for found in sums(whole) if found.start < len(before + text) and found.end > len(before)]
    inside = list(sums(text))
    if len(around) == 1 and (not inside or around[0].low == around[0].high):
        return around[0], whole[: around[0].start], whole[around[0].end :]
    if len(inside) == 1:
        return inside[0], before + text[: inside[0].start], text[inside[0].end :] + after
    return None


def amount(text: str, before: str = "", after: str = "", dollar: str = "USD") -> Amount | None:
    """Return the sum that the span *text* names, or None where it cannot be read for certain.

    *before* and *after* are some 40 characters around the span, from which come the qualifier and the period; *dollar* is the code
    of a bare "$".
    """
    read_in_context = context_sum(text, before[-60:], after[:60])
    if read_in_context is None:
        return None
    found, left, right = read_in_context
    if found.code == UNKNOWN or BROKEN_SCALE.match(right):
        return None
    stated = re.match(r"\s?\((USD|CAD|AUD|NZD|SGD|HKD|TWD)\)", right)
    code = found.code if found.code != LOCAL else stated[1] if stated else dollar
    qualifier = qualifier_of(left, right) or ("more than" if found.floor else "")
    if found.low != found.high:
        return Amount(code, None, found.low, found.high, qualifier, per_of(right))
    return Amount(code, found.low, None, None, qualifier, per_of(right))


DOLLARS = {
    # whose "$" it is: names and nationality, cities and regions of datelines
    "CAD": "Canada|Canadian|Toronto|Ottawa|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Ontario|Qu[eé]bec|British Columbia|Alberta",
    "AUD": "Australian?|Sydney|Canberra|Brisbane|Queensland|New South Wales|Tasmania|Victoria, Australia",
    "NZD": "New Zealand|Aotearoa|Auckland",
    "SGD": "Singapore|Singaporean",
    "HKD": "Hong Kong",
}
_STATES = """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
    Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New.Hampshire New.Jersey New.Mexico
    New.York Carolina Dakota Ohio Oklahoma Oregon Pennsylvania Rhode.Island Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming
    Calif Fla Mass Mich Minn Penn Tex Wis"""
_NAMED = "|".join([*_STATES.split(), *_STATES.upper().split()])
AMERICA = re.compile(rf"\b(?:(?:{_NAMED}|United.States|American?|USA?|NYSE|NASDAQ|Nasdaq)\b|U\.S\.|[A-Z][a-z]+, [A-Z]{{2}}\b)|US ?\$")
COUNTRIES = {code: re.compile(rf"\b(?:{names})\b", re.I) for code, names in DOLLARS.items()}


def dollar_of(text: str) -> str:
    """Return the code of a bare "$" in the announcement *text*: another dollar than the U.S. one only on clear evidence.

    Evidence is an opening (300 characters, which hold the title and the dateline) that names one dollar country and not the United
    States, in the dateline or again later; or a text that names it three times as often as all others.
    """
    opening, america = text[:300], len(AMERICA.findall(text))
    named = {code: len(country.findall(text)) for code, country in COUNTRIES.items()}
    first = [code for code, country in COUNTRIES.items() if country.search(opening) and not AMERICA.search(opening)]
    prefixed = {code_of(sign) for sign in re.findall(r"(?<![A-Za-z])[A-Z]{1,3}\$", text) if sign in SIGNS}
    if len(first) == 1 and prefixed <= {*first, "USD"}:
        datelines = [line[:40] for line in opening.splitlines()[1:] if re.search(r"\s[-–—]|[-–—]\s|\d{4}", line)]
        if named[first[0]] > 1 or any(COUNTRIES[first[0]].search(line) for line in datelines):
            return first[0]
    most = max(named, key=lambda code: named[code])
    rest = america + sum(named.values()) - named[most]
    return most if named[most] >= 3 and named[most] > 3 * rest and prefixed <= {most, "USD"} else "USD"
