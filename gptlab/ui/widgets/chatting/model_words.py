"""What the pane Chat says of the live model: whether it answers, and what it knows."""

from __future__ import annotations

from gptlab.lab.status import LiveModel


def answers(live: LiveModel | None) -> bool:
    """Whether a model is there that writes."""
    return live is not None and not live.is_classifier


def why_not(live: LiveModel | None) -> str:
    """Why a model writes no replies."""
    if live is None:
        return "No model is loaded: m chooses one."
    return f"{live.title} is a classifier and writes no replies: m chooses another model."


def notice(live: LiveModel | None) -> str:
    """What to expect of one that was not taught to answer; empty for others."""
    if live is None or live.is_classifier or live.task == "instruct":
        return ""
    return (
        f"{live.title} is a base model: it only continues text, and was never taught to answer. "
        "Esc, then i finetunes an assistant from it."
    )


def knows(live: LiveModel | None) -> str:
    """What may be asked of it."""
    if live is None:
        return (
            "Here you ask, and an assistant answers token by token.\n\n"
            "No model is loaded. Esc, then m chooses one: an assistant, or a base model, from "
            "which i makes an assistant. F2 builds everything, from text to assistant."
        )
    if live.is_classifier:
        labels = ", ".join(live.labels)
        return (
            f"{live.title} is a classifier: it labels messages ({labels}) and writes no replies."
            "\n\nEsc, then m chooses an assistant; the pane Classify asks this one."
        )
    if live.task != "instruct":
        return "Try it: ↓ goes to the questions, Enter sends one.\n"
    return (
        f"{live.title} knows what its instructions taught. The bundled ones are of a small world: "
        "opposites, plurals, the past tense, small sums, colours, what things are for, who does "
        "what, endings of stories. Of the rest it says that it does not know.\n\n"
        "↓ goes to the questions, Enter sends one; or type your own.\n"
    )
