"""A run is a folder: claim a new one, open one, lock it, list them all.

    NAME/
      run.json              task, configurations, data, versions, state; replaced as a whole
      metrics.jsonl         one line a step
      samples.jsonl         what the model wrote at each evaluation
      checkpoints/          step-000500/ …, latest, best
      run.lock              held by the process that writes the run
      writer.json           who that is

Everything can be read with ordinary tools while a training writes it, and after any crash.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import filelock

from gptlab.errors import RunError
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.files import disk_refused, json_text, replace_file
from gptlab.lab.metrics import (
    MetricSeries,
    Sample,
    add_lines,
    evaluation_of_line,
    last_step,
    read_samples,
)
from gptlab.lab.references import packaged
from gptlab.lab.run_info import RunInfo, RunState
from gptlab.lab.run_lock import LOCK, WRITER, hold, is_held
from gptlab.lab.run_names import check_run_name

_LEFT_BY_A_START = {LOCK, WRITER}


class Run:
    """A run that this process writes: nobody else does until it is released."""

    def __init__(self, folder: Path, lock: filelock.BaseFileLock, record: dict[str, Any]) -> None:
        self.folder = folder
        self.checkpoints = Checkpoints(folder / "checkpoints")
        self._lock = lock
        self._record = record

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def record(self) -> dict[str, Any]:
        """What `run.json` holds."""
        return self._record

    @property
    def metrics_file(self) -> Path:
        return self.folder / "metrics.jsonl"

    @property
    def samples_file(self) -> Path:
        return self.folder / "samples.jsonl"

    def update(self, **changes: Any) -> None:
        """Change `run.json`, as a whole.

        Raises:
            StorageError: the disk refused; the file is as it was.
        """
        record = {**self._record, **changes}
        replace_file(self.folder / "run.json", json_text(record, indent=2) + "\n")
        self._record = record

    def set_state(self, state: RunState, message: str = "") -> None:
        """Say in `run.json` how the run stands."""
        self.update(state=state, message=message)

    def release(self) -> None:
        """Let others write the run. A folder in which nothing began is taken away."""
        with suppress(OSError):
            (self.folder / WRITER).unlink(missing_ok=True)
            if not (self.folder / "run.json").exists():
                (self.folder / LOCK).unlink(missing_ok=True)
                self.folder.rmdir()
        self._lock.release()

    def __enter__(self) -> Run:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


def create_run(runs_dir: Path, name: str | None, *, stem: str = "run") -> Run:
    """Claim a folder for a new run; None makes a name of `stem` and the first free number.

    The folder holds nothing but the lock until `Run.update` writes `run.json`.

    Raises:
        UsageError: the name can't be a run's.
        RunError: a run of that name exists, or a folder with other things in it.
        RunLocked: another process is starting a run of that name.
        StorageError: the folder can't be made.
    """
    if name is not None:
        check_run_name(name)
        return _claim(runs_dir / name)
    number = 1
    while True:
        folder = runs_dir / f"{stem}-{number}"
        if not folder.exists():
            with suppress(RunError):  # somebody else was quicker: the next number
                return _claim(folder)
        number += 1


def open_run(runs_dir: Path, name: str) -> Run:
    """Take up a run that exists, to go on writing it.

    Raises:
        RunError: there is no such run, or its `run.json` is damaged.
        RunLocked: another process writes it; the message names that process.
    """
    folder = find_run(runs_dir, name)
    if folder.parent != runs_dir:
        raise RunError(
            f"the run {name!r} comes with gptlab and stays as it is", "train one of your own"
        )
    lock = hold(folder)
    try:
        return Run(folder, lock, read_record(folder))
    except BaseException:
        lock.release()
        raise


def find_run(runs_dir: Path, name: str) -> Path:
    """The folder of a run, to read it: one in `runs_dir`, or the packaged one of that name.

    Raises:
        RunError: there is none of that name.
    """
    is_name = name not in ("", ".", "..") and Path(name).name == name
    ours = packaged(name) if is_name else None
    if ours is not None and (ours / "run.json").is_file():
        return ours
    if not is_name or not (runs_dir / name / "run.json").is_file():
        raise RunError(f"no run {name!r} in {runs_dir}", "`gptlab runs` lists the runs")
    return runs_dir / name


def read_record(folder: Path) -> dict[str, Any]:
    """What a run's `run.json` holds.

    Raises:
        RunError: it is missing or damaged.
    """
    path = folder / "run.json"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RunError(
            f"cannot read {path}: {error}", "start a new run; its checkpoints can still be loaded"
        ) from error
    if not isinstance(record, dict) or not isinstance(record.get("model"), dict):
        raise RunError(f"{path} does not describe a run", "start a new run")
    return record


def list_runs(runs_dir: Path) -> list[RunInfo]:
    """The runs, newest first. Folders that are no runs, or not yet, are left out."""
    found = list(_readable(runs_dir))
    return sorted(found, key=lambda info: (info.created, info.name), reverse=True)


def _readable(runs_dir: Path) -> Iterator[RunInfo]:
    if not runs_dir.is_dir():
        return
    for folder in runs_dir.iterdir():
        with suppress(RunError, KeyError, TypeError):
            yield describe_run(folder)


def describe_run(folder: Path) -> RunInfo:
    """What a list of runs shows of one.

    Raises:
        RunError: its `run.json` is missing or damaged.
    """
    record = read_record(folder)
    checkpoints = Checkpoints(folder / "checkpoints")
    result = record.get("result") or {}
    return RunInfo(
        name=folder.name,
        path=folder,
        task=record["task"],
        state=_state(folder, record["state"]),
        step=last_step(folder / "metrics.jsonl"),
        steps=record["train"]["steps"],
        val_loss=result.get("val_loss", record.get("best_val_loss")),
        created=record["created"],
        preset=record.get("preset", ""),
        encoding=record.get("encoding", ""),
        n_parameters=record.get("n_parameters", 0),
        checkpoints=checkpoints.steps(),
        best_step=checkpoints.best,
        latest_step=checkpoints.latest,
        message=record.get("message", ""),
    )


def add_history(series: MetricSeries, folder: Path, up_to_step: int | None = None) -> None:
    """Append a run's curves as they are on disk, up to a step and with it."""
    before = read_record(folder).get("untrained")
    if before:
        series.add_evaluation(evaluation_of_line(before, is_best=True))
    add_lines(series, folder / "metrics.jsonl", up_to_step)


