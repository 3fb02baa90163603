"""Decoder-only beside the original encoder–decoder: two diagrams, three masks on real tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from gptlab.lab.contrasting import SEED, Contrasted, ContrastFailed
from gptlab.lab.events import ModelLoaded
from gptlab.text import visible
from gptlab.ui.live import same_model, why_none
from gptlab.ui.widgets.blueprinting.mask_map import MaskMap
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import shown_tokens

if TYPE_CHECKING:
    from gptlab.lab.session import Session
    from gptlab.lab.status import LiveModel, SessionStatus

_FIRST_TEXT = "Your journey starts with one step"
_FIRST_READ = "The fox sat by the river"
_TALL = 33
"""Lines from which diagrams and masks stand below each other."""
_WIDE = 100
"""Columns from which titles are written out."""
_DIAGRAMS = "2017 and GPT: what is hatched GPT drops"
_KINDS = ("full", "causal", "cross")

Part = tuple[str, bool]
"""A line of a diagram, and whether GPT keeps what it shows."""


class ContrastView(BlueprintView):
    """What the transformer of 2017 had, what GPT keeps of it, and who may see whom."""

    NAME = "contrast"
    HELP = """\
## Contrast: decoder-only beside the original

The transformer of 2017 (Vaswani et al.) translated. Its **encoder** read a whole sentence, each
word seeing all; its **decoder** wrote another, each word seeing those before it, and by **cross
attention** all that the encoder had read. GPT keeps the decoder and drops what is hatched: the
encoder, and cross attention, which has nothing left to look at.

The three **masks** on your tokens, brighter where more is looked at:
`softmax(mask(Q·Kᵀ / √d))`, hidden keys being −∞ before softmax.
*Full* and *causal* are the live model's own head: the same queries and keys, with and without a
mask, so that you see what the mask takes away. *Cross* needs a part that no GPT has: there queries
and keys come from a random block with a fixed seed, and only the shape, every word on every word of
the other sentence, means something.

Why causal? A GPT learns by predicting each next token, at all places at once. What comes later
would be the answer.

