"""What the line below the views says: the model, the loss, and what was changed."""

from __future__ import annotations

from gptlab.gpt.interventions import UNCHANGED, Interventions
from gptlab.lab.events import FuturePoked, Traced
from gptlab.ui.widgets.probability_bars import token_label

MASKS = {
    "causal": "causal",
    "none": "none",
    "window": "window",
    "painted": "painted",
}
"""The kinds of masks as a person reads them, in the order in which a key goes through them."""


def said_of(seen: Traced, *more: str) -> str:
    """A trace in one line."""
    parts = [seen.live.title, f"{len(seen.pieces)} tokens"]
    if seen.n_cut:
        parts.append(f"the last {seen.n_cut} do not fit into the context and are not read")
    parts += [said_of_loss(seen), *said_of_changes(seen.interventions)]
    if seen.live.job_id is None:
        parts.append(f"{seen.n_bytes / 1e6:.1f} MB kept")
    return " · ".join(part for part in (*parts, *more) if part)


def said_of_loss(seen: Traced) -> str:
    """The loss, and what it was before somebody interfered."""
    if seen.loss is None or seen.loss_before is None:
        return ""
    if seen.interventions == UNCHANGED:
        return f"loss {seen.loss:.3f} nats"
    return f"loss {seen.loss_before:.3f} → {seen.loss:.3f} nats"


def said_of_changes(changed: Interventions) -> list[str]:
    """Each change in a few words."""
    said = []
    if changed.mask.kind != "causal":
        size = f" of {changed.mask.window}" if changed.mask.kind == "window" else ""
        said.append(f"mask {MASKS[changed.mask.kind]}{size}")
    if not changed.is_scaled:
        said.append("not divided by √d")
    said += [
        f"{each.vector}[{each.channel}] of token {each.token + 1} is {each.value:g}"
        f" in {each.layer}.{each.head}"
        for each in changed.edits
    ]
    if changed.cuts:
        heads = ", ".join(f"{cut.layer}.{cut.head}" for cut in changed.cuts)
        said.append(f"cut {heads}")
    return said


def said_of_poke(poked: FuturePoked) -> str:
    """Which logits moved when the last token was changed."""
    before = poked.moved[:-1]
    new = token_label(poked.new)
    if not before:
        return "a single token has no past"
    if max(before) == 0:
        return f"last token became {new}: no logit before it moved at all"
    moved = sum(each > 0 for each in before)
    return (
        f"last token became {new}: the future leaked, the logits of {moved} tokens before it moved "
        f"by up to {max(before):.2f}"
    )
