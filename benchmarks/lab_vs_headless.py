"""What the screen costs a training: the same one in the lab and by command, taking turns.

    python benchmarks/lab_vs_headless.py [--turns 5] [--steps 300] [--preset sprout]

In the lab the pane Train is open and nobody types. Rates are by the clock, between the lines of two
steps in `metrics.jsonl`, so that all that the screen takes is counted.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from lab_terminal import lab_in_terminal, wait_for_step

TARGET = 0.96
"""Least share of the headless rate that the lab is to reach."""

WARM_STEPS = 100
"""Steps before the clock starts: while the first of them are taken, the lab is still mounting its
panes."""
NAME = "turn"

SETTINGS: dict[str, Any] = {
    "steps": 100_000,
    "eval_every": 100_000,
    "eval_batches": 1,
    "checkpoint_every": 100_000,
    "sample_tokens": 0,
}


def headless(steps: int, preset: str) -> float:
    """Seconds of so many steps of `gptlab train`."""
    options = [f"--{name.replace('_', '-')}={value}" for name, value in SETTINGS.items()]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "gptlab", "train", "--preset", preset, "--name", NAME]
        process = subprocess.Popen(
            [*command, *options],
            env={**os.environ, "GPTLAB_HOME": folder},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            runs = Path(folder) / "runs"
            began = wait_for_step(runs, NAME, WARM_STEPS)
            return wait_for_step(runs, NAME, WARM_STEPS + steps) - began
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)


def in_the_lab(steps: int, preset: str) -> float:
    """Seconds of so many steps of the same training in the lab."""
    request = {"name": NAME, "preset": preset, "train": SETTINGS}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with lab_in_terminal(home, "train", request) as terminal:
            began = wait_for_step(home / "runs", NAME, WARM_STEPS, terminal)
            end = wait_for_step(home / "runs", NAME, WARM_STEPS + steps, terminal)
        return end - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--preset", default="sprout")
    options = parser.parse_args()
    ratios = []
    for turn in range(1, options.turns + 1):
        alone = headless(options.steps, options.preset)
        lab = in_the_lab(options.steps, options.preset)
        ratios.append(alone / lab)
        print(
            f"turn {turn}: headless {options.steps / alone:6.2f}, lab {options.steps / lab:6.2f}"
            f" steps/s, ratio {ratios[-1]:.3f}",
            flush=True,
        )
    print(f"median ratio {statistics.median(ratios):.3f} (target: at least {TARGET})")


if __name__ == "__main__":
    main()
