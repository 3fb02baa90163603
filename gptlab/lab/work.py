"""What jobs do: one generator of events for each kind. All of it runs on the jobs' threads.

Torch is imported here, inside the functions, so that the thread that needs it pays for it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path

from gptlab.errors import LabError
from gptlab.gpt.config import GPTConfig, SampleConfig, preset
from gptlab.gpt.events import Evaluated, StepDone
from gptlab.gpt.tokenizers.base import SpecialMode
from gptlab.lab.build import BuildRequest
from gptlab.lab.control import Control
from gptlab.lab.events import (
    Encoded,
    Event,
    GenerationStarted,
    JobPaused,
    JobResumed,
    ModelLoaded,
    NextTokenKnown,
    RunOpened,
    RunsListed,
    RunStarted,
    TorchReady,
)
from gptlab.lab.jobs import Job
from gptlab.lab.live import InTraining, LiveHolder, Loaded, NextToken, OnDisk, read_checkpoint
from gptlab.lab.memory import WEIGHT_BYTES, require_memory
from gptlab.lab.metrics import MetricSeries
from gptlab.lab.plan import FinetuneRequest, ResumeRequest, TrainRequest
from gptlab.lab.prompts import prompt_ids
from gptlab.lab.references import describe_checkpoint, packaged_models, resolve_checkpoint
from gptlab.lab.runs import add_history, describe_run, find_run, run_samples
from gptlab.lab.runs import list_runs as runs_in
from gptlab.lab.settings import Settings
from gptlab.lab.settings import write_settings as write_settings_file
from gptlab.lab.status import LiveModel, Machine
from gptlab.lab.vocabularies import LIVE, Vocabularies

Events = Generator[Event, None, None]


def warm_up(live: LiveHolder) -> Events:
    """Import torch and say what computes."""
    import torch

    from gptlab.gpt.device import choose_device, choose_precision

    device = choose_device("auto")
    precision = choose_precision("auto", device)
    live.machine = Machine(
        torch=str(torch.__version__),
        device=device,
        precision=precision.name,
        why=precision.why,
        threads=torch.get_num_threads(),
    )
    yield TorchReady(live.machine)


def load(
    reference: str, runs_dir: Path, holder: LiveHolder, words: Vocabularies, control: Control
) -> Events:
    """Make a checkpoint the live model, once all of it is read and checked."""
    path = resolve_checkpoint(reference, runs_dir)
    live = describe_checkpoint(path)
    require_memory(WEIGHT_BYTES * live.n_parameters, live.title)
    yield from _make_live(read_checkpoint(live), holder, words, control)


def load_lazily(
    reference: str, runs_dir: Path, holder: LiveHolder, words: Vocabularies, control: Control
) -> Events:
    """Make a checkpoint the live model without reading its weights, which whoever asks it first
    does. Needs no torch."""
    from gptlab.gpt.tokenizers import tokenizer_from_folder

    live = describe_checkpoint(resolve_checkpoint(reference, runs_dir))
    assert live.path is not None, "a checkpoint on disk has a path"
    tokenizer = tokenizer_from_folder(live.path, live.config.vocab_size)
    if control.is_stopping:  # a newer request overtook this one
        return
    holder.put(OnDisk(live))
    words.keep(LIVE, tokenizer)
    yield ModelLoaded(live)


def load_untrained(
    name: str, seed: int, holder: LiveHolder, words: Vocabularies, control: Control
) -> Events:
    """Make a model the live one that has learned nothing."""
    from gptlab.gpt.model import GPT

    chosen = preset(name)
    tokenizer = words.get(chosen.encoding)
    config = GPTConfig.preset(name, vocab_size=tokenizer.vocab_size)
    require_memory(WEIGHT_BYTES * config.n_parameters, f"an untrained {name}")
    model = GPT(config, seed=seed).eval()
    live = LiveModel(f"untrained {name}", 0, config, chosen.encoding)
    yield from _make_live(Loaded(live, model, tokenizer), holder, words, control)


def _make_live(loaded: Loaded, holder: LiveHolder, words: Vocabularies, control: Control) -> Events:
    if control.is_stopping:  # a newer request overtook this one
        return
    holder.put(loaded)
    words.keep(LIVE, loaded.tokenizer)
    yield ModelLoaded(loaded.live)


def train(
    job_id: str,
    request: TrainRequest | FinetuneRequest | ResumeRequest,
    runs_dir: Path,
    series: MetricSeries,
    holder: LiveHolder,
    words: Vocabularies,
    control: Control,
) -> Events:
    """Train, with the curves in `series`; the model in training is the live one meanwhile."""
    from gptlab.lab.training import run_training

    training = run_training(request, runs_dir, control)
    yield from _follow(job_id, training, runs_dir, lambda: series, holder, words, control)


def build(
    job_id: str,
    request: BuildRequest,
    runs_dir: Path,
    new_series: Callable[[], MetricSeries],
    holder: LiveHolder,
    words: Vocabularies,
    control: Control,
) -> Events:
    """Build all models; the one in training is the live one, with the curves in a new series."""
    from gptlab.lab.build import build as build_all

    building = build_all(request, runs_dir, control)
    yield from _follow(job_id, building, runs_dir, new_series, holder, words, control)


def _follow(
    job_id: str,
    training: Generator[Event, None, object],
    runs_dir: Path,
    new_series: Callable[[], MetricSeries],
    holder: LiveHolder,
    words: Vocabularies,
    control: Control,
) -> Events:
    """A training's events, or those of several in a row."""
    started: RunStarted | None = None
    try:
        with closing(training) as events:
            for event in events:
                match event:
                    case RunStarted():
                        if started is not None:
                            # Before the next: the screen may have made another model live.
                            holder.replace_training(job_id, _what_is_left(started.run, runs_dir))
                        started = event
                        series = new_series()
                        if event.first_step:
                            add_history(series, Path(event.path), event.first_step)
                        yield event
                        yield _train_live(job_id, event, holder, words, control)
                        continue
                    case StepDone():
                        series.add_step(event)
                    case Evaluated():
                        series.add_evaluation(event)
                yield event
    finally:
        if started is not None:
            holder.replace_training(job_id, _what_is_left(started.run, runs_dir))


