"""Checkpoints: opened by `transformers` and by us, refused when damaged, whole or not there."""

from __future__ import annotations

import errno
import json
import os
import pickle
import resource
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from tokenizer_texts import FRAGMENTS, random_texts
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    GPT2Config,
    GPT2LMHeadModel,
)

from gptlab.errors import (
    CheckpointDamaged,
    CheckpointError,
    CheckpointMissing,
    CheckpointUnsupported,
    LabError,
    StorageError,
)
from gptlab.gpt import checkpoint
from gptlab.gpt.config import GPTConfig
from gptlab.gpt.model import GPT
from gptlab.gpt.tokenizers import Tokenizer, load_tokenizer
from gptlab.gpt.tokenizers.bpe import learn

VARIANTS = [
    {},
    {"bias": False},
    {"qkv_bias": False},
    {"tie_weights": False},
    {"bias": False, "qkv_bias": False, "tie_weights": False},
    {"dropout": 0.25},
]


def tiny(**changes: Any) -> GPTConfig:
    sizes = {"vocab_size": 50, "context_length": 12, "n_layer": 2, "n_head": 2, "n_embd": 16}
    return GPTConfig(**{**sizes, **changes})


def shake(model: torch.nn.Module) -> None:
    """Move every weight, so that a norm or bias that is left out is noticed."""
    draw = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter += torch.randn(parameter.shape, generator=draw) * 0.3


def lively(config: GPTConfig) -> GPT:
    model = GPT(config).eval()
    shake(model)
    return model


def random_ids(*shape: int, vocab_size: int = 50) -> torch.Tensor:
    return torch.randint(vocab_size, shape, generator=torch.Generator().manual_seed(0))


def relative_difference(one: torch.Tensor, other: torch.Tensor) -> float:
    return float((one - other).abs().max() / other.abs().max())


