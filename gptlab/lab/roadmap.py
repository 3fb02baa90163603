"""The way from text to an assistant, in the numbers of the model that is loaded.

Only configurations, records and cards are read, and one short text is encoded: no weight, no
torch, so that the lab's first picture has its numbers at once.
"""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gptlab.errors import LabError
from gptlab.gpt.config import GPTConfig
from gptlab.lab.family import Corpus, Relative, family_of
from gptlab.lab.status import LiveModel
from gptlab.lab.vocabularies import LIVE, Vocabularies

EXAMPLE = "Your journey starts with one step"
"""The text whose tokens and shapes the way is told with."""


@dataclass(frozen=True)
class Parts:
    """How a model's parameters are shared out; together they are `GPTConfig.n_parameters`."""

    tokens: int
    """The token matrix, V x C."""
    positions: int
    """The position matrix, T x C."""
    attention: int
    """Of all blocks: queries, keys, values and the projection, with their biases."""
    feed_forward: int
    """Of all blocks: both linear layers, with their biases."""
    norms: int
    """Two a block, and the last one."""
    head: int
    """The output head; 0 where it is the token matrix."""

    @property
    def total(self) -> int:
        return (
            self.tokens
            + self.positions
            + self.attention
            + self.feed_forward
            + self.norms
            + self.head
        )


@dataclass(frozen=True)
class Roadmap:
    """The way, as it is for one model. Comes as an event."""

    request: int
    live: LiveModel
    text: str
    ids: tuple[int, ...]
    """The text's tokens; none where no tokenizer is known."""
    tokens: tuple[bytes, ...]
    why_no_tokens: str
    """Empty where there are tokens."""
    parts: Parts
    own: Relative
    """The live model among its family."""
    base: Relative | None
    """The language model at the root: the live one, or what it was finetuned from. None where
    that is not on this machine."""
    classifier: Relative | None
    """The live model, or the newest that was made of the base, if it is a classifier."""
    assistant: Relative | None
    """The same for one that follows instructions."""
    family: tuple[Relative, ...]
    """Every run and packaged model; the loaded one too if it is neither."""

    @property
    def corpus(self) -> Corpus | None:
        """What the base learned from, where that is recorded."""
        return None if self.base is None else self.base.corpus

    @property
    def first_loss(self) -> float:
        """Nats a token before any training: measured where the run did, else ln V."""
        measured = None if self.base is None else self.base.first_loss
        return math.log(self.live.config.vocab_size) if measured is None else measured

    @property
    def passes(self) -> float | None:
        """How often the base has read its training text, where that is recorded."""
        base, corpus = self.base, self.corpus
        if base is None or not base.n_tokens or corpus is None or not corpus.train_tokens:
            return None
        return base.n_tokens / corpus.train_tokens

    @property
    def bits_per_byte(self) -> float | None:
        """Of the base on its validation text, where its tokens and bytes are recorded."""
        base, corpus = self.base, self.corpus
        if base is None or base.val_loss is None or corpus is None:
            return None
        if not corpus.val_tokens or not corpus.val_bytes:
            return None
        return base.val_loss / math.log(2) * corpus.val_tokens / corpus.val_bytes

    def is_live(self, model: Relative) -> bool:
        """Whether it is the live model."""
        return model is self.own

    @property
    def roots(self) -> tuple[Relative, ...]:
        """The models that began with none of the others; the live one's first."""
        names = {each.name for each in self.family}
        roots = [each for each in self.family if each.parent not in names]
        first = self.own
        while first.parent in names and first not in roots:
            first = next(each for each in self.family if each.name == first.parent)
        return tuple(sorted(roots, key=lambda each: each is not first))

    def children(self, model: Relative) -> tuple[Relative, ...]:
        """The models that began with one."""
        return tuple(
            each for each in self.family if each.parent == model.name and each is not model
        )

    def is_from_here(self, model: Relative) -> bool:
        """Whether it began with random weights in gptlab."""
        return model.state != "loaded" and not model.parent


@dataclass(frozen=True, slots=True)
class RoadmapFailed:
    """The way can't be told."""

    request: int
    message: str
    hint: str


def parts_of(config: GPTConfig) -> Parts:
    """A model's parameters by what they are for."""
    width, layers = config.n_embd, config.n_layer
    bias, qkv_bias = int(config.bias), int(config.bias and config.qkv_bias)
    return Parts(
        tokens=config.vocab_size * width,
        positions=config.context_length * width,
        attention=layers * (4 * width * width + width * (3 * qkv_bias + bias)),
        feed_forward=layers * (8 * width * width + 5 * width * bias),
        norms=(2 * layers + 1) * (width + width * bias),
        head=0 if config.tie_weights else config.vocab_size * width,
    )


def tell_roadmap(
    request: int, live: LiveModel | None, runs_dir: Path, words: Vocabularies
) -> Generator[Any, None, None]:
    """`Roadmap` of a model, or `RoadmapFailed`."""
    if live is None:
        yield RoadmapFailed(request, "no model is loaded", "choose one with m, or train one")
        return
    ids, tokens, why_none = _tokens(live, words)
    family, own = family_of(live, runs_dir)
    base = _base(own, family)
    yield Roadmap(
        request=request,
        live=live,
        text=EXAMPLE,
        ids=ids,
        tokens=tokens,
        why_no_tokens=why_none,
        parts=parts_of(live.config),
        own=own,
        base=base,
        classifier=_made_of(base, own, family, "classify"),
        assistant=_made_of(base, own, family, "instruct"),
        family=family,
    )


def _tokens(live: LiveModel, words: Vocabularies) -> tuple[tuple[int, ...], tuple[bytes, ...], str]:
    try:
        tokenizer = words.get(LIVE)
        pieces = tokenizer.pieces(EXAMPLE)
    except LabError as error:
        return (), (), error.message
    if tokenizer.vocab_size > live.config.vocab_size:
        return (), (), "its tokenizer has more ids than the model"
    return tuple(piece.id for piece in pieces), tuple(piece.data for piece in pieces), ""


def _base(own: Relative, family: tuple[Relative, ...]) -> Relative | None:
    """The language model that everything began with."""
    found: Relative | None = own
    while found is not None and found.task != "pretrain":
        parent = found.parent
        found = next((each for each in family if each.name == parent), None)
    return found


def _made_of(
    base: Relative | None, own: Relative, family: tuple[Relative, ...], task: str
) -> Relative | None:
    if own.task == task:
        return own
    if base is None:
        return None
    made = (f for f in family if f.task == task and f.parent == base.name and f.has_weights)
    return next(made, None)
