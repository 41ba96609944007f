"""Distils the fast profile from the trained recognizer, and writes both as ONNX over the embeddings that they share.

    python models/training/fast.py SHARED RECOGNIZER.pt OUT [--words N] [--passes N] [--seed N]

The student keeps the embeddings and the first layers, of each feed-forward part the strongest neurons. It learns from what the recognizer
answers on unlabelled announcements (no held-out issuers, nothing of the gold) and from the marked ones.
"""

from __future__ import annotations

import argparse
import copy
import hashlib
import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import recognizer as full
import torch
from corpus import held_out, own, publisher, real, records, varied
from sources import MODELS
from torch import nn

from pressgraph.annotate.recognizer import TAGS
from pressgraph.annotate.windows import batch, windows

LAYERS = 2
NEURONS = 512
"""Of the 1,536 in the feed-forward part of a layer."""
ORG = [TAGS.index("B-ORG"), TAGS.index("I-ORG")]
LONGEST = 8000
"""Characters of an unlabelled announcement that are read."""


class Embeddings(nn.Module):
    """Pieces, shapes and layouts of shape (windows, pieces) to the states that the first layer gets, as *network* embeds them."""

    def __init__(self, network: full.Network) -> None:
        super().__init__()
        self.bert, self.shape, self.layout = network.bert.embeddings, network.shape, network.layout

    def forward(self, pieces, shapes, layouts):
        return self.bert(inputs_embeds=self.bert.word_embeddings(pieces) + self.shape(shapes) + self.layout(layouts))


class Encoder(nn.Module):
    """Such states and the mask to scores of tags and kinds, by *layers* and heads like those of *network*."""

    def __init__(self, network: full.Network, layers) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.dropout = nn.Dropout(0.1)
        self.tags, self.kinds = copy.deepcopy(network.tags), copy.deepcopy(network.kinds)

    def forward(self, states, mask):
        blocked = (1.0 - mask[:, None, None, :].to(states.dtype)) * torch.finfo(states.dtype).min
        for layer in self.layers:
            states = layer(states, blocked)
        states = self.dropout(states)
        return self.tags(states), self.kinds(states)


class Student(nn.Module):
    """The first layers of *teacher*, thinned, over its embeddings, which stay as they are."""

    def __init__(self, teacher: full.Network) -> None:
        super().__init__()
        self.embeddings = Embeddings(teacher).requires_grad_(False)
        self.encoder = Encoder(teacher, [thinned(copy.deepcopy(layer)) for layer in teacher.bert.encoder.layer[:LAYERS]]).requires_grad_(True)

    def forward(self, pieces, shapes, layouts, mask):
        return self.encoder(self.embeddings(pieces, shapes, layouts), mask)


def thinned(layer):
    """Return *layer* with the :data:`NEURONS` of its feed-forward part whose weights are the largest."""
    inner, outer = layer.intermediate.dense, layer.output.dense
    kept = (inner.weight.norm(dim=1) * outer.weight.norm(dim=0)).topk(NEURONS).indices.sort().values
    inner.weight, inner.bias = nn.Parameter(inner.weight[kept].detach().clone()), nn.Parameter(inner.bias[kept].detach().clone())
    outer.weight = nn.Parameter(outer.weight[:, kept].detach().clone())
    inner.out_features = outer.in_features = NEURONS
    return layer


def unlabelled(shared: Path) -> Iterator[str]:
    """Yield texts of ``real/raw.jsonl.gz`` that nothing is measured on, in an order that their ids shuffle."""
    sys.path.insert(0, str(shared / "real"))
    from names import text_of

    measured = {record["id"] for name in ("real/names.jsonl", "gold/dev.jsonl") for record in records(shared / name)}
    found = [one for one in records(shared / "real" / "raw.jsonl.gz") if one["id"] not in measured and not held_out(publisher(one))]
    for record in sorted(found, key=lambda one: hashlib.sha256(one["id"].encode()).digest()):
        yield text_of(record)[:LONGEST]


@torch.no_grad()
def answers(teacher: full.Network, texts: Iterator[str], words: int, nlp, tokenizer) -> list:
    """Return (window, scores of tags, scores of kinds) of *teacher* for the first *words* words of *texts*."""
    teacher.eval()
    found: list = []
    read = 0
    for text in texts:
        if read >= words:
            break
        for one in windows(nlp.make_doc(text), tokenizer):
            arrays = {name: torch.from_numpy(array) for name, array in batch([one]).items()}
            tags, kinds = teacher(arrays["pieces"], arrays["shapes"], arrays["layouts"], arrays["mask"])
            found.append((one, tags[0, one.first].half().numpy(), kinds[0, one.first].half().numpy()))
            read += len(one.words)
    return found


