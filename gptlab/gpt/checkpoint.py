"""A checkpoint: a folder that needs nothing else to answer, and to be trained on.

It is a Hugging Face GPT-2 folder (`config.json`, `model.safetensors`, tokenizer files), and beside
it, under `gptlab/`, metadata, what a resume needs, and a manifest of SHA-256 sums. Only tensors and
JSON are read; nothing in a folder is ever executed.

It is written whole or not at all: a crash at any moment leaves the earlier checkpoints whole and no
half of a new one.
"""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from gptlab.errors import (
    CheckpointDamaged,
    CheckpointMissing,
    CheckpointUnsupported,
    StorageError,
    TokenizerError,
    WrongKindOfModel,
)
from gptlab.gpt.whole_folder import whole_folder

if TYPE_CHECKING:
    from torch import Tensor

    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.classifier_config import ClassifierConfig
    from gptlab.gpt.config import GPTConfig
    from gptlab.gpt.huggingface import StoredType
    from gptlab.gpt.model import GPT
    from gptlab.gpt.tokenizers.base import Tokenizer

    Model: TypeAlias = GPT | Classifier

FORMAT = 1
"""Version of what lies under `gptlab/`; a higher one was written by a later gptlab."""

WEIGHTS = "model.safetensors"
CONFIG = "config.json"
METADATA = "gptlab/checkpoint.json"
HEAD_BIAS = "gptlab/head.safetensors"
"""A classifier's `score.bias`, which GPT-2's format has no place for."""
TRAINING_TENSORS = "gptlab/training.safetensors"
TRAINING_VALUES = "gptlab/training.json"
MANIFEST = "gptlab/manifest.json"
TRAINING_MANIFEST = "gptlab/training-manifest.json"
"""Of its own, so that the resume part can be taken away and the rest still proves itself whole."""


@dataclass(frozen=True)
class TrainingState:
    """What a training needs, besides the weights, to go on as if it had never stopped."""

    step: int
    """Optimizer steps taken."""
    tokens: int
    """Tokens learned from."""
    seconds: float
    """Seconds of computing, pauses left out."""
    evaluated: bool
    """Whether the evaluation that is due after `step` is done, or none is due."""
    best_val_loss: float | None
    """Lowest loss at an evaluation so far."""
    tensors: dict[str, Tensor] = field(default_factory=dict)
    """Optimizer moments and random states."""
    values: dict[str, Any] = field(default_factory=dict)
    """Whatever else, as JSON."""


@dataclass(frozen=True)
class Checkpoint:
    """A model as it was saved."""

    model: Model
    tokenizer: Tokenizer | None
    """None where the folder has none that can be used: the model takes ids all the same."""
    metadata: dict[str, Any]
    folder: Path
    why_no_tokenizer: TokenizerError | None = None

    @property
    def language_model(self) -> GPT:
        """The model, for whoever wants text of it.

        Raises:
            WrongKindOfModel: it is a classifier.
        """
        from gptlab.gpt.classifier import Classifier

        if isinstance(self.model, Classifier):
            raise wants_language_model(str(self.folder), self.model.head.labels)
        return self.model

    @property
    def classifier(self) -> Classifier:
        """The model, for whoever wants labels of it.

        Raises:
            WrongKindOfModel: it is a language model.
        """
        from gptlab.gpt.classifier import Classifier

        if not isinstance(self.model, Classifier):
            raise wants_classifier(str(self.folder))
        return self.model

    def require_tokenizer(self) -> Tokenizer:
        """The tokenizer, for whoever has a text.

        Raises:
            TokenizerError: there is none; the message says why and the hint how to give one.
        """
        if self.why_no_tokenizer is not None:
            raise self.why_no_tokenizer
        assert self.tokenizer is not None, "without a tokenizer there is a reason"
        return self.tokenizer


