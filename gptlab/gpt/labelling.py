"""What a classifier makes of texts: labels, the answer after each token, the words that pushed
it, what padding does to it, and where it is wrong."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from gptlab.errors import DataError
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import POOLINGS, Pooling
from gptlab.gpt.data.message_data import MessageData, encode_messages
from gptlab.gpt.data.messages import Message, needed_batches
from gptlab.gpt.events import Progress
from gptlab.gpt.measuring import Predictions, predict
from gptlab.gpt.tokenizers import Tokenizer

BATCH_SIZE = 32
"""Texts that are computed at once; results don't depend on it."""

_WORD = re.compile(r"\S+")

Probabilities = tuple[float, ...]
"""Of each label, in the order of the classifier's labels."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and what the classifier makes of it."""

    text: str
    label: str
    """The likeliest."""
    probabilities: Probabilities
    n_cut: int = 0
    """Tokens at the text's end that the classifier did not read."""


@dataclass(frozen=True, slots=True)
class WordShade:
    """How much a word pushed the answer."""

    start: int
    """First character of the word in the text."""
    end: int
    """One past its last."""
    push: Probabilities
    """Each label's probability with the word, less that without it: above 0 where the word speaks
    for the label."""


@dataclass(frozen=True, slots=True)
class MessageError:
    """A message whose label the classifier gets wrong."""

    message: Message
    predicted: str
    probabilities: Probabilities
    loss: float
    """Cross-entropy, nats."""


def label_texts(
    model: Classifier, tokenizer: Tokenizer, texts: Sequence[str]
) -> Generator[Progress, None, list[Labelled]]:
    """The label of each text.

    Raises:
        DataError: a text is empty.
        TokenizerError: the vocabulary lacks a character of a text.
    """
    encoded = [text_ids(text, tokenizer) for text in texts]
    probabilities = yield from _probabilities(model, encoded, "labelling")
    return [
        Labelled(
            text=text,
            label=model.head.labels[row.index(max(row))],
            probabilities=row,
            n_cut=max(0, len(ids) - model.longest_text),
        )
        for text, ids, row in zip(texts, encoded, probabilities, strict=True)
    ]


def text_ids(text: str, tokenizer: Tokenizer) -> list[int]:
    """A text in tokens.

    Raises:
        DataError: it is empty.
        TokenizerError: the vocabulary lacks a character of it.
    """
    ids = tokenizer.encode(text) if text.strip() else []
    if not ids:
        raise DataError("the message is empty", "give a message with a word in it")
    return ids


def running_probabilities(model: Classifier, ids: Sequence[int]) -> list[Probabilities]:
    """What the classifier would say had the text ended after each of its tokens (B = 1).

    One forward pass; tokens beyond `model.longest_text` are left out. Without the padding that a
    head with `pad_to` is given: the last is then not what `label_texts` says where padding counts.
    """
    kept = torch.tensor(list(ids[: model.longest_text]), device=model.device)
    with torch.inference_mode():
        return _rows(model.running_logits(kept))


def leave_one_out(
    model: Classifier, tokenizer: Tokenizer, text: str
) -> Generator[Progress, None, list[WordShade]]:
    """How much each word pushed the answer: the text is labelled again without it.

    Raises:
        DataError: the text is empty.
        TokenizerError: the vocabulary lacks a character of it.
    """
    words = list(_WORD.finditer(text))
    texts = [text, *(_without(text, word) for word in words)]
    # A text of one word leaves nothing: a classifier that reads nothing reads one pad.
    encoded = [text_ids(text, tokenizer)]
    encoded += [tokenizer.encode(each) or [model.head.pad_id] for each in texts[1:]]
    whole, *others = yield from _probabilities(model, encoded, "leaving words out")
    return [
        WordShade(word.start(), word.end(), tuple(a - b for a, b in zip(whole, other, strict=True)))
        for word, other in zip(words, others, strict=True)
    ]


def padding_probe(
    model: Classifier, ids: Sequence[int], most: int | None = None
) -> dict[Pooling, list[Probabilities]]:
    """The answer with 0, 1, 2, … pad tokens after a text, under each pooling, with the same head.

    `most` pads, or as many as the context holds. One forward pass: no position sees a later one.
    """
    kept = list(ids[: model.config.context_length])
    room = model.config.context_length - len(kept)
    n_pads = room if most is None else min(most, room)
    row = torch.tensor([kept + [model.head.pad_id] * n_pads], device=model.device)
    with torch.inference_mode():
        residual = model.transformer.residual(row)[0]  # (T, C)
        last = len(kept) - 1
        pooled = {
            "last-token": residual[last : last + 1].expand(n_pads + 1, -1),
            "last-position": residual[last:],
            "first": residual[:1].expand(n_pads + 1, -1),
            "mean": residual[: last + 1].mean(0, keepdim=True).expand(n_pads + 1, -1),
        }
        return {pooling: _rows(model.score(pooled[pooling])) for pooling in POOLINGS}


def predict_messages(
    model: Classifier, tokenizer: Tokenizer, messages: Sequence[Message], *, precision: str = "fp32"
) -> Generator[Progress, None, Predictions]:
    """What the classifier makes of labelled messages.

    Raises:
        DataError: the vocabulary lacks a character of a message; names its file and line.
    """
    encoded = encode_messages(messages, model.head.labels, tokenizer, model.longest_text)
    data = MessageData(encoded, encoded, pad_id=model.head.pad_id, pad_to=model.head.pad_to, seed=0)
    n_batches = needed_batches(len(encoded), BATCH_SIZE)
    batches = data.validation(BATCH_SIZE)
    return (yield from predict(model, batches, n_batches=n_batches, precision=precision))


def message_errors(
    found: Predictions, messages: Sequence[Message], labels: Sequence[str]
) -> list[MessageError]:
    """The messages whose labels are wrong, those that cost most first."""
    rows = zip(messages, found.labels, found.predicted, strict=True)
    errors = [
        MessageError(message, labels[guess], found.probabilities[place], found.losses[place])
        for place, (message, label, guess) in enumerate(rows)
        if label != guess
    ]
    return sorted(errors, key=lambda error: -error.loss)


def _probabilities(
    model: Classifier, encoded: Sequence[Sequence[int]], what: str
) -> Generator[Progress, None, list[Probabilities]]:
    rows: list[Probabilities] = []
    for first in range(0, len(encoded), BATCH_SIZE):
        some = encoded[first : first + BATCH_SIZE]
        with torch.inference_mode():
            rows += _rows(model(model.padded(some)))
        yield Progress(what, len(rows), len(encoded))
    return rows


def _rows(logits: Tensor) -> list[Probabilities]:
    return [tuple(row) for row in logits.float().softmax(-1).tolist()]


def _without(text: str, word: re.Match[str]) -> str:
    """The text without a word and the blank before it; without the one after the first."""
    start, end = word.start(), word.end()
    if start > 0:
        return text[: start - 1] + text[end:]
    return text[end:].lstrip()
