"""Learns what speaks for a candidate of the register, and writes ``link/weights.json`` into the package.

    python models/training/links.py REGISTER AFFILIATIONS ...

REGISTER is an index made by ``pressgraph link import``; AFFILIATIONS are files of texts with the identifiers that they name. A conditional logit:
of all candidates that share words, and nobody, one is meant. Prints precision and recall on each half by the weights that the other half teaches.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from sources import MODELS

from pressgraph.evaluate.linking import Affiliation, affiliations, figures
from pressgraph.link import matching
from pressgraph.link.index import Register
from pressgraph.link.words import words_of

OUT = MODELS.parent / "pipeline" / "pressgraph" / "link" / "weights.json"
PENALTY = 1.0
"""How much large weights cost."""
Group = tuple[list[dict[str, float]], list[bool]]
"""The features of the candidates that share words, and which of them are meant."""


def grouped(given: Sequence[Affiliation], register: Register) -> list[Group]:
    """Return the candidates of *given* in groups."""
    found = []
    for one in given:
        for group in matching.groups(words_of(one.text), register):
            found.append(([candidate.features for candidate in group], [candidate.organization.id in one.ids for candidate in group]))
    return found


def fitted(groups: Sequence[Group]) -> dict[str, float]:
    """Return the weights under which what is meant in *groups* is likeliest."""
    names = sorted({name for rows, _ in groups for row in rows for name in row})
    place = {name: at for at, name in enumerate(names)}
    values = np.zeros((sum(len(rows) for rows, _ in groups), len(names)))
    for at, row in enumerate(row for rows, _ in groups for row in rows):
        for name, value in row.items():
            values[at, place[name]] = value
    meant = np.array([one for _, answers in groups for one in answers])
    sizes = np.array([len(rows) for rows, _ in groups])
    starts, which = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(sizes)), sizes)
    nobody = np.add.reduceat(meant, starts) == 0

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        raw = np.exp(np.clip(values @ weights, -30, 30))
        total = 1 + np.add.reduceat(raw, starts)
        right = np.add.reduceat(raw * meant, starts) + nobody
        slope = raw / total[which] - raw * meant / right[which]
        return float(np.log(total / right).sum() + PENALTY * weights @ weights), values.T @ slope + 2 * PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return {name: round(float(weight), 3) for name, weight in zip(names, found, strict=True)}


def half(one: Affiliation) -> int:
    """Return the half that *one* belongs to: equal texts are in one."""
    return zlib.crc32(one.text.strip().lower().encode()) % 2


def main(index: Path, paths: list[Path]) -> None:
    """Write the weights that all of *paths* teach."""
    register = Register(index)
    sets = {path: affiliations(path) for path in paths}
    halves = [grouped([one for given in sets.values() for one in given if half(one) == turn], register) for turn in (0, 1)]
    for turn in (0, 1):
        learned(fitted(halves[1 - turn]))
        for path, given in sets.items():
            gold = [one for one in given if half(one) == turn]
            found = [[link.organization.id for link in matching.match(one.text, register)] for one in gold]
            print(f"{path.name}, half {turn}: {figures(gold, found, register.ids())}")
    lines = (f"  {json.dumps(name)}: {weight}" for name, weight in fitted(halves[0] + halves[1]).items())
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def learned(weights: dict[str, float]) -> None:
    """Match by *weights* from now on."""
    matching.WEIGHTS.clear()
    matching.WEIGHTS.update(weights)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(one) for one in sys.argv[2:]])
