"""What came of a call."""

from __future__ import annotations

from typing import Any

from .seen import encoded, see
from .settle import Call, settled, settled_later
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


def all_raised(call: Call, client: Any, times: int) -> list[Exception]:
    """Make a call so often; return what it raises each time, whatever that is."""
    found: list[Exception] = []
    for _ in range(times):
        try:
            found.append(_nothing_raised(settled(call(client))))
        except Exception as error:  # noqa: BLE001 - none may hide what comes after it
            found.append(error)
    return found


async def all_raised_later(call: Call, client: Any, times: int) -> list[Exception]:
    """The same as `all_raised`, asynchronously."""
    found: list[Exception] = []
    for _ in range(times):
        try:
            found.append(_nothing_raised(await settled_later(call(client))))
        except Exception as error:  # noqa: BLE001 - none may hide what comes after it
            found.append(error)
    return found


def _nothing_raised(result: Any) -> Exception:
    return AssertionError(f"no error was raised, but {result!r} returned")
