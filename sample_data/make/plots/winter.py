"""Stories of snow, frost and storms, and of keeping warm."""

PLOTS: list = []
