"""Checkpoints beside the live model: which there are, and those that are at hand.

Whoever compares, or goes through a training step by step, holds further models for a while. They
are kept as long as they fit into `MOST_BYTES` together; the one used longest ago goes first.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from gptlab.errors import LabError
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.live import Loaded, read_checkpoint
from gptlab.lab.memory import WEIGHT_BYTES, require_memory
from gptlab.lab.references import describe_checkpoint, packaged, resolve_checkpoint
from gptlab.lab.run_names import PACKAGED
from gptlab.lab.runs import list_runs, read_record

MOST_BYTES = 512_000_000


@dataclass(frozen=True)
class KeptRun:
    """A model whose checkpoints can be looked into."""

    name: str
    steps: tuple[int, ...]
    """Those of its checkpoints, in order; none where it is a single checkpoint."""

    @property
    def references(self) -> tuple[str, ...]:
        """What `Session.load` takes, one for each checkpoint."""
        return tuple(f"{self.name}@{step}" for step in self.steps) or (self.name,)


def kept_runs(runs_dir: Path) -> tuple[KeptRun, ...]:
    """The packaged models and the runs that write text, each with its checkpoints."""
    found = []
    for name in PACKAGED:
        folder = packaged(name)
        if folder is None or _is_classifier(folder):
            continue
        found.append(KeptRun(name, Checkpoints(folder / "checkpoints").steps()))
    for run in list_runs(runs_dir):
        if run.task != "classify" and run.checkpoints:
            found.append(KeptRun(run.name, run.checkpoints))
    return tuple(found)


def _is_classifier(folder: Path) -> bool:
    try:
        if (folder / "run.json").is_file():
            return bool(read_record(folder).get("task") == "classify")
        return describe_checkpoint(folder).is_classifier
    except LabError:  # one that can't be read is none to compare with
        return True


class Shelf:
    """Models by their references. For workers: a model may have to be read."""

    def __init__(self, runs_dir: Path, most_bytes: int = MOST_BYTES) -> None:
        self._runs_dir, self._most_bytes = runs_dir, most_bytes
        self._lock = threading.Lock()
        self._models: OrderedDict[Path, Loaded] = OrderedDict()

    @property
    def runs(self) -> tuple[KeptRun, ...]:
        """What can be taken, as it is on disk now."""
        return kept_runs(self._runs_dir)

    def take(self, reference: str) -> Loaded:
        """The model of a checkpoint, ready to compute.

        Raises:
            LabError: there is none of that name, it can't be read, or it doesn't fit.
        """
        path = resolve_checkpoint(reference, self._runs_dir)
        with self._lock:
            known = self._models.get(path)
            if known is not None:
                self._models.move_to_end(path)
                return known
        live = describe_checkpoint(path)
        require_memory(WEIGHT_BYTES * live.n_parameters, live.title)
        loaded = read_checkpoint(live)
        with self._lock:
            self._models[path] = loaded
            self._make_room()
        return loaded

    def has_room_for(self, n_models: int, like: Loaded) -> bool:
        """Whether so many of one size can be at hand together."""
        return n_models * WEIGHT_BYTES * like.live.n_parameters <= self._most_bytes

    def _make_room(self) -> None:
        """The newest one stays, however large it is."""
        while len(self._models) > 1 and self._size() > self._most_bytes:
            self._models.popitem(last=False)

    def _size(self) -> int:
        return sum(WEIGHT_BYTES * each.live.n_parameters for each in self._models.values())
