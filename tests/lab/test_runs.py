"""Runs as folders: names, who may write, what a list says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gptlab import paths
from gptlab.errors import CheckpointMissing, LabError, RunError, RunLocked, StorageError, UsageError
from gptlab.gpt.config import PRESETS
from gptlab.lab.checkpoints import Checkpoints, milestones
from gptlab.lab.files import replace_file
from gptlab.lab.references import resolve_checkpoint
from gptlab.lab.run_names import PACKAGED, check_run_name, name_stem
from gptlab.lab.runs import create_run, describe_run, find_run, list_runs, open_run, read_record

RECORD = {
    "task": "pretrain",
    "state": "running",
    "created": "2026-01-01T00:00:00.000+00:00",
    "model": {"n_layer": 1},
    "train": {"steps": 100},
}


def begun(runs_dir: Path, name: str, **changes: object) -> Path:
    """A run that was begun and whose process is gone."""
    with create_run(runs_dir, name) as run:
        run.update(**{**RECORD, **changes})
        return run.folder


@pytest.mark.parametrize(
    "name",
    [
        *[
            "",
            ".",
            "..",
            "a/b",
            "../a",
            "a\\b",
            "/etc",
            "~",
            "-x",
            ".hidden",
            "a.",
            "a:b",
            "a*",
            "a@b",
        ],
        # Controls, blanks, letters that look alike, too long, and what Windows reads as devices.
        *["a\x1b[31m", "a\nb", "a b", "a\x00b", "\u202eabc", "ü", "x" * 65, "con", "NUL.txt"],
    ],
)
def test_what_cannot_be_a_name_is_refused_with_advice(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError) as refused:
        create_run(tmp_path, name)
    assert refused.value.hint
    assert refused.value.message.isprintable(), "the name's control characters are shown as codes"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", [*PACKAGED, "gpt2", "gpt2-xl"])
def test_names_of_packaged_and_published_models_are_reserved(name: str) -> None:
    with pytest.raises(UsageError, match="is not a run"):
        check_run_name(name)


@pytest.mark.parametrize("name", ["a", "fables-2", "v1.0_b", "x" * 64, "0", "Stories"])
def test_plain_names_are_taken(tmp_path: Path, name: str) -> None:
    with create_run(tmp_path, name) as run:
        assert run.name == name


def test_made_names_say_what_was_trained_and_never_repeat(tmp_path: Path) -> None:
    stem = name_stem([], "sprout", is_bundled=True)
    names = []
    for _ in range(3):
        with create_run(tmp_path, None, stem=stem) as run:
            run.update(**RECORD)
            names.append(run.name)
    assert names == ["stories-sprout-1", "stories-sprout-2", "stories-sprout-3"]


@pytest.mark.parametrize(
    ("data", "stem"),
    [
        ("tiny Shakespeare.txt", "tiny-shakespeare-small"),
        ("日本語.txt", "text-small"),
        ("..", None),
        ("a" * 300 + ".txt", "a" * 32 + "-small"),
        ("\x1b[31mred.txt", "31mred-small"),
    ],
)
def test_made_names_come_out_plain_whatever_the_file_is_called(data: str, stem: str | None) -> None:
    for preset in PRESETS:
        check_run_name(name_stem([Path(data)], preset, is_bundled=False) + "-1")
    if stem is not None:
        assert name_stem([Path(data)], "small", is_bundled=False) == stem


def test_an_existing_run_is_refused_with_the_way_to_go_on(tmp_path: Path) -> None:
    begun(tmp_path, "fables")
    with pytest.raises(RunError) as refused:
        create_run(tmp_path, "fables")
    assert "--resume fables" in refused.value.hint


@pytest.mark.parametrize("left", [[], ["run.lock"], ["run.lock", "writer.json", ".run.json.7.tmp"]])
def test_what_an_interrupted_start_left_is_taken_over(tmp_path: Path, left: list[str]) -> None:
    (tmp_path / "fables").mkdir()
    for name in left:
        (tmp_path / "fables" / name).touch()
    with create_run(tmp_path, "fables") as run:
        run.update(**RECORD)
    assert read_record(tmp_path / "fables")["state"] == "running"


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "fables").mkdir()
    (tmp_path / "fables" / "thesis.txt").write_text("mine")
    with pytest.raises(RunError, match=r"thesis\.txt"):
        create_run(tmp_path, "fables")
    assert (tmp_path / "fables" / "thesis.txt").read_text() == "mine"


def test_a_start_that_came_to_nothing_leaves_nothing(tmp_path: Path) -> None:
    with create_run(tmp_path, "fables"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_second_writer_is_refused_with_the_first_ones_process(tmp_path: Path) -> None:
    folder = begun(tmp_path, "fables")
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path\n"
            "from gptlab.lab.runs import open_run\n"
            f"run = open_run(Path({str(tmp_path)!r}), 'fables')\n"
            "print('held', flush=True); sys.stdin.read()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(RunLocked, match=f"process {holder.pid} on "):
            open_run(tmp_path, "fables")
        assert list_runs(tmp_path)[0].state == "running"
    finally:
        holder.kill()
        holder.communicate()
    assert list_runs(tmp_path)[0].state == "interrupted", "its process was killed"
    with open_run(tmp_path, "fables") as run:
        assert run.folder == folder


def test_a_second_training_of_the_same_process_is_refused_too(tmp_path: Path) -> None:
    begun(tmp_path, "fables")
    with open_run(tmp_path, "fables"), pytest.raises(RunLocked):
        open_run(tmp_path, "fables")


@pytest.mark.parametrize("name", ["", "nothing", "..", "../fables", "/etc/passwd"])
def test_opening_what_is_no_run_is_refused(tmp_path: Path, name: str) -> None:
    begun(tmp_path, "fables")
    with pytest.raises(RunError, match="no run"):
        find_run(tmp_path / "fables", name)


@pytest.mark.parametrize("content", ["", "{", "[]", '"x"', "{}", '{"model": 3}'])
def test_a_damaged_run_is_refused_and_left_out_of_the_list(tmp_path: Path, content: str) -> None:
    folder = begun(tmp_path, "fables")
    begun(tmp_path, "whole")
    (folder / "run.json").write_text(content)
    with pytest.raises(RunError, match=r"run\.json"):
        open_run(tmp_path, "fables")
    assert [info.name for info in list_runs(tmp_path)] == ["whole"]
    (folder / "run.json").write_text(json.dumps(RECORD))
    with open_run(tmp_path, "fables"):
        pass  # the refusal let go of the lock


def test_the_list_is_newest_first_and_tells_the_state(tmp_path: Path) -> None:
    begun(tmp_path, "old", created="2026-01-01T00:00:00.000+00:00", state="finished")
    begun(tmp_path, "new", created="2026-01-02T00:00:00.000+00:00", state="paused")
    (tmp_path / "notes.txt").touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "old" / "metrics.jsonl").write_text('{"step": 1}\n{"step": 2}\n{"st')
    runs = list_runs(tmp_path)
    assert [(info.name, info.state, info.step) for info in runs] == [
        ("new", "interrupted", 0),
        ("old", "finished", 2),
    ]
    assert list_runs(tmp_path / "nowhere") == []


def test_run_json_is_replaced_as_a_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with create_run(tmp_path, "fables") as run:
        run.update(**RECORD)

        def refuse(descriptor: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("os.fsync", refuse)
        with pytest.raises(StorageError, match="No space left"):
            run.set_state("finished")
        assert run.record["state"] == "running"
        assert read_record(run.folder)["state"] == "running"
        left = [path.name for path in run.folder.iterdir()]
        assert sorted(left) == ["run.json", "run.lock", "writer.json"], "no torn file stays"


def test_a_runs_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="file"):
        create_run(tmp_path / "file" / "runs", "fables")
    with pytest.raises(StorageError, match="file"):
        replace_file(tmp_path / "file" / "x.json", "{}")


# References to checkpoints


def with_checkpoints(runs_dir: Path, name: str = "fables") -> Path:
    folder = begun(runs_dir, name)
    for step in (0, 100, 250):
        (folder / "checkpoints" / f"step-{step:06d}").mkdir(parents=True)
    (folder / "checkpoints" / "latest").write_text("step-000250\n")
    (folder / "checkpoints" / "best").write_text("step-000100\n")
    return folder


@pytest.mark.parametrize(
    ("reference", "step"),
    [
        ("fables", "step-000100"),
        ("fables@best", "step-000100"),
        ("fables@latest", "step-000250"),
        ("fables@0", "step-000000"),
        ("fables@250", "step-000250"),
    ],
)
def test_a_run_names_its_checkpoints(tmp_path: Path, reference: str, step: str) -> None:
    folder = with_checkpoints(tmp_path)
    assert resolve_checkpoint(reference, tmp_path) == folder / "checkpoints" / step


def test_a_path_names_a_folder_and_a_runs_folder_its_best(tmp_path: Path) -> None:
    folder = with_checkpoints(tmp_path)
    best = folder / "checkpoints" / "step-000100"
    assert resolve_checkpoint(str(best), tmp_path) == best
    assert resolve_checkpoint(str(folder), tmp_path) == best


@pytest.mark.parametrize(
    ("reference", "message", "hint"),
    [
        ("fables@101", "no checkpoint at step 101", "0, 100, 250"),
        ("fable", "no run 'fable'", "fables"),
        ("", "no run", ""),
        ("..@0", "", ""),
        ("./nowhere", "no folder", ""),
        ("gpt2", "not on this machine", ""),
        ("x\x1b[2J", "no run 'x\\x1b", ""),
    ],
)
def test_what_names_no_checkpoint_is_told_with_what_there_is(
    tmp_path: Path, reference: str, message: str, hint: str
) -> None:
    with_checkpoints(tmp_path)
    with pytest.raises(CheckpointMissing) as missing:
        resolve_checkpoint(reference, tmp_path)
    assert message in missing.value.message
    assert hint in missing.value.hint


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packaged models in the place of the real one: `storyteller` is a checkpoint,
    `sprout` a run."""
    folder = tmp_path / "packaged"
    monkeypatch.setattr(paths, "packaged_checkpoints", lambda: folder)
    (folder / "storyteller").mkdir(parents=True)
    (folder / "storyteller" / "config.json").touch()
    with_checkpoints(tmp_path / "made", "sprout-to-be").rename(folder / "sprout")
    return folder


