"""Timing and the table: what the measurements share."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# Bytecode is part of what an installed package has: where it may not be written,
# every process compiles, and an import measures the compiler.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}

PROGRAM = str(Path(sys.executable).with_name("clientpress"))

Action = Callable[[], object]

_WIDTHS = (52, 9, 9, 9, 4)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `target` is what docs/design asks for, or empty."""

    what: str
    unit: str
    values: Sequence[float]
    target: str = ""


def seconds(action: Action) -> float:
    """Return how long an action takes, garbage of the one before not included."""
    gc.collect()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def ratios(first: Action, second: Action, runs: int) -> list[float]:
    """Time two actions in turn, A B A B ..., and return A / B of each pair.

    A machine whose speed drifts favours neither, as the two of a pair are neighbours.
    """
    return [seconds(first) / seconds(second) for _ in range(runs)]


def python(code: str, folder: Path) -> str:
    """Run code in a new interpreter that imports from `folder`; return its output."""
    return subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=folder,
        env=ENVIRONMENT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def clientpress(folder: Path, *arguments: str, quiet: bool = True) -> Action:
    """Return an action that runs the command in `folder`, as a process of its own.

    What it prints is not shown; unless `quiet`, it prints all that it has to say.
    """
    command = [PROGRAM, *arguments, *(["--quiet"] if quiet else [])]
    return lambda: subprocess.run(  # noqa: S603
        command,
        cwd=folder,
        env=environment_of(folder),
        check=True,
        capture_output=not quiet,
    )


def environment_of(folder: Path) -> dict[str, str]:
    """Return the environment of commands in `folder`, which keep their caches beside it."""
    return {**ENVIRONMENT, "XDG_CACHE_HOME": str(cache_of(folder))}


def cache_of(folder: Path) -> Path:
    """Return where commands in `folder` keep their caches."""
    return folder.with_name(f"{folder.name}-cache")


def show_heading() -> None:
    """Print what the rows below hold, and what they were measured on."""
    version = ".".join(map(str, sys.version_info[:3]))
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    _show(f"Python {version}, {os.cpu_count()} processors{load}")
    _show(_line("", "median", "min", "max", "n", "unit", "target"))


def show(row: Row) -> None:
    """Print one row."""
    numbers = (statistics.median(row.values), min(row.values), max(row.values))
    shown = (f"{number:.2f}" for number in numbers)
    _show(_line(row.what, *shown, str(len(row.values)), row.unit, row.target))


def _line(what: str, *cells: str) -> str:
    numbers, (unit, target) = cells[:4], cells[4:]
    right = "".join(f"{n:>{w}}" for n, w in zip(numbers, _WIDTHS[1:], strict=True))
    return f"{what:<{_WIDTHS[0]}}{right}  {unit:<9}{target}".rstrip()


def _show(text: str) -> None:
    print(text, flush=True)  # noqa: T201