def wants_language_model(name: str, labels: tuple[str, ...]) -> WrongKindOfModel:
    """The refusal of a classifier where text is to be written."""
    return WrongKindOfModel(
        f"{name} is a classifier ({', '.join(labels)}) and writes no text",
        "give a base model or an assistant, or use gptlab classify",
    )


def wants_classifier(name: str) -> WrongKindOfModel:
    """The refusal of a language model where labels are asked for."""
    return WrongKindOfModel(
        f"{name} is a language model and has no labels",
        "make a classifier of it: gptlab finetune classify --base ...",
    )


def save(
    folder: Path,
    model: Model,
    tokenizer: Tokenizer | None = None,
    *,
    training: TrainingState | None = None,
    metadata: dict[str, Any] | None = None,
    stored: StoredType = "float32",
) -> None:
    """Write a checkpoint, whole or not at all. An earlier checkpoint of that name is replaced.

    `stored` is the number format of the weights on disk; `load` gives float32 of either.

    Raises:
        StorageError: there is something else of that name, or the disk refused; what was there
            before is whole.
    """
    _refuse_other_things(folder)
    with _refusals_of(folder), whole_folder(folder) as temporary:
        (temporary / "gptlab").mkdir()
        _write_model(temporary, model, tokenizer, stored)
        _write_json(temporary / METADATA, {"format": FORMAT, **(metadata or {})})
        _write_manifest(temporary, MANIFEST, _files_of(temporary))
        if training is not None:
            _write_training(temporary, training)
            _write_manifest(temporary, TRAINING_MANIFEST, [TRAINING_TENSORS, TRAINING_VALUES])


def load(folder: Path, *, device: str = "cpu", verify: bool = True) -> Checkpoint:
    """Read a checkpoint back exactly as `save` wrote it, or any Hugging Face GPT-2 folder.

    Nothing is drawn from torch's global random generator.

    Raises:
        CheckpointMissing: the folder lacks a part; the message names it.
        CheckpointDamaged: a part is not as it was written.
        CheckpointUnsupported: it asks for what this model does not compute.
    """
    metadata = read_metadata(folder)
    if verify:
        check(folder, MANIFEST)
    head = read_classifier(folder)
    model = _read_language_model(folder) if head is None else _read_classifier(folder, head)
    model.requires_grad_(True)
    return _with_tokenizer(model.to(device).eval(), metadata, folder)


def _read_language_model(folder: Path) -> GPT:
    from gptlab.gpt.huggingface import tensors_from_disk
    from gptlab.gpt.model import GPT

    config = read_config(folder)
    model = GPT.uninitialised(config)
    on_disk = _read_tensors(folder / WEIGHTS)
    tensors = tensors_from_disk(config, on_disk, model.state_dict(), str(folder / WEIGHTS))
    model.load_state_dict(tensors, assign=True)
    return model


def _read_classifier(folder: Path, head: ClassifierConfig) -> Classifier:
    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.huggingface import tensors_from_disk

    config = read_config(folder)
    model = Classifier.uninitialised(config, head)
    source = str(folder / WEIGHTS)
    on_disk = _read_tensors(folder / WEIGHTS)
    if head.bias:
        on_disk.update(_read_tensors(folder / HEAD_BIAS))
    score = {}
    for name, place in model.score.state_dict().items():
        value = on_disk.pop(f"score.{name}", None)
        if value is None or value.shape != place.shape:
            state = "is missing" if value is None else f"has the shape {tuple(value.shape)}"
            raise CheckpointDamaged(
                f"the tensor score.{name} in {source} {state}, and config.json asks for "
                f"{tuple(place.shape)}",
                "fetch or save it again",
            )
        score[name] = value.float().contiguous()
    expected = model.transformer.state_dict()
    model.transformer.load_state_dict(
        tensors_from_disk(config, on_disk, expected, source), assign=True
    )
    model.score.load_state_dict(score, assign=True)
    return model


