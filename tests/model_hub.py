"""A hub of models on this machine: the few answers that a download asks of the real one."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

REPOSITORY = "tests/tiny-gpt2"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


class Hub:
    """Files of one repository at one commit, and what goes wrong with them."""

    def __init__(self, folder: Path) -> None:
        self.files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
        self.commit = COMMIT
        self.breaks_after: dict[str, int] = {}
        """Bytes after which an answer breaks off, by file."""
        self.altered: set[str] = set()
        """Files of which another byte is sent than the hash says."""
        self.gives_ranges = True
        self.status = 200
        self.asked: list[tuple[str, str, str | None]] = []
        """Method, file and range of every question."""

    def etag(self, name: str) -> str:
        """SHA-256 of a large file, git's name of a small one, as the real hub has it."""
        data = self.files[name]
        if name.endswith(".safetensors"):
            return hashlib.sha256(data).hexdigest()
        return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()

    @contextmanager
    def serving(self) -> Iterator[str]:
        """The hub's address, while it answers."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()
            thread.join(10)


def _handler_of(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *values: object) -> None:
            """Tests read no log."""

        def do_HEAD(self) -> None:
            name = self._name()
            if name is not None:
                self._head(name, 200, len(hub.files[name]))

        def do_GET(self) -> None:
            name = self._name()
            if name is None:
                return
            data = hub.files[name]
            if name in hub.altered:
                data = data[:-1] + bytes([data[-1] ^ 1])
            asked = self.headers.get("Range")
            begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            if not hub.gives_ranges:
                begin = 0
            self._head(name, 206 if begin else 200, len(data) - begin)
            end = hub.breaks_after.get(name, len(data))
            self.wfile.write(data[begin : max(begin, end)])
            if end < len(data):
                self.close_connection = True

        def _name(self) -> str | None:
            name = self.path.rpartition("/")[2]
            hub.asked.append((self.command, name, self.headers.get("Range")))
            is_known = self.path == f"/{REPOSITORY}/resolve/{COMMIT}/{name}" and name in hub.files
            if is_known and hub.status == 200:
                return name
            self.send_response(404 if hub.status == 200 else hub.status)
            self.send_header("X-Error-Code", "EntryNotFound" if hub.status == 200 else "")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None

        def _head(self, name: str, status: int, length: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(length))
            self.send_header("ETag", f'"{hub.etag(name)}"')
            self.send_header("X-Repo-Commit", hub.commit)
            self.send_header("Accept-Ranges", "bytes")
            self.end_headers()

    return Handler
