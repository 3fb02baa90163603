"""The whole blueprint, from text to assistant: vocabulary, base model, classifier, assistant.

Each stage but the first is a run like any other, named by the build (`my-storyteller`,
`my-spam-filter`, `my-assistant`), and what is done is read from those runs: a build that was
stopped or killed goes on where it was when it is asked for again.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import DataError, RunError
from gptlab.gpt.events import Progress
from gptlab.lab.control import Control
from gptlab.lab.events import BuildDone, Event, StageStarted, TrainingDone
from gptlab.lab.files import disk_refused, json_text, replace_file
from gptlab.lab.finetuning import TASKS, bundled
from gptlab.lab.plan import FinetuneRequest, ResumeRequest, TrainRequest, plan_training
from gptlab.lab.recipes import (
    ASSISTANT,
    RECIPES,
    SPAM_FILTER,
    SPROUT,
    STORYTELLER,
    Recipe,
    Training,
)
from gptlab.lab.references import resolve_checkpoint
from gptlab.lab.run_names import check_run_name
from gptlab.lab.runs import describe_run, read_record
from gptlab.lab.training import run_training

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers import Tokenizer

PACKAGED_VOCABULARY = "stories"

MEASURED = "measured.json"
"""In an assistant's run: what models came to on the held-out questions, by the SHA-256 sums of
their weights."""


@dataclass(frozen=True, kw_only=True)
class BuildRequest:
    """A build that somebody asks for: by a key or the command."""

    name: str = "my"
    """What the names of its runs begin with."""
    data: tuple[Path, ...] = ()
    """Text that the base learns from; none is the bundled corpora."""
    vocab_size: int | None = None
    """Entries of a vocabulary that is trained on the text; None takes the packaged one for the
    bundled corpora, and trains one of the packaged one's size for other text."""
    is_tiny: bool = False
    """Whether it goes the whole way in seconds, and learns nothing."""
    assets: Path | None = None
    """Where the models are written as they ship, with a card each; then `sprout` is trained too."""

    @property
    def recipe(self) -> Recipe:
        return RECIPES["tiny" if self.is_tiny else "full"]


@dataclass(frozen=True)
class Stage:
    """One run of a build."""

    name: str
    """What the model is called when it ships: `storyteller`."""
    about: str
    """For a person."""
    run: str
    training: Training
    base: str = ""
    """The run that it begins with; none begins with nothing."""
    task: str = "pretrain"


def stages_of(request: BuildRequest) -> tuple[Stage, ...]:
    """The runs of a build, in order. The vocabulary comes before them.

    Raises:
        UsageError: the build's name can't begin the names of runs.
    """
    recipe = request.recipe
    base = f"{request.name}-{STORYTELLER}"
    stages = [
        Stage(STORYTELLER, "base model", base, recipe.base),
        Stage(
            SPAM_FILTER,
            "classifier",
            f"{request.name}-{SPAM_FILTER}",
            recipe.classify,
            base,
            "classify",
        ),
        Stage(
            ASSISTANT, "assistant", f"{request.name}-{ASSISTANT}", recipe.instruct, base, "instruct"
        ),
    ]
    if request.assets is not None:
        stages.append(Stage(SPROUT, "sprout", f"{request.name}-{SPROUT}", recipe.sprout))
    for stage in stages:
        check_run_name(stage.run)
    return tuple(stages)


@dataclass(frozen=True)
class StagePlan:
    """One stage of a build that is asked for, before anything is done."""

    about: str
    """As `StageStarted` has it: `vocabulary`, `base model`, ..."""
    run: str
    """The run that it writes; the vocabulary has none."""
    minutes: float
    """How long all of it takes on two cores, about."""
    steps: int
    """Where its training ends; 0 for the vocabulary."""
    steps_done: int = 0
    """Steps that an earlier build has taken."""
    is_done: bool = False


@dataclass(frozen=True)
class BuildPlan:
    """What a build comes to."""

    request: BuildRequest
    stages: tuple[StagePlan, ...]
    texts: tuple[Path, ...]
    """The files that the base learns from, each once."""

    @property
    def minutes(self) -> float:
        """How long what is left takes on two cores, about."""
        return sum(
            stage.minutes * (1 - stage.steps_done / stage.steps if stage.steps else 1)
            for stage in self.stages
            if not stage.is_done
        )


