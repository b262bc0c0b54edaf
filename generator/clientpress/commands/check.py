"""`clientpress check`: are the generated clients what the specs say?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..arguments import (
    add_apis,
    add_format,
    add_strictness,
    add_volume,
    chosen_with_copies,
    this_project,
)
from ..config import FILE
from ..output.errors import shown

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "tell whether the generated clients are what the specs say"
DESCRIPTION = (
    "Exits with 1 and a diff if generating again would change anything, copies of [vendor] "
    "included. A client that has copies need not have a folder of its own. Nothing is "
    "written."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_apis(parser)
    parser.add_argument(
        "--full",
        action="store_true",
        help="generate in memory even what is known to be up to date",
    )
    add_format(parser)
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Compare every API, and say what differs and what to do about it."""
    from ..check import orphans  # noqa: PLC0415
    from ..comparing import Verdicts  # noqa: PLC0415

    project = this_project()
    apis = chosen_with_copies(project, arguments)
    copied = {copy.copied for copy in project.vendored.values()}
    if not arguments.apis:
        apis = [a for a in apis if a.name not in copied or a.output.exists()]
    verdicts = Verdicts(
        apis,
        arguments,
        stages,
        full=arguments.full,
        format=arguments.format,
    )
    if not arguments.apis:
        verdicts.failures += [
            f"{shown(folder)}: error[orphan]: no spec makes this folder any more\n"
            f"    = hint: delete it, or name it in {FILE}: as the output of an API, or "
            "by [vendor.NAME] if it is a copy"
            for folder in orphans(project)
        ]
    return verdicts.told({})
