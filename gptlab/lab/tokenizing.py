"""What the tokenization laboratory does on workers' threads: one generator of events a question."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from gptlab.errors import DataError, LabError
from gptlab.lab.checkpoints import Checkpoints
from gptlab.lab.events import (
    Climbed,
    ClimbFailed,
    CorpusCounted,
    CountFailed,
    Event,
    ForetellFailed,
    Foretold,
    Noticed,
    TextRead,
    VectorsFailed,
    VectorsSeen,
)
from gptlab.lab.live import LiveHolder
from gptlab.lab.near_tokens import bytes_of
from gptlab.lab.status import LiveModel
from gptlab.lab.vocabularies import Vocabularies

Events = Generator[Event, None, None]

NEIGHBOURS = 16
"""Nearest tokens that are told."""

MAPPED = 150
"""Most tokens of a text on the map."""

COMPARED_POSITIONS = 64
"""Most positions of which every two are compared."""

MOST_TRAILED = 10
"""Most earlier checkpoints that trails go through."""

MOST_FREQUENT = 200
"""Tokens of a corpus that are told with their counts."""

SHOWN_CHARACTERS = 2_000_000
"""Longest text that is shown token by token; of a longer file this much of the beginning is."""


def read_text(path: Path, *, replaces_invalid: bool = False) -> Events:
    """A file's text, of a long file the beginning. With `replaces_invalid` bytes that are no UTF-8
    are read as U+FFFD, and it is said how many.

    Raises:
        DataError: the file can't be read, or what was read of it is no text; names the place.
    """
    from gptlab.gpt.data.text_blocks import Replaced, text_blocks

    path = path.expanduser()
    replaced = Replaced() if replaces_invalid else None
    text = ""
    is_whole = True
    for block in text_blocks(path, replaced):
        text += block
        if len(text) > SHOWN_CHARACTERS:
            text, is_whole = text[:SHOWN_CHARACTERS], False
            break
    if replaced is not None and replaced.n_bytes:
        yield Noticed(
            f"{replaced.n_bytes:,} bytes of {path} are no UTF-8 and shown as U+FFFD, the first at "
            f"{replaced.first}"
        )
    yield TextRead(str(path), text, path.stat().st_size, is_whole=is_whole)


def climb(request: int, text: str, encoding: str, words: Vocabularies) -> Events:
    """A text on the ladder, whose words are those of the bundled stories."""
    from gptlab.gpt.tokenizers.ladder import climb as climb_all

    try:
        rungs = climb_all(text, words.of_stories(), words.get(encoding, text))
    except LabError as error:
        yield ClimbFailed(request, error.message, error.hint)
        return
    yield Climbed(request, text, rungs)


def count_corpus(
    request: int, data: tuple[Path, ...], encoding: str, words: Vocabularies
) -> Events:
    """The statistics of files, or of the bundled stories. They are read twice, and no more than a
    part of them is in memory."""
    from gptlab.gpt.data.text import survey
    from gptlab.gpt.tokenizers.statistics import count_tokens
    from gptlab.lab.plan import bundled_stories

    try:
        found = yield from survey(data or bundled_stories(), seed=0)
        tokenizer = words.get(encoding, found.texts())
        statistics = yield from count_tokens(tokenizer, found.documents(), found.n_characters)
    except LabError as error:
        yield CountFailed(request, error.message, error.hint)
        return
    frequent = tuple(
        (id, tokenizer.token_bytes(id), count)
        for id, count in statistics.most_frequent(MOST_FREQUENT)
    )
    title = ", ".join(path.name for path in data) or "the bundled stories"
    yield CorpusCounted(request, encoding, title, statistics, frequent)


def foretell(request: int, ids: tuple[int, ...], holder: LiveHolder) -> Events:
    """The live model's probability of each token after those before it."""
    from gptlab.gpt.staircase import expectations

    try:
        loaded = holder.take()
        model, tokenizer = loaded.language_model, loaded.tokenizer
        if ids and max(ids) >= model.config.vocab_size:
            raise DataError(
                f"id {max(ids):,} is outside the model's {model.config.vocab_size:,}",
                "read the text with the live model's encoding",
            )
        read = ids[: model.config.context_length + 1]
        found = expectations(model, read)
    except LabError as error:
        yield ForetellFailed(request, error.message, error.hint)
        return
    best = tuple(bytes_of(tokenizer, each.best_id) for each in found)
    yield Foretold(request, loaded.live, read, tuple(found), best)


def see_vectors(
    request: int,
    ids: tuple[int, ...],
    place: int,
    holder: LiveHolder,
    trails_in: Path | None = None,
) -> Events:
    """The vectors of a text's tokens; the one at `place` and its neighbours. With `trails_in`, the
    folder of all runs, the map has trails through the run's earlier checkpoints."""
    from gptlab.gpt import embeddings

    try:
        loaded = holder.take()
        model, tokenizer = loaded.language_model, loaded.tokenizer
        read = ids[: model.config.context_length]
        place = min(place, len(read) - 1)
        inputs = embeddings.input_vectors(model, read)
        near = embeddings.neighbours(model, read[place], NEIGHBOURS)
        mapped = list(dict.fromkeys([read[place], *read[:MAPPED], *(id for id, _ in near)]))
        earlier = earlier_checkpoints(loaded.live, trails_in) if trails_in else ()
        positions, similarity = embeddings.position_similarity(model, COMPARED_POSITIONS)
        yield VectorsSeen(
            request=request,
            live=loaded.live,
            ids=read,
            place=place,
            lookup=embeddings.look_up(model, read[place]),
            inputs=inputs,
            neighbours=tuple((id, bytes_of(tokenizer, id), cosine) for id, cosine in near),
            mapped=tuple((id, bytes_of(tokenizer, id)) for id in mapped),
            map=embeddings.map_of(model, mapped, earlier) if len(mapped) > 2 else None,
            positions=tuple(positions),
            similarity=similarity,
        )
    except LabError as error:
        yield VectorsFailed(request, error.message, error.hint)


def earlier_checkpoints(live: LiveModel, runs_dir: Path) -> tuple[tuple[int, Path], ...]:
    """Steps and folders of the checkpoints that the live model's run kept before it, oldest first;
    of many some, evenly chosen."""
    if live.step is None:
        return ()
    if live.path is not None:
        kept = Checkpoints(live.path.parent)
    else:
        kept = Checkpoints(runs_dir / live.name / "checkpoints")
    steps = [step for step in kept.steps() if step < live.step]
    if len(steps) > MOST_TRAILED:
        last = len(steps) - 1
        steps = [steps[round(n * last / (MOST_TRAILED - 1))] for n in range(MOST_TRAILED)]
    return tuple((step, kept.path(step)) for step in steps)
