"""Writing down what a pane shows: a picture of the screen, a table, arrays, or a plot.

Files go to the lab's folder for exports. Each has a name of its own: nothing is written over.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from gptlab.errors import UsageError
from gptlab.lab.files import disk_refused, json_text

if TYPE_CHECKING:
    import numpy.typing as npt

    from gptlab.lab.looking import TraceHolder

Format = Literal["svg", "csv", "npz", "json", "png"]
FORMATS: dict[Format, str] = {
    "svg": "the screen as it is, a picture",
    "csv": "a table of the numbers",
    "npz": "NumPy arrays",
    "json": "numbers and words, as JSON",
    "png": "a plot, with the extra [plot]",
}


@dataclass(frozen=True)
class Picture:
    """A rectangle of numbers that can be plotted."""

    values: npt.NDArray[Any]
    """(rows, columns); what is not finite stays white."""
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    of: str
    """What the numbers are."""
    axes: tuple[str, str] = ("", "")
    """What rows and columns are, where their names don't say it."""


@dataclass(frozen=True)
class Shown:
    """What is to be written, in plain values."""

    stem: str
    """What the file's name begins with."""
    columns: tuple[str, ...] = ()
    rows: Iterable[tuple[Any, ...]] = ()
    """The table, a value for each column; a long one may be made as it is written."""
    arrays: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)
    document: Mapping[str, Any] | None = None
    """What JSON has instead of the table."""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """A file is written."""

    path: str


_MOST_WITH_NUMBERS = 24
"""Rows and columns of a plot up to which its cells have their numbers."""

Make = Callable[[], Shown]


def export(
    make: Make, format: Format, folder: Path, screenshot: str = ""
) -> Generator[Any, None, None]:
    """Write what `make` gives in a format; of `svg` it is the screenshot.

    Raises:
        UsageError: the format needs what isn't there.
        StorageError: the disk refused.
    """
    shown = make()
    data = screenshot.encode() if format == "svg" else _WRITERS[format](shown)
    yield Exported(str(_write(data, folder, _safe(shown.stem), format)))


def head_shown(traces: TraceHolder, layer: int, head: int, stage: str) -> Shown:
    """One head of the newest trace: the arrays of `gptlab inspect`, and a line a cell.

    Raises:
        LabError: there is no trace.
    """
    import numpy as np

    from gptlab.gpt.attention_arrays import attention_arrays

    held = traces.get()
    arrays = {
        name: each.numpy()
        for name, each in attention_arrays(held.trace.layers, [layer], [head]).items()
    }
    tokens = [piece.text for piece in held.pieces]
    places = range(len(tokens))
    stages = ("scores", "scaled", "masked", "weights")
    rows = (
        (
            query,
            tokens[query],
            key,
            tokens[key],
            *(float(arrays[name][0, 0, query, key]) for name in stages),
        )
        for query in places
        for key in places
    )
    seen = "weights" if stage not in stages else stage
    # A weight of 0 is a colour; a key that may not be seen is none.
    is_before_mask = seen in ("scores", "scaled")
    is_hidden = ~np.isfinite(arrays["masked"][0, 0]) & (not is_before_mask)
    values = np.where(is_hidden, np.nan, arrays[seen][0, 0])
    return Shown(
        stem=f"attention-{held.loaded.live.title}-layer{layer}-head{head}",
        columns=("query", "query_token", "key", "key_token", *stages),
        rows=rows,
        arrays={"ids": held.trace.ids.cpu().numpy(), **arrays},
        document={
            "ids": held.trace.ids.tolist(),
            "tokens": tokens,
            "layers": [layer],
            "heads": [head],
            **{name: each.tolist() for name, each in arrays.items()},
        },
        picture=Picture(values, tuple(tokens), tuple(tokens), seen, ("query", "key")),
    )


def _csv(shown: Shown) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(shown.columns)
    writer.writerows(shown.rows)
    return text.getvalue().encode("utf-8", "surrogatepass")


