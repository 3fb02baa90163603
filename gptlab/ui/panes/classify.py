"""Classify: a message and its label, and how a language model becomes a classifier."""

from __future__ import annotations

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import ContentSwitcher, Select, Tab, Tabs

from gptlab.gpt.events import Evaluated
from gptlab.lab.events import (
    Classified,
    ClassifyFailed,
    ErrorsFound,
    Explained,
    JobFailed,
    MessagesCounted,
    MessagesRefused,
    Noticed,
    PaddingProbed,
    Relabelled,
    RunStarted,
    StepMeasured,
    TrainingDone,
)
from gptlab.lab.session import Session
from gptlab.lab.status import JobStatus, LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.panes.base import Pane
from gptlab.ui.screens.threshold import ThresholdScreen
from gptlab.ui.widgets.classifier_form import ClassifierForm
from gptlab.ui.widgets.classifier_training import ClassifierTraining
from gptlab.ui.widgets.examples import Examples
from gptlab.ui.widgets.message_view import MessageView
from gptlab.ui.widgets.padding_view import PaddingView
from gptlab.ui.widgets.test_set_view import TestSetView

_VIEWS = {
    "message": "Message",
    "errors": "Errors",
    "padding": "Padding",
    "finetune": "Finetune",
    "curves": "Curves",
}


