"""The small picture: a static SVG of the best-connected entities, for a README and for notebooks without scripts."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from pressgraph.show import picture
from pressgraph.show.layout import Spot, arrange

if TYPE_CHECKING:
    import networkx as nx

    from pressgraph.show.picture import Line

NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LETTER, ROW = 6.5, 15.0
"""Width of a letter and height of a row of a label, in pixels, on average over fonts."""

Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Canvas:
    """What is drawn, by node: its spot, its label; and the boxes that are taken."""

    spots: dict[str, Spot]
    labels: dict[str, list[str]]
    taken: list[Box] = field(default_factory=list)


def svg(graph: nx.MultiDiGraph, *, title: str = "Graph of the facts", width: int = 960, height: int = 600, most: int = 30) -> str:
    """Return a picture of *width* x *height* pixels of the *most* best-connected entities and the facts between them."""
    drawn = {node for node in picture.entities(graph)[:most] if graph.in_degree(node)}
    strokes = [line for fact in picture.facts(graph) for line in picture.lines(graph, fact) if {line.source, line.target} <= drawn | {fact}]
    canvas = _place(graph, drawn, strokes, width, height)
    parts = [*_strokes(graph, canvas, strokes), *_captions(graph, canvas, strokes), *_marks(graph, canvas), *_labels(canvas, graph)]
    style = resources.files(__package__).joinpath("colours.css").read_text("ascii")
    left, top, size = -width // 2, -height // 2, f'width="{width}" height="{height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {width} {height}" {size} role="img">'
        f"<title>{_safe(title)}</title><style>{style}</style>"
        f'<rect x="{left}" y="{top}" {size} rx="12" style="fill:var(--paper)"/>{"".join(parts)}</svg>\n'
    )


def _place(graph: nx.MultiDiGraph, drawn: set[str], strokes: Sequence[Line], width: int, height: int) -> Canvas:
    hubs = dict.fromkeys(line.fact for line in strokes if line.fact in (line.source, line.target))
    nodes = [*(node for node in picture.entities(graph) if node in drawn), *hubs]
    labels = {node: picture.rows(picture.caption(graph.nodes[node]) if node in hubs else graph.nodes[node]["name"]) for node in nodes}
    spots = {node: _spot(labels[node], 5.0 if node in hubs else 8 + min(8.0, 1.5 * math.sqrt(graph.in_degree(node)))) for node in nodes}
    order = {node: number for number, node in enumerate(nodes)}
    if nodes:
        arrange(list(spots.values()), [(order[line.source], order[line.target]) for line in strokes], width, height)
    return Canvas(spots, labels, [spot.box for spot in spots.values()])


def _spot(rows: Sequence[str], radius: float) -> Spot:
    return Spot(radius, LETTER * max(map(len, rows)), ROW * len(rows) + 4)


def _strokes(graph: nx.MultiDiGraph, canvas: Canvas, strokes: Sequence[Line]) -> Iterable[str]:
    beside = _bends(strokes)
    for number, line in enumerate(strokes):
        (ax, ay), (mx, my), (bx, by) = _curve(canvas.spots[line.source], canvas.spots[line.target], beside[number], 6 if line.arrow else 4)
        path = f"M{ax:.1f} {ay:.1f}Q{mx:.1f} {my:.1f} {bx:.1f} {by:.1f}"
        if line.arrow:
            reach = math.sqrt((bx - mx) ** 2 + (by - my) ** 2) or 1.0
            vx, vy = (bx - mx) / reach * 7, (by - my) / reach * 7
            path += f"M{bx - vx - vy * 0.6:.1f} {by - vy + vx * 0.6:.1f}L{bx:.1f} {by:.1f}L{bx - vx + vy * 0.6:.1f} {by - vy - vx * 0.6:.1f}"
        yield f'<path class="line {_safe(graph.nodes[line.fact]["relation"])}" d="{path}"/>'


def _bends(strokes: Sequence[Line]) -> list[float]:
    """Return how far each line swings out, so that several between the same two nodes lie side by side."""
    bundles: dict[frozenset[str], list[int]] = {}
    for number, line in enumerate(strokes):
        bundles.setdefault(frozenset((line.source, line.target)), []).append(number)
    bends = [0.0] * len(strokes)
    for bundle in bundles.values():
        for place, number in enumerate(bundle):
            side = 1 if strokes[number].source < strokes[number].target else -1
            bends[number] = side * 44 * (place - (len(bundle) - 1) / 2)
    return bends


def _curve(source: Spot, target: Spot, bend: float, gap: float) -> tuple[tuple[float, float], ...]:
    """Return start, control point and end of a curve from rim to rim."""
    dx, dy = target.x - source.x, target.y - source.y
    length = math.sqrt(dx * dx + dy * dy) or 1.0
    bend += min(18.0, length * 0.05)
    mx, my = (source.x + target.x) / 2 - dy / length * bend, (source.y + target.y) / 2 + dx / length * bend
    return _rim(source, mx, my, 4), (mx, my), _rim(target, mx, my, gap)


def _rim(spot: Spot, x: float, y: float, gap: float) -> tuple[float, float]:
    dx, dy = x - spot.x, y - spot.y
    share = (spot.radius + gap) / (math.sqrt(dx * dx + dy * dy) or 1.0)
    return spot.x + dx * share, spot.y + dy * share


def _captions(graph: nx.MultiDiGraph, canvas: Canvas, strokes: Sequence[Line]) -> Iterable[str]:
    """Set the sum, title or topic on the middle of a line where it covers nothing."""
    for bend, line in zip(_bends(strokes), strokes, strict=True):
        caption = picture.rows(picture.caption(graph.nodes[line.fact]), 30)[0]
        if not caption or line.fact in (line.source, line.target):
            continue
        (ax, ay), (mx, my), (bx, by) = _curve(canvas.spots[line.source], canvas.spots[line.target], bend, 5)
        half = LETTER * 0.9 * len(caption) / 2
        for share in (0.5, 0.4, 0.6, 0.3, 0.7):
            p, q, r = (1 - share) ** 2, 2 * share * (1 - share), share**2
            x, y = p * ax + q * mx + r * bx, p * ay + q * my + r * by
            box = (x - half, y - 8, x + half, y + 8)
            if not any(box[0] < t[2] and t[0] < box[2] and box[1] < t[3] and t[1] < box[3] for t in canvas.taken):
                canvas.taken.append(box)
                yield f'<text class="label caption" x="{x:.1f}" y="{y + 3.5:.1f}">{_safe(caption)}</text>'
                break


def _marks(graph: nx.MultiDiGraph, canvas: Canvas) -> Iterable[str]:
    for node, spot in canvas.spots.items():
        attributes = graph.nodes[node]
        if attributes["type"] == "fact":
            yield f'<circle class="hub {_safe(attributes["relation"])}" cx="{spot.x:.1f}" cy="{spot.y:.1f}" r="5"/>'
            continue
        kind = attributes["kind"]
        path = picture.MARKS.get(kind, picture.MARKS["organization"])
        where = f"translate({spot.x:.1f} {spot.y:.1f}) scale({spot.radius / 10:.3f})"
        yield f'<g class="{_safe(kind)}" transform="{where}"><path class="mark" d="{path}"/></g>'


def _labels(canvas: Canvas, graph: nx.MultiDiGraph) -> Iterable[str]:
    for node, spot in canvas.spots.items():
        kind = "label caption" if graph.nodes[node]["type"] == "fact" else "label"
        for number, row in enumerate(canvas.labels[node]):
            yield f'<text class="{kind}" x="{spot.x:.1f}" y="{spot.y + spot.radius + 15 + ROW * number:.1f}">{_safe(row)}</text>'


def _safe(text: str) -> str:
    return escape(NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", text))
