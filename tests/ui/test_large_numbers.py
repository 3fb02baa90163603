"""Large numbers as they are typed and shown."""

from __future__ import annotations

import pytest

from gptlab.ui.form import FieldError, read_large_number
from gptlab.ui.numbers import exact_number, long_duration, scientific


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("175B", 175e9),
        ("300 billion", 300e9),
        ("2.8e13", 28e12),
        ("124,439,808", 124_439_808),
        ("$1.50", 1.5),
        ("28T", 28e12),
        ("4.6 million", 4.6e6),
        ("3k", 3000),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: float) -> None:
    assert read_large_number("tokens", text) == pytest.approx(number)


@pytest.mark.parametrize("text", ["", "B", "many", "1..2", "12 parsecs"])
def test_what_is_no_number_is_refused_by_the_fields_name(text: str) -> None:
    with pytest.raises(FieldError, match="tokens"):
        read_large_number("tokens", text)


@pytest.mark.parametrize("number", [1, 1.5, 6, 3000, 28e12, 175e9, 124_439_808, 4_271_616])
def test_a_number_is_shown_so_that_it_is_read_back_exactly(number: float) -> None:
    assert read_large_number("", exact_number(number)) == number


def test_times_and_powers_are_short() -> None:
    assert long_duration(1.125e10) == "356.5 years"
    assert long_duration(90) == "1.5 minutes"
    assert long_duration(0.25) == "0.25 seconds"
    assert scientific(3.15e23) == "3.15e23"
    assert scientific(1.714) == "1.714"
