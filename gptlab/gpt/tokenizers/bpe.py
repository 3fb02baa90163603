"""Byte-pair encoding that we train ourselves (Sennrich et al. 2016, arXiv 1508.07909; on bytes as
in Radford et al. 2019, section 2.2).

Training starts from single bytes and joins, again and again, the pair of neighbours that stands
in the corpus most often. A text is first split by GPT-2's pattern, and no merge crosses a split.
"""

from __future__ import annotations

import heapq
from collections.abc import Generator, Iterable, Iterator, Mapping
from itertools import pairwise

import regex  # type: ignore[import-untyped]

from gptlab.errors import TokenizerError
from gptlab.gpt.events import MergeLearned, Progress
from gptlab.gpt.tokenizers.base import END_OF_TEXT
from gptlab.gpt.tokenizers.byte_level import GPT2_PATTERN, ByteLevelTokenizer

Pair = tuple[int, int]

LEAST_VOCABULARY = 257
"""The 256 bytes and `<|endoftext|>`: what a vocabulary without merges holds."""

_PIECES_A_REPORT = 100_000
"""Pieces that are counted between two places to stop: some 50 ms."""

_LONGEST_PIECE = 1000
"""Bytes; longer pieces (a line of a million blanks, say) are counted in parts of this length, so
that a merge never walks over much more text than it changes."""


class BytePairTokenizer(ByteLevelTokenizer):
    """A trained vocabulary: ids 0 to 255 are the bytes, then come the merges in the order in which
    they were learned, and `<|endoftext|>` is the last id."""

    end_of_text_id: int

    def __init__(self, ranks: Mapping[bytes, int], *, name: str = "bpe") -> None:
        """`ranks` gives each token's bytes its id.

        Raises:
            TokenizerError: the ids have gaps, or the first 256 are not the bytes.
        """
        in_order = sorted(ranks, key=ranks.__getitem__)
        complete = [ranks[token] for token in in_order] == list(range(len(in_order)))
        if not complete or in_order[:256] != [bytes([value]) for value in range(256)]:
            raise TokenizerError(
                f"the vocabulary {name} is damaged: its ids are not the 256 bytes and the merges "
                "in order",
                "train it again",
            )
        super().__init__(name, ranks=ranks, special_tokens={END_OF_TEXT: len(ranks)})


def train(
    texts: Iterable[str], *, vocab_size: int, allow_fewer: bool = False, name: str = "bpe"
) -> Generator[Progress | MergeLearned, None, BytePairTokenizer]:
    """Learn a vocabulary of `vocab_size` ids, one merge at a time; the value returned is the
    tokenizer. `Progress` comes before the merges where counting a long text takes a while.

    Among equally frequent pairs the one whose first occurrence in the corpus is earliest is
    joined. Overlapping occurrences count, each (`aaa` holds the pair `aa` twice). `allow_fewer`
    ends early where the corpus has no pairs left.

    Raises:
        TokenizerError: `vocab_size` is too small to hold the bytes, or the corpus too small for
            so many merges.
    """
    if vocab_size < LEAST_VOCABULARY:
        raise TokenizerError(
            f"a byte-pair vocabulary of {vocab_size:,} ids cannot hold the 256 bytes and "
            f"{END_OF_TEXT}",
            f"ask for at least {LEAST_VOCABULARY}",
        )
    n_merges = vocab_size - LEAST_VOCABULARY
    tokens = [bytes([value]) for value in range(256)]
    corpus = _Corpus((yield from _frequencies(texts)))
    for index in range(1, n_merges + 1):
        best = corpus.most_frequent()
        if best is None:
            if allow_fewer:
                break
            raise TokenizerError(
                f"the text has pairs for {index - 1:,} merges, not for the {n_merges:,} of a "
                f"vocabulary of {vocab_size:,} ids",
                f"give more text, or ask for at most {index - 1 + LEAST_VOCABULARY:,} ids",
            )
        (left, right), count = best
        id = len(tokens)
        tokens.append(tokens[left] + tokens[right])
        corpus.join(left, right, id)
        yield MergeLearned(index, n_merges, tokens[left], tokens[right], id, count, corpus.n_tokens)
    return BytePairTokenizer({token: id for id, token in enumerate(tokens)}, name=name)


def learn(
    texts: Iterable[str], *, vocab_size: int, allow_fewer: bool = False, name: str = "bpe"
) -> BytePairTokenizer:
    """The tokenizer that `train` learns, in one call."""
    training = train(texts, vocab_size=vocab_size, allow_fewer=allow_fewer, name=name)
    while True:
        try:
            next(training)
        except StopIteration as finished:
            tokenizer: BytePairTokenizer = finished.value
            return tokenizer


