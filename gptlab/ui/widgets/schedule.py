"""The learning rate over the steps of a training, before it starts: drawn once, by plotext."""

from __future__ import annotations

from textual_plotext import PlotextPlot

from gptlab.gpt.config import TrainConfig
from gptlab.gpt.schedule import learning_rate_at

_POINTS = 80


class Schedule(PlotextPlot):
    """A small chart of the warm-up and the cosine."""

    def show(self, config: TrainConfig) -> None:
        """Draw the schedule of a configuration."""
        self.plt.clear_data()
        steps = max(1, config.steps)
        at = sorted({round(i * (steps - 1) / (_POINTS - 1)) for i in range(_POINTS)})
        self.plt.plot(at, [learning_rate_at(step, config) for step in at], marker="braille")
        self.plt.title("learning rate by step")
        self.refresh()