| key | |
| --- | --- |
| `v` | diagrams or masks; where there is room both are there |
| `e` `Esc` | to the texts and out of them |
| `Tab`, arrows, mouse | from map to map, and over a map |
| `[` `]` | head before, next head |
| `,` `.` | layer before, next layer |
"""
    BINDINGS = [
        Binding("v", "picture", "Masks"),
        Binding("e", "edit", "Edit"),
        Binding("right_square_bracket", "head(1)", "Head"),
        Binding("left_square_bracket", "head(-1)", "Head before", show=False),
        Binding("full_stop", "layer(1)", "Layer"),
        Binding("comma", "layer(-1)", "Layer before", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._live: LiveModel | None = None
        self._layer = self._head = 0
        self._request = 0
        self._seen: Contrasted | None = None
        self._shows_masks = False
        self._is_tall = False

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="contrast-bar"):
            yield Static("text", classes="label")
            yield Input(_FIRST_TEXT, id="contrast-text", compact=True)
            yield Static("encoder reads", classes="label")
            yield Input(_FIRST_READ, id="contrast-read", compact=True)
        with (
            Panel(_DIAGRAMS, id="contrast-two"),
            VerticalScroll(can_focus=False),
        ):
            yield Static("", id="contrast-diagram")
        with Vertical(id="contrast-masks"):
            with Horizontal(id="contrast-maps"):
                for kind in _KINDS:
                    yield Panel(kind, MaskMap(id=f"contrast-{kind}"), id=f"contrast-{kind}-panel")
            yield Static("", id="contrast-said")

    def on_mount(self) -> None:
        self._arrange()

    def on_resize(self) -> None:
        self._arrange()

    def focus_first(self) -> None:
        if self.query_one("#contrast-masks").display:
            self._map("causal").focus()
        else:
            self.focus()

    def _map(self, kind: str) -> MaskMap:
        return self.query_one(f"#contrast-{kind}", MaskMap)

    # What is asked.

    def show_status(self, status: SessionStatus) -> None:
        if not same_model(status.live, self._live):
            self._live, self._layer, self._head = status.live, 0, 0
            self._draw_diagram()
            self._look()

    def _look(self) -> None:
        if self._live is None:
            self._say(why_none(self.session.status))
            return
        text, read = (self.query_one(f"#contrast-{n}", Input).value for n in ("text", "read"))
        self._request = self.session.contrasts.look(text, read, self._layer, self._head)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._look()

    def action_head(self, by: int) -> None:
        """Another head of the layer."""
        if self._live is not None:
            self._head = (self._head + by) % self._live.config.n_head
            self._look()

    def action_layer(self, by: int) -> None:
        """Another layer."""
        if self._live is not None:
            self._layer = (self._layer + by) % self._live.config.n_layer
            self._look()

    def action_edit(self) -> None:
        """Go to the text."""
        self.query_one("#contrast-text", Input).focus()

    def action_picture(self) -> None:
        """Diagrams or masks."""
        self._shows_masks = not self._shows_masks
        self._arrange()
        self.focus_first()

    def take(self, job_id: str, event: object) -> None:
        match event:
            case Contrasted() if event.request == self._request:
                self._seen = event
                self._draw_masks(event)
            case ContrastFailed() if event.request == self._request:
                self._seen = None
                for kind in _KINDS:
                    self._map(kind).clear()
                self._say(f"{event.message}: {event.hint}" if event.hint else event.message)
            case ModelLoaded() if self.display:
                self.show_status(self.session.status)
            case _:
                pass

    # Showing.

    def _arrange(self) -> None:
        if not self.is_mounted:
            return
        self._is_tall = self.size.height >= _TALL
        self.set_class(self._is_tall, "-tall")
        diagrams = self.query_one("#contrast-two", Panel)
        diagrams.say_title(_DIAGRAMS if self._is_tall else f"{_DIAGRAMS} · v shows masks")
        diagrams.display = self._is_tall or not self._shows_masks
        masks = self.query_one("#contrast-masks")
        masks.display = self._is_tall or self._shows_masks
        if not masks.display and isinstance(self.app.focused, MaskMap):
            self.focus()  # what is hidden takes the view's keys with it
        self._draw_diagram()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return action != "picture" or not self._is_tall

    def _draw_diagram(self) -> None:
        content = _diagram(self._live)
        self.query_one("#contrast-diagram", Static).update(content)

    def _draw_masks(self, seen: Contrasted) -> None:
        import numpy as np

        labels = [each.replace("\n", "") for each in shown_tokens(p.data for p in seen.pieces)]
        read = [each.replace("\n", "") for each in shown_tokens(p.data for p in seen.read)]
        nothing = np.zeros_like(seen.full, dtype=np.bool_)
        future = ~np.tril(np.ones_like(nothing))
        self._map("full").show(labels, labels, seen.full, nothing)
        self._map("causal").show(labels, labels, seen.causal, future)
        self._map("cross").show(labels, read, seen.cross, np.zeros_like(seen.cross, np.bool_))
        at = f"layer {seen.layer} head {seen.head}"
        random = f"a random block, seed {SEED}"
        if self.size.width < _WIDE:
            at, random = f"L{seen.layer} H{seen.head}", f"random, seed {SEED}"
        titles = {
            "full": f"full: encoder · {at}",
            "causal": f"causal: GPT · {at}",
            "cross": f"cross: {random}",
        }
        for kind, title in titles.items():
            self.query_one(f"#contrast-{kind}-panel", Panel).say_title(title)

    @on(MaskMap.Moved)
    def _moved(self, event: MaskMap.Moved) -> None:
        event.stop()
        focused = self.app.focused
        chosen = focused if isinstance(focused, MaskMap) else self._map("causal")
        if event.map is chosen and chosen.queries:
            n_cut = self._seen.n_cut if self._seen is not None else 0
            self._say(_why(chosen) + (f" ({n_cut} tokens not shown)" if n_cut else ""))

    def _say(self, words: str) -> None:
        content = Content(visible(words))
        self.query_one("#contrast-said", Static).update(content)


def _why(map: MaskMap) -> str:
    """Which token may see which, and why."""
    query, key = map.cursor
    who, whom = f"“{map.queries[query]}”", f"“{map.keys[key]}”"
    share = f"{map.weight:.0%} of its attention"
    match map.id:
        case "contrast-full":
            return f"{who} sees {whom} ({share}): an encoder reads all before anything is written."
        case "contrast-cross":
            return (
                f"{who} sees {whom} ({share}, of random weights): whoever writes may look at all "
                "that was read. GPT has nobody to read for it."
            )
    if map.is_hidden:
        return (
            f"{who} may not see {whom}: it comes later, and {who} learns to predict what comes "
            "next. The answer must be out of sight."
        )
    if query == key:
        return f"{who} sees itself ({share}): it is known when the next token is predicted."
    return f"{who} sees {whom} ({share}): it comes before, so that it is known already."


_WIDTH = 20
"""Columns inside a box."""


def _box(lines: list[str], *, kept: bool) -> list[Part]:
    """A box round lines; what is dropped has a broken, hatched one."""
    edge, side, fill = ("─", "│", " ") if kept else ("╌", "╎", "░")
    inner = [f"{line if kept else f' {line} ':{fill}^{_WIDTH}}" for line in lines]
    middle = [(f"{side}{each}{side}", kept) for each in inner]
    return [
        (f"┌{edge * _WIDTH}┐", kept),
        *middle,
        (f"└{edge * _WIDTH}┘", kept),
    ]


def _line(words: str, *, kept: bool = True) -> Part:
    return (f"{words:^{_WIDTH + 2}}", kept)


def _diagram(live: LiveModel | None) -> Content:
    """Encoder, decoder and GPT in three columns, from the top down to the text."""
    encoder = [
        *[_line("")] * 8,
        _line("ENCODER", kept=False),
        (f"{'┌':>11}{'╌' * 13}▶", False),
        *_box(["feed forward"], kept=False),
        *_box(["attention: all"], kept=False),
        _line("▲ a whole sentence", kept=False),
    ]
    decoder = [
        _line("DECODER, 2017"),
        *_box(["next word"], kept=True),
        _line("▲ linear, softmax"),
        *_box(["feed forward"], kept=True),
        *_box(["cross attention"], kept=False),
        *_box(["self-attention", "sees back, 8 heads"], kept=True),
        _line("6 blocks, 512 wide"),
        _line("▲ what is written"),
    ]
    own, heads = "", ""
    if live is not None:
        own = f"{live.config.n_layer} blocks, {live.config.n_embd} wide"
        heads = f", {live.config.n_head} heads"
    gpt = [
        _line("GPT" if live is None else visible(live.name)[: _WIDTH + 2]),
        *_box(["next token"], kept=True),
        _line("▲ linear, softmax"),
        *_box(["feed forward"], kept=True),
        *[_line("│")] * 3,
        *_box(["self-attention", f"sees back{heads}"], kept=True),
        _line(own),
        _line("▲ the text so far"),
    ]
    lines = []
    for parts in zip(encoder, decoder, gpt, strict=True):
        line = Content("")
        for words, kept in parts:
            line += Content.styled(words.ljust(_WIDTH + 5), "" if kept else "$secondary")
        lines.append(line)
    return Content("\n").join(lines)
