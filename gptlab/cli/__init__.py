"""The commands: the same core without a screen."""
