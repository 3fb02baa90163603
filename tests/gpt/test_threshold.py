"""Thresholds on a label's probability, checked by counting."""

from __future__ import annotations

import random

from gptlab.gpt.threshold import area_under, at_threshold, roc_curve

SHARES = [0.9, 0.8, 0.8, 0.4, 0.2]
IS_SPAM = [True, True, False, True, False]


def test_a_threshold_counts_what_is_found_and_what_is_accused() -> None:
    now = at_threshold(SHARES, IS_SPAM, 0.5)
    assert (now.n_hit, now.n_missed, now.n_false, now.n_left) == (2, 1, 1, 1)
    assert (now.true_positive_rate, now.false_positive_rate) == (2 / 3, 1 / 2)
    assert (now.precision, now.accuracy) == (2 / 3, 3 / 5)
    none = at_threshold(SHARES, IS_SPAM, 0.95)
    assert none.precision is None and none.accuracy == 2 / 5
    assert at_threshold(SHARES, IS_SPAM, 0.4).n_hit == 3, "a probability at it counts"


def test_the_curve_has_every_threshold_that_makes_a_difference() -> None:
    curve = roc_curve(SHARES, IS_SPAM)
    assert [each.threshold for each in curve[1:]] == [0.9, 0.8, 0.4, 0.2]
    for each in curve:
        assert each == at_threshold(SHARES, IS_SPAM, each.threshold)
    assert (curve[0].true_positive_rate, curve[-1].false_positive_rate) == (0.0, 1.0)


def test_the_area_is_how_often_the_right_one_of_two_is_higher() -> None:
    draw = random.Random(3)
    shares = [round(draw.random(), 1) for _ in range(60)]
    is_label = [draw.random() < share for share in shares]
    pairs = [
        1.0 if a > b else 0.5 if a == b else 0.0
        for a, of_label in zip(shares, is_label, strict=True)
        if of_label
        for b, other in zip(shares, is_label, strict=True)
        if not other
    ]
    assert abs(area_under(roc_curve(shares, is_label)) - sum(pairs) / len(pairs)) < 1e-12
    assert area_under(roc_curve([0.9, 0.1], [True, False])) == 1.0
