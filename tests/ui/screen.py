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


@asynccontextmanager
async def lab(pane: str | None = None, size: tuple[int, int] = (100, 30)) -> AsyncIterator[LabApp]:
    """The lab without a terminal; its threads are joined at the end."""
    session = Session()
    app = LabApp(session, pane=pane)
    try:
        async with app.run_test(size=size) as pilot:
            app.pilot = pilot
            await until(lambda: len(app.query(Pane)) == len(PANES))
            await pilot.pause()
            yield app
    finally:
        assert session.close(30.0), "a thread of the lab did not end"
