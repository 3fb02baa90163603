"""A classifier's modules as a tree with locks: what learns, and what stays as it was."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text
from textual.message import Message
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from gptlab.gpt.classifier_config import TRAINABLE, ModelPart, Trainable, model_parts
from gptlab.gpt.config import GPTConfig

_NAME_CELLS = 19
_KNOWN = {
    "": "classifier",
    "transformer.wte": "wte  tokens",
    "transformer.wpe": "wpe  positions",
    "transformer.ln_f": "ln_f  last norm",
    "score": "score  new head",
}
"""Names with a word on what they are; blocks are counted."""


class FreezeTree(Tree[str]):
    """Choosing a part locks or unlocks it, with all that has to follow."""

    class Toggled(Message):
        """Other parts are to learn."""

        def __init__(self, trainable: Trainable) -> None:
            super().__init__()
            self.trainable = trainable

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("classifier", data="", id=id)
        self.auto_expand = False
        self.guide_depth = 2
        self._config: GPTConfig | None = None
        self._trainable: Trainable = "last-block"
        self._n_labels = 2

    def show(self, config: GPTConfig, trainable: Trainable, n_labels: int) -> None:
        """Draw the parts of a base, and which of them learn."""
        is_new = (config, n_labels) != (self._config, self._n_labels)
        self._config, self._trainable, self._n_labels = config, trainable, n_labels
        tree = model_parts(config, trainable, n_labels=n_labels)
        if is_new:
            self.root.remove_children()
            _add(self.root, tree)
            self.root.expand()
        by_name = {part.name: part for part in _walk(tree)}
        for node, depth in _nodes(self.root, 0):
            part = by_name[node.data or ""]
            node.set_label(_label(part, depth, node is self.root))

    def clear_parts(self) -> None:
        """There is no base."""
        self._config = None
        self.root.remove_children()
        self.root.set_label(Text("no base"))

    def on_tree_node_selected(self, event: Tree.NodeSelected[str]) -> None:
        event.stop()
        if self._config is None:
            return
        wanted = toggled(self._config, self._trainable, event.node.data or "")
        if wanted == self._trainable:
            self.app.notify("The head is new: it always learns.", markup=False)
        else:
            self.post_message(self.Toggled(wanted))


def toggled(config: GPTConfig, trainable: Trainable, name: str) -> Trainable:
    """What learns once a part is locked or unlocked: the fewest more, or the fewest less."""
    is_trained = _trains(config, trainable, name)
    order = reversed(TRAINABLE) if is_trained else iter(TRAINABLE)
    others = (each for each in order if _trains(config, each, name) != is_trained)
    return next(others, trainable)


def _trains(config: GPTConfig, trainable: Trainable, name: str) -> bool:
    tree = model_parts(config, trainable, n_labels=2)
    return next(part.is_trained for part in _walk(tree) if part.name == name)


def _walk(part: ModelPart) -> Iterator[ModelPart]:
    yield part
    for below in part.parts:
        yield from _walk(below)


def _nodes(node: TreeNode[str], depth: int) -> Iterator[tuple[TreeNode[str], int]]:
    yield node, depth
    for child in node.children:
        yield from _nodes(child, depth + 1)


def _add(node: TreeNode[str], part: ModelPart) -> None:
    for below in part.parts:
        if below.parts:
            _add(node.add(below.name, data=below.name), below)
        else:
            node.add_leaf(below.name, data=below.name)


def _label(part: ModelPart, depth: int, is_root: bool) -> Text:
    """The name, how many parameters, and whether they learn."""
    name = part.name.removeprefix("transformer.")
    if part.name in _KNOWN:
        name = _KNOWN[part.name]
    elif name.startswith("h.") and name.count(".") == 1:
        name = f"{name}  block {int(name[2:]) + 1}"
    elif name.startswith("h."):
        name = name.split(".", 2)[2]
    # A leaf has no arrow, which takes two cells before the others' names.
    width = _NAME_CELLS - 2 * depth - (2 if part.parts else 0)
    if is_root and not part.is_trained:
        state, style = "in part", "bold"
    elif part.is_trained:
        state, style = "learns", "bold"
    else:
        state, style = "locked", "dim"
    return Text(f"{name:<{width}}{part.n_parameters:>11,}  {state}", style=style)
