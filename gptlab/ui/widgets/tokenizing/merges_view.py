"""A word on its way from bytes to tokens, one merge at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from gptlab.errors import LabError
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import shown_text, shown_tokens
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.merge_steps import MergeStep, PairCandidate, WordMerges

_PLAY_SECONDS = 0.7


class MergesView(TokenizeView):
    """A line for each merge at the left; at the right the pairs of which one is joined next."""

    NAME = "merges"
    TITLE = "Merges"
    KEY = "g"
    BINDINGS = [
        Binding("right", "step(1)", "Merge"),
        Binding("left", "step(-1)", "Back"),
        Binding("end", "edge(True)", "All", show=False),
        Binding("home", "edge(False)", "None", show=False),
        Binding("p", "play", "Play"),
        Binding("right_square_bracket", "word(1)", "Next word"),
        Binding("left_square_bracket", "word(-1)", "Word before", show=False),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._reading: Reading | None = None
        self._merges: WordMerges | None = None
        self._encoding = ""
        self._step = 0
        self._playing: Timer | None = None

    def compose(self) -> ComposeResult:
        with Horizontal():
            with Panel("merges", id="merges-panel"):
                yield OptionList(id="merges", markup=False)
            with Panel("pairs", id="pairs-panel"), VerticalScroll(can_focus=False):
                yield Static("", id="pairs", markup=False)

    def focus_first(self) -> None:
        self.query_one(OptionList).focus()

    # The word.

    def show_reading(self, reading: Reading, place: int) -> None:
        self._reading = reading
        self.show_place(place)

    def show_place(self, place: int) -> None:
        reading = self._reading
        if reading is None or not reading.pieces:
            words = reading.failure if reading else ""
            self._show_nothing(words or "Type a word to see its merges.")
            return
        piece = reading.pieces[min(place, len(reading.pieces) - 1)]
        self._show_word(reading, piece.start if piece.end - piece.start < 2 else piece.end - 1)

    def _show_word(self, reading: Reading, character: int) -> None:
        try:
            merges = self.session.word_merges(reading.encoding, reading.text, character)
        except LabError as error:
            self._show_nothing(f"{error.message}: {error.hint}")
            return
        if merges == self._merges and reading.encoding == self._encoding:
            return
        self._stop_playing()
        self._merges, self._encoding, self._step = merges, reading.encoding, 0
        steps = self.query_one(OptionList)
        steps.clear_options()
        steps.add_options([Option(Content("")) for _ in merges.steps])
        self._draw()

    def _show_nothing(self, words: str) -> None:
        self._stop_playing()
        self._merges = None
        self.query_one(OptionList).clear_options()
        self.query_one("#merges-panel", Panel).say_title("merges")
        self.query_one("#pairs-panel", Panel).say_title("pairs")
        content = Content.styled(visible(words), "$secondary")
        self.query_one("#pairs", Static).update(content)

    def action_word(self, by: int) -> None:
        """Go to the word behind this one, or before it."""
        reading, merges = self._reading, self._merges
        if reading is None or merges is None:
            return
        character = merges.end if by > 0 else merges.start - 1
        if 0 <= character < len(reading.text):
            self.post_message(self.Placed(reading.places.token_at(character)))

    # Its steps.

    def action_step(self, by: int) -> None:
        """Join the next pair, or part the last one again."""
        self._stop_playing()
        self._go(self._step + by)

    def action_edge(self, last: bool) -> None:
        """Join all pairs, or none."""
        self._stop_playing()
        self._go(len(self._merges.steps) - 1 if self._merges and last else 0)

    def action_play(self) -> None:
        """Join pair after pair, or stop that."""
        if self._playing is not None:
            self._stop_playing()
        elif self._merges is not None:
            if self._step == len(self._merges.steps) - 1:
                self._go(0)
            self._playing = self.set_interval(_PLAY_SECONDS, self._play_on)

    def _play_on(self) -> None:
        self._go(self._step + 1)
        if self._merges is None or self._step == len(self._merges.steps) - 1:
            self._stop_playing()

    def _stop_playing(self) -> None:
        if self._playing is not None:
            self._playing.stop()
            self._playing = None

    def stop(self) -> bool:
        was_playing = self._playing is not None
        self._stop_playing()
        return was_playing

    @on(OptionList.OptionHighlighted)
    def _step_chosen(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        if event.option_index != self._step:
            self._stop_playing()
            self._go(event.option_index)

    def _go(self, step: int) -> None:
        if self._merges is not None:
            self._step = max(0, min(step, len(self._merges.steps) - 1))
            self._draw()

    # Showing.

    def _draw(self) -> None:
        merges = self._merges
        if merges is None:
            return
        options = self.query_one(OptionList)
        for number in range(len(merges.steps)):
            content = _step_line(merges, number, is_done=number <= self._step)
            options.replace_option_prompt_at_index(number, content)
        options.highlighted = self._step
        last = len(merges.steps) - 1
        word = shown_text(merges.data).replace("\n", "")
        title = f"merges of {word} · {self._step} of {last} · {self._encoding}"
        self.query_one("#merges-panel", Panel).say_title(title)
        step = merges.steps[self._step]
        n_known = sum(each.rank is not None for each in step.candidates)
        n_pairs = len(step.candidates)
        words = f"{n_pairs} pair{'' if n_pairs == 1 else 's'}, {n_known} in the table"
        self.query_one("#pairs-panel", Panel).say_title(words)
        content = _pairs(merges, step)
        self.query_one("#pairs", Static).update(content)


def _step_line(merges: WordMerges, number: int, *, is_done: bool) -> Content:
    """The parts after so many merges, the newest of them marked."""
    made = merges.steps[number - 1].winner if number else None
    rank = "" if made is None else f"{made.rank:,}"
    head = Content.styled(f"{number:>3} {rank:>9}  ", "$secondary")
    if not is_done:
        return head + Content.styled("…", "$secondary")
    shown = [part.replace("\n", "").strip() for part in shown_tokens(merges.steps[number].parts)]
    content = head
    for at, part in enumerate(shown):
        is_new = made is not None and at == made.place
        content += Content.styled("│", "$secondary") if at else Content("")
        content += Content.styled(part, "bold $accent" if is_new else "")
    return content


def _pairs(merges: WordMerges, step: MergeStep) -> Content:
    """Every pair of neighbours, the lowest rank first."""
    by_rank = sorted(
        step.candidates, key=lambda each: (each.rank is None, each.rank or 0, each.place)
    )
    lines = [_pair_line(each, is_winner=each == step.winner) for each in by_rank]
    if step.winner is not None:
        words = "The lowest rank wins; of equals the leftmost."
    elif merges.is_whole:
        words = "Merging ends here, but the table has the whole word: it is one token."
    elif not step.candidates:
        words = "The word is one token."
    else:
        words = "No pair is in the table: these are the tokens."
    return Content("\n").join([*lines, Content.styled(words, "$secondary")])


def _pair_line(pair: PairCandidate, *, is_winner: bool) -> Content:
    left, right = (shown_text(each).replace("\n", "") for each in (pair.left, pair.right))
    words = f"{left} + {right}"
    words = words if cell_len(words) <= 22 else set_cell_size(words, 21) + "…"
    words += " " * (22 - cell_len(words))
    if pair.rank is None:
        return Content.styled(f"  {words}       none", "$secondary")
    line = f"{'▸' if is_winner else ' '} {words}{pair.rank:>11,}"
    return Content.styled(line, "bold $accent" if is_winner else "")
