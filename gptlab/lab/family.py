"""The models there are, and which began with which: from random weights to an assistant."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from gptlab.errors import LabError
from gptlab.lab.card_reading import Source, read_card
from gptlab.lab.references import describe_checkpoint, packaged
from gptlab.lab.run_names import PACKAGED
from gptlab.lab.runs import describe_run, list_runs, read_record
from gptlab.lab.status import LiveModel


@dataclass(frozen=True)
class Corpus:
    """What a model learned from, as its run or its card tells."""

    sources: tuple[Source, ...]
    n_documents: int | None = None
    train_tokens: int | None = None
    val_tokens: int | None = None
    val_bytes: int | None = None

    @property
    def n_bytes(self) -> int:
        """Of a pass: a file that it has twice counts twice."""
        return sum(source.n_bytes * source.times for source in self.sources)


@dataclass(frozen=True)
class Relative:
    """A model, or a run that may become one. What is not recorded is None."""

    name: str
    task: str
    """`pretrain`, `classify` or `instruct`."""
    reference: str
    """What `Session.load` takes."""
    state: str
    """A run's, or `packaged`, `untrained`, or `loaded` for a checkpoint of elsewhere."""
    parent: str = ""
    """Name of the model that it began with; empty for random weights, or where nothing is known."""
    is_run: bool = True
    """Whether it has curves to open."""
    step: int | None = None
    """Of its best checkpoint."""
    n_steps: int | None = None
    """Where its training ends."""
    n_tokens: int | None = None
    """Tokens learned from up to its best checkpoint; padding is not counted."""
    n_parameters: int = 0
    n_trained: int | None = None
    """How many of them learned."""
    losses: tuple[tuple[int, float], ...] = ()
    """Steps and validation losses, the untrained model's first."""
    val_loss: float | None = None
    """Nats a token; a classifier's a message."""
    val_accuracy: float | None = None
    test_accuracy: float | None = None
    n_questions: int = 0
    """Held-out questions that it was asked, with one right answer each."""
    n_right: int = 0
    labels: tuple[str, ...] = ()
    template: str = "none"
    corpus: Corpus | None = None
    folder: Path | None = None
    """Of the run, or of the checkpoint."""

    def is_at(self, path: Path) -> bool:
        """Whether a checkpoint's folder is this model's, or one of this run's."""
        return self.folder is not None and path.resolve().is_relative_to(self.folder.resolve())

    @property
    def title(self) -> str:
        """`storyteller@5200`."""
        return self.name if self.step is None else f"{self.name}@{self.step}"

    @property
    def first_loss(self) -> float | None:
        """Before its first step, where that was measured."""
        return self.losses[0][1] if self.losses and self.losses[0][0] == 0 else None

    @property
    def has_weights(self) -> bool:
        """Whether it can be loaded."""
        return bool(self.reference)


def family_of(live: LiveModel, runs_dir: Path) -> tuple[tuple[Relative, ...], Relative]:
    """Every run and packaged model that can be read, newest runs first, the live model among
    them; and the live model, with what is known of the weights that are loaded."""
    family = list(_all(runs_dir))
    place = next((i for i, each in enumerate(family) if _is_of(live, each)), None)
    if place is None:
        place = 0
        family.insert(0, of_checkpoint(live))
    elif live.job_id is None:
        family[place] = _as_loaded(family[place], live)
    untangled = _without_circles(family)
    return untangled, untangled[place]


def _all(runs_dir: Path) -> Iterator[Relative]:
    for info in list_runs(runs_dir):
        with suppress(LabError, KeyError, TypeError, ValueError):
            yield _of_run(info.path)
    for name in PACKAGED:
        folder = packaged(name)
        with suppress(LabError, KeyError, TypeError, ValueError):
            if folder is not None and (folder / "run.json").is_file():
                yield _of_run(folder)
            elif folder is not None:
                yield _of_packaged(name, folder)


def _is_of(live: LiveModel, model: Relative) -> bool:
    """Whether the live model is a checkpoint of this one: a namesake of elsewhere is not."""
    if live.job_id is not None:
        return live.name == model.name and model.is_run
    return live.path is not None and model.is_at(live.path)


def _as_loaded(model: Relative, live: LiveModel) -> Relative:
    """A run's model at the step that is loaded, which need not be its best."""
    if live.step == model.step:
        return model
    noted = of_checkpoint(live)
    return replace(
        model,
        step=live.step,
        n_tokens=noted.n_tokens,
        val_loss=live.val_loss,
        val_accuracy=live.val_accuracy,
        test_accuracy=None,
    )


