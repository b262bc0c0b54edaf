"""Get the verdict of openapi-spec-validator: kept, from a second process, or here."""

from __future__ import annotations

import gc
import json
import os
import signal
import threading
from typing import TYPE_CHECKING

from ..cache.verdicts import KeptVerdict, decode, encode
from .layouts import is_swagger
from .normalise import minor_version

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnostics import Problem
    from .load import Document

_FORK_FROM_BYTES = 200_000
"""Below this the check takes less time than is worth a second process."""


class Verdict:
    """A check under way, possibly in a second process; ask once for the result."""

    def __init__(self, document: Document, cache: Path | None) -> None:
        self._document = document
        # The files say nothing of an edited document, which is another reading of them.
        is_alone = document.is_edited or document.reaches_out
        cache = None if is_alone else cache
        self._kept = KeptVerdict(cache, document.path, document.digest)
        self._problems = self._kept.problems()
        self._child: tuple[int, int] | None = None  # process id, pipe
        if self._problems is None and _worth_forking(document):
            self._child = _fork(document)

    def result(self) -> list[Problem]:
        """Wait for the check and return what it found."""
        if self._problems is not None:
            return self._problems
        problems = None
        if self._child is not None:
            problems = _collect(self._child)
            self._child = None
        if problems is None:
            # No second process, or one that died: do it here.
            problems = _check(self._document)
        self._kept.keep(problems)
        return problems

    def cancel(self) -> None:
        """End the second process, if there is one."""
        if self._child is not None:
            pid, pipe = self._child
            self._child = None
            os.close(pipe)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


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


def _fork(document: Document) -> tuple[int, int] | None:
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
                pipe.write(json.dumps(encode(_check(document))))
        finally:
            os._exit(0)  # no exit handlers and no output of the parent's
    os.close(writer)
    return pid, reader


def _collect(child: tuple[int, int]) -> list[Problem] | None:
    pid, reader = child
    with os.fdopen(reader, encoding="utf-8") as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    try:
        return decode(json.loads(text))
    except (ValueError, TypeError):
        return None
