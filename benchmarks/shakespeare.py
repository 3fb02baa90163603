"""A small model on Shakespeare's characters: how well it learns and how fast, beside nanoGPT.

    python benchmarks/shakespeare.py [--data F] [--steps 2000] [--nanogpt FOLDER]

Trains as `gptlab train` does, with the recipe that nanoGPT's README gives for laptops, and prints
the loss over the whole held-out tenth and the seconds of training without evaluations. With a
checkout of nanoGPT its model and loop then take turns with ours, each turn in a fresh process.
"""

from __future__ import annotations

import argparse
import importlib.util
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import gptlab
from gptlab.gpt.events import Evaluated, StepDone
from gptlab.lab.events import RunStarted, TrainingDone

SHARED_DATA = Path(os.environ.get("GPTLAB_SHARED_DATA", "../shared/data"))

MODEL: dict[str, Any] = {"n_layer": 4, "n_head": 4, "n_embd": 128, "context_length": 64}

RECIPE: dict[str, Any] = {
    "batch_size": 12,
    "optimizer": "adamw",  # nanoGPT's
    "learning_rate": 1e-3,
    "min_learning_rate": 1e-4,
    "warmup": 100,
    "beta2": 0.99,
    "weight_decay": 0.1,
    "grad_clip": 1.0,
}

TARGET_LOSS = 1.913
"""nanoGPT's after 2,000 steps, over the whole held-out tenth."""
TARGET_SECONDS = 35.0

WARM_STEPS = 20
"""Steps at the beginning of a turn that are not measured."""


def train(data: Path, steps: int, runs_dir: str, **settings: Any) -> TrainingDone:
    """A whole training, through the recorder, with a line for each evaluation."""
    tokens_per_second = 0.0
    for event in gptlab.train(
        data, encoding="char", steps=steps, runs_dir=runs_dir, **MODEL, **RECIPE, **settings
    ):
        match event:
            case RunStarted():
                print(f"{event.config.n_parameters:,} parameters, {event.device} {event.precision}")
            case StepDone():
                tokens_per_second = event.tokens_per_second
            case Evaluated():
                rate = f"{tokens_per_second:8,.0f} tokens/s" if event.step else ""
                print(f"  step {event.step:5,}  {event.val_loss:.3f}  {rate}", flush=True)
            case TrainingDone():
                return event
    raise AssertionError("a training ends with TrainingDone")


def our_turn(data: Path, steps: int) -> float:
    """Tokens a second of gptlab in this process."""
    began = 0.0
    settings = {"sample_tokens": 0, "eval_every": 10**9, "checkpoint_every": 10**9}
    with tempfile.TemporaryDirectory() as runs_dir:
        events = gptlab.train(
            data,
            encoding="char",
            steps=steps + WARM_STEPS,
            runs_dir=runs_dir,
            **settings,
            **MODEL,
            **RECIPE,
        )
        with closing(events):  # saves, so the folder has to be there still
            for event in events:
                if isinstance(event, StepDone) and event.step == WARM_STEPS:
                    began = time.perf_counter()
                elif isinstance(event, StepDone) and event.step == WARM_STEPS + steps:
                    return _rate(steps, time.perf_counter() - began)
    raise AssertionError("the training took too few steps")


def their_turn(data: Path, steps: int, folder: Path) -> float:
    """Tokens a second of nanoGPT in this process: the loop of its train.py, as it is on cpus."""
    import torch

    theirs = _nanogpt(folder)
    text = data.read_text(encoding="utf-8")
    number = {character: i for i, character in enumerate(sorted(set(text)))}
    ids = torch.tensor([number[each] for each in text[: len(text) * 9 // 10]])
    length, size = MODEL["context_length"], RECIPE["batch_size"]
    shape = {name: MODEL[name] for name in ("n_layer", "n_head", "n_embd")}
    config = theirs.GPTConfig(
        block_size=length, vocab_size=len(number), dropout=0.0, bias=False, **shape
    )
    model = theirs.GPT(config)
    optimizer = model.configure_optimizers(
        RECIPE["weight_decay"], RECIPE["learning_rate"], (0.9, RECIPE["beta2"]), "cpu"
    )
    began = 0.0
    for step in range(WARM_STEPS + steps):
        if step == WARM_STEPS:
            began = time.perf_counter()
        starts = torch.randint(len(ids) - length, (size,)).tolist()
        inputs = torch.stack([ids[i : i + length] for i in starts])
        targets = torch.stack([ids[i + 1 : i + 1 + length] for i in starts])
        _, loss = model(inputs, targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), RECIPE["grad_clip"])
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    return _rate(steps, time.perf_counter() - began)


def _rate(steps: int, seconds: float) -> float:
    return steps * RECIPE["batch_size"] * MODEL["context_length"] / seconds


def _nanogpt(folder: Path) -> Any:
    """The module model.py of a checkout of nanoGPT."""
    spec = importlib.util.spec_from_file_location("nanogpt_model", folder / "model.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def side_by_side(data: Path, folder: Path, turns: int, steps: int) -> None:
    """Both sides by turns, and the ratio of their rates."""
    ours, theirs = [], []
    for turn in range(1, turns + 1):
        ours.append(_in_fresh_process(our_turn, data, steps))
        theirs.append(_in_fresh_process(their_turn, data, steps, folder))
        print(f"  turn {turn}  gptlab {ours[-1]:7,.0f}  nanoGPT {theirs[-1]:7,.0f} tokens/s")
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"  median  gptlab {statistics.median(ours):7,.0f}  nanoGPT"
        f" {statistics.median(theirs):7,.0f} tokens/s  ratio {ratio:.2f}"
    )


def _in_fresh_process(work: Callable[..., float], *arguments: Any) -> float:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        return pool.submit(work, *arguments).result()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED_DATA / "corpora/tinyshakespeare.txt")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--nanogpt", type=Path, metavar="FOLDER", help="a checkout of nanoGPT")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--turn-steps", type=int, default=300)
    options = parser.parse_args()
    shape = ", ".join(f"{name}={value}" for name, value in {**MODEL, **RECIPE}.items())
    print(f"{options.data.name}, characters, {options.steps:,} steps, {shape}", flush=True)
    with tempfile.TemporaryDirectory() as runs_dir:
        done = train(
            options.data,
            options.steps,
            runs_dir,
            eval_every=250,
            eval_batches=20,
            checkpoint_every=1000,
            precision=options.precision,
        )
    print(f"loss over the whole held-out tenth  {done.val_loss:.4f}  (target {TARGET_LOSS})")
    print(f"seconds of training                 {done.seconds:.1f}  (target {TARGET_SECONDS:.0f})")
    print(f"tokens a second                     {done.tokens_per_second:,.0f}", flush=True)
    if options.nanogpt:
        print("side by side, each turn in a fresh process; nanoGPT in float32, as it is on cpus")
        side_by_side(options.data, options.nanogpt, options.turns, options.turn_steps)


if __name__ == "__main__":
    main()
