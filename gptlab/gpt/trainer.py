"""The one training loop: a generator of events.

    trainer = Trainer(model, data, config, tokenizer=tokenizer)
    for event in trainer.steps():
        ...

It writes nothing. To stop it, stop pulling; to pause it, don't pull. Between any two events
`state()` is complete: a trainer made from it goes on bit for bit as this one would have.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
from torch import Tensor

from gptlab.errors import TrainingDiverged
from gptlab.gpt.allocator import keep_freed_memory
from gptlab.gpt.checkpoint import TrainingState
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.compiling import loss_of
from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.data.batches import Batch, TrainingData
from gptlab.gpt.device import autocast, choose_device, choose_precision
from gptlab.gpt.events import Evaluated, MicroBatchDone, Progress, SampleDrawn, StepDone
from gptlab.gpt.exams import Answers, Exam
from gptlab.gpt.measuring import Measured, measure
from gptlab.gpt.model import GPT
from gptlab.gpt.optimizer import make_optimizer
from gptlab.gpt.random_state import RandomState
from gptlab.gpt.schedule import learning_rate_at
from gptlab.gpt.tokenizers import Tokenizer

Event = StepDone | Evaluated | SampleDrawn | MicroBatchDone | Progress

RATE_SECONDS = 2.0
"""Tokens a second are measured over the steps of about so long a time."""

MEASURED_STEPS = 3
"""Fewest steps from which the time of one is told."""

MEASURED_SECONDS = 0.5
"""Steps that are quick are measured for so long: the first few also pay for a cold start."""


@dataclass(frozen=True)
class WeightsSnapshot:
    """A copy of the weights between two steps; nobody reads the tensors in training."""

    config: GPTConfig
    tensors: dict[str, Tensor]
    step: int
    head: ClassifierConfig | None = None
    """Of a classifier; None for a language model."""

    def model(self) -> GPT | Classifier:
        """A model with these weights, ready to compute; the tensors are shared."""
        model: GPT | Classifier
        if self.head is None:
            model = GPT.uninitialised(self.config)
        else:
            model = Classifier.uninitialised(self.config, self.head)
        model.load_state_dict(self.tensors, assign=True)
        return model.eval()


class Trainer:
    """Trains one model on one data set."""

    def __init__(
        self,
        model: GPT | Classifier,
        data: TrainingData,
        config: TrainConfig,
        *,
        tokenizer: Tokenizer,
        exam: Exam | None = None,
        state: TrainingState | None = None,
    ) -> None:
        """What of the model does not learn has `requires_grad` off. `tokenizer` goes with the
        model and is not used here. `exam` is asked at each evaluation. `state` is where an earlier
        training stood; `model` then has its weights.

        `model` is what is evaluated and saved. With `config.ema` it is the running mean of a copy
        that learns; without it, it learns itself.

        Raises:
            ConfigError: the device can't be had.
        """
        self.config = config
        self.tokenizer = tokenizer
        self.device = choose_device(config.device)
        self.precision = choose_precision(config.precision, self.device).name
        self.model = model.to(self.device)
        self.data = data
        self.exam = exam
        self._learner = copy.deepcopy(self.model) if config.ema else self.model
        self._loss = loss_of(self._learner, config)
        self._optimizer = make_optimizer(self._learner, config)
        self._parameters = _learning(self._learner)
        self._means = _learning(self.model)
        self._step = 0
        self._tokens = 0
        self._seconds = 0.0
        self._evaluated = False
        self._best: Measured | None = None
        self._random = RandomState.seeded(config.seed, self.device)
        if state is not None:
            self._take_up(state)
        self._fixed = self.data.fixed_validation(config.eval_batches, config.batch_size)
        self._rate = _Rate()

    def steps(self) -> Iterator[Event]:
        """Train to `config.steps`.

        A fresh training begins with `SampleDrawn` and `Evaluated` of step 0. For each step come
        `MicroBatchDone` (where gradients are accumulated) and `StepDone`; when its
        `evaluation_due`, then `Progress`, `SampleDrawn` and `Evaluated` of the same step. The
        last step is always evaluated.

        Raises:
            TrainingDiverged: the loss is not finite; the weights are those of the step before.
        """
        keep_freed_memory()
        if self.config.threads and self.device == "cpu":
            torch.set_num_threads(self.config.threads)
        if not self._evaluated:
            yield from self._evaluate()
        while self._step < self.config.steps:
            yield from self._take_step()
            if not self._evaluated:
                yield from self._evaluate()

    def state(self) -> TrainingState:
        """What a resume needs, of the last whole step; complete between any two events."""
        tensors = {f"random.{name}": value for name, value in self._random.tensors().items()}
        for index, parameter in enumerate(self._parameters):
            for name, value in self._optimizer.state_of(parameter).items():
                tensors[f"optimizer.{index}.{name}"] = value.detach().clone()
            if self.config.ema:
                tensors[f"learner.{index}"] = parameter.detach().clone()
        best = self._best
        accuracy = best.accuracy if best else None
        return TrainingState(
            step=self._step,
            tokens=self._tokens,
            seconds=self._seconds,
            evaluated=self._evaluated,
            best_val_loss=best.loss if best else None,
            tensors=tensors,
            values={} if accuracy is None else {"best_val_accuracy": accuracy},
        )

    def snapshot(self) -> WeightsSnapshot:
        """A copy of the weights of the last whole step, on the cpu."""
        tensors = {
            name: value.detach().to("cpu", copy=True)
            for name, value in self.model.state_dict().items()
        }
        head = self.model.head if isinstance(self.model, Classifier) else None
        return WeightsSnapshot(self.model.config, tensors, self._step, head)

    def whole_validation(self, model: GPT | Classifier) -> Generator[Progress, None, Measured]:
        """What a model comes to on all that is held out."""
        size = self.config.batch_size
        n_batches = -(-self.data.n_validation_samples // size)
        batches = self.data.validation(size)
        return (yield from measure(model, batches, n_batches=n_batches, precision=self.precision))

    def _take_up(self, state: TrainingState) -> None:
        self._step = state.step
        self._tokens = state.tokens
        self._seconds = state.seconds
        self._evaluated = state.evaluated
        if state.best_val_loss is not None:
            self._best = Measured(state.best_val_loss, state.values.get("best_val_accuracy"))
        random = {
            name.removeprefix("random."): value
            for name, value in state.tensors.items()
            if name.startswith("random.")
        }
        self._random = RandomState.from_tensors(random)
        for name, value in state.tensors.items():
            if name.startswith("optimizer."):
                _, index, key = name.split(".")
                parameter = self._parameters[int(index)]
                # The step count of AdamW stays where AdamW keeps it: with fused on the device.
                self._optimizer.state_of(parameter)[key] = value.clone().to(self.device)
            elif name.startswith("learner."):
                with torch.no_grad():
                    self._parameters[int(name.removeprefix("learner."))].copy_(value)

    def _take_step(self) -> Iterator[StepDone | MicroBatchDone]:
        """One optimizer step. Nothing of it is kept when it is not pulled to its end."""
        config = self.config
        rate = learning_rate_at(self._step, config)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._random.apply()
        self._learner.train()
        self._optimizer.zero_grad()
        began = time.perf_counter()
        seconds = 0.0
        losses = []
        batches = [self._micro_batch(index) for index in range(config.grad_accum)]
        n_targets = sum(batch.n_targets for batch in batches)
        for index, batch in enumerate(batches):
            # Every target of the step counts alike, however they are spread over its batches.
            losses.append(self._learn_from(batch, n_targets / max(1, batch.n_targets)))
            if index + 1 < config.grad_accum:
                # The time between two events is the consumer's, not the training's.
                seconds += time.perf_counter() - began
                drawn = RandomState.taken(self.device)
                yield MicroBatchDone(self._step + 1)
                drawn.apply()
                began = time.perf_counter()
        loss = float(torch.stack(losses).sum())
        if not math.isfinite(loss):
            raise TrainingDiverged(
                f"the loss of step {self._step + 1} is {loss}",
                "the last checkpoint is whole; begin a new run with a lower --learning-rate",
            )
        grad_norm = self._clip()
        self._optimizer.step()
        if config.ema:
            self._average()
        seconds += time.perf_counter() - began
        tokens = sum(batch.n_tokens for batch in batches)
        yield self._finish_step(loss, rate, grad_norm, tokens, seconds)

    def _finish_step(
        self, loss: float, rate: float, grad_norm: float, tokens: int, seconds: float
    ) -> StepDone:
        config = self.config
        self._random = RandomState.taken(self.device)
        self._step += 1
        self._tokens += tokens
        self._seconds += seconds
        is_due = self._step % config.eval_every == 0 or self._step == config.steps
        self._evaluated = not is_due
        return StepDone(
            step=self._step,
            tokens=self._tokens,
            seconds=self._seconds,
            train_loss=loss,
            learning_rate=rate,
            grad_norm=grad_norm,
            tokens_per_second=self._rate.add(tokens, seconds),
            evaluation_due=is_due,
        )

    def _micro_batch(self, index: int) -> Batch:
        size = self.config.batch_size
        return self.data.batch((self._step * self.config.grad_accum + index) * size, size)

    def _learn_from(self, batch: Batch, n_shares: float) -> Tensor:
        """Add a batch's gradient; gives its share of the step's loss, one of `n_shares`."""
        inputs, targets = batch.inputs.to(self.device), batch.targets.to(self.device)
        with autocast(self.device, self.precision):
            loss = self._loss(inputs, targets) / n_shares
        loss.backward()  # type: ignore[no-untyped-call]
        return loss.detach()

    def _clip(self) -> float:
        """Scale a gradient down that is longer than `config.grad_clip`; its length before."""
        longest = self.config.grad_clip or math.inf
        norm = torch.nn.utils.clip_grad_norm_(self._parameters, longest, foreach=True)
        value = float(norm)
        if not math.isfinite(value):
            raise TrainingDiverged(
                f"the gradient of step {self._step + 1} is {value}",
                "the last checkpoint is whole; begin a new run with a lower --learning-rate",
            )
        return value

    @torch.no_grad()
    def _average(self) -> None:
        """Move the model towards what has just learned: mean ← ema · mean + (1 - ema) · weights.

        The first steps keep less, so that the mean soon leaves the weights of the beginning.

        Source: Polyak and Juditsky 1992, "Acceleration of stochastic approximation by averaging",
        for means of weights; this one forgets, as Tarvainen and Valpola 2017, arXiv 1703.01780.
        """
        kept = min(self.config.ema, (1 + self._step) / (10 + self._step))
        for mean, weights in zip(self._means, self._parameters, strict=True):
            mean.lerp_(weights, 1 - kept)

    def _evaluate(self) -> Iterator[Event]:
        """Measure the model as it is, without drawing from torch's global generator."""
        found = yield from measure(
            self.model, self._fixed, n_batches=len(self._fixed), precision=self.precision
        )
        answers = Answers()
        if self.exam is not None:
            answers = yield from self.exam.ask(
                self.model, step=self._step, precision=self.precision
            )
        is_best = self._best is None or _is_better(found, self._best)
        if is_best:
            self._best = found
        self._evaluated = True
        yield Evaluated(
            self._step,
            found.loss,
            answers.probe_probability,
            is_best,
            train_accuracy=answers.train_accuracy,
            val_accuracy=found.accuracy,
        )


