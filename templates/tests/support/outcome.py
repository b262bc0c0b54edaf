"""What came of a call."""

from __future__ import annotations

from typing import Any

from .seen import encoded, see
from .wire import Sent


class Outcome:
    """What came of a call: its result, the requests sent and the waits between.

    `operation` is the name of the operation that was called.
    """

    def __init__(
        self,
        result: Any,
        sent: list[Sent],
        waits: list[float],
        operation: str,
    ) -> None:
        self.result = result
        self.sent = sent
        self.waits = waits
        self.operation = operation

    def asked(self, place: str, name: str) -> list[Any]:
        """What each request gave for a header, query parameter or body field."""
        return [sent.given(place, name) for sent in self.sent]

    @property
    def seen(self) -> Any:
        """The result with every model as `Seen`."""
        return see(self.result)

    @property
    def encoded(self) -> Any:
        """The result as JSON again."""
        return encoded(self.result)
