# Copied by clientpress. Do not edit.
"""Calls that were made are looked for, by calling once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ..client.calls import SyncCalls
from ..core.sentinel import UNSET
from .recorded import RecordedCall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

    from ..exchange.session import Session
    from ..spec.operation import Operation
    from ..spec.options import RequestOptions
    from ..transport.transport import Transport

__all__ = ["AssertingCalls"]


class AssertingCalls(SyncCalls):
    """Makes no call but looks whether it was made."""

    __slots__ = ("made",)

    def __init__(
        self, session: Session[Transport], client: Any, made: list[RecordedCall]
    ) -> None:
        super().__init__(session, client)
        self.made = made
        self.is_raw = True  # methods that return pagers or tasks then call at once

    def having(self, *, is_raw: bool, is_open: bool = False) -> Self:
        del is_raw
        if is_open:
            raise TypeError(
                "what is left open to be read is called without with_streaming_response"
            )
        return self

    def opening(self, call: Callable[[Self], Any]) -> Callable[[], Any]:
        # A stream makes its call when it is read, and nobody reads this one.
        call(self)
        return _unread

    def call(
        self,
        operation: Operation[Any],
        parameters: Mapping[str, Any] | None = None,
        *,
        body: Any = UNSET,
        fields: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Raises AssertionError where no such call was made."""
        wanted = RecordedCall(operation, parameters, body, fields, options)
        compared = wanted.compared
        own = [call for call in self.made if call.operation == operation.name]
        found = [call for call in own if call.compared == compared]
        if found:
            # A method that makes two calls takes arguments of the second from here.
            return _Answered(operation, found[-1].answered)
        calls = "".join(f"\n  {call!r}" for call in own)
        told = f"but these calls were:{calls}" if own else "nor in any other way"
        raise AssertionError(f"{wanted!r} was not called, {told}")


class _Answered:
    """What a call that was found was answered with."""

    status_code = None
    request_id = None

    def __init__(self, operation: Operation[Any], content: bytes) -> None:
        self.route = operation.path
        self.content = content

    def json(self) -> Any:
        """The body as plain values, None where it is no JSON."""
        try:
            return msgspec.json.decode(self.content)
        except msgspec.DecodeError:
            return None


def _unread() -> Any:
    raise TypeError(
        "assert_called looks whether a stream was asked for; it has no items"
    )
