"""The instruction set of a finetuning: looked through, thinned out and added to."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Button, Checkbox, Input, Select, Static

from gptlab.errors import LabError
from gptlab.lab.events import JobFailed, PairsBrowsed, PairsSaved
from gptlab.lab.instruction_set import NewPair, PairRow, new_pair
from gptlab.lab.plan import FinetuneRequest
from gptlab.lab.session import Session
from gptlab.text import visible
from gptlab.ui.numbers import bar
from gptlab.ui.screens.confirm import ConfirmScreen
from gptlab.ui.widgets.pair_table import HEAD, PairTable, one_line

_ALL = ""
_FILTER_AFTER_SECONDS = 0.15
"""How long typing must rest before thousands of pairs are looked through."""
_LONGEST_SHOWN = 600
_EXPLAINS = (
    "≈ asks nearly what an earlier pair asks, letter by letter. ✕ is taken out, ✂ is cut by the "
    "context. Changes go into a new file, in which every pair stays in its part."
)


class PairsScreen(ModalScreen[Path | None]):
    """Gives the file of a changed set, which the form then trains with."""

    DEFAULT_CSS = """
    #pairs { width: 98%; height: 96%; }
    #pairs-filter, #pairs-file { height: 1; }
    #pairs-filter Select { width: 24; }
    #pairs-filter Input, #pairs-file Input { width: 1fr; background: $panel; margin: 0 1; }
    #pairs-head, #pairs-said { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    #pairs-head, #pairs-said { color: $text-muted; }
    #pairs-explain { height: auto; color: $text-muted; margin-bottom: 1; }
    #pairs-detail { height: 6; margin-top: 1; }
    """
    BINDINGS = [
        ("escape", "leave", "Close"),
        ("slash", "filter", "Filter"),
        ("d", "twins", "Near-duplicates"),
        ("a", "add", "Add a pair"),
        ("x,delete", "take_out", "Take out, put back"),
        ("ctrl+s", "keep", "Train with these"),
    ]

    def __init__(self, session: Session, request: FinetuneRequest) -> None:
        super().__init__()
        self.session = session
        self._request = request
        self._rows: tuple[PairRow, ...] = ()
        self._added: tuple[NewPair, ...] = ()
        self._out: frozenset[int] = frozenset()
        self._reading: str | None = None
        self._saving: str | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="pairs", classes="page") as page:
            page.border_title = "the instruction set"
            page.border_subtitle = "a adds · x takes out · Ctrl-S trains with these · Esc leaves"
            content = Content(_EXPLAINS)
            yield Static(content, id="pairs-explain")
            with Horizontal(id="pairs-filter"):
                yield Select(
                    [("all families", _ALL)],
                    value=_ALL,
                    allow_blank=False,
                    id="pairs-family",
                    compact=True,
                )
                yield Input(placeholder="/ words to look for", id="pairs-text", compact=True)
                yield Checkbox("≈ near-duplicates (d)", id="pairs-twins", compact=True)
            content = Content(HEAD)
            yield Static(content, id="pairs-head")
            yield PairTable(id="pairs-table")
            yield Static("", id="pairs-detail", markup=False)
            yield Static("", id="pairs-said", markup=False)
            with Horizontal(id="pairs-file"):
                yield Static("keep in")
                yield Input(placeholder="a new file, named for you", id="pairs-path", compact=True)
                yield Button("Add", id="pairs-add", compact=True)
                yield Button("Train with these", id="pairs-keep", variant="primary", compact=True)

    def on_mount(self) -> None:
        self.query_one(PairTable).focus()
        self._read()
        self.set_interval(0.25, self._show_progress)

    # Reading.

    def _read(self) -> None:
        if self._reading is None:
            self._reading = self.session.browse_pairs(self._request, self._added)
            self._say("the pairs are being read …")

    def _show_progress(self) -> None:
        job = self.session.status.job(self._reading) if self._reading else None
        if job is not None and job.progress is not None and job.progress.total:
            done, total = job.progress.done, job.progress.total
            self._say(f"{bar(done / total, 16)} {done:,} of {total:,} pairs")

    def on_lab_event(self, job_id: str, event: object) -> None:
        """Something happened; the pane passes it on."""
        if job_id == self._reading and isinstance(event, PairsBrowsed | JobFailed):
            self._reading = None
            if isinstance(event, PairsBrowsed):
                self._take(event.rows)
            else:
                # What the file holds was read before: only the newest pair can be at fault then.
                self._added = self._added[:-1] if self._rows else ()
                self._refuse(event)
        elif job_id == self._saving and isinstance(event, PairsSaved | JobFailed):
            self._saving = None
            if isinstance(event, PairsSaved):
                self.dismiss(Path(event.path))
            else:
                self._refuse(event)

    def _refuse(self, event: JobFailed) -> None:
        words = f"{event.message}: {event.hint}" if event.hint else event.message
        self._say(words, style="$error")

    def _take(self, rows: tuple[PairRow, ...]) -> None:
        is_longer = bool(self._rows) and len(rows) > len(self._rows)
        self._rows = rows
        counts = Counter(row.pair.family for row in rows)
        options: list[tuple[Content | str, str]] = [("all families", _ALL)]
        options += [
            (Content(f"{one_line(family)} · {counts[family]:,}"), family)
            for family in sorted(filter(None, counts))
        ]
        families = self.query_one("#pairs-family", Select)
        before = families.value
        with families.prevent(Select.Changed):
            families.set_options(options)
            families.value = before if before in counts else _ALL
        self._filter()
        if is_longer:
            self.query_one(PairTable).choose(len(rows) - 1)

    # Filtering.

    @on(Select.Changed, "#pairs-family")
    @on(Checkbox.Changed, "#pairs-twins")
    def _filter(self) -> None:
        """Show the pairs that all filters let through."""
        family = self.query_one("#pairs-family", Select).value
        words = self.query_one("#pairs-text", Input).value.casefold().split()
        only_twins = self.query_one("#pairs-twins", Checkbox).value
        shown = [
            place
            for place, row in enumerate(self._rows)
            if (family in (_ALL, row.pair.family))
            and (row.twin is not None or not only_twins)
            and _holds(row, words)
        ]
        self.query_one(PairTable).show(self._rows, shown, self._out)
        if self._reading is None:
            self._say_counts(shown)

    @on(Input.Changed, "#pairs-text")
    def _typed(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_FILTER_AFTER_SECONDS, self._filter)

    @on(Input.Submitted, "#pairs-text")
    def _filtered(self) -> None:
        self.query_one(PairTable).focus()

    def _say_counts(self, shown: list[int]) -> None:
        rows = [self._rows[place] for place in shown]
        n_twins = sum(row.twin is not None for row in rows)
        tokens = sorted(row.n_prompt + row.n_response for row in rows)
        lengths = f" · tokens: median {tokens[len(tokens) // 2]:,}, longest {tokens[-1]:,}"
        n_cut = sum(row.n_cut > 0 for row in rows)
        self._say(
            f"{len(rows):,} of {len(self._rows):,} pairs · {n_twins:,} near-duplicates"
            + (lengths if tokens else "")
            + (f" · {n_cut:,} cut" if n_cut else "")
            + (f" · {len(self._added):,} added" if self._added else "")
            + (f" · {len(self._out):,} taken out" if self._out else "")
        )

    def on_pair_table_moved(self) -> None:
        """Show the pair under the cursor whole."""
        place = self.query_one(PairTable).chosen
        content = Content("") if place is None else _detail(self._rows, place)
        self.query_one("#pairs-detail", Static).update(content)

    # Changing.

    def action_filter(self) -> None:
        self.query_one("#pairs-text", Input).focus()

    def action_twins(self) -> None:
        self.query_one("#pairs-twins", Checkbox).toggle()

    def action_take_out(self) -> None:
        """Take the pair under the cursor out of the set, or put it back."""
        table = self.query_one(PairTable)
        place = table.chosen
        if place is not None:
            self._out ^= {place}
            self._filter()

    @on(Button.Pressed, "#pairs-add")
    def action_add(self) -> None:
        """Write a pair that is to be learned from."""
        if self._rows and self._reading is None:
            self.app.push_screen(AddPairScreen(self._family()), self._add)

    def _family(self) -> str:
        return str(self.query_one("#pairs-family", Select).value)

    def _add(self, pair: NewPair | None) -> None:
        if pair is not None:
            self._added = (*self._added, pair)
            self._read()

    @on(Button.Pressed, "#pairs-keep")
    @on(Input.Submitted, "#pairs-path")
    def action_keep(self) -> None:
        """Have the set written to a new file; unchanged, it stays where it is."""
        if not self._rows or self._reading is not None or self._saving is not None:
            return
        if not self._is_changed:
            self.dismiss(None)
            return
        name = self.query_one("#pairs-path", Input).value.strip()
        kept = [row.pair for place, row in enumerate(self._rows) if place not in self._out]
        self._saving = self.session.save_pairs(kept, Path(name).expanduser() if name else None)

    @property
    def _is_changed(self) -> bool:
        return bool(self._added or self._out)

    def action_leave(self) -> None:
        """Leave the set as it was; asked first where something was changed."""
        if self.focused is self.query_one("#pairs-text", Input):
            self.query_one(PairTable).focus()
        elif self._is_changed:
            self.app.push_screen(
                ConfirmScreen(
                    "Leave, and forget the changes to the instruction set?",
                    yes="Forget them",
                    no="Go on",
                ),
                self._leave,
            )
        else:
            self._leave(True)

    def _leave(self, is_sure: bool | None) -> None:
        if is_sure:
            if self._reading is not None:
                self.session.stop(self._reading)
            self.dismiss(None)

    def _say(self, words: str, style: str = "$secondary") -> None:
        content = Content.styled(visible(words), style)
        self.query_one("#pairs-said", Static).update(content)


class AddPairScreen(ModalScreen[NewPair | None]):
    """Gives the pair that was typed."""

    DEFAULT_CSS = """
    #add-pair { width: 76; max-width: 96%; height: auto; }
    #add-said { height: auto; }
    """
    BINDINGS = [("escape", "dismiss(None)", "Close"), ("ctrl+s", "add", "Add")]

    def __init__(self, family: str) -> None:
        super().__init__()
        self._family = family

    def compose(self) -> ComposeResult:
        with Vertical(id="add-pair", classes="page") as page:
            page.border_title = "a pair to learn from"
            page.border_subtitle = "Enter goes on, and adds at the end · Ctrl-S adds · Esc leaves"
            values = {"instruction": "", "input": "", "output": "", "family": self._family}
            for name, value in values.items():
                with Horizontal(classes="field"):
                    yield Static(Content(name), classes="field-label")
                    yield Input(value, id=f"add-{name}", compact=True)
            yield Static("", id="add-said", markup=False)
            with Horizontal(classes="buttons"):
                yield Button("Add", id="add-button", variant="primary")

    def on_mount(self) -> None:
        self.query_one("#add-instruction", Input).focus()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        if event.input.id == "add-family":
            self.action_add()
        else:
            self.focus_next()

    @on(Button.Pressed, "#add-button")
    def action_add(self) -> None:
        """Give the pair, or say what it lacks."""
        names = ("instruction", "input", "output", "family")
        try:
            pair = new_pair(*(self.query_one(f"#add-{name}", Input).value for name in names))
        except LabError as error:
            content = Content.styled(visible(f"{error.message}: {error.hint}"), "$error")
            self.query_one("#add-said", Static).update(content)
        else:
            self.dismiss(pair)


def _holds(row: PairRow, words: list[str]) -> bool:
    """Whether all words stand in a pair."""
    exchange = row.pair.exchange
    text = f"{exchange.instruction}\n{exchange.input}\n{exchange.output}".casefold()
    return all(word in text for word in words)


def _detail(rows: tuple[PairRow, ...], place: int) -> Content:
    """A pair in words: what it asks, what is answered, and what it is nearly a copy of."""
    row = rows[place]
    exchange = row.pair.exchange
    parts = {
        "instruction": exchange.instruction,
        "input": exchange.input,
        "output": exchange.output,
    }
    lines = [
        Content.styled(f"{name:<12}", "$secondary") + Content(_shown(text))
        for name, text in parts.items()
        if text
    ]
    cut = f", the last {row.n_cut:,} are cut" if row.n_cut else ""
    words = f"{row.n_prompt:,} of the prompt and {row.n_response:,} of the reply{cut}"
    lines.append(Content.styled(f"{'tokens':<12}", "$secondary") + Content(words))
    if row.twin is not None:
        twin = rows[row.twin].pair
        words = _shown(f"{twin.exchange.instruction} {twin.exchange.input} ({twin.where})")
        lines.append(Content.styled(f"{'nearly':<12}", "$warning") + Content(words))
    return Content("\n").join(lines)


def _shown(text: str) -> str:
    return one_line(text[:_LONGEST_SHOWN])
