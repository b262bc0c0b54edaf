"""What a run says while it runs, on stderr.

On a terminal one line that is written over; elsewhere one line per API.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_CLEAR = "\r\x1b[K"
_GREEN, _RED, _RESET = "\x1b[32m", "\x1b[31m", "\x1b[0m"


class Progress:
    """Shows stages as they begin and a summary line per API."""

    def __init__(
        self,
        stream: TextIO,
        names: Sequence[str],
        *,
        quiet: bool,
        environment: Mapping[str, str],
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        terminal = stream.isatty() and environment.get("TERM") != "dumb"
        self._stream = stream
        self._names = list(names)
        self._quiet = quiet
        self._live = terminal and not quiet
        self._colour = terminal and not environment.get("NO_COLOR")
        self._clock = clock
        self._start = clock()
        self._line_open = False

    def stage(self, name: str, stage: str) -> None:
        """Show that a stage of an API begins."""
        if not self._live:
            return
        place = f"{self._names.index(name) + 1}/{len(self._names)}"
        seconds = self._clock() - self._start
        self._stream.write(f"{_CLEAR}[{place}] {name}: {stage} ({seconds:.1f} s)")
        self._stream.flush()
        self._line_open = True

    def done(self, name: str, summary: str, seconds: float, *, ok: bool = True) -> None:
        """Show the summary of one API."""
        if self._quiet and ok:
            return
        shade = (_GREEN if ok else _RED) if self._colour else ""
        reset = _RESET if self._colour else ""
        self.close()
        self._stream.write(f"{shade}{name}{reset}: {summary} ({seconds:.2f} s)\n")

    def close(self) -> None:
        """Take the line that is written over away, before anything else is shown."""
        if self._line_open:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._line_open = False
