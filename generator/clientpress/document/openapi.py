"""Get the verdict of openapi-spec-validator: kept, from a second process, or here."""

from __future__ import annotations

import json
from importlib import import_module
from typing import IO, TYPE_CHECKING, TypeAlias

from ..cache.verdicts import KeptVerdict, decode, encode
from ..second_process import SecondProcess, begun, can_fork
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
        self._second: SecondProcess | None = None
        if document.size >= _FORK_FROM_BYTES and can_fork():
            self._second = begun(self._send)
        self.is_beside = self._second is not None

    def result(self) -> _Found:
        """Wait for the check and return what it found.

        What our own pass found stands beside it, None unless it was left to this.
        """
        found = None
        if self._second is not None:
            found = _received(self._second.whole())
            self._second = None
        if found is None:
            # No second process, or one that died: do it here.
            found = self._found(own_too=self.is_beside)
        self._kept.keep(found[0])
        return found

    def cancel(self) -> None:
        """End the second process, if there is one."""
        if self._second is not None:
            self._second.end()
            self._second = None

    def _send(self, pipe: IO[bytes]) -> None:
        theirs, own = self._found(own_too=True)
        said = [encode(theirs), None if own is None else encode(own)]
        pipe.write(json.dumps(said).encode())

    def _found(self, *, own_too: bool) -> _Found:
        own = self._own() if own_too else None
        theirs = self._theirs
        return _check(self._document) if theirs is None else theirs, own


def load_validator() -> None:
    """Load what checks now, for a process that will check documents again and again."""
    import_module("clientpress.document.own_pass")
    import_module("clientpress.document.specification")


def _check(document: Document) -> list[Problem]:
    # Loading the validator takes longer than checking a small document, and is
    # not needed where a verdict is kept.
    from .specification import check  # noqa: PLC0415

    is_old = is_swagger(document.written)
    version = "2.0" if is_old else f"3.{minor_version(document.root)}"
    return check(document.written, version)


def _received(sent: bytes) -> _Found | None:
    """Return what the second process found, None if it died."""
    try:
        theirs, own = json.loads(sent)
        return decode(theirs), None if own is None else decode(own)
    except (ValueError, TypeError):
        return None
