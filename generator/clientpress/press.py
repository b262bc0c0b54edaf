"""Runs the stages: every API first, then the writing.

A broken spec in one API leaves the folders of all untouched.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import pressed
from .diagnostics import Diagnostic, Problem, SpecErrors
from .fingerprint import generator_fingerprint, origin_of
from .output.errors import OutputError, Refusal, near
from .output.manifest import Origin, describe
from .output.write import Change, WriteReport, prepare
from .stages import Stages

if TYPE_CHECKING:
    from .config import ApiConfig
    from .document.load import Document
    from .ir import Api

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


@dataclass(frozen=True, slots=True)
class Compiled:
    """The files of one API in memory, by relative posix path.

    `fingerprint` is that of the generator that made them.
    """

    api: ApiConfig
    files: Mapping[str, bytes]
    origin: Origin
    fingerprint: str
    formatted: bool
    warnings: tuple[Diagnostic, ...]
    seconds: Mapping[str, float]

    def manifest(self) -> bytes:
        """Return the manifest that belongs to the files."""
        return describe(self.origin, self.files).render()

    def record(self) -> None:
        """Keep for `check` that the output folder holds these files."""
        # Without `--format` the same generator may give other files.
        if not self.formatted:
            pressed.record(self.api, self.fingerprint, self.manifest())


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did for one API; `seconds` by stage, in order."""

    name: str
    written: WriteReport
    warnings: tuple[Diagnostic, ...]
    seconds: Mapping[str, float]


class Run:
    """The stages of one API: announced, timed, and named when one breaks."""

    def __init__(self, name: str, listener: Listener) -> None:
        self.name = name
        self.seconds: dict[str, float] = {}
        self._listener = listener

    @contextmanager
    def stage(self, stage: str) -> Generator[None]:
        """Run a block as a stage.

        Raises:
            StageError: the block raised what no stage is meant to raise.
        """
        self._listener(self.name, stage)
        start = time.perf_counter()
        try:
            yield
        except (SpecErrors, OutputError, OSError):
            raise
        except Exception as error:
            raise StageError(self.name, stage) from error
        finally:
            self.seconds[stage] = time.perf_counter() - start


def press(
    apis: Sequence[ApiConfig],
    *,
    force: bool = False,
    format: bool = False,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> list[Report]:
    """Press each API into its output folder, in the order given.

    Raises:
        SpecErrors: with the findings of every API; nothing was written.
        OutputError: a folder may not be written as it stands; nothing was written.
        StageError: a bug in clientpress; nothing was written.
        OSError: a file cannot be read or written. A folder is never half written.
    """
    stages = stages if stages is not None else Stages()
    compiled: list[Compiled] = []
    findings: list[Diagnostic] = []
    for api in apis:
        try:
            compiled.append(
                compile_api(api, format=format, listener=listener, stages=stages)
            )
        except SpecErrors as error:
            findings += error.diagnostics
    if findings:
        raise SpecErrors(findings)
    return _write(compiled, force=force, listener=listener)


def compile_api(
    api: ApiConfig,
    *,
    format: bool = False,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> Compiled:
    """Run every stage of one API up to the files, in memory.

    Raises:
        SpecErrors: the document has errors.
        StageError: a bug in clientpress.
        OSError: a file cannot be read.
    """
    stages = stages if stages is not None else Stages()
    run = Run(api.name, listener)
    # Read before the stages: an edit of the generator during the run is then seen
    # by the next check instead of being taken for what made these files.
    fingerprint = generator_fingerprint()
    document, lowered, warnings = _lowered(api, run, stages)
    with run.stage("render"):
        texts = stages.render(lowered, api.settings)
    if format:
        with run.stage("format"):
            texts = {
                name: stages.format(text) if name.endswith(".py") else text
                for name, text in texts.items()
            }
    with run.stage("encode"):
        files = {name: text.encode() for name, text in texts.items()}
        origin = origin_of(api, document)
    return Compiled(api, files, origin, fingerprint, format, warnings, run.seconds)


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
    run = Run(api.name, listener)
    _, lowered, _ = _lowered(api, run, stages)
    with run.stage("dump"):
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
    return _lowered(api, Run(api.name, listener), stages)[2]


def _lowered(
    api: ApiConfig, run: Run, stages: Stages
) -> tuple[Document, Api, tuple[Diagnostic, ...]]:
    with run.stage("load"):
        document = stages.load(near(api.spec))
    with run.stage("normalise"):
        root: dict[str, Any] = stages.normalise(document)
    with run.stage("validate"):
        problems = stages.validate(
            document, root, house_rules=api.house_rules, cache=api.cache
        )
        _stop_on_errors(document, problems)
    with run.stage("lower"):
        lowered, more = stages.lower(root, document.schema_home)
        problems = [*problems, *more]
        _stop_on_errors(document, problems)
        warnings = tuple(document.describe(problem) for problem in problems)
    return document, lowered, warnings


def _stop_on_errors(document: Document, problems: Sequence[Problem]) -> None:
    if any(problem.severity == "error" for problem in problems):
        raise SpecErrors(document.describe(problem) for problem in problems)


def _write(
    compiled: Sequence[Compiled], *, force: bool, listener: Listener
) -> list[Report]:
    runs = [Run(one.api.name, listener) for one in compiled]
    refusals: list[Refusal] = []
    with ExitStack() as stack:
        changes: list[Change] = []
        for one, run in zip(compiled, runs, strict=True):
            with run.stage("stage"):
                try:
                    ready = prepare(one.api.output, one.files, one.origin, force=force)
                    changes.append(stack.enter_context(ready))
                except OutputError as error:
                    refusals += error.refusals
        if refusals:
            raise OutputError(refusals)
        reports: list[Report] = []
        for one, run, change in zip(compiled, runs, changes, strict=True):
            with run.stage("write"):
                written = change.commit()
                one.record()
            seconds = {**one.seconds, **run.seconds}
            reports.append(Report(one.api.name, written, one.warnings, seconds))
    return reports
