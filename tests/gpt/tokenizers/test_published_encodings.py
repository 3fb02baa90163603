"""tiktoken's later encodings from a server of our own: nothing here asks the network."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import tiktoken

from gptlab import paths
from gptlab.errors import StorageError, TokenizerError
from gptlab.gpt.tokenizers import gpt2, load_tokenizer, published
from gptlab.gpt.tokenizers.blanks import STRIDE, parts_for_any
from gptlab.gpt.tokenizers.rank_file import write_ranks

PATTERN = r"\s*[\r\n]+|\s+(?!\S)|\s+|\S+"
SPECIAL_TOKENS = {"<|endoftext|>": 60_000, "<|endofprompt|>": 60_010}


@dataclass
class Server:
    """What answers, and how often it was asked."""

    address: str = ""
    content: bytes = b""
    status: int = 200
    stalls: bool = False
    """Whether it stops in the middle and says nothing more."""
    n_asked: int = 0
    over: threading.Event = field(default_factory=threading.Event)


class Answer(BaseHTTPRequestHandler):
    def __init__(self, server: Server, *arguments: Any) -> None:
        self.told = server
        super().__init__(*arguments)

    def do_GET(self) -> None:
        self.told.n_asked += 1
        self.send_response(self.told.status)
        self.send_header("Content-Length", str(len(self.told.content)))
        self.end_headers()
        half = len(self.told.content) // 2
        with suppress(OSError):  # who asked may have gone
            self.wfile.write(self.told.content[:half])
            if self.told.stalls:
                self.wfile.flush()
                self.told.over.wait(30)
            else:
                self.wfile.write(self.told.content[half:])

    def log_message(self, *_: object) -> None:
        """Nothing: a test says what it wants to say."""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server that has GPT-2's ranks under the name of a later encoding."""
    file = tmp_path / "ranks"
    write_ranks(file, gpt2.load().ranks)
    told = Server(content=file.read_bytes())
    http = ThreadingHTTPServer(("127.0.0.1", 0), partial(Answer, told))
    threading.Thread(target=http.serve_forever, daemon=True).start()
    told.address = f"http://127.0.0.1:{http.server_port}/cl100k_base.tiktoken"
    described = {"special_tokens": SPECIAL_TOKENS, "pat_str": PATTERN}
    sha256 = hashlib.sha256(told.content).hexdigest()
    monkeypatch.setattr(published, "_described", lambda name: (described, told.address, sha256))
    yield told
    told.over.set()
    http.shutdown()
    http.server_close()


def kept() -> list[Path]:
    return [path for path in paths.cache_dir().rglob("*") if path.is_file()]


def test_an_encoding_is_downloaded_once_and_kept(server: Server) -> None:
    assert not published.is_downloaded("cl100k_base")
    first = load_tokenizer("cl100k_base")
    server.status = 500
    again = load_tokenizer("cl100k_base")
    assert server.n_asked == 1 and published.is_downloaded("cl100k_base")
    assert [path.name for path in kept()] == ["cl100k_base.tiktoken"]
    text = "Some text,\n\n with <|endoftext|> 😀"
    theirs = tiktoken.Encoding(
        "theirs",
        pat_str=PATTERN,
        mergeable_ranks=dict(gpt2.load().ranks),
        special_tokens=SPECIAL_TOKENS,
    )
    assert first.encode(text) == again.encode(text) == theirs.encode_ordinary(text)


def test_a_downloaded_encoding_is_a_tokenizer(server: Server) -> None:
    tokenizer = load_tokenizer("cl100k_base")
    assert tokenizer.name == "cl100k_base"
    assert tokenizer.vocab_size == 60_011
    assert tokenizer.end_of_text_id == 60_000
    assert tokenizer.decode([60_010]) == "<|endofprompt|>"
    with pytest.raises(TokenizerError, match="token id 60001 is not in"):
        tokenizer.decode([60_001])
    blanks = "a" + " " * 3_000_000 + "b"
    assert tokenizer.decode(tokenizer.encode(blanks)) == blanks


def test_what_is_not_as_published_is_refused_and_not_kept(server: Server) -> None:
    server.content = server.content.replace(b"IA== 220", b"IA== 221")
    with pytest.raises(TokenizerError, match="not the published file: its SHA-256 is another"):
        load_tokenizer("cl100k_base")
    assert kept() == []


def test_a_damaged_copy_is_downloaded_again(server: Server) -> None:
    load_tokenizer("cl100k_base")
    (file,) = kept()
    file.write_bytes(b"damaged")
    assert load_tokenizer("cl100k_base").vocab_size == 60_011
    assert server.n_asked == 2


def test_a_server_that_falls_silent_is_given_up(server: Server) -> None:
    server.stalls = True
    with pytest.raises(TokenizerError, match=r"cl100k_base has to be .*\(no answer\).*or use gpt2"):
        published.load("cl100k_base", seconds=0.3)
    assert kept() == []


def test_a_server_that_refuses_says_so(server: Server) -> None:
    server.status = 404
    with pytest.raises(TokenizerError, match="the server answers 404"):
        load_tokenizer("cl100k_base")


def test_no_network_says_what_to_do(server: Server) -> None:
    server.address = "http://127.0.0.1:9/cl100k_base.tiktoken"
    with pytest.raises(TokenizerError, match=r"\(no connection\): check the network .* use gpt2"):
        load_tokenizer("cl100k_base")


def test_a_cache_that_cannot_be_written_is_a_storage_error(server: Server) -> None:
    paths.cache_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.cache_dir().write_text("a file")
    with pytest.raises(StorageError, match="cannot be written"):
        load_tokenizer("cl100k_base")


@pytest.mark.parametrize("name", published.NAMES)
def test_tiktoken_says_where_each_encoding_is_and_how_it_is_checked(name: str) -> None:
    described, address, sha256 = published._described(name)
    assert address.startswith("https://") and len(sha256) == 64
    assert described["special_tokens"]["<|endoftext|>"] > 50_000
    assert described["pat_str"]


def test_only_very_long_runs_are_cut() -> None:
    ordinary = ("word " * 50 + "\n" * 1000) * 500
    assert parts_for_any(ordinary) == [ordinary]
    endless = "a" + " " * (5 * STRIDE) + "b"
    parts = parts_for_any(endless)
    assert "".join(parts) == endless
    assert max(map(len, parts)) <= 2 * STRIDE
