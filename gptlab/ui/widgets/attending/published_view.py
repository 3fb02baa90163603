"""The worked example in print, through the same stages: small enough to check by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Checkbox, Select, Static

from gptlab.lab.attending import EXAMPLES, PublishedShown
from gptlab.lab.exporting import Picture, Shown
from gptlab.lab.head_numbers import Stage
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.ui.widgets.attending.stage_walk import StageWalk
from gptlab.ui.widgets.attending.view import AttentionView, Scene

if TYPE_CHECKING:
    from gptlab.gpt.published import Printed

_WRITTEN: tuple[Stage, ...] = ("scores", "scaled", "masked", "weights")


class PublishedView(AttentionView):
    """Needs no model: six words, three numbers each."""

    NAME = "published"
    TITLE = "in print"
    HAS_TEXT = False
    HAS_CONTROLS = False
    SHOWS_MODEL = False
    NAMED_KEYS = ("view", "divide", "next_head", "export")
    BINDINGS = [
        Binding("n", "next_example", "Example"),
        Binding("d", "divide", "÷√d"),
        Binding("h", "next_head", "Head"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._request = 0
        self._answer: PublishedShown | None = None
        self._head = 0

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="published-bar"):
            yield Static(Content("example"), classes="label")
            choices = [(title, name) for name, title in EXAMPLES.items()]
            yield Select(
                choices, value="weighted", allow_blank=False, compact=True, id="published-example"
            )
            yield Checkbox(Content("÷√d"), True, id="published-divide", compact=True)
        yield StageWalk()
        yield Static("", id="published-said", markup=False)

    @property
    def walk(self) -> StageWalk:
        return self.query_one(StageWalk)

    def focus_first(self) -> None:
        self.walk.heatmap.focus()

    # It shows no trace of the model.

    def show_scene(self, scene: Scene) -> None:
        super().show_scene(scene)
        self._ask_once()

    def show_nothing(self, words: str) -> None:
        super().show_nothing(words)
        if self.display:
            self._ask_once()

    def show_status(self, status: SessionStatus) -> None:
        self._ask_once()

    def _ask_once(self) -> None:
        if self._request == 0:
            self._ask()

    @on(Select.Changed, "#published-example")
    @on(Checkbox.Changed, "#published-divide")
    def _changed(self, event: Select.Changed | Checkbox.Changed) -> None:
        event.stop()
        if self._request:  # a menu tells its first choice too, before anybody looks here
            self._ask()

    def _ask(self) -> None:
        chosen = self.query_one("#published-example", Select).value
        example = next(name for name in EXAMPLES if name == chosen)
        is_scaled = self.query_one("#published-divide", Checkbox).value
        self._request = self.session.attending.show_published(example, is_scaled=is_scaled)

    def action_next_example(self) -> None:
        names = list(EXAMPLES)
        menu = self.query_one("#published-example", Select)
        at = next(at for at, name in enumerate(names) if name == menu.value)
        menu.value = names[(at + 1) % len(names)]

    def action_divide(self) -> None:
        self.query_one("#published-divide", Checkbox).toggle()

    def action_next_head(self) -> None:
        self._head += 1
        self._show()

    def take(self, job_id: str, event: object) -> None:
        if isinstance(event, PublishedShown) and event.request == self._request:
            self._answer = event
            self._show()

    def shown(self) -> Shown | None:
        answer = self._answer
        if answer is None:
            return None
        numbers = answer.heads[self._head % len(answer.heads)]
        stages = {stage: numbers.stage(stage) for stage in _WRITTEN}
        places = range(len(answer.words))
        return Shown(
            stem=f"attention-published-{answer.example}",
            columns=("query", "key", *stages),
            rows=tuple(
                (
                    answer.words[query],
                    answer.words[key],
                    *(float(each[query, key]) for each in stages.values()),
                )
                for query in places
                for key in places
            ),
            arrays={str(name): each for name, each in stages.items()},
            picture=Picture(
                stages["weights"], answer.words, answer.words, "weights", ("query", "key")
            ),
        )

    def _show(self) -> None:
        answer = self._answer
        if answer is None:
            return
        head = self._head % len(answer.heads)
        heads = f" · head {head} of {len(answer.heads)}" if len(answer.heads) > 1 else ""
        self.walk.show(answer.heads[head], answer.words, f"{EXAMPLES[answer.example]}{heads}")
        self.walk.card.show_division(answer.saturations[head])
        content = Content(" · ".join(_said(answer)))
        self.query_one("#published-said", Static).update(content)


def _said(answer: PublishedShown) -> list[str]:
    if not answer.printed:
        return ["in print these scores are divided by √d: nothing to compare with"]
    off = max(difference for _, difference in answer.printed)
    rows = [_printed_row(answer, printed) for printed, _ in answer.printed]
    return [f"in print to four decimals, off by at most {off:.0e}", *rows]


def _printed_row(answer: PublishedShown, printed: Printed) -> str:
    figures = " ".join(f"{figure:.4f}".lstrip("0") for figure in printed.figures)
    return f"{printed.stage} of {answer.words[printed.token]} {figures}"
