"""Classifiers: what they compute, what of them learns, how they are kept, what padding does."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForSequenceClassification, GPT2Config
from transformers import GPT2ForSequenceClassification as TheirClassifier

from gptlab.errors import CheckpointDamaged, ConfigError, WrongKindOfModel
from gptlab.gpt import checkpoint
from gptlab.gpt.classifier import Classifier, lengths
from gptlab.gpt.classifier_config import (
    POOLINGS,
    TRAINABLE,
    ClassifierConfig,
    ModelPart,
    Pooling,
    Trainable,
    model_parts,
    n_trainable,
)
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.data.messages import Message
from gptlab.gpt.labelling import (
    gradient_times_input,
    label_texts,
    leave_one_out,
    log_odds,
    message_errors,
    padding_probe,
    predict_messages,
    running_probabilities,
    token_shares,
)
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import load_tokenizer

BYTES = load_tokenizer("byte")
PAD = 256
SHAPE = GPTConfig(vocab_size=257, context_length=24, n_layer=3, n_head=2, n_embd=16)
HEAD = ClassifierConfig(labels=("ham", "spam"), pad_id=PAD)

VARIANTS = [{}, {"bias": False}, {"qkv_bias": False}, {"tie_weights": False}]


def lively(head: ClassifierConfig = HEAD, **changes: Any) -> Classifier:
    """A classifier in which every weight counts."""
    model = Classifier(GPT(replace(SHAPE, **changes), seed=1), head, seed=2)
    draw = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3
    return model.eval()


def pooled(pooling: Pooling, **changes: Any) -> Classifier:
    return lively(replace(HEAD, pooling=pooling), **changes)


def result_of(work: Any) -> Any:
    """What a generator returns, its events dropped."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def ids(text: str, n_pads: int = 0) -> torch.Tensor:
    return torch.tensor([BYTES.encode(text) + [PAD] * n_pads])


# What it computes.


def test_each_pooling_reads_its_vector_of_each_text() -> None:
    batch = torch.cat([ids("a long text", 2), ids("short", 8)])
    for pooling in POOLINGS:
        model = pooled(pooling)
        residual = model.transformer.residual(batch)
        by_hand = {
            "first": [residual[0, 0], residual[1, 0]],
            "last-position": [residual[0, -1], residual[1, -1]],
            "last-token": [residual[0, 10], residual[1, 4]],
            "mean": [residual[0, :11].mean(0), residual[1, :5].mean(0)],
        }[pooling]
        expected = torch.stack(by_hand) @ model.score.weight.T + model.score.bias
        assert torch.allclose(model(batch), expected, atol=1e-5), pooling


def test_the_loss_is_the_mean_of_what_the_labels_cost() -> None:
    model = lively()
    batch = torch.cat([ids("one", 2), ids("two", 2), ids("three")])
    labels = torch.tensor([0, 1, 1])
    costs = -model(batch).log_softmax(-1)[torch.arange(3), labels]
    assert model.loss(batch, labels).item() == pytest.approx(costs.mean().item(), rel=1e-5)


@pytest.mark.parametrize("n_labels", [2, 5])
def test_a_new_head_knows_nothing_and_has_a_row_for_each_label(n_labels: int) -> None:
    head = replace(HEAD, labels=tuple(f"label {n}" for n in range(n_labels)))
    model = Classifier(GPT(SHAPE), head)
    assert model(ids("text")).shape == (1, n_labels)
    assert model(ids("text")).softmax(-1)[0].tolist() == pytest.approx(
        [1 / n_labels] * n_labels, abs=0.1
    )
    assert model.score.bias.eq(0).all()
    assert 0.01 < model.score.weight.std().item() < 0.03


