"""Training byte pairs, against a plain trainer that counts everything anew for each merge."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from gptlab.errors import TokenizerError
from gptlab.gpt.events import MergeLearned
from gptlab.gpt.tokenizers import bpe, stories
from gptlab.gpt.tokenizers.bpe import BytePairTokenizer, learn, train

PATTERN = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
"""As in GPT-2's published `encoder.py`."""

Merge = tuple[bytes, bytes, int]


def plain_merges(texts: list[str], n: int) -> list[Merge]:
    """Halves and count of up to `n` merges. The first pair met wins among equals, because a dict
    keeps the order in which its keys came."""
    pieces = [
        [bytes([value]) for value in piece.encode()]
        for text in texts
        for piece in regex.findall(PATTERN, text)
    ]
    merges: list[Merge] = []
    while len(merges) < n:
        counts: dict[tuple[bytes, bytes], int] = {}
        for piece in pieces:
            for pair in pairwise(piece):
                counts[pair] = counts.get(pair, 0) + 1
        if not counts:
            break
        left, right = max(counts, key=counts.__getitem__)
        merges.append((left, right, counts[left, right]))
        pieces = [plain_join(piece, left, right) for piece in pieces]
    return merges


def plain_join(piece: list[bytes], left: bytes, right: bytes) -> list[bytes]:
    joined: list[bytes] = []
    rest = list(piece)
    while rest:
        if rest[:2] == [left, right]:
            joined.append(left + right)
            del rest[:2]
        else:
            joined.append(rest.pop(0))
    return joined


def plain_encode(text: str, merges: list[Merge]) -> list[bytes]:
    tokens = []
    for piece in regex.findall(PATTERN, text):
        parts = [bytes([value]) for value in piece.encode()]
        for left, right, _ in merges:
            parts = plain_join(parts, left, right)
        tokens += parts
    return tokens


def merges_of_training(texts: list[str], n: int) -> list[Merge]:
    events = list(train(texts, vocab_size=257 + n, allow_fewer=True))
    assert [event.index for event in events] == list(range(1, len(events) + 1))
    assert [event.id for event in events] == list(range(256, 256 + len(events)))
    return [(event.left, event.right, event.count) for event in events]


@settings(max_examples=150)
@given(st.lists(st.text(st.sampled_from("aab \né😀.1"), max_size=80), max_size=4))
def test_merges_are_those_of_the_plain_trainer(texts: list[str]) -> None:
    assert merges_of_training(texts, 40) == plain_merges(texts, 40)


def test_merges_of_a_real_text_are_those_of_the_plain_trainer(verdict: str) -> None:
    text = verdict[:6000]
    assert merges_of_training([text], 250) == plain_merges([text], 250)


def test_the_textbook_example_comes_out() -> None:
    # The sample of Wikipedia's article on byte-pair encoding, as in minbpe's README.
    tokenizer = learn(["aaabdaaabac"], vocab_size=256 + 3 + 1)
    assert tokenizer.encode("aaabdaaabac") == [258, 100, 258, 97, 99]
    assert tokenizer.merges == [(b"a", b"a"), (b"aa", b"a"), (b"aaa", b"b")]


def test_the_verdict_gives_its_known_ids(verdict: str) -> None:
    # Recomputed once with a slow trainer; merges are numbered from 256.
    tokenizer = learn([verdict], vocab_size=1000)
    ids = tokenizer.encode("Jack embraced beauty through art and life.")
    expected = [74, 359, 308, 109, 98, 114, 303, 270, 298, 97, 315, 121, 508, 679, 297, 770, 46]
    assert ids == expected
    assert tokenizer.vocab_size == 1000
    assert tokenizer.end_of_text_id == 999


def test_encoding_applies_the_merges_in_their_order(verdict: str) -> None:
    text = verdict[:4000]
    tokenizer = learn([text], vocab_size=500)
    merges = plain_merges([text], 500 - 257)
    source = random.Random(1)
    for _ in range(100):
        text = "".join(source.choices("the aeinrt'so .,\n😀", k=30))
        tokens = [piece.data for piece in tokenizer.pieces(text)]
        assert tokens == plain_encode(text, merges), text


def test_learning_can_be_watched_and_stopped() -> None:
    training = train(["low lower lowest"], vocab_size=260)
    assert next(training) == MergeLearned(1, 3, b"l", b"o", 256, 3, 13)
    training.close()


def test_each_merge_says_how_many_tokens_the_corpus_has_then() -> None:
    texts = ["aaaa aaa banana bandana " * 3, "naïve aaaaa"]
    for learned in train(texts, vocab_size=272):
        assert isinstance(learned, MergeLearned)
        so_far = learn(texts, vocab_size=learned.id + 2)
        assert learned.n_tokens == sum(len(so_far.encode(text)) for text in texts)


def test_the_return_value_of_training_is_the_tokenizer() -> None:
    training = train(["low lower lowest"], vocab_size=258)
    next(training)
    with pytest.raises(StopIteration) as finished:
        next(training)
    assert isinstance(finished.value.value, BytePairTokenizer)
    assert finished.value.value.vocab_size == 258


def test_a_vocabulary_without_merges_is_bytes() -> None:
    assert learn([], vocab_size=257).encode("aé") == [97, 0xC3, 0xA9]


def test_a_vocabulary_too_small_for_bytes_is_refused() -> None:
    with pytest.raises(TokenizerError, match="256 ids cannot hold the 256 bytes"):
        next(train(["text"], vocab_size=256))


def test_a_corpus_too_small_for_the_merges_says_how_many_it_has() -> None:
    with pytest.raises(TokenizerError, match=r"pairs for 2 merges.*ask for at most 259 ids"):
        learn(["abc"], vocab_size=300)
    assert learn(["abc"], vocab_size=300, allow_fewer=True).vocab_size == 259


def test_texts_are_counted_apart() -> None:
    assert learn(["ab", "cb"], vocab_size=300, allow_fewer=True).merges == [
        (b"a", b"b"),
        (b"c", b"b"),
    ]


def test_a_piece_without_end_is_counted_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bpe, "_LONGEST_PIECE", 4)
    assert merges_of_training(["a" * 12], 3) == [(b"a", b"a", 9), (b"aa", b"aa", 3)]


def test_many_blanks_do_not_stop_training() -> None:
    text = " " * 1_000_000 + "x" * 200_000
    tokenizer = learn([text], vocab_size=270)
    assert tokenizer.decode(tokenizer.encode(text)) == text


def test_a_table_with_gaps_is_no_vocabulary() -> None:
    ranks = {bytes([value]): value for value in range(256)}
    with pytest.raises(TokenizerError, match="damaged"):
        BytePairTokenizer({**ranks, b"ab": 257})
    with pytest.raises(TokenizerError, match="damaged"):
        BytePairTokenizer({token: 255 - id for token, id in ranks.items()})


def test_the_packaged_vocabulary_is_made_from_documents_and_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stories, "RANK_FILE", tmp_path / "stories.tiktoken")
    stories.load.cache_clear()
    with pytest.raises(TokenizerError, match="is missing"):
        stories.load()
    made = stories.make(["a cat sat\n", "a cat ran\n"], 262)
    loaded = stories.load()
    assert loaded.ranks == made.ranks
    assert loaded.name == "stories"
    assert b"endoftext" not in b"".join(made.ranks)
    stories.load.cache_clear()
