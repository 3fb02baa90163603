"""Figures with their labels, where there is little room."""

from __future__ import annotations

from gptlab.ui.widgets.figures import whole_lines


def test_a_line_is_broken_between_figures() -> None:
    words = "4 blocks × 256, 4 heads, V 4,096"
    assert whole_lines(words, 40) == [words]
    assert whole_lines(words, 25) == ["4 blocks × 256, 4 heads,", "V 4,096"]
    assert whole_lines(words, 16) == ["4 blocks × 256,", "4 heads, V 4,096"]


def test_a_sum_is_broken_before_what_it_comes_to() -> None:
    assert whole_lines("1,900 steps × 2,048 = 3.89M", 22) == ["1,900 steps × 2,048", "= 3.89M"]


def test_only_a_figure_that_is_too_wide_alone_is_broken_within() -> None:
    lines = whole_lines("the messages of a file, 3 labels", 12)
    assert lines == ["the messages", "of a file,", "3 labels"]
    assert all(len(line) <= 12 for line in lines)
