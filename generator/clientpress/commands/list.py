"""`clientpress list`: what there is to call."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..arguments import add_apis, add_json, chosen, this_project
from ..messages import OK, say

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "list the methods of the clients, with what they call"
DESCRIPTION = (
    "Lists each operation by the method that calls it, with its summary and its place in "
    "the document."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_apis(parser)
    parser.add_argument(
        "--grep",
        metavar="TEXT",
        default="",
        help="only what has all words of the text in its method, path, operationId or "
        "summary",
    )
    add_json(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """List the methods."""
    from ..entries import entries_of  # noqa: PLC0415
    from ..overview import listed, listed_as_json  # noqa: PLC0415

    found = [
        entry
        for api in chosen(this_project(), arguments)
        for entry in entries_of(api, stages)
        if entry.is_about(arguments.grep)
    ]
    if arguments.format == "json":
        sys.stdout.write(listed_as_json(found))
    elif found:
        sys.stdout.write(listed(found))
    else:
        say(f"no operation is about '{arguments.grep}'")
    return OK
