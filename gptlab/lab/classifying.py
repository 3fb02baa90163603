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
    from gptlab.gpt.data.message_data import EncodedMessage
    from gptlab.gpt.data.messages import MessageSplit
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
    from gptlab.gpt.data.message_data import MessageData, encode_messages
    from gptlab.gpt.data.messages import require_known_labels

    yield Progress("reading the messages", 0, 0)
    config = settled(plan.train)
    options: ClassifyOptions = plan.options
    tokenizer = base.require_tokenizer()
    split, labels, description = _messages(plan, config.seed)
    if plan.model.vocab_size < tokenizer.vocab_size:
        raise DataError(
            f"the vocabulary {tokenizer.name} has {tokenizer.vocab_size:,} ids and the base "
            f"{plan.model.vocab_size:,}",
            "give a base with its own vocabulary",
        )
    longest = plan.context_length
    if options.pad_to is not None:
        if options.pad_to > longest:
            raise ConfigError(
                f"pad_to={options.pad_to} is above context_length={longest}",
                f"give at most {longest}",
            )
        longest = options.pad_to
    model = _classifier(plan, base, labels, tokenizer, config.seed)
    for part in (split.train, split.val, split.test):
        require_known_labels(part, model.head.labels)
    encoded = {}
    for name, part in (("train", split.train), ("val", split.val), ("test", split.test)):
        encoded[name] = encode_messages(part, model.head.labels, tokenizer, longest)
    yield from _say_what_is_cut(encoded, longest)
    pad_to = options.pad_to
    if pad_to is None and options.pooling == "last-position":
        pad_to = max(len(each.ids) for each in encoded["train"])
    model.head = replace(model.head, pad_to=pad_to)
    if pad_to is not None:
        for name, part_encoded in encoded.items():
            encoded[name] = [replace(each, ids=each.ids[:pad_to]) for each in part_encoded]
    model.learn_only(options.trainable)
    data = MessageData(
        encoded["train"],
        encoded["val"],
        encoded["test"],
        pad_id=model.head.pad_id,
        pad_to=pad_to,
        seed=config.seed,
    )
    return Prepared(
        model=model,
        data=data,
        config=config,
        tokenizer=tokenizer,
        exam=ClassifierExam(data, config),
        description={
            **description,
            "labels": list(model.head.labels),
            "counts": split.counts(),
            "encoding": tokenizer.name,
            "longest": max(len(each.ids) for each in encoded["train"]),
            "n_cut": sum(each.n_cut > 0 for part in encoded.values() for each in part),
        },
    )


def _messages(
    plan: FinetunePlan, seed: int
) -> tuple[MessageSplit, tuple[str, ...], dict[str, Any]]:
    """The messages in their parts, their labels, and what a run records of them."""
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
    return split, labels, description


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
