"""What a training would read, told before it reads it."""

from __future__ import annotations

from pathlib import Path

from gptlab.gpt.read_options import ReadOptions
from gptlab.lab.data_preview import DataPreviewed, DataRefused, preview_data


def previewed(file: Path, options: ReadOptions | None = None) -> DataPreviewed | DataRefused:
    *_, event = preview_data(7, (file,), options or ReadOptions(), seed=1)
    assert event.request == 7
    return event


def test_bad_rows_and_bytes_are_told_by_line_though_a_training_would_refuse_them(
    tmp_path: Path,
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_bytes(b'{"text": "first"}\nno json\n{"text": "caf\xe9"}\n{"other": 1}\n')
    seen = previewed(file)
    assert isinstance(seen, DataPreviewed)
    assert seen.beginnings == ("first", "caf\ufffd")
    assert (seen.n_documents, seen.n_bad_rows) == (2, 2)
    assert [(path, line) for path, line, _ in seen.bad_rows] == [(str(file), 2), (str(file), 4)]
    ((path, n_bytes, first),) = seen.invalid
    assert (path, n_bytes) == (str(file), 1) and "line 3" in first


def test_another_column_is_read(tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("title,body\none,the first text\ntwo,the second text\n")
    seen = previewed(file, ReadOptions(column="body"))
    assert isinstance(seen, DataPreviewed)
    assert seen.beginnings == ("the first text", "the second text") and not seen.bad_rows


def test_what_is_no_text_is_refused_with_a_way_out(tmp_path: Path) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(b"\x89PNG\x00\x00")
    seen = previewed(file)
    assert isinstance(seen, DataRefused) and str(file) in seen.message and seen.hint
    assert isinstance(previewed(tmp_path / "gone.txt"), DataRefused)
