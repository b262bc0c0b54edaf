"""A second process that does a part of the work beside this one, where processes fork.

It is a copy of this one, so it begins at once and knows what this one knows. What it
makes it sends through a pipe; if it dies, this one has to do that part too.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import IO


class SecondProcess:
    """A process at work. It is ended by `whole` or by `end`, whichever comes first."""

    def __init__(self, pid: int, pipe: int) -> None:
        self.pipe = pipe
        """The descriptor that what it sends is read from."""
        self.pid: int | None = pid
        """Its number, None once it has been ended."""

    def whole(self) -> bytes:
        """Wait for its end and return all that it sent."""
        with os.fdopen(self.pipe, "rb", closefd=False) as pipe:
            sent = pipe.read()
        self.end()
        return sent

    def end(self) -> None:
        """End it, if it has not ended."""
        if self.pid is not None:
            pid, self.pid = self.pid, None
            os.close(self.pipe)
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def can_fork() -> bool:
    """Tell whether a second process may be begun here and now."""
    # A fork copies one thread; locks held by others would stay locked.
    return hasattr(os, "fork") and threading.active_count() == 1


def can_share_work() -> bool:
    """Tell whether a second process may be begun, and has a processor of its own."""
    # Apple's libraries do not always survive a fork.
    return can_fork() and sys.platform != "darwin" and _processors() > 1


def _processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def begun(work: Callable[[IO[bytes]], None]) -> SecondProcess | None:
    """Begin a process that does `work`, which is given a pipe; None if none can be.

    An error in it is the end of it, and told nobody.
    """
    try:
        reader, writer = os.pipe()
    except OSError:
        return None
    second: SecondProcess | None = None
    try:
        with _no_interrupts():
            try:
                pid = os.fork()
            except OSError:
                os.close(reader)
                os.close(writer)
                return None
            if pid == 0:
                _do(work, reader, writer)
            os.close(writer)
            second = SecondProcess(pid, reader)
    except KeyboardInterrupt:
        if second is not None:
            second.end()
        raise
    return second


def _do(work: Callable[[IO[bytes]], None], reader: int, writer: int) -> NoReturn:
    try:
        gc.disable()  # collecting would copy the parent's pages
        os.close(reader)
        _end_when_interrupted()
        with os.fdopen(writer, "wb") as pipe:
            work(pipe)
    finally:
        os._exit(0)  # no exit handlers and no output of the parent's


@contextmanager
def _no_interrupts() -> Generator[None]:
    """Put Ctrl-C off: a copy that has begun nothing yet would act as the parent does."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_when_interrupted() -> None:
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
