"""Texts that tokenizers trip over."""

from __future__ import annotations

import random

FRAGMENTS = [
    *(" ", "  ", "    ", "\n", "\n\n", "\t", "\r\n", "\x00", "\x1b[31m", "\x1c", "\x7f", "\x85"),
    *("\xa0", "\u200b", "\u200d", "\u2028", "\u3000", "\ufeff", "\ufffd", "\U0010ffff"),
    *("é", "e\u0301", "Å", "\u212b", "x\u0327\u0300", "ﬁ", "ß", "İ", "½", "٣", "12345", "007"),
    *("안녕", "中文字", "नमस्ते", "ไทย", "عربي", "😀", "👩‍👩‍👧", "🇩🇪", "👍🏽"),
    *("'s", "'LL", "'re", "don't", "--", "---", "_", "...", "?!", "(", ")", '"', "'", "\\", "{"),
    *("Hello", " the", "cat", "sat", " mat", "a", "B", "<|", "|>", "<|unk|>", "endoftext"),
]
"""What random texts are made of: every kind of thing that tokenizers trip over."""


def random_texts(n: int, fragments: list[str] | None = None) -> list[str]:
    """`n` texts, the same each time; two thirds of fragments, one third of any characters."""
    random_source = random.Random(2019)
    texts = []
    for number in range(n):
        if fragments is None and number % 3 == 0:
            tops = [random_source.choice((0x7F, 0x2FFF, 0x1FFFF)) for _ in range(number % 40)]
            codes = [random_source.randint(0, top) for top in tops]
            texts.append("".join(chr(code) for code in codes if not 0xD800 <= code <= 0xDFFF))
        else:
            length = random_source.randint(0, 30)
            texts.append("".join(random_source.choices(fragments or FRAGMENTS, k=length)))
    return texts
