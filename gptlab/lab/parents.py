"""Where the base lies that a model was finetuned from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from gptlab.errors import LabError
from gptlab.lab.references import resolve_checkpoint


def find_parent(parent: Mapping[str, Any], runs_dir: Path) -> Path | None:
    """The checkpoint that a finetuning began with; None where it is gone, or another one by now.

    `parent` is what a run's record or a checkpoint says of it. Packaged models name no path.
    """
    from gptlab.gpt import checkpoint

    for reference in _references(parent):
        try:
            folder = resolve_checkpoint(reference, runs_dir)
            if checkpoint.weights_sha256(folder) == parent["sha256"]:
                return folder
        except (LabError, OSError):
            continue
    return None


def _references(parent: Mapping[str, Any]) -> Iterator[str]:
    if parent.get("path"):
        yield str(parent["path"])
    if parent.get("run"):
        yield f"{parent['run']}@{parent['step']}"
    yield str(parent["reference"])
