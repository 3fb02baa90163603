"""Jobs: threads with a state, an inbox and a queue of events."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

import pytest

from gptlab.errors import DataError
from gptlab.gpt.events import MergeLearned, Progress, StepDone
from gptlab.lab.control import Control
from gptlab.lab.events import (
    JobFailed,
    JobFinished,
    JobPaused,
    JobResumed,
    JobStarted,
    JobStopped,
)
from gptlab.lab.jobs import EVENTS_KEPT, NICE_HEAVY, Job, Turns, Work
from gptlab.lab.status import JobStatus


def step_done(step: int) -> StepDone:
    return StepDone(step, step * 10, step * 0.1, 2.0, 1e-3, 0.5, 100.0, False)


def make(body: Work, *, is_heavy: bool = False, turns: Turns | None = None, name: str = "x") -> Job:
    status = JobStatus(name, "train", name, is_heavy=is_heavy, total_steps=100)
    return Job(status, body, turns=turns or Turns())


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline, "waited ten seconds in vain"
        time.sleep(0.002)


def endless_steps(control: Control) -> Generator[Any, None, None]:
    """A training's manner: pauses between steps."""
    step = 0
    while True:
        step += 1
        yield step_done(step)
        if control.wants_pause:
            yield JobPaused()
            control.wait()
            yield JobResumed()


def test_a_job_tells_what_it_does_and_finishes() -> None:
    def body(control: Control) -> Generator[Any, None, None]:
        yield Progress("reading", 1, 2)
        yield step_done(1)

    job = make(body)
    assert job.status.state == "queued"
    job.start()
    assert job.join(10)
    assert job.take_events() == (JobStarted(), step_done(1), JobFinished())
    assert job.take_events() == ()
    assert (job.status.state, job.status.step, job.status.tokens) == ("finished", 1, 10)


def test_a_pause_holds_between_two_steps_and_one_step_is_one_step() -> None:
    job = make(endless_steps)
    job.start()
    wait_until(lambda: job.status.step > 3)
    job.control.pause()
    wait_until(lambda: job.status.state == "paused")
    at = job.status.step
    time.sleep(0.05)
    assert job.status.step == at
    job.control.step_once()
    wait_until(lambda: job.status.step == at + 1 and job.status.state == "paused")
    time.sleep(0.05)
    assert job.status.step == at + 1, "one step, not more"
    job.control.step_once()
    job.control.step_once()
    wait_until(lambda: job.status.step == at + 3 and job.status.state == "paused")
    job.control.resume()
    wait_until(lambda: job.status.step > at + 10)
    job.control.stop()
    assert job.join(10)


def test_stopping_ends_a_job_that_runs_waits_or_is_queued() -> None:
    turns = Turns()
    closed: list[str] = []

    def body(control: Control) -> Generator[Any, None, None]:
        try:
            yield from endless_steps(control)
        finally:
            closed.append("saved")

    first = make(body, is_heavy=True, turns=turns, name="first")
    second = make(body, is_heavy=True, turns=turns, name="second")
    first.start()
    second.start()
    wait_until(lambda: first.status.step > 3)
    assert second.status.state == "queued"
    second.control.stop()
    assert second.join(10)
    assert (second.status.state, closed) == ("stopped", []), "it never began"
    first.control.pause()
    wait_until(lambda: first.status.state == "paused")
    first.control.stop()
    assert first.join(10)
    assert (first.status.state, closed) == ("stopped", ["saved"])
    assert first.take_events()[-1] == JobStopped()


def test_heavy_jobs_compute_one_at_a_time_in_their_order() -> None:
    turns = Turns()
    computing: list[str] = []
    seen: list[tuple[str, ...]] = []

    def body(name: str) -> Work:
        def run(control: Control) -> Generator[Any, None, None]:
            computing.append(name)
            seen.append(tuple(computing))
            yield step_done(1)
            time.sleep(0.01)
            computing.remove(name)

        return run

    jobs = [make(body(name), is_heavy=True, turns=turns, name=name) for name in "abcd"]
    for job in jobs:
        job.start()
    assert all(job.join(10) for job in jobs)
    assert seen == [("a",), ("b",), ("c",), ("d",)]


def test_the_next_heavy_job_begins_after_one_that_failed() -> None:
    turns = Turns()

    def fails(control: Control) -> Generator[Any, None, None]:
        yield step_done(1)
        raise SystemExit("even this")

    first = make(fails, is_heavy=True, turns=turns, name="first")
    second = make(lambda control: iter_of(step_done(1)), is_heavy=True, turns=turns, name="second")
    first.start()
    second.start()
    assert first.join(10)
    assert second.join(10)
    assert (first.status.state, second.status.state) == ("failed", "finished")


def iter_of(*events: Any) -> Generator[Any, None, None]:
    yield from events


