"""What a list of runs shows of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

RunState = Literal["running", "paused", "finished", "stopped", "failed", "interrupted"]
"""As `run.json` has it; `running` and `paused` without a held lock read as `interrupted`."""


@dataclass(frozen=True)
class RunInfo:
    """One run, as it was on disk when it was listed."""

    name: str
    path: Path
    task: str
    """`pretrain`."""
    state: RunState
    step: int
    """The last step with a line in `metrics.jsonl`."""
    steps: int
    """Where it ends."""
    val_loss: float | None
    """A finished run's result; else the best evaluation so far."""
    created: str
    """ISO 8601, UTC."""
    preset: str
    encoding: str
    n_parameters: int
    checkpoints: tuple[int, ...]
    """Steps of the checkpoints that are on disk, in order; each loads as `NAME@STEP`."""
    best_step: int | None
    latest_step: int | None
    message: str
    """What went wrong, where `state` is `failed`."""

    def to_json(self) -> dict[str, Any]:
        """The keys that `gptlab runs --json` prints."""
        return {
            "name": self.name,
            "path": str(self.path),
            "task": self.task,
            "state": self.state,
            "step": self.step,
            "steps": self.steps,
            "val_loss": self.val_loss,
            "created": self.created,
            "preset": self.preset,
            "encoding": self.encoding,
            "n_parameters": self.n_parameters,
        }
