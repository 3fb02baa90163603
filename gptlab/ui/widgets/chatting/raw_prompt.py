"""What a model really reads: a prompt token by token, and which tokens earn loss."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from gptlab.lab.replying import PromptView
from gptlab.text import visible
from gptlab.ui.palette import probability_colour
from gptlab.ui.widgets.probability_bars import token_label
from gptlab.ui.widgets.token_strip import TokenStrip, make_cell, shown_text


class RawPrompt(Vertical):
    """The strip, and a line about the token under its cursor."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._view: PromptView | None = None

    def compose(self) -> ComposeResult:
        yield Static("", id="chat-raw-said", markup=False)
        yield TokenStrip(id="chat-raw-strip")
        yield Static("", id="chat-raw-token", markup=False)

    def show(self, view: PromptView | None, why_not: str = "") -> None:
        """Show a prompt, or say why there is none."""
        is_other = view != self._view
        self._view = view
        said, strip = self.query_one("#chat-raw-said", Static), self.query_one(TokenStrip)
        if view is None:
            strip.show([])
            said.update(Content.styled(visible(why_not), "$secondary"))
            self.query_one("#chat-raw-token", Static).update(Content(""))
            return
        earning = probability_colour(1.0, dark=self.app.current_theme.dark)
        strip.show(
            [
                make_cell(shown_text(each.text.encode()), earning if each.earns_loss else "")
                for each in view.tokens
            ]
        )
        n_earning = sum(each.earns_loss for each in view.tokens)
        content = Content(f"{view.n_prompt} tokens of prompt, ") + (
            Content.styled(f"{n_earning} of reply", f"on {earning}")
        )
        content += Content.styled(
            f"\nin finetuning the reply earns loss, from token {view.n_prompt + 1} on", "$secondary"
        )
        said.update(content)
        if is_other:
            strip.place(view.n_prompt - 1)  # the end of the prompt, from where it writes
        self._say_token(strip.cursor)

    @on(TokenStrip.Moved)
    def _moved(self, event: TokenStrip.Moved) -> None:
        event.stop()
        self._say_token(event.index)

    def _say_token(self, index: int) -> None:
        if self._view is None or index >= len(self._view.tokens):
            return
        token = self._view.tokens[index]
        earns = "earns loss" if token.earns_loss else "earns no loss"
        words = f"token {index + 1} · {token_label(token.text)} · id {token.id} · {earns}"
        self.query_one("#chat-raw-token", Static).update(Content.styled(words, "$secondary"))
