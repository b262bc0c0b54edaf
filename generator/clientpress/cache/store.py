"""One file of the cache: read if it can be, replaced if it can be."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
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


@cache
def version_of(library: str) -> str:
    """Return the version of an installed library, which what is kept may hang on."""
    from importlib import metadata  # noqa: PLC0415 - `check` asks for none

    return metadata.version(library)
