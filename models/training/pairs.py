"""Trains the reader of pairs and writes it as ONNX.

    python models/training/pairs.py SHARED RECOGNIZER.pt OUT [--passes N] [--seed N]

It begins as the recognizer's encoder, of which the first layers stay as they are, and learns from windows of real announcements
(data/real/pairs.jsonl), of our own ones, and from passages (data/passages). What a careful reader could go either way on does not count.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import permutations, product
from pathlib import Path

import numpy as np
import recognizer as full
import torch
from corpus import KIND_LABELS, held_out, publisher, records
from fast import Embeddings
from sources import MODELS
from spacy.tokens import Doc
from torch import nn

sys.path.insert(0, str(MODELS.parent / "data"))
from annfile import parse
from passagefile import pairs, passages

from pressgraph.annotate.pairs import ISSUER, ISSUER_MARK, KINDS, LABELS, LINES_FROM, MOST, SIZE, Marked, asked, fits
from pressgraph.annotate.windows import Window, batch, windows

DATA = MODELS.parent / "data"
FROZEN, WIDTH = 2, 192
"""Layers of the recognizer that do not learn; the width in which mentions are compared."""
PIECES_IN_BATCH = 2400
EMPTY = 0.4
"""The share of windows that state nothing which a pass reads."""
RENAMED = 0.3
"""The share of things that a pass, but for the first, gives the name of another one of their label."""

Facts = dict[tuple[int, int, int], bool]
"""(kind, thing, thing) -> whether it is sure that a window states it; what is not in it is not stated."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A window of *document* (its id, for a passage its text) with its mentions and what it states of their things."""

    document: str
    doc: Doc
    window: Window
    places: list[Marked]
    facts: Facts


def stated(doc: Doc, ident: str, listed: list[dict], tokenizer) -> Iterator[Stated]:
    """Yield the windows of *doc* that *listed* has, by where they start. Raises SystemExit where one is none of *doc*."""
    cut = {doc[one.words[0]].idx: one for one in windows(doc, tokenizer, SIZE)}
    for row in listed:
        if row["start"] not in cut:
            raise SystemExit(f"{ident}: no window starts at {row['start']} (it was read when words or windows were cut otherwise)")
        one = cut[row["start"]]
        yield Stated(ident, doc, one, placed(doc, one, row), pairs(row["facts"]))


def placed(doc: Doc, one: Window, row: dict) -> list[Marked]:
    """Return the mentions that *row* has of a window."""
    found = [Marked(doc[:1], ISSUER, 0)] if row["issuer"] else []
    at = {word: place for place, word in enumerate(one.words)}
    for start, end, label, number in row["names"]:
        span = doc.char_span(start, end, alignment_mode="expand")
        words = [at[word.i] for word in span if word.i in at]
        if words:
            found.append(Marked(span, LABELS.index(label), number, words[0], words[-1] + 1))
    return found


def real(shared: Path, nlp, tokenizer) -> Iterator[Stated]:
    """Yield what readers found stated in windows of real announcements, none of them of a held-out issuer."""
    sys.path.insert(0, str(shared / "real"))
    from names import text_of

    texts = {record["id"]: record for name in ("raw.jsonl.gz", "names.jsonl") for record in records(shared / "real" / name)}
    for record in records(DATA / "real" / "pairs.jsonl"):
        text = text_of(texts[record["id"]])
        if hashlib.sha256(text.encode()).hexdigest() != record["sha256"]:
            raise SystemExit(f"{record['id']}: not the text that data/real/pairs.jsonl is about (another SHA-256)")
        if not held_out(publisher(texts[record["id"]])):
            yield from stated(nlp.make_doc(text), record["id"], record["windows"], tokenizer)


def written(nlp, tokenizer) -> Iterator[Stated]:
    """Yield the passages of data/passages."""
    for path in sorted((DATA / "passages").glob("*.txt")):
        for one in passages(path.read_text(encoding="utf-8")):
            row = {"start": 0, "issuer": bool(one.issuer), "names": one.names, "facts": one.facts}
            yield from stated(nlp.make_doc(one.text), one.text, [row], tokenizer)


