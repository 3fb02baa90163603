"""A model's parts as a tree, from the whole to one head, each with its share of the numbers."""

from __future__ import annotations

from rich.cells import set_cell_size
from rich.text import Text
from textual.binding import Binding
from textual.events import Resize
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from gptlab.gpt.anatomy import Part
from gptlab.ui.numbers import bar, short_number

_MOST_NUMBERED = 512
"""Blocks or heads that are listed one by one."""
_WIDE = 40
"""Cells from which counts are written out, with a bar."""
_BAR = 6


class PartTree(Tree[str]):
    """Its data are paths as `gptlab.gpt.anatomy` has them; a part's own parts are added when it is
    opened."""

    BINDINGS = [
        Binding("enter,right", "dive", "Into"),
        Binding("backspace,left", "rise", "Out"),
        Binding("space", "toggle_node", "Open", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__("no model", data="", id=id)
        self.guide_depth = 2
        self._model: Part | None = None

    def show(self, model: Part | None) -> None:
        """Show another model; what was open stays open where it is there too."""
        if model == self._model:
            return
        at = self.path
        self._model = model
        self.root.remove_children()
        if model is None:
            self.root.set_label(Text("no model"))
            return
        self._fill(self.root)
        self.root.expand()
        self._label_all(self.root, 0)
        self.go_to(at)

    @property
    def path(self) -> str:
        """Where the cursor is."""
        node = self.cursor_node
        return "" if node is None else node.data or ""

    def go_to(self, path: str) -> None:
        """Open the way to a part and put the cursor on it; on its nearest parent where it is not
        there."""
        node = self.root
        for step in path.split(".") if path else ():
            wanted = f"{node.data}.{step}" if node.data else step
            below = next((each for each in node.children if each.data == wanted), None)
            if below is None:
                break
            node.expand()
            self._fill(below)
            node = below
        self._put_cursor(node)

    def action_dive(self) -> None:
        """Open a part and go to its first own part."""
        node = self.cursor_node
        if node is None or self._model is None:
            return
        self._fill(node)
        if node.children:
            node.expand()
            self._put_cursor(node.children[0])

    def action_rise(self) -> None:
        """Go to the part that this one is in."""
        node = self.cursor_node
        if node is not None and node.parent is not None:
            self.move_cursor(node.parent)

    def _put_cursor(self, node: TreeNode[str]) -> None:
        _ = self.last_line  # counts the lines anew, with those of what was opened
        self.move_cursor(node)

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[str]) -> None:
        self._fill(event.node)

    def on_resize(self, event: Resize) -> None:
        self._label_all(self.root, 0)

    def _fill(self, node: TreeNode[str]) -> None:
        """Add a part's own parts to its node, once."""
        if node.children or self._model is None:
            return
        depth = _depth(node)
        for below in self._model.at(node.data or "").parts:
            for path in _paths(node.data or "", below):
                label = self._label(below, path, depth + 1)
                if below.parts:
                    node.add(label, data=path)
                else:
                    node.add_leaf(label, data=path)

    def _label_all(self, node: TreeNode[str], depth: int) -> None:
        if self._model is None:
            return
        node.set_label(self._label(self._model.at(node.data or ""), node.data or "", depth))
        for child in node.children:
            self._label_all(child, depth + 1)

    def _label(self, part: Part, path: str, depth: int) -> Text:
        """The name, how many parameters, and their share of all."""
        assert self._model is not None
        room = max(20, self.size.width - 1)
        is_wide = room >= _WIDE
        share = part.n_parameters / max(1, self._model.n_parameters)
        count = f"{part.n_parameters:,}" if is_wide else short_number(part.n_parameters)
        figures = f"{count:>13} {bar(share, _BAR)}" if is_wide else f"{count:>6} {share:>4.0%}"
        # A leaf has no arrow, which takes two cells before the others' names.
        width = room - 2 * depth - (2 if part.parts else 0) - len(figures)
        name = set_cell_size(titled(part, path), max(4, width))
        return Text(name, style="" if part.n_parameters else "dim").append(figures, style="dim")


def titled(part: Part, path: str) -> str:
    """What a part is called, with its number where it has one."""
    return f"{part.title} {path.rpartition('.')[2]}" if part.is_numbered else part.title


def _depth(node: TreeNode[str]) -> int:
    return 0 if node.parent is None else 1 + _depth(node.parent)


def _paths(above: str, part: Part) -> list[str]:
    steps = [part.name]
    if part.is_numbered:
        steps = [str(number) for number in range(min(part.count, _MOST_NUMBERED))]
    return [f"{above}.{step}" if above else step for step in steps]