def state() -> checkpoint.TrainingState:
    return checkpoint.TrainingState(
        step=7,
        tokens=1234,
        seconds=5.5,
        evaluated=True,
        best_val_loss=2.25,
        tensors={"random.cpu": torch.get_rng_state(), "optimizer.0.exp_avg": torch.randn(3, 4)},
        values={"anything": [1, "two"]},
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A checkpoint with a tokenizer, a note and what a resume needs."""
    folder = tmp_path / "saved"
    model = lively(tiny(vocab_size=257))
    note = {"step": 7}
    tokenizer = load_tokenizer("byte")
    checkpoint.save(folder, model, tokenizer, training=state(), metadata=note)
    return folder


# Other programs.


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("opener", [GPT2LMHeadModel, AutoModelForCausalLM])
def test_transformers_computes_the_same_logits_from_our_folder(
    opener: Any, variant: dict[str, Any], tmp_path: Path
) -> None:
    ours = lively(tiny(**variant))
    ours.save_pretrained(tmp_path / "saved")
    theirs, report = opener.from_pretrained(
        tmp_path / "saved", dtype=torch.float32, output_loading_info=True
    )
    assert not any(report[each] for each in ("missing_keys", "unexpected_keys", "mismatched_keys"))
    ids = random_ids(3, 12)
    with torch.no_grad():
        assert relative_difference(ours(ids), theirs.eval()(ids).logits) < 1e-5


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_we_compute_the_same_logits_from_a_folder_of_transformers(
    tied: bool, dtype: torch.dtype, tmp_path: Path
) -> None:
    theirs = GPT2LMHeadModel(
        GPT2Config(
            vocab_size=50,
            n_positions=12,
            n_layer=2,
            n_head=2,
            n_embd=16,
            resid_pdrop=0.2,
            bos_token_id=49,
            eos_token_id=49,
            tie_word_embeddings=tied,
        )
    )
    shake(theirs)
    theirs.to(dtype).save_pretrained(tmp_path)
    ours = GPT.from_pretrained(tmp_path)
    assert ours.config == tiny(dropout=0.2, tie_weights=tied)
    assert all(each.dtype == torch.float32 for each in ours.parameters())
    ids = random_ids(3, 12)
    with torch.no_grad():
        assert relative_difference(ours(ids), theirs.float().eval()(ids).logits) < 1e-5


def test_the_loss_of_transformers_is_ours(tmp_path: Path) -> None:
    ours = lively(tiny())
    ours.save_pretrained(tmp_path / "saved")
    theirs = GPT2LMHeadModel.from_pretrained(tmp_path / "saved").eval()
    ids = random_ids(2, 12)
    with torch.no_grad():
        shifted = ours.loss(ids[:, :-1], ids[:, 1:])
        assert float(theirs(ids, labels=ids).loss) == pytest.approx(float(shifted), rel=1e-5)


def test_transformers_continues_greedily_as_we_do(tmp_path: Path) -> None:
    from gptlab.gpt.sampling import generate

    ours = lively(tiny(context_length=32))
    ours.save_pretrained(tmp_path / "saved")
    theirs = GPT2LMHeadModel.from_pretrained(tmp_path / "saved").eval()
    ids = random_ids(1, 4)
    continued = theirs.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=20, do_sample=False, pad_token_id=0
    )
    drawn = [each.id for each in generate(ours, ids, max_new_tokens=20, temperature=0)]
    assert continued[0, 4:].tolist() == drawn


def test_published_names_without_prefix_and_with_masks_are_read(tmp_path: Path) -> None:
    """As `openai-community/gpt2` names its tensors, with the masks of old checkpoints."""
    from safetensors.torch import load_file, save_file

    ours = lively(tiny())
    ours.save_pretrained(tmp_path / "saved")
    weights = tmp_path / "saved" / "model.safetensors"
    tensors = {
        name.removeprefix("transformer."): tensor for name, tensor in load_file(weights).items()
    }
    assert "wte.weight" in tensors
    assert tensors["h.1.attn.c_attn.weight"].shape == (16, 48)  # Conv1D: inputs, then outputs
    for layer in range(2):
        tensors[f"h.{layer}.attn.bias"] = torch.ones(1, 1, 12, 12).tril()
    tensors["lm_head.weight"] = tensors["wte.weight"].clone()
    shutil.rmtree(tmp_path / "saved" / "gptlab")
    save_file(tensors, weights)
    ids = random_ids(2, 12)
    assert torch.equal(GPT.from_pretrained(tmp_path / "saved")(ids), ours(ids))


def _tokenizer(name: str) -> Tokenizer:
    if name == "own bpe":
        return learn(FRAGMENTS * 3, vocab_size=330)
    return load_tokenizer(name, text=" ".join(FRAGMENTS))


@pytest.mark.parametrize("name", ["gpt2", "stories", "char", "byte", "word", "own bpe"])
def test_a_folder_answers_in_both_programs_with_one_tokenizer(name: str, tmp_path: Path) -> None:
    """`config.json` beside the tokenizer's files makes `AutoTokenizer` choose another class."""
    tokenizer = _tokenizer(name)
    model = lively(tiny(vocab_size=tokenizer.vocab_size, context_length=64))
    checkpoint.save(tmp_path / "saved", model, tokenizer)
    again = checkpoint.load(tmp_path / "saved").tokenizer
    theirs = AutoTokenizer.from_pretrained(tmp_path / "saved")
    assert again is not None
    for text in random_texts(1000, FRAGMENTS if name == "char" else None):
        ids = tokenizer.encode(text)
        assert theirs(text)["input_ids"] == ids, repr(text)
        assert again.encode(text) == ids, repr(text)
    assert again.end_of_text_id == theirs.eos_token_id == tokenizer.end_of_text_id
    settings = json.loads((tmp_path / "saved" / "config.json").read_text())
    assert settings["eos_token_id"] == tokenizer.end_of_text_id
    assert AutoModelForCausalLM.from_pretrained(tmp_path / "saved").config.vocab_size == (
        tokenizer.vocab_size
    )


# Round trips.


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_saved_model_comes_back_bit_for_bit(variant: dict[str, Any], tmp_path: Path) -> None:
    model = lively(tiny(**variant))
    model.save_pretrained(tmp_path / "saved")
    again = GPT.from_pretrained(tmp_path / "saved")
    assert again.config == model.config
    assert again.state_dict().keys() == model.state_dict().keys()
    for name, tensor in model.state_dict().items():
        assert torch.equal(again.state_dict()[name], tensor), name
    assert not again.training
    assert all(each.requires_grad for each in again.parameters())


def test_weights_in_half_the_space_are_those_rounded_and_computed_with_in_float32(
    tmp_path: Path,
) -> None:
    model = lively(tiny(bias=False))
    checkpoint.save(tmp_path / "whole", model)
    checkpoint.save(tmp_path / "half", model, stored="bfloat16")
    checkpoint.check(tmp_path / "half")
    back = checkpoint.load(tmp_path / "half").language_model
    for name, value in model.state_dict().items():
        stored = back.state_dict()[name]
        assert stored.dtype == torch.float32
        assert torch.equal(stored, value.bfloat16().float()), name
    sizes = [(tmp_path / name / checkpoint.WEIGHTS).stat().st_size for name in ("whole", "half")]
    n_bytes = 4 * model.config.n_parameters
    assert sizes[0] - sizes[1] >= n_bytes / 2
    theirs = AutoModelForCausalLM.from_pretrained(tmp_path / "half", dtype=torch.float32)
    ids = random_ids(2, 8)
    with torch.inference_mode():
        assert relative_difference(back(ids), theirs(ids).logits) < 1e-5


def test_a_loaded_model_learns_apart_from_its_file(saved: Path) -> None:
    before = (saved / "model.safetensors").read_bytes()
    model = checkpoint.load(saved).model
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
    assert (saved / "model.safetensors").read_bytes() == before


def test_what_a_resume_needs_comes_back_exactly(tmp_path: Path) -> None:
    training = state()
    checkpoint.save(tmp_path / "saved", lively(tiny()), training=training)
    again = checkpoint.load_training_state(tmp_path / "saved")
    assert again.tensors.keys() == training.tensors.keys()
    for name, tensor in training.tensors.items():
        assert torch.equal(again.tensors[name], tensor)
        assert again.tensors[name].dtype == tensor.dtype
    for name in ("step", "tokens", "seconds", "evaluated", "best_val_loss", "values"):
        assert getattr(again, name) == getattr(training, name)


def test_a_checkpoint_without_its_resume_part_still_answers(saved: Path) -> None:
    checkpoint.drop_training_state(saved)
    checkpoint.check(saved)
    assert checkpoint.load(saved).tokenizer is not None
    with pytest.raises(CheckpointMissing, match="weights only"):
        checkpoint.load_training_state(saved)


def test_notes_come_back_and_a_foreign_folder_has_none(saved: Path) -> None:
    assert checkpoint.read_metadata(saved)["step"] == 7
    shutil.rmtree(saved / "gptlab")
    assert checkpoint.load(saved).metadata == {}


def test_saving_and_loading_draw_nothing_from_torchs_generator(tmp_path: Path) -> None:
    model = lively(tiny(dropout=0.1))
    before = torch.get_rng_state()
    model.save_pretrained(tmp_path / "saved")
    GPT.from_pretrained(tmp_path / "saved")
    assert torch.equal(torch.get_rng_state(), before)


def test_a_checkpoint_is_json_text_and_tensors_only(saved: Path) -> None:
    from safetensors.torch import load_file

    files = [path for path in saved.rglob("*") if path.is_file()]
    assert len(files) >= 8
    for path in files:
        if path.suffix == ".safetensors":
            assert load_file(path)
        elif path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        else:
            assert path.name == "merges.txt"


# Damage.


def test_every_altered_byte_of_the_weights_is_refused(saved: Path) -> None:
    weights = saved / "model.safetensors"
    whole = weights.read_bytes()
    places = {*range(16), *range(16, len(whole), len(whole) // 150), len(whole) - 1}
    for place in sorted(places):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        weights.write_bytes(damaged)
        with pytest.raises(CheckpointDamaged, match=r"model\.safetensors"):
            checkpoint.load(saved)
    weights.write_bytes(whole)
    checkpoint.load(saved)


def test_an_altered_byte_of_any_other_file_is_refused(saved: Path) -> None:
    others = sorted(path for path in saved.rglob("*") if path.suffix in (".json", ".txt"))
    assert len(others) >= 6
    for path in others:
        whole = path.read_bytes()
        for place in range(0, len(whole), max(1, len(whole) // 60)):
            damaged = bytearray(whole)
            damaged[place] ^= 1 << place % 8
            path.write_bytes(damaged)
            with pytest.raises(CheckpointError):
                checkpoint.load(saved)
                checkpoint.load_training_state(saved)
        path.write_bytes(whole)
    checkpoint.load(saved)
    checkpoint.load_training_state(saved)


def test_weights_cut_short_anywhere_are_refused(saved: Path) -> None:
    weights = saved / "model.safetensors"
    whole = weights.read_bytes()
    for length in (0, 1, 7, 8, 9, 200, len(whole) // 2, len(whole) - 1):
        weights.write_bytes(whole[:length])
        with pytest.raises(CheckpointDamaged, match="cut short"):
            checkpoint.load(saved)


def test_a_foreign_file_of_weights_that_is_damaged_never_ends_in_a_traceback(saved: Path) -> None:
    """Without a manifest the numbers cannot be checked, but the header and the length can."""
    shutil.rmtree(saved / "gptlab")
    weights = saved / "model.safetensors"
    whole = weights.read_bytes()
    header = 8 + int.from_bytes(whole[:8], "little")
    for place in range(0, header, 5):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << place % 8
        weights.write_bytes(damaged)
        try:
            checkpoint.load(saved)
        except CheckpointError:
            continue
    for length in (0, 7, 8, header, len(whole) - 1):
        weights.write_bytes(whole[:length])
        with pytest.raises(CheckpointDamaged):
            checkpoint.load(saved)


@pytest.mark.parametrize("part", ["config.json", "model.safetensors"])
def test_a_missing_part_is_named(part: str, saved: Path) -> None:
    (saved / part).unlink()
    with pytest.raises(CheckpointMissing, match=part):
        checkpoint.load(saved)


@pytest.mark.parametrize(
    "part", ["gptlab/checkpoint.json", "gptlab/manifest.json", "tokenizer.json"]
)
def test_a_missing_smaller_part_is_damage(part: str, saved: Path) -> None:
    (saved / part).unlink()
    with pytest.raises(CheckpointDamaged, match=part):
        checkpoint.load(saved)


@pytest.mark.parametrize("part", ["gptlab/training.json", "gptlab/training.safetensors"])
def test_a_resume_part_that_is_altered_or_missing_is_refused(part: str, saved: Path) -> None:
    whole = (saved / part).read_bytes()
    (saved / part).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(CheckpointDamaged, match=part):
        checkpoint.load_training_state(saved)
    (saved / part).unlink()
    with pytest.raises(CheckpointDamaged, match=part):
        checkpoint.load_training_state(saved)
    checkpoint.load(saved)  # the model still answers


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointMissing, match="nowhere does not exist"):
        GPT.from_pretrained(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(CheckpointMissing, match=r"empty has no config\.json"):
        GPT.from_pretrained(tmp_path / "empty")


class Mischief:
    """What a pickle can do to whoever opens it."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, (str(self.target),))


@pytest.mark.parametrize("part", ["model.safetensors", "pytorch_model.bin"])
def test_a_pickle_is_never_executed(part: str, saved: Path, tmp_path: Path) -> None:
    shutil.rmtree(saved / "gptlab")
    (saved / "model.safetensors").unlink()
    (saved / part).write_bytes(pickle.dumps(Mischief(tmp_path / "executed")))
    with pytest.raises(CheckpointError):
        checkpoint.load(saved)
    assert not (tmp_path / "executed").exists()


# What this model does not compute.


def _change_settings(folder: Path, **changes: Any) -> None:
    shutil.rmtree(folder / "gptlab", ignore_errors=True)
    settings = json.loads((folder / "config.json").read_text())
    for name, value in changes.items():
        if value is ...:
            settings.pop(name)
        else:
            settings[name] = value
    (folder / "config.json").write_text(json.dumps(settings))


@pytest.mark.parametrize(
    "setting",
    [
        {"model_type": "llama"},
        {"activation_function": "relu"},
        {"layer_norm_epsilon": 1e-6},
        {"scale_attn_weights": False},
        {"scale_attn_by_inverse_layer_idx": True},
        {"add_cross_attention": True},
        {"n_inner": 63},
    ],
)
def test_other_arithmetic_is_refused_by_the_settings_name(
    setting: dict[str, Any], saved: Path
) -> None:
    _change_settings(saved, **setting)
    (name, value), *_ = setting.items()
    with pytest.raises(CheckpointUnsupported) as refusal:
        checkpoint.load(saved)
    assert (name if name != "model_type" else "type") in refusal.value.message
    assert str(value) in refusal.value.message
    assert refusal.value.hint


@pytest.mark.parametrize(
    "setting",
    [
        {"n_embd": ...},
        {"n_layer": ...},
        {"n_embd": "sixteen"},
        {"n_embd": 17},
        {"n_head": None},
        {"n_layer": 0},
        {"resid_pdrop": "much"},
        {"resid_pdrop": 2},
        {"gptlab": None},
        {"n_positions": 13},
        {"n_layer": 3},
    ],
)
def test_impossible_settings_are_damage_and_the_file_is_named(
    setting: dict[str, Any], saved: Path
) -> None:
    _change_settings(saved, **setting)
    with pytest.raises(CheckpointDamaged) as refusal:
        checkpoint.load(saved)
    assert str(saved) in refusal.value.message


def test_a_tensor_without_a_place_is_refused_by_name(saved: Path) -> None:
    _change_settings(saved, n_layer=1)
    with pytest.raises(CheckpointUnsupported, match=r"h\.1\."):
        checkpoint.load(saved)


def test_biases_that_the_settings_deny_are_refused_unless_they_are_zero(tmp_path: Path) -> None:
    lively(tiny()).save_pretrained(tmp_path / "saved")
    _change_settings(tmp_path / "saved", gptlab={"bias": False, "qkv_bias": False})
    with pytest.raises(CheckpointUnsupported, match="bias"):
        checkpoint.load(tmp_path / "saved")


def test_a_checkpoint_of_a_later_gptlab_says_so(saved: Path) -> None:
    path = saved / "gptlab" / "checkpoint.json"
    path.write_text(json.dumps({"format": 2}))
    with pytest.raises(CheckpointUnsupported, match="format 2"):
        checkpoint.load(saved)


# Whole or not at all.


def _is_whole(folder: Path, model: GPT) -> bool:
    again = checkpoint.load(folder).model.state_dict()
    return all(torch.equal(again[name], value) for name, value in model.state_dict().items())


def _fail_at(monkeypatch: pytest.MonkeyPatch, count: int, error: BaseException) -> list[str]:
    """Let the `count`th thing that a save asks of the disk fail; gives what was asked for."""
    asked: list[str] = []

    def watch(owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def maybe_fail(*arguments: Any, **options: Any) -> Any:
            asked.append(name)
            if len(asked) == count:
                raise error
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, maybe_fail)

    watch(Path, "mkdir")
    watch(Path, "write_bytes")
    watch(Path, "write_text")
    watch(Path, "rename")
    watch(os, "fsync")
    return asked


@pytest.mark.parametrize("replaces", [True, False])
@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()]
)
def test_a_save_that_fails_anywhere_leaves_the_old_checkpoint_and_nothing_else(
    error: BaseException, replaces: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = lively(tiny()), GPT(tiny(), seed=9)
    folder = tmp_path / "all" / "saved"
    folder.parent.mkdir()
    if replaces:
        old.save_pretrained(folder)
    count = 0
    while True:
        count += 1
        with monkeypatch.context() as patch:
            asked = _fail_at(patch, count, error)
            try:
                checkpoint.save(folder, new, load_tokenizer("byte"), training=state())
            except StorageError as refusal:
                assert isinstance(error, OSError)
                assert "No space left on device" in refusal.message
                assert "space" in refusal.hint
            except KeyboardInterrupt:
                assert isinstance(error, KeyboardInterrupt)
            else:
                break
        if asked.count("rename") == 1 + replaces and asked[-1] == "fsync":
            assert _is_whole(folder, new)  # in its place; only the last flush failed
            shutil.rmtree(folder)
            if replaces:
                old.save_pretrained(folder)
        elif replaces:
            assert _is_whole(folder, old), (count, asked)
        left = [each.name for each in folder.parent.iterdir()]
        assert left == (["saved"] if replaces else []), (count, asked)
    assert count > 12
    assert _is_whole(folder, new)
    assert [each.name for each in folder.parent.iterdir()] == ["saved"]


def test_a_limit_of_the_system_on_a_files_size_is_a_full_disk(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(StorageError, match="cannot be written") as refusal:
            lively(tiny(n_embd=64)).save_pretrained(tmp_path / "saved")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "space" in refusal.value.hint
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_save_left_does_not_stand_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = lively(tiny()), GPT(tiny(), seed=9)
    folder = tmp_path / "saved"
    old.save_pretrained(folder)
    with monkeypatch.context() as patch:
        _fail_at(patch, 12, KeyboardInterrupt())
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)  # a killed process tidies nothing
        with pytest.raises(KeyboardInterrupt):
            checkpoint.save(folder, new, load_tokenizer("byte"))
    assert len(list(tmp_path.iterdir())) == 2
    assert _is_whole(folder, old)
    new.save_pretrained(folder)
    assert _is_whole(folder, new)
    assert [each.name for each in tmp_path.iterdir()] == ["saved"]


@pytest.mark.parametrize("what", ["a file", "a folder of somebody else's"])
def test_saving_never_takes_the_place_of_other_things(what: str, tmp_path: Path) -> None:
    place = tmp_path / "thesis"
    if what == "a file":
        place.write_text("years of work")
    else:
        place.mkdir()
        (place / "chapter-1.txt").write_text("years of work")
    before = {path.name: path.is_dir() or path.read_text() for path in tmp_path.rglob("*")}
    with pytest.raises(StorageError, match="no checkpoint of gptlab"):
        lively(tiny()).save_pretrained(place)
    assert {path.name: path.is_dir() or path.read_text() for path in tmp_path.rglob("*")} == before
    (tmp_path / "empty").mkdir()
    lively(tiny()).save_pretrained(tmp_path / "empty")  # which keeps nobody from anything


def test_a_place_that_is_a_file_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LabError) as refusal:
        lively(tiny()).save_pretrained(tmp_path / "file" / "saved")
    assert isinstance(refusal.value, StorageError)
    assert str(tmp_path / "file") in refusal.value.message
