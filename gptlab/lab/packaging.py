"""Models as they ship: in bfloat16, under their own names, each with a card of what it is.

A packaged model holds no path of the machine that made it, and no part of a resume.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab.errors import LabError, StorageError
from gptlab.gpt.events import Progress
from gptlab.lab.cards import Facts, card, encoding_name
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.events import Event, TrainingDone
from gptlab.lab.files import disk_refused, json_text, replace_file
from gptlab.lab.metrics import read_lines
from gptlab.lab.recipes import ASSISTANT, SPROUT, STORYTELLER
from gptlab.lab.runs import read_record

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers import Tokenizer
    from gptlab.lab.build import BuildRequest

LARGEST_MODEL_BYTES = 12 * 10**6
"""Of one packaged checkpoint's folder."""

LARGEST_BYTES = 60 * 10**6
"""Of all packaged models together."""


def package(
    request: BuildRequest, runs_dir: Path, results: Mapping[str, TrainingDone]
) -> Generator[Event, None, None]:
    """Write what a build came to into the folder that it names, one folder a model.

    Raises:
        StorageError: the disk refused, or a folder holds other things.
        LabError: the models are too large to ship; the message has the sizes.
    """
    from gptlab.lab.build import measure_answers

    assert request.assets is not None, "a build without a place for its models writes none"
    destination = request.assets.expanduser().absolute()
    answers = {}
    for name in (STORYTELLER, ASSISTANT):
        answers[name] = yield from measure_answers(request, runs_dir, results[name].run)
    for number, (name, done) in enumerate(results.items()):
        yield Progress(f"packaging {name}", number, len(results))
        run = runs_dir / done.run
        facts = Facts(
            name=name,
            record=read_record(run),
            result=done,
            lines=tuple(read_lines(run / "metrics.jsonl")),
            command=_command(request),
            answers=answers.get(name),
            answers_of_base=answers[STORYTELLER] if name == ASSISTANT else None,
        )
        if name == SPROUT:
            _package_run(run, destination / name, card(facts))
        else:
            parent = destination / STORYTELLER if "parent" in facts.record else None
            _package_checkpoint(Path(done.checkpoint), destination / name, name, parent)
            replace_file(destination / name / "README.md", card(facts))
    _refuse_too_large(destination, tuple(results))


def _command(request: BuildRequest) -> str:
    options = [f"--name {request.name}"] if request.name != "my" else []
    options += ["--tiny"] if request.is_tiny else []
    options += [f"--vocab-size {request.vocab_size}"] if request.vocab_size else []
    options += [f"--data {path.name}" for path in request.data]
    return " ".join(["gptlab build", *options, "--assets assets/checkpoints"])


def _package_checkpoint(source: Path, folder: Path, name: str, parent: Path | None) -> None:
    """A checkpoint under a packaged name; `parent` is the packaged model that it began with."""
    from gptlab.gpt import checkpoint

    loaded = checkpoint.load(source)
    metadata = {
        **loaded.metadata,
        "run": name,
        "encoding": encoding_name(loaded.metadata["encoding"]),
    }
    if parent is not None:
        before = metadata["parent"]
        metadata["parent"] = {
            "reference": parent.name,
            "run": parent.name,
            "step": before["step"],
            "sha256": checkpoint.weights_sha256(parent),
            # Training began with the weights as they were before they were rounded to ship.
            "sha256_in_float32": before["sha256"],
        }
    tokenizer = _without_path(loaded.require_tokenizer())
    checkpoint.save(folder, loaded.model, tokenizer, metadata=metadata, stored="bfloat16")


def _without_path(tokenizer: Tokenizer) -> Tokenizer:
    """The same, not called by the folder that it was read from."""
    from gptlab.gpt.tokenizers.bpe import BytePairTokenizer

    name = encoding_name(tokenizer.name)
    if name == tokenizer.name:
        return tokenizer
    assert isinstance(tokenizer, BytePairTokenizer), "a build trains byte pairs"
    return BytePairTokenizer(tokenizer.ranks, name=name)


def _package_run(source: Path, folder: Path, text: str) -> None:
    """A whole run: every checkpoint that it kept, its curves, its samples and its record."""
    from gptlab.gpt.whole_folder import whole_folder

    if folder.exists() and not (folder / "run.json").is_file():
        raise StorageError(f"{folder} exists and is no run", "choose a new or empty folder")
    record = read_record(source)
    try:
        with whole_folder(folder) as temporary:
            kept = Checkpoints(source / "checkpoints")
            copies = Checkpoints(temporary / "checkpoints")
            copies.folder.mkdir()
            for step in kept.steps():
                _package_checkpoint(kept.path(step), copies.path(step), folder.name, None)
            for pointer in ("latest", "best"):
                told = (kept.folder / pointer).read_text(encoding="utf-8")
                (copies.folder / pointer).write_text(told, encoding="utf-8")
            for name in ("metrics.jsonl", "samples.jsonl"):
                (temporary / name).write_bytes((source / name).read_bytes())
            (temporary / "run.json").write_text(
                json_text(_without_paths(record), indent=2) + "\n", encoding="utf-8"
            )
            (temporary / "README.md").write_text(text, encoding="utf-8")
    except OSError as error:
        raise disk_refused(folder, error) from error


def _without_paths(record: dict[str, Any]) -> dict[str, Any]:
    """A run's record with names in the place of paths."""
    known: dict[str, Any] = json.loads(json.dumps(record))
    for source in known["data"]["sources"]:
        source["path"] = Path(source["path"]).name
    known["data"]["encoding"] = encoding_name(known["data"]["encoding"])
    known["encoding"] = encoding_name(known["encoding"])
    result = known["result"]
    result["run"] = SPROUT
    result["checkpoint"] = f"checkpoints/{Path(result['checkpoint']).name}"
    return known


def _refuse_too_large(destination: Path, names: tuple[str, ...]) -> None:
    sizes = {name: _size(destination / name) for name in names}
    too_large = [n for n, size in sizes.items() if n != SPROUT and size > LARGEST_MODEL_BYTES]
    if too_large or sum(sizes.values()) > LARGEST_BYTES:
        told = ", ".join(f"{name} {size / 1e6:.1f} MB" for name, size in sizes.items())
        raise LabError(
            f"the models are too large to ship: {told}",
            f"at most {LARGEST_MODEL_BYTES / 1e6:.0f} MB each and {LARGEST_BYTES / 1e6:.0f} MB in "
            "all: make them smaller in gptlab/lab/recipes.py",
        )


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
