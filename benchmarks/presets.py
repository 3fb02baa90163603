"""What a preset learns in its time: samples on the way, bits a byte beside counting, whole stories.

    python benchmarks/presets.py [--preset small] [--set n_layer=6] [--set learning_rate=2e-3]
    python benchmarks/presets.py --vocabularies 2048 4096 [--preset small]

The first trains a preset on the bundled stories as `gptlab train` does and prints what the model
writes at the beginning, after 30 and 60 seconds of training and at the end, the share of real words
in it, held-out bits a byte beside n-gram models on the same tokens, and statistics of 20 stories.
The second trains vocabularies of these sizes on the stories and compares held-out bits a byte
after equal times of training; `--minutes` says how long.
"""

from __future__ import annotations

import argparse
import ast
import math
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ngram import NgramModel

from gptlab import paths
from gptlab.gpt import checkpoint
from gptlab.gpt.data import PreparedText, prepare
from gptlab.gpt.data.text import read_documents, split_documents
from gptlab.gpt.data.windows import TextWindows
from gptlab.gpt.events import StepDone
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import generate
from gptlab.gpt.tokenizers import Tokenizer, bpe
from gptlab.gpt.trainer import WeightsSnapshot
from gptlab.lab.control import Control
from gptlab.lab.events import RunStarted, TrainingDone
from gptlab.lab.plan import TrainRequest, bundled_stories, plan_training
from gptlab.lab.training import run_training

# Python looks for modules beside this file first and would take one for the library `tokenizers`.
sys.path = [folder for folder in sys.path if folder != str(Path(__file__).resolve().parent)]

MARKS_SECONDS = (0.0, 30.0, 60.0)
"""Seconds of training after which the model is looked at."""

BEGINNING = "Once there was"
N_STORIES = 20
STORY_TOKENS = 250
TEMPERATURE = 0.8
MODEL_FIELDS = ("n_layer", "n_head", "n_embd", "context_length", "dropout")
WORD = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")


class Glimpses(Control):
    """An inbox that asks for the weights after some seconds of training."""

    def __init__(self) -> None:
        super().__init__()
        self.wish = True
        self.taken: list[WeightsSnapshot] = []

    @property
    def wants_snapshot(self) -> bool:
        return self.wish

    def hand_over(self, snapshot: WeightsSnapshot) -> None:
        self.taken.append(snapshot)
        self.wish = False


@dataclass(frozen=True)
class Result:
    """A finished training and what was seen on the way."""

    model: GPT
    done: TrainingDone
    wall_seconds: float
    glimpses: list[WeightsSnapshot]


def train(request: TrainRequest, runs_dir: Path) -> Result:
    """Train as the command does, with a copy of the weights at each mark."""
    inbox = Glimpses()
    marks = list(MARKS_SECONDS[1:])
    began = time.perf_counter()
    done = None
    with closing(run_training(request, runs_dir, inbox)) as events:
        for event in events:
            match event:
                case RunStarted():
                    print(f"{event.config}, {event.device} {event.precision}", flush=True)
                case StepDone() if marks and event.seconds >= marks[0]:
                    inbox.wish = True
                    marks.pop(0)
                case TrainingDone():
                    done = event
    assert done is not None, "a training ends with TrainingDone"
    wall_seconds = time.perf_counter() - began
    model = checkpoint.load(Path(done.checkpoint)).model
    return Result(model, done, wall_seconds, inbox.taken)


def prepared(request: TrainRequest) -> PreparedText:
    """The tokens that the request trains on."""
    plan = plan_training(request)
    work = prepare(
        plan.data,
        plan.encoding,
        cache_dir=paths.cache_dir() / "data",
        context_length=plan.model.context_length,
        seed=plan.train.seed,
    )
    while True:
        try:
            next(work)
        except StopIteration as end:
            text: PreparedText = end.value
            return text


def bits_per_byte(nats: float, text: PreparedText) -> float:
    return nats / math.log(2) * (len(text.val) - 1) / text.val_bytes