@pytest.mark.parametrize(
    "error", [ValueError("bad"), KeyboardInterrupt(), SystemExit(3), MemoryError()]
)
def test_whatever_is_raised_becomes_a_failure_with_its_traceback(error: BaseException) -> None:
    def body(control: Control) -> Generator[Any, None, None]:
        yield step_done(1)
        raise error

    job = make(body)
    job.start()
    assert job.join(10)
    failed = job.take_events()[-1]
    assert isinstance(failed, JobFailed)
    assert type(error).__name__ in failed.message
    assert "in body" in failed.traceback
    assert job.status.state == "failed"


def test_a_failure_meant_for_a_person_keeps_its_message_and_hint() -> None:
    def body(control: Control) -> Generator[Any, None, None]:
        raise DataError("stories.txt is empty", "give another file")
        yield

    job = make(body)
    job.start()
    job.join(10)
    assert (job.status.message, job.status.hint) == ("stories.txt is empty", "give another file")


def test_a_failure_while_stopping_is_told_too() -> None:
    def body(control: Control) -> Generator[Any, None, None]:
        try:
            yield from endless_steps(control)
        finally:
            raise OSError("disk full")

    job = make(body)
    job.start()
    wait_until(lambda: job.status.step > 1)
    job.control.stop()
    assert job.join(10)
    assert (job.status.state, job.status.message) == ("failed", "OSError: disk full")


def test_a_row_of_steps_waits_as_one_event_and_other_events_are_kept() -> None:
    merge = MergeLearned(1, 2, b"a", b"b", 256, 3)

    def body(control: Control) -> Generator[Any, None, None]:
        for step in range(1, 501):
            yield step_done(step)
        yield merge
        yield step_done(501)

    job = make(body)
    job.start()
    job.join(10)
    assert job.take_events() == (
        JobStarted(),
        step_done(500),
        merge,
        step_done(501),
        JobFinished(),
    )


def test_events_that_nobody_takes_are_bounded() -> None:
    merge = MergeLearned(1, 2, b"a", b"b", 256, 3)

    def body(control: Control) -> Generator[Any, None, None]:
        for _ in range(EVENTS_KEPT + 100):
            yield merge

    job = make(body)
    job.start()
    job.join(30)
    events = job.take_events()
    assert len(events) == EVENTS_KEPT
    assert events[-1] == JobFinished(), "the oldest are dropped, not the newest"


def test_a_job_computes_on_a_thread_of_its_own_that_is_no_daemon() -> None:
    seen: list[threading.Thread] = []

    def body(control: Control) -> Generator[Any, None, None]:
        seen.append(threading.current_thread())
        yield step_done(1)

    job = make(body)
    job.start()
    job.join(10)
    assert seen[0] is not threading.current_thread()
    assert not seen[0].daemon
    assert seen[0].name == job.status.thread


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has nice for threads")
@pytest.mark.parametrize("is_heavy", [True, False])
def test_heavy_work_gives_way_to_the_screen(is_heavy: bool) -> None:
    nice: list[int] = []
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def body(control: Control) -> Generator[Any, None, None]:
        nice.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        yield step_done(1)

    job = make(body, is_heavy=is_heavy)
    job.start()
    job.join(10)
    assert nice == [max(before, NICE_HEAVY) if is_heavy else before]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_the_time_left_follows_from_the_rate() -> None:
    job = make(lambda control: iter_of(step_done(1), step_done(2)))
    job.start()
    job.join(10)
    # 98 steps of 10 tokens at 100 tokens a second
    assert job.status.seconds_left == pytest.approx(9.8)
    assert job.status.fraction == 0.02


def test_weights_are_copied_for_whoever_asks_and_freed_after() -> None:
    copies = 0

    class Weights:
        pass

    def body(control: Control) -> Generator[Any, None, None]:
        nonlocal copies
        step = 0
        while True:
            step += 1
            yield step_done(step)
            if control.wants_snapshot or control.wants_pause:
                copies += 1
                control.hand_over(Weights())
            if control.wants_pause:
                yield JobPaused()
                control.wait()
                yield JobResumed()

    job = make(body)
    job.start()
    first = job.control.ask_snapshot(10)
    second = job.control.ask_snapshot(10)
    assert isinstance(first, Weights)
    assert first is not second, "fresh for each who asks"
    assert job.control._snapshot is None, "the last reader has it alone"
    job.control.pause()
    wait_until(lambda: job.status.state == "paused")
    made = copies
    assert job.control.ask_snapshot(10) is job.control.ask_snapshot(10)
    assert copies == made, "a pause has one copy for all"
    job.control.stop()
    job.join(10)
    assert job.control.ask_snapshot(10) is None, "a job that is over has none, and says so at once"
