"""What a classifier in training is asked: how many labels it gets right, and which it confuses."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

from gptlab.gpt.classifier import Classifier
from gptlab.gpt.config import TrainConfig
from gptlab.gpt.data.message_data import EncodedMessage, MessageData, spread
from gptlab.gpt.data.messages import needed_batches
from gptlab.gpt.events import Progress, SampleDrawn
from gptlab.gpt.exams import Answers
from gptlab.gpt.measuring import Predictions, predict


class ClassifierExam:
    """The exam of a classification."""

    def __init__(self, data: MessageData, config: TrainConfig) -> None:
        self._data = data
        self._batch_size = config.batch_size
        self._watched = spread(data.train, config.eval_batches * config.batch_size)

    def ask(
        self, model: Classifier, *, step: int, precision: str
    ) -> Generator[Progress | SampleDrawn, None, Answers]:
        """The accuracy over always the same training messages."""
        found = yield from self._predictions(model, self._watched, precision)
        return Answers(train_accuracy=found.accuracy)

    def finish(
        self, model: Classifier, *, precision: str
    ) -> Generator[Progress, None, dict[str, Any]]:
        """The accuracies over every message, and the test set's confusion matrix; None and empty
        where there is no test."""
        accuracies = {}
        for name in ("train", "val", "test"):
            found = yield from self._predictions(model, getattr(self._data, name), precision)
            accuracies[f"{name}_accuracy"] = found.accuracy
        return {
            **accuracies,
            "confusion": found.confusion(model.head.n_labels) if found.labels else [],
            "labels": list(model.head.labels),
        }

    def _predictions(
        self, model: Classifier, messages: Sequence[EncodedMessage], precision: str
    ) -> Generator[Progress, None, Predictions]:
        batches = self._data.batches_of(messages, self._batch_size)
        n_batches = needed_batches(len(messages), self._batch_size)
        return (yield from predict(model, batches, n_batches=n_batches, precision=precision))
