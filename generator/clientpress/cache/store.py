"""One file of the cache: read if it can be, replaced if it can be."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ..files import read_file, replace_file

if TYPE_CHECKING:
    from pathlib import Path


def recall(path: Path | None) -> bytes:
    """Return what is kept in a file, nothing if there is none."""
    try:
        return read_file(path) if path is not None else b""
    except OSError:
        return b""


def keep(path: Path | None, content: bytes) -> None:
    """Keep content in a file, if that is possible."""
    if path is None or recall(path) == content:
        return
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, content)
