"""The tour's answers against plain computations on tiny models, and what the session keeps."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from gptlab import paths
from gptlab.gpt.checkpoint import save
from gptlab.gpt.classifier import Classifier
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers.base import Tokenizer
from gptlab.gpt.tokenizers.byte import ByteTokenizer
from gptlab.gpt.tokenizers.char import CharTokenizer
from gptlab.lab.events import JobFinished
from gptlab.lab.live import Loaded
from gptlab.lab.session import Session
from gptlab.lab.settings import Settings, read_settings
from gptlab.lab.status import LiveModel
from gptlab.lab.tour.about_models import GPT3
from gptlab.lab.tour.film import Film, at_step, read_film, until_step
from gptlab.lab.tour.guide import FilmMissing, FilmRead
from gptlab.lab.tour.scene import PROMPT, Scene, about, ladder, mixed, power, readable
from gptlab.lab.tour.stops import STOPS
from gptlab.lab.tour.values import Answer, Bars, Matrix, StopAnswered, StopFailed

CONFIG = GPTConfig(vocab_size=257, context_length=64, n_layer=3, n_head=2, n_embd=16)
SPAM_OR_HAM = ClassifierConfig(labels=("ham", "spam"), pad_id=256)


pytestmark = pytest.mark.usefixtures("one_thread")


def lively(config: GPTConfig = CONFIG, seed: int = 3) -> GPT:
    """A model whose weights are large enough to prefer something."""
    model = GPT(config, seed=seed).eval()
    draw = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.2
    return model


def scene(
    model: GPT | Classifier | None = None, tokenizer: Tokenizer | None = None, **changes: Any
) -> Scene:
    model = model or lively()
    head = model.head if isinstance(model, Classifier) else None
    live = LiveModel("tiny", 7, model.config, "byte", head=head)
    loaded = Loaded(replace(live, **changes), model, tokenizer or ByteTokenizer())
    return Scene(loaded, Path("no-runs"))


def answer(name: str, of: Scene | None = None) -> Answer:
    return next(stop for stop in STOPS if stop.name == name).answer(of or scene())


MODELS = {
    "language model": lambda: scene(),
    "untrained": lambda: scene(GPT(CONFIG, seed=0).eval(), step=0),
    "one layer, one head": lambda: scene(lively(replace(CONFIG, n_layer=1, n_head=1))),
    "classifier": lambda: scene(Classifier(lively(), SPAM_OR_HAM).eval(), task="classify"),
    "without the characters": lambda: scene(
        lively(replace(CONFIG, vocab_size=4)), CharTokenizer("xyz")
    ),
    "short context": lambda: scene(lively(replace(CONFIG, context_length=3))),
    "no biases, own head": lambda: scene(lively(replace(CONFIG, bias=False, tie_weights=False))),
}


@pytest.mark.parametrize("model", MODELS)
def test_every_stop_has_an_answer_for_every_model(model: str) -> None:
    looked_at = MODELS[model]()
    for stop in STOPS:
        told = stop.answer(looked_at)
        choices = told.choices or (() if told.question else stop.choices)
        question = (told.question or stop.question).format_map(told.names)
        assert told.said and "{" not in question, stop.name
        assert len(set(choices)) == len(choices), (stop.name, choices)
        assert not choices or 0 <= told.right < len(choices), stop.name


def test_there_are_seventeen_stops_and_each_leads_somewhere() -> None:
    from gptlab.ui.panes import PANES

    assert len(STOPS) == 17
    assert len({stop.name for stop in STOPS}) == 17
    assert {stop.pane for stop in STOPS} <= {pane.name for pane in PANES}


def test_the_likeliest_token_is_that_of_the_logits() -> None:
    told = answer("language-model")
    with torch.no_grad():
        logits = lively()(torch.tensor(list(PROMPT.encode())))[0, -1]
    best = int(logits.argmax())
    shown = bytes([best]).decode(errors="replace") if best < 256 else "<|endoftext|>"
    assert told.choices[told.right] in (shown, shown.replace(" ", "·"), "⏎", "→")
    bars = told.pictures[0]
    assert isinstance(bars, Bars)
    assert bars.bars[0].figure == f"{float(logits.softmax(-1)[best]):.1%}"


def test_gpt3_is_counted_by_its_published_shape() -> None:
    assert GPT3.n_parameters == 174_604_259_328  # 96 layers, width 12,288, context 2,048
    told = answer("place")
    assert told.choices[told.right] == about(GPT3.n_parameters / CONFIG.n_parameters)


def test_only_the_encoders_part_has_no_tensor() -> None:
    told = answer("decoder-only")
    assert told.right == 1
    bars = told.pictures[0]
    assert isinstance(bars, Bars)
    counted = [int(each.figure.replace(",", "")) for each in bars.bars]
    attention = CONFIG.n_layer * (4 * 16 * 16 + 4 * 16)
    assert counted[:2] == [attention, 0]


def test_tokens_are_counted_on_the_whole_sentence() -> None:
    told = answer("tokens")
    assert told.right == len(b"Your journey starts with one step")
    assert "exactly 0" in told.said  # token row plus place row is what the first block reads


def test_shares_of_later_tokens_are_exactly_zero() -> None:
    looked_at = scene()
    told = answer("causal-mask", looked_at)
    matrix = told.pictures[0]
    assert isinstance(matrix, Matrix)
    for query, row in enumerate(matrix.cells):
        assert [share is None for share in row] == [key > query for key in range(len(row))]
    assert told.right == looked_at.watched + 1
    assert "change by exactly 0" in told.said
    later = looked_at.mean_weights[looked_at.watched, looked_at.watched + 1 :]
    assert later.tolist() == [0.0] * len(later)


def test_the_favourite_token_is_that_of_attention_written_out() -> None:
    looked_at = scene()
    told = answer("self-attention", looked_at)
    assert told.choices[told.right] == looked_at.sentence.labels[favourite(looked_at)]


def favourite(looked_at: Scene) -> int:
    """Softmax of masked q·k/√d, from the layers' inputs and weights, all heads in the mean."""
    rows = []
    for layer, block in zip(looked_at.seen.layers, looked_at.model.h, strict=True):
        made = layer.normed_before_attention @ block.attn.c_attn.weight.T + block.attn.c_attn.bias
        q, k, _ = made.detach().split(16, dim=-1)
        for head in (slice(0, 8), slice(8, 16)):
            scores = q[:, head] @ k[:, head].T / math.sqrt(8)
            place = looked_at.watched
            rows.append(scores[place, : place + 1].softmax(-1))
    return int(torch.stack(rows).mean(0).argmax())


