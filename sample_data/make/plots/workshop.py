"""Stories of making and mending: crafts, apprentices, machines."""

PLOTS: list = []
