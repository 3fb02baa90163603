"""The views of the pane Blueprint, one file each."""