def test_packaged_models_are_found_by_name_wherever_runs_live(
    tmp_path: Path, packaged: Path
) -> None:
    runs_dir = tmp_path / "runs"
    for reference in ("storyteller", "storyteller@latest"):
        assert resolve_checkpoint(reference, runs_dir) == packaged / "storyteller"
    steps = packaged / "sprout" / "checkpoints"
    assert resolve_checkpoint("sprout", runs_dir) == steps / "step-000100"
    assert resolve_checkpoint("sprout@0", runs_dir) == steps / "step-000000"
    with pytest.raises(CheckpointMissing, match="no checkpoint '500'"):
        resolve_checkpoint("storyteller@500", runs_dir)
    with pytest.raises(CheckpointMissing, match="not on this machine"):
        resolve_checkpoint("assistant", runs_dir)


def test_the_packaged_run_is_read_like_one_of_ours_and_never_written(
    tmp_path: Path, packaged: Path
) -> None:
    assert find_run(tmp_path, "sprout") == packaged / "sprout"
    assert describe_run(find_run(tmp_path, "sprout")).checkpoints == (0, 100, 250)
    with pytest.raises(RunError, match="stays as it is"):
        open_run(tmp_path, "sprout")
    assert list_runs(tmp_path) == [], "the list is of what was trained here"


