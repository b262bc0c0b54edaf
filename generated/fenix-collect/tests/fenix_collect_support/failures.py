"""Documented errors of the API, and what the client makes of them."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

from fenix_collect import APIStatusError

from .wire import Reply


class Failure:
    """A documented error: the class it raises, its answer, and what its body is."""

    def __init__(
        self, error: type[APIStatusError], reply: Reply, seen: Any = ANY
    ) -> None:
        self.error = error
        self.status = reply.status
        self.reply = reply
        self.seen = seen

    def __str__(self) -> str:
        return str(self.status)