def _train_live(
    job_id: str, started: RunStarted, holder: LiveHolder, words: Vocabularies, control: Control
) -> ModelLoaded:
    live = LiveModel(
        name=started.run,
        step=started.first_step,
        config=started.config,
        encoding=started.tokenizer.name,
        job_id=job_id,
        task=started.task,
        head=started.head,
        template=started.template,
    )
    holder.put(InTraining(live, started.tokenizer, control))
    words.keep(LIVE, started.tokenizer)
    return ModelLoaded(live)


def _what_is_left(run: str, runs_dir: Path) -> OnDisk | None:
    """The best checkpoint of a training that has ended, if it has one."""
    try:
        return OnDisk(describe_checkpoint(resolve_checkpoint(run, runs_dir)))
    except LabError:
        return None


def measure(request: TrainRequest | FinetuneRequest, runs_dir: Path, number: int) -> Events:
    """Take a few steps that are not kept, and say what the whole training would take."""
    from gptlab.lab.preparing import measure_training
    from gptlab.lab.training import measure_finetuning

    if isinstance(request, FinetuneRequest):
        yield from measure_finetuning(request, runs_dir, number)
    else:
        yield from measure_training(request, number)


def generate(
    prompt: str,
    sample: SampleConfig,
    n_candidates: int,
    holder: LiveHolder,
    control: Control,
) -> Events:
    """Continue a text with the live model as it is now."""
    from gptlab.gpt.sampling import Generation, candidates

    loaded = holder.take()
    model, tokenizer = loaded.language_model, loaded.tokenizer
    ids = prompt_ids(prompt, tokenizer)
    yield GenerationStarted(loaded.live, prompt, tuple(ids), tokenizer)
    generation = Generation(model, ids, sample, tokenizer, n_candidates)
    while not generation.is_over:
        holder.next_token = NextToken(generation.logits, tokenizer)
        if control.wants_pause:
            likeliest = candidates(generation.logits, sample, tokenizer, n_candidates)
            yield NextTokenKnown(likeliest)
            yield JobPaused()
            control.wait()
            yield JobResumed()
        token = generation.draw()
        if token is not None:
            yield token
    yield generation.done


def encode(
    request: int,
    text: str,
    encoding: str,
    special: SpecialMode,
    words: Vocabularies,
    before: Encoded | None,
) -> Events:
    """A text in tokens."""
    yield words.encode(request, text, encoding, special, before=before)


def list_runs(runs_dir: Path) -> Events:
    """The runs there are, and the models that come with the package."""
    yield RunsListed(tuple(runs_in(runs_dir)), packaged_models())


def open_run(name: str, runs_dir: Path) -> Events:
    """A run's history, as it is on disk."""
    folder = find_run(runs_dir, name)
    series = MetricSeries()
    add_history(series, folder)
    yield RunOpened(describe_run(folder), series, run_samples(folder))


def write_settings(path: Path, newest: Callable[[], Settings], turn: threading.Lock) -> Events:
    """Keep what the user prefers by now: of two quick changes the later one stays."""
    yield from ()
    with turn:
        write_settings_file(path, newest())


def join_all(jobs: Iterable[Job], timeout_seconds: float) -> bool:
    """Wait for jobs that were told to stop; whether all their threads ended in time."""
    deadline = time.monotonic() + timeout_seconds
    ended = [job.join(max(0.0, deadline - time.monotonic())) for job in jobs]
    return all(ended)
