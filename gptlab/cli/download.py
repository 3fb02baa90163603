"""`gptlab download`: published GPT-2 weights and vocabulary, pinned and checked."""

from __future__ import annotations

from typing import Annotated

import typer

from gptlab.cli.options import Json
from gptlab.cli.output import duration, print_fields, print_json
from gptlab.cli.progress import Progress


def download(
    name: Annotated[
        str,
        typer.Argument(help="gpt2 (124M), gpt2-medium (355M), gpt2-large (774M), gpt2-xl (1558M)."),
    ],
    as_json: Json = False,
) -> None:
    """Fetch a published GPT-2: weights as safetensors, configuration and vocabulary.

    It comes from the Hugging Face hub (HF_ENDPOINT names another) at a pinned commit, and every
    file is checked by its hash. What breaks off goes on where it was when the command is run again.
    Afterwards the name works wherever a checkpoint is asked for. Needs the extra
    gptlab[download].

    \b
    Examples:
      gptlab download gpt2
      gptlab lab attention --checkpoint gpt2
    """
    from gptlab.lab.downloading import Downloaded, Downloading
    from gptlab.lab.downloading import download as fetch

    with Progress() as progress:
        for event in fetch(name):
            if isinstance(event, Downloading):
                progress.show(_line(event))
            elif as_json:
                progress.clear()
                print_json(event)
            else:
                progress.clear()
                _print_for_people(event)
    assert isinstance(event, Downloaded), "the last event says what is there"


def _line(event: object) -> str:
    from gptlab.lab.downloading import Downloading

    assert isinstance(event, Downloading)
    share = event.n_bytes / max(1, event.total_bytes)
    line = f"{event.file} · {event.n_bytes / 1e6:,.0f} of {event.total_bytes / 1e6:,.0f} MB"
    line += f" · {share:.0%} · {event.bytes_per_second / 1e6:.1f} MB/s"
    left = event.seconds_left
    return line if left is None else f"{line} · {duration(left)} left"


def _print_for_people(event: object) -> None:
    from gptlab.lab.downloading import Downloaded

    assert isinstance(event, Downloaded)
    came = f"{event.fetched_bytes / 1e6:,.1f} MB in {duration(event.seconds)}"
    print_fields(
        {
            "model": event.name,
            "folder": event.path,
            "from": f"{event.repository} at {event.revision}",
            "size": f"{event.n_bytes / 1e6:,.1f} MB, every file as its hash says",
            "fetched": came if event.fetched_bytes else "nothing: it was there",
            "use": f"gptlab lab attention --checkpoint {event.name}",
        }
    )
