"""Where this program keeps what must not come with a checkout: caches and journals.

They are believed, and a checkout is written by whoever made it, so they stand in the
user's own folders.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import platformdirs

_NAME = "clientpress"
_MARKS = (".git", "clientpress.toml")


def cache_folder(project: Path) -> Path | None:
    """Return the folder for what may be lost of a project, None if there can be none.

    It need not exist yet.
    """
    project = project.resolve()
    folder = _outside(platformdirs.user_cache_path(_NAME), project)
    key = hashlib.sha256(str(project).encode(errors="surrogateescape")).hexdigest()
    return folder / key[:32] if folder else None


def state_folder(place: Path) -> Path | None:
    """Return the folder for what is known of writes at `place`, None without one."""
    return _outside(platformdirs.user_state_path(_NAME), place.resolve())


def _outside(folder: Path, place: Path) -> Path | None:
    """Return a folder of the user's unless it is part of the checkout around `place`.

    Some build machines put the home or the cache into the checkout, which may then
    have been committed with it.
    """
    try:
        folder = folder.resolve()
    except (OSError, RuntimeError):
        return None
    above = [place, *place.parents]
    marked = (one for one in above if any((one / mark).exists() for mark in _MARKS))
    checkout = next(marked, None)
    is_inside = checkout is not None and folder.is_relative_to(checkout)
    return None if is_inside else folder
