"""A field whose text may be long: its beginning is there at once, and the rest soon after."""

from __future__ import annotations

import asyncio
from functools import partial

from textual.document._document import Document, EditResult
from textual.document._document_navigator import DocumentNavigator
from textual.document._edit import Edit
from textual.document._wrapped_document import WrappedDocument
from textual.widgets import TextArea
from textual.worker import Worker

from gptlab.gpt.tokenizers.safe_cuts import last_safe_cut

BEGINNING = 6_000
"""Characters that are there at once: more than a large screen shows of a text and its tokens."""


class LongTextArea(TextArea):
    """Breaking a megabyte into lines takes longer than a screen may stand still, and Textual does
    it where it draws. Here a thread does, while the beginning can be read and worked with."""

    def __init__(self, text: str, *, id: str | None = None) -> None:
        super().__init__(text, id=id)
        self._whole = ""
        """The text of which the beginning is there; empty once all of it is."""
        self._loading: Worker[None] | None = None

    @property
    def n_missing(self) -> int:
        """Characters of the text that are not in `text` yet."""
        return len(self._whole) - len(self.text) if self._whole else 0

    def load_long(self, text: str) -> None:
        """Show another text; `Changed` comes for its beginning and again for all of it."""
        if len(text) <= BEGINNING:
            self.load_text(text)
            return
        self.load_text(text[: last_safe_cut(text, BEGINNING) or BEGINNING])
        self._whole = text
        self._loading = self.run_worker(partial(self._load_rest, text))

    def load_text(self, text: str) -> None:
        """Show another text, of which all is there at once."""
        self._end_loading()
        super().load_text(text)

    def edit(self, edit: Edit) -> EditResult:
        """Change the text; what is not there yet comes first."""
        if self._whole:
            self._show(_in_lines(self._whole, self.wrap_width, self.indent_width))
        return super().edit(edit)

    def _rewrap_and_refresh_virtual_size(self) -> None:
        # Textual asks for it at each change of size, scrollbars and text: often nothing is new.
        if self.wrapped_document._width != self.wrap_width:
            super()._rewrap_and_refresh_virtual_size()
        else:
            self._line_cache.clear()
            self._refresh_size()

    async def _load_rest(self, text: str) -> None:
        while True:
            width = self.wrap_width
            lines = await asyncio.to_thread(_in_lines, text, width, self.indent_width)
            if width == self.wrap_width:  # the screen may have changed meanwhile
                break
        self._loading = None
        self._show(lines)

    def _show(self, lines: WrappedDocument) -> None:
        """Put all of a text where its beginning was. Cursor and selection stay: their places are
        the same in both."""
        self._end_loading()
        self.document = lines.document
        self.wrapped_document = lines
        self.navigator = DocumentNavigator(lines)
        self._line_cache.clear()
        self._refresh_size()
        self.refresh()
        self.post_message(self.Changed(self))

    def _end_loading(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        self._loading, self._whole = None, ""


def _in_lines(text: str, width: int, tab_width: int) -> WrappedDocument:
    """A text broken into lines."""
    return WrappedDocument(Document(text), width, tab_width)
