"""Get the verdict of openapi-spec-validator: kept, from a second process, or here."""

from __future__ import annotations

import gc
import json
import os
import signal
import threading
from contextlib import suppress
from hashlib import sha256
from importlib import metadata
from typing import TYPE_CHECKING

from ..diagnostics import Problem
from ..files import read_file, replace_file
from .normalise import minor_version

if TYPE_CHECKING:
    from pathlib import Path

    from .load import Document

_FORK_FROM_BYTES = 200_000
"""Below this the check takes less time than is worth a second process."""
_FORMAT = 3
"""Of the kept verdicts; raise it when what this module reports changes."""


class Verdict:
    """A check under way, possibly in a second process; ask once for the result."""

    def __init__(self, document: Document, cache: Path | None) -> None:
        self._document = document
        # The key is made of the files, of which an edited document is another reading.
        cache = None if document.is_edited else cache
        self._kept = cache / f"openapi-{_key(document)}.json" if cache else None
        self._child: tuple[int, int] | None = None  # process id, pipe
        self._text = self._read_kept()
        if self._text is None and _worth_forking(document):
            self._child = _fork(document)

    def result(self) -> list[Problem]:
        """Wait for the check and return what it found."""
        text = self._text
        if text is None and self._child is not None:
            text = _collect(self._child)
            self._child = None
        if text is None or (problems := _decode(text)) is None:
            # No second process, or one that died: do it here.
            problems = _check(self._document)
            text = _encode(problems)
        if self._text is None:
            self._keep(text)
        return problems

    def cancel(self) -> None:
        """End the second process, if there is one."""
        if self._child is not None:
            pid, pipe = self._child
            self._child = None
            os.close(pipe)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)

    def _read_kept(self) -> str | None:
        try:
            text = read_file(self._kept).decode() if self._kept else None
        except (OSError, ValueError):
            return None
        return text if text is not None and _decode(text) is not None else None

    def _keep(self, text: str) -> None:
        if self._kept is None:
            return
        # The verdict stands without being kept.
        with suppress(OSError):
            self._kept.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._kept, text.encode())


def _check(document: Document) -> list[Problem]:
    # Loading the validator takes longer than checking a small document, and is
    # not needed where a verdict is kept.
    from .specification import check  # noqa: PLC0415

    return check(document.written, f"3.{minor_version(document.root)}")


def _key(document: Document) -> str:
    versions = [
        f"{name} {metadata.version(name)}"
        for name in ("openapi-spec-validator", "jsonschema-rs", "jsonschema")
    ]
    text = "\n".join([str(_FORMAT), document.digest, *versions])
    return sha256(text.encode()).hexdigest()[:32]


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
                pipe.write(_encode(_check(document)))
        finally:
            os._exit(0)  # no exit handlers and no output of the parent's
    os.close(writer)
    return pid, reader


def _collect(child: tuple[int, int]) -> str:
    pid, reader = child
    with os.fdopen(reader, encoding="utf-8") as pipe:
        text = pipe.read()
    os.waitpid(pid, 0)
    return text


def _encode(problems: list[Problem]) -> str:
    rows = [[list(p.pointer), p.code, p.message, p.at_key] for p in problems]
    return json.dumps(rows)


def _decode(text: str) -> list[Problem] | None:
    try:
        rows = json.loads(text)
        return [
            Problem(tuple(pointer), code, message, at_key=at_key)
            for pointer, code, message, at_key in rows
        ]
    except (ValueError, TypeError):
        return None
