# Copied by clientpress. Do not edit.
"""Bodies in pieces, for transports that do not count what they send."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .failures import TransportError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .request import ByteStream

__all__ = ["SizedBody"]


class SizedBody:
    """A body that has to be as long as its header says.

    `problem` is what reading it raised: a transport may take it for one of its own.
    """

    def __init__(self, stream: ByteStream, content_length: str | None) -> None:
        self._stream = stream
        self._left = None if content_length is None else int(content_length)
        self.problem: Exception | None = None

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._stream:
                self._count(piece)
                yield piece
            self._end()
        except Exception as problem:
            self.problem = problem
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                self._count(piece)
                yield piece
            self._end()
        except Exception as problem:
            self.problem = problem
            raise

    def _count(self, piece: bytes) -> None:
        if self._left is not None:
            self._left -= len(piece)
            if self._left < 0:
                raise TransportError("bad request")

    def _end(self) -> None:
        if self._left:
            raise TransportError("bad request")
