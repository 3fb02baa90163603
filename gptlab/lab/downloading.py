"""Published GPT-2 weights from the Hugging Face hub, pinned, checked and taken up where they broke.

`huggingface_hub` (the extra `download`) says where a file lies, how long it is and what its hash
must be; the bytes come in ranges, so that what is there already is not fetched twice.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gptlab import paths
from gptlab.errors import CheckpointDamaged, LabError, StorageError, UsageError
from gptlab.gpt.checkpoint import CONFIG, MANIFEST, WEIGHTS

if TYPE_CHECKING:
    from huggingface_hub import HfFileMetadata

_SPARE_BYTES = 50_000_000
"""Disk space that is left free."""
_METADATA_SECONDS = 20.0
"""How long the hub may take to say what a file is."""
_SILENCE_SECONDS = 60.0
"""How long nothing may come before a download is given up."""


@dataclass(frozen=True)
class Published:
    """A model on the hub, at one commit."""

    repository: str
    revision: str
    """The commit: what it names can't change."""
    weights_sha256: str | None = None
    """Where it is known here too, so that not even the hub's word is taken for it."""


PUBLISHED: dict[str, Published] = {
    "gpt2": Published(
        "openai-community/gpt2",
        "607a30d783dfa663caf39e06633721c8d4cfcd7e",
        "248dfc3911869ec493c76e65bf2fcf7f615828b0254c12b473182f0f81d3a707",
    ),
    "gpt2-medium": Published(
        "openai-community/gpt2-medium", "6dcaa7a952f72f9298047fd5137cd6e4f05f41da"
    ),
    "gpt2-large": Published(
        "openai-community/gpt2-large", "32b71b12589c2f8d625668d2335a01cac3249519"
    ),
    "gpt2-xl": Published(
        "openai-community/gpt2-xl",
        "15ea56dee5df4983c59b2538573817e1667135e2",
        "0f8b28eb05a8075f48b61b6f35332978c74fc7763fa9fb4051a1c30511736a6a",
    ),
}
"""Models that can be downloaded, by the names that checkpoints of them have."""

_NEEDED = (CONFIG, WEIGHTS)
_WELCOME = ("tokenizer.json", "tokenizer_config.json", "vocab.json", "merges.txt")
"""Fetched where they are there; nothing that could hold a program is."""


@dataclass(frozen=True, slots=True)
class Downloading:
    """So much is there."""

    file: str
    n_bytes: int
    """Of all files."""
    total_bytes: int
    bytes_per_second: float
    """Of what this download fetched; 0 before anything came."""

    @property
    def seconds_left(self) -> float | None:
        """Estimated from the rate; None while there is none."""
        if not self.bytes_per_second:
            return None
        return (self.total_bytes - self.n_bytes) / self.bytes_per_second


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A model is whole, checked and in its place."""

    name: str
    path: str
    repository: str
    revision: str
    n_bytes: int
    fetched_bytes: int
    """That this download fetched; the others were there."""
    seconds: float
    sha256: dict[str, str]
    """By file."""


@dataclass(frozen=True)
class _File:
    name: str
    url: str
    size: int
    etag: str
    """SHA-256 of a large file; of a small one git's own name for it."""


Events = Generator[Downloading | Downloaded, None, None]


def downloaded_names() -> tuple[str, ...]:
    """The published models that are on this machine."""
    return tuple(name for name in PUBLISHED if downloaded(name) is not None)


def downloaded(name: str) -> Path | None:
    """Where a published model lies; None where it was not downloaded."""
    folder = paths.models_dir() / name
    return folder if name in PUBLISHED and (folder / MANIFEST).is_file() else None


