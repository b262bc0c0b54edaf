# Copied by clientpress. Do not edit.
"""Requests that wait for a connection: the transport opens only so many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core import clock
from .failures import TransportError

if TYPE_CHECKING:
    from .effects import Send, Steps
    from .received import Received

__all__ = ["Progress", "send_when_connected"]


class Progress:
    """Whether others of a client are answered while one waits.

    `latest` is another object after each answer.
    """

    __slots__ = ("latest",)

    def __init__(self) -> None:
        self.latest = object()

    def note(self) -> None:
        """An answer has come."""
        self.latest = object()


def send_when_connected(progress: Progress, send: Send) -> Steps[Received]:
    """Send; a request that gets no connection in time goes on waiting for one.

    It does as long as others of the client are answered meanwhile. If none is,
    connections are stuck and the transport's error is raised, as past the deadline.
    """
    while True:
        latest = progress.latest
        try:
            received: Received = yield send
        except TransportError as error:
            is_late = send.ends is not None and clock.monotonic() >= send.ends
            if error.kind != "pool timeout" or is_late or progress.latest is latest:
                raise
        else:
            return received
