"""Links as the plain data of a graph: one for each document, and of all of them one for the thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressgraph.records import Link


def plain_link(link: Link | None) -> dict[str, Any] | None:
    """Return *link* as plain data."""
    return {"same": list(link.same), "country": link.country, "types": list(link.types), "score": link.score} if link else None


def settled_link(links: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the links of a thing by document, and the likeliest as its own; where documents differ, its name is that of several, and none is."""
    if not links:
        return {}
    by_document = {iri: links[iri] for iri in sorted(links)}
    if len({tuple(link["same"]) for link in by_document.values()}) > 1:
        return {"links": by_document}
    return {"links": by_document, "link": max(by_document.values(), key=lambda link: float(link["score"]))}
