"""Finetuning a classifier: from a plan and a base to a model with a head, its messages and exam."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gptlab.errors import ConfigError, DataError
from gptlab.gpt.classifier_config import (
    POOLINGS,
    TRAINABLE,
    ClassifierConfig,
    Pooling,
    Trainable,
)
from gptlab.gpt.events import Progress
from gptlab.lab.events import Event, Noticed
from gptlab.lab.plan import FinetunePlan
from gptlab.lab.preparing import Prepared, base_model, settled

if TYPE_CHECKING:
    from gptlab.gpt.checkpoint import Checkpoint
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.data.message_data import EncodedMessage, MessageData
    from gptlab.gpt.data.messages import Message, MessageSplit
    from gptlab.gpt.data.text import Source
    from gptlab.gpt.tokenizers import Tokenizer


@dataclass(frozen=True, kw_only=True)
class ClassifyOptions:
    """How a classifier is made of a base."""

    trainable: Trainable = "last-block"
    """Which parts learn: the head alone, with the last block and the norm, with two, or all."""
    pooling: Pooling = "last-token"
    """What the head reads: the last token, the last position even if padded, the first, or the
    mean."""
    head_bias: bool = True
    """Whether the head has a bias."""
    balance: bool = False
    """Whether labels are made equally frequent by leaving messages out."""
    pad_to: int | None = None
    """Tokens that every message is filled up and cut to; by default the longest of its batch, and
    of all training messages where the last position is read."""

    def __post_init__(self) -> None:
        for name, known in (("trainable", TRAINABLE), ("pooling", POOLINGS)):
            value = getattr(self, name)
            if value not in known:
                raise ConfigError(
                    f"{name}={value!r} is unknown", f"choose one of {', '.join(known)}"
                )


def prepare_classifier(plan: FinetunePlan, base: Checkpoint) -> Generator[Event, None, Prepared]:
    """Messages in tokens, and the base with a head of their labels, frozen as was asked for.

    A base that is a classifier keeps its labels, its head and that head's weights, and takes the
    pooling that is asked for.

    Raises:
        DataError: the messages can't be learned from; names the file and the line.
        TokenizerError: the base's vocabulary is missing, or has no end of text to pad with.
        ConfigError: the settings contradict each other.
    """
    from gptlab.gpt.classifier_exam import ClassifierExam

    yield Progress("reading the messages", 0, 0)
    config = settled(plan.train)
    tokenizer = base.require_tokenizer()
    read = read_classes(plan, config.seed)
    if plan.model.vocab_size < tokenizer.vocab_size:
        raise DataError(
            f"the vocabulary {tokenizer.name} has {tokenizer.vocab_size:,} ids and the base "
            f"{plan.model.vocab_size:,}",
            "give a base with its own vocabulary",
        )
    longest = _longest_allowed(plan)
    model = _classifier(plan, base, read.labels, tokenizer, config.seed)
    encoded = yield from encode_classes(plan, read, model.head.labels, tokenizer)
    yield from _say_what_is_cut(encoded.parts, longest)
    model.head = replace(model.head, pad_to=encoded.pad_to)
    model.learn_only(plan.options.trainable)
    data = encoded.data(model.head.pad_id, config.seed)
    return Prepared(
        model=model,
        data=data,
        config=config,
        tokenizer=tokenizer,
        exam=ClassifierExam(data, config),
        description={
            **read.description,
            "labels": list(model.head.labels),
            "counts": read.split.counts(),
            "encoding": tokenizer.name,
            "longest": encoded.longest,
            "n_cut": encoded.n_cut,
        },
    )


@dataclass(frozen=True)
class ClassesRead:
    """Messages as a training takes them."""

    messages: tuple[Message, ...]
    """All that were read, in order, a test of its own left out."""
    split: MessageSplit
    labels: tuple[str, ...]
    description: dict[str, Any]
    """What a run records of them."""


@dataclass(frozen=True)
class ClassesEncoded:
    """The parts of messages in tokens, as batches are made of them."""

    parts: dict[str, list[EncodedMessage]]
    """By the names `train`, `val` and `test`."""
    pad_to: int | None
    """Tokens that each is filled up to; None fills up to the longest of its batch."""

    @property
    def longest(self) -> int:
        """Tokens of the longest training message."""
        return max(len(each.ids) for each in self.parts["train"])

    @property
    def n_cut(self) -> int:
        """Messages that the context doesn't hold whole."""
        return sum(each.n_cut > 0 for part in self.parts.values() for each in part)

    def data(self, pad_id: int, seed: int) -> MessageData:
        """What a training takes its batches from."""
        from gptlab.gpt.data.message_data import MessageData

        parts = (self.parts[name] for name in ("train", "val", "test"))
        return MessageData(*parts, pad_id=pad_id, pad_to=self.pad_to, seed=seed)


