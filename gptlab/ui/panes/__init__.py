"""One file a pane, and the table of them: to add one, write its file and add it here."""

from gptlab.ui.panes.base import Pane
from gptlab.ui.panes.chat import ChatPane
from gptlab.ui.panes.classify import ClassifyPane
from gptlab.ui.panes.generate import GeneratePane
from gptlab.ui.panes.tokenize import TokenizePane
from gptlab.ui.panes.train import TrainPane

PANES: tuple[type[Pane], ...] = (TokenizePane, TrainPane, GeneratePane, ClassifyPane, ChatPane)
