"""A run's checkpoints: which there are, which is best and latest, which are kept.

Every checkpoint is a complete model. What a resume needs besides, the optimizer's averages and the
random states, is about twice as large as the model and is kept for `latest` and `best` only. Of
the others the milestones stay: steps 0, 1, 2, 5, 10, 20, 50, 100, ..., since a model changes as
much from step 10 to 20 as from 1,000 to 2,000. That is about a dozen for a run of some thousand
steps.
"""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.lab.files import disk_refused, replace_file

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import TrainingState
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Tokenizer

_STEP = re.compile(r"step-(\d{6,})")


class Checkpoints:
    """The folder `checkpoints` of a run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, step: int) -> Path:
        """Where the checkpoint of a step is, or would be."""
        return self.folder / f"step-{step:06d}"

    def steps(self) -> tuple[int, ...]:
        """The steps that have a checkpoint, in order."""
        if not self.folder.is_dir():
            return ()
        found = (_STEP.fullmatch(path.name) for path in self.folder.iterdir())
        return tuple(sorted(int(match.group(1)) for match in found if match))

    @property
    def latest(self) -> int | None:
        """The step that a resume begins at; None before the first checkpoint."""
        return self._read("latest")

    @property
    def best(self) -> int | None:
        """The step that did best on held-out data so far."""
        return self._read("best")

    def save(
        self,
        model: GPT | Classifier,
        tokenizer: Tokenizer,
        state: TrainingState,
        metadata: dict[str, Any],
        *,
        is_best: bool,
    ) -> Path:
        """Write a checkpoint, whole or not at all, and make it the latest.

        One that is there already stays as it is: the weights of a step are always the same.

        Raises:
            StorageError: the disk refused; the checkpoints before it are whole.
        """
        from gptlab.gpt import checkpoint

        path = self.path(state.step)
        best_step = state.step if is_best or self.best is None else self.best
        if not path.exists():
            try:
                self.folder.mkdir(exist_ok=True)
            except OSError as error:
                raise disk_refused(self.folder, error) from error
            metadata = {**metadata, "step": state.step, "best_step": best_step}
            checkpoint.save(path, model, tokenizer, training=state, metadata=metadata)
        # `latest` first: a crash between the two leaves a latest that knows the best.
        self._point("latest", state.step)
        self._point("best", best_step)
        return path

    def keep_only(self, milestones: frozenset[int]) -> None:
        """Take away what is neither latest, best nor a milestone, and old resume parts."""
        from gptlab.gpt import checkpoint

        stays = {self.latest, self.best}
        for step in self.steps():
            if step in stays:
                continue
            if step in milestones:
                checkpoint.drop_training_state(self.path(step))
            else:
                self._remove(self.path(step))

    def cut_back(self, step: int | None) -> None:
        """Make `step` the latest again: a resume begins there, and what came later, or was torn
        by a crash, goes. None takes all."""
        if not self.folder.is_dir():
            return
        for path in self.folder.iterdir():
            match = _STEP.fullmatch(path.name)
            is_later = match and (step is None or int(match.group(1)) > step)
            if is_later or path.name.startswith(".step-"):
                self._remove(path)
        if step is None:
            for name in ("latest", "best"):
                (self.folder / name).unlink(missing_ok=True)
            return
        self._point("latest", step)
        best = self._best_known_at(step)
        if best is not None:
            self._point("best", best)

    def _best_known_at(self, step: int) -> int | None:
        from gptlab.gpt import checkpoint

        best = checkpoint.read_metadata(self.path(step)).get("best_step")
        if isinstance(best, int) and self.path(best).is_dir():
            return best
        return step if self.best is None else None

    def _read(self, name: str) -> int | None:
        try:
            match = _STEP.fullmatch((self.folder / name).read_text(encoding="utf-8").strip())
        except (OSError, ValueError):
            return None
        if match is None or not self.path(int(match.group(1))).is_dir():
            return None
        return int(match.group(1))

    def _point(self, name: str, step: int) -> None:
        replace_file(self.folder / name, self.path(step).name + "\n")

    def _remove(self, path: Path) -> None:
        # Renamed first: a crash while it is taken apart must not leave half a checkpoint under
        # a checkpoint's name.
        gone = path if path.name.startswith(".") else path.with_name(f".{path.name}.gone")
        with suppress(OSError):
            if gone != path:
                path.rename(gone)
            if gone.is_dir():
                shutil.rmtree(gone)
            else:
                gone.unlink()


def milestones(last_step: int, most: int) -> frozenset[int]:
    """The steps whose weights stay, of a run that has come to `last_step`: 0, and 1, 2 and 5 times
    the powers of ten.

    Where that would be more than `most`, every second of the row stays, or every fourth: what is
    left out is never missed later, however long the run becomes.
    """
    if most < 1:
        return frozenset()
    row: list[int] = []
    power = 1
    while power <= last_step:
        row += [times * power for times in (1, 2, 5) if times * power <= last_step]
        power *= 10
    stride = 1
    while 1 + len(row) // stride > most:
        stride *= 2
    return frozenset([0, *row[stride - 1 :: stride]])
