"""The lab in a pseudo-terminal of its own, with a training that begins at once.

For the other benchmarks. `python benchmarks/lab_terminal.py PANE REQUEST` is what runs inside the
terminal: the lab as it is, whose session was already asked for a training (REQUEST is JSON for
`TrainRequest`; `null` trains nothing).
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

READ_BYTES = 1 << 16


class Terminal:
    """Keys go in, and what the lab paints comes out."""

    def __init__(self, process: subprocess.Popen[bytes], master: int) -> None:
        self.process = process
        self._master = master

    def type(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def drain(self, seconds: float) -> bytes:
        """All that is painted within so many seconds."""
        end, painted = time.perf_counter() + seconds, b""
        while (left := end - time.perf_counter()) > 0:
            painted += self._read(left)
        return painted

    def seconds_until(self, text: str, limit: float = 10.0) -> float | None:
        """How long until this text is painted; None when it isn't within the limit."""
        began, painted = time.perf_counter(), b""
        while (spent := time.perf_counter() - began) < limit:
            painted += self._read(limit - spent)
            if text.encode() in painted:
                return time.perf_counter() - began
        return None

    def _read(self, seconds: float) -> bytes:
        if not select.select([self._master], [], [], seconds)[0]:
            return b""
        with suppress(OSError):  # the other side is closed
            return os.read(self._master, READ_BYTES)
        time.sleep(seconds)
        return b""


@contextmanager
def lab_in_terminal(
    home: Path, pane: str, request: dict[str, Any] | None, columns: int = 120, rows: int = 40
) -> Iterator[Terminal]:
    """The lab on that pane, training what is asked for; it is ended with SIGTERM."""
    command = [sys.executable, __file__, pane, json.dumps(request)]
    with in_terminal(home, command, columns, rows) as terminal:
        yield terminal


@contextmanager
def in_terminal(
    home: Path, command: list[str], columns: int = 120, rows: int = 40
) -> Iterator[Terminal]:
    """A command in a pseudo-terminal of that size; it is ended with SIGTERM."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    process = subprocess.Popen(
        command,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "GPTLAB_HOME": str(home), "TERM": "xterm-256color"},
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(slave)
    terminal = Terminal(process, master)
    try:
        yield terminal
    finally:
        process.send_signal(signal.SIGTERM)
        end = time.perf_counter() + 20
        while process.poll() is None and time.perf_counter() < end:
            terminal.drain(0.1)
        process.kill()
        process.wait()
        os.close(master)


def wait_for_step(runs_dir: Path, name: str, step: int, terminal: Terminal | None = None) -> float:
    """The moment at which a run's metrics have the line of a step."""
    file = runs_dir / name / "metrics.jsonl"
    mark = f'"step": {step}, '.encode()
    while not (file.exists() and mark in file.read_bytes()[-2000:]):
        if terminal is None:
            time.sleep(0.02)
        else:
            terminal.drain(0.02)
    return time.perf_counter()


def main() -> None:
    from gptlab import paths
    from gptlab.lab.plan import TrainRequest
    from gptlab.lab.session import Session
    from gptlab.ui.app import LabApp

    pane, request = sys.argv[1], json.loads(sys.argv[2])
    session = Session(paths.runs_dir())
    app = LabApp(session, pane=pane)
    signal.signal(signal.SIGTERM, lambda *_: app.exit())
    if request is not None:
        session.start_training(TrainRequest(**request))
    asyncio.run(app.run_async())
    session.close(15.0)


if __name__ == "__main__":
    main()
