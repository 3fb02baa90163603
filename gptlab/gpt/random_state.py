"""The state of torch's global random generators, which dropout draws from.

While a training runs nobody else may draw from them; what they held between two steps is part of
a checkpoint.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class RandomState:
    """Where the generators stand."""

    cpu: Tensor
    device: Tensor | None = None
    """The accelerator's, where there is one."""

    @classmethod
    def taken(cls, device: str) -> RandomState:
        """Where they stand now."""
        if device == "cuda":
            return cls(torch.get_rng_state(), torch.cuda.get_rng_state())
        if device == "mps":
            return cls(torch.get_rng_state(), torch.mps.get_rng_state())
        return cls(torch.get_rng_state())

    @classmethod
    def seeded(cls, seed: int, device: str) -> RandomState:
        """Where they stand after `torch.manual_seed`, which is undone here."""
        before = cls.taken(device)
        torch.manual_seed(seed)
        state = cls.taken(device)
        before.apply()
        return state

    @classmethod
    def from_tensors(cls, tensors: dict[str, Tensor]) -> RandomState:
        """What `tensors` gave."""
        return cls(tensors["cpu"].cpu(), tensors.get("device"))

    def tensors(self) -> dict[str, Tensor]:
        """The state as tensors to keep."""
        return (
            {"cpu": self.cpu} if self.device is None else {"cpu": self.cpu, "device": self.device}
        )

    def apply(self) -> None:
        """Put the generators there."""
        torch.set_rng_state(self.cpu)
        if self.device is None:
            return
        if torch.cuda.is_available():
            torch.cuda.set_rng_state(self.device.cpu())
        elif torch.backends.mps.is_available():
            torch.mps.set_rng_state(self.device.cpu())
