# Copied by clientpress. Do not edit.
"""Connections of the asynchronous client that are given up in their TLS handshake.

The transport closes a connection whose handshake fails, but not one whose task is
cancelled meanwhile: it would stay open for as long as the server keeps silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Handshake"]


class Handshake:
    """Told of each step of the transport by its extension `trace`."""

    __slots__ = ("_stream",)

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, step: str, details: Mapping[str, Any]) -> None:
        if step == "connection.connect_tcp.complete":
            self._stream = details["return_value"]
        elif step not in (
            "connection.start_tls.started",
            "connection.start_tls.failed",
        ):
            self._stream = None

    async def close(self) -> None:
        """Close the connection, if its handshake has not come to its end."""
        if self._stream is not None:
            await self._stream.aclose()
