"""Where each new token looks while a text is written, key–value cache on.

The model's own attention computes; beside it, the newest query meets the keys in the cache once
more, for its weights. That is one row a head: a thousandth of what a trace would make.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import TokenDrawn
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import Generation
from gptlab.gpt.tokenizers import Tokenizer
from gptlab.gpt.trace import twin

MOST_PROMPT_CELLS = 4_000_000
"""Weights of a prompt, over all heads, that are kept; of a longer one only the last row is."""


class WatchedGeneration:
    """A continuation, and the weights of its newest token."""

    def __init__(
        self, model: GPT, ids: Sequence[int], sample: SampleConfig, tokenizer: Tokenizer
    ) -> None:
        """Reads the prompt.

        Raises:
            LabError: as `Generation`.
        """
        self._rows: dict[int, Tensor] = {}
        watched = twin(model).eval()
        for layer, block in enumerate(watched.h):
            self._watch(block.attn, layer)
        config = model.config
        n_read = min(len(ids), config.context_length)
        self._keeps_all = config.n_layer * config.n_head * n_read**2 <= MOST_PROMPT_CELLS
        self._generation = Generation(watched, ids, sample, tokenizer)
        self.prompt_rows = self._taken()
        """(L, H, n, T): of the prompt's last n tokens, all of them or the last alone."""
        self._keeps_all = False

    @property
    def is_over(self) -> bool:
        return self._generation.is_over

    @property
    def stop(self) -> str | None:
        return self._generation.stop

    def draw(self) -> tuple[TokenDrawn | None, Tensor | None]:
        """Draw the next token and read it: with it come the weights (L, H, T) of its row. None for
        the token at the end of the text; no row for the last one, which is not read."""
        token = self._generation.draw()
        rows = self._taken()[:, :, -1] if self._rows else None
        return token, rows

    def _watch(self, attention: Any, layer: int) -> None:
        own_attend = attention.attend

        def attend(q: Tensor, k: Tensor, v: Tensor, **how: Any) -> Tensor:
            self._rows[layer] = self._weights(q[0], k[0])
            context: Tensor = own_attend(q, k, v, **how)
            return context

        attention.attend = attend

    def _weights(self, q: Tensor, k: Tensor) -> Tensor:
        """(H, n, T) of queries and keys (H, T, D)."""
        n_queries, n_keys = q.shape[1], k.shape[1]
        asked = q if self._keeps_all else q[:, -1:]
        scores = asked @ k.transpose(-2, -1) / q.shape[-1] ** 0.5
        future = torch.ones(n_queries, n_keys, dtype=torch.bool, device=q.device)
        hidden = future.triu(diagonal=n_keys - n_queries + 1)[-asked.shape[1] :]
        weights: Tensor = scores.masked_fill(hidden, -torch.inf).softmax(-1)
        return weights

    def _taken(self) -> Tensor:
        rows = torch.stack([self._rows[layer] for layer in sorted(self._rows)])
        self._rows.clear()
        return rows
