"""The pane Classify on tiny real models: bytes, two layers, messages that a letter tells apart."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from textual.widgets import Checkbox, Input, OptionList, Select, Static, TextArea

from gptlab import paths
from gptlab.gpt.classifier_config import POOLINGS
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.data.messages import read_messages
from gptlab.lab.examples import example_texts
from gptlab.ui.app import LabApp
from gptlab.ui.live import same_model
from gptlab.ui.panes.classify import ClassifyPane
from gptlab.ui.screens.report import ReportScreen
from gptlab.ui.screens.threshold import ThresholdScreen
from gptlab.ui.widgets import classifier_form
from gptlab.ui.widgets.freeze_tree import FreezeTree, toggled
from gptlab.ui.widgets.loss_curve import LossCurve
from gptlab.ui.widgets.panel import Panel, ScrollPanel
from gptlab.ui.widgets.token_strip import TokenStrip

from .screen import lab, until

SHAPE = GPTConfig(vocab_size=257, context_length=48, n_layer=2, n_head=2, n_embd=16)


@pytest.fixture(autouse=True)
def tuning_never_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps that are taken only to be timed would have to end before a test can."""
    monkeypatch.setattr(classifier_form, "MEASURE_AFTER_SECONDS", 1000.0)


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    draw = random.Random(1)
    rows = ["label,text"]
    for number in range(60):
        words = "".join(draw.choices("abcdefgh", k=draw.randint(3, 12)))
        rows.append(f"spam,{words}!" if number % 2 else f"ham,{words}.")
    path = tmp_path / "messages.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def base(tmp_path: Path) -> str:
    """A language model that knows nothing, as a checkpoint."""
    from gptlab.gpt import checkpoint
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    folder = tmp_path / "base"
    checkpoint.save(folder, GPT(SHAPE, seed=3), load_tokenizer("byte"), metadata={"step": 7})
    return str(folder)


@pytest.fixture
def classifier(tmp_path: Path) -> str:
    """A classifier that knows nothing, as a checkpoint; one of its labels is hostile."""
    from gptlab.gpt import checkpoint
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.classifier_config import ClassifierConfig
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers import load_tokenizer

    head = ClassifierConfig(labels=("ham", "spam", "[/]\x1b"), pad_id=256)
    model = Classifier(GPT(SHAPE, seed=3), head, seed=1)
    folder = tmp_path / "labels"
    checkpoint.save(folder, model, load_tokenizer("byte"), metadata={"step": 9})
    return str(folder)


async def load(app: LabApp, folder: str) -> ClassifyPane:
    await until(lambda: app.session.status.machine is not None)
    app.session.load(folder)
    await until(lambda: app.session.live is not None)
    pane = app.pane
    assert isinstance(pane, ClassifyPane)
    await until(lambda: pane._live is not None)
    return pane


def shown(app: LabApp, widget: str) -> str:
    return str(app.query_one(widget, Static).content)


def type_message(app: LabApp, text: str) -> None:
    app.query_one("#message-text", TextArea).text = text


async def test_without_a_model_it_says_how_to_get_one_and_letters_are_keys() -> None:
    async with lab("classify") as app:
        assert "m chooses a classifier" in shown(app, "#answer")
        await app.pilot.press("f")
        assert app.pane.view == "finetune"
        assert "m chooses" in shown(app, "#finetune-plan")
        assert app.query_one("#finetune-start").disabled
        await app.pilot.press("e")
        assert "m chooses" in shown(app, "#test-said")
        await app.pilot.press("p")
        assert "m chooses" in shown(app, "#padding-figures")


