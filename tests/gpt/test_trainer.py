"""The training loop: against a loop written by hand, stopped, taken up, and beside other work."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from gptlab.errors import ConfigError, DataError, TrainingDiverged
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig, TrainConfig
from gptlab.gpt.data.token_file import TokenFile
from gptlab.gpt.data.windows import TextWindows
from gptlab.gpt.events import Evaluated, MicroBatchDone, Progress, SampleDrawn, StepDone
from gptlab.gpt.exams import TextExam
from gptlab.gpt.model import GPT
from gptlab.gpt.sampling import generate
from gptlab.gpt.schedule import learning_rate_at
from gptlab.gpt.tokenizers import load_tokenizer
from gptlab.gpt.trainer import Trainer, measure_step_seconds

BYTES = load_tokenizer("byte")
WORDS = b"the cat sat on the mat and the fox ran to the river bank. "

MODEL = GPTConfig(vocab_size=257, context_length=16, n_layer=2, n_head=2, n_embd=16, dropout=0.2)
PLAIN = replace(MODEL, dropout=0.0)

CONFIG = TrainConfig(
    steps=6,
    batch_size=4,
    grad_accum=2,
    learning_rate=3e-3,
    warmup=2,
    eval_every=3,
    eval_batches=2,
    sample_prompt="the ",
    sample_tokens=5,
    probe_prompt="the cat sat on the",
    probe_word=" ",
    device="cpu",
    precision="fp32",
    threads=1,
)


def tokens(data: bytes) -> TokenFile:
    return TokenFile(Path(), np.frombuffer(data, np.uint8).astype(np.uint16))


def trainer(
    model: GPTConfig = MODEL, state: checkpoint.TrainingState | None = None, **changes: Any
) -> Trainer:
    config = replace(CONFIG, **changes)
    exam = TextExam(config, BYTES, tokens(WORDS * 20))
    data = windows(model, config.seed)
    return Trainer(
        GPT(model, seed=config.seed), data, config, tokenizer=BYTES, exam=exam, state=state
    )


def windows(model: GPTConfig, seed: int) -> TextWindows:
    train, val = tokens(WORDS * 20), tokens(WORDS * 3)
    return TextWindows(train, val, context_length=model.context_length, seed=seed)


def finished(each: Trainer) -> Trainer:
    for _ in each.steps():
        pass
    return each


def assert_same_bits(one: Trainer, other: Trainer) -> None:
    for name, value in one.model.state_dict().items():
        assert torch.equal(value, other.model.state_dict()[name]), name
    for name, value in one.state().tensors.items():
        assert torch.equal(value, other.state().tensors[name]), name


def steps_of(events: list[Any]) -> list[StepDone]:
    return [event for event in events if isinstance(event, StepDone)]


# What it computes.


def trained_by_hand(config: TrainConfig) -> tuple[GPT, list[float], list[float]]:
    """The same training as one plain loop; its losses and the lengths of its gradients."""
    model = GPT(PLAIN, seed=config.seed).train()
    data = trainer(PLAIN).data
    decaying = [each for each in model.parameters() if each.dim() >= 2]
    staying = [each for each in model.parameters() if each.dim() < 2]
    optimizer = torch.optim.AdamW(
        [{"params": decaying}, {"params": staying, "weight_decay": 0.0}],
        betas=(config.beta1, config.beta2),
        weight_decay=config.weight_decay,
    )
    losses, norms = [], []
    n_samples = config.batch_size * config.grad_accum
    for step in range(config.steps):
        for group in optimizer.param_groups:
            group["lr"] = learning_rate_at(step, config)
        batch = data.batch(step * n_samples, n_samples)
        optimizer.zero_grad()
        loss = model.loss(batch.inputs, batch.targets)
        loss.backward()
        squares = sum(float(each.grad.square().sum()) for each in model.parameters())  # type: ignore[union-attr]
        norms.append(math.sqrt(squares))
        for each in model.parameters():
            assert each.grad is not None
            each.grad *= min(1.0, config.grad_clip / norms[-1])
        optimizer.step()
        losses.append(loss.item())
    return model, losses, norms


@pytest.mark.parametrize(("batch_size", "grad_accum"), [(8, 1), (4, 2), (1, 8)])
def test_training_is_the_plain_loop_however_a_step_is_parted(
    batch_size: int, grad_accum: int
) -> None:
    config = replace(CONFIG, batch_size=batch_size, grad_accum=grad_accum, grad_clip=0.5)
    model, losses, norms = trained_by_hand(config)
    ours = trainer(PLAIN, batch_size=batch_size, grad_accum=grad_accum, grad_clip=0.5)
    steps = steps_of(list(ours.steps()))
    assert max(norms) > 0.5, "some gradients should be long enough to be clipped"
    assert [step.train_loss for step in steps] == pytest.approx(losses, rel=1e-5)
    assert [step.grad_norm for step in steps] == pytest.approx(norms, rel=1e-4)
    for name, value in model.state_dict().items():
        assert torch.allclose(ours.model.state_dict()[name], value, atol=2e-5), name


def test_events_count_steps_tokens_and_rates() -> None:
    steps = steps_of(list(trainer().steps()))
    assert [step.step for step in steps] == [1, 2, 3, 4, 5, 6]
    assert [step.tokens for step in steps] == [number * 4 * 2 * 16 for number in range(1, 7)]
    assert [step.learning_rate for step in steps] == [learning_rate_at(n, CONFIG) for n in range(6)]
    assert [step.evaluation_due for step in steps] == [False, False, True] * 2
    seconds = [step.seconds for step in steps]
    assert seconds == sorted(seconds)


def test_a_text_that_repeats_is_learned() -> None:
    steps = steps_of(list(trainer(PLAIN, steps=60, learning_rate=1e-2, eval_every=60).steps()))
    assert steps[0].train_loss == pytest.approx(math.log(257), rel=0.02), "nothing is known yet"
    assert steps[-1].train_loss < 2.5


def test_bfloat16_learns_nearly_as_float32_does() -> None:
    settings = {"steps": 60, "learning_rate": 1e-2, "eval_every": 60}
    losses = [
        steps_of(list(trainer(PLAIN, precision=precision, **settings).steps()))[-1].train_loss
        for precision in ("fp32", "bf16")
    ]
    assert losses[1] == pytest.approx(losses[0], abs=0.1)


# When it evaluates, and what.


def test_a_training_is_measured_before_it_begins_at_its_rhythm_and_at_its_end() -> None:
    events = list(trainer(steps=5).steps())
    told = [event for event in events if not isinstance(event, Progress)]
    kinds = [(type(event).__name__, event.step) for event in told]
    step = lambda number: [("MicroBatchDone", number), ("StepDone", number)]  # noqa: E731
    measured = lambda number: [("SampleDrawn", number), ("Evaluated", number)]  # noqa: E731
    assert kinds == [
        *measured(0),
        *(each for number in (1, 2, 3) for each in step(number)),
        *measured(3),
        *(each for number in (4, 5) for each in step(number)),
        *measured(5),
    ]


def test_the_validation_loss_is_that_of_the_fixed_batches() -> None:
    ours = trainer()
    evaluated = [event for event in ours.steps() if isinstance(event, Evaluated)][-1]
    ours.model.eval()
    sums = []
    for batch in ours.data.fixed_validation(CONFIG.eval_batches, CONFIG.batch_size):
        logits = ours.model(batch.inputs)
        for row, targets in zip(logits.log_softmax(-1), batch.targets, strict=True):
            sums += [-row[place, id].item() for place, id in enumerate(targets.tolist()) if id >= 0]
    assert evaluated.val_loss == pytest.approx(sum(sums) / len(sums), rel=1e-5)


def test_the_whole_validation_loss_counts_every_token_once() -> None:
    ours = trainer(PLAIN)
    steps = ours.whole_validation(ours.model)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            loss = done.value.loss
            break
    ids = torch.tensor(list(WORDS * 3))
    total = 0.0
    for begin in range(0, len(ids) - 1, 16):
        window = ids[begin : begin + 17]
        mean = ours.model.loss(window[None, :-1], window[None, 1:])
        total += mean.item() * (len(window) - 1)
    assert loss == pytest.approx(total / (len(ids) - 1), rel=1e-5)


def test_the_best_evaluation_is_the_lowest_so_far() -> None:
    events = list(trainer(steps=30, learning_rate=0.1, eval_every=2).steps())
    evaluated = [event for event in events if isinstance(event, Evaluated)]
    best = math.inf
    for event in evaluated:
        assert event.is_best == (event.val_loss < best), event
        best = min(best, event.val_loss)
    assert not all(event.is_best for event in evaluated), "so high a rate should overshoot"


def test_a_sample_is_what_the_model_writes_from_the_seed() -> None:
    ours = trainer(sample_tokens=9)
    *_, sample = (event for event in ours.steps() if isinstance(event, SampleDrawn))
    drawn = generate(ours.model, BYTES.encode("the "), max_new_tokens=9, seed=1, tokenizer=BYTES)
    assert sample.text == BYTES.decode([token.id for token in drawn])
    assert sample.prompt == "the "


def test_samples_can_be_left_out() -> None:
    assert not [e for e in trainer(sample_tokens=0).steps() if isinstance(e, SampleDrawn)]


def test_the_probe_is_the_probability_of_the_word() -> None:
    ours = trainer()
    *_, evaluated = (event for event in ours.steps() if isinstance(event, Evaluated))
    prompt = BYTES.encode(CONFIG.probe_prompt)[-16:]
    probabilities = ours.model.eval()(torch.tensor(prompt))[0, -1].detach().softmax(-1)
    assert evaluated.probe_probability == pytest.approx(float(probabilities[ord(" ")]), rel=1e-5)


def test_without_a_probe_word_of_one_token_there_is_no_probe() -> None:
    events = list(trainer(probe_word=" mat").steps())
    assert {e.probe_probability for e in events if isinstance(e, Evaluated)} == {None}


# Stopping, and going on.


@pytest.mark.parametrize("place", range(0, 60, 3))
def test_a_training_taken_up_after_any_event_ends_with_the_same_bits(
    place: int, whole: Trainer
) -> None:
    first = trainer()
    for count, _ in enumerate(first.steps()):
        if count == place:
            break
    state = first.state()
    second = trainer(state=state)
    second.model.load_state_dict(first.snapshot().tensors)
    torch.manual_seed(place)  # another process has another global generator
    assert_same_bits(finished(second), whole)


@pytest.fixture(scope="module")
def whole() -> Trainer:
    """The training, left alone."""
    return finished(trainer())


def test_a_training_with_muon_goes_on_with_the_same_bits() -> None:
    ended = finished(trainer(optimizer="muon"))
    stopped = trainer(optimizer="muon", steps=3)
    finished(stopped)
    again = trainer(state=stopped.state(), optimizer="muon")
    again.model.load_state_dict(stopped.model.state_dict())
    assert_same_bits(finished(again), ended)


def test_the_mean_of_the_weights_is_shown_while_their_copy_learns() -> None:
    plain, averaged = trainer(PLAIN), trainer(PLAIN, ema=0.8)
    mean = {name: value.clone() for name, value in plain.model.state_dict().items()}
    took = 0
    for event in plain.steps():
        if isinstance(event, StepDone):
            kept = min(0.8, (1 + took) / (10 + took))
            for name, value in plain.model.state_dict().items():
                mean[name] = kept * mean[name] + (1 - kept) * value
            took += 1
    finished(averaged)
    assert took == CONFIG.steps
    for name, value in averaged.snapshot().tensors.items():
        assert torch.allclose(value, mean[name], atol=1e-6), name
        learned = averaged._learner.state_dict()[name]
        assert torch.equal(learned, plain.model.state_dict()[name]), name


@pytest.mark.parametrize("place", range(0, 60, 7))
def test_a_training_with_a_mean_of_weights_goes_on_with_the_same_bits(place: int) -> None:
    whole = finished(trainer(ema=0.8))
    first = trainer(ema=0.8)
    for _, _ in zip(range(place), first.steps(), strict=False):
        pass
    second = trainer(ema=0.8, state=first.state())
    second.model.load_state_dict(first.snapshot().tensors)
    assert_same_bits(finished(second), whole)


def test_a_step_that_is_not_pulled_to_its_end_leaves_no_trace() -> None:
    ours = trainer()
    before: dict[str, Tensor] = {}
    for event in ours.steps():
        if isinstance(event, StepDone) and event.step == 2:
            before = ours.snapshot().tensors
        if isinstance(event, MicroBatchDone) and event.step == 3:
            break
    assert ours.state().step == 2
    for name, value in ours.model.state_dict().items():
        assert torch.equal(value, before[name]), name


def test_a_stop_is_possible_within_one_micro_batch_and_one_token() -> None:
    """Between two events the model reads one batch, or one token of a sample, never more."""
    ours = trainer(grad_accum=5)
    reads: list[int] = []
    ours.model.register_forward_hook(lambda *_: reads.append(1))
    for _ in ours.steps():
        assert len(reads) <= 2, "a sample's prompt and its first token are read together"
        reads.clear()


def test_weights_of_a_snapshot_stay_as_they_were() -> None:
    ours = trainer()
    events = ours.steps()
    next(event for event in events if isinstance(event, StepDone))
    snapshot = ours.snapshot()
    kept = {name: value.clone() for name, value in snapshot.tensors.items()}
    for _ in events:
        pass
    assert snapshot.step == 1
    assert all(torch.equal(snapshot.tensors[name], value) for name, value in kept.items())
    assert not torch.equal(snapshot.tensors["wte.weight"], ours.model.wte.weight)


def test_work_beside_a_training_changes_none_of_its_bits(whole: Trainer, tmp_path: Path) -> None:
    """Generating, making and loading models on another thread, while dropout draws on this one."""
    other = GPT(PLAIN, seed=5)
    other.save_pretrained(tmp_path / "other")
    is_over = threading.Event()
    rounds = []

    def work() -> None:
        while not is_over.is_set():
            list(generate(other, [1, 2], max_new_tokens=5, temperature=1.0))
            GPT(MODEL, seed=len(rounds))
            checkpoint.load(tmp_path / "other")
            rounds.append(1)

    beside = threading.Thread(target=work)
    beside.start()
    try:
        ours = trainer()
        for _ in ours.steps():
            n_rounds = len(rounds)
            while len(rounds) == n_rounds and beside.is_alive():
                is_over.wait(0.001)  # so that something happens between any two events
    finally:
        is_over.set()
        beside.join()
    assert len(rounds) > 20
    assert_same_bits(ours, whole)


def test_random_draws_between_events_change_nothing(whole: Trainer) -> None:
    ours = trainer()
    for _ in ours.steps():
        torch.rand(3)
    assert_same_bits(ours, whole)


def test_a_higher_end_begins_with_the_same_steps() -> None:
    """But for the learning rate, which falls later: with a flat one all is the same."""
    flat = {"warmup": 0, "min_learning_rate": CONFIG.learning_rate}
    short = finished(trainer(steps=3, **flat))
    events = trainer(steps=9, **flat)
    for event in events.steps():
        if isinstance(event, StepDone) and event.step == 3:
            break
    for name, value in short.model.state_dict().items():
        assert torch.equal(value, events.model.state_dict()[name]), name


# What can't go on.


def _spoil_loss(ours: Trainer) -> None:
    with torch.no_grad():
        ours.model.wte.weight[5] = math.nan


def _spoil_gradient(ours: Trainer) -> None:
    ours.model.wte.weight.register_hook(lambda gradient: gradient * math.inf)


@pytest.mark.parametrize(
    ("spoil", "word"), [(_spoil_loss, "the loss of step 3 is nan"), (_spoil_gradient, "gradient")]
)
def test_a_loss_or_gradient_that_is_no_number_stops_before_the_weights_change(
    spoil: Callable[[Trainer], None], word: str
) -> None:
    ours = trainer(sample_tokens=0)
    events = ours.steps()
    next(event for event in events if isinstance(event, StepDone) and event.step == 2)
    spoil(ours)
    before = ours.snapshot().tensors
    with pytest.raises(TrainingDiverged, match=word) as failure:
        for _ in events:
            pass
    assert "learning" in failure.value.hint
    assert ours.state().step == 2
    for name, value in ours.model.state_dict().items():
        assert torch.equal(value.nan_to_num(7), before[name].nan_to_num(7)), name


def test_a_context_longer_than_the_text_is_refused() -> None:
    long = len(WORDS) * 20
    with pytest.raises(DataError, match=f"context_length={long}"):
        trainer(replace(PLAIN, context_length=long))


def test_a_device_that_is_not_there_is_refused() -> None:
    absent = "mps" if not torch.backends.mps.is_available() else "cuda"
    with pytest.raises(ConfigError, match=f"device={absent}"):
        trainer(device=absent)


# Compiling: the plain loss, by another way. Real compilers take a minute.


def test_a_compiled_training_computes_its_losses_by_what_was_compiled(
    monkeypatch: pytest.MonkeyPatch, whole: Trainer
) -> None:
    calls: list[int] = []

    def compile(function: Callable[..., Tensor]) -> Callable[..., Tensor]:
        def compiled(*inputs: Tensor) -> Tensor:
            calls.append(1)
            return function(*inputs)

        return compiled

    monkeypatch.setattr(torch, "compile", compile)
    ours = finished(trainer(compile=True))
    assert len(calls) == CONFIG.steps * CONFIG.grad_accum
    assert_same_bits(ours, whole)


def test_a_machine_that_cannot_compile_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    from torch._dynamo.exc import TorchDynamoException

    def fail(*inputs: Tensor) -> Tensor:
        raise TorchDynamoException("no compiler found\nand much more")

    monkeypatch.setattr(torch, "compile", lambda function: fail)
    with pytest.raises(ConfigError, match=r"\(no compiler found\)") as refusal:
        finished(trainer(compile=True))
    assert "--compile" in refusal.value.hint


def test_measuring_a_step_disturbs_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gptlab.gpt.trainer.MEASURED_SECONDS", 0.0)
    before = torch.get_rng_state()
    assert 0 < measure_step_seconds(GPT(MODEL), windows(MODEL, 1), CONFIG) < 60
    assert torch.equal(torch.get_rng_state(), before)
