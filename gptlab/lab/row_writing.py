"""A text goes on token by token, and of each new token it is told where it looks."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import TokenDrawn
from gptlab.lab.control import Control
from gptlab.lab.events import JobPaused, JobResumed
from gptlab.lab.head_numbers import as_array
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import pieces_to_read
from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.base import Piece
    from gptlab.lab.head_numbers import Floats


@dataclass(frozen=True, slots=True, eq=False)
class RowsBegun:
    """The text is read; new tokens follow."""

    live: LiveModel
    pieces: tuple[Piece, ...]
    """Those that were read."""
    n_cut: int
    """Tokens at the text's end that did not fit into the context."""
    rows: Floats
    """(L, H, n, T): weights of the last n of them, all or the last one alone."""


@dataclass(frozen=True, slots=True, eq=False)
class RowDrawn:
    """A new token, and where it looks."""

    token: TokenDrawn
    rows: Floats
    """(L, H, T): its weights on what stands in the cache, itself last. When the cache was full, its
    oldest half was forgotten: then T is shorter than the text."""


@dataclass(frozen=True, slots=True)
class RowsDone:
    """No further token comes."""

    stop: str
    """`end_of_text` or `limit`."""


def write_rows(
    text: str, sample: SampleConfig, holder: LiveHolder, control: Control
) -> Generator[Any, None, None]:
    """Continue a text with the live model as it is now.

    Raises:
        LabError: there is no model that writes, or no text to continue.
    """
    from gptlab.gpt.watching import WatchedGeneration

    loaded = holder.take()
    model, tokenizer = loaded.language_model, loaded.tokenizer
    pieces, n_cut = pieces_to_read(text, tokenizer, model.config.context_length)
    # The last token of a generation is drawn and not read: one more is asked for than is shown.
    one_more = replace(sample, max_new_tokens=sample.max_new_tokens + 1)
    writing = WatchedGeneration(model, [piece.id for piece in pieces], one_more, tokenizer)
    yield RowsBegun(loaded.live, pieces, n_cut, as_array(writing.prompt_rows))
    for _ in range(sample.max_new_tokens):
        if control.wants_pause:
            yield JobPaused()
            control.wait()
            yield JobResumed()
        token, rows = writing.draw()
        if token is None or rows is None:
            yield RowsDone("end_of_text")
            return
        yield RowDrawn(token, as_array(rows))
    yield RowsDone("limit")
