"""What a block is made of, and what a stack of them does."""

from __future__ import annotations

from gptlab.lab.tour.scene import PROMPT, Scene
from gptlab.lab.tour.values import Answer, Bar, Bars, Flow

PARTS = ("attention", "the feed-forward layer", "the norms")


def block(scene: Scene) -> Answer:
    """Which part of a block holds most of its parameters."""
    from gptlab.gpt.model import Block

    first = scene.model.h[0]
    assert isinstance(first, Block)
    modules = ((first.attn,), (first.mlp,), (first.ln_1, first.ln_2))
    counts = [sum(p.numel() for module in part for p in module.parameters()) for part in modules]
    right = counts.index(max(counts))
    layer, place = scene.seen.layers[0], scene.watched
    sizes = [
        ("comes in", layer.before),
        ("+ attention", layer.attended),
        ("+ feed-forward", layer.thought),
        ("goes on", layer.after),
    ]
    lengths = [(name, float(each[place].norm())) for name, each in sizes]
    longest = max(length for _, length in lengths) or 1.0
    return Answer(
        right,
        f"{PARTS[right].capitalize()}: {counts[right] / sum(counts):.0%} of the {sum(counts):,} in "
        "a block. Attention moves information between tokens; the feed-forward layer works on each "
        "token alone. Both add to the vector and leave the old one in it, which is the shortcut.",
        (
            Flow(
                "a block",
                (
                    ("norm", f"{counts[2] // 2:,}"),
                    ("attention, added", f"{counts[0]:,}"),
                    ("norm", f"{counts[2] - counts[2] // 2:,}"),
                    ("feed-forward, added", f"{counts[1]:,}"),
                ),
            ),
            Bars(
                "parameters",
                tuple(
                    Bar(part, count / max(counts), f"{count:,}", number == right)
                    for number, (part, count) in enumerate(zip(PARTS, counts, strict=True))
                ),
            ),
            Bars(
                f"length of the vector of {scene.watched_name} in block 0",
                tuple(Bar(name, size / longest, f"{size:.2f}") for name, size in lengths),
            ),
        ),
        note=scene.sentence.note,
    )


DEPTHS = (
    "before the first block",
    "in the first half of the blocks",
    "in the second half",
    "only after the last block",
)


def stack(scene: Scene) -> Answer:
    """From which depth on the final guess leads: the logit lens after each block."""
    import torch

    from gptlab.gpt.logit_lens import next_token_logits
    from gptlab.gpt.trace import trace

    reading = scene.read(PROMPT)
    seen = trace(scene.model, reading.ids)
    streams = [seen.embedding[-1:], *(layer.after[-1:] for layer in seen.layers)]
    known = scene.tokenizer.vocab_size
    with torch.no_grad():
        logits = [next_token_logits(scene.model, stream)[0, :known] for stream in streams]
    rows = [each.float().softmax(-1) for each in logits]
    tops = [int(row.argmax()) for row in rows]
    final, n_layer = tops[-1], len(rows) - 1
    # The first depth from which on the final guess is never given up again.
    since = max((depth + 1 for depth, top in enumerate(tops) if top != final), default=0)
    right = _part_of_stack(since, n_layer)
    names = ["embedding", *(f"after block {number}" for number in range(n_layer))]
    shares = [float(row[final]) for row in rows]
    bars = tuple(
        Bar(f"{name}: {scene.token(top)}", share, f"{share:.1%}", top == final)
        for name, top, share in zip(names, tops, shares, strict=True)
    )
    where = "before the first block" if since == 0 else f"after block {since - 1} of {n_layer}"
    return Answer(
        right,
        f"The final guess is {scene.token(final)}, and it leads from {where} on (blocks are "
        "counted from 0). Every block reads the same row of vectors and adds to it, so that the "
        "vectors can be read as a guess at any depth.",
        (Bars(f"its guess, and how likely {scene.token(final)} is", bars),),
        names={"n": str(n_layer), "text": reading.text},
        note=reading.note,
    )


def _part_of_stack(since: int, n_layer: int) -> int:
    """Which of `DEPTHS` a depth, counted in blocks passed, lies in."""
    if since == 0:
        return 0
    if since == n_layer:
        return 3
    return 1 if since * 2 <= n_layer else 2
