"""The GPT core: tokenizers, model, data, training, sampling, checkpoints.

Knows no screen and no run.
"""
