"""The copies of clients that a command is about.

They are those of the configuration, those that its words describe, or those that stand in
a folder. What the record of such a copy says decides nothing but which patterns and
settings are taken, and only where they are ones that the command would take as words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, get_args

from .arguments import UsageError
from .config import (
    COPY,
    FILE,
    RUNTIME_FOLDER,
    ConfigError,
    Runtime,
    Tests,
    check_api_name,
)
from .output import manifest
from .output.errors import printable, shown
from .project import shared_runtime, vendored
from .spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from .config import ApiConfig
    from .project import Project


def configured(project: Project, names: Sequence[str]) -> list[ApiConfig]:
    """Return the copies that the configuration asks for, all if none is named.

    Raises:
        UsageError: there is none of that name, or none at all.
    """
    if not project.vendored:
        raise UsageError(
            f"{FILE} asks for no copies",
            'say where: --into DIR, or [vendor.NAME] with into = "DIR"',
        )
    found = [_known(name, project.vendored) for name in names or project.vendored]
    return _with_shared(found, project.vendored.values())


def described(
    project: Project,
    names: Sequence[str],
    into: Path,
    *,
    only: Sequence[str],
    package: str | None,
    tests: Tests,
    runtime: Runtime,
) -> list[ApiConfig]:
    """Return copies of APIs, as the words of a command describe them.

    Those that share a runtime with them are among them.

    Raises:
        UsageError: there is no API of that name, or several packages of one name.
    """
    if not names:
        raise UsageError("--into without an API", f"known: {', '.join(project.apis)}")
    if package is not None and len(names) > 1:
        raise UsageError("--package and several APIs at once", "name one API")
    try:
        copies = [
            vendored(
                _known(name, project.apis),
                into,
                name=name,
                only=only,
                package=package,
                tests=tests,
                runtime=runtime,
            )
            for name in dict.fromkeys(names)
        ]
    except ConfigError as error:
        raise UsageError(f"--package: {error.message}", error.hint) from None
    if runtime == "own":
        return copies
    written = {one.output for one in copies}
    beside = [one for one in standing(project, into) if one.output not in written]
    shared = [one for one in beside if one.settings.runtime == "shared"]
    return [*copies, *shared, _runtime_in(project, into)]


def recorded(project: Project, names: Sequence[str], into: Path) -> list[ApiConfig]:
    """Return the copies that stand in a folder, all if no package or API is named.

    Raises:
        UsageError: there is none, or its record says what cannot be.
    """
    found = standing(project, into)
    if not found:
        raise UsageError(
            f"{shown(into)} holds no copy of a client",
            "'vendor API --into DIR' makes one",
        )
    known: dict[str, ApiConfig] = {}
    for one in found:
        known.setdefault(one.copied, one)
    known |= {one.settings.package: one for one in found}
    chosen = [_known(name, known) for name in names] if names else found
    if any(one.settings.runtime == "shared" for one in chosen):
        chosen = _with_shared([*chosen, _runtime_in(project, into)], found)
    return chosen


def standing(project: Project, into: Path) -> list[ApiConfig]:
    """Return the copies that stand in a folder, by what their records say.

    Raises:
        UsageError: a record says what cannot be.
    """
    asked_for = {one.output.resolve(): one for one in project.vendored.values()}
    found: list[ApiConfig] = []
    for path in sorted(into.glob(f"*/{manifest.NAME}")):
        folder = path.parent
        if folder.name == RUNTIME_FOLDER:
            continue
        if folder.is_symlink():
            raise UsageError(
                f"{shown(folder)} is a link, and what it leads to may be no copy of this "
                "project",
                "name the folder that the copy stands in",
            )
        copy = asked_for.get(folder.resolve()) or _by_record(project, folder)
        if copy is not None:
            found.append(copy)
    return found


def _by_record(project: Project, folder: Path) -> ApiConfig | None:
    """Return the copy that a record tells of, None where a whole client stands."""
    try:
        record = manifest.read(folder)
    except manifest.ManifestError:
        message = f"{shown(folder / manifest.NAME)} cannot be read"
        raise UsageError(message, "restore it from version control") from None
    if record is None or record.origin.settings.get("files") != "package":
        return None
    settings = record.origin.settings
    tests, runtime = settings.get("tests", "all"), settings.get("runtime", "own")
    api = settings.get("api", "")
    for key, value, known in (
        ("api", api, [*project.apis]),
        ("package", settings.get("package", ""), [folder.name]),
        ("tests", tests, get_args(Tests)),
        ("runtime", runtime, get_args(Runtime)),
    ):
        if value not in known:
            raise UsageError(
                f"{shown(folder / manifest.NAME)}: {key} '{printable(value)}' is not "
                "known",
                nearest(value, known),
            )
    name = settings.get("name", "").removeprefix(COPY)
    try:
        check_api_name(name)
        return vendored(
            project.apis[api],
            folder.parent,
            name=name,
            only=[one for one in settings.get("only", "").split("\n") if one],
            package=folder.name,
            tests=cast("Any", tests),
            runtime=cast("Any", runtime),
        )
    except ConfigError as error:
        where = f"{shown(folder / manifest.NAME)}: {error.message}"
        raise UsageError(where, error.hint) from None


def _with_shared(
    chosen: Sequence[ApiConfig], every: Iterable[ApiConfig]
) -> list[ApiConfig]:
    """Return copies with those that share a runtime with them, and the runtime."""
    places = {one.output.parent for one in chosen if one.settings.runtime == "shared"}
    found = {one.output: one for one in (*chosen, *_sharing(places, every))}
    return [*found.values()]


def _sharing(places: set[Path], every: Iterable[ApiConfig]) -> Iterator[ApiConfig]:
    for one in every:
        if one.settings.runtime == "shared" and one.output.parent in places:
            yield one


def _runtime_in(project: Project, into: Path) -> ApiConfig:
    place = into / RUNTIME_FOLDER
    for one in project.vendored.values():
        if one.is_runtime and one.output.resolve() == place.resolve():
            return one
    return shared_runtime(project.root, into, f"{RUNTIME_FOLDER}.{into.name}")


def _known(name: str, known: Mapping[str, ApiConfig]) -> ApiConfig:
    if name not in known:
        raise UsageError(f"there is no '{name}' to copy", nearest(name, known))
    return known[name]
