"""Get the verdict of openapi-spec-validator: kept, from a second process, or here."""

from __future__ import annotations

import gc
import json
import os
import signal
import threading
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias

from ..cache.verdicts import KeptVerdict, decode, encode
from .layouts import is_swagger
from .normalise import minor_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ..diagnostics import Problem
    from .load import Document

_FORK_FROM_BYTES = 200_000
"""Below this the check takes less time than is worth a second process."""


_Found: TypeAlias = "tuple[list[Problem], list[Problem] | None]"
Own: TypeAlias = "Callable[[], list[Problem]]"
"""Our own pass over the document."""


class Verdict:
    """A check under way, possibly in a second process; ask once for the result.

    `is_beside` says that there is one. Our own pass is made there as well: what comes
    after it takes longer than both together.
    """

    def __init__(self, document: Document, cache: Path | None, own: Own) -> None:
        self._document = document
        self._own = own
        # The files say nothing of an edited document, which is another reading of them.
        is_alone = document.is_edited or document.reaches_out
        cache = None if is_alone else cache
        self._kept = KeptVerdict(cache, document.path, document.digest)
        self._theirs = self._kept.problems()
        self._child: tuple[int, int] | None = None  # process id, pipe
        if _worth_forking(document):
            self._child = _fork(partial(self._found, own_too=True))
        self.is_beside = self._child is not None

    def result(self) -> _Found:
        """Wait for the check and return what it found.

        What our own pass found stands beside it, None unless it was left to this.
        """
        found = None
        if self._child is not None:
            found = _collect(self._child)
            self._child = None
        if found is None:
            # No second process, or one that died: do it here.
            found = self._found(own_too=self.is_beside)
        self._kept.keep(found[0])
        return found

    def cancel(self) -> None:
        """End the second process, if there is one."""
        if self._child is not None:
            pid, pipe = self._child
            self._child = None
            os.close(pipe)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _found(self, *, own_too: bool) -> _Found:
        own = self._own() if own_too else None
        theirs = self._theirs
        return _check(self._document) if theirs is None else theirs, own


def load_validator() -> None:
    """Load the validator now, for a process that will check documents again and again."""
    import_module("clientpress.document.specification")


def _check(document: Document) -> list[Problem]:
    # Loading the validator takes longer than checking a small document, and is
    # not needed where a verdict is kept.
    from .specification import check  # noqa: PLC0415

    is_old = is_swagger(document.written)
    version = "2.0" if is_old else f"3.{minor_version(document.root)}"
    return check(document.written, version)


def _worth_forking(document: Document) -> bool:
    return (
        hasattr(os, "fork")
        # A fork copies one thread; locks held by others would stay locked.
        and threading.active_count() == 1
        and document.size >= _FORK_FROM_BYTES
    )


def _fork(find: Callable[[], _Found]) -> tuple[int, int] | None:
    try:
        reader, writer = os.pipe()
    except OSError:
        return None
    try:
        pid = os.fork()
    except OSError:
        os.close(reader)
        os.close(writer)
        return None
    if pid == 0:
        try:
            gc.disable()  # collecting would copy the parent's pages
            os.close(reader)
            with os.fdopen(writer, "w", encoding="utf-8") as pipe:
                theirs, own = find()
                said = [encode(theirs), None if own is None else encode(own)]
                pipe.write(json.dumps(said))
        finally:
            os._exit(0)  # no exit handlers and no output of the parent's
    os.close(writer)
    return pid, reader


def _collect(child: tuple[int, int]) -> _Found | None:
    pid, reader = child
    with os.fdopen(reader, encoding="utf-8") as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    try:
        theirs, own = json.loads(text)
        return decode(theirs), None if own is None else decode(own)
    except (ValueError, TypeError):
        return None
