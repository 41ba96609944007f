"""Names as words that compare: folded, abbreviations spelled out, words that mean the same in many languages made one, little words left out."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache

from pressgraph.resolve.identifiers import fold

LITTLE = frozenset(
    "the of for and at in on to a an de del della delle dei degli di da do das dos du des la le les el los las l d e y et en und der die das dem fur "
    "degli studi am an im zu van voor het een och i og for pri im na w we".split()
)
"""Articles, prepositions and conjunctions, which names drop and add."""

SAME = {
    same: word
    for word, others in {
        "university": "univ uni universitat universitaet universidad universidade universite universita universiteit universitet "
        "universitetet universitas universitatea univerzita univerzitet universitesi uniwersytet universitario universities universitario "
        "universitair universitats univeristy univercity unversity universit",
        "institute": "inst institut instituto istituto institutes instituut institutet instytut enstitusu institutul insitute intitute",
        "national": "nat natl nazionale nacional nationale nationales nacionales narodowy",
        "academy": "acad academie academia accademia akademie akademia academies",
        "science": "sci sciences ciencias ciencia scienze wissenschaften scis nauk",
        "technology": "technol tech technologies technological tecnologia technologie tecnologico tecnologica teknologi techn",
        "college": "coll col colegio colleges",
        "center": "ctr cent centre centro centres centrum zentrum centers centr",
        "research": "res recherche recherches investigacion investigaciones ricerca ricerche forschung pesquisa pesquisas",
        "medical": "med medico medica medicale medizinische medicine medicina medisch",
        "hospital": "hosp hospitals hopital hopitaux ospedale ospedali ospedaliera krankenhaus ziekenhuis szpital hastanesi hospitalier hospitalar",
        "department": "dept dep dpt dipartimento departement departamento departments dpto",
        "laboratory": "lab labs laboratories laboratoire laboratorio laboratoires labor laboratorium",
        "school": "sch ecole escuela escola scuola schule schools",
        "faculty": "fac faculte facultad faculdade facolta fakultat fakultesi",
        "engineering": "eng engn engg engineer ingenieria ingegneria ingenierie",
        "physics": "phys physik physique fisica",
        "chemistry": "chem chemie chimie quimica chimica",
        "biology": "biol biologie biologia",
        "international": "int intl internacional internationale",
        "federal": "fed federale",
        "polytechnic": "polytech polytechnique politecnica politecnico politecnic polytechnical politechnika polytechnische",
        "agricultural": "agr agric agricole agricola agriculture",
        "association": "assoc assn asociacion associazione associacao",
        "foundation": "fdn found fundacion fondation fundacao fondazione stiftung foundations",
        "society": "soc societe sociedad societa gesellschaft",
        "ministry": "minist ministere ministerio ministero ministerium",
        "development": "dev develop",
        "management": "mgmt manage",
        "telecommunication": "telecommun telecommunications telecom",
        "communication": "commun communications",
        "electronic": "electron electronics",
        "computer": "comput computing computers",
        "mathematics": "math maths mathemat mathematical mathematik mathematiques",
        "economics": "econ econom economic",
        "astronomy": "astron astronomical",
        "observatory": "obs observ observatoire observatorio",
        "education": "educ",
        "government": "gov govt",
        "saint": "st sankt ste",
        "mount": "mt",
        "company": "co cie",
        "corporation": "corp",
        "limited": "ltd ltda",
        "incorporated": "inc",
        "group": "grp",
        "clinic": "clin klinik clinica clinique",
        "north": "n",
        "south": "s",
    }.items()
    for same in others.split()
}
"""Abbreviated, foreign or plural -> the word that stands for it in comparisons."""

UNITS = frozenset(
    "department division school faculty section laboratory chair unit group center institute program programme office graduate clinic service "
    "lehrstuhl abteilung campus branch college postgraduate bureau team key state area hospital".split()
)
"""Words that begin or name a part of an institution."""

HEADS = frozenset(
    "university institute college academy hospital polytechnic school center laboratory foundation society ministry observatory council agency "
    "corporation limited incorporated company clinic association museum library hochschule organization administration commission bank".split()
)
"""Words that say that their neighbours name an institution."""

WORD = re.compile(r"[^\W_]+(?:[.’'](?=[^\W\d_])[^\W_]+)*")
FOOTNOTE = re.compile(r"\b\d{1,2}(?=[A-Z][a-z]{2})")
"""The number of a footnote, glued to a name."""
GLUED = re.compile(r"(?<=[a-z]{4})(?=[A-Z\d])|(?<=\d{4})(?=[A-Z])")
"""Where names lost the space between them."""
BREAK = re.compile(r"[,;|/()\[\]\n:•]|\s[-–—]\s|#\w+#")
ESCAPED = re.compile(r"#(?:TAB|R|N)#")
"""White space as dumps of bibliographies write it."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words that compare: ``words[i]`` is what stands at ``spans[i]``, in the part ``parts[i]`` between commas, brackets and the like."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    parts: tuple[int, ...]

    def source(self, start: int, end: int) -> str:
        """Return the text of the words from *start* up to *end*."""
        return self.text[self.spans[start][0] : self.spans[end - 1][1]]


@lru_cache(maxsize=100_000)
def same(written: str) -> tuple[str, ...]:
    """Return what *written*, a word of a text, is compared by: none for a little word, several where an apostrophe parts them."""
    folded = [SAME.get(one, one) for one in fold(written).split()]
    return tuple(one for one in folded if one not in LITTLE)


def words_of(text: str) -> Words:
    """Return *text* as words that compare; initials that stand together are one word."""
    text = GLUED.sub(" ", ESCAPED.sub(" ", html.unescape(text)))
    text = FOOTNOTE.sub(lambda number: " " * len(number.group()), text)
    breaks = [match.start() for match in BREAK.finditer(text)]
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    parts: list[int] = []
    part = 0
    initials = False
    for match in WORD.finditer(text):
        while part < len(breaks) and breaks[part] < match.start():
            part += 1
        start, end = match.span()
        if initials and end - start == 1 and parts[-1] == part:
            words[-1] += match.group().lower()
            spans[-1] = (spans[-1][0], end)
            continue
        compared = same(match.group())
        initials = end - start == 1 and bool(compared)
        words += compared
        spans += [(start, end)] * len(compared)
        parts += [part] * len(compared)
    return Words(text, tuple(words), tuple(spans), tuple(parts))


def key_of(name: str) -> str:
    """Return by what the register is asked for *name*: its words that compare."""
    return " ".join(words_of(name).words)