class ClassifyPane(Pane):
    """Five views: a message, the test set, padding, the form of a finetuning, and its curves."""

    NAME = "classify"
    TITLE = "Classify"
    HELP = """\
# Classify

A language model has learned what words mean together in order to guess the next one. **Finetuning**
puts that to another use: the output head, which has a row for each token of the vocabulary, is
replaced by a small new one with a row for each *label*, and a few thousand labelled messages teach
it. Most of the model can stay **locked**: by default the new head, the last norm and the last block
learn.

- **Message**: type, and the label comes as you type. The colour of each token is the probability of
  one label had the message ended there: green is likely, red unlikely. When typing rests, each word
  is left out once: what changes is what the word said. Green words speak for the label, red ones
  against it. **Gradient × input** asks the slopes instead: one pass back from the label's log-odds
  to the vectors of the tokens. It costs less and is right where the model is nearly linear; where
  the two disagree, believe what was tried.
- **Errors**: the messages of the test set that it gets wrong, the costliest first, and what is
  taken for what. The test set is never learned from. Some errors are the data's: **relabel** those
  and train again. The labels go into a new file beside the old one, in which each message stays
  in its part, so that the figures can be compared; a message that the training did not have
  joins what is learned from.
- **Padding**: the head reads one vector of a message. Messages in a batch are filled up with
  *padding* to one length, and **pooling** says which place is read. The *last position* is padding
  in most messages: the answer then depends on how much of it there is. The *last token* does not.
- **Finetune**: choose what learns in the tree. Fewer parts learn faster and forget less; more parts
  can learn more. Accuracy counts right labels; the loss also asks how sure they were. The table
  says what becomes of the messages: read, kept where labels are balanced, parted into *train*
  (learned from), *val* (watches) and *test* (asked once at the end), cut and padded.
- **Curves**: the finetuning as it goes on. It is a training like any other: the pane Train shows it
  too, and resumes it when it was stopped; the model in training is live in every pane.

| key | |
| --- | --- |
| `Esc` | stop what runs, then leave the text: then letters are keys |
| `t` `e` `p` `f` `c` | message, errors, padding, finetune, curves |
| `e` `p` | in their own views: test and probe again |
| `w` | which words pushed it |
| `x` | find that out by gradient × input, or by leaving each word out |
| `l` | watch the probability of another label |
| `h` | in the errors: move the threshold of a label, and its ROC curve |
| `Enter` | in the errors: try the message; in the tree: lock and unlock |
| `Space` | in the tree: open a block; in the curves: pause, and go on |
| `r` | in the errors: relabel the message, for the label that it was taken for first |
| `Ctrl-T` | start the finetuning; in the errors: train again with the changed labels |
| `s` | stop it, and save |
| `m` | choose another model |
| `F2` | build everything, from text to a classifier and an assistant |
"""
    KEYS = (
        ("t", "message", "Message"),
        ("e", "errors", "Errors"),
        ("p", "padding", "Padding"),
        ("f", "finetune", "Finetune"),
        ("c", "curves", "Curves"),
        ("w", "words", "Words"),
        ("x", "attribution", "Gradient"),
        ("l", "label", "Label"),
        ("h", "threshold", "Threshold"),
        ("r", "relabel", "Relabel"),
        ("ctrl+t", "start", "Start"),
        ("space", "pause", "Pause"),
        ("s", "stop", "Stop"),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._job: str | None = None
        self._live: LiveModel | None = None
        self._drawn: tuple[object, ...] = ()
        self._is_dark = True

    def compose(self) -> ComposeResult:
        with Horizontal(classes="bar", id="classify-bar"):
            tabs = (Tab(Content(title), id=f"view-{name}") for name, title in _VIEWS.items())
            yield Tabs(*tabs, id="classify-tabs")
            yield Examples(self.NAME)
        with ContentSwitcher(initial="classify-message", id="classify-views"):
            yield MessageView(self.session, id="classify-message")
            yield TestSetView(self.session, id="classify-errors")
            yield PaddingView(self.session, id="classify-padding")
            yield ClassifierForm(self.session, id="classify-finetune")
            yield ClassifierTraining(id="classify-curves")

    def on_mount(self) -> None:
        self._training_view.show_nothing()
        self._is_dark = self.app.current_theme.dark

    @property
    def _message(self) -> MessageView:
        return self.query_one(MessageView)

    @property
    def _tests(self) -> TestSetView:
        return self.query_one(TestSetView)

    @property
    def _padding(self) -> PaddingView:
        return self.query_one(PaddingView)

    @property
    def _form(self) -> ClassifierForm:
        return self.query_one(ClassifierForm)

    @property
    def _training_view(self) -> ClassifierTraining:
        return self.query_one(ClassifierTraining)

    @property
    def view(self) -> str:
        """The name of the view that is shown."""
        current = self.query_one("#classify-views", ContentSwitcher).current or ""
        return current.removeprefix("classify-")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now: the footer shows these alone."""
        live = self.session.live
        is_classifier = live is not None and live.is_classifier
        match action:
            case "words" | "attribution":
                return self.view == "message" and is_classifier
            case "label":
                return self.view in ("message", "padding") and is_classifier
            case "threshold":
                return self.view == "errors" and self._tests.found is not None
            case "relabel":
                return self.view == "errors" and bool(
                    self._tests.found and self._tests.found.errors
                )
            case "start":
                return self.view == "finetune" or (
                    self.view == "errors" and self._tests.has_changes
                )
            case "pause" | "stop":
                return self.view == "curves" and self._computing() is not None
            case "message" | "finetune":
                return self.view != action
            case "curves":
                return self._job is not None and self.view != action
        return True

    def focus_first(self) -> None:
        match self.view:
            case "message" if self.session.live is not None and self.session.live.is_classifier:
                self._message.focus_first()
            case "errors":
                self._tests.focus_first()
            case "finetune":
                self._form.focus_first()
                self._form.measure_if_unknown()
            case _:
                self.focus()

    # Views.

    def _show(self, view: str) -> None:
        views = self.query_one("#classify-views", ContentSwitcher)
        if self.app.focused is not None and views in self.app.focused.ancestors:
            # A field that is hidden with the focus takes it from what is focused next.
            self.screen.set_focus(None)
        views.current = f"classify-{view}"
        self.query_one("#classify-tabs", Tabs).active = f"view-{view}"
        self.query_one(Examples).display = view in ("message", "padding")
        self._drawn = ()
        self.refresh_bindings()
        match view:
            case "errors":
                self._tests.test(again=False)
            case "padding":
                self._padding.probe(self._message.text)
        self.show_status(self.session.status)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show a view, a message."""
        if "text" in fields:
            self._message.put(fields["text"])
        if "view" in fields:
            self._show(fields["view"])
            self.focus_first()

    @on(Tabs.TabActivated, "#classify-tabs")
    def _tab_activated(self, event: Tabs.TabActivated) -> None:
        event.stop()  # the app has tabs of its own
        view = (event.tab.id or "").removeprefix("view-")
        if view != self.view:
            self._show(view)

    def action_message(self) -> None:
        self._show("message")
        self.focus_first()

    def action_errors(self) -> None:
        again = self.view == "errors"
        self._show("errors")
        if again:
            self._tests.test(again=True)
        self.focus_first()

    def action_padding(self) -> None:
        self._show("padding")
        self.focus_first()

    def action_finetune(self) -> None:
        self._show("finetune")
        self.focus_first()

    def action_curves(self) -> None:
        self._show("curves")
        self.focus_first()

    # Wishes.

    @on(Select.Changed, "#examples")
    def _example_chosen(self, event: Select.Changed) -> None:
        if isinstance(event.value, str):
            self._message.put(event.value)
            if self.view == "padding":
                self._padding.probe(event.value)

    def on_test_set_view_chosen(self, event: TestSetView.Chosen) -> None:
        self._message.put(event.text)
        self.action_message()

    def action_words(self) -> None:
        self._message.explain()

    def action_attribution(self) -> None:
        """Weigh the words by gradient times input, or by leaving them out."""
        self._message.switch_attribution()

    def action_label(self) -> None:
        self._message.watch_next_label()
        if self.session.live is not None:
            self._padding.redraw(self._message.watched(self.session.live))

    def action_threshold(self) -> None:
        """Sweep the threshold of a label over the test set."""
        found = self._tests.found
        if found is not None:
            self.app.push_screen(ThresholdScreen(found, self._message.watched(found.live)))

    def action_relabel(self) -> None:
        """Give the message under the cursor another label."""
        self._tests.relabel()
        self.refresh_bindings()

    def action_start(self) -> None:
        """Start what the form describes, or train again with the changed labels."""
        if self.view == "errors":
            self._tests.train_again()
        else:
            self._form.start()

    def _train_relabelled(self, event: Relabelled) -> None:
        added = f", {event.n_added:,} of them added" if event.n_added else ""
        words = f"{event.n_changed:,} relabelled{added}: {event.path}"
        self.app.notify(visible(words), markup=False, timeout=10)
        self._watch(self.session.start_finetuning(event.request))
        self.action_curves()

    def on_classifier_form_started(self, event: ClassifierForm.Started) -> None:
        self._watch(self.session.start_finetuning(event.request))
        self.action_curves()

    def _watch(self, job_id: str) -> None:
        if job_id != self._job:
            self._job = job_id
            self._training_view.begin()

    def action_pause(self) -> None:
        job = self._computing()
        if job is not None:
            (self.session.resume if job.state == "paused" else self.session.pause)(job.id)

    def action_stop(self) -> None:
        job = self._computing()
        if job is not None:
            self.session.stop(job.id)

    def stop_own_work(self) -> bool:
        match self.view:
            case "message":
                return self._message.stop()
            case "errors":
                return self._tests.stop()
            case "padding":
                return self._padding.stop()
        return False

    def _computing(self) -> JobStatus | None:
        job = self.session.status.job(self._job) if self._job else None
        return None if job is None or job.is_over else job

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if not self.is_mounted:  # the views are not there yet, and have asked for nothing
            return
        self._tests.take(job_id, event)
        if isinstance(event, ErrorsFound):
            self.refresh_bindings()
        match event:
            case Classified() | Explained():
                self._message.take(event)
            case ClassifyFailed():
                self._message.take(event)
                self._padding.take(event, 0)
            case PaddingProbed():
                self._padding.take(event, self._message.watched(event.live))
            case Relabelled():
                self._train_relabelled(event)
            case StepMeasured():
                self._form.take_measured(event)
            case RunStarted(task="classify"):
                self._watch(job_id)
                self._training_view.start(event)
            case JobFailed():
                job = self.session.status.job(job_id)
                if job is not None and job.kind == "measure" and self.view == "finetune":
                    self._form.take_failure(event.message, event.hint)
            case MessagesCounted() | MessagesRefused():
                self._form.take_counted(event)
        if job_id == self._job:
            self._take_of_training(event)

    def _take_of_training(self, event: object) -> None:
        match event:
            case Evaluated():
                # The model in training knows more now than when the message was labelled.
                if self.view == "message" and self.display:
                    self._message.ask()
            case Noticed():
                self.app.notify(visible(event.message), markup=False)
            case TrainingDone():
                self._training_view.finish(event)
                accuracy = event.figures.get("test_accuracy")
                tested = "" if accuracy is None else f", {accuracy:.1%} of the test set right"
                self.app.notify(visible(f"{event.run} is done{tested}"), markup=False)

    def show_status(self, status: SessionStatus) -> None:
        self._follow_model(status.live)
        if self.app.current_theme.dark != self._is_dark:
            self._is_dark = self.app.current_theme.dark
            self._message.redraw()
        match self.view:
            case "message":
                self._message.show_status(status)
            case "errors":
                self._tests.show_status(status)
            case "curves":
                self._show_training(status)

    def _follow_model(self, live: LiveModel | None) -> None:
        """Another model is live: what was said of the one before is over."""
        if same_model(live, self._live):
            return
        before, self._live = self._live, live
        self._message.ask()
        self._tests.show_model(live)
        self._padding.show_model(live)
        self._form.replan()
        self.refresh_bindings()
        was_classifier = before is not None and before.is_classifier
        is_classifier = live is not None and live.is_classifier
        # A language model is met by the form, a classifier by the message; who watches, watches.
        if self.view == "message" and live is not None and not is_classifier:
            if not self._message.text.strip():
                self._show("finetune")
                self.focus_first()
        elif is_classifier and not was_classifier:
            if self.view == "finetune":
                self._show("message")
                self.focus_first()
            elif self.view == "message" and self.has_focus:
                self.focus_first()

    def _show_training(self, status: SessionStatus) -> None:
        job = status.job(self._job) if self._job else None
        series = self.session.series(self._job) if self._job else None
        if job is None or series is None:
            return
        now = (job, len(series), series.n_evaluations)
        if now == self._drawn:
            return
        self._drawn = now
        self.refresh_bindings()
        self._training_view.show_job(job)
        self._training_view.show_series(series, float(job.total_steps or 1))
