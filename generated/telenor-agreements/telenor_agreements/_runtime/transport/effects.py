# Copied by clientpress. Do not edit.
"""What the core of an exchange asks its driver to do.

The core is a generator shared by the synchronous and the asynchronous client. It
yields these; `drivers.py` carries them out and sends the outcome back, or throws.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from ..core import clock
from ..core.forks import renew_after_fork

if TYPE_CHECKING:
    from .received import Received
    from .request import Request

__all__ = [
    "Acquire",
    "Effect",
    "Gate",
    "Invoke",
    "OutOfTime",
    "Send",
    "Sleep",
    "Steps",
]

T = TypeVar("T")

# Of no time at all a transport makes something else.
_SHORTEST_TIMEOUT = 0.001


class Send:
    """Send a request; the outcome is what was `Received`, read to its end.

    No more than `limit` bytes are read, and not past the moment `ends` (by
    `clock.monotonic`); `timeout` is in seconds; None: no limit. An answer that
    `leaves_open` says yes to is not read at all, and may go on past `ends`. `private`
    requests, those for tokens, do not get the authentication that the user's own
    `http_client` has. `on_its_way` is carried out once the request has been written,
    where the transport tells of it.
    """

    __slots__ = (
        "ends",
        "leaves_open",
        "limit",
        "on_its_way",
        "private",
        "request",
        "timeout",
    )

    def __init__(
        self,
        request: Request,
        *,
        limit: int | None,
        timeout: float | None,
        ends: float | None,
        leaves_open: Callable[[Received], bool] | None = None,
        private: bool = False,
        on_its_way: Invoke | None = None,
    ) -> None:
        self.request = request
        self.limit = limit
        self.timeout = timeout
        self.ends = ends
        self.leaves_open = leaves_open
        self.private = private
        self.on_its_way = on_its_way

    def seconds(self) -> float | None:
        """How long each step may take from now on."""
        if self.ends is None:
            return self.timeout
        left = max(self.ends - clock.monotonic(), _SHORTEST_TIMEOUT)
        return left if self.timeout is None else min(self.timeout, left)


class Sleep:
    """Wait some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class OutOfTime(Exception):
    """What was invoked is not done by the moment that was given."""


class Invoke:
    """Call a function of the user; the outcome is what it returns, awaited.

    `OutOfTime` is thrown where it is not done until `ends` (by `clock.monotonic`). A
    function that is not asynchronous then goes on in a thread.
    """

    __slots__ = ("ends", "function")

    def __init__(
        self, function: Callable[[], Any], *, ends: float | None = None
    ) -> None:
        self.function = function
        self.ends = ends


class Gate:
    """A lock for either world: one for threads, and one for each event loop."""

    __slots__ = ("__weakref__", "_guard", "_loops", "threads")

    def __init__(self) -> None:
        self.renew()
        renew_after_fork(self)

    def renew(self) -> None:
        """See `RenewedAfterFork`: nobody is in the gate any more."""
        self.threads = threading.Lock()
        self._guard = threading.Lock()
        self._loops: Any = None

    def for_running_loop(self) -> Any:
        import anyio  # see clock.async_sleep
        from anyio.lowlevel import RunVar

        with self._guard:
            if self._loops is None:
                self._loops = RunVar[Any]("gate")
            lock = self._loops.get(None)
            if lock is None:
                # Unlike a lock it may be given back by another task.
                lock = anyio.Semaphore(1, max_value=1)
                self._loops.set(lock)
            return lock


class Acquire:
    """Take a gate; the outcome is the function that releases it.

    It is None where the gate could not be had until `ends`.
    """

    __slots__ = ("ends", "gate")

    def __init__(self, gate: Gate, ends: float | None) -> None:
        self.gate = gate
        self.ends = ends

    def seconds_left(self) -> float | None:
        return None if self.ends is None else max(self.ends - clock.monotonic(), 0.0)


Effect: TypeAlias = "Send | Sleep | Invoke | Acquire"

Steps: TypeAlias = Generator[Effect, Any, T]
"""A piece of the core that returns a T."""
