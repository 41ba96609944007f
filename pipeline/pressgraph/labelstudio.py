"""Facts to be judged by a person in Label Studio, and the judgements back as corrections.

A task is an announcement. A fact is a region over its quote, labelled with the relation; what fills its roles are regions labelled with kinds, to
which the fact is related by role. Whoever removes the region of a fact, or chooses "rejected" for it, rejects the fact; who chooses "confirmed"
confirms it; who gives a name another label says of what kind the thing is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from pressgraph.corrections import Correction
from pressgraph.errors import InputError
from pressgraph.schema import KINDS

DECISIONS = {"rejected": "reject", "confirmed": "confirm"}
"""Choice for the region of a fact -> action of a correction."""


def tasks(graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    """Return the announcements of *graph* as tasks, each with its facts as a prediction. Raises InputError where the graph has no texts."""
    by_document: dict[str, list[tuple[str, Mapping[str, Any]]]] = {document: [] for document in graph.graph["documents"]}
    for node, data in graph.nodes(data=True):
        for one in data.get("evidence", ()):
            by_document[one["document"]].append((node, one))
    return [task(graph, document, evidence) for document, evidence in by_document.items()]


def task(graph: nx.MultiDiGraph, document: str, evidence: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Any]:
    """Return the announcement *document* as a task; ``facts`` and ``things`` of its data tell what its regions stand for."""
    about = graph.graph["documents"][document]
    if not about["text"]:
        raise InputError(f"{about['id']}: its text is not in the graph (possible: a graph written with --evidence full)")
    result: list[dict[str, Any]] = []
    stand_for: dict[str, dict[str, Any]] = {"facts": {}, "things": {}}
    for fact, one in evidence:
        home = f"{fact.rpartition('/')[2]}-{one['start']}-{one['rule']}"
        stand_for["facts"][home] = fact
        result.append(region(home, one["start"], one["end"], one["quote"], graph.nodes[fact]["relation"]))
        for mention in one["mentions"]:
            name = f"{home}-{mention['role']}-{mention['start']}"
            if mention["thing"]:
                kind = graph.nodes[mention["thing"]]["kind"]
                stand_for["things"][name] = [mention["thing"], kind]
                result.append(region(name, mention["start"], mention["end"], mention["text"], kind))
                result.append({"type": "relation", "from_id": home, "to_id": name, "direction": "right", "labels": [mention["role"]]})
    return {"data": {"text": about["text"], "document": about["id"], **stand_for}, "predictions": [{"model_version": "pressgraph", "result": result}]}


def region(name: str, start: int, end: int, text: str, label: str) -> dict[str, Any]:
    """Return a labelled stretch of the text."""
    value = {"start": start, "end": end, "text": text, "labels": [label]}
    return {"id": name, "type": "labels", "from_name": "label", "to_name": "text", "value": value}


def judgements(path: Path) -> list[Correction]:
    """Return what a person decided in the tasks that Label Studio exported as JSON into *path*. Raises InputError."""
    try:
        exported = json.loads(path.read_text(encoding="utf-8"))
        found = [correction for at, one in enumerate(exported) for correction in judged(one, f"{path}: task {at + 1}")]
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error})") from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InputError(f"{path}: no tasks of ours in Label Studio's JSON ({type(error).__name__}: {error})") from error
    return list(dict.fromkeys(found))


def judged(one: Mapping[str, Any], where: str) -> Iterator[Correction]:
    """Yield what the last annotation of the task *one* says; what was skipped says nothing."""
    done = [annotation["result"] for annotation in one.get("annotations", ()) if not annotation.get("was_cancelled")]
    if not done:
        return
    labels = {each["id"]: each["value"]["labels"] for each in done[-1] if each["type"] == "labels"}
    choices = {each["id"]: each["value"]["choices"][0] for each in done[-1] if each["type"] == "choices"}
    note = f"Label Studio, {one['data']['document']}"
    decisions: dict[str, set[str]] = {}
    for name, fact in one["data"]["facts"].items():
        decisions.setdefault(fact, set()).add(choices.get(name, "") if name in labels else "rejected")
    for fact, told in decisions.items():
        if len(told) == 1 and (action := DECISIONS.get(*told)):
            yield Correction(action, fact, note=note, where=where)
    for name, (thing, kind) in one["data"]["things"].items():
        label = labels.get(name, [kind])[0]
        if label != kind and label in KINDS:
            yield Correction("kind", thing, label, note, where)
