"""Requests that stand in line for a connection: the transport opens so many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from ..core import clock

if TYPE_CHECKING:
    from ..exchange.session import AnySession
    from .effects import Send, Steps
    from .received import Received

__all__ = ["send_in_turn"]


def send_in_turn(session: AnySession, send: Send) -> Steps[Received]:
    """Send; a request that gets no connection in time goes on waiting for one.

    It does as long as others of the client are answered meanwhile. If none is,
    connections are stuck and the transport's error is raised, as past the deadline.
    """
    while True:
        latest_answer = session.latest_answer
        try:
            received: Received = yield send
        except httpx2.PoolTimeout:
            is_late = send.ends is not None and clock.monotonic() >= send.ends
            if is_late or session.latest_answer is latest_answer:
                raise
        else:
            return received
