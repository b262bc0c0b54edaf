"""Is a generated folder what its spec says?

It is when `generate` would change nothing, the manifest included. Where this very
generator is on record for the folder's manifest, comparing hashes answers that
without running a stage. Otherwise, or when asked to, the client is generated again,
in memory, and put on record if nothing differs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .cache.outputs import up_to_date
from .files import read_file, with_line_feeds
from .output import manifest
from .output.errors import OutputError, Refusal, shown
from .output.work import refuse_unfinished

if TYPE_CHECKING:
    from pathlib import Path

    from .config import ApiConfig
    from .press import Compiled
    from .project import Project
    from .reading import Listener
    from .stages import Stages

_DIFF_LINES = 200


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The verdict on one API; `lines` say what differs, then show it.

    `refusals` are why `generate` would not write the folder as it stands.
    """

    name: str
    ok: bool
    regenerated: bool
    lines: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()


def check_api(
    api: ApiConfig,
    *,
    full: bool = False,
    format: bool = False,
    listener: Listener = lambda _api, _stage: None,
    stages: Stages | None = None,
) -> CheckReport:
    """Compare the output folder of one API with what its spec says.

    Nothing is written into the checkout, which may be somebody else's. `full` and
    `format` always run the stages: what is on record was not formatted.

    Raises:
        SpecErrors: the document has errors.
        OutputError: the folder is being written, or a write of it was interrupted.
        StageError: a bug in clientpress.
        OSError: a file cannot be read.
    """
    refuse_unfinished(api.output.resolve())
    listener(api.name, "check")
    if not (full or format) and up_to_date(api):
        return CheckReport(api.name, ok=True, regenerated=False)
    from .press import compile_api  # noqa: PLC0415

    compiled = compile_api(
        api, format=format, anew=full, listener=listener, stages=stages
    )
    report = _compared(compiled)
    if report.ok:
        compiled.record()
    return report


def orphans(project: Project) -> list[Path]:
    """Return generated folders beside the known ones that no spec makes any more."""
    known = (*project.apis.values(), *project.vendored.values())
    outputs = {api.output.resolve() for api in known}
    parents = {output.parent for output in outputs} | {project.root / "generated"}
    return sorted(
        found.parent
        for parent in parents
        for found in parent.glob(f"*/{manifest.NAME}")
        if found.parent.resolve() not in outputs
    )


def _manifest(directory: Path) -> bytes:
    return with_line_feeds(read_file(directory / manifest.NAME))


def _compared(compiled: Compiled) -> CheckReport:
    from .output.compare import compare  # noqa: PLC0415
    from .output.diff import summary, unified  # noqa: PLC0415
    from .output.write import old_manifest, refusals  # noqa: PLC0415

    name, directory = compiled.api.name, compiled.api.output
    refused: list[Refusal] = []
    try:
        old = old_manifest(directory)
    except OutputError as error:
        old = None
        refused += error.refusals
    found = compare(directory, compiled.files, old)
    lines = summary(found)
    if old is None:
        lines.append(f"missing or unreadable: {manifest.NAME}")
    elif not lines and _manifest(directory) != compiled.manifest():
        lines.append(
            f"out of date: {manifest.NAME} (the spec, the settings or the version of "
            "the generator changed in a way that changes no other file)"
        )
    if not lines:
        return CheckReport(name, ok=True, regenerated=True)
    told = [
        f"{shown(directory)} is not what {shown(compiled.api.spec)} says",
        *lines,
        *unified(directory, compiled.files, found, limit=_DIFF_LINES),
    ]
    if not refused:
        refused = refusals(directory, found, owned=old is not None)
    return CheckReport(
        name, ok=False, regenerated=True, lines=tuple(told), refusals=tuple(refused)
    )
