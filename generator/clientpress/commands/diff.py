"""`clientpress diff`: what a change of a document means to who calls the client."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from ..arguments import UsageError, add_strictness, as_strict, this_project
from ..colours import coloured
from ..config import CHANGELOG, FILE
from ..messages import OK, PROBLEMS
from ..output.errors import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from ..comparison import Compared
    from ..config import ApiConfig
    from ..document.load import Document
    from ..ir import Api
    from ..stages import Stages
    from ..versions import Version

    _Read = Callable[[ApiConfig], tuple[Document, Api]]

HELP = "tell what a change means to who calls the client"
DESCRIPTION = (
    "Compares two versions of a document, or of all documents of a project, by what they "
    "mean in Python. OLD and NEW are documents, folders of projects, or REVISION:PATH as "
    "git has them; with --base they are APIs of this project, as they stand and as they "
    "were. Exits with 1 if there is a change that --fail-on names, and with 0 if not."
)
_FAIL_ON = ("breaking", "addition", "documentation", "never")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "versions",
        metavar="OLD NEW",
        nargs="*",
        help=f"two versions; with --base, APIs of {FILE}, all by default",
    )
    parser.add_argument(
        "--base",
        metavar="REVISION",
        help="compare this project with what it was in a revision of git",
    )
    parser.add_argument(
        "--format",
        choices=("text", "json", "markdown", "github"),
        default="text",
        help="how the changes are printed; 'github' makes annotations of a workflow",
    )
    parser.add_argument(
        "--release",
        action="store_true",
        help=f"propose the next version of each client for {FILE}, and a section for its "
        "changelog",
    )
    parser.add_argument(
        "--fail-on",
        choices=_FAIL_ON,
        default="never",
        help="exit with 1 if there is such a change, or a graver one",
    )
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Compare, and print the changes."""
    from ..comparison.kinds import LEVELS  # noqa: PLC0415
    from ..comparison.report import FORMATS  # noqa: PLC0415
    from ..reading import collector_paused  # noqa: PLC0415

    # Of two large documents nothing is left behind that would be worth the search.
    with ExitStack() as stack, collector_paused():
        old, new, names = _versions(arguments, stack)
        found = _compared(old, new, names, arguments, stages)
        if arguments.release:
            sys.stdout.write(_proposals(found, old, new))
        text = "" if arguments.release else FORMATS[arguments.format](found)
        is_text = arguments.format == "text"
        sys.stdout.write(coloured(text, sys.stdout) if is_text else text)
    failing = LEVELS[: _FAIL_ON.index(arguments.fail_on) + 1]
    if arguments.fail_on == "never":
        return OK
    levels = {change.level for one in found for change in one.changes}
    return PROBLEMS if levels.intersection(failing) else OK


def _versions(
    arguments: argparse.Namespace, stack: ExitStack
) -> tuple[Version, Version, list[str]]:
    from ..versions import Version, version_named, version_of  # noqa: PLC0415

    given: list[str] = arguments.versions
    if arguments.release and arguments.format != "text":
        raise UsageError("--release and --format at once", "a release is told as text")
    if arguments.base is not None:
        project = this_project()
        unknown = [name for name in given if name not in project.apis]
        if unknown:
            known = ", ".join(project.apis)
            raise UsageError(f"unknown API '{unknown[0]}'", f"known: {known}")
        old = version_of(arguments.base, project.root, ".", stack)
        return old, Version(project.apis, is_single=False), given
    if len(given) != 2:
        raise UsageError(
            "diff compares two versions",
            "name two documents or folders, or one revision with --base",
        )
    old, new = (version_named(text, stack) for text in given)
    if old.is_single != new.is_single:
        raise UsageError(
            "one document and a whole project at once",
            "name two documents, or two folders of projects",
        )
    if arguments.release and old.is_single:
        raise UsageError(
            "--release with documents alone, which have no version of a client",
            f"versions stand in {FILE}: compare projects, or name a revision with --base",
        )
    return old, new, []


def _proposals(found: list[Compared], old: Version, new: Version) -> str:
    """Return what is proposed for each client, parted by blank lines.

    What is gone needs none; what is new has the version that it begins with.
    """
    from ..comparison.release import proposed  # noqa: PLC0415

    proposals = [
        proposed(
            one,
            old.apis[one.name].settings.version,
            api.settings.version,
            shown(api.changelog or api.spec.with_name(CHANGELOG)),
        )
        for one in found
        if one.name in old.apis and (api := new.apis.get(one.name)) is not None
    ]
    return "\n".join(proposals)


def _compared(
    old: Version,
    new: Version,
    names: list[str],
    arguments: argparse.Namespace,
    stages: Stages | None,
) -> list[Compared]:
    from ..comparison import Side, Surface, compare_apis  # noqa: PLC0415
    from ..document.validate import LateValidation  # noqa: PLC0415
    from ..reading import read_api  # noqa: PLC0415
    from ..reading_beside import read_beside  # noqa: PLC0415
    from ..stages import Stages  # noqa: PLC0415

    # `check` tells what is wrong; what can be read can be compared.
    stages = replace(stages or Stages(), validate=LateValidation)

    def read(api: ApiConfig) -> tuple[Document, Api]:
        return read_api(api, stages=stages, whole=False)

    def asked(version: Version, name: str) -> ApiConfig | None:
        api = version.apis.get(name)
        return api and as_strict([api], arguments)[0]

    def side(version: Version, name: str, reading: _Read) -> Side | None:
        api = asked(version, name)
        if api is None:
            return None
        document, lowered = reading(api)
        return Side(
            Surface(lowered, api.settings),
            lambda pointer: version.shown(document.locate(pointer, at_key=True)),
        )

    everything = names or sorted(old.apis.keys() | new.apis.keys())
    newer = [asked(new, name) for name in everything]
    with read_beside(read, [api for api in newer if api is not None]) as reading:
        return [
            compare_apis(name, side(old, name, read), side(new, name, reading))
            for name in everything
        ]
