"""The guided tour: a stop at a time, with a prediction to make before the model answers."""

from __future__ import annotations

from collections.abc import Mapping

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.lab.events import ModelLoaded
from gptlab.lab.session import Session
from gptlab.lab.status import SessionStatus
from gptlab.lab.tour.stops import STOPS
from gptlab.lab.tour.values import Stop, StopAnswered, StopFailed
from gptlab.text import visible
from gptlab.ui.form import FieldError, read_number
from gptlab.ui.heat import has_colours
from gptlab.ui.panes import PANES
from gptlab.ui.panes.base import Pane
from gptlab.ui.widgets.blueprinting.view import BlueprintView
from gptlab.ui.widgets.touring.help import TOUR_HELP
from gptlab.ui.widgets.touring.pictures import drawn
from gptlab.ui.widgets.touring.progress import StopProgress

_ROOMY = 140
"""Cells from which pictures stand beside the words."""


class TourView(BlueprintView):
    """Says what a stop is about, asks, waits for a prediction, and shows what the model says."""

    NAME = "tour"
    HELP = TOUR_HELP
    BINDINGS = [
        Binding("right,space,enter", "go(1)", "Next"),
        Binding("left,backspace", "go(-1)", "Back"),
        Binding("l", "list", "Stops"),
        Binding("o", "open", "Explore"),
        Binding("x", "leave", "Leave for good"),
        *(Binding(str(digit), f"digit({digit})", show=False) for digit in range(10)),
        Binding("down", "scroll(3)", show=False),
        Binding("up", "scroll(-3)", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._at = session.tour.place
        self._request = 0
        self._answers: dict[str, StopAnswered] = {}
        """What the live model has said, by the stop's name."""
        self._failure = ""
        self._film_missing = ""

    def compose(self) -> ComposeResult:
        with Horizontal(id="tour-body"):
            names = [
                Option(Content(f"{number:>2}  {stop.title}"), id=stop.name)
                for number, stop in enumerate(STOPS, 1)
            ]
            yield OptionList(*names, id="tour-stops", compact=True)
            with Vertical(id="tour-stop"):
                yield StopProgress(len(STOPS), id="tour-progress")
                with VerticalScroll(id="tour-page", can_focus=False), Horizontal(id="tour-columns"):
                    with Vertical(id="tour-words"):
                        yield Static("", id="tour-said", markup=False)
                        yield OptionList(id="tour-choices", compact=True)
                        yield Input(
                            placeholder="type a number, then Enter",
                            type="integer",
                            compact=True,
                            select_on_focus=False,  # the first digit came before the focus
                            id="tour-number",
                        )
                        yield Static("", id="tour-verdict", markup=False)
                    yield Static("", id="tour-pictures", markup=False)
        with Horizontal(id="tour-bar", classes="bar"):
            yield Button("◂ back", id="tour-back", compact=True)
            yield Button("next ▸", id="tour-next", compact=True)
            yield Button("explore", id="tour-open", compact=True)
            yield Button("leave for good", id="tour-leave", compact=True)

    def on_mount(self) -> None:
        self._show_stop()

    def focus_first(self) -> None:
        """Letters and digits are keys on the view; the choices take the arrows up and down."""
        choices = self.query_one("#tour-choices", OptionList)
        (choices if choices.display and not choices.disabled else self).focus()

    @property
    def stop_now(self) -> Stop:
        """Where the tour stands."""
        return STOPS[self._at]

    @property
    def answered(self) -> StopAnswered | None:
        """What the model says to it; None while it has not."""
        return self._answers.get(self.stop_now.name)

    @property
    def guess(self) -> tuple[int, bool] | None:
        """What was predicted here, and whether it was right."""
        answered = self.answered
        return None if answered is None else self.session.tour.guess_of(answered)

    # Walking.

    def action_go(self, by: int) -> None:
        """The next stop, or the one before."""
        self._go_to(self._at + by)

    def _go_to(self, at: int) -> None:
        if not 0 <= at < len(STOPS) or at == self._at:
            return
        self._at = at
        self.session.tour.go_to(self.stop_now.name)
        self.query_one("#tour-number", Input).value = ""
        self._show_stop()
        self.focus_first()

    def _show_stop(self) -> None:
        self._failure = ""
        self.query_one("#tour-page").scroll_home(animate=False)
        self.query_one("#tour-stops", OptionList).highlighted = self._at
        self._ask()
        self._show()

    def _ask(self) -> None:
        """Let the model answer while the stop is read, once there is a model."""
        if self.answered is None and self.session.live is not None:
            self._request = self.session.tour.ask(self.stop_now.name)

    def action_list(self) -> None:
        """Go to the list of stops, which a narrow screen shows instead of the stop."""
        self.toggle_class("-list")
        stops = self.query_one("#tour-stops", OptionList)
        if self.has_class("-list"):
            stops.focus()
        else:
            self.focus_first()

    @on(OptionList.OptionSelected, "#tour-stops")
    def _stop_chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.remove_class("-list")
        self._go_to(event.option_index)
        self.focus_first()

    @on(StopProgress.Chosen)
    def _progress_clicked(self, event: StopProgress.Chosen) -> None:
        event.stop()
        self._go_to(event.at)

    def action_open(self) -> None:
        """Go where it can be explored, with the stop's text."""
        stop = self.stop_now
        if stop.pane == "blueprint":
            self.post_message(self.Wanted(stop.fields["view"], {}))
        else:
            self.post_message(Pane.Wanted(stop.pane, stop.fields))

    def action_leave(self) -> None:
        """Leave the tour for good; its tab stays."""
        self.session.tour.leave()
        self.post_message(self.Wanted("roadmap", {}))

    def action_scroll(self, by: int) -> None:
        """Read on in a stop that is longer than the screen."""
        self.query_one("#tour-page").scroll_relative(y=by, animate=False)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        match event.button.id:
            case "tour-back":
                self.action_go(-1)
            case "tour-next":
                self.action_go(1)
            case "tour-open":
                self.action_open()
            case "tour-leave":
                self.action_leave()

    # Predicting.

    def action_digit(self, digit: int) -> None:
        """A choice by its number, or the first digit of a number that is asked for."""
        answered = self.answered
        if answered is None or self.guess is not None:
            return
        if answered.choices:
            if 1 <= digit <= len(answered.choices):
                self.predict(digit - 1)
            return
        field = self.query_one("#tour-number", Input)
        field.focus()
        field.insert_text_at_cursor(str(digit))

    @on(OptionList.OptionSelected, "#tour-choices")
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.predict(event.option_index)

    @on(Input.Submitted, "#tour-number")
    def _number_given(self, event: Input.Submitted) -> None:
        event.stop()
        try:
            number = read_number("prediction", event.value, int)
        except FieldError as error:
            self.app.notify(visible(str(error)), severity="warning", markup=False)
            return
        if number is not None:
            self.predict(int(number))

    def predict(self, guess: int) -> None:
        """Take a prediction; the first one counts, and the answer is shown."""
        answered = self.answered
        if answered is None or self.guess is not None:
            return
        self.session.tour.predict(answered, guess)
        self._show()
        self.focus()

    # What happened.

    def take(self, job_id: str, event: object) -> None:
        if not self.is_mounted:  # what it shows then is asked for when it is
            return
        match event:
            case ModelLoaded():
                self._answers.clear()
                self._request = 0
                if self.is_on_screen:
                    self._show_stop()
            case StopAnswered() if event.request == self._request:
                self._answers[event.stop] = event
                self._show()
                if self.has_focus:
                    self.focus_first()
            case StopFailed() if event.request == self._request:
                hint = f": {event.hint}" if event.hint else ""
                self._failure = f"{event.message}{hint}"
                self._show()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Say why there was no film before it."""
        self._film_missing = fields.get("film", "")
        self._show()

    def show_status(self, status: SessionStatus) -> None:
        if self._request == 0 and self.answered is None and status.live is not None:
            self._ask()
            self._show()

    def stop(self) -> bool:
        """Esc leaves the list."""
        if not self.has_class("-list"):
            return False
        self.action_list()
        return True

    # Showing.

    def on_resize(self, event: Resize) -> None:
        self.set_class(event.size.width >= _ROOMY, "-roomy")
        self.call_after_refresh(self._show_pictures)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        if self.is_mounted:  # another theme has other colours for data
            self._show_pictures()

    def _show(self) -> None:
        tour = self.session.tour
        right = {at for at, stop in enumerate(STOPS) if tour.was_right(stop.name)}
        self.query_one(StopProgress).show(self._at, right)
        self._show_words()
        self._show_choices()
        self._show_verdict()
        self._show_pictures()
        self.query_one("#tour-open", Button).label = Content(f"explore in {self._where()}")

    def _where(self) -> str:
        """The tab of the pane where the stop can be explored."""
        names = [pane.name for pane in PANES]
        number = names.index(self.stop_now.pane)
        return f"{number + 1} {PANES[number].title}"

    def _show_words(self) -> None:
        stop, answered = self.stop_now, self.answered
        content = Content.styled(f"{self._at + 1} of {len(STOPS)} · ", "$secondary")
        content += Content.styled(stop.title, "bold $accent")
        if self._film_missing and self._at == 0:
            content += Content.styled(
                f"\nThe tour begins without its film: {visible(self._film_missing)}.", "$warning"
            )
        content += Content(f"\n\n{stop.words}")
        if answered is not None:
            content += Content("\n\n") + Content.styled(visible(answered.question), "bold")
            if answered.answer.note:
                content += Content.styled(f"\n({visible(answered.answer.note)})", "$secondary")
        else:
            content += Content("\n\n") + self._waiting()
        self.query_one("#tour-said", Static).update(content)

    def _waiting(self) -> Content:
        if self._failure:
            return Content.styled(visible(self._failure), "$error")
        live = self.session.live
        if live is None:
            return Content.styled(
                "A model answers the questions here: choose one with m.", "$secondary"
            )
        return Content.styled(f"asking {visible(live.title)} …", "$secondary")

    def _show_choices(self) -> None:
        answered, guess = self.answered, self.guess
        choices = self.query_one("#tour-choices", OptionList)
        field = self.query_one("#tour-number", Input)
        choices.display = answered is not None and bool(answered.choices)
        field.display = answered is not None and not answered.choices and guess is None
        if answered is None or not answered.choices:
            return
        choices.clear_options()
        for number, words in enumerate(answered.choices):
            content = self._choice(answered, number, words)
            choices.add_option(Option(content))
        choices.disabled = guess is not None
        choices.highlighted = None if guess is not None else 0

    def _choice(self, answered: StopAnswered, number: int, words: str) -> Content:
        guess = self.guess
        mark, style = "  ", ""
        if guess is not None:
            is_right = answered.is_right(number)
            mark = "✓ " if is_right else "✗ " if number == guess[0] else "  "
            style = (
                "bold $success" if is_right else "$error" if number == guess[0] else "$secondary"
            )
        return Content.styled(f"{mark}{number + 1}  {visible(words)}", style)

    def _show_verdict(self) -> None:
        answered, guess = self.answered, self.guess
        verdict = self.query_one("#tour-verdict", Static)
        if answered is None:
            verdict.update(Content(""))
            return
        if guess is None:
            how = "Its digit, Enter or a click" if answered.choices else "Type a number, then Enter"
            content = Content.styled(f"What do you predict? {how}.", "$secondary")
        else:
            content = self._graded(answered, *guess) + Content(
                f"\n\n{visible(answered.answer.said)}"
            )
            content += Content.styled(f"\n\n{self.stop_now.source}", "$secondary")
        verdict.update(content)

    def _graded(self, answered: StopAnswered, guess: int, is_right: bool) -> Content:
        n_right, n_made = self.session.tour.score
        score = Content.styled(f" · {n_right} of {n_made} right so far", "$secondary")
        if is_right:
            return Content.styled("Right.", "bold $success") + score
        said = "" if answered.choices else f" You said {guess:,}, it is {answered.answer.right:,}."
        return Content.styled(f"Not this time.{said}", "bold $error") + score

    def _show_pictures(self) -> None:
        answered = self.answered
        place = self.query_one("#tour-pictures", Static)
        shown = () if answered is None else answered.answer.clues
        if answered is not None and self.guess is not None:
            shown += answered.answer.pictures
        width = place.content_size.width or self.size.width
        content = drawn(
            shown, width, dark=self.app.current_theme.dark, coloured=has_colours(self.app)
        )
        place.update(content)
