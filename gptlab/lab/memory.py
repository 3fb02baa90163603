"""Whether something fits into the memory that is free."""

from __future__ import annotations

from typing import Any

from gptlab.errors import LabError

TRAINING_BYTES_PER_PARAMETER = 16
"""float32 weights, gradients and AdamW's two averages; activations come on top."""

WEIGHT_BYTES = 4
"""A float32."""


def free_and_whole_bytes() -> tuple[int, int]:
    """This machine's memory: what is free, and all of it."""
    memory = _memory()
    return int(memory.available), int(memory.total)


def _memory() -> Any:
    import psutil  # type: ignore[import-untyped]  # the first frame does without it

    return psutil.virtual_memory()


def require_memory(needed_bytes: int, what: str) -> None:
    """Refuse what would not fit: a machine that swaps is lost to its user.

    Raises:
        LabError: more is needed than is free; the message has both figures.
    """
    free_bytes = int(_memory().available)
    if needed_bytes > free_bytes:
        raise LabError(
            f"{what} needs {_in_gb(needed_bytes)} of memory and {_in_gb(free_bytes)} are free",
            "choose a smaller model, or close what else runs",
        )


def _in_gb(n_bytes: int) -> str:
    return f"{n_bytes / 1e9:.1f} GB"
