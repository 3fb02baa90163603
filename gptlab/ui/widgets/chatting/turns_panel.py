"""The conversation, or what may be asked while there is none."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import ContentSwitcher, OptionList, Static
from textual.widgets.option_list import Option

from gptlab.lab.status import LiveModel
from gptlab.text import visible
from gptlab.ui.widgets.chatting.dialogue import Dialogue
from gptlab.ui.widgets.chatting.model_words import answers, knows, notice
from gptlab.ui.widgets.chatting.turn_list import TurnList
from gptlab.ui.widgets.panel import Panel


class TurnsPanel(Panel):
    """Turns below a notice about the model; a choice of questions is `OptionList.OptionSelected`
    with the question as the option's id."""

    def __init__(self, questions: Sequence[str], *, id: str | None = None) -> None:
        super().__init__("chat", id=id)
        self._questions = questions

    def compose(self) -> ComposeResult:
        yield Static("", id="chat-notice", markup=False)
        with ContentSwitcher(initial="chat-empty", id="chat-what"):
            with Vertical(id="chat-empty"):
                yield Static("", id="chat-knows", markup=False)
                yield OptionList(
                    *(Option(Content(visible(each)), id=each) for each in self._questions),
                    id="chat-prompts",
                    markup=False,
                )
            yield TurnList(id="chat-turns")

    def focus_questions(self) -> None:
        """Go to the questions that may be asked."""
        self.query_one("#chat-prompts", OptionList).focus()

    def show_model(self, live: LiveModel | None) -> None:
        """Say what the live model knows."""
        words, note = notice(live), self.query_one("#chat-notice", Static)
        note.display = bool(words)
        note.update(Content.styled(visible(words), "$warning"))
        self.query_one("#chat-knows", Static).update(Content(visible(knows(live))))
        self.query_one("#chat-prompts", OptionList).display = answers(live)

    def show(self, dialogue: Dialogue) -> None:
        """Show the turns, the chosen one marked."""
        turns = dialogue.shown_turns()
        what = self.query_one("#chat-what", ContentSwitcher)
        what.current = "chat-turns" if turns else "chat-empty"
        self.query_one(TurnList).show(turns, dialogue.place)
        self.say_title(dialogue.title)
