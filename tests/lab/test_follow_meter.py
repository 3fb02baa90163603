"""Measuring what it costs a training to be followed."""

from __future__ import annotations

import pytest

from gptlab.lab.follow_meter import WINDOW_SECONDS, FollowMeter


def train(meter: FollowMeter, seconds: float, *, cost: float) -> None:
    """A training of 1,000 tokens a second, a step each 0.1 s; following takes a share of it."""
    now, tokens = 0.0, 0.0
    while now < seconds:
        meter.tell(int(tokens), now, is_running=True)
        now += 0.1
        tokens += 100 * (1.0 if meter.is_resting else 1 - cost)


def test_a_known_slow_down_is_measured() -> None:
    meter = FollowMeter()
    assert meter.slow_down is None
    train(meter, 20 * WINDOW_SECONDS, cost=0.1)
    assert meter.slow_down is not None
    assert meter.slow_down.share == pytest.approx(0.1, abs=0.01)
    assert meter.slow_down.alone == pytest.approx(1000, rel=0.01)


def test_once_it_is_known_the_training_is_mostly_followed() -> None:
    meter = FollowMeter()
    train(meter, 8 * WINDOW_SECONDS, cost=0.0)
    rests = 0
    for window in range(80):
        now = 1000.0 + window * WINDOW_SECONDS
        meter.tell(window * 100, now, is_running=True)
        rests += meter.is_resting
    assert 5 <= rests <= 15


def test_a_pause_is_no_slow_down() -> None:
    meter = FollowMeter()
    now = 0.0
    for _ in range(12):
        for _ in range(45):
            meter.tell(int(now * 1000), now, is_running=True)
            now += 0.1
        meter.tell(int(now * 1000), now, is_running=False)
    assert meter.slow_down is None or abs(meter.slow_down.share) < 0.05


def test_another_training_begins_anew() -> None:
    meter = FollowMeter()
    meter.tell(10_000, 0.0, is_running=True)
    meter.tell(0, 50.0, is_running=True)
    meter.tell(500, 50.0 + WINDOW_SECONDS, is_running=True)
    assert meter.slow_down is None
