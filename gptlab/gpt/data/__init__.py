"""What models learn from: the table of bundled data sets, and how a text becomes windows.

To add a data set, put its files into `sample_data/` and add an entry to `DATASETS`: the tests run
over this table.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gptlab import paths
from gptlab.gpt.data.prepare import PreparedText, prepare
from gptlab.gpt.data.text import read_documents

__all__ = ["DATASETS", "DataSet", "PreparedText", "prepare", "read_documents"]


@dataclass(frozen=True)
class DataSet:
    """A bundled data set."""

    name: str
    about: str
    """One line for menus."""
    files: tuple[str, ...]
    """Names in `sample_data/`."""

    def paths(self) -> list[Path]:
        """Its files, in a checkout and in an installation alike."""
        return [paths.sample_data() / name for name in self.files]


DATASETS: dict[str, DataSet] = {
    "stories": DataSet("stories", "short stories in plain English", ("stories.txt",)),
    "facts": DataSet("facts", "little facts, and questions about them", ("facts.txt",)),
    "notes": DataSet("notes", "everyday messages and letters", ("notes.txt",)),
    "messages": DataSet("messages", "everyday messages, spam and not spam", ("messages.csv",)),
    "instructions": DataSet(
        "instructions", "questions about little facts, and answers", ("instructions.json",)
    ),
}
"""Every bundled data set by name."""
