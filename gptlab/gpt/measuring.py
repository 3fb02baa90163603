"""How well a model does on held-out data: its loss, and a classifier's accuracy and confusion."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from gptlab.gpt.classifier import Classifier
from gptlab.gpt.data.batches import Batch
from gptlab.gpt.device import autocast
from gptlab.gpt.events import Progress
from gptlab.gpt.model import GPT


@dataclass(frozen=True)
class Measured:
    """What a model came to on some batches."""

    loss: float
    """Mean cross-entropy, nats per target."""
    accuracy: float | None = None
    """Share of right labels, 0 to 1; None for a language model."""


@dataclass(frozen=True)
class Predictions:
    """What a classifier makes of messages, in their order."""

    labels: tuple[int, ...]
    """The right ones."""
    probabilities: tuple[tuple[float, ...], ...]
    """Of each label, one row a message."""
    losses: tuple[float, ...]
    """Cross-entropy of each message, nats."""

    @property
    def predicted(self) -> tuple[int, ...]:
        """The likeliest label of each message; the first of equals."""
        return tuple(row.index(max(row)) for row in self.probabilities)

    @property
    def accuracy(self) -> float | None:
        """Share of right labels; None where there are no messages."""
        if not self.labels:
            return None
        pairs = zip(self.labels, self.predicted, strict=True)
        return sum(label == guess for label, guess in pairs) / len(self.labels)

    @property
    def loss(self) -> float:
        """Mean of the losses, nats per message."""
        return sum(self.losses) / max(1, len(self.losses))

    def confusion(self, n_labels: int) -> list[list[int]]:
        """How many messages of each label (rows) were taken for each label (columns)."""
        counts = [[0] * n_labels for _ in range(n_labels)]
        for label, guess in zip(self.labels, self.predicted, strict=True):
            counts[label][guess] += 1
        return counts


def measure(
    model: GPT | Classifier, batches: Iterable[Batch], *, n_batches: int, precision: str
) -> Generator[Progress, None, Measured]:
    """The mean loss over batches, weighted by their targets, a place to stop after each batch.

    Nothing is drawn from torch's global generator, and the model is left as it was.
    """
    if isinstance(model, Classifier):
        found = yield from predict(model, batches, n_batches=n_batches, precision=precision)
        return Measured(found.loss, found.accuracy)
    was_training = model.training
    summed = 0.0
    counted = 0
    for seen, batch in enumerate(batches, 1):
        model.eval()
        with torch.inference_mode(), autocast(model.device.type, precision):
            loss = model.loss(batch.inputs.to(model.device), batch.targets.to(model.device))
        model.train(was_training)
        summed += float(loss) * batch.n_targets
        counted += batch.n_targets
        yield Progress("evaluating", seen, n_batches)
    return Measured(summed / max(1, counted))


def predict(
    model: Classifier, batches: Iterable[Batch], *, n_batches: int, precision: str
) -> Generator[Progress, None, Predictions]:
    """What a classifier makes of every message of the batches, as `measure` goes about it."""
    was_training = model.training
    labels: list[int] = []
    probabilities: list[tuple[float, ...]] = []
    losses: list[float] = []
    for seen, batch in enumerate(batches, 1):
        model.eval()
        with torch.inference_mode(), autocast(model.device.type, precision):
            logits = model(batch.inputs.to(model.device)).float().cpu()
        model.train(was_training)
        labels += batch.targets.tolist()
        probabilities += [tuple(row) for row in logits.softmax(-1).tolist()]
        losses += F.cross_entropy(logits, batch.targets, reduction="none").tolist()
        yield Progress("evaluating", seen, n_batches)
    return Predictions(tuple(labels), tuple(probabilities), tuple(losses))