def distance(student: Student, group) -> torch.Tensor:
    """Return the mean divergence of *student* from the answers of the recognizer, that of kinds where it is an organization."""
    arrays = {name: torch.from_numpy(array) for name, array in batch([window for window, _, _ in group]).items()}
    tags, kinds = student(arrays["pieces"], arrays["shapes"], arrays["layouts"], arrays["mask"])
    rows = torch.tensor([row for row, (window, _, _) in enumerate(group) for _ in window.first])
    columns = torch.tensor([at for window, _, _ in group for at in window.first])
    wanted, wanted_kinds = (torch.from_numpy(np.concatenate([one[at] for one in group]).astype(np.float32)).softmax(-1) for at in (1, 2))

    def divergence(scores, likely):
        return nn.functional.kl_div(scores[rows, columns].log_softmax(-1), likely, reduction="none").sum(-1)

    share = wanted[:, ORG].sum(-1)
    return divergence(tags, wanted).mean() + full.KIND_WEIGHT * (divergence(kinds, wanted_kinds) * share).sum() / (share.sum() + 1)


def train(student: Student, silver, passes, rate: float, seed: int) -> None:
    """Run over *silver* and one of the lists of marked examples in each of *passes*, warming up and then cooling down linearly."""
    rng = random.Random(seed)
    plan = []
    for marked in passes:
        mixed = [(distance, group) for group in full.batches(silver, rng)] + [(full.loss_of, group) for group in full.batches(marked, rng)]
        rng.shuffle(mixed)
        plan += mixed
    optimizer = torch.optim.AdamW(student.encoder.parameters(), lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.03 * len(plan) + 1), max(0.02, 1 - step / len(plan))))
    student.train()
    means: dict[str, float] = {}
    began = time.time()
    for step, (loss_of, group) in enumerate(plan):
        loss = loss_of(student, group)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(student.encoder.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        name = loss_of.__name__
        means[name] = loss.item() if name not in means else 0.98 * means[name] + 0.02 * loss.item()
        if step % 50 == 0:
            print(f"step {step}/{len(plan)} {({key: round(value, 4) for key, value in means.items()})} {time.time() - began:.0f} s", flush=True)


def export(teacher: full.Network, student: Student, out: Path) -> None:
    """Write ``embeddings.onnx``, ``encoder.onnx``, ``fast.onnx`` (weights in int8) and ``tokenizer.json`` into *out*."""
    out.mkdir(parents=True, exist_ok=True)
    ints, states = torch.ones((2, 16), dtype=torch.int64), torch.ones((2, 16, teacher.bert.config.hidden_size))
    embedding = {"pieces": ints, "shapes": ints, "layouts": ints}
    write(student.embeddings, out / "embeddings.onnx", embedding, ["states"])
    for encoder, name in ((Encoder(teacher, teacher.bert.encoder.layer), "encoder"), (student.encoder, "fast")):
        write(encoder, out / f"{name}.onnx", {"states": states, "mask": ints}, ["tags", "kinds"])
    (out / "tokenizer.json").write_bytes((full.WEIGHTS / "tokenizer.json").read_bytes())


def write(network: nn.Module, path: Path, inputs: dict[str, torch.Tensor], outputs: list[str]) -> None:
    """Write *network* into *path*, its linear layers and embeddings in int8.

    The reduced range of seven bits keeps the sums of processors without VNNI, which add in 16 bits, from overflowing.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    axes = {name: {0: "windows", 1: "length"} for name in [*inputs, *outputs]}
    whole = path.with_suffix(".whole")
    torch.onnx.export(
        network.eval(),
        tuple(inputs.values()),
        whole,
        input_names=list(inputs),
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    whole.unlink()


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("recognizer", type=Path, help="the weights that recognizer.py wrote")
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--words", type=int, default=1_800_000)
    arguments.add_argument("--passes", type=int, default=2)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    nlp, tokenizer = full.reading()
    teacher = full.Network()
    teacher.load_state_dict(torch.load(options.recognizer))
    teacher.requires_grad_(False).eval()
    student = Student(teacher)
    ours, others = list(own(MODELS.parent / "data" / "announcements")), list(real(options.shared))
    parts = {"own": [m for m in ours if held_out(m.id)], "real": [m for m in others if held_out(m.publisher)]}
    tests = {name: [e for m in part for e in full.examples(m, nlp, tokenizer)] for name, part in parts.items()}
    seen = [m for m in ours + others if not held_out(m.publisher)]
    silver = answers(teacher, unlabelled(options.shared), options.words, nlp, tokenizer)
    passes = [[e for m in seen for e in full.examples(varied(m, rng) if at else m, nlp, tokenizer)] for at in range(options.passes)]
    train(student, silver, passes, 5e-4, options.seed)
    report = {name: full.evaluate(student, test) for name, test in tests.items()}
    for name, figures in report.items():
        print(name, {label: round(figure[2], 3) for label, figure in figures.items()}, flush=True)
    torch.save(student.state_dict(), options.out.with_name("fast.pt"))
    export(teacher, student, options.out)
    options.out.with_name("fast.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
