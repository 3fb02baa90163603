"""How soon the lab and the commands answer: whole processes, several starts each.

    python benchmarks/startup.py [--times 10]

Prints the median and the slowest of: `gptlab --help` to its end, and `gptlab` from its start to the
first frame and to the moment at which torch is there, in a pseudo-terminal.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lab_terminal import in_terminal

FIRST_FRAME = "gptlab"
TORCH_IS_THERE = "idle"


def seconds_for_help() -> float:
    """One `gptlab --help`, from start to end."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "gptlab", "--help"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def seconds_for_the_lab(home: Path) -> tuple[float, float]:
    """From the lab's start to its first frame, and until torch is imported."""
    began = time.perf_counter()
    with in_terminal(home, [sys.executable, "-m", "gptlab"]) as terminal:
        if terminal.seconds_until(FIRST_FRAME) is None:
            raise SystemExit("the lab never painted a frame")
        first = time.perf_counter() - began
        if terminal.seconds_until(TORCH_IS_THERE, 60) is None:
            raise SystemExit("torch was never imported")
        return first, time.perf_counter() - began


def main() -> None:
    """Start everything several times and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=10)
    options = parser.parse_args()
    seconds_for_help()  # the first start reads everything from the disk
    helps = [seconds_for_help() for _ in range(options.times)]
    with tempfile.TemporaryDirectory() as home:
        starts = [seconds_for_the_lab(Path(home)) for _ in range(options.times + 1)][1:]
    rows = {
        "gptlab --help": helps,
        "the lab's first frame": [first for first, _ in starts],
        "torch is there": [ready for _, ready in starts],
    }
    for name, seconds in rows.items():
        median, slowest = statistics.median(seconds), max(seconds)
        print(f"{name:22} median {median * 1000:5.0f} ms   slowest {slowest * 1000:5.0f} ms")


if __name__ == "__main__":
    main()
