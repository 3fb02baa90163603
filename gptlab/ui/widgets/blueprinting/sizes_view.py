"""Sizes: what a model of any shape has, takes and does, as its settings are typed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import Key
from textual.widget import Widget
from textual.widgets import Button, Checkbox, Input, Select, Static

from gptlab.errors import ConfigError
from gptlab.gpt.anatomy import anatomy
from gptlab.gpt.config import DEFAULT_PRESET, PRESETS, GPTConfig, to_json
from gptlab.gpt.config_fields import config_fields
from gptlab.lab.anatomy import costs
from gptlab.lab.events import ModelLoaded
from gptlab.lab.memory import free_and_whole_bytes
from gptlab.lab.plan import KNOWN_VOCABULARIES
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.blueprinting.size_text import cost_figures, part_table
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.figures import Figures
from gptlab.ui.widgets.panel import Panel, ScrollPanel

_LIVE = "live"
_NUMBERS = ("n_layer", "n_head", "n_embd", "context_length", "vocab_size")
_SWITCHES = {"tie_weights": "tied head", "bias": "biases", "qkv_bias": "q k v biases"}
_BATCH = "texts"
_TRAINED = ("n_layer", "n_head", "n_embd", "context_length")
"""What the form of a training has fields for."""


class NumberField(Input):
    """A whole number; up and down double and halve it."""

    BINDINGS = [
        Binding("up", "scale(True)", "Double", show=False),
        Binding("down", "scale(False)", "Half", show=False),
    ]

    def on_key(self, event: Key) -> None:
        """A letter is no part of a number: it stays a key of the pane."""
        if event.character is not None and event.character.isalpha():
            event.prevent_default()

    def check_consume_key(self, key: str, character: str | None) -> bool:
        return character is not None and character.isprintable() and not character.isalpha()

    def action_scale(self, up: bool) -> None:
        with suppress(ValueError):
            number = int(self.value.replace(",", ""))
            self.value = str(number * 2 if up else max(1, number // 2))


class SizesView(BlueprintView):
    """Fields at the left, what they come to at the right."""

    NAME = "sizes"
    HELP = """\
## Sizes

Choose GPT-2's four sizes, a preset of the lab or the loaded model, then change anything: parameters
are counted **to the unit**, part by part, as you type. Nothing is built for it.

- A **tied** head is the token matrix itself; untied, it is a second matrix as large. Published
  counts of "the 124M" differ by this and by the biases of q, k and v: all of them are here.
- **weights** take 4 bytes a parameter in float32, 2 in bfloat16. To **write**, the cache is added:
  a key and a value of every layer for each token. To **train**, gradients (4 bytes), AdamW's two
  running means (8 bytes), and what is kept of a batch of texts for the way back.
- **operations** are those of the matrix products; a training step takes three times a forward pass.
- The bars compare with the memory that is free on this machine now.

