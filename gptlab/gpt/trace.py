"""One forward pass with everything kept: what each part of the model was given and what it made.

It is the model's own pass: its modules, its weights, its fused attention, with observers hung on
(torch's forward hooks). Scores and weights, which grow with the square of the text, are not kept:
they are made again from the queries and keys whenever a head is looked at.

    seen = trace(model, ids)
    seen.layers[2].weights(head=3)          # (T, T): each row says where its token looks
    trace(model, ids, Interventions(cuts=(CutHead(2, 3),))).loss

Shapes, throughout:
    T tokens · C channels (n_embd) · H heads · D channels per head · V vocabulary
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from gptlab.errors import ConfigError, DataError, LabError
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.interventions import UNCHANGED, Interventions, Mask
from gptlab.gpt.model import GPT

Stage = Literal["scores", "scaled", "masked", "weights"]
STAGES: tuple[Stage, ...] = ("scores", "scaled", "masked", "weights")
"""What attention goes through from queries and keys to weights, in order; each is (H, T, T)."""


@dataclass(frozen=True, kw_only=True)
class AttentionTrace:
    """Heads side by side: what they asked, what they found, what they gave."""

    q: Tensor
    """(H, T, D): queries, what each token looks for."""
    k: Tensor
    """(H, T, D): keys, what each token contains."""
    v: Tensor
    """(H, T, D): values, what each token gives."""
    context: Tensor
    """(H, T, D): the weighted sums of values, a cut head's already replaced."""
    attended: Tensor
    """(T, C): the heads' context vectors joined and projected: what is added to the stream."""
    allowed: Tensor
    """(T, T) of bool: which keys each query may see; the layers share it."""
    divisor: float
    """What scores are divided by: √D, or 1 where an intervention leaves them as they are."""
    projection: Tensor = field(repr=False)
    """(C, H·D): the weights that join the heads, the model's own."""

    def scores(self, head: int | None = None) -> Tensor:
        """q kᵀ, (H, T, T), or (T, T) of one head: how well each key fits each query."""
        q, k = (self.q, self.k) if head is None else (self.q[head], self.k[head])
        return q @ k.transpose(-2, -1)

    def scaled(self, head: int | None = None) -> Tensor:
        """Scores divided by √D, so that they don't grow with the width of a head."""
        return self.scores(head) / self.divisor

    def masked(self, head: int | None = None) -> Tensor:
        """Scaled scores, −∞ where a query may not look."""
        return self.scaled(head).masked_fill(~self.allowed, -math.inf)

    def weights(self, head: int | None = None) -> Tensor:
        """Softmax of the masked scores: each row sums to 1.

        Source: Vaswani et al. 2017, section 3.2.1.
        """
        return self.masked(head).softmax(-1)

    def stage(self, stage: Stage, head: int | None = None) -> Tensor:
        """One of the four above, by its name."""
        made: Tensor = getattr(self, stage)(head)
        return made

    def projection_of(self, head: int) -> Tensor:
        """(D, C): the part of the projection that reads one head."""
        D = self.context.shape[-1]
        return self.projection.T[head * D : (head + 1) * D]

    def contributions(self) -> Tensor:
        """What each head adds to the residual stream, (H, T, C): together, with the projection's
        bias, they are `attended`.

        Source: Elhage et al. 2021, "A Mathematical Framework for Transformer Circuits".
        """
        H, _, D = self.context.shape
        by_head = self.projection.T.reshape(H, D, -1)
        return self.context @ by_head


@dataclass(frozen=True, kw_only=True)
class LayerTrace(AttentionTrace):
    """What one block was given and what it made."""

    before: Tensor
    """(T, C): the residual stream as it comes in."""
    normed_before_attention: Tensor
    """(T, C)"""
    between: Tensor
    """(T, C): the residual stream after attention."""
    normed_before_feed_forward: Tensor
    """(T, C)"""
    hidden: Tensor
    """(T, 4C): the feed-forward layer before its bend (GELU)."""
    thought: Tensor
    """(T, C): what the feed-forward layer adds to the stream."""

    @property
    def after(self) -> Tensor:
        """(T, C): the residual stream as it goes on."""
        return self.between + self.thought


@dataclass(frozen=True, kw_only=True)
class Trace:
    """One forward pass of a text with everything kept."""

    model: GPT = field(repr=False)
    ids: Tensor
    """(T,)"""
    interventions: Interventions
    token_embedding: Tensor
    """(T, C)"""
    position_embedding: Tensor
    """(T, C)"""
    embedding: Tensor
    """(T, C): their sum."""
    layers: tuple[LayerTrace, ...]
    normed: Tensor
    """(T, C): the stream after the last norm, which the head reads."""
    logits: Tensor
    """(T, V)"""

    @property
    def n_bytes(self) -> int:
        """Memory that it holds beside the model's own."""
        parts: list[Trace | LayerTrace] = [self, *self.layers]
        kept = [each for part in parts for each in _kept(part)]
        # Some are the same numbers under two names: what the first layer is given is `embedding`.
        own = {each.data_ptr(): each.numel() * each.element_size() for each in kept}
        return sum(own.values())

    def surprises(self) -> Tensor:
        """−log p of each token but the first, in nats, (T - 1,)."""
        return F.cross_entropy(self.logits[:-1].float(), self.ids[1:], reduction="none")

    @property
    def loss(self) -> float | None:
        """Mean surprise, nats a token; None of a single token."""
        return float(self.surprises().mean()) if len(self.ids) > 1 else None


