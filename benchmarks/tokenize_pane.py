"""The pane Tokenize as a person feels it: from a change of the text to tokens on the screen.

    python benchmarks/tokenize_pane.py [FILE] [--mb 10]

FILE is a text; without one the bundled stories are taken, repeated where they are too short. The
lab runs without a terminal, so that the terminal's own time is not in the figures. Encoding is
measured beside tiktoken's own, the two in turns; of several turns the fastest counts, of the
screen's latencies the median and the slowest. While a long text is opened, it is measured how long
the screen stands still at most. The memory of the strips is what Python says that the tokens of
the text, their cells and their lines take.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gptlab.ui.panes.tokenize import TokenizePane

# Python looks for modules beside this file first and would take one for the library `tokenizers`.
sys.path = [folder for folder in sys.path if folder != str(Path(__file__).resolve().parent)]

TURNS = 7


async def until(condition: Callable[[], bool]) -> None:
    end = time.perf_counter() + 60
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError("the lab did not get there")
        await asyncio.sleep(0.001)


async def screen(text: str) -> None:
    from textual.widgets import TextArea

    from gptlab.lab.session import Session
    from gptlab.ui.app import LabApp
    from gptlab.ui.panes import PANES
    from gptlab.ui.panes.base import Pane
    from gptlab.ui.panes.tokenize import TokenizePane

    session = Session()
    app = LabApp(session, pane="tokenize")
    async with app.run_test(size=(120, 40)) as pilot:
        await until(lambda: len(app.query(Pane)) == len(PANES))
        await until(lambda: session.status.machine is not None)
        await pilot.pause()
        pane = app.query_one(TokenizePane)
        area = pane.query_one("#text", TextArea)

        def is_shown() -> bool:
            answer = pane._reading.answer
            return pane._reading.text == area.text and answer is not None

        for n_characters in (2_000, 100_000):
            area.load_text(text[:n_characters])
            await until(is_shown)
            await pilot.pause()
            taken = []
            for _ in range(TURNS):
                begin = time.perf_counter()
                area.insert("x", (0, 0))
                await until(is_shown)
                taken.append(time.perf_counter() - begin)
                await pilot.pause()
            report(f"a key in {n_characters:,} characters", taken)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "million.txt"
            file.write_text(text[:1_000_000], encoding="utf-8")
            await opening(pane, file)
    session.close(10.0)


async def opening(pane: TokenizePane, file: Path) -> None:
    """Open a file some times: until its first screen is there, until all of it is, and the longest
    that the screen stood still meanwhile."""
    first: list[float] = []
    whole: list[float] = []
    stood: list[float] = []

    def has(n_characters: int) -> bool:
        answer = pane._reading.answer
        return answer is not None and len(pane._reading.text) >= n_characters

    for _ in range(TURNS):
        pane._area.load_text("")
        await until(lambda: not has(1))
        pane.session.read_text(file)
        begin = seen = time.perf_counter()
        longest = 0.0
        while not has(999_000):
            await asyncio.sleep(0)
            longest, seen = max(longest, time.perf_counter() - seen), time.perf_counter()
            if has(1_000) and len(first) == len(whole):
                first.append(seen - begin)
        whole.append(time.perf_counter() - begin)
        stood.append(longest)
        await asyncio.sleep(1.0)
    report("first screen of 1,000,000 characters", first)
    report("all of them", whole)
    report("the screen stood still", stood)


def memory_of_strips(text: str) -> None:
    from gptlab.gpt.tokenizers import gpt2
    from gptlab.ui.widgets.token_strip import Layout
    from gptlab.ui.widgets.tokenizing.tokens_view import _CELLS

    tokenizer = gpt2.load()
    tracemalloc.start()
    pieces = tokenizer.pieces(text)
    cells = [tuple(make(pieces, dark=True)) for make in _CELLS.values()]
    layouts = [Layout(each, 100) for each in cells]
    now, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(
        f"the three strips of {len(text.encode()) / 1e6:.1f} MB{now / 1e6:17.1f} MB, "
        f"{len(pieces):,} tokens on {sum(map(len, layouts)):,} lines"
    )


def report(what: str, taken: list[float]) -> None:
    print(
        f"{what:<36}{statistics.median(taken) * 1e3:9.1f} ms   slowest {max(taken) * 1e3:8.1f} ms"
    )


def throughput(text: str) -> None:
    import tiktoken
    from tiktoken_ext.openai_public import r50k_pat_str

    from gptlab.gpt.tokenizers import gpt2

    ours = gpt2.load()
    theirs = tiktoken.Encoding(
        "tiktoken", pat_str=r50k_pat_str, mergeable_ranks=dict(ours.ranks), special_tokens={}
    )
    assert ours.encode(text) == theirs.encode_ordinary(text)
    best = {"gptlab": float("inf"), "tiktoken": float("inf")}
    for _ in range(TURNS):
        for name, encode in (("gptlab", ours.encode), ("tiktoken", theirs.encode_ordinary)):
            begin = time.perf_counter()
            encode(text)
            best[name] = min(best[name], time.perf_counter() - begin)
    megabytes = len(text.encode()) / 1e6
    for name, seconds in best.items():
        print(f"encoding {megabytes:.1f} MB, {name:<19}{megabytes / seconds:9.1f} MB/s")
    print(f"ratio {best['tiktoken'] / best['gptlab']:.3f} (above 1: gptlab is faster)")


def main() -> None:
    from gptlab import paths

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="a text; default: the bundled stories")
    parser.add_argument("--mb", type=float, default=10.0, help="megabytes for the throughput")
    options = parser.parse_args()
    file = options.file or paths.sample_data() / "stories.txt"
    text = file.read_text(encoding="utf-8")
    wanted = int(options.mb * 1e6)
    text = (text * (wanted // max(1, len(text)) + 1))[:wanted]
    asyncio.run(screen(text))
    throughput(text)
    memory_of_strips(text)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of the process {peak:.0f} MiB, torch included")


if __name__ == "__main__":
    main()
