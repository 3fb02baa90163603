"""The report of a run that is over, drawn once, by plotext."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.color import Color
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static
from textual_plotext import PlotextPlot

from gptlab.lab.metrics import MetricSeries, thin_for_plot
from gptlab.text import visible
from gptlab.ui.numbers import short_number

_POINTS = 160
"""Most points of a line: plotext takes 23 ms for a hundred and seconds for a million."""


class ReportScreen(ModalScreen[None]):
    """Loss and learning rate over the steps, and what came of it."""

    BINDINGS = [("escape,p,q,enter", "dismiss", "Close")]

    def __init__(self, run: str, series: MetricSeries, unit: str = "token") -> None:
        """`unit` is what the loss is a mean over: a token, or a classifier's message."""
        super().__init__()
        self._unit = unit
        self._run = run
        self._series = series

    def compose(self) -> ComposeResult:
        with Vertical(id="report", classes="page") as page:
            page.border_title = Content(visible(f"report of {self._run}"))
            page.border_subtitle = "Esc closes"
            content = _summary(self._series)
            yield Static(content)
            yield PlotextPlot(id="report-plot")

    def on_mount(self) -> None:
        plot = self.query_one(PlotextPlot)
        plot.plt.subplots(2, 1)
        loss = plot.plt.subplot(1, 1)
        loss.title(f"loss, nats a {self._unit}")
        self._draw(loss, "train_loss", "train", "primary")
        self._draw(loss, "val_loss", "val", "accent")
        rate = plot.plt.subplot(2, 1)
        rate.title("learning rate")
        self._draw(rate, "learning_rate", "learning rate", "accent")
        plot.refresh()

    def _draw(self, plt: Any, name: str, label: str, colour: str) -> None:
        """Draw a curve, thinned, in a colour of the theme."""
        curve = self._series.curve(name)
        if not len(curve.x):
            return
        last = curve.x[-1]
        points = thin_for_plot(curve, _POINTS, x_range=(0.0, last))
        at = [(point.column + 0.5) * last / _POINTS for point in points]
        shade = Color.parse(self.app.theme_variables[colour]).rgb
        plt.plot(at, [p.last for p in points], label=label, marker="braille", color=shade)
        steps = [round(last * quarter / 4) for quarter in range(5)]
        plt.xticks(steps, [f"{step:,}" for step in steps])


def _summary(series: MetricSeries) -> Content:
    train, val = series.curve("train_loss"), series.curve("val_loss")
    probe, rate = series.curve("probe_probability"), series.curve("tokens_per_second")
    figures = []
    if len(train.x):
        figures.append(("steps", f"{train.x[-1]:,.0f}"))
    if len(val.y):
        best = min(range(len(val.y)), key=lambda at: val.y[at])
        figures.append(("val", f"{val.y[0]:.3f} → {val.y[-1]:.3f}"))
        figures.append(("best", f"{val.y[best]:.3f} at step {val.x[best]:,.0f}"))
    if len(rate.y):
        figures.append(("tokens/s", short_number(sorted(rate.y)[len(rate.y) // 2])))
    if len(probe.y):
        figures.append(("watched word", f"{probe.y[0]:.2%} → {probe.y[-1]:.2%}"))
    content = Content("").join(
        Content.styled(f"{label} ", "$secondary") + Content(f"{words}   ")
        for label, words in figures
    )
    return content if figures else Content("nothing is recorded yet")
