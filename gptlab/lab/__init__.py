"""Runs, jobs, metrics and the session: the core at work, still without a screen."""
