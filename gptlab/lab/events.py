"""What the lab's jobs report besides the core's own events: plain values, free of torch.

Of the core's events `Session.poll` passes on `StepDone` (only the newest of a row of them: the
series has them all), `SampleDrawn`, `Evaluated`, `Saved`, `TokenDrawn`, `GenerationDone` and
`MergeLearned`. `Progress` and `MicroBatchDone` only move the `JobStatus`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from gptlab.gpt.classifier_config import Attribution, ClassifierConfig, Pooling
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.events import (
    Candidate,
    Evaluated,
    GenerationDone,
    MergeLearned,
    MicroBatchDone,
    Progress,
    SampleDrawn,
    Saved,
    StepDone,
    TokenDrawn,
)
from gptlab.gpt.instructions import Prompt
from gptlab.gpt.interventions import Interventions
from gptlab.gpt.tokenizers.base import Piece, SpecialMode, Tokenizer
from gptlab.gpt.tokenizers.pieces import Pieces
from gptlab.lab.chat import ChatReply, Conversation
from gptlab.lab.chats import ChatInfo
from gptlab.lab.metrics import MetricSeries, Sample
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.run_info import RunInfo
from gptlab.lab.status import LiveModel, Machine

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from gptlab.gpt.embeddings import Floats, InputVectors, Lookup, Map
    from gptlab.gpt.head_scores import HeadDamage, HeadScores
    from gptlab.gpt.labelling import MessageError, WordShade
    from gptlab.gpt.staircase import Expectation
    from gptlab.gpt.tokenizers.ladder import Rung
    from gptlab.gpt.tokenizers.statistics import TokenStatistics
    from gptlab.gpt.two_texts import Likeness
    from gptlab.lab.batch_view import BatchView
    from gptlab.lab.examining import WrongAnswer
    from gptlab.lab.instruction_set import PairRow
    from gptlab.lab.message_counts import MessageCounts


@dataclass(frozen=True, slots=True)
class JobStarted:
    """The job's thread has begun to compute."""


@dataclass(frozen=True, slots=True)
class JobPaused:
    """The job waits between two steps or tokens."""


@dataclass(frozen=True, slots=True)
class JobResumed:
    """The job goes on after a pause."""


@dataclass(frozen=True, slots=True)
class JobFinished:
    """The job did its work. What came of it was reported before this."""


@dataclass(frozen=True, slots=True)
class JobStopped:
    """The job was stopped; a training has saved its last step."""


@dataclass(frozen=True, slots=True)
class JobFailed:
    """The job could not do its work. The lab stays up."""

    message: str
    """What was wrong, with which input."""
    hint: str
    """What to do now; empty where there is nothing to advise."""
    traceback: str
    """For the failures screen; a person need not read it."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something that a person should know and that stops nothing."""

    message: str


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A training's run has its folder, its model and its data; steps follow."""

    run: str
    path: str
    steps: int
    """Where it ends."""
    first_step: int
    """Steps taken before: 0 for a new run."""
    config: GPTConfig
    tokenizer: Tokenizer
    device: str
    precision: str
    task: str = "pretrain"
    """`pretrain`, `classify` or `instruct`."""
    head: ClassifierConfig | None = None
    """A classifier's labels and pooling."""
    n_trained: int = 0
    """How many of the model's parameters learn."""
    template: str = "none"
    """What stands around the instructions that it learns from."""


