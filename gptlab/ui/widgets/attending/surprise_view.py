"""How surprised the model was by each token, what it expected instead, and what another one was."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Select, Static

from gptlab.lab.attending import RunsKept
from gptlab.lab.events import LookFailed
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.session import Session
from gptlab.lab.surprising import SurpriseCompared
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.attending.surprise_strip import (
    DifferenceStrip,
    SurpriseStrip,
    said_of_surprise,
)
from gptlab.ui.widgets.attending.view import AttentionView, Scene
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.probability_bars import token_label
from gptlab.ui.widgets.token_strip import TokenStrip

if TYPE_CHECKING:
    from gptlab.gpt.surprise import Stretch

_LABEL, _SHARE = 14, 7
_FIGURES = 25
"""Cells of both surprises and the difference, beside a label."""
_LISTED = 12
"""Stretches of the largest difference that are listed."""
_TITLE = "how surprised it was"
_NO_OTHER = "Choose a checkpoint above: of each part of the text the difference in bits is shown."


class SurpriseView(AttentionView):
    """The strip has the cursor; the second checkpoint is asked for whenever the text changes."""

    NAME = "surprise"
    TITLE = "surprise"
    NAMED_KEYS = ("text", "view", "cut", "time", "export")
    BINDINGS = [Binding("c", "next_other", "Compare")]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept_request = 0
        self._request = 0
        self._answer: SurpriseCompared | None = None
        self._references: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="surprise-bar"):
            yield Static(Content("compare with"), classes="label")
            nobody: list[tuple[str, str]] = []
            yield Select(nobody, prompt="no checkpoint", compact=True, id="surprise-other")
        with Horizontal(id="surprise-row"):
            with Vertical(id="surprise-strips"):
                yield Panel(
                    "how surprised it was", SurpriseStrip(id="surprise"), id="surprise-panel"
                )
                yield Panel("difference", DifferenceStrip(id="difference"), id="difference-panel")
            with Vertical(id="surprise-side"):
                with ScrollPanel("expected here", id="expected-panel"):
                    yield Static("", id="expected", markup=False)
                with ScrollPanel("where the two differ most, in bits", id="differences-panel"):
                    yield Static(Content(_NO_OTHER), id="differences", markup=False)

    def focus_first(self) -> None:
        self.query_one(SurpriseStrip).focus()

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        strip = self.query_one(SurpriseStrip)
        strip.show_text(scene.seen.pieces, scene.seen.surprises)
        self._show_token(strip.cursor)
        if self._kept_request == 0:
            self._kept_request = self.session.attending.list_kept()
        self._compare()

    def shown(self) -> Shown | None:
        if self.scene is None:
            return None
        import numpy as np

        seen, labels = self.scene.seen, self.scene.labels
        nats = (math.nan, *seen.surprises)
        bits = tuple(each / math.log(2) for each in nats)
        rows = [
            (place, piece.id, piece.text, surprise, math.exp(-each))
            for place, (piece, surprise, each) in enumerate(
                zip(seen.pieces, bits, nats, strict=True)
            )
        ]
        document: dict[str, object] = {
            "model": seen.live.title,
            "tokens": [piece.text for piece in seen.pieces],
            "bits": list(bits),
        }
        if self._answer is not None:
            document["other"] = self._answer.other.title
            document["stretches"] = [
                {"begin": each.begin, "end": each.end, "bits": each.bits, "other": each.other_bits}
                for each in self._answer.stretches
            ]
        return Shown(
            stem=f"attention-{seen.live.title}-surprise",
            columns=("place", "id", "token", "bits", "probability"),
            rows=tuple(rows),
            document=document,
            picture=Picture(
                np.array([bits], np.float32), ("bits",), tuple(labels), "surprise, bits"
            ),
        )

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        self.query_one(SurpriseStrip).show(())
        self.query_one("#surprise-panel", Panel).say_title(_TITLE)
        self.query_one("#expected", Static).update(Content(visible(words)))
        self._forget()

    # The token under the cursor.

    @on(TokenStrip.Moved, "#surprise")
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_token(event.index)

    def _show_token(self, index: int) -> None:
        if self.scene is None:
            return
        seen = self.scene.seen
        index = min(index, len(seen.pieces) - 1)
        said = said_of_surprise(index, seen.surprises)
        self.query_one("#surprise-panel", Panel).say_title(said)
        label = self.scene.labels[index]
        self.query_one("#expected-panel", ScrollPanel).border_title = Content(
            visible(f"expected where {label} stands")
        )
        content = self._expected(index)
        self.query_one("#expected", Static).update(content)

    def _expected(self, index: int) -> Content:
        assert self.scene is not None, "a token of it is looked at"
        found = self.session.attending.expected(index)
        if not found:
            return Content.styled("The first token comes after nothing: no guess.", "$secondary")
        width = max(4, self.query_one("#expected").content_size.width - _LABEL - _SHARE - 3)
        true = self.scene.seen.pieces[index].id
        lines = []
        for each in found:
            label = set_cell_size(visible(token_label(each.text)), _LABEL)
            share = each.model_probability
            mark, style = ("▸ ", "bold $accent") if each.id == true else ("  ", "")
            lines.append(Content.styled(f"{mark}{label}{share:7.1%} {bar(share, width)}", style))
        return Content("\n").join(lines)

    # Another checkpoint.

    @on(Select.Changed, "#surprise-other")
    def _other_chosen(self, event: Select.Changed) -> None:
        event.stop()
        self._compare()

    def action_next_other(self) -> None:
        """The next checkpoint of the menu; after the last one none."""
        menu = self.query_one("#surprise-other", Select)
        at = self._references.index(menu.value) + 1 if menu.value in self._references else 0
        if at < len(self._references):
            menu.value = self._references[at]
        else:
            menu.clear()

    def _compare(self) -> None:
        other = self.query_one("#surprise-other", Select).value
        if isinstance(other, str) and self.scene is not None:
            self._request = self.session.attending.compare_surprise(other)
        else:
            self._forget()

    def _forget(self) -> None:
        self._answer, self._request = None, 0
        self.query_one(DifferenceStrip).show(())
        self.query_one("#difference-panel", Panel).say_title("difference")
        self.query_one("#differences", Static).update(Content.styled(_NO_OTHER, "$secondary"))

    def take(self, job_id: str, event: object) -> None:
        match event:
            case RunsKept() if event.request == self._kept_request:
                self._references = tuple(
                    reference for run in event.runs for reference in run.references
                )
                menu = self.query_one("#surprise-other", Select)
                menu.set_options([(Content(visible(each)), each) for each in self._references])
            case SurpriseCompared() if event.request == self._request:
                self._answer = event
                self._show_difference(event)
            case LookFailed() if event.request == self._request:
                self._forget()
                words = f"{event.message}: {event.hint}"
                self.query_one("#differences", Static).update(Content(visible(words)))

    def _show_difference(self, answer: SurpriseCompared) -> None:
        self.query_one(DifferenceStrip).show_stretches(answer.data, answer.stretches)
        known = [each.gained for each in answer.stretches if each.gained is not None]
        title = answer.other.title
        words = f"{title}: {_said_of_gain(sum(known))} in all" if known else title
        self.query_one("#difference-panel", Panel).say_title(words)
        room = self.query_one("#differences").content_size.width - _FIGURES
        content = _differences(answer, max(6, min(_LABEL, room)))
        self.query_one("#differences", Static).update(content)


def _said_of_gain(bits: float) -> str:
    return f"{abs(bits):.1f} bits {'less' if bits >= 0 else 'more'}"


def _differences(answer: SurpriseCompared, label_width: int) -> Content:
    """The stretches that differ most: both surprises, and how much the second one's is less."""
    known = [each for each in answer.stretches if each.gained is not None]
    if not known:
        return Content.styled("The two share no boundary after the first token.", "$secondary")
    listed = sorted(known, key=lambda each: -abs(each.gained or 0.0))[:_LISTED]
    head = f"{'':<{label_width}}{'this':>8}{'other':>8}{'change':>9}"
    lines = [Content.styled(head, "$secondary")]
    lines += [_line(answer.data, each, label_width) for each in listed]
    if answer.loss is not None and answer.other_loss is not None:
        words = f"loss {answer.loss:.3f} and {answer.other_loss:.3f} nats a token, each of its own"
        lines.append(Content.styled(words, "$secondary"))
    return Content("\n").join(lines)


def _line(data: bytes, each: Stretch, label_width: int) -> Content:
    text = data[each.begin : each.end].decode("utf-8", errors="replace")
    label = set_cell_size(visible(token_label(text)), label_width)
    change = -round(each.gained or 0.0, 2) or 0.0
    style = "$success" if change < 0 else "$error" if change > 0 else "$secondary"
    figures = f"{label}{each.bits:8.2f}{each.other_bits:8.2f}"
    return Content(figures) + Content.styled(f"{change:+9.2f}" if change else f"{0:9.2f}", style)
