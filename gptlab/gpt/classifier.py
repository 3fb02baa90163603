"""A classifier: a GPT whose output head is replaced by one row for each label.

The head reads one vector of each text; which one is its pooling. Padding stands at the end of a
text, where causal attention keeps it out of every real token's sight: only a pooling that reads
the padding itself depends on how much of it there is.

Shapes: B batch · T time (tokens) · C channels (n_embd) · K labels
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gptlab.gpt.classifier_config import ClassifierConfig, ModelPart, Trainable, model_parts
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT, IGNORED, INITIAL_STANDARD_DEVIATION


class Classifier(nn.Module):
    """Token ids in, logits of the labels out."""

    def __init__(self, body: GPT, head: ClassifierConfig, *, seed: int | None = 0) -> None:
        """Take over a GPT, whose weights are shared from now on; an output head of its own goes.

        `seed` is where the new head is drawn from, by a generator of its own; None leaves it to
        be loaded.
        """
        super().__init__()
        self.head = head
        self.transformer = body.without_head()
        with torch.device("meta"):
            self.score = nn.Linear(self.config.n_embd, head.n_labels, bias=head.bias)
        if seed is not None:
            self.score.to_empty(device=body.device)
            self._initialise(torch.Generator().manual_seed(seed))

    @classmethod
    def uninitialised(cls, config: GPTConfig, head: ClassifierConfig) -> Classifier:
        """A classifier on torch's `meta` device, to be filled with `load_state_dict(…,
        assign=True)`."""
        return cls(GPT.uninitialised(config), head, seed=None)

    @torch.no_grad()
    def _initialise(self, generator: torch.Generator) -> None:
        drawn = torch.empty(self.score.weight.shape)
        drawn.normal_(0.0, INITIAL_STANDARD_DEVIATION, generator=generator)
        self.score.weight.copy_(drawn)
        if self.head.bias:
            self.score.bias.zero_()

    @property
    def config(self) -> GPTConfig:
        """The shape of the GPT below the head."""
        return self.transformer.config

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.transformer.device

    @property
    def longest_text(self) -> int:
        """Tokens beyond which a text is cut."""
        return min(self.config.context_length, self.head.pad_to or self.config.context_length)

    def forward(self, ids: Tensor) -> Tensor:
        """Logits (B, K) for texts (B, T) that are padded at their ends.

        Raises:
            ConfigError: more tokens than the model has positions.
        """
        return self.logits_of_vectors(self.transformer.wte(ids), ids)

    def logits_of_vectors(self, vectors: Tensor, ids: Tensor) -> Tensor:
        """The same with other embedding vectors (B, T, C) for the tokens, which `ids` tell from
        padding."""
        residual = self.transformer.residual_of_vectors(vectors)  # (B, T, C)
        logits: Tensor = self.score(self._pooled(residual, ids))
        return logits

    def loss(self, ids: Tensor, labels: Tensor) -> Tensor:
        """Mean cross-entropy, in nats, of the labels (B,) of texts (B, T)."""
        return F.cross_entropy(self(ids).float(), labels, ignore_index=IGNORED)

    def running_logits(self, ids: Tensor) -> Tensor:
        """Logits (T, K) of a text (T,), as they would be had it ended after each of its tokens.

        One forward pass gives them all: no token sees what comes after it. Padding is none of it.
        """
        residual = self.transformer.residual(ids[None])[0]  # (T, C)
        if self.head.pooling == "mean":
            counts = torch.arange(1, len(ids) + 1, device=ids.device)
            residual = residual.cumsum(0) / counts[:, None]
        elif self.head.pooling == "first":
            residual = residual[:1].expand_as(residual)
        logits: Tensor = self.score(residual)
        return logits

    def padded(self, texts: Sequence[Sequence[int]], length: int | None = None) -> Tensor:
        """Texts as one batch (B, T), cut to `longest_text` and filled up with the pad id: to
        `length`, or as the head says."""
        kept = [text[: self.longest_text] for text in texts]
        length = length or self.head.pad_to or max(1, *map(len, kept), 1)
        return pad(kept, length, self.head.pad_id).to(self.device)

    def learn_only(self, trainable: Trainable) -> None:
        """Freeze what is not to learn: it gets no gradient and no optimizer changes it."""
        self.requires_grad_(False)
        tree = model_parts(
            self.config, trainable, n_labels=self.head.n_labels, head_bias=self.head.bias
        )
        for part in _trained_parts(tree):
            self.get_submodule(part.name).requires_grad_(True)

    def _pooled(self, residual: Tensor, ids: Tensor) -> Tensor:
        """One vector a text, (B, C), of the residual stream (B, T, C)."""
        match self.head.pooling:
            case "first":
                return residual[:, 0]
            case "last-position":
                return residual[:, -1]
            case "last-token":
                rows = torch.arange(len(ids), device=ids.device)
                return residual[rows, lengths(ids, self.head.pad_id) - 1]
            case "mean":
                n_tokens = lengths(ids, self.head.pad_id)
                places = torch.arange(ids.shape[1], device=ids.device)
                is_text = (places < n_tokens[:, None]).unsqueeze(-1)  # (B, T, 1)
                summed = residual.masked_fill(~is_text, 0.0).sum(1)
                return summed / n_tokens[:, None]


def lengths(ids: Tensor, pad_id: int) -> Tensor:
    """Tokens of each text (B,) in a batch (B, T), the padding at its end left out; at least 1."""
    places = torch.arange(1, ids.shape[1] + 1, device=ids.device)
    return (places * (ids != pad_id)).amax(1).clamp(min=1)


def pad(texts: Sequence[Sequence[int]], length: int, pad_id: int) -> Tensor:
    """Texts as a batch (B, length); none is longer than that."""
    batch = torch.full((len(texts), length), pad_id, dtype=torch.long)
    for row, text in zip(batch, texts, strict=True):
        row[: len(text)] = torch.as_tensor(text, dtype=torch.long)
    return batch


def _trained_parts(part: ModelPart) -> list[ModelPart]:
    """The largest parts of a tree that learn whole."""
    if part.is_trained:
        return [part]
    return [each for below in part.parts for each in _trained_parts(below)]
