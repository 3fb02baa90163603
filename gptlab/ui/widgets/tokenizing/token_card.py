"""All there is to know of one token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from gptlab.gpt.tokenizers.base import Piece
from gptlab.text import visible
from gptlab.ui.widgets.token_strip import shown_text, shown_tokens
from gptlab.ui.widgets.tokenizing.places import Places

if TYPE_CHECKING:
    from gptlab.gpt.tokenizers.token_facts import TokenFacts
    from gptlab.lab.near_tokens import NearFound

_LABEL = 9
_NEIGHBOURS = 2
"""Tokens before and after the one under the cursor that the card lists."""
_MOST_BOUND = 6
"""Tokens before and after that it lists where they share characters with it."""
_MOST_BYTES = 24
"""Bytes that are spelled out; a token of a hundred blanks has more."""
_LONGEST_SEEN = 16
"""Code points of what is shown as one character: a family of emoji has 7."""


def token_card(
    text: str,
    places: Places,
    index: int,
    facts: TokenFacts | None,
    *,
    is_lossless: bool,
    elsewhere: Sequence[tuple[str, str]] = (),
    near: NearFound | None = None,
) -> Content:
    """The card of a token of a text; `elsewhere` has more lines, each a label and words, and `near`
    what the live model has near it."""
    piece = places.pieces[index]
    lines = [
        ("token", _one_line(shown_text(piece.data))),
        ("id", f"{piece.id:,}"),
        ("bytes", _hexadecimal(piece.data)),
        ("chars", f"{piece.start:,}–{piece.end:,}"),
    ]
    if is_lossless:
        first, end = places.byte_span(index)
        lines.append(("at byte", f"{first:,}–{end:,}"))
    lines += _origin(facts) if facts is not None else []
    lines += _character(text, places, index)
    lines.append(("here", f"{places.times[piece.id]:,}× in this text"))
    lines += elsewhere
    content = Content("\n").join(_line(label, words) for label, words in lines)
    content += Content("\n\n") + _neighbours(places, index)
    return content if near is None else content + _near(near)


def _near(found: NearFound) -> Content:
    """The tokens that the live model has near this one, with their cosines."""
    if found.live is None:
        return Content()
    title = visible(found.live.title)
    if found.id is None:
        return Content.styled(f"\n\n{title} has no such token", "$secondary")
    lines = [Content.styled(f"near it in {title}", "$secondary")]
    for data, cosine in found.near:
        lines.append(Content(f"{cosine:>8.2f}  {_one_line(shown_text(data))}"))
    return Content("\n\n") + Content("\n").join(lines)


def _line(label: str, words: str) -> Content:
    return Content.styled(label.ljust(_LABEL), "$secondary") + Content(words)


def _one_line(words: str) -> str:
    return words.replace("\n", "")


def _hexadecimal(data: bytes) -> str:
    shown = data[:_MOST_BYTES].hex(" ")
    return shown if len(data) <= _MOST_BYTES else f"{shown} … ({len(data):,})"


def _origin(facts: TokenFacts) -> list[tuple[str, str]]:
    match facts.kind:
        case "merge":
            left, right = (_one_line(shown_text(half)) for half in (facts.left, facts.right))
            return [("rank", f"{facts.id:,}"), ("merge of", f"{left} + {right}")]
        case "byte":
            return [("kind", "a single byte")]
        case "special":
            return [("kind", "special token")]
        case "whole":
            return [("kind", "in the table, by no merge")]
    return [("kind", "entry of the vocabulary")]


def _character(text: str, places: Places, index: int) -> list[tuple[str, str]]:
    """Of what a token is only a part: a character, or what looks like one to a person."""
    from gptlab.gpt.tokenizers.spans import grapheme_at

    piece = places.pieces[index]
    lines = []
    for character, n_tokens in places.cut_characters(index):
        code = f"U+{ord(text[character]):04X}"
        shown = _one_line(shown_text(text[character].encode()))
        lines.append(("part of", f"{shown} {code}, {n_tokens} tokens"))
    seen = grapheme_at(text, piece.start, piece.end)
    if piece.end - piece.start < len(seen) <= _LONGEST_SEEN:
        lines.append(("seen as", visible(seen)))
    return lines


def _neighbours(places: Places, index: int) -> Content:
    """The tokens around one, and all those that only together make its characters."""
    bound = places.bound_to(index, _MOST_BOUND)
    first = max(0, min(index - _NEIGHBOURS, bound.start))
    near: Sequence[Piece] = places.pieces[first : max(index + _NEIGHBOURS + 1, bound.stop)]
    shown = shown_tokens(piece.data for piece in near)
    return Content("\n").join(
        Content.styled(f"{piece.id:>8}  {_one_line(words)}", "bold $accent" if at == index else "")
        for at, (piece, words) in enumerate(zip(near, shown, strict=True), first)
    )