def read_classes(plan: FinetunePlan, seed: int) -> ClassesRead:
    """The messages of a plan in their parts.

    Raises:
        DataError: the messages can't be learned from; names the file and the line.
    """
    from gptlab.gpt.data.messages import labels_of, read_messages, split_messages

    messages, sources = read_messages(plan.data)
    labels = plan.head.labels if plan.head else labels_of(messages)
    split = split_messages(
        messages, seed=seed, balance=plan.options.balance, needs_test=not plan.test_data
    )
    if not plan.head:
        labels_of(split.train)
    description: dict[str, Any] = {"sources": _json(sources), "n_messages": len(messages)}
    if plan.test_data:
        test, test_sources = read_messages(plan.test_data)
        split = replace(split, test=tuple(test))
        description["test_sources"] = _json(test_sources)
    return ClassesRead(tuple(messages), split, labels, description)


def encode_classes(
    plan: FinetunePlan, read: ClassesRead, labels: Sequence[str], tokenizer: Tokenizer
) -> Generator[Event, None, ClassesEncoded]:
    """The messages in tokens, cut and filled up as the plan wants.

    Raises:
        DataError: a label is none of these, or the encoding lacks a character of a message.
        ConfigError: `pad_to` is beyond the context.
    """
    from gptlab.gpt.data.message_data import encode_messages
    from gptlab.gpt.data.messages import SPLITS, require_known_labels

    longest = _longest_allowed(plan)
    messages = {name: getattr(read.split, name) for name in SPLITS}
    for part in messages.values():
        require_known_labels(part, labels)
    parts = {}
    for name, part in messages.items():
        parts[name] = encode_messages(part, labels, tokenizer, longest)
        yield Progress("reading the messages", 0, 0)
    pad_to = plan.options.pad_to
    if pad_to is None and plan.options.pooling == "last-position":
        pad_to = max(len(each.ids) for each in parts["train"])
    if pad_to is not None:
        for name, encoded in parts.items():
            parts[name] = [replace(each, ids=each.ids[:pad_to]) for each in encoded]
    return ClassesEncoded(parts, pad_to)


def _longest_allowed(plan: FinetunePlan) -> int:
    """Tokens beyond which a message is cut."""
    pad_to: int | None = plan.options.pad_to
    if pad_to is not None and pad_to > plan.context_length:
        raise ConfigError(
            f"pad_to={pad_to} is above context_length={plan.context_length}",
            f"give at most {plan.context_length}",
        )
    return pad_to or plan.context_length


def _json(sources: Sequence[Source]) -> list[dict[str, object]]:
    return [source.to_json() for source in sources]


def _classifier(
    plan: FinetunePlan,
    base: Checkpoint,
    labels: tuple[str, ...],
    tokenizer: Tokenizer,
    seed: int,
) -> Classifier:
    from gptlab.gpt.classifier import Classifier

    body = base_model(base, plan.model)
    if isinstance(body, Classifier):
        body.head = replace(body.head, pooling=plan.options.pooling)
        return body
    if tokenizer.end_of_text_id is None:
        raise DataError(
            f"the encoding {tokenizer.name} has no end of text to pad messages with",
            "give a base whose vocabulary has one",
        )
    head = ClassifierConfig(
        labels=labels,
        pad_id=tokenizer.end_of_text_id,
        pooling=plan.options.pooling,
        bias=plan.options.head_bias,
    )
    return Classifier(body, head, seed=seed)


def _say_what_is_cut(
    encoded: dict[str, list[EncodedMessage]], longest: int
) -> Generator[Event, None, None]:
    cut = [each for part in encoded.values() for each in part if each.n_cut]
    if cut:
        most = max(each.n_cut for each in cut)
        yield Noticed(
            f"{len(cut):,} messages are longer than {longest} tokens and are cut at their ends, "
            f"by {most} tokens at most"
        )
