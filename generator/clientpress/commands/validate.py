"""`clientpress validate`: list everything that is wrong with a document."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import (
    add_root,
    add_strictness,
    add_volume,
    as_strict,
    document_api,
    readable,
)
from ..diagnostics import SpecErrors
from ..messages import OK, PROBLEMS, count, progress_of, say_findings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..diagnostics import Diagnostic
    from ..stages import Stages

HELP = "list everything that is wrong with a document"
DESCRIPTION = (
    "Reads a document as generate does and lists what is wrong with it. Exits with 1 "
    "if there are errors; warnings alone are none."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="the document, YAML or JSON"
    )
    add_root(parser)
    add_strictness(parser)
    add_volume(parser)


def run(arguments: argparse.Namespace, stages: Stages | None) -> int:
    """List what is wrong with one document."""
    from ..reading import validate_api  # noqa: PLC0415

    [api] = as_strict([document_api(readable(arguments.file), arguments)], arguments)
    progress = progress_of([api], arguments)
    start = time.perf_counter()
    try:
        found: Sequence[Diagnostic] = validate_api(
            api, listener=progress.stage, stages=stages
        )
    except SpecErrors as error:
        found = error.diagnostics
    finally:
        progress.close()
    errors = [d for d in found if d.severity == "error"]
    say_findings(errors if arguments.quiet else found, arguments)
    warnings = len(found) - len(errors)
    summary = f"{count(len(errors), 'error')}, {count(warnings, 'warning')}"
    seconds = time.perf_counter() - start
    progress.done(api.name, summary, seconds, ok=not errors)
    return PROBLEMS if errors else OK
