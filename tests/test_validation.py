"""The shapes: our exports conform, and each shape catches what it is for."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import Store

from factories import harbour, tide
from pressgraph import export, store
from pressgraph.cli import main
from pressgraph.corrections import Correction, apply
from pressgraph.errors import MissingError
from pressgraph.export.serialize import quads
from pressgraph.graph import to_graph
from pressgraph.link.entities import renewed
from pressgraph.records import Link, Statements
from pressgraph.validation import report, union, validate, violations
from pressgraph.vocab import PREFIXES

SAMPLES = Path(__file__).parent.parent / "data" / "samples"
RDF_SUFFIXES = [".nq", ".trig", ".ttl", ".nt", ".jsonld"]
pytest.importorskip("pyshacl", reason="the extra 'validate' is not installed")

BROKEN = {
    "DocumentIdentifier": "DELETE WHERE { ?x schema:identifier ?y }",
    "DocumentHash": "INSERT { ?x pg:sha256 'abc' } WHERE { ?x a schema:NewsArticle }",
    "DocumentDate": "INSERT { ?x schema:datePublished 'yesterday' } WHERE { ?x schema:identifier 'tide' }",
    "DocumentAddress": "INSERT { ?x schema:url 'news.example' } WHERE { ?x schema:identifier 'harbour' }",
    "DocumentLanguage": "INSERT { ?x schema:inLanguage 'English' } WHERE { ?x a schema:NewsArticle }",
    "DocumentFingerprint": "INSERT { ?x pg:fingerprint 'abc' } WHERE { ?x a schema:NewsArticle }",
    "DocumentCopied": "INSERT { ?x dct:isVersionOf ?run } WHERE { ?x a schema:NewsArticle . ?run a prov:Activity }",
    "ThingName": "INSERT { ?x skos:prefLabel 'Another' } WHERE { ?x a schema:Person }",
    "ThingOtherName": "INSERT { ?x skos:altLabel ?y } WHERE { ?x a schema:Person ; skos:prefLabel ?y }",
    "ThingClass": "INSERT { ?x schema:funder <x:nobody> } WHERE { ?x a pg:Funding }",
    "OrganizationPartners": "INSERT { ?x frapo:collaboratesWith 'a partner' } WHERE { ?x a schema:CollegeOrUniversity }",
    "OrganizationPlace": "INSERT { ?x schema:location ?x } WHERE { ?x a schema:CollegeOrUniversity }",
    "PlaceWhole": "INSERT { ?x schema:containedInPlace 'Norway' } WHERE { ?x a schema:Place }",
    "UnitWhole": "INSERT { ?x org:unitOf 'a university' } WHERE { ?x a org:OrganizationalUnit }",
    "PersonEmployer": "INSERT { ?x schema:worksFor 'a university' } WHERE { ?x a schema:Person }",
    "FactConfidence": "DELETE { ?x pg:confidence ?y } INSERT { ?x pg:confidence 1.5 } WHERE { ?x pg:confidence ?y }",
    "FactDocument": "DELETE WHERE { ?x prov:wasDerivedFrom ?y }",
    "FactStart": "INSERT { ?x schema:startDate 'soon' } WHERE { ?x a org:Membership }",
    "PartnershipMembers": "DELETE { ?x org:hasMember ?y } WHERE { ?x org:hasMember ?y . ?y skos:prefLabel 'Osterhall College' }",
    "PartnershipForm": "INSERT { ?x pg:form pg:Gift } WHERE { ?x a org:OrganizationalCollaboration }",
    "PartnershipSubject": "INSERT { ?x dct:subject 7 } WHERE { ?x a org:OrganizationalCollaboration }",
    "FundingParties": "DELETE { ?x schema:funder ?y ; pg:recipient ?z } WHERE { ?x schema:funder ?y ; pg:recipient ?z }",
    "FundingFunder": "INSERT { ?x schema:funder ?y } WHERE { ?x pg:recipient ?y }",
    "FundingRecipient": "INSERT { ?x pg:recipient 'somebody' } WHERE { ?x a pg:Funding }",
    "FundingThrough": "INSERT { ?x pg:through 'somebody' } WHERE { ?x a pg:Funding }",
    "FundingPurpose": "INSERT { ?x schema:fundedItem 'something' } WHERE { ?x a pg:Funding }",
    "FundingKind": "INSERT { ?x pg:fundingKind pg:Merger } WHERE { ?x a pg:Funding }",
    "FundingAmount": "INSERT { ?x schema:amount 5 } WHERE { ?x a pg:Funding }",
    "FundingDate": "INSERT { ?x dct:date 'last week' } WHERE { ?x a pg:Funding }",
    "AmountCurrency": "DELETE { ?x schema:currency ?y } INSERT { ?x schema:currency 'dollars' } WHERE { ?x schema:currency ?y }",
    "AmountFigure": "DELETE WHERE { ?x schema:value ?y }",
    "AmountValue": "INSERT { ?x schema:value -1 } WHERE { ?x schema:minValue ?y }",
    "AmountRange": "INSERT { ?x schema:minValue 9000000 } WHERE { ?x schema:maxValue 3000000 }",
    "AmountMost": "DELETE WHERE { ?x schema:maxValue ?y }",
    "AmountQualifier": "INSERT { ?x pg:qualifier 'nearly' } WHERE { ?x schema:minValue ?y }",
    "AmountPeriod": "INSERT { ?x pg:per 12 } WHERE { ?x schema:minValue ?y }",
    "AmountWords": "INSERT { ?x skos:note 12 } WHERE { ?x a schema:MonetaryAmount }",
    "AmountEquivalent": "INSERT { ?x pg:equivalentOf 12 } WHERE { ?x a schema:MonetaryAmount }",
    "PositionPerson": "DELETE { ?x org:member ?y } INSERT { ?x org:member ?z } WHERE { ?x org:member ?y ; org:organization ?z }",
    "PositionTitle": "INSERT { ?x schema:roleName '' } WHERE { ?x a org:Membership }",
    "PositionOrganization": "INSERT { ?x org:organization 'a university' } WHERE { ?x a org:Membership }",
    "PositionStatus": "INSERT { ?x pg:status 'former' } WHERE { ?x a org:Membership }",
    "StatementSubject": "DELETE WHERE { ?x rdf:subject ?y }",
    "StatementLink": "INSERT { ?x rdf:predicate frapo:funds } WHERE { ?x a rdf:Statement }",
    "StatementObject": "INSERT { ?x rdf:object 'Lindhavn' } WHERE { ?x a rdf:Statement }",
    "EvidenceFact": "DELETE { ?x oa:hasBody ?y } WHERE { ?x pg:rule ?z ; oa:hasBody ?y }",
    "EvidenceRule": "DELETE WHERE { ?x pg:rule ?y }",
    "EvidenceConfidence": "DELETE WHERE { ?x nif:confidence ?y }",
    "EvidenceRun": "INSERT { ?x prov:wasGeneratedBy ?x } WHERE { ?x pg:rule ?y }",
    "MentionFact": "DELETE WHERE { ?x pg:inFact ?y }",
    "MentionEvidence": "DELETE { ?x dct:isPartOf ?y } WHERE { ?x dct:isPartOf ?y ; pg:role ?z }",
    "MentionRole": "INSERT { ?x pg:role schema:name } WHERE { ?x pg:inFact ?y }",
    "AnnotationTarget": "DELETE WHERE { ?x oa:hasTarget ?y }",
    "TargetDocument": "INSERT { ?x oa:hasSource <x:elsewhere> } WHERE { ?x a oa:SpecificResource }",
    "TargetSelectors": "DELETE { ?x oa:hasSelector ?y } WHERE { ?x oa:hasSelector ?y . ?y oa:exact ?z }",
    "SelectorStart": "INSERT { ?x oa:start 9999 } WHERE { ?x oa:end ?y }",
    "SelectorEnd": "INSERT { ?x oa:end 'the end' } WHERE { ?x oa:start ?y }",
    "SelectorWords": "DELETE { ?x oa:exact ?y } INSERT { ?x oa:exact '' } WHERE { ?x oa:exact ?y }",
    "RunTool": "DELETE WHERE { ?x prov:wasAssociatedWith ?y }",
    "RunModel": "INSERT { ?x pg:model 'another' } WHERE { ?x a prov:Activity }",
    "RunModelHash": "INSERT { ?x pg:modelHash 'unknown' } WHERE { ?x a prov:Activity }",
    "RunSettings": "INSERT { ?x pg:configuration 'all of them' } WHERE { ?x a prov:Activity }",
    "RunSettingsHash": "DELETE WHERE { ?x pg:settingsHash ?y }",
    "SoftwareName": "DELETE { ?x schema:name ?y } WHERE { ?x schema:name ?y ; a prov:SoftwareAgent }",
    "SoftwareVersion": "DELETE WHERE { ?x schema:softwareVersion ?y }",
    "DatasetTitle": "DELETE WHERE { ?x dct:title ?y }",
    "DatasetLicence": "INSERT { ?x dct:license 'CC0' } WHERE { ?x a dcat:Dataset }",
    "DatasetTriples": "DELETE { ?x void:triples ?y } WHERE { ?x void:triples ?y ; a dcat:Dataset }",
    "PartitionSize": "DELETE { ?x void:entities ?y } WHERE { ?x void:entities ?y ; void:class ?z }",
    "CorrectionAction": "DELETE WHERE { ?x pg:action ?y }",
    "CorrectionAbout": "INSERT { ?x pg:about 'another' } WHERE { ?x a pg:Correction }",
    "CorrectionTarget": "INSERT { ?x pg:target 'another' } WHERE { ?x a pg:Correction }",
    "CorrectionInfluence": "INSERT { ?x prov:wasInfluencedBy <x:elsewhere> } WHERE { ?x a pg:Funding }",
    "LinkCountry": "INSERT { ?x pg:country 'Norway' } WHERE { ?x pg:linkScore ?y }",
    "LinkScore": "DELETE { ?x pg:linkScore ?y } INSERT { ?x pg:linkScore 7 } WHERE { ?x pg:linkScore ?y }",
    "LinkType": "INSERT { ?x pg:registerType 7 } WHERE { ?x pg:linkScore ?y }",
    "PartitionTriples": "DELETE { ?x void:triples ?y } WHERE { ?x void:triples ?y ; void:property ?z }",
}
"""Shape -> a change after which a graph does not conform to it."""


def linked(said: Statements) -> Statements:
    """Return *said* with its university linked to a register."""
    link = Link(("https://ror.org/012345678",), "NO", ("education",), 0.9)
    return renewed(said, {one: replace(one, link=link) for one in said.entities if one.kind == "university"})


def whole() -> Store:
    graph = to_graph([linked(tide()), harbour()])
    graph.graph["run"] = {"tool": "pressgraph", "version": "1.2.3", "model": "en_test 0.1", "min_confidence": "0.5"}
    written = Store()
    corrected = apply([Correction("kind", "Osterhall College", "research", "read again")], graph)
    written.bulk_extend(set(quads(corrected)))
    return store.united(written)


def test_what_is_unbroken_conforms() -> None:
    assert violations(union(whole())) == []


def test_every_shape_has_a_change_that_breaks_it() -> None:
    shapes = (resources.files("pressgraph") / "shapes.ttl").read_text(encoding="utf-8")
    assert set(re.findall(r"^shape:(\w+) a sh:", shapes, re.MULTILINE)) == set(BROKEN)
    assert len(re.findall(r"sh:message", shapes)) == len(BROKEN)


@pytest.mark.parametrize("shape", BROKEN)
def test_each_shape_catches_what_it_is_for(shape: str) -> None:
    graph = whole()
    graph.update(BROKEN[shape], prefixes=PREFIXES)
    assert shape in {one.shape for one in violations(union(graph))}


def test_a_report_names_the_node_what_is_expected_and_what_is_there() -> None:
    graph = whole()
    graph.update("INSERT { ?x skos:prefLabel 'Another' } WHERE { ?x a schema:Person ; skos:prefLabel 'Tomas Ekeby' }", prefixes=PREFIXES)
    name, expected, found = report(violations(union(graph)))
    assert re.fullmatch(r"Another  <https://w3id\.org/pressgraph/id/person/tomas-ekeby-\w+>", name)
    assert expected == "  An organization, person, place or programme has exactly one skos:prefLabel, a text that is not empty. (ThingName)"
    assert found == "    found: 'Another', 'Tomas Ekeby'"


def test_a_broken_file_fails_in_words(tmp_path: Path) -> None:
    path = tmp_path / "graph.nq"
    export.write(to_graph([tide()]), path)
    path.write_text(path.read_text(encoding="utf-8").replace('"USD"', '"dollars"'), encoding="utf-8")
    result = CliRunner().invoke(main, ["validate", str(path)])
    assert result.exit_code == 1
    assert "up to $12.5 million  <" in result.stdout
    assert "    found: 'dollars'" in result.stdout
    assert "1 violation(s)" in result.stderr


@pytest.mark.parametrize("content", [b"<a> <b>", b"no RDF"])
def test_a_file_that_is_no_graph_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "graph.ttl").write_bytes(content)
    result = CliRunner().invoke(main, ["validate", str(tmp_path / "graph.ttl")])
    assert result.exit_code == 1
    assert "graph.ttl: no RDF" in result.stderr


def test_without_pyshacl_it_is_told_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., object] = builtins.__import__

    def absent(name: str, *rest: object) -> object:
        if name == "pyshacl":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(MissingError, match=r"pip install 'pressgraph\[validate\]'"):
        violations(union(whole()))


@pytest.mark.model
def test_all_exports_of_the_samples_conform(tmp_path: Path) -> None:
    import pressgraph

    kg = pressgraph.extract(SAMPLES)
    for suffix in RDF_SUFFIXES:
        for evidence in export.EVIDENCE:
            path = tmp_path / f"{evidence}{suffix}"
            kg.write(path, evidence)
            assert validate(path) == [], path.name
