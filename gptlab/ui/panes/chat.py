"""Chat: questions to an assistant, its replies token by token, and what it really reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widgets import Checkbox, Input, OptionList, Select

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.lab.chat import Conversation, Turn, sample_for_retry
from gptlab.lab.events import ChatOpened
from gptlab.lab.examples import example_texts
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError
from gptlab.ui.live import same_model
from gptlab.ui.panes.base import Pane
from gptlab.ui.panes.chat_help import HELP
from gptlab.ui.panes.chat_keys import KEYS, QUIET_KEYS, has_use
from gptlab.ui.screens.chats import OpenChatScreen
from gptlab.ui.screens.exam import ExamScreen
from gptlab.ui.screens.instruct import InstructScreen
from gptlab.ui.screens.loss_mask import LossMaskScreen
from gptlab.ui.screens.pairs import PairsScreen
from gptlab.ui.widgets.chatting.base_replies import BaseReplies
from gptlab.ui.widgets.chatting.chat_files import ChatFiles
from gptlab.ui.widgets.chatting.chat_settings import ChatSettings
from gptlab.ui.widgets.chatting.dialogue import Dialogue
from gptlab.ui.widgets.chatting.message_panel import MessagePanel, as_before
from gptlab.ui.widgets.chatting.model_words import answers, why_not
from gptlab.ui.widgets.chatting.raw_prompt import RawPrompt
from gptlab.ui.widgets.chatting.reply_start import ReplyStart
from gptlab.ui.widgets.chatting.turn_list import TurnView
from gptlab.ui.widgets.chatting.turns_panel import TurnsPanel
from gptlab.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from gptlab.lab.examining import WrongAnswer

_QUESTIONS = 5
"""Examples that an empty chat offers."""
_METER_AFTER_SECONDS = 0.15
_LISTENING = OpenChatScreen | InstructScreen | LossMaskScreen | PairsScreen | ExamScreen
"""Screens over the pane that hear what happens."""


class ChatPane(Pane):
    """Turns above, a message field below, and at the side the raw prompt or the base's reply."""

    NAME = "chat"
    TITLE = "Chat"
    HELP = HELP
    KEYS = KEYS
    QUIET_KEYS = QUIET_KEYS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.dialogue = Dialogue()
        self._files = ChatFiles(self, session, self.dialogue)
        self._side = ""
        self._live: LiveModel | None = None
        self._is_stale = True
        self._is_dark = True
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield ChatSettings(classes="bar", id="chat-bar")
        with Horizontal(id="chat-body"):
            yield TurnsPanel(example_texts(self.NAME)[:_QUESTIONS], id="chat-turns-panel")
            yield Panel("what the model reads", RawPrompt(id="chat-raw"), id="chat-raw-panel")
            yield BaseReplies(self.session, id="chat-base-panel")
        yield MessagePanel(id="chat-message-panel")

    def on_mount(self) -> None:
        self._is_dark = self.app.current_theme.dark
        self._show_side("")
        self._show_model(self.session.live)
        self._redraw()

    @property
    def _message(self) -> MessagePanel:
        return self.query_one(MessagePanel)

    @property
    def _base(self) -> BaseReplies:
        return self.query_one(BaseReplies)

    def focus_first(self) -> None:
        self._message.field.focus()

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show the form of a finetuning, or put a message into the field."""
        if "message" in fields:
            self._message.field.value = fields["message"]
        if fields.get("view") == "finetune":
            self.action_finetune()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now: the footer shows these alone."""
        if action == "base" and self._side == "base":
            return True  # it also closes
        return has_use(action, self.dialogue, self.session.live)

    # Asking.

    @on(Input.Submitted, "#chat-message")
    def _submitted(self, event: Input.Submitted) -> None:
        if self._send(event.value):
            self._message.field.value = ""

    @on(Input.Submitted, "#chat-begun")
    def _begun_submitted(self) -> None:
        """Send the message, or ask the chosen turn again where there is none."""
        field = self._message.field
        if not field.value.strip() and self.dialogue.chosen is not None:
            self.action_retry()
        elif self._send(field.value):
            field.value = ""

    @on(OptionList.OptionSelected, "#chat-prompts")
    def _question_chosen(self, event: OptionList.OptionSelected) -> None:
        if self._send(event.option.id or ""):
            self._message.field.focus()

    def _send(self, text: str) -> bool:
        """Ask; whether it was asked."""
        if self.dialogue.growing is not None:
            self._warn("It is still answering: Esc stops it.")
            return False
        try:
            asked = self._message.asked(self.dialogue.conversation, text)
            sent = self._ask(asked, asked)
        except LabError as error:
            self._warn(f"{error.message}: {error.hint}" if error.hint else error.message)
            return False
        if sent:
            self._message.stop_editing()
        return sent

    def _ask(
        self,
        asked: Conversation,
        before: Conversation,
        *,
        sample: SampleConfig | None = None,
        goes_on: Turn | None = None,
    ) -> bool:
        """Have the last turn answered, or the reply of `goes_on` gone on with; whether it began."""
        live = self.session.live
        if not answers(live):
            self._warn(why_not(live))
            return False
        sample = sample or self._sample()
        if sample is None:
            return False
        request = self._message.request(asked, sample, self.query_one(ChatSettings).history)
        if goes_on is None:
            self.query_one(ReplyStart).clear()
        else:
            # Under another prompt it would be another reply.
            at = self.dialogue.at(goes_on)
            request = replace(as_before(request, goes_on), conversation=at, goes_on=True)
        self.dialogue.await_reply(self.session.reply(request), asked, before)
        if self._side == "base":
            self._ask_base(sample)
        self._redraw()
        return True

    def _sample(self) -> SampleConfig | None:
        """The settings of sampling; where they are wrong it says so."""
        try:
            return self.query_one(ChatSettings).sample()
        except (LabError, FieldError) as error:
            self._warn(str(error))
            return None

    def _ask_base(self, sample: SampleConfig | None = None) -> None:
        """Put the chosen question to the base, unless it has answered it."""
        turn = self.dialogue.chosen
        if turn is None or self._base.has_asked(turn):
            return
        sample = sample or self._sample()
        if sample is not None:
            at = self.dialogue.at(turn)
            request = self._message.request(at, sample, self.query_one(ChatSettings).history)
            self._base.ask(request, turn)

    def stop_own_work(self) -> bool:
        """The replies, else the edit."""
        growing = self.dialogue.growing
        if growing is not None:
            self.session.stop(growing.job)
        if self._base.stop() or growing is not None:
            return True
        if self._message.editing is None:
            return False
        self._message.stop_editing()
        self._message.field.value = ""
        return True

    # Keys.

    def action_retry(self) -> None:
        turn, sample = self.dialogue.chosen, self._sample()
        if turn is None or sample is None:
            return
        if turn.reply is not None and not self.query_one(ReplyStart).begun:
            # Dictated words alone make it another reply.
            seed = sample.seed + len(self.dialogue.branches(turn))
            sample = replace(sample_for_retry(sample), seed=seed)
        again = self.dialogue.at(turn).retried()
        self._ask(again, self.dialogue.conversation, sample=sample)

    def action_edit(self) -> None:
        turn = self.dialogue.chosen
        if turn is not None:
            self._message.edit(turn, self.dialogue.place + 1)

    def action_go_on(self) -> None:
        turn = self.dialogue.chosen
        if turn is not None and turn.reply is not None:
            again = self.dialogue.at(turn).retried()
            self._ask(again, self.dialogue.conversation, goes_on=turn)

    def action_dictate(self) -> None:
        """Go to the field of the reply's first words."""
        self.query_one("#chat-begun", Input).focus()

    def action_delete(self) -> None:
        self.dialogue.delete()
        self._redraw()

    def action_new(self) -> None:
        self.dialogue.begin_again()
        self._message.field.focus()
        self._redraw()

    def action_choose(self, by: int) -> None:
        if self.dialogue.path:
            self.dialogue.choose(by)
            self._redraw()
        else:
            self.query_one(TurnsPanel).focus_questions()

    def action_switch(self, by: int) -> None:
        self.dialogue.switch(by)
        self._redraw()

    def on_turn_view_chosen(self, event: TurnView.Chosen) -> None:
        self.dialogue.choose_turn(event.turn)
        self._redraw()

    def action_raw(self) -> None:
        self._show_side("" if self._side == "raw" else "raw")

    def action_base(self) -> None:
        self._show_side("" if self._side == "base" else "base")
        if self._side == "base" and self.dialogue.growing is None:
            self._ask_base()
        self._redraw()

    def _show_side(self, side: str) -> None:
        self._side = side
        self.query_one("#chat-raw-panel").display = side == "raw"
        self.query_one("#chat-base-panel").display = side == "base"
        self._redraw()

    def action_copy(self) -> None:
        turn = self.dialogue.chosen
        if turn is not None and turn.reply is not None:
            self.app.copy_to_clipboard(visible(turn.reply.text))
            self.app.notify("The reply is in the clipboard.", markup=False, timeout=3)

    # Chats on disk, the exam, and a new assistant.

    def action_export(self) -> None:
        self._files.export()

    def action_save(self) -> None:
        self._files.save()

    def action_open(self) -> None:
        self._files.open()

    def action_exam(self) -> None:
        """Ask held-out questions, and take a wrong one into the chat."""
        self.app.push_screen(ExamScreen(self.session), self._ask_again)

    def _ask_again(self, wrong: WrongAnswer | None) -> None:
        if wrong is not None:
            asked = self.dialogue.conversation.asked(wrong.instruction, wrong.input)
            self._ask(asked, asked)

    def action_finetune(self) -> None:
        self.app.push_screen(InstructScreen(self.session), self._finetune)

    def _finetune(self, request: FinetuneRequest | None) -> None:
        if request is not None:
            self.session.start_finetuning(request)
            self.app.notify(
                "The assistant is in training: the pane Train shows its curves, and it answers "
                "here meanwhile.",
                markup=False,
            )

    def _warn(self, words: str) -> None:
        self.app.notify(visible(words), severity="warning", markup=False)

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if isinstance(self.app.screen, _LISTENING):
            self.app.screen.on_lab_event(job_id, event)
        if self.dialogue.take(job_id, event) or self._base.take(job_id, event):
            self._is_stale = True
        if isinstance(event, ChatOpened):
            self._before_opening()
        if self._files.take(event):
            self._redraw()

    def _before_opening(self) -> None:
        """Another conversation is about to be shown: what is on its way for this one is not."""
        if self.dialogue.growing is not None:
            self.session.stop(self.dialogue.growing.job)
        self._base.forget()
        self._message.stop_editing()

    # Showing.

    def show_status(self, status: SessionStatus) -> None:
        dark = self.app.current_theme.dark
        if not same_model(status.live, self._live) or status.live != self._live:
            self._show_model(status.live)
            self._is_stale = True
        if self._is_stale or dark != self._is_dark:
            self._is_dark = dark
            self._redraw()

    def _show_model(self, live: LiveModel | None) -> None:
        if not same_model(live, self._live):
            self._base.forget()
        self._live = live
        self.query_one(ReplyStart).show_model(live)
        self.query_one(TurnsPanel).show_model(live)

    def _redraw(self) -> None:
        """Everything that follows from the conversation."""
        if not self.is_mounted:
            return
        self._is_stale = False
        self.query_one(TurnsPanel).show(self.dialogue)
        if self._side == "base":
            self._base.show(self.dialogue.chosen)
        self._show_prompt()
        self.refresh_bindings()

    @on(Input.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _typed(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_METER_AFTER_SECONDS, self._show_prompt)

    def _show_prompt(self) -> None:
        settings = self.query_one(ChatSettings)
        view, why_none = self._message.preview(self.session, self.dialogue, settings)
        self._message.show_prompt(view, why_none)
        if self._side == "raw":
            self.query_one(RawPrompt).show(view, why_none)
