"""Two texts with one word in both: how its vectors come apart, and where it looks in each."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, Static

from gptlab.gpt.tokenizers.base import Piece
from gptlab.lab.events import LookFailed, ModelLoaded, WordsCompared
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.looking import BANK
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.panel import ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label

_NAME, _FIGURES = 16, 9 + len(" largest difference")
_LABEL = 12
_WIDEST = 40


class BanksView(AttentionView):
    """Asks as somebody types, and shows the newest answer."""

    NAME = "banks"
    TITLE = "two texts"
    HAS_TEXT = False
    TAKES_CHANGES = False
    NAMED_KEYS = ("view", "next_layer", "next_head", "export")

    DEFAULT_CSS = """
    BanksView .banks-bar { height: 1; background: $surface; }
    BanksView Input { width: 1fr; background: $panel; }
    BanksView #banks-word { width: 14; }
    BanksView .panel { height: 1fr; width: 1fr; }
    BanksView #likeness-panel { height: 3fr; }
    BanksView #banks-rows { height: 2fr; }
    BanksView #other-row-panel { border-left: solid $foreground 25%; }
    BanksView .panel Static { height: auto; }
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._answer: WordsCompared | None = None
        self._place = (0, 0)
        self._is_filled = False

    def compose(self) -> ComposeResult:
        with Horizontal(classes="banks-bar"):
            yield Static(Content("one"), classes="label")
            yield Input(id="banks-one", compact=True)
            yield Static(Content("word"), classes="label")
            yield Input(BANK, id="banks-word", compact=True)
        with Horizontal(classes="banks-bar"):
            yield Static(Content("two"), classes="label")
            yield Input(id="banks-two", compact=True)
        with ScrollPanel("how alike its vectors are, layer by layer", id="likeness-panel"):
            yield Static("", id="likeness", markup=False)
        with Horizontal(id="banks-rows"):
            with ScrollPanel("one", id="one-row-panel"):
                yield Static("", id="one-row", markup=False)
            with ScrollPanel("two", id="other-row-panel"):
                yield Static("", id="other-row", markup=False)

    def ask(self) -> None:
        """Compare the texts that are there; at first those of the preset."""
        if not self._is_filled:
            texts = self.session.two_banks()
            if texts is None:
                self.say("m chooses a model.")
                return
            self._is_filled = True
            with self.prevent(Input.Changed):
                self.query_one("#banks-one", Input).value = texts[0]
                self.query_one("#banks-two", Input).value = texts[1]
        one, two, word = (
            self.query_one(f"#banks-{name}", Input).value for name in ("one", "two", "word")
        )
        self._request = self.session.compare_word((one, two), word)

    def forget_preset(self) -> None:
        """Another vocabulary: the preset is chosen anew, unless somebody wrote texts."""
        self._is_filled = self._is_filled and self._is_written
        self._answer = None

    @property
    def _is_written(self) -> bool:
        answer = self._answer
        return answer is None or answer.word != BANK

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if self._is_filled:  # a field tells its first text too, before anybody looks here
            self.ask()

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self._place = (scene.layer, scene.head)
        self.ask()

    def show_place(self, scene: Scene) -> None:
        super().show_place(scene)
        self._place = (scene.layer, scene.head)
        self._show()

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        if self.display and self.session.live is not None:  # it has texts of its own
            self.ask()

    def take(self, job_id: str, event: object) -> None:
        match event:
            case ModelLoaded():
                self.forget_preset()
            case WordsCompared() if event.request == self._request:
                self._answer = event
                self._show()
            case LookFailed() if event.request == self._request:
                self._answer = None
                self.say(f"{event.message}: {event.hint}")

    def shown(self) -> Shown | None:
        if self._answer is None:
            return None
        import numpy as np

        answer = self._answer
        cosines = np.array([[each.cosine] for each in answer.likeness], np.float32)
        names = tuple(each.name for each in answer.likeness)
        return Shown(
            stem=f"attention-{answer.live.title}-two-texts",
            columns=("depth", "cosine", "largest_difference"),
            rows=tuple((each.name, each.cosine, each.difference) for each in answer.likeness),
            picture=Picture(cosines, names, (answer.word,), "cosine, text 1 and text 2"),
        )

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self.query_one("#likeness", Static).update(Content(visible(words)))
        for name in ("one-row", "other-row"):
            self.query_one(f"#{name}", Static).update(Content(""))

    def on_resize(self) -> None:
        self._show()

    def _show(self) -> None:
        answer = self._answer
        if answer is None:
            return
        panel = self.query_one("#likeness-panel", ScrollPanel)
        places = answer.places
        where = (
            f"both at token {places[0] + 1}"
            if places[0] == places[1]
            else f"at tokens {places[0] + 1} and {places[1] + 1}: their positions differ too"
        )
        panel.border_title = Content(visible(f"how alike {answer.word!r} is · {where}"))
        content = self._likeness(answer)
        self.query_one("#likeness", Static).update(content)
        layer, head = self._place
        for name, number in (("one", 0), ("other", 1)):
            side = self.query_one(f"#{name}-row-panel", ScrollPanel)
            title = f"text {number + 1} · where layer {layer} head {head} looks"
            side.border_title = Content(title)
            rows = answer.rows[number]
            if layer < rows.shape[0] and head < rows.shape[1]:
                width = side.content_size.width
                content = _row(answer.pieces[number], rows[layer, head].tolist(), width)
                self.query_one(f"#{name}-row", Static).update(content)

    def _likeness(self, answer: WordsCompared) -> Content:
        room = self.query_one("#likeness-panel").scrollable_content_region.width
        width = max(4, min(_WIDEST, room - _NAME - _FIGURES))
        head = "".ljust(_NAME) + "cosine".ljust(9) + " " * width + " largest difference"
        lines = [Content.styled(head, "$secondary")]
        for each in answer.likeness:
            figure = f"{each.cosine:7.4f}  "
            difference = "exactly 0" if each.difference == 0 else f"{each.difference:.4f}"
            name = each.name.ljust(_NAME)
            lines.append(
                Content.styled(name, "$secondary")
                + Content(f"{figure}{bar(each.cosine, width)} {difference}")
            )
        return Content("\n").join(lines)


def _row(pieces: Sequence[Piece], weights: Sequence[float], width: int) -> Content:
    """A line a token: how much of the attention it gets."""
    room = max(4, width - _LABEL - 8)
    return Content("\n").join(
        Content(
            f"{set_cell_size(visible(token_label(piece.text)), _LABEL)}{weight:6.1%} "
            f"{bar(weight, room)}"
        )
        for piece, weight in zip(pieces, weights, strict=True)
    )
