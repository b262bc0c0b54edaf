"""Runs pytest with the least to do for each test: `run_pytest.py REPORT ROOT ...`.

The report is JSON, by the folder in ROOT that a test stands in: the name and text of each
that failed. It is a program of its own, so that nothing of the run that asks is imported.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence


class Failures:
    """Keeps what failed, by folder; one whose tests have passed has nothing in it."""

    def __init__(self, root: Path) -> None:
        self._before = f"{root.name}/"
        self.found: dict[str, list[str]] = {}

    def pytest_collection_finish(self) -> None:
        """Leave what was collected out of every search for garbage."""
        gc.freeze()
        gc.enable()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a module that cannot be collected."""
        if report.failed:
            self._note(report)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a test that was run, and how it failed."""
        if report.failed or report.when == "call":
            self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        where = report.nodeid.removeprefix(self._before)
        own = self.found.setdefault(where.partition("/")[0], [])
        if report.failed:
            own.append(f"{where}\n{report.longreprtext}")


def main(report: str, root: str, given: Sequence[str]) -> int:
    """Run pytest and write the report."""
    failures = Failures(Path(root))
    gc.disable()
    code = pytest.main([*given], plugins=[failures])
    Path(report).write_text(json.dumps(failures.found), encoding="utf-8")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
