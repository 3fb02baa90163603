"""A training that is killed with SIGKILL and resumed equals one that was left alone."""

from __future__ import annotations

import importlib.util
import os
import random
from pathlib import Path
from types import ModuleType

import pytest

from gptlab.lab.runs import list_runs

SCRIPT = Path(__file__).resolve().parents[2] / "benchmarks" / "kill_and_resume.py"


@pytest.fixture
def script() -> ModuleType:
    """`benchmarks/kill_and_resume.py`, which does this any number of times."""
    spec = importlib.util.spec_from_file_location("kill_and_resume", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_killed_and_resumed_run_equals_the_uninterrupted_one_bit_for_bit(
    script: ModuleType, runs_dir: Path
) -> None:
    script.write_data(runs_dir)
    draw = random.Random(20)
    task = script.PRETRAIN
    first = script.train_and_kill(runs_dir, task, "killed", "new", draw)
    assert list_runs(runs_dir)[0].state == "interrupted"
    second = script.train_and_kill(runs_dir, task, "killed", "resume", draw)
    assert 0 < first < script.STEPS, f"killed at {first}, the test should have hit the middle"
    script.train_to_the_end(runs_dir, task, "killed", "resume")
    script.train_to_the_end(runs_dir, task, "alone", "new")
    different = script.differences(runs_dir / "alone", runs_dir / "killed")
    assert not different, f"killed after steps {first} and {second}, these differ: {different}"
    assert [info.state for info in list_runs(runs_dir)] == ["finished", "finished"]
