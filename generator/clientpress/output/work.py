"""The work folder beside an output folder: its lock, and where a write is staged.

It exists while a write is under way. What a killed run left in it is finished (a
journal) or thrown away (anything else) by the next run. A process that writes the same
folder again and again may keep what folders there are in it.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from . import journal
from .errors import OutputError, Refusal

if TYPE_CHECKING:
    from collections.abc import Generator

TREE = "tree"


def work_path(directory: Path) -> Path:
    """Return the work folder of an output folder; it is on the same file system."""
    return directory.parent / f".{directory.name}.clientpress"


class KeptFolders:
    """The empty folders that a process leaves in work folders, to fill them again.

    A client has a hundred of them. Some disks take longer to make and remove these than
    all the rest of a write takes.
    """

    def __init__(self) -> None:
        self._directories: set[Path] = set()

    def __contains__(self, directory: Path) -> bool:
        return directory in self._directories

    def add(self, directory: Path) -> None:
        """Note that the work folder of an output folder has some."""
        self._directories.add(directory)

    def remove(self) -> None:
        """Remove all of them; what cannot be removed is left for the next run."""
        while self._directories:
            with suppress(OSError, OutputError):
                recover(self._directories.pop())


@contextmanager
def work_folder(directory: Path, kept: KeptFolders | None = None) -> Generator[Path]:
    """Hold the lock of `directory` and give a work folder for it, without files.

    It is empty unless there are `kept` folders in the tree; if these are given, those
    that are left in the end are added to them.

    Raises:
        OutputError: another process holds the lock.
        OSError: the folder above cannot be written.
    """
    path = work_path(directory)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = _locked(path, directory)
    try:
        journal.roll_forward(path, path / TREE, directory)
        if kept is not None and directory in kept:
            _empty(path)
        else:
            _clear(path)
        # Whatever stops this run, nobody commits what it leaves.
        (path / ".gitignore").write_text("*\n")
        yield path
    finally:
        try:
            # A journal that could not be finished is the next run's to finish.
            if not journal.is_pending(path):
                _tidy(path, directory, kept)
        finally:
            if handle is not None:
                os.close(handle)


def refuse_unfinished(directory: Path) -> None:
    """Make sure that no write of a folder stands half carried out; writes nothing.

    Raises:
        OutputError: one does; it is under way, or was interrupted.
    """
    path = work_path(directory)
    if not journal.is_pending(path):
        # What was staged only has touched nothing.
        return
    handle = _locked(path, directory)
    if handle is not None:
        os.close(handle)
    raise OutputError([_interrupted(directory)])


def recover(directory: Path, kept: KeptFolders | None = None) -> None:
    """Finish or undo what a killed run left behind; folders that are `kept` stay.

    Raises:
        OutputError: the run is not killed, it is still writing.
    """
    if os.path.lexists(work_path(directory)):
        with work_folder(directory, kept):
            pass


def _locked(path: Path, directory: Path) -> int | None:
    if sys.platform == "win32":
        # A folder cannot be opened, hence not locked, on Windows.
        path.mkdir(exist_ok=True)
        return None
    import fcntl  # noqa: PLC0415

    while True:
        path.mkdir(exist_ok=True)
        try:
            handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # The holder before us may have removed the folder we have just locked.
            if os.path.lexists(path) and os.path.samestat(
                os.fstat(handle), path.lstat()
            ):
                return handle
        except BlockingIOError:
            os.close(handle)
            raise OutputError([_busy(directory)]) from None
        except FileNotFoundError:
            pass
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _tidy(path: Path, directory: Path, kept: KeptFolders | None) -> None:
    # The write has succeeded or failed by now. What resists, such as a process that
    # still creates files in the replaced tree, is left for the next run.
    with suppress(OSError):
        if kept is not None:
            kept.add(directory)
            _empty(path)
        else:
            _clear(path)
            path.rmdir()


def _empty(path: Path) -> None:
    """Remove all files of the tree; of links none is followed."""
    tree = path / TREE
    if tree.is_symlink():
        tree.unlink()
    for name, folders, files in os.walk(tree):
        here = Path(name)
        linked = (one for one in folders if (here / one).is_symlink())
        for one in (*files, *linked):
            (here / one).unlink()


def _clear(path: Path) -> None:
    for child in path.iterdir():
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        else:
            child.unlink()


def _interrupted(directory: Path) -> Refusal:
    return Refusal(
        directory,
        "interrupted",
        "an earlier run was interrupted while it put files into this folder",
        "run 'clientpress generate', for a copy 'clientpress vendor', which finishes "
        "that first",
    )


def _busy(directory: Path) -> Refusal:
    return Refusal(
        directory,
        "busy",
        "another clientpress is writing this folder",
        "wait until it has ended, then run the command again",
    )
