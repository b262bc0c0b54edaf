"""What `diff` compares: the APIs of files, of folders, and of revisions of git."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from .arguments import UsageError, refuse_elsewhere
from .config import FILE, ApiConfig, PackageSettings
from .diagnostics import Position
from .output.errors import near, shown
from .project import find_root, load_project
from .reach import Reach
from .revisions import RevisionError, copy_revision, work_tree

ONE = "api"
"""What the API of a single document is called."""
_DOCUMENTS = ("openapi.yaml", "openapi.yml", "openapi.json", "swagger.json")


@dataclass(frozen=True, slots=True)
class Version:
    """The APIs of one side, by name.

    `folder` is where a revision was copied to, and `revision` its name; both are empty
    for files that stand where they are named. `is_single` says that one document was
    named.
    """

    apis: Mapping[str, ApiConfig]
    is_single: bool
    revision: str = ""
    folder: Path = Path()

    def shown(self, position: Position) -> str:
        """Return a position as it is shown to people."""
        path = Path(position.file).absolute()
        if self.revision and path.is_relative_to(self.folder):
            name = f"{self.revision}:{path.relative_to(self.folder).as_posix()}"
            return str(replace(position, file=name))
        return str(position)


def version_named(text: str, stack: ExitStack) -> Version:
    """Return the version that a file, a folder or `REVISION:PATH` names.

    `stack` holds what is removed in the end.

    Raises:
        UsageError: it names none.
        ConfigError: the configuration of a project cannot be used.
    """
    refuse_elsewhere(text)
    path = Path(text)
    if path.exists():
        return _at(path.absolute())
    revision, colon, inner = text.partition(":")
    if not colon or not revision or revision.startswith("-"):
        raise UsageError(
            f"no such file: {shown(path.absolute())}",
            "name a document, a project's folder, or REVISION:PATH",
        )
    return version_of(revision, Path.cwd(), inner or ".", stack)


def version_of(revision: str, at: Path, inner: str, stack: ExitStack) -> Version:
    """Return the version that stands at a path in a revision.

    The path is relative to the top of the repository, as git has it, unless it begins
    with a dot: then to the folder `at`.

    Raises:
        UsageError: there is no such revision, or nothing at the path.
    """
    try:
        top = work_tree(at)
        folder = Path(stack.enter_context(TemporaryDirectory("-clientpress")))
        folder = folder.resolve()
        copy_revision(top, revision, folder)
    except RevisionError as error:
        raise UsageError(error.message, error.hint) from None
    begin = at.resolve().relative_to(top.resolve()) if inner.startswith(".") else "."
    place = (folder / begin / inner).resolve()
    if not place.is_relative_to(folder) or not place.exists():
        raise UsageError(
            f"revision '{revision}' has no {inner}",
            "paths are relative to the top of the repository",
        )
    return replace(_at(place, within=folder), revision=revision, folder=folder)


def _at(path: Path, within: Path | None = None) -> Version:
    if path.is_dir():
        return _of_folder(path)
    return Version({ONE: _of_document(path, within)}, is_single=True)


def _of_folder(folder: Path) -> Version:
    if (folder / FILE).is_file():
        return Version(load_project(folder).apis, is_single=False)
    for name in _DOCUMENTS:
        if (folder / name).is_file():
            return Version({ONE: _of_document(folder / name, None)}, is_single=True)
    raise UsageError(
        f"{shown(folder)} is no project and holds no {_DOCUMENTS[0]}",
        "name the document in it",
    )


def _of_document(path: Path, within: Path | None) -> ApiConfig:
    """Return the API of a document, with the settings of its project if it is in one."""
    settings = PackageSettings.derive(ONE)
    root = find_root(path.parent)
    if root is not None and (within is None or root.is_relative_to(within)):
        for api in load_project(root).apis.values():
            if api.spec.resolve() == path.resolve():
                return replace(api, settings=settings, spec=path)
    return ApiConfig(settings, near(path).absolute(), path.parent, reach=Reach())
