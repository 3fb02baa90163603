"""Stories of farms and gardens: growing, harvests, animals at work."""

PLOTS: list = []
