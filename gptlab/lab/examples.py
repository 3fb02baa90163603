"""Example texts for the panes' menus, from the packaged `sample_data/prompts`."""

from __future__ import annotations

from gptlab import paths


def example_texts(pane: str) -> tuple[str, ...]:
    """One text a line of `prompts/PANE.txt`; none where the file can't be read."""
    try:
        lines = (paths.sample_data() / "prompts" / f"{pane}.txt").read_text(encoding="utf-8")
    except OSError:
        return ()
    return tuple(line for line in lines.splitlines() if line.strip())
