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
from gptlab.lab.downloading import downloaded_names
from gptlab.lab.events import RunsListed
from gptlab.lab.run_info import RunInfo
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel
from gptlab.text import visible
from gptlab.ui.numbers import short_number
from gptlab.ui.widgets.panel import Panel

_UNTRAINED = "untrained:"
_STEPS_SHOWN = 6
_HEAD = f"{'name':<24} {'step':>8}  {'val':>7}  {'size':>7}  state"
_LARGEST_UNTRAINED = 10_000_000
"""Parameters; larger models that know nothing are not worth the memory."""


class ModelsScreen(ModalScreen[str | None]):
    """Loads what is chosen, and gives the name of a run whose curves are to be opened."""

    BINDINGS = [("escape", "dismiss(None)", "Close"), ("o", "open_run", "Open its curves")]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def compose(self) -> ComposeResult:
        with Vertical(id="models", classes="page") as page:
            page.border_title = "the model under all panes"
            page.border_subtitle = "Enter loads · o shows a run's curves · Esc leaves"
            yield Static(Content(_HEAD), id="choices-head")
            yield OptionList(id="choices", markup=False)
            with Panel("or by name: RUN, RUN@STEP, RUN@latest, a folder's path"):
                yield Input(placeholder="first@latest  ·  ./my-gpt2", id="reference", compact=True)

    def on_mount(self) -> None:
        if self.session.packaged_models() or self.session.runs():
            self._show()
        self.session.refresh_runs()
        self.query_one(OptionList).focus()

    def on_lab_event(self, job_id: str, event: object) -> None:
        if isinstance(event, RunsListed):
            self._show()

    def _show(self) -> None:
        choices = self.query_one(OptionList)
        at = choices.highlighted_option
        live = self.session.live
        wanted = at.id if at is not None else live.name if live is not None else None
        choices.clear_options()
        for name, model in self.session.packaged_models().items():
            choices.add_option(Option(Content(_packaged_line(name, model)), id=name))
        for run in self.session.runs():
            for reference, words in _run_lines(run):
                choices.add_option(Option(Content(visible(words)), id=reference))
        for name in downloaded_names():
            size = short_number(PRESETS[name].model.n_parameters)
            words = f"{name:<24} {'':>8}  {'':>7}  {size:>7}  downloaded"
            choices.add_option(Option(Content(words), id=name))
        for name, preset in PRESETS.items():
            if preset.model.n_parameters <= _LARGEST_UNTRAINED:
                size = short_number(preset.model.n_parameters)
                words = f"{'untrained ' + name:<24} {0:>8}  {'':>7}  {size:>7}  no training"
                choices.add_option(Option(Content(words), id=_UNTRAINED + name))
        ids = [each.id for each in choices.options]
        choices.highlighted = ids.index(wanted) if wanted in ids else 0

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
        run = reference.split("@")[0]
        if run in {each.name for each in self.session.runs()}:
            self.dismiss(run)
        elif not reference.startswith(_UNTRAINED):
            self.notify("this model is no run of yours: Enter loads it", markup=False)


def _packaged_line(name: str, model: LiveModel) -> str:
    step = "" if model.step is None else f"{model.step:,}"
    loss = "" if model.val_loss is None else f"{model.val_loss:.3f}"
    size = short_number(model.n_parameters)
    return f"{name:<24} {step:>8}  {loss:>7}  {size:>7}  packaged"


def _run_lines(run: RunInfo) -> list[tuple[str, str]]:
    """What of a run can be loaded: its best checkpoint, and those of its newest steps."""
    if not run.checkpoints:
        return []
    loss = "" if run.val_loss is None else f"{run.val_loss:.3f}"
    best = "" if run.best_step is None else f"{run.best_step:,}"
    size = short_number(run.n_parameters)
    head = f"{run.name:<24} {best:>8}  {loss:>7}  {size:>7}  {run.state}"
    older = list(reversed(run.checkpoints))[:_STEPS_SHOWN]
    return [
        (run.name, head),
        *((f"{run.name}@{step}", f"  {run.name + '@' + str(step):<22}") for step in older),
    ]
