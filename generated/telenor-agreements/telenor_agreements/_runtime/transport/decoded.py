# Copied by clientpress. Do not edit.
"""Bodies that were compressed, for transports that cannot undo all that httpx2 can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .failures import TransportError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

__all__ = ["decoded"]


class _Stream(httpx2.AsyncByteStream):
    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces


async def decoded(pieces: AsyncIterator[bytes], encoding: str) -> AsyncIterator[bytes]:
    """Undo `encoding`, the value of Content-Encoding. Raises TransportError."""
    headers = {"Content-Encoding": encoding}
    response = httpx2.Response(200, headers=headers, stream=_Stream(pieces))
    try:
        async for piece in response.aiter_bytes():
            yield piece
    except httpx2.DecodingError as error:
        raise TransportError("bad encoding") from error
