"""Statements to a graph: things and facts as nodes named by IRIs, roles as edge keys.

What each document says is kept beside what all of them say together: an entity's ``names`` and ``kinds`` and a fact's ``stated`` are
dicts by document, and :func:`settled` derives the plain attributes from them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import networkx as nx
from pyoxigraph import NamedNode

from pressgraph.copies import fingerprint, with_copies
from pressgraph.errors import PressgraphError
from pressgraph.link.plain import plain_link, settled_link
from pressgraph.privacy import covered
from pressgraph.records import Amount, Announcement, Entity, Evidence, Fact, Statements, When, plain
from pressgraph.resolve.identifiers import document_id
from pressgraph.schema import KINDS

BASE = "https://w3id.org/pressgraph/id/"
"""What minted identifiers begin with."""

ROLE_LITERALS = ("title", "amount", "start", "date")
"""Roles that no entity fills: attributes of the fact, under the same name."""

ATTRIBUTES = {"form": "form", "topic": "topic", "kind": "funding_kind", "status": "status"}
"""Attribute of a record -> attribute of a fact node; ``kind`` is taken by entities."""

LITERALS = (*ROLE_LITERALS, "equivalents", *ATTRIBUTES.values())
"""The attributes of a fact node that differ from one relation to another."""


def to_graph(statements: Iterable[Statements], base: str = BASE) -> nx.MultiDiGraph:
    """Return the graph of *statements*, the same whatever their order. Raises PressgraphError where *base* is no absolute IRI."""
    check_base(base)
    draft = nx.MultiDiGraph(base=base, documents={})
    for one in statements:
        document = base + document_id(one.announcement.id)
        draft.graph["documents"][document] = described(one.announcement)
        for entity in one.entities:
            add_entity(draft, base + entity.id, document, [entity.name, *entity.aliases], entity.kind, plain_link(entity.link))
        for fact in one.facts:
            add_fact(draft, fact, document, base)
    return settled(with_copies(draft))


def joined(parts: Iterable[nx.MultiDiGraph]) -> nx.MultiDiGraph:
    """Return the graph of all documents in *parts*; of a document that is in several, what the first of them says."""
    draft = nx.MultiDiGraph(base=BASE, documents={})
    for part in parts:
        known = draft.graph["documents"]
        new = part.graph["documents"].keys() - known.keys()
        corrections = part.graph.get("corrections", {}) | draft.graph.get("corrections", {})
        draft.graph = (part.graph | draft.graph if known else dict(part.graph)) | ({"corrections": corrections} if corrections else {})
        known |= {iri: part.graph["documents"][iri] for iri in new}  # in place: there may be very many parts
        draft.graph["documents"] = known
        for node, data in part.nodes(data=True):
            for document in new & data.get("names", {}).keys():
                add_entity(draft, node, document, data["names"][document], data["kinds"][document], data.get("links", {}).get(document))
            evidence: dict[str, list[dict[str, Any]]] = defaultdict(list)
            for one in data.get("evidence", ()):
                evidence[one["document"]].append(one)
            for document in new & data.get("stated", {}).keys():
                add_stated(draft, node, data["relation"], document, data["stated"][document], evidence[document])
    return settled(with_copies(draft))


def check_base(base: str) -> None:
    """Raise PressgraphError unless identifiers can begin with *base*."""
    try:
        NamedNode(base + "x")
        fits = "://" in base and base[-1] in "/#:"
    except ValueError:
        fits = False
    if not fits:
        raise PressgraphError(f"no base for identifiers: {base!r} (possible: an absolute IRI that ends in / or #, such as {BASE})")


def described(announcement: Announcement) -> dict[str, str]:
    """Return what the graph keeps of *announcement*."""
    names = ("id", "title", "published", "url", "publisher", "language", "sha256")
    text = covered(announcement.text)
    return {name: getattr(announcement, name) for name in names} | {"fingerprint": fingerprint(text, covered(announcement.title)), "text": text}


def add_entity(draft: nx.MultiDiGraph, node: str, document: str, names: Sequence[str], kind: str, link: dict[str, Any] | None = None) -> None:
    """Add to *draft* that *document* gives *names*, the fullest first, *kind* and *link* to *node*; it may do so more than once."""
    if node not in draft:
        draft.add_node(node, type="entity", names={}, kinds={})
    data = draft.nodes[node]
    others = data["names"].get(document, [])
    fullest = min((names[0], *others[:1]), key=lambda name: (-len(name), name))
    data["names"][document] = [fullest, *sorted({*names, *others} - {fullest})]
    data["kinds"][document] = min((kind, data["kinds"].get(document, kind)), key=telling)
    if link:
        data.setdefault("links", {})[document] = link


def telling(kind: str) -> tuple[bool, int]:
    """Return by what kinds are sorted: the abstention last."""
    return kind == "organization", KINDS.index(kind)


def add_fact(draft: nx.MultiDiGraph, fact: Fact, document: str, base: str) -> None:
    """Add to *draft* that *document* states *fact*."""
    roles = {(role, base + filler.id) for role, filler in fact.roles if isinstance(filler, Entity)}
    stated: dict[str, Any] = {"roles": [list(pair) for pair in sorted(roles)]}
    stated |= {role: plain_filler(filler, fact.evidence) for role, filler in fact.roles if role in ROLE_LITERALS}
    if equivalents := [plain_filler(filler, fact.evidence) for filler in fact.filling("equivalent")]:
        stated["equivalents"] = equivalents
    stated |= {ATTRIBUTES[name]: word for name, word in fact.attributes if word}
    stated["confidence"] = float(fact.confidence)
    evidence = [plain_evidence(one, document, base) for one in fact.evidence]
    add_stated(draft, base + fact.id, fact.relation, document, stated, evidence)


def add_stated(draft: nx.MultiDiGraph, node: str, relation: str, document: str, stated: dict[str, Any], evidence: list[dict[str, Any]]) -> None:
    """Add to *draft* what *document* states of the fact *node*."""
    if node not in draft:
        draft.add_node(node, type="fact", relation=relation, stated={}, evidence=[])
    draft.nodes[node]["stated"][document] = stated
    draft.nodes[node]["evidence"] += evidence


def plain_filler(filler: Entity | Amount | When | str, evidence: Iterable[Evidence]) -> str | dict[str, str]:
    """Return a sum, date or text as plain data; a sum with its words in the text."""
    if not isinstance(filler, Amount):
        return str(filler)
    mentions = [mention for one in evidence for _, mention in one.claim.roles if mention.value == filler]
    figures = {name: plain(getattr(filler, name)) for name in ("value", "minimum", "maximum")}
    words = {"qualifier": filler.qualifier, "per": filler.per, "text": mentions[0].text if mentions else ""}
    return {"currency": filler.currency} | {name: word for name, word in (figures | words).items() if word}


def plain_evidence(evidence: Evidence, document: str, base: str) -> dict[str, Any]:
    """Return a claim with its mentions as plain data; ``thing`` is "" for sums, dates and texts."""
    claim = evidence.claim
    mentions = [
        {"role": role, "thing": base + thing if thing else "", "start": mention.start, "end": mention.end, "text": mention.text}
        for (role, mention), thing in zip(claim.roles, evidence.things, strict=True)
    ]
    kept = {name: getattr(claim, name) for name in ("start", "end", "rule", "confidence")}
    return {"document": document, "quote": covered(claim.quote), **kept, "mentions": sorted(mentions, key=mention_key)}


def mention_key(mention: Mapping[str, Any]) -> tuple[int, int, str, str]:
    """Return by what mentions are sorted: their place in the text."""
    return mention["start"], mention["end"], mention["role"], mention["thing"]


def evidence_key(evidence: Mapping[str, Any]) -> tuple[str, int, int, str, list[tuple[int, int, str, str]]]:
    """Return by what evidence is sorted: its place in its document."""
    return evidence["document"], evidence["start"], evidence["end"], evidence["rule"], [mention_key(one) for one in evidence["mentions"]]


def settled(draft: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return *draft* in a fixed order, with the attributes that follow from what all documents say."""
    documents = draft.graph["documents"]
    graph = nx.MultiDiGraph(**draft.graph | {"documents": {iri: documents[iri] for iri in sorted(documents)}})
    by_date = sorted(sorted(documents), key=lambda iri: str(documents[iri]["published"]), reverse=True)
    latest = {iri: place for place, iri in enumerate(by_date)}
    nodes = sorted(draft.nodes(data=True))
    for node, data in nodes:
        if data["type"] == "entity":
            graph.add_node(node, **settled_entity(data))
    for node, data in nodes:
        if data["type"] == "fact":
            graph.add_node(node, **settled_fact(data, latest, graph))
            roles = {(role, thing) for stated in data["stated"].values() for role, thing in stated["roles"]}
            graph.add_edges_from((node, thing, role) for role, thing in sorted(roles))
    return graph


