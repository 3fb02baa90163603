"""What padding after a message does to the answer, under each pooling."""

from __future__ import annotations

import time

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from gptlab.gpt.classifier_config import Pooling
from gptlab.lab.events import ClassifyFailed, PaddingProbed
from gptlab.lab.metrics import Curve
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel
from gptlab.text import visible
from gptlab.ui.live import same_model
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel

_COLOURS: dict[Pooling, str] = {
    "last-token": "accent",
    "last-position": "error",
    "first": "primary",
    "mean": "success",
}
_READS: dict[Pooling, str] = {
    "last-token": "the last token of the message",
    "last-position": "the last place, padding or not",
    "first": "the first token",
    "mean": "the mean of all tokens",
}
_SLOW_SECONDS = 0.5


class PaddingView(Vertical):
    """A chart of the probability over the number of pads, one line a pooling, and its figures."""

    def __init__(self, session: Session, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._session = session
        self._asked: tuple[int, float] | None = None
        self._probed: PaddingProbed | None = None

    def compose(self) -> ComposeResult:
        empty = "p probes the message."
        curve = LossCurve(id="padding-curve", unit="%", empty=empty)
        yield Panel("probability over pads after the message", curve, id="padding-chart")
        with Panel("figures", id="padding-panel"):
            yield Static("", id="padding-figures", markup=False)

    def probe(self, text: str) -> None:
        """Ask, or say why not."""
        live = self._session.live
        if live is None or not live.is_classifier:
            self._clear("A classifier is needed: m chooses one, f makes one of a language model.")
        elif not text.strip():
            self._clear("There is no message: t goes to its field, p then probes it.")
        elif self._probed is None or self._probed.text != text:
            self._clear("probing …")
            self._asked = (self._session.probe_padding(text), time.monotonic())

    def stop(self) -> bool:
        """Stop a probe that takes long; whether there was one."""
        if self._asked is None:
            return False
        jobs = self._session.status.jobs
        job = next((each for each in jobs if each.kind == "probe" and not each.is_over), None)
        if job is None:
            return False
        self._session.stop(job.id)
        self._clear("stopped · p probes again")
        return True

    def take(self, event: PaddingProbed | ClassifyFailed, watched: int) -> None:
        """An answer has come; stale ones are left alone."""
        if self._asked is None or event.request != self._asked[0]:
            return
        self._asked = None
        if isinstance(event, PaddingProbed):
            self._probed = event
            self.redraw(watched)
        else:
            self._clear(f"{event.message}: {event.hint}" if event.hint else event.message)

    def redraw(self, watched: int) -> None:
        """Draw the lines of a label."""
        probed = self._probed
        if probed is None:
            return
        watched = min(watched, len(probed.live.labels) - 1)
        lines = [
            Line(pooling, _curve([row[watched] for row in rows]), _COLOURS[pooling])
            for pooling, rows in probed.by_pooling.items()
        ]
        n_pads = len(next(iter(probed.by_pooling.values()))) - 1
        # The head's own pooling last: where lines meet, the newest is seen.
        own = probed.live.head.pooling if probed.live.head else None
        lines.sort(key=lambda line: line.label == own)
        self.query_one(LossCurve).show(lines, x_max=float(max(1, n_pads)), ceiling=100.0, floor=0.0)
        label = visible(probed.live.labels[watched])
        title = f"probability of {label} over 0 to {n_pads:,} pads after the message"
        self.query_one("#padding-chart", Panel).say_title(title)
        content = _figures(probed, watched)
        self.query_one("#padding-figures", Static).update(content)

    def show_model(self, live: LiveModel | None) -> None:
        """Forget the answers of another model."""
        if self._probed is not None and not same_model(self._probed.live, live):
            self._clear("Another model is live: p probes it.")

    def _clear(self, words: str) -> None:
        self._asked = self._probed = None
        self.query_one(LossCurve).show((), x_max=1)
        self.query_one("#padding-chart", Panel).say_title("probability over pads")
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#padding-figures", Static).update(content)


def _curve(shares: list[float]) -> Curve:
    return Curve([float(at) for at in range(len(shares))], [100 * share for share in shares])


def _figures(probed: PaddingProbed, watched: int) -> Content:
    own = probed.live.head.pooling if probed.live.head else None
    head = f"  {'pooling':<14}{'no pad':>7}{'most':>7}{'lowest':>8}{'highest':>8}  the head reads"
    lines = [Content.styled(head, "$secondary")]
    for pooling, rows in probed.by_pooling.items():
        shares = [row[watched] for row in rows]
        figures = f"{shares[0]:7.1%}{shares[-1]:7.1%}{min(shares):8.1%}{max(shares):8.1%}"
        mark = "▸ " if pooling == own else "  "
        line = Content.styled(f"{mark}{pooling:<14}", f"${_COLOURS[pooling]}")
        line += Content.styled(figures, "bold" if pooling == own else "")
        lines.append(line + Content.styled(f"  {_READS[pooling]}", "$secondary"))
    if len(next(iter(probed.by_pooling.values()))) == 1:
        words = "The message fills the context: there is no room for padding."
        lines.append(Content.styled(words, "$warning"))
    return Content("\n").join(lines)