def test_queries_and_keys_are_compared_by_their_cosine() -> None:
    looked_at = scene()
    told = answer("queries-keys-values", looked_at)
    layer, place = looked_at.seen.layers[1], looked_at.watched
    q, k = layer.q[0, place].tolist(), layer.k[0, place - 1].tolist()
    score = sum(a * b for a, b in zip(q, k, strict=True))
    cosine = score / math.hypot(*q) / math.hypot(*k)
    assert told.right == (0 if cosine >= 0.25 else 2 if cosine <= -0.25 else 1)
    assert f"{cosine:.2f}" in told.said and f"{score:.2f}" in told.said


def test_undivided_scores_make_sharper_shares() -> None:
    assert answer("scaled-dot-product").right == 0


def test_favourites_of_the_heads_are_counted() -> None:
    looked_at = scene()
    rows = looked_at.seen.layers[-1].weights()[:, -1]
    assert answer("heads", looked_at).right == len({int(row.argmax()) for row in rows})


def test_the_feed_forward_layer_holds_most_of_a_block() -> None:
    assert answer("block").right == 1


def test_the_stack_says_since_when_its_last_guess_leads() -> None:
    looked_at = scene()
    told = answer("stack", looked_at)
    bars = told.pictures[0]
    assert isinstance(bars, Bars)
    leads = [each.is_marked for each in bars.bars]
    assert len(leads) == CONFIG.n_layer + 1 and leads[-1]
    since = len(leads) - next((n for n, led in enumerate(reversed(leads)) if not led), len(leads))
    expected = 0 if since == 0 else 3 if since == 3 else 1 if since * 2 <= 3 else 2
    assert told.right == expected


def test_the_loss_is_the_mean_surprise_of_the_sentence() -> None:
    told = answer("pretraining")
    ids = torch.tensor(list(b"The cat sat on the mat by the door."))
    with torch.no_grad():
        logits = lively()(ids[:-1])[0].log_softmax(-1)
    loss = -float(logits[torch.arange(len(ids) - 1), ids[1:]].mean())
    assert float(told.choices[told.right]) == pytest.approx(loss, abs=0.006)
    assert told.names["chance"] == f"{math.log(257):.2f}"


