"""The boxes of the roadmap: what each is, where it leads, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from gptlab.ui.widgets.blueprinting import sayings
from gptlab.ui.widgets.blueprinting.canvas import Line
from gptlab.ui.widgets.blueprinting.sayings import Scene


@dataclass(frozen=True)
class Station:
    """A box. Its first lines stand in every box, those after them where there is room."""

    name: str
    title: str
    key: str
    """The capital in the title: it opens the box."""
    pane: str
    """What it opens; `models` is the model chooser, `blueprint` another view of the pane."""
    about: str
    says: Callable[[Scene], list[Line]]
    fields: dict[str, str] = field(default_factory=dict)
    """What the pane is filled with; `{text}` stands for the roadmap's text."""
    loads: str = ""
    """The model of the way that is made live before: `base`, `classifier` or `assistant`."""


STATIONS = (
    Station(
        name="text",
        title="Text",
        key="T",
        pane="tokenize",
        about="What the model learned from. Text is its own answer key: each next word is known.",
        says=sayings.of_text,
        fields={"view": "statistics"},
    ),
    Station(
        name="tokens",
        title="toKens",
        key="K",
        pane="tokenize",
        about="Text is cut into pieces of a fixed vocabulary; each piece has a number, its id.",
        says=sayings.of_tokens,
        fields={"view": "tokens", "text": "{text}", "encoding": "live"},
    ),
    Station(
        name="vectors",
        title="Vectors",
        key="V",
        pane="tokenize",
        about="Each id picks a row of one matrix, each place a row of another; the sum goes in.",
        says=sayings.of_vectors,
        fields={"view": "vectors", "text": "{text}", "encoding": "live"},
    ),
    Station(
        name="attention",
        title="Attention",
        key="A",
        pane="attention",
        about="Each token looks at itself and at what came before, and gathers what fits.",
        says=sayings.of_attention,
        fields={"view": "map", "text": "{text}", "layer": "0", "head": "0"},
    ),
    Station(
        name="blocks",
        title="Blocks",
        key="B",
        pane="blueprint",
        about="A block attends, then thinks about each token alone; both are added to the stream.",
        says=sayings.of_blocks,
        fields={"view": "architecture"},
    ),
    Station(
        name="pretraining",
        title="Pretraining",
        key="P",
        pane="train",
        about="Guess the next token, again and again: every miss moves all weights a little.",
        says=sayings.of_pretraining,
    ),
    Station(
        name="base",
        title="base Model",
        key="M",
        pane="generate",
        about="It continues any text. At perplexity n it is as unsure as among n equal guesses.",
        says=sayings.of_base,
        fields={"prompt": "{text}"},
        loads="base",
    ),
    Station(
        name="labels",
        title="new Head",
        key="H",
        pane="classify",
        about="Finetuning on labels: a head over a few labels replaces that over the vocabulary.",
        says=sayings.of_labels,
        fields={"view": "finetune"},
    ),
    Station(
        name="classifier",
        title="Classifier",
        key="C",
        pane="classify",
        about="It answers a text with a label, and says how sure it is.",
        says=sayings.of_classifier,
        fields={"view": "message"},
        loads="classifier",
    ),
    Station(
        name="instructions",
        title="Instructions",
        key="I",
        pane="chat",
        about="Finetuning on pairs of instruction and response: only the response earns loss.",
        says=sayings.of_instructions,
        fields={"view": "finetune"},
    ),
    Station(
        name="assistant",
        title="aSsistant",
        key="S",
        pane="chat",
        about="It answers instructions. Exact answers are counted on questions it never met.",
        says=sayings.of_assistant,
        loads="assistant",
    ),
    Station(
        name="family",
        title="familY",
        key="Y",
        pane="models",
        about="Which model began with which, from random weights on.",
        says=sayings.of_family,
    ),
)
"""Every box, in the order of the way."""
