"""From a text to vectors, and how its tokens attend to each other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from gptlab.lab.tour.scene import SENTENCE, Scene
from gptlab.lab.tour.values import Answer, Bar, Bars, Chips, Matrix, Strips

if TYPE_CHECKING:
    from torch import Tensor

ALIKE = 0.25
"""Cosine from which two vectors are said to point the same way."""


def tokens_and_positions(scene: Scene) -> Answer:
    """How many tokens the sentence becomes."""
    whole = scene.read(SENTENCE)
    sentence, seen, place = scene.sentence, scene.seen, scene.watched
    added = seen.token_embedding + seen.position_embedding
    difference = float((added - seen.layers[0].before).abs().max())
    chips = [(piece.text, piece.id) for piece in sentence.pieces]
    strips = (
        (f"row {sentence.ids[place]:,} of tokens", _floats(seen.token_embedding[place])),
        (f"+ row {place} of places", _floats(seen.position_embedding[place])),
        ("= what block 0 reads", _floats(seen.layers[0].before[place])),
    )
    return Answer(
        len(whole.pieces),
        f"{len(whole.pieces)} tokens. Each id picks a row of {scene.config.n_embd} numbers, its "
        f"place picks another, and the first block reads their sum (it differs by "
        f"{_difference(difference)}). Without the second row, word order would be lost.",
        (Chips("tokens and ids", tuple(chips), place), Strips("a token as numbers", strips)),
        names={"text": whole.text, "model": scene.title},
        note=whole.note or sentence.note,
    )


def self_attention(scene: Scene) -> Answer:
    """Which token the watched one attends to most, all heads in the mean."""
    labels, place = scene.sentence.labels, scene.watched
    row = scene.mean_weights[place].tolist()
    best = row.index(max(row))
    seen = sorted(range(place + 1), key=lambda key: -row[key])
    offered = sorted([*seen[:3], *range(place + 1, len(row))][:4])
    later = row[place + 1 :]
    return Answer(
        offered.index(best),
        f"It takes {row[best]:.0%} of what it gathers from “{labels[best]}”. "
        + (
            f"The {len(later)} tokens after it get exactly {max(later):.0f}: stop 9 says why."
            if later
            else "No token comes after it."
        ),
        (Bars(f"where {labels[place]} looks", _share_bars(labels, row, best)),),
        choices=tuple(labels[key] for key in offered),
        names={"token": scene.watched_name},
        note=scene.sentence.note,
    )


def _share_bars(labels: tuple[str, ...], row: list[float], marked: int) -> tuple[Bar, ...]:
    highest = max(row) or 1.0
    return tuple(
        Bar(label, share / highest, f"{share:.1%}", key == marked)
        for key, (label, share) in enumerate(zip(labels, row, strict=True))
    )


def queries_keys_values(scene: Scene) -> Answer:
    """How a query lies to a key: the cosine of the angle between them."""
    import torch.nn.functional as F

    layer = scene.seen.layers[_middle(scene)]
    place, key = scene.watched, max(0, scene.watched - 1)
    q, k, v = layer.q[0, place], layer.k[0, key], layer.v[0, key]
    products, score = q * k, float(q @ k)
    cosine = float(F.cosine_similarity(q, k, dim=0))
    right = 0 if cosine >= ALIKE else 2 if cosine <= -ALIKE else 1
    asking, asked = scene.sentence.labels[place], scene.sentence.labels[key]
    clues = (
        (f"query of {asking}", _floats(q)),
        (f"key of {asked}", _floats(k)),
    )
    after = ((f"q × k, sum {score:.2f}", _floats(products)), (f"value of {asked}", _floats(v)))
    return Answer(
        right,
        f"Multiplied channel by channel and added up they make the score {score:.2f}; their cosine "
        f"is {cosine:.2f}. The higher a score, the more “{asking}” takes of the value of "
        f"“{asked}”.",
        (Strips("product and value", after),),
        clues=(Strips(f"block {_middle(scene)}, head 0", clues),),
        names={"asking": f"“{asking}”", "asked": f"“{asked}”", "n": str(len(q))},
        note=scene.sentence.note,
    )


def scaled_dot_product(scene: Scene) -> Answer:
    """What division by √d does to the shares: their entropy with it and without."""
    layer = scene.seen.layers[_middle(scene)]
    scores = layer.scores()[:, -1]  # (H, T): of the last token, which sees all
    with_it, without = (scores / layer.divisor).softmax(-1), scores.softmax(-1)
    # The head on which it has most to show.
    head = int((without - with_it).abs().amax(-1).argmax())
    before, after = _entropy(without[head]), _entropy(with_it[head])
    right = 1 if abs(after - before) < 1e-9 else 0 if before < after else 2
    labels = scene.sentence.labels
    rows = [each[head].tolist() for each in (with_it, without)]
    best = rows[0].index(max(rows[0]))
    return Answer(
        right,
        f"In head {head} of block {_middle(scene)} “{labels[-1]}” looks at as many tokens as if it "
        f"looked at {2**after:.1f} evenly; undivided, at {2**before:.1f}. After a softmax of large "
        "scores the largest takes all, and the others get no gradient to learn from.",
        (
            Bars(f"divided by {layer.divisor:.2f}", _share_bars(labels, rows[0], best)),
            Bars("undivided", _share_bars(labels, rows[1], rows[1].index(max(rows[1])))),
        ),
        names={"d": str(scene.config.head_size), "root": f"{layer.divisor:.2f}"},
        note=scene.sentence.note,
    )


def _entropy(shares: Tensor) -> float:
    import torch

    return float(torch.special.entr(shares.double()).sum()) / math.log(2)


def causal_mask(scene: Scene) -> Answer:
    """How many tokens the watched one may see, and that a later change does not reach it."""
    labels, place = scene.sentence.labels, scene.watched
    allowed = scene.seen.layers[0].allowed
    cells = tuple(
        tuple(share if may else None for share, may in zip(row, mays, strict=True))
        for row, mays in zip(scene.mean_weights.tolist(), allowed.tolist(), strict=True)
    )
    n_seen = int(allowed[place].sum())
    seen = ", ".join(f"“{labels[key]}”" for key in range(len(labels)) if allowed[place, key])
    return Answer(
        n_seen,
        f"{n_seen}: {seen}. The scores of later tokens are set to −∞, and e to the −∞ is 0, so "
        f"they get no share at all. {_poked(scene)}",
        (Matrix("who looks at whom: rows look at columns", labels, labels, cells, place),),
        names={"token": scene.watched_name, "n": str(len(labels))},
        note=scene.sentence.note,
    )


def _poked(scene: Scene) -> str:
    """What happens to earlier logits when the last token is another one."""
    from gptlab.gpt.trace import trace

    ids, labels = scene.sentence.ids, scene.sentence.labels
    if len(ids) < 2:
        return "There is no earlier token whose logits could change."
    other = [*ids[:-1], (ids[-1] + 1) % scene.tokenizer.vocab_size]
    moved = (trace(scene.model, other).logits - scene.seen.logits).abs().amax(-1)
    before, own = float(moved[:-1].max()), float(moved[-1])
    return (
        f"Proof: with “{scene.token(other[-1])}” in the place of “{labels[-1]}” the logits of all "
        f"earlier tokens change by {_difference(before)}, and its own by up to {own:.2f}."
    )


def heads(scene: Scene) -> Answer:
    """How many different tokens the heads of the last block favour."""
    import torch

    layer = scene.seen.layers[-1]
    rows = layer.weights()[:, -1]  # (H, T): where the last token looks
    favourites: list[int] = rows.argmax(-1).tolist()
    labels = scene.sentence.labels
    n_head, size = scene.config.n_head, scene.config.head_size
    block = scene.config.n_layer - 1
    entropies = torch.special.entr(rows.double()).sum(-1) / math.log(2)
    names = tuple(f"head {head}" for head in range(n_head))
    told = ", ".join(f"“{label}”" for label in dict.fromkeys(labels[key] for key in favourites))
    sharpest = int(entropies.argmin())
    n_looked_at = 2 ** float(entropies[sharpest])
    return Answer(
        len(set(favourites)),
        f"{len(set(favourites))}: {told}. Each head has its own queries, keys and values of {size} "
        f"channels; side by side they are the {scene.config.n_embd} of the model again. Head "
        f"{sharpest} is the surest: it looks as if at {n_looked_at:.1f} tokens.",
        (
            Matrix(
                f"block {block}: where {labels[-1]} looks, head by head",
                names,
                labels,
                tuple(tuple(row) for row in rows.tolist()),
            ),
        ),
        names={"n": str(n_head), "token": f"“{labels[-1]}”", "block": str(block)},
        note=scene.sentence.note,
    )


def _middle(scene: Scene) -> int:
    """The block that is looked into where one stands for all."""
    return scene.config.n_layer // 2


def _floats(vector: Tensor) -> tuple[float, ...]:
    return tuple(vector.float().tolist())


def _difference(value: float) -> str:
    return "exactly 0" if value == 0 else f"{value:.1e}"
