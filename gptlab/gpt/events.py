"""What long work reports: small plain values, free of torch.

Long work is a generator of these. To stop it, stop pulling and close it; to pause it, don't pull.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Work that has a length has come this far."""

    what: str
    """What is being done, for a person: "tokenizing stories.txt"."""
    done: int
    total: int
    """In the same unit as `done`; 0 where it is not known."""


@dataclass(frozen=True, slots=True)
class MicroBatchDone:
    """Part of a step is computed: a place to stop or pause, nothing else."""

    step: int
    """The step that is being computed."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """One optimizer step has been taken."""

    step: int
    """Steps taken in the life of the run, this one included."""
    tokens: int
    """Tokens learned from in the life of the run."""
    seconds: float
    """Seconds of computing in the life of the run, pauses left out."""
    train_loss: float
    """Mean cross-entropy of the step's batch, nats per predicted token, before the update."""
    learning_rate: float
    grad_norm: float
    """Length of the whole gradient before clipping."""
    tokens_per_second: float
    """Of the last few steps."""
    evaluation_due: bool
    """Whether a `SampleDrawn` and an `Evaluated` of the same step follow."""


@dataclass(frozen=True, slots=True)
class SampleDrawn:
    """The model has continued the sample prompt."""

    step: int
    prompt: str
    text: str
    """The continuation alone."""


@dataclass(frozen=True, slots=True)
class Evaluated:
    """The model has been measured on held-out data."""

    step: int
    """0 before the first step."""
    val_loss: float
    """Mean cross-entropy over the fixed validation batches, nats per predicted token or label."""
    probe_probability: float | None
    """Probability of the probe word after the probe prompt; None where it is not one token."""
    is_best: bool
    """Whether no earlier evaluation of the run was better: a classifier's by its accuracy, then
    its loss; a language model's by its loss."""
    train_accuracy: float | None = None
    """Share of right labels over a fixed part of the training data, 0 to 1; None for a language
    model."""
    val_accuracy: float | None = None
    """Share of right labels over the fixed validation batches."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A checkpoint is whole on disk."""

    step: int
    path: str
    is_best: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token that could come next."""

    id: int
    text: str
    """Its bytes as text; what is not a whole character reads as U+FFFD."""
    logit: float
    probability: float
    """After temperature, top-k and top-p; 0 for what they cut."""
    model_probability: float
    """The model's own: softmax of the logits as they are."""


@dataclass(frozen=True, slots=True)
class TokenDrawn:
    """One more token of a continuation."""

    id: int
    data: bytes
    """The bytes behind the id, where the tokenizer is known; else empty."""
    probability: float
    """With which it was drawn: after temperature, top-k and top-p."""
    logprob: float
    """Natural logarithm of the model's own probability of it."""
    candidates: tuple[Candidate, ...]
    """The likeliest tokens at this place, likeliest first."""


@dataclass(frozen=True, slots=True)
class GenerationDone:
    """No further token will be drawn."""

    stop: str
    """Why: `end_of_text` or `limit`."""
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class ReplyDone:
    """A reply to an instruction is over."""

    text: str
    """Up to the marker of the template, where the model wrote one."""
    ids: tuple[int, ...]
    """All that was drawn, the end of text left out."""
    stop: str
    """Why: `end_of_text`, `template` or `limit`; `you` where a person ended it."""
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class MergeLearned:
    """The byte-pair trainer has joined its most frequent pair."""

    index: int
    """Merges learned, this one included."""
    total: int
    """Merges asked for."""
    left: bytes
    right: bytes
    id: int
    """The id of the joined token."""
    count: int
    """How often the pair stood in the corpus."""
    n_tokens: int = 0
    """Tokens of the corpus after this merge."""
