"""The session without a screen: every verb, and on whose thread its work is done."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

from gptlab.errors import ConfigError
from gptlab.gpt.config import PRESETS, GPTConfig, Preset, SampleConfig, TrainConfig
from gptlab.gpt.events import (
    Evaluated,
    GenerationDone,
    Saved,
    StepDone,
    TokenDrawn,
)
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.lab.events import (
    Encoded,
    EncodeFailed,
    GenerationStarted,
    JobFailed,
    JobFinished,
    JobPaused,
    JobResumed,
    JobStopped,
    ModelLoaded,
    NextTokenKnown,
    Pending,
    RunOpened,
    RunStarted,
    StepMeasured,
    TorchReady,
    TrainingDone,
)
from gptlab.lab.plan import TrainRequest
from gptlab.lab.runs import list_runs, open_run
from gptlab.lab.session import ENCODE_AT_ONCE_BYTES, Session
from gptlab.lab.status import Poll
from gptlab.lab.training import run_training

Tiny = Callable[..., TrainRequest]
SECONDS_TO_WAIT = 60.0
ENDLESS = 1_000_000


class Screen:
    """What a screen does with a session: it polls, and remembers what it was told."""

    def __init__(self, runs_dir: Path) -> None:
        self.session = Session(runs_dir)
        self.events: list[tuple[str, Any]] = []

    def poll(self) -> Poll:
        poll = self.session.poll()
        self.events += poll.events
        return poll

    def of(self, job_id: str, kind: Any = object) -> list[Any]:
        """The events of a job so far, of one type or all."""
        return [event for job, event in self.events if job == job_id and isinstance(event, kind)]

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Poll until something is so."""
        deadline = time.monotonic() + SECONDS_TO_WAIT
        while not is_so():
            assert time.monotonic() < deadline, self.events[-20:]
            time.sleep(0.005)
            self.poll()

    def wait_for(self, job_id: str, kind: Any, n: int = 1) -> Any:
        """The job's `n`th event of a type, once it has come."""
        self.wait_until(lambda: len(self.of(job_id, kind)) >= n)
        return self.of(job_id, kind)[n - 1]

    def wait_for_end(self, job_id: str) -> Any:
        """How the job ended: its last event."""
        self.wait_for(job_id, JobFinished | JobStopped | JobFailed)
        return self.of(job_id)[-1]

    def state(self, job_id: str) -> str:
        status = self.session.status.job(job_id)
        assert status is not None
        return status.state


@pytest.fixture
def screen(runs_dir: Path) -> Iterator[Screen]:
    shown = Screen(runs_dir)
    yield shown
    assert shown.session.close(SECONDS_TO_WAIT), "a job did not end"


@pytest.fixture
def finished_run(tiny: Tiny, runs_dir: Path) -> str:
    """The name of a run of 12 steps with checkpoints at 0, 4, 8 and 12."""
    for _ in run_training(tiny("done"), runs_dir):
        pass
    return "done"


