"""The session: what is loaded, what computes, and every verb that a pane may use.

One object, made and polled on the screen's thread. Its verbs return at once; the work runs on the
threads of jobs, and what comes of it arrives with `poll`. Nothing here imports torch: the jobs do.

    session = Session()
    session.warm_up()                       # import torch, once the first frame is painted
    job_id = session.start_training(TrainRequest())
    poll = session.poll()                   # a few times a second
    for job_id, event in poll.events: ...
    session.stop_all()                      # then poll until no job is left, or
    session.close(5.0)
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import UsageError
from gptlab.gpt.allocator import keep_freed_memory
from gptlab.gpt.classifier_config import Attribution
from gptlab.gpt.config import DEFAULT_PRESET, SampleConfig
from gptlab.gpt.events import Candidate
from gptlab.gpt.read_options import ReadOptions
from gptlab.gpt.tokenizers.base import SpecialMode
from gptlab.lab import (
    batch_view,
    chat_files,
    data_preview,
    examining,
    instruction_set,
    labelling,
    looking,
    message_counts,
    near_tokens,
    relabelling,
    replying,
    roadmap,
    tokenizing,
    vocabulary_training,
    work,
)
from gptlab.lab.anatomy import Anatomy
from gptlab.lab.attending import Attending
from gptlab.lab.build import BuildPlan, BuildRequest, StagePlan, plan_build
from gptlab.lab.caching import CacheRaces
from gptlab.lab.chat import Conversation
from gptlab.lab.contrasting import Contrasts
from gptlab.lab.control import Control
from gptlab.lab.events import (
    BuildDone,
    Encoded,
    EncodeFailed,
    Pending,
    RunOpened,
    RunsListed,
    TrainingDone,
)
from gptlab.lab.finetuning import plan_finetuning
from gptlab.lab.head_numbers import CellView, HeadNumbers, Stage
from gptlab.lab.instruction_set import NewPair
from gptlab.lab.jobs import Job, Turns, Work
from gptlab.lab.labelling import Events
from gptlab.lab.live import LiveHolder
from gptlab.lab.looking import LookRequest, TraceHolder
from gptlab.lab.metrics import MetricSeries
from gptlab.lab.plan import (
    FinetunePlan,
    FinetuneRequest,
    ResumeRequest,
    TrainPlan,
    TrainRequest,
    plan_training,
)
from gptlab.lab.recipes import ASSISTANT, STORYTELLER
from gptlab.lab.references import packaged
from gptlab.lab.replying import ParentHolder, PromptView, ReplyRequest
from gptlab.lab.run_info import RunInfo
from gptlab.lab.scaling import Scaling
from gptlab.lab.settings import read_settings
from gptlab.lab.shelf import Shelf
from gptlab.lab.status import JobKind, JobStatus, LiveModel, Poll, SessionStatus
from gptlab.lab.tour.guide import Tour
from gptlab.lab.vocabularies import LIVE, Vocabularies
from gptlab.lab.vocabulary_training import VocabularyRequest

if TYPE_CHECKING:
    from gptlab.gpt.data.messages import Message
    from gptlab.gpt.data.pairs import Pair
    from gptlab.gpt.tokenizers.merge_steps import WordMerges
    from gptlab.gpt.tokenizers.token_facts import TokenFacts
    from gptlab.lab.head_numbers import Bools, Floats

ENCODE_AT_ONCE_BYTES = 20_000
"""Longest text that `encode` answers on the caller's thread."""
EDIT_AT_ONCE_CHARACTERS = 300_000
"""Longest text of which it answers there what was edited: in a longer one, the tokens behind take
more than a key may to be moved."""


