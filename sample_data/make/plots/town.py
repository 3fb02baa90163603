"""Stories of neighbours: quarrels, shops, money, small mysteries."""

PLOTS: list = []
