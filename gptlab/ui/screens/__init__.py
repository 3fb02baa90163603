"""Screens over the panes: help, confirm, model chooser, failures."""
