"""The stages of one API, which take what has not changed since the last run from there.

An edit of `clientpress.toml` leaves the document as it was read, and one of a template all
that comes before it. An edit of the document leaves most of the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..cache.files import Rendered
from ..cache.memo import Memo
from ..cache.plans import Plans
from ..config import PackageSettings
from ..diagnostics import Problem
from ..document.load import Document
from ..edits import Edits
from ..ir import Api
from ..output.manifest import digest_files
from ..reach import Reach
from ..stages import SchemaFile, Stages, Validation


class Memory:
    """What the stages of one API came to the last time.

    What a stage is given is told by its identity, and the files by their digest.
    """

    def __init__(self, stages: Stages) -> None:
        self._real = stages
        self._plans: Plans | None = None
        self._parsed: dict[str, tuple[bytes, Any]] = {}
        self._loaded: tuple[tuple[Path, Reach], Document] | None = None
        self._edited: tuple[Document, str, Document] | None = None
        self._normalised: tuple[Document, dict[str, Any]] | None = None
        self._validated: tuple[dict[str, Any], bool, _Remembered] | None = None
        self._lowered: tuple[dict[str, Any], tuple[Api, list[Problem]]] | None = None

    def stages(self) -> Stages:
        """Return the stages that remember."""
        return replace(
            self._real,
            load=self._load,
            edit=self._edit,
            normalise=self._normalise,
            validate=self._validate,
            lower=self._lower,
            render=self._render,
        )

    def _load(self, path: Path, reach: Reach, memo: Memo) -> Document:
        if self._loaded is not None:
            of, document = self._loaded
            if of == (path, reach) and _is_unchanged(document):
                return document
        self._loaded = None
        memo.parsed = self._parsed
        document = self._real.load(path, reach, memo)
        self._loaded = (path, reach), document
        return document

    def _edit(self, document: Document, edits: Edits) -> Document:
        text = edits.text()
        if self._edited is not None and self._edited[0] is document:
            _, said, edited = self._edited
            if said == text:
                return edited
        edited = self._real.edit(document, edits)
        self._edited = document, text, edited
        return edited

    def _normalise(self, document: Document) -> dict[str, Any]:
        if self._normalised is None or self._normalised[0] is not document:
            self._normalised = document, self._real.normalise(document)
        return self._normalised[1]

    def _validate(
        self,
        document: Document,
        root: dict[str, Any],
        *,
        house_rules: bool,
        cache: Path | None = None,
    ) -> Validation:
        if self._validated is not None and self._validated[0] is root:
            _, by_house, known = self._validated
            if by_house == house_rules and known.is_finished:
                return known
        begun = self._real.validate(
            document, root, house_rules=house_rules, cache=cache
        )
        remembered = _Remembered(begun)
        self._validated = root, house_rules, remembered
        return remembered

    def _lower(
        self, root: dict[str, Any], schema_file: SchemaFile
    ) -> tuple[Api, list[Problem]]:
        if self._lowered is None or self._lowered[0] is not root:
            self._lowered = root, self._real.lower(root, schema_file)
        return self._lowered[1]

    def _render(
        self, api: Api, settings: PackageSettings, rendered: Rendered, document: str
    ) -> Mapping[str, str]:
        self._plans = self._plans or rendered.plans
        self._plans.begin()
        rendered.plans = self._plans
        return self._real.render(api, settings, rendered, document)


class _Remembered:
    """A validation that may be asked again for what it has found."""

    def __init__(self, begun: Validation) -> None:
        self.problems = begun.problems
        self._begun = begun
        self._found: list[Problem] | None = None

    @property
    def is_finished(self) -> bool:
        """Whether all is known."""
        return self._found is not None

    def finish(self) -> list[Problem]:
        """Return all problems."""
        if self._found is None:
            self._found = self._begun.finish()
        return self._found

    def cancel(self) -> None:
        """Give up what is not known."""
        if self._found is None:
            self._begun.cancel()


def _is_unchanged(document: Document) -> bool:
    path = document.path
    try:
        digest = digest_files(path.parent, document.names, root=path.name)
    except OSError:
        return False
    return digest == document.digest
