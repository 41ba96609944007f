"""A graph made by hand for the tests of the page: invented names, two announcements, and strings that want to break out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import networkx as nx

BASE = "https://w3id.org/pressgraph/id/"
FIRST, SECOND = BASE + "document/harbour", BASE + "document/kestrel"

HARBOUR = """Brandvik University and Osterhall join forces on tidal energy

\N{WATER WAVE} LINDHAVN, 4 March 2024 - Brandvik University (BU) and the Osterhall Institute of Technology signed an agreement today
to study tidal energy together. The Merrow Foundation gives Brandvik University $12.5 million over five years, and
Castellan Power adds up to EUR 3 million a year.

"The sea does not wait for us," said Ingrid Solheim, president of Brandvik University. Her counterpart at Osterhall,
rector Tomas Ekeby, will chair the joint council. The Tidal Systems Laboratory, part of Brandvik University, hosts the work in Lindhavn.

The Northern Coast Consortium, which brings together Brandvik University, Castellan Power, Quillfeather Analytics and the City of Lindhavn,
will share its data.
"""

KESTREL = """Kestrel Robotics and Avonlea College open a joint centre

The Ministry of Ports awarded Avonlea College and Kestrel Robotics a grant of GBP 4,200,000 under the Safe Harbours Programme.
Kestrel Robotics and Avonlea College open a joint centre for inspection robots. Maya Okonjo, chief executive of Kestrel Robotics,
becomes its director. Priya Raghunathan is dean of engineering at Avonlea College. Dorran Pike, minister of ports, opens the centre.
Larkspur Ventures invests USD 18 million in Kestrel Robotics.
Juniper & Vale, Wexcombe Marine and Kestrel Robotics work with Osterhall Institute of Technology.
<script>window.hacked = 1</script> is what Ann O'Dell wrote.
"""

ENTITIES = {
    "brandvik": ("university", "Brandvik University", ("BU", "Brandvik")),
    "osterhall": ("university", "Osterhall Institute of Technology", ("Osterhall", "OIT")),
    "avonlea": ("university", "Avonlea College", ()),
    "merrow": ("foundation", "Merrow Foundation", ("The Merrow Foundation",)),
    "castellan": ("company", "Castellan Power", ("Castellan",)),
    "kestrel": ("company", "Kestrel Robotics", ()),
    "quill": ("company", "Quillfeather Analytics", ()),
    "larkspur": ("company", "Larkspur Ventures", ()),
    "wexcombe": ("company", "Wexcombe Marine", ()),
    "juniper": ("company", "Juniper & Vale", ()),
    "ministry": ("government", "Ministry of Ports", ()),
    "city": ("government", "City of Lindhavn", ()),
    "tidal": ("unit", "Tidal Systems Laboratory", ("TSL",)),
    "engineering": ("unit", "School of Engineering", ()),
    "sealab": ("research", "Coastal Sensing Institute", ()),
    "northern": ("consortium", "Northern Coast Consortium", ("NCC",)),
    "guild": ("organization", "Guild of Harbour Pilots", ()),
    "safe": ("program", "Safe Harbours Programme", ()),
    "lindhavn": ("place", "Lindhavn", ()),
    "solheim": ("person", "Ingrid Solheim", ("Solheim",)),
    "ekeby": ("person", "Tomas Ekeby", ()),
    "okonjo": ("person", "Maya Okonjo", ()),
    "priya": ("person", "Priya Raghunathan", ()),
    "pike": ("person", "Dorran Pike", ()),
    "odell": ("person", "Ann O'Dell", ()),
}

Roles = Iterable[tuple[str, str]]
FACTS: tuple[tuple[str, Roles, str, dict[str, Any], str, str], ...] = (
    (
        "partnership",
        [("member", "brandvik"), ("member", "osterhall")],
        "Brandvik University works with Osterhall Institute of Technology",
        {"form": "agreement", "topic": "tidal energy", "start": "2023-Q4"},
        FIRST,
        "Brandvik University (BU) and the Osterhall Institute of Technology signed",
    ),
    (
        "partnership",
        [("member", name) for name in ("brandvik", "castellan", "quill", "city", "northern")],
        "Brandvik University, Castellan Power, Quillfeather Analytics, City of Lindhavn and Northern Coast Consortium work together",
        {"form": "consortium", "topic": "shared data"},
        FIRST,
        "The Northern Coast Consortium, which brings together Brandvik University, Castellan Power",
    ),
    (
        "partnership",
        [("member", "kestrel"), ("member", "avonlea")],
        "Kestrel Robotics works with Avonlea College",
        {"form": "joint-center", "topic": "inspection robots"},
        SECOND,
        "Kestrel Robotics and Avonlea College open a joint centre for inspection robots",
    ),
    (
        "partnership",
        [("member", "juniper"), ("member", "osterhall")],
        "Juniper & Vale works with Osterhall Institute of Technology",
        {},
        SECOND,
        "Juniper & Vale, Wexcombe Marine and Kestrel Robotics work with Osterhall",
    ),
    (
        "partnership",
        [("member", "wexcombe"), ("member", "osterhall")],
        "Wexcombe Marine works with Osterhall Institute of Technology",
        {},
        SECOND,
        "Juniper & Vale, Wexcombe Marine and Kestrel Robotics work with Osterhall",
    ),
    (
        "partnership",
        [("member", "kestrel"), ("member", "osterhall")],
        "Kestrel Robotics works with Osterhall Institute of Technology",
        {},
        SECOND,
        "Juniper & Vale, Wexcombe Marine and Kestrel Robotics work with Osterhall",
    ),
    (
        "partnership",
        [("member", "guild"), ("member", "city")],
        "Guild of Harbour Pilots works with City of Lindhavn",
        {"topic": "pilot training"},
        FIRST,
        "share its data",
    ),
    (
        "funding",
        [("funder", "merrow"), ("recipient", "brandvik")],
        "Merrow Foundation gives Brandvik University $12.5 million",
        {"amount": {"currency": "USD", "value": "12500000"}, "funding_kind": "gift", "date": "2024-02"},
        FIRST,
        "The Merrow Foundation gives Brandvik University $12.5 million over five years",
    ),
    (
        "funding",
        [("funder", "castellan"), ("recipient", "brandvik")],
        "Castellan Power gives Brandvik University up to EUR 3 million a year",
        {"amount": {"currency": "EUR", "value": "3000000", "qualifier": "up to", "per": "year"}, "funding_kind": "other"},
        FIRST,
        "Castellan Power adds up to EUR 3 million a year",
    ),
    (
        "funding",
        [("funder", "ministry"), ("recipient", "avonlea"), ("recipient", "kestrel"), ("purpose", "safe")],
        "Ministry of Ports gives Avonlea College and Kestrel Robotics GBP 4.2 million",
        {"amount": {"currency": "GBP", "value": "4200000"}, "funding_kind": "grant"},
        SECOND,
        "a grant of GBP 4,200,000",
    ),
    (
        "funding",
        [("funder", "larkspur"), ("recipient", "kestrel")],
        "Larkspur Ventures invests $18 million in Kestrel Robotics",
        {"amount": {"currency": "USD", "value": "18000000"}, "funding_kind": "investment"},
        SECOND,
        "Larkspur Ventures invests USD 18 million in Kestrel Robotics",
    ),
    (
        "funding",
        [("recipient", "sealab")],
        "Coastal Sensing Institute receives $250,000",
        {"amount": {"currency": "USD", "value": "250000"}},
        FIRST,
        "share its data",
    ),
    (
        "position",
        [("person", "solheim"), ("organization", "brandvik")],
        "Ingrid Solheim is president of Brandvik University",
        {"title": "president", "status": "current"},
        FIRST,
        "said Ingrid Solheim, president of Brandvik University",
    ),
    (
        "position",
        [("person", "ekeby"), ("organization", "osterhall")],
        "Tomas Ekeby is rector of Osterhall Institute of Technology",
        {"title": "rector", "status": "current"},
        FIRST,
        "rector Tomas Ekeby",
    ),
    (
        "position",
        [("person", "okonjo"), ("organization", "kestrel")],
        "Maya Okonjo is chief executive of Kestrel Robotics",
        {"title": "chief executive", "status": "current"},
        SECOND,
        "Maya Okonjo, chief executive of Kestrel Robotics",
    ),
    (
        "position",
        [("person", "priya"), ("organization", "avonlea")],
        "Priya Raghunathan is dean of engineering of Avonlea College",
        {"title": "dean of engineering", "status": "current"},
        SECOND,
        "is dean of engineering at Avonlea College",
    ),
    (
        "position",
        [("person", "pike"), ("organization", "ministry")],
        "Dorran Pike is minister of Ministry of Ports",
        {"title": "minister", "status": "current"},
        SECOND,
        "Dorran Pike, minister of ports",
    ),
    (
        "position",
        [("person", "odell")],
        "Ann O'Dell is writer",
        {"title": "writer"},
        SECOND,
        "<script>window.hacked = 1</script> is what Ann O'Dell wrote",
    ),
    (
        "part_of",
        [("child", "tidal"), ("parent", "brandvik")],
        "Tidal Systems Laboratory is part of Brandvik University",
        {},
        FIRST,
        "part of Brandvik University",
    ),
    (
        "part_of",
        [("child", "engineering"), ("parent", "avonlea")],
        "School of Engineering is part of Avonlea College",
        {},
        SECOND,
        "engineering at Avonlea College",
    ),
    (
        "part_of",
        [("child", "sealab"), ("parent", "brandvik")],
        "Coastal Sensing Institute is part of Brandvik University",
        {},
        FIRST,
        "part of Brandvik University",
    ),
    (
        "located_in",
        [("organization", "tidal"), ("place", "lindhavn")],
        "Tidal Systems Laboratory is in Lindhavn",
        {},
        FIRST,
        "hosts the work in Lindhavn",
    ),
    ("located_in", [("organization", "city"), ("place", "lindhavn")], "City of Lindhavn is in Lindhavn", {}, FIRST, "the City of Lindhavn"),
)

HOSTILE = (
    "</script><script>window.hacked = 1</script>",
    "<img src=x onerror='window.hacked = 1'>",
    '" onload="window.hacked = 1',
    "line\u2028separator\u2029and ]]> <!-- <script>",
    "\u202egnirts desrever\u202c",
    "javascript:window.hacked=1",
    "java\tscript:window.hacked=1//https://news.example/",
    "data:text/html,<script>window.hacked=1</script>",
    "https://news.example/' onclick='window.hacked=1",
    "zero\u200bwidth\u200d\u2060and\ufeff\u2066isolated\u2069",
    "<svg/onload=window.hacked=1><style>*{display:none}</style>",
    "{{constructor.constructor('window.hacked=1')()}}",
    "=HYPERLINK(1)",
    "&lt;b&gt; &amp; ${1} $script",
)


def harbour_graph() -> nx.MultiDiGraph:
    """Return 25 entities and 23 facts from two announcements, in the form that pressgraph.graph gives."""
    graph = nx.MultiDiGraph(
        documents={
            FIRST: _document(FIRST, HARBOUR, "https://news.example/harbour"),
            SECOND: _document(SECOND, KESTREL, "https://news.example/kestrel"),
        }
    )
    for key, (kind, name, aliases) in ENTITIES.items():
        graph.add_node(BASE + key, type="entity", kind=kind, name=name, aliases=list(aliases))
    for number, (relation, roles, label, more, document, quote) in enumerate(FACTS):
        add_fact(graph, f"{BASE}fact/{number:02}", relation, [(role, BASE + key) for role, key in roles], label, document, quote, **more)
    return graph


def add_fact(graph: nx.MultiDiGraph, iri: str, relation: str, roles: Roles, label: str, document: str, quote: str, **more: Any) -> None:
    """Add a fact whose evidence is *quote*, with every name of an entity in it as a mention."""
    text = graph.graph["documents"][document]["text"]
    start = text.index(quote)
    pairs = list(roles)
    mentions = []
    for role, thing in pairs:
        attributes = graph.nodes[thing]
        for name in (attributes["name"], *attributes["aliases"]):
            if name in quote:
                at = start + quote.index(name)
                mentions.append({"role": role, "thing": thing, "start": at, "end": at + len(name), "text": name})
                break
    evidence = {
        "document": document,
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "rule": f"{relation}.by_hand",
        "confidence": 0.9,
        "mentions": mentions,
    }
    graph.add_node(iri, type="fact", relation=relation, label=label, confidence=0.9, documents=[document], evidence=[evidence], **more)
    for role, thing in pairs:
        graph.add_edge(iri, thing, key=role)


def hostile_graph() -> nx.MultiDiGraph:
    """Return the harbour graph with every string of HOSTILE as a name, alias, title, sentence, quote, headline and address, and a name of 1 MB."""
    graph = harbour_graph()
    text = "\n".join(HOSTILE)
    documents = graph.graph["documents"]
    for number, string in enumerate(HOSTILE):
        document, entity = f"{BASE}document/hostile{number}", f"{BASE}hostile{number}"
        documents[document] = {
            "id": string,
            "title": string,
            "published": string,
            "url": string,
            "publisher": string,
            "language": "en",
            "sha256": "",
            "text": text,
        }
        graph.add_node(entity, type="entity", kind="person", name=string, aliases=[f"hostile {number}", string])
        roles = [("person", entity), ("organization", BASE + "kestrel")]
        said = {"title": string, "status": string, "start": string}
        add_fact(graph, f"{BASE}fact/hostile{number}", "position", roles, f"{string} is {string}", document, string, **said)
    graph.add_node(BASE + "long", type="entity", kind="company", name="Long" * 250_000, aliases=[])
    roles = [("member", BASE + "long"), ("member", BASE + "kestrel")]
    add_fact(graph, f"{BASE}fact/long", "partnership", roles, "Long" * 250_000 + " works with Kestrel Robotics", SECOND, "Kestrel Robotics")
    return graph


def large_graph(size: int = 1200) -> nx.MultiDiGraph:
    """Return *size* companies, each a partner of the one with half its number."""
    graph = nx.MultiDiGraph(documents={FIRST: _document(FIRST, HARBOUR, "")})
    for number in range(size):
        graph.add_node(f"{BASE}company{number:05}", type="entity", kind="company", name=f"Company {number}", aliases=[])
    for number in range(1, size):
        pair = [("member", f"{BASE}company{number:05}"), ("member", f"{BASE}company{number // 2:05}")]
        add_fact(graph, f"{BASE}fact/{number:05}", "partnership", pair, f"Company {number} works with Company {number // 2}", FIRST, "share its data")
    return graph


def _document(iri: str, text: str, url: str) -> dict[str, str]:
    title = text.partition("\n")[0]
    return {
        "id": iri,
        "title": title,
        "published": "2024-03-04",
        "url": url,
        "publisher": "The Harbour Gazette",
        "language": "en",
        "sha256": "",
        "text": text,
    }
