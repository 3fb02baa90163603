"""Chat: questions to an assistant, its replies token by token, and what it really reads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Checkbox, ContentSwitcher, Input, OptionList, Select, Static
from textual.widgets.option_list import Option

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.gpt.events import TokenDrawn
from gptlab.gpt.instructions import ReplyText, template_named
from gptlab.lab.chat import ChatReply, Conversation, ReplyToken, Turn, sample_for_retry
from gptlab.lab.events import (
    ChatDeleted,
    ChatExported,
    ChatOpened,
    ChatRenamed,
    ChatSaved,
    JobFailed,
    JobStopped,
    Replied,
    ReplyStarted,
)
from gptlab.lab.examples import example_texts
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.replying import PromptView, ReplyRequest
from gptlab.lab.session import Session
from gptlab.lab.status import LiveModel, SessionStatus
from gptlab.text import visible
from gptlab.ui.form import FieldError
from gptlab.ui.live import same_model
from gptlab.ui.numbers import bar
from gptlab.ui.panes.base import Pane
from gptlab.ui.screens.chats import OpenChatScreen, SaveChatScreen
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.screens.exam import ExamScreen
from gptlab.ui.screens.instruct import InstructScreen
from gptlab.ui.screens.loss_mask import LossMaskScreen
from gptlab.ui.widgets.chat_settings import ChatSettings
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.raw_prompt import RawPrompt
from gptlab.ui.widgets.reply_start import ReplyStart
from gptlab.ui.widgets.turn_list import (
    ShownTurn,
    TurnList,
    TurnView,
    reply_content,
    reply_words,
)

if TYPE_CHECKING:
    from gptlab.lab.examining import WrongAnswer

_LONGEST_MEASURED = 8_000
"""Characters of a message and what stands before it that are counted in tokens as one types."""
_METER_AFTER_SECONDS = 0.15
_METER_CELLS = 14
_LISTENING = OpenChatScreen | InstructScreen | LossMaskScreen | ExamScreen
"""Screens over the pane that hear what happens."""


@dataclass
class _Growing:
    """A reply on its way."""

    job: str
    target: Conversation
    """Its last turn gets the reply."""
    before: Conversation
    """What is shown again where there is no reply."""
    text: ReplyText | None = None
    """None until the model has read the prompt."""
    tokens: list[ReplyToken] = field(default_factory=list)

    def start(self, event: ReplyStarted) -> None:
        self.text = ReplyText(event.tokenizer, template_named(event.template))
        for id in event.begun:
            self._add(id, event.tokenizer.token_bytes(id), None)

    def take(self, event: TokenDrawn) -> None:
        self._add(event.id, event.data, event.probability)

    def _add(self, id: int, data: bytes, probability: float | None) -> None:
        if self.text is not None:
            self.text.add(id)
            text = data.decode("utf-8", errors="replace")
            self.tokens.append(ReplyToken(id, text, probability))

    @property
    def reply(self) -> ChatReply | None:
        """What stands so far."""
        if self.text is None:
            return None
        return ChatReply(text=self.text.text, tokens=tuple(self.tokens))


class ChatPane(Pane):
    """Turns above, a message field below, and at the side the raw prompt or the base's reply."""

    NAME = "chat"
    TITLE = "Chat"
    HELP = """\
# Chat

A base model only continues text. **Instruction finetuning** shows it some thousand pairs of a
question and an answer, all in one **template**: the instruction, then `### Response:`, then the
answer and an end of text. It is the same training as before, next token after next token; only the
*loss* is counted on the answer alone, so that it learns to answer and not to ask. A chat is the
template with your message in it, and the model continues after `### Response:`.

- The colour of each token is the probability it was drawn with: red was a surprise.
- A reply ends at the **end of text**, at a marker of the template (the model begins a turn of its
  own), at the limit of tokens, or where you stop it.
- The **meter** says how much of the context the prompt fills. What doesn't fit is cut, and it says
  what: earlier turns first, then the end of the message.
- **Several turns**: each message is answered by itself, unless *history* is on. Then the turns
  before stand in the prompt, oldest first.
- Nothing is overwritten: asking again and editing make a **branch** beside the earlier one.
- **Raw** shows the exact prompt in tokens; those that earn loss in a finetuning are coloured.
- The **template** is chosen below the message: that of Alpaca, that of Phi-3, or none. The one that
  the model was trained with is marked; with another it meets a form that it has never seen.
- **First words** can be dictated: the reply begins with them, and the model goes on from there.
- **Base** puts the same question to the model that this one was finetuned from.

| key | |
| --- | --- |
| `Enter` | send |
| `Esc` | stop the reply, leave an edit, then the field: then letters are keys |
| `↑` `↓` | choose a turn |
| `←` `→` | switch between branches |
| `r` | ask again, with another seed |
| `e` | edit the message and send it as a branch |
| `c` | continue the reply |
| `f` | dictate the reply's first words; Enter without a message asks the chosen turn again |
| `d` | delete the turn and what follows |
| `n` | begin again; what was said stays on its branch |
| `w` | raw prompt and its tokens |
| `b` | the base beside |
| `y` | copy the reply |
| `x` | export as Markdown and JSON lines |
| `s` `o` | save under a name, open a saved chat |
| `v` | exam: held-out questions by family, and the wrong answers |
| `i` | finetune an assistant from a base model |
| `F2` | build everything, from text to assistant |
"""
    KEYS = (
        ("r", "retry", "Retry"),
        ("e", "edit", "Edit"),
        ("c", "go_on", "Continue"),
        ("f", "dictate", "First words"),
        ("d", "delete", "Delete"),
        ("n", "new", "New"),
        ("w", "raw", "Raw"),
        ("b", "base", "Base"),
        ("y", "copy", "Copy"),
        ("x", "export", "Export"),
        ("s", "save", "Save"),
        ("o", "open", "Open"),
        ("v", "exam", "Exam"),
        ("i", "finetune", "Finetune"),
    )
    QUIET_KEYS = (
        ("up", "choose(-1)", "Turn before"),
        ("down", "choose(1)", "Next turn"),
        ("left", "switch(-1)", "Branch before"),
        ("right", "switch(1)", "Next branch"),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.conversation = Conversation()
        self._saved = self.conversation
        self._name = ""
        self._chosen = 0
        self._editing: int | None = None
        self._growing: _Growing | None = None
        self._failures: dict[int, str] = {}
        self._base_growing: _Growing | None = None
        self._base_turn: int | None = None
        self._base_replies: dict[int, ChatReply] = {}
        self._base_failure = ""
        self._side = ""
        self._live: LiveModel | None = None
        self._is_stale = True
        self._is_dark = True
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield ChatSettings(classes="bar", id="chat-bar")
        with Horizontal(id="chat-body"):
            with Panel("chat", id="chat-turns-panel"):
                yield Static("", id="chat-notice", markup=False)
                with ContentSwitcher(initial="chat-empty", id="chat-what"):
                    with Vertical(id="chat-empty"):
                        yield Static("", id="chat-knows", markup=False)
                        yield OptionList(
                            *(Option(Content(visible(each)), id=each) for each in _examples()),
                            id="chat-prompts",
                            markup=False,
                        )
                    yield TurnList(id="chat-turns")
            yield Panel("what the model reads", RawPrompt(id="chat-raw"), id="chat-raw-panel")
            yield ScrollPanel(
                "the base, same question",
                Static("", id="chat-base", markup=False),
                id="chat-base-panel",
            )
        yield Panel(
            "message",
            Input(placeholder="ask something, Enter sends", id="chat-message", compact=True),
            ReplyStart(id="chat-start"),
            Static("", id="chat-meter", markup=False),
            id="chat-message-panel",
        )

    def on_mount(self) -> None:
        self._is_dark = self.app.current_theme.dark
        self._show_side("")
        self._show_model(self.session.live)
        self._redraw()

    @property
    def _field(self) -> Input:
        return self.query_one("#chat-message", Input)

    def focus_first(self) -> None:
        self._field.focus()

    # What there is.

    @property
    def path(self) -> tuple[Turn, ...]:
        """The turns that are shown."""
        return self.conversation.path

    @property
    def chosen(self) -> Turn | None:
        """The turn that keys act on."""
        path = self.path
        return path[min(self._chosen, len(path) - 1)] if path else None

    def _at(self, turn: Turn) -> Conversation:
        """The conversation up to a turn."""
        return replace(self.conversation, shown=turn.id)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Which keys are true right now: the footer shows these alone."""
        turn, is_free = self.chosen, self._growing is None
        match action:
            case "retry" | "edit" | "delete":
                return turn is not None and is_free
            case "dictate":
                live = self.session.live
                return is_free and live is not None and not live.is_classifier
            case "go_on":
                return turn is not None and turn.reply is not None and is_free
            case "new":
                return turn is not None and is_free
            case "copy":
                return turn is not None and turn.reply is not None
            case "base":
                return turn is not None or self._side == "base"
            case "export" | "save":
                return bool(self.conversation.turns) and is_free
            case "open":
                return is_free
            case "exam":
                live = self.session.live
                return is_free and live is not None and not live.is_classifier
            case "finetune":
                live = self.session.live
                return live is not None and live.task == "pretrain" and not live.is_classifier
            case "switch":
                return turn is not None and is_free and len(self._branches(turn)) > 1
        return True

    def _branches(self, turn: Turn) -> tuple[Turn, ...]:
        return self.conversation.branches(turn.id)

    # Asking.

    @on(Input.Submitted, "#chat-message")
    def _submitted(self, event: Input.Submitted) -> None:
        if self._send(event.value):
            self._field.value = ""

    @on(Input.Submitted, "#chat-begun")
    def _begun_submitted(self) -> None:
        """Send the message, or ask the chosen turn again where there is none."""
        if self._field.value.strip() or self.chosen is None:
            if self._send(self._field.value):
                self._field.value = ""
        else:
            self.action_retry()

    @on(OptionList.OptionSelected, "#chat-prompts")
    def _example_chosen(self, event: OptionList.OptionSelected) -> None:
        if self._send(event.option.id or ""):
            self._field.focus()

    def _send(self, text: str) -> bool:
        """Ask; whether it was asked."""
        if self._growing is not None:
            self._notify("It is still answering: Esc stops it.")
            return False
        try:
            if self._editing is None:
                asked = self.conversation.asked(text)
            else:
                edited = self.conversation.turn(self._editing)
                asked = self.conversation.edited(edited.id, text, edited.input)
            sent = self._ask(asked, asked)
        except LabError as error:
            self._notify(f"{error.message}: {error.hint}" if error.hint else error.message)
            return False
        if sent:
            self._stop_editing()
        return sent

    def _ask(
        self,
        asked: Conversation,
        before: Conversation,
        *,
        sample: SampleConfig | None = None,
        goes_on: Conversation | None = None,
    ) -> bool:
        """Have the last turn answered, or the reply of `goes_on` gone on with; whether it began."""
        live = self.session.live
        if live is None or live.is_classifier:
            self._notify(_why_not(live))
            return False
        settings = self.query_one(ChatSettings)
        try:
            sample = sample or settings.sample()
        except (LabError, FieldError) as error:
            self._notify(str(error))
            return False
        start = self.query_one(ReplyStart)
        request = ReplyRequest(
            conversation=goes_on or asked,
            sample=sample,
            history=settings.history,
            begun="" if goes_on is not None else start.begun,
            goes_on=goes_on is not None,
            template=start.template,
        )
        if goes_on is not None and goes_on.last is not None and goes_on.last.reply is not None:
            # As it was asked: under another prompt it would be another reply.
            before_it = goes_on.last.reply
            request = replace(request, history=before_it.history, template=before_it.template)
        else:
            start.clear()
        self.conversation = asked
        self._chosen = len(asked.path) - 1
        if asked.shown is not None:
            self._failures.pop(asked.shown, None)
        self._growing = _Growing(self.session.reply(request), asked, before)
        if self._side == "base":
            self._ask_base(sample)
        self._redraw()
        return True

    def _ask_base(self, sample: SampleConfig | None = None) -> None:
        """Put the chosen question to the base, unless it has answered it."""
        turn = self.chosen
        if turn is None or turn.id in self._base_replies or self._base_turn == turn.id:
            return
        if sample is None:
            try:
                settings = self.query_one(ChatSettings).sample()
            except (LabError, FieldError) as error:
                self._notify(str(error))
                return
            sample = turn.reply.sample if turn.reply is not None else settings
        history = turn.reply.history if turn.reply else self.query_one(ChatSettings).history
        template = turn.reply.template if turn.reply else self.query_one(ReplyStart).template
        asked = self._at(turn)
        request = ReplyRequest(
            conversation=asked, sample=sample, history=history, template=template, by_parent=True
        )
        self._base_failure = ""
        self._base_turn = turn.id
        self._base_growing = _Growing(self.session.reply(request), asked, asked)

    def stop_own_work(self) -> bool:
        """The reply, else the edit."""
        running = [each for each in (self._growing, self._base_growing) if each is not None]
        for each in running:
            self.session.stop(each.job)
        if running:
            return True
        if self._editing is not None:
            self._stop_editing()
            self._field.value = ""
            return True
        return False

    # Keys.

    def action_retry(self) -> None:
        turn = self.chosen
        if turn is None:
            return
        try:
            sample = self.query_one(ChatSettings).sample()
        except (LabError, FieldError) as error:
            self._notify(str(error))
            return
        if turn.reply is not None and not self.query_one(ReplyStart).begun:
            # Dictated words alone make it another reply.
            seed = sample.seed + len(self._branches(turn))
            sample = replace(sample_for_retry(sample), seed=seed)
        self._ask(self._at(turn).retried(), self.conversation, sample=sample)

    def action_edit(self) -> None:
        turn = self.chosen
        if turn is None:
            return
        self._editing = turn.id
        self._field.value = turn.text
        panel = self.query_one("#chat-message-panel", Panel)
        panel.say_title(f"edit message {self._chosen + 1} · Enter sends it as a branch, Esc leaves")
        self._field.focus()

    def _stop_editing(self) -> None:
        self._editing = None
        self.query_one("#chat-message-panel", Panel).say_title("message")

    def action_go_on(self) -> None:
        turn = self.chosen
        if turn is not None and turn.reply is not None:
            at = self._at(turn)
            self._ask(at.retried(), self.conversation, goes_on=at)

    def action_dictate(self) -> None:
        """Go to the field of the reply's first words."""
        self.query_one("#chat-begun", Input).focus()

    def action_delete(self) -> None:
        turn = self.chosen
        if turn is not None:
            self.conversation = self.conversation.deleted(turn.id)
            self._redraw()

    def action_new(self) -> None:
        self.conversation = self.conversation.begun_again()
        self._chosen = 0
        self._field.focus()
        self._redraw()

    def action_choose(self, by: int) -> None:
        path = self.path
        if path:
            self._chosen = min(max(0, self._chosen + by), len(path) - 1)
            self._redraw()
        else:
            self.query_one("#chat-prompts", OptionList).focus()

    def action_switch(self, by: int) -> None:
        turn = self.chosen
        if turn is None:
            return
        branches = self._branches(turn)
        place = branches.index(turn) + by
        if 0 <= place < len(branches):
            self.conversation = self.conversation.switched(branches[place].id)
            self._redraw()

    def on_turn_view_chosen(self, event: TurnView.Chosen) -> None:
        ids = [turn.id for turn in self.path]
        if event.turn in ids:
            self._chosen = ids.index(event.turn)
            self._redraw()

    def action_raw(self) -> None:
        self._show_side("" if self._side == "raw" else "raw")

    def action_base(self) -> None:
        self._show_side("" if self._side == "base" else "base")
        if self._side == "base" and self._growing is None:
            self._ask_base()
        self._redraw()

    def _show_side(self, side: str) -> None:
        self._side = side
        self.query_one("#chat-raw-panel").display = side == "raw"
        self.query_one("#chat-base-panel").display = side == "base"
        self._redraw()

    def action_copy(self) -> None:
        turn = self.chosen
        if turn is not None and turn.reply is not None:
            self.app.copy_to_clipboard(visible(turn.reply.text))
            self.app.notify("The reply is in the clipboard.", markup=False, timeout=3)

    # Chats on disk, and a new assistant.

    def action_export(self) -> None:
        self.session.export_chat(self.conversation, self._name or "chat")

    def action_save(self) -> None:
        self.app.push_screen(SaveChatScreen(self._name or self._free_name()), self._save)

    def _free_name(self) -> str:
        first = self.conversation.turns[0].text if self.conversation.turns else ""
        words = re.findall(r"[a-z0-9]+", first.lower())
        return "-".join(words[-3:])[:40] or "chat"

    def _save(self, name: str | None) -> None:
        if name is not None:
            self.session.save_chat(name, self.conversation, replaces=name == self._name)

    def action_open(self) -> None:
        self.app.push_screen(OpenChatScreen(self.session), self._open)

    def _open(self, name: str | None) -> None:
        if name is None:
            return
        if self.conversation.turns == self._saved.turns:
            self.session.open_chat(name)
            return

        def open_it(is_wished: bool | None) -> None:
            if is_wished:
                self.session.open_chat(name)

        self.app.push_screen(
            ConfirmScreen("The chat that is shown is not saved.", yes="Open the other", no="Stay"),
            open_it,
        )

    def action_exam(self) -> None:
        """Ask held-out questions, and take a wrong one into the chat."""
        self.app.push_screen(ExamScreen(self.session), self._ask_again)

    def _ask_again(self, wrong: WrongAnswer | None) -> None:
        if wrong is not None:
            asked = self.conversation.asked(wrong.instruction, wrong.input)
            self._ask(asked, asked)

    def action_finetune(self) -> None:
        self.app.push_screen(InstructScreen(self.session), self._finetune)

    def _finetune(self, request: FinetuneRequest | None) -> None:
        if request is not None:
            self.session.start_finetuning(request)
            self._notify(
                "The assistant is in training: the pane Train shows its curves, and it answers "
                "here meanwhile.",
                is_wrong=False,
            )

    def _notify(self, words: str, *, is_wrong: bool = True) -> None:
        self.app.notify(
            visible(words), severity="warning" if is_wrong else "information", markup=False
        )

    # What happened.

    def on_lab_event(self, job_id: str, event: object) -> None:
        if isinstance(self.app.screen, _LISTENING):
            self.app.screen.on_lab_event(job_id, event)
        if self._growing is not None and job_id == self._growing.job:
            self._take_reply(self._growing, event)
        elif self._base_growing is not None and job_id == self._base_growing.job:
            self._take_base_reply(self._base_growing, event)
        match event:
            case ChatSaved():
                self._name, self._saved = event.name, event.conversation
                self._notify(f"saved in {event.path}", is_wrong=False)
                self._redraw()
            case ChatOpened():
                self._take_opened(event)
            case ChatRenamed() if event.name == self._name:
                self._name = event.new
                self._redraw()
            case ChatDeleted() if event.name == self._name:
                self._name, self._saved = "", Conversation()
                self._redraw()
            case ChatExported():
                self._notify("exported to\n" + "\n".join(event.paths), is_wrong=False)

    def _take_reply(self, growing: _Growing, event: object) -> None:
        match event:
            case ReplyStarted():
                growing.start(event)
            case TokenDrawn():
                growing.take(event)
            case Replied():
                self.conversation = growing.target.replied(event.reply)
                self._growing = None
            case JobFailed() | JobStopped():
                self.conversation = growing.before
                self._chosen = min(self._chosen, max(0, len(self.path) - 1))
                self._growing = None
                if isinstance(event, JobFailed) and self.conversation.shown is not None:
                    self._failures[self.conversation.shown] = event.message
            case _:
                return
        self._is_stale = True

    def _take_base_reply(self, growing: _Growing, event: object) -> None:
        match event:
            case ReplyStarted():
                growing.start(event)
            case TokenDrawn():
                growing.take(event)
            case Replied():
                if self._base_turn is not None:
                    self._base_replies[self._base_turn] = event.reply
                self._base_growing = self._base_turn = None
            case JobFailed() | JobStopped():
                self._base_growing = self._base_turn = None
                self._base_failure = "stopped"
                if isinstance(event, JobFailed):
                    self._base_failure = f"{event.message}: {event.hint}"
            case _:
                return
        self._is_stale = True

    def _take_opened(self, event: ChatOpened) -> None:
        if self._growing is not None:
            self.session.stop(self._growing.job)
            self._growing = None
        self.conversation = self._saved = event.conversation
        self._name = event.name
        self._chosen = max(0, len(self.path) - 1)
        self._failures, self._base_replies = {}, {}
        self._stop_editing()
        self._redraw()

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
            self._base_replies = {}
        self._live = live
        self.query_one(ReplyStart).show_model(live)
        notice = self.query_one("#chat-notice", Static)
        words = _notice(live)
        notice.display = bool(words)
        notice.update(Content.styled(visible(words), "$warning"))
        self.query_one("#chat-knows", Static).update(Content(visible(_knows(live))))
        can_ask = live is not None and not live.is_classifier
        self.query_one("#chat-prompts", OptionList).display = can_ask

    def _redraw(self) -> None:
        """Everything that follows from the conversation."""
        if not self.is_mounted:
            return
        self._is_stale = False
        path = self.path
        self._chosen = min(self._chosen, max(0, len(path) - 1))
        self.query_one("#chat-what", ContentSwitcher).current = (
            "chat-turns" if path else "chat-empty"
        )
        self.query_one(TurnList).show([self._shown(turn) for turn in path], self._chosen)
        title = self._name or "chat"
        if self._name and self.conversation.turns != self._saved.turns:
            title += " · not saved"
        self.query_one("#chat-turns-panel", Panel).say_title(title)
        if self._side == "base":
            self._show_base()
        self._show_prompt()
        self.refresh_bindings()

    def _shown(self, turn: Turn) -> ShownTurn:
        branches = self._branches(turn)
        place = branches.index(turn) + 1
        growing = self._growing
        if growing is not None and growing.target.shown == turn.id:
            reply = growing.reply
            said = "" if reply is not None else "reading the prompt …"
            return ShownTurn(turn, reply, place, len(branches), growing.text is not None, said)
        said, is_failure = "", turn.id in self._failures
        if is_failure:
            said = f"failed: {self._failures[turn.id]} · r asks again"
        elif turn.reply is None:
            said = "no reply · r asks again"
        return ShownTurn(turn, turn.reply, place, len(branches), False, said, is_failure)

    def _show_base(self) -> None:
        turn = self.chosen
        panel = self.query_one("#chat-base-panel", ScrollPanel)
        answer = None if turn is None else self._base_replies.get(turn.id)
        panel.border_title = Content(
            f"{visible(answer.checkpoint)}, same question" if answer else "the base, same question"
        )
        said = self.query_one("#chat-base", Static)
        if turn is None:
            said.update(Content("Ask something: the base answers it too."))
            return
        look = {"dark": self.app.current_theme.dark, "colourless": self.app.no_color}
        content = Content.styled(visible(turn.text) + "\n\n", "bold")
        growing = self._base_growing
        if answer is not None:
            content += reply_content(answer, **look)
            words = f"\n\n{reply_words(answer)}\n{_agreement(turn.reply, answer)}"
            content += Content.styled(visible(words), "$secondary")
        elif growing is not None and self._base_turn == turn.id:
            so_far = growing.reply
            if so_far is None:
                content += Content.styled("reading the base …", "$secondary")
            else:
                content += reply_content(so_far, **look) + Content.styled("▌", "$accent")
        elif self._base_failure:
            content += Content.styled(visible(self._base_failure), "$error")
        else:
            content += Content.styled("b twice asks the base this question.", "$secondary")
        said.update(content)

    # The prompt: meter and raw view.

    @on(Input.Changed)
    @on(Checkbox.Changed)
    @on(Select.Changed)
    def _typed(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_METER_AFTER_SECONDS, self._show_prompt)

    def _show_prompt(self) -> None:
        view, why_not = self._view_prompt()
        content = self._meter_content(view, why_not)
        self.query_one("#chat-meter", Static).update(content)
        if self._side == "raw":
            self.query_one(RawPrompt).show(view, why_not)

    def _view_prompt(self) -> tuple[PromptView | None, str]:
        """What the model would read of the field, or has read of the chosen turn."""
        live = self.session.live
        if live is None or live.is_classifier:
            return None, _why_not(live)
        text = self._field.value
        settings = self.query_one(ChatSettings)
        turn = self.chosen
        start = self.query_one(ReplyStart)
        history, template, begun = settings.history, start.template, start.begun
        try:
            sample = settings.sample()
            if text.strip():
                asked = (
                    self.conversation.asked(text)
                    if self._editing is None
                    else self.conversation.edited(self._editing, text)
                )
            elif turn is not None:
                asked = self._at(turn)
                if turn.reply is not None and not begun:
                    history, template = turn.reply.history, turn.reply.template
                if begun:  # Enter would ask it again
                    asked = asked.retried()
            else:
                n = live.config.context_length
                return None, f"Type a message: here is how much of {n} tokens it fills."
            earlier = asked.earlier(history)
            n_characters = len(asked.turn(asked.path[-1].id).text) + sum(
                len(each.instruction) + len(each.input) + len(each.output) for each in earlier
            )
            if n_characters > _LONGEST_MEASURED:
                return None, f"{n_characters:,} characters: what doesn't fit is cut"
            request = ReplyRequest(
                conversation=asked, sample=sample, history=history, begun=begun, template=template
            )
            view = self.session.view_prompt(request)
        except (LabError, FieldError) as error:
            return None, str(error)
        return view, "" if view is not None else "the model is being read …"

    def _meter_content(self, view: PromptView | None, why_not: str) -> Content:
        if view is None:
            return Content.styled(visible(why_not), "$secondary")
        share = view.n_prompt / view.context_length
        content = Content.styled("context ", "$secondary")
        content += Content.styled(bar(share, _METER_CELLS), "$accent on $foreground 15%")
        content += Content(f" {view.n_prompt} of {view.context_length}")
        if view.prompt.notice:
            return content + Content.styled(f" · {view.prompt.notice}", "$warning")
        if self.query_one(ReplyStart).words:
            content += Content.styled(f" · {self.query_one(ReplyStart).words}", "$warning")
        n_earlier = view.prompt.n_earlier
        words = f"{n_earlier} earlier turns are read" if n_earlier else "answered by itself"
        return content + Content.styled(
            f" · {view.prompt.room} left for the reply · {words}", "$secondary"
        )


def _examples() -> tuple[str, ...]:
    return example_texts(ChatPane.NAME)[:5]


def _agreement(mine: ChatReply | None, its: ChatReply) -> str:
    """From which token on two replies differ."""
    if mine is None:
        return ""
    pairs = zip(mine.ids, its.ids, strict=False)
    same = next((place for place, (one, other) in enumerate(pairs) if one != other), None)
    if same is None:
        same = min(len(mine.ids), len(its.ids))
        if len(mine.ids) == len(its.ids):
            return "the same tokens"
    return "other from the first token on" if same == 0 else f"the same first {same} tokens"


def _why_not(live: LiveModel | None) -> str:
    if live is None:
        return "No model is loaded: m chooses one."
    return f"{live.title} is a classifier and writes no replies: m chooses another model."


def _notice(live: LiveModel | None) -> str:
    if live is None or live.is_classifier or live.task == "instruct":
        return ""
    return (
        f"{live.title} is a base model: it only continues text, and was never taught to answer. "
        "Esc, then i finetunes an assistant from it."
    )


def _knows(live: LiveModel | None) -> str:
    if live is None:
        return (
            "Here you ask, and an assistant answers token by token.\n\n"
            "No model is loaded. Esc, then m chooses one: an assistant, or a base model, from "
            "which i makes an assistant. F2 builds everything, from text to assistant."
        )
    if live.is_classifier:
        labels = ", ".join(live.labels)
        return (
            f"{live.title} is a classifier: it labels messages ({labels}) and writes no replies."
            "\n\nEsc, then m chooses an assistant; the pane Classify asks this one."
        )
    if live.task != "instruct":
        return "Try it: ↓ goes to the questions, Enter sends one.\n"
    return (
        f"{live.title} knows what its instructions taught. The bundled ones are of a small world: "
        "opposites, plurals, the past tense, small sums, colours, what things are for, who does "
        "what, endings of stories. Of the rest it says that it does not know.\n\n"
        "↓ goes to the questions, Enter sends one; or type your own.\n"
    )