@dataclass(frozen=True, slots=True)
class TrainingDone:
    """A training has reached its end. The last event of `train` and the job's result."""

    run: str
    checkpoint: str
    """Path of the best checkpoint: the one that is returned."""
    steps: int
    tokens: int
    seconds: float
    """Seconds of computing in the life of the run."""
    tokens_per_second: float
    """`tokens` by `seconds`."""
    train_loss: float | None
    """Mean of the last steps, nats per predicted token."""
    val_loss: float
    """Of the returned checkpoint, over the whole validation split."""
    checkpoint_step: int
    """The step of the returned checkpoint."""
    figures: dict[str, Any] = field(default_factory=dict)
    """What the task measures of it besides, by the names that results have: a classifier's
    `train_accuracy`, `val_accuracy`, `test_accuracy`, `confusion` (of the test set) and `labels`.
    """

    def to_json(self) -> dict[str, Any]:
        """The keys that `gptlab train --json` and `gptlab finetune --json` print."""
        told = asdict(self)
        figures = told.pop("figures")
        return {**told, **figures}


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A build begins with a stage, or finds it done."""

    about: str
    """For a person: `vocabulary`, `base model`, `classifier`, `assistant`."""
    number: int
    """From 1."""
    n_stages: int
    run: str = ""
    """The run that the stage writes; the vocabulary has none."""
    minutes_after: float = 0.0
    """How long the stages after it take on two cores, about."""


@dataclass(frozen=True, slots=True)
class BuildDone:
    """A build has reached its end: the last event of `build` and the job's result."""

    vocabulary: str
    """The encoding's name, or the folder of the vocabulary that was trained."""
    runs: dict[str, TrainingDone]
    """What each run came to, by the name that its model ships under: `storyteller`, ..."""
    answers: dict[str, Any]
    """What the assistant came to on held-out questions, as `gptlab evaluate --json` has it."""

    def to_json(self) -> dict[str, Any]:
        """The keys that `gptlab build --json` prints."""
        runs = {name: done.to_json() for name, done in self.runs.items()}
        return {"vocabulary": self.vocabulary, "models": runs, "answers": self.answers}


@dataclass(frozen=True, slots=True)
class TorchReady:
    """Torch is imported; computing can begin."""

    machine: Machine


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """`Session.live` is another model now."""

    live: LiveModel


@dataclass(frozen=True, slots=True)
class GenerationStarted:
    """The prompt is read; tokens follow."""

    live: LiveModel
    """The model as it was when the generation began; a training goes on without it."""
    prompt: str
    prompt_ids: tuple[int, ...]
    """What the model reads of it."""
    tokenizer: Tokenizer
    """A `StreamDecoder` of it turns the ids that follow into text, character by character."""


@dataclass(frozen=True, slots=True)
class ReplyStarted:
    """A prompt for a reply is read; `TokenDrawn` follow."""

    live: LiveModel
    """The model that answers."""
    prompt: Prompt
    begun: tuple[int, ...]
    """Ids that the reply begins with: dictated words, or the reply that it goes on from."""
    tokenizer: Tokenizer
    """A `ReplyText` of it and the template turns `begun` and the ids that follow into text."""
    template: str = "alpaca"


@dataclass(frozen=True, slots=True)
class Replied:
    """A reply is over; a stopped one too."""

    reply: ChatReply
    """For `Conversation.replied`; its `stop` says why it ended."""
    by_parent: bool
    """Whether the base of the live model gave it."""


@dataclass(frozen=True, slots=True)
class NextTokenKnown:
    """The probabilities of the next token, before one is drawn; sent when a generation pauses."""

    candidates: tuple[Candidate, ...]
    """The likeliest, likeliest first. `Session.candidates` gives them for other settings."""


@dataclass(frozen=True, slots=True)
class Pending:
    """An answer to `Session.encode` that will come by `poll`."""

    request: int


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text in tokens."""

    request: int
    """The number that `Session.encode` gave: what is older than the newest is stale."""
    encoding: str
    text: str
    pieces: Pieces
    n_bytes: int
    """Of the text in UTF-8."""
    vocab_size: int
    is_lossless: bool
    special: SpecialMode
    """How names of special tokens in the text were read."""
    tokenizer: Tokenizer = field(compare=False, repr=False)
    """What made the tokens: after an edit, those of the rest are taken over if it is still the one
    of that name."""


@dataclass(frozen=True, slots=True)
class EncodeFailed:
    """A text that the encoding can't express, or an encoding that can't be had."""

    request: int
    encoding: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Climbed:
    """A text on every rung of the ladder from blanks to byte pairs."""

    request: int
    """The number that `Session.climb` gave."""
    text: str
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class ClimbFailed:
    """A text or an encoding that the ladder can't do with."""

    request: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class VocabularyStarted:
    """The text of a vocabulary is read; its merges follow."""

    n_bytes: int
    """Of the text in UTF-8."""


@dataclass(frozen=True, slots=True)
class VocabularyTrained:
    """A vocabulary has learned its last merge; it is at hand as the encoding `new`."""

    vocab_size: int
    n_bytes: int
    """Of the text that it was learned from, in UTF-8."""
    n_tokens: int
    """Tokens of that text by now."""


