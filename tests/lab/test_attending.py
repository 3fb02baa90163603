"""What the pane Attention asks beyond a look: comparisons, checkpoints, rows, and files."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from looker import CONFIG, TEXT, Looker, lively

from gptlab import paths
from gptlab.cli.app import run
from gptlab.gpt.checkpoint import save
from gptlab.gpt.config import GPTConfig, SampleConfig
from gptlab.gpt.interventions import CutHead, Interventions
from gptlab.gpt.model import GPT
from gptlab.gpt.saturation import saturations
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.trace import trace
from gptlab.lab.attending import EXAMPLES, Prefetched, PublishedShown, RunsKept, SaturationMeasured
from gptlab.lab.events import JobFailed, JobFinished, LookFailed, Traced
from gptlab.lab.exporting import Exported, Shown, head_shown
from gptlab.lab.looking import LookRequest
from gptlab.lab.row_writing import RowDrawn, RowsBegun, RowsDone
from gptlab.lab.session import Session
from gptlab.lab.shelf import Shelf
from gptlab.lab.surprising import SurpriseCompared

STEPS = (0, 10, 20)


pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def trained(runs_dir: Path) -> str:
    """A run that kept three checkpoints, and a classifier's run."""
    for name, task in (("three", "pretrain"), ("labels", "classify")):
        folder = runs_dir / name
        (folder / "checkpoints").mkdir(parents=True)
        for step in STEPS:
            path = folder / "checkpoints" / f"step-{step:06d}"
            save(path, GPT(CONFIG, seed=step), ByteTokenizer(), metadata={"step": step})
        record = {
            "task": task,
            "state": "finished",
            "train": {"steps": 20},
            "created": "2026-01-01T00:00:00.000+00:00",
            "model": {},
        }
        (folder / "run.json").write_text(json.dumps(record))
    return "three"


def test_saturation_is_of_the_traced_text(looker: Looker) -> None:
    looker.look()
    told = looker.wait(SaturationMeasured, looker.session.attending.measure_saturation(1))
    both = saturations(trace(lively(), list(TEXT.encode())), 1)
    assert (told.divided, told.undivided) == (tuple(both[True]), tuple(both[False]))


def test_without_a_trace_questions_about_it_say_so(looker: Looker) -> None:
    failed = looker.wait(LookFailed, looker.session.attending.measure_saturation(0))
    assert "no text has been looked at" in failed.message
    assert looker.session.attending.expected(1) == ()


@pytest.mark.parametrize("example", EXAMPLES)
def test_published_examples_come_as_heads_with_what_is_in_print(
    session: Session, example: Any
) -> None:
    told = Looker(session).wait(PublishedShown, session.attending.show_published(example))
    assert told.words[1] == "journey" and len(told.heads) == (2 if example == "heads" else 1)
    assert told.printed and max(off for _, off in told.printed) < 6e-5
    weights = told.heads[0].stage("weights")
    np.testing.assert_allclose(weights.sum(-1), 1.0, atol=1e-6)


def test_what_was_expected_at_a_place_is_the_models_distribution_there(looker: Looker) -> None:
    looker.look()
    found = looker.session.attending.expected(3)
    share = trace(lively(), list(TEXT.encode())).logits[2, :257].softmax(-1)
    assert found[0].id == int(share.argmax())
    assert found[0].model_probability == pytest.approx(float(share.max()), abs=1e-5)
    assert looker.session.attending.expected(0) == ()
    assert looker.session.attending.expected(len(TEXT)), "the next token is expected too"
    assert looker.session.attending.expected(len(TEXT) + 1) == ()


# Checkpoints beside the live model.


def test_runs_that_write_text_are_listed_with_their_steps(looker: Looker, trained: str) -> None:
    told = looker.wait(RunsKept, looker.session.attending.list_kept())
    assert [(run.name, run.steps) for run in told.runs] == [("three", STEPS)]
    assert told.runs[0].references == ("three@0", "three@10", "three@20")


