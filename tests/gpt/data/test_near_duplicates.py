"""Texts that say nearly the same."""

from __future__ import annotations

import random

from gptlab.gpt.data.near_duplicates import THRESHOLD, resemblance, shingles
from gptlab.gpt.data.near_duplicates import near_duplicates as finding


def near_duplicates(texts: list[str], threshold: float = THRESHOLD) -> list[int | None]:
    work = finding(texts, threshold)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def compared_with_all(texts: list[str], threshold: float) -> list[int | None]:
    """The plain way: every text with every earlier one."""
    found: list[int | None] = []
    for place, text in enumerate(texts):
        alike = [resemblance(shingles(text), shingles(each)) for each in texts[:place]]
        most = max(alike, default=0.0)
        found.append(alike.index(most) if most >= threshold else None)
    return found


def test_what_is_added_up_is_what_comparing_each_with_each_finds() -> None:
    draw = random.Random(4)
    words = ["hot", "cold", "opposite", "what", "is", "the", "of", "name", "an", "antonym", "say"]
    texts = [" ".join(draw.choices(words, k=draw.randint(1, 9))) for _ in range(150)]
    texts += [text[:-1] + draw.choice("abc") for text in draw.sample(texts, 60)]
    for threshold in (0.5, 0.8, 1.0):
        expected = compared_with_all(texts, threshold)
        assert near_duplicates(texts, threshold) == expected
        assert 0 < sum(each is not None for each in expected) < len(texts)


def test_capitals_punctuation_and_blanks_make_no_difference() -> None:
    texts = ["What is the opposite of hot?", "what  is the opposite of HOT", "Name a fox's home."]
    assert near_duplicates(texts) == [None, 0, None]


def test_another_word_in_a_short_question_is_another_question() -> None:
    assert near_duplicates(["What is the opposite of hot?", "What is the opposite of slow?"]) == [
        None,
        None,
    ]


def test_short_and_empty_texts_are_alike_only_when_equal() -> None:
    assert near_duplicates(["a", "b", "", "A!", "?"]) == [None, None, None, 0, 2]
