"""Runs type checkers, two at a time: none of them keeps two cores busy."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple


class Check(NamedTuple):
    """A checker with its arguments, the folder it runs in and where mypy finds modules."""

    tool: str
    arguments: Sequence[str]
    folder: Path
    roots: Sequence[str] = ()


def run(checks: Iterable[Check]) -> int:
    """Run the checkers; print what those say that find something, and return 1 then."""
    with ThreadPoolExecutor(2) as pool:
        return int(not all([*pool.map(_is_content, checks)]))


def _is_content(check: Check) -> bool:
    result = subprocess.run(  # noqa: S603
        [sys.executable, "-m", check.tool, *check.arguments],
        cwd=check.folder,
        env={**os.environ, "MYPYPATH": os.pathsep.join(check.roots)},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        said = f"{check.tool} in {check.folder}\n{result.stdout}{result.stderr}"
        print(said, file=sys.stderr)  # noqa: T201
    return result.returncode == 0
