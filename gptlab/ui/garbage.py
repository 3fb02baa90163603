"""When Python looks for garbage in circles.

Left to itself it looks through all objects in the middle of a key: those of torch and of the panes
are many, and it took 70 to 150 ms every other second while somebody typed.
"""

from __future__ import annotations

import gc

_NEVER = 1 << 30


def put_aside() -> None:
    """Leave what is there now out of all later searches, and make full ones wait for `collect`.

    For what stays as long as the lab: modules, and panes once they are mounted.
    """
    gc.collect()
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)


def collect() -> None:
    """Look through everything that was not put aside."""
    gc.collect()
