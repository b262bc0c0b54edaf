"""`clientpress check`: are the generated clients what the specs say?"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from ..arguments import (
    add_apis,
    add_format,
    add_strictness,
    add_volume,
    chosen_with_copies,
    this_project,
)
from ..colours import coloured_lines
from ..config import COPY, FILE
from ..diagnostics import SpecErrors
from ..messages import OK, PROBLEMS, findings, progress_of, say
from ..output.errors import OutputError, shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..check import CheckReport
    from ..stages import Stages

HELP = "tell whether the generated clients are what the specs say"
DESCRIPTION = (
    "Exits with 1 and a diff if generating again would change anything. Nothing is "
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
    from ..check import check_api, orphans  # noqa: PLC0415

    project = this_project()
    apis = chosen_with_copies(project, arguments)
    progress = progress_of(apis, arguments)
    failures: list[str] = []
    differing: list[CheckReport] = []
    try:
        for api in apis:
            start = time.perf_counter()
            try:
                report = check_api(
                    api,
                    full=arguments.full,
                    format=arguments.format,
                    listener=progress.stage,
                    stages=stages,
                )
            except (SpecErrors, OutputError) as error:
                # The other APIs still deserve their verdict.
                failures += findings(error, arguments)
                summary, ok = "cannot be checked", False
            else:
                summary, ok = "up to date" if report.ok else "differs", report.ok
                if not ok:
                    differing.append(report)
                    progress.close()
                    shown_lines = coloured_lines([*report.lines], sys.stdout)
                    sys.stdout.write("\n".join(shown_lines) + "\n")
            progress.done(api.name, summary, time.perf_counter() - start, ok=ok)
    finally:
        progress.close()
    if not arguments.apis:
        failures += [
            f"{shown(folder)}: error[orphan]: no spec makes this folder any more\n"
            f"    = hint: delete it, or name its spec in {FILE}"
            for folder in orphans(project)
        ]
    for text in [*failures, *_advice(differing)]:
        say(text)
    return PROBLEMS if failures or differing else OK


def _command(name: str) -> str:
    """Return the command that writes a client or a copy."""
    return "vendor" if name.startswith(COPY) else "generate"


def _advice(differing: Sequence[CheckReport]) -> list[str]:
    """Return what to do about folders that differ, by what writing them would do.

    What cannot be checked has said why, and cannot be generated either.
    """
    advice = [
        f"clientpress: '{_command(report.name)}' would not write "
        f"{shown(refusal.directory)} ({refusal.code})\n    = hint: {refusal.hint}"
        for report in differing
        for refusal in report.refusals
    ]
    ready = [report.name for report in differing if not report.refusals]
    for command in ("generate", "vendor"):
        names = [n.removeprefix(COPY) for n in ready if _command(n) == command]
        if names:
            advice.append(
                f"clientpress: run 'clientpress {command} {' '.join(names)}' and commit "
                "what it writes"
            )
    return advice