@torch.no_grad()
def trace(
    model: GPT, ids: Tensor | Sequence[int], interventions: Interventions = UNCHANGED
) -> Trace:
    """Run a model over token ids (T,) and keep what it computes; the model itself is untouched.

    Holds `trace_bytes` of memory. Dropout is off.

    Raises:
        DataError: there are no ids.
        ConfigError: more tokens than the model has positions, or an intervention names a place
            that isn't there.
        LabError: something that it computes is NaN or infinite; the message says where first.
    """
    row = torch.as_tensor(ids, dtype=torch.long, device=model.device).flatten()
    config = model.config
    if not len(row):
        raise DataError("the text is empty: there is nothing to look at", "type something")
    if int(row.max()) >= config.vocab_size:
        raise ConfigError(
            f"token id {int(row.max())} is outside the model's vocabulary of {config.vocab_size:,}",
            "use the tokenizer that belongs to the model",
        )
    interventions.require_fit(config, len(row))
    allowed = allowed_keys(interventions.mask, len(row)).to(model.device)
    seen: dict[str, Tensor] = {}
    logits = changed_model(model, interventions, allowed, seen)(row)[0]
    _require_numbers({**seen, "logits": logits}, interventions)
    return Trace(
        model=model,
        ids=row,
        interventions=interventions,
        token_embedding=seen["wte"],
        position_embedding=seen["wpe"],
        embedding=seen["drop"],
        layers=tuple(
            _layer_trace(model, layer, interventions, allowed, seen)
            for layer in range(config.n_layer)
        ),
        normed=seen["ln_f"],
        logits=logits,
    )


def _require_numbers(made: dict[str, Tensor], interventions: Interventions) -> None:
    """Refuse a pass whose numbers, in the order in which they were made, are not all finite.

    The logits alone don't tell: fused attention may take a score of NaN for −∞ and go on.
    """
    is_changed = interventions != UNCHANGED
    hint = "undo the changes, or use another checkpoint" if is_changed else "use another checkpoint"
    for name, numbers in made.items():
        if not bool(numbers.isfinite().all()):
            wrong = float(numbers[~numbers.isfinite()][0])
            raise LabError(f"{_said_place(name)}: {wrong} is not a number to go on with", hint)
        if name.endswith(".k") and _overflow(made[f"{name[:-1]}q"], numbers):
            layer = name.split(".")[1]
            raise LabError(
                f"scores of layer {layer}: a query times a key is not a number, being too large",
                hint,
            )


def _overflow(q: Tensor, k: Tensor) -> bool:
    """Whether a score of finite queries and keys is too large for their type."""
    # No score is larger than the product of the greatest lengths, which mostly answers it.
    bound = q.norm(dim=-1).max() * k.norm(dim=-1).max()
    return not (bool(bound.isfinite()) or bool((q @ k.transpose(-2, -1)).isfinite().all()))


_PLACES = {
    "wte": "token embedding",
    "wpe": "position embedding",
    "drop": "embedding",
    "ln_1": "norm before attention",
    "q": "queries",
    "k": "keys",
    "v": "values",
    "context": "context vectors",
    "attn": "output of attention",
    "ln_2": "norm before the feed-forward part",
    "mlp.c_fc": "feed-forward part",
    "mlp": "output of the feed-forward part",
    "ln_f": "last norm",
}


def _said_place(name: str) -> str:
    """Where an observer hung, as a person calls it."""
    if not name.startswith("h."):
        return _PLACES.get(name, name)
    _, layer, part = name.removesuffix(" input").split(".", 2)
    return f"{_PLACES[part]} of layer {layer}"


def changed_model(
    model: GPT, interventions: Interventions, allowed: Tensor, seen: dict[str, Tensor]
) -> GPT:
    """A model with the same weights that computes with interventions and puts down what its parts
    make in `seen`; `allowed` is the mask, (T, T)."""
    watched = twin(model).eval()
    _observe(watched, seen)
    for layer, block in enumerate(watched.h):
        _change_attention(block.attn, layer, interventions, allowed, seen)
    _patch_stream(watched, interventions)
    return watched


def trace_bytes(config: GPTConfig, n_tokens: int) -> int:
    """Memory that a trace of a text holds, in bytes of float32."""
    layer = 14 * config.n_embd  # of a `LayerTrace`, `hidden` counted four times
    token = 3 * config.n_embd + config.n_layer * layer + config.vocab_size
    return 4 * n_tokens * token + 8 * n_tokens + n_tokens * n_tokens


