# Copied by clientpress. Do not edit.
"""Connections on which more has come than the answer.

The transport would take what is left over for the answer to the next request. It gives
a connection up whose HTTP has gone wrong, and this is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

__all__ = ["AsyncWatchedStream", "WatchedStream", "http_state"]

# There is no public way from an answer to the state of its connection. Where these names
# are others, or HTTP is not 1.1, nothing is looked at; a test notices the former.
_WAY = ("_httpcore_stream", "_stream", "_connection", "_h11_state")


def http_state(response: httpx2.Response) -> Any:
    """The state machine of h11 behind an answer that is open, None if there is none."""
    found: Any = response.stream
    # The client puts a stream of its own around that of its transport.
    found = getattr(found, "_stream", found)
    for name in _WAY:
        found = getattr(found, name, None)
    return found


class WatchedStream(httpx2.SyncByteStream):
    """The body of an answer; closing it looks at what is left over."""

    def __init__(self, stream: Any, state: Any) -> None:
        self._stream = stream
        self._state = state

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        _give_up_if_left_over(self._state)
        self._stream.close()


class AsyncWatchedStream(httpx2.AsyncByteStream):
    """The asynchronous twin of `WatchedStream`."""

    def __init__(self, stream: Any, state: Any) -> None:
        self._stream = stream
        self._state = state

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = aiter(self._stream)
        return iterator

    async def aclose(self) -> None:
        _give_up_if_left_over(self._state)
        await self._stream.aclose()


def _give_up_if_left_over(state: Any) -> None:
    if state.trailing_data[0]:
        # A state in which nothing can be sent any more.
        state.send_failed()