def read_metadata(folder: Path) -> dict[str, Any]:
    """What was noted when the checkpoint was saved; empty for a foreign folder. Free of torch.

    Raises:
        CheckpointMissing: there is no such folder, or no model in it.
        CheckpointUnsupported: a later gptlab wrote it.
        CheckpointDamaged: the note cannot be read.
    """
    for part in (CONFIG, WEIGHTS):
        if not (folder / part).is_file():
            what = f"has no {part}" if folder.is_dir() else "does not exist"
            raise CheckpointMissing(
                f"the checkpoint {folder} {what}", "give a run or a Hugging Face GPT-2 folder"
            )
    if not (folder / METADATA).is_file():
        return {}
    metadata = _read_json(folder / METADATA)
    version = metadata.get("format")
    if not isinstance(version, int):
        raise _damaged(folder, METADATA, "has no format number")
    if version > FORMAT:
        raise CheckpointUnsupported(
            f"the checkpoint {folder} has format {version}; this gptlab reads {FORMAT}",
            "update gptlab",
        )
    return metadata


def read_config(folder: Path) -> GPTConfig:
    """The shape of a checkpoint's model, from its `config.json` alone.

    Raises:
        CheckpointDamaged: the file cannot be read, or describes no possible model.
        CheckpointUnsupported: it asks for what this model does not compute.
    """
    from gptlab.gpt.huggingface import config_from_json

    return config_from_json(_read_json(folder / CONFIG), str(folder / CONFIG))


def read_classifier(folder: Path) -> ClassifierConfig | None:
    """The head of a checkpoint that is a classifier, from its `config.json` alone; None where it
    is a language model.

    Raises:
        CheckpointDamaged: the file cannot be read, or describes no possible head.
    """
    from gptlab.gpt.huggingface import classifier_from_json

    return classifier_from_json(_read_json(folder / CONFIG), str(folder / CONFIG))


def weights_sha256(folder: Path) -> str:
    """The SHA-256 sum of a checkpoint's weights as they lie on disk: what a finetuned run records
    of its parent."""
    return _sha256(folder / WEIGHTS)


def load_training_state(folder: Path) -> TrainingState:
    """What a resume needs, exactly as it was saved.

    Raises:
        CheckpointMissing: the checkpoint holds weights only.
        CheckpointDamaged: it is not as it was written.
    """
    if not (folder / TRAINING_MANIFEST).is_file():
        raise CheckpointMissing(
            f"the checkpoint {folder} holds weights only", "resume from the run's latest checkpoint"
        )
    check(folder, TRAINING_MANIFEST)
    values = _read_json(folder / TRAINING_VALUES)
    tensors = _read_tensors(folder / TRAINING_TENSORS)
    try:
        return TrainingState(**values, tensors=tensors)
    except TypeError as error:
        raise _damaged(folder, TRAINING_VALUES, f"holds other values ({error})") from error


def drop_training_state(folder: Path) -> None:
    """Take away what a resume needs; what is left still answers, and still proves itself whole."""
    # The manifest first: without it the rest counts as absent.
    for part in (TRAINING_MANIFEST, TRAINING_VALUES, TRAINING_TENSORS):
        (folder / part).unlink(missing_ok=True)


def check(folder: Path, manifest: str = MANIFEST) -> None:
    """Compare a checkpoint's files with their manifest; a foreign folder has none.

    Raises:
        CheckpointDamaged: a file is missing or altered; the message names it.
    """
    if not (folder / manifest).is_file():
        if (folder / METADATA).is_file():
            raise _damaged(folder, manifest, "is missing")
        return
    for name, expected in _sums(folder, manifest).items():
        path = folder / name
        if not path.is_file():
            raise _damaged(folder, name, "is missing")
        if _sha256(path) != expected:
            raise _damaged(folder, name, "is altered or cut short")


