"""One text cut in several ways, in the same columns."""

from __future__ import annotations

from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.ui.app import LabApp
from gptlab.ui.widgets.tokenizing.aligned_strips import AlignedRow, AlignedStrips

from .screen import lab


def show(app: LabApp, text: str, *encodings: str) -> AlignedStrips:
    strips = app.query_one("#beside-strips", AlignedStrips)
    rows = [AlignedRow(each, load_tokenizer(each, text=text).pieces(text)) for each in encodings]
    strips.show(text, rows)
    return strips


def lines(strips: AlignedStrips) -> list[str]:
    return [strips.render_line(y).text.rstrip() for y in range(strips.virtual_size.height)]


async def test_equal_boundaries_stand_in_one_column_and_missing_ones_leave_it_blank() -> None:
    async with lab("tokenize") as app:
        await app.pilot.press("escape", "b")
        await app.pilot.pause()
        shown = lines(show(app, "on mats", "gpt2", "char"))
        assert shown == ["gpt2 │o n│· m a t s│", "char │o│n│·│m│a│t│s│", ""]


async def test_a_cut_through_a_character_is_a_broken_bar_behind_it() -> None:
    async with lab("tokenize") as app:
        await app.pilot.press("escape", "b")
        await app.pilot.pause()
        shown = lines(show(app, "é😀", "byte", "char"))
        assert shown == ["byte │é╎│😀╎╎╎│", "char │é │😀   │", ""]


async def test_blanks_between_words_are_in_no_token() -> None:
    async with lab("tokenize") as app:
        await app.pilot.press("escape", "b")
        await app.pilot.pause()
        assert lines(show(app, "a b", "word"))[0] == "word │a│·│b│"


async def test_every_line_end_and_every_full_line_begins_a_block() -> None:
    async with lab("tokenize") as app:
        await app.pilot.press("escape", "b")
        await app.pilot.pause()
        strips = show(app, "ab\nc" + "d" * 200, "byte")
        shown = [line for line in lines(strips) if line]
        assert shown[0] == "byte │a│b│⏎"
        assert "".join(shown).count("d") == 200
        assert all(len(line) <= strips.size.width for line in shown)
