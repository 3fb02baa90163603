"""Where it computes, in which number format, and why."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Literal

import torch

from gptlab.errors import ConfigError
from gptlab.gpt.config import DeviceName, PrecisionName


@dataclass(frozen=True)
class Precision:
    """The number format of the matrix products; the weights themselves stay float32."""

    name: Literal["fp32", "bf16"]
    why: str
    """One line for a person."""


def available_devices() -> list[str]:
    """The devices of this machine, the preferred one first."""
    devices = []
    if torch.cuda.is_available():
        devices.append("cuda")
    if torch.backends.mps.is_available():
        devices.append("mps")
    return [*devices, "cpu"]


def choose_device(name: DeviceName) -> Literal["cpu", "cuda", "mps"]:
    """The device of that name; `auto` is the first that there is of cuda, mps and cpu.

    Raises:
        ConfigError: this machine has no such device.
    """
    devices = available_devices()
    chosen = devices[0] if name == "auto" else name
    if chosen not in devices:
        raise ConfigError(
            f"device={name} is not available here", f"choose one of auto, {', '.join(devices)}"
        )
    return chosen  # type: ignore[return-value]


def choose_precision(name: PrecisionName, device: str) -> Precision:
    """The precision of that name; `auto` is bf16 where it is faster than fp32.

    bfloat16 has float32's range with fewer digits, so losses need no scaling (Kalamkar et al.
    2019, arXiv 1905.12322).
    """
    if name != "auto":
        return Precision(name, "as asked for")
    if device == "cuda":
        if torch.cuda.is_bf16_supported(including_emulation=False):
            return Precision("bf16", "the GPU computes in bfloat16")
        return Precision("fp32", "the GPU does not compute in bfloat16")
    if device == "mps":
        return Precision("fp32", "bfloat16 is not faster on mps")
    unit = cpu_bfloat16_unit()
    if unit:
        return Precision("bf16", f"the cpu has {unit}: bfloat16 is several times faster")
    return Precision("fp32", "the cpu has neither AMX nor AVX512-BF16")


def cpu_bfloat16_unit() -> str | None:
    """The part of the cpu that multiplies in bfloat16, or None."""
    # Both are torch's own questions to the cpu, and absent from some builds.
    for unit, question in (
        ("AMX", "_is_amx_tile_supported"),
        ("AVX512-BF16", "_is_avx512_bf16_supported"),
    ):
        ask = getattr(torch.cpu, question, None)
        if ask is not None and ask():
            return unit
    return None


def autocast(device: str, precision: str) -> contextlib.AbstractContextManager[object]:
    """The context in which the model computes in that precision."""
    if precision == "fp32":
        return contextlib.nullcontext()
    return torch.autocast(device, torch.bfloat16)