@dataclass(frozen=True, slots=True)
class VocabularySaved:
    """A trained vocabulary is on disk."""

    name: str
    path: str
    """The folder, which is an encoding's name too."""


@dataclass(frozen=True, slots=True)
class VocabulariesListed:
    """The vocabularies that were saved."""

    found: tuple[tuple[str, str], ...]
    """Name and folder of each."""


@dataclass(frozen=True, slots=True)
class CorpusCounted:
    """The tokens of a corpus have been counted."""

    request: int
    """The number that `Session.count_corpus` gave."""
    encoding: str
    title: str
    """The corpus, for a person."""
    statistics: TokenStatistics
    most_frequent: tuple[tuple[int, bytes, int], ...]
    """Id, bytes and count of the tokens that stand in it most often."""


@dataclass(frozen=True, slots=True)
class CountFailed:
    """A corpus that can't be read, or that the encoding can't express."""

    request: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Foretold:
    """What the live model expected at every place of a row of tokens."""

    request: int
    """The number that `Session.foretell` gave."""
    live: LiveModel
    ids: tuple[int, ...]
    """The tokens, as many of them as the model has positions for and one more."""
    expectations: tuple[Expectation, ...]
    """For each of them but the first."""
    best: tuple[bytes, ...]
    """The bytes of what it held for likeliest there."""


@dataclass(frozen=True, slots=True)
class ForetellFailed:
    """There is no model that could foretell, or it is of another kind."""

    request: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class VectorsSeen:
    """The vectors of a text's tokens in the live model."""

    request: int
    """The number that `Session.see_vectors` gave."""
    live: LiveModel
    ids: tuple[int, ...]
    """The tokens, as many as the model has positions for."""
    place: int
    """The one that was asked about."""
    lookup: Lookup
    """Of that token."""
    inputs: InputVectors
    neighbours: tuple[tuple[int, bytes, float], ...]
    """Id, bytes and cosine of the nearest tokens, nearest first."""
    mapped: tuple[tuple[int, bytes], ...]
    """Id and bytes of the tokens on the map: those of the text, then the neighbours."""
    map: Map | None
    """None where there are too few tokens."""
    positions: tuple[int, ...]
    similarity: Floats
    """Cosines of the position vectors, (P, P)."""


@dataclass(frozen=True, slots=True)
class VectorsFailed:
    """There is no language model whose vectors could be shown, or the text is not for it."""

    request: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class TextRead:
    """A file's text, to be tokenized."""

    path: str
    text: str
    n_bytes: int
    """Of the whole file."""
    is_whole: bool
    """Whether `text` is all of it: of a long file the beginning is read."""


@dataclass(frozen=True, slots=True)
class Classified:
    """A text has its label."""

    request: int
    """The number that `Session.classify` gave: what is older than the newest is stale."""
    live: LiveModel
    """The classifier as it was; a training goes on without it. `live.labels` names the columns of
    all probabilities."""
    text: str
    label: str
    """The likeliest."""
    probabilities: tuple[float, ...]
    """Of each label."""
    pieces: tuple[Piece, ...]
    """The tokens that were read."""
    running: tuple[tuple[float, ...], ...]
    """The probabilities had the text ended after each of its pieces."""
    n_cut: int
    """Tokens at the text's end that were not read."""


@dataclass(frozen=True, slots=True)
class Explained:
    """It is known which words pushed an answer."""

    request: int
    """The number that `Session.explain` gave."""
    live: LiveModel
    text: str
    attribution: Attribution
    """How it was found out, and so what the pushes are."""
    shades: tuple[WordShade, ...]
    """One a word, in the order of the text."""


@dataclass(frozen=True, slots=True)
class PaddingProbed:
    """It is known what padding does to an answer."""

    request: int
    """The number that `Session.probe_padding` gave."""
    live: LiveModel
    text: str
    by_pooling: dict[Pooling, tuple[tuple[float, ...], ...]]
    """For each pooling the probabilities with 0, 1, 2, … pads, as many as the context holds."""


