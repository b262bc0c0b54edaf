# Copied by clientpress. Do not edit.
"""Time and chance, in one place so that tests can replace them.

Users of this module call through it (`clock.sleep(...)`), never by imported name.
"""

from __future__ import annotations

import random as _random
import sys
import time as _time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = [
    "async_sleep",
    "in_time",
    "monotonic",
    "now",
    "random",
    "running_loop",
    "sleep",
    "thread_in_time",
]


def now() -> float:
    """Seconds since the epoch; only for dates that a server sends."""
    return _time.time()


def monotonic() -> float:
    """Seconds since some moment; never goes back."""
    return _time.monotonic()


def random() -> float:
    """Between 0 and 1."""
    return _random.random()  # spreads retries, guards nothing


def sleep(seconds: float) -> None:
    _time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    # Imported late: a program that has only the synchronous client need not pay. It
    # comes with httpx2, and knows trio as well as asyncio.
    import anyio

    await anyio.sleep(seconds)


def running_loop() -> object:
    """The event loop that runs here."""
    # Where it is asyncio's, that is loaded.
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:
            pass  # another library's
    from anyio.lowlevel import current_token  # see above

    return current_token()


async def in_time(awaitable: Awaitable[object], seconds: float | None) -> bool:
    """Await; False if it was given up because it took longer than some seconds."""
    import anyio  # see above

    with anyio.move_on_after(seconds) as scope:
        await awaitable
    return not scope.cancelled_caught


def thread_in_time(function: Callable[[], object], seconds: float) -> bool:
    """Call in a thread; False if it is still running after some seconds.

    The thread does not keep the process from ending.
    """
    import threading  # few programs need it
    from contextvars import copy_context

    run = copy_context().run
    thread = threading.Thread(target=run, args=(function,), daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()