def _npz(shown: Shown) -> bytes:
    import numpy as np

    arrays: dict[str, Any] = dict(shown.arrays)
    if not arrays:  # the numbers of the table, a column an array
        columns = zip(shown.columns, zip(*shown.rows, strict=True), strict=True)
        arrays = {name: np.array(values) for name, values in columns}
    made = io.BytesIO()
    np.savez(made, **arrays)
    return made.getvalue()


def _json(shown: Shown) -> bytes:
    rows = [dict(zip(shown.columns, row, strict=True)) for row in shown.rows]
    document: Any = rows if shown.document is None else dict(shown.document)
    return (json_text(document, indent=1) + "\n").encode("utf-8", "surrogatepass")


def _png(shown: Shown) -> bytes:
    """A heatmap with its labels; with its numbers where they are few.

    Raises:
        UsageError: matplotlib is not installed, or there is nothing to plot.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError(
            "a PNG needs matplotlib, which is not installed",
            "pip install 'gptlab[plot]', or take the SVG, which needs nothing",
        ) from None
    import numpy as np

    picture = shown.picture
    if picture is None:
        raise UsageError("this view has nothing to plot", "take the SVG or the CSV")
    n_rows, n_columns = picture.values.shape
    has_numbers = max(n_rows, n_columns) <= _MOST_WITH_NUMBERS
    width, height = (0.6, 0.4) if has_numbers else (0.3, 0.25)
    size = (3 + min(width * n_columns, 20), 2 + min(height * n_rows, 20))
    figure = Figure(figsize=size, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    seen = np.ma.masked_invalid(picture.values)
    colours: dict[str, Any] = {}
    if (seen < 0).any():  # 0 is in the middle of the colours
        most = float(abs(seen).max())
        colours = {"cmap": "PuOr", "vmin": -most, "vmax": most}
    drawn = axes.imshow(seen, aspect="auto", **colours)
    if has_numbers:
        _write_numbers(axes, drawn, seen)
    axes.set_ylabel(picture.axes[0])
    axes.set_xlabel(picture.axes[1])
    for ticks, labels, most in (
        (axes.set_xticks, picture.columns, 80),
        (axes.set_yticks, picture.rows, 80),
    ):
        if len(labels) <= most:
            # A dollar sign would begin a formula.
            plain = [_printable(label).replace("$", r"\$") for label in labels]
            ticks(range(len(labels)), plain)
    axes.tick_params(axis="x", rotation=90)
    axes.set_title(shown.stem.replace("$", r"\$"))
    figure.colorbar(drawn, label=picture.of)
    made = io.BytesIO()
    figure.savefig(made, format="png", dpi=150)
    return made.getvalue()


def _write_numbers(axes: Any, drawn: Any, seen: npt.NDArray[Any]) -> None:
    """Write each number into its cell, dark on what is light."""
    import numpy as np

    for (row, column), value in np.ndenumerate(seen):
        if np.isfinite(value):
            red, green, blue, _ = drawn.to_rgba(value)
            is_light = 0.299 * red + 0.587 * green + 0.114 * blue > 0.5
            colour = "black" if is_light else "white"
            axes.text(column, row, f"{value:.2f}", ha="center", va="center", color=colour)


def _printable(label: str) -> str:
    return "".join(each if each.isprintable() else "·" for each in label.replace(" ", "·"))


_WRITERS: dict[Format, Callable[[Shown], bytes]] = {
    "csv": _csv,
    "npz": _npz,
    "json": _json,
    "png": _png,
}


def _safe(stem: str) -> str:
    return re.sub(r"[^A-Za-z0-9.@-]+", "-", stem).strip("-.") or "attention"


def _write(data: bytes, folder: Path, stem: str, ending: str) -> Path:
    """Write a file under the first name that is free; whole, or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk_refused(folder, error) from error
    for number in count(1):
        name = stem if number == 1 else f"{stem}-{number}"
        path = folder / f"{name}.{ending}"
        try:
            file = path.open("xb")
        except FileExistsError:
            continue
        except OSError as error:
            raise disk_refused(path, error) from error
        try:
            with file:
                file.write(data)
        except OSError as error:
            path.unlink(missing_ok=True)
            raise disk_refused(path, error) from error
        return path
    raise AssertionError("a free number is found in the end")
