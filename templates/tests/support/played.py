"""An API in process that answers whatever the examples of README.md ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import cycle

import httpx2

from .wire import Reply


class Played:
    """An operation; `pattern` matches the end of its paths.

    Each request gets the next of `replies`; after the last one comes the first. With
    `accept` these are for requests that ask for that media type.
    """

    def __init__(
        self, method: str, pattern: str, replies: Sequence[Reply], accept: str = ""
    ) -> None:
        self.method = method
        self.pattern = pattern
        self.replies = replies
        self.accept = accept

    def answers(self, request: httpx2.Request) -> bool:
        """Tell whether a request is one of the operation's."""
        is_asked_for = self.accept in request.headers.get("accept", "")
        own = self.method == request.method and is_asked_for
        return own and re.search(self.pattern, request.url.path) is not None


class PlayedApi:
    """Answers requests of the operations it is given, and no others."""

    def __init__(self, *operations: Played) -> None:
        self._operations = operations
        self._replies: dict[Played, Iterator[Reply]] = {}
        self.uncalled = set(operations)

    def start_over(self) -> None:
        """Answer from each operation's first reply on again."""
        self._replies = {one: cycle(one.replies) for one in self._operations}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request, as `httpx2.MockTransport` asks for it."""
        for one in self._operations:
            if one.answers(request):
                self.uncalled.discard(one)
                return next(self._replies[one]).response()
        path = request.url.path
        raise AssertionError(f"README.md calls an operation it does not show: {path}")