def test_a_head_is_drawn_from_its_seed_and_nothing_else() -> None:
    before = torch.get_rng_state()
    one, same, other = (Classifier(GPT(SHAPE), HEAD, seed=seed) for seed in (4, 4, 5))
    assert torch.equal(torch.get_rng_state(), before), "torch's global generator is not touched"
    assert torch.equal(one.score.weight, same.score.weight)
    assert not torch.equal(one.score.weight, other.score.weight)


def test_an_output_head_of_its_own_goes() -> None:
    base = GPT(replace(SHAPE, tie_weights=False))
    model = Classifier(base, HEAD)
    assert "transformer.lm_head.weight" not in model.state_dict()
    assert model.transformer.wte.weight.data_ptr() == base.wte.weight.data_ptr()


def test_lengths_leave_the_padding_out() -> None:
    batch = torch.tensor([[1, 2, PAD, PAD], [1, PAD, 3, PAD], [PAD] * 4, [1, 2, 3, 4]])
    assert lengths(batch, PAD).tolist() == [2, 3, 1, 4]


# Freezing.

# Source: Raschka, "Build a Large Language Model (From Scratch)", chapter 6, recomputed on torch's
# meta device: two labels on GPT-2's 124M with biases.
PUBLISHED = {"head": 1538, "last-block": 7_090_946, "two-blocks": 14_178_818, "all": 124_441_346}


@pytest.mark.parametrize("trainable", TRAINABLE)
def test_trainable_counts_of_gpt2_are_the_published_ones(trainable: Trainable) -> None:
    gpt2 = GPTConfig.preset("gpt2")
    assert n_trainable(gpt2, trainable, n_labels=2) == PUBLISHED[trainable]
    model = Classifier.uninitialised(gpt2, replace(HEAD, pad_id=50256))
    model.learn_only(trainable)
    learning = [each.numel() for each in model.parameters() if each.requires_grad]
    assert sum(learning) == PUBLISHED[trainable]


def test_head_and_final_norm_of_gpt2_have_the_published_count() -> None:
    parts = {
        part.name: part for part in flat(model_parts(GPTConfig.preset("gpt2"), "all", n_labels=2))
    }
    assert parts["score"].n_parameters + parts["transformer.ln_f"].n_parameters == 3074


def flat(part: ModelPart) -> list[ModelPart]:
    return [part, *(each for below in part.parts for each in flat(below))]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("trainable", TRAINABLE)
def test_the_tree_with_locks_is_the_model(trainable: Trainable, variant: dict[str, Any]) -> None:
    model = lively(**variant)
    model.learn_only(trainable)
    for part in flat(model_parts(model.config, trainable, n_labels=2)):
        parameters = list(model.get_submodule(part.name).parameters())
        assert part.n_parameters == sum(each.numel() for each in parameters), part.name
        learning = [each.numel() for each in parameters if each.requires_grad]
        assert part.n_trained == sum(learning), part.name
        assert part.is_trained == (len(learning) == len(parameters)), part.name


# What padding does.


@pytest.mark.parametrize("pooling", POOLINGS)
def test_only_the_last_position_depends_on_the_number_of_pads(pooling: Pooling) -> None:
    # Source: the padding effect of chapter 6 in Raschka's book, which reads the last position.
    model = pooled(pooling)
    with torch.no_grad():
        answers = torch.stack([model(ids("a message", n))[0] for n in range(0, 16, 3)])
    differs = float((answers - answers[0]).abs().max())
    assert (differs > 0.01) == (pooling == "last-position"), (pooling, differs)


@pytest.mark.parametrize("pooling", POOLINGS)
def test_the_padding_probe_is_a_forward_pass_with_each_number_of_pads(pooling: Pooling) -> None:
    probed = padding_probe(pooled(pooling), BYTES.encode("a message"))
    assert {len(rows) for rows in probed.values()} == {24 - 9 + 1}
    for under, rows in probed.items():
        model = pooled(under)
        for n_pads, row in enumerate(rows):
            expected = model(ids("a message", n_pads))[0].softmax(-1).tolist()
            assert row == pytest.approx(expected, abs=1e-5), (under, n_pads)


