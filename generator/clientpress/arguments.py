"""Arguments that several commands take, and the APIs and files that they name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .config import FILE, ApiConfig, ConfigError, PackageSettings
from .output.errors import near, shown
from .project import find_root, holding, is_address, load_project
from .spelling import nearest

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from .project import Project
    from .reach import Reach


class UsageError(Exception):
    """The command was called wrongly; `hint` says how to call it."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.hint = hint
        super().__init__(message)


def add_apis(parser: argparse.ArgumentParser) -> None:
    """Take names of APIs of the project."""
    parser.add_argument(
        "apis", metavar="API", nargs="*", help=f"an API of {FILE}; all by default"
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    """Take `--format`."""
    parser.add_argument(
        "--format",
        action="store_true",
        help="also run the black that is installed here over every Python file (slow); "
        "files are written as black lays them out anyway",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Take `--format text` or `--format json`."""
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="how it is printed: for people, or for programs",
    )


def add_strictness(parser: argparse.ArgumentParser) -> None:
    """Take `--strict` or `--lenient`."""
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--strict",
        action="store_const",
        const=True,
        help="stop at what is wrong even where its meaning is plain; the default for "
        "APIs under house rules",
    )
    choice.add_argument(
        "--lenient",
        dest="strict",
        action="store_const",
        const=False,
        help="only warn of what is wrong where its meaning is plain, and leave the "
        "house rules out; the default for other documents",
    )


def add_root(parser: argparse.ArgumentParser) -> None:
    """Take `--root`."""
    parser.add_argument(
        "--root",
        metavar="DIR",
        type=Path,
        help="references may lead to any file in it; the document's folder by default",
    )


def reach_of(arguments: argparse.Namespace, spec: Path, otherwise: Reach) -> Reach:
    """Return where references may lead: within `--root`, or as without it.

    Raises:
        UsageError: that folder does not hold the document.
    """
    root: Path | None = arguments.root
    if root is None:
        return otherwise
    try:
        return replace(otherwise, root=holding(root.absolute(), spec))
    except ConfigError as error:
        raise UsageError(error.message, error.hint) from None


def add_volume(parser: argparse.ArgumentParser) -> None:
    """Take `--quiet` or `--verbose`."""
    volume = parser.add_mutually_exclusive_group()
    volume.add_argument("--quiet", action="store_true", help="say only what is wrong")
    volume.add_argument(
        "--verbose", action="store_true", help="show every warning, not five of a kind"
    )


def readable(path: Path) -> Path:
    """Return the absolute path of a document that is named on the command line.

    Raises:
        UsageError: it is no file.
    """
    refuse_elsewhere(str(path))
    path = path.absolute()
    if not path.exists():
        raise UsageError(f"no such file: {shown(path)}")
    if path.is_dir():
        raise UsageError(f"{shown(path)} is a folder", "name the root document in it")
    return path


def refuse_elsewhere(text: str) -> None:
    """See that what stands for a document is no address and no stream.

    Raises:
        UsageError: it is. The address is not repeated: it may hold a password.
    """
    if Path(text).exists():
        return
    if is_address(text):
        raise UsageError(
            "a document is named by its path, not by an address",
            "clientpress asks nothing of the network; download it first and name the "
            "file: curl -fLo openapi.yaml ADDRESS",
        )
    if text in ("-", "/dev/stdin"):
        raise UsageError(
            "a document is read from a file, not from standard input",
            "write it into a file first and name that: ... > openapi.yaml; its references "
            "and messages about it are by its place",
        )


def document_api(path: Path, arguments: argparse.Namespace) -> ApiConfig:
    """Return the API of a document, with the project's settings if it is in one.

    Raises:
        UsageError: `--root` does not hold the document.
        ConfigError: the project's configuration cannot be used.
    """
    root = find_root(path.parent)
    configured = load_project(root).apis.values() if root is not None else ()
    own = next((a for a in configured if a.spec.resolve() == path.resolve()), None)
    # No names of a package are used; the document's own is the one to show.
    settings = PackageSettings(str(near(path)), "", "", "", "")
    api = ApiConfig(settings, path, path.parent)
    if own is not None:
        api = replace(own, settings=settings, spec=path, table=own.name)
    return replace(api, reach=reach_of(arguments, path, api.reach))


def add_api(parser: argparse.ArgumentParser) -> None:
    """Take the name of one API of the project, or a document."""
    parser.add_argument(
        "api", metavar="API", help=f"an API of {FILE}, or the path of a document"
    )


def named_api(arguments: argparse.Namespace) -> ApiConfig:
    """Return the API that a command names, or whose document it names.

    Raises:
        UsageError: there is neither.
        ConfigError: the project's configuration cannot be used.
    """
    name: str = arguments.api
    root = find_root(Path.cwd())
    known: Mapping[str, ApiConfig] = load_project(root).apis if root is not None else {}
    if name in known:
        return as_strict([known[name]], arguments)[0]
    path = Path(name)
    is_path = path.suffix in (".yaml", ".yml", ".json") or path.exists()
    if known and not is_path and not is_address(name):
        raise _unknown(name, known)
    return as_strict([document_api(readable(path), arguments)], arguments)[0]


def this_project() -> Project:
    """Return the project that the working directory is in.

    Raises:
        UsageError: it is in none.
        ConfigError: the project's configuration cannot be used.
    """
    root = find_root(Path.cwd())
    if root is None:
        raise UsageError(
            f"no {FILE} in this folder or above it",
            f"an empty {FILE} makes this folder a project; one document is pressed "
            "without any by 'generate --spec FILE --package NAME --output DIR'",
        )
    return load_project(root)


def chosen(project: Project, arguments: argparse.Namespace) -> list[ApiConfig]:
    """Return the APIs that a command names, all if it names none.

    Raises:
        UsageError: there is none of that name, or none at all.
    """
    return as_strict(_named(project, project.apis, arguments.apis), arguments)


def chosen_with_copies(
    project: Project, arguments: argparse.Namespace
) -> list[ApiConfig]:
    """Return the same, with the vendored copies, which go by `vendor.NAME`."""
    known = {**project.apis, **{c.name: c for c in project.vendored.values()}}
    return as_strict(_named(project, known, arguments.apis), arguments)


def _named(
    project: Project, known: Mapping[str, ApiConfig], names: Sequence[str]
) -> list[ApiConfig]:
    if not known:
        raise UsageError(
            f"{shown(project.root / FILE)} knows no API",
            "put a document at spec/<name>/openapi.yaml",
        )
    for name in names:
        if name not in known:
            raise _unknown(name, known)
    return [known[name] for name in dict.fromkeys(names or known)]


def _unknown(name: str, known: Mapping[str, ApiConfig]) -> UsageError:
    close = nearest(name, known)
    every = f"known: {', '.join(known)}"
    hint = every if close == every else f"{close} {every}"
    return UsageError(f"unknown API '{name}'", hint)


def as_strict(
    apis: Sequence[ApiConfig], arguments: argparse.Namespace
) -> list[ApiConfig]:
    """Return the APIs as strict as the command says, which may say nothing."""
    # A command that reads no document takes no `--strict`.
    strict: bool | None = getattr(arguments, "strict", None)
    if strict is None:
        return list(apis)
    return [
        replace(api, strict=strict, house_rules=strict and api.house_rules)
        for api in apis
    ]
