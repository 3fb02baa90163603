"""The pane Chat on tiny real models: bytes, one layer, replies of chance."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input, OptionList, Select, Static

from gptlab import paths
from gptlab.gpt.config import GPTConfig
from gptlab.lab.chat import ChatReply, ReplyToken
from gptlab.lab.examples import example_texts
from gptlab.ui.app import LabApp
from gptlab.ui.panes.chat import ChatPane
from gptlab.ui.screens.chats import OpenChatScreen, SaveChatScreen
from gptlab.ui.screens.exam import ExamScreen
from gptlab.ui.screens.instruct import InstructScreen
from gptlab.ui.widgets.chatting.turn_list import TurnView, reply_content
from gptlab.ui.widgets.token_strip import TokenStrip

from .screen import lab, until


def save_model(folder: Path, seed: int, context_length: int = 400, **metadata: Any) -> str:
    import torch

    from gptlab.gpt import checkpoint
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    shape = GPTConfig(vocab_size=257, context_length=context_length, n_layer=1, n_head=2, n_embd=16)
    model = GPT(shape, seed=seed)
    with torch.no_grad():
        model.wte.weight[256] = 0  # the end of text is never the likeliest: a reply goes on
    checkpoint.save(folder, model, load_tokenizer("byte"), metadata=metadata)
    return str(folder)


@pytest.fixture
def base(tmp_path: Path) -> str:
    return save_model(tmp_path / "base", 1, task="pretrain", step=5)


@pytest.fixture
def helper(tmp_path: Path, base: str) -> str:
    """An assistant with a base."""
    from gptlab.gpt.checkpoint import weights_sha256

    sha256 = weights_sha256(Path(base))
    parent = {"reference": "base", "path": base, "run": None, "step": None, "sha256": sha256}
    return save_model(tmp_path / "helper", 2, task="instruct", parent=parent)


async def load(app: LabApp, folder: str, *, tokens: int = 6) -> ChatPane:
    await until(lambda: app.session.status.machine is not None)
    app.session.load(folder)
    await until(lambda: app.session.live is not None)
    pane = app.pane
    assert isinstance(pane, ChatPane)
    await until(lambda: pane._live is not None)
    app.query_one("#chat-max_new_tokens", Input).value = str(tokens)
    return pane


async def ask(app: LabApp, pane: ChatPane, text: str) -> ChatReply:
    app.query_one("#chat-message", Input).value = text
    app.query_one("#chat-message", Input).focus()
    await app.pilot.press("enter")
    return await answered(pane)


async def answered(pane: ChatPane) -> ChatReply:
    await until(lambda: pane.dialogue.growing is None)
    last = pane.dialogue.conversation.last
    assert last is not None and last.reply is not None
    return last.reply


def shown(app: LabApp, widget: str) -> str:
    return str(app.query_one(widget, Static).content)


def turns(app: LabApp) -> list[str]:
    return [str(view.content) for view in app.query(TurnView)]


async def test_without_a_model_it_says_how_to_get_one() -> None:
    async with lab("chat") as app:
        assert "m chooses one" in shown(app, "#chat-knows")
        await app.pilot.press(*"hi", "enter")
        assert app.query_one("#chat-message", Input).value == "hi", "the text is not lost"
        assert app.pane.dialogue.conversation.turns == ()


async def test_a_message_is_answered_and_the_reply_says_how_it_came(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        reply = await ask(app, pane, "Who?")
        assert len(reply.tokens) == 6
        await until(lambda: "limit of tokens" in turns(app)[0])
        assert "you Who?" in turns(app)[0]
        assert "6 tokens" in turns(app)[0]
        assert app.query_one("#chat-message", Input).value == ""


async def test_a_question_of_the_empty_chat_is_sent_by_enter(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        assert "opposites" in shown(app, "#chat-knows")
        await app.pilot.press("down", "enter")
        await answered(pane)
        assert pane.dialogue.path[0].text == example_texts("chat")[0]
        assert app.query_one("#chat-prompts", OptionList).option_count == 5


async def test_asking_again_and_editing_make_branches_that_arrows_switch(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        first = await ask(app, pane, "Who?")
        await app.pilot.press("escape", "r")
        second = await answered(pane)
        assert second.ids != first.ids and second.sample.seed != first.sample.seed
        await until(lambda: "branch 2 of 2" in turns(app)[0])
        await app.pilot.press("e")
        field = app.query_one("#chat-message", Input)
        assert field.value == "Who?" and field.has_focus
        field.value = "What?"
        await app.pilot.press("enter")
        await answered(pane)
        assert [turn.text for turn in pane.dialogue.path] == ["What?"]
        await app.pilot.press("escape", "left", "left")
        assert pane.dialogue.path[0].reply == first
        assert len(pane.dialogue.conversation.turns) == 3


async def test_escape_leaves_an_edit_and_the_next_message_is_a_new_turn(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        await ask(app, pane, "Who?")
        await app.pilot.press("escape", "e", "escape")
        assert app.query_one("#chat-message", Input).value == ""
        await ask(app, pane, "What?")
        assert [turn.text for turn in pane.dialogue.path] == ["Who?", "What?"]
        await app.pilot.press("escape", "up", "d")
        assert pane.dialogue.path == ()


async def test_escape_stops_a_reply_and_c_goes_on_with_it(tmp_path: Path) -> None:
    long = save_model(tmp_path / "long", 2, 20_000, task="instruct")
    async with lab("chat") as app:
        pane = await load(app, long, tokens=19_000)
        app.query_one("#chat-message", Input).value = "x"
        await app.pilot.press("enter")
        await until(
            lambda: pane.dialogue.growing is not None and len(pane.dialogue.growing.tokens) > 2
        )
        await app.pilot.press("escape")
        stopped = await answered(pane)
        assert stopped.stop == "you"
        await until(lambda: "stopped by you" in turns(app)[0])
        app.query_one("#chat-max_new_tokens", Input).value = "3"
        await app.pilot.press("escape", "c")
        longer = await answered(pane)
        assert longer.tokens[: len(stopped.tokens)] == stopped.tokens
        assert len(longer.tokens) == len(stopped.tokens) + 3


async def test_a_failed_reply_leaves_the_chat_usable(helper: str, tmp_path: Path) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        reply = await ask(app, pane, "Who?")
        tiny = save_model(tmp_path / "short", 3, 20, task="instruct")
        app.session.load(tiny)
        await until(lambda: pane._live is not None and pane._live.name == "short")
        app.query_one("#chat-message", Input).value = "What?"
        await app.pilot.press("enter")
        await until(lambda: len(turns(app)) == 2 and "failed" in turns(app)[1])
        assert "leaves no room" in turns(app)[1]
        app.session.load(helper)
        await until(lambda: pane._live is not None and pane._live.name == "helper")
        await app.pilot.press("escape", "r")
        await answered(pane)
        assert [turn.text for turn in pane.dialogue.path] == ["Who?", "What?"]
        assert pane.dialogue.path[0].reply == reply


async def test_the_base_answers_the_same_question_beside(helper: str) -> None:
    async with lab("chat", (120, 40)) as app:
        pane = await load(app, helper)
        await ask(app, pane, "Who?")
        await app.pilot.press("escape", "b")
        await until(lambda: bool(pane._base.replies))
        await until(lambda: "limit of tokens" in shown(app, "#chat-base"))
        title = str(app.query_one("#chat-base-panel").border_title)
        assert title == "base@5, same question"
        await ask(app, pane, "What?")
        await until(lambda: len(pane._base.replies) == 2)


async def test_the_raw_view_has_the_prompt_of_what_is_typed_and_of_a_turn(helper: str) -> None:
    async with lab("chat", (120, 40)) as app:
        pane = await load(app, helper)
        await app.pilot.press("escape", "w")
        app.query_one("#chat-message", Input).value = "Where is it?"
        strip = app.query_one("#chat-raw-strip", TokenStrip)
        text = lambda: "".join(cell.text for cell in strip.cells)  # noqa: E731
        await until(lambda: "Where·is·it?" in text())
        assert "###·Response:" in text()
        assert not any(cell.colour for cell in strip.cells)
        assert " of 400" in shown(app, "#chat-meter")
        reply = await ask(app, pane, "Who?")
        await until(lambda: sum(bool(cell.colour) for cell in strip.cells) == len(reply.ids))


async def test_the_meter_says_what_is_cut(helper: str) -> None:
    async with lab("chat", (120, 40)) as app:
        await load(app, helper)
        app.query_one("#chat-message", Input).value = "a" * 900
        await until(lambda: "are cut" in shown(app, "#chat-meter"))


async def test_a_chat_is_saved_opened_and_exported(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        await ask(app, pane, "Who?")
        before = pane.dialogue.conversation
        await app.pilot.press("escape", "s")
        await until(lambda: isinstance(app.screen, SaveChatScreen))
        app.screen.query_one(Input).value = "mine"
        await app.pilot.press("enter")
        file = paths.chats_dir() / "mine.json"
        await until(lambda: pane.dialogue.name == "mine")
        assert file.is_file()
        await app.pilot.press("n")
        assert pane.dialogue.path == ()
        await app.pilot.press("escape", "o")
        await until(lambda: isinstance(app.screen, OpenChatScreen))
        await until(lambda: app.screen.query_one(OptionList).option_count == 1)
        await app.pilot.press("enter")
        await until(lambda: pane.dialogue.conversation == before)
        await app.pilot.press("escape", "x")
        exports = paths.chats_dir() / "exports"
        await until(lambda: len(list(exports.glob("mine.*"))) == 2)
        lines = (exports / "mine.jsonl").read_text(encoding="utf-8").splitlines()
        assert json.loads(lines[0])["text"] == "Who?"


async def test_a_reply_goes_to_the_clipboard_without_what_terminals_act_on(
    helper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        await ask(app, pane, "Who?")
        evil = ChatReply(text="a\x1b]52;c;eA==\x07", stop="limit")
        pane.dialogue.conversation = pane.dialogue.conversation.replied(evil)
        pane._redraw()
        assert "\x1b" not in turns(app)[0]
        copied: list[str] = []
        monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
        await app.pilot.press("escape", "y")
        assert copied == ["a␛]52;c;eA==␇"]


async def test_a_base_model_is_named_as_one_and_finetuned(base: str, tmp_path: Path) -> None:
    pairs = [
        {"instruction": f"Say {word}.", "input": "", "output": word} for word in ("a", "b", "c")
    ] * 8
    data = tmp_path / "pairs.json"
    data.write_text(json.dumps(pairs), encoding="utf-8")
    async with lab("chat") as app:
        pane = await load(app, base)
        assert "only continues text" in shown(app, "#chat-notice")
        await app.pilot.press("escape", "i")
        await until(lambda: isinstance(app.screen, InstructScreen))
        screen = app.screen
        screen.query_one("#instruct-data", Input).value = str(data)
        screen.query_one("#instruct-steps", Input).value = "2"
        cost = screen.query_one("#instruct-cost", Static)
        await until(lambda: "about" in str(cost.content))
        assert "2 steps" in str(cost.content)
        await app.pilot.press("ctrl+t")
        await until(lambda: any(job.kind == "train" for job in app.session.status.jobs))
        await until(lambda: all(job.is_over for job in app.session.status.jobs))
        await until(lambda: pane._live is not None and pane._live.task == "instruct")
        assert not app.query_one("#chat-notice").display


async def test_a_classifier_says_that_it_does_not_chat(tmp_path: Path) -> None:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.classifier_config import ClassifierConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    shape = GPTConfig(vocab_size=257, context_length=64, n_layer=1, n_head=1, n_embd=8)
    head = ClassifierConfig(labels=("ham", "spam"), pad_id=256)
    checkpoint.save(tmp_path / "labels", Classifier(GPT(shape), head), load_tokenizer("byte"))
    async with lab("chat") as app:
        pane = await load(app, str(tmp_path / "labels"))
        await until(lambda: "(ham, spam)" in shown(app, "#chat-knows"))
        await app.pilot.press(*"hi", "enter")
        assert pane.dialogue.conversation.turns == ()


def test_a_reply_is_coloured_up_to_the_marker_and_whole_characters_stay_whole() -> None:
    marked = ChatReply(
        text="Hi.", tokens=(ReplyToken(1, "Hi", 0.9), ReplyToken(2, ".\n\n### Instr", 0.1))
    )
    content = reply_content(marked, dark=True, colourless=False)
    assert content.plain == "Hi."
    assert len(content.spans) == 2
    split = ChatReply(text="é", tokens=(ReplyToken(1, "\ufffd", 0.9), ReplyToken(2, "\ufffd", 1.0)))
    assert reply_content(split, dark=True, colourless=False).plain == "é"
    unsure = reply_content(marked, dark=True, colourless=True)
    assert [str(span.style) for span in unsure.spans if span.style] == ["underline"]


async def test_the_template_that_it_was_trained_with_is_chosen_and_another_changes_the_prompt(
    tmp_path: Path, base: str
) -> None:
    phi = save_model(tmp_path / "phi", 2, task="instruct", template="phi-3")
    async with lab("chat", (120, 40)) as app:
        pane = await load(app, phi)
        menu = app.query_one("#chat-template", Select)
        await until(lambda: menu.value == "phi-3")
        assert ("Phi-3 (trained)", "phi-3") in [(str(a), b) for a, b in menu._options]
        await app.pilot.press("escape", "w")
        app.query_one("#chat-message", Input).value = "Who?"
        strip = app.query_one("#chat-raw-strip", TokenStrip)
        text = lambda: "".join(cell.text for cell in strip.cells)  # noqa: E731
        await until(lambda: "<|user|>" in text() and "Who?" in text())
        assert "trained with" not in shown(app, "#chat-meter")
        menu.value = "alpaca"
        await until(lambda: "###·Response:" in text())
        assert "trained with template Phi-3" in shown(app, "#chat-meter")
        reply = await ask(app, pane, "Who?")
        assert reply.template == "alpaca"
        menu.value = "none"
        await until(lambda: "###·Response:" in text(), 5)  # it shows how that turn was asked
        await app.pilot.press("escape", "c")
        longer = await answered(pane)
        assert longer.template == "alpaca", "a reply goes on under the prompt that it began with"
        await app.pilot.press("e", "enter")
        assert (await answered(pane)).template == "none", "an edit is asked as the menu says"
        app.session.load(base)
        await until(lambda: menu.value == "none" and pane._live.name == "base")


async def test_a_reply_begins_with_dictated_words_and_goes_on(helper: str) -> None:
    async with lab("chat", (120, 40)) as app:
        pane = await load(app, helper)
        first = await ask(app, pane, "Who?")
        await app.pilot.press("escape", "f")
        field = app.query_one("#chat-begun", Input)
        assert field.has_focus
        await app.pilot.press(*"An owl", "enter")
        reply = await answered(pane)
        assert reply.text.startswith("An owl") and len(reply.tokens) == len("An owl") + 6
        assert [token.probability for token in reply.tokens[:6]] == [None] * 6
        assert field.value == ""
        await until(lambda: "6 dictated" in turns(app)[0] and "branch 2 of 2" in turns(app)[0])
        await app.pilot.press("escape", "left")
        assert pane.dialogue.path[0].reply == first
        field.value = "It is"
        assert (await ask(app, pane, "What?")).text.startswith("It is")
        assert [turn.text for turn in pane.dialogue.path] == ["Who?", "What?"]


async def test_saved_chats_are_renamed_and_deleted_after_a_question(helper: str) -> None:
    async with lab("chat") as app:
        pane = await load(app, helper)
        await ask(app, pane, "Who?")
        for name in ("one", "two"):
            app.session.save_chat(name, pane.dialogue.conversation)
        await until(lambda: pane.dialogue.name == "two")
        await app.pilot.press("escape", "o")
        await until(lambda: isinstance(app.screen, OpenChatScreen))
        chats = app.screen
        listed = chats.query_one(OptionList)
        await until(lambda: listed.option_count == 2)
        listed.highlighted = listed.get_option_index("two")
        await app.pilot.press("r")
        app.screen.query_one(Input).value = "one"
        await app.pilot.press("enter")
        await until(lambda: any("'one'" in str(n.message) for n in app._notifications))
        await app.pilot.press("r")
        app.screen.query_one(Input).value = "three"
        await app.pilot.press("enter")
        await until(lambda: pane.dialogue.name == "three")
        await until(lambda: {each.name for each in chats._chats} == {"one", "three"})
        listed.highlighted = listed.get_option_index("three")
        await app.pilot.press("d", "n")
        assert (paths.chats_dir() / "three.json").is_file()
        await app.pilot.press("d", "y")
        await until(lambda: [each.name for each in chats._chats] == ["one"])
        assert pane.dialogue.name == "" and pane.dialogue.conversation.turns, "what is shown stays"


async def test_the_exam_lists_wrong_answers_and_asks_one_again(helper: str, tmp_path: Path) -> None:
    pairs = [
        {"instruction": f"Say {word} [/]", "output": word, "family": "words", "split": "new"}
        for word in ("a", "b", "c")
    ]
    data = tmp_path / "questions.json"
    data.write_text(json.dumps(pairs), encoding="utf-8")
    async with lab("chat", (120, 40)) as app:
        pane = await load(app, helper)
        await app.pilot.press("escape", "v")
        await until(lambda: isinstance(app.screen, ExamScreen))
        exam = app.screen
        said = lambda: str(exam.query_one("#exam-said", Static).content)  # noqa: E731
        exam.query_one("#exam-data", Input).value = str(tmp_path / "gone.json")
        await app.pilot.press("ctrl+t")
        await until(lambda: "gone.json does not exist" in said())
        exam.query_one("#exam-data", Input).value = str(data)
        await app.pilot.press("ctrl+t")
        await until(lambda: "0.0% right of 3 questions" in said())
        assert "words" in str(exam.query_one("#exam-table", Static).content)
        await app.pilot.press("down", "enter")
        await answered(pane)
        assert [turn.text for turn in pane.dialogue.path] == ["Say b [/]"]
