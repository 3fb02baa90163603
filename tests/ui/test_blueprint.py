"""The roadmap is readable in every terminal, true to its numbers, and leads where it says."""

from __future__ import annotations

import asyncio
import math
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.widgets import ContentSwitcher, Static, TextArea

from gptlab.gpt.config import GPTConfig
from gptlab.lab.card_reading import Source
from gptlab.lab.events import ModelLoaded
from gptlab.lab.family import Corpus, Relative
from gptlab.lab.metrics import MetricSeries
from gptlab.lab.roadmap import EXAMPLE, Roadmap, parts_of
from gptlab.lab.status import JobStatus, LiveModel, Machine, SessionStatus
from gptlab.text import HOSTILE
from gptlab.ui.panes.blueprint import VIEWS, BlueprintPane
from gptlab.ui.screens.figures import FiguresScreen
from gptlab.ui.widgets.blueprinting.places import WAY, place_boxes
from gptlab.ui.widgets.blueprinting.roadmap_picture import RoadmapPicture, draw_roadmap
from gptlab.ui.widgets.blueprinting.roadmap_view import RoadmapView
from gptlab.ui.widgets.blueprinting.stations import STATIONS
from gptlab.ui.widgets.top_figures import figures_of

from .screen import lab, until

SHAPE = GPTConfig(vocab_size=4096, context_length=256, n_layer=4, n_head=4, n_embd=256)
LIVE = LiveModel("storyteller", 5200, SHAPE, "stories", 1.25, Path("/models/storyteller"))
BASE = Relative(
    name="storyteller",
    task="pretrain",
    reference="storyteller",
    state="packaged",
    step=5200,
    n_tokens=10_000_000,
    n_parameters=SHAPE.n_parameters,
    losses=((0, 8.375), (2600, 2.0), (5200, 1.25)),
    val_loss=1.25,
    corpus=Corpus((Source("stories.txt", 2_000_000), Source("facts.txt", 1_000_000, 4))),
)
FILTER = Relative(
    name="spam-filter",
    task="classify",
    reference="spam-filter",
    state="packaged",
    parent="storyteller",
    labels=("ham", "spam"),
    test_accuracy=0.908,
)
ASSISTANT = Relative(
    name="assistant",
    task="instruct",
    reference="assistant",
    state="packaged",
    parent="storyteller",
    n_questions=200,
    n_right=143,
    template="alpaca",
)
SIZES = [(40, 12), (60, 16), (80, 17), (117, 30), (120, 32), (200, 52)]


def way(live: LiveModel = LIVE, **changes: object) -> Roadmap:
    words = EXAMPLE.split(" ")
    tokens = (words[0].encode(), *(f" {word}".encode() for word in words[1:]))
    told = Roadmap(
        request=1,
        live=live,
        text=EXAMPLE,
        ids=tuple(range(100, 100 + len(tokens))),
        tokens=tokens,
        why_no_tokens="",
        parts=parts_of(live.config),
        own=BASE,
        base=BASE,
        classifier=FILTER,
        assistant=ASSISTANT,
        family=(BASE, FILTER, ASSISTANT),
    )
    return replace(told, **changes)  # type: ignore[arg-type]


def drawn(
    told: Roadmap | None, size: tuple[int, int], job: JobStatus | None = None, **more: object
) -> str:
    status = SessionStatus(None if told is None else told.live, () if job is None else (job,))
    return draw_roadmap(told, status, *size, cursor="text", **more)[1].text()  # type: ignore[arg-type]


@pytest.mark.parametrize("size", SIZES)
def test_every_box_is_whole_and_says_something_at_every_size(size: tuple[int, int]) -> None:
    plan, canvas = draw_roadmap(way(), SessionStatus(LIVE), *size, cursor="base")
    for name, box in plan.boxes.items():
        assert box.x >= 0 and box.right <= size[0] and box.height >= 4, name
        others = [other for other in plan.boxes.values() if other is not box]
        assert not any(box.overlaps(other) for other in others), name
    text = canvas.text()
    for station in STATIONS:
        assert station.title in text
    assert text.count("▶") == len(WAY), "each arrow has a head"
    for told in ("2 files", "8.38 → 1.25", "4,096 ids", "4 heads × 64", "90.8%"):
        assert told in text or size[0] < 60


def test_the_cursor_box_is_told_without_colour() -> None:
    assert drawn(way(), (120, 32)).count("┏") == 1


