"""Telling whether an answer is still the live model's."""

from __future__ import annotations

from gptlab.lab.status import LiveModel


def same_model(one: LiveModel | None, other: LiveModel | None) -> bool:
    """Whether two are the same checkpoint, or the same training at whatever step."""
    if one is None or other is None:
        return one is other
    return (one.name, one.path, one.job_id) == (other.name, other.path, other.job_id)
