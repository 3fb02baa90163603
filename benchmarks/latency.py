"""From a key to the screen: how long the lab takes to show what is typed.

    python benchmarks/latency.py [--keys 200]

The lab runs in a pseudo-terminal on the pane Tokenize. Keys come at random intervals, each a
letter that was not typed before, and the time until the letter is painted is taken: when nothing
computes, and while a model of 10 million parameters trains in the same lab on all cores.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
from pathlib import Path
from typing import Any

from lab_terminal import lab_in_terminal, wait_for_step

TARGET_MS = 45.0
"""Most that the 95th percentile may be while a model trains."""

FIRST_LETTER = 0x0100
"""Letters from here on are one cell wide, and nothing on the screen has them."""

SECONDS_BETWEEN_KEYS = (0.05, 0.35)

TRAINING: dict[str, Any] = {
    "name": "beside",
    "model": {"n_layer": 5, "n_head": 6, "n_embd": 384, "context_length": 256},
    "train": {
        "steps": 100_000,
        "batch_size": 8,
        "eval_every": 100_000,
        "eval_batches": 1,
        "checkpoint_every": 100_000,
        "sample_tokens": 0,
    },
}


def latencies_ms(keys: int, request: dict[str, Any] | None, seed: int) -> list[float]:
    """The time of each key, in milliseconds."""
    draw = random.Random(seed)
    times = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with lab_in_terminal(home, "tokenize", request) as terminal:
            terminal.drain(6.0)
            if request is not None:
                wait_for_step(home / "runs", request["name"], 5, terminal)
            for number in range(keys):
                terminal.drain(draw.uniform(*SECONDS_BETWEEN_KEYS))
                letter = chr(FIRST_LETTER + number % 300)
                terminal.type(letter)
                seconds = terminal.seconds_until(letter)
                if seconds is None:
                    raise SystemExit(f"key {number + 1} was never painted")
                times.append(seconds * 1e3)
    return times


def show(title: str, times: list[float]) -> float:
    cuts = statistics.quantiles(times, n=100)
    print(
        f"{title:22s} {len(times)} keys  p50 {cuts[49]:6.1f}  p90 {cuts[89]:6.1f}"
        f"  p95 {cuts[94]:6.1f}  p99 {cuts[98]:6.1f}  most {max(times):6.1f} ms",
        flush=True,
    )
    return cuts[94]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    show("idle", latencies_ms(options.keys, None, options.seed))
    p95 = show("while a model trains", latencies_ms(options.keys, TRAINING, options.seed))
    print(f"target: p95 at most {TARGET_MS:.0f} ms while a model trains, is {p95:.1f} ms")


if __name__ == "__main__":
    main()
