"""Writes docs/vocabulary.md from the published file pg.ttl and the tables in vocab.py: ``make vocabulary``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import rdflib
from rdflib import DCTERMS, OWL, RDF, RDFS, URIRef

from pressgraph import vocab

PG = vocab.PG.iri
KINDS_OF_TERMS = {
    "Classes": OWL.Class,
    "Properties between things": OWL.ObjectProperty,
    "Properties with literals": OWL.DatatypeProperty,
    "Kinds of funding": URIRef(PG + "FundingKind"),
    "Forms of collaboration": URIRef(PG + "Form"),
    "Statuses of positions": URIRef(PG + "Status"),
}
"""Heading -> the class of the terms under it."""

ASPECTS = {"narrower than": (RDFS.subClassOf, RDFS.subPropertyOf), "of": (RDFS.domain,), "to": (RDFS.range,)}
"""Word -> the properties whose values follow it."""


def page() -> str:
    """Return the page as Markdown."""
    terms = rdflib.Graph().parse(data=(resources.files("pressgraph") / "pg.ttl").read_text(encoding="utf-8"), format="turtle")
    sections = (line for heading, kind in KINDS_OF_TERMS.items() for line in section(terms, heading, kind))
    return "\n".join((*introduction(terms), *mapping(), *sections))


def introduction(terms: rdflib.Graph) -> Iterator[str]:
    """Yield what the page begins with."""
    ontology = URIRef(PG.rstrip("#"))
    yield from ("# Vocabulary", "", f"Made by `make vocabulary` from `pipeline/pressgraph/pg.ttl`, version {terms.value(ontology, OWL.versionInfo)},")
    yield from (f"under <{terms.value(ontology, DCTERMS.license)}>. {terms.value(ontology, RDFS.comment)}", "")
    yield from (f"Prefix `pg:` is <{PG}>.", "")
    yield from ("| prefix | namespace |", "|---|---|", *(f"| `{prefix}:` | <{iri}> |" for prefix, iri in vocab.PREFIXES.items()), "")


def mapping() -> Iterator[str]:
    """Yield how the things and facts that pressgraph finds are written."""
    yield from ("## Things", "", "| kind | classes |", "|---|---|")
    yield from (f"| {kind} | {', '.join(f'`{short(one.value)}`' for one in classes)} |" for kind, classes in vocab.KIND_CLASSES.items())
    yield from ("", "## Facts", "", "| relation | classes | roles |", "|---|---|---|")
    for relation, classes in vocab.RELATION_CLASSES.items():
        roles = [f"{role} `{short(term.value)}`" for (name, role), term in vocab.ROLE_PROPERTIES.items() if name == relation]
        yield f"| {relation} | {', '.join(f'`{short(one.value)}`' for one in classes)} | {', '.join(roles)} |"
    yield ""


def section(terms: rdflib.Graph, heading: str, kind: URIRef) -> Iterator[str]:
    """Yield the terms of the class *kind* under *heading*."""
    yield from (f"## {heading}", "", "| term | meaning | |", "|---|---|---|")
    for term in sorted(terms.subjects(RDF.type, kind)):
        aspects = []
        for word, links in ASPECTS.items():
            values = sorted(short(str(value)) for link in links for value in terms.objects(term, link))
            aspects += [f"{word} {', '.join(f'`{value}`' for value in values)}"] if values else []
        yield f"| `{short(str(term))}` | {terms.value(term, RDFS.comment)} | {'; '.join(aspects)} |"
    yield ""


def short(iri: str) -> str:
    """Return *iri* with the prefix of its vocabulary."""
    return next(f"{prefix}:{iri.removeprefix(start)}" for prefix, start in vocab.PREFIXES.items() if iri.startswith(start))


if __name__ == "__main__":
    Path(__file__).with_suffix(".md").write_text(page(), encoding="utf-8")
