"""Reads a document: from its files to the IR, with all that is wrong with it.

What is written of it is made elsewhere; whoever only asks what a document means reads it
and no more.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .cache.fingerprint import code_fingerprint
from .cache.memo import Memo
from .diagnostics import Diagnostic, Problem, SpecErrors, has_errors, weighed
from .document.depth import deepest
from .output.errors import OutputError, near
from .stages import Stages

if TYPE_CHECKING:
    from .config import ApiConfig
    from .document.load import Document
    from .ir import Api
    from .rules import Reading
    from .stages import Validation

_DEEPEST = 4_000
"""Calls inside of calls: schemas of others refer to each other in long chains."""

Listener = Callable[[str, str], None]
"""Told the API's name and the stage that begins."""


class StageError(Exception):
    """A stage failed in a way nobody foresaw: a bug in clientpress.

    The cause is chained; `api` and `stage` say where it happened.
    """

    def __init__(self, api: str, stage: str) -> None:
        self.api = api
        self.stage = stage
        super().__init__(api, stage)

    def __str__(self) -> str:
        return f"stage '{self.stage}' failed for {self.api}"


class Run:
    """The stages of one API: announced, timed, and named when one breaks."""

    def __init__(self, name: str, listener: Listener) -> None:
        self.name = name
        self.document: Document | None = None
        """The document, once it is loaded."""
        self.seconds: dict[str, float] = {}
        self._listener = listener

    @contextmanager
    def stage(self, stage: str) -> Generator[None]:
        """Run a block as a stage.

        Raises:
            SpecErrors: the document leads deeper than Python can follow.
            StageError: the block raised what no stage is meant to raise.
        """
        self._listener(self.name, stage)
        start = time.perf_counter()
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, _DEEPEST))
        try:
            yield
        except (SpecErrors, OutputError, OSError):
            raise
        except RecursionError:
            raise SpecErrors([_too_deep(stage, self.document)]) from None
        except Exception as error:
            raise StageError(self.name, stage) from error
        finally:
            sys.setrecursionlimit(limit)
            spent = time.perf_counter() - start
            self.seconds[stage] = self.seconds.get(stage, 0.0) + spent


def read_api(
    api: ApiConfig,
    *,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
    whole: bool = True,
) -> tuple[Document, Api]:
    """Return the document of one API as it was read, and what it means.

    Unless `whole`, a document that can be read is not asked for its other errors.

    Raises:
        SpecErrors: the document has errors.
        StageError: a bug in clientpress.
    """
    stages = stages if stages is not None else Stages()
    memo = Memo(api.cache, code_fingerprint())
    run = Run(api.name, listener)
    with collector_paused(), checking(api, run, stages, memo) as checked:
        lowered = checked.lower()
        if whole:
            checked.finish()
        return checked.document, lowered


def dump_ir(
    api: ApiConfig,
    *,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> str:
    """Return the intermediate representation of one API as JSON.

    Raises:
        SpecErrors: the document has errors.
        StageError: a bug in clientpress.
    """
    stages = stages if stages is not None else Stages()
    _, lowered = read_api(api, listener=listener, stages=stages)
    with Run(api.name, listener).stage("dump"):
        return stages.dump(lowered)


def validate_api(
    api: ApiConfig,
    *,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> tuple[Diagnostic, ...]:
    """Return the warnings of one document.

    Raises:
        SpecErrors: the document has errors; the warnings are among them.
        StageError: a bug in clientpress.
    """
    stages = stages if stages is not None else Stages()
    memo = Memo(api.cache, code_fingerprint())
    with checking(api, Run(api.name, listener), stages, memo) as checked:
        checked.lower()
        return checked.finish()


class Checked:
    """A document whose validation may still be under way in a second process."""

    def __init__(
        self,
        document: Document,
        root: dict[str, Any],
        validation: Validation,
        run: Run,
        stages: Stages,
        *,
        reading: Reading,
    ) -> None:
        self.document = document
        self.reading: Reading = reading
        self._root = root
        self._validation: Validation | None = validation
        self._run = run
        self._stages = stages
        self._problems: list[Problem] = []

    def lower(self) -> Api:
        """Return what the document means, unless it has errors that are known."""
        with self._run.stage("lower"):
            lowered, problems = self._stages.lower(
                self._root, self.document.schema_file
            )
        self._problems = problems
        if has_errors(problems, self.reading):
            self.finish()
        return lowered

    def finish(self) -> tuple[Diagnostic, ...]:
        """Wait for the validation; return the warnings, or raise SpecErrors."""
        validation, self._validation = self._validation, None
        if validation is not None:
            with self._run.stage("validate"):
                found = validation.finish()
            # Lowering was not made for what validation refuses, so its word is void.
            lowered = [] if has_errors(found, self.reading) else self._problems
            self._problems = [*found, *lowered]
        described = weighed(
            [
                *self.document.diagnostics,
                *(self.document.describe(problem) for problem in self._problems),
            ],
            self.reading,
        )
        # Two stages may stumble over one thing; the first says more of it.
        unique = {(d.position, d.code, d.message): d for d in reversed(described)}
        findings = tuple(reversed(unique.values()))
        if has_errors(findings, self.reading):
            raise SpecErrors(findings)
        return findings

    def cancel(self) -> None:
        """Do not wait for the validation."""
        validation, self._validation = self._validation, None
        if validation is not None:
            validation.cancel()


@contextmanager
def checking(
    api: ApiConfig, run: Run, stages: Stages, memo: Memo
) -> Generator[Checked]:
    """Load and validate a document; the block runs while the validator does.

    An error in the block may come of a document that the validator refuses. Then
    what the validator found is raised instead.
    """
    with run.stage("load"):
        document = run.document = stages.load(near(api.spec), api.reach, memo)
    if api.edits:
        with run.stage("edit"):
            document = run.document = _edited(document, api, stages)
    with run.stage("normalise"):
        root = stages.normalise(document)
    with run.stage("validate"):
        validation = stages.validate(
            document, root, house_rules=api.house_rules, cache=api.cache
        )
    checked = Checked(document, root, validation, run, stages, reading=api.reading)
    try:
        if has_errors([*document.diagnostics, *validation.problems], api.reading):
            checked.finish()
        yield checked
    except Exception:
        checked.finish()
        raise
    finally:
        checked.cancel()


def _edited(document: Document, api: ApiConfig, stages: Stages) -> Document:
    """Edit a document; what is said of an edit names the API whose table has it."""
    try:
        edited = stages.edit(document, api.edits)
    except SpecErrors as error:
        raise SpecErrors(_of_tables(error.diagnostics, api)) from None
    edited.diagnostics = tuple(_of_tables(edited.diagnostics, api))
    return edited


def _of_tables(found: Iterable[Diagnostic], api: ApiConfig) -> Iterator[Diagnostic]:
    for one in found:
        is_of_table = one.code in ("config", "brought-along", "left-out")
        message = f"[apis.{api.table or api.name}]: {one.message}"
        yield replace(one, message=message) if is_of_table else one


def _too_deep(stage: str, document: Document | None) -> Diagnostic:
    message = f"the document leads deeper than this program can follow ({stage})"
    if document is None:
        return Diagnostic(None, "too-deep", message)
    place, count = deepest(document.root)
    hint = f"{count} references lead here, one from what the other refers to"
    return document.describe(Problem(place, "too-deep", message, hint))


@contextmanager
def collector_paused() -> Generator[None]:
    """Pause the search for cycles: a run makes few, and a lot that is searched."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            # All that was made counts as old. As new it would be searched at once.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
