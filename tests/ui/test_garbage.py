"""Garbage is looked for when nobody types."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from gptlab.ui import garbage
from gptlab.ui.app import COLLECT_AT_REST_SECONDS, COLLECT_SECONDS, HANDS_ON_SECONDS

from .screen import lab

put_aside = garbage.put_aside  # the fixtures of these tests take it from the lab


@pytest.fixture
def collector_as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()


@pytest.mark.usefixtures("collector_as_before")
def test_what_is_put_aside_is_not_looked_through_and_full_searches_wait() -> None:
    before = gc.get_freeze_count()
    put_aside()
    assert gc.get_freeze_count() > before
    circle: list[object] = []
    circle.append(circle)
    assert any(each is circle for each in gc.get_objects()), "what comes later is looked through"
    young, middle, full = gc.get_threshold()
    assert (young, middle) != (0, 0) and full > 1_000_000


async def test_it_is_looked_for_at_rest_or_after_a_long_time() -> None:
    async with lab("generate") as app:
        app._collected_at = 1000.0
        app._touched_at = typing = 1000.0 + COLLECT_AT_REST_SECONDS
        assert not app._may_collect(typing)
        assert app._may_collect(typing + HANDS_ON_SECONDS)
        app._touched_at = still_typing = 1000.0 + COLLECT_SECONDS
        assert app._may_collect(still_typing)
        app._collected_at = still_typing
        assert not app._may_collect(still_typing + HANDS_ON_SECONDS)
