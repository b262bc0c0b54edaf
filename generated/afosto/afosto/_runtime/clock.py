"""Time and chance, in one place so that tests can replace them.

Users of this module call through it (`clock.sleep(...)`), never by imported name.
"""

from __future__ import annotations

import random as _random
import time as _time

__all__ = ["async_sleep", "monotonic", "now", "random", "sleep"]


def now() -> float:
    """Seconds since the epoch; only for dates that a server sends."""
    return _time.time()


def monotonic() -> float:
    """Seconds since some moment; never goes back."""
    return _time.monotonic()


def random() -> float:
    """Between 0 and 1."""
    return _random.random()  # noqa: S311  # spreads retries, guards nothing


def sleep(seconds: float) -> None:
    _time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    # Imported late: a program that has only the synchronous client need not pay.
    import asyncio  # noqa: PLC0415

    await asyncio.sleep(seconds)