def download(name: str) -> Events:
    """Fetch a published model: `Downloading`, again and again, then `Downloaded`.

    What breaks off is taken up by the next call. A model that is there is not fetched again.

    Raises:
        UsageError: nothing is published under that name.
        LabError: the extra is not installed, the hub can't be reached, or it answers otherwise
            than it must.
        CheckpointDamaged: a file is not what its hash says.
        StorageError: the disk refused.
    """
    began = time.monotonic()
    if name not in PUBLISHED:
        raise UsageError(
            f"no published model is called {name!r}", f"choose one of {', '.join(PUBLISHED)}"
        )
    there = downloaded(name)
    if there is not None:
        yield _what_is_there(name, there, began)
        return
    partial = paths.models_dir() / f".{name}.partial"
    with _refusals(name), _alone(name, partial):
        files = _files(PUBLISHED[name])
        _require_room(partial, files)
        fetched = yield from _fetch_all(partial, files)
        sums = _checked(partial, files, PUBLISHED[name])
        _put_in_place(name, partial, sums)
    yield Downloaded(
        name=name,
        path=str(paths.models_dir() / name),
        repository=PUBLISHED[name].repository,
        revision=PUBLISHED[name].revision,
        n_bytes=sum(each.size for each in files),
        fetched_bytes=fetched,
        seconds=time.monotonic() - began,
        sha256=sums,
    )


def _what_is_there(name: str, folder: Path, began: float) -> Downloaded:
    note = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    sums: dict[str, str] = note["sha256"]
    return Downloaded(
        name=name,
        path=str(folder),
        repository=note["repository"],
        revision=note["revision"],
        n_bytes=sum((folder / each).stat().st_size for each in sums),
        fetched_bytes=0,
        seconds=time.monotonic() - began,
        sha256=sums,
    )


# What is to be fetched.


def _files(published: Published) -> list[_File]:
    """What the hub says of each file at the pinned commit."""
    from huggingface_hub.errors import EntryNotFoundError

    found = []
    for file in (*_WELCOME, *_NEEDED):
        try:
            found.append(_file(published, file))
        except EntryNotFoundError:
            if file in _NEEDED:
                raise
    return found


def _file(published: Published, file: str) -> _File:
    from huggingface_hub import get_hf_file_metadata, hf_hub_url

    url = hf_hub_url(
        published.repository, file, revision=published.revision, endpoint=paths.model_hub()
    )
    told = get_hf_file_metadata(url, timeout=_METADATA_SECONDS)
    return _File(file, url, *_size_and_etag(told, file, published))


def _size_and_etag(told: HfFileMetadata, file: str, published: Published) -> tuple[int, str]:
    if told.commit_hash != published.revision:
        raise LabError(
            f"the hub gives {file} of commit {told.commit_hash}, not of {published.revision}",
            "try again, or without HF_ENDPOINT",
        )
    if told.size is None or told.etag is None or len(told.etag) not in (40, 64):
        raise LabError(f"the hub does not say what {file} must be", "try without HF_ENDPOINT")
    return told.size, told.etag


def _require_room(folder: Path, files: list[_File]) -> None:
    missing = sum(each.size - _size(folder / each.name) for each in files)
    free = shutil.disk_usage(folder).free
    if missing + _SPARE_BYTES > free:
        raise StorageError(
            f"{missing / 1e6:,.0f} MB are still to come, and {free / 1e6:,.0f} MB are free in "
            f"{folder.parent}",
            "free some space there, or set GPTLAB_HOME to another disk",
        )


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


# Fetching.


def _fetch_all(folder: Path, files: list[_File]) -> Generator[Downloading, None, int]:
    """Fetch what is missing of each file; how many bytes that were."""
    total = sum(each.size for each in files)
    there = sum(min(each.size, _size(folder / each.name)) for each in files)
    fetched, began = 0, time.monotonic()
    yield Downloading(files[0].name, there, total, 0.0)
    for file in files:
        for change in _fetch(folder / file.name, file):
            # A server that gives no ranges begins again, which takes bytes away.
            there += change
            fetched += max(0, change)
            rate = fetched / max(1e-9, time.monotonic() - began)
            yield Downloading(file.name, there, total, rate)
    return fetched


def _fetch(path: Path, file: _File) -> Generator[int, None, None]:
    """Append what is missing of a file; how many bytes came, block by block."""
    from huggingface_hub import get_session
    from huggingface_hub.utils import (  # type: ignore[attr-defined]
        build_hf_headers,
        hf_raise_for_status,
    )

    begin = _size(path)
    if begin > file.size:
        path.unlink()
        yield -begin
        begin = 0
    if begin == file.size:
        path.touch()
        return
    headers = {**build_hf_headers(), "Accept-Encoding": "identity"}
    if begin:
        headers["Range"] = f"bytes={begin}-"
    session = get_session()
    with session.stream(
        "GET", file.url, headers=headers, follow_redirects=True, timeout=_SILENCE_SECONDS
    ) as response:
        hf_raise_for_status(response)
        if begin and response.status_code != 206:
            path.unlink()
            yield -begin
        with path.open("ab") as target:
            # Blocks as they come: larger ones would be lost half full when the line breaks.
            for block in response.iter_bytes():
                target.write(block)
                yield len(block)
    if _size(path) != file.size:
        raise LabError(
            f"{file.name} broke off at {_size(path):,} of {file.size:,} bytes",
            "run it again: it goes on from there",
        )


