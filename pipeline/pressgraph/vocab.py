"""The RDF terms that pressgraph writes: closed namespaces, in which a typo raises, and how the schema maps to them."""

from __future__ import annotations

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad, RdfFormat, Triple, serialize

from pressgraph.schema import FORMS, FUNDING_KINDS, STATUSES


class Namespace:
    """The terms of one vocabulary that we use, as attributes: ``ORG.hasMember``. Any other name raises AttributeError."""

    def __init__(self, iri: str, *names: str) -> None:
        self.iri = iri
        self.terms = {name: NamedNode(iri + name) for name in names}
        self.__dict__ |= self.terms

    def __getattr__(self, name: str) -> NamedNode:
        raise AttributeError(f"<{self.iri}> has no term {name!r} (terms: {', '.join(self.terms)})")


def individual(word: str) -> str:
    """Return the local name of the individual that stands for a *word* of the schema: ``in-kind`` -> ``InKind``."""
    return "".join(part.capitalize() for part in word.split("-"))


ORG = Namespace(
    "http://www.w3.org/ns/org#",
    *("FormalOrganization", "Membership", "OrganizationalCollaboration", "OrganizationalUnit"),
    *("hasMember", "member", "organization", "subOrganizationOf", "unitOf"),
)
SCHEMA = Namespace(
    "https://schema.org/",
    *("Claim", "CollegeOrUniversity", "Consortium", "Corporation", "GiveAction", "GovernmentOrganization", "MonetaryAmount", "MonetaryGrant", "NGO"),
    *("NewsArticle", "Organization", "OrganizationRole", "PayAction", "Person", "Place", "Project", "ResearchOrganization", "SoftwareApplication"),
    *("about", "agent", "alternateName", "amount", "appearance", "containedInPlace", "currency", "datePublished", "description", "foundingDate"),
    *("fundedItem", "funder", "headline", "identifier", "inLanguage", "jobTitle", "knowsAbout", "location", "maxValue", "member", "minValue", "name"),
    *("object", "parentOrganization", "participant", "publisher", "recipient", "roleName", "softwareVersion", "startDate", "subjectOf", "text"),
    *("url", "value", "worksFor"),
)
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#", "altLabel", "exactMatch", "hiddenLabel", "note", "prefLabel")
PROV = Namespace(
    "http://www.w3.org/ns/prov#",
    *("Activity", "SoftwareAgent", "used", "wasAssociatedWith", "wasDerivedFrom", "wasGeneratedBy", "wasInfluencedBy"),
)
OA = Namespace(
    "http://www.w3.org/ns/oa#",
    *("Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector"),
    *("bodyValue", "end", "exact", "hasBody", "hasSelector", "hasSource", "hasTarget", "start"),
)
DCT = Namespace(
    "http://purl.org/dc/terms/",
    *("conformsTo", "date", "description", "hasPart", "isPartOf", "isVersionOf", "license", "rights", "subject", "title"),
)
DCAT = Namespace("http://www.w3.org/ns/dcat#", "Dataset")
VOID = Namespace(
    "http://rdfs.org/ns/void#",
    *("Dataset", "class", "classPartition", "classes", "distinctObjects", "distinctSubjects", "documents", "entities"),
    *("properties", "property", "propertyPartition", "triples", "vocabulary"),
)
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "confidence")
FRAPO = Namespace("http://purl.org/cerif/frapo/", "collaboratesWith", "funds")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "Statement", "object", "predicate", "subject", "type")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#", "label")
OWL = Namespace("http://www.w3.org/2002/07/owl#", "sameAs")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#", "base64Binary", "date", "dateTime", "decimal", "gYear", "gYearMonth", "integer", "string")

PG = Namespace(
    "https://w3id.org/pressgraph/vocab#",
    *("Correction", "Form", "Funding", "FundingKind", "Status"),
    *("about", "action", "confidence", "configuration", "country", "equivalentOf", "fingerprint", "form", "fundingKind", "inFact", "linkScore"),
    *("model", "modelHash", "per", "qualifier", "recipient", "registerType", "role", "rule", "settingsHash", "sha256", "status", "target", "through"),
    *dict.fromkeys(map(individual, (*FORMS, *FUNDING_KINDS, *STATUSES))),
)
"""Our own terms; ``pg.ttl`` describes them."""

