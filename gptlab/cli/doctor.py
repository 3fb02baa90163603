"""`gptlab doctor`: what this machine has, and what the lab makes of it."""

from __future__ import annotations

import os
import platform
from dataclasses import asdict
from typing import Any

import gptlab
from gptlab import paths
from gptlab.cli.options import Json
from gptlab.cli.output import print_fields, print_json, print_text


def doctor(as_json: Json = False) -> None:
    """Show versions, devices, the precision that is chosen and why, encodings and folders.

    \b
    Examples:
      gptlab doctor
      gptlab doctor --json
    """
    found = examine()
    if as_json:
        print_json(found)
    else:
        _print_for_people(found)


def examine() -> dict[str, Any]:
    """What the command tells, as its JSON has it."""
    import torch

    from gptlab.gpt.device import available_devices, choose_device, choose_precision
    from gptlab.gpt.tokenizers import ENCODINGS
    from gptlab.lab.jobs import NICE_HEAVY

    device = choose_device("auto")
    return {
        "version": gptlab.__version__,
        "python": platform.python_version(),
        "torch": str(torch.__version__),
        "system": platform.platform(),
        "devices": available_devices(),
        "device": device,
        "precision": asdict(choose_precision("auto", device)),
        "cores": os.cpu_count(),
        "threads": {
            "torch": torch.get_num_threads(),
            "screen": "the main thread: draws, reads keys, polls the jobs",
            "training": f"gptlab-train-N, nice {NICE_HEAVY}: computes and writes the run",
            "looking": "gptlab-generate-N, gptlab-load-N, gptlab-encode-N, …: nice 0",
        },
        "encodings": {
            name: f"{each.about}{', downloaded when first used' * each.needs_download}"
            for name, each in ENCODINGS.items()
        },
        "folders": {
            "runs": paths.runs_dir(),
            "cache": paths.cache_dir(),
            "models": paths.models_dir(),
            "settings": paths.settings_file().parent,
            "sample_data": paths.sample_data(),
        },
    }


def _print_for_people(found: dict[str, Any]) -> None:
    precision = found["precision"]
    print_fields(
        {
            "gptlab": found["version"],
            "python": found["python"],
            "torch": found["torch"],
            "system": found["system"],
            "devices": ", ".join(found["devices"]),
            "device": f"{found['device']} is chosen",
            "precision": f"{precision['name']}: {precision['why']}",
            "cores": found["cores"],
        }
    )
    for title in ("threads", "encodings", "folders"):
        print_text(f"\n{title}")
        print_fields({f"  {name}": value for name, value in found[title].items()})