def test_a_look_into_a_checkpoint_leaves_the_live_model_live(looker: Looker, trained: str) -> None:
    request = LookRequest(TEXT, continues=False, checkpoint="three@10")
    told = looker.wait(Traced, looker.session.look(request))
    assert told.live.title == "three@10"
    assert looker.session.live.name == "model"
    seen = trace(GPT(CONFIG, seed=10).eval(), list(TEXT.encode()))
    assert told.loss == pytest.approx(seen.loss, abs=1e-5)
    again = LookRequest(TEXT, continues=False, checkpoint="three@11")
    failed = looker.wait(LookFailed, looker.session.look(again))
    assert "no checkpoint at step 11" in failed.message


def test_checkpoints_are_read_ahead(looker: Looker, trained: str) -> None:
    looker.events.clear()
    looker.session.attending.prefetch(["three@0", "three@nonsense", "three@20"])
    looker.wait(JobFinished)
    told = [each for _, each in looker.events if isinstance(each, Prefetched)]
    assert [(each.reference, each.n_left) for each in told] == [("three@0", 2), ("three@20", 0)]


def test_a_shelf_holds_what_fits_and_lets_the_oldest_go(runs_dir: Path, trained: str) -> None:
    size = 4 * CONFIG.n_parameters
    shelf = Shelf(runs_dir, most_bytes=2 * size)
    first = shelf.take("three@0")
    assert shelf.take("three@0") is first
    assert shelf.has_room_for(2, first) and not shelf.has_room_for(3, first)
    second = shelf.take("three@10")
    shelf.take("three@0")
    shelf.take("three@20")  # the one used longest ago goes
    assert shelf.take("three@0") is first
    assert shelf.take("three@10") is not second


def test_two_checkpoints_are_compared_token_by_token(looker: Looker, trained: str) -> None:
    looker.look()
    told = looker.wait(SurpriseCompared, looker.session.attending.compare_surprise("three@20"))
    ours = trace(lively(), list(TEXT.encode()))
    theirs = trace(GPT(CONFIG, seed=20).eval(), list(TEXT.encode()))
    assert told.data == TEXT.encode() and told.other.title == "three@20"
    assert told.loss == pytest.approx(ours.loss) and told.other_loss == pytest.approx(theirs.loss)
    change = (ours.surprises() - theirs.surprises()) / math.log(2)
    gained = [each.gained for each in told.stretches]
    assert gained[0] is None
    assert gained[1:] == pytest.approx(change.tolist(), abs=1e-4)


def test_a_checkpoint_that_is_not_there_is_told(looker: Looker) -> None:
    looker.look()
    failed = looker.wait(LookFailed, looker.session.attending.compare_surprise("nobody"))
    assert "no run 'nobody'" in failed.message and failed.hint


# While a text is written.


def test_rows_come_token_by_token_and_can_be_stepped_and_stopped(looker: Looker) -> None:
    sample = SampleConfig(max_new_tokens=4, temperature=0)
    looker.session.attending.write_rows(TEXT, sample)
    begun = looker.wait(RowsBegun)
    assert begun.rows.shape == (2, 2, len(TEXT), len(TEXT)) and begun.n_cut == 0
    assert looker.wait(RowsDone).stop == "limit"
    drawn = [each for _, each in looker.events if isinstance(each, RowDrawn)]
    assert [each.rows.shape[-1] for each in drawn] == [12, 13, 14, 15]
    job = looker.session.attending.write_rows(TEXT, sample, one_at_a_time=True)
    looker.session.step_once(job)
    looker.session.stop(job)
    empty = looker.session.attending.write_rows("", sample)
    failed = looker.wait(JobFailed)
    assert "empty" in failed.message and empty != job


# Files.


def exported(looker: Looker, job_format: Any, **of_head: Any) -> Path:
    looker.events.clear()
    looker.session.attending.export_head(1, 0, "weights", job_format, **of_head)
    return Path(looker.wait(Exported).path)