def test_the_figures_are_those_of_the_model() -> None:
    text = drawn(way(), (200, 52))
    assert "6.00 MB" in text or "6 MB" in text, "a file that is read four times counts four times"
    assert f"{SHAPE.n_parameters:,}" in text
    assert f"{1.25 / math.log(2):.2f} bits a token" in text
    assert "71.5% exact" in text and "of 200 asked" in text
    assert "21 of 36 pairs" in text
    assert "T×C 6×256" in text


def test_a_training_is_seen_in_its_box() -> None:
    job = JobStatus(
        "train-1", "train", "storyteller", "running", run="storyteller", step=820, total_steps=2000
    )
    job = replace(job, train_loss=1.5, val_loss=1.75)
    text = drawn(way(), (120, 32), job, series=MetricSeries())
    assert "▶ step 820 41%" in text
    assert "train 1.500" in text
    assert "8.38 → 1.75" in text
    assert "▶ storyteller" in text
    assert "▶ step" not in drawn(way(), (120, 32), replace(job, state="finished"))


def test_what_is_not_there_says_what_would_be() -> None:
    alone = replace(BASE, corpus=None, losses=(), val_loss=None, step=None)
    told = way(
        own=alone, base=alone, classifier=None, assistant=None, family=(alone,), ids=(), tokens=(),
        why_no_tokens="no tokenizer files",
    )  # fmt: skip
    text = drawn(told, (120, 32))
    for words in ("not recorded", "no tokenizer", "not evaluated", "none yet", "F2 builds all"):
        assert words in text
    assert "is ln V" in text and f"{math.log(4096):.2f} → ?" in text


def test_a_finetuned_model_whose_base_is_gone_still_has_its_way() -> None:
    told = way(own=FILTER, base=None, assistant=None, family=(FILTER,))
    text = drawn(told, (120, 32))
    assert "not on this" in text and "90.8%" in text and "from elsewhere" in text


@pytest.mark.parametrize("name", ["\x1b]52;c;ZXZpbA==\x07", "[@click=app.quit]x[/]", "名前" * 30])
def test_hostile_names_stay_in_their_boxes(name: str) -> None:
    own = replace(BASE, name=name, corpus=Corpus((Source(name, 10),)))
    told = way(replace(LIVE, name=name, encoding=name), own=own, base=own, family=(own,))
    _, canvas = draw_roadmap(told, SessionStatus(told.live), 120, 32, cursor="text")
    for y in range(canvas.height):
        row = "".join(text for text, _ in canvas.row(y))
        assert not HOSTILE.search(row)
        assert cell_len(row) == 120


class PictureApp(App[None]):
    """The picture alone."""

    def compose(self) -> ComposeResult:
        yield RoadmapPicture()


