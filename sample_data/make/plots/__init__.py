"""The plots, gathered: to add a module, import it here and name it in the table."""

from plots import bank, cats, market, music, mystery, river

MODULES = [
    bank,
    cats,
    market,
    music,
    mystery,
    river,
]

ALL_PLOTS = [plot for module in MODULES for plot in module.PLOTS]