class Session:
    """What is loaded and what computes. All methods are for one thread, the screen's."""

    def __init__(self, runs_dir: Path | None = None) -> None:
        keep_freed_memory()
        self.runs_dir = runs_dir or paths.runs_dir()
        self.chats_dir = paths.chats_dir()
        self.settings = read_settings(paths.settings_file())
        """What the user prefers; `change_settings` changes it."""
        self.build_result: BuildDone | None = None
        """What the newest build came to, once it is done."""
        self.plan_of_build: tuple[StagePlan, ...] = ()
        """The stages of the newest build as they were when it began."""
        self._settings_turn = threading.Lock()
        self._turns = Turns()
        self._jobs: dict[str, Job] = {}
        self._series: dict[str, MetricSeries] = {}
        self._live = LiveHolder()
        self._parents = ParentHolder()
        self._traces = TraceHolder()
        self.anatomy = Anatomy(self._ask, self._live)
        """The verbs of the views of the model's architecture."""
        self._shelf = Shelf(self.runs_dir)
        self.attending = Attending(self._ask, self._start, self._live, self._traces, self._shelf)
        """What the pane Attention asks beyond a look."""
        self._vocabularies = Vocabularies()
        self._runs: tuple[RunInfo, ...] = ()
        self._packaged: Mapping[str, LiveModel] = {}
        self._build: str | None = None
        self._stages_done: dict[str, TrainingDone] = {}
        self._numbers: dict[str, int] = {}
        self._newest: dict[JobKind, str] = {}
        self.scaling = Scaling(self._ask, self._live)
        """What the scale calculator asks of the live model."""
        self.cache_races = CacheRaces(self._ask, self._stop_newest, self._live)
        """Writing with and without the key–value cache."""
        self.contrasts = Contrasts(self._ask, self._live)
        """A text under the masks of the original transformer."""
        self.tour = Tour(
            self._ask, self._live, self.runs_dir, lambda: self.settings, self.change_settings
        )
        """The guided tour, and the film that it begins with."""

    # What there is.

    @property
    def status(self) -> SessionStatus:
        """The present; equal statuses need no repaint."""
        jobs = tuple(job.status for job in self._jobs.values())
        return SessionStatus(self._live.describe(jobs), jobs, self._live.machine)

    @property
    def live(self) -> LiveModel | None:
        """The model under all panes, as it may be shown."""
        return self.status.live

    def poll(self) -> Poll:
        """The present, and what happened since the last poll, in order for each job.

        A job whose work is over is in `status.jobs` for one poll at least; trainings, and jobs
        that failed, stay there.
        """
        # Looked at before the events are taken: a thread that has ended adds no more.
        ended = [job.status for job in self._jobs.values() if job.has_ended]
        events = tuple(
            (job.id, event) for job in self._jobs.values() for event in job.take_events()
        )
        for job_id, event in events:
            self._take_in(job_id, event)
        status = self.status
        for each in ended:
            if each.kind != "train" and each.state != "failed":
                del self._jobs[each.id]
        return Poll(status, events)

    def runs(self) -> tuple[RunInfo, ...]:
        """The runs, newest first, as they were when `refresh_runs` last read them."""
        return self._runs

    def packaged_models(self) -> Mapping[str, LiveModel]:
        """The models that come with the package, by name, as of the same moment as `runs`."""
        return self._packaged

    def series(self, key: str) -> MetricSeries | None:
        """The curves of a training job by its id, or of an opened run by its name; it grows while
        the training goes on. None when there is no such job and the run was not opened."""
        return self._series.get(key)

    def candidates(self, sample: SampleConfig, n_candidates: int = 8) -> tuple[Candidate, ...]:
        """The likeliest next tokens after the newest token of the newest generation, under other
        settings: no forward pass, so that bars follow a slider. Empty when nothing was generated.
        """
        return self._live.candidates(sample, n_candidates)

    # Torch, and the live model.

    def warm_up(self) -> str:
        """Import torch, so that the first computing doesn't have to; then `TorchReady` comes."""
        return self._start("start", "torch", lambda _: work.warm_up(self._live))

    def load(self, reference: str) -> str:
        """Make a checkpoint the live model: a run, `RUN@latest`, `RUN@STEP`, a packaged name or a
        path. `ModelLoaded` comes, or `JobFailed` and the live model stays as it was. A newer
        request overtakes an older one."""
        self._stop_newest("load")
        return self._start(
            "load",
            reference,
            lambda control: work.load(
                reference, self.runs_dir, self._live, self._vocabularies, control
            ),
        )

    def load_first(self) -> str | None:
        """What the lab opens with: the model that was loaded last, else the packaged
        `storyteller`. `ModelLoaded` comes before any weight is read, that waits until somebody
        asks the model. None where there is neither."""
        reference = self.settings.checkpoint or STORYTELLER
        if self.settings.checkpoint is None and packaged(STORYTELLER) is None:
            return None
        self._stop_newest("load")
        return self._start(
            "load",
            reference,
            lambda control: work.load_lazily(
                reference, self.runs_dir, self._live, self._vocabularies, control
            ),
        )

    def load_untrained(self, preset: str = DEFAULT_PRESET, seed: int = 0) -> str:
        """Make a model that has learned nothing the live model; `ModelLoaded` comes."""
        self._stop_newest("load")
        return self._start(
            "load",
            f"untrained {preset}",
            lambda control: work.load_untrained(
                preset, seed, self._live, self._vocabularies, control
            ),
        )

    # Training.

    def plan(self, request: TrainRequest) -> TrainPlan:
        """What a request comes to, for a form as it is typed: sizes, steps, what is refused.

        Raises:
            LabError: a setting is unknown or contradicts another; the message has both values.
        """
        return plan_training(request)

    def plan_finetuning(self, request: FinetuneRequest) -> FinetunePlan:
        """The same for a finetuning; looks at the base's `config.json`.

        Raises:
            LabError: as `plan`, or the base is not there.
        """
        return plan_finetuning(request, self.runs_dir)

    def measure(self, request: TrainRequest | FinetuneRequest) -> int:
        """Take a few steps of a training that is not kept; `StepMeasured` comes with the number
        returned here, after what computes now. A newer request overtakes an older one."""
        number = self._next_number("request")
        self._stop_newest("measure")
        self._start(
            "measure",
            "time estimate",
            lambda _: work.measure(request, self.runs_dir, number),
            is_heavy=True,
        )
        return number

    def count_messages(self, request: FinetuneRequest) -> int:
        """Count what a classifier's messages come to at each step to its batches:
        `MessagesCounted` or `MessagesRefused` comes with the number returned here."""
        return self._ask(
            "count-messages",
            lambda number: message_counts.count_messages(request, number, self.runs_dir),
        )

    def view_batch(self, request: FinetuneRequest, first_sample: int = 0) -> str:
        """Put a batch of a finetuning on instructions together, to show which tokens earn loss;
        `BatchViewed` comes, or `JobFailed`."""
        return self._start(
            "look",
            "a batch",
            lambda _: batch_view.view_batch(request, first_sample, self.runs_dir),
        )

    def browse_pairs(self, request: FinetuneRequest, added: Sequence[NewPair] = ()) -> str:
        """Read the pairs of a finetuning on instructions, with their lengths in tokens and those
        that ask nearly the same; `PairsBrowsed` comes, or `JobFailed`."""
        return self._start(
            "look",
            "instruction pairs",
            lambda _: instruction_set.browse_pairs(request, added, self.runs_dir),
        )

    def save_pairs(self, pairs: Sequence[Pair], path: Path | None = None) -> str:
        """Write instruction pairs to a new file; `PairsSaved` comes, or `JobFailed`."""
        return self._start(
            "write", "instruction pairs", lambda _: instruction_set.save_pairs(pairs, path)
        )

    def start_training(self, request: TrainRequest) -> str:
        """Train a new run and make its model live; queued behind a heavy job that computes.

        `RunStarted`, then the core's events, `Saved`, and at the end `TrainingDone`.
        """
        return self._train(request, request.name or "new run")

    def start_finetuning(self, request: FinetuneRequest) -> str:
        """Finetune a checkpoint in a new run and make its model live, as `start_training` does; a
        classifier's `Evaluated` and `TrainingDone` have accuracies."""
        return self._train(request, request.name or f"new {request.task} run")

    def resume_training(self, run: str, *, steps: int | None = None) -> str:
        """Go on with a run from its latest checkpoint; `steps` is a new end."""
        return self._train(ResumeRequest(run=run, steps=steps), run)

    def plan_build(self, request: BuildRequest) -> BuildPlan:
        """What a build comes to, and how much of it is there; looks at the runs of its names.

        Raises:
            LabError: the name can't be runs', or a text is not there.
        """
        return plan_build(request, self.runs_dir)

    @property
    def build_job(self) -> JobStatus | None:
        """The newest build, while it goes on and afterwards; its `stage` says where it is."""
        return self.status.job(self._build) if self._build else None

    @property
    def stages_done(self) -> dict[str, TrainingDone]:
        """What the runs of the newest build came to so far, by their names."""
        return dict(self._stages_done)

    def start_build(self, request: BuildRequest) -> str:
        """Build vocabulary, base model, classifier and assistant, or go on with that: one training
        after the other, in one job. `StageStarted` comes before each, and at the end `BuildDone`.

        `series` of the job has the curves of the stage that trains; stopping saves, and asking
        again goes on. At the end the assistant is live.

        Raises:
            LabError: as `plan_build`.
        """
        self._stop_newest("measure")
        job_id = self._build = self._new_id("train")
        self._stages_done, self.build_result = {}, None
        self.plan_of_build = plan_build(request, self.runs_dir).stages

        def new_series() -> MetricSeries:
            series = self._series[job_id] = MetricSeries()
            return series

        new_series()
        return self._start(
            "train",
            f"build {request.name}",
            lambda control: work.build(
                job_id, request, self.runs_dir, new_series, self._live, self._vocabularies, control
            ),
            is_heavy=True,
            job_id=job_id,
        )

    def _train(self, request: TrainRequest | FinetuneRequest | ResumeRequest, title: str) -> str:
        self._stop_newest("measure")  # nobody waits for an estimate of what begins
        job_id = self._new_id("train")
        series = self._series[job_id] = MetricSeries()
        return self._start(
            "train",
            title,
            lambda control: work.train(
                job_id, request, self.runs_dir, series, self._live, self._vocabularies, control
            ),
            is_heavy=True,
            job_id=job_id,
        )

    # Generating.

    def generate(
        self,
        prompt: str,
        sample: SampleConfig,
        *,
        n_candidates: int = 8,
        one_at_a_time: bool = False,
    ) -> str:
        """Continue a text with the live model: `GenerationStarted`, then `TokenDrawn` for each
        token, then `GenerationDone`. The newest generation is the only one.

        Where the live model is training, its weights of this moment are taken. A generation that
        is paused sends `NextTokenKnown`; `one_at_a_time` makes it begin with a pause, so that
        `step_once` draws each token and `resume` the rest.
        """
        self._stop_newest("generate")
        return self._start(
            "generate",
            "writing",
            lambda control: work.generate(prompt, sample, n_candidates, self._live, control),
            control=Control(paused=one_at_a_time),
        )

    # Classifying, with a live model that is a classifier. Of each question the newest is the only
    # one. Where the model is training, its weights of this moment are taken.

    def classify(self, text: str) -> int:
        """Label a text, as it is typed: `Classified` or `ClassifyFailed` comes with the number
        returned here. It has the answer after each token too."""
        return self._ask("classify", lambda number: labelling.classify(text, number, self._live))

    def explain(self, text: str, attribution: Attribution = "leave-one-out") -> int:
        """Which words push a text's label: labelled again without each, or by gradient times
        input. `Explained` or `ClassifyFailed` comes."""
        return self._ask(
            "explain", lambda number: labelling.explain(text, attribution, number, self._live)
        )

    def probe_padding(self, text: str) -> int:
        """Label a text with ever more padding: `PaddingProbed` or `ClassifyFailed` comes."""
        return self._ask("probe", lambda number: labelling.probe_padding(text, number, self._live))

    def find_errors(self, data: tuple[Path, ...] = ()) -> str:
        """Test the classifier on files of messages, or on its run's test set: `ErrorsFound` comes,
        or `JobFailed`."""
        self._stop_newest("errors")
        return self._start(
            "errors",
            "test set",
            lambda _: labelling.find_errors(data, self.runs_dir, self._live),
        )

    def relabel(
        self,
        changes: Sequence[tuple[Message, str]],
        data: tuple[Path, ...] = (),
        path: Path | None = None,
    ) -> str:
        """Write the live classifier's messages to a new file, these with other labels:
        `Relabelled` comes with the training that takes it, or `JobFailed`. `data` is where they
        were found, if not in its run's test set.

        Raises:
            UsageError: no model is live.
        """
        live = self.live
        if live is None:
            raise UsageError("no model is loaded", "load a classifier first")
        return self._start(
            "write",
            "relabelled messages",
            lambda _: relabelling.relabel(changes, data, path, live, self.runs_dir),
        )

    def _ask(self, kind: JobKind, work_of: Callable[[int], Events]) -> int:
        number = self._next_number("request")
        self._stop_newest(kind)
        self._start(kind, kind, lambda _: work_of(number))
        return number

    # Looking inside. Where the live model is training, its weights of this moment are taken.

    def look(self, request: LookRequest) -> int:
        """Trace a text: `Traced` comes with the number returned here, then `TextContinued`, or
        `LookFailed`. The newest request is the only one; its trace is held until the next."""
        number = self._next_number("request")
        self._stop_newest("attend")
        self._start(
            "attend",
            "looking",
            lambda control: looking.look(
                request, number, self._live, self._traces, self._shelf, control
            ),
        )
        return number

    def attention_head(self, layer: int, head: int) -> HeadNumbers | None:
        """The numbers of one head of the newest trace, at every stage; None where there is none.
        They answer at once: a few vectors of one head are multiplied."""
        return self._traces.head(layer, head)

    def attention(self, layer: int, head: int, stage: Stage = "weights") -> Floats | None:
        """A stage of one head of the newest trace, (T, T); None where there is none. Answers at
        once: two matrices of one head are multiplied."""
        return self._traces.stage(layer, head, stage)

    def attention_allowed(self) -> Bools | None:
        """Which keys each query of the newest trace may see, (T, T)."""
        return self._traces.allowed()

    def attention_cell(self, layer: int, head: int, query: int, key: int) -> CellView | None:
        """What the score of one query and one key is made of; None where there is none."""
        return self._traces.cell(layer, head, query, key)

    def rank_heads(self) -> int:
        """Cut every head of the newest trace in turn: `HeadsRanked` comes, or `LookFailed`."""
        return self._ask("rank", lambda number: looking.rank(number, self._traces))

    def read_lens(self) -> int:
        """The logit lens of the newest trace: `LensRead` comes, or `LookFailed`."""
        return self._ask("lens", lambda number: looking.read_lens(number, self._traces))

    def poke_future(self) -> int:
        """Change the last token of the newest trace and compare: `FuturePoked` comes."""
        return self._ask("poke", lambda number: looking.poke(number, self._traces))

    def compare_word(self, texts: tuple[str, str], word: str) -> int:
        """What the live model makes of a word in two texts: `WordsCompared` or `LookFailed`."""
        return self._ask("compare", lambda number: looking.compare(number, texts, word, self._live))

    def two_banks(self) -> tuple[str, str] | None:
        """Two texts with ` bank` in two meanings, at the same place in the live model's tokens
        where that can be had. None while no model is loaded."""
        if self.live is None or not self._vocabularies.is_at_hand(LIVE):
            return None
        return looking.two_banks(self._vocabularies.get(LIVE))

    # Chatting, with a live model that writes text.

    def reply(self, request: ReplyRequest) -> str:
        """Answer the last message of a conversation: `ReplyStarted`, a `TokenDrawn` for each
        token, and `Replied`, whose reply says why it ended. `stop` ends it within one token, and
        `Replied` comes all the same. A failure leaves the conversation as it was.

        The newest request is the only one; one `by_parent` goes on beside one of the live model.
        """
        kind: JobKind = "reply-parent" if request.by_parent else "reply"
        self._stop_newest(kind)
        return self._start(
            kind,
            "the base answers" if request.by_parent else "answering",
            lambda control: replying.reply(
                request, self._live, self._parents, self.runs_dir, control
            ),
        )

    def examine(self, data: tuple[Path, ...] = (), n_questions: int | None = None) -> str:
        """Ask the live model held-out questions, of files or the bundled ones: `Examined` comes,
        or `JobFailed`."""
        self._stop_newest("errors")
        return self._start(
            "errors",
            "exam",
            lambda _: examining.examine(data, n_questions, self._live),
        )

    def view_prompt(self, request: ReplyRequest) -> PromptView | None:
        """What the live model reads for a request, token by token, and the room that is left: for
        the raw view and the meter as a message is typed. None while no model is loaded.

        Raises:
            LabError: there is no message, or it can't be put into a prompt.
        """
        live = self.live
        if live is None or not self._vocabularies.is_at_hand(LIVE):
            return None
        tokenizer = self._vocabularies.get(LIVE)
        return replying.view_prompt(request, tokenizer, live.config.context_length)

    def list_chats(self) -> str:
        """Look for saved chats; `ChatsListed` comes."""
        return self._start("look", "chats", lambda _: chat_files.list_saved(self.chats_dir))

    def open_chat(self, name: str) -> str:
        """Read a saved chat; `ChatOpened` comes, or `JobFailed`."""
        return self._start("look", name, lambda _: chat_files.open_saved(self.chats_dir, name))

    def save_chat(self, name: str, conversation: Conversation, *, replaces: bool = False) -> str:
        """Keep a conversation under a name; `ChatSaved` comes, or `JobFailed`: also where there is
        a chat of that name that is not to be replaced."""
        return self._start(
            "write",
            name,
            lambda _: chat_files.save(self.chats_dir, name, conversation, replaces=replaces),
        )

    def rename_chat(self, name: str, new: str) -> str:
        """Give a saved chat another name; `ChatRenamed` and `ChatsListed` come, or `JobFailed`."""
        return self._start("write", name, lambda _: chat_files.rename(self.chats_dir, name, new))

    def delete_chat(self, name: str) -> str:
        """Take a saved chat away; `ChatDeleted` and `ChatsListed` come, or `JobFailed`."""
        return self._start("write", name, lambda _: chat_files.delete(self.chats_dir, name))

    def export_chat(self, conversation: Conversation, stem: str = "chat") -> str:
        """Write a conversation as Markdown and as JSON lines, under a name that is free;
        `ChatExported` says where."""
        return self._start(
            "write",
            stem,
            lambda _: chat_files.export(self.chats_dir / "exports", stem, conversation),
        )

    # What can be wished of a job. Unknown ids and jobs that are over are left alone.

    def pause(self, job_id: str) -> None:
        """Let a training or a generation wait before its next step or token."""
        self._with(job_id, Control.pause)

    def resume(self, job_id: str) -> None:
        """Let it go on."""
        self._with(job_id, Control.resume)

    def step_once(self, job_id: str) -> None:
        """Let it take one step, or draw one token, and pause."""
        self._with(job_id, Control.step_once)

    def stop(self, job_id: str) -> None:
        """End it: a training saves its last step, whose run can be resumed."""
        self._with(job_id, Control.stop)

    def stop_all(self) -> None:
        """End every job; poll until `status.jobs` are all over, or `close`."""
        for job in tuple(self._jobs.values()):
            job.control.stop()

    def close(self, timeout_seconds: float) -> bool:
        """Stop every job, let trainings save, and wait for their threads; whether all ended.

        The one verb that waits: for leaving, after the screen is gone.
        """
        self.stop_all()
        return work.join_all(tuple(self._jobs.values()), timeout_seconds)

    # Tokens.

    def encode(
        self,
        text: str,
        encoding: str,
        special: SpecialMode = "text",
        *,
        before: Encoded | None = None,
    ) -> Encoded | EncodeFailed | Pending:
        """A text in tokens: at once when it is short and the encoding is loaded, else by `poll`
        with the same request number.

        `encoding` is a name or a folder that `load_tokenizer` takes, or `live` for the live
        model's own. `special` says how names of special tokens in the text are read. `before` has
        the tokens of an earlier state of the text: where it can be, only what was edited since is
        encoded, which is soon done in a long text too.
        """
        request = self._next_number("request")
        self._stop_newest("encode")
        words = self._vocabularies
        if words.is_at_hand(encoding) and self._is_soon_encoded(text, encoding, special, before):
            return words.encode(request, text, encoding, special, before=before)
        self._start(
            "encode",
            encoding,
            lambda _: work.encode(request, text, encoding, special, words, before),
        )
        return Pending(request)

    def _is_soon_encoded(
        self, text: str, encoding: str, special: SpecialMode, before: Encoded | None
    ) -> bool:
        """Whether the screen can wait for the tokens of a text."""
        part = None
        if len(text) <= EDIT_AT_ONCE_CHARACTERS:
            part = self._vocabularies.edited(text, encoding, special, before)
        if part is not None:
            text = text[part.begin : part.end]
        return len(text.encode("utf-8", "surrogatepass")) <= ENCODE_AT_ONCE_BYTES

    def token_facts(self, encoding: str, id: int) -> TokenFacts | None:
        """Where an id of an encoding comes from; None while the encoding isn't loaded, and for
        those that take their vocabulary from each text."""
        from gptlab.gpt.tokenizers.token_facts import token_facts

        tokenizer = self._vocabularies.loaded(encoding)
        return None if tokenizer is None else token_facts(tokenizer, id)

    def word_merges(self, encoding: str, text: str, character: int) -> WordMerges:
        """The merges of the word of a text that holds a character. Answers at once.

        Raises:
            LabError: the encoding isn't loaded, has no merges, or the word is too long to watch.
        """
        from gptlab.gpt.tokenizers.merge_steps import word_merges

        tokenizer = self._vocabularies.loaded(encoding)
        if tokenizer is None:  # made from each text, or on its way
            raise UsageError(f"the encoding {encoding} has no merges to watch", "choose gpt2")
        return word_merges(tokenizer, text, character)

    def climb(self, text: str, encoding: str) -> int:
        """A text split at blanks, by a regular expression, into the words of the bundled stories,
        and by an encoding: `Climbed` or `ClimbFailed` comes with the number returned here."""
        return self._ask(
            "encode", lambda number: tokenizing.climb(number, text, encoding, self._vocabularies)
        )

    def train_vocabulary(self, request: VocabularyRequest) -> str:
        """Learn byte pairs from a text: `VocabularyStarted`, `MergeLearned` for each, then
        `VocabularyTrained`, and the encoding `new` is at hand. Queued behind a heavy job that
        computes; what is stopped leaves nothing."""
        self._stop_newest("vocabulary")
        return self._start(
            "vocabulary",
            f"vocabulary of {request.vocab_size:,}",
            lambda _: vocabulary_training.train_vocabulary(request, self._vocabularies),
            is_heavy=True,
        )

    def save_vocabulary(self, name: str) -> str:
        """Keep the encoding `new` under a name: `VocabularySaved` and `VocabulariesListed` come,
        or `JobFailed`."""
        folder = paths.vocabularies_dir()
        return self._start(
            "write",
            name,
            lambda _: vocabulary_training.save_vocabulary(name, folder, self._vocabularies),
        )

    def list_vocabularies(self) -> str:
        """Look for saved vocabularies; `VocabulariesListed` comes."""
        folder = paths.vocabularies_dir()
        return self._start(
            "look", "vocabularies", lambda _: vocabulary_training.list_vocabularies(folder)
        )

    def count_corpus(self, encoding: str, data: tuple[Path, ...] = ()) -> int:
        """Count the tokens of files, or of the bundled stories: `CorpusCounted` or `CountFailed`
        comes with the number returned here. The newest request is the only one."""
        return self._ask(
            "count",
            lambda number: tokenizing.count_corpus(number, data, encoding, self._vocabularies),
        )

    def foretell(self, ids: tuple[int, ...]) -> int:
        """The live model's probability of each token after those before it: `Foretold` or
        `ForetellFailed` comes with the number returned here."""
        return self._ask("foretell", lambda number: tokenizing.foretell(number, ids, self._live))

    def see_vectors(self, ids: tuple[int, ...], place: int, *, trails: bool = False) -> int:
        """The live model's vectors of tokens, and the neighbours of the one at `place`:
        `VectorsSeen` or `VectorsFailed` comes with the number returned here. Where the model is
        training, its weights of this moment are taken. With `trails` the map has where the tokens
        were at the run's earlier checkpoints."""
        folder = self.runs_dir if trails else None
        return self._ask(
            "vectors",
            lambda number: tokenizing.see_vectors(number, ids, place, self._live, folder),
        )

    def find_near(self, id: int, data: bytes) -> int:
        """The tokens whose vectors in the live model are nearest to that of the token `data`, of
        number `id` in the encoding that it is read by: `NearFound` comes with the number returned
        here."""
        return self._ask("near", lambda number: near_tokens.find_near(number, id, data, self._live))

    def preview_data(self, data: tuple[Path, ...], options: ReadOptions, seed: int) -> int:
        """Read files as a training with this seed would: `DataPreviewed` or `DataRefused` comes
        with the number returned here."""
        return self._ask(
            "preview", lambda number: data_preview.preview_data(number, data, options, seed)
        )

    def read_text(self, path: Path, *, replaces_invalid: bool = False) -> str:
        """Read a file to be tokenized; `TextRead` comes, or `JobFailed`. With `replaces_invalid`
        bytes that are no UTF-8 are read as U+FFFD."""
        return self._start(
            "look",
            path.name,
            lambda _: tokenizing.read_text(path, replaces_invalid=replaces_invalid),
        )

    # Runs and settings.

    def tell_roadmap(self) -> int:
        """The way from text to an assistant in the live model's numbers: `Roadmap` or
        `RoadmapFailed` comes with the number returned here."""
        number, live = self._next_number("request"), self.live
        self._start(
            "look",
            "roadmap",
            lambda _: roadmap.tell_roadmap(number, live, self.runs_dir, self._vocabularies),
        )
        return number

    def refresh_runs(self) -> str:
        """Read the list of runs again; `RunsListed` comes."""
        return self._start("look", "runs", lambda _: work.list_runs(self.runs_dir))

    def open_run(self, name: str) -> str:
        """Read a run's history; `RunOpened` comes, and `series(name)` has its curves."""
        return self._start("look", name, lambda _: work.open_run(name, self.runs_dir))

    def change_settings(self, **changes: Any) -> None:
        """Change what the user prefers, and keep it."""
        self.settings = replace(self.settings, **changes)
        path = paths.settings_file()
        self._start(
            "write",
            "settings",
            lambda _: work.write_settings(path, lambda: self.settings, self._settings_turn),
        )

    # How jobs come and go.

    def _start(
        self,
        kind: JobKind,
        title: str,
        body: Work,
        *,
        is_heavy: bool = False,
        control: Control | None = None,
        job_id: str | None = None,
    ) -> str:
        status = JobStatus(job_id or self._new_id(kind), kind, title, is_heavy=is_heavy)
        job = Job(status, body, turns=self._turns, control=control)
        self._jobs[job.id] = job
        self._newest[kind] = job.id
        job.start()
        return job.id

    def _new_id(self, kind: JobKind) -> str:
        return f"{kind}-{self._next_number(kind)}"

    def _next_number(self, what: str) -> int:
        self._numbers[what] = self._numbers.get(what, 0) + 1
        return self._numbers[what]

    def _with(self, job_id: str, wish: Callable[[Control], None]) -> None:
        job = self._jobs.get(job_id)
        if job is not None:
            wish(job.control)

    def _stop_newest(self, kind: JobKind) -> None:
        if kind in self._newest:
            self.stop(self._newest[kind])

    def _take_in(self, job_id: str, event: object) -> None:
        match event:
            case TrainingDone() if job_id == self._build:
                self._stages_done[event.run] = event
            case BuildDone() if job_id == self._build:
                self.build_result = event
                self._open_assistant(event.runs[ASSISTANT].run)
            case RunsListed():
                self._runs, self._packaged = event.runs, event.packaged
            case RunOpened():
                self._series[event.info.name] = event.series

    def _open_assistant(self, run: str) -> None:
        """What a build has made becomes live: it is not yet where its run was there before, or
        where somebody looked at another model meanwhile."""
        if self.live is None or self.live.name != run:
            self.load(run)
