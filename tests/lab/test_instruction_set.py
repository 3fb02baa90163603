"""Looking through instruction pairs, and keeping what was changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gptlab import paths
from gptlab.errors import DataError, UsageError
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.data.pairs import read_pairs, split_pairs
from gptlab.gpt.instructions import format_prompt
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.lab.events import PairsBrowsed, PairsSaved
from gptlab.lab.instruction_set import NewPair, PairRow, browse_pairs, new_pair, save_pairs
from gptlab.lab.plan import FinetuneRequest

WORDS = [f"word{number:03d}" for number in range(40)]


@pytest.fixture
def request_of(tmp_path: Path) -> FinetuneRequest:
    shape = GPTConfig(vocab_size=257, context_length=300, n_layer=1, n_head=1, n_embd=8)
    base = tmp_path / "base"
    checkpoint.save(base, GPT(shape, seed=1), load_tokenizer("byte"), metadata={"step": 1})
    pairs = [{"instruction": f"Say {word}.", "output": word} for word in WORDS]
    data = tmp_path / "pairs.json"
    data.write_text(json.dumps(pairs), encoding="utf-8")
    return FinetuneRequest(task="instruct", base=str(base), data=(data,))


def browsed(request: FinetuneRequest, *added: NewPair) -> tuple[PairRow, ...]:
    *_, event = browse_pairs(request, added, Path("runs"))
    assert isinstance(event, PairsBrowsed)
    return event.rows


def saved(rows: tuple[PairRow, ...], path: Path | None = None) -> Path:
    *_, event = save_pairs([row.pair for row in rows], path)
    assert isinstance(event, PairsSaved) and event.n_pairs == len(rows)
    return Path(event.path)


def test_each_pair_has_its_part_and_its_tokens(request_of: FinetuneRequest) -> None:
    rows = browsed(request_of)
    assert [row.pair.exchange.output for row in rows[:34]] == WORDS[:34]
    splits = [row.pair.split for row in rows]
    assert {name: splits.count(name) for name in splits} == {"train": 34, "val": 2, "test": 4}
    for row in rows:
        assert row.n_prompt == len(format_prompt(row.pair.exchange.instruction))
        assert row.n_response == len("word000") + 1, "its bytes and one end of text"
        assert row.n_cut == 0


def test_an_added_pair_is_learned_from_and_flagged_where_it_is_no_news(
    request_of: FinetuneRequest,
) -> None:
    news = new_pair(" Name the home of a fox. ", "", "A den.", "homes")
    old = new_pair("say WORD007", "", "word007", "")
    rows = browsed(request_of, news, old)
    assert rows[-2].pair.split == "train" and rows[-2].pair.family == "homes"
    assert rows[-2].twin is None and rows[-1].twin == 7


def test_an_output_that_the_context_does_not_hold_says_what_is_cut(
    request_of: FinetuneRequest,
) -> None:
    prompt = len(format_prompt("Go on."))
    (*_, row) = browsed(request_of, new_pair("Go on.", "", "x" * 400, ""))
    assert (row.n_prompt, row.n_response) == (prompt, 401)
    assert row.n_cut == prompt + 401 - 301


def test_the_file_that_is_kept_is_read_with_the_same_parts(request_of: FinetuneRequest) -> None:
    rows = browsed(request_of, new_pair('Say "[/]"\nslowly.', "x", "\x1b é", "odd"))
    path = saved(rows)
    assert path.parent == paths.instructions_dir()
    pairs = read_pairs([path])[0]
    assert [pair.exchange for pair in pairs] == [row.pair.exchange for row in rows]
    assert [pair.family for pair in pairs][-1] == "odd"
    split = split_pairs(pairs)
    before = split_pairs(read_pairs(request_of.data)[0])
    assert [p.exchange for p in split.val] == [p.exchange for p in before.val]
    assert [p.exchange for p in split.held_out] == [p.exchange for p in before.held_out]
    assert split.train[-1].exchange.output == "\x1b é"
    assert saved(rows) != path, "a name that is made is a free one"


def test_no_file_that_is_there_is_written_to(request_of: FinetuneRequest, tmp_path: Path) -> None:
    rows, (data,) = browsed(request_of), request_of.data
    before = data.read_bytes()
    with pytest.raises(UsageError, match=r"pairs\.json is there already"):
        saved(rows, data)
    assert data.read_bytes() == before
    with pytest.raises(UsageError, match="no name of a JSON file"):
        saved(rows, tmp_path / "pairs.txt")
    with pytest.raises(DataError, match="leave 0 to learn from"):
        saved(tuple(row for row in rows if row.pair.split != "train"))


def test_a_pair_that_cannot_be_learned_from_is_refused(request_of: FinetuneRequest) -> None:
    with pytest.raises(UsageError, match="the output is empty"):
        new_pair("Say it.", "", " ", "")
    with pytest.raises(DataError, match="the pair that you added: the prompt has"):
        browsed(request_of, new_pair("x" * 400, "", "y", ""))