class _Corpus:
    """The distinct pieces of a corpus as symbols, with its pairs counted.

    A pair's occurrences all come into being in one merge, the one that makes the younger of its
    two symbols; later merges only take some away. So counts only fall, and first occurrences only
    move towards the end: an entry of the heap may be too good, never too bad, and is put right
    when it comes to the top.
    """

    def __init__(self, frequencies: Mapping[bytes, int]) -> None:
        """How often each piece stands in the corpus, in the order of first appearance."""
        self.n_tokens = sum(len(piece) * count for piece, count in frequencies.items())
        """Symbols of the whole corpus: its bytes before the first merge."""
        self._frequency = list(frequencies.values())
        self._symbols = [list(piece) for piece in frequencies]
        self._widths = [1] * 256
        """Bytes of each symbol."""
        self._counts: dict[Pair, int] = {}
        self._pieces: dict[Pair, list[int]] = {}
        """Pieces in which a pair stands or stood, in order."""
        self._gone: dict[Pair, int] = {}
        """How many of those at the front are known to hold the pair no more."""
        self._heap: list[tuple[int, int, int, Pair]] = []
        """Minus the count, then the first occurrence as piece and byte in it."""
        for number, symbols in enumerate(self._symbols):
            for pair in pairwise(symbols):
                self._add(pair, number)
        self._push(self._counts)

    def _add(self, pair: Pair, piece: int) -> None:
        self._counts[pair] = self._counts.get(pair, 0) + self._frequency[piece]
        pieces = self._pieces.setdefault(pair, [])
        if not pieces or pieces[-1] != piece:
            pieces.append(piece)

    def _push(self, pairs: Iterable[Pair]) -> None:
        for pair in pairs:
            piece, place = self._first_occurrence(pair)
            heapq.heappush(self._heap, (-self._counts[pair], piece, place, pair))

    def _first_occurrence(self, pair: Pair) -> tuple[int, int]:
        """The piece in which a pair stands first, and the byte there; the pair must stand."""
        pieces = self._pieces[pair]
        for skipped in range(self._gone.get(pair, 0), len(pieces)):
            symbols = self._symbols[pieces[skipped]]
            for index, here in enumerate(pairwise(symbols)):
                if here == pair:
                    self._gone[pair] = skipped
                    return pieces[skipped], sum(self._widths[each] for each in symbols[:index])
        raise AssertionError(f"pair {pair} is counted but stands nowhere")

    def most_frequent(self) -> tuple[Pair, int] | None:
        """The pair to join next and its count, or None where no pairs are left."""
        while self._heap:
            entry = heapq.heappop(self._heap)
            pair = entry[3]
            count = self._counts.get(pair, 0)
            if count == -entry[0]:
                return pair, count
            if count:
                self._push([pair])
        return None

    def join(self, left: int, right: int, id: int) -> None:
        """Join a pair wherever it stands, from left to right, into the symbol `id`."""
        self._widths.append(self._widths[left] + self._widths[right])
        made: set[Pair] = set()
        for piece in self._pieces.pop((left, right)):
            self._join_in(piece, left, right, id, made)
        self._gone.pop((left, right), None)
        self._counts.pop((left, right), None)
        self._push(sorted(made))

    def _join_in(self, piece: int, left: int, right: int, id: int, made: set[Pair]) -> None:
        """Join a pair in one piece; only the pairs around the joints are counted anew."""
        symbols = self._symbols[piece]
        joined: list[int] = []
        joints = []
        index = 0
        last = len(symbols) - 1
        while index <= last:
            if symbols[index] == left and index < last and symbols[index + 1] == right:
                joints.append((index, len(joined)))
                joined.append(id)
                index += 2
            else:
                joined.append(symbols[index])
                index += 1
        if not joints:
            return
        self._symbols[piece] = joined
        frequency = self._frequency[piece]
        self.n_tokens -= frequency * len(joints)
        counts = self._counts
        end_before = -1
        for old, new in joints:
            if old > 0 and old != end_before:
                counts[symbols[old - 1], left] -= frequency
            if old + 2 <= last:
                counts[right, symbols[old + 2]] -= frequency
            if new > 0:
                pair = (joined[new - 1], id)
                self._add(pair, piece)
                made.add(pair)
            if new + 1 < len(joined) and joined[new + 1] != id:
                pair = (id, joined[new + 1])
                self._add(pair, piece)
                made.add(pair)
            end_before = old + 2


def _frequencies(texts: Iterable[str]) -> Generator[Progress, None, dict[bytes, int]]:
    """How often each piece stands in a corpus, in the order of first appearance."""
    frequencies: dict[bytes, int] = {}
    n_pieces = 0
    for text in texts:
        for piece in _split(text):
            frequencies[piece] = frequencies.get(piece, 0) + 1
            n_pieces += 1
            if not n_pieces % _PIECES_A_REPORT:
                yield Progress("counting words", n_pieces, 0)
    return frequencies


def _split(text: str) -> Iterator[bytes]:
    """The pieces of a text in which merges happen, as bytes.

    Raises:
        TokenizerError: the text holds half of a surrogate pair.
    """
    for match in _PATTERN.finditer(text):
        piece = match.group().encode()
        if len(piece) <= _LONGEST_PIECE:
            yield piece
        else:
            for begin in range(0, len(piece), _LONGEST_PIECE):
                yield piece[begin : begin + _LONGEST_PIECE]


_PATTERN = regex.compile(GPT2_PATTERN)
