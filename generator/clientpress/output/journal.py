"""Putting a staged tree in place file by file, where it cannot be exchanged.

The journal is written before the first file moves. Whoever finds one carries it
out from the start: every step may be repeated. Its digest is noted in a folder of the
user's, outside of what a checkout can bring along: no other journal is carried out.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ..files import leads_through_a_link, read_file, replace_file
from ..user_folders import state_folder
from .errors import OutputError, Refusal, shown
from .paths import parents, path_fault

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NAME = "journal.json"


def is_pending(work: Path) -> bool:
    """Tell whether a journal waits to be carried out."""
    return os.path.lexists(work / _NAME)


def begin(work: Path, *, replace: Iterable[str], remove: Iterable[str]) -> None:
    """Write the journal: from here on the new state is the one to reach.

    `replace` are relative paths to move out of the staged tree, in order.
    """
    entries = {
        # No two journals are equal, so that none can be played again.
        "id": secrets.token_hex(16),
        "replace": list(replace),
        "remove": list(remove),
    }
    content = json.dumps(entries).encode()
    note = _note(work, content)
    if note is not None:
        # Without a note this write is as good as ever; only if it is interrupted, the
        # next run asks for help in place of finishing it.
        with suppress(OSError):
            note.parent.mkdir(parents=True, exist_ok=True)
            replace_file(note, b"")
    draft = work / f"{_NAME}.draft"
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(work / _NAME)


def roll_forward(work: Path, tree: Path, directory: Path) -> None:
    """Carry out the journal in `work`, if there is one, and delete it.

    Raises:
        OSError: a file cannot be moved; the journal stays for another try.
        OutputError: the journal is not one that `begin` wrote on this machine, or a
            folder that it passes through has become a link.
    """
    if not is_pending(work):
        return
    try:
        content = read_file(work / _NAME, follow=False)
    except OSError:
        content = b""
    note = _note(work, content)
    if note is None or not note.is_file():
        raise OutputError([_unknown(work, directory)])
    data: Any = json.loads(content)
    replace: list[str] = data["replace"]
    remove: list[str] = data["remove"]
    linked = [
        name
        for name in [*replace, *remove]
        if path_fault(name)
        or leads_through_a_link(directory, name)
        or leads_through_a_link(work, f"{tree.name}/{name}")
    ]
    if linked:
        raise OutputError([_linked(work, directory, linked)])
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
    # All is in place, and the note vouches for no other journal.
    with suppress(OSError):
        note.unlink()


def _note(work: Path, content: bytes) -> Path | None:
    """Return the file that vouches for a journal at its place."""
    folder = state_folder(work)
    if folder is None:
        return None
    place = str(work.resolve()).encode(errors="surrogateescape")
    digest = hashlib.sha256(b"%d:%s%s" % (len(place), place, content)).hexdigest()
    return folder / "journals" / digest


def _unknown(work: Path, directory: Path) -> Refusal:
    return Refusal(
        directory,
        "bad-journal",
        f"{shown(work / _NAME)} tells of an interrupted write, but is damaged or was "
        "not written on this machine; nothing was done",
        f"delete {shown(work)}, then generate the folder again with --force",
    )


def _linked(work: Path, directory: Path, names: list[str]) -> Refusal:
    return Refusal(
        directory,
        "linked-path",
        "an interrupted write cannot be finished, since these paths now lead through "
        "links; nothing was done",
        f"delete the links and {shown(work)}, then generate the folder again with "
        "--force",
        tuple(sorted(names)),
    )


def _prune(directory: Path, name: str) -> None:
    for folder in reversed(list(parents(name))):
        try:
            (directory / folder).rmdir()
        except OSError:
            return
