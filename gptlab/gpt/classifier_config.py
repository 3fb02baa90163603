"""What a classifier is besides its GPT: labels, pooling, and which of its parts learn.

Free of torch, so that a form and a tree with locks can show all of it while settings change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

from gptlab.errors import ConfigError
from gptlab.gpt.config import GPTConfig

Pooling = Literal["last-token", "last-position", "first", "mean"]
"""Which position of the residual stream the head reads. `last-token` is the last one that is no
padding, `last-position` the last one whatever stands there, `mean` the mean over all tokens that
are no padding."""

Trainable = Literal["head", "last-block", "two-blocks", "all"]
"""Which parts learn: the head alone; the head, the final norm and the last block, or the last two
blocks; or everything."""

Attribution = Literal["leave-one-out", "gradient"]
"""How it is found out which words pushed an answer: each is left out once, or the gradient times
the input."""

POOLINGS: tuple[Pooling, ...] = get_args(Pooling)
TRAINABLE: tuple[Trainable, ...] = get_args(Trainable)


@dataclass(frozen=True, kw_only=True)
class ClassifierConfig:
    """The head of a classifier, and how texts are given to it."""

    labels: tuple[str, ...]
    """The answers, in the order of the head's rows."""
    pad_id: int
    """The token that fills a batch up; it never counts as part of a text."""
    pooling: Pooling = "last-token"
    """Which position the head reads."""
    bias: bool = True
    """Whether the head has a bias."""
    pad_to: int | None = None
    """Tokens that every text is filled up to, and cut to; None fills up to the longest of its
    batch."""

    def __post_init__(self) -> None:
        if len(self.labels) < 2 or len(set(self.labels)) != len(self.labels):
            raise ConfigError(
                f"labels={list(self.labels)} are not two or more different ones",
                "give messages of at least two labels",
            )
        if self.pooling not in POOLINGS:
            raise ConfigError(
                f"pooling={self.pooling!r} is unknown", f"choose one of {', '.join(POOLINGS)}"
            )
        if self.pad_to is not None and self.pad_to < 1:
            raise ConfigError(f"pad_to={self.pad_to} is below 1", "leave it out, or give a length")

    @property
    def n_labels(self) -> int:
        return len(self.labels)

    def n_parameters(self, n_embd: int) -> int:
        """How many numbers the head has."""
        return self.n_labels * (n_embd + self.bias)

    def to_json(self) -> dict[str, Any]:
        """The head as a JSON object, one key a field."""
        return {
            "labels": list(self.labels),
            "pad_id": self.pad_id,
            "pooling": self.pooling,
            "bias": self.bias,
            "pad_to": self.pad_to,
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> ClassifierConfig:
        """What `to_json` gave.

        Raises:
            ConfigError: it describes no head.
        """
        try:
            return cls(**{**value, "labels": tuple(value["labels"])})
        except (KeyError, TypeError) as error:
            raise ConfigError(f"the head of a classifier lacks or has too much: {error}") from error


@dataclass(frozen=True)
class ModelPart:
    """A module of a classifier, as a tree shows it."""

    name: str
    """As in the model's own tensor names: `transformer.h.0.attn`, `score`."""
    n_parameters: int
    """With all that is below it."""
    is_trained: bool
    """Whether all of it learns; a part is trained whole or not at all, the root aside."""
    parts: tuple[ModelPart, ...] = ()

    @property
    def n_trained(self) -> int:
        """How many of its parameters learn."""
        if self.is_trained:
            return self.n_parameters
        return sum(part.n_trained for part in self.parts)


def model_parts(
    config: GPTConfig, trainable: Trainable, *, n_labels: int, head_bias: bool = True
) -> ModelPart:
    """The whole classifier as a tree, with what learns: a pure function of the configuration."""
    width = config.n_embd
    everything = trainable == "all"
    n_blocks = {"head": 0, "last-block": 1, "two-blocks": 2, "all": config.n_layer}[trainable]
    blocks = tuple(
        _block(config, layer, is_trained=layer >= config.n_layer - n_blocks)
        for layer in range(config.n_layer)
    )
    norm = ModelPart("transformer.ln_f", width * (1 + config.bias), trainable != "head")
    embeddings = (
        ModelPart("transformer.wte", config.vocab_size * width, everything),
        ModelPart("transformer.wpe", config.context_length * width, everything),
    )
    score = ModelPart("score", n_labels * (width + head_bias), True)
    return _joined("", (*embeddings, *blocks, norm, score), is_trained=everything)


def n_trainable(
    config: GPTConfig, trainable: Trainable, *, n_labels: int, head_bias: bool = True
) -> int:
    """How many parameters of a classifier learn."""
    return model_parts(config, trainable, n_labels=n_labels, head_bias=head_bias).n_trained


def _block(config: GPTConfig, layer: int, *, is_trained: bool) -> ModelPart:
    width = config.n_embd
    name = f"transformer.h.{layer}"

    def part(end: str, n_parameters: int) -> ModelPart:
        return ModelPart(f"{name}.{end}", n_parameters, is_trained)

    qkv = 3 * width * (width + (config.bias and config.qkv_bias))
    attention = (part("attn.c_attn", qkv), part("attn.c_proj", width * (width + config.bias)))
    feed_forward = (
        part("mlp.c_fc", 4 * width * (width + config.bias)),
        part("mlp.c_proj", width * (4 * width + config.bias)),
    )
    return _joined(
        name,
        (
            part("ln_1", width * (1 + config.bias)),
            _joined(f"{name}.attn", attention, is_trained=is_trained),
            part("ln_2", width * (1 + config.bias)),
            _joined(f"{name}.mlp", feed_forward, is_trained=is_trained),
        ),
        is_trained=is_trained,
    )


def _joined(name: str, parts: tuple[ModelPart, ...], *, is_trained: bool) -> ModelPart:
    return ModelPart(name, sum(part.n_parameters for part in parts), is_trained, parts)
