"""The keys of the pane Chat, and when each has something to do."""

from __future__ import annotations

from gptlab.lab.status import LiveModel
from gptlab.ui.widgets.chatting.dialogue import Dialogue
from gptlab.ui.widgets.chatting.model_words import answers

KEYS = (
    ("r", "retry", "Retry"),
    ("e", "edit", "Edit"),
    ("c", "go_on", "Continue"),
    ("f", "dictate", "First words"),
    ("d", "delete", "Delete"),
    ("n", "new", "New"),
    ("w", "raw", "Raw"),
    ("b", "base", "Base"),
    ("y", "copy", "Copy"),
    ("x", "export", "Export"),
    ("s", "save", "Save"),
    ("o", "open", "Open"),
    ("v", "exam", "Exam"),
    ("i", "finetune", "Finetune"),
)
QUIET_KEYS = (
    ("up", "choose(-1)", "Turn before"),
    ("down", "choose(1)", "Next turn"),
    ("left", "switch(-1)", "Branch before"),
    ("right", "switch(1)", "Next branch"),
)


def has_use(action: str, dialogue: Dialogue, live: LiveModel | None) -> bool:
    """Whether an action does anything right now; one that nothing is known of does."""
    turn, is_free = dialogue.chosen, dialogue.growing is None
    match action:
        case "retry" | "edit" | "delete" | "new":
            return turn is not None and is_free
        case "go_on":
            return turn is not None and turn.reply is not None and is_free
        case "copy":
            return turn is not None and turn.reply is not None
        case "switch":
            return turn is not None and is_free and len(dialogue.branches(turn)) > 1
        case "base":
            return turn is not None
        case "export" | "save":
            return bool(dialogue.conversation.turns) and is_free
        case "open":
            return is_free
        case "dictate" | "exam":
            return is_free and answers(live)
        case "finetune":
            return live is not None and live.task == "pretrain" and not live.is_classifier
    return True
