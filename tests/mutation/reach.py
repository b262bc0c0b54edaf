"""Which lines of the runtime each test reaches: measured once for each test module."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from .trials import forked

RUNTIME = f"{os.sep}_runtime{os.sep}"


@dataclass(frozen=True, slots=True)
class Reach:
    """How long a test takes, and the lines that it runs, by the path below the runtime."""

    seconds: float
    lines: dict[str, frozenset[int]]

    @property
    def size(self) -> int:
        """How many lines it runs."""
        return sum(map(len, self.lines.values()))


class ReachMap:
    """What tests reach, kept in a folder as long as it stays the same.

    `key` is a digest of all that decides on the lines that a test module reaches.
    """

    def __init__(self, folder: Path, key: Callable[[Path], str], jobs: int) -> None:
        self._folder = folder
        self._key = key
        self._jobs = jobs

    def measure(self, session: pytest.Session) -> None:
        """Run the test modules of a session of which nothing is known.

        A test that fails there is told of and left out: it can notice nothing.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        modules: dict[Path, list[pytest.Item]] = {}
        for item in session.items:
            modules.setdefault(item.path, []).append(item)
        unknown = [path for path in modules if not self._file(path).exists()]
        for path, code in forked(
            unknown,
            lambda path: _measured(session, modules[path], self._file(path)),
            self._jobs,
        ):
            if code:
                sys.stderr.write(f"{path}: {code} tests fail without any change\n")

    def tests(self, modules: Iterable[Path]) -> dict[Path, dict[str, Reach]]:
        """Return what is known of the tests of some modules, by module and id."""
        known = (path for path in modules if self._file(path).exists())
        return {path: _read(self._file(path)) for path in known}

    def _file(self, module: Path) -> Path:
        return self._folder / f"{self._key(module)}.json"


def runs(
    items: Sequence[pytest.Item],
) -> Iterator[tuple[pytest.Item, Callable[[], object]]]:
    """Give each test with what runs it; each knows the next, whose fixtures are kept."""
    for item, after in zip_longest(items, items[1:]):

        def run(item: pytest.Item = item, after: pytest.Item | None = after) -> object:
            return item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)

        yield item, run


@contextlib.contextmanager
def scratch(session: pytest.Session) -> Generator[None]:
    """A folder for temporary files that is this process's own."""
    factory: Any = getattr(session.config, "_tmp_path_factory")  # noqa: B009
    with tempfile.TemporaryDirectory() as folder:
        factory._basetemp = Path(folder)
        yield


def _measured(session: pytest.Session, items: Sequence[pytest.Item], file: Path) -> int:
    rows: list[tuple[str, float, dict[str, list[int]]]] = []
    with scratch(session):
        for item, run in runs(items):
            start, failed = time.perf_counter(), session.testsfailed
            with _traced() as lines:
                run()
            seconds = time.perf_counter() - start
            if session.testsfailed == failed:
                own = {path: sorted(numbers) for path, numbers in lines.items()}
                rows.append((item.nodeid, seconds, own))
    unfinished = file.with_suffix(f".{os.getpid()}")
    unfinished.write_text(json.dumps(rows), encoding="utf-8")
    unfinished.rename(file)
    return session.testsfailed


def _read(file: Path) -> dict[str, Reach]:
    return {
        name: Reach(seconds, {path: frozenset(own) for path, own in lines.items()})
        for name, seconds, lines in json.loads(file.read_text("utf-8"))
    }


@contextlib.contextmanager
def _traced() -> Generator[dict[str, set[int]]]:
    """Note the lines of the runtime that are run, in every thread."""
    found: dict[str, set[int]] = {}
    names: dict[str, set[int] | None] = {}

    def of_frame(frame: FrameType, event: str, given: object) -> Any:
        del event, given
        path = frame.f_code.co_filename
        if path not in names:
            name = path.rpartition(RUNTIME)[2] if RUNTIME in path else None
            names[path] = None if name is None else found.setdefault(name, set())
        lines = names[path]
        if lines is None:
            return None
        add = lines.add

        def of_line(frame: FrameType, event: str, given: object) -> Any:
            del event, given
            add(frame.f_lineno)
            return of_line

        return of_line

    sys.settrace(of_frame)
    threading.settrace(of_frame)
    try:
        yield found
    finally:
        sys.settrace(None)
        threading.settrace(None)
