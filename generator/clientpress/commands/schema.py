"""`clientpress schema`: JSON Schemas for editors."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..messages import OK

if TYPE_CHECKING:
    import argparse

    from ..stages import Stages

HELP = "print a JSON Schema for editors"
DESCRIPTION = (
    "Prints the JSON Schema of clientpress.toml, or of the x- keys that clientpress "
    "understands in OpenAPI documents."
)
_WHAT = ("config", "extensions")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("what", choices=_WHAT, help="of what")


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """Print one schema."""
    from ..scaffold.schemas import (  # noqa: PLC0415
        config_schema_text,
        document_schema_text,
    )

    del stages
    is_config = arguments.what == "config"
    sys.stdout.write(config_schema_text() if is_config else document_schema_text())
    return OK
