"""How surprised another checkpoint is by the text of the newest trace."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gptlab.errors import LabError, TokenizerError
from gptlab.lab.events import LookFailed
from gptlab.lab.looking import TraceHolder, model_of, pieces_to_read
from gptlab.lab.shelf import Shelf
from gptlab.lab.status import LiveModel

if TYPE_CHECKING:
    from gptlab.gpt.surprise import Stretch


@dataclass(frozen=True, slots=True)
class SurpriseCompared:
    """Two models have read the same text."""

    request: int
    live: LiveModel
    """The traced one."""
    other: LiveModel
    data: bytes
    """The text as far as both read it."""
    stretches: tuple[Stretch, ...]
    loss: float | None
    """Nats a token, of the traced one."""
    other_loss: float | None
    """Nats a token of its own; comparable where both read with the same vocabulary."""


def compare_surprise(
    request: int, reference: str, traces: TraceHolder, shelf: Shelf
) -> Generator[Any, None, None]:
    """Let a checkpoint read the traced text too."""
    from gptlab.gpt.surprise import stretches, surprises

    try:
        held = traces.get()
        other = shelf.take(reference)
        model = model_of(other)
        pieces, _ = pieces_to_read(held.text, other.tokenizer, model.config.context_length)
        data = held.text.encode("utf-8", "surrogatepass")
        for reading in (held.pieces, pieces):
            if not data.startswith(b"".join(piece.data for piece in reading)):
                raise TokenizerError(
                    "one of the two reads this text with loss, so that there is nothing to compare",
                    "choose a checkpoint with another vocabulary",
                )
        theirs = surprises(model, [piece.id for piece in pieces])
    except LabError as error:
        yield LookFailed(request, "", error.message, error.hint)
        return
    own = held.trace.surprises().tolist()
    found = stretches(
        [piece.data for piece in held.pieces], own, [piece.data for piece in pieces], theirs
    )
    yield SurpriseCompared(
        request=request,
        live=held.loaded.live,
        other=other.live,
        data=data[: found[-1].end if found else 0],
        stretches=tuple(found),
        loss=held.trace.loss,
        other_loss=sum(theirs) / len(theirs) if theirs else None,
    )