def own(nlp, tokenizer) -> Iterator[Stated]:
    """Yield the windows of our announcements, without issuers and references.

    A pair is stated in the first of those windows that hold most of its fact; in others that is open.
    """
    for path in sorted((DATA / "announcements").glob("*.ann.txt")):
        found = parse(path.read_text(encoding="utf-8"))
        if held_out(found.id):
            continue
        doc = nlp.make_doc(found.text)
        labels = {ident: "ORG" if label in KIND_LABELS else label for _, _, label, ident in found.ents if label != "REF"}
        number = {ident: at for at, ident in enumerate(labels, 1)}
        named = [[start, end, labels[ident], number[ident]] for start, end, _, ident in found.ents if labels.get(ident) in LABELS]
        cut = list(windows(doc, tokenizer, SIZE))
        rows = [{"issuer": False, "names": inside(doc, one, named)} for one in cut]
        there = [{name[3] for name in row["names"]} for row in rows]
        facts: list[Facts] = [{} for _ in cut]
        for fact in (one for one in found.facts if one["relation"] in {"partnership", "funding"}):
            core = [as_list(fact.get(role)) for role in ("members", "funder", "recipient", "amount")]
            members, funders, recipients, amount = ([number[one] for one in role if one in number] for role in core)
            every = {*members, *funders, *recipients, *amount}
            sides = (permutations(members, 2), product(funders, recipients), product(funders, amount), product(recipients, amount))
            for kind, two in enumerate(sides):
                for left, right in two:
                    having = [at for at, things in enumerate(there) if {left, right} <= things]
                    fullest = max(having, key=lambda at: len(there[at] & every), default=None)
                    for at in having:
                        facts[at][kind, left, right] = at == fullest or facts[at].get((kind, left, right), False)
        for one, row, told in zip(cut, rows, facts, strict=True):
            if len({name[3] for name in row["names"]}) > 1:
                yield Stated(found.id, doc, one, placed(doc, one, row), told)


