"""Reading and writing single files in folders that somebody else may have filled.

A checkout holds what its author put there: a link where a file is expected, a device
or a pipe that never ends. None of that is read, and nothing is written through it.
"""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# A pipe without a writer would be waited for. Windows has none of the three.
_READ = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def read_file(path: Path | str, *, follow: bool = True) -> bytes:
    """Return the content of a regular file; without `follow`, of no link to one.

    Thousands of files are read to see that nothing has changed. A path that is joined
    as text takes a third of the time.

    Raises:
        OSError: there is none, it cannot be read, or it is something else.
    """
    if not follow and not _NO_LINK and _is_link(path):
        raise OSError(errno.ELOOP, "it is a link", str(path))
    handle = os.open(path, _READ if follow else _READ | _NO_LINK)
    if stat.S_ISDIR(os.fstat(handle).st_mode):
        # `fdopen` would refuse it by the number of its descriptor.
        os.close(handle)
        reason = os.strerror(errno.EISDIR)
        raise IsADirectoryError(errno.EISDIR, reason, str(path))
    with os.fdopen(handle, "rb", buffering=0) as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is not a file", str(path))
        return file.read()


def with_line_feeds(content: bytes) -> bytes:
    """Return text with the line ends that we write.

    A checkout may have others, as git makes them on Windows, and is the same one.
    """
    # One character is looked for much faster than two.
    return content.replace(b"\r\n", b"\n") if b"\r" in content else content


def digest_contents(contents: Mapping[str, bytes], *, root: str = "") -> str:
    """Return one hex SHA-256 over names and texts, whatever their line ends are.

    The file `root` counts by its content only: renaming a document changes nothing.
    """
    total = hashlib.sha256()
    for name, content in sorted(contents.items()):
        text = with_line_feeds(content)
        # Lengths keep ("a", "bc") and ("ab", "c") apart.
        label = b"root" if name == root else name.encode()
        total.update(b"%d:%s%d:" % (len(label), label, len(text)))
        total.update(text)
    return total.hexdigest()


def replace_file(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there: no link is written through.

    Raises:
        OSError: the folder is missing or cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.urandom(8).hex()}.tmp")
    try:
        with draft.open("xb") as file:
            file.write(content)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


class FolderFiles:
    """Reads the files of a folder, none through a link; each folder in it is looked at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._linked: dict[str, bool] = {}

    def read(self, name: str) -> bytes:
        """Return the content of the file of that name.

        Raises:
            OSError: there is none, it cannot be read, or a link leads to it.
        """
        within = name.rpartition("/")[0]
        if within not in self._linked:
            self._linked[within] = leads_through_a_link(self._folder, name)
        if self._linked[within]:
            raise OSError(errno.ELOOP, "a link leads to it", name)
        return read_file(f"{self._folder}/{name}", follow=False)


def leads_through_a_link(folder: Path, name: str) -> bool:
    """Tell whether a folder on the way from `folder` to its file `name` is a link."""
    at = name.find("/")
    while at != -1:
        if _is_link(f"{folder}/{name[:at]}"):
            return True
        at = name.find("/", at + 1)
    return False


def _is_link(path: Path | str) -> bool:
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError):
        return False