NAMESPACES = {
    "dcat": DCAT,
    "dct": DCT,
    "frapo": FRAPO,
    "nif": NIF,
    "oa": OA,
    "org": ORG,
    "owl": OWL,
    "pg": PG,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "void": VOID,
    "xsd": XSD,
}
"""Prefix -> namespace."""
PREFIXES = {prefix: namespace.iri for prefix, namespace in NAMESPACES.items()}

KIND_CLASSES = {
    "person": (SCHEMA.Person,),
    "university": (ORG.FormalOrganization, SCHEMA.CollegeOrUniversity),
    "company": (ORG.FormalOrganization, SCHEMA.Corporation),
    "government": (ORG.FormalOrganization, SCHEMA.GovernmentOrganization),
    "foundation": (ORG.FormalOrganization, SCHEMA.NGO),
    "research": (ORG.FormalOrganization, SCHEMA.ResearchOrganization),
    "unit": (ORG.OrganizationalUnit,),
    "consortium": (ORG.FormalOrganization, SCHEMA.Consortium),
    "organization": (ORG.FormalOrganization,),
    "place": (SCHEMA.Place,),
    "program": (SCHEMA.Project,),
}
"""Kind of a thing -> its classes; the last one tells the kind."""

RELATION_CLASSES = {
    "partnership": (ORG.OrganizationalCollaboration,),
    "funding": (PG.Funding,),
    "position": (ORG.Membership, SCHEMA.OrganizationRole),
    "part_of": (RDF.Statement,),
    "located_in": (RDF.Statement,),
}
"""Relation -> the classes of its facts. A relation of two things is one triple, and a statement about it that evidence can point to."""

ROLE_PROPERTIES = {
    ("partnership", "member"): ORG.hasMember,
    ("partnership", "start"): SCHEMA.startDate,
    ("funding", "funder"): SCHEMA.funder,
    ("funding", "recipient"): PG.recipient,
    ("funding", "amount"): SCHEMA.amount,
    ("funding", "equivalent"): PG.equivalentOf,
    ("funding", "purpose"): SCHEMA.fundedItem,
    ("funding", "through"): PG.through,
    ("funding", "date"): DCT.date,
    ("position", "person"): ORG.member,
    ("position", "title"): SCHEMA.roleName,
    ("position", "organization"): ORG.organization,
    ("position", "start"): SCHEMA.startDate,
    ("part_of", "child"): RDF.subject,
    ("part_of", "parent"): RDF.object,
    ("located_in", "organization"): RDF.subject,
    ("located_in", "place"): RDF.object,
}
"""(relation, role) -> the property from the fact to what fills the role."""

WORD_PROPERTIES = {"form": PG.form, "funding_kind": PG.fundingKind, "status": PG.status}
"""Attribute of a fact node -> the property whose value is an individual."""

WORDS = {PG.terms[individual(word)]: word for word in (*FORMS, *FUNDING_KINDS, *STATUSES)}
"""Individual -> the word of the schema that it stands for."""

NO_GRANTS = frozenset({"investment", "contract", "loan", "in-kind"})
"""Kinds of funding that are no schema:MonetaryGrant."""

PART_OF = {"unit": ORG.unitOf, "program": DCT.isPartOf, "place": SCHEMA.containedInPlace}
"""Kind of a part -> its link to the whole; an organization in its own right has org:subOrganizationOf."""


HEADER = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items()).encode()
"""The first lines of Turtle and TriG."""


def prefixed(found: Iterable[Triple] | Iterable[Quad], form: RdfFormat) -> bytes:
    """Return *found* in Turtle or TriG, the prefixes first."""
    return HEADER + b"\n" + body(found, form)


def body(found: Iterable[Triple] | Iterable[Quad], form: RdfFormat) -> bytes:
    """Return *found* in Turtle or TriG without the lines that name the prefixes."""
    return (serialize(found, format=form, prefixes=PREFIXES) or b"")[len(HEADER) :]