def allowed_keys(mask: Mask, n_tokens: int) -> Tensor:
    """A mask as a tensor (T, T) of bool: true where the row's query may see the column's key."""
    everything = torch.ones(n_tokens, n_tokens, dtype=torch.bool)
    match mask.kind:
        case "none":
            return everything
        case "window":
            return everything.tril().triu(diagonal=1 - mask.window)
        case "painted":
            return torch.tensor(mask.seen)
    return everything.tril()


def twin(model: GPT) -> GPT:
    """The model's weights in module objects of its own: what is hung on these is met by nobody
    else who computes with the model."""
    own = {id(each): each for each in model.parameters()}
    return copy.deepcopy(model, own)


def _observe(model: GPT, seen: dict[str, Tensor]) -> None:
    """Let the parts of a model put down what they make, under their names."""

    def keep(name: str) -> Any:
        def hook(_: nn.Module, given: tuple[Tensor, ...], made: Tensor) -> None:
            seen[name] = _without_batch(made)
            if ".ln_" in name:
                seen[f"{name} input"] = _without_batch(given[0])

        return hook

    parts = ["wte", "wpe", "drop", "ln_f"]
    for layer in range(model.config.n_layer):
        parts += [f"h.{layer}.{part}" for part in ("ln_1", "attn", "ln_2", "mlp.c_fc", "mlp")]
    for name in parts:
        model.get_submodule(name).register_forward_hook(keep(name))


def _without_batch(made: Tensor) -> Tensor:
    return made[0] if made.dim() == 3 else made


def _change_attention(
    attention: Any,
    layer: int,
    interventions: Interventions,
    allowed: Tensor,
    seen: dict[str, Tensor],
) -> None:
    """Put an observer before and behind the step in which queries meet keys.

    In between is the model's own attention, with another mask where one is wished for.
    """
    own_attend = attention.attend
    mask = interventions.mask
    how = {"mask": allowed} if mask.kind in ("window", "painted") else {"is_causal": True}
    if mask.kind == "none":
        how = {}

    def attend(q: Tensor, k: Tensor, v: Tensor, *, is_causal: bool) -> Tensor:
        edited = {"q": q, "k": k, "v": v}
        for edit in interventions.edits:
            if edit.layer == layer:
                changed = edited[edit.vector].clone()
                changed[0, edit.head, edit.token, edit.channel] = edit.value
                edited[edit.vector] = changed
        q, k, v = edited["q"], edited["k"], edited["v"]
        # Attention divides by √D: what is not to be divided is multiplied first.
        sharpened = q if interventions.is_scaled else q * q.shape[-1] ** 0.5
        context = own_attend(sharpened, k, v, **how)
        context = with_heads_cut(context, layer, interventions)
        for name, made in (("q", q), ("k", k), ("v", v), ("context", context)):
            seen[f"h.{layer}.{name}"] = made[0]
        return context

    attention.attend = attend


def with_heads_cut(context: Tensor, layer: int, interventions: Interventions) -> Tensor:
    """Context vectors (1, H, T, D) with those of cut heads replaced."""
    for cut in interventions.cuts:
        if cut.layer != layer:
            continue
        context = context.clone()
        own = context[0, cut.head]
        if cut.by == "zero":
            own.zero_()
        else:
            counts = torch.arange(1, len(own) + 1, device=own.device)
            own.copy_(own.cumsum(0) / counts[:, None])
    return context


def _patch_stream(model: GPT, interventions: Interventions) -> None:
    """Let the residual stream be replaced where it enters a layer, or the last norm."""
    entrances = [*model.h, model.ln_f]
    for patch in interventions.patches:

        def put(_: nn.Module, given: tuple[Any, ...], patch: Any = patch) -> tuple[Any, ...]:
            stream = given[0].clone()
            stream[0, patch.token] = torch.tensor(patch.values, device=stream.device)
            return (stream, *given[1:])

        entrances[patch.layer].register_forward_pre_hook(put)


def _layer_trace(
    model: GPT, layer: int, interventions: Interventions, allowed: Tensor, seen: dict[str, Tensor]
) -> LayerTrace:
    at = f"h.{layer}."
    return LayerTrace(
        before=seen[f"{at}ln_1 input"],
        normed_before_attention=seen[f"{at}ln_1"],
        q=seen[f"{at}q"],
        k=seen[f"{at}k"],
        v=seen[f"{at}v"],
        context=seen[f"{at}context"],
        attended=seen[f"{at}attn"],
        between=seen[f"{at}ln_2 input"],
        normed_before_feed_forward=seen[f"{at}ln_2"],
        hidden=seen[f"{at}mlp.c_fc"],
        thought=seen[f"{at}mlp"],
        allowed=allowed,
        divisor=model.config.head_size**0.5 if interventions.is_scaled else 1.0,
        projection=model.get_parameter(f"{at}attn.c_proj.weight").detach(),
    )


def _kept(value: Trace | LayerTrace) -> list[Tensor]:
    """The tensors that a value holds of its own."""
    held = [getattr(value, each.name) for each in fields(value) if each.name != "projection"]
    return [each for each in held if isinstance(each, Tensor)]
