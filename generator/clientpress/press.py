"""Runs the stages: every API first, then the writing.

A broken spec in one API leaves the folders of all untouched.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import (
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .beside import files_beside
from .cache import outputs
from .cache.files import Rendered
from .cache.fingerprint import generator_fingerprint, origin_of, origin_on_disk
from .cache.memo import Memo
from .diagnostics import Diagnostic, Problem, SpecErrors, has_errors, weighed
from .document.depth import deepest
from .output.errors import OutputError, Refusal, near
from .output.manifest import Origin, describe
from .output.work import recover
from .output.write import Change, WriteReport, prepare
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
    rendered: Rendered
    warnings: tuple[Diagnostic, ...]
    seconds: Mapping[str, float]
    selected: str = ""

    def manifest(self) -> bytes:
        """Return the manifest that belongs to the files."""
        return describe(self.origin, self.files).render()

    def record(self) -> None:
        """Keep for later runs that the output folder holds these files."""
        # Without `--format` the same generator may give other files.
        if not self.formatted:
            quiet = not self.warnings
            outputs.record(self.api, self.fingerprint, self.manifest(), quiet=quiet)
            self.rendered.keep()


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did for one API; `seconds` by stage, in order.

    `selected` says how much of a document is left after a selection.
    """

    name: str
    written: WriteReport
    warnings: tuple[Diagnostic, ...]
    seconds: Mapping[str, float]
    selected: str = ""


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
    reports: dict[str, Report] = {}
    compiled: list[Compiled] = []
    findings: list[Diagnostic] = []
    for api in apis:
        current = None if format else _up_to_date(api, listener)
        if current is not None:
            reports[api.name] = current
            continue
        try:
            compiled.append(
                compile_api(api, format=format, listener=listener, stages=stages)
            )
        except SpecErrors as error:
            findings += error.diagnostics
    if findings:
        raise SpecErrors(findings)
    for report in _write(compiled, force=force, listener=listener):
        reports[report.name] = report
    return [reports[api.name] for api in apis]


def _up_to_date(api: ApiConfig, listener: Listener) -> Report | None:
    """Return the report on a folder that hashes show to be what it should be.

    Not where there is something to say of the document, which the stages say.
    """
    run = Run(api.name, listener)
    with run.stage("compare"):
        recover(api.output.resolve())
        found = outputs.up_to_date(api, quiet=True)
    if found is None:
        return None
    written = WriteReport(api.output.resolve(), (), (), tuple(sorted(found.files)), ())
    return Report(api.name, written, (), run.seconds)


def compile_api(
    api: ApiConfig,
    *,
    format: bool = False,
    anew: bool = False,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> Compiled:
    """Run every stage of one API up to the files, in memory.

    With `anew` nothing is taken from the files that stand in the output folder.

    Raises:
        SpecErrors: the document has errors.
        StageError: a bug in clientpress.
        OSError: a file cannot be read.
    """
    from .render.runtime import runtime_files  # noqa: PLC0415

    stages = stages if stages is not None else Stages()
    run = Run(api.name, listener)
    # Read before the stages: an edit of the generator during the run is then seen
    # by the next check instead of being taken for what made these files.
    fingerprint = generator_fingerprint()
    memo = Memo() if anew else Memo(api.cache, fingerprint)
    if api.is_runtime:
        files = {
            name: text.encode() for name, text in runtime_files(None, memo).items()
        }
        return Compiled(
            *(api, files, origin_on_disk(api, ()), fingerprint, False),
            *(Rendered(memo=memo), (), run.seconds),
        )
    # What is known of files is known by their places in a whole client.
    rendered = Rendered(api, fingerprint, memo, anew=anew)
    if format or api.copied:
        rendered = Rendered(memo=memo)
    with _collector_paused(), _checked(api, run, stages, memo) as checked:
        lowered = checked.lower()
        with run.stage("render"):
            name = api.spec.name
            texts = stages.render(lowered, api.settings, rendered, name)
        warnings = checked.finish()
    if api.copied:
        texts = _below(f"{api.settings.package}/", texts)
    if format:
        with run.stage("format"):
            texts = {
                name: stages.format(text) if name.endswith(".py") else text
                for name, text in texts.items()
            }
    with run.stage("encode"):
        files = {name: text.encode() for name, text in texts.items()}
        files |= files_beside(api)
        origin = origin_of(api, *_files_of(checked.document))
    return Compiled(
        api,
        files,
        origin,
        fingerprint,
        format,
        rendered,
        warnings,
        run.seconds,
        checked.document.selected,
    )


def _below(folder: str, texts: Mapping[str, str]) -> Mapping[str, str]:
    """Return the files of a folder by their paths in it."""
    return {
        name.removeprefix(folder): text
        for name, text in texts.items()
        if name.startswith(folder)
    }


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
    memo = Memo(api.cache, generator_fingerprint())
    run = Run(api.name, listener)
    with _collector_paused(), _checked(api, run, stages, memo) as checked:
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
    memo = Memo(api.cache, generator_fingerprint())
    with _checked(api, Run(api.name, listener), stages, memo) as checked:
        checked.lower()
        return checked.finish()


class _Checked:
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
def _checked(
    api: ApiConfig, run: Run, stages: Stages, memo: Memo
) -> Generator[_Checked]:
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
    checked = _Checked(document, root, validation, run, stages, reading=api.reading)
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
        message = f"[apis.{api.name}]: {one.message}"
        yield replace(one, message=message) if is_of_table else one


def _files_of(document: Document) -> tuple[list[str], str]:
    """Return a document's files, relative to the root's folder, and their digest."""
    return [*document.names], document.digest


def _too_deep(stage: str, document: Document | None) -> Diagnostic:
    message = f"the document leads deeper than this program can follow ({stage})"
    if document is None:
        return Diagnostic(None, "too-deep", message)
    place, count = deepest(document.root)
    hint = f"{count} references lead here, one from what the other refers to"
    return document.describe(Problem(place, "too-deep", message, hint))


@contextmanager
def _collector_paused() -> Generator[None]:
    """Pause the search for cycles: a run makes few, and a lot that is searched."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


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
            reports.append(
                Report(one.api.name, written, one.warnings, seconds, one.selected)
            )
    return reports
