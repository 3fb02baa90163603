"""What looking inside costs: frames of the heatmap, answers of the pane's views, the trace.

    python benchmarks/attention.py [--checkpoint C] [--training]

Prints, as median and worst of some repetitions:
- frames of the heatmap at 200x60 for 1,024 tokens, random numbers, panned step by step;
- a trace against a plain forward pass of the same text, as a ratio;
- from a change of the text, the mask, the layer, the head or the stage to the numbers of the new
  view, through the lab's session, as a pane asks;
- the same for another checkpoint of a training that is gone through, once it was read ahead, and
  tokens a second of a text that is written while each new row is shown;
- with --training the last again beside a training of the preset sprout, and what following it every
  `FOLLOW_SECONDS` takes of that training's speed.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import GenerationDone, StepDone
from gptlab.gpt.interventions import Interventions, Mask
from gptlab.lab.attending import Prefetched, RunsKept
from gptlab.lab.events import ModelLoaded, Traced
from gptlab.lab.head_numbers import STAGES
from gptlab.lab.looking import LookRequest
from gptlab.lab.plan import TrainRequest
from gptlab.lab.row_writing import RowsDone
from gptlab.lab.session import Session

TEXT = "Your journey starts with one step"
TIMES = 30


def report(name: str, seconds: list[float], bound: str = "") -> None:
    """One line: the median and the worst, in milliseconds."""
    median, worst = statistics.median(seconds) * 1e3, max(seconds) * 1e3
    print(f"{name:<52} median {median:8.2f} ms   worst {worst:8.2f} ms   {bound}")


def timed(work: Callable[[], object], times: int = TIMES) -> list[float]:
    """Seconds of each repetition, one left out at the start."""
    work()
    found = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return found


async def frames() -> None:
    """The heatmap alone, drawn line by line as the screen draws it."""
    from textual.app import App, ComposeResult

    from gptlab.ui.widgets.heatmap import Heatmap

    class Alone(App[None]):
        def compose(self) -> ComposeResult:
            yield Heatmap()

    n_tokens = 1024
    numbers = np.random.default_rng(0).random((n_tokens, n_tokens)).astype(np.float32)
    future = np.triu(np.ones((n_tokens, n_tokens), bool), 1)
    app = Alone()
    async with app.run_test(size=(200, 60)):
        heatmap = app.query_one(Heatmap)
        labels = [f"token{number}" for number in range(n_tokens)]
        began = time.perf_counter()
        heatmap.show(labels, numbers, future)
        draw(heatmap)
        print(
            f"first frame of a new head, 1,024 tokens: {(time.perf_counter() - began) * 1e3:.1f} ms"
        )
        for _ in range(8):
            size = heatmap.zoom
            report(f"frame, {size.block} tokens a cell, {size.width} wide", panned(heatmap), "< 25")
            heatmap.action_zoom(-1)
            if heatmap.zoom == size:
                break


def draw(heatmap: Any) -> None:
    for y in range(heatmap.size.height):
        heatmap.render_line(y)


def panned(heatmap: Any) -> list[float]:
    """Frames of a walk along the diagonal, where the most colours meet."""

    def step() -> None:
        query, _ = heatmap.cursor
        heatmap.place((query + 37) % 1024, (query + 30) % 1024)
        draw(heatmap)

    return timed(step)


def ratio() -> None:
    """A trace against a plain pass."""
    import torch

    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.trace import trace

    for preset, n_tokens in (("sprout", 6), ("small", 6), ("small", 256), ("gpt2", 256)):
        model = GPT(GPTConfig.preset(preset)).eval()
        ids = torch.randint(model.config.vocab_size, (n_tokens,))
        plain, seen = [], []
        with torch.inference_mode():
            for _ in range(
                4 if preset == "gpt2" else TIMES
            ):  # by turns, on a machine that is shared
                plain += timed(lambda m=model, i=ids: m(i), 1)
                seen += timed(lambda m=model, i=ids: trace(m, i), 1)
        share = statistics.median(seen) / statistics.median(plain)
        report(f"plain pass, {preset}, {n_tokens} tokens", plain)
        report(f"trace, {preset}, {n_tokens} tokens", seen, f"{share:.2f} times")


def wait_for(
    session: Session,
    kind: type,
    number: int | None = None,
    is_last: Callable[[Any], bool] = lambda _: True,
) -> Any:
    """Poll until an event comes; much more often than a screen does."""
    while True:
        for _, event in session.poll().events:
            is_asked = number in (None, getattr(event, "request", None))
            if isinstance(event, kind) and is_asked and is_last(event):
                return event
        time.sleep(0.001)


def answers(session: Session, where: str) -> None:
    """What a pane waits for, without the time to its next poll."""
    texts = [f"{TEXT} {word}" for word in ("today", "again", "alone", "in the snow")]
    turn = iter(range(10**6))

    def new_text() -> None:
        text = texts[next(turn) % len(texts)]
        request = LookRequest(text, continues=False, newest_weights=False)
        wait_for(session, Traced, session.look(request))

    report(f"new text {where}", timed(new_text), "< 100")
    live = session.live
    assert live is not None
    shape = live.config

    def other_head() -> None:
        number = next(turn)
        layer, head = number % shape.n_layer, number // shape.n_layer % shape.n_head
        session.attention(layer, head)
        session.attention_allowed()
        session.attention_cell(layer, head, 3, 2)

    report(f"other layer or head {where}", timed(other_head), "< 100")
    masks = (Mask("none"), Mask("window"), Mask())

    def other_mask() -> None:
        changed = Interventions(mask=masks[next(turn) % len(masks)])
        request = LookRequest(TEXT, changed, continues=False, newest_weights=False)
        wait_for(session, Traced, session.look(request))

    report(f"other mask {where}", timed(other_mask), "< 100")

    def other_stage() -> None:
        numbers = session.attention_head(0, 0)
        assert numbers is not None
        numbers.stage(STAGES[next(turn) % len(STAGES)])
        numbers.gathered(3, 8)
        numbers.joined(3)

    report(f"other stage {where}", timed(other_stage), "< 100")


def through_training(session: Session) -> None:
    """From one checkpoint of a run to the next, once all were read ahead."""
    runs = wait_for(session, RunsKept, session.attending.list_kept()).runs
    run = max(runs, key=lambda run: len(run.steps), default=None)
    if run is None or len(run.steps) < 2:
        print("no run has several checkpoints: going through a training is not measured")
        return
    session.attending.prefetch(run.references)
    wait_for(session, Prefetched, is_last=lambda event: event.n_left == 0)
    turn = iter(range(10**6))

    def next_checkpoint() -> None:
        reference = run.references[next(turn) % len(run.references)]
        request = LookRequest(TEXT, continues=False, checkpoint=reference)
        wait_for(session, Traced, session.look(request))

    report(f"other checkpoint of {run.name}", timed(next_checkpoint), "< 100")


def writing_rows(session: Session) -> None:
    """A text written token by token, each with its row of every head, against plain writing."""
    sample = SampleConfig(max_new_tokens=100, temperature=0)
    began = time.perf_counter()
    session.attending.write_rows(TEXT, sample)
    wait_for(session, RowsDone)
    watched = time.perf_counter() - began
    began = time.perf_counter()
    session.generate(TEXT, sample)
    wait_for(session, GenerationDone)
    plain = time.perf_counter() - began
    print(f"100 tokens written in {plain:.2f} s, with a row of every head in {watched:.2f} s")


def beside_training(session: Session) -> None:
    """The same while both cores train; and what following costs, by turns with not following."""
    from gptlab.ui.widgets.attending.follow_bar import FOLLOW_SECONDS

    job = session.start_training(
        TrainRequest(preset="sprout", name="bench", train={"steps": 10**6})
    )
    wait_for(session, StepDone)
    answers(session, "while training")
    speeds: dict[bool, list[float]] = {True: [], False: []}
    for turn in range(12):
        follows = turn % 2 == 1
        speeds[follows].append(speed(session, job, follows, FOLLOW_SECONDS))
    alone, followed = (statistics.median(speeds[each]) for each in (False, True))
    print(f"training alone {alone:.2f} steps/s, followed every {FOLLOW_SECONDS} s {followed:.2f}")
    print(f"following takes {1 - followed / alone:.1%} of the training's speed (bound: 3%)")
    session.stop(job)


def speed(session: Session, job: str, follows: bool, every: float, seconds: float = 10.0) -> float:
    """Steps a second of a training over some seconds."""
    began, first = time.perf_counter(), step_of(session, job)
    looked = 0.0
    while (now := time.perf_counter()) - began < seconds:
        session.poll()
        if follows and now - looked >= every:
            looked = now
            session.look(LookRequest(TEXT, continues=False))
        time.sleep(0.1)
    return (step_of(session, job) - first) / (time.perf_counter() - began)


def step_of(session: Session, job: str) -> int:
    found = session.status.job(job)
    assert found is not None and not found.is_over, found
    return found.step


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--checkpoint", help="by default an untrained model of the preset small")
    parser.add_argument("--training", action="store_true", help="measure beside a training too")
    given = parser.parse_args()
    asyncio.run(frames())
    ratio()
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder))
        try:
            if given.checkpoint:
                session.load(given.checkpoint)
            else:
                session.load_untrained("small")
            wait_for(session, ModelLoaded)
            answers(session, "idle")
            through_training(session)
            writing_rows(session)
            if given.training:
                beside_training(session)
        finally:
            session.close(60)


if __name__ == "__main__":
    main()