def test_operations_are_six_for_each_parameter_and_token(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    save(folder, lively(), ByteTokenizer(), metadata={"tokens": 5000})
    told = answer("scale", scene(path=folder))
    own = 6 * CONFIG.n_parameters * 5000
    ratio = 6 * 174_604_259_328 * 300_000_000_000 / own
    assert told.choices[told.right] == about(ratio)
    assert power(own) in told.said


def test_the_live_classifier_is_asked() -> None:
    model = Classifier(lively(), SPAM_OR_HAM).eval()
    told = answer("classification", scene(model, task="classify"))
    assert told.choices == ("ham", "spam") and not told.note


def test_without_a_classifier_its_head_is_counted() -> None:
    told = answer("classification")
    assert told.choices[told.right] == f"{16 * 2 + 2}"
    assert "no classifier" in told.note


def test_without_an_assistant_the_model_only_goes_on() -> None:
    told = answer("instructions")
    assert "no assistant" in told.note and told.right < len(told.choices)


def test_a_vocabulary_that_lacks_characters_says_so() -> None:
    text, note = readable("Abc def", CharTokenizer("abcdef "))
    assert text == "bc def" and "lacks" in note
    text, note = readable("Abc def", CharTokenizer("xyz"))
    assert set(text) <= set("xyz") and "instead" in note
    assert readable("abc", CharTokenizer("abc")) == ("abc", "")


def test_choices_stand_in_the_same_order_every_time() -> None:
    assert mixed("a", ["b", "c", "d"], "x") == mixed("a", ["b", "c", "d"], "x")
    choices, right = mixed("a", ["a", "b", "b", "c", "d", "e"], "x")
    assert sorted(choices) == ["a", "b", "c", "d"] and choices[right] == "a"
    rungs, place = ladder(10.0, 2.0, "x")
    assert rungs[place] == 10.0 and rungs[1] == 2 * rungs[0]


@pytest.mark.parametrize(
    ("number", "said"),
    [(34, "34"), (40_856, "40,900"), (4_273_664, "4.27 million"), (3.14e23, "3.14 × 10²³")],
)
def test_large_numbers_are_said_in_three_figures(number: float, said: str) -> None:
    assert about(number) == said


# The film.


def test_the_film_is_the_runs_own_record(sprout: Path) -> None:
    film = read_film()
    assert (film.run, film.steps, film.tokens, film.seconds) == ("sprout", 10, 80, 5.0)
    assert list(film.val_loss.x) == [0, 5, 10]
    assert at_step(film.probe, 7) == 0.5
    assert list(until_step(film.train_loss, 3.5).x) == [1, 2, 3]
    assert [each.step for each in film.samples_until(5)] == [0, 5]


def test_the_film_begins_slowly_and_ends_at_the_last_step(sprout: Path) -> None:
    film = read_film()
    assert (film.step_at(0), film.step_at(1), film.step_at(2)) == (0, 10, 10)
    assert film.step_at(0.5) < 5


def test_the_last_stop_asks_when_the_word_became_likely(sprout: Path) -> None:
    told = answer("blueprint")
    assert told.choices[told.right] == "step 10"  # at step 5 it is a half, no more


# What the session keeps.


def wait(session: Session, kinds: Any) -> Any:
    deadline = time.monotonic() + 60
    while True:
        for _, event in session.poll().events:
            if isinstance(event, kinds):
                return event
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_the_live_model_answers_and_the_first_prediction_counts(
    session: Session, tmp_path: Path
) -> None:
    save(tmp_path / "model", lively(), ByteTokenizer())
    session.load(str(tmp_path / "model"))
    wait(session, JobFinished)
    number = session.tour.ask("decoder-only")
    told = wait(session, (StopAnswered, StopFailed))
    assert told.request == number and told.choices[1] == "cross-attention"
    assert session.tour.guess_of(told) is None
    assert session.tour.predict(told, 0) is False
    assert session.tour.predict(told, 1) is False
    assert session.tour.guess_of(told) == (0, False)
    assert session.tour.score == (0, 1)


def test_without_a_model_a_stop_says_what_to_do(session: Session) -> None:
    session.tour.ask("decoder-only")
    told = wait(session, (StopAnswered, StopFailed))
    assert isinstance(told, StopFailed) and told.hint


def test_the_tour_opens_by_itself_until_it_was_begun_or_left(session: Session) -> None:
    tour = session.tour
    tour.open_if_new()
    assert tour.opens_by_itself
    tour.go_to("heads")
    assert not tour.opens_by_itself and not tour.is_new
    assert STOPS[tour.place].name == "heads"
    tour.leave()
    assert (tour.is_new, tour.place) == (False, 0)
    assert session.close(30.0)
    assert read_settings(paths.settings_file()).tour == "left"


def test_settings_of_before_there_was_a_tour_are_those_of_a_newcomer() -> None:
    assert Settings().tour is None


def test_a_missing_film_is_told(session: Session) -> None:
    session.tour.read_film()
    told = wait(session, (FilmRead, FilmMissing))
    assert isinstance(told, FilmMissing) and "sprout" in told.message


def test_the_film_comes_with_the_number_that_was_given(session: Session, sprout: Path) -> None:
    number = session.tour.read_film()
    told = wait(session, (FilmRead, FilmMissing))
    assert isinstance(told, FilmRead) and told.request == number
    assert isinstance(told.film, Film)