def _sums(folder: Path, manifest: str) -> dict[str, str]:
    sums = _read_json(folder / manifest).get("sha256")
    if not isinstance(sums, dict) or not sums:
        raise _damaged(folder, manifest, "lists no SHA-256 sums")
    return sums


def _damaged(folder: Path, part: str, state: str) -> CheckpointDamaged:
    return CheckpointDamaged(
        f"{part} in the checkpoint {folder} {state}",
        "use another checkpoint of the run, or copy this one again",
    )


def _refuse_other_things(folder: Path) -> None:
    """Whatever is no checkpoint of ours stays where it is."""
    is_free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    if not is_free and not (folder / MANIFEST).is_file():
        raise StorageError(
            f"{folder} exists and is no checkpoint of gptlab", "choose a new or empty folder"
        )


def _write_model(
    folder: Path, model: Model, tokenizer: Tokenizer | None, stored: StoredType
) -> None:
    import torch
    from safetensors.torch import save as serialise

    from gptlab.gpt.classifier import Classifier
    from gptlab.gpt.huggingface import config_to_json, tensors_to_disk

    end_of_text = tokenizer.end_of_text_id if tokenizer else None
    head = None
    if isinstance(model, Classifier):
        head = model.head
        tensors = tensors_to_disk(model.config, model.transformer.state_dict(), stored)
        score = {f"score.{name}": each for name, each in model.score.state_dict().items()}
        score = {name: each.detach().to("cpu").contiguous() for name, each in score.items()}
        weight = score.pop("score.weight")
        tensors["score.weight"] = weight.to(getattr(torch, stored))
        if score:
            (folder / HEAD_BIAS).write_bytes(serialise(score))
    else:
        tensors = tensors_to_disk(model.config, model.state_dict(), stored)
    _write_json(folder / CONFIG, config_to_json(model.config, end_of_text, head, stored))
    # Serialised first and written by us: what safetensors writes is not flushed.
    (folder / WEIGHTS).write_bytes(serialise(tensors, metadata={"format": "pt"}))
    if tokenizer is not None:
        tokenizer.save(folder)


def _write_training(folder: Path, training: TrainingState) -> None:
    from safetensors.torch import save as serialise

    values = {
        "step": training.step,
        "tokens": training.tokens,
        "seconds": training.seconds,
        "evaluated": training.evaluated,
        "best_val_loss": training.best_val_loss,
        "values": training.values,
    }
    _write_json(folder / TRAINING_VALUES, values)
    tensors = {name: tensor.cpu().contiguous() for name, tensor in training.tensors.items()}
    (folder / TRAINING_TENSORS).write_bytes(serialise(tensors))


def _write_manifest(folder: Path, name: str, files: list[str]) -> None:
    _write_json(folder / name, {"sha256": {each: _sha256(folder / each) for each in files}})


def _files_of(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


@contextmanager
def _refusals_of(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise StorageError(
            f"the checkpoint {folder} cannot be written ({error.strerror or error})",
            "free some space" if is_full else "check the folder's permissions",
        ) from error


def _with_tokenizer(model: Model, metadata: dict[str, Any], folder: Path) -> Checkpoint:
    from gptlab.gpt.tokenizers import tokenizer_from_folder

    try:
        tokenizer = tokenizer_from_folder(folder, model.config.vocab_size)
    except TokenizerError as error:
        return Checkpoint(model, None, metadata, folder, why_no_tokenizer=error)
    return Checkpoint(model, tokenizer, metadata, folder)


def _read_tensors(path: Path) -> dict[str, Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise CheckpointDamaged(
            f"{path} cannot be read as safetensors ({error})", "copy or save it again"
        ) from error


def _write_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _read_json(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CheckpointDamaged(
            f"{path} cannot be read as JSON ({error})", "copy or save it again"
        ) from error
    if not isinstance(value, dict):
        raise CheckpointDamaged(f"{path} holds no JSON object", "copy or save it again")
    return value


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
