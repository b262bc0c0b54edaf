"""What a run says while it runs, on stderr.

On a terminal one line that is written over; elsewhere one line per API.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from .colours import GREEN, RED, RESET, has_colour

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_CLEAR = "\r\x1b[K"


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
        is_terminal = stream.isatty() and environment.get("TERM") != "dumb"
        self._stream = stream
        self._names = list(names)
        self._quiet = quiet
        self._live = is_terminal and not quiet
        self._colour = has_colour(stream, environment)
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
        shade = (GREEN if ok else RED) if self._colour else ""
        reset = RESET if self._colour else ""
        self.close()
        self._stream.write(f"{shade}{name}{reset}: {summary} ({seconds:.2f} s)\n")

    def close(self) -> None:
        """Take the line that is written over away, before anything else is shown."""
        if self._line_open:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._line_open = False
