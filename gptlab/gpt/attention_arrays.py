"""The numbers of attention as arrays: what `gptlab inspect` gives, and what the lab writes."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from gptlab.gpt.trace import STAGES, AttentionTrace


def attention_arrays(
    traced: Sequence[AttentionTrace], layers: Sequence[int], heads: Sequence[int]
) -> dict[str, Tensor]:
    """Of the chosen layers and heads the four stages, (L, H, T, T) each, and the context vectors
    (L, H, T, D), as float32."""
    picked = [traced[layer] for layer in layers]
    of_all: dict[str, list[Tensor]] = {}
    for stage in STAGES:
        of_all[stage] = [each.stage(stage)[list(heads)] for each in picked]
    of_all["context"] = [each.context[list(heads)] for each in picked]
    return {name: torch.stack(each).float().cpu() for name, each in of_all.items()}
