"""The vocabulary: closed, complete, and the same in code and in the file that users get."""

from __future__ import annotations

import re
import runpy
from importlib import resources
from pathlib import Path

import pytest
import rdflib

from pressgraph import __version__, schema, vocab

ROOT = Path(__file__).parent.parent


def test_a_typo_raises_and_says_what_is_there() -> None:
    assert vocab.ORG.hasMember.value == "http://www.w3.org/ns/org#hasMember"
    with pytest.raises(AttributeError, match=r"<http://www\.w3\.org/ns/org#> has no term 'hasMembers' \(terms: .*hasMember,"):
        _ = vocab.ORG.hasMembers


def test_every_vocabulary_has_a_prefix() -> None:
    used = {one.iri for one in vars(vocab).values() if isinstance(one, vocab.Namespace)}
    assert used == set(vocab.PREFIXES.values())


def test_every_kind_and_relation_and_role_has_its_terms() -> None:
    assert set(vocab.KIND_CLASSES) == set(schema.KINDS) - {"title", "money", "date"}
    assert set(vocab.RELATION_CLASSES) == set(schema.RELATIONS)
    roles = {(relation.name, role.name) for relation in schema.RELATIONS.values() for role in relation.roles}
    assert set(vocab.ROLE_PROPERTIES) == roles


def test_roles_of_a_relation_differ_in_their_property() -> None:
    for name in schema.RELATIONS:
        terms = [term for (relation, _), term in vocab.ROLE_PROPERTIES.items() if relation == name]
        assert len(set(terms)) == len(terms)


def test_kinds_are_told_apart_by_their_last_class() -> None:
    last = [classes[-1] for classes in vocab.KIND_CLASSES.values()]
    assert len(set(last)) == len(last)


@pytest.mark.parametrize("word", [*schema.FORMS, *schema.FUNDING_KINDS, *schema.STATUSES])
def test_words_become_individuals_and_back(word: str) -> None:
    assert vocab.WORDS[vocab.PG.terms[vocab.individual(word)]] == word


def test_two_words_have_two_parts() -> None:
    assert (vocab.individual("in-kind"), vocab.individual("joint-center")) == ("InKind", "JointCenter")


OURS = rdflib.Graph().parse(data=(resources.files("pressgraph") / "pg.ttl").read_text(encoding="utf-8"), format="turtle")
SHAPES = rdflib.Graph().parse(data=(resources.files("pressgraph") / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")


def named(graph: rdflib.Graph) -> set[str]:
    """The own terms that a graph of ours speaks of."""
    return {str(term).removeprefix(vocab.PG.iri) for triple in graph for term in triple if str(term).startswith(vocab.PG.iri)}


def test_code_file_shapes_and_docs_speak_of_the_same_terms() -> None:
    code = set(vocab.PG.terms)
    page = (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8")
    found = {
        "pg.ttl": {str(term).removeprefix(vocab.PG.iri) for term in OURS.subjects() if str(term).startswith(vocab.PG.iri)},
        "docs/vocabulary.md": set(re.findall(r"^\| `pg:(\w+)`", page, re.MULTILINE)),
        "shapes.ttl": named(SHAPES) | {"FundingKind", "Form", "Status"},  # whose individuals the shapes list
    }
    assert {place: sorted(code ^ terms) for place, terms in found.items()} == dict.fromkeys(found, [])


def test_the_page_is_made_from_the_file() -> None:
    page = runpy.run_path(str(ROOT / "docs" / "vocabulary.py"))["page"]
    assert (ROOT / "docs" / "vocabulary.md").read_text(encoding="utf-8") == page(), "make vocabulary"


def test_the_vocabulary_has_a_licence_and_the_version_of_the_package() -> None:
    ontology = rdflib.URIRef(vocab.PG.iri.rstrip("#"))
    assert (ontology, rdflib.RDF.type, rdflib.OWL.Ontology) in OURS
    assert str(OURS.value(ontology, rdflib.OWL.versionInfo)) == __version__
    assert OURS.value(ontology, rdflib.DCTERMS.license)


@pytest.mark.parametrize("name", vocab.PG.terms)
def test_every_own_term_is_described(name: str) -> None:
    term = rdflib.URIRef(vocab.PG.iri + name)
    kinds = set(OURS.objects(term, rdflib.RDF.type))
    needed = {rdflib.RDFS.label, rdflib.RDFS.comment, rdflib.RDFS.isDefinedBy}
    if kinds & {rdflib.OWL.ObjectProperty, rdflib.OWL.DatatypeProperty}:
        needed |= {rdflib.RDFS.domain, rdflib.RDFS.range}
    else:
        needed.add(rdflib.RDFS.subClassOf if rdflib.OWL.Class in kinds else rdflib.SKOS.prefLabel)
    assert needed <= set(OURS.predicates(term)), name


@pytest.mark.parametrize("kind", ["Form", "FundingKind", "Status"])
def test_the_words_of_the_schema_are_the_individuals(kind: str) -> None:
    words = {"Form": schema.FORMS, "FundingKind": schema.FUNDING_KINDS, "Status": schema.STATUSES}[kind]
    found = OURS.subjects(rdflib.RDF.type, rdflib.URIRef(vocab.PG.iri + kind))
    assert {str(OURS.value(one, rdflib.RDFS.label)) for one in found} == set(words)


@pytest.mark.parametrize(
    ("ours", "published"),
    [
        (vocab.ORG, rdflib.ORG),
        (vocab.SCHEMA, rdflib.SDO),
        (vocab.SKOS, rdflib.SKOS),
        (vocab.PROV, rdflib.PROV),
        (vocab.DCT, rdflib.DCTERMS),
        (vocab.DCAT, rdflib.DCAT),
        (vocab.VOID, rdflib.VOID),
    ],
)
def test_terms_of_others_are_theirs(ours: vocab.Namespace, published: type[rdflib.namespace.DefinedNamespace]) -> None:
    assert [name for name in ours.terms if name not in published] == []
    assert ours.iri == str(published._NS)
