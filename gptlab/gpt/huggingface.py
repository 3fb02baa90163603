"""A GPT as Hugging Face's GPT-2 format tells it: names, transposed matrices and settings.

On disk the linear layers lie as GPT-2's `Conv1D`: (inputs, outputs), the transpose of torch's
`nn.Linear`. Biases that a model doesn't have are written as zeros, which is the same arithmetic;
that they are absent is noted under the key `gptlab` in `config.json`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from gptlab.errors import CheckpointDamaged, CheckpointUnsupported, ConfigError
from gptlab.gpt.classifier_config import ClassifierConfig
from gptlab.gpt.config import GPTConfig

if TYPE_CHECKING:
    from torch import Tensor

StoredType = Literal["float32", "bfloat16"]
"""Number formats of weights on disk. In half the space `bfloat16` has the same range and three
significant digits; what is computed with them is computed in float32 all the same."""

_TRANSPOSED = (
    "attn.c_attn.weight",
    "attn.c_proj.weight",
    "mlp.c_fc.weight",
    "mlp.c_proj.weight",
)
_PREFIX = "transformer."
_MASKS = (".attn.bias", ".attn.masked_bias")
"""Buffers of old checkpoints: the causal mask, which the model computes itself."""

_ARITHMETIC: dict[str, tuple[Any, ...]] = {
    "activation_function": ("gelu_new", "gelu_pytorch_tanh"),
    "layer_norm_epsilon": (1e-5,),
    "scale_attn_weights": (True,),
    "scale_attn_by_inverse_layer_idx": (False,),
    "add_cross_attention": (False,),
}
"""Settings that change the arithmetic, and the values that this model computes."""


def config_to_json(
    config: GPTConfig,
    end_of_text_id: int | None,
    head: ClassifierConfig | None = None,
    stored: StoredType = "float32",
) -> dict[str, Any]:
    """`config.json` of a model, for `transformers`' `GPT2LMHeadModel`; with a `head` for its
    `GPT2ForSequenceClassification`, where that computes the same."""
    settings = {**_language_model_to_json(config, end_of_text_id), "torch_dtype": stored}
    if head is not None:
        settings.update(_classifier_to_json(head))
        settings["gptlab"]["classifier"] = head.to_json()
    return settings


def _classifier_to_json(head: ClassifierConfig) -> dict[str, Any]:
    # `transformers` reads the last token that is no padding, and its head has no bias. What is
    # not that is told as the plain body: no program then takes other arithmetic for ours.
    agrees = head.pooling == "last-token" and not head.bias
    return {
        "architectures": ["GPT2ForSequenceClassification" if agrees else "GPT2Model"],
        "id2label": {str(row): label for row, label in enumerate(head.labels)},
        "label2id": {label: row for row, label in enumerate(head.labels)},
        "pad_token_id": head.pad_id,
        "problem_type": "single_label_classification",
    }


def classifier_from_json(settings: dict[str, Any], source: str) -> ClassifierConfig | None:
    """The head that a `config.json` describes; None where it is a language model's.

    Raises:
        CheckpointDamaged: it describes no possible head.
    """
    own = settings.get("gptlab")
    ours = own.get("classifier") if isinstance(own, dict) else None
    if ours is None and settings.get("architectures") != ["GPT2ForSequenceClassification"]:
        return None
    try:
        return ClassifierConfig.from_json(_foreign_head(settings) if ours is None else ours)
    except (ConfigError, KeyError, TypeError, ValueError, AttributeError) as error:
        reason = error.message if isinstance(error, ConfigError) else str(error)
        raise CheckpointDamaged(
            f"{source} describes no possible classifier: {reason}", "fetch or save it again"
        ) from error


def _foreign_head(settings: dict[str, Any]) -> dict[str, Any]:
    """The head of a `GPT2ForSequenceClassification`, whose padding may be left unsaid."""
    names = settings.get("id2label") or {"0": "LABEL_0", "1": "LABEL_1"}
    pad_id = settings.get("pad_token_id")
    return {
        "labels": [names[key] for key in sorted(names, key=int)],
        "pad_id": settings["eos_token_id"] if pad_id is None else pad_id,
        "bias": False,
    }


def _language_model_to_json(config: GPTConfig, end_of_text_id: int | None) -> dict[str, Any]:
    return {
        "architectures": ["GPT2LMHeadModel"],
        "model_type": "gpt2",
        "vocab_size": config.vocab_size,
        "n_positions": config.context_length,
        "n_ctx": config.context_length,
        "n_embd": config.n_embd,
        "n_layer": config.n_layer,
        "n_head": config.n_head,
        "n_inner": None,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "embd_pdrop": config.dropout,
        "attn_pdrop": config.dropout,
        "resid_pdrop": config.dropout,
        "tie_word_embeddings": config.tie_weights,
        "bos_token_id": end_of_text_id,
        "eos_token_id": end_of_text_id,
        "gptlab": {"format": 1, "bias": config.bias, "qkv_bias": config.qkv_bias},
    }


def config_from_json(settings: dict[str, Any], source: str) -> GPTConfig:
    """The configuration that a `config.json` describes; `source` names it in messages.

    Raises:
        CheckpointUnsupported: it is no GPT-2, or asks for other arithmetic; the setting is named.
        CheckpointDamaged: a size is missing or impossible; the message names it.
    """
    if settings.get("model_type") != "gpt2":
        raise CheckpointUnsupported(
            f"{source} describes a model of type {settings.get('model_type')!r}",
            "only GPT-2 models (model_type gpt2) can be opened",
        )
    for name, allowed in _ARITHMETIC.items():
        if settings.get(name, allowed[0]) not in allowed:
            raise CheckpointUnsupported(
                f"{source} asks for {name}={settings[name]!r}",
                f"gptlab computes {name}={allowed[0]!r}",
            )
    try:
        config = _config(settings)
    except KeyError as missing:
        raise CheckpointDamaged(f"{source} lacks {missing}", "fetch or save it again") from None
    except (ConfigError, TypeError, AttributeError) as error:
        reason = error.message if isinstance(error, ConfigError) else str(error)
        raise CheckpointDamaged(
            f"{source} describes no possible model: {reason}", "fetch or save it again"
        ) from error
    inner = settings.get("n_inner")
    if inner not in (None, 4 * config.n_embd):
        raise CheckpointUnsupported(
            f"{source} asks for n_inner={inner}", f"gptlab computes n_inner={4 * config.n_embd}"
        )
    return config


def _config(settings: dict[str, Any]) -> GPTConfig:
    ours = settings.get("gptlab", {})
    return GPTConfig(
        vocab_size=settings["vocab_size"],
        context_length=settings["n_positions"],
        n_layer=settings["n_layer"],
        n_head=settings["n_head"],
        n_embd=settings["n_embd"],
        dropout=settings.get("resid_pdrop", 0.1),
        bias=ours.get("bias", True),
        qkv_bias=ours.get("qkv_bias", True),
        tie_weights=settings.get("tie_word_embeddings", True),
    )


def tensors_to_disk(
    config: GPTConfig, tensors: dict[str, Tensor], stored: StoredType = "float32"
) -> dict[str, Tensor]:
    """A model's tensors under Hugging Face's names, contiguous, on the cpu."""
    import torch

    dtype = getattr(torch, stored)
    on_disk = {}
    for name, tensor in tensors.items():
        value = tensor.detach()
        if name.endswith(_TRANSPOSED):
            value = value.t()
        place = name if name == "lm_head.weight" else _PREFIX + name
        on_disk[place] = value.to("cpu", dtype).contiguous()
    on_disk.update(_absent_biases(config, on_disk, dtype))
    return on_disk


def tensors_from_disk(
    config: GPTConfig, on_disk: dict[str, Tensor], expected: dict[str, Tensor], source: str
) -> dict[str, Tensor]:
    """The tensors of a model, in float32, from a file with or without `transformer.` in its names.

    `expected` has the model's names and shapes.

    Raises:
        CheckpointDamaged: a tensor is missing or has another shape; the message names it.
        CheckpointUnsupported: there is a tensor that the model has no place for.
    """
    import torch

    found = {name.removeprefix(_PREFIX): tensor for name, tensor in on_disk.items()}
    tensors = {}
    for name, place in expected.items():
        if name not in found:
            raise CheckpointDamaged(f"{source} lacks the tensor {name}", "fetch or save it again")
        value = found.pop(name)
        if name.endswith(_TRANSPOSED):
            value = value.t()
        if value.shape != place.shape:
            raise CheckpointDamaged(
                f"the tensor {name} in {source} has the shape {tuple(value.shape)}, and "
                f"config.json asks for {tuple(place.shape)}",
                "fetch or save it again",
            )
        tensors[name] = value.to(torch.float32).contiguous()
    _refuse_the_rest(config, found, source)
    return tensors


def _refuse_the_rest(config: GPTConfig, rest: dict[str, Tensor], source: str) -> None:
    for name, tensor in rest.items():
        is_zero_bias = name.endswith(".bias") and not bool(tensor.any())
        is_tied_head = name == "lm_head.weight" and config.tie_weights
        if not (name.endswith(_MASKS) or is_zero_bias or is_tied_head):
            raise CheckpointUnsupported(
                f"{source} holds the tensor {name}, which a GPT-2 of this config.json has not",
                "check that config.json belongs to the weights",
            )


def _absent_biases(config: GPTConfig, on_disk: dict[str, Tensor], dtype: Any) -> dict[str, Tensor]:
    """Zeros in the place of the biases that the model lacks and the format asks for."""
    import torch

    width = config.n_embd
    sizes = {"ln_f.bias": width}
    for layer in range(config.n_layer):
        for part, size in (
            ("ln_1", width),
            ("attn.c_attn", 3 * width),
            ("attn.c_proj", width),
            ("ln_2", width),
            ("mlp.c_fc", 4 * width),
            ("mlp.c_proj", width),
        ):
            sizes[f"h.{layer}.{part}.bias"] = size
    return {
        _PREFIX + name: torch.zeros(size, dtype=dtype)
        for name, size in sizes.items()
        if _PREFIX + name not in on_disk
    }
