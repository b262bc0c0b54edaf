"""One hostile document: pressed, and held against a harmless twin of it."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from clientpress.config import ApiConfig, PackageSettings
from clientpress.diagnostics import Diagnostic, SpecErrors
from clientpress.escape import literal
from clientpress.press import compile_api

from .documents import DOCUMENTS, Document, harmless, places
from .judge import Twin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Outcome = Literal["pressed", "refused"]


class EscapeError(AssertionError):
    """A client has what no harmless document would have given it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A document with a payload at one of its places."""

    document: str
    place: str
    payload: str

    def made(self) -> Document:
        """Return the document."""
        return filled(self.document, self.place, self.payload)

    def run(self) -> Outcome:
        """Press the document.

        Raises:
            EscapeError: the client is not that of a harmless document.
            StageError: the press broke.
        """
        try:
            files, warnings = _pressed(self.made())
        except SpecErrors as error:
            _check_said(error.diagnostics)
            if not error.diagnostics:
                raise EscapeError("refused without a word") from None
            return "refused"
        _check_said(warnings)
        found: list[str] = []
        for twin in _twins(self):
            found = twin.differences(files)
            if not found:
                return "pressed"
        raise EscapeError("\n".join(found))


def _twins(trial: Trial) -> Iterator[Twin]:
    """Yield clients of harmless documents, of which one is like the hostile one's.

    What is long is laid out and named in other ways, and so are names that msgspec does
    not take as they are, addresses with a blank, which are none, and tags that are paths.
    """
    yield _twin(trial.document, "", "")
    # One that may be known already, then one that is exactly as long.
    length = max(1, len(literal(trial.payload)) - 4)
    for long in ("a", "a" * 100, "a" * length):
        for text in (f"A-{long}", f"A-{long}\\", f"A {long}", f'A "{long}'):
            yield _twin(trial.document, trial.place, text)
    parts = trial.payload.split(".")
    if len(parts) > 1:
        text = ".".join("a" * max(1, len(part)) for part in parts)
        yield _twin(trial.document, trial.place, text)


def filled(document: str, place: str, text: str) -> Document:
    return DOCUMENTS[document](lambda one: text if one == place else harmless(one))


@lru_cache(500)
def _twin(document: str, place: str, text: str) -> Twin:
    files, _ = _pressed(filled(document, place, text))
    return Twin(files)


def _pressed(document: Document) -> tuple[Mapping[str, bytes], tuple[Diagnostic, ...]]:
    spec = _folder() / "openapi.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    settings = PackageSettings.derive("hostile")
    pressed = compile_api(ApiConfig(settings, spec, spec.parent / "client"))
    return pressed.files, pressed.warnings


def _check_said(found: tuple[Diagnostic, ...]) -> None:
    """See that nothing of the document steers the terminal that it is shown in."""
    for one in found:
        for line in one.render().split("\n"):
            if not line.isprintable():
                raise EscapeError(f"said: {line!r}")


@cache
def _folder() -> Path:
    """Return a folder of this process for its documents."""
    return Path(tempfile.mkdtemp(prefix=f"hostile-{os.getpid()}-"))


PLACES: tuple[tuple[str, str], ...] = tuple(
    (name, place) for name, document in DOCUMENTS.items() for place in places(document)
)
"""Documents and their places."""