def plan_build(request: BuildRequest, runs_dir: Path) -> BuildPlan:
    """What a build comes to, and how much of it is there; for a form as it is typed. Whether runs
    of its names are this build's is only seen when it begins.

    Raises:
        UsageError: the build's name can't begin the names of runs.
        DataError: a file of text is not there.
    """
    stages = stages_of(request)
    texts = tuple(dict.fromkeys(texts_of(request)))
    for path in texts:
        if not path.exists():
            raise DataError(f"{path} does not exist", "give a text file or a folder of some")
    has_own = request.vocab_size or request.recipe.vocab_size or request.data
    is_there = not has_own or _vocabulary_folder(request, runs_dir).is_dir()
    vocabulary = StagePlan("vocabulary", "", 0.0, 0, is_done=is_there)
    runs = (_plan_stage(stage, runs_dir) for stage in stages)
    return BuildPlan(request, (vocabulary, *runs), texts)


def _plan_stage(stage: Stage, runs_dir: Path) -> StagePlan:
    steps = int(stage.training.train["steps"])
    folder = runs_dir / stage.run
    plan = StagePlan(stage.about, stage.run, stage.training.minutes, steps)
    if not (folder / "run.json").is_file():
        return plan
    try:
        run = describe_run(folder)
    except (KeyError, TypeError) as error:
        raise RunError(
            f"{folder / 'run.json'} does not describe a run ({error})", "move the run away"
        ) from error
    return replace(plan, steps_done=min(run.step, steps), is_done=run.state == "finished")


def texts_of(request: BuildRequest) -> tuple[Path, ...]:
    """The files that the base learns from, each as often as it stands in one pass."""
    if request.data:
        return tuple(path.expanduser().absolute() for path in request.data)
    return _bundled_texts(request.recipe.texts)


def _bundled_texts(names: tuple[str, ...]) -> tuple[Path, ...]:
    return tuple(paths.sample_data() / name for name in names)


def build(
    request: BuildRequest, runs_dir: Path, inbox: Control | None = None
) -> Generator[Event, None, BuildDone]:
    """Do what is left of a build: `StageStarted` before each stage, then all that its training
    tells, and last a `BuildDone`, which is also the result.

    Closing the generator saves; asking again goes on. What is finished is not done again.

    Raises:
        RunError: a run of one of its names was made by other settings, or from another base.
        LabError: as a training.
    """
    import torch

    stages = stages_of(request)
    threads = torch.get_num_threads()
    try:
        return (yield from _build(stages, request, runs_dir, inbox))
    finally:
        torch.set_num_threads(threads)  # a stage may have taken another number


def _build(
    stages: tuple[Stage, ...], request: BuildRequest, runs_dir: Path, inbox: Control | None
) -> Generator[Event, None, BuildDone]:
    minutes = [0.0, *(stage.training.minutes for stage in stages)]
    n_stages = len(stages) + 1
    yield StageStarted("vocabulary", 1, n_stages, minutes_after=sum(minutes))
    encoding = yield from _vocabulary(request, runs_dir)
    results: dict[str, TrainingDone] = {}
    for number, stage in enumerate(stages, 2):
        yield StageStarted(
            stage.about, number, n_stages, stage.run, minutes_after=sum(minutes[number:])
        )
        asked = _asked(stage, request, encoding, runs_dir)
        results[stage.name] = yield from run_training(asked, runs_dir, inbox)
    answers = yield from measure_answers(request, runs_dir, f"{request.name}-{ASSISTANT}")
    if request.assets is not None:
        from gptlab.lab.packaging import package

        yield from package(request, runs_dir, results)
    done = BuildDone(vocabulary=encoding, runs=results, answers=answers)
    yield done
    return done


# The vocabulary.


def _vocabulary(request: BuildRequest, runs_dir: Path) -> Generator[Event, None, str]:
    """The encoding of the build: its name, or the folder of one that is trained."""
    size = request.vocab_size or request.recipe.vocab_size
    if size is None and not request.data:
        return PACKAGED_VOCABULARY
    folder = _vocabulary_folder(request, runs_dir)
    size = size or _size_of_the_packaged()
    yield from _train_vocabulary(folder, tuple(dict.fromkeys(texts_of(request))), size)
    return str(folder)


def _vocabulary_folder(request: BuildRequest, runs_dir: Path) -> Path:
    """Where a vocabulary of the build's own is, or will be."""
    return (runs_dir / f"{request.name}-vocabulary").absolute()


def _size_of_the_packaged() -> int:
    from gptlab.gpt.tokenizers import load_tokenizer

    return load_tokenizer(PACKAGED_VOCABULARY).vocab_size


