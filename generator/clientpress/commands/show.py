"""`clientpress show`: all that a caller needs to know of a method."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..arguments import UsageError, add_json, chosen, this_project
from ..messages import OK
from ..spelling import similar

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "show how a method is called, and what it answers"
DESCRIPTION = (
    "Shows the signature of a method, its arguments, errors and limits, and where its "
    "operation stands in the document and in the documentation of its vendor."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "operation",
        metavar="OPERATION",
        help="a method (orders.create), an operationId, or 'POST /orders'",
    )
    add_json(parser)
    parser.set_defaults(apis=[])


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Show the method, of each API that has it."""
    from ..entries import entries_of  # noqa: PLC0415
    from ..overview import shown, shown_as_json  # noqa: PLC0415

    wanted: str = arguments.operation
    apis = chosen(this_project(), arguments)
    entries = [entry for api in apis for entry in entries_of(api, stages)]
    found = [entry for entry in entries if entry.is_called(wanted)]
    if not found:
        names = [entry.offered.python for entry in entries]
        raise UsageError(f"no operation is called '{wanted}'", _hint(wanted, names))
    as_text = shown_as_json if arguments.format == "json" else shown
    sys.stdout.write(as_text(found))
    return OK


def _hint(wanted: str, names: list[str]) -> str:
    return f"{similar(wanted, names)}; 'clientpress list' lists them all"
