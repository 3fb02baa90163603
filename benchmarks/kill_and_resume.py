"""Kill a training with SIGKILL at random moments, resume it, and compare it with one left alone.

    python benchmarks/kill_and_resume.py --times 20

Each time a fresh run is killed until it reaches its end, one to four times, at moments drawn from a
seed: between two steps, in the middle of one, while a checkpoint is written. Then every line of
its metrics (but for times), its samples, and the bytes of its latest and best weights and of the
optimizer's state have to equal those of the same training that nobody interrupted.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import gptlab

STEPS = 40

SETTINGS: dict[str, Any] = {
    "encoding": "char",
    "n_layer": 1,
    "n_head": 2,
    "n_embd": 16,
    "context_length": 16,
    "dropout": 0.1,
    "steps": STEPS,
    "batch_size": 4,
    "grad_accum": 2,
    "warmup": 5,
    "eval_every": 4,
    "eval_batches": 2,
    "checkpoint_every": 2,
    "sample_prompt": "the ",
    "sample_tokens": 8,
    "device": "cpu",
    "threads": 1,
}

PROGRAM = """
import json, sys
import gptlab
from gptlab.gpt.events import StepDone

for event in gptlab.train(**json.loads(sys.argv[1])):
    if isinstance(event, StepDone):
        print(event.step, flush=True)
"""

TIMES = ("seconds", "tokens_per_second")
"""What a metrics line has that no two runs share."""


def what_to_do(data: Path, runs_dir: Path, name: str, how: str) -> dict[str, Any]:
    """The arguments of `gptlab.train` for a new run, or for one to resume."""
    if how == "resume":
        return {"resume": name, "runs_dir": str(runs_dir)}
    return {"data": str(data), "name": name, "runs_dir": str(runs_dir), **SETTINGS}


def train_to_the_end(data: Path, runs_dir: Path, name: str, how: str) -> None:
    """Train in this process, which nobody kills."""
    for _ in gptlab.train(**what_to_do(data, runs_dir, name, how)):
        pass


def train_and_kill(data: Path, runs_dir: Path, name: str, how: str, draw: random.Random) -> int:
    """Train in another process until a step and a moment that are drawn, and kill it.

    Gives the last step that it told. Raises RuntimeError with what it wrote when it failed.
    """
    arguments = json.dumps(what_to_do(data, runs_dir, name, how))
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    steps_to_wait = draw.randint(1, STEPS // 2)
    last = 0
    for _ in range(steps_to_wait):
        line = process.stdout.readline()
        if not line:
            break
        last = int(line)
    time.sleep(draw.random() * 0.05)
    process.kill()
    rest, errors = process.communicate()
    if process.returncode > 0:
        raise RuntimeError(errors)
    return max([last, *map(int, rest.split())])


def what_counts(run: Path) -> dict[str, Any]:
    """All of a run that has to be equal."""
    metrics = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    checkpoints = run / "checkpoints"
    pointers = {name: (checkpoints / name).read_text() for name in ("latest", "best")}
    files = {}
    for name, step in pointers.items():
        folder = checkpoints / step.strip()
        files[f"{name} weights"] = (folder / "model.safetensors").read_bytes()
        files[f"{name} optimizer"] = (folder / "gptlab" / "training.safetensors").read_bytes()
    return {
        "metrics": [{k: v for k, v in each.items() if k not in TIMES} for each in metrics],
        "samples": (run / "samples.jsonl").read_text(),
        "pointers": pointers,
        "checkpoints": sorted(path.name for path in checkpoints.iterdir() if path.is_dir()),
        **files,
    }


def differences(run: Path, other: Path) -> list[str]:
    """The names of what is not equal in two runs."""
    one, two = what_counts(run), what_counts(other)
    return [name for name in one if one[name] != two[name]]


def write_text(path: Path) -> None:
    """A small text to train on."""
    words = ["the", "cat", "sat", "on", "a", "mat", "and", "saw", "one", "old", "fox"]
    draw = random.Random(1)
    path.write_text("".join(" ".join(draw.choices(words, k=9)) + ".\n" for _ in range(60)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=5, help="runs to kill and compare")
    parser.add_argument("--seed", type=int, default=0, help="start of the random moments")
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    failures = kills = 0
    with tempfile.TemporaryDirectory() as folder:
        data, runs_dir = Path(folder) / "text.txt", Path(folder) / "runs"
        write_text(data)
        train_to_the_end(data, runs_dir, "alone", "new")
        for number in range(1, arguments.times + 1):
            name = f"killed-{number}"
            steps = [train_and_kill(data, runs_dir, name, "new", draw)]
            while steps[-1] < STEPS and len(steps) < 4:
                steps.append(train_and_kill(data, runs_dir, name, "resume", draw))
            train_to_the_end(data, runs_dir, name, "resume")
            different = differences(runs_dir / "alone", runs_dir / name)
            kills += len(steps)
            failures += bool(different)
            verdict = f"DIFFERENT: {', '.join(different)}" if different else "equal"
            print(f"{number:4d}  killed after steps {steps}: {verdict}", flush=True)
    print(f"{kills} kills, {arguments.times - failures} of {arguments.times} runs bit-equal")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
