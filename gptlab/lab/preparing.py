"""From a plan to what a trainer needs: tokenized data, a model, and `auto` replaced by a choice."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.events import Progress
from gptlab.lab.events import Event, Noticed, StepMeasured
from gptlab.lab.memory import TRAINING_BYTES_PER_PARAMETER, require_memory
from gptlab.lab.plan import TrainRequest, plan_training

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import Checkpoint, TrainingState
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.data import PreparedText
    from gptlab.gpt.data.batches import TrainingData
    from gptlab.gpt.exams import Exam
    from gptlab.gpt.model import GPT
    from gptlab.gpt.read_options import ReadOptions
    from gptlab.gpt.tokenizers import Tokenizer
    from gptlab.gpt.trainer import Trainer


@dataclass(frozen=True)
class Prepared:
    """A model, its data and its training configuration, ready for a trainer."""

    model: GPT | Classifier
    data: TrainingData
    config: TrainConfig
    tokenizer: Tokenizer
    exam: Exam
    """What the model is asked at each evaluation."""
    description: Mapping[str, Any]
    """What a run records of its data: `sources` (path, bytes, SHA-256) and sizes."""

    @property
    def tokens_per_step(self) -> int:
        """Tokens that a step reads in the mean, padding left out."""
        samples = self.config.batch_size * self.config.grad_accum
        return max(1, round(samples * self.data.tokens_per_sample))

    def with_steps(self, steps: int) -> Prepared:
        """The same with another end."""
        return replace(self, config=replace(self.config, steps=steps))

    def trainer(self, state: TrainingState | None = None) -> Trainer:
        """A trainer at the beginning, or where `state` was taken."""
        from gptlab.gpt.trainer import Trainer

        return Trainer(
            self.model,
            self.data,
            self.config,
            tokenizer=self.tokenizer,
            exam=self.exam,
            state=state,
        )


def prepare_text(
    data: tuple[Path, ...],
    encoding: str,
    context_length: int,
    seed: int,
    reading: ReadOptions | None = None,
) -> Generator[Event, None, PreparedText]:
    """The data in tokens, from the cache where nothing changed. What was left out or replaced in
    it is told before anything is tokenized.

    Raises:
        DataError: a file can't be used; the message names it.
        TokenizerError: the encoding can't be had, or lacks a character.
    """
    from gptlab.gpt.data.prepare import prepare_surveyed
    from gptlab.gpt.data.text import survey

    yield Progress("reading the data", 0, 0)
    found = yield from survey(data, seed, reading)
    for line in found.findings.lines():
        yield Noticed(line)
    cache = paths.cache_dir() / "data"
    return (
        yield from prepare_surveyed(
            found, encoding, cache_dir=cache, context_length=context_length, seed=seed
        )
    )


def settle(model: GPTConfig, text: PreparedText, config: TrainConfig) -> Prepared:
    """The model, drawn from the training's seed, and `auto` replaced by what was chosen.

    Raises:
        LabError: the model doesn't fit into memory, or a device can't be had.
    """
    from gptlab.gpt.data.windows import TextWindows
    from gptlab.gpt.exams import TextExam
    from gptlab.gpt.model import GPT

    require_memory(TRAINING_BYTES_PER_PARAMETER * model.n_parameters, "training this model")
    config = settled(config)
    return Prepared(
        model=GPT(model, seed=config.seed),
        data=TextWindows(
            text.train,
            text.val,
            context_length=model.context_length,
            seed=config.seed,
            mark=text.mark,
        ),
        config=config,
        tokenizer=text.tokenizer,
        exam=TextExam(config, text.tokenizer, text.train),
        description=text.description,
    )


def settled(config: TrainConfig) -> TrainConfig:
    """The same with every `auto` replaced by what is chosen on this machine.

    Raises:
        ConfigError: the device can't be had.
    """
    import torch

    from gptlab.gpt.device import choose_device, choose_precision

    device = choose_device(config.device)
    precision = choose_precision(config.precision, device)
    return replace(
        config,
        device=device,
        precision=precision.name,
        threads=config.threads or torch.get_num_threads(),
    )


def base_model(base: Checkpoint, model: GPTConfig) -> GPT | Classifier:
    """The model of a checkpoint, in training with the dropout that `model` has.

    Raises:
        LabError: training it doesn't fit into memory.
    """
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.model import GPT

    require_memory(TRAINING_BYTES_PER_PARAMETER * model.n_parameters, "training this model")
    fresh: GPT | Classifier
    if isinstance(base.model, Classifier):
        fresh = Classifier.uninitialised(model, base.model.head)
    else:
        fresh = GPT.uninitialised(model)
    fresh.load_state_dict(base.model.state_dict(), assign=True)
    return fresh.requires_grad_(True)


def steps_for_minutes(minutes: float, prepared: Prepared) -> Generator[Event, None, int]:
    """How many steps fit, by the time that a few of them take here."""
    yield Progress("measuring a step", 0, 0)
    return max(1, round(minutes * 60 / seconds_per_step(prepared)))


def measure_training(request: TrainRequest, number: int) -> Generator[Event, None, None]:
    """What a training would cost; nothing of it is kept but the data's tokens."""
    plan = plan_training(request)
    context_length = plan.model.context_length
    text = yield from prepare_text(
        plan.data, plan.encoding, context_length, plan.train.seed, request.reading
    )
    model = replace(plan.model, vocab_size=text.tokenizer.vocab_size)
    yield from measure_prepared(settle(model, text, plan.train), request.minutes, number)


def measure_prepared(
    prepared: Prepared, minutes: float | None, number: int
) -> Generator[Event, None, None]:
    """What a training that is prepared would cost."""
    yield Progress("measuring a step", 0, 0)
    seconds = seconds_per_step(prepared)
    steps = prepared.config.steps
    if minutes is not None:
        steps = max(1, round(minutes * 60 / seconds))
    yield StepMeasured(
        request=number,
        n_parameters=sum(each.numel() for each in prepared.model.parameters()),
        seconds_per_step=seconds,
        steps=steps,
        total_seconds=steps * seconds,
        tokens_per_second=prepared.tokens_per_step / seconds,
    )


def seconds_per_step(prepared: Prepared) -> float:
    """How long a step takes here and now, from a few that leave nothing behind."""
    from gptlab.gpt.trainer import measure_step_seconds

    return measure_step_seconds(prepared.model, prepared.data, prepared.config)
