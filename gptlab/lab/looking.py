"""Looking into the live model: a text is traced, and every head and stage of it can be seen.

The traces, with their tensors, stay here (`TraceHolder`). What a pane gets are small arrays: of
one head and stage, or of one cell. Making these from a held trace is a product of two small
matrices, no forward pass, so that they may be asked for on the screen's thread.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gptlab.errors import DataError, LabError, TokenizerError
from gptlab.gpt.events import Candidate
from gptlab.gpt.interventions import UNCHANGED, Interventions
from gptlab.lab.control import Control
from gptlab.lab.events import (
    Event,
    FuturePoked,
    HeadsRanked,
    LensLine,
    LensRead,
    LookFailed,
    TextContinued,
    Traced,
    WordsCompared,
)
from gptlab.lab.head_numbers import CellView, HeadNumbers, Stage, as_array
from gptlab.lab.live import LiveHolder, Loaded
from gptlab.lab.memory import require_memory
from gptlab.lab.shelf import Shelf

if TYPE_CHECKING:
    from gptlab.gpt.head_scores import HeadScores
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Piece, Tokenizer
    from gptlab.gpt.trace import Trace
    from gptlab.lab.head_numbers import Bools, Floats

Events = Generator[Event, None, None]

THUMBNAIL = 12
"""Most cells along a side of a head's picture among all heads."""
CONTINUED_TOKENS = 12
"""How far a text is continued, so that a change is seen in what is written."""
N_CANDIDATES = 8


@dataclass(frozen=True)
class LookRequest:
    """A text to look at, and what to change in the pass."""

    text: str
    interventions: Interventions = UNCHANGED
    continues: bool = True
    """Whether the text is continued after it: `TextContinued` comes."""
    newest_weights: bool = True
    """Of a model in training: whether a copy of its weights is made, which waits for the end of a
    step, or those of the trace before are taken again, at once."""
    checkpoint: str | None = None
    """What is looked into instead of the live model: a reference as `Session.load` takes it."""


@dataclass(frozen=True)
class Held:
    """A trace, and what was traced."""

    request: int
    loaded: Loaded
    text: str
    pieces: tuple[Piece, ...]
    """Those that were read."""
    trace: Trace


class TraceHolder:
    """Holds the newest trace, and what is known of its model. Workers put it; the screen reads
    small arrays of it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: Held | None = None
        self._induction: tuple[GPT, list[list[float]]] | None = None

    def put(self, held: Held) -> None:
        """Keep it, unless a newer request was quicker; the one before is freed."""
        with self._lock:
            if self._held is None or self._held.request <= held.request:
                self._held = held

    def get(self) -> Held:
        """The newest trace.

        Raises:
            LabError: there is none yet.
        """
        held = self._held
        if held is None:
            raise LabError("no text has been looked at", "type one")
        return held

    def loaded(self) -> Loaded | None:
        """The model of the newest trace."""
        held = self._held
        return None if held is None else held.loaded

    def induction(self, model: GPT) -> list[list[float]]:
        """Induction scores of a model, by layer and head: measured once."""
        from gptlab.gpt.head_scores import induction_scores

        known = self._induction
        if known is None or known[0] is not model:
            known = self._induction = (model, induction_scores(model).tolist())
        return known[1]

    def head(self, layer: int, head: int) -> HeadNumbers | None:
        """The numbers of one head; None while nothing is traced, or where there is no such head."""
        held = self._held
        if held is None:
            return None
        config = held.trace.model.config
        if not (0 <= layer < config.n_layer and 0 <= head < config.n_head):
            return None
        return HeadNumbers(held.trace.layers[layer], head, config.dropout)

    def expected(self, place: int) -> tuple[Candidate, ...]:
        """What the newest trace expected at a place of its text, likeliest first; nothing at the
        first, which comes after nothing. The place behind the last token is the next one."""
        held = self._held
        if held is None or not 0 < place <= len(held.trace.ids):
            return ()
        return _candidates(held.trace, held.loaded.tokenizer, place - 1)

    def stage(self, layer: int, head: int, stage: Stage) -> Floats | None:
        """A stage of one head as an array (T, T); None where `head` is."""
        one = self.head(layer, head)
        return None if one is None else one.stage(stage)

    def allowed(self) -> Bools | None:
        """Which keys each query of the newest trace may see, (T, T)."""
        one = self.head(0, 0)
        return None if one is None else one.allowed()

    def cell(self, layer: int, head: int, query: int, key: int) -> CellView | None:
        """One cell of one head; None where there is none."""
        one = self.head(layer, head)
        return None if one is None else one.cell(query, key)


def look(
    wanted: LookRequest,
    request: int,
    holder: LiveHolder,
    traces: TraceHolder,
    shelf: Shelf,
    control: Control,
) -> Events:
    """Trace a text with the live model as it is now, or with a checkpoint; then continue it."""
    try:
        if wanted.checkpoint is not None:
            loaded = shelf.take(wanted.checkpoint)
        else:
            loaded = holder.take(None if wanted.newest_weights else traces.loaded())
        model = model_of(loaded)
        pieces, n_cut = pieces_to_read(wanted.text, loaded.tokenizer, model.config.context_length)
        began = time.perf_counter()
        seen, before = _traced(model, [piece.id for piece in pieces], wanted.interventions)
        # Induction is measured on tokens and positions of its own, whose weights may be broken.
        heads = _scored(seen, traces)
    except LabError as error:
        yield LookFailed(request, wanted.text, error.message, error.hint)
        return
    if control.is_stopping:  # a newer request overtook this one
        return
    traces.put(Held(request, loaded, wanted.text, pieces, seen))
    yield Traced(
        request=request,
        live=loaded.live,
        text=wanted.text,
        interventions=wanted.interventions,
        pieces=pieces,
        n_cut=n_cut,
        n_bytes=seen.n_bytes,
        seconds=time.perf_counter() - began,
        loss=seen.loss,
        loss_before=before.loss,
        surprises=tuple(seen.surprises().tolist()),
        heads=heads,
        thumbnails=_thumbnails(seen),
        candidates=_candidates(seen, loaded.tokenizer),
        candidates_before=_candidates(before, loaded.tokenizer),
    )
    if wanted.continues:
        yield TextContinued(request, _continued(seen, loaded.tokenizer, control))


def _traced(model: GPT, ids: Sequence[int], changed: Interventions) -> tuple[Trace, Trace]:
    """The trace that was asked for, and one of the model as it is, to compare with."""
    from gptlab.gpt.trace import trace, trace_bytes

    n_traces = 1 if changed == UNCHANGED else 2
    require_memory(n_traces * trace_bytes(model.config, len(ids)), f"a look at {len(ids)} tokens")
    seen = trace(model, ids, changed)
    return seen, seen if changed == UNCHANGED else trace(model, ids)


def model_of(loaded: Loaded) -> GPT:
    """The transformer that is looked into: a classifier's is the one below its head."""
    from gptlab.gpt.classifier import Classifier

    model = loaded.model
    return model.transformer if isinstance(model, Classifier) else model


