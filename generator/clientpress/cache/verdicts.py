"""What openapi-spec-validator said of a document, which takes it seconds to say.

There is one file for each document of a project, which holds the latest verdict and
what that was given on: the files and the versions of the validators.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from ..diagnostics import Problem
from .store import keep, recall, version_of

if TYPE_CHECKING:
    from pathlib import Path

_FORMAT = 5
"""Raise it when the press reads the validator's findings in another way."""
_BY = ("openapi-spec-validator", "jsonschema-rs", "jsonschema")


class KeptVerdict:
    """The verdict on the document at `path`, whose files have the digest `digest`."""

    def __init__(self, cache: Path | None, path: Path, digest: str) -> None:
        name = sha256(str(path.resolve()).encode(errors="surrogateescape")).hexdigest()
        self._path = cache / "verdicts" / f"{name[:32]}.json" if cache else None
        self._on = [_FORMAT, digest, *map(version_of, _BY)]

    def problems(self) -> list[Problem] | None:
        """Return what was found, None if that is not known."""
        try:
            kept: Any = json.loads(recall(self._path))
            return decode(kept["problems"]) if kept["on"] == self._on else None
        except (ValueError, LookupError, TypeError, RecursionError):
            return None

    def keep(self, problems: list[Problem]) -> None:
        """Keep what was found."""
        kept = {"on": self._on, "problems": encode(problems)}
        keep(self._path, json.dumps(kept).encode())


def encode(problems: list[Problem]) -> list[list[Any]]:
    """Return problems as JSON."""
    return [
        [list(p.pointer), p.code, p.message, p.hint, p.at_key, p.as_written]
        for p in problems
    ]


def decode(rows: Any) -> list[Problem]:
    """Return the problems that `encode` wrote; raises ValueError or TypeError."""
    return [
        Problem(tuple(pointer), code, message, hint, at_key, as_written)
        for pointer, code, message, hint, at_key, as_written in rows
    ]
