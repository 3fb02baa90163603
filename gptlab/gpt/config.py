"""What a model is, how it is trained and how it is sampled: plain frozen values.

Contradictions are refused when a configuration is made, with both values in the message.
Command-line options and the forms on screen are made from these fields.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from gptlab.errors import ConfigError, UsageError

DeviceName = Literal["auto", "cpu", "cuda", "mps"]
PrecisionName = Literal["auto", "fp32", "bf16"]
OptimizerName = Literal["adamw", "muon"]


def _require(condition: bool, message: str, hint: str = "") -> None:
    if not condition:
        raise ConfigError(message, hint)


def _require_whole(config: object, *names: str, least: int, most: float = math.inf) -> None:
    bounds = f"at least {least}" if most == math.inf else f"{least} to {most}"
    for name in names:
        value = getattr(config, name)
        _require(
            isinstance(value, int) and least <= value <= most,
            f"{name}={value!r} is not a whole number of {bounds}",
        )


_LARGEST_SEED = 2**63 - 1
"""What every generator takes."""


@dataclass(frozen=True)
class GPTConfig:
    """The shape of a GPT-2 model (Radford et al. 2019, "Language Models are Unsupervised Multitask
    Learners", section 2.3)."""

    vocab_size: int = 50257
    """How many token ids there are (V)."""
    context_length: int = 1024
    """How many positions the model has: the longest text it can look at, in tokens (T)."""
    n_layer: int = 12
    """How many transformer blocks."""
    n_head: int = 12
    """How many attention heads a block (H)."""
    n_embd: int = 768
    """Width of the residual stream, in channels (C); shared evenly by the heads."""
    dropout: float = 0.0
    """Share of activations set to zero while training, 0 to below 1."""
    bias: bool = True
    """Whether linear layers and norms have biases."""
    qkv_bias: bool = True
    """Whether queries, keys and values have biases; has no effect where `bias` is off."""
    tie_weights: bool = True
    """Whether the output head is the token embedding matrix."""

    def __post_init__(self) -> None:
        sizes = ("vocab_size", "context_length", "n_layer", "n_head", "n_embd")
        _require_whole(self, *sizes, least=1)
        _require(
            self.n_embd % self.n_head == 0,
            f"n_embd={self.n_embd} cannot be shared evenly by n_head={self.n_head} heads",
            f"try n_embd={math.ceil(self.n_embd / self.n_head) * self.n_head}",
        )
        _require(
            0.0 <= self.dropout < 1.0,
            f"dropout={self.dropout} is outside 0 to below 1",
            "0 switches it off; 0.1 is GPT-2's",
        )

    @property
    def head_size(self) -> int:
        """Channels per head (D)."""
        return self.n_embd // self.n_head

    @property
    def n_parameters(self) -> int:
        """How many numbers are learned, the tied head counted once."""
        width = self.n_embd
        biases = 3 * width * (self.bias and self.qkv_bias) + 6 * width * self.bias
        norms = 2 * (width + width * self.bias)
        block = 12 * width * width + biases + norms
        head = 0 if self.tie_weights else self.vocab_size * width
        embeddings = (self.vocab_size + self.context_length) * width
        return embeddings + self.n_layer * block + width + width * self.bias + head

    @classmethod
    def preset(cls, name: str, **changes: Any) -> GPTConfig:
        """The model of a preset, with some fields changed.

        Raises:
            UsageError: no such preset.
        """
        return replace(preset(name).model, **changes)


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """How a model is trained."""

    steps: int = 1000
    """Optimizer steps in the life of the run."""
    batch_size: int = 16
    """Sequences a micro-batch (B)."""
    grad_accum: int = 1
    """Micro-batches an optimizer step."""
    learning_rate: float = 1e-3
    """The highest learning rate, reached at the end of the warm-up."""
    min_learning_rate: float | None = None
    """Where the cosine ends; None is a tenth of `learning_rate`."""
    warmup: int = 100
    """Steps over which the learning rate rises linearly."""
    optimizer: OptimizerName = "adamw"
    """How weights move: by `adamw`, or those of the blocks' matrices by `muon` and the rest so."""
    weight_decay: float = 0.1
    """Decoupled decay of matrices; biases and norms are left alone."""
    beta1: float = 0.9
    """How much of the running mean of gradients AdamW keeps each step."""
    beta2: float = 0.99
    """How much of the running mean of squared gradients AdamW keeps each step."""
    grad_clip: float = 1.0
    """Longest gradient; a longer one is scaled down to it. 0 switches clipping off."""
    ema: float = 0.0
    """How much of the running mean of the weights is kept each step; the mean is what is evaluated,
    shown and saved. 0 switches it off."""
    eval_every: int = 100
    """Steps between evaluations."""
    eval_batches: int = 8
    """Fixed validation batches an evaluation."""
    checkpoint_every: int = 100
    """Steps between checkpoints."""
    milestones_mb: int = 2000
    """Disk space, in MB, for the weights that stay from steps 0, 1, 2, 5, 10, 20, 50, ..."""
    seed: int = 1
    """Start of every random choice: weights, order of data, dropout, samples."""
    sample_prompt: str = "Once there was"
    """What the model continues at each evaluation."""
    sample_tokens: int = 60
    """Tokens it writes at each evaluation; 0 switches samples off."""
    probe_prompt: str = "The cat sat on the"
    """A text whose next word is watched."""
    probe_word: str = " mat"
    """The watched word; its probability is recorded at each evaluation."""
    device: DeviceName = "auto"
    """Where it computes; `auto` prefers cuda, then mps, then cpu."""
    precision: PrecisionName = "auto"
    """Number format of the matrix products; `auto` takes bf16 where it is faster."""
    threads: int = 0
    """Threads of a cpu training; 0 takes torch's number, recorded with the run."""
    compile: bool = False
    """Whether the model is compiled at the first step: slower to begin, then faster."""

    def __post_init__(self) -> None:
        counts = ("batch_size", "grad_accum", "eval_every", "eval_batches", "checkpoint_every")
        _require_whole(self, *counts, least=1)
        zeros = ("steps", "warmup", "milestones_mb", "sample_tokens", "threads")
        _require_whole(self, *zeros, least=0)
        _require_whole(self, "seed", least=0, most=_LARGEST_SEED)
        for name in ("learning_rate", "weight_decay", "grad_clip"):
            value = getattr(self, name)
            _require(
                math.isfinite(value) and value >= 0,
                f"{name}={value} is not a finite number of at least 0",
            )
        _require(self.learning_rate > 0, f"learning_rate={self.learning_rate} teaches nothing")
        for name in ("beta1", "beta2", "ema"):
            value = getattr(self, name)
            _require(0 <= value < 1, f"{name}={value} is outside 0 to below 1")
        lowest = self.lowest_learning_rate
        _require(
            0 <= lowest <= self.learning_rate,
            f"min_learning_rate={lowest} is outside 0 to learning_rate={self.learning_rate}",
        )
        _require(
            self.device in ("auto", "cpu", "cuda", "mps"),
            f"device={self.device!r} is unknown",
            "choose auto, cpu, cuda or mps",
        )
        _require(
            self.optimizer in ("adamw", "muon"),
            f"optimizer={self.optimizer!r} is unknown",
            "choose adamw or muon",
        )
        _require(
            self.precision in ("auto", "fp32", "bf16"),
            f"precision={self.precision!r} is unknown",
            "choose auto, fp32 or bf16",
        )

    @property
    def lowest_learning_rate(self) -> float:
        """Where the cosine ends, the default filled in."""
        if self.min_learning_rate is None:
            return self.learning_rate / 10
        return self.min_learning_rate


@dataclass(frozen=True, kw_only=True)
class SampleConfig:
    """How the next token is drawn from the model's logits."""

    max_new_tokens: int = 200
    """The most tokens that are drawn."""
    temperature: float = 0.8
    """Logits are divided by it; 0 always takes the likeliest token."""
    top_k: int | None = None
    """Only so many likeliest tokens stay; None keeps all."""
    top_p: float | None = None
    """Only the likeliest tokens that together reach this probability stay; None keeps all."""
    seed: int = 0
    """Start of the random draws: the same seed gives the same text."""

    def __post_init__(self) -> None:
        _require_whole(self, "max_new_tokens", least=1)
        _require_whole(self, "seed", least=0, most=_LARGEST_SEED)
        _require(
            math.isfinite(self.temperature) and self.temperature >= 0,
            f"temperature={self.temperature} is not a finite number of at least 0",
            "0 is greedy, 1 leaves the model's probabilities as they are",
        )
        _require(
            self.top_k is None or self.top_k >= 1,
            f"top_k={self.top_k} is below 1",
            "leave it out to keep all tokens",
        )
        _require(
            self.top_p is None or 0 < self.top_p <= 1,
            f"top_p={self.top_p} is outside above 0 to 1",
            "leave it out to keep all tokens",
        )


@dataclass(frozen=True, kw_only=True)
class Preset:
    """A model and the training that suits it."""

    name: str
    about: str
    """One line for menus."""
    model: GPTConfig
    train: TrainConfig = field(default_factory=TrainConfig)
    encoding: str = "gpt2"
    """The encoding that a training on bundled data takes."""
    texts: tuple[str, ...] = ("stories",)
    """Names in `DATASETS`: what it learns from where no data is given, each as often as it stands
    here."""


def _gpt2(name: str, size: str, n_layer: int, n_head: int, n_embd: int) -> Preset:
    return Preset(
        name=name,
        about=f"GPT-2, {size} parameters",
        model=GPTConfig(n_layer=n_layer, n_head=n_head, n_embd=n_embd, dropout=0.1),
        train=TrainConfig(batch_size=4, grad_accum=8, learning_rate=6e-4, warmup=200, beta2=0.95),
    )


PRESETS: dict[str, Preset] = {
    "sprout": Preset(
        name="sprout",
        about="about 1M parameters: first sentences within a minute on two cores",
        model=GPTConfig(vocab_size=4096, context_length=256, n_layer=4, n_head=4, n_embd=128),
        train=TrainConfig(
            steps=1200, batch_size=8, optimizer="muon", learning_rate=6e-3, warmup=50
        ),
        encoding="stories",
    ),
    "small": Preset(
        name="small",
        about="2 to 4.3M parameters: whole stories within ten minutes on two cores",
        model=GPTConfig(vocab_size=4096, context_length=256, n_layer=4, n_head=4, n_embd=256),
        train=TrainConfig(
            steps=3600, batch_size=8, optimizer="muon", learning_rate=4e-3, warmup=100
        ),
        encoding="stories",
        # In the questions of the facts most of what is unsure is a word that stands before: from
        # them it learns to look back, and keeps to the names of its stories.
        texts=("stories", "stories", "facts", "notes"),
    ),
    "gpt2": _gpt2("gpt2", "124M", 12, 12, 768),
    "gpt2-medium": _gpt2("gpt2-medium", "355M", 24, 16, 1024),
    "gpt2-large": _gpt2("gpt2-large", "774M", 36, 20, 1280),
    "gpt2-xl": _gpt2("gpt2-xl", "1558M", 48, 25, 1600),
}
"""Every preset by name. To add one, add an entry: the tests run over this table."""

DEFAULT_PRESET = "sprout"


def preset(name: str) -> Preset:
    """The preset of a name.

    Raises:
        UsageError: no such preset; the hint lists them.
    """
    try:
        return PRESETS[name]
    except KeyError:
        raise UsageError(
            f"unknown preset {name!r}", f"choose one of {', '.join(PRESETS)}"
        ) from None


def to_json(config: GPTConfig | TrainConfig | SampleConfig) -> dict[str, Any]:
    """A configuration as a JSON object, one key a field."""
    return {each.name: getattr(config, each.name) for each in fields(config)}
