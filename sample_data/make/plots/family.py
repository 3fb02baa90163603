"""Stories of families: grandparents, brothers and sisters, heirlooms."""

PLOTS: list = []