@pytest.mark.parametrize("which", ["first", "-1", "1.5", "²", "@"])
def test_what_follows_the_at_sign_is_checked(tmp_path: Path, which: str) -> None:
    with_checkpoints(tmp_path)
    with pytest.raises(UsageError):
        resolve_checkpoint(f"fables@{which}", tmp_path)


def test_a_run_without_checkpoints_says_so(tmp_path: Path) -> None:
    begun(tmp_path, "fables")
    with pytest.raises(LabError, match="none yet"):
        resolve_checkpoint("fables", tmp_path)


@pytest.mark.parametrize("content", ["", "step-000300\n", "../../etc\n", "\xff", "step-1e5"])
def test_a_pointer_to_nothing_points_nowhere(tmp_path: Path, content: str) -> None:
    folder = with_checkpoints(tmp_path)
    (folder / "checkpoints" / "latest").write_text(content, encoding="latin-1")
    assert Checkpoints(folder / "checkpoints").latest is None


# Milestones


def test_milestones_are_one_two_and_five_times_the_powers_of_ten_and_the_beginning() -> None:
    row = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000]
    assert sorted(milestones(2000, most=100)) == row
    assert sorted(milestones(4999, most=100)) == row
    assert milestones(0, most=100) == {0}


@pytest.mark.parametrize("most", [0, 1, 2, 3, 7, 12])
def test_milestones_keep_to_their_number_and_miss_nothing_that_went(most: int) -> None:
    before: frozenset[int] | None = None
    for last_step in range(3000):
        kept = milestones(last_step, most)
        assert len(kept) <= most
        assert (0 in kept) == (most > 0)
        if before is not None:
            assert kept - before <= {last_step}, f"{kept - before} went at step {last_step - 1}"
        before = kept


def test_a_row_that_is_thinned_still_reaches_both_ends() -> None:
    assert sorted(milestones(10_000, most=8)) == [0, 2, 10, 50, 200, 1000, 5000]
