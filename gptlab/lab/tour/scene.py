"""What the answers of the tour have in common: the live model, and a text in its tokens."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gptlab.errors import LabError, TokenizerError
from gptlab.gpt.config import GPTConfig
from gptlab.lab.live import Loaded, read_checkpoint
from gptlab.lab.looking import model_of
from gptlab.lab.memory import WEIGHT_BYTES, require_memory
from gptlab.lab.references import describe_checkpoint, packaged
from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from torch import Tensor

    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Piece, Tokenizer
    from gptlab.gpt.trace import Trace

SENTENCE = "Your journey starts with one step"
WATCHED = "starts"
"""The word whose attention the tour follows."""
PROMPT = "The cat sat on the"

SHOWN_TOKENS = 10
"""Most tokens of the sentence: a matrix of them should fit on a small screen."""


@dataclass(frozen=True)
class Reading:
    """A text as a model reads it."""

    text: str
    pieces: tuple[Piece, ...]
    note: str
    """What was changed so that the model can read it; empty where nothing was."""

    @property
    def ids(self) -> list[int]:
        return [piece.id for piece in self.pieces]

    @property
    def labels(self) -> tuple[str, ...]:
        """The tokens for a person; where two look alike, with their places."""
        shown = [shown_token(piece.text) for piece in self.pieces]
        return tuple(
            label if shown.count(label) == 1 else f"{label}{_below(place + 1)}"
            for place, label in enumerate(shown)
        )


class Scene:
    """The live model at one stop, and what several stops ask of it."""

    def __init__(self, loaded: Loaded, runs_dir: Path) -> None:
        self.loaded = loaded
        self.runs_dir = runs_dir
        self.model: GPT = model_of(loaded)
        self.tokenizer: Tokenizer = loaded.tokenizer

    @property
    def live(self) -> LiveModel:
        return self.loaded.live

    @property
    def title(self) -> str:
        """What the model is called."""
        return self.live.title

    @property
    def config(self) -> GPTConfig:
        return self.model.config

    def read(self, text: str, most: int | None = None) -> Reading:
        """A text in the model's tokens, as many as fit; characters that its vocabulary lacks are
        left out, and where that leaves nothing its first tokens are read instead.

        Raises:
            LabError: the vocabulary has no token that can be read.
        """
        known, note = readable(text, self.tokenizer)
        pieces = self.tokenizer.pieces(known)
        longest = min(most or len(pieces), self.config.context_length)
        if len(pieces) > longest and not note:
            note = f"of its {len(pieces):,} tokens the first {longest:,} are shown"
        return Reading(known, tuple(pieces[:longest]), note)

    @cached_property
    def sentence(self) -> Reading:
        """The sentence that the stops about attention look at."""
        return self.read(SENTENCE, SHOWN_TOKENS)

    @cached_property
    def watched(self) -> int:
        """The place of the token that is followed: the one that ends `WATCHED`, where the model
        reads that far."""
        end = self.sentence.text.find(WATCHED) + len(WATCHED)
        ends = [piece.end for piece in self.sentence.pieces]
        is_there = WATCHED in self.sentence.text and end in ends
        return ends.index(end) if is_there else min(2, len(ends) - 1)

    @property
    def watched_name(self) -> str:
        """What the token that is followed is called: the word, where it is or ends one."""
        label = self.sentence.labels[self.watched]
        piece = self.sentence.pieces[self.watched]
        if piece.text.strip() == WATCHED:
            return f"“{WATCHED}”"
        if self.sentence.text[: piece.end].endswith(WATCHED):
            return f"“{WATCHED}” (its last token, {label})"
        return f"“{label}”"

    @cached_property
    def seen(self) -> Trace:
        """The forward pass of the sentence."""
        from gptlab.gpt.trace import trace

        return trace(self.model, self.sentence.ids)

    @cached_property
    def mean_weights(self) -> Tensor:
        """Attention of the sentence, all heads of all layers in the mean, (T, T)."""
        import torch

        return torch.stack([layer.weights().mean(0) for layer in self.seen.layers]).mean(0)

    def token(self, id: int) -> str:
        """A token for a person."""
        if id >= self.tokenizer.vocab_size:
            return "?"
        return shown_token(self.tokenizer.token_bytes(id).decode("utf-8", errors="replace"))

    @cached_property
    def tokens_read(self) -> int | None:
        """Tokens that the model learned from, its base's included; None where nothing says it."""
        if self.live.path is None:
            return 0 if self.live.step == 0 else None
        return tokens_learned(self.live.path)