@pytest.mark.parametrize("size", [(120, 34), (80, 19)])
async def test_a_step_of_a_training_draws_the_boxes_that_it_changes_and_no_others(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    job = JobStatus("train-1", "train", "storyteller", "running", run="storyteller", step=820)
    job = replace(job, total_steps=2000, train_loss=1.5, val_loss=1.75)
    async with (app := PictureApp()).run_test(size=size) as pilot:
        picture = app.query_one(RoadmapPicture)
        told = way()
        picture.show(told, SessionStatus(LIVE, (job,)), MetricSeries())
        await pilot.pause()
        picture.scroll_to(y=2, animate=False)
        await pilot.pause()
        drawn: list[Region] = []
        monkeypatch.setattr(picture, "refresh", lambda *regions, **_: drawn.extend(regions))
        picture.show(told, SessionStatus(LIVE, (job,)), MetricSeries())
        assert not drawn, "nothing has changed"
        status = SessionStatus(LIVE, (replace(job, step=821, train_loss=1.25),))
        picture.show(told, status, MetricSeries())
        scroll = picture.scroll_offset
        box = picture._plan.boxes["pretraining"]
        assert box.shrink((1, 1, 1, 1)).translate(-scroll) in drawn
        assert len(drawn) < 4, "the others say what they said"
        width, height = picture.scrollable_content_region.size
        _, canvas = draw_roadmap(
            told, status, width, height, cursor=picture.cursor, series=MetricSeries()
        )
        assert picture.text == canvas.text()
        for y in range(canvas.height):
            assert picture._canvas.row(y) == canvas.row(y)


def test_arrow_keys_find_the_neighbours_in_every_layout() -> None:
    wide, narrow = place_boxes(120, 32), place_boxes(80, 17)
    assert wide.beside("text", 1) == "pretraining"
    assert wide.beside("labels", 1) == "instructions"
    assert narrow.beside("text", 1) == "attention"
    assert narrow.beside("attention", -1) == "text"
    assert narrow.beside("text", -1) is None


def test_every_figure_of_the_top_line_is_explained() -> None:
    machine = Machine("2.13", "cpu", "bf16", "bfloat16 is faster here", 2)
    status = SessionStatus(LIVE, (), machine)
    figures = {figure.name: figure for figure in figures_of(status)}
    assert [figure.shown for figure in figures.values()] == [
        "storyteller@5200",
        "stories",
        "4.27M",
        "val 1.25",
        "idle · cpu bf16",
    ]
    assert f"{SHAPE.n_parameters:,}" in figures["parameters"].means
    assert f"{1.25 / math.log(2):.3f} bits" in figures["loss"].means
    assert f"{math.log(4096):.3f}" in figures["loss"].how
    assert "Bfloat16 is faster here" in figures["doing"].how
    for each in (
        SessionStatus(),
        SessionStatus(replace(LIVE, val_loss=None, step=None, path=None)),
    ):
        assert all(figure.means and figure.how for figure in figures_of(each))


def test_a_vocabulary_of_its_own_is_named_without_its_folder(tmp_path: Path) -> None:
    live = replace(LIVE, encoding=str(tmp_path / "checkpoints" / "step-000100"))
    shown = [figure.shown for figure in figures_of(SessionStatus(live))]
    assert shown[:2] == ["storyteller@5200", "bpe"]
    assert "4,096 ids bpe" in drawn(way(live), (120, 32))


def test_keys_of_boxes_and_views_are_told_apart() -> None:
    keys = [station.key for station in STATIONS] + [view.key for view in VIEWS]
    assert len(keys) == len(set(keys))
    assert all(station.key in station.title for station in STATIONS)


async def test_boxes_lead_to_their_panes_and_back() -> None:
    async with lab("blueprint", (120, 40)) as app:
        await until(lambda: app.session.status.machine is not None, 120.0)
        app.session.load_untrained("sprout")
        view = app.query_one(RoadmapView)
        picture = app.query_one(RoadmapPicture)
        await until(lambda: picture.told is not None, 60.0)
        assert f"{app.session.live.n_parameters:,}" in picture.text
        await app.pilot.press("right", "right", "right")
        assert picture.cursor == "attention"
        assert "3 Attention" in str(app.query_one("#roadmap-said", Static).content)
        await app.pilot.press("enter")
        await until(lambda: app.pane.NAME == "attention")
        assert app.query_one("#attention-text", TextArea).text == EXAMPLE
        await app.pilot.press("alt+1", "K")
        await until(lambda: app.pane.NAME == "tokenize")
        await until(lambda: app.query_one("#tokenize #text", TextArea).text == EXAMPLE)
        await app.pilot.press("alt+1", "B")
        await until(lambda: app.pane.NAME == "blueprint" and app.pane.view is not view)
        await app.pilot.press("r", "H")
        await until(lambda: app.pane.NAME == "classify")
        views = app.query_one("#classify-views", ContentSwitcher)
        await until(lambda: views.current == "classify-finetune")
        assert view.HELP in app.query_one("#blueprint").help_text()


async def test_without_a_model_the_way_says_how_to_get_one() -> None:
    async with lab("blueprint", (60, 20)) as app:
        said = app.query_one("#roadmap-said", Static)
        await until(lambda: "choose one with m" in str(said.content), 60.0)
        assert app.query_one(RoadmapPicture).text.count("▶") == len(WAY)
        await app.pilot.press("f3")
        assert isinstance(app.screen, FiguresScreen)
        await app.pilot.press("escape")


@pytest.mark.parametrize("name", [view.name for view in VIEWS[1:]])
async def test_what_happens_while_a_view_is_being_mounted_does_not_break_it(name: str) -> None:
    async with lab("blueprint", (80, 24)) as app:
        pane = app.query_one(BlueprintPane)
        shown = asyncio.create_task(pane.action_view(name))
        while not shown.done():
            pane.on_lab_event("load-1", ModelLoaded(LIVE))
            await asyncio.sleep(0)
        await shown
        assert name == pane.view.NAME
