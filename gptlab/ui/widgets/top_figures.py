"""The figures of the top line: what each shows, what it means, and how it was computed."""

from __future__ import annotations

import math
from dataclasses import dataclass

from gptlab.lab.cards import encoding_name
from gptlab.lab.status import JobStatus, LiveModel, Machine, SessionStatus
from gptlab.ui.numbers import duration, short_number

_DOING = {
    "generate": "writing",
    "load": "loading",
    "measure": "measuring a step",
    "vocabulary": "learning merges",
}
"""What the top line calls a job that computes; the others are over in a blink."""


@dataclass(frozen=True)
class Figure:
    """One figure."""

    name: str
    """`model`, `encoding`, `parameters`, `loss` or `doing`."""
    shown: str
    """As it stands in the top line; empty where it stands there no more."""
    means: str
    how: str
    """How it was computed."""


def figures_of(status: SessionStatus) -> tuple[Figure, ...]:
    """Every figure of the top line, from left to right."""
    live = status.live
    if live is None:
        shown = "no model yet · m chooses one"
        missing = Figure("model", shown, "No model is loaded.", "One that you choose stays.")
        return missing, _doing(status)
    return _model(live), _encoding(live), _parameters(live), _loss(live), _doing(status)


def _model(live: LiveModel) -> Figure:
    if live.job_id is not None:
        how = "It is in training: the step rises with each batch that it learns from."
    elif live.path is not None:
        how = f"Read from {live.path}."
    else:
        how = "Its weights are random draws, nothing was learned."
    if live.step is None:
        return Figure("model", live.title, "The model under all panes.", how)
    means = f"The model under all panes, after {live.step:,} optimizer steps."
    return Figure("model", live.title, means, how)


def _encoding(live: LiveModel) -> Figure:
    return Figure(
        "encoding",
        encoding_name(live.encoding),
        f"How it cuts text into tokens; it knows {live.config.vocab_size:,} ids.",
        "The name of the tokenizer that lies in the model's folder: bpe is one of its own.",
    )


def _parameters(live: LiveModel) -> Figure:
    config = live.config
    head = "" if live.head is None else " and the head over labels"
    return Figure(
        "parameters",
        short_number(live.n_parameters),
        f"The numbers that learn: {live.n_parameters:,}.",
        f"Counted from the shape: (V {config.vocab_size:,} + T {config.context_length:,}) × "
        f"C {config.n_embd}, and {config.n_layer} blocks of about 12 C², the norms{head}.",
    )


def _loss(live: LiveModel) -> Figure:
    if live.val_loss is None:
        how = "Finetune or train it, or run gptlab evaluate."
        return Figure("loss", "", "It was never evaluated, or that is not recorded.", how)
    loss, n_ids = live.val_loss, live.config.vocab_size
    if live.is_classifier:
        means = f"Mean −ln p of the right label of held-out messages: {loss:.4f} nats a message."
        how = f"Guessing among {len(live.labels)} labels would be {math.log(len(live.labels)):.3f}."
        if live.val_accuracy is not None:
            how += f" {live.val_accuracy:.2%} of them are right."
        return Figure("loss", f"val {loss:.2f}", means, how)
    perplexity = math.exp(min(loss, 50.0))
    means = (
        f"Mean −ln p of the next token of held-out text: {loss:.4f} nats, "
        f"{loss / math.log(2):.3f} bits, perplexity {perplexity:,.4g}."
    )
    how = (
        "Measured at the evaluation of this step, over the fixed validation batches. Guessing "
        f"blindly would be ln {n_ids:,} = {math.log(n_ids):.3f}."
    )
    return Figure("loss", f"val {loss:.2f}", means, how)


def _doing(status: SessionStatus) -> Figure:
    shown, machine = doing_text(status), status.machine
    computes = "" if machine is None else _computes(machine)
    job = status.training
    if job is not None:
        means = (
            f"A training: {job.step:,} of {job.total_steps:,} steps, "
            f"{job.tokens_per_second:,.0f} tokens a second."
        )
        how = f"Time left is the tokens that are left by the rate of the last steps. {computes}"
        return Figure("doing", shown, means, how.strip())
    if machine is None:
        return Figure("doing", shown, "Torch is being imported.", "The screen needs it not.")
    means = f"Nothing computes: it would on {machine.device}, in {machine.precision}."
    if not shown.startswith("idle"):
        means = "What computes now."
    return Figure("doing", shown, means, computes)


def _computes(machine: Machine) -> str:
    threads = f"{machine.threads} thread{'s' * (machine.threads != 1)}"
    return f"{machine.why[:1].upper()}{machine.why[1:]}; torch {machine.torch}, {threads}."


def doing_text(status: SessionStatus) -> str:
    """`▶ fables 41% · 12k tok/s · 4:10 left`, or `idle · cpu bf16`."""
    parts = []
    if status.training is not None:
        parts.append(_training_text(status.training))
    for job in status.jobs:
        if job.kind in _DOING and job.state in ("running", "paused"):
            what = f" {job.title}" if job.kind == "load" else ""
            parts.append(f"▶ {_DOING[job.kind]}{what}")
    waiting = [job for job in status.queued if job.kind == "train"]
    if waiting:
        parts.append(f"{len(waiting)} queued")
    if parts:
        return " · ".join(parts)
    machine = status.machine
    return "starting …" if machine is None else f"idle · {machine.device} {machine.precision}"


def _training_text(job: JobStatus) -> str:
    mark = "⏸" if job.state == "paused" else "▶"
    share = "" if job.fraction is None else f" {job.fraction:.0%}"
    text = f"{mark} {job.run or job.title}{share}"
    if job.state != "running":
        return f"{text} · {job.state}"
    if job.tokens_per_second:
        text += f" · {short_number(job.tokens_per_second)} tok/s"
    if job.seconds_left is not None:
        text += f" · {duration(job.seconds_left)} left"
    return text
