"""What the tests of the screen share."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from gptlab.lab.session import Session
from gptlab.ui.app import LabApp
from gptlab.ui.panes import PANES
from gptlab.ui.panes.base import Pane


async def until(condition: Callable[[], bool], seconds: float = 120.0) -> None:
    """Wait for something that a worker thread brings about: long, for a machine that is busy."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about"
        await asyncio.sleep(0.02)


_GLANCE_SECONDS = 0.01


async def rest(min_sleep: float = 0.0, max_sleep: float = 1.0) -> None:
    """Wait until the screen's own thread has nothing to do.

    Stands in for Textual's `wait_for_idle`, which looks at the whole process: beside a training it
    would wait its second out, twice at each key.
    """
    end = time.monotonic() + max_sleep
    while time.monotonic() < end:
        before = time.thread_time()
        await asyncio.sleep(_GLANCE_SECONDS)
        if time.thread_time() - before < _GLANCE_SECONDS / 10:
            return


@asynccontextmanager
async def lab(
    pane: str | None = None, size: tuple[int, int] = (100, 30), *, others: bool = False
) -> AsyncIterator[LabApp]:
    """The lab without a terminal; its threads are joined at the end.

    Where a pane is named, the others are mounted when a test goes there, which is quicker, or at
    once if the test wants them.
    """
    session = Session()
    app = LabApp(session, pane=pane)
    is_alone = pane is not None and not others
    if is_alone:
        app._add_panes = _add_none  # type: ignore[method-assign]
    try:
        async with app.run_test(size=size) as pilot:
            app.pilot = pilot
            await until(lambda: len(app.query(Pane)) == (1 if is_alone else len(PANES)))
            await pilot.pause()
            yield app
    finally:
        assert session.close(30.0), "a thread of the lab did not end"


async def _add_none() -> None:
    """Mounts no further pane."""
