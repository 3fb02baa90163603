"""How the models of `gptlab build` are made: every size, step and rate in one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

STORYTELLER = "storyteller"
SPAM_FILTER = "spam-filter"
ASSISTANT = "assistant"
SPROUT = "sprout"


@dataclass(frozen=True, kw_only=True)
class Training:
    """What differs from a preset's or a task's own settings."""

    train: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `TrainConfig`."""
    model: Mapping[str, Any] = field(default_factory=dict)
    """Fields of `GPTConfig`."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """Fields of a finetuning's own options."""
    minutes: float
    """How long it takes on two cores, about."""


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """All that a build does."""

    vocab_size: int | None
    """Entries of a vocabulary that is trained; None takes the packaged one."""
    texts: tuple[str, ...]
    """Files of `sample_data/` that the base learns from, each as often as it stands here."""
    base: Training
    classify: Training
    instruct: Training
    sprout: Training
    sprout_texts: tuple[str, ...]
    """Files of `sample_data/` that `sprout` learns from."""
    n_questions: int | None
    """How many held-out questions the assistant is asked at the end; None asks all."""


_TINY: dict[str, Any] = {
    "steps": 6,
    "batch_size": 2,
    "warmup": 2,
    "eval_every": 3,
    "eval_batches": 1,
    "checkpoint_every": 2,
    "sample_tokens": 4,
    "threads": 1,  # of so small a model more would only wait for each other
}

RECIPES: dict[str, Recipe] = {
    "full": Recipe(
        vocab_size=None,
        texts=("stories.txt", "stories.txt", "facts.txt", "notes.txt"),
        base=Training(
            train={
                "optimizer": "muon",
                "steps": 8500,
                "batch_size": 8,
                "learning_rate": 4e-3,
                "min_learning_rate": 0.0,
                "warmup": 100,
                "eval_every": 200,
                "checkpoint_every": 200,
            },
            # Each fact is read over five hundred times, a story over ten times.
            minutes=19,
        ),
        classify=Training(
            # All of the base learns, and the rate stays high: the mean of the weights takes the
            # place of its decay.
            train={
                "steps": 500,
                "batch_size": 32,
                "learning_rate": 5e-4,
                "min_learning_rate": 2e-4,
                "ema": 0.985,
            },
            options={"trainable": "all"},
            minutes=1.5,
        ),
        instruct=Training(train={"steps": 1600}, minutes=3.5),
        sprout=Training(
            # So few steps of so many windows that all milestones together stay small enough.
            train={
                "optimizer": "muon",
                "steps": 1000,
                "batch_size": 16,
                "eval_every": 50,
                "checkpoint_every": 100,
            },
            minutes=4,
        ),
        sprout_texts=("stories.txt",),
        n_questions=None,
    ),
    "tiny": Recipe(
        vocab_size=512,
        texts=("notes.txt",),
        base=Training(
            train=_TINY,
            model={"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 512},
            minutes=0.1,
        ),
        classify=Training(train=_TINY, minutes=0.1),
        instruct=Training(train=_TINY, minutes=0.1),
        sprout=Training(
            train=_TINY,
            model={"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 64},
            minutes=0.1,
        ),
        sprout_texts=("notes.txt",),
        n_questions=4,
    ),
}
"""`full` makes the packaged models; `tiny` goes the same way in seconds and learns nothing."""
