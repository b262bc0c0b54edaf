"""Reading and writing single files in folders that somebody else may have filled.

A checkout holds what its author put there: a link where a file is expected, a device
or a pipe that never ends. None of that is read, and nothing is written through it.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# A pipe without a writer would be waited for. Windows has none of the three.
_READ = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def read_file(path: Path, *, follow: bool = True) -> bytes:
    """Return the content of a regular file; without `follow`, of no link to one.

    Raises:
        OSError: there is none, it cannot be read, or it is something else.
    """
    if not follow and path.is_symlink():
        raise OSError(errno.ELOOP, "it is a link", str(path))
    handle = os.open(path, _READ)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is not a file", str(path))
        return file.read()


def replace_file(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there: no link is written through.

    Raises:
        OSError: the folder is missing or cannot be written.
    """
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def leads_through_a_link(folder: Path, name: str) -> bool:
    """Tell whether a folder on the way from `folder` to its file `name` is a link."""
    steps = name.split("/")[:-1]
    return any(
        folder.joinpath(*steps[:length]).is_symlink()
        for length in range(1, len(steps) + 1)
    )
