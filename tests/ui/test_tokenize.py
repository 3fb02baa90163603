"""The pane Tokenize."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Checkbox, Input, OptionList, Select, Static, TextArea
from textual.widgets.text_area import Selection

from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.ui.app import LabApp
from gptlab.ui.panes.tokenize import TokenizePane
from gptlab.ui.widgets.panel import Panel
from gptlab.ui.widgets.token_strip import TokenStrip, shown_tokens
from gptlab.ui.widgets.tokenizing.long_text_area import LongTextArea
from gptlab.ui.widgets.tokenizing.merge_log import MergeLog
from gptlab.ui.widgets.tokenizing.number_slider import NumberSlider
from gptlab.ui.widgets.tokenizing.staircase import Staircase
from gptlab.ui.widgets.tokenizing.vectors_view import VectorsView
from gptlab.ui.widgets.tokenizing.view import Reading, TokenizeView
from gptlab.ui.widgets.tokenizing.vocabulary_view import VocabularyView

from .screen import lab, until


def strip(app: LabApp, name: str = "strip") -> TokenStrip:
    return app.query_one(f"#tokenize #{name}", TokenStrip)


def card(app: LabApp) -> str:
    return str(app.query_one("#token", Static).content)


async def put(app: LabApp, text: str) -> None:
    area = app.query_one("#text", TextArea)
    area.text = text
    pane = app.query_one("#tokenize")
    await until(lambda: pane._reading.text == text and pane._reading.answer is not None)
    await app.pilot.pause()


async def test_a_token_chosen_in_one_strip_is_chosen_in_all_and_in_the_text() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "The cat sat")
        await app.pilot.press("escape", "home", "right")
        area = app.query_one("#text", TextArea)
        assert area.selected_text == " cat"
        assert [strip(app, name).cursor for name in ("strip", "ids", "bytes")] == [1, 1, 1]
        assert "3,797" in card(app) and "20 63 61 74" in card(app)
        strip(app, "ids").focus()
        await app.pilot.press("end")
        assert area.selected_text == " sat" and strip(app).cursor == 2


async def test_moving_in_the_text_moves_in_the_tokens() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "The cat sat")
        area = app.query_one("#text", TextArea)
        area.focus()
        area.move_cursor((0, 9))
        await app.pilot.pause()
        assert strip(app).cursor == 2 and "3,332" in card(app)
        area.move_cursor((0, 0))
        await app.pilot.pause()
        assert strip(app).cursor == 0


async def test_the_card_says_which_merge_made_a_token_and_of_what_it_is_a_part() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "on the mat 😀")
        await app.pilot.press("escape", "home", "right")
        assert "262" in card(app) and "·t + he" in card(app)
        await until(lambda: "× in the bundled stories" in card(app))
        await app.pilot.press("end")
        assert "part of  😀 U+1F600, 2 tokens" in card(app)
        assert card(app).endswith("80⟩😀"), "bytes in brackets, and what they form"
        app.query_one("#tokenize #encoding", Select).value = "byte"
        await put(app, "👩")
        assert card(app).endswith("⟨f0 \n     159  9f \n     145  91 \n     169  a9⟩👩")


async def test_the_card_has_what_the_live_model_has_near_the_token() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "The the😀")
        app.session.load_untrained("sprout")
        await until(lambda: app.session.live is not None)
        await app.pilot.press("escape", "home")
        await until(lambda: "near it in untrained sprout@0" in card(app))
        assert len(card(app).rpartition("near it in")[2].splitlines()) == 7, "a title, six tokens"
        await app.pilot.press("end")
        await until(lambda: "untrained sprout@0 has no such token" in card(app))


async def test_another_encoding_keeps_the_cursor_on_the_same_characters() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "The cat sat")
        strip(app).place(1)
        area = app.query_one("#text", TextArea)
        await until(lambda: area.selected_text == " cat")
        app.query_one("#encoding", Select).value = "byte"
        pane = app.query_one(TokenizePane)
        await until(lambda: len(pane._reading.pieces) == 11)
        assert pane._place == 3, "the byte of the blank before cat"


async def test_special_tokens_are_text_tokens_or_refused() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "a<|endoftext|>")
        assert len(strip(app).cells) == 8
        await app.pilot.press("escape", "x")
        await until(lambda: len(strip(app).cells) == 2)
        await app.pilot.press("x")
        await until(lambda: not strip(app).cells)
        assert "tiktoken refuses this text. ValueError: Encountered text" in card(app)
        await app.pilot.press("x")
        await until(lambda: len(strip(app).cells) == 8)


async def test_where_one_strip_has_room_a_key_shows_the_next() -> None:
    async with lab("tokenize", size=(80, 24)) as app:
        await put(app, "The cat")
        await app.pilot.press("escape")
        assert strip(app).has_focus and not strip(app, "ids").parent.display
        await app.pilot.press("v")
        await app.pilot.pause()
        assert [cell.text for cell in strip(app, "ids").cells] == ["464 ", "3797 "]
        assert strip(app, "ids").has_focus and not strip(app).parent.display


async def test_the_end_of_the_card_is_reached_with_keys_on_a_small_screen() -> None:
    async with lab("tokenize", size=(80, 24)) as app:
        await put(app, "The cat sat on the mat")
        await app.pilot.press("escape", "right")
        panel = app.query_one("#token-panel", Panel)
        assert str(panel.border_title) == "6 tokens · 3.67 bytes each · gpt2"
        await until(lambda: "× in the bundled stories" in card(app))
        await app.pilot.pause()
        scroll = app.query_one("#token-card")
        assert scroll.max_scroll_y > 0, "this card is longer than its place"
        await app.pilot.press("c", "end")
        await until(lambda: scroll.scroll_y == scroll.max_scroll_y)
        await app.pilot.press("c")
        assert strip(app).has_focus


async def test_typing_in_a_long_text_shows_the_tokens_of_all_of_it_at_once() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "The cat sat on the mat.\n" * 1500)
        area, pane = app.query_one("#text", TextArea), app.query_one("#tokenize")
        area.insert("x😀", (700, 3))
        await app.pilot.pause()
        assert pane._reading.answer is not None, "no worker was asked"
        pieces = pane._reading.pieces
        assert pieces == load_tokenizer("gpt2").pieces(area.text)
        shown = shown_tokens(pieces.data)
        assert [cell.text for cell in strip(app).cells] == shown


async def test_a_file_is_opened_and_a_binary_one_is_not(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.bin"
    good.write_text("from a file\n", encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02")
    async with lab("tokenize", size=(100, 30)) as app:
        for path in (good, bad):
            await app.pilot.press("escape", "o")
            await until(lambda: len(app.screen.query("#path")) == 1)
            app.screen.query_one("#path", Input).value = str(path)
            await app.pilot.press("enter")
            await until(lambda: len(app.screen.query("#path")) == 0)
            if path == good:
                await until(lambda: app.query_one("#text", TextArea).text == "from a file\n")
        await until(lambda: any("is binary" in each.message for each in app._notifications))
        assert app.query_one("#text", TextArea).text == "from a file\n"


async def test_the_beginning_of_a_long_file_is_there_before_its_end(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    text = "".join(f"{number} cats sat on the mat, café 😀.\n" for number in range(3_000))
    file.write_text(text, encoding="utf-8")
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "gpt2 is at hand now")
        pane = app.query_one(TokenizePane)
        area = app.query_one("#text", LongTextArea)
        shown: list[Reading] = []
        pane.view.show_reading = lambda reading, _: shown.append(reading)  # type: ignore[method-assign]
        app.session.read_text(file)
        await until(lambda: bool(shown) and shown[-1].text == text)
        first, *_, last = shown
        assert text.startswith(first.text) and first.n_missing == len(text) - len(first.text) > 0
        assert first.pieces == load_tokenizer("gpt2").pieces(first.text)
        assert last.n_missing == 0 and last.pieces == load_tokenizer("gpt2").pieces(text)
        assert area.text == text and area.n_missing == 0
        pane.view.post_message(TokenizeView.Placed(len(last.pieces) - 2))
        await until(lambda: area.selected_text == ".")
        assert area.selection.start[0] == 2_999, "tokens behind the beginning are linked as well"


async def test_a_selection_stays_while_the_rest_of_a_text_is_loaded() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        area = app.query_one("#text", LongTextArea)
        area.load_long("three small cats\n" * 5_000)
        area.selection = Selection((2, 0), (2, 5))
        await until(lambda: area.n_missing == 0)
        assert area.selected_text == "three"


async def test_a_key_in_the_beginning_of_a_long_text_changes_all_of_it() -> None:
    text = "".join(f"{number} cats sat on the mat.\n" for number in range(3_000))
    async with lab("tokenize", size=(120, 40)) as app:
        area = app.query_one("#text", LongTextArea)
        area.load_long(text)
        assert 0 < len(area.text) < len(text)
        area.insert("x", (0, 0))
        assert area.text == "x" + text
        pane = app.query_one(TokenizePane)
        await until(lambda: pane._reading.text == area.text and pane._reading.answer is not None)
        assert pane._reading.pieces == load_tokenizer("gpt2").pieces("x" + text)


async def test_another_text_takes_the_place_of_one_that_is_being_loaded() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        area = app.query_one("#text", LongTextArea)
        area.load_long("a long text\n" * 20_000)
        await put(app, "short")
        await app.workers.wait_for_complete()
        await app.pilot.pause()
        assert area.text == "short" and area.n_missing == 0


async def test_bytes_that_are_no_utf8_are_refused_or_shown_as_a_mark(tmp_path: Path) -> None:
    file = tmp_path / "latin1.txt"
    file.write_bytes(b"caf\xe9")
    async with lab("tokenize", size=(100, 30)) as app:
        said = lambda words: any(words in each.message for each in app._notifications)  # noqa: E731
        for is_shown in (False, True):
            await app.pilot.press("escape", "o")
            await until(lambda: len(app.screen.query("#path")) == 1)
            app.screen.query_one("#path", Input).value = str(file)
            app.screen.query_one("#replaces-invalid", Checkbox).value = is_shown
            await app.pilot.press("enter")
            await until(lambda: said("byte 3, on line 1"))
            if is_shown:
                await until(lambda: app.query_one("#text", TextArea).text == "caf\ufffd")
                await until(lambda: said("shown as U+FFFD"))


async def test_another_pane_fills_in_text_encoding_and_view() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "before")
        pane = app.query_one("#tokenize")
        pane.fill({"text": "The cat", "encoding": "byte", "view": "statistics"})
        await until(lambda: len(pane._reading.pieces) == 7)
        assert pane.view.NAME == "statistics"
        pane.fill({"encoding": "none such", "view": "none such"})
        await app.pilot.pause()
        assert (pane._reading.encoding, pane.view.NAME) == ("byte", "statistics")


async def test_no_text_shows_what_to_do() -> None:
    async with lab("tokenize") as app:
        await put(app, "")
        assert "Type a text" in card(app)


async def test_another_encoding_shows_the_same_text_in_its_tokens() -> None:
    async with lab("tokenize") as app:
        await put(app, "abc")
        app.query_one("#tokenize #encoding", Select).value = "byte"
        await until(lambda: len(strip(app).cells) == 3)


async def test_encodings_stand_side_by_side_with_their_counts() -> None:
    async with lab("tokenize") as app:
        await put(app, "The cat sat")
        await app.pilot.press("escape", "b")
        counted = app.query_one("#beside-counts", Static)
        await until(lambda: "257" in str(counted.content))
        rows = [line.split() for line in str(counted.content).splitlines()[1:]]
        assert rows[0] == ["gpt2", "3", "3.67", "50,257"]
        assert rows[2] == ["byte", "11", "1.00", "257"]
        app.query_one("#beside-2", Select).value = ""
        await until(lambda: len(str(counted.content).splitlines()) == 3)


async def test_an_encoding_that_is_not_there_is_said_in_its_row_and_the_others_stay(
    tmp_path: Path,
) -> None:
    async with lab("tokenize") as app:
        await put(app, "lone \ud800 half")
        await app.pilot.press("escape", "b")
        counted = app.query_one("#beside-counts", Static)
        await until(lambda: str(counted.content).count("surrogate pair") == 3)
        await put(app, "whole")
        await until(lambda: "surrogate" not in str(counted.content))


async def test_the_ladder_spells_with_byte_pairs_what_a_word_vocabulary_loses() -> None:
    async with lab("tokenize") as app:
        await put(app, "the akwirw")
        await app.pilot.press("escape", "b", "l")
        counted = app.query_one("#beside-counts", Static)
        await until(lambda: "KeyError: 'akwirw'" in str(counted.content))
        assert "a new word is lost: 1 here" in str(counted.content)
        await app.pilot.press("l")
        await until(lambda: "bytes a token" in str(counted.content))


def merges(app: LabApp) -> list[str]:
    options = app.query_one("#merges", OptionList)
    return [str(options.get_option_at_index(at).prompt) for at in range(options.option_count)]


async def test_the_merges_of_the_word_under_the_cursor_go_forwards_and_backwards() -> None:
    async with lab("tokenize") as app:
        await put(app, "the terraces")
        await app.pilot.press("escape", "end", "g")
        await until(lambda: len(merges(app)) == 8)
        assert "·│t│e│r│r│a│c│e│s" in merges(app)[0] and merges(app)[1].endswith("…")
        await app.pilot.press("right", "right")
        await app.pilot.pause()
        assert "·t│er│r│a│c│e│s" in merges(app)[2] and "263" in merges(app)[2]
        pairs = str(app.query_one("#pairs", Static).content).splitlines()
        assert pairs[0].split() == ["▸", "e", "+", "s", "274"]
        await app.pilot.press("left")
        await app.pilot.pause()
        assert merges(app)[2].endswith("…")
        await app.pilot.press("end")
        await app.pilot.pause()
        assert "·terr│aces" in merges(app)[-1]
        await app.pilot.press("left_square_bracket")
        await until(lambda: len(merges(app)) == 3)


async def test_playing_the_merges_ends_at_the_tokens() -> None:
    async with lab("tokenize") as app:
        await put(app, "the")
        await app.pilot.press("escape", "g")
        await until(lambda: len(merges(app)) == 3)
        await app.pilot.press("p")
        await until(lambda: merges(app)[-1].endswith("  the"))


async def test_an_encoding_without_merges_says_so() -> None:
    async with lab("tokenize") as app:
        app.query_one("#tokenize #encoding", Select).value = "char"
        await app.pilot.press("escape", "g")
        await until(lambda: "no merges" in str(app.query_one("#pairs", Static).content))


async def test_a_vocabulary_is_trained_saved_compared_and_put_into_a_trainings_form() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "the cat sat on the mat. the fox sat on the cat. " * 4)
        await app.pilot.press("escape", "y")
        app.query_one("#source", Select).value = "text"
        app.query_one("#vocabulary-size", Input).value = "270"
        await app.pilot.press("ctrl+t")
        said = app.query_one("#vocabulary-said", Static)
        await until(lambda: "bytes a token" in str(said.content))
        assert "270" in str(said.content)
        log = app.query_one("#merge-log", MergeLog)
        await until(lambda: log.virtual_size.height == 13)
        await until(lambda: log.scroll_offset.y == log.max_scroll_y)
        log.scroll_to(y=0, animate=False, immediate=True)
        assert "a + t" in log.render_line(0).text
        await app.pilot.press("ctrl+s")
        await until(lambda: "saved as mine" in str(said.content))
        choices = [value for _, value in app.query_one("#beside-0", Select)._options]
        saved = next(value for value in choices if value.endswith("/vocabularies/mine"))
        await app.pilot.press("ctrl+g")
        await until(lambda: app.pane.NAME == "train")
        assert app.query_one("#train #encoding", Select).value == saved


async def test_statistics_of_the_text_stand_beside_those_of_a_corpus(tmp_path: Path) -> None:
    (tmp_path / "corpus.txt").write_text("cat " * 50, encoding="utf-8")
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "the cat the cat")
        await app.pilot.press("escape", "s")
        text = app.query_one("#text-statistics", Static)
        await until(lambda: "tokens" in str(text.content))
        assert "ids used   3 of 50,257" in str(text.content)
        assert "50,254  >99.9%" in str(text.content), "three are used"
        app.query_one("#corpus", Input).value = str(tmp_path / "corpus.txt")
        await app.pilot.press("c", "enter")
        corpus = app.query_one("#corpus-statistics", Static)
        await until(lambda: "bytes      200" in str(corpus.content))
        app.query_one("#corpus", Input).value = str(tmp_path / "missing.txt")
        await app.pilot.press("c", "enter")
        await until(lambda: "does not exist" in str(corpus.content))


async def test_windows_follow_the_sliders_and_the_staircase_is_linked_to_the_text() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        app.query_one("#tokenize #encoding", Select).value = "char"
        await put(app, "abcdefghijklmnop")
        await app.pilot.press("escape", "w")
        title = lambda: str(app.query_one("#window-text", Panel).border_title)  # noqa: E731
        app.query_one("#window-context", NumberSlider).put(4)
        app.query_one("#window-stride", NumberSlider).put(4)
        await until(lambda: "windows 3 · batches 1 · 1 dropped" in title())
        painted = [cell.text for cell in strip(app, "window-strip").cells]
        assert painted == [*"abcdefgh", *(f"~{each}" for each in "ijklmnop")]
        stairs = app.query_one(Staircase)
        stairs.focus()
        await app.pilot.press("down", "down")
        await app.pilot.pause()
        assert stairs.render_line(2).text.split()[:4] == ["3", "abc", "→", "d"]
        assert app.query_one("#text", TextArea).selected_text == "d"
        await app.pilot.press("right_square_bracket")
        await until(lambda: app.query_one("#text", TextArea).selected_text == "h")
        app.query_one("#window-stride", NumberSlider).put(2)
        await until(lambda: "overlap" in title())
        await app.pilot.press("p")
        await until(lambda: "pass 1 of training" in title() and "overlap" not in title())


async def test_the_staircase_shows_what_the_live_model_expected() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        app.query_one("#tokenize #encoding", Select).value = "stories"
        await put(app, "Once there was a fox who ran to the river.")
        app.session.load_untrained("sprout")
        await until(lambda: app.session.live is not None)
        await app.pilot.press("escape", "w")
        await until(lambda: "%" in app.query_one(Staircase).render_line(0).text)
        panel = str(app.query_one("#window-stairs", Panel).border_title)
        assert "untrained sprout@0 expected" in panel


async def test_vectors_need_a_model_that_reads_the_text() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        app.query_one("#tokenize #encoding", Select).value = "gpt2"
        await put(app, "the fox")
        await app.pilot.press("escape", "e")
        rows = app.query_one("#vector-rows", Static)
        await until(lambda: "No model is loaded" in str(rows.content))
        app.session.load_untrained("sprout")
        await until(lambda: "another encoding" in str(rows.content))


async def test_the_next_picture_is_offered_once_there_is_one() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await app.pilot.press("escape", "e")
        view = app.query_one(VectorsView)
        assert not view.check_action("picture", ()), "no model is loaded, all pictures are empty"
        app.session.load_untrained("sprout")
        await until(lambda: app.session.live is not None)
        app.query_one("#encoding", Select).value = "live"
        await until(lambda: view.check_action("picture", ()))


async def test_vectors_show_the_row_the_sum_the_neighbours_a_map_and_the_positions() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        app.session.load_untrained("sprout")
        await until(lambda: app.session.live is not None)
        app.query_one("#tokenize #encoding", Select).value = "stories"
        await put(app, "Once there was a fox who ran to the river.")
        await app.pilot.press("escape", "e")
        rows = app.query_one("#vector-rows", Static)
        await until(lambda: "tokens 0" in str(rows.content))
        assert "largest difference 0\n" in str(rows.content)
        assert len(str(app.query_one("#nearest", Static).content).splitlines()) == 16
        title = lambda: str(app.query_one("#vectors-panel", Panel).border_title)  # noqa: E731
        first = title()
        await app.pilot.press("right")
        await until(lambda: "position 1 " in title())
        assert title() != first
        await app.pilot.press("n")
        swap = app.query_one("#vector-swap", Static)
        await until(lambda: "positions stay: largest difference 0\n" in str(swap.content))
        assert "token vectors go along: largest difference 0" in str(swap.content)
        heads = [each for each in str(swap.content).splitlines() if " · position " in each]
        names = [each.rpartition(" · ")[2] for each in heads]
        assert names[:2] == names[3:1:-1], "the two tokens have changed places"
        await app.pilot.press("n")
        await until(lambda: "principal components" in title())
        chart = app.query_one("#vectors-map")
        drawn = "".join(chart.render_line(y).text for y in range(chart.size.height))
        assert "·there" in drawn and "river" in drawn
        await app.pilot.press("n")
        await until(lambda: "every two positions" in title())
        await app.pilot.press("n")
        await until(lambda: "position 1 " in title())


async def test_ids_and_bytes_of_a_long_text_follow_its_tokens() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await put(app, "word " * 6_000)
        n_tokens = len(app.query_one("#tokenize")._reading.pieces)
        assert n_tokens > 6_000
        for name in ("strip", "ids", "bytes"):
            await until(lambda name=name: len(strip(app, name).cells) == n_tokens)


async def test_how_special_tokens_are_read_is_chosen_where_it_is_seen() -> None:
    async with lab("tokenize") as app:
        special = app.query_one("#special", Select)
        for view, is_seen in (("vocabulary", False), ("statistics", True)):
            app.pane.action_view(view)
            app.pane.focus()
            await app.pilot.pause()
            assert ("x" in app.screen.active_bindings) == is_seen
            assert "o" in app.screen.active_bindings
            before = special.value
            await app.pilot.press("x")
            assert (special.value != before) == is_seen


async def test_escape_stops_a_vocabulary_and_nothing_is_kept() -> None:
    async with lab("tokenize", size=(120, 40)) as app:
        await app.pilot.press("escape", "y")
        # No keys from here on: pressing one waits until the screen rests, and all is learned then.
        app.query_one(VocabularyView).action_start()
        await until(lambda: any(job.kind == "vocabulary" for job in app.session.status.jobs))
        app.action_escape()
        said = app.query_one("#vocabulary-said", Static)
        await until(lambda: "Stopped" in str(said.content))
        assert all(job.kind != "vocabulary" for job in app.session.status.jobs if not job.is_over)
