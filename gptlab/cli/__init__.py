"""The commands: the same core as the lab's, without a screen.

Importing this package loads neither torch nor Textual: each command imports what it needs when it
runs, so that every `--help` answers at once.
"""
