"""The table of panes: to add one, write its file `NAME.py` here and add its line below.

The file is imported when the pane is mounted, so that the first frame waits for one pane alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from gptlab.ui.panes.base import Pane


@dataclass(frozen=True)
class PaneEntry:
    """A pane as the tabs have it; name and title are those of its class."""

    name: str
    title: str
    class_name: str

    def load(self) -> type[Pane]:
        """The pane's class."""
        pane: type[Pane] = getattr(import_module(f"{__name__}.{self.name}"), self.class_name)
        return pane


PANES = (
    PaneEntry("blueprint", "Blueprint", "BlueprintPane"),
    PaneEntry("tokenize", "Tokenize", "TokenizePane"),
    PaneEntry("attention", "Attention", "AttentionPane"),
    PaneEntry("train", "Train", "TrainPane"),
    PaneEntry("generate", "Generate", "GeneratePane"),
    PaneEntry("classify", "Classify", "ClassifyPane"),
    PaneEntry("chat", "Chat", "ChatPane"),
)
