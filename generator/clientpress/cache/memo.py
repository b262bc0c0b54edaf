"""What this generator has worked out of a file before, for later runs to take.

A template that is compiled and a file of a document that is parsed are the same each
time. What is missing, damaged or of another generator or Python is worked out anew.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from .store import keep, recall, version_of

if TYPE_CHECKING:
    from pathlib import Path

# What results hang on besides this generator's own code.
_LIBRARIES = ("jinja2", "msgspec", "pyyaml")


class Memo:
    """Results of one generator, by name, each with what it was worked out of.

    They stand in `folder`, which has to be the user's own, since they are believed.
    Without one nothing is known or kept.
    """

    def __init__(self, folder: Path | None = None, fingerprint: str = "") -> None:
        self._folder = folder / "memo" if folder else None
        libraries = map(version_of, _LIBRARIES) if folder else ()
        self._by = repr([fingerprint, sys.version, *libraries]).encode()
        self.parsed: dict[str, tuple[bytes, Any]] = {}
        """What this process has parsed: path -> content and value, which stays as it is."""

    @property
    def is_kept(self) -> bool:
        """Whether there is a folder that results are kept in."""
        return self._folder is not None

    def recall(self, name: str, of: bytes = b"") -> bytes | None:
        """Return the result of that name that was worked out of `of`, None if unknown."""
        if self._folder is None:
            return None
        found = recall(self._path(name))
        digest, result = found[:32], found[32:]
        return result if digest == self._digest(of, result) else None

    def keep(self, name: str, result: bytes, of: bytes = b"") -> None:
        """Keep a result in place of the last one of that name, if that is possible."""
        if self._folder is not None:
            keep(self._path(name), self._digest(of, result) + result)

    def _path(self, name: str) -> Path | None:
        key = sha256(name.encode(errors="surrogateescape")).hexdigest()[:32]
        return self._folder / key if self._folder else None

    def _digest(self, of: bytes, result: bytes) -> bytes:
        parts = (sha256(part).digest() for part in (self._by, of, result))
        return sha256(b"".join(parts)).digest()
