"""Putting a staged tree in place file by file, where it cannot be exchanged.

The journal is written before the first file moves. Whoever finds one carries it
out from the start: every step may be repeated.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from .errors import OutputError, Refusal, shown
from .paths import parents, path_fault

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NAME = "journal.json"


def is_pending(work: Path) -> bool:
    """Tell whether a journal waits to be carried out."""
    return (work / _NAME).exists()


def begin(work: Path, *, replace: Iterable[str], remove: Iterable[str]) -> None:
    """Write the journal: from here on the new state is the one to reach.

    `replace` are relative paths to move out of the staged tree, in order.
    """
    draft = work / f"{_NAME}.draft"
    with draft.open("wb") as file:
        entries = {"replace": list(replace), "remove": list(remove)}
        file.write(json.dumps(entries).encode())
        file.flush()
        os.fsync(file.fileno())
    draft.replace(work / _NAME)


def roll_forward(work: Path, tree: Path, directory: Path) -> None:
    """Carry out the journal in `work`, if there is one, and delete it.

    Raises:
        OSError: a file cannot be moved; the journal stays for another try.
        OutputError: the journal is not one that `begin` wrote.
    """
    try:
        data: Any = json.loads((work / _NAME).read_bytes())
        replace: list[str] = data["replace"]
        remove: list[str] = data["remove"]
        sound = not any(path_fault(name) for name in [*replace, *remove])
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError):
        sound, replace, remove = False, [], []
    if not sound:
        raise OutputError([_damaged(work, directory)])
    for name in remove:
        try:
            (directory / name).unlink(missing_ok=True)
        except NotADirectoryError:
            continue
        _prune(directory, name)
    for name in replace:
        target = directory / name
        if not os.path.lexists(tree / name):
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.is_dir() and not target.is_symlink():
            target.rmdir()
        (tree / name).replace(target)
    (work / _NAME).unlink()


def _damaged(work: Path, directory: Path) -> Refusal:
    return Refusal(
        directory,
        "bad-journal",
        f"an interrupted write cannot be finished: {shown(work / _NAME)} is damaged",
        f"delete {shown(work)}, then generate the folder again with --force",
    )


def _prune(directory: Path, name: str) -> None:
    for folder in reversed(list(parents(name))):
        try:
            (directory / folder).rmdir()
        except OSError:
            return
