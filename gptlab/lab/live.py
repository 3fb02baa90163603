"""The live model: the one under all panes, and who may read its weights.

What the screen sees of it is a `LiveModel`; tensors are asked for by workers only. Where the live
model is one that trains, a worker gets a copy made between two steps, never the tensors in
training. Where it lies on disk, it is read when it is first needed.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import Candidate
from gptlab.lab.control import Control
from gptlab.lab.status import JobStatus, LiveModel, Machine

if TYPE_CHECKING:
    import torch

    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Tokenizer

SNAPSHOT_SECONDS = 60.0
"""How long a worker waits for the weights of a training: a step of a large model takes a while."""


@dataclass(frozen=True)
class Loaded:
    """A model that is ready to compute, and what the screen sees of it."""

    live: LiveModel
    model: GPT | Classifier
    tokenizer: Tokenizer

    @property
    def language_model(self) -> GPT:
        """The model, for whoever wants text of it.

        Raises:
            WrongKindOfModel: it is a classifier.
        """
        from gptlab.gpt.checkpoint import wants_language_model
        from gptlab.gpt.classifier import Classifier

        if isinstance(self.model, Classifier):
            raise wants_language_model(self.live.name, self.model.head.labels)
        return self.model

    @property
    def classifier(self) -> Classifier:
        """The model, for whoever wants labels of it.

        Raises:
            WrongKindOfModel: it is a language model.
        """
        from gptlab.gpt.checkpoint import wants_classifier
        from gptlab.gpt.classifier import Classifier

        if not isinstance(self.model, Classifier):
            raise wants_classifier(self.live.name)
        return self.model


@dataclass(frozen=True)
class InTraining:
    """A model that a job trains."""

    live: LiveModel
    """`job_id` is the training's."""
    tokenizer: Tokenizer
    control: Control


@dataclass(frozen=True)
class OnDisk:
    """A checkpoint that nobody has read yet."""

    live: LiveModel
    """`path` is the checkpoint's."""


@dataclass(frozen=True)
class NextToken:
    """The newest logits of the newest generation."""

    logits: torch.Tensor
    """(V,)"""
    tokenizer: Tokenizer


class LiveHolder:
    """Holds the live model. Workers put and take it; the screen's thread only describes it."""

    def __init__(self) -> None:
        self.machine: Machine | None = None
        """What computes; set once torch is imported."""
        self.next_token: NextToken | None = None
        """What the newest generation would draw from next."""
        self._lock = threading.Lock()
        self._held: Loaded | InTraining | OnDisk | None = None

    def describe(self, jobs: tuple[JobStatus, ...]) -> LiveModel | None:
        """The live model as it may be shown; one that trains has its job's newest figures."""
        held = self._held
        if held is None:
            return None
        job = next((each for each in jobs if each.id == held.live.job_id), None)
        if job is None:
            return held.live
        return replace(
            held.live, step=job.step, val_loss=job.val_loss, val_accuracy=job.val_accuracy
        )

    def put(self, held: Loaded | InTraining | OnDisk) -> None:
        """Make it the live model."""
        with self._lock:
            self._held = held

    def replace_training(self, job_id: str, held: OnDisk | None) -> None:
        """What a training leaves behind when it ends, if its model is still the live one."""
        with self._lock:
            if isinstance(self._held, InTraining) and self._held.live.job_id == job_id:
                self._held = held

    def take(self, recent: Loaded | None = None) -> Loaded:
        """The live model, ready to compute: for workers, since it may have to be copied or read.

        `recent` is a copy taken before. While the same training goes on it is given back: for
        whoever would rather have older weights than wait for the end of a step.

        Raises:
            LabError: there is none, it can't be read, or its training gave no copy.
        """
        held = self._held
        if isinstance(held, InTraining) and recent is not None:
            one, other = recent.live, held.live
            if (one.job_id, one.name) == (other.job_id, other.name):
                return recent
        if isinstance(held, InTraining):
            copied = _copy(held)
            if copied is not None:
                return copied
            held = self._held  # the training has ended meanwhile, and left its model
        if isinstance(held, OnDisk):
            loaded = read_checkpoint(held.live)
            with self._lock:
                if self._held is held:
                    self._held = loaded
            return loaded
        if isinstance(held, Loaded):
            return held
        raise LabError("no model is loaded", "choose one with m, or train one")

    def candidates(self, sample: SampleConfig, n_candidates: int) -> tuple[Candidate, ...]:
        """The likeliest next tokens of the newest generation under other settings."""
        newest = self.next_token
        if newest is None:
            return ()
        from gptlab.gpt.sampling import candidates

        return candidates(newest.logits, sample, newest.tokenizer, n_candidates)


def _copy(held: InTraining) -> Loaded | None:
    snapshot = held.control.ask_snapshot(SNAPSHOT_SECONDS)
    if snapshot is None:
        return None
    return Loaded(replace(held.live, step=snapshot.step), snapshot.model(), held.tokenizer)


def read_checkpoint(live: LiveModel) -> Loaded:
    """The checkpoint that a description names.

    Raises:
        CheckpointError: it is missing or damaged.
        TokenizerError: it has no tokenizer that can be used, so that no text can be given to it.
    """
    from gptlab.gpt import checkpoint
    from gptlab.gpt.device import choose_device

    assert live.path is not None, "only a model on disk is read"
    found = checkpoint.load(live.path, device=choose_device("auto"))
    tokenizer = found.require_tokenizer()
    return Loaded(replace(live, encoding=tokenizer.name), found.model, tokenizer)
