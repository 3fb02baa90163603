"""The heads of a model as a table that can be sorted: where each looks, what is lost without it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import DataTable, Static

if TYPE_CHECKING:
    from gptlab.gpt.head_scores import HeadDamage, HeadScores

_COLUMNS = ("head", "entropy", "prev", "first", "induct", "damage")


class HeadTable(Vertical):
    """A row a head; the one under the cursor is the one that all views show."""

    DEFAULT_CSS = """
    HeadTable { height: 1fr; }
    HeadTable DataTable { height: 1fr; background: $background; scrollbar-size-vertical: 1; }
    HeadTable Static { height: auto; color: $text-muted; }
    """
    BINDINGS = [Binding("o", "sort", "Sort")]

    class Chosen(Message):
        """Another row is under the cursor."""

        def __init__(self, layer: int, head: int) -> None:
            super().__init__()
            self.layer, self.head = layer, head

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._heads: tuple[HeadScores, ...] = ()
        self._damages: dict[tuple[int, int], float] = {}
        self._sorted_by = 0
        self._place = (0, 0)
        self._rows: list[tuple[int, int]] = []

    def compose(self) -> ComposeResult:
        table: DataTable[Text] = DataTable(cursor_type="row", zebra_stripes=False)
        for name in _COLUMNS:
            table.add_column(f"{name} ", key=name)  # with room for the mark of the order
        yield table
        yield Static("", id="head-table-said", markup=False)

    def show(self, heads: Sequence[HeadScores], damages: Sequence[HeadDamage]) -> None:
        """Show scores; damages where they were ranked, which then decide the order."""
        was_ranked = bool(self._damages)
        self._heads = tuple(heads)
        self._damages = {(each.layer, each.head): each.damage for each in damages}
        if bool(damages) != was_ranked:
            self._sorted_by = _COLUMNS.index("damage") if damages else 0
        self._fill()
        self.say_ranking(
            "o or a click on a column's head sorts"
            if damages
            else "r cuts each head in turn and ranks them by damage"
        )

    def clear_heads(self) -> None:
        """Show no heads."""
        self.show((), ())
        self.say_ranking("")

    def say_ranking(self, words: str) -> None:
        """Say how far a ranking is."""
        self.query_one("#head-table-said", Static).update(Content(words))

    def point_at(self, layer: int, head: int) -> None:
        """Put the cursor on a head without telling anybody."""
        self._place = (layer, head)
        if self._place in self._rows:
            table = self.query_one(DataTable)
            with self.prevent(DataTable.RowHighlighted):
                table.move_cursor(row=self._rows.index(self._place), animate=False)

    def action_sort(self) -> None:
        self._sorted_by = (self._sorted_by + 1) % len(_COLUMNS)
        self._fill()

    def on_data_table_header_selected(self, event: DataTable.HeaderSelected) -> None:
        self._sorted_by = event.column_index
        self._fill()

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        event.stop()
        if event.cursor_row < len(self._rows) and self._rows[event.cursor_row] != self._place:
            self._place = self._rows[event.cursor_row]
            self.post_message(self.Chosen(*self._place))

    def _fill(self) -> None:
        table = self.query_one(DataTable)
        ordered = sorted(self._heads, key=self._order)
        with self.prevent(DataTable.RowHighlighted):
            table.clear()
            self._rows = [(each.layer, each.head) for each in ordered]
            for each in ordered:
                table.add_row(*(Text(words, justify="right") for words in self._row(each)))
        self.point_at(*self._place)
        for number, column in enumerate(table.ordered_columns):
            mark = "▾" if number == self._sorted_by else " "
            column.label = Text(_COLUMNS[number] + mark)
        table.refresh()

    def _order(self, each: HeadScores) -> tuple[float, int, int]:
        """Highest first, unknown last; by place where nothing else is wished."""
        value = (0.0, *self._numbers(each))[self._sorted_by]
        return (math.inf if math.isnan(value) else -value, each.layer, each.head)

    def _numbers(self, each: HeadScores) -> tuple[float, ...]:
        damage = self._damages.get((each.layer, each.head), math.nan)
        return each.entropy, each.previous_token, each.first_token, each.induction, damage

    def _row(self, each: HeadScores) -> list[str]:
        *shares, damage = self._numbers(each)
        figures = ["–" if math.isnan(number) else f"{number:.2f}" for number in shares]
        lost = "–" if math.isnan(damage) else f"{damage:+.3f}"
        return [f"{each.layer}.{each.head}", *figures, lost]
