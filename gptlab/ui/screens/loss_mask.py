"""Which tokens of a batch earn loss: the mask of a finetuning on instructions, as a table."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Checkbox, Static

from gptlab.lab.batch_view import BatchToken, BatchView
from gptlab.lab.events import BatchViewed, JobFailed
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.palette import probability_colour, token_colour
from gptlab.ui.widgets.mask_grid import MaskGrid
from gptlab.ui.widgets.probability_bars import token_label

_EXPLAINS = (
    "A row is a pair: prompt, response, one end of text, padding up to the longest row. The loss "
    "is the mean over the green tokens; the others are read, or filled in, and not learned."
)
_KINDS = {
    "prompt": "prompt",
    "response": "response",
    "end": "the end of text, which teaches it to stop",
    "padding": "padding, which is no target (-100)",
}


class LossMaskScreen(ModalScreen[bool]):
    """Gives whether prompts are to be masked."""

    BINDINGS = [
        ("escape,q", "leave", "Close"),
        ("p", "switch", "Prompt masking"),
        ("n,right_square_bracket", "turn(1)", "Next batch"),
        ("b,left_square_bracket", "turn(-1)", "Batch before"),
    ]

    def __init__(self, session: Session, request: FinetuneRequest, *, mask_prompt: bool) -> None:
        super().__init__()
        self.session = session
        self._request = request
        self._mask_prompt = mask_prompt
        self._view: BatchView | None = None
        self._job: str | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="loss-mask", classes="page") as page:
            page.border_title = "which tokens earn loss"
            page.border_subtitle = "arrows move · p prompt masking · n b other batches · Esc leaves"
            content = Content(_EXPLAINS)
            yield Static(content, classes="build-text")
            yield MaskGrid(id="mask-grid")
            yield Static("", id="mask-token", markup=False)
            with Horizontal(classes="field"):
                yield Static("prompt masking", classes="field-label")
                yield Checkbox(
                    _switch_label(self._mask_prompt), self._mask_prompt, id="mask-on", compact=True
                )
            yield Static("the pairs are being read …", id="mask-said", markup=False)

    def on_mount(self) -> None:
        self.query_one(MaskGrid).focus()
        self._ask(0)

    def _ask(self, first_sample: int) -> None:
        if self._job is None:
            self._job = self.session.view_batch(self._request, first_sample)

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if job_id != self._job:
            return
        match event:
            case BatchViewed():
                self._job = None
                self._view = event.view
                self._show()
            case JobFailed():
                self._job = None
                words = f"{event.message}: {event.hint}" if event.hint else event.message
                content = Content.styled(visible(words), "$error")
                self.query_one("#mask-said", Static).update(content)

    def action_leave(self) -> None:
        self.dismiss(self._mask_prompt)

    def action_switch(self) -> None:
        self.query_one("#mask-on", Checkbox).toggle()

    def action_turn(self, by: int) -> None:
        if self._view is not None:
            first = self._view.first_sample + by * len(self._view.rows)
            if first >= 0:
                self._ask(first)

    @on(Checkbox.Changed, "#mask-on")
    def _switched(self, event: Checkbox.Changed) -> None:
        self._mask_prompt = event.value
        # Without colour, a box looks the same on and off.
        event.checkbox.label = _switch_label(event.value)
        self._show()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        grid = self.query_one(MaskGrid)
        grid.show(view, mask_prompt=self._mask_prompt)
        content = _counts(view, self._mask_prompt, dark=self.app.current_theme.dark)
        self.query_one("#mask-said", Static).update(content)
        self._say_token(*grid.cursor)

    def on_mask_grid_moved(self, event: MaskGrid.Moved) -> None:
        self._say_token(event.row, event.column)

    def _say_token(self, row: int, column: int) -> None:
        if self._view is not None:
            token = self._view.rows[row][column]
            content = _token_content(token, row, column, self._mask_prompt)
            self.query_one("#mask-token", Static).update(content)


def _switch_label(is_on: bool) -> Content:
    return Content("on: only responses earn loss" if is_on else "off: prompts earn loss too")


def _counts(view: BatchView, mask_prompt: bool, *, dark: bool) -> Content:
    """What the batch comes to, in tokens."""
    n_rows, n_columns = len(view.rows), len(view.rows[0])
    n_all, n_earning = n_rows * n_columns, view.n_earning(mask_prompt)
    first = view.first_sample + 1
    content = Content(f"pairs {first:,} to {first + n_rows - 1:,} of the training's order, ")
    content += Content(f"{n_rows} × {n_columns} = {n_all:,} tokens: ")
    earning = f" {n_earning:,} earn loss ({n_earning / n_all:.0%}) "
    content += Content.styled(earning, f"on {probability_colour(1.0, dark=dark)}")
    prompt = f" {view.n_of('prompt'):,} of prompts "
    content += Content.styled(prompt, "" if not mask_prompt else f"on {token_colour(0, dark=dark)}")
    return content + Content(f" {view.n_of('padding'):,} of padding")


def _token_content(token: BatchToken, row: int, column: int, mask_prompt: bool) -> Content:
    """What the token under the cursor is, and whether it is learned."""
    if token.earns_loss(mask_prompt):
        earns = "earns loss"
    elif column == 0:
        earns = "earns none: nothing stands before it to predict it from"
    else:
        earns = "earns no loss"
    label = "" if token.kind in ("padding", "end") else f"{token_label(token.text)} · "
    words = f"row {row + 1}, token {column + 1} · {label}id {token.id} · {_KINDS[token.kind]} · "
    return Content.styled(visible(words), "$secondary") + Content.styled(earns, "bold")
