"""Stories of children: lessons, games, contests, dares."""

PLOTS: list = []
