"""Gold against found: how much of what announcements state is in a graph, and how much of the graph they state.

Facts are compared as pairs of roles: member-member (each weighs 2/n in a partnership of n, so that n members count n-1);
funder-recipient, funder-amount, recipient-amount; person-title, person-org. The headline is the mean F1 of the three relations.
Parts, places, dates of beginning and topics are measured where the gold has any.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

from pyoxigraph import Store

from pressgraph.errors import FormatError, InputError
from pressgraph.evaluate.matching import Counts, Outcome, compare
from pressgraph.evaluate.pairs import DETAILS, FAMILIES, HEADLINE, Asked, Pair, Pairs, found_pairs, gold_pairs
from pressgraph.store import load

ANY_FACT = """ASK { ?fact a ?class VALUES ?class {
  <http://www.w3.org/ns/org#OrganizationalCollaboration> <https://w3id.org/pressgraph/vocab#Funding> <http://www.w3.org/ns/org#Membership> } }"""
SAMPLES, SEED = 1000, 7
"""Of the bootstrap."""
BINS = 10
"""Of as many pairs each, by confidence."""

NOTHING: Counts = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Gold:
    """What an announcement states, and its text where the gold has it."""

    pairs: Pairs
    text: str = ""


@dataclass(frozen=True, slots=True)
class Calibration:
    """How confidence and truth go together: for each bin of found pairs their mean confidence, the share of right ones, their number."""

    bins: tuple[tuple[float, float, int], ...]

    @property
    def error(self) -> float:
        """The expected calibration error over bins of equal mass (Naeini et al., AAAI 2015); 0 of nothing."""
        return sum(abs(confidence - right) * number for confidence, right, number in self.bins) / max(1, sum(number for *_, number in self.bins))


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a comparison. ``counts``: relation or kind of pair -> weights of right, wrong, missed pairs.

    ``interval`` holds 95 % of the headline over resampled announcements; ``accuracy``: "status", "funding kind" -> share of matched
    pairs that have it right; ``errors``: the wrong and missed pairs by kind, each with the words around it; ``absent``: gold announcements
    that are no documents of the graph.
    """

    headline: float
    interval: tuple[float, float]
    counts: dict[str, Counts]
    accuracy: dict[str, float]
    calibration: Calibration
    errors: tuple[str, ...]
    announcements: int
    with_facts: int
    absent: tuple[str, ...]


def evaluate(gold_path: Path, graph_paths: Iterable[Path]) -> Report:
    """Return how the graphs in *graph_paths* compare with the gold facts in *gold_path*. Raises InputError, FormatError."""
    return measure(read_gold(gold_path), load(graph_paths))


def read_gold(path: Path) -> dict[str, Gold]:
    """Return the gold by announcement. Raises InputError."""
    gold: dict[str, Gold] = {}
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error})") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                entry = json.loads(line)
                gold[str(entry["id"])] = Gold(gold_pairs(entry["facts"]), "\n".join(str(entry.get(part) or "") for part in ("title", "text")))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                reason = f"{type(error).__name__}: {error}"
                raise InputError(f'{path}:{number}: no gold facts, {reason} (needed: {{"id": ..., "facts": [...]}})') from error
    if not gold:
        raise InputError(f"{path}: no gold facts (the file is empty)")
    return gold


def measure(gold: Mapping[str, Gold], store: Store) -> Report:
    """Return how the graph in *store* compares with *gold*. Raises FormatError where its facts stand in no document's graph."""
    asked = Asked(store)
    found = found_pairs(asked)
    if not found and store.query(ANY_FACT):
        raise FormatError("the graph has facts, but none in the graph of a document (possible: N-Quads, TriG, JSON-LD)")
    kinds = asked_for(one.pairs for one in gold.values())
    outcomes = {name: {kind: compare(kind, found.get(name, {}).get(kind, ()), one.pairs[kind]) for kind in kinds} for name, one in gold.items()}
    counts = [{kind: outcome.counts for kind, outcome in each.items()} for each in outcomes.values()]
    samples = resampled(counts)
    return Report(
        headline=headline(counts),
        interval=(samples[SAMPLES // 40], samples[SAMPLES - SAMPLES // 40 - 1]),
        counts=totals(counts),
        accuracy=accuracy(outcomes.values()),
        calibration=calibration(outcomes.values()),
        errors=tuple(errors(outcomes, {name: one.text for name, one in gold.items()})),
        announcements=len(gold),
        with_facts=sum(bool(found.get(name)) for name in gold),
        absent=tuple(sorted(set(gold) - set(asked.ids.values()))),
    )


def asked_for(gold: Iterable[Pairs]) -> tuple[str, ...]:
    """Return the kinds of pairs to compare: those of the headline, and others that *gold* has any of."""
    present = {kind for pairs in gold for kind, some in pairs.items() if some}
    return tuple(kind for family, kinds in FAMILIES.items() for kind in kinds if family in HEADLINE or kind in present)


def rates(counts: Counts) -> tuple[float, float, float]:
    """Return precision, recall and F1; of nothing found where nothing is to be found, 1."""
    right, wrong, missed = counts
    precision = right / (right + wrong) if right + wrong else float(not missed)
    recall = right / (right + missed) if right + missed else 1.0
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def added(counts: Iterable[Mapping[str, Counts]], kinds: Sequence[str]) -> Counts:
    """Return the sum of *counts* over announcements and *kinds*."""
    right, wrong, missed = zip(*(each.get(kind, NOTHING) for each in counts for kind in kinds), strict=True)
    return sum(right), sum(wrong), sum(missed)


def headline(counts: Sequence[Mapping[str, Counts]]) -> float:
    """Return the mean F1 of the relations."""
    return mean(rates(added(counts, FAMILIES[family]))[2] for family in HEADLINE)


def resampled(counts: Sequence[Mapping[str, Counts]]) -> list[float]:
    """Return the headlines of as many announcements, drawn with replacement again and again, in ascending order."""
    rng = random.Random(SEED)
    return sorted(headline(rng.choices(counts, k=len(counts))) for _ in range(SAMPLES))


def totals(counts: Sequence[Mapping[str, Counts]]) -> dict[str, Counts]:
    """Return the counts of each family of what was compared, and of each kind of pair of those that have several."""
    result: dict[str, Counts] = {}
    for family, kinds in FAMILIES.items():
        if compared := [kind for kind in kinds if any(kind in each for each in counts)]:
            result[family] = added(counts, compared)
            result |= {kind: added(counts, [kind]) for kind in compared if len(kinds) > 1}
    return result


def accuracy(outcomes: Iterable[Mapping[str, Outcome]]) -> dict[str, float]:
    """Return how often status and funding kind are right where the pair is."""
    hits: dict[str, list[bool]] = {"person-title": [], "funder-recipient": []}
    for each in outcomes:
        for kind in DETAILS:
            hits[kind] += [found.detail == gold.detail for found, gold in each[kind].right if gold.detail]
    names = {"person-title": "status", "funder-recipient": "funding kind"}
    return {names[kind]: sum(right) / len(right) for kind, right in hits.items() if right}


def calibration(outcomes: Iterable[Mapping[str, Outcome]]) -> Calibration:
    """Return how the confidences of the found pairs of the headline agree with how many are right."""
    each = [by_kind[kind] for by_kind in outcomes for family in HEADLINE for kind in FAMILIES[family]]
    told = [(one.confidence, True) for outcome in each for one, _ in outcome.right]
    told += [(one.confidence, False) for outcome in each for one in outcome.wrong]
    random.Random(SEED).shuffle(told)  # so that bins part those of one confidence by chance
    told = sorted((one for one in told if one[0]), key=lambda one: one[0])
    cuts = [len(told) * at // BINS for at in range(BINS + 1)]
    bins = [told[start:end] for start, end in pairwise(cuts) if end > start]
    return Calibration(tuple((mean(one for one, _ in part), mean(right for _, right in part), len(part)) for part in bins))


def errors(outcomes: Mapping[str, Mapping[str, Outcome]], texts: Mapping[str, str]) -> Iterable[str]:
    """Yield a line for each wrong and each missed pair, kind by kind: the quote that was misread, or the sentence that names both."""
    for kind in next(iter(outcomes.values())):
        for name, by_kind in outcomes.items():
            for one in by_kind[kind].wrong:
                yield f"{kind}  wrong   {name}: {shown(one.left)} -- {shown(one.right)}{quoted(one.quote)}"
        for name, by_kind in outcomes.items():
            for one in by_kind[kind].missed:
                yield f"{kind}  missed  {name}: {shown(one.left)} -- {shown(one.right)}{quoted(naming(one, texts[name]))}"


def naming(pair: Pair, text: str) -> str:
    """Return the first sentence of *text* that has a name of either side of a gold *pair*, or "" where they never meet in one."""
    sides = [[side] if isinstance(side, str) else side for side in (pair.left, pair.right) if not isinstance(side, Mapping)]
    sentences = re.split(r"\n+|(?<=[.!?]) +(?=[A-Z“\"])", text)
    return next((one for one in sentences if all(any(name.casefold() in one.casefold() for name in side) for side in sides)), "")


def quoted(words: str) -> str:
    """Return *words* as a quotation that follows a pair, or "" for none."""
    return f"  “{' '.join(words.split())}”" if words else ""


def shown(filler: Any) -> str:
    """Return a name, title, date, topic or sum as one piece of text."""
    if isinstance(filler, Mapping):
        return f"{filler['currency']} {filler.get('value') or (filler.get('min'), filler.get('max'))}"
    first = filler if isinstance(filler, str) else filler[0]
    return first if isinstance(first, str) else f"{first[0]} {' to '.join(map(str, first[1]))}"


def format_report(report: Report, errors: int = 0) -> str:
    """Return *report* as lines of text, with its first *errors* errors before them."""
    lines = [*report.errors[:errors], f"{'':18}     P      R     F1     tp     fp     fn"]
    for label, counts in report.counts.items():
        figures = " ".join(f"{one:6.3f}" for one in rates(counts)) + " " + " ".join(f"{one:6.1f}" for one in counts)
        lines.append(f"{label if label in FAMILIES else '  ' + label:18} {figures}")
    matched = ", ".join(f"{name} right {share:.3f}" for name, share in report.accuracy.items()) or "nothing"
    low, high = report.interval
    lines.append(f"on matched pairs: {matched}")
    if report.calibration.bins:
        bins = ", ".join(f"{confidence:.2f} {right:.2f}" for confidence, right, _ in report.calibration.bins)
        lines.append(f"calibration error {report.calibration.error:.3f}; confidence and share right by tenths of the pairs: {bins}")
    over = f"{report.announcements} announcements, {report.with_facts} with facts found"
    lines.append(f"headline F1 {report.headline:.3f} (95% {low:.3f} to {high:.3f}) over {over}")
    if report.absent:
        lines.append(f"{len(report.absent)} of them not among the documents of the graph: {', '.join(report.absent[:5])}")
    return "\n".join(lines)
