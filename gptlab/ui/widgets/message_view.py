"""A message as it is typed: its label, the answer after each token, the words that pushed it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static, TextArea

from gptlab.gpt.classifier_config import Attribution
from gptlab.lab.events import Classified, ClassifyFailed, Explained
from gptlab.lab.metrics import Curve
from gptlab.lab.session import Session
from gptlab.lab.status import JobKind, JobStatus, LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.palette import probability_colour, push_colour
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_text

if TYPE_CHECKING:
    from gptlab.gpt.labelling import WordShade

_REST_SECONDS = 0.5
"""How long typing must rest before it is asked which words pushed the answer."""
_SLOW_SECONDS = 0.5
"""What takes longer says so, and Esc stops it."""
_LABEL_CELLS = 16
_FELT = 0.005
"""Words that move less, of 1 or of what the strongest word moves, are not named."""
_STRONGEST = 4
"""Words that are named on either side."""
_DOINGS: dict[Attribution, str] = {
    "leave-one-out": "leaving words out",
    "gradient": "taking gradients",
}
_EXPLAINS: dict[Attribution, str] = {
    "leave-one-out": "Each word is left out once: what changes is what it said.",
    "gradient": (
        "The slope of the log-odds at each token's vector, times that vector: a guess at what the "
        "word said from one pass, where leaving it out tries."
    ),
}
_NO_MODEL = "m chooses a classifier, or a language model that f makes one of."


class MessageView(Vertical):
    """Asks the session as somebody types, and shows the newest answer."""

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._session = session
        self._watched = 0
        self._attribution: Attribution = "leave-one-out"
        self._asked: tuple[int, float] | None = None
        """The number of the question that waits for its answer, and when it was asked."""
        self._explaining: tuple[int, float] | None = None
        self._answer: Classified | None = None
        self._shades: Explained | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield Panel("message · Esc leaves it", TextArea(id="message-text"), id="message-panel")
        with Horizontal(id="answer-row"):
            with ScrollPanel("answer", id="answer-panel"):
                yield Static("", id="answer", markup=False)
            curve = LossCurve(id="running-curve", unit="%")
            yield Panel("the answer as it is read", curve, id="running-panel")
        with Horizontal(id="reading-row"):
            with Panel("after each token", id="reading-panel"):
                yield Static("", id="reading-said", markup=False)
                yield TokenStrip(id="reading")
            with ScrollPanel("which words pushed it", id="words-panel"):
                yield Static("", id="words", markup=False)

    def on_mount(self) -> None:
        self._clear(self._advice())

    @property
    def text(self) -> str:
        """The message in the field."""
        return self.query_one("#message-text", TextArea).text

    def put(self, text: str) -> None:
        """Write a message into the field, which asks for its label."""
        self.query_one("#message-text", TextArea).text = text

    def focus_first(self) -> None:
        """Put the focus into the field."""
        self.query_one("#message-text", TextArea).focus()

    # Asking.

    @on(TextArea.Changed, "#message-text")
    def ask(self) -> None:
        """Have the message labelled, and, once typing rests, its words weighed."""
        self._explaining = None
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        live = self._session.live
        if live is None or not live.is_classifier or not self.text.strip():
            self._asked = None
            self._clear(self._advice())
            return
        self._asked = (self._session.classify(self.text), time.monotonic())
        self._timer = self.set_timer(_REST_SECONDS, self.explain)

    def explain(self) -> None:
        """Have the words weighed now."""
        live = self._session.live
        if live is None or not live.is_classifier or not self.text.strip():
            return
        number = self._session.explain(self.text, self._attribution)
        self._explaining = (number, time.monotonic())

    def switch_attribution(self) -> None:
        """Weigh the words in the other way."""
        is_gradient = self._attribution == "gradient"
        self._attribution = "leave-one-out" if is_gradient else "gradient"
        self._shades = None
        self._say_of_words(_EXPLAINS[self._attribution])
        self.explain()

    def stop(self) -> bool:
        """Stop a weighing that somebody has had to wait for; whether there was one."""
        if not _is_slow(self._explaining):
            return False
        job = _running(self._session.status, "explain")
        if job is None:
            return False
        self._session.stop(job.id)
        return True

    def watch_next_label(self) -> None:
        """Show the probability of another label."""
        live = self._session.live
        if live is not None and live.labels:
            self._watched = (self._watched + 1) % len(live.labels)
            self.redraw()

    def watched(self, live: LiveModel) -> int:
        """The number of the label whose probability is shown."""
        return min(self._watched, len(live.labels) - 1)

    # Showing.

    def take(self, event: Classified | Explained | ClassifyFailed) -> None:
        """An answer has come; stale ones are left alone."""
        if self._asked is not None and event.request == self._asked[0]:
            self._asked = None
            if isinstance(event, Classified):
                self._answer = event
                self._show_answer(event)
            elif isinstance(event, ClassifyFailed):
                self._clear(f"{event.message}: {event.hint}" if event.hint else event.message)
        elif self._explaining is not None and event.request == self._explaining[0]:
            self._explaining = None
            if isinstance(event, Explained):
                self._shades = event
                self._show_words(event)
            elif isinstance(event, ClassifyFailed):
                self._say_of_words(event.message)

    def show_status(self, status: SessionStatus) -> None:
        """Say what takes long, and what was stopped."""
        if _is_slow(self._asked):
            self._title(f"answer · {_waiting(status) or 'reading …'}")
        if _is_slow(self._explaining):
            job = _running(status, "explain")
            if job is None:
                self._explaining = None
                self._say_of_words("stopped · w weighs them again")
            elif job.progress is not None:
                done = f"{job.progress.done} of {job.progress.total}"
                self._say_of_words(f"{_DOINGS[self._attribution]}: {done} · Esc stops")
            else:
                doing = _waiting(status) or f"{_DOINGS[self._attribution]} …"
                self._say_of_words(f"{doing} · Esc stops")

    def on_resize(self) -> None:
        self.redraw()

    def redraw(self) -> None:
        """Show the same answers again: the theme, the label or the room has changed."""
        if self._answer is not None:
            self._show_answer(self._answer, is_new=False)
        if self._shades is not None:
            self._show_words(self._shades)

    def _show_answer(self, answer: Classified, *, is_new: bool = True) -> None:
        width = self.query_one("#answer", Static).content_size.width
        labels = answer.live.labels
        lines = [
            _label_line(label, p, width, is_answer=label == answer.label)
            for label, p in zip(labels, answer.probabilities, strict=True)
        ]
        if answer.n_cut:
            words = f"too long: the last {answer.n_cut:,} tokens were not read"
            lines.append(Content.styled(words, "$warning"))
        content = Content("\n").join(lines)
        self.query_one("#answer", Static).update(content)
        self._title(f"answer · {len(answer.running):,} tokens · {answer.live.title}")
        watched = self.watched(answer.live)
        self._show_running(answer, watched, is_new=is_new)
        if self._shades is None or self._shades.text != answer.text:
            self._shades = None
            self._say_of_words("")

    def _show_running(self, answer: Classified, watched: int, *, is_new: bool) -> None:
        dark = self.app.current_theme.dark
        label = visible(answer.live.labels[watched])
        shares = [row[watched] for row in answer.running]
        strip = self.query_one(TokenStrip)
        strip.show(
            [
                make_cell(shown_text(piece.data), probability_colour(share, dark=dark))
                for piece, share in zip(answer.pieces, shares, strict=True)
            ],
            follow=is_new,
        )
        self.query_one("#reading-panel", Panel).say_title(f"after each token · {label}")
        curve = self.query_one(LossCurve)
        points = Curve(
            [float(at) for at in range(len(shares) + 1)],
            [100 * share for share in (shares[0], *shares)],
        )
        curve.show(
            [Line(label, points, "accent")], x_max=float(len(shares)), ceiling=100.0, floor=0.0
        )
        self._show_token(strip.cursor)

    def _show_token(self, index: int) -> None:
        answer = self._answer
        if answer is None or not index < len(answer.running):
            content = Content("")
        else:
            row = zip(answer.live.labels, answer.running[index], strict=True)
            said = " · ".join(f"{visible(label)} {p:.1%}" for label, p in row)
            token = shown_text(answer.pieces[index].data).replace("\n", "")
            content = Content.styled(f"{index + 1}  after ", "$secondary")
            content += Content.styled(token, "bold") + Content(f"  {said}")
        self.query_one("#reading-said", Static).update(content)

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        self._show_token(event.index)

    def _show_words(self, explained: Explained) -> None:
        watched = self.watched(explained.live)
        label = visible(explained.live.labels[watched])
        content = _shaded(explained, watched, dark=self.app.current_theme.dark)
        content += Content("\n\n") + _strongest(explained, watched, label)
        self.query_one("#words", Static).update(content)
        self._title(f"{self._words_title()} · {label}", "#words-panel")

    def _words_title(self) -> str:
        way = "gradient × input" if self._attribution == "gradient" else "each left out"
        return f"which words pushed it · {way}"

    def _say_of_words(self, words: str) -> None:
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#words", Static).update(content)
        self._title(self._words_title(), "#words-panel")

    def _clear(self, words: str) -> None:
        self._answer = self._shades = None
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#answer", Static).update(content)
        self._title("answer")
        self.query_one(TokenStrip).show(())
        self.query_one(LossCurve).show((), x_max=1)
        self._show_token(0)
        self._say_of_words(_EXPLAINS[self._attribution])

    def _title(self, words: str, panel: str = "#answer-panel") -> None:
        self.query_one(panel, ScrollPanel).border_title = Content(visible(words))

    def _advice(self) -> str:
        live = self._session.live
        if live is None:
            return f"No model is loaded. {_NO_MODEL}"
        if not live.is_classifier:
            return (
                f"{live.title} is a language model and has no labels. "
                "f finetunes a classifier from it; m chooses another model."
            )
        return (
            f"Type a message: {' or '.join(live.labels)}? The answer comes as you type. "
            "The examples above have hard ones."
        )


def _is_slow(asked: tuple[int, float] | None) -> bool:
    return asked is not None and time.monotonic() - asked[1] > _SLOW_SECONDS


def _waiting(status: SessionStatus) -> str:
    """What keeps the live model's training from handing its weights out, if anything does."""
    job_id = status.live.job_id if status.live is not None else None
    job = status.job(job_id) if job_id else None
    return f"waits: {job.title} is {job.progress.what}" if job is not None and job.progress else ""


