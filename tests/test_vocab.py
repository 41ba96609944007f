"""The vocabulary: closed, complete, and the same in code and in the file that users get."""

from __future__ import annotations

from importlib import resources

import pytest
import rdflib

from pressgraph import schema, vocab


def test_a_typo_raises_and_says_what_is_there() -> None:
    assert vocab.ORG.hasMember.value == "http://www.w3.org/ns/org#hasMember"
    with pytest.raises(AttributeError, match=r"<http://www\.w3\.org/ns/org#> has no term 'hasMembers' \(terms: .*hasMember,"):
        _ = vocab.ORG.hasMembers


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


def test_the_file_is_made_from_the_table() -> None:
    assert (resources.files("pressgraph") / "pg.ttl").read_text(encoding="utf-8") == vocab.vocabulary_turtle()


def test_every_own_term_has_label_and_comment_and_properties_their_ends() -> None:
    described = rdflib.Graph().parse(data=vocab.vocabulary_turtle(), format="turtle")
    for name, term in vocab.PG.terms.items():
        node = rdflib.URIRef(term.value)
        for needed in (rdflib.RDF.type, rdflib.RDFS.label, rdflib.RDFS.comment):
            assert (node, needed, None) in described, (name, needed)
        if name in vocab.PG_PROPERTIES:
            assert (node, rdflib.RDFS.domain, None) in described or (node, rdflib.RDFS.range, None) in described, name
    assert {subject for subject in described.subjects() if str(subject).startswith(vocab.PG_IRI)} == {
        rdflib.URIRef(t.value) for t in vocab.PG.terms.values()
    }
