"""`clientpress validate`: list everything that is wrong with a document."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..arguments import (
    add_root,
    add_strictness,
    add_volume,
    as_strict,
    reach_of,
    readable,
)
from ..config import ApiConfig, PackageSettings
from ..diagnostics import SpecErrors
from ..messages import OK, PROBLEMS, count, progress_of, say_findings
from ..output.errors import near
from ..project import find_root, load_project

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

    api = _api(arguments)
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


def _api(arguments: argparse.Namespace) -> ApiConfig:
    """Return the API of the document, with the project's settings if it is in one."""
    path = readable(arguments.file)
    root = find_root(path.parent)
    configured = load_project(root).apis.values() if root is not None else ()
    own = next((a for a in configured if a.spec.resolve() == path.resolve()), None)
    # Validation uses no names of a package; the document's own is the one to show.
    settings = PackageSettings(str(near(path)), "", "", "", "")
    api = ApiConfig(settings, path, path.parent)
    if own is not None:
        api = replace(own, settings=settings, spec=path)
    api = replace(api, reach=reach_of(arguments, path, api.reach))
    return as_strict([api], arguments)[0]
