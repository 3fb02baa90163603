"""GPT-2, in the order in which it is built: norm, attention, feed-forward, block, model; last the
cache that makes it write quickly.

The architecture is that of Radford et al. 2019, "Language Models are Unsupervised Multitask
Learners" (section 2.3), itself the decoder of Vaswani et al. 2017, "Attention Is All You Need",
with the norms moved to the front of each part.

Shapes, throughout:
    B batch · T time (tokens) · C channels (n_embd) · H heads · D channels per head · V vocabulary
"""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gptlab.errors import ConfigError
from gptlab.gpt.config import GPTConfig

IGNORED = -100
"""The target of a position from which nothing is learned."""

INITIAL_STANDARD_DEVIATION = 0.02

LONGEST_WRITTEN_OUT = 512
"""Most tokens of a text whose causal attention is computed as plain products."""


def norm(config: GPTConfig) -> nn.LayerNorm:
    """Each token's vector brought to mean 0 and variance 1, then scaled (and shifted)."""
    return nn.LayerNorm(config.n_embd, eps=1e-5, bias=config.bias)


def head(config: GPTConfig) -> nn.Linear:
    """An output head of its own, where it is not the token embedding matrix."""
    return nn.Linear(config.n_embd, config.vocab_size, bias=False)


class CausalSelfAttention(nn.Module):
    """Every token gathers from itself and earlier tokens, in H ways side by side."""

    def __init__(self, config: GPTConfig, layer: int) -> None:
        super().__init__()
        self.layer = layer
        self.n_head = config.n_head
        self.dropout = config.dropout
        self.c_attn = nn.Linear(
            config.n_embd, 3 * config.n_embd, bias=config.bias and config.qkv_bias
        )
        self.c_proj = nn.Linear(config.n_embd, config.n_embd, bias=config.bias)
        self.resid_dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor, cache: KeyValueCache | None = None) -> Tensor:
        """(B, T, C) to (B, T, C); with a cache, `x` holds only the newest tokens."""
        B, T, C = x.shape
        qkv = self.c_attn(x).view(B, T, 3, self.n_head, C // self.n_head)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)  # (B, H, T, D) each
        if cache is None:
            context = self.attend(q, k, v, is_causal=True)
        else:
            k, v = cache.extend(self.layer, k, v)
            context = self.attend(q, k, v, mask=causal_mask(T, k.shape[2], x.device))
        context = context.transpose(1, 2).reshape(B, T, C)  # heads side by side again
        added: Tensor = self.resid_dropout(self.c_proj(context))
        return added

    def attend(
        self,
        q: Tensor,
        k: Tensor,
        v: Tensor,
        *,
        is_causal: bool = False,
        mask: Tensor | None = None,
    ) -> Tensor:
        """softmax(q kᵀ / √D, the future masked) v: (B, H, T, D).

        Fused, but for short texts in bfloat16 on cpus, where written out it is faster.

        Source: Vaswani et al. 2017, section 3.2.1; Dao et al. 2022 for the fused form.
        """
        dropout = self.dropout if self.training else 0.0
        is_cpu_bf16 = q.device.type == "cpu" and q.dtype == torch.bfloat16
        if is_causal and is_cpu_bf16 and q.shape[2] <= LONGEST_WRITTEN_OUT:
            return causal_attention(q, k, v, dropout)
        return F.scaled_dot_product_attention(
            q, k, v, attn_mask=mask, dropout_p=dropout, is_causal=is_causal
        )


def causal_attention(q: Tensor, k: Tensor, v: Tensor, dropout: float) -> Tensor:
    """Causal attention (B, H, T, D) as three plain products.

    The fused kernel for cpus multiplies in float32 only: forward and backward of 8 texts of 256
    tokens with 4 heads of 64 channels took it 11.8 ms, and take 4.6 ms here. At 1,024 tokens the
    fused one is faster, and it keeps no T x T weights for the way back.
    """
    B, H, T, D = q.shape
    q, k, v = (each.reshape(B * H, T, D) for each in (q, k, v))
    future = torch.full((T, T), -math.inf, dtype=q.dtype).triu(diagonal=1)
    scores = torch.baddbmm(future, q, k.transpose(1, 2), alpha=D**-0.5)  # (B·H, T, T)
    weights = F.dropout(scores.softmax(-1, dtype=q.dtype), dropout)
    return (weights @ v).view(B, H, T, D)


def causal_mask(n_queries: int, n_keys: int, device: torch.device) -> Tensor | None:
    """Which keys the newest queries may see, (n_queries, n_keys); None for a single query."""
    if n_queries == 1:
        return None
    everything = torch.ones(n_queries, n_keys, dtype=torch.bool, device=device)
    return everything.tril(diagonal=n_keys - n_queries)


class FeedForward(nn.Module):
    """Each token thinks for itself: four times as wide, a bend, and back."""

    def __init__(self, config: GPTConfig) -> None:
        super().__init__()
        self.c_fc = nn.Linear(config.n_embd, 4 * config.n_embd, bias=config.bias)
        self.c_proj = nn.Linear(4 * config.n_embd, config.n_embd, bias=config.bias)
        self.resid_dropout = nn.Dropout(config.dropout)

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, C) to (B, T, C)."""
        hidden = F.gelu(self.c_fc(x), approximate="tanh")  # (B, T, 4C)
        added: Tensor = self.resid_dropout(self.c_proj(hidden))
        return added


class Block(nn.Module):
    """Attention between tokens, then thought within each; both add to the residual stream."""

    def __init__(self, config: GPTConfig, layer: int) -> None:
        super().__init__()
        self.ln_1 = norm(config)
        self.attn = CausalSelfAttention(config, layer)
        self.ln_2 = norm(config)
        self.mlp = FeedForward(config)

    def forward(self, x: Tensor, cache: KeyValueCache | None = None) -> Tensor:
        """(B, T, C) to (B, T, C)."""
        x = x + self.attn(self.ln_1(x), cache)
        thought: Tensor = self.mlp(self.ln_2(x))
        return x + thought


class GPT(nn.Module):
    """Token ids in, logits of the next token out, at every position at once."""

    def __init__(self, config: GPTConfig, *, seed: int | None = 0) -> None:
        """`seed` is where the weights are drawn from; None leaves them to be loaded.

        Nothing is drawn from torch's global generator: a training beside it goes on undisturbed.
        """
        super().__init__()
        self.config = config
        with torch.device("meta"):  # shapes without memory, so that no layer draws its own weights
            self.wte = nn.Embedding(config.vocab_size, config.n_embd)
            self.wpe = nn.Embedding(config.context_length, config.n_embd)
            self.drop = nn.Dropout(config.dropout)
            self.h = nn.ModuleList(Block(config, layer) for layer in range(config.n_layer))
            self.ln_f = norm(config)
            self.lm_head = None if config.tie_weights else head(config)
        if seed is not None:
            self.to_empty(device="cpu")
            self.initialise(torch.Generator().manual_seed(seed))

    @classmethod
    def uninitialised(cls, config: GPTConfig) -> GPT:
        """A model on torch's `meta` device: shapes without memory, to be filled by loading with
        `load_state_dict(…, assign=True)`."""
        return cls(config, seed=None)

    @torch.no_grad()
    def initialise(self, generator: torch.Generator) -> None:
        """Draw every weight afresh from `generator`, as GPT-2 did (section 2.3)."""
        residual = ("attn.c_proj.weight", "mlp.c_proj.weight")
        for name, parameter in self.named_parameters():
            if parameter.dim() == 1:
                parameter.fill_(float(".ln_" in f".{name}" and name.endswith("weight")))
            elif name.endswith(residual):
                # Each block adds twice to the stream; its variance should not grow with depth.
                deviation = INITIAL_STANDARD_DEVIATION / math.sqrt(2 * self.config.n_layer)
                parameter.normal_(0.0, deviation, generator=generator)
            else:
                parameter.normal_(0.0, INITIAL_STANDARD_DEVIATION, generator=generator)

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        weight: Tensor = self.wte.weight
        return weight.device

    def without_head(self) -> GPT:
        """The same model, its tensors shared, with the token embedding matrix for a head."""
        if self.lm_head is None:
            return self
        model = GPT.uninitialised(replace(self.config, tie_weights=True))
        own = {name: each for name, each in self.state_dict().items() if name != "lm_head.weight"}
        model.load_state_dict(own, assign=True)
        return model

    def forward(self, ids: Tensor, cache: KeyValueCache | None = None) -> Tensor:
        """Logits (B, T, V) for ids (B, T) or (T,); with a cache, `ids` are only the newest tokens.

        Raises:
            ConfigError: more tokens than the model has positions.
        """
        if ids.dim() == 1:
            ids = ids[None]
        return self.logits_of(self.residual(ids, cache))

    def logits_of(self, residual: Tensor) -> Tensor:
        """Logits (..., V) of what `residual` gives (..., C)."""
        matrix = self.wte.weight if self.lm_head is None else self.lm_head.weight
        return F.linear(residual, matrix)

    def residual(self, ids: Tensor, cache: KeyValueCache | None = None) -> Tensor:
        """The residual stream after the last norm, (B, T, C): what the head reads."""
        return self.residual_of_vectors(self.wte(ids), cache)

    def residual_of_vectors(self, vectors: Tensor, cache: KeyValueCache | None = None) -> Tensor:
        """The same of the tokens' embedding vectors (B, T, C), positions not yet added."""
        past = cache.length if cache else 0
        end = past + vectors.shape[1]
        if end > self.config.context_length:
            raise ConfigError(
                f"{end} tokens are more than the model's context_length="
                f"{self.config.context_length}",
                "give a shorter text or a model with a longer context",
            )
        positions = torch.arange(past, end, device=vectors.device)
        x = self.drop(vectors + self.wpe(positions))  # (B, T, C)
        for block in self.h:
            x = block(x, cache)
        if cache:
            cache.length = end
        normed: Tensor = self.ln_f(x)
        return normed

    def loss(self, ids: Tensor, targets: Tensor) -> Tensor:
        """Mean cross-entropy, in nats, of targets (B, T) that are not `IGNORED`."""
        x, targets = self.residual(ids).flatten(0, 1), targets.flatten()
        learned = targets != IGNORED
        if not learned.all():  # the head is the widest layer: it reads only what earns loss
            x, targets = x[learned], targets[learned]
        return F.cross_entropy(self.logits_of(x).float(), targets)

    @classmethod
    def from_pretrained(cls, folder: str | Path) -> GPT:
        """The model of a Hugging Face GPT-2 folder, gptlab's own included, in float32.

        Raises:
            CheckpointError: a part is missing, damaged or not supported; the message names it.
        """
        from gptlab.gpt import checkpoint

        return checkpoint.load(Path(folder)).language_model

    def save_pretrained(self, folder: str | Path) -> None:
        """Write a Hugging Face GPT-2 folder without a tokenizer.

        Raises:
            StorageError: there is something else of that name, or the disk refused.
        """
        from gptlab.gpt import checkpoint

        checkpoint.save(Path(folder), self)


class KeyValueCache:
    """The keys and values of tokens already seen, so that each is computed once.

    Holds up to `config.context_length` tokens. Beyond that every position would have to move, so
    a full cache is refused; `sampling.generate` starts a new one on the newest half instead.
    """

    def __init__(self, config: GPTConfig, batch_size: int = 1, device: str = "cpu") -> None:
        shape = (config.n_layer, batch_size, config.n_head, config.context_length, config.head_size)
        self.keys = torch.zeros(shape, device=device)
        self.values = torch.zeros(shape, device=device)
        self.length = 0
        """Tokens held."""

    def extend(self, layer: int, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor]:
        """Append one layer's newest keys and values (B, H, T, D); all of them come back."""
        end = self.length + k.shape[2]
        self.keys[layer, :, :, self.length : end] = k
        self.values[layer, :, :, self.length : end] = v
        return self.keys[layer, :, :, :end], self.values[layer, :, :, :end]
