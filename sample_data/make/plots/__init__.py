"""The plots, gathered: to add a module, import it here and name it in the table."""

from plots import (
    bank,
    cats,
    family,
    farm,
    harbour,
    journeys,
    market,
    music,
    mystery,
    river,
    school,
    sky,
    town,
    winter,
    wood,
    workshop,
)

MODULES = [
    bank,
    cats,
    family,
    farm,
    harbour,
    journeys,
    market,
    music,
    mystery,
    river,
    school,
    sky,
    town,
    winter,
    wood,
    workshop,
]

ALL_PLOTS = [plot for module in MODULES for plot in module.PLOTS]