async def test_a_language_model_is_finetuned_and_then_labels_what_is_typed(
    base: str, messages: Path
) -> None:
    async with lab("classify", (120, 40)) as app:
        pane = await load(app, base)
        assert pane.view == "finetune"
        app.query_one("#finetune-data", Input).value = str(messages)
        app.query_one("#finetune-steps", Input).value = "60"
        app.query_one("#finetune-learning_rate", Input).value = "0.01"
        app.query_one("#finetune-trainable", Select).value = "all"
        await until(lambda: "(100.0%)" in shown(app, "#finetune-plan"))
        await app.pilot.press("ctrl+t")
        assert pane.view == "curves"
        await until(lambda: "right, best at step" in shown(app, "#classifier-result"))
        await until(lambda: len(app.query_one("#classifier-accuracy", LossCurve).lines) == 2)
        assert "ham" in shown(app, "#classifier-result")
        live = app.session.live
        assert live is not None and live.labels == ("ham", "spam") and live.path is not None
        await until(lambda: pane._live == live)
        await app.pilot.press("t")
        await app.pilot.press(*"abcd!")
        await until(lambda: "▸ spam" in shown(app, "#answer"))
        strip = app.query_one("#reading", TokenStrip)
        await until(lambda: [cell.text for cell in strip.cells] == list("abcd!"))
        await until(lambda: "abcd!" in shown(app, "#words"))
        await app.pilot.press("escape", "l")
        await until(lambda: "towards spam" in shown(app, "#words"))


async def test_the_tree_locks_and_unlocks_with_all_that_has_to_follow(base: str) -> None:
    async with lab("classify", (120, 40)) as app:
        await load(app, base)
        tree = app.query_one(FreezeTree)
        await until(lambda: len(tree.root.children) == SHAPE.n_layer + 4)
        by_name = {node.data: node for node in tree.root.children}
        before = shown(app, "#finetune-plan")
        tree.focus()
        tree.move_cursor(by_name["transformer.h.0"])
        await app.pilot.press("enter")
        chosen = app.query_one("#finetune-trainable", Select)
        await until(lambda: chosen.value == "two-blocks")
        await until(lambda: shown(app, "#finetune-plan") != before)
        assert "learns" in str(by_name["transformer.h.0"].label)
        assert "locked" in str(by_name["transformer.wte"].label)
        tree.move_cursor(by_name["transformer.ln_f"])
        await app.pilot.press("enter")
        await until(lambda: chosen.value == "head")
        assert "34 of" in shown(app, "#finetune-plan"), "two labels × (16 + a bias)"


def test_locking_takes_the_fewest_parts_more_or_less() -> None:
    shape = GPTConfig(vocab_size=20, context_length=8, n_layer=3, n_head=1, n_embd=4)
    assert toggled(shape, "last-block", "transformer.wte") == "all"
    assert toggled(shape, "all", "transformer.wpe") == "two-blocks"
    assert toggled(shape, "all", "transformer.h.2.mlp") == "head"
    assert toggled(shape, "head", "transformer.h.1") == "two-blocks"
    assert toggled(shape, "head", "score") == "head", "the head always learns"