def _without_circles(family: Sequence[Relative]) -> tuple[Relative, ...]:
    """The same, where no record says that a model began with its own descendant."""
    parents = {each.name: each.parent for each in family}

    def is_in_circle(model: Relative) -> bool:
        name, seen = model.parent, set[str]()
        while name in parents and name not in seen and name != model.name:
            seen.add(name)
            name = parents[name]
        return name == model.name

    return tuple(replace(each, parent="") if is_in_circle(each) else each for each in family)


def of_checkpoint(live: LiveModel) -> Relative:
    """What a checkpoint says of itself."""
    found = Relative(
        name=live.name,
        task=live.task,
        reference="" if live.path is None else str(live.path),
        state="untrained" if live.path is None else "loaded",
        is_run=False,
        step=live.step,
        n_parameters=live.n_parameters,
        val_loss=live.val_loss,
        val_accuracy=live.val_accuracy,
        labels=live.labels,
        template=live.template,
        folder=live.path,
    )
    if live.path is None:
        return found
    from gptlab.gpt import checkpoint

    with suppress(LabError):
        return _with_note(found, checkpoint.read_metadata(live.path))
    return found


def _of_packaged(name: str, folder: Path) -> Relative:
    card = read_card(folder / "README.md")
    found = of_checkpoint(describe_checkpoint(folder))
    return replace(
        found,
        name=name,
        reference=name,
        state="packaged",
        losses=card.losses,
        test_accuracy=card.accuracies.get("test"),
        n_questions=card.n_questions,
        n_right=card.n_right,
        corpus=Corpus(card.sources) if card.sources else None,
    )


def _with_note(found: Relative, note: Mapping[str, Any]) -> Relative:
    """With what was noted when the checkpoint was saved."""
    parent = note.get("parent") or {}
    tokens = note.get("tokens")
    return replace(
        found,
        parent=str(parent.get("run") or ""),
        n_tokens=tokens if isinstance(tokens, int) else None,
    )


def _of_run(folder: Path) -> Relative:
    record, info = read_record(folder), describe_run(folder)
    result = record.get("result") or {}
    figures = result.get("figures") or {}
    lines = _evaluations(folder)
    best = next((line for line in lines if line["step"] == info.best_step), {})
    data = record.get("data") or {}
    return Relative(
        name=info.name,
        task=info.task,
        reference=info.name if info.checkpoints else "",
        state=info.state,
        parent=str((record.get("parent") or {}).get("run") or ""),
        step=info.best_step,
        n_steps=info.steps,
        n_tokens=best.get("tokens", result.get("tokens")),
        n_parameters=info.n_parameters,
        n_trained=record.get("n_trained"),
        losses=_losses(record, lines),
        val_loss=info.val_loss,
        val_accuracy=figures.get("val_accuracy", best.get("val_accuracy")),
        test_accuracy=figures.get("test_accuracy"),
        labels=tuple(data.get("labels") or ()),
        template=str((record.get("options") or {}).get("template") or "none"),
        corpus=_corpus(data),
        folder=folder,
    )


def _evaluations(folder: Path) -> list[dict[str, Any]]:
    """The lines of evaluations; of a long run's many others none is parsed."""
    found: list[dict[str, Any]] = []
    with suppress(OSError, ValueError), (folder / "metrics.jsonl").open("rb") as file:
        found += (json.loads(line) for line in file if b'"val_loss"' in line)
    return [line for line in found if isinstance(line.get("step"), int)]


def _losses(
    record: Mapping[str, Any], lines: Sequence[Mapping[str, Any]]
) -> tuple[tuple[int, float], ...]:
    untrained = (record.get("untrained") or {}).get("val_loss")
    first = [(0, untrained)] if untrained is not None else []
    later = [(line["step"], line["val_loss"]) for line in lines]
    return tuple((step, loss) for step, loss in [*first, *later] if loss is not None)


def _corpus(data: Mapping[str, Any]) -> Corpus | None:
    listed = Counter((Path(s["path"]).name, s["bytes"]) for s in data.get("sources") or ())
    if not listed:
        return None
    return Corpus(
        sources=tuple(Source(name, size, times) for (name, size), times in listed.items()),
        n_documents=data.get("n_documents"),
        train_tokens=data.get("train_tokens"),
        val_tokens=data.get("val_tokens"),
        val_bytes=data.get("val_bytes"),
    )
