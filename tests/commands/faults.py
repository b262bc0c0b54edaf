"""Runs a function in a child that is killed, stopped, or meets a full disk, midway."""

from __future__ import annotations

import builtins
import errno
import importlib
import io
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn

from clientpress.output import swap
from clientpress.output import write as write_module

Fault = Literal["killed", "stopped", "disk full", "read only"]

_ADDING = ("link", "mkdir", "open", "symlink", "write")
_OTHER = ("chmod", "fsync", "remove", "rename", "replace", "rmdir", "unlink")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_REFUSED = {
    "disk full": (errno.ENOSPC, frozenset({*_ADDING, "fsync"})),
    "read only": (errno.EROFS, frozenset({*_ADDING, *_OTHER})),
}


@dataclass(frozen=True, slots=True)
class Ended:
    """How the child ended; `code` is negative for a signal. `met` tells of the fault.

    `other` is how that ended which was run while the child was stopped.
    """

    code: int
    said: str
    met: bool
    other: Ended | None = None


class _Layer:
    """Lets a number of changes of the disk through before the fault sets in."""

    def __init__(self, steps: int, fault: Fault, *, exchanges: bool) -> None:
        self._left = steps
        self._fault: Fault = fault
        self._exchanges = exchanges
        self.met = False

    def install(self) -> None:
        """Put itself below everything that writes, in this process for good."""
        for name in (*_ADDING, *_OTHER):
            setattr(os, name, self._guarded(name, getattr(os, name)))
        # Written in Python, they go through the functions above.
        python: Any = importlib.import_module("_pyio")
        io.open = builtins.open = python.open
        exchange = self._guarded("rename", swap.exchange)
        writing: Any = write_module
        writing.exchange = exchange if self._exchanges else _no_exchange

    def _guarded(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **options: Any) -> Any:
            if name == "open" and not arguments[1] & _WRITING:
                return call(*arguments, **options)
            self._left -= 1
            if self._left >= 0:
                return call(*arguments, **options)
            self.met = True
            if self._fault == "stopped":
                # Once, until the other one has ended.
                self._left = sys.maxsize
                os.kill(os.getpid(), signal.SIGSTOP)
                return call(*arguments, **options)
            if self._fault == "killed":
                if name == "write":
                    call(arguments[0], arguments[1][: len(arguments[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            number, names = _REFUSED[self._fault]
            if name in names:
                # What is written to is known by its number only, and not named.
                named = [one for one in arguments[:1] if not isinstance(one, int)]
                raise OSError(number, os.strerror(number), *named)
            return call(*arguments, **options)

        return guarded


def _no_exchange(_one: Path, _other: Path) -> bool:
    return False


def run(
    function: Callable[[], int],
    log: Path,
    *,
    steps: int = sys.maxsize,
    fault: Fault = "killed",
    exchanges: bool = True,
    meanwhile: Callable[[], Ended] | None = None,
) -> Ended:
    """Run a function in a child for which a fault sets in after some changes of the disk.

    While it is stopped, `meanwhile` is called; it has to be given for that.
    """
    pid = os.fork()
    if pid == 0:
        _be_the_child(function, log, _Layer(steps, fault, exchanges=exchanges))
    other = None
    if meanwhile is not None:
        # Without taking its end away, if it has come already.
        os.waitid(os.P_PID, pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        other = meanwhile()
        os.kill(pid, signal.SIGCONT)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    said = log.read_text(encoding="utf-8")
    met = code < 0 or code >= 100
    return Ended(code if code < 0 else code % 100, said, met, other)


def _be_the_child(function: Callable[[], int], log: Path, layer: _Layer) -> NoReturn:
    code = 99
    try:
        with log.open("w", encoding="utf-8") as said:
            sys.stdout = sys.stderr = said
            layer.install()
            try:
                code = function()
            except BaseException:
                traceback.print_exc(file=said)
    finally:
        os._exit(code + 100 * layer.met)
