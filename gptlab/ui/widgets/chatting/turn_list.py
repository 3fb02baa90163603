"""A conversation as it is read: a message and its reply below one another, one turn chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click, Resize
from textual.message import Message
from textual.widgets import Static

from gptlab.gpt.instructions import ALPACA
from gptlab.lab.chat import ChatReply, Turn
from gptlab.lab.chats import settings_words
from gptlab.text import visible
from gptlab.ui.palette import probability_colour

_MARGIN = 5
"""Cells at the left for who speaks."""
_UNSURE = 0.5
"""Tokens less probable than this are underlined where there is no colour."""
STOPS = {
    "end_of_text": "end of text",
    "template": "began a turn of its own",
    "limit": "limit of tokens",
    "you": "stopped by you",
}
"""Why a reply ended, for a person."""


@dataclass(frozen=True)
class ShownTurn:
    """A turn and what stands around it."""

    turn: Turn
    reply: ChatReply | None
    """What stands of it so far."""
    branch: int
    """From 1."""
    n_branches: int
    is_growing: bool = False
    said: str = ""
    """In place of a reply: what is waited for, or what failed."""
    is_failure: bool = False


def reply_content(reply: ChatReply, *, dark: bool, colourless: bool) -> Content:
    """A reply's text, each token coloured by its probability."""
    joined = "".join(token.text for token in reply.tokens)
    if not joined.startswith(reply.text):
        # Characters that are spread over several tokens have no colour of their own.
        return Content(visible(reply.text))
    parts: list[Content] = []
    left = len(reply.text)
    for token in reply.tokens:
        shown, left = token.text[:left], left - len(token.text[:left])
        style = ""
        if token.probability is not None and colourless:
            style = "underline" if token.probability < _UNSURE else ""
        elif token.probability is not None:
            style = f"on {probability_colour(token.probability, dark=dark)}"
        parts.append(Content.styled(visible(shown), style))
    return Content("").join(parts)


def reply_words(reply: ChatReply) -> str:
    """How a reply came about, in a line."""
    n_tokens = len(reply.tokens)
    words = [f"{n_tokens} token{'' if n_tokens == 1 else 's'}", STOPS.get(reply.stop, reply.stop)]
    if reply.tokens_per_second:
        words.append(f"{reply.tokens_per_second:,.0f} tok/s")
    if reply.sample.temperature:
        words += [each for each in settings_words(reply.sample) if not each.startswith("at most")]
    dictated = sum(token.probability is None for token in reply.tokens)
    if dictated:
        words.append(f"{dictated} dictated")
    if reply.template != ALPACA.name:
        words.append(f"template {reply.template}")
    if reply.n_cut:
        words.append(f"{reply.n_cut:,} characters of the message cut")
    if reply.n_left_out:
        words.append(f"{reply.n_left_out} earlier turns left out")
    return " · ".join(words)


class TurnView(Static):
    """One turn."""

    class Chosen(Message):
        """The mouse chose it."""

        def __init__(self, id: int) -> None:
            super().__init__()
            self.turn = id

    def __init__(self) -> None:
        super().__init__("", markup=False, classes="turn")
        self._shown: tuple[object, ...] = ()
        self._turn_id = 0

    def show(self, shown: ShownTurn, *, is_chosen: bool, width: int) -> bool:
        """Show a turn in so many cells; whether anything of it changed."""
        dark = self.app.current_theme.dark
        now = (shown, is_chosen, width, dark)
        if now == self._shown:
            return False
        self._shown = now
        self._turn_id = shown.turn.id
        self.set_class(is_chosen, "-chosen")
        inner = max(8, width - _MARGIN)
        mark = "▸" if is_chosen else " "
        asked = Content(visible(shown.turn.text))
        if shown.turn.input:
            asked += Content.styled("\n" + visible(shown.turn.input), "$secondary")
        rows = _hanging(f"{mark}you ", asked, inner)
        if shown.reply is not None:
            content = reply_content(shown.reply, dark=dark, colourless=self.app.no_color)
            if shown.is_growing:
                content += Content.styled("▌", "$accent")
            rows += _hanging("  it ", content, inner)
        if shown.said:
            style = "$error" if shown.is_failure else "$secondary"
            rows += _hanging("     ", Content.styled(visible(shown.said), style), inner)
        elif shown.reply is not None and not shown.is_growing:
            words = reply_words(shown.reply)
            if shown.n_branches > 1:
                words += f" · ◂ branch {shown.branch} of {shown.n_branches} ▸"
            rows += _hanging("     ", Content.styled(visible(words), "$secondary"), inner)
        self.update(Content("\n").join(rows))
        return True

    def on_click(self, event: Click) -> None:
        self.post_message(self.Chosen(self._turn_id))


def _hanging(who: str, content: Content, width: int) -> list[Content]:
    """Lines of a text with who speaks at the left of the first one."""
    lines = content.wrap(width) or [Content("")]
    heads = [Content.styled(who, "bold $accent"), *[Content(" " * _MARGIN)] * (len(lines) - 1)]
    return [head + line for head, line in zip(heads, lines, strict=True)]


class TurnList(VerticalScroll, can_focus=False):
    """The turns that are shown, oldest first."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._turns: tuple[ShownTurn, ...] = ()
        self._chosen = 0

    def show(self, turns: Sequence[ShownTurn], chosen: int) -> None:
        """Show turns, the one at `chosen` marked and in sight."""
        self._turns, self._chosen = tuple(turns), chosen
        views = list(self.query(TurnView))
        for view in views[len(turns) :]:
            view.remove()
        missing = [TurnView() for _ in turns[len(views) :]]
        if missing:
            self.mount(*missing)
        self._views = [*views[: len(turns)], *missing]
        self._redraw()

    def _redraw(self) -> None:
        width = max(20, self.scrollable_content_region.width)
        changed = [
            view.show(shown, is_chosen=place == self._chosen, width=width)
            for place, (view, shown) in enumerate(zip(self._views, self._turns, strict=True))
        ]
        if any(changed):
            self.call_after_refresh(self._show_chosen)

    def on_resize(self, event: Resize) -> None:
        if self._turns:
            self._redraw()
            self.call_after_refresh(self._show_chosen)

    def _show_chosen(self) -> None:
        if not self._turns:
            return
        if self._chosen == len(self._turns) - 1:
            self.scroll_end(animate=False)
        elif self._chosen < len(self._views) and self._views[self._chosen].is_mounted:
            self.scroll_to_widget(self._views[self._chosen], animate=False)
