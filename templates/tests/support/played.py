"""An API in process that answers whatever the examples of README.md ask."""

from __future__ import annotations

import re
from collections.abc import Sequence

import httpx2

from .wire import Reply


class Played:
    """An operation; `pattern` matches the end of its paths.

    Each request gets the next of `replies`, and the last one for good.
    """

    def __init__(self, method: str, pattern: str, replies: Sequence[Reply]) -> None:
        self.method = method
        self.pattern = pattern
        self.replies = list(replies)


class PlayedApi:
    """Answers requests of the operations it is given, and no others."""

    def __init__(self, *operations: Played) -> None:
        self._operations = operations
        self._waiting: dict[Played, list[Reply]] = {}
        self.uncalled = set(operations)

    def start_over(self) -> None:
        """Answer from each operation's first reply on again."""
        self._waiting = {one: list(one.replies) for one in self._operations}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request, as `httpx2.MockTransport` asks for it."""
        path = request.url.raw_path.decode().partition("?")[0]
        for one in self._operations:
            if one.method == request.method and re.search(one.pattern, path):
                self.uncalled.discard(one)
                waiting = self._waiting[one]
                return (waiting.pop(0) if len(waiting) > 1 else waiting[0]).response()
        raise AssertionError(f"README.md calls an operation it does not show: {path}")