def as_list(value) -> list:
    """Return *value*, one or several or none, as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def inside(doc: Doc, one: Window, named: list[list]) -> list[list]:
    """Return those of *named* that stand in a window."""
    start, end = doc[one.words[0]].idx, doc[one.words[-1]].idx + len(doc[one.words[-1]])
    return [name for name in named if start <= name[0] and name[1] <= end]


class Network(nn.Module):
    """The layers of the recognizer, marks of mentions after the first of them, and a comparison of mentions."""

    def __init__(self, base: full.Network) -> None:
        super().__init__()
        size = base.bert.config.hidden_size
        self.heads = base.bert.config.num_attention_heads
        self.embeddings = Embeddings(base).requires_grad_(False)
        self.layers = nn.ModuleList(base.bert.encoder.layer)
        self.mark = nn.Embedding(ISSUER_MARK + 1, size)
        self.left, self.right = nn.Linear(2 * size, WIDTH), nn.Linear(2 * size, WIDTH)
        self.label = nn.Embedding(len(LABELS) + 1, 2 * WIDTH)
        self.context, self.both = nn.Linear(size, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.apart = nn.Embedding(LINES_FROM + MOST + 2, WIDTH)
        self.out, self.dropout = nn.Linear(WIDTH, len(KINDS)), nn.Dropout(0.2)
        nn.init.normal_(self.mark.weight, std=0.02)
        nn.init.normal_(self.apart.weight, std=0.02)
        nn.init.constant_(self.out.bias, -3.0)
        for layer in self.layers[:FROZEN]:
            layer.requires_grad_(False)

    def attend(self, layer, states, blocked):
        """Return the states after *layer*, and how much each piece attended to each, of shape (windows, heads, pieces, pieces)."""
        attention = layer.attention.self
        query, key, value = (
            part(states).view(states.shape[0], -1, self.heads, states.shape[2] // self.heads).transpose(1, 2)
            for part in (attention.query, attention.key, attention.value)
        )
        seen = (query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1]) + blocked).softmax(-1)
        states = layer.attention.output((seen @ value).transpose(1, 2).reshape(states.shape), states)
        return layer.output(layer.intermediate(states), states), seen

    def read(self, states, marks, blocked):
        """Return the states of all pieces and what the last layer attended to."""
        with torch.no_grad():
            for layer in self.layers[:FROZEN]:
                states, _ = self.attend(layer, states, blocked)
        states = states + self.mark(marks) * (marks > 0)[..., None]
        for layer in self.layers[FROZEN:]:
            states, seen = self.attend(layer, states, blocked)
        return states, seen

    def compare(self, states, seen, first, last, labels, left, right, apart):
        """Return the scores of pairs of mentions of one window, of shape (pairs, kinds)."""
        ends, about = torch.cat([states[first], states[last]], -1), self.label(labels)
        one = self.dropout(torch.tanh(self.left(ends) + about[:, :WIDTH]))[left]
        other = self.dropout(torch.tanh(self.right(ends) + about[:, WIDTH:]))[right]
        attended = (seen[:, first] + seen[:, last]) / 2
        shared = (attended[:, left] * attended[:, right]).sum(0)
        around = (shared / (shared.sum(-1, keepdim=True) + 1e-6)) @ states
        hidden = torch.relu(one + other + self.context(around) + self.both(one * other) + self.apart(apart).sum(1))
        return self.out(self.dropout(hidden))

    def forward(self, states, marks, first, last, labels, left, right, apart):
        """Return the scores for one window whose pieces are embedded as *states*, as it is shipped."""
        states, seen = self.read(states, marks, 0.0)
        return self.compare(states[0], seen[0], first, last, labels, left, right, apart)


@dataclass(frozen=True, slots=True)
class Example:
    """What the network is asked of a window; of each pair of mentions the row of its things; what is wanted and counted of these, (things, kinds).

    ``reverse`` is the row of the same two things the other way round, its own where there is none.
    """

    window: Window
    question: dict[str, np.ndarray]
    rows: np.ndarray
    reverse: np.ndarray
    wanted: np.ndarray
    counted: np.ndarray


def example(one: Stated) -> Example | None:
    """Return *one* as an example, or None where it holds no pair."""
    if len({place.thing for place in one.places}) < 2:
        return None
    question = asked(one.doc, one.window, one.places)
    things = [(one.places[left].thing, one.places[right].thing) for left, right in zip(question["left"], question["right"], strict=True)]
    numbered = {two: row for row, two in enumerate(sorted(set(things)))}
    if not numbered:
        return None
    wanted, counted = np.zeros((2, len(numbered), len(KINDS)), dtype=np.float32)
    label = {place.thing: place.label for place in one.places}
    for (left, right), row in numbered.items():
        for at, kind in enumerate(KINDS):
            sure = one.facts.get((at, left, right))
            wanted[row, at] = bool(sure)
            counted[row, at] = sure is not False and fits(kind, label[left], label[right])
    reverse = [numbered.get(two[::-1], row) for two, row in numbered.items()]
    return Example(one.window, question, np.array([numbered[two] for two in things]), np.array(reverse), wanted, counted)


Word = tuple[int, list[int], list[int], list[int]]
"""A word of a document: its number; the pieces, shapes and layouts of its pieces."""


def words(one: Window) -> list[Word]:
    """Return the words of *one*."""
    ends = [*one.first[1:], len(one.pieces) - 1]
    return [
        (word, one.pieces[start:end], one.shapes[start:end], one.layouts[start:end])
        for word, start, end in zip(one.words, one.first, ends, strict=True)
    ]


def renamed(one: Stated, names: dict[int, list[list[Word]]], rng: random.Random) -> Stated:
    """Return *one* with some of its things, but for issuer and sums, under other *names* of their label."""
    every, new, at = words(one.window), [], 0
    places = [place for place in one.places if place.label == ISSUER]
    chosen: dict[int, list[Word] | None] = {}
    for place in sorted((place for place in one.places if place.label != ISSUER), key=lambda place: place.start):
        if place.start < at:
            continue
        new += every[at : place.start]
        other = names[place.label] if place.thing and LABELS[place.label] != "MONEY" and rng.random() < RENAMED else None
        name = chosen.setdefault(place.thing, rng.choice(other) if other else None)
        begin = every[place.start]
        mine = [(begin[0], *word[1:]) for word in name] if name else every[place.start : place.end]
        mine = [(*mine[0][:3], begin[3][:1] + mine[0][3][1:]), *mine[1:]]
        places.append(replace(place, start=len(new), end=len(new) + len(mine)))
        new += mine
        at = place.end
    new += every[at:]
    first, pieces, shapes, layouts = [], one.window.pieces[:1], one.window.shapes[:1], one.window.layouts[:1]
    for _, mine, mine_shapes, mine_layouts in new:
        first.append(len(pieces))
        pieces, shapes, layouts = pieces + mine, shapes + mine_shapes, layouts + mine_layouts
    frame = one.window.pieces[-1:], one.window.shapes[-1:], one.window.layouts[-1:]
    window = Window([word[0] for word in new], first, pieces + frame[0], shapes + frame[1], layouts + frame[2])
    return replace(one, window=window, places=places)


def scored(network: Network, group: list[Example]) -> list[torch.Tensor]:
    """Return the scores of the pairs of things of each of *group*, of shape (things, kinds)."""
    arrays = {name: torch.from_numpy(array) for name, array in batch([one.window for one in group]).items()}
    marks = torch.zeros_like(arrays["pieces"])
    for row, one in enumerate(group):
        marks[row, : len(one.window.pieces)] = torch.from_numpy(one.question["marks"][0])
    with torch.no_grad():
        states = network.embeddings(arrays["pieces"], arrays["shapes"], arrays["layouts"])
    blocked = (1.0 - arrays["mask"][:, None, None, :].float()) * -1e9
    states, seen = network.read(states, marks, blocked)
    found = []
    for row, one in enumerate(group):
        question = {name: torch.from_numpy(array) for name, array in one.question.items() if name != "marks"}
        scores, rows = network.compare(states[row], seen[row], **question), torch.from_numpy(one.rows)[:, None].expand(-1, len(KINDS))
        most = torch.full(one.wanted.shape, -1e9).scatter_reduce(0, rows, scores.detach(), "amax")
        found.append(most + torch.zeros(one.wanted.shape).scatter_add(0, rows, (scores - most.gather(0, rows)).exp()).log())
    return found


def loss_of(network: Network, group: list[Example]) -> torch.Tensor:
    """Return the negative log likelihood of all that counts, for each pair that is stated."""
    total = torch.zeros(())
    for one, scores in zip(group, scored(network, group), strict=True):
        losses = nn.functional.binary_cross_entropy_with_logits(scores, torch.from_numpy(one.wanted), reduction="none")
        total = total + (losses * torch.from_numpy(one.counted)).sum()
    return total / (sum(float(one.wanted.sum()) for one in group) + 10)


def groups(found: list[Example], rng: random.Random) -> list[list[Example]]:
    """Return groups of examples of like length, in random order."""
    made: list[list[Example]] = [[]]
    for one in sorted(found, key=lambda one: len(one.window.pieces) + rng.random() * 30):
        if made[-1] and (len(made[-1]) + 1) * len(one.window.pieces) > PIECES_IN_BATCH:
            made.append([])
        made[-1].append(one)
    rng.shuffle(made)
    return made


def train(network: Network, seen: list[Stated], passes: int, seed: int) -> None:
    """Run *passes* times over *seen*, warming up and then cooling down linearly."""
    rng = random.Random(seed)
    names: dict[int, list[list[Word]]] = defaultdict(list)
    for one in seen:
        every = words(one.window)
        for place in one.places:
            if place.label not in {ISSUER, LABELS.index("MONEY")}:
                names[place.label].append(every[place.start : place.end])
    plan = []
    for turn in range(passes):
        kept = [one for one in seen if any(one.facts.values()) or rng.random() < EMPTY]
        made = [example(renamed(one, names, rng) if turn else one) for one in kept]
        plan += groups([one for one in made if one is not None], rng)
    heads = [weight for name, weight in network.named_parameters() if weight.requires_grad and not name.startswith("layers")]
    body = [weight for weight in network.layers.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body, "lr": 8e-5}, {"params": heads, "lr": 6e-4}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.05 * len(plan) + 1), max(0.02, 1 - step / len(plan))))
    network.train()
    mean, began = 0.0, time.time()
    for step, group in enumerate(plan):
        loss = loss_of(network, group)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        mean = loss.item() if not step else 0.98 * mean + 0.02 * loss.item()
        if step % 50 == 0:
            print(f"step {step}/{len(plan)} loss {mean:.4f} {time.time() - began:.0f} s", flush=True)


@torch.no_grad()
def measured(network: Network, found: list[Example]) -> dict[str, dict[str, float]]:
    """Return for each kind how many pairs are stated, the best F1, and the recall at a precision of 0.8."""
    network.eval()
    told: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for one in found:
        (scores,) = scored(network, [one])
        scores[:, 0] = (scores[:, 0] + scores[one.reverse, 0]) / 2
        for at, kind in enumerate(KINDS):
            counts = one.counted[:, at] > 0
            told[kind] += zip(scores[counts, at].tolist(), one.wanted[counts, at].tolist(), strict=True)
    report = {}
    for kind, answers in told.items():
        right = np.cumsum([wanted for _, wanted in sorted(answers, reverse=True)])
        precision, recall = right / np.arange(1, len(answers) + 1), right / max(1.0, right[-1])
        best = (2 * precision * recall / np.maximum(precision + recall, 1e-9)).max()
        report[kind] = {"stated": float(right[-1]), "F1": float(best), "recall": float(recall[precision >= 0.8].max(initial=0.0))}
    return report


def export(network: Network, path: Path) -> None:
    """Write *network* into *path*, its linear layers and embeddings in int8 of the reduced range (see fast.py)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    two = torch.tensor([0, 1])
    inputs = {"states": torch.ones((1, 8, network.mark.embedding_dim)), "marks": torch.ones((1, 8), dtype=torch.int64)}
    inputs |= dict.fromkeys(("first", "last", "labels", "left", "right"), two) | {"apart": torch.ones((2, 3), dtype=torch.int64)}
    axes = {name: {1: "pieces"} for name in ("states", "marks")} | {name: {0: "mentions"} for name in ("first", "last", "labels")}
    axes |= {name: {0: "pairs"} for name in ("left", "right", "apart", "scores")}
    whole = path.with_suffix(".whole")
    names = {"input_names": list(inputs), "output_names": ["scores"], "dynamic_axes": axes}
    torch.onnx.export(network.eval(), tuple(inputs.values()), whole, opset_version=17, dynamo=False, **names)
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    whole.unlink()


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("recognizer", type=Path, help="the weights that recognizer.py wrote")
    arguments.add_argument("out", type=Path, help="the ONNX file to write")
    arguments.add_argument("--passes", type=int, default=5)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    torch.manual_seed(options.seed)
    nlp, tokenizer = full.reading()
    every = [*real(options.shared, nlp, tokenizer), *own(nlp, tokenizer), *written(nlp, tokenizer)]
    base = full.Network()
    base.load_state_dict(torch.load(options.recognizer))
    network = Network(base)
    left_out = [made for one in every if held_out(one.document, 3) and (made := example(one)) is not None]
    train(network, [one for one in every if not held_out(one.document, 3)], options.passes, options.seed)
    report = measured(network, left_out)
    print(*(f"{kind} {figures}" for kind, figures in report.items()), sep="\n")
    torch.save(network.state_dict(), options.out.with_suffix(".pt"))
    export(network, options.out)
    options.out.with_suffix(".json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
