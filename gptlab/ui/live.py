"""The live model in words: whether an answer is still its own, or why there is none."""

from __future__ import annotations

from gptlab.lab.status import LiveModel, SessionStatus


def same_model(one: LiveModel | None, other: LiveModel | None) -> bool:
    """Whether two are the same checkpoint, or the same training at whatever step."""
    if one is None or other is None:
        return one is other
    return (one.name, one.path, one.job_id) == (other.name, other.path, other.job_id)


def why_none(status: SessionStatus) -> str:
    """Why no model is live, and what to do about it."""
    if any(job.kind == "load" and not job.is_over for job in status.jobs):
        return "The model is being loaded …"
    return "No model is loaded: m chooses one."
