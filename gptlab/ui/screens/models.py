"""The model chooser: any run, step or folder becomes the model under all panes."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.gpt.config import PRESETS
from gptlab.lab.events import RunsListed
from gptlab.lab.run_info import RunInfo
from gptlab.lab.session import Session
from gptlab.text import visible

_UNTRAINED = "untrained:"
_LARGEST_UNTRAINED = 10_000_000
"""Parameters; larger models that know nothing are not worth the memory."""


class ModelsScreen(ModalScreen[str | None]):
    """Loads what is chosen, and gives the name of a run whose curves are to be opened."""

    BINDINGS = [("escape", "dismiss(None)", "Close"), ("o", "open_run", "Open its curves")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        with Vertical(id="models", classes="page"):
            yield Static(
                Content(
                    "Choose the model under all panes. Enter loads, o opens a run's "
                    "curves, Esc leaves."
                )
            )
            yield OptionList(id="choices", markup=False)
            yield Static(Content("or a run, RUN@STEP, RUN@latest, or the path of a folder"))
            yield Input(placeholder="first@latest  ·  ./my-gpt2", id="reference")

    def on_mount(self) -> None:
        self._show(self.session.runs())
        self.session.refresh_runs()
        self.query_one(OptionList).focus()

    def on_lab_event(self, job_id: str, event: object) -> None:
        if isinstance(event, RunsListed):
            self._show(event.runs)

    def _show(self, runs: tuple[RunInfo, ...]) -> None:
        choices = self.query_one(OptionList)
        at = choices.highlighted or 0
        choices.clear_options()
        for run in runs:
            for reference, words in _run_lines(run):
                choices.add_option(Option(Content(visible(words)), id=reference))
        for name, preset in PRESETS.items():
            if preset.model.n_parameters <= _LARGEST_UNTRAINED:
                words = f"untrained {name} · knows nothing yet"
                choices.add_option(Option(Content(words), id=_UNTRAINED + name))
        choices.highlighted = min(at, choices.option_count - 1)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self._load(event.option.id or "")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._load(event.value.strip())

    def _load(self, reference: str) -> None:
        if reference.startswith(_UNTRAINED):
            self.session.load_untrained(reference.removeprefix(_UNTRAINED))
        else:
            self.session.load(reference)
        self.dismiss(None)

    def action_open_run(self) -> None:
        choices = self.query_one(OptionList)
        if choices.highlighted is None:
            return
        reference = choices.get_option_at_index(choices.highlighted).id or ""
        if not reference.startswith(_UNTRAINED):
            self.dismiss(reference.split("@")[0])


def _run_lines(run: RunInfo) -> list[tuple[str, str]]:
    loss = f" · val {run.val_loss:.3f}" if run.val_loss is not None else ""
    head = f"{run.name} · {run.state} · step {run.step:,}{loss} · {run.n_parameters:,} parameters"
    if not run.checkpoints:
        return []
    older = list(reversed(run.checkpoints))[:6]
    return [(run.name, head), *((f"{run.name}@{s}", f"  {run.name}@{s}") for s in older)]