def test_as_many_pads_are_tried_as_asked_for() -> None:
    assert len(padding_probe(lively(), BYTES.encode("a message"), 3)["first"]) == 4


def test_a_head_with_a_length_fills_every_text_up_to_it() -> None:
    model = lively(replace(HEAD, pooling="last-position", pad_to=12))
    (alone,) = result_of(label_texts(model, BYTES, ["short"]))
    beside = result_of(label_texts(model, BYTES, ["short", "long enough"]))
    expected = model(ids("short", 7))[0].softmax(-1).tolist()
    assert alone.probabilities == pytest.approx(expected, abs=1e-5)
    assert beside[0].probabilities == pytest.approx(alone.probabilities, abs=1e-5)


# What is shown of it.


@pytest.mark.parametrize("pooling", POOLINGS)
def test_the_answer_after_each_token_is_that_of_the_text_so_far(pooling: Pooling) -> None:
    model = pooled(pooling)
    text = BYTES.encode("You have won")
    for place, row in enumerate(running_probabilities(model, text)):
        so_far = model(torch.tensor([text[: place + 1]]))[0].softmax(-1).tolist()
        assert row == pytest.approx(so_far, abs=1e-5), place


def test_a_text_beyond_the_context_is_cut_and_that_is_said() -> None:
    model = lively()
    long = "x" * 30
    assert len(running_probabilities(model, BYTES.encode(long))) == 24
    labelled = result_of(label_texts(model, BYTES, [long, "x" * 24]))
    assert [each.n_cut for each in labelled] == [6, 0]
    assert labelled[0].probabilities == pytest.approx(labelled[1].probabilities, abs=1e-6)


def test_words_are_shaded_by_what_their_absence_changes() -> None:
    model = lively()
    text = "free  money now"
    shades = result_of(leave_one_out(model, BYTES, text))
    assert [text[shade.start : shade.end] for shade in shades] == ["free", "money", "now"]
    whole = model(ids(text))[0].softmax(-1)
    for shade, rest in zip(shades, ["money now", "free  now", "free  money"], strict=True):
        without = model(ids(rest))[0].softmax(-1)
        assert shade.push == pytest.approx((whole - without).tolist(), abs=1e-5), rest
        assert sum(shade.push) == pytest.approx(0, abs=1e-5)


def test_a_single_word_is_shaded_against_nothing() -> None:
    model = lively()
    (shade,) = result_of(leave_one_out(model, BYTES, "money"))
    nothing = model(torch.tensor([[PAD]]))[0].softmax(-1)
    expected = (model(ids("money"))[0].softmax(-1) - nothing).tolist()
    assert shade.push == pytest.approx(expected, abs=1e-5)


def test_errors_are_the_wrong_ones_the_dearest_first() -> None:
    model = lively()
    texts = [f"message {number}" for number in range(40)]
    messages = [
        Message(HEAD.labels[n % 2], text, None, Path("m.csv"), n + 2)
        for n, text in enumerate(texts)
    ]
    found = result_of(predict_messages(model, BYTES, messages))
    labelled = result_of(label_texts(model, BYTES, texts))
    errors = message_errors(found, messages, HEAD.labels)
    wrong = {m.text for m, known in zip(messages, labelled, strict=True) if m.label != known.label}
    assert wrong, "a model that has learned nothing is wrong somewhere"
    assert {error.message.text for error in errors} == wrong
    losses = [error.loss for error in errors]
    assert losses == sorted(losses, reverse=True)
    assert found.accuracy == 1 - len(wrong) / 40
    confusion = found.confusion(2)
    assert sum(map(sum, confusion)) == 40
    assert confusion[0][1] + confusion[1][0] == len(wrong)
    assert [sum(row) for row in confusion] == [20, 20], "rows are the right labels"


# Kept, and opened by others.


