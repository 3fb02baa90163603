"""`gptlab build`: the whole way on tiny sizes, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from .calls import Call


@pytest.mark.usefixtures("small_data")
def test_a_tiny_build_prints_one_document_and_its_stages_beside_it(
    gptlab: Call, tmp_path: Path
) -> None:
    asked = ("build", "--tiny", "--name", "try", "--runs-dir", tmp_path / "runs", "--json")
    first = gptlab(*asked)
    assert first.status == 0, first.err
    models = first.json["models"]
    assert [models[name]["run"] for name in ("storyteller", "spam-filter", "assistant")] == [
        "try-storyteller",
        "try-spam-filter",
        "try-assistant",
    ]
    assert len(models["spam-filter"]["confusion"]) == 2
    assert "exact_match" in first.json["answers"]
    stages = [line for line in first.err.splitlines() if line.startswith("stage ")]
    assert [line.split(":")[0] for line in stages] == [f"stage {n} of 4" for n in (1, 2, 3, 4)]
    again = gptlab(*asked)
    assert (again.status, again.json) == (0, first.json)
    assert "step" not in again.err, "nothing is trained twice"


def test_a_build_whose_name_begins_no_run_is_refused(gptlab: Call, tmp_path: Path) -> None:
    gptlab("build", "--name", "a/b", "--runs-dir", tmp_path / "runs").assert_fails(2, "a/b")
    assert not (tmp_path / "runs").exists()
