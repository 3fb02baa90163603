"""Tokenizers by name: the table, and how one is loaded."""
