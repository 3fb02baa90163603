"""The lab in a real pseudo-terminal, as a process of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SECONDS = 60.0


class Terminal:
    """What a person types goes in; every byte that the terminal is sent comes out."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process = process
        self.output = b""
        self._master = master
        self._seen = 0

    def type(self, keys: str | bytes) -> None:
        os.write(self._master, keys.encode() if isinstance(keys, str) else keys)

    def paste(self, text: str) -> None:
        """As terminals paste: between two marks, so that nothing in it is a key."""
        self.type(b"\x1b[200~" + text.encode("utf-8", "surrogatepass") + b"\x1b[201~")

    def read(self, seconds: float) -> bytes:
        """What comes within so many seconds; all of it is kept in `output`."""
        end, new = time.monotonic() + seconds, b""
        while (left := end - time.monotonic()) > 0:
            if not select.select([self._master], [], [], left)[0]:
                break
            try:
                part = os.read(self._master, 65_536)
            except OSError:  # the other side is closed
                break
            if not part:
                break
            new += part
        self.output += new
        return new

    def wait_for(self, text: str, seconds: float = SECONDS) -> None:
        """Read until the terminal was sent this text after what was last waited for."""
        end = time.monotonic() + seconds
        while (at := self.output.find(text.encode(), self._seen)) < 0:
            assert time.monotonic() < end, f"{text!r} never came; last: {self.output[-2000:]!r}"
            self.read(0.1)
        self._seen = at + len(text.encode())

    def wait_for_end(self, seconds: float = SECONDS) -> int:
        """Read until the process has ended; its exit status."""
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            assert time.monotonic() < end, f"it never ended; last: {self.output[-2000:]!r}"
            self.read(0.1)
        self.read(0.2)
        return self.process.returncode

    def hang_up(self) -> None:
        """Close the terminal, as when its window is closed."""
        os.close(self._master)
        self._master = -1


@contextmanager
def terminal(home: Path, *arguments: str, columns: int = 100, rows: int = 30) -> Iterator[Terminal]:
    """`gptlab` with these arguments in a terminal of its own."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    environment = {
        **os.environ,
        "GPTLAB_HOME": str(home),
        "TERM": "xterm-256color",
        "OMP_NUM_THREADS": "1",  # beside other tests more would wait for each other
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "gptlab", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
        start_new_session=True,
        # The terminal becomes the session's own, so that closing it sends SIGHUP.
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(slave)
    shown = Terminal(process, master)
    try:
        yield shown
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        if shown._master >= 0:
            os.close(master)