@pytest.mark.parametrize("variant", VARIANTS)
def test_transformers_computes_the_same_logits_from_our_folder(
    variant: dict[str, Any], tmp_path: Path
) -> None:
    ours = lively(replace(HEAD, bias=False), **variant)
    checkpoint.save(tmp_path / "saved", ours, BYTES)
    theirs, report = AutoModelForSequenceClassification.from_pretrained(
        tmp_path / "saved", dtype=torch.float32, output_loading_info=True
    )
    assert isinstance(theirs, TheirClassifier)
    assert not any(report[each] for each in ("missing_keys", "unexpected_keys", "mismatched_keys"))
    assert theirs.config.id2label == {0: "ham", 1: "spam"}
    batch = torch.cat([ids("a message", 3), ids("another one", 1)])
    with torch.no_grad():
        assert torch.allclose(ours(batch), theirs.eval()(batch).logits, atol=1e-5)


def test_we_compute_the_same_logits_from_a_folder_of_transformers(tmp_path: Path) -> None:
    theirs = TheirClassifier(
        GPT2Config(
            vocab_size=257,
            n_positions=24,
            n_layer=2,
            n_head=2,
            n_embd=16,
            num_labels=3,
            pad_token_id=PAD,
            bos_token_id=PAD,
            eos_token_id=PAD,
        )
    ).eval()
    theirs.save_pretrained(tmp_path)
    ours = checkpoint.load(tmp_path).classifier
    assert ours.head == ClassifierConfig(
        labels=("LABEL_0", "LABEL_1", "LABEL_2"), pad_id=PAD, bias=False
    )
    batch = torch.cat([ids("a message", 3), ids("another one", 1)])
    with torch.no_grad():
        assert torch.allclose(ours(batch), theirs(batch).logits, atol=1e-5)


@pytest.mark.parametrize("pooling", POOLINGS)
@pytest.mark.parametrize("bias", [True, False])
def test_a_classifier_is_read_back_as_it_was_saved(
    pooling: Pooling, bias: bool, tmp_path: Path
) -> None:
    head = ClassifierConfig(
        labels=("ham", "späm", "other"), pad_id=PAD, pooling=pooling, bias=bias, pad_to=20
    )
    ours = lively(head, bias=False)
    checkpoint.save(tmp_path / "saved", ours, BYTES, metadata={"step": 3})
    found = checkpoint.load(tmp_path / "saved")
    assert found.classifier.head == head == checkpoint.read_classifier(tmp_path / "saved")
    assert found.classifier.config == ours.config
    for name, value in ours.state_dict().items():
        assert torch.equal(found.classifier.state_dict()[name], value), name


@pytest.mark.parametrize(
    ("pooling", "bias", "architecture"),
    [
        ("last-token", False, "GPT2ForSequenceClassification"),
        ("last-token", True, "GPT2Model"),
        ("mean", False, "GPT2Model"),
    ],
)
def test_the_architecture_is_named_only_where_its_arithmetic_agrees(
    pooling: Pooling, bias: bool, architecture: str, tmp_path: Path
) -> None:
    checkpoint.save(tmp_path / "saved", lively(replace(HEAD, pooling=pooling, bias=bias)))
    settings = json.loads((tmp_path / "saved" / "config.json").read_text())
    assert settings["architectures"] == [architecture]
    assert settings["gptlab"]["classifier"]["labels"] == ["ham", "spam"]


def test_a_classifier_and_a_language_model_are_not_taken_for_each_other(tmp_path: Path) -> None:
    checkpoint.save(tmp_path / "labels", lively(), BYTES)
    checkpoint.save(tmp_path / "writes", GPT(SHAPE), BYTES)
    with pytest.raises(WrongKindOfModel, match=r"labels is a classifier \(ham, spam\)"):
        GPT.from_pretrained(tmp_path / "labels")
    with pytest.raises(WrongKindOfModel, match="writes is a language model"):
        _ = checkpoint.load(tmp_path / "writes").classifier
    assert checkpoint.read_classifier(tmp_path / "writes") is None


