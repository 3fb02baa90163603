"""What a checkpoint is called: paths, runs, and the names that are reserved for packaged models."""

from __future__ import annotations

from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gptlab import paths
from gptlab.errors import CheckpointMissing, LabError, UsageError
from gptlab.gpt.instructions import trained_with
from gptlab.gpt.tokenizers import names_a_folder
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.downloading import PUBLISHED, downloaded
from gptlab.lab.run_names import PACKAGED, reserved_names
from gptlab.lab.status import LiveModel


def resolve_checkpoint(reference: str, runs_dir: Path) -> Path:
    """The folder of a checkpoint.

    A path has a separator or begins with a dot; a run's folder stands for its best checkpoint.
    Anything else is a run: `RUN` and `RUN@best` are its best checkpoint, `RUN@latest` the one that
    a resume begins at, `RUN@STEP` that of a step. The names of packaged models are found in the
    package, and those of downloaded ones in the cache, wherever runs live.

    Raises:
        UsageError: what follows the `@` is none of these.
        CheckpointMissing: there is nothing of that name, or not at that step.
    """
    if names_a_folder(reference):
        return _at_path(Path(reference).expanduser())
    name, _, which = reference.partition("@")
    if name in reserved_names():
        return _packaged(name, which)
    folder = runs_dir / name
    if not name or name in (".", "..") or not (folder / "run.json").is_file():
        raise CheckpointMissing(f"no run {name!r} in {runs_dir}", _advice(name, runs_dir))
    return _of_run(folder, which or "best")


def describe_checkpoint(path: Path) -> LiveModel:
    """What the screen shows of a checkpoint; reads only JSON.

    Raises:
        CheckpointError: the folder is no checkpoint, or it is damaged.
    """
    from gptlab.gpt import checkpoint

    metadata = checkpoint.read_metadata(path)
    head = checkpoint.read_classifier(path)
    return LiveModel(
        name=_name_of(path, metadata),
        step=metadata.get("step"),
        config=checkpoint.read_config(path),
        encoding=metadata.get("encoding", ""),
        val_loss=metadata.get("val_loss"),
        path=path,
        task=metadata.get("task", "pretrain" if head is None else "classify"),
        head=head,
        val_accuracy=metadata.get("val_accuracy"),
        template=trained_with(metadata).name,
    )


def _name_of(path: Path, metadata: dict[str, Any]) -> str:
    run = path.resolve().parent.parent
    if (run / "run.json").is_file():
        return run.name  # which may have been renamed since the checkpoint was saved
    return str(metadata.get("run") or path.resolve().name)


def packaged(name: str) -> Path | None:
    """Where a packaged model lies; None for a name that is not packaged, or in a checkout without
    it."""
    folder = paths.packaged_checkpoints() / name
    is_there = (folder / "config.json").is_file() or (folder / "run.json").is_file()
    return folder if name in PACKAGED and is_there else None


def packaged_models() -> dict[str, LiveModel]:
    """What the screen shows of the packaged models, by name; one that can't be read is left out."""
    found = {}
    for name in PACKAGED:
        with suppress(LabError):
            found[name] = describe_checkpoint(_packaged(name, ""))
    return found


def _packaged(name: str, which: str) -> Path:
    """A packaged model, or a published one that was downloaded."""
    folder = packaged(name) or downloaded(name)
    if folder is None:
        fetch = f"fetch it with `gptlab download {name}`, or " if name in PUBLISHED else ""
        raise CheckpointMissing(
            f"the model {name!r} is not on this machine",
            f"{fetch}give a run, or the path of a Hugging Face GPT-2 folder",
        )
    if (folder / "run.json").is_file():
        return _of_run(folder, which or "best")
    if which not in ("", "best", "latest"):
        raise CheckpointMissing(f"the model {name!r} has no checkpoint {which!r}", f"write {name}")
    return folder


def _at_path(path: Path) -> Path:
    if not path.is_dir():
        raise CheckpointMissing(f"no folder {str(path)!r}", "check the path")
    return _of_run(path, "best") if (path / "run.json").is_file() else path


def _of_run(folder: Path, which: str) -> Path:
    checkpoints = Checkpoints(folder / "checkpoints")
    if which == "best":
        step = checkpoints.best if checkpoints.best is not None else checkpoints.latest
    elif which == "latest":
        step = checkpoints.latest
    elif which.isascii() and which.isdigit():
        step = int(which)
    else:
        raise UsageError(
            f"{which!r} is no checkpoint of a run",
            f"write {folder.name}, {folder.name}@latest or {folder.name}@STEP",
        )
    steps = checkpoints.steps()
    if step is None or step not in steps:
        at = "" if step is None else f" at step {step}"
        known = f"it has steps {', '.join(map(str, steps))}" if steps else "it has none yet"
        raise CheckpointMissing(f"the run {folder.name!r} has no checkpoint{at}", known)
    return checkpoints.path(step)


def _advice(name: str, runs_dir: Path) -> str:
    if name and Path(name).is_dir():
        return f"for the folder of that name write ./{name}"
    runs = [each.name for each in runs_dir.iterdir()] if runs_dir.is_dir() else []
    close = get_close_matches(name, runs, n=3)
    return f"did you mean {' or '.join(close)}?" if close else "`gptlab runs` lists the runs"
