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
    push: tuple[float, ...]
    """For each label, above 0 where the word speaks for it. By leaving the word out: the label's
    probability with it, less that without. By gradient times input: log-odds, nats."""


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


def gradient_times_input(
    model: Classifier, tokenizer: Tokenizer, text: str
) -> Generator[Progress, None, list[WordShade]]:
    """How much each word pushed the answer, to first order: the summed shares of its tokens.

    Tokens between words, and those that were cut, are in no word.

    Raises:
        DataError: the text is empty.
        TokenizerError: the vocabulary lacks a character of the text.
    """
    shares = (yield from token_shares(model, text_ids(text, tokenizer))).tolist()
    words = list(_WORD.finditer(text))
    pushes = [[0.0] * model.head.n_labels for _ in words]
    at = 0
    for piece, row in zip(tokenizer.pieces(text), shares, strict=False):
        while at < len(words) and words[at].end() <= piece.start:
            at += 1
        if at < len(words) and piece.end > words[at].start():
            pushes[at] = [a + b for a, b in zip(pushes[at], row, strict=True)]
    return [
        WordShade(word.start(), word.end(), tuple(push))
        for word, push in zip(words, pushes, strict=True)
    ]


def token_shares(model: Classifier, ids: Sequence[int]) -> Generator[Progress, None, Tensor]:
    """What each token adds to each label's log-odds, (T, K), nats, were the model linear.

    The gradient of log p / (1 - p) by the token's embedding vector, times that vector: the change
    that would follow if the vector shrank to zero and the slope stayed. One forward pass, and one
    backward for each label; tokens beyond `model.longest_text` have no row.

    Source: Shrikumar et al. 2016, arXiv 1605.01713, section 2.
    """
    row = model.padded([ids])
    n_tokens = min(len(ids), model.longest_text)
    columns = []
    with torch.enable_grad():
        vectors = model.transformer.wte(row).detach().requires_grad_()  # (1, T, C)
        odds = log_odds(model.logits_of_vectors(vectors, row)[0].float())
    for label in range(model.head.n_labels):
        (slope,) = torch.autograd.grad(odds[label], vectors, retain_graph=True)
        columns.append((slope * vectors.detach()).sum(-1)[0, :n_tokens])
        yield Progress("taking gradients", label + 1, model.head.n_labels)
    return torch.stack(columns, dim=1)


def log_odds(logits: Tensor) -> Tensor:
    """log p / (1 - p) of each label, (K,), from logits (K,), K > 1; nats."""
    is_self = torch.eye(len(logits), dtype=torch.bool, device=logits.device)
    others = logits.expand(len(logits), -1).masked_fill(is_self, float("-inf"))
    return logits - others.logsumexp(-1)


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