def settled_entity(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes of an entity: the name (of several the longest without article) and the kind that most documents give it."""
    names = {iri: data["names"][iri] for iri in sorted(data["names"])}
    fullest = Counter(given[0] for given in names.values())
    name = min(fullest, key=lambda one: (-fullest[one], one.lower().startswith("the "), -len(one), one))
    kinds = Counter(data["kinds"].values())
    kind = min(kinds, key=lambda one: (one == "organization", -kinds[one], telling(one)))
    aliases = sorted({one for given in names.values() for one in given} - {name})
    kinds_of = {iri: data["kinds"][iri] for iri in names}
    return {"type": "entity", "kind": kind, "name": name, "aliases": aliases, "names": names, "kinds": kinds_of} | settled_link(data.get("links", {}))


def settled_fact(data: Mapping[str, Any], latest: Mapping[str, int], graph: nx.MultiDiGraph) -> dict[str, Any]:
    """Return the attributes of a fact: where documents differ in a word or date, the first in *latest* that has it counts."""
    stated = data["stated"]
    literals: dict[str, Any] = {}
    for document in sorted(stated.keys() & latest.keys(), key=latest.__getitem__):
        given = stated[document]
        literals |= {name: given[name] for name in LITERALS if name in given and name not in literals}
    roles = sorted({(role, graph.nodes[thing]["name"]) for one in stated.values() for role, thing in one["roles"]})
    return {
        "type": "fact",
        "relation": data["relation"],
        "label": LABELS[data["relation"]](roles, literals),
        "confidence": max(one["confidence"] for one in stated.values()),
        "documents": sorted(stated),
        **{name: literals[name] for name in LITERALS if name in literals},
        "stated": {iri: stated[iri] for iri in sorted(stated)},
        "evidence": sorted(data["evidence"], key=evidence_key),
    }


Roles = Sequence[tuple[str, str]]


def named(roles: Roles, role: str) -> str:
    """Return the names of those who fill *role* as a phrase: ``A, B and C``."""
    names = [name for one, name in roles if one == role]
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def partnership_label(roles: Roles, literals: Mapping[str, Any]) -> str:
    """Return a partnership as a sentence."""
    members = [name for role, name in roles if role == "member"]
    return f"{members[0]} works with {members[1]}" if len(members) == 2 else f"{named(roles, 'member')} work together"


def funding_label(roles: Roles, literals: Mapping[str, Any]) -> str:
    """Return a funding as a sentence."""
    funders, recipients, amount = named(roles, "funder"), named(roles, "recipient"), money(literals.get("amount"))
    several = {role: sum(one == role for one, _ in roles) > 1 for role in ("funder", "recipient")}
    if funders and recipients:
        return f"{funders} {'fund' if several['funder'] else 'funds'} {recipients}" + (f": {amount}" if amount else "")
    if funders:
        return f"{funders} {'give' if several['funder'] else 'gives'} {amount}"
    return f"{recipients} {'receive' if several['recipient'] else 'receives'} {amount}"


def money(amount: Mapping[str, str] | None) -> str:
    """Return *amount* in the words of the text, or as figures."""
    if not amount:
        return ""
    figures = amount.get("value") or f"{amount.get('minimum')} to {amount.get('maximum')}"
    return " ".join(amount.get("text", "").split()) or f"{amount['currency']} {figures}"


def position_label(roles: Roles, literals: Mapping[str, Any]) -> str:
    """Return a position as a sentence."""
    verb = {"incoming": "becomes", "former": "was", "acting": "is acting"}.get(literals.get("status", ""), "is")
    organization = named(roles, "organization")
    return f"{named(roles, 'person')} {verb} {literals.get('title', '')}" + (f" of {organization}" if organization else "")


LABELS: dict[str, Callable[[Roles, Mapping[str, Any]], str]] = {
    "partnership": partnership_label,
    "funding": funding_label,
    "position": position_label,
    "part_of": lambda roles, literals: f"{named(roles, 'child')} is part of {named(roles, 'parent')}",
    "located_in": lambda roles, literals: f"{named(roles, 'organization')} is in {named(roles, 'place')}",
}
"""Relation -> its facts as one short sentence."""


def filling(graph: nx.MultiDiGraph, fact: str, role: str) -> list[str]:
    """Return the IRIs of the entities that fill *role* in *fact*, sorted."""
    return sorted(thing for _, thing, key in graph.out_edges(fact, keys=True) if key == role)


def network(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """Return the entities alone; each edge's key is the fact that it comes from, its ``relation`` one of these:

    ``partner`` (both ways), ``funds`` (``amount`` as a number, ``currency``), ``holds`` (``title``, ``status``), ``part_of``, ``located_in``.
    """
    result = nx.MultiDiGraph(**graph.graph)
    result.add_nodes_from((node, dict(data)) for node, data in graph.nodes(data=True) if data["type"] == "entity")
    for fact, data in graph.nodes(data=True):
        if data["type"] == "fact":
            result.add_edges_from((source, target, fact, attributes) for source, target, attributes in links(graph, fact, data))
    return result


ENDS = {
    "partnership": ("partner", "member", "member"),
    "funding": ("funds", "funder", "recipient"),
    "position": ("holds", "person", "organization"),
    "part_of": ("part_of", "child", "parent"),
    "located_in": ("located_in", "organization", "place"),
}
"""Relation -> what its edges in the network are called, and from which role to which they run."""


def links(graph: nx.MultiDiGraph, fact: str, data: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the edges between entities that *fact* gives."""
    name, source_role, target_role = ENDS[data["relation"]]
    attributes: dict[str, Any] = {"relation": name} | {key: data[key] for key in ("title", "status", "confidence") if key in data}
    if amount := data.get("amount"):
        attributes |= {"currency": amount["currency"], "amount": figure(amount)}
    for source in filling(graph, fact, source_role):
        for target in filling(graph, fact, target_role):
            if source != target:
                yield source, target, attributes


def figure(amount: Mapping[str, str]) -> float:
    """Return a sum as one number: of a range, its lower end."""
    return float(amount.get("value") or amount.get("minimum") or amount["maximum"])
