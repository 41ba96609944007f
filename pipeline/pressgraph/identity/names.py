"""What the names of one thing have in common, across announcements: keys, short forms, acronyms, slips of the pen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressgraph.resolve.identifiers import COUNTRIES, LEGAL_FORMS, MINISTRY, fold, key

SMALL = frozenset("a and at by de del der des di du for in la le of on the und y".split())
FORMS = LEGAL_FORMS | frozenset("and com kgaa lp oyj pbc private pvt sarl se".split())
"""Words that end the name of a company without naming it."""

SPELLINGS = {
    one: other
    for pair in (
        "centre center, organisation organization, labour labor, defence defense, programme program, orthopaedic orthopedic, paediatric pediatric,"
        "univ university, st saint, mt mount, dept department, lab laboratory, labs laboratories, inst institute, intl international, nat national,"
        "holding holdings, technology technologies, pharmaceutical pharmaceuticals"
    ).split(",")
    for one, other in [pair.split()]
}
"""A spelling or abbreviation -> the word that stands for it and its like."""

SYSTEMS = {"uc": "university california", "suny": "state university new york", "umass": "university massachusetts"}
"""Acronym of a university of several campuses -> its words, where a campus follows."""

NATIONS = {
    adjective: country
    for pair in (
        "american united states, australian australia, austrian austria, belgian belgium, brazilian brazil, british united kingdom, bulgarian "
        "bulgaria, canadian canada, chilean chile, chinese china, croatian croatia, czech czechia, danish denmark, dutch netherlands, egyptian "
        "egypt, estonian estonia, finnish finland, french france, german germany, greek greece, hungarian hungary, icelandic iceland, indian india, "
        "indonesian indonesia, irish ireland, israeli israel, italian italy, japanese japan, kenyan kenya, korean korea, latvian latvia, lithuanian "
        "lithuania, malaysian malaysia, mexican mexico, nigerian nigeria, norwegian norway, philippine philippines, polish poland, portuguese "
        "portugal, romanian romania, russian russia, saudi saudi arabia, scottish scotland, singaporean singapore, slovak slovakia, slovenian "
        "slovenia, spanish spain, swedish sweden, swiss switzerland, thai thailand, turkish turkey, ukrainian ukraine, vietnamese vietnam"
    ).split(",")
    for adjective, _, country in [pair.strip().partition(" ")]
}
"""National adjective -> the country, for bodies of state alone: an American college is a college of any name."""

COUNTRY_WORDS = frozenset(word for country in NATIONS.values() for word in country.split())

TAILS = {
    "university": frozenset({"university"}),
    "company": frozenset("group holdings international technologies pharmaceuticals therapeutics systems motor".split()),
    "foundation": frozenset({"international"}),
}
"""Kind -> the words that the short form of a name leaves out at its end."""

GENERIC = frozenset(
    """advisory agency alliance american arts association bank board bureau business capital center city club college commission committee community
    company corporation council department division education executive faculty family federal foundation fund global government group health holdings
    hospital humanities industries initiative institute international laboratories laboratory law management medical medicine ministry museum national
    network office program project public research school science services social society state systems team technologies trust university""".split()
)
"""Words that many names share: a short form needs another."""

HONORIFICS = frozenset("dame dr hon lady lord madam mr mrs ms prof professor rev sir".split())
GENERATIONS = frozenset("jr sr ii iii iv".split())
DEPARTMENT_FOR = re.compile(r"\bdepartment for ", re.IGNORECASE)
"""British departments are for what others are of."""
GIVEN = re.compile(r"^.+ (?:&|and) \S+ (\S+ (?:Foundation|Trust|Fund))$|^.*\b[A-Z]\. ?(\S+ (?:Foundation|Trust|Fund))$")
"""A foundation with the given names of its founder, or of two, before the surname."""

LEAST_ACRONYM = 4
"""Letters from which an acronym is taken for the only name in the graph with such initials, without a text that says so."""
LEAST_LETTERS, LEAST_WORDS = 6, 3
"""Letters of a word and words of a name from which a letter too many, too few or two exchanged are a slip of the pen."""


@lru_cache(maxsize=1 << 20)
def words(name: str, kind: str) -> tuple[str, ...]:
    """Return the words of *name* that tell it from others: folded, spelled one way, without legal form, small words, bracketed acronym."""
    found = fold(DEPARTMENT_FOR.sub("departmentfor ", re.sub(r"[™®©]", "", unbracketed(name)))).split()
    while len(found) > 1 and kind not in {"person", "place", "program"} and found[-1] in FORMS:
        found.pop()
    if len(found) > 1 and found[0] in SYSTEMS:
        found[:1] = SYSTEMS[found[0]].split()
    spelled = [SPELLINGS.get(word, word) for word in found if word not in SMALL]
    return tuple(re.sub(r"\b([a-z]) (?=\d)", r"\1", " ".join(spelled)).split()) or tuple(found)


def unbracketed(name: str) -> str:
    """Return *name* without an acronym in brackets of the words before it."""
    bracket = re.search(r"\s*\(([A-Z][A-Za-z]+)\)", name)
    return name[: bracket.start()] + name[bracket.end() :] if bracket and bracket[1] in initials(name[: bracket.start()]) else name


def initials(name: str) -> frozenset[str]:
    """Return the acronyms that *name* can have: of its capitalized words, and of all but the small ones."""
    parts = re.split(r"[\s\-/]+", re.sub(r"[(),.]", "", name))
    return frozenset(
        "".join(part[0] for part in chosen).upper()
        for chosen in ([part for part in parts if part[:1].isupper()], [part for part in parts if part and part.lower() not in SMALL])
        if len(chosen) > 1
    )


def body(name: str) -> frozenset[str]:
    """Return the words of a state or a body of it without order, a country by one name: "Swedish Court" has those of "Court of Sweden"."""
    found = words(key(unbracketed(name), "government"), "government")
    return frozenset(" ".join(COUNTRIES.get(word, NATIONS.get(word, word)) for word in found).split())


def shorter(name: str, kind: str) -> Iterator[str]:
    """Yield the keys of the short forms that *name* can have: "Carnegie Mellon", "SoftBank", "Gates Foundation"."""
    full = words(name, kind)
    core = list(full)
    while len(core) > 1 and core[-1] in TAILS.get(kind, ()):
        core.pop()
    if len(core) < len(full) and telling(core):
        yield "".join(core)
    if given := GIVEN.match(name):
        founder = words(given[1] or given[2], kind)
        if telling(founder):
            yield "".join(founder)


def telling(found: list[str] | tuple[str, ...]) -> bool:
    """Tell whether one of the words *found* is not shared by many names."""
    return any(word not in GENERIC and len(word) > 1 for word in found)


def slips(found: tuple[str, ...]) -> Iterator[str]:
    """Yield the keys of *found* with a letter left out or two neighbours exchanged, in long words of long names."""
    if len(found) < LEAST_WORDS:
        return
    for at, word in enumerate(found):
        if len(word) >= LEAST_LETTERS and word.isalpha():
            before, after = "".join(found[:at]), "".join(found[at + 1 :])
            for place in range(1, len(word)):
                yield before + word[:place] + word[place + 1 :] + after
                yield before + word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :] + after


def is_acronym(name: str) -> bool:
    """Tell whether *name* is written like an acronym: CMU, NSERC, A*STAR."""
    return bool(re.fullmatch(r"[A-Z][A-Z0-9&*.\-]{1,9}", name))


def abbreviates(short: str, full: str) -> bool:
    """Tell whether *short* is one word of letters of *full* in their order, from the first on: NeIC, MinLaw."""
    letters = iter(full.lower())
    return short.isalnum() and short[0].lower() == full[:1].lower() and all(letter in letters for letter in short.lower())


def is_registered(name: str) -> bool:
    """Tell whether *name* ends in a legal form: such a name is no short form, but that of one firm among others of a group."""
    return not LEGAL_FORMS.isdisjoint(fold(name).split()[-1:])


def is_bare(name: str, kind: str) -> bool:
    """Tell whether *name* is that of a body which many states have, and says of no state: "Ministry of Finance"."""
    return kind == "government" and bool(MINISTRY.match(name)) and body(name).isdisjoint(COUNTRY_WORDS)


def person(name: str) -> tuple[str, str, str, str]:
    """Return the (given name, middle initials, surname, generation) of a person; the first two may be empty."""
    found = [word for word in fold(name).split() if word not in HONORIFICS] or ["?"]
    generation = found.pop() if len(found) > 1 and found[-1] in GENERATIONS else ""
    given = found[0] if len(found) > 1 else ""
    return given, "".join(word[0] for word in found[1:-1]), found[-1], generation