| key | |
| --- | --- |
| `Tab` `Shift-Tab` | another field |
| `↑` `↓` | double and halve the number in it |
| `Ctrl-T` | train this: Train's form, with shape, switches, and an encoding of so many ids |
"""
    BINDINGS = [Binding("ctrl+t", "train", "Train this")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._config: GPTConfig | None = None
        """The last one that was without contradiction."""
        self._is_valid = False
        self._n_texts = 1

    def compose(self) -> ComposeResult:
        names = [("the live model", _LIVE), *((name, name) for name in PRESETS)]
        with Horizontal(id="sizes-body"):
            with VerticalScroll(id="sizes-side", can_focus=False), Panel("shape"):
                yield _row(
                    "start from",
                    Select(names, value="gpt2", allow_blank=False, id="sizes-of", compact=True),
                )
                for name in _NUMBERS:
                    yield _row(name, NumberField(id=f"sizes-{name}", compact=True, max_length=12))
                for name, title in _SWITCHES.items():
                    yield Checkbox(title, id=f"sizes-{name}", compact=True)
                yield _row(
                    "batch of texts", NumberField("1", id="sizes-texts", compact=True, max_length=6)
                )
                yield Static("", id="sizes-wrong", markup=False)
                yield Button("Train this", id="sizes-train", variant="primary", compact=True)
            with Vertical(id="sizes-said"):
                yield ScrollPanel(
                    "parameters", Static("", id="sizes-parts", markup=False), id="sizes-parts-panel"
                )
                yield Panel(
                    "memory and work",
                    Figures(9, id="sizes-costs"),
                    id="sizes-costs-panel",
                )

    def on_mount(self) -> None:
        helps = {each.name: each.help for each in config_fields(GPTConfig)}
        for name in (*_NUMBERS, *_SWITCHES):
            self.query_one(f"#sizes-{name}").tooltip = Content(helps[name])
        self._begin_with()

    def focus_first(self) -> None:
        self.query_one("#sizes-n_layer", Input).focus()

    # Reading the fields.

    @on(Select.Changed, "#sizes-of")
    def _begin_with(self) -> None:
        """Fill the fields in from a preset or the live model."""
        chosen = str(self.query_one("#sizes-of", Select).value)
        live = self.session.live
        config = None if live is None else live.config
        if chosen != _LIVE:
            config = PRESETS[chosen].model
        if config is not None:
            self._fill_in(config)
            self._recount()
        else:
            self._say_wrong("no model is loaded: m chooses one, or choose a preset")

    def _fill_in(self, config: GPTConfig) -> None:
        with self.prevent(Input.Changed, Checkbox.Changed):
            for name in _NUMBERS:
                self.query_one(f"#sizes-{name}", Input).value = str(getattr(config, name))
            for name in _SWITCHES:
                self.query_one(f"#sizes-{name}", Checkbox).value = getattr(config, name)

    def fill(self, fields: Mapping[str, str]) -> None:
        """`of` is what to start from: a preset, or `live`."""
        if "of" in fields:
            self.query_one("#sizes-of", Select).value = fields["of"]

    @on(Input.Changed)
    @on(Checkbox.Changed)
    def _recount(self) -> None:
        try:
            self._config = self._read()
            self._n_texts = self._number(_BATCH)
        except ConfigError as error:
            self._say_wrong(f"{error.message}: {error.hint}" if error.hint else error.message)
        except FieldError as error:
            self._say_wrong(str(error))
        else:
            self._say_wrong("")
            self._show()

    def _read(self) -> GPTConfig:
        numbers = {name: self._number(name) for name in _NUMBERS}
        switches = {name: self.query_one(f"#sizes-{name}", Checkbox).value for name in _SWITCHES}
        return GPTConfig(**numbers, **switches)  # type: ignore[arg-type]

    def _number(self, name: str) -> int:
        found = read_number(name, self.query_one(f"#sizes-{name}", Input).value, int)
        if found is None:
            raise FieldError(f"{name}: a whole number is missing")
        if found < 1:
            raise FieldError(f"{name}: {found} is below 1")
        return int(found)

    def take(self, job_id: str, event: object) -> None:
        if isinstance(event, ModelLoaded) and self.query_one("#sizes-of", Select).value == _LIVE:
            self._begin_with()

    def show_status(self, status: SessionStatus) -> None:
        if self._config is None and status.live is not None:
            self._begin_with()

    # Showing.

    def on_resize(self) -> None:
        self.call_after_refresh(self._show)  # what is below has no new size yet

    def _say_wrong(self, words: str) -> None:
        self._is_valid = not words
        content = Content.styled(visible(words), "$error")
        self.query_one("#sizes-wrong", Static).update(content)
        self.query_one("#sizes-train", Button).disabled = not self._is_valid
        if words and self._config is not None:
            title = f"parameters · still of {self._config.n_layer} × {self._config.n_embd}"
            self.query_one("#sizes-parts-panel", ScrollPanel).border_title = Content(title)

    def _show(self) -> None:
        config = self._config
        if config is None:
            return
        tree = anatomy(config)
        parts = self.query_one("#sizes-parts", Static)
        content = part_table(tree, parts.content_size.width)
        parts.update(content)
        spent = costs(
            tree.n_parameters,
            tree.operations,
            tree.kept,
            tree.cached,
            config.context_length,
            n_texts=self._n_texts,
        )
        panel = self.query_one("#sizes-costs", Figures)
        figures = cost_figures(
            spent, config, self._n_texts, free_and_whole_bytes(), panel.content_size.width
        )
        panel.show(figures)
        title = f"parameters · {tree.n_parameters:,}"
        self.query_one("#sizes-parts-panel", ScrollPanel).border_title = Content(title)

    # Training it.

    @on(Button.Pressed, "#sizes-train")
    def action_train(self) -> None:
        """Fill the form of a training in."""
        config = self._config
        if config is None or not self._is_valid:
            self.app.notify("The fields say what is wrong.", severity="error", markup=False)
            return
        chosen = str(self.query_one("#sizes-of", Select).value)
        preset = DEFAULT_PRESET if chosen == _LIVE else chosen
        own, wanted = to_json(PRESETS[preset].model), to_json(config)
        fields = {name: "" if wanted[name] == own[name] else str(wanted[name]) for name in _TRAINED}
        for name in _SWITCHES:
            is_own = wanted[name] == own[name]
            fields[name] = "" if is_own else "yes" if wanted[name] else "no"
        if config.vocab_size != own["vocab_size"]:
            fields["encoding"] = self._encoding_of(config.vocab_size)
        else:
            fields["encoding"] = ""
        self.post_message(Pane.Wanted("train", {"preset": preset, **fields}))

    def _encoding_of(self, vocab_size: int) -> str:
        """An encoding with so many ids: the live model's, or one whose size is known; empty, and
        said, where there is none."""
        live = self.session.live
        if live is not None and live.config.vocab_size == vocab_size and live.encoding:
            return live.encoding
        known = (name for name, size in KNOWN_VOCABULARIES.items() if size == vocab_size)
        found = next(known, "")
        if not found:
            words = (
                f"No encoding is known to have {vocab_size:,} ids: train a vocabulary of that size "
                "in Tokenize, and take it to Train from there. The preset's is taken until then."
            )
            self.app.notify(words, severity="warning", markup=False)
        return found


def _row(label: str, widget: Widget) -> Horizontal:
    return Horizontal(Static(Content(label), classes="field-label"), widget, classes="field")