async def test_files_that_cannot_be_learned_from_are_refused_in_the_form(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lab("classify") as app:
        await load(app, base)
        monkeypatch.setattr(classifier_form, "MEASURE_AFTER_SECONDS", 0.1)
        field = app.query_one("#finetune-data", Input)
        field.value = str(tmp_path / "gone.csv")
        await until(lambda: "There is no file" in shown(app, "#finetune-plan"))
        assert app.query_one("#finetune-start").disabled
        wrong = tmp_path / "wrong.csv"
        wrong.write_text("a,b\n1,2\n", encoding="utf-8")
        field.value = str(wrong)
        # A long path is broken where the line ends.
        said = lambda: "".join(shown(app, "#finetune-plan").split("time")[-1].split())  # noqa: E731
        await until(lambda: "wrong.csv" in said())
        monkeypatch.setattr(classifier_form, "MEASURE_AFTER_SECONDS", 1000.0)
        field.value = ""
        await until(lambda: "the bundled messages" in shown(app, "#finetune-plan"))


async def test_the_form_says_what_becomes_of_the_messages(
    base: str, messages: Path, tmp_path: Path
) -> None:
    async with lab("classify", (120, 40)) as app:
        await load(app, base)
        rows = messages.read_text(encoding="utf-8").splitlines()
        rows += [f"[/]\x1b,hi {number}" for number in range(10)]
        rows += [f"spam,more {number}" for number in range(20)]
        data = tmp_path / "more.csv"
        data.write_text("\n".join(rows) + "\n", encoding="utf-8")
        app.query_one("#finetune-data", Input).value = str(data)
        counts = lambda: shown(app, "#finetune-counts")  # noqa: E731
        await until(lambda: "padding" in counts())
        words = {line.split()[0]: line.split()[1:] for line in counts().splitlines()[1:]}
        assert words["ham"][:2] == ["30", "30"] and words["spam"][:2] == ["50", "50"]
        assert words["all"][0] == "90" and "none cut at 48" in counts()
        assert "\x1b" not in counts() and "[/]" in counts()
        app.query_one("#finetune-balance", Checkbox).toggle()
        await until(lambda: "    90    30    21     3     6" in counts())
        data.write_text("label,text\nham,\n", encoding="utf-8")
        app.query_one("#finetune-balance", Checkbox).toggle()
        await until(lambda: "has an empty message" in counts())


async def test_an_error_is_tried_with_enter(classifier: str, messages: Path) -> None:
    async with lab("classify") as app:
        pane = await load(app, classifier)
        app.query_one("#test-data", Input).value = str(messages)
        pane.action_errors()
        await until(lambda: "of 60 messages" in shown(app, "#test-said"))
        confusion = shown(app, "#confusion")
        assert "\x1b" not in confusion and "spam" in confusion
        errors = app.query_one("#error-list", OptionList)
        await until(lambda: errors.has_focus)
        first = pane._tests._errors[0].message.text
        await app.pilot.press("enter")
        assert pane.view == "message"
        assert app.query_one("#message-text", TextArea).text == first
        await until(lambda: "▸" in shown(app, "#answer"))


async def test_an_error_is_relabelled_and_one_key_trains_again(
    base: str, messages: Path, tmp_path: Path
) -> None:
    async with lab("classify", (120, 40)) as app:
        pane = await load(app, base)
        app.query_one("#finetune-data", Input).value = str(messages)
        app.query_one("#finetune-steps", Input).value = "1"
        app.query_one("#finetune-trainable", Select).value = "head"
        await until(lambda: "1 ×" in shown(app, "#finetune-plan"))
        await app.pilot.press("ctrl+t")
        live = lambda: app.session.live  # noqa: E731
        await until(lambda: live() is not None and live().path is not None and live().is_classifier)
        await until(lambda: same_model(pane._live, live()))
        assert not pane.check_action("relabel", ())
        before = messages.read_bytes()
        pane.action_errors()
        await until(lambda: pane._tests.found is not None)
        found = pane._tests.found
        assert found is not None and found.errors, "one step teaches nothing"
        errors = app.query_one("#error-list", OptionList)
        await until(lambda: errors.has_focus)
        error = found.errors[0]
        line = lambda: str(errors.get_option_at_index(0).prompt)  # noqa: E731
        await app.pilot.press("r")
        assert f"✎{error.predicted}" in line()
        title = lambda: str(app.query_one("#errors-panel", Panel).border_title)  # noqa: E731
        assert "1 relabelled: Ctrl-T trains again" in title()
        await app.pilot.press("r")
        assert "✎" not in line() and "relabelled" not in title()
        await app.pilot.press("r")
        own = tmp_path / "mine.csv"
        app.query_one("#relabelled-data", Input).value = str(own)
        await app.pilot.press("ctrl+t")
        await until(lambda: pane.view == "curves")
        await until(lambda: len([j for j in app.session.status.jobs if j.kind == "train"]) == 2)
        await until(lambda: all(j.is_over for j in app.session.status.jobs if j.kind == "train"))
        assert messages.read_bytes() == before
        changed = {m.text: m.label for m in read_messages([own])[0]}
        assert changed[error.message.text] == error.predicted and len(changed) == 60
        assert not pane._tests.has_changes


async def test_a_file_that_is_there_is_refused_and_the_labels_stay(
    classifier: str, messages: Path
) -> None:
    async with lab("classify") as app:
        pane = await load(app, classifier)
        app.query_one("#test-data", Input).value = str(messages)
        pane.action_errors()
        await until(lambda: "of 60 messages" in shown(app, "#test-said"))
        errors = app.query_one("#error-list", OptionList)
        await until(lambda: errors.has_focus)
        await app.pilot.press("r")
        app.query_one("#relabelled-data", Input).value = str(messages)
        await app.pilot.press("ctrl+t")
        await until(lambda: pane._tests._writing is None)
        assert pane.view == "errors" and pane._tests.has_changes
        line = lambda: str(errors.get_option_at_index(0).prompt)  # noqa: E731
        seen = [line().split()[1]]
        for _ in range(2):
            await app.pilot.press("r")
            seen.append(line().split()[1])
        own = pane._tests._errors[0].message.label
        others = {label for label in ("ham", "spam", "[/]␛") if label != own}
        assert {each.removeprefix("✎") for each in seen[:2]} == others and seen[2] == own


async def test_the_threshold_of_a_label_is_moved_over_the_test_set(
    classifier: str, messages: Path
) -> None:
    async with lab("classify", (120, 40)) as app:
        pane = await load(app, classifier)
        app.query_one("#test-data", Input).value = str(messages)
        pane.action_errors()
        await until(lambda: "of 60 messages" in shown(app, "#test-said"))
        await app.pilot.press("h")
        await until(lambda: isinstance(app.screen, ThresholdScreen))
        figures = lambda: str(app.screen.query_one("#threshold-figures", Static).content)  # noqa: E731
        assert "50%" in figures() and "of 30" in figures()
        await app.pilot.press(*["down"] * 5)
        assert "100.0%: 30 of 30" in figures(), "at zero all are called so"
        await app.pilot.press(*["up"] * 10, "right")
        assert "0.0%: 0 of 30" in figures()
        await app.pilot.press("l")
        assert figures().startswith("spam")
        assert len(app.screen.query_one("#roc", LossCurve).lines) == 2


async def test_the_pane_train_shows_a_finetuning_with_its_own_units(
    base: str, messages: Path
) -> None:
    async with lab("classify", (120, 40), others=True) as app:
        await load(app, base)
        app.query_one("#finetune-data", Input).value = str(messages)
        app.query_one("#finetune-steps", Input).value = "20"
        await until(lambda: "20 ×" in shown(app, "#finetune-plan"))
        await app.pilot.press("ctrl+t")
        await until(lambda: any(j.kind == "train" and j.is_over for j in app.session.status.jobs))
        await app.action_pane("train")
        title = lambda name: str(app.query_one(name, Panel).border_title)  # noqa: E731
        await until(lambda: title("#curves") == "loss, nats a message")
        accuracy = app.query_one("#train-accuracy", LossCurve)
        await until(lambda: any(len(line.curve.y) for line in accuracy.lines))
        assert app.query_one("#accuracy-panel").display and not app.query_one("#samples").display
        await app.pilot.press("p")
        await until(lambda: isinstance(app.screen, ReportScreen))
        assert app.screen._unit == "message"


async def test_a_test_that_fails_says_why_and_can_be_repeated(
    classifier: str, messages: Path, tmp_path: Path
) -> None:
    async with lab("classify") as app:
        pane = await load(app, classifier)
        field = app.query_one("#test-data", Input)
        field.value = str(tmp_path / "gone.csv")
        pane.action_errors()
        await until(lambda: "gone.csv" in shown(app, "#test-said"))
        field.value = str(messages)
        app.query_one("#error-list").focus()
        await app.pilot.press("e")
        await until(lambda: "of 60 messages" in shown(app, "#test-said"))


async def test_padding_moves_the_last_position_alone(classifier: str) -> None:
    async with lab("classify") as app:
        pane = await load(app, classifier)
        type_message(app, "hello [/] there")
        pane.action_padding()
        curve = app.query_one("#padding-curve", LossCurve)
        await until(lambda: len(curve.lines) == len(POOLINGS))
        spread = {line.label: max(line.curve.y) - min(line.curve.y) for line in curve.lines}
        assert spread["last-position"] > 0
        assert {name for name, size in spread.items() if size == 0} == set(POOLINGS) - {
            "last-position"
        }
        assert "▸ last-token" in shown(app, "#padding-figures")


async def test_hostile_messages_and_labels_are_shown_and_run_nothing(classifier: str) -> None:
    async with lab("classify", (120, 40)) as app:
        await load(app, classifier)
        type_message(app, "[@click=app.quit]press[/] \x1b]52;c;ZXZpbA==\x07 [/")
        await until(lambda: "▸" in shown(app, "#answer"))
        await until(lambda: "towards" in shown(app, "#words"))
        for widget in ("#answer", "#words", "#reading-said"):
            assert "\x1b" not in shown(app, widget)
        await app.pilot.press("escape", "l", "l")
        await until(lambda: "[/]␛" in str(app.query_one("#words-panel", ScrollPanel).border_title))
        assert app.is_running


async def test_one_key_switches_to_gradient_times_input_and_back(classifier: str) -> None:
    async with lab("classify", (120, 40)) as app:
        pane = await load(app, classifier)
        type_message(app, "win big money")
        await until(lambda: "towards ham" in shown(app, "#words"))
        title = lambda: str(app.query_one("#words-panel", ScrollPanel).border_title)  # noqa: E731
        assert "each left out" in title()
        left_out = pane._message._shades
        await app.pilot.press("escape", "x")
        await until(lambda: pane._message._shades not in (None, left_out))
        assert "gradient × input" in title()
        assert "towards ham" in shown(app, "#words") and "%" not in shown(app, "#words")
        await app.pilot.press("x")
        await until(lambda: pane._message._shades is not None and "each left out" in title())
        assert left_out is not None and pane._message._shades.shades == left_out.shades


async def test_an_empty_message_and_a_long_one_are_told(classifier: str) -> None:
    async with lab("classify") as app:
        await load(app, classifier)
        assert "Type a message" in shown(app, "#answer")
        assert app.query_one("#message-text").has_focus, "one can type at once"
        type_message(app, "word " * 100)
        await until(lambda: "tokens were not read" in shown(app, "#answer"))
        type_message(app, "   ")
        await until(lambda: "Type a message" in shown(app, "#answer"))
        assert not app.query_one("#reading", TokenStrip).cells


async def test_the_newest_text_wins(classifier: str) -> None:
    async with lab("classify") as app:
        pane = await load(app, classifier)
        for end in range(1, 30):
            type_message(app, "abcdefghijklmnopqrstuvwxyz1234"[:end])
        await until(lambda: pane._message._answer is not None and pane._message._asked is None)
        assert pane._message._answer.text == "abcdefghijklmnopqrstuvwxyz123"


async def test_a_model_that_lies_in_no_file_is_no_base() -> None:
    async with lab("classify") as app:
        await until(lambda: app.session.status.machine is not None)
        app.session.load_untrained("sprout")
        await until(lambda: app.session.live is not None)
        await until(lambda: "has learned nothing" in shown(app, "#finetune-plan"))
        assert app.query_one("#finetune-start").disabled


def test_the_examples_are_none_of_the_bundled_messages() -> None:
    bundled = (paths.sample_data() / "messages.csv").read_text(encoding="utf-8")
    texts = example_texts("classify")
    assert len(texts) >= 10
    assert not [text for text in texts if text in bundled]