def pieces_to_read(text: str, tokenizer: Tokenizer, longest: int) -> tuple[tuple[Piece, ...], int]:
    """The tokens of a text that fit into the context, and how many at its end do not.

    Raises:
        DataError: the text is empty.
        TokenizerError: the vocabulary lacks a character.
    """
    pieces = tokenizer.pieces(text)
    if not pieces:
        raise DataError("the text is empty: there is nothing to look at", "type something")
    return tuple(pieces[:longest]), max(0, len(pieces) - longest)


def _scored(seen: Trace, traces: TraceHolder) -> tuple[HeadScores, ...]:
    from gptlab.gpt.head_scores import head_scores

    known = traces.induction(seen.model)
    return tuple(
        replace(each, induction=known[each.layer][each.head]) for each in head_scores(seen)
    )


def _thumbnails(seen: Trace) -> Floats:
    """Every head's weights, (L, H, n, n), each cell the highest of those that it stands for: a
    single strong link should not drown."""
    import torch
    import torch.nn.functional as F

    small = min(THUMBNAIL, len(seen.ids))
    pictures = [F.adaptive_max_pool2d(layer.weights(), small) for layer in seen.layers]
    return as_array(torch.stack(pictures))


def _candidates(seen: Trace, tokenizer: Tokenizer, place: int = -1) -> tuple[Candidate, ...]:
    """The likeliest tokens after the one at a place, the last if not said otherwise."""
    from gptlab.gpt.config import SampleConfig
    from gptlab.gpt.sampling import candidates

    logits = seen.logits[place].float().clone()
    logits[tokenizer.vocab_size :] = -math.inf
    return candidates(logits, SampleConfig(temperature=1.0), tokenizer, N_CANDIDATES)


def _continued(seen: Trace, tokenizer: Tokenizer, control: Control) -> str:
    """What the model, changed as it is, writes after the text, always the likeliest token.

    Each token is a pass over all: a mask that shows the future changes every token's vectors.
    """
    from gptlab.gpt.trace import trace

    ids: list[int] = seen.ids.tolist()
    drawn: list[int] = []
    changed = seen.interventions
    limit = seen.model.config.context_length
    while len(drawn) < CONTINUED_TOKENS and not control.is_stopping:
        following = int(seen.logits[-1, : tokenizer.vocab_size].argmax())
        if following == tokenizer.end_of_text_id:
            break
        drawn.append(following)
        if len(ids) + len(drawn) > limit or changed.mask.kind == "painted":
            break
        seen = trace(seen.model, ids + drawn, changed)
    return tokenizer.decode(drawn)