def whole_loss(model: GPT, text: PreparedText) -> float:
    """Mean loss over all held-out tokens, in float32."""
    import torch

    windows = TextWindows(
        text.train, text.val, context_length=model.config.context_length, seed=0, mark=text.mark
    ).validation(16)
    summed, counted = 0.0, 0
    model.eval()
    with torch.inference_mode():
        for batch in windows:
            summed += float(model.loss(batch.inputs, batch.targets)) * batch.n_targets
            counted += batch.n_targets
    return summed / counted


def write(model: GPT, tokenizer: Tokenizer, ids: list[int], seed: int) -> tuple[str, bool]:
    """What the model writes after `ids`, and whether it ended by itself."""
    tokens = generate(
        model,
        ids,
        max_new_tokens=STORY_TOKENS,
        temperature=TEMPERATURE,
        seed=seed,
        tokenizer=tokenizer,
        n_candidates=0,
    )
    drawn = []
    while True:
        try:
            drawn.append(next(tokens).id)
        except StopIteration as end:
            return tokenizer.decode(drawn), end.value.stop == "end_of_text"


def words(text: str) -> list[str]:
    return WORD.findall(text)


def real_share(texts: list[str], known: set[str]) -> float:
    """Share of the words that stand in the training part."""
    found = [word.lower() for text in texts for word in words(text)]
    return sum(word in known for word in found) / max(1, len(found))


def longest_copy(text: str, training_words: list[str]) -> int:
    """Most words in a row that also stand in a row in the training part."""
    mine = [word.lower() for word in words(text)]
    places: dict[str, list[int]] = {word: [] for word in mine}
    for place, word in enumerate(training_words):
        if word in places:
            places[word].append(place)
    longest, before = 0, dict[int, int]()
    for word in mine:
        # How long a copy ends at each place of the training part.
        before = {place: before.get(place - 1, 0) + 1 for place in places[word]}
        longest = max(longest, max(before.values(), default=0))
    return longest


def characters() -> set[str]:
    """Every name that the stories give to somebody."""
    sys.path.insert(0, str(paths.sample_data() / "make"))
    import world

    return {*world.GIRLS, *world.BOYS}


def is_named_again(story: str, names: set[str]) -> bool:
    """Whether the character named first is named again."""
    named = [word for word in words(re.sub(r"'s\b", "", story)) if word in names]
    return bool(named) and named.count(named[0]) > 1


def show_glimpses(result: Result, text: PreparedText, known: set[str], bigram: float) -> None:
    prompt = text.tokenizer.encode(BEGINNING)
    for mark, glimpse in zip(MARKS_SECONDS, result.glimpses, strict=False):
        model = GPT.uninitialised(glimpse.config)
        model.load_state_dict(glimpse.tensors, assign=True)
        model.eval()
        written = [write(model, text.tokenizer, prompt, seed)[0] for seed in range(5)]
        loss = whole_loss(model, text)
        print(
            f"\nafter {mark:.0f} s, step {glimpse.step:,}: loss {loss:.3f} (bigram {bigram:.3f}),"
            f" {bits_per_byte(loss, text):.3f} bits a byte,"
            f" {real_share(written, known):.1%} real words"
        )
        print(f"  {BEGINNING}{written[0]}", flush=True)


def show_stories(result: Result, text: PreparedText, training: list[str]) -> None:
    names = characters()
    known_words = [word.lower() for word in words("\n".join(training))]
    known = set(known_words)
    prompt = text.tokenizer.encode(BEGINNING)
    ended = again = 0
    written = []
    print(f"\n{N_STORIES} stories, temperature {TEMPERATURE}")
    for seed in range(N_STORIES):
        story, is_ended = write(result.model, text.tokenizer, prompt, seed)
        story = BEGINNING + story
        named = is_named_again(story, names)
        ended += is_ended
        again += named
        written.append(story)
        print(
            f"\n[seed {seed}: {'ended' if is_ended else 'cut off'},"
            f" {'named again' if named else 'not named again'},"
            f" {longest_copy(story, known_words)} of {len(words(story))} words copied in a row]"
        )
        print(story.strip(), flush=True)
    print(
        f"\n{ended} of {N_STORIES} ended by themselves, in {again} the character named first is"
        f" named again, {real_share(written, known):.1%} real words"
    )


