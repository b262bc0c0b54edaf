# Copied by clientpress. Do not edit.
"""The moment at which a request is on its way, as the transport tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .tls_handshake import Handshake

__all__ = ["AsyncHandover", "Handover"]

# Of HTTP/1.1 or HTTP/2.
_WRITTEN = "send_request_headers.complete"


class Handover:
    """Told of each step of the transport by its extension `trace`; tells of one."""

    __slots__ = ("_tell",)

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell

    def __call__(self, step: str, _details: Mapping[str, Any]) -> None:
        if step.endswith(_WRITTEN):
            self._tell()


class AsyncHandover:
    """The asynchronous twin of `Handover`, which passes on what a handshake is told."""

    __slots__ = ("_handshake", "_tell")

    def __init__(
        self, tell: Callable[[], Awaitable[None]], handshake: Handshake
    ) -> None:
        self._tell = tell
        self._handshake = handshake

    async def __call__(self, step: str, details: Mapping[str, Any]) -> None:
        await self._handshake(step, details)
        if step.endswith(_WRITTEN):
            await self._tell()
