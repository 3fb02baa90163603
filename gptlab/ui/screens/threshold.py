"""From which probability on a message is called by a label: the ROC curve and its figures."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from gptlab.gpt.threshold import AtThreshold, area_under, at_threshold, roc_curve
from gptlab.lab.events import ErrorsFound
from gptlab.lab.metrics import Curve
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.widgets.loss_curve import Line, LossCurve
from gptlab.ui.widgets.panel import Panel

_EXPLAINS = (
    "A message is called {label} where its probability is above a threshold. A low one misses "
    "little and accuses many; a high one the reverse. The ROC curve shows every trade at once: "
    "up is what is found, right is what is accused wrongly. An area of 100% would part them all."
)
_STEP, _LEAP = 0.01, 0.1


class ThresholdScreen(ModalScreen[None]):
    """Sweeps the threshold of one label over a test set."""

    BINDINGS = [
        ("escape,q,enter", "dismiss(None)", "Close"),
        ("left", f"move({-_STEP})", "Lower"),
        ("right", f"move({_STEP})", "Higher"),
        ("down", f"move({-_LEAP})", "Much lower"),
        ("up", f"move({_LEAP})", "Much higher"),
        ("l", "label", "Another label"),
    ]

    def __init__(self, found: ErrorsFound, label: int) -> None:
        super().__init__()
        self._found = found
        self._label = label
        self.threshold = 0.5

    def compose(self) -> ComposeResult:
        with Vertical(id="threshold", classes="page") as page:
            page.border_title = "threshold"
            page.border_subtitle = "← → by 1% · ↓ ↑ by 10% · l another label · Esc leaves"
            yield Static("", id="threshold-explains", classes="build-text", markup=False)
            with Horizontal(id="threshold-row"):
                yield Panel("found of 100, over wrongly accused of 100", LossCurve(id="roc"))
                with Panel("at this threshold", id="threshold-panel"):
                    yield Static("", id="threshold-figures", markup=False)

    def on_mount(self) -> None:
        self._sweep()

    def action_move(self, by: float) -> None:
        self.threshold = round(min(1.0, max(0.0, self.threshold + by)), 2)
        self._show()

    def action_label(self) -> None:
        self._label = (self._label + 1) % len(self._found.live.labels)
        self._sweep()

    def _sweep(self) -> None:
        """Draw the curve of a label."""
        found, at = self._found, self._label
        self._shares = [row[at] for row in found.probabilities]
        self._is_label = [truth == at for truth in found.truth]
        self._curve = roc_curve(self._shares, self._is_label)
        name = visible(found.live.labels[at])
        content = Content(_EXPLAINS.format(label=name))
        self.query_one("#threshold-explains", Static).update(content)
        self._show()

    def _show(self) -> None:
        now = at_threshold(self._shares, self._is_label, self.threshold)
        line = Curve(
            [100 * each.false_positive_rate for each in self._curve],
            [100 * each.true_positive_rate for each in self._curve],
        )
        # A cross of two lines marks where the threshold is.
        x, y = 100 * now.false_positive_rate, 100 * now.true_positive_rate
        here = Curve([0.0, x, x], [y, 0.0, y])
        self.query_one("#roc", LossCurve).show(
            [Line("ROC", line, "primary"), Line("here", here, "accent")],
            x_max=100.0,
            ceiling=100.0,
            floor=0.0,
        )
        label = visible(self._found.live.labels[self._label])
        content = _figures(now, label, area_under(self._curve))
        self.query_one("#threshold-figures", Static).update(content)


def _figures(now: AtThreshold, label: str, area: float) -> Content:
    precision = "–" if now.precision is None else f"{now.precision:.1%}"
    lines = [
        ("threshold", f"{now.threshold:.0%}  {bar(now.threshold, 14)}"),
        ("found", f"{now.true_positive_rate:.1%}: {now.n_hit:,} of {now.n_hit + now.n_missed:,}"),
        (
            "accused wrongly",
            f"{now.false_positive_rate:.1%}: {now.n_false:,} of {now.n_false + now.n_left:,}",
        ),
        ("precision", precision),
        ("right", f"{now.accuracy:.1%}"),
        ("area", f"{area:.2%}"),
    ]
    rows = [Content.styled(f"{label}\n", "bold $accent")]
    rows += [
        Content.styled(f"{name:<16}", "$secondary") + Content(f"{words}\n") for name, words in lines
    ]
    return Content("").join(rows)
