"""What a language model is, how large, how it comes to be, and what it is built of."""

from __future__ import annotations

import math
from pathlib import Path

from gptlab import paths
from gptlab.gpt.config import PRESETS, GPTConfig
from gptlab.lab.recipes import ASSISTANT, SPAM_FILTER, STORYTELLER
from gptlab.lab.references import packaged
from gptlab.lab.tour.scene import PROMPT, Scene, about, ladder, mixed
from gptlab.lab.tour.values import Answer, Bar, Bars, Boxes, Flow

GPT3 = GPTConfig(vocab_size=50257, context_length=2048, n_layer=96, n_head=96, n_embd=12288)
GPT3_TOKENS = 300_000_000_000
"""What GPT-3 was trained on, of the 499 billion tokens that were collected (Brown et al. 2020,
tables 2.1 and 2.2)."""

N_BARS = 6
"""Most candidates that are shown as bars."""
OFFERED_RANKS = (3, 9, 30)
"""Which candidates stand beside the likeliest to choose from: plausible, less, and hardly."""


def next_token(scene: Scene) -> Answer:
    """The likeliest token after a text."""
    import torch

    reading = scene.read(PROMPT)
    with torch.no_grad():
        logits = scene.model(torch.tensor(reading.ids, device=scene.model.device))[0, -1]
    probabilities = logits[: scene.tokenizer.vocab_size].float().softmax(-1)
    order = probabilities.argsort(descending=True, stable=True).tolist()
    named = [scene.token(id) for id in order[: max(OFFERED_RANKS) + 1]]
    others = [named[rank] for rank in OFFERED_RANKS if rank < len(named)] + named[1:]
    choices, right = mixed(named[0], others, PROMPT)
    shares = [float(probabilities[id]) for id in order[:N_BARS]]
    bars = tuple(
        Bar(name, share / shares[0], f"{share:.1%}", name == named[0])
        for name, share in zip(named, shares, strict=False)
    )
    return Answer(
        right,
        f"{scene.title} gives {named[0]} {shares[0]:.1%}. All {scene.tokenizer.vocab_size:,} "
        "tokens of its vocabulary get a share, and together they are 100%: that is all that it "
        "ever says. Drawing one, adding it to the text and asking again makes it write.",
        (Bars("what comes next", bars),),
        choices=choices,
        names={"text": reading.text},
        note=reading.note,
    )


def place_among_others(scene: Scene) -> Answer:
    """How many models of this size are one GPT-3."""
    own = scene.live.n_parameters
    ratio = GPT3.n_parameters / own
    rungs, right = ladder(ratio, 30, "place")
    known = scene.tokens_read
    read = "an unknown number of" if known is None else about(known)
    boxes = (
        ("artificial intelligence", "machines that do what seems to take wit"),
        ("machine learning", "learned from examples, not written down"),
        ("deep learning", "in many layers of numbers"),
        ("large language models", "of text, token by token"),
        (scene.title, f"{own:,} parameters · {read} tokens read"),
    )
    sizes = [(scene.title, own)]
    gpt2 = ("gpt2", "gpt2-xl")
    sizes += [(name, GPTConfig.preset(name).n_parameters) for name in gpt2 if name in PRESETS]
    sizes.append(("GPT-3", GPT3.n_parameters))
    pictures: tuple[Boxes | Bars, ...] = (Boxes(boxes), log_bars("parameters, log scale", sizes))
    if known:
        tokens = [(scene.title, known), ("GPT-3", GPT3_TOKENS)]
        pictures += (log_bars("tokens read, log scale", tokens),)
    return Answer(
        right,
        f"{about(ratio)}: {scene.title} has {own:,} parameters, GPT-3 {GPT3.n_parameters:,}. "
        "Both are the same drawing in another size: the same parts, wider and more of them.",
        pictures,
        choices=tuple(about(rung) for rung in rungs),
        names={"model": scene.title},
    )


def log_bars(title: str, numbers: list[tuple[str, int]]) -> Bars:
    """Numbers of very different size: each bar is as long as the number has digits."""
    most = math.log10(max(number for _, number in numbers))
    bars = (
        Bar(name, math.log10(max(1, number)) / most, about(number), place == 0)
        for place, (name, number) in enumerate(numbers)
    )
    return Bars(title, tuple(bars))


STAGES = ("pretraining the base model", "finetuning a classifier", "finetuning an assistant")


def lifecycle(scene: Scene) -> Answer:
    """Which stage takes most text: by what the packaged models read, or what lies ready."""
    folders = [packaged(name) for name in (STORYTELLER, SPAM_FILTER, ASSISTANT)]
    learned = [_own_tokens(folder) for folder in folders if folder is not None]
    known = [each for each in learned if each]
    is_packaged = len(known) == len(STAGES)
    amounts = known if is_packaged else _bundled_bytes()
    unit = "tokens" if is_packaged else "bytes of text"
    right = amounts.index(max(amounts))
    bars = tuple(
        Bar(stage, amount / max(amounts), f"{about(amount)} {unit}", place == right)
        for place, (stage, amount) in enumerate(zip(STAGES, amounts, strict=True))
    )
    steps = (
        ("raw text", f"{about(_bundled_bytes()[0])} bytes"),
        ("tokens", f"{scene.tokenizer.vocab_size:,} different"),
        ("base model", "continues any text"),
        ("finetuned", "sorts messages, or follows instructions"),
    )
    share = amounts[right] / sum(amounts)
    return Answer(
        right,
        f"{STAGES[right].capitalize()} takes {share:.0%} of all {unit}. It is done once, with text "
        "as it is; what follows starts from those weights and needs little.",
        (Flow("from text to use", steps), Bars(f"{unit} a stage", bars)),
        note=""
        if is_packaged
        else "the packaged models are not on this machine: the bundled "
        "texts are compared by their size",
    )


def _own_tokens(folder: Path) -> int | None:
    from gptlab.gpt import checkpoint

    tokens = checkpoint.read_metadata(folder).get("tokens")
    return tokens if isinstance(tokens, int) else None


def _bundled_bytes() -> list[int]:
    """Bytes of the bundled texts for each of `STAGES`."""
    files = (("stories.txt", "facts.txt", "notes.txt"), ("messages.csv",), ("instructions.json",))
    folder = paths.sample_data()
    return [sum(_size(folder / name) for name in names) for names in files]


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


PARTS = ("self-attention", "cross-attention", "feed-forward layers", "embeddings")
_NAMES = ((".attn.",), ("cross",), (".mlp.",), ("wte", "wpe"))
"""What the names of their tensors contain."""


def decoder_only(scene: Scene) -> Answer:
    """Which part of the transformer of 2017 the model has no tensor for."""
    tensors = [(name, each.numel()) for name, each in scene.model.named_parameters()]
    counts = [
        sum(size for name, size in tensors if any(part in name for part in parts))
        for parts in _NAMES
    ]
    right = counts.index(min(counts))
    bars = tuple(
        Bar(part, count / max(counts), f"{count:,}", place == right)
        for place, (part, count) in enumerate(zip(PARTS, counts, strict=True))
    )
    names = [name for name, _ in tensors]
    return Answer(
        right,
        f"None of its {len(names):,} tensors is for {PARTS[right]}. That part let a decoder look "
        "into an encoder's reading of another text. A GPT has no other text: what it is asked and "
        "what it writes are one row of tokens.",
        (Bars("parameters of each part", bars),),
        names={"model": scene.title},
    )
