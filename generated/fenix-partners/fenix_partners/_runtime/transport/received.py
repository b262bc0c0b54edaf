# Copied by clientpress. Do not edit.
"""Answers as they come in: read to their end, within a limit, or left open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core import clock
from ..core.headers import Headers

if TYPE_CHECKING:
    from .transport import Answer, AsyncAnswer

__all__ = ["Received"]


class Received:
    """An answer, with as much of its body as `limit` (bytes; None: no limit) lets in.

    Bytes count as they are after decompression. `is_cut` tells that there was more,
    `is_late` that it was still coming when the time was over (`ends`; None: never).
    `source` is the transport's answer where it is left open.
    """

    __slots__ = (
        "_chunks",
        "_ends",
        "_headers",
        "_left",
        "is_cut",
        "is_late",
        "limit",
        "raw_headers",
        "source",
        "status_code",
    )

    def __init__(
        self, answer: Answer | AsyncAnswer, limit: int | None, ends: float | None
    ) -> None:
        self.status_code = answer.status_code
        self.raw_headers = answer.raw
        self._headers: Headers | None = None
        self.limit = limit
        self.is_cut = False
        self.is_late = False
        self._ends = ends
        self.source: Any = None
        self._chunks: list[bytes] = []
        self._left = limit

    @property
    def headers(self) -> Headers:
        # Made on demand: few plain calls look at them.
        if self._headers is None:
            self._headers = Headers(self.raw_headers)
        return self._headers

    def add(self, chunk: bytes) -> bool:
        """Take a piece of the body; False when no more of it is wanted."""
        if self._ends is not None and clock.monotonic() > self._ends:
            # A server that sends a byte now and then is never silent for long.
            self.is_late = True
            return False
        if self._left is not None:
            if len(chunk) > self._left:
                chunk = chunk[: self._left]
                self.is_cut = True
            self._left -= len(chunk)
        self._chunks.append(chunk)
        return not self.is_cut

    def leave_open(self, answer: Answer | AsyncAnswer) -> None:
        """Leave reading to the caller, who may take his time."""
        self.source = answer
        self._ends = None

    @property
    def content(self) -> bytes:
        if len(self._chunks) != 1:
            self._chunks = [b"".join(self._chunks)]
        return self._chunks[0]