def run_samples(folder: Path) -> tuple[Sample, ...]:
    """What a run's model wrote at each evaluation, oldest first."""
    return read_samples(folder / "samples.jsonl")


def _state(folder: Path, recorded: RunState) -> RunState:
    if recorded in ("running", "paused") and not is_held(folder):
        return "interrupted"
    return recorded


def _claim(folder: Path) -> Run:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_refused(folder, error) from error
    lock = hold(folder)
    try:
        _refuse_what_is_there(folder)
    except BaseException:
        lock.release()
        raise
    return Run(folder, lock, {})


def _refuse_what_is_there(folder: Path) -> None:
    if (folder / "run.json").exists():
        raise RunError(
            f"a run {folder.name!r} exists",
            f"go on with it: --resume {folder.name}, or choose another --name",
        )
    for path in folder.iterdir():
        is_torn_start = path.name.startswith(".run.json.") or path.name.startswith(".writer.json.")
        if path.name not in _LEFT_BY_A_START and not is_torn_start:
            raise RunError(
                f"the folder {folder} is no run and holds {path.name!r}",
                "choose another --name, or move the folder away",
            )


def versions() -> dict[str, str]:
    """What a run was made with; bits can differ between them."""
    import torch

    from gptlab import __version__

    return {
        "gptlab": __version__,
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "machine": platform.machine(),
        "cpu": torch.backends.cpu.get_cpu_capability(),
    }
