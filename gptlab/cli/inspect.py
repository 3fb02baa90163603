"""`gptlab inspect`: the numbers of attention, of a text that a checkpoint reads."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gptlab import paths
from gptlab.cli.checkpoints import MACHINE_SETTINGS, open_transformer
from gptlab.cli.options import Checkpoint, Json, RunsDir, with_settings
from gptlab.cli.output import number, print_json, print_table, print_text
from gptlab.errors import ConfigError, StorageError, UsageError

if TYPE_CHECKING:
    from torch import Tensor

    from gptlab.gpt.tokenizers.base import Piece
    from gptlab.gpt.trace import Trace

MOST_BYTES = 512_000_000
"""What all layers and heads may come to before one has to be picked."""


@with_settings(MACHINE_SETTINGS, show_defaults=True)
def inspect(
    checkpoint: Checkpoint,
    prompt: Annotated[str, typer.Option(metavar="TEXT", help="The text to look at.")],
    layer: Annotated[int | None, typer.Option(metavar="L", help="One layer, from 0.")] = None,
    head: Annotated[int | None, typer.Option(metavar="H", help="One head, from 0.")] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="F.npz", help="Write the arrays to a NumPy file.")
    ] = None,
    runs_dir: RunsDir = None,
    as_json: Json = False,
    *,
    settings: dict[str, Any],
) -> None:
    """Show attention: scores, scaled and masked scores, weights and context vectors.

    Without --json and --out it is a table of all heads, or the weights of the one that is picked.

    \b
    Examples:
      gptlab inspect --checkpoint first --prompt "Your journey starts with one step"
      gptlab inspect --checkpoint first --prompt "The cat sat" --layer 0 --head 1
      gptlab inspect --checkpoint first --prompt "The cat sat" --out cat.npz
    """
    if out is not None and out.suffix != ".npz":
        raise UsageError(f"{out} does not end in .npz", "give --out a name such as attention.npz")
    opened = open_transformer(
        checkpoint,
        runs_dir or paths.runs_dir(),
        settings.get("device", "auto"),
        settings.get("precision", "auto"),
    )
    from gptlab.gpt.attention_arrays import attention_arrays
    from gptlab.gpt.trace import trace
    from gptlab.lab.looking import pieces_to_read

    config = opened.model.config
    pieces, n_cut = pieces_to_read(prompt, opened.tokenizer, config.context_length)
    if n_cut:
        print(
            f"gptlab: the last {n_cut} tokens are not read: the context is {config.context_length}",
            file=sys.stderr,
        )
    layers = _picked("layer", layer, config.n_layer)
    heads = _picked("head", head, config.n_head)
    if as_json or out is not None:
        _require_small(len(pieces), len(layers) * len(heads), config.head_size)
    with opened.computing():
        seen = trace(opened.model, [piece.id for piece in pieces])
    if as_json or out is not None:
        arrays = attention_arrays(seen.layers, layers, heads)
        if out is not None:
            _write(out, arrays, pieces)
        if as_json:
            print_json({**_names(pieces, layers, heads), **_lists(arrays)})
    elif len(layers) * len(heads) == 1:
        _print_weights(seen, layers[0], heads[0], pieces)
    else:
        _print_heads(seen, layers, heads)


def _picked(what: str, index: int | None, count: int) -> list[int]:
    if index is None:
        return list(range(count))
    if not 0 <= index < count:
        raise ConfigError(f"there is no {what} {index}", f"the model has 0 to {count - 1}")
    return [index]


def _require_small(n_tokens: int, n_heads: int, head_size: int) -> None:
    """Refuse arrays that nobody meant to have."""
    needed = 4 * n_heads * n_tokens * (4 * n_tokens + head_size)
    if needed > MOST_BYTES:
        raise UsageError(
            f"the arrays of {n_heads} heads and {n_tokens} tokens come to {needed / 1e6:,.0f} MB",
            "pick one layer with --layer, or one head too with --head",
        )


def _names(
    pieces: tuple[Piece, ...], layers: list[int], heads: list[int]
) -> dict[str, list[int] | list[str]]:
    return {
        "ids": [piece.id for piece in pieces],
        "tokens": [piece.text for piece in pieces],
        "layers": layers,
        "heads": heads,
    }


def _lists(arrays: dict[str, Tensor]) -> dict[str, Any]:
    return {name: array.tolist() for name, array in arrays.items()}


def _write(out: Path, arrays: dict[str, Tensor], pieces: tuple[Piece, ...]) -> None:
    """Write all arrays to one file, whole or not at all."""
    import numpy as np

    beside = out.with_name(f".{out.name}.part")
    try:
        with beside.open("wb") as file:
            named: dict[str, Any] = {"ids": np.array([piece.id for piece in pieces])}
            named |= {name: array.numpy() for name, array in arrays.items()}
            np.savez(file, **named)
        beside.replace(out)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise StorageError(
            f"cannot write {out}: {error.strerror or error}", "choose another --out"
        ) from error


def _print_heads(seen: Trace, layers: list[int], heads: list[int]) -> None:
    from gptlab.gpt.head_scores import head_scores

    rows = [
        (
            str(each.layer),
            str(each.head),
            number(each.entropy, 2),
            number(each.previous_token, 2),
            number(each.first_token, 2),
            # Not a number where the text says no token twice.
            number(None if math.isnan(each.induction) else each.induction, 2),
        )
        for each in head_scores(seen)
        if each.layer in layers and each.head in heads
    ]
    print_table(("layer", "head", "entropy", "previous", "first", "induction"), rows)


def _print_weights(seen: Trace, layer: int, head: int, pieces: tuple[Piece, ...]) -> None:
    """A row for each token: where it looks. The future is left out."""
    weights = seen.layers[layer].weights(head).tolist()
    texts = [_in_a_line(piece.text) for piece in pieces]
    width = max(map(len, texts))
    for query, (text, row) in enumerate(zip(texts, weights, strict=True)):
        print_text(f"{text:<{width}}  " + "  ".join(f"{each:.3f}" for each in row[: query + 1]))


def _in_a_line(text: str) -> str:
    return text.replace(" ", "·").replace("\n", "⏎").replace("\t", "→")