def test_a_head_of_another_size_is_damage_and_named(tmp_path: Path) -> None:
    checkpoint.save(tmp_path / "saved", lively(), BYTES)
    path = tmp_path / "saved" / "config.json"
    settings = json.loads(path.read_text())
    settings["gptlab"]["classifier"]["labels"] = ["a", "b", "c"]
    path.write_text(json.dumps(settings))
    with pytest.raises(CheckpointDamaged, match=r"score.weight .* \(3, 16\)"):
        checkpoint.load(tmp_path / "saved", verify=False)


def test_a_missing_head_bias_is_damage(tmp_path: Path) -> None:
    checkpoint.save(tmp_path / "saved", lively(), BYTES)
    (tmp_path / "saved" / checkpoint.HEAD_BIAS).unlink()
    with pytest.raises(CheckpointDamaged, match=r"head\.safetensors"):
        checkpoint.load(tmp_path / "saved")


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"labels": ("one",)}, "two or more"),
        ({"labels": ("one", "one")}, "two or more"),
        ({"pooling": "median"}, "pooling='median'"),
        ({"pad_to": 0}, "pad_to=0"),
    ],
)
def test_impossible_heads_are_refused(changes: dict[str, Any], word: str) -> None:
    with pytest.raises(ConfigError, match=word):
        replace(HEAD, **changes)


@pytest.mark.parametrize("pooling", POOLINGS)
def test_gradient_times_input_is_the_slope_that_finite_differences_find(pooling: Pooling) -> None:
    """The derivative of each label's log-odds as one token's vector is stretched."""
    three = ClassifierConfig(labels=("a", "b", "c"), pad_id=PAD, pooling=pooling, pad_to=9)
    model, ids = lively(three).double(), list(b"so much")
    shares = result_of(token_shares(model, ids))
    assert shares.shape == (len(ids), 3)
    row, step = model.padded([ids]), 1e-3
    vectors = model.transformer.wte(row).detach()

    def odds_with(place: int, stretch: float) -> torch.Tensor:
        changed = vectors.clone()
        changed[0, place] *= 1 + stretch
        return log_odds(model.logits_of_vectors(changed, row)[0])

    with torch.no_grad():
        for place in range(len(ids)):
            slope = (odds_with(place, step) - odds_with(place, -step)) / (2 * step)
            torch.testing.assert_close(shares[place].double(), slope, atol=2e-3, rtol=2e-3)
    assert shares.abs().max() > 0.01


def test_log_odds_are_those_of_the_probabilities() -> None:
    logits = torch.tensor([0.3, -2.0, 1.1])
    p = logits.softmax(0)
    torch.testing.assert_close(log_odds(logits), (p / (1 - p)).log())


def test_the_gradient_of_a_word_is_the_sum_of_its_tokens_and_changes_no_weight() -> None:
    model, text = lively(), "win  big money"
    before = {name: each.clone() for name, each in model.state_dict().items()}
    shares = result_of(token_shares(model, list(text.encode())))
    shades = result_of(gradient_times_input(model, BYTES, text))
    assert [text[each.start : each.end] for each in shades] == ["win", "big", "money"]
    for shade in shades:
        torch.testing.assert_close(torch.tensor(shade.push), shares[shade.start : shade.end].sum(0))
        assert shade.push[0] == pytest.approx(-shade.push[1], abs=1e-5), "two labels are opposed"
    assert all(torch.equal(before[name], each) for name, each in model.state_dict().items())
    assert all(each.grad is None for each in model.parameters())


def test_a_word_beyond_the_context_has_no_gradient() -> None:
    model = lively()
    text = "a" * SHAPE.context_length + " b"
    first, last = result_of(gradient_times_input(model, BYTES, text))
    assert any(first.push) and not any(last.push)
