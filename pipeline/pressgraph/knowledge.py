"""The face for Python and notebooks: extract, then look, query, export."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from pressgraph import __version__, export, graph, store
from pressgraph.annotate.model import DEFAULT, load
from pressgraph.corrections import Correction, apply, confirmed
from pressgraph.engine import state_in_processes
from pressgraph.engine.settings import Settings, run_of
from pressgraph.errors import PressgraphError
from pressgraph.flow import confident, state_all
from pressgraph.link.index import Register, default_path, opened
from pressgraph.query import Result, query
from pressgraph.read import Progress, each, from_text, read
from pressgraph.records import Announcement, Failure, Statements
from pressgraph.store import growing

if TYPE_CHECKING:
    import rdflib
    from pyoxigraph import Store
    from spacy.language import Language

    from pressgraph.engine.crew import Tell

LEAST_CONFIDENCE = 0.5
"""Facts below this are left out, unless other is asked for."""

log = logging.getLogger("pressgraph")


class KnowledgeGraph:
    """What a set of announcements states, as a graph to look at, query and export."""

    def __init__(self, graph: nx.MultiDiGraph) -> None:
        self.graph = graph
        """Entities and facts as nodes named by IRIs, roles as edge keys; documents in ``graph.graph["documents"]``."""

    def __repr__(self) -> str:
        return f"<KnowledgeGraph: {self.summary}>"

    def _repr_html_(self) -> str:
        return self.show()._repr_html_()

    @property
    def summary(self) -> str:
        """How much is in the graph, in a few words."""
        kinds = [data["type"] for _, data in self.graph.nodes(data=True)]
        documents = self.graph.graph["documents"].values()
        copied = sum("copy_of" in one for one in documents)
        found = f"{kinds.count('fact')} facts about {kinds.count('entity')} things in {len(documents)} announcements"
        return found + (f", of which {copied} {'is a copy' if copied == 1 else 'are copies'} of others" if copied else "")

    @property
    def facts(self) -> list[dict[str, Any]]:
        """One dict a fact: relation, roles, amount, quote, document, rule, confidence."""
        return export.rows(self.graph)

    def network(self) -> nx.MultiDiGraph:
        """Return the entities alone, with edges ``partner``, ``funds``, ``holds``, ``part_of``, ``located_in``."""
        return graph.network(self.graph)

    def to_rdflib(self) -> rdflib.Dataset:
        """Return the graph as an rdflib Dataset whose default graph is the union of all."""
        return export.to_rdflib(self.graph)

    def query(self, text: str, **parameters: str) -> Result:
        """Return the answer to a saved query, a ``.rq`` file or SPARQL *text*. Raises QueryError."""
        return query(self.store, text, parameters)

    @cached_property
    def store(self) -> Store:
        """The graph in a triple store in memory, as it was when first asked."""
        return store.of(self.graph)

    def show(self, focus: str | None = None) -> Shown:
        """Return the graph as an interactive picture for a notebook, around the thing named *focus* if given."""
        return Shown(self.graph, focus)

    def write(self, path: str | Path, evidence: str = "full", profile: str = "") -> None:
        """Write the graph into the file *path*, in the format of its suffix; with *profile* "schema.org" in its terms alone. Raises FormatError."""
        export.write(self.graph, path, evidence=evidence, profile=profile)


class Shown:
    """A graph that a notebook displays."""

    def __init__(self, graph: nx.MultiDiGraph, focus: str | None) -> None:
        self.graph, self.focus = graph, focus

    def _repr_html_(self) -> str:
        from pressgraph.show import notebook_html

        return notebook_html(self.graph, focus=self.focus)


@cache
def loaded(model: str) -> Language:
    """Return the pipeline *model*, loaded once a process."""
    return load(model)


def warn(failure: Failure) -> None:
    """Put *failure* into the log."""
    log.warning("%s", failure)


def extract(
    source: str | Path | Iterable[str | Path],
    *,
    min_confidence: float = LEAST_CONFIDENCE,
    model: str = DEFAULT,
    jobs: int = 1,
    base: str = graph.BASE,
    license: str = "",
    on_failure: Callable[[Failure], None] = warn,
    on_document: Callable[[], None] = lambda: None,
    strict: bool = False,
    corrections: Iterable[Correction] = (),
    link: bool | str | Path = False,
) -> KnowledgeGraph:
    """Return the knowledge graph of *source*: a text, a path (file or folder), or several paths.

    A string that names no existing path and holds a space is a text. What cannot be read goes to *on_failure*, by default into the
    log; with *strict*, InputError is raised instead. *on_document* is called after each document. *license* is the address of the licence
    under which the graph is exported. *corrections* are applied in the end. With *link*, organizations are linked to the register of research
    organizations, by the index that `pressgraph link import` made or the one in the path *link*; RegisterError is raised where there is none.
    """
    if license and not export.is_address(license):
        raise PressgraphError(f"no licence: {license!r} (possible: the address of one, such as https://creativecommons.org/licenses/by/4.0/)")
    corrections, index = list(corrections), index_of(link)
    found = statements(announced(source, on_failure, strict), model=model, jobs=jobs, on_failure=on_failure, index=index)
    likely = confident(found, min_confidence, confirmed(corrections))
    made = graph.to_graph(counted(likely, on_document), base)
    made.graph["run"] = run_of(__version__, model, min_confidence, index)
    made.graph |= {"license": license} if license else {}
    return KnowledgeGraph(apply(corrections, made))


def announced(source: str | Path | Iterable[str | Path], on_failure: Callable[[Failure], None], strict: bool) -> Iterable[Announcement]:
    """Return the announcements of *source*."""
    if isinstance(source, str) and not is_path(source) and " " in source.strip():
        return [from_text(source)]
    return read(source, on_failure=on_failure, strict=strict)


def extract_into_store(
    folder: str | Path,
    source: str | Path | Iterable[str | Path],
    *,
    evidence: str = "full",
    min_confidence: float = LEAST_CONFIDENCE,
    model: str = DEFAULT,
    jobs: int = 1,
    base: str = graph.BASE,
    on_failure: Callable[[Failure], None] = warn,
    on_document: Callable[[], None] = lambda: None,
    strict: bool = False,
    corrections: Iterable[Correction] | None = None,
    link: bool | str | Path = False,
) -> Counter[str]:
    """Put each announcement of *source* into the store in *folder*, made if it is not there; return how many were added, replaced, unchanged.

    One that the store holds as it is, read with the same settings, is not read again. *corrections*, if given, take the place of those that the
    store has, which last. What the rest means is as for :func:`extract`. Raises InputError.
    """
    index = index_of(link)
    into, done = growing.opened(Path(folder), create=True), Counter[str](added=0, replaced=0, unchanged=0)
    if corrections is not None:
        growing.replace_corrections(into, corrections)
    kept = confirmed(growing.corrections_in(into))
    run = run_of(__version__, model, min_confidence, index)

    def graph_of(said: Statements) -> nx.MultiDiGraph:
        made = graph.to_graph([said], base)
        made.graph["run"] = run
        return export.limited(made, evidence)

    def is_new(announcement: Announcement) -> bool:
        held = growing.holds(into, graph_of(Statements(announcement, (), ())))
        done["unchanged"] += held
        return not held

    try:
        new = filter(is_new, announced(source, on_failure, strict))
        found = statements(new, model=model, jobs=jobs, on_failure=on_failure, index=index)
        for said in counted(confident(found, min_confidence, kept), on_document):
            done["replaced" if growing.put(into, graph_of(said)) else "added"] += 1
    finally:
        growing.settle(into)
    return done


def extract_into_folder(
    folder: str | Path,
    sources: Iterable[str | Path],
    *,
    settings: Settings,
    jobs: int = 1,
    strict: bool = False,
    tell: Tell = lambda event, **about: None,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Write what *sources*, paths of files and folders, state into *folder*, in parts; return how many documents, facts, failed there are.

    Memory stays the same for any number of documents. What an earlier run with the same *settings* has done is kept. *tell* is told of what
    happens, *progress* of how far the reading is. Raises EngineError, FormatError; with *strict* InputError at the first document that failed.
    """
    from pressgraph.engine.run import run  # needs Unix, the rest does not

    export.check_forms(settings.forms)
    graph.check_base(settings.base)
    return run(each(sources, progress), Path(folder), settings, jobs=jobs, tell=tell, strict=strict)


def is_path(text: str) -> bool:
    """Tell whether *text* is the path of something; a long text is none."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def index_of(link: bool | str | Path) -> Path | None:
    """Return the index of the register that *link* means, opened once so that it is known to be one. Raises RegisterError."""
    if not link:
        return None
    path = default_path() if link is True else Path(link)
    opened(path).close()
    return path


def statements(
    announcements: Iterable[Announcement], *, model: str, jobs: int, on_failure: Callable[[Failure], None], index: Path | None = None
) -> Iterable[Statements]:
    """Return what *announcements* state, found in this process or in several, linked to the register in *index* if there is one."""
    if jobs > 1:
        return state_in_processes(announcements, model, jobs, on_failure, index)
    return state_all(announcements, loaded(model), on_failure, Register(index) if index else None)


def counted(found: Iterable[Statements], on_document: Callable[[], None]) -> Iterator[Statements]:
    """Yield each of *found*, calling *on_document* after it."""
    for one in found:
        yield one
        on_document()


def read_graph(path: str | Path) -> KnowledgeGraph:
    """Return the knowledge graph in *path*: a file, a folder of parts or a store. Raises FormatError, InputError."""
    return KnowledgeGraph(store.read(Path(path)))
