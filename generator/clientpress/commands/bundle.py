"""`clientpress bundle`: a document in several files as one."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from ..arguments import add_api, add_root, add_strictness, named_api
from ..messages import OK

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "print a document that is in several files as one, for other tools"
DESCRIPTION = (
    "Prints a document as one file of JSON: what is in other files becomes a component. "
    "What the project's configuration changes is changed, all else is as it is written."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_api(parser)
    add_root(parser)
    add_strictness(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Print the document."""
    from ..entries import document_of  # noqa: PLC0415

    document = document_of(named_api(arguments), stages)
    sys.stdout.write(json.dumps(document.written, indent=2, ensure_ascii=False) + "\n")
    return OK
