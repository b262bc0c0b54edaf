"""What `check` says of folders, and of what to do about those that differ."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from .colours import coloured_lines
from .config import COPY
from .diagnostics import SpecErrors
from .messages import OK, PROBLEMS, findings, progress_of, say
from .output.errors import OutputError, shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from .check import CheckReport
    from .config import ApiConfig
    from .stages import Stages


class Verdicts:
    """The verdicts on several folders, each of which is shown as it is reached."""

    def __init__(
        self,
        apis: Sequence[ApiConfig],
        arguments: argparse.Namespace,
        stages: Stages | None,
        *,
        full: bool = False,
        format: bool = False,
    ) -> None:
        self.failures: list[str] = []
        """What else is wrong, and why a folder cannot be checked."""
        self._differing: list[CheckReport] = []
        progress = progress_of(apis, arguments)

        def one(api: ApiConfig) -> tuple[str, bool]:
            from .check import check_api  # noqa: PLC0415

            try:
                report = check_api(
                    api,
                    full=full,
                    format=format,
                    listener=progress.stage,
                    stages=stages,
                )
            except (SpecErrors, OutputError) as error:
                # The others still deserve their verdict.
                self.failures += findings(error, arguments)
                return "cannot be checked", False
            if report.ok:
                return "up to date", True
            self._differing.append(report)
            progress.close()
            lines = coloured_lines([*report.lines], sys.stdout)
            sys.stdout.write("\n".join(lines) + "\n")
            return "differs", False

        try:
            for api in apis:
                start = time.perf_counter()
                summary, ok = one(api)
                progress.done(api.name, summary, time.perf_counter() - start, ok=ok)
        finally:
            progress.close()

    def told(self, commands: Mapping[str, tuple[str, str]]) -> int:
        """Say what is wrong and what to do about it; return the exit code.

        `commands` are the commands that write folders, and what these call them, by the
        names of the APIs; those of the configuration need not be among them.
        """
        for text in [*self.failures, *_advice(self._differing, commands)]:
            say(text)
        return PROBLEMS if self.failures or self._differing else OK


def _advice(
    differing: Sequence[CheckReport], commands: Mapping[str, tuple[str, str]]
) -> list[str]:
    """Return what to do about folders that differ, by what writing them would do.

    What cannot be checked has said why, and cannot be generated either.
    """
    advice: list[str] = []
    ready: dict[str, list[str]] = {}
    for report in differing:
        command, name = commands.get(report.name) or _configured(report.name)
        advice += [
            f"clientpress: '{command.partition(' ')[0]}' would not write "
            f"{shown(refusal.directory)} ({refusal.code})\n"
            f"    = hint: {refusal.hint}"
            for refusal in report.refusals
        ]
        if not report.refusals:
            ready.setdefault(command, []).append(name)
    for command, names in ready.items():
        advice.append(
            f"clientpress: run 'clientpress {command} {' '.join(names)}' and commit what "
            "it writes"
        )
    return advice


def _configured(name: str) -> tuple[str, str]:
    """Return the command that writes an API or a copy of the configuration."""
    if name.startswith(COPY):
        return "vendor", name.removeprefix(COPY)
    return "generate", name
