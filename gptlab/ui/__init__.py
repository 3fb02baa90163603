"""The Textual app: panes, widgets and screens over the session."""