def _learning(model: GPT | Classifier) -> list[Tensor]:
    return [each for each in model.parameters() if each.requires_grad]


class _Rate:
    """Tokens a second over the last steps."""

    def __init__(self) -> None:
        self._steps: list[tuple[int, float]] = []

    def add(self, tokens: int, seconds: float) -> float:
        self._steps.append((tokens, seconds))
        while len(self._steps) > 1 and sum(each[1] for each in self._steps[1:]) > RATE_SECONDS:
            self._steps.pop(0)
        spent = sum(each[1] for each in self._steps)
        return sum(each[0] for each in self._steps) / max(spent, 1e-9)


@contextmanager
def _global_generator_untouched(device: str) -> Iterator[None]:
    before = RandomState.taken(device)
    try:
        yield
    finally:
        before.apply()


def _is_better(one: Measured, other: Measured) -> bool:
    """By accuracy where there is one, and among equals by loss."""
    return (-(one.accuracy or 0.0), one.loss) < (-(other.accuracy or 0.0), other.loss)


def measure_step_seconds(model: GPT | Classifier, data: TrainingData, config: TrainConfig) -> float:
    """How long a step takes here, from a few with a copy of the model that is thrown away.

    Raises:
        ConfigError: the device can't be had.
    """
    keep_freed_memory()
    device = choose_device(config.device)
    precision = choose_precision(config.precision, device).name
    throwaway = copy.deepcopy(model).to(device).train()
    loss_now = loss_of(throwaway, config)
    optimizer = make_optimizer(throwaway, config)
    n_batches = 0
    times: list[float] = []
    with _global_generator_untouched(device):
        while len(times) < MEASURED_STEPS or sum(times) < MEASURED_SECONDS:
            began = time.perf_counter()
            for _ in range(config.grad_accum):
                batch = data.batch(n_batches * config.batch_size, config.batch_size)
                n_batches += 1
                with autocast(device, precision):
                    loss = loss_now(batch.inputs.to(device), batch.targets.to(device))
                loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            optimizer.zero_grad()
            times.append(time.perf_counter() - began)
    return min(times)  # the first also pays for what later ones reuse
