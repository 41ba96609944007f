"""The RDF terms that pressgraph writes: closed namespaces, in which a typo raises, and how the schema maps to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from pressgraph.schema import FORMS, FUNDING_KINDS, STATUSES


class Namespace:
    """The terms of one vocabulary that we use, as attributes: ``ORG.hasMember``. Any other name raises AttributeError."""

    def __init__(self, iri: str, *names: str) -> None:
        self.iri = iri
        self.terms = {name: NamedNode(iri + name) for name in names}

    def __getattr__(self, name: str) -> NamedNode:
        if term := self.terms.get(name):
            return term
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
    *("CollegeOrUniversity", "Consortium", "Corporation", "GovernmentOrganization", "MonetaryAmount", "MonetaryGrant", "NGO", "NewsArticle"),
    *("OrganizationRole", "Person", "Place", "Project", "ResearchOrganization", "SoftwareApplication"),
    *("amount", "containedInPlace", "currency", "datePublished", "fundedItem", "funder", "headline", "identifier", "inLanguage", "jobTitle"),
    *("location", "maxValue", "minValue", "name", "publisher", "roleName", "softwareVersion", "startDate", "text", "url", "value", "worksFor"),
)
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#", "altLabel", "exactMatch", "note", "prefLabel")
PROV = Namespace("http://www.w3.org/ns/prov#", "Activity", "SoftwareAgent", "wasAssociatedWith", "wasDerivedFrom", "wasGeneratedBy")
OA = Namespace(
    "http://www.w3.org/ns/oa#",
    *("Annotation", "TextPositionSelector", "TextQuoteSelector"),
    *("bodyValue", "end", "exact", "hasBody", "hasSelector", "hasSource", "hasTarget", "start"),
)
DCT = Namespace("http://purl.org/dc/terms/", "date", "isPartOf", "subject")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#", "confidence")
FRAPO = Namespace("http://purl.org/cerif/frapo/", "collaboratesWith", "funds")
RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "Property", "Statement", "object", "predicate", "subject", "type")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#", "Class", "comment", "domain", "isDefinedBy", "label", "range", "subClassOf")
OWL = Namespace("http://www.w3.org/2002/07/owl#", "Ontology", "sameAs")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#", "date", "dateTime", "decimal", "gYear", "gYearMonth", "integer", "string")

PG_IRI = "https://w3id.org/pressgraph/vocab#"
PG_CLASSES = {
    "Funding": ("Funding", "Somebody gives, gave or will give money, or goods of a stated value, to somebody."),
    "FundingKind": ("Kind of funding", "What sort of funding it is: a grant, a gift, an investment and so on."),
    "Form": ("Form of collaboration", "What sort of collaboration it is: an agreement, a consortium and so on."),
    "Status": ("Status of a position", "Whether a position is held now, will be held, was held, or is held in place of another."),
}
"""Own classes: name -> label, comment."""

Property = tuple[str, str, NamedNode | None, NamedNode | None]
PG_PROPERTIES: dict[str, Property] = {
    "confidence": ("confidence", "How likely the document states the fact, from 0 to 1, all its evidence taken together.", None, XSD.decimal),
    "configuration": ("configuration", "A setting of a run, as name=value.", PROV.Activity, XSD.string),
    "country": ("country", "The country of an organization, by its two letters in ISO 3166-1.", ORG.FormalOrganization, XSD.string),
    "equivalentOf": ("equivalent of", "The sum in another currency that this one equals.", SCHEMA.MonetaryAmount, SCHEMA.MonetaryAmount),
    "form": ("form", "What sort of collaboration it is.", ORG.OrganizationalCollaboration, NamedNode(PG_IRI + "Form")),
    "fundingKind": ("kind of funding", "What sort of funding it is.", NamedNode(PG_IRI + "Funding"), NamedNode(PG_IRI + "FundingKind")),
    "inFact": ("in fact", "The fact in which a mention fills a role.", OA.Annotation, None),
    "linkScore": ("score of the link", "How likely the record that an organization is linked to is its own, from 0 to 1.", None, XSD.decimal),
    "model": ("model", "The trained pipeline that a run used.", PROV.Activity, XSD.string),
    "per": ("per", "The period to which a sum belongs: year, month and so on.", SCHEMA.MonetaryAmount, XSD.string),
    "qualifier": ("qualifier", "How a sum is hedged: up to, more than, about.", SCHEMA.MonetaryAmount, XSD.string),
    "recipient": ("recipient", "Who gets the money.", NamedNode(PG_IRI + "Funding"), None),
    "registerType": ("type in the register", "What sort of organization the register of research organizations says it is.", None, XSD.string),
    "role": ("role", "The property by which a mention takes part in a fact.", OA.Annotation, RDF.Property),
    "rule": ("rule", "The rule that found a fact.", OA.Annotation, XSD.string),
    "sha256": ("SHA-256", "The hash of the text of a document in UTF-8, in hexadecimal.", SCHEMA.NewsArticle, XSD.string),
    "status": ("status", "Whether a position is held now.", ORG.Membership, NamedNode(PG_IRI + "Status")),
    "through": ("through", "Who passes the money on.", NamedNode(PG_IRI + "Funding"), None),
}
"""Own properties: name -> label, comment, domain, range."""

PG_INDIVIDUALS = {
    "FundingKind": tuple(map(individual, FUNDING_KINDS)),
    "Form": tuple(map(individual, FORMS)),
    "Status": tuple(map(individual, STATUSES)),
}
"""Own class -> the names of its individuals; ``Other`` is in two of them."""

PG = Namespace(PG_IRI, *PG_CLASSES, *PG_PROPERTIES, *dict.fromkeys(name for names in PG_INDIVIDUALS.values() for name in names))

PREFIXES = {
    "dct": DCT.iri,
    "frapo": FRAPO.iri,
    "nif": NIF.iri,
    "oa": OA.iri,
    "org": ORG.iri,
    "owl": OWL.iri,
    "pg": PG.iri,
    "prov": PROV.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "schema": SCHEMA.iri,
    "skos": SKOS.iri,
    "xsd": XSD.iri,
}

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


def prefixed(found: Iterable[Triple] | Iterable[Quad], form: RdfFormat) -> bytes:
    """Return *found* in Turtle or TriG; its first lines, which name the prefixes, are sorted, since the serializer sorts them in no way."""
    lines = (serialize(found, format=form, prefixes=PREFIXES) or b"").splitlines(keepends=True)
    return b"".join((*sorted(lines[: len(PREFIXES)]), b"\n", *lines[len(PREFIXES) :]))


def vocabulary_turtle() -> str:
    """Return our own terms as Turtle, each with label, comment and, where they have them, domain and range."""
    return prefixed(vocabulary(), RdfFormat.TURTLE).decode()


def vocabulary() -> Iterator[Triple]:
    """Yield the triples that describe our own terms."""
    ontology = NamedNode(PG_IRI.rstrip("#"))
    yield Triple(ontology, RDF.type, OWL.Ontology)
    yield Triple(ontology, RDFS.label, Literal("pressgraph vocabulary", language="en"))
    yield Triple(ontology, RDFS.comment, Literal("What pressgraph says about announcements that other vocabularies have no term for.", language="en"))
    for name, (label, comment) in PG_CLASSES.items():
        yield from described(PG.terms[name], RDFS.Class, label, comment)
    for name, (label, comment, domain, range_) in PG_PROPERTIES.items():
        yield from described(PG.terms[name], RDF.Property, label, comment)
        yield from (Triple(PG.terms[name], end, node) for end, node in ((RDFS.domain, domain), (RDFS.range, range_)) if node)
    for name in dict.fromkeys(name for names in PG_INDIVIDUALS.values() for name in names):
        kinds = [kind for kind, names in PG_INDIVIDUALS.items() if name in names]
        whats = " or ".join(PG_CLASSES[kind][0].lower() for kind in kinds)
        word = WORDS[PG.terms[name]]
        yield from described(PG.terms[name], PG.terms[kinds[0]], word, f"The {whats}: {word}.")
        yield from (Triple(PG.terms[name], RDF.type, PG.terms[kind]) for kind in kinds[1:])


def described(term: NamedNode, kind: NamedNode, label: str, comment: str) -> Iterator[Triple]:
    """Yield what every own term has."""
    yield Triple(term, RDF.type, kind)
    yield Triple(term, RDFS.label, Literal(label, language="en"))
    yield Triple(term, RDFS.comment, Literal(comment, language="en"))
    yield Triple(term, RDFS.isDefinedBy, NamedNode(PG_IRI.rstrip("#")))
