"""Stories of the wood: friendship, fears, nights."""

PLOTS: list = []
