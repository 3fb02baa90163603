"""Kill a training with SIGKILL at random moments, resume it, and compare it with one left alone.

    python benchmarks/kill_and_resume.py --times 20 [--task classify]

For each task, pretraining and every kind of finetuning, a fresh run is killed until it reaches its
end, one to four times, at moments drawn from a seed: between two steps, in the middle of one, while
a checkpoint is written. Then every line of its metrics (but for times), its samples, and the bytes
of its latest and best weights and of the optimizer's state have to equal those of the same training
that nobody interrupted.
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

from gptlab.lab.plan import FinetuneRequest, ResumeRequest, TrainRequest
from gptlab.lab.training import run_training

STEPS = 40

PRETRAIN = "pretrain"
BASE = "base"
"""The run that finetunings begin with."""

MODEL: dict[str, Any] = {"n_layer": 1, "n_head": 2, "n_embd": 16, "context_length": 256}
TRAIN: dict[str, Any] = {
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
DROPOUT = 0.1
DATA = {PRETRAIN: "text.txt", "classify": "messages.tsv", "instruct": "pairs.json"}
"""The file that each task learns from."""

PROGRAM = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from kill_and_resume import request_for
from gptlab.gpt.events import StepDone
from gptlab.lab.training import run_training

runs_dir, task, name, how = sys.argv[2:]
for event in run_training(request_for(Path(runs_dir), task, name, how), Path(runs_dir)):
    if isinstance(event, StepDone):
        print(event.step, flush=True)
"""

TIMES = ("seconds", "tokens_per_second")
"""What a metrics line has that no two runs share."""


def request_for(
    runs_dir: Path, task: str, name: str, how: str
) -> TrainRequest | FinetuneRequest | ResumeRequest:
    """What is asked for: a new run, or one to resume. The data lies beside the runs."""
    if how == "resume":
        return ResumeRequest(run=name)
    data = (runs_dir / DATA[task],)
    if task == PRETRAIN:
        model = {**MODEL, "dropout": DROPOUT}
        return TrainRequest(name=name, data=data, encoding="byte", model=model, train=TRAIN)
    return FinetuneRequest(name=name, task=task, base=BASE, data=data, dropout=DROPOUT, train=TRAIN)


def train_to_the_end(runs_dir: Path, task: str, name: str, how: str) -> None:
    """Train in this process, which nobody kills."""
    for _ in run_training(request_for(runs_dir, task, name, how), runs_dir):
        pass


def train_and_kill(runs_dir: Path, task: str, name: str, how: str, draw: random.Random) -> int:
    """Train in another process until a step and a moment that are drawn, and kill it.

    Gives the last step that it told. Raises RuntimeError with what it wrote when it failed.
    """
    here = str(Path(__file__).resolve().parent)
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, here, str(runs_dir), task, name, how],
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


def write_data(folder: Path) -> None:
    """A small text, messages of two labels and instruction pairs to learn from."""
    folder.mkdir(parents=True, exist_ok=True)
    words = ["the", "cat", "sat", "on", "a", "mat", "and", "saw", "one", "old", "fox"]
    draw = random.Random(1)
    lines = [" ".join(draw.choices(words, k=9)) for _ in range(60)]
    (folder / DATA[PRETRAIN]).write_text("".join(f"{line}.\n" for line in lines))
    labels = ["fox" if "fox" in line else "none" for line in lines]
    rows = [f"{label}\t{line}\n" for label, line in zip(labels, lines, strict=True)]
    (folder / DATA["classify"]).write_text("".join(rows))
    pairs = [{"instruction": line[:20], "input": "", "output": line[-9:]} for line in lines]
    (folder / DATA["instruct"]).write_text(json.dumps(pairs))


def kill_often(runs_dir: Path, task: str, times: int, draw: random.Random) -> int:
    """Kill so many runs of a task and compare each with one left alone; how many differ."""
    alone = BASE if task == PRETRAIN else f"{task}-alone"
    if not (runs_dir / alone).exists():
        train_to_the_end(runs_dir, task, alone, "new")
    failures = kills = 0
    for number in range(1, times + 1):
        name = f"{task}-killed-{number}"
        steps = [train_and_kill(runs_dir, task, name, "new", draw)]
        while steps[-1] < STEPS and len(steps) < 4:
            steps.append(train_and_kill(runs_dir, task, name, "resume", draw))
        train_to_the_end(runs_dir, task, name, "resume")
        different = differences(runs_dir / alone, runs_dir / name)
        kills += len(steps)
        failures += bool(different)
        verdict = f"DIFFERENT: {', '.join(different)}" if different else "equal"
        print(f"{task} {number:4d}  killed after steps {steps}: {verdict}", flush=True)
    print(f"{task}: {kills} kills, {times - failures} of {times} runs bit-equal", flush=True)
    return failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--times", type=int, default=5, help="runs to kill and compare, a task")
    parser.add_argument("--task", action="append", choices=DATA, help="one of them; repeatable")
    parser.add_argument("--seed", type=int, default=0, help="start of the random moments")
    arguments = parser.parse_args()
    draw = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        runs_dir = Path(folder)
        write_data(runs_dir)
        train_to_the_end(runs_dir, PRETRAIN, BASE, "new")
        tasks = arguments.task or list(DATA)
        failures = sum(kill_often(runs_dir, task, arguments.times, draw) for task in tasks)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
