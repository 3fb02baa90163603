"""The lab's session builds everything in one job, and opens with a packaged model."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gptlab import paths
from gptlab.errors import DataError, UsageError
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.events import GenerationDone
from gptlab.lab.build import BuildRequest
from gptlab.lab.events import BuildDone, ModelLoaded, RunStarted, StageStarted
from gptlab.lab.live import OnDisk
from gptlab.lab.recipes import RECIPES
from gptlab.lab.session import Session

SECONDS = 120.0
"""Longest wait for a job: a machine that is busy is no failure."""


@pytest.fixture
def session(runs_dir: Path) -> Iterator[Session]:
    session = Session(runs_dir)
    yield session
    assert session.close(SECONDS), "a thread is still there"


def events_until_over(session: Session, job_id: str) -> list[Any]:
    """What a job reports until it is over, with the present at each poll beside it."""
    seen: list[Any] = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        poll = session.poll()
        seen += [event for job, event in poll.events if job == job_id]
        job = poll.status.job(job_id)
        if job is None or job.is_over:
            return seen
        time.sleep(0.01)
    raise AssertionError(f"{job_id} is not over after {SECONDS:.0f} seconds")


def packaged_storyteller(folder: Path) -> Path:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    config = GPTConfig(vocab_size=257, context_length=16, n_layer=1, n_head=2, n_embd=16)
    metadata = {"run": "storyteller", "step": 70, "encoding": "byte", "val_loss": 1.5}
    place = folder / "storyteller"
    checkpoint.save(
        place, GPT(config, seed=1), load_tokenizer("byte"), metadata=metadata, stored="bfloat16"
    )
    return place


@pytest.mark.usefixtures("small_data")
def test_a_build_is_one_job_whose_models_are_live_one_after_the_other(session: Session) -> None:
    job_id = session.start_build(BuildRequest(name="try", is_tiny=True))
    events = events_until_over(session, job_id)
    stages = [event.about for event in events if isinstance(event, StageStarted)]
    assert stages == ["vocabulary", "base model", "classifier", "assistant"]
    runs = ["try-storyteller", "try-spam-filter", "try-assistant"]
    assert [event.run for event in events if isinstance(event, RunStarted)] == runs
    assert [event.live.name for event in events if isinstance(event, ModelLoaded)] == runs
    assert [event for event in events if isinstance(event, BuildDone)]
    series = session.series(job_id)
    assert series is not None
    assert list(series.curve("train_loss").x) == [1, 2, 3, 4, 5, 6], "of the last stage alone"
    live = session.live
    assert live is not None
    assert (live.name, live.job_id, live.task) == ("try-assistant", None, "instruct")
    job = session.status.job(job_id)
    assert job is not None
    assert job.val_accuracy is None, "an assistant has none, whatever its neighbour had"


def test_the_lab_opens_with_the_packaged_storyteller_and_reads_it_when_it_is_asked(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "packaged_checkpoints", lambda: tmp_path / "packaged")
    assert session.load_first() is None, "nothing is packaged, nothing was loaded before"
    packaged_storyteller(tmp_path / "packaged")
    job_id = session.load_first()
    assert job_id is not None
    (loaded,) = [e for e in events_until_over(session, job_id) if isinstance(e, ModelLoaded)]
    assert (loaded.live.name, loaded.live.step, loaded.live.val_loss) == ("storyteller", 70, 1.5)
    assert isinstance(session._live._held, OnDisk), "no weight is read yet"
    writing = session.generate("The cat", SampleConfig(max_new_tokens=3))
    assert [e for e in events_until_over(session, writing) if isinstance(e, GenerationDone)]


def test_what_was_loaded_last_comes_before_the_packaged_model(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "packaged_checkpoints", lambda: tmp_path / "packaged")
    shutil.copytree(packaged_storyteller(tmp_path / "packaged"), tmp_path / "mine")
    session.change_settings(checkpoint=str(tmp_path / "mine"))
    job_id = session.load_first()
    assert job_id is not None
    (loaded,) = [e for e in events_until_over(session, job_id) if isinstance(e, ModelLoaded)]
    assert loaded.live.path == tmp_path / "mine"


def test_a_plan_says_what_each_stage_takes_and_what_is_there(
    session: Session, tmp_path: Path
) -> None:
    plan = session.plan_build(BuildRequest(name="mine"))
    assert [stage.run for stage in plan.stages] == [
        "",
        "mine-storyteller",
        "mine-spam-filter",
        "mine-assistant",
    ]
    assert plan.stages[0].is_done, "the packaged vocabulary is there"
    recipe = RECIPES["full"]
    assert plan.minutes == sum(
        part.minutes for part in (recipe.base, recipe.classify, recipe.instruct)
    )
    with pytest.raises(UsageError, match="cannot be a run's name"):
        session.plan_build(BuildRequest(name="../mine"))
    with pytest.raises(DataError, match=r"gone\.txt does not exist"):
        session.plan_build(BuildRequest(data=(tmp_path / "gone.txt",)))


@pytest.mark.usefixtures("small_data")
def test_a_build_that_was_stopped_is_planned_from_where_it_is_and_ends_live(
    session: Session,
) -> None:
    request = BuildRequest(name="try", is_tiny=True)
    job_id = session.start_build(request)
    end = time.monotonic() + SECONDS
    while session.build_job.stage is None or session.build_job.stage.number < 3:
        assert time.monotonic() < end
        session.poll()
        time.sleep(0.01)
    session.stop(job_id)
    events_until_over(session, job_id)
    assert session.build_result is None
    plan = session.plan_build(request)
    assert [stage.is_done for stage in plan.stages[:2]] == [True, True]
    assert not plan.stages[3].is_done
    session.load("try-storyteller")
    job_id = session.start_build(request)
    assert session.plan_of_build == plan.stages
    events_until_over(session, job_id)
    assert session.build_result is not None
    assert set(session.stages_done) == {"try-storyteller", "try-spam-filter", "try-assistant"}
    while session.live is None or session.live.name != "try-assistant" or session.live.job_id:
        assert time.monotonic() < end
        session.poll()
    assert all(stage.is_done for stage in session.plan_build(request).stages)