@dataclass(frozen=True, slots=True)
class ClassifyFailed:
    """A text that can't be labelled, or a live model that is no classifier."""

    request: int
    text: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class ErrorsFound:
    """The live classifier has been tested."""

    live: LiveModel
    errors: tuple[MessageError, ...]
    """The messages that it gets wrong, those that cost most first."""
    n_messages: int
    """How many there were, the right ones included."""
    accuracy: float
    """Share of right ones, 0 to 1."""
    loss: float
    """Mean cross-entropy, nats per message."""
    confusion: tuple[tuple[int, ...], ...]
    """How many messages of each label (rows) were taken for each label (columns)."""
    truth: tuple[int, ...]
    """The place of each message's label among the labels."""
    probabilities: tuple[tuple[float, ...], ...]
    """Of each label, a row a message."""


@dataclass(frozen=True, slots=True)
class Relabelled:
    """Messages with changed labels are in a file of their own."""

    path: str
    n_changed: int
    """Messages whose labels somebody changed."""
    n_added: int
    """How many of these the classifier's training did not have, and now gets."""
    request: FinetuneRequest
    """The training that takes the file and is otherwise as the classifier's was."""


@dataclass(frozen=True, slots=True, eq=False)
class Traced:
    """A text has been looked at; `Session.attention` has its heads by now."""

    request: int
    """The number that `Session.look` gave."""
    live: LiveModel
    """Whose weights these are; while it trains, of the step it was at."""
    text: str
    interventions: Interventions
    pieces: tuple[Piece, ...]
    """Those that the model read."""
    n_cut: int
    """Tokens at the text's end that did not fit into the context."""
    n_bytes: int
    """Memory that the trace holds."""
    seconds: float
    """What it took."""
    loss: float | None
    """Nats a token, with the interventions; None of a single token."""
    loss_before: float | None
    """Without them."""
    surprises: tuple[float, ...]
    """−log p of each token but the first, nats."""
    heads: tuple[HeadScores, ...]
    """Layer by layer. `induction` is of random tokens said twice."""
    thumbnails: npt.NDArray[np.float32]
    """(L, H, n, n): a small picture of each head's weights."""
    candidates: tuple[Candidate, ...]
    """The likeliest next tokens, with the interventions."""
    candidates_before: tuple[Candidate, ...]
    """Without them."""


@dataclass(frozen=True, slots=True)
class TextContinued:
    """What the model writes after a text that was looked at, changed as it was."""

    request: int
    text: str


@dataclass(frozen=True, slots=True)
class HeadsRanked:
    """Every head has been cut in turn."""

    request: int
    """The number that `Session.rank_heads` gave."""
    damages: tuple[HeadDamage, ...]
    """Those that cost most first."""


@dataclass(frozen=True, slots=True)
class LensLine:
    """What the model would say of every token at one depth."""

    name: str
    """`embedding`, `0 attention`, `0 feed-forward`, …"""
    top: tuple[str, ...]
    """(T,): the likeliest next token."""
    top_probability: tuple[float, ...]
    """(T,)"""
    true_probability: tuple[float, ...]
    """(T - 1,): of the token that follows in the text."""


@dataclass(frozen=True, slots=True)
class LensRead:
    """The logit lens of a text that was looked at."""

    request: int
    """The number that `Session.read_lens` gave."""
    lines: tuple[LensLine, ...]
    """From the embeddings to the last layer."""


@dataclass(frozen=True, slots=True)
class FuturePoked:
    """The last token of a text was changed, and its logits compared."""

    request: int
    """The number that `Session.poke_future` gave."""
    new: str
    """What stood there instead."""
    moved: tuple[float, ...]
    """(T,): the largest change of a logit at each token. Exactly 0 where nothing was seen of it."""


@dataclass(frozen=True, slots=True, eq=False)
class WordsCompared:
    """It is known what two texts make of a word."""

    request: int
    """The number that `Session.compare_word` gave."""
    live: LiveModel
    word: str
    pieces: tuple[tuple[Piece, ...], tuple[Piece, ...]]
    """The tokens of both texts."""
    places: tuple[int, int]
    """Where the word ends in each, in tokens."""
    likeness: tuple[Likeness, ...]
    """From the embeddings to the last layer."""
    rows: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]
    """(L, H, T) each: where the word looks."""


