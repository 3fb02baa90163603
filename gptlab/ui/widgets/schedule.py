"""The learning rate over the steps of a training, before it starts: drawn once, by plotext."""

from __future__ import annotations

from textual.color import Color
from textual_plotext import PlotextPlot

from gptlab.gpt.config import TrainConfig
from gptlab.gpt.schedule import learning_rate_at

_POINTS = 80
_TICKS = 4


class Schedule(PlotextPlot):
    """A small chart of the warm-up and the cosine."""

    def show(self, config: TrainConfig) -> None:
        """Draw the schedule of a configuration."""
        plt = self.plt
        plt.clear_data()
        last = max(1, config.steps - 1)
        at = sorted({round(i * last / (_POINTS - 1)) for i in range(_POINTS)})
        rates = [learning_rate_at(step, config) for step in at]
        colour = Color.parse(self.app.theme_variables["accent"]).rgb
        plt.plot(at, rates, marker="braille", color=colour)
        steps = [float(round(i * last / _TICKS)) for i in range(_TICKS + 1)]
        plt.xticks(steps, [f"{step:,.0f}" for step in steps])
        marks = [max(rates) * i / _TICKS for i in range(_TICKS + 1)]
        plt.yticks(marks, [f"{mark:.1e}" for mark in marks])
        plt.ylim(0, max(rates))
        self.refresh()
