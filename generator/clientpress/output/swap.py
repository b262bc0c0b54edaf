"""Two folders change places in one step, where the system can do it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def exchange(one: Path, other: Path) -> bool:
    """Exchange two folders atomically; False, with nothing done, where impossible."""
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415

    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "renameat2"):
        return False
    result: int = libc.renameat2(
        _AT_FDCWD,
        ctypes.c_char_p(os.fsencode(one)),
        _AT_FDCWD,
        ctypes.c_char_p(os.fsencode(other)),
        _RENAME_EXCHANGE,
    )
    # Old kernels, some file systems and mount points refuse; the caller has
    # another way, which will meet the same error if it is a real one.
    return result == 0


def flush(tree: Path, files: list[Path]) -> None:
    """Bring `files`, all below `tree`, to the disk before they are put in place."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415

        libc = ctypes.CDLL(None, use_errno=True)
        # One call for the file system: 3,000 calls of fsync took 30 times as long.
        if hasattr(libc, "syncfs"):
            handle = os.open(tree, os.O_RDONLY)
            try:
                if libc.syncfs(handle) == 0:
                    return
            finally:
                os.close(handle)
    for path in files:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


def flush_folder(path: Path) -> None:
    """Bring the entries of one folder to the disk."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
