"""From saving a file to the new client, under `generate --watch`."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from .measure import PROGRAM, Row, environment_of
from .pressing import EDITS, change, project

_RUNS = 7
_PAUSE = 0.5
"""Seconds between a client and the next edit: who edits reads what is told of it."""
_OPERATION = "odr.balance.get"


class _Watched:
    """The project that a process watches, and what that process says."""

    def __init__(self, folder: Path, said: IO[str]) -> None:
        self._folder = folder
        self._said = said
        self._configuration = (folder / "clientpress.toml").read_text("utf-8")

    def wait(self, beginning: str) -> None:
        """Wait for a line that begins so."""
        for line in self._said:
            if line.startswith(beginning):
                return
        raise RuntimeError(f"it ended and did not say {beginning!r}")

    def document(self, name: str, key: str) -> Callable[[int], None]:
        """Return how to edit a file of the document."""
        return lambda number: change(self._folder / name, key, number)

    def configuration(self, number: int) -> None:
        """Name a method otherwise."""
        table = f'[apis.afosto.operations."{_OPERATION}"]\nname = "odr.balance.get_{number}"\n'
        text = f"{self._configuration}\n{table}"
        (self._folder / "clientpress.toml").write_text(text, encoding="utf-8")

    def saved(self, edit: Callable[[int], None], number: int) -> float:
        """Return the seconds from an edit to the client."""
        time.sleep(_PAUSE)
        start = time.perf_counter()
        edit(number)
        self.wait("afosto: ")
        return time.perf_counter() - start


@contextmanager
def _watched() -> Generator[_Watched]:
    with project() as folder:
        command = [PROGRAM, "generate", "--watch", "afosto"]
        with subprocess.Popen(  # noqa: S603
            command,
            cwd=folder,
            env=environment_of(folder),
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                if process.stderr is None:
                    raise RuntimeError("it has no standard error")
                watched = _Watched(folder, process.stderr)
                watched.wait("watching")
                yield watched
            finally:
                process.kill()


def watch() -> Iterator[Row]:
    """Edits of Afosto, one after the other."""
    with _watched() as watched:
        edits = {what: watched.document(name, key) for what, name, key in EDITS}
        edits["the name of a method in clientpress.toml"] = watched.configuration
        for what, edit in edits.items():
            values = [watched.saved(edit, number) for number in range(_RUNS)]
            yield Row(f"watch: {what}", "s", values, "under 1")
