"""What the screen sees of the lab: small frozen values, free of torch.

Workers replace them whole; whoever holds one may keep it, and nothing in it ever changes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.events import Progress

if TYPE_CHECKING:
    from gptlab.lab.events import StageStarted

JobState = Literal["queued", "running", "paused", "stopping", "finished", "stopped", "failed"]
"""`queued` waits for the heavy job before it; `stopping` saves and leaves."""

JobKind = Literal[
    "start",
    "train",
    "measure",
    "count-messages",
    "load",
    "generate",
    "reply",
    "reply-parent",
    "classify",
    "explain",
    "probe",
    "errors",
    "attend",
    "picture",
    "layers",
    "gradients",
    "rank",
    "lens",
    "poke",
    "compare",
    "saturation",
    "published",
    "surprise",
    "kept",
    "prefetch",
    "rows",
    "encode",
    "vocabulary",
    "count",
    "foretell",
    "vectors",
    "near",
    "preview",
    "history",
    "rate",
    "race",
    "contrast",
    "tour",
    "film",
    "look",
    "write",
]
"""`start` imports torch; `look` reads runs and chats; `write` saves settings and chats."""

OVER: frozenset[JobState] = frozenset({"finished", "stopped", "failed"})
"""The states in which a job's thread has nothing left to do."""


@dataclass(frozen=True)
class JobStatus:
    """Where a job stands. Fields that a kind of job has no use for keep their defaults."""

    id: str
    """Unique in the session: `train-1`, `generate-4`."""
    kind: JobKind
    title: str
    """For a person: the run's name, the checkpoint that is loaded, …"""
    state: JobState = "queued"
    thread: str = ""
    """Name of the thread that does the work."""
    is_heavy: bool = False
    """Whether it waits its turn: one heavy job computes at a time."""
    run: str | None = None
    """Name of the run that a training writes."""
    stage: StageStarted | None = None
    """Where a build is; None for every other job."""
    progress: Progress | None = None
    """How far the work is that goes on now (preparing data, evaluating), where it is known."""
    step: int = 0
    """Optimizer steps taken in the life of the run; tokens drawn for a generation."""
    total_steps: int = 0
    """Where it ends; 0 while that is not known."""
    tokens: int = 0
    """Tokens learned from in the life of the run."""
    seconds: float = 0.0
    """Seconds of computing in the life of the run, pauses left out."""
    tokens_per_second: float = 0.0
    seconds_left: float | None = None
    """Estimated from the last steps; None while there is nothing to estimate from."""
    train_loss: float | None = None
    """Of the last step, nats per predicted token."""
    val_loss: float | None = None
    """Of the last evaluation, over the fixed validation batches."""
    best_val_loss: float | None = None
    learning_rate: float | None = None
    grad_norm: float | None = None
    probe_probability: float | None = None
    train_accuracy: float | None = None
    """Of the last evaluation of a classifier, 0 to 1."""
    val_accuracy: float | None = None
    saved_step: int | None = None
    """Step of the last checkpoint that is whole on disk."""
    message: str = ""
    """What went wrong, once `state` is `failed`."""
    hint: str = ""
    """What to do about it."""

    @property
    def is_over(self) -> bool:
        return self.state in OVER

    @property
    def fraction(self) -> float | None:
        """Share of the steps that is done, 0 to 1; None while the end is not known."""
        return self.step / self.total_steps if self.total_steps else None


@dataclass(frozen=True)
class LiveModel:
    """The model under all panes, as they may show it. The tensors stay in the session."""

    name: str
    """The run's name, `untrained sprout`, or a folder's name."""
    step: int | None
    """Optimizer steps behind the weights; None where a foreign folder doesn't say."""
    config: GPTConfig
    encoding: str
    """Name of its tokenizer, for a person; `Session.encode` takes `live` for it."""
    val_loss: float | None = None
    """Where it was evaluated, nats per predicted token."""
    path: Path | None = None
    """The checkpoint's folder; None for a model that is training or untrained."""
    job_id: str | None = None
    """The training whose weights these are, while it goes on."""
    task: str = "pretrain"
    """What it was trained for last: `pretrain`, `classify` or `instruct`."""
    head: ClassifierConfig | None = None
    """A classifier's labels and pooling; None for a language model."""
    val_accuracy: float | None = None
    """A classifier's, where it was evaluated, 0 to 1."""
    template: str = "none"
    """What stood around the instructions that it was trained with: `alpaca`, `phi-3` or `none`."""

    @property
    def title(self) -> str:
        """`storyteller@2000`: what the top line shows."""
        return self.name if self.step is None else f"{self.name}@{self.step}"

    @property
    def is_classifier(self) -> bool:
        """Whether it gives labels instead of text."""
        return self.head is not None

    @property
    def labels(self) -> tuple[str, ...]:
        """A classifier's labels; none for a language model."""
        return self.head.labels if self.head else ()

    @property
    def n_parameters(self) -> int:
        if self.head is None:
            return self.config.n_parameters
        return self.config.n_parameters + self.head.n_parameters(self.config.n_embd)


@dataclass(frozen=True)
class Machine:
    """What computes, once torch is imported: the top line's `cpu bf16`."""

    torch: str
    """Torch's version."""
    device: str
    precision: str
    why: str
    """Why this precision was chosen, one line."""
    threads: int


@dataclass(frozen=True)
class SessionStatus:
    """Everything that a screen repaints from. Equal statuses need no repaint."""

    live: LiveModel | None = None
    jobs: tuple[JobStatus, ...] = ()
    """All jobs that are not over, and the trainings and failures that were; oldest first."""
    machine: Machine | None = None
    """None until torch is imported."""

    def job(self, job_id: str) -> JobStatus | None:
        """The job of that id, or None when it is long over."""
        return next((each for each in self.jobs if each.id == job_id), None)

    @property
    def training(self) -> JobStatus | None:
        """The training that computes or is paused; None when none does."""
        states = ("running", "paused", "stopping")
        return next((j for j in self.jobs if j.kind == "train" and j.state in states), None)

    @property
    def queued(self) -> tuple[JobStatus, ...]:
        """The heavy jobs that wait for their turn, in order."""
        return tuple(each for each in self.jobs if each.state == "queued" and each.is_heavy)


@dataclass(frozen=True)
class Poll:
    """What `Session.poll` gives: the present, and what happened since the last poll."""

    status: SessionStatus
    events: tuple[tuple[str, object], ...] = field(default=())
    """Pairs of job id and event, in order for each job; see `lab/events.py` and `gpt/events.py`."""