def _train_vocabulary(
    folder: Path, texts: tuple[Path, ...], size: int
) -> Generator[Event, None, None]:
    """Learn a vocabulary from the part of the text that is learned from, unless it is there.

    Raises:
        RunError: the folder has a vocabulary of other text, or of another size.
    """
    from gptlab.gpt.data.text import read_sources, split_documents
    from gptlab.gpt.tokenizers import bpe
    from gptlab.gpt.whole_folder import whole_folder

    yield Progress("reading the text", 0, 0)
    documents, sources = read_sources(texts)
    made_from = {"vocab_size": size, "sources": [source.sha256 for source in sources]}
    note = folder / "made-from.json"
    if folder.is_dir():
        if _read_json(note) != made_from:
            raise RunError(
                f"the vocabulary {folder} was made from other text, or is of another size",
                "choose another --name, or remove the folder",
            )
        return
    seed = 1  # as the base's training, whose held-out documents teach no vocabulary
    train = split_documents(documents, seed).train
    tokenizer: Tokenizer = yield from bpe.train(train, vocab_size=size, allow_fewer=True)
    try:
        with whole_folder(folder) as temporary:
            tokenizer.save(temporary)
            (temporary / note.name).write_text(json_text(made_from), encoding="utf-8")
    except OSError as error:
        raise disk_refused(folder, error) from error


# The runs.


def _asked(
    stage: Stage, request: BuildRequest, encoding: str, runs_dir: Path
) -> TrainRequest | FinetuneRequest | ResumeRequest:
    """What is left to do of a stage: its training, or to go on with it. A run that is finished is
    resumed too, and tells its result."""
    fresh = _fresh(stage, request, encoding)
    folder = runs_dir / stage.run
    if not (folder / "run.json").is_file():
        return fresh
    record = read_record(folder)
    difference = _difference(stage, fresh, record, runs_dir)
    if difference:
        raise RunError(
            f"the run {stage.run!r} is another than this build would make: {difference}",
            "choose another --name, or move the run away",
        )
    return ResumeRequest(run=stage.run)


def _fresh(stage: Stage, request: BuildRequest, encoding: str) -> TrainRequest | FinetuneRequest:
    training = stage.training
    if stage.base:
        return FinetuneRequest(
            task=stage.task,
            base=stage.base,
            name=stage.run,
            options=training.options,
            train=training.train,
        )
    is_sprout = stage.name == SPROUT
    return TrainRequest(
        name=stage.run,
        data=_bundled_texts(request.recipe.sprout_texts) if is_sprout else texts_of(request),
        preset="sprout" if is_sprout else "small",
        encoding=encoding,
        model=training.model,
        train=training.train,
    )


def _difference(
    stage: Stage, fresh: TrainRequest | FinetuneRequest, record: dict[str, Any], runs_dir: Path
) -> str:
    """In words, what of a run is not as the build asks; empty where all is."""
    if record["task"] != stage.task:
        return f"its task is {record['task']}, not {stage.task}"
    for part, asked in (("train", fresh.train), ("model", stage.training.model)):
        for name, value in asked.items():
            if record[part].get(name) != value:
                return f"its {name} is {record[part].get(name)}, not {value}"
    if isinstance(fresh, FinetuneRequest):
        from gptlab.gpt.checkpoint import weights_sha256

        sha256 = weights_sha256(resolve_checkpoint(stage.base, runs_dir))
        return "" if record["parent"]["sha256"] == sha256 else f"its base is not {stage.base} as is"
    plan = plan_training(fresh)
    learned = {Path(source["path"]) for source in record["data"]["sources"]}
    strange = [path for path in learned if not {path, *path.parents} & set(plan.data)]
    # By its name: runs may have been moved together with their vocabulary.
    if strange or Path(record["encoding"]).name != Path(plan.encoding).name:
        return "it learned from other text, or in other tokens"
    return ""


# What the assistant answers.


def measure_answers(
    request: BuildRequest, runs_dir: Path, model_run: str
) -> Generator[Event, None, dict[str, Any]]:
    """What a run's best checkpoint comes to on the held-out questions, as `gptlab evaluate` has it.

    Measured once for the same weights and questions.
    """
    from gptlab.gpt import checkpoint

    folder = resolve_checkpoint(model_run, runs_dir)
    limit = request.recipe.n_questions
    key = f"{checkpoint.weights_sha256(folder)} {limit or 'all'}"
    note = runs_dir / f"{request.name}-{ASSISTANT}" / MEASURED
    known = _read_json(note)
    if key not in known:
        known[key] = yield from _answers(folder, limit)
        replace_file(note, json_text(known, indent=2) + "\n")
    figures: dict[str, Any] = known[key]
    return figures


def _answers(folder: Path, limit: int | None) -> Generator[Event, None, dict[str, Any]]:
    from gptlab.gpt import checkpoint
    from gptlab.gpt.data.pairs import questions_of, read_pairs
    from gptlab.gpt.grading import figures_of, grade, graded_with

    loaded = checkpoint.load(folder)
    questions = questions_of(read_pairs(bundled(TASKS["instruct"]))[0])
    step = 1 if limit is None else max(1, len(questions) // limit)
    graded = yield from grade(
        loaded.language_model,
        loaded.require_tokenizer(),
        questions[::step][:limit],
        template=graded_with(loaded.metadata),
    )
    return figures_of(graded)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
