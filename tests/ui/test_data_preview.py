"""Looking at the data in the form of a training."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Checkbox, Input, Static

from gptlab.ui.widgets.training_form import TrainingForm

from .screen import lab, until


async def test_bad_rows_are_seen_before_training_and_how_they_are_read_is_kept(
    tmp_path: Path,
) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("title,body\none,[b]first[/b]\ntwo\n" + "three,third\n" * 2)
    async with lab("train", size=(100, 30)) as app:
        form = app.query_one(TrainingForm)
        tiny = {"n_layer": 1, "n_head": 1, "n_embd": 8, "context_length": 8, "batch_size": 1}
        form.fill({"data": str(file), **{name: str(value) for name, value in tiny.items()}})
        await app.pilot.pause()
        form.query_one("#preview").press()
        said = lambda name: str(app.screen.query_one(f"#data-{name}", Static).content)  # noqa: E731
        await until(lambda: len(app.screen.query("#data-figures")) == 1)
        await until(lambda: "text" in said("figures"))
        app.screen.query_one("#data-column", Input).value = "body"
        app.screen.query_one("#data-column", Input).focus()
        await app.pilot.press("enter")
        await until(lambda: "documents 3" in said("figures"))
        assert "training refuses a row without a text\n  line 3 of rows.csv" in said("verdict")
        assert said("documents").startswith("  1 [b]first[/b]\n  2 third")
        app.screen.query_one("#data-skip", Checkbox).toggle()
        await until(lambda: "training leaves out a row" in said("verdict"))
        await app.pilot.press("escape")
        planned = lambda: " ".join(str(app.query_one("#plan", Static).content).split())  # noqa: E731
        await until(lambda: "column body, bad rows left out" in planned())
        assert form._request is not None and form._request.reading.column == "body"
