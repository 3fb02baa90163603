"""A text under the masks of the original transformer, as a job: full, causal and cross."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from gptlab.errors import ConfigError, LabError
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import model_of, pieces_to_read
from gptlab.lab.status import JobKind, LiveModel

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gptlab.gpt.tokenizers.base import Piece

    Floats = npt.NDArray[np.float32]

MOST_TOKENS = 32
"""Of a text whose masks are shown: more cells could not be read."""
SEED = 0
"""Of the random block behind cross attention."""


@dataclass(frozen=True, slots=True)
class Contrasted:
    """The weights of one head under each mask."""

    request: int
    live: LiveModel
    layer: int
    head: int
    pieces: tuple[Piece, ...]
    """Of the text."""
    read: tuple[Piece, ...]
    """Of the sentence that an encoder would have read."""
    n_cut: int
    """Tokens of both that are not shown."""
    full: Floats
    """(T, T): no mask."""
    causal: Floats
    """(T, T): the model's own."""
    cross: Floats
    """(T, S): each token of the text on the other sentence, from a random block."""


@dataclass(frozen=True, slots=True)
class ContrastFailed:
    """They could not be had."""

    request: int
    message: str
    hint: str


Events = Generator[Any, None, None]


class Contrasts:
    """The verbs of the view *contrast*: `Session.contrasts`."""

    def __init__(
        self, ask: Callable[[JobKind, Callable[[int], Events]], int], holder: LiveHolder
    ) -> None:
        self._ask, self._holder = ask, holder

    def look(self, text: str, read: str, layer: int, head: int) -> int:
        """Put a text under three masks: `Contrasted` or `ContrastFailed` comes with the number
        returned here. The newest request is the only one."""
        return self._ask(
            "contrast",
            lambda number: contrast(number, (text, read), (layer, head), self._holder),
        )


def contrast(
    request: int, texts: tuple[str, str], place: tuple[int, int], holder: LiveHolder
) -> Events:
    """Trace a text once, and make the weights of one head under each mask."""
    from gptlab.gpt.attention_kinds import cross_weights, full_weights
    from gptlab.gpt.trace import trace

    layer, head = place
    try:
        loaded = holder.take()
        model = model_of(loaded)
        config = model.config
        if not (layer < config.n_layer and head < config.n_head):
            raise ConfigError(
                f"there is no head {head} in a layer {layer}",
                f"the model has {config.n_layer} layers of {config.n_head} heads",
            )
        longest = min(MOST_TOKENS, config.context_length)
        pieces, n_cut = pieces_to_read(texts[0], loaded.tokenizer, longest)
        read, n_cut_of_read = pieces_to_read(texts[1], loaded.tokenizer, longest)
        seen = trace(model, [piece.id for piece in pieces])
        others = seen.ids.new_tensor([piece.id for piece in read])
        cross = cross_weights(model, others, seen.ids, head_size=config.head_size, seed=SEED)
    except LabError as error:
        yield ContrastFailed(request, error.message, error.hint)
        return
    one = seen.layers[layer]
    yield Contrasted(
        request=request,
        live=loaded.live,
        layer=layer,
        head=head,
        pieces=pieces,
        read=read,
        n_cut=n_cut + n_cut_of_read,
        full=full_weights(one, head).float().cpu().numpy(),
        causal=one.weights(head).float().cpu().numpy(),
        cross=cross.numpy(),
    )
