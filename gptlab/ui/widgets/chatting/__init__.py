"""The parts of the pane Chat."""