def _running(status: SessionStatus, kind: JobKind) -> JobStatus | None:
    return next((job for job in status.jobs if job.kind == kind and not job.is_over), None)


def _label_line(label: str, probability: float, width: int, *, is_answer: bool) -> Content:
    shown = visible(label).replace("\n", " ")
    shown = set_cell_size(shown, min(_LABEL_CELLS, max(6, cell_len(shown))))
    cells = max(4, min(40, width - cell_len(shown) - 12))
    mark = "▸" if is_answer else " "
    style = "bold $accent" if is_answer else ""
    return Content.styled(f"{mark} {shown} {probability:6.1%}  {bar(probability, cells)}", style)


def _shaded(explained: Explained, watched: int, *, dark: bool) -> Content:
    """The text, each word with the colour of its push; without colour, what pushed is bold."""
    text, parts, at = explained.text, [], 0
    whole = _whole(explained, watched)
    for shade in explained.shades:
        colour = push_colour(shade.push[watched] / whole, dark=dark)
        word = visible(text[shade.start : shade.end])
        parts.append(Content(visible(text[at : shade.start])))
        parts.append(Content.styled(word, f"bold on {colour}") if colour else Content(word))
        at = shade.end
    return Content("").join([*parts, Content(visible(text[at:]))])


def _whole(explained: Explained, watched: int) -> float:
    """The push that has the fullest colour: of probabilities 1, of log-odds the largest."""
    if explained.attribution == "leave-one-out":
        return 1.0
    return max((abs(shade.push[watched]) for shade in explained.shades), default=0.0) or 1.0


def _strongest(explained: Explained, watched: int, label: str) -> Content:
    """The words that pushed most, in words, towards the label and away from it."""
    least = _FELT * _whole(explained, watched)
    by_push = sorted(explained.shades, key=lambda shade: -shade.push[watched])
    towards = [shade for shade in by_push if shade.push[watched] >= least][:_STRONGEST]
    away = [shade for shade in reversed(by_push) if shade.push[watched] <= -least][:_STRONGEST]
    return Content("\n").join(
        Content.styled(head, "$secondary") + Content(_named(shades, explained, watched))
        for head, shades in ((f"towards {label}  ", towards), (f"away from {label}  ", away))
    )


def _named(shades: Sequence[WordShade], explained: Explained, watched: int) -> str:
    pattern = "+.0%" if explained.attribution == "leave-one-out" else "+.2f"
    named = (
        f"{visible(explained.text[shade.start : shade.end])} "
        + format(shade.push[watched], pattern).replace("-", "\N{MINUS SIGN}")
        for shade in shades
    )
    return "   ".join(named) or "no word"