@pytest.fixture
def byte_preset(monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a preset that needs no vocabulary file."""
    model = GPTConfig(vocab_size=257, context_length=32, n_layer=1, n_head=2, n_embd=16)
    preset = Preset(name="bytes", about="", model=model, train=TrainConfig(), encoding="byte")
    monkeypatch.setitem(PRESETS, "bytes", preset)
    return "bytes"


# Training.


def test_a_training_comes_with_a_live_model_curves_and_a_result(
    screen: Screen, tiny: Tiny, runs_dir: Path
) -> None:
    job = screen.session.start_training(tiny("mine"))
    started = screen.wait_for(job, RunStarted)
    assert (started.run, started.first_step, started.steps) == ("mine", 0, 12)
    assert isinstance(screen.wait_for_end(job), JobFinished)

    done = screen.of(job, TrainingDone)[0]
    assert done.steps == 12
    assert Path(done.checkpoint).parent == runs_dir / "mine" / "checkpoints"
    assert {event.step for event in screen.of(job, Saved)} == {0, 1, 2, 4, 5, 8, 10, 12}
    series = screen.session.series(job)
    assert series is not None
    assert list(series.curve("train_loss").x) == list(range(1, 13)), "no step is dropped"
    assert list(series.curve("val_loss").x) == [0, 4, 8, 12]
    status = screen.session.status.job(job)
    assert status is not None
    assert (status.state, status.run) == ("finished", "mine")
    assert (status.step, status.saved_step) == (12, 12)
    assert status.best_val_loss == min(event.val_loss for event in screen.of(job, Evaluated))
    live = screen.session.live
    assert live is not None
    assert (live.name, live.step, live.job_id) == ("mine", done.checkpoint_step, None)


def test_a_pause_holds_within_one_step_and_a_single_step_is_one_step(
    screen: Screen, tiny: Tiny
) -> None:
    job = screen.session.start_training(tiny(steps=ENDLESS))
    screen.wait_for(job, StepDone)
    screen.session.pause(job)
    screen.wait_for(job, JobPaused)
    paused_at = screen.session.status.job(job)
    assert paused_at is not None
    assert paused_at.state == "paused"
    assert screen.session.status.training == paused_at

    series = screen.session.series(job)
    assert series is not None
    n_steps = len(series)
    for n in (1, 2, 3):
        screen.session.step_once(job)
        screen.wait_for(job, JobPaused, n + 1)
        assert len(series) == n_steps + n
    screen.session.resume(job)
    screen.wait_until(lambda: len(series) > n_steps + 5)
    assert screen.state(job) == "running"


def test_the_step_in_which_a_pause_is_wished_is_the_last(screen: Screen, tiny: Tiny) -> None:
    in_step, go_on = threading.Event(), threading.Event()

    def wait_in_step(module: Any, *arguments: Any) -> None:
        if module.training and screen.of(job, StepDone) and not in_step.is_set():
            in_step.set()
            assert go_on.wait(SECONDS_TO_WAIT)

    hook = torch.nn.modules.module.register_module_forward_pre_hook(wait_in_step)
    try:
        job = screen.session.start_training(tiny(steps=ENDLESS, eval_every=ENDLESS))
        screen.wait_until(in_step.is_set)
        series = screen.session.series(job)
        assert series is not None
        n_steps = len(series)
        screen.session.pause(job)
        go_on.set()
        screen.wait_for(job, JobPaused)
        assert len(series) == n_steps + 1
    finally:
        go_on.set()
        hook.remove()


def test_stop_saves_the_last_step_and_the_run_goes_on_from_there(
    screen: Screen, tiny: Tiny, runs_dir: Path
) -> None:
    job = screen.session.start_training(tiny("mine", steps=ENDLESS))
    running = screen.session.series(job)
    assert running is not None
    screen.wait_until(lambda: len(running) >= 5)
    screen.session.stop(job)
    assert isinstance(screen.wait_for_end(job), JobStopped)
    (info,) = list_runs(runs_dir)
    assert (info.state, info.latest_step) == ("stopped", info.step)
    assert info.step >= 5

    again = screen.session.resume_training("mine", steps=info.step + 3)
    assert screen.wait_for(again, RunStarted).first_step == info.step
    assert isinstance(screen.wait_for_end(again), JobFinished)
    series = screen.session.series(again)
    assert series is not None
    assert list(series.curve("train_loss").x) == list(range(1, info.step + 4))


def test_stop_ends_a_training_that_is_paused(screen: Screen, tiny: Tiny, runs_dir: Path) -> None:
    job = screen.session.start_training(tiny("mine", steps=ENDLESS))
    screen.wait_for(job, StepDone)
    screen.session.pause(job)
    screen.wait_for(job, JobPaused)
    assert list_runs(runs_dir)[0].state == "paused"
    screen.session.stop(job)
    assert isinstance(screen.wait_for_end(job), JobStopped)
    (info,) = list_runs(runs_dir)
    assert (info.state, info.latest_step) == ("stopped", info.step)


def test_a_second_training_waits_for_the_first(screen: Screen, tiny: Tiny) -> None:
    first = screen.session.start_training(tiny("first", steps=ENDLESS))
    second = screen.session.start_training(tiny("second"))
    screen.wait_for(first, StepDone)
    assert screen.state(second) == "queued"
    assert [job.id for job in screen.session.status.queued] == [second]
    assert not screen.of(second)
    screen.session.pause(first)
    screen.wait_for(first, JobPaused)
    assert screen.state(second) == "queued", "a paused training keeps its turn"
    screen.session.stop(first)
    assert isinstance(screen.wait_for_end(second), JobFinished)
    assert screen.state(first) == "stopped"


def test_a_queued_training_can_be_taken_back(screen: Screen, tiny: Tiny, runs_dir: Path) -> None:
    first = screen.session.start_training(tiny("first", steps=ENDLESS))
    second = screen.session.start_training(tiny("second"))
    screen.session.stop(second)
    assert isinstance(screen.wait_for_end(second), JobStopped)
    screen.wait_for(first, StepDone)
    assert [info.name for info in list_runs(runs_dir)] == ["first"]


def test_a_run_that_is_held_is_refused_with_its_holder_and_the_lab_goes_on(
    screen: Screen, finished_run: str, runs_dir: Path
) -> None:
    with open_run(runs_dir, finished_run):
        job = screen.session.resume_training(finished_run, steps=14)
        failed = screen.wait_for_end(job)
    assert isinstance(failed, JobFailed)
    assert f"'{finished_run}'" in failed.message
    assert "process" in failed.message
    status = screen.session.status.job(job)
    assert status is not None
    assert (status.state, status.message) == ("failed", failed.message)
    again = screen.session.resume_training(finished_run, steps=14)
    assert isinstance(screen.wait_for_end(again), JobFinished)


def test_a_plan_refuses_at_once_what_a_training_could_not_do(screen: Screen, tiny: Tiny) -> None:
    plan = screen.session.plan(tiny())
    assert (plan.train.steps, plan.tokens_per_step) == (12, 4 * 2 * 16)
    with pytest.raises(ConfigError, match=r"n_embd=16.*n_head=3"):
        screen.session.plan(TrainRequest(model={"n_embd": 16, "n_head": 3}))


def test_a_measurement_tells_the_time_and_leaves_no_run(
    screen: Screen, tiny: Tiny, runs_dir: Path
) -> None:
    number = screen.session.measure(tiny())
    screen.wait_until(lambda: any(isinstance(event, StepMeasured) for _, event in screen.events))
    (told,) = [event for _, event in screen.events if isinstance(event, StepMeasured)]
    assert (told.request, told.steps) == (number, 12)
    assert told.total_seconds == pytest.approx(12 * told.seconds_per_step)
    assert told.tokens_per_second == pytest.approx(4 * 2 * 16 / told.seconds_per_step)
    assert list_runs(runs_dir) == []


# The live model.


def test_a_checkpoint_becomes_the_live_model_and_a_wrong_one_does_not(
    screen: Screen, finished_run: str
) -> None:
    session = screen.session
    loaded = screen.wait_for(session.load(f"{finished_run}@5"), ModelLoaded)
    assert session.live == loaded.live
    assert (loaded.live.title, loaded.live.encoding) == ("done@5", "char")
    failed = screen.wait_for_end(session.load("nothing-of-that-name"))
    assert isinstance(failed, JobFailed)
    assert session.live == loaded.live
    screen.wait_for(session.load(f"{finished_run}@10"), ModelLoaded)
    assert session.live is not None
    assert session.live.title == "done@10"


def test_the_newest_of_two_requests_for_a_model_wins(screen: Screen, finished_run: str) -> None:
    first = screen.session.load(f"{finished_run}@5")
    second = screen.session.load(f"{finished_run}@10")
    screen.wait_for_end(first)
    screen.wait_for_end(second)
    assert screen.session.live is not None
    assert screen.session.live.step == 10


def test_an_untrained_model_can_be_looked_at(screen: Screen, byte_preset: str) -> None:
    loaded = screen.wait_for(screen.session.load_untrained(byte_preset, seed=3), ModelLoaded)
    assert (loaded.live.title, loaded.live.config.vocab_size) == ("untrained bytes@0", 257)
    job = screen.session.generate("The cat", SampleConfig(max_new_tokens=3))
    assert isinstance(screen.wait_for_end(job), JobFinished)
    assert len(screen.of(job, TokenDrawn)) <= 3


def test_the_live_model_is_switched_while_another_trains(
    screen: Screen, tiny: Tiny, finished_run: str
) -> None:
    session = screen.session
    job = session.start_training(tiny("mine", steps=ENDLESS))
    screen.wait_for(job, StepDone)
    screen.wait_until(lambda: session.live is not None and session.live.step > 0)
    assert session.live is not None
    assert (session.live.name, session.live.job_id) == ("mine", job)

    of_training = session.generate("the cat", SampleConfig(max_new_tokens=4))
    told = screen.wait_for(of_training, GenerationStarted)
    assert told.live.name == "mine"
    assert told.live.step >= 1, "the weights of the moment"
    assert isinstance(screen.wait_for_end(of_training), JobFinished)

    screen.wait_for(session.load(finished_run), ModelLoaded)
    assert session.live.name == finished_run
    of_checkpoint = session.generate("the cat", SampleConfig(max_new_tokens=4))
    assert screen.wait_for(of_checkpoint, GenerationStarted).live.name == finished_run
    assert screen.state(job) == "running"
    session.stop(job)
    screen.wait_for_end(job)
    assert session.live.name == finished_run, "what was chosen later stays"


def test_a_paused_training_can_be_asked_too(screen: Screen, tiny: Tiny) -> None:
    job = screen.session.start_training(tiny(steps=ENDLESS))
    screen.wait_for(job, StepDone)
    screen.session.pause(job)
    screen.wait_for(job, JobPaused)
    sample = SampleConfig(max_new_tokens=5, seed=4)
    texts = []
    for _ in range(2):
        writing = screen.session.generate("the cat", sample)
        assert isinstance(screen.wait_for_end(writing), JobFinished)
        texts.append([token.id for token in screen.of(writing, TokenDrawn)])
    assert texts[0] == texts[1], "nothing changes during a pause"
    assert screen.state(job) == "paused"


# Generating.


def test_a_generation_streams_tokens_and_says_why_it_ended(
    screen: Screen, finished_run: str
) -> None:
    screen.wait_for(screen.session.load(finished_run), ModelLoaded)
    job = screen.session.generate("the cat", SampleConfig(max_new_tokens=6, seed=1))
    assert isinstance(screen.wait_for_end(job), JobFinished)
    started = screen.of(job, GenerationStarted)[0]
    assert (started.prompt, len(started.prompt_ids)) == ("the cat", 7)
    tokens = screen.of(job, TokenDrawn)
    (done,) = screen.of(job, GenerationDone)
    assert len(tokens) == 6 if done.stop == "limit" else len(tokens) < 6
    again = screen.session.generate("the cat", SampleConfig(max_new_tokens=6, seed=1))
    screen.wait_for_end(again)
    assert [t.id for t in screen.of(again, TokenDrawn)] == [t.id for t in tokens]


def test_the_end_of_the_text_is_no_token(screen: Screen, byte_preset: str) -> None:
    screen.wait_for(screen.session.load_untrained(byte_preset), ModelLoaded)
    # So hot that every id is as likely: the mark comes about once in 257.
    sample = SampleConfig(max_new_tokens=20_000, temperature=100.0, seed=2)
    job = screen.session.generate("the cat", sample, n_candidates=0)
    assert isinstance(screen.wait_for_end(job), JobFinished)
    (done,) = screen.of(job, GenerationDone)
    assert done.stop == "end_of_text"
    drawn = [token.id for token in screen.of(job, TokenDrawn)]
    assert drawn
    assert ByteTokenizer().end_of_text_id not in drawn


def test_an_empty_prompt_begins_a_document(screen: Screen, finished_run: str) -> None:
    screen.wait_for(screen.session.load(finished_run), ModelLoaded)
    job = screen.session.generate("", SampleConfig(max_new_tokens=2))
    assert isinstance(screen.wait_for_end(job), JobFinished)
    assert len(screen.of(job, GenerationStarted)[0].prompt_ids) == 1


def test_tokens_are_drawn_one_at_a_time_and_bars_follow_the_settings(
    screen: Screen, finished_run: str
) -> None:
    session = screen.session
    screen.wait_for(session.load(finished_run), ModelLoaded)
    assert session.candidates(SampleConfig()) == ()
    sample = SampleConfig(max_new_tokens=5, temperature=1.0)
    job = session.generate("the cat", sample, one_at_a_time=True)
    known = screen.wait_for(job, NextTokenKnown)
    screen.wait_for(job, JobPaused)
    assert not screen.of(job, TokenDrawn)
    assert session.candidates(sample) == known.candidates
    cold = session.candidates(SampleConfig(temperature=0), n_candidates=3)
    assert [each.probability for each in cold] == [1.0, 0.0, 0.0]
    for n in (1, 2):
        session.step_once(job)
        screen.wait_for(job, JobPaused, n + 1)
        assert len(screen.of(job, TokenDrawn)) == n
    session.resume(job)
    screen.wait_for(job, JobResumed)
    assert isinstance(screen.wait_for_end(job), JobFinished)


def test_a_newer_generation_ends_the_one_before(screen: Screen, finished_run: str) -> None:
    screen.wait_for(screen.session.load(finished_run), ModelLoaded)
    endless = SampleConfig(max_new_tokens=ENDLESS, temperature=0)  # which never draws the mark
    first = screen.session.generate("the cat", endless)
    screen.wait_for(first, TokenDrawn)
    second = screen.session.generate("the cat", SampleConfig(max_new_tokens=3))
    assert isinstance(screen.wait_for_end(first), JobStopped)
    assert isinstance(screen.wait_for_end(second), JobFinished)


def test_without_a_model_a_generation_fails_in_words(screen: Screen) -> None:
    failed = screen.wait_for_end(screen.session.generate("the cat", SampleConfig()))
    assert isinstance(failed, JobFailed)
    assert "no model is loaded" in failed.message
    assert failed.hint


# Tokens, runs, settings.


def test_a_short_text_is_encoded_at_once_when_its_encoding_is_loaded(screen: Screen) -> None:
    session = screen.session
    first = session.encode("naïve", "byte")
    assert isinstance(first, Pending), "loading an encoding is a worker's work"
    screen.wait_until(lambda: any(isinstance(event, Encoded) for _, event in screen.events))
    (told,) = [event for _, event in screen.events if isinstance(event, Encoded)]
    assert (told.request, len(told.pieces), told.n_bytes) == (first.request, 6, 6)
    at_once = session.encode("café", "byte")
    assert isinstance(at_once, Encoded)
    assert (at_once.request, at_once.vocab_size) == (first.request + 1, 257)
    assert isinstance(session.encode("x" * (ENCODE_AT_ONCE_BYTES + 1), "byte"), Pending)


def test_an_edit_of_a_long_text_is_encoded_at_once_unless_the_encoding_is_another_now(
    screen: Screen,
) -> None:
    session, text = screen.session, "the cat sat on the mat.\n" * 1000
    session.encode(text, "byte")
    screen.wait_until(lambda: any(isinstance(event, Encoded) for _, event in screen.events))
    (before,) = [event for _, event in screen.events if isinstance(event, Encoded)]
    edited = text[:9000] + "one " + text[9000:]
    at_once = session.encode(edited, "byte", before=before)
    assert isinstance(at_once, Encoded)
    assert at_once.pieces == load_tokenizer("byte").pieces(edited)
    session._vocabularies.keep("byte", load_tokenizer("gpt2"))
    assert isinstance(session.encode(edited, "byte", before=before), Pending)


def test_the_live_models_encoding_goes_with_it(screen: Screen, finished_run: str) -> None:
    failed = screen.session.encode("the cat", "live")
    screen.wait_until(lambda: any(isinstance(event, EncodeFailed) for _, event in screen.events))
    assert isinstance(failed, Pending)
    screen.wait_for(screen.session.load(finished_run), ModelLoaded)
    told = screen.session.encode("the cat", "live")
    assert isinstance(told, Encoded)
    assert len(told.pieces) == 7
    lacking = screen.session.encode("the §", "live")
    assert isinstance(lacking, EncodeFailed)
    assert "§" in lacking.message


def test_runs_are_listed_and_opened_from_disk(screen: Screen, finished_run: str) -> None:
    assert screen.session.runs() == ()
    screen.wait_for_end(screen.session.refresh_runs())
    (info,) = screen.session.runs()
    assert (info.name, info.state, info.step) == ("done", "finished", 12)
    assert screen.session.series(finished_run) is None
    opened = screen.wait_for(screen.session.open_run(finished_run), RunOpened)
    assert [sample.step for sample in opened.samples] == [0, 4, 8, 12]
    series = screen.session.series(finished_run)
    assert series is not None
    assert list(series.curve("val_loss").x) == [0, 4, 8, 12]


def test_settings_are_kept_and_the_last_of_quick_changes_stays(
    screen: Screen, own_home: Path
) -> None:
    for number in range(20):
        screen.session.change_settings(theme=f"theme-{number}")
    screen.wait_until(lambda: not screen.session.poll().status.jobs)
    kept = json.loads((own_home / "settings.json").read_text())
    assert kept["theme"] == "theme-19"
    assert Session(screen.session.runs_dir).settings.theme == "theme-19"
    assert [path.name for path in own_home.iterdir()] == ["settings.json"]


def test_the_machine_is_told_once_torch_is_there(screen: Screen) -> None:
    assert screen.session.status.machine is None
    ready = screen.wait_for(screen.session.warm_up(), TorchReady)
    assert screen.session.status.machine == ready.machine
    assert ready.machine.torch == str(torch.__version__)


def test_leaving_saves_what_trains_and_ends_everything(
    tiny: Tiny, runs_dir: Path, finished_run: str
) -> None:
    screen = Screen(runs_dir)
    screen.wait_for(screen.session.load(finished_run), ModelLoaded)
    writing = screen.session.generate("the cat", SampleConfig(max_new_tokens=ENDLESS))
    training = screen.session.start_training(tiny("mine", steps=ENDLESS))
    queued = screen.session.start_training(tiny("other"))
    screen.wait_for(writing, TokenDrawn)
    screen.wait_for(training, StepDone)
    assert screen.session.close(SECONDS_TO_WAIT)
    assert not [each for each in threading.enumerate() if each.name.startswith("gptlab-")]
    states = {info.name: info.state for info in list_runs(runs_dir)}
    assert states == {finished_run: "finished", "mine": "stopped"}
    assert screen.state(queued) == "stopped"


# Threads.

_writes_of_this_thread: list[str] | None = None
"""Files that the main thread opened to write, while somebody collects them."""


def _note_writes(event: str, arguments: tuple[Any, ...]) -> None:
    if _writes_of_this_thread is None or threading.current_thread() is not threading.main_thread():
        return
    changes = ("os.rename", "os.remove", "os.mkdir", "os.truncate", "os.rmdir")
    if event in changes or (event == "open" and _opens_to_write(arguments)):
        _writes_of_this_thread.append(f"{event} {arguments[0]}")


def _opens_to_write(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(flags & (os.O_WRONLY | os.O_RDWR))


@pytest.fixture
def writes_of_this_thread() -> Iterator[list[str]]:
    """What the test's own thread writes. An audit hook can't be taken away: it is switched off."""
    global _writes_of_this_thread
    if not getattr(sys, "_gptlab_audits", False):
        sys.addaudithook(_note_writes)
        sys._gptlab_audits = True  # type: ignore[attr-defined]
    _writes_of_this_thread = []
    yield _writes_of_this_thread
    _writes_of_this_thread = None


def test_the_screens_thread_never_computes_writes_or_encodes_long_texts(
    screen: Screen,
    tiny: Tiny,
    finished_run: str,
    monkeypatch: pytest.MonkeyPatch,
    writes_of_this_thread: list[str],
) -> None:
    session = screen.session
    forward_threads: set[str] = set()
    hook = torch.nn.modules.module.register_module_forward_pre_hook(
        lambda *_: forward_threads.add(threading.current_thread().name)
    )
    encoded: list[tuple[str, int]] = []
    pieces = ByteTokenizer.pieces

    def noted(self: ByteTokenizer, text: str) -> Any:
        encoded.append((threading.current_thread().name, len(text)))
        return pieces(self, text)

    monkeypatch.setattr(ByteTokenizer, "pieces", noted)
    try:
        screen.wait_for(session.load(finished_run), ModelLoaded)
        job = session.start_training(tiny("mine", steps=ENDLESS))
        screen.wait_for(job, StepDone)
        session.change_settings(theme="dark")
        for text in ("short", "x" * 50_000, "short again"):
            session.encode(text, "byte")
            screen.wait_until(lambda: len(session.status.jobs) == 1)
        writing = session.generate("the cat", SampleConfig(max_new_tokens=20), one_at_a_time=True)
        screen.wait_for(writing, JobPaused)
        session.candidates(SampleConfig(temperature=0.3))
        session.resume(writing)
        screen.wait_for_end(writing)
        session.pause(job)
        screen.wait_for(job, JobPaused)
        session.refresh_runs()
        session.open_run(finished_run)
        session.stop_all()
        screen.wait_for_end(job)
    finally:
        hook.remove()
    mine = threading.current_thread().name
    assert forward_threads == {f"gptlab-{job}", f"gptlab-{writing}"}
    assert writes_of_this_thread == []
    assert {size for name, size in encoded if name == mine} == {len("short again")}
    assert 50_000 in {size for name, size in encoded if name.startswith("gptlab-encode")}


def test_the_audit_sees_a_write_of_this_thread(
    writes_of_this_thread: list[str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    assert any("file" in each for each in writes_of_this_thread)