def rank(request: int, traces: TraceHolder) -> Events:
    """Cut every head of the traced text in turn."""
    from gptlab.gpt.head_scores import rank_heads

    try:
        seen = traces.get().trace
        if seen.loss is None:
            raise DataError("a single token has no loss to compare", "give a longer text")
        ranked = yield from rank_heads(seen)
    except LabError as error:
        yield LookFailed(request, "", error.message, error.hint)
        return
    yield HeadsRanked(request, tuple(ranked))


def read_lens(request: int, traces: TraceHolder) -> Events:
    """What the model would say at every depth of the traced text."""
    from gptlab.gpt.logit_lens import logit_lens

    try:
        held = traces.get()
    except LabError as error:
        yield LookFailed(request, "", error.message, error.hint)
        return
    known = held.loaded.tokenizer
    lines = [
        LensLine(
            name=row.name,
            top=tuple(_text(id, known) for id in row.top.tolist()),
            top_probability=tuple(row.top_probability.tolist()),
            true_probability=tuple(row.true_probability.tolist()),
        )
        for row in logit_lens(held.trace)
    ]
    yield LensRead(request, tuple(lines))


def _text(id: int, tokenizer: Tokenizer) -> str:
    if id >= tokenizer.vocab_size:
        return "?"
    return tokenizer.token_bytes(id).decode("utf-8", errors="replace")


def poke(request: int, traces: TraceHolder) -> Events:
    """Change the last token of the traced text, and see which logits move."""
    from gptlab.gpt.trace import trace

    try:
        held = traces.get()
        seen, vocabulary = held.trace, held.loaded.tokenizer.vocab_size
        ids = seen.ids.clone()
        ids[-1] = (ids[-1] + vocabulary // 2) % vocabulary
        other = trace(seen.model, ids, seen.interventions)
    except LabError as error:
        yield LookFailed(request, "", error.message, error.hint)
        return
    moved = (other.logits - seen.logits).abs().amax(-1)
    new = _text(int(ids[-1]), held.loaded.tokenizer)
    yield FuturePoked(request, new, tuple(moved.tolist()))


def compare(request: int, texts: tuple[str, str], word: str, holder: LiveHolder) -> Events:
    """Trace two texts, and compare what they make of a word that is in both."""
    from gptlab.gpt.trace import trace
    from gptlab.gpt.two_texts import likeness

    try:
        loaded = holder.take()
        model = model_of(loaded)
        longest = model.config.context_length
        sides = [pieces_to_read(text, loaded.tokenizer, longest)[0] for text in texts]
        places = [_place_of(word, text, side) for text, side in zip(texts, sides, strict=True)]
        seen = [trace(model, [piece.id for piece in side]) for side in sides]
    except LabError as error:
        yield LookFailed(request, texts[0], error.message, error.hint)
        return
    rows = [_rows(each, place) for each, place in zip(seen, places, strict=True)]
    yield WordsCompared(
        request=request,
        live=loaded.live,
        word=word,
        pieces=(sides[0], sides[1]),
        places=(places[0], places[1]),
        likeness=tuple(likeness(seen[0], seen[1], *places)),
        rows=(rows[0], rows[1]),
    )


def _rows(seen: Trace, place: int) -> Floats:
    """Where one token looks, (L, H, T)."""
    import torch

    return as_array(torch.stack([layer.weights()[:, place] for layer in seen.layers]))


def _place_of(word: str, text: str, pieces: tuple[Piece, ...]) -> int:
    """The token that ends the first occurrence of a word in a text.

    Raises:
        DataError: it is not there, or beyond what the model reads.
    """
    begin = text.find(word) if word else -1
    if begin < 0:
        raise DataError(f"{word!r} is not in {text[:40]!r}", "give a word that both texts have")
    end = begin + len(word)
    for place, piece in enumerate(pieces):
        if piece.end >= end:
            return place
    raise DataError(f"{word!r} is beyond the model's context", "give a shorter text")


RIVER_BANKS = (
    "The fox sat on the river bank",
    "We walked along the river bank",
    "A heron stood on the river bank",
    "She slept on the green river bank",
    "He sat down by the river bank",
)
MONEY_BANKS = (
    "She took her coins to the bank",
    "The clerk counted coins in the bank",
    "He put all his money in the bank",
    "The money was safe in the bank",
    "I keep my coins in the bank",
)
BANK = " bank"


def two_banks(tokenizer: Tokenizer) -> tuple[str, str]:
    """A bank of a river and one of money, at the same place in tokens where a pair allows it."""
    pairs = [(river, money) for river in RIVER_BANKS for money in MONEY_BANKS]
    try:
        return next(
            (pair for pair in pairs if len({len(tokenizer.encode(text)) for text in pair}) == 1),
            pairs[0],
        )
    except TokenizerError:  # a vocabulary of few characters: comparing them says which it lacks
        return pairs[0]