def test_an_exported_head_has_the_numbers_of_inspect(
    looker: Looker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    looker.look()
    arrays = np.load(exported(looker, "npz"))
    document = json.loads(exported(looker, "json").read_text(encoding="utf-8"))
    given = ["inspect", "--checkpoint", str(tmp_path / "model"), "--prompt", TEXT]
    capsys.readouterr()
    assert run([*given, "--layer", "1", "--head", "0", "--json"]) == 0
    inspected = json.loads(capsys.readouterr().out)
    assert document.keys() == inspected.keys()
    assert [document[each] for each in ("ids", "tokens", "layers", "heads")] == [
        inspected[each] for each in ("ids", "tokens", "layers", "heads")
    ]
    np.testing.assert_allclose(document["weights"], inspected["weights"], atol=1e-6)
    assert document["masked"][0][0][0][1] is None
    assert arrays["ids"].tolist() == inspected["ids"]
    for name in ("scores", "scaled", "weights", "context"):
        np.testing.assert_allclose(arrays[name], np.array(inspected[name]), atol=1e-6)
    assert np.isneginf(arrays["masked"][0, 0, 0, 1])


def test_a_table_has_a_line_for_each_cell(looker: Looker) -> None:
    looker.look()
    with exported(looker, "csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(TEXT) ** 2
    row = rows[5 * len(TEXT) + 2]
    assert (row["query"], row["query_token"], row["key"]) == ("5", "a", "2")
    weight = looker.session.attention(1, 0)[5, 2]
    assert float(row["weights"]) == pytest.approx(weight)


def test_nothing_is_written_over(looker: Looker) -> None:
    looker.look()
    paths_written = {exported(looker, "svg", screenshot="<svg/>") for _ in range(3)}
    assert len(paths_written) == 3
    assert all(path.read_text() == "<svg/>" for path in paths_written)
    assert all(path.parent == paths.exports_dir() for path in paths_written)


def test_a_name_cannot_leave_the_folder(session: Session) -> None:
    session.attending.export(Shown("../../evil name/$x"), "json")
    path = Path(Looker(session).wait(Exported).path)
    assert path.parent == paths.exports_dir() and path.name == "evil-name-x.json"


def test_a_plot_is_drawn_or_the_extra_is_named(looker: Looker) -> None:
    looker.look()
    looker.events.clear()
    looker.session.attending.export_head(0, 0, "weights", "png")
    told = looker.wait((Exported, JobFailed))
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        assert "matplotlib" in told.message and "gptlab[plot]" in told.hint
    else:
        assert Path(told.path).read_bytes().startswith(b"\x89PNG")


def test_a_plot_leaves_out_what_the_mask_hides_and_says_what_its_numbers_are(
    looker: Looker,
) -> None:
    looker.look()
    for stage in ("weights", "masked", "scores"):
        picture = head_shown(looker.session._traces, 0, 0, stage).picture
        assert picture is not None and (picture.of, picture.axes) == (stage, ("query", "key"))
        is_future = ~np.tril(np.ones_like(picture.values, dtype=bool))
        is_left_out = ~np.isfinite(picture.values)
        assert (is_left_out == (is_future & (stage != "scores"))).all()


def test_a_cut_heads_numbers_are_exported_as_they_were_changed(looker: Looker) -> None:
    looker.look(changed=Interventions(cuts=(CutHead(1, 0),)))
    assert not np.load(exported(looker, "npz"))["context"].any()


def test_a_model_of_one_head_is_exported_too(session: Session, tmp_path: Path) -> None:
    config = GPTConfig(vocab_size=257, context_length=8, n_layer=1, n_head=1, n_embd=8)
    save(tmp_path / "one", GPT(config), ByteTokenizer())
    session.load(str(tmp_path / "one"))
    looker = Looker(session)
    looker.wait(JobFinished)
    looker.look("x")
    session.attending.export_head(0, 0, "scores", "npz")
    assert np.load(looker.wait(Exported).path)["weights"].tolist() == [[[[1.0]]]]