def one_preset(request: TrainRequest, runs_dir: Path) -> None:
    result = train(request, runs_dir)
    text = prepared(request)
    plan = plan_training(request)
    documents = read_documents(plan.data)
    training = split_documents(documents, plan.train.seed).train
    known = {word.lower() for word in words("\n".join(training))}
    counted = count_ngrams(text)
    show_glimpses(result, text, known, counted[2])
    show_stories(result, text, training)
    show_end(result)
    compare_with_ngrams("held out", result.done.val_loss, text, counted)
    if plan.data != bundled_stories():
        stories = prepared(replace(request, data=bundled_stories(), encoding=plan.encoding))
        loss = whole_loss(result.model, stories)
        compare_with_ngrams("held-out stories alone", loss, stories, count_ngrams(stories))


def count_ngrams(text: PreparedText) -> dict[int, float]:
    """Nats a held-out token of n-gram models of the text to learn from, by their order."""
    ids, held_out = text.train.ids.tolist(), text.val.ids.tolist()
    size = text.tokenizer.vocab_size
    return {order: NgramModel(ids, order, size).nats_per_token(held_out) for order in (2, 5)}


def show_end(result: Result) -> None:
    done = result.done
    print(
        f"\n{done.steps:,} steps, {done.tokens:,} tokens, {done.seconds:.1f} s of training,"
        f" {result.wall_seconds:.1f} s in all, {done.tokens_per_second:,.0f} tokens/s"
    )


def compare_with_ngrams(
    what: str, loss: float, text: PreparedText, counted: dict[int, float]
) -> None:
    print(f"{what}: loss {loss:.4f}, {bits_per_byte(loss, text):.4f} bits a byte")
    for order, nats in counted.items():
        gain = 1 - loss / nats
        print(
            f"{order}-gram:   loss {nats:.4f}, {bits_per_byte(nats, text):.4f} bits a byte;"
            f" the model is {gain:.1%} better"
        )


def compare_vocabularies(options: argparse.Namespace, runs_dir: Path) -> None:
    documents = read_documents(bundled_stories())
    for size in options.vocabularies:
        folder = runs_dir / f"vocabulary-{size}"
        bpe.learn(documents, vocab_size=size).save(folder)
        request = _request(options, encoding=str(folder), minutes=options.minutes)
        result = train(request, runs_dir / "runs")
        bits = bits_per_byte(result.done.val_loss, prepared(request))
        done = result.done
        print(
            f"{size:,} ids: {done.steps:,} steps in {done.seconds:.1f} s,"
            f" loss {done.val_loss:.4f}, {bits:.4f} bits a byte",
            flush=True,
        )


def _request(options: argparse.Namespace, **more: Any) -> TrainRequest:
    given = dict(_settings(options.set))
    return TrainRequest(
        preset=options.preset,
        model={name: value for name, value in given.items() if name in MODEL_FIELDS},
        train={name: value for name, value in given.items() if name not in MODEL_FIELDS},
        **more,
    )


def _settings(pairs: list[str]) -> Iterator[tuple[str, Any]]:
    for pair in pairs:
        name, _, value = pair.partition("=")
        yield name, ast.literal_eval(value)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", default="sprout")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="another setting"
    )
    parser.add_argument("--vocabularies", type=int, nargs="+", metavar="N")
    parser.add_argument("--minutes", type=float, default=2.0, help="for --vocabularies")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.vocabularies:
            compare_vocabularies(options, Path(folder))
        else:
            one_preset(_request(options), Path(folder))


if __name__ == "__main__":
    main()