@dataclass(frozen=True, slots=True)
class LookFailed:
    """A text that can't be looked at, or no model to look into."""

    request: int
    text: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Examined:
    """The live assistant has answered held-out questions."""

    live: LiveModel
    figures: dict[str, Any]
    """By family and kind, as `gptlab evaluate --json` has them."""
    wrong: tuple[WrongAnswer, ...]


@dataclass(frozen=True, slots=True)
class StepMeasured:
    """What a training would cost, from a few of its steps taken on this machine."""

    request: int
    """The number that `Session.measure` gave."""
    n_parameters: int
    seconds_per_step: float
    steps: int
    total_seconds: float
    """Of the steps alone, evaluations and checkpoints left out."""
    tokens_per_second: float


@dataclass(frozen=True, slots=True)
class MessagesCounted:
    """It is known what the messages of a finetuning come to."""

    request: int
    """The number that `Session.count_messages` gave."""
    counts: MessageCounts


@dataclass(frozen=True, slots=True)
class MessagesRefused:
    """A classifier can't learn from its messages."""

    request: int
    """The number that `Session.count_messages` gave."""
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class BatchViewed:
    """A batch of a finetuning on instructions has been put together."""

    view: BatchView


@dataclass(frozen=True, slots=True)
class PairsBrowsed:
    """The instruction pairs of a finetuning have been read."""

    rows: tuple[PairRow, ...]


@dataclass(frozen=True, slots=True)
class PairsSaved:
    """Instruction pairs are in a file of their own."""

    path: str
    n_pairs: int


@dataclass(frozen=True, slots=True)
class RunsListed:
    """`Session.runs` and `Session.packaged_models` have been read again."""

    runs: tuple[RunInfo, ...]
    packaged: Mapping[str, LiveModel]


@dataclass(frozen=True, slots=True)
class RunOpened:
    """A run's history, as it is on disk."""

    info: RunInfo
    series: MetricSeries
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class ChatsListed:
    """The saved chats, the one that changed last first."""

    chats: tuple[ChatInfo, ...]


@dataclass(frozen=True, slots=True)
class ChatSaved:
    """A conversation is on disk."""

    name: str
    path: str
    conversation: Conversation
    """As it was saved: it may have gone on since."""


@dataclass(frozen=True, slots=True)
class ChatOpened:
    """A saved conversation has been read."""

    name: str
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class ChatRenamed:
    """A saved chat has another name."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class ChatDeleted:
    """A saved chat is gone."""

    name: str


@dataclass(frozen=True, slots=True)
class ChatExported:
    """A conversation was written for others."""

    paths: tuple[str, ...]
    """Markdown, then JSON lines."""


Event = (
    Progress
    | MicroBatchDone
    | StepDone
    | SampleDrawn
    | Evaluated
    | Saved
    | TokenDrawn
    | GenerationDone
    | MergeLearned
    | JobStarted
    | JobPaused
    | JobResumed
    | JobFinished
    | JobStopped
    | JobFailed
    | Noticed
    | RunStarted
    | TrainingDone
    | StageStarted
    | BuildDone
    | TorchReady
    | ModelLoaded
    | GenerationStarted
    | ReplyStarted
    | Replied
    | NextTokenKnown
    | Encoded
    | EncodeFailed
    | Climbed
    | ClimbFailed
    | VocabularyStarted
    | VocabularyTrained
    | VocabularySaved
    | VocabulariesListed
    | CorpusCounted
    | CountFailed
    | Foretold
    | ForetellFailed
    | VectorsSeen
    | VectorsFailed
    | TextRead
    | Classified
    | Explained
    | PaddingProbed
    | ClassifyFailed
    | ErrorsFound
    | Relabelled
    | Examined
    | Traced
    | TextContinued
    | HeadsRanked
    | LensRead
    | FuturePoked
    | WordsCompared
    | LookFailed
    | StepMeasured
    | MessagesCounted
    | MessagesRefused
    | BatchViewed
    | PairsBrowsed
    | PairsSaved
    | RunsListed
    | RunOpened
    | ChatsListed
    | ChatSaved
    | ChatOpened
    | ChatRenamed
    | ChatDeleted
    | ChatExported
)
"""Anything that a job can report."""
