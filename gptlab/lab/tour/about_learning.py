"""How a model learns, what that costs, and what is made of it."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import TYPE_CHECKING, TypeVar

from gptlab.errors import LabError
from gptlab.gpt.config import SampleConfig
from gptlab.lab.looking import model_of
from gptlab.lab.recipes import ASSISTANT, SPAM_FILTER, STORYTELLER
from gptlab.lab.tour.about_models import GPT3, GPT3_TOKENS, log_bars
from gptlab.lab.tour.film import Film, at_step, read_film
from gptlab.lab.tour.scene import (
    Scene,
    about,
    ladder,
    mixed,
    power,
    read_packaged,
    readable,
    shown_token,
)
from gptlab.lab.tour.values import Answer, Bar, Bars, Flow, Quotes, Strips

if TYPE_CHECKING:
    from gptlab.gpt.classifier import Classifier
    from gptlab.lab.live import Loaded

T = TypeVar("T")

STORY = "The cat sat on the mat by the door."
MESSAGE = (
    "Your bank never asks for your PIN. If somebody does so by phone, hang up and call the number "
    "on your card."
)
QUESTION = "What is the opposite of hot?"
REPLY_TOKENS = 24

SMALL_PARAMETERS = 20_000_000
"""Up to here an untrained twin is made in an instant."""


def pretraining(scene: Scene) -> Answer:
    """The loss of a sentence, and what a model that knows nothing has."""
    from gptlab.gpt.trace import trace

    reading = scene.read(STORY)
    seen = trace(scene.model, reading.ids)
    if seen.loss is None:
        raise LabError("a single token has no next one to predict", "choose a longer context")
    own, chance = seen.loss, math.log(scene.config.vocab_size)
    losses = [("every token alike, ln V", chance)]
    untrained = _untrained_loss(scene, reading.ids)
    if untrained is not None:
        losses.append(("untrained, same shape", untrained))
    losses.append((scene.title, own))
    # Half-way and half: far enough from each other to be told apart.
    rungs, right = ladder(own, 1.5 if own > chance / 2 else 2.0, "loss")
    labels = [shown_token(piece.text) for piece in reading.pieces[1:]]
    surprises = seen.surprises().tolist()
    highest = max(*surprises, chance)
    return Answer(
        right,
        f"{own:.2f}: it is as unsure as between {math.exp(own):,.1f} tokens that are all alike, "
        f"instead of {scene.config.vocab_size:,}. Nobody had to label anything for that: the next "
        "word stands in the text.",
        (
            Bars(
                "loss, nats a token",
                tuple(
                    Bar(
                        name,
                        loss / max(each for _, each in losses),
                        f"{loss:.2f}",
                        name == scene.title,
                    )
                    for name, loss in losses
                ),
            ),
            Bars(
                "how surprised it was by each word",
                tuple(
                    Bar(label, nats / highest, f"{nats:.2f}")
                    for label, nats in zip(labels, surprises, strict=True)
                ),
            ),
        ),
        choices=tuple(f"{rung:.2f}" for rung in rungs),
        names={
            "text": reading.text,
            "model": scene.title,
            "vocabulary": f"{scene.config.vocab_size:,}",
            "chance": f"{chance:.2f}",
        },
        note=reading.note,
    )


def _untrained_loss(scene: Scene, ids: list[int]) -> float | None:
    """The loss of a model of the same shape with random weights; None for a large one."""
    from gptlab.gpt.model import GPT
    from gptlab.gpt.trace import trace

    if scene.config.n_parameters > SMALL_PARAMETERS:
        return None
    return trace(GPT(scene.config, seed=0).eval(), ids).loss


def scale(scene: Scene) -> Answer:
    """How many times more computing GPT-3 took: 6 operations for each parameter and token."""
    n, tokens = scene.live.n_parameters, scene.tokens_read
    d = tokens or 1
    own, large = 6 * n * d, 6 * GPT3.n_parameters * GPT3_TOKENS
    ratio = large / own
    rungs, right = ladder(ratio, 1000, "scale")
    read = (
        f"{about(d)} tokens" if tokens else "a single token, since it isn't known how many it read"
    )
    return Answer(
        right,
        f"6 × {about(n)} parameters × {read} are {power(own)} operations; 6 × "
        f"{about(GPT3.n_parameters)} × {about(GPT3_TOKENS)} are {power(large)}. Both factors "
        "count: a larger model has to read more, or it learns its text by heart.",
        (log_bars("operations, log scale", [(scene.title, own), ("GPT-3", large)]),),
        choices=tuple(about(rung) for rung in rungs),
        names={"model": scene.title},
        note="" if tokens else "nothing says what this model has read",
    )


def classification(scene: Scene) -> Answer:
    """What a classifier makes of a message that only looks like spam."""
    found = _classifier(scene)
    if found is None:
        return _head_size(scene)
    title, model, loaded = found
    from gptlab.gpt.labelling import label_texts, running_probabilities, text_ids

    ids = text_ids(MESSAGE, loaded.tokenizer)
    (labelled,) = _result(label_texts(model, loaded.tokenizer, [MESSAGE]))
    labels, shares = model.head.labels, labelled.probabilities
    right = labels.index(labelled.label)
    running = running_probabilities(model, ids)
    strips = tuple(
        (f"p({label}) after each token", tuple(row[number] for row in running))
        for number, label in enumerate(labels[:4])
    )
    return Answer(
        right,
        f"{title} says {labels[right]} with {shares[right]:.1%}. It is a base model whose output "
        f"of {loaded.live.config.vocab_size:,} tokens gave way to one of {len(labels)} labels; it "
        "reads the vector of the last token, the only one that has seen the whole message.",
        (
            Bars(
                title,
                tuple(
                    Bar(label, share, f"{share:.1%}", number == right)
                    for number, (label, share) in enumerate(zip(labels, shares, strict=True))
                ),
            ),
            Strips("as the message goes on", strips),
        ),
        choices=labels,
        names={"model": title, "text": MESSAGE},
    )


def _classifier(scene: Scene) -> tuple[str, Classifier, Loaded] | None:
    """The live classifier, else the packaged one."""
    from gptlab.gpt.classifier import Classifier

    loaded = scene.loaded if scene.live.is_classifier else read_packaged(SPAM_FILTER)
    if loaded is None or not isinstance(loaded.model, Classifier):
        return None
    return loaded.live.title, loaded.model, loaded


def _head_size(scene: Scene) -> Answer:
    """Where there is no classifier: what would have to be added to make one."""
    width, n_labels = scene.config.n_embd, 2
    added = width * n_labels + n_labels
    rungs, right = ladder(added, 100, "head")
    total = scene.config.n_parameters
    return Answer(
        right,
        f"{added:,}: {width} for each of {n_labels} labels, and {n_labels} biases. All other "
        f"{total:,} stay as they are, or learn on a little.",
        (
            log_bars(
                "parameters, log scale", [("a head of two labels", added), (scene.title, total)]
            ),
        ),
        choices=tuple(about(rung) for rung in rungs),
        question="How many numbers are new when {model} becomes a classifier with two labels?",
        names={"model": scene.title},
        note="no classifier is at hand: the pane Classify trains one",
    )


def instructions(scene: Scene) -> Answer:
    """How the assistant and a base model go on after a question."""
    assistant = scene.loaded if scene.live.task == "instruct" else read_packaged(ASSISTANT)
    if assistant is None:
        return _no_assistant(scene)
    base = _base(scene)
    reply = _reply(assistant)
    continued = _continued(base)
    told = [continued, "", "Below is an instruction that describes a task."]
    choices, right = mixed(reply, [each for each in told if each], QUESTION)
    return Answer(
        right,
        f"{assistant.live.title} answers “{reply}”, while {base.live.title}, asked the same, goes "
        f"on as a text might, with “{continued}” – two models of the same shape. What differs is "
        "what the last training showed: pairs of an instruction and its response in a fixed frame.",
        (
            Quotes(
                (
                    ("you", QUESTION),
                    (assistant.live.title, reply),
                    (base.live.title, continued),
                )
            ),
        ),
        choices=choices,
        names={"model": assistant.live.title, "text": QUESTION},
    )


def _base(scene: Scene) -> Loaded:
    """A model that was never told to answer: the live one, else the packaged one."""
    if scene.live.task == "pretrain":
        return scene.loaded
    return read_packaged(STORYTELLER) or scene.loaded


def _reply(assistant: Loaded) -> str:
    from gptlab.gpt.instructions import make_prompt, template_named
    from gptlab.gpt.replies import reply

    template = template_named(assistant.live.template)
    greedy = SampleConfig(temperature=0.0, max_new_tokens=REPLY_TOKENS)
    length = assistant.live.config.context_length
    prompt = make_prompt(
        QUESTION,
        tokenizer=assistant.tokenizer,
        context_length=length,
        max_new_tokens=REPLY_TOKENS,
        template=template,
    )
    done = _result(
        reply(assistant.language_model, prompt.ids, greedy, assistant.tokenizer, template=template)
    )
    return " ".join(done.text.split())


def _continued(base: Loaded) -> str:
    """A text that begins with the question, as the model below any head goes on with it."""
    from gptlab.gpt.sampling import generate

    text, _ = readable(QUESTION, base.tokenizer)
    ids = base.tokenizer.encode(text)
    drawn = [
        each.id
        for each in generate(
            model_of(base),
            ids,
            max_new_tokens=REPLY_TOKENS,
            temperature=0.0,
            tokenizer=base.tokenizer,
        )
    ]
    return " ".join(base.tokenizer.decode(drawn).split())


def _no_assistant(scene: Scene) -> Answer:
    """Where there is no assistant: how a model goes on that was never told to answer."""
    base = _base(scene)
    continued = _continued(base)
    choices, right = mixed(continued, ["cold", "The opposite of hot is cold."], QUESTION)
    return Answer(
        right,
        f"{base.live.title} goes on with “{continued}”, since it was never shown that a question "
        "is to be answered; finetuning on pairs of instruction and response would show it.",
        (Quotes((("you", QUESTION), (base.live.title, continued))),),
        choices=choices,
        names={"model": base.live.title, "text": QUESTION},
        note="no assistant is at hand: the pane Chat trains one",
    )


LIKELY = 0.5
"""Probability from which a word counts as learned."""


def coherent(scene: Scene) -> Answer:
    """When the probe word of the packaged training became likely; the whole way beside it."""
    steps = _whole_way(scene)
    try:
        film = read_film()
    except LabError:
        return _how_many_numbers(scene, steps)
    learned = _learned_at(film)
    if learned is None:
        return _how_many_numbers(scene, steps)
    offered = sorted({learned, *(_nearest(film, learned * part) for part in (0.3, 1.7, 3.0))})
    shown = sorted({learned, *(_nearest(film, film.steps * tenth / 10) for tenth in range(11))})
    shares = [at_step(film.probe, step) or 0.0 for step in shown]
    bars = tuple(
        Bar(f"step {step:,.0f}", share, f"{share:.1%}", step == learned)
        for step, share in zip(shown, shares, strict=True)
    )
    first, last = film.samples[0], film.samples[-1]
    return Answer(
        offered.index(learned),
        f"At step {learned:,.0f} of {film.steps:,}. Nobody told it: the word stood there in the "
        f"stories, again and again. In all, the loss fell from {film.val_loss.y[0]:.2f} to "
        f"{film.val_loss.y[-1]:.2f}. The film shows it: f.",
        (
            Bars(f"{film.prompt}{film.word}", bars),
            Quotes(
                tuple((f"step {each.step:,}", each.prompt + each.text) for each in (first, last))
            ),
            Flow("the whole blueprint", steps),
        ),
        choices=tuple(f"step {step:,.0f}" for step in offered),
        names={"run": film.run, "text": film.prompt, "word": film.word.strip()},
    )


def _nearest(film: Film, step: float) -> float:
    """The step of the evaluation that lies nearest to a step."""
    return min(film.probe.x, key=lambda each: abs(each - step))


def _learned_at(film: Film) -> float | None:
    """The first evaluation at which the probe word was likelier than all others together."""
    points = zip(film.probe.x, film.probe.y, strict=True)
    return next((step for step, share in points if share > LIKELY), None)


def _whole_way(scene: Scene) -> tuple[tuple[str, str], ...]:
    config = scene.config
    return (
        ("text", "any"),
        ("tokens", f"{scene.tokenizer.vocab_size:,} ids"),
        ("vectors", f"{config.n_embd} numbers each"),
        ("blocks", f"{config.n_layer} × {config.n_head} heads"),
        ("next token", f"{config.vocab_size:,} shares"),
    )


def _how_many_numbers(scene: Scene, steps: tuple[tuple[str, str], ...]) -> Answer:
    """Where the packaged training isn't there: what all of the tour came to."""
    total = scene.config.n_parameters
    rungs, right = ladder(total, 100, "numbers")
    return Answer(
        right,
        f"{total:,} numbers, all of them random once, and each moved a little at every step of "
        "the training.",
        (Flow("the whole blueprint", steps),),
        choices=tuple(about(rung) for rung in rungs),
        question="How many numbers are at work in {model} when it reads one token?",
        names={"model": scene.title},
        note="the packaged training is not on this machine, so that there is no film of it",
    )


def _result(work: Generator[object, None, T]) -> T:
    """What long work returns, its reports left out."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            result: T = done.value
            return result