# Checking, and taking its place.


def _checked(folder: Path, files: list[_File], published: Published) -> dict[str, str]:
    """The SHA-256 of each file, once it is what the hub, and the table above, say.

    Raises:
        CheckpointDamaged: it is not; the file is gone then, so that it is fetched afresh.
    """
    sums = {}
    for file in files:
        path = folder / file.name
        sums[file.name] = found = _sha256(path)
        wanted = [file.etag]
        if file.name == WEIGHTS and published.weights_sha256 is not None:
            wanted.append(published.weights_sha256)
        for expected in wanted:
            own = found if len(expected) == 64 else _git_name(path)
            if own != expected:
                path.unlink()
                raise CheckpointDamaged(
                    f"{file.name} did not arrive as it was published: its hash is {own[:16]}… "
                    f"instead of {expected[:16]}…",
                    "run it again; if it happens again, trust neither the network nor the mirror",
                )
    return sums


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _git_name(path: Path) -> str:
    """Git's name for a file: SHA-1 of its length and content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def _put_in_place(name: str, partial: Path, sums: dict[str, str]) -> None:
    """Note what it is, and rename last: a folder of a model's name is whole."""
    published = PUBLISHED[name]
    note = {"repository": published.repository, "revision": published.revision, "sha256": sums}
    (partial / MANIFEST).parent.mkdir(exist_ok=True)
    (partial / MANIFEST).write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")
    partial.rename(paths.models_dir() / name)


# What can go wrong.


@contextmanager
def _alone(name: str, partial: Path) -> Generator[None, None, None]:
    """Keep two downloads of one model from writing into each other."""
    from filelock import FileLock, Timeout

    partial.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(partial.with_name(f".{name}.lock"), timeout=0):
            yield
    except Timeout:
        raise LabError(f"another gptlab is downloading {name}", "wait for it, or stop it") from None


@contextmanager
def _refusals(name: str) -> Generator[None, None, None]:
    """Turn what libraries and the world raise into what a person can act on."""
    try:
        from huggingface_hub.errors import (
            EntryNotFoundError,
            HfHubHTTPError,
            OfflineModeIsEnabled,
        )
    except ImportError:
        raise LabError(
            "downloading needs huggingface_hub, which is not installed",
            "install it with: pip install 'gptlab[download]'",
        ) from None
    hub = paths.model_hub() or "the Hugging Face hub"
    try:
        yield
    except LabError:
        raise
    except (HfHubHTTPError, EntryNotFoundError) as error:
        response: Any = getattr(error, "response", None)
        status = f" with status {response.status_code}" if response is not None else ""
        raise LabError(
            f"{hub} refused {name}{status}", "try later, or check HF_ENDPOINT"
        ) from error
    except OfflineModeIsEnabled as error:
        raise LabError(
            f"{name} cannot be downloaded: HF_HUB_OFFLINE forbids the network",
            "unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE",
        ) from error
    except _network_errors() as error:
        raise LabError(
            f"the connection to {hub} failed ({type(error).__name__})",
            "check the network and run it again: what came is kept",
        ) from error
    except OSError as error:
        is_full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise StorageError(
            f"{paths.models_dir()} cannot be written ({error.strerror or error})",
            "free some space there, or set GPTLAB_HOME to another disk"
            if is_full
            else "check the folder's permissions",
        ) from error


def _network_errors() -> tuple[type[BaseException], ...]:
    """What the client behind `huggingface_hub` raises when the network fails."""
    try:
        client: Any = import_module("httpx2")
    except ImportError:
        client = import_module("httpx")
    return (client.HTTPError, ConnectionError, TimeoutError)
