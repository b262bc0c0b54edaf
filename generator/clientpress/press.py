"""Runs the stages: every API first, then the writing.

A broken spec in one API leaves the folders of all untouched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from .beside import files_beside, refuse_missing_additions
from .cache import outputs
from .cache.clients import KeptClient, Pressed, keep_client
from .cache.files import Rendered
from .cache.fingerprint import (
    code_fingerprint,
    generator_fingerprint,
    origin_of,
    origin_on_disk,
)
from .cache.memo import Memo
from .diagnostics import Diagnostic, SpecErrors
from .files import read_file, with_line_feeds
from .output.errors import OutputError, Refusal, naming
from .output.manifest import NAME, Origin, describe
from .output.work import recover
from .output.write import Change, WriteReport, prepare
from .reading import Run, checking, collector_paused
from .stages import Stages

if TYPE_CHECKING:
    from .comparison import Compared
    from .config import ApiConfig
    from .document.load import Document
    from .output.work import KeptFolders
    from .reading import Listener


@dataclass(frozen=True, slots=True)
class Compiled:
    """The files of one API in memory, by relative posix path.

    `source` is what they were made of, with its document; None of a shared runtime.
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
    stages: Stages
    source: tuple[Document, Pressed] | None = None

    def manifest(self) -> bytes:
        """Return the manifest that belongs to the files."""
        return describe(self.origin, self.files).render()

    def record(self) -> None:
        """Keep for later runs that the output folder holds these files."""
        # Without `--format` the same generator may give other files.
        if not self.formatted:
            quiet = not self.warnings
            manifest = self.manifest()
            outputs.record(self.api, self.fingerprint, manifest, quiet=quiet)
            self.rendered.keep()
            if self.source is not None:
                keep_client(self.memo, self.api.name, manifest, self.source[1])

    @property
    def memo(self) -> Memo:
        """What this generator knows of the project."""
        return self.rendered.memo


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did for one API; `seconds` by stage, in order.

    `origin` is what the client was made from, `selected` says how much of a document is
    left after a selection, `is_new` that there was no client before; `compare` compares
    with that one, if it is known.
    """

    name: str
    origin: Origin
    written: WriteReport
    warnings: tuple[Diagnostic, ...]
    seconds: Mapping[str, float]
    selected: str = ""
    is_new: bool = False
    compare: Callable[[], Compared | None] = lambda: None


def press(
    apis: Sequence[ApiConfig],
    *,
    force: bool = False,
    format: bool = False,
    listener: Listener = lambda _api, _stage: None,
    told: Callable[[Report], object] = lambda _report: None,
    kept: KeptFolders | None = None,
    stages: Stages | None = None,
) -> list[Report]:
    """Press each API into its output folder, in the order given.

    `told` is given each report once all clients stand, and before what is only done for
    later runs: nobody has to wait for that. Who presses again and again may have `kept`
    what the writing needs.

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
        current = None if format else _up_to_date(api, listener, kept)
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

    def tell(written: Iterable[Report]) -> None:
        reports.update((report.name, report) for report in written)
        for api in apis:
            told(reports[api.name])

    with collector_paused():
        _write(compiled, tell, force=force, kept=kept, listener=listener)
    return [reports[api.name] for api in apis]


def _up_to_date(
    api: ApiConfig, listener: Listener, kept: KeptFolders | None
) -> Report | None:
    """Return the report on a folder that hashes show to be what it should be.

    Not where there is something to say of the document, which the stages say.
    """
    run = Run(api.name, listener)
    with run.stage("compare"):
        recover(api.output.resolve(), kept)
        found = outputs.up_to_date(api, quiet=True)
    if found is None:
        return None
    written = WriteReport(api.output.resolve(), (), (), tuple(sorted(found.files)), ())
    return Report(api.name, found.origin, written, (), run.seconds)


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
    refuse_missing_additions(api)
    # Read before the stages: an edit of the generator during the run is then seen
    # by the next check instead of being taken for what made these files.
    fingerprint, code = generator_fingerprint(), code_fingerprint()
    memo = Memo() if anew else Memo(api.cache, code)
    if api.is_runtime:
        files = {
            name: text.encode() for name, text in runtime_files(None, memo).items()
        }
        return Compiled(
            api,
            files,
            origin_on_disk(api, ()),
            fingerprint,
            formatted=False,
            rendered=Rendered(memo=memo),
            warnings=(),
            seconds=run.seconds,
            stages=stages,
        )
    # What is known of files is known by their places in a whole client.
    rendered = Rendered(api, code, memo, anew=anew)
    if format or api.copied:
        rendered = Rendered(memo=memo)
    with collector_paused(), checking(api, run, stages, memo) as checked:
        lowered = checked.lower()
        with run.stage("render"):
            name = api.spec.name
            texts = dict(stages.render(lowered, api.settings, rendered, name))
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
        # A large client is not held twice.
        files = {name: texts.pop(name).encode() for name in tuple(texts)}
        files |= files_beside(api)
        document = checked.document
        origin = origin_of(api, document.names, document.digest)
    return Compiled(
        api,
        files,
        origin,
        fingerprint,
        format,
        rendered,
        warnings,
        run.seconds,
        stages,
        (document, Pressed(lowered, api.settings)),
    )


def _below(folder: str, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the files of a folder by their paths in it."""
    return {
        name.removeprefix(folder): text
        for name, text in texts.items()
        if name.startswith(folder)
    }


def _write(
    compiled: Sequence[Compiled],
    tell: Callable[[Iterable[Report]], None],
    *,
    force: bool,
    kept: KeptFolders | None,
    listener: Listener,
) -> None:
    runs = [Run(one.api.name, listener) for one in compiled]
    refusals: list[Refusal] = []
    with ExitStack() as stack:
        changes: list[Change] = []
        for one, run in zip(compiled, runs, strict=True):
            with run.stage("stage"), naming(one.api.output):
                try:
                    ready = prepare(
                        one.api.output, one.files, one.origin, force=force, kept=kept
                    )
                    changes.append(stack.enter_context(ready))
                except OutputError as error:
                    refusals += error.refusals
        if refusals:
            raise OutputError(refusals)
        reports: list[Report] = []
        for one, run, change in zip(compiled, runs, changes, strict=True):
            with run.stage("write"), naming(one.api.output):
                before = _client_in(one)
                written = change.commit()
            reports.append(
                Report(
                    one.api.name,
                    one.origin,
                    written,
                    one.warnings,
                    {**one.seconds, **run.seconds},
                    one.source[0].selected if one.source is not None else "",
                    before is None,
                    partial(_compared, one, before),
                )
            )
        tell(reports)
        for one, run in zip(compiled, runs, strict=True):
            with run.stage("keep"):
                one.record()


def _client_in(compiled: Compiled) -> KeptClient | None:
    """Return the client that stands in an output folder, None if there is none."""
    api = compiled.api
    try:
        manifest = with_line_feeds(read_file(api.output / NAME))
    except OSError:
        return None
    return KeptClient(compiled.memo, api.name, manifest)


def _compared(compiled: Compiled, before: KeptClient | None) -> Compared | None:
    with collector_paused():
        old = before.pressed() if before is not None else None
        if old is None or compiled.source is None:
            return None
        document, pressed = compiled.source
        return compiled.stages.compare(old, pressed, document)
