"""Stories of stars, kites, birds and wishes to fly."""

PLOTS: list = []
