# Copied by clientpress. Do not edit.
"""Calls that were made are looked for, by calling once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..client.calls import SyncCalls
from ..core.sentinel import UNSET
from .recorded import RecordedCall

if TYPE_CHECKING:
    from collections.abc import Mapping
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
                "a stream is asked for when it is read: look at its `calls`"
            )
        return self

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
        if any(call.compared == compared for call in own):
            return
        calls = "".join(f"\n  {call!r}" for call in own)
        told = f"but these calls were:{calls}" if own else "nor in any other way"
        raise AssertionError(f"{wanted!r} was not called, {told}")