def tokens_learned(folder: Path) -> int | None:
    """Tokens that a checkpoint and the one it began with learned from, as they were noted."""
    from gptlab.gpt import checkpoint

    metadata = checkpoint.read_metadata(folder)
    own = metadata.get("tokens")
    parent = metadata.get("parent")
    if not isinstance(own, int):
        return None
    base = packaged(str(parent.get("run"))) if isinstance(parent, dict) else None
    before = tokens_learned(base) if base is not None and base != folder else 0
    return own + (before or 0)


def read_packaged(name: str) -> Loaded | None:
    """A packaged model, ready to compute; None where this machine has none of that name.

    Raises:
        LabError: it is damaged, or doesn't fit into memory.
    """
    folder = packaged(name)
    if folder is None:
        return None
    live = describe_checkpoint(folder)
    require_memory(WEIGHT_BYTES * live.n_parameters, live.title)
    return read_checkpoint(live)


def readable(text: str, tokenizer: Tokenizer) -> tuple[str, str]:
    """A text that the vocabulary has every character of, and what was changed for it.

    Raises:
        LabError: there is none.
    """
    if _encodes(text, tokenizer):
        return text, ""
    for wording in (text, text.lower()):
        kept = "".join(each for each in wording if _encodes(each, tokenizer)).strip()
        if len(kept) * 2 > len(text) and _encodes(kept, tokenizer):
            return kept, f"its vocabulary lacks characters of “{text}”: read without them"
    first = [id for id in range(min(8, tokenizer.vocab_size)) if id != tokenizer.end_of_text_id]
    own = tokenizer.decode(first)
    if not _encodes(own, tokenizer):
        raise LabError(f"the vocabulary of {tokenizer.name} reads no text", "choose another model")
    return own, f"its vocabulary lacks characters of “{text}”: its first tokens are read instead"


def _encodes(text: str, tokenizer: Tokenizer) -> bool:
    try:
        return len(tokenizer.encode(text)) > 0
    except TokenizerError:
        return False


def shown_token(text: str) -> str:
    """A token in one line: blanks and line ends visible."""
    return text.replace(" ", "·").replace("\n", "⏎").replace("\t", "→") or "∅"


def _below(number: int) -> str:
    return "".join("₀₁₂₃₄₅₆₇₈₉"[int(digit)] for digit in str(number))


def mixed(right: str, others: Sequence[str], seed: str) -> tuple[tuple[str, ...], int]:
    """The right choice among others, in an order that `seed` alone decides, and its place."""
    choices = [right, *(each for each in dict.fromkeys(others) if each != right)][:4]
    random.Random(seed).shuffle(choices)
    return tuple(choices), choices.index(right)


def ladder(right: float, factor: float, seed: str) -> tuple[tuple[float, ...], int]:
    """Four numbers, each `factor` times the one before, and the place of the right one."""
    place = random.Random(seed).randrange(4)
    return tuple(right * factor ** (rung - place) for rung in range(4)), place


def about(number: float) -> str:
    """A number in three figures, a large one with its word."""
    words = ((1e15, "quadrillion"), (1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
    if number >= 1e18:
        return power(number)
    for size, word in words:
        if number >= size:
            return f"{_three_figures(number / size)} {word}"
    return _three_figures(number)


def power(number: float) -> str:
    """A very large number: 3.14 × 10²³."""
    figures, _, exponent = f"{number:.2e}".partition("e+")
    return f"{figures} × 10{_raised(int(exponent or 0))}"


def _three_figures(number: float) -> str:
    return f"{float(f'{number:.3g}'):,.10g}"


def _raised(number: int) -> str:
    return "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(number))
