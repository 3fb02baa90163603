"""What can be changed in a forward pass, as plain values: heads cut, the mask, single numbers.

Free of torch. `gptlab.gpt.trace` carries them out; the model that is looked at stays as it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

from gptlab.errors import ConfigError
from gptlab.gpt.config import GPTConfig

MaskKind = Literal["causal", "none", "window", "painted"]
MASKS: tuple[MaskKind, ...] = ("causal", "none", "window", "painted")
PAINTED_AT_MOST = 64
"""Tokens of a text whose mask can be painted by hand."""


@dataclass(frozen=True)
class Mask:
    """Which keys each query may see."""

    kind: MaskKind = "causal"
    """`causal` is the model's own; `none` shows the future too; `window` shows the newest few;
    `painted` shows what `seen` says."""
    window: int = 4
    """How many tokens a window shows, the query itself included."""
    seen: tuple[tuple[bool, ...], ...] = ()
    """A painted mask, (T, T): a row for each query, true where it sees the key."""

    def __post_init__(self) -> None:
        if self.kind not in MASKS:
            raise ConfigError(f"mask {self.kind!r} is unknown", f"choose one of {', '.join(MASKS)}")
        if self.window < 1:
            raise ConfigError(
                f"a window of {self.window} tokens shows nothing", "give at least 1 token"
            )
        for row, cells in enumerate(self.seen):
            if not any(cells):
                raise ConfigError(
                    f"row {row + 1} of the painted mask is empty, and softmax needs something to "
                    "share out",
                    "let each token see at least one: itself, say",
                )

    def sees(self, query: int, key: int) -> bool:
        """Whether the token at `query` may look at the one at `key`, both counted from 0."""
        match self.kind:
            case "none":
                return True
            case "window":
                return query - self.window < key <= query
            case "painted":
                return self.seen[query][key]
        return key <= query

    def painted(self, n_tokens: int, turned: tuple[int, int] | None = None) -> Mask:
        """This mask as a painted one for a text of so many tokens, with one cell turned.

        Raises:
            ConfigError: the text is too long to paint for, or a row would be empty.
        """
        if n_tokens > PAINTED_AT_MOST:
            raise ConfigError(
                f"masks are painted for texts of up to {PAINTED_AT_MOST} tokens, "
                f"and this one has {n_tokens}",
                "give a shorter text",
            )
        places = range(n_tokens)
        seen = tuple(
            tuple(self.sees(query, key) != ((query, key) == turned) for key in places)
            for query in places
        )
        return Mask("painted", seen=seen)


@dataclass(frozen=True)
class CutHead:
    """One head's output is replaced before the heads are projected together."""

    layer: int
    head: int
    by: Literal["zero", "mean"] = "zero"
    """By zeros, or by the mean of its own outputs so far in the text, this one included: of later
    ones a head must know nothing."""


@dataclass(frozen=True)
class Edit:
    """One number of a query, key or value, after the projection."""

    layer: int
    head: int
    vector: Literal["q", "k", "v"]
    token: int
    channel: int
    """Within the head, 0 to D - 1."""
    value: float


@dataclass(frozen=True)
class Patch:
    """The residual stream of one token is replaced, as it enters a layer.

    Source: Meng et al. 2022, arXiv 2202.05262, section 2.1 ("causal tracing").
    """

    layer: int
    """`n_layer` is the last norm's input."""
    token: int
    values: tuple[float, ...]
    """(C,)"""


@dataclass(frozen=True)
class Interventions:
    """All that is changed in one forward pass; by default nothing."""

    mask: Mask = Mask()
    is_scaled: bool = True
    """Whether scores are divided by √D."""
    cuts: tuple[CutHead, ...] = ()
    edits: tuple[Edit, ...] = ()
    patches: tuple[Patch, ...] = ()

    def with_cut_turned(self, cut: CutHead) -> Interventions:
        """The same with a head cut, or put back where it is cut in just this way."""
        place = (cut.layer, cut.head)
        others = tuple(each for each in self.cuts if (each.layer, each.head) != place)
        return replace(self, cuts=others if cut in self.cuts else (*others, cut))

    def with_edit(self, edit: Edit) -> Interventions:
        """The same with one more number changed; of the same number the newest change counts."""
        others = tuple(
            each for each in self.edits if replace(each, value=0.0) != replace(edit, value=0.0)
        )
        return replace(self, edits=(*others, edit))

    def for_another_text(self) -> Interventions:
        """What of it makes sense for another text: edits and painted masks are of one text."""
        is_painted = self.mask.kind == "painted"
        return replace(self, edits=(), mask=Mask() if is_painted else self.mask)

    def require_fit(self, config: GPTConfig, n_tokens: int) -> None:
        """Refuse what names a place that isn't there.

        Raises:
            ConfigError: no such layer, head, token or channel, or a mask of another size.
        """
        for cut in self.cuts:
            _require_place("layer", cut.layer, config.n_layer)
            _require_place("head", cut.head, config.n_head)
        for edit in self.edits:
            _require_place("layer", edit.layer, config.n_layer)
            _require_place("head", edit.head, config.n_head)
            _require_place("token", edit.token, n_tokens)
            _require_place("channel", edit.channel, config.head_size)
            if not math.isfinite(edit.value):
                raise ConfigError(f"{edit.value} is not a finite number", "give one, such as 0.5")
        for patch in self.patches:
            _require_place("layer", patch.layer, config.n_layer + 1)
            _require_place("token", patch.token, n_tokens)
            if len(patch.values) != config.n_embd:
                raise ConfigError(
                    f"a patch of {len(patch.values)} numbers does not fit n_embd={config.n_embd}",
                    "take the vector from a trace of the same model",
                )
        if self.mask.kind == "painted":
            shape = {len(self.mask.seen), *map(len, self.mask.seen)}
            if shape != {n_tokens}:
                raise ConfigError(
                    f"the painted mask has {len(self.mask.seen)} rows and the text {n_tokens} "
                    "tokens",
                    "paint it anew for this text",
                )


UNCHANGED = Interventions()


def _require_place(what: str, index: int, count: int) -> None:
    if not 0 <= index < count:
        raise ConfigError(f"there is no {what} {index}", f"it has 0 to {count - 1}")
