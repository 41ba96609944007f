"""Where things stand in a picture: forces between them, then room for their labels.

Nothing here is left to chance, and only ``+ - * /`` and the square root are used, so that every machine finds the same places.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

ROUNDS = 300
TURN = (-0.7373688780783197, 0.6754902942615238)
"""The cosine and sine of the golden angle."""


@dataclass(slots=True)
class Spot:
    """A mark of *radius* at (x, y) with a label of *width* and *height* below it, in pixels; the origin is the middle of the picture."""

    radius: float
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of mark and label."""
        half = max(self.radius, self.width / 2)
        return self.x - half, self.y - self.radius, self.x + half, self.y + self.radius + self.height


def arrange(spots: Sequence[Spot], links: Sequence[tuple[int, int]], width: float, height: float) -> None:
    """Move *spots* to where the linked ones are near, the others apart, and no label covers another if there is room."""
    spacing = 0.72 * math.sqrt(width * height / max(1, len(spots)))
    _scatter(spots, spacing)
    for passed in range(ROUNDS):
        left = 1 - passed / ROUNDS
        _relax(spots, links, spacing, height / width, spacing * left * math.sqrt(left) + 0.5)
    _stretch(spots, width, height)
    for _ in range(200):
        moved = [_part(one, other) for one, other in combinations(spots, 2)]
        _keep_inside(spots, width, height)
        if not any(moved):
            break


def _scatter(spots: Sequence[Spot], spacing: float) -> None:
    """Set *spots* like the seeds of a sunflower."""
    cosine, sine = 1.0, 0.0
    for place, spot in enumerate(spots):
        cosine, sine = cosine * TURN[0] - sine * TURN[1], sine * TURN[0] + cosine * TURN[1]
        reach = 0.5 * spacing * math.sqrt(place + 0.5)
        spot.x, spot.y = reach * cosine, reach * sine


def _relax(spots: Sequence[Spot], links: Sequence[tuple[int, int]], spacing: float, aspect: float, limit: float) -> None:
    forces = [[-0.17 * spot.x * aspect, -0.17 * spot.y / aspect] for spot in spots]
    for one, other, dx, dy in _differences(spots, combinations(range(len(spots)), 2)):
        square = dx * dx + dy * dy
        if square < 9 * spacing * spacing:
            _push(forces, one, other, dx, dy, min(1.5 * spacing * spacing / (square + 1), 4))
    for one, other, dx, dy in _differences(spots, links):
        _push(forces, one, other, dx, dy, -math.sqrt(dx * dx + dy * dy) / spacing)
    for spot, (fx, fy) in zip(spots, forces, strict=True):
        size = math.sqrt(fx * fx + fy * fy) or 1.0
        step = min(limit, 0.12 * size) / size
        spot.x, spot.y = spot.x + fx * step, spot.y + fy * step


def _differences(spots: Sequence[Spot], pairs: Sequence[tuple[int, int]] | Iterator[tuple[int, int]]) -> Iterator[tuple[int, int, float, float]]:
    for one, other in pairs:
        yield one, other, spots[one].x - spots[other].x, spots[one].y - spots[other].y


def _push(forces: list[list[float]], one: int, other: int, dx: float, dy: float, strength: float) -> None:
    forces[one][0] += dx * strength
    forces[one][1] += dy * strength
    forces[other][0] -= dx * strength
    forces[other][1] -= dy * strength


def _stretch(spots: Sequence[Spot], width: float, height: float) -> None:
    """Fill the picture: scale each way on its own, by at most 1.6 times the other."""
    boxes = [spot.box for spot in spots]
    left, top, right, bottom = (pick(side) for pick, side in zip((min, min, max, max), zip(*boxes, strict=True), strict=True))
    across, down = (width - 120) / max(1.0, right - left), (height - 90) / max(1.0, bottom - top)
    even = 1.6 * min(across, down, 1.4)
    for spot in spots:
        spot.x, spot.y = (spot.x - (left + right) / 2) * min(across, even), (spot.y - (top + bottom) / 2) * min(down, even)


def _part(one: Spot, other: Spot, gap: float = 12) -> bool:
    """Move two spots apart, the short way, when their boxes are nearer than *gap*; return whether they were."""
    a, b = one.box, other.box
    across, down = min(a[2], b[2]) - max(a[0], b[0]) + gap, min(a[3], b[3]) - max(a[1], b[1]) + gap
    if across <= 0 or down <= 0:
        return False
    if across < down:
        step = across / 2 if one.x < other.x else -across / 2
        one.x, other.x = one.x - step, other.x + step
    else:
        step = down / 2 if one.y < other.y else -down / 2
        one.y, other.y = one.y - step, other.y + step
    return True


def _keep_inside(spots: Sequence[Spot], width: float, height: float, margin: float = 10) -> None:
    for spot in spots:
        left, top, right, bottom = spot.box
        spot.x += max(0.0, margin - width / 2 - left) - max(0.0, right - width / 2 + margin)
        spot.y += max(0.0, margin - height / 2 - top) - max(0.0, bottom - height / 2 + margin)
