"""What F1 says of the pane Blueprint, before the parts of its views."""

HELP = """\
# Blueprint

The whole way of a language model: from **text** over tokens, vectors, attention and blocks to
**pretraining** and a base model, and from there by **finetuning** to a classifier and to an
assistant. Nothing on it is decoration: every figure is computed from what is loaded here, and each
view says how.

| key | |
| --- | --- |
| the underlined letter of a tab | another view |
| `Esc` | stop what runs |
| `F3` | what each figure of the top line means, and how it was computed |
| `m` | another model: everything follows |
| `F2` | build everything, from text to assistant |
"""
