"""Where the files stand that clients are made from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from ..config import ApiConfig

Snapshot: TypeAlias = "frozenset[tuple[str, int, int, int]]"
"""The files of folders: path, time of the last change, size, number of the inode."""


def folders_of(api: ApiConfig, names: Iterable[str], root: Path | None) -> set[Path]:
    """Return the folders whose events may be about an API, as far as they exist.

    `names` are the files that are known of its document, relative to its folder. In a
    project, with the folder `root`, files that are not known yet may stand anywhere
    below a folder of the document's own.
    """
    folder = api.spec.absolute().parent
    found = {folder, *(Path(os.path.normpath(folder / name)).parent for name in names)}
    found.update(path.absolute().parent for path in api.edits.overlays)
    found.update(path.absolute().parent for path in api.reach.urls.values())
    if root is not None and folder != root and folder.is_relative_to(root):
        found.update(below(folder))
    return {_existing(one) for one in found}


def below(folder: Path) -> Iterator[Path]:
    """Yield a folder and all that are in it, without hidden ones."""
    for here, inner, _ in os.walk(folder):
        inner[:] = [name for name in inner if not _is_beside(name)]
        yield Path(here)


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Return what stands in folders now; what editors put there for a while is left out."""
    found: set[tuple[str, int, int, int]] = set()
    for folder in folders:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if not _is_beside(entry.name):
                        state = entry.stat()
                        found.add(
                            (entry.path, state.st_mtime_ns, state.st_size, state.st_ino)
                        )
        except OSError:
            continue  # gone just now; the next event will tell
    return frozenset(found)


def _is_beside(name: str) -> bool:
    return name.startswith((".", "#", "__pycache__")) or name.endswith("~")


def _existing(folder: Path) -> Path:
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder
