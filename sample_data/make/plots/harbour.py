"""Stories by the sea: boats, lighthouses, fishing."""

PLOTS: list = []
