"""Stories of the road: letters, trains, errands, getting lost."""

PLOTS: list = []
