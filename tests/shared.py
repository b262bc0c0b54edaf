"""What the workers of one test run make once and share.

The process that starts the workers makes a folder and tells them by the environment; a
run inside of a test has a folder of its own. A program that is no test run has one too.
"""

from __future__ import annotations

import atexit
import fcntl
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

VARIABLE = "CLIENTPRESS_TESTS_SHARED"
_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of an unguessable name is made there
_ROOM = 2**30


def begin() -> None:
    """Make the folder of this run, which goes away when this process ends.

    It holds some ten thousand small files: in memory, where the system has room for them.
    """
    folder = tempfile.mkdtemp(prefix="clientpress-tests-", dir=_memory())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ[VARIABLE] = folder


def _memory() -> Path | None:
    if not os.access(_MEMORY, os.W_OK) or shutil.disk_usage(_MEMORY).free < _ROOM:
        return None
    return _MEMORY


@cache
def run_folder() -> Path:
    """Return the folder of this run."""
    if VARIABLE not in os.environ:
        begin()
    return Path(os.environ[VARIABLE])


def once(name: str, make: Callable[[Path], object]) -> Path:
    """Return what `make` puts at a path of that name, whoever is the first to ask.

    The others wait. Where `make` raises, the next one tries again.
    """
    path = run_folder() / name
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}")
    with unfinished.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            make(unfinished)
            unfinished.rename(path)
    return path
